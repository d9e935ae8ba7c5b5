"""Words and style of the view of a timesheet 考勤用语: each once, in both languages."""

from __future__ import annotations

from laborcalc.foundation.text import Text
from laborcalc.law.workdays import DayKind

TITLE = Text("考勤折算工时", "Hours worked, from a timesheet")
READ = Text("记录", "Rows")
READ_ARE = Text(
    "{read}行已读入，{unread}行未读入，{empty}行无出勤", "{read} read, {unread} not read, {empty} without work"
)
REST = Text("每日休息（小时）", "Break a day (hours)")
PERSON = Text("人员", "Person")
OTHERS = Text("他人的行", "Rows of other people")
IGNORED = Text("未使用的栏", "Columns not used")
EMPTY = Text("无出勤的行", "Rows without work")
BY_MONTH = Text("各月工时（小时）", "Hours by month")
BARS = Text("加班构成与36小时线", "Overtime by kind, with the line at 36 hours")
DAYS = Text("有加班的日期", "Days with overtime")
UNREAD = Text("未读入的行", "Rows that could not be read")
CHECK = Text("请核对", "To check")
MISSING = Text("尚不能折算工时", "The hours cannot be counted yet")
TOTAL = Text("合计", "Total")
NONE = Text("没有读入任何工时。", "No hours were read.")
ROW = Text("第{row}行", "row {row}")
DATE, KIND, ROWS = Text("日期", "Date"), Text("种类", "Kind"), Text("行", "Rows")
WHY, FOUND = Text("原因与处理", "Why, and what to do"), Text("内容", "What stands there")
HOW = Text(
    "工时已扣除休息。按标准工时制，工作日超过八小时的部分、休息日与法定节假日的全部工时为加班（劳动法第三十六条、第四十四条）；"
    "已安排补休的休息日工时另列。每月加班不得超过三十六小时（第四十一条）。",
    "Hours are net of the break. Under standard hours overtime is what exceeds eight hours on a workday and every hour on "
    "a rest day or statutory holiday (Labor Law, Arts. 36 and 44); rest-day hours made good by time off stand apart. "
    "Overtime may not exceed 36 hours a month (Art. 41).",
)
HEADS = (
    Text("月份", "Month"),
    Text("工时", "Worked"),
    Text("工作日加班", "Workday OT"),
    Text("休息日加班", "Rest-day OT"),
    Text("节假日加班", "Holiday OT"),
    Text("补休", "Time off"),
    Text("加班合计", "Overtime"),
    Text("超过36小时", "Above 36 h"),
)
DAY_HEADS = (DATE, KIND, Text("工时", "Worked"), Text("加班", "Overtime"), ROWS)
NAMES = {
    DayKind.WORKDAY: Text("工作日", "workday"),
    DayKind.REST_DAY: Text("休息日", "rest day"),
    DayKind.HOLIDAY: Text("法定节假日", "statutory holiday"),
    DayKind.SPECIAL: Text("一次性放假日", "one-off day off"),
}
CONFLICT = Text(
    "{row}（{day}）填为{stated}，日历为{calendar}；已按{counted}折算",
    "{row} ({day}) states {stated}, the calendar says {calendar}; counted as {counted}",
)
SPECIAL = Text(
    "{day} 是一次性放假日，已按休息日折算；请核对当日加班如何计酬",
    "{day} was a one-off day off and is counted as a rest day; check how work on it was to be paid",
)
BAR = Text(
    "{month}：工作日加班{workday}小时，休息日{rest_day}小时，法定节假日{holiday}小时；竖线为36小时",
    "{month}: overtime of {workday} h on workdays, {rest_day} h on rest days, {holiday} h on holidays; the line marks 36 h",
)

STYLE = """
.laborcalc .hours td,.laborcalc .hours thead th:not(:first-child){text-align:right;font-variant-numeric:tabular-nums}
.laborcalc .hours thead th.bars{text-align:left}.laborcalc .hours tbody th{white-space:nowrap}
.laborcalc .hours td.over{color:var(--care);font-weight:600}
.laborcalc .hours tfoot>tr>*{border-top:2px solid var(--ink);font-weight:700}
.laborcalc .hours svg{display:block;width:15rem;height:.9rem;background:var(--faint)}
.laborcalc svg .workday{fill:var(--mark);opacity:.4}.laborcalc svg .rest-day{fill:var(--mark);opacity:.7}
.laborcalc svg .holiday{fill:var(--mark)}.laborcalc svg .limit{stroke:var(--care);stroke-width:1.5}
.laborcalc .key svg{display:inline-block;width:.9em;height:.9em;margin:0 .3em 0 .9em;vertical-align:-.1em}
""".strip()
