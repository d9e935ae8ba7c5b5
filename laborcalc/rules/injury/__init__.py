"""Work injury 工伤: recognition, who is responsible, who pays; benefits in the order of the law, each with its card.

In it: what chapter 5 of the Regulations on Work-Related Injury Insurance gives. Not in it: whether the ending was lawful.
"""
