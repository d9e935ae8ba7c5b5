"""Data of `documents`: overtime, timesheets and hour cycles, leaves, heat, the calendar of a year.

Each row: title zh, title en, description zh, description en.
"""

from __future__ import annotations

# fmt: off
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Overtime": (
        "加班", "overtime",
        "某一天的加班，或者同一种加班的总时数、总天数、总件数。",
        "Overtime on one day, or the hours, days or pieces of one kind together."),
    "Overtime.kind": (
        "种类", "kind",
        "null 表示由日期和放假日历判断，此时须填日期。", "Null = told from the date by the calendar of holidays; the date is then needed."),
    "Overtime.on": ("日期", "day", "null 表示不是某一天，而是合计。", "Null = not one day but a total."),
    "Overtime.hours": ("小时数", "hours", "null 表示按天数或件数计。", "Null = given in days or pieces."),
    "Overtime.days": ("天数", "days", "null 表示按小时或件数计。", "Null = given in hours or pieces."),
    "Overtime.pieces": (
        "件数", "pieces",
        "计件工资的，法定工时之外完成的件数。null 表示不是计件。",
        "For piece pay: those made outside the legal hours. Null = no piece pay."),
    "Overtime.piece_price": (
        "计件单价", "price of a piece",
        "元/件，法定工时之内的单价；填了件数的必填。null 表示不是计件。",
        "Yuan a piece, as in the legal hours; needed with pieces. Null = no piece pay."),
    "Overtime.base": (
        "本条的月基数", "monthly base of this entry",
        "元/月；与加班工资基数不同时填写。null 表示用该基数。", "Yuan a month, where it is not the base of overtime pay. Null = that base."),
    "Overtime.time_off": (
        "已安排补休", "time off was given",
        "同等时间的补休；只免除休息日的加班费。", "Equal time off; it cancels the pay for rest days only."),
    "Overtime.paid": (
        "已付的加班费", "overtime pay already paid",
        "元，只填本条的；多付的不抵其他条。", "Yuan, for this entry; an excess is not set off against others."),

    "Timesheet": (
        "考勤表", "timesheet",
        "逐日的打卡时间或工作小时数，由此得出加班；已填在“加班”中的时间不要重复。",
        "Clock times or daily hours, from which the overtime follows; do not repeat what stands under overtime."),
    "Timesheet.rest": (
        "每日休息时间", "break of a day",
        "小时；午休等不算工作时间的休息。一天只有一段打卡、且超过六小时的，从中扣除；某一行另有休息的填在该行。null 表示不清楚；没有休息的填 0。",
        "In hours: lunch and the like that is no working time. It is taken off where one shift of more than six hours stands "
        "alone on its day; a row may state its own. Null = not known; state 0 where there is none."),
    "Timesheet.rows": ("记录", "rows", "每天一行，一天分几段的每段一行。", "One for each day; for a day in parts one for each part."),
    "Timesheet.base": (
        "本表的月基数", "monthly base of the sheet",
        "元/月；与加班工资基数不同时填写。null 表示用该基数。", "Yuan a month, where it is not the base of overtime pay. Null = that base."),
    "Timesheet.paid": ("已付的加班费", "overtime pay already paid", "元，就本表的时间已付的。", "Yuan, for the time of the sheet."),

    "Shift": (
        "考勤记录", "row of a timesheet",
        "一天之内的一段工作：上下班时间，或者小时数，二者填其一。", "One stretch of work on a day: clock times, or hours, one of the two."),
    "Shift.on": ("日期", "day", "上班的那一天；过夜班填开始的一天。", "On which it began, for a night shift as well."),
    "Shift.start": (
        "上班时间", "clock-in",
        "如 08:30。null 表示只记小时数。", "As 08:30. Null = only hours are recorded."),
    "Shift.end": (
        "下班时间", "clock-out",
        "如 18:00；不晚于上班时间的视为次日，24:00 为午夜。null 表示只记小时数。",
        "As 18:00; one not after the clock-in is on the next day, 24:00 is midnight. Null = only hours are recorded."),
    "Shift.hours": (
        "小时数", "hours",
        "没有打卡时间时填写，已扣除休息。null 表示由打卡时间得出。",
        "Where there are no clock times, breaks already taken off. Null = from the clock times."),
    "Shift.rest": (
        "本段的休息时间", "break of this row",
        "小时，从本段的打卡时间中扣除。null 表示用考勤表的每日休息时间。",
        "In hours, taken off the clock times of this row. Null = the break of a day that the sheet states."),
    "Shift.kind": (
        "种类", "kind",
        "排班与日历不同时填写，如轮班者的休息日；法定休假日以日历为准。null 表示由日期和放假日历判断。",
        "Where the roster is not the calendar, as with rotating rest days; what is a statutory holiday the calendar says. Null "
        "= told from the date by the calendar of holidays."),
    "Shift.time_off": (
        "已安排补休", "time off was given",
        "同等时间的补休；只免除休息日的加班费。", "Equal time off; it cancels the pay for rest days only."),

    "HourCycle": (
        "综合计算工时周期", "cycle of comprehensive hours",
        "一个计算周期内的实际工作时间；周期的长短填在劳动关系里。", "The hours worked in one cycle; its length stands with the employment."),
    "HourCycle.start": ("周期第一天", "first day of the cycle", "", ""),
    "HourCycle.end": ("周期最后一天", "last day of the cycle", "这一天算在内。", "Itself counted."),
    "HourCycle.hours": (
        "总小时数", "hours in all",
        "周期内的全部工作时间，包括法定休假日的。", "All hours worked in the cycle, those on statutory holidays included."),
    "HourCycle.holiday_hours": (
        "其中法定休假日的小时数", "hours on statutory holidays in it",
        "已包含在总小时数内。", "Part of the hours in all."),
    "HourCycle.base": (
        "本周期的月基数", "monthly base of the cycle",
        "元/月；与加班工资基数不同时填写。null 表示用该基数。", "Yuan a month, where it is not the base of overtime pay. Null = that base."),
    "HourCycle.paid": ("已付的加班费", "overtime pay already paid", "元，就本周期已付的。", "Yuan, for the cycle."),

    "AnnualLeave": ("年休假", "annual leave", "一个公历年度的年休假。", "The leave of one calendar year."),
    "AnnualLeave.year": ("年度", "year", "公历年，如 2025。", "Calendar year, as 2025."),
    "AnnualLeave.entitled_days": (
        "全年应休天数", "days for a full year",
        "法定为 5、10、15 天；非全日制劳动者、2026年7月1日起的超龄劳动者填约定的天数。null 表示由累计工作年限得出；入职、离职当年仍会折算。",
        "By law 5, 10 or 15; for part-time workers, and over-age workers from 2026-07-01, the days agreed. Null = computed "
        "from total working years; the years of hire and of leaving are still reckoned pro rata."),
    "AnnualLeave.untaken_days": (
        "未休天数", "days not taken",
        "裁判已认定或无争议的最终天数，不再折算。null 表示由应休减已休得出。",
        "Final, as found or agreed; nothing is reckoned pro rata. Null = what was due less what was taken."),
    "AnnualLeave.taken_days": ("已休天数", "days taken", "", ""),
    "AnnualLeave.declined_in_writing": (
        "书面表示不休", "declined in writing",
        "单位已安排，劳动者因本人原因书面提出不休的，不再支付额外报酬。",
        "The employer arranged it and the worker declined in writing for own reasons: nothing extra is then owed."),
    "AnnualLeave.paid_extra": (
        "已付的未休年休假报酬", "extra pay already paid",
        "元；正常工资之外支付的。", "Yuan; on top of the normal wage."),
    "AnnualLeave.exit_day": (
        "当年计算到哪一天", "last day counted in the year",
        "当年离职的最后一天，算在内。null 表示取劳动关系的最后一日，没有离职的取年末。",
        "Where the worker left in that year, itself counted. Null = the last day of the employment, else the end of the year."),
    "AnnualLeave.paid_personal_leave_days": (
        "带薪事假天数", "days of personal leave with pay",
        "当年请事假而单位按规定不扣工资的天数；累计二十天以上的，不享受当年年休假。",
        "Personal leave of that year for which nothing was taken off the wage; 20 days or more exclude the leave."),
    "AnnualLeave.school_vacation": (
        "享受寒暑假", "had a school vacation",
        "当年依法享受寒暑假、天数多于年休假的。", "The worker had a school vacation of that year that is longer than the leave."),

    "SickLeave": ("病假", "sick leave", "", ""),
    "SickLeave.start": ("第一天", "first day", "", ""),
    "SickLeave.end": ("最后一天", "last day", "这一天算在内。", "Itself counted."),
    "SickLeave.monthly": (
        "约定的病假工资", "agreed sick pay",
        "元/月；劳动合同、集体合同或规章制度规定的。null 表示没有规定，按当地的标准。",
        "Yuan a month, under contract, collective contract or policy. Null = none is set: the rule of the place applies."),
    "SickLeave.paid": ("已付", "paid", "元，病假期间已付的工资，税前。", "Yuan, gross, for the time of the leave."),

    "Stoppage": ("停工停产", "stoppage", "", ""),
    "Stoppage.start": ("第一天", "first day", "", ""),
    "Stoppage.end": ("最后一天", "last day", "这一天算在内。", "Itself counted."),
    "Stoppage.work_done": (
        "期间是否提供劳动", "was work done",
        "提供了劳动的，工资不低于最低工资；没有的，第一个工资支付周期以后发生活费。",
        "With work the wage is at least the minimum; without, a living allowance is due after the first pay period."),
    "Stoppage.monthly": (
        "重新约定的月工资", "wage newly agreed",
        "元/月；第一个工资支付周期以后，就所安排的工作重新约定的工资。null 表示没有重新约定。",
        "Yuan a month, for the work given after the first pay period. Null = nothing was newly agreed."),
    "Stoppage.genuine": (
        "是否真实的停工", "is it a genuine stoppage",
        "false：并非停工，只是让个别人“待岗”，原工资照付。", "False = a sham, one person sent home to wait: the full wage stays due."),
    "Stoppage.paid": ("已付", "paid", "元，停工期间已付的工资或生活费，税前。", "Yuan, gross, for the time of the stoppage."),

    "MaternityLeave": ("产假", "maternity leave", "", ""),
    "MaternityLeave.start": ("第一天", "first day", "", ""),
    "MaternityLeave.end": ("最后一天", "last day", "这一天算在内。", "Itself counted."),
    "MaternityLeave.insured": (
        "是否参加生育保险", "maternity insurance",
        "参保的由基金支付生育津贴，未参保的由用人单位支付产假工资。",
        "Insured: the fund pays the allowance; otherwise the employer pays the wage."),
    "MaternityLeave.base": (
        "月基数", "monthly base",
        "元/月；与约定月工资不同时填写。null 表示用约定月工资。", "Yuan a month, where it is not the agreed wage. Null = the agreed wage."),
    "MaternityLeave.paid": ("已付", "paid", "元，产假期间已付的工资或津贴，税前。", "Yuan, gross, wage or allowance for the time of the leave."),

    "HeatWork": (
        "高温作业", "work in the heat",
        "日最高气温35℃以上的室外作业，或者不能降到33℃以下的室内作业；每段一条。",
        "Outdoors at 35 °C or more, or indoors where it is not brought below 33 °C; one entry for each spell."),
    "HeatWork.start": ("第一天", "first day", "", ""),
    "HeatWork.end": ("最后一天", "last day", "这一天算在内。", "Itself counted."),
    "HeatWork.place": ("作业场所", "place of work", "各地标准可能不同。", "The local rate may depend on it."),
    "HeatWork.days": (
        "高温作业天数", "days in the heat",
        "当地按日发放时填写。null 表示按月或按小时计，或者不清楚。",
        "Where the place pays by the day. Null = by the month or the hour, or not known."),
    "HeatWork.hours": (
        "高温作业小时数", "hours in the heat",
        "当地按小时发放时填写。null 表示按月或按日计，或者不清楚。",
        "Where the place pays by the hour. Null = by the month or the day, or not known."),
    "HeatWork.rate": (
        "高温津贴标准", "rate of the allowance",
        "元；约定的，或者自行核实的当地标准：填了小时数的按小时，填了天数的按日，否则按月。null 表示查内置数据。",
        "Yuan, as agreed or as you checked it for the place: by the hour where hours are stated, by the day where days are, "
        "else by the month. Null = from the tables."),
    "HeatWork.paid": (
        "已付的高温津贴", "allowance already paid",
        "元；防暑饮料等实物不算。", "Yuan; drinks and the like do not count."),

    "YearCalendar": (
        "一年的放假安排", "calendar of one year",
        "按当年放假通知填写，日子都写全年月日；未列出的按周一至周五上班。",
        "From that year's notice, every day written in full; a day that is not listed follows Monday to Friday."),
    "YearCalendar.year": ("年度", "year", "公历年，如 2027。", "Calendar year, as 2027."),
    "YearCalendar.holidays": (
        "法定休假日", "statutory holidays",
        "《全国年节及纪念日放假办法》所列的节日当天，不含长假中调休的日子。",
        "Only the days that the law lists, not the other days of a long break."),
    "YearCalendar.off": (
        "调休放假的工作日", "weekdays off",
        "因调休而放假的周一至周五。", "Monday to Friday that are off by an exchange."),
    "YearCalendar.work": (
        "调休上班的周末", "weekend workdays",
        "因调休而上班的周六、周日。", "Saturdays and Sundays that are worked by an exchange."),
}
# fmt: on
