"""Parts of the case file 案情文件的组成: one module for each family of claims.

In it: models of facts. Not in it: the whole case, the types of its fields, what is said of them in a form.
"""
