"""What the benefits rest on 待遇的共同基础: the injury, who pays, the averages and the own wage, months, what others paid.

In it: what several benefits ask for. Not in it: a benefit.
"""
