"""Who answers 责任主体: the units beside the employer, in which order each pays, and how the papers name them.

In it: who owes a claim, first, jointly, in advance. Not in it: what is owed.
"""
