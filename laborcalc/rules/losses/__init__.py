"""Lost benefits 社保待遇损失: what the social insurance would have given and the employer owes instead, each with its card.

In it: maternity, the protected period, medical costs, a pension, a death not from work. Not in it: benefits for a work injury,
the leave itself, whether the ending was lawful.
"""
