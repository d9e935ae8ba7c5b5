"""Data of `sources`: articles on who else answers, on part-time work and on lay-offs. A line each, as in `statutes`.

Regulations on migrant workers, Arts. 19, 29, 30, 36: the paragraph decides who clears, who pays first, who advances.
"""

from __future__ import annotations

ROWS: tuple[tuple[str, str, str], ...] = (
    # Labor Contract Law: lay-offs, dispatch
    ("LCL 41(3)", "第四十一条第三款", "Art. 41(3)"),
    ("LCL 59", "第五十九条", "Art. 59"),
    ("LCL 62(1)(3)", "第六十二条第一款第三项", "Art. 62(1)(3)"),
    ("LCL 92(2)", "第九十二条第二款", "Art. 92(2)"),
    # third parties
    ("MAL 23", "第二十三条", "Art. 23"),
    # wages of migrant workers
    ("NMG 2", "第二条", "Art. 2"),
    ("NMG 19(1)", "第十九条第一款", "Art. 19(1)"),
    ("NMG 19(2)", "第十九条第二款", "Art. 19(2)"),
    ("NMG 29(2)", "第二十九条第二款", "Art. 29(2)"),
    ("NMG 30(1)", "第三十条第一款", "Art. 30(1)"),
    ("NMG 30(3)", "第三十条第三款", "Art. 30(3)"),
    ("NMG 36(1)", "第三十六条第一款", "Art. 36(1)"),
    ("NMG 36(2)", "第三十六条第二款", "Art. 36(2)"),
    ("NMG 37", "第三十七条", "Art. 37"),
    # unlicensed employers before 2021
    ("OJI3 4", "第四条", "Art. 4"),
    ("OJI3 5", "第五条", "Art. 5"),
    # dispatch before the amendment of 2013
    ("REG 35", "第三十五条", "Art. 35"),
)
