"""Questions on hours and leave 工时与休假: overtime, the timesheet, work in the heat, leave of each kind, stoppages."""

from __future__ import annotations

from laborcalc.asking.asks.ask import Ask, When
from laborcalc.foundation.text import Text

_SHEET = (When("timesheet.rows"),)
_COMPREHENSIVE = (When("employment.hours_system", ("comprehensive",)),)

ASKS: dict[str, Ask] = {
    # --- overtime ---
    "overtime": Ask(
        Text("哪些天、哪些时候加了班？", "When did you work overtime?"), 2,
        hint=Text("可以一天一行，也可以按工作日、休息日、节假日各填总数", "day by day, or totals for workdays, rest days and holidays")),
    "timesheet.rows": Ask(
        Text("有打卡或考勤记录吗？每天几点到几点？", "Do you have clock-in records, from when to when each day?"), 3,
        hint=Text("每天一行；加班会自动算出来，不要再填加班", "one row a day; overtime follows from it, do not state it again")),
    "timesheet.rest": Ask(
        Text("每天中间休息几小时不算上班？", "How many hours of break a day are not work?"), 1, _SHEET,
        hint=Text("如午休一小时填 1；不休息填 0", "1 for an hour at noon; 0 if there is none")),
    "timesheet.base": Ask(
        Text("这份考勤的加班费，按多少月工资算？", "By which monthly wage is the overtime of this sheet paid?"), 3, _SHEET,
        hint=Text("与别处不同才填", "only where it is another than elsewhere")),
    "timesheet.paid": Ask(
        Text("这份考勤里的加班，已经给了多少加班费？", "What overtime pay has been paid for this sheet?"), 2, _SHEET),
    "overtime_paid": Ask(
        Text("加班费一共已经给过多少？", "How much overtime pay has been paid in all?"), 2,
        hint=Text("已经在某一条加班里填过的，不要重复", "leave out what is stated beside an entry")),
    "hour_cycles": Ask(
        Text("综合工时的每个周期一共干了多少小时？", "How many hours did you work in each cycle of comprehensive hours?"), 3, _COMPREHENSIVE,
        hint=Text("每个周期一行；有考勤表的不用填", "one row a cycle; leave it out if there is a timesheet")),
    "heat": Ask(
        Text("哪些日子在高温下干活？", "When did you work in the heat?"), 2,
        hint=Text("室外三十五度以上，或室内降不到三十三度；每段一行", "outdoors at 35 °C or more, indoors not below 33; one row a time")),
    # --- leave ---
    "annual_leave": Ask(
        Text("每年的年休假休了几天，还有几天没休？", "In each year, how much annual leave did you take and not take?"), 2,
        hint=Text("每年一行；工龄满一年五天，满十年十天，满二十年十五天", "one row a year; 5 days after a year of work, 10 after ten, 15 after twenty")),
    "sick_leave": Ask(
        Text("什么时候请的病假，发了多少钱？", "When were you on sick leave, and what were you paid?"), 2,
        hint=Text("每段一行；看病假条、工资条", "one row a time; see the notes and payslips")),
    "stoppages": Ask(
        Text("什么时候停工、放假或待岗，发了多少钱？", "When were you laid idle, and what were you paid?"), 2,
        hint=Text("不是你的原因造成的；每段一行", "not through your doing; one row a time")),
    "maternity_leaves": Ask(
        Text("什么时候休的产假，单位发了多少钱？", "When were you on maternity leave, and what did the employer pay?"), 2,
        hint=Text("每次一行，流产假也算", "one row each, miscarriage leave too")),
    # --- birth ---
    "maternity.insured": Ask(
        Text("生孩子时单位给你交着生育保险吗？", "Were you insured for maternity when you gave birth?"), 2,
        why=Text("交了的由基金付，没交的由单位付", "with it the fund pays, without it the employer"),
        hint=Text("查社保记录", "see your insurance record")),
    "maternity.cut_off_on": Ask(
        Text("单位中途停过你的生育保险吗？哪天停的？", "Did the employer stop your maternity insurance, and when?"), 2,
        hint=Text("没有停过的不用填", "leave it out if it did not")),
    "maternity.birth": Ask(
        Text("孩子是哪天出生的？", "When was the child born?"), 1,
        hint=Text("还没出生、流产的不用填", "leave it out before the birth or after a miscarriage")),
    "maternity.expected": Ask(
        Text("预产期是哪天？", "When is the child expected?"), 1,
        hint=Text("已经出生的不用填", "leave it out once the child is born")),
    "maternity.known_on": Ask(
        Text("你是哪天知道自己怀孕的？", "When did you learn that you were pregnant?"), 1,
        why=Text("离职以后才知道的，结果可能不同", "it may matter if it was after the ending")),
    "maternity.days_due": Ask(
        Text("产假一共应当休多少天？", "How many days of maternity leave were due in all?"), 2,
        hint=Text("九十八天，难产、多胞胎各加十五天，再加当地的奖励天数", "98; 15 more for a hard birth or each twin, and those of the place")),
    "maternity.wage_before": Ask(
        Text("休产假之前的月工资是多少？", "What was your monthly wage before the leave?"), 1,
        hint=Text("跟约定月工资一样的不用填", "leave it out if it is the wage agreed")),
    "maternity.unit_average": Ask(
        Text("单位上一年度月平均缴费工资是多少？", "What was the unit's average contribution wage of the year before?"), 3,
        why=Text("生育津贴按它计算", "the fund's allowance goes by it"),
        hint=Text("问社保经办机构", "ask the insurance agency")),
    "maternity.medical": Ask(
        Text("自己付了多少生孩子的医疗费？", "What did you pay for the birth in hospital?"), 2,
        hint=Text("生育保险能报的部分；看票据", "what the insurance would cover; see the bills")),
    "maternity.own_part": Ask(
        Text("生孩子的医疗费里，按规定该自己出多少？", "How much of the cost of the birth is yours to bear by the rules?"), 3,
        (When("maternity.medical"),)),
    "maternity.checks": Ask(Text("产前检查自己花了多少钱？", "What did you pay for check-ups before the birth?"), 2),
    "maternity.fixed": Ask(
        Text("当地还有定额的生育补贴吗？多少？", "Is there a fixed maternity grant where you work, and how much?"), 3),
    "maternity.allowance_fund": Ask(
        Text("社保基金拨了多少生育津贴？", "What maternity allowance did the fund pay out?"), 3,
        hint=Text("拨给单位的也算；问社保经办机构", "also what went to the employer; ask the agency")),
    "maternity.allowance_received": Ask(
        Text("你自己拿到了多少生育津贴？", "How much maternity allowance did you get yourself?"), 2,
        hint=Text("没有拿到的填 0", "0 if you got nothing")),
    "maternity.wage_paid": Ask(
        Text("产假期间单位一共发了多少工资？", "What wages did the employer pay over the whole leave?"), 2),
    "maternity.nursing_share": Ask(
        Text("约定哺乳期在家发几成工资？", "What share of the wage was agreed for nursing time at home?"), 3,
        hint=Text("八成写 0.8；没有约定的不用填", "0.8 for 80 per cent; leave it out if nothing was agreed")),
}  # fmt: skip
