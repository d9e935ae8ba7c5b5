"""Data of `sources`: instruments and articles on lost benefits of the social insurance.

An instrument as in `instruments`, an article a line: (id, provision in Chinese, provision in English).
"""

from __future__ import annotations

from laborcalc.law.articles.instruments import Row

INSTRUMENTS: tuple[Row, ...] = (
    (
        "SB21", "企业职工基本养老保险遗属待遇暂行办法", "人社部发〔2021〕18号",
        "Interim Measures on Survivors' Benefits of the Basic Pension Insurance (MOHRSS [2021] No. 18)",
        "2021-09-01", "", "UNVERIFIED-H",
    ),
    # The year of the answers is not known; they are quoted as in use for endings since the Social Insurance Law.
    (
        "HNHC", "河南省高级人民法院民一庭关于劳动争议案件审理中疑难问题的解答", "",
        "Answers of the Henan High Court, First Civil Division, on Labor Disputes", "2011-07-01", "", "V2",
    ),
)  # fmt: skip
ROWS: tuple[tuple[str, str, str], ...] = (
    ("SI 17", "第十七条", "Art. 17"),
    ("SI 23", "第二十三条", "Art. 23"),
    ("SI 28", "第二十八条", "Art. 28"),
    ("SI 53", "第五十三条", "Art. 53"),
    ("SI 54", "第五十四条", "Art. 54"),
    ("SI 56", "第五十六条", "Art. 56"),
    ("SB21", "全文", "full text"),
    ("HNHC", "全文", "full text"),
)
