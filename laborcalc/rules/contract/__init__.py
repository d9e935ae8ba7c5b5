"""The contract 劳动合同: double wages for the missing one, probation, training bond, non-compete pay.

In it: what follows from a contract or from its absence. Not in it: its end.
"""
