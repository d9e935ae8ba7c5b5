"""What to look for 取证指引: by situation, and the twelve questions.

In it: rows and the questions as plain data. Not in it: weights.
"""
