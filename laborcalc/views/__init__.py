"""Documents 文书: a folder a document, a module a form; what all of them share stands beside the folders.

In it: layout and words. Not in it: a computation, or a look at the facts that the result does not hold.
"""
