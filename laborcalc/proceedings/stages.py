"""The sequence of the proceedings 程序顺序 (R-PROC-03): each stage with its period, dated where the facts allow it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from laborcalc.facts.parties import Proceedings
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.months import add_months
from laborcalc.foundation.text import Text
from laborcalc.proceedings import deadlines as periods
from laborcalc.proceedings.deadlines import Deadline, ends_on, working_days_after
from laborcalc.proceedings.filing import Filing
from laborcalc.results.procedure import Stage


class _Row(NamedTuple):
    """A stage as the law has it; `days` are working days, calendar days or, without either, months from `path`."""

    id: str
    name: Text
    period: Text
    cites: tuple[str, ...]
    beijing: tuple[str, ...] = ()
    path: str = ""
    working: int = 0
    days: int = 0
    months: int = 0
    more: int = 0


_ROWS = (
    _Row(
        "negotiation",
        Text("协商、调解", "negotiation, mediation"),
        Text("自愿，不是必经程序", "as the parties like; not required"),
        ("MAL 5", "MAL 42"),
    ),
    _Row(
        "acceptance",
        Text("受理或不予受理", "acceptance or refusal"),
        Text(
            "申请之日起五个工作日内；不予受理或逾期未作决定的，可以起诉。仲裁不收费",
            "within 5 working days of filing; after a refusal, or silence, the court is open. Arbitration is free",
        ),
        ("MAL 29", "MAL 53", "AR 30", "AR 31", "AR 80"),
        path="filed_on",
        working=periods.ACCEPT,
    ),
    _Row(
        "copy",
        Text("送达申请书副本", "copy to the employer"),
        Text("受理之日起五个工作日内", "within 5 working days of acceptance"),
        ("MAL 30", "AR 80"),
        path="proceedings.accepted_on",
        working=periods.COPY,
    ),
    _Row(
        "answer",
        Text("答辩", "answer"),
        Text(
            "收到副本之日起十个工作日内；反申请也在此期间提出",
            "within 10 working days of receipt of the copy; so must a counter-claim",
        ),
        ("MAL 30", "AR 36", "AR 80"),
    ),
    _Row(
        "claims",
        Text("增加、变更请求", "adding or changing claims"),
        Text("举证期限届满前", "before the time for evidence ends"),
        ("AR 44",),
    ),
    _Row(
        "hearing",
        Text("开庭通知", "notice of the hearing"),
        Text(
            "开庭五个工作日前；申请人无正当理由不到庭的，视为撤回，再申请的不予受理，可以起诉",
            "5 working days before it; an applicant who stays away without reason has withdrawn: a new filing is refused, the court then hears the case",
        ),
        ("MAL 35", "AR 39", "AR 80"),
        ("BJ534 Q15",),
    ),
    _Row(
        "award",
        Text("裁决", "award"),
        Text(
            "受理之日起四十五日内，经批准可延长十五日；逾期未裁决的，可以起诉",
            "within 45 days of acceptance, 15 more if extended; after that the court is open",
        ),
        ("MAL 43", "AR 45"),
        path="proceedings.accepted_on",
        days=periods.AWARD,
        more=periods.EXTENSION,
    ),
    _Row(
        "suit",
        Text("起诉", "suing"),
        Text(
            "收到裁决书之日起十五日内；终局裁决只有劳动者可以起诉",
            "within 15 days of receipt of the award; of a final award, only the worker may sue",
        ),
        ("MAL 48", "MAL 50"),
        ("BJ534 Q12",),
        path="proceedings.award_received_on",
        days=periods.SUE,
    ),
    _Row(
        "setting_aside",
        Text("用人单位申请撤销终局裁决", "setting aside by the employer"),
        Text(
            "用人单位收到裁决书之日起三十日内，向中级人民法院（日期以双方同日收到为前提）",
            "within 30 days of its receipt by the employer, in the intermediate court (the day presumes that both sides received it together)",
        ),
        ("MAL 49",),
        path="proceedings.award_received_on",
        days=periods.SET_ASIDE,
    ),
    _Row(
        "appeal",
        Text("上诉", "appeal"),
        Text("判决书送达之日起十五日内", "within 15 days of receipt of the judgment"),
        ("CPL 171",),
        path="proceedings.judgment_received_on",
        days=periods.APPEAL,
    ),
    _Row(
        "enforcement",
        Text("申请执行", "enforcement"),
        Text("履行期限最后一日起二年内", "within 2 years of the last day for performance"),
        ("CPL 250",),
        path="proceedings.performance_ends",
        months=periods.TWO_YEARS,
    ),
)


def stages(filing: Filing, *, final: bool) -> tuple[Stage, ...]:
    """Every stage in order; the employer's setting aside only where an item may be `final`."""
    return tuple(_stage(filing, row) for row in _ROWS if final or row.id != "setting_aside")


def _stage(filing: Filing, row: _Row) -> Stage:
    cites = filing.cite(*row.cites, *(row.beijing if filing.is_in("11") else ()))
    since = _since(filing, row.path)
    if since is None:
        return Stage(row.id, row.name, row.period, cites, needs=row.path)
    calendar = filing.hearing.calendar
    if row.working:
        try:
            due = working_days_after(calendar, since, row.working)
        except Missing as missing:
            return Stage(row.id, row.name, row.period, cites, since, needs=missing.gaps[0].path)
        return Stage(row.id, row.name, row.period, cites, since, due)
    found, *longer = (ends_on(calendar, day) for day in _by_the_count(row, since))
    latest: Deadline | None = next(iter(longer), None)
    settled = found.settled and (latest is None or latest.settled)
    return Stage(row.id, row.name, row.period, cites, since, found.day, latest and latest.day, settled)


def _by_the_count(row: _Row, since: date) -> Iterator[date]:
    """The last day by the count, then that of the extended period where there is one."""
    last = add_months(since, row.months) + timedelta(days=row.days)
    yield last
    if row.more:
        yield last + timedelta(days=row.more)


def _since(filing: Filing, path: str) -> date | None:
    """The day from which a period runs, as far as the case states it."""
    case = filing.case
    if path == "filed_on":
        return case.filed_on
    known: date | None = getattr(case.proceedings or _NOTHING_YET, path.rpartition(".")[2]) if path else None
    if known is None and path == "proceedings.performance_ends" and case.judgment_debt is not None:
        return case.judgment_debt.performance_ends
    return known


_NOTHING_YET = Proceedings()
