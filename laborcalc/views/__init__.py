"""Views 呈现: text, Markdown, HTML and JSON of one assessment; all of them render the same trace."""
