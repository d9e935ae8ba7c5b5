"""Data of `sources`: social insurance beside work injury, unemployment first; instruments as in `instruments`, articles as in `statutes`."""

from __future__ import annotations

# fmt: off
INSTRUMENTS: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    ("UIR", "失业保险条例", "国务院令第258号", "Regulations on Unemployment Insurance", "1999-01-22", "", "V"),
    ("HFR", "住房公积金管理条例", "国务院令第262号，经第350号、第710号修订",
     "Regulations on the Administration of the Housing Provident Fund", "1999-04-03", "", "V2"),
    ("GDUI", "广东省失业保险条例", "", "Guangdong Regulations on Unemployment Insurance", "2014-07-01", "", "V"),
    ("CQUI", "重庆市失业保险条例", "", "Chongqing Regulations on Unemployment Insurance", "2012-01-01", "", "V"),
    ("HAUI", "河南省失业保险条例", "", "Henan Regulations on Unemployment Insurance", "2002-01-01", "", "V"),
    ("ZZUI", "郑州市失业保险条例", "", "Zhengzhou Regulations on Unemployment Insurance", "2019-01-22", "", "V"),
    # Quoted in a judgment of 2016; its last day is an assumption, since a new text is said to be in force from 2023 on.
    ("ZJUI", "浙江省失业保险条例", "", "Zhejiang Regulations on Unemployment Insurance", "2004-01-01", "2022-12-31", "V2"),
    ("BJUI", "北京市失业保险规定", "北京市人民政府令第38号，经第190号修改", "Beijing Provisions on Unemployment Insurance",
     "1999-11-01", "", "V2"),
    ("BJUA", "北京市失业保险经办的通知", "京人社评发〔2024〕17号",
     "Beijing Notice on the Handling of Unemployment Insurance ([2024] No. 17)", "2025-01-01", "", "V2"),
)

ROWS: tuple[tuple[str, str, str], ...] = (
    ("SI 45", "第四十五条", "Art. 45"),
    ("SI 46", "第四十六条", "Art. 46"),
    ("SI 48", "第四十八条", "Art. 48"),
    ("SI 51", "第五十一条", "Art. 51"),
    ("SI 63", "第六十三条", "Art. 63"),
    ("SI 83", "第八十三条", "Art. 83"),
    ("SI 86", "第八十六条", "Art. 86"),
    ("SIR 13", "第十三条", "Art. 13"),
    ("UIR 14", "第十四条", "Art. 14"),
    ("UIR 17", "第十七条", "Art. 17"),
    ("UIR 18", "第十八条", "Art. 18"),
    ("UIR 21", "第二十一条", "Art. 21"),
    ("WI 26", "第二十六条", "Art. 26"),
    ("WI 55", "第五十五条", "Art. 55"),
    ("HFR 37", "第三十七条", "Art. 37"),
    ("HFR 38", "第三十八条", "Art. 38"),
    ("GDUI 20", "第二十条", "Art. 20"),
    ("GDUI 40", "第四十条", "Art. 40"),
    ("CQUI 32", "第三十二条", "Art. 32"),
    ("HAUI 28", "第二十八条", "Art. 28"),
    ("HAUI 46", "第四十六条", "Art. 46"),
    ("ZZUI 35", "第三十五条", "Art. 35"),
    ("ZJUI 47", "第四十七条", "Art. 47"),
    ("BJUI 31", "第三十一条", "Art. 31"),
    ("BJUA 21", "第二十一条", "Art. 21"),
)
