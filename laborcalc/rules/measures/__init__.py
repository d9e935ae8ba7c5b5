"""What the rules measure by 计算的尺度: service, wage history, the average, local figures, parts of months.

In it: what several families ask for. Not in it: a claim.
"""
