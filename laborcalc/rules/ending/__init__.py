"""The end of employment 解除与终止: the matrix of grounds, compensation, damages, notice pay, medical subsidy, the gap, tax.

In it: what turns on how the employment ended. Not in it: what is owed for work done.
"""
