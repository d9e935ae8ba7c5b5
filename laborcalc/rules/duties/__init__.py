"""What is owed at and after the ending besides wages and compensation 离职后的其他义务: papers, deposits, expenses, bonuses, promises.

In it: the rules of these claims, and the demands that another office decides. Not in it: wages, the remedies for the ending.
"""
