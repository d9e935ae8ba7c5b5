"""The statement of benefits 工伤待遇明细: benefits in the order of the law, as text, Markdown, HTML and JSON."""
