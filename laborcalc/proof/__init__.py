"""Proof of the relationship 劳动关系的证明: score, gate, time, next steps, the finding.

In it: what evidence comes to. Not in it: burdens of single claims, which are on their cards.
"""
