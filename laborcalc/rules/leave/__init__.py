"""Leave and stoppage 休假与停工: annual, sick and maternity leave, stoppage, the medical period.

In it: pay for time without work. Not in it: pay for the gap after a dismissal.
"""
