"""The shape of a claim's card 请求卡片: its nature and what follows from that, its burden of proof, how it is pleaded.

In it: what every card has in common. Not in it: a card; that stands beside its rule.
"""
