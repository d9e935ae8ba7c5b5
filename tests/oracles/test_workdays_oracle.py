"""The calendar against two libraries that read the same notices; every known difference stands here with its reason."""

from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import holidays

from laborcalc.law.workdays import DayKind, day_kind

FIRST, LAST = date(2004, 1, 1), date(2026, 12, 31)
DAYS = [FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)]

# chinesecalendar has no row for it; the notice for 2006 (国办发明电〔2005〕35号) says "12月31日（星期六）上班".
NOT_IN_CHINESECALENDAR = {date(2005, 12, 31)}
# Mid-Autumn fell on a National Day holiday. The notice for 2009 moves it to 6 October; for 2020 the ministry's reply
# (人社厅函〔2020〕135号) counts 1 to 4 October. `holidays` names the day once, as Mid-Autumn and National Day in one.
SECOND_FESTIVAL = {date(2009, 10, 6), date(2020, 10, 4)}
# Off by a one-off notice, not by the decree; `holidays` names them as public holidays.
ONE_OFF = {date(2015, 9, 3), date(2020, 1, 31), date(2020, 2, 1), date(2020, 2, 2)}
# Substitutes and exchanged days in the names that `holidays` gives.
NOT_STATUTORY = ("补假", "调休")


def test_rest_and_work_agree_with_chinesecalendar() -> None:
    differing = {day for day in DAYS if chinese_calendar.is_workday(day) != (day_kind(day) is DayKind.WORKDAY)}
    assert differing == NOT_IN_CHINESECALENDAR


def test_rest_and_work_agree_with_holidays() -> None:
    calendar = holidays.country_holidays("CN", years=range(FIRST.year, LAST.year + 1))
    differing = {day for day in DAYS if calendar.is_working_day(day) != (day_kind(day) is DayKind.WORKDAY)}
    assert differing == set()


def test_statutory_days_agree_with_holidays() -> None:
    calendar = holidays.country_holidays("CN", years=range(FIRST.year, LAST.year + 1), language="zh_CN")
    theirs = {day for day, name in calendar.items() if not any(word in name for word in NOT_STATUTORY)}
    ours = {day for day in DAYS if day_kind(day) is DayKind.HOLIDAY}
    assert ours - theirs == SECOND_FESTIVAL
    assert theirs - ours == ONE_OFF
    assert {day for day in DAYS if day_kind(day) is DayKind.SPECIAL} == ONE_OFF
