"""Other remedies 其他救济, each alone 单独计算: what is lost with an insurance, what is owed at the ending, what the employer asks for.

In it: plain calls, one a claim, through the case file. Not in it: rules.
"""
