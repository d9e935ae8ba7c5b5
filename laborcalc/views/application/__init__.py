"""The arbitration application 仲裁申请书: claims, facts, evidence, computation, the drafter's notes; Markdown, HTML, Word.

In it: the words of a pleading; those of a single claim are on its card. Not in it: the shape of the document, which
is a result.
"""
