"""What the papers on who answers must say beside the claims 责任主体的提示: said once for the case, with the articles.

Dispatch in disguise, texts that came later than the work or the judgment, related units, part-time work and what comes with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Message, Text, listed
from laborcalc.law.sources import dated
from laborcalc.rules.liable.time import AMENDED, JI2_FROM, LD_FROM, NMG_FROM, last_worked
from laborcalc.rules.liable.units import dispatched, of_role
from laborcalc.rules.measures.status import PAY_CYCLE, beyond_part_time, by_chain, is_part_time

if TYPE_CHECKING:
    from laborcalc.facts.case import Case


def liable_notes(case: Case) -> tuple[Message, ...]:
    """In the order of the law: dispatch, building sites, chains, related units, part-time work."""
    return (*_dispatch(case), *_site(case), *_chain(case), *_related(case), *_part_time(case))


def _articles(case: Case, *ids: str) -> Text:
    """The articles as they were in force for the work."""
    return listed(dated(ids, last_worked(case), case.as_of), "; ")


# --- dispatch (R-EMP-08) ---


def _dispatch(case: Case) -> Iterator[Message]:
    facts = case.dispatch
    if not dispatched(case):
        return
    if facts is not None and facts.disguised and last_worked(case) >= LD_FROM:
        yield Message("DISGUISED_DISPATCH", _DISGUISED, articles=_articles(case, "LD 27"))
    if last_worked(case) < AMENDED:
        yield Message("DISPATCH_BEFORE_2013", _BEFORE_2013, articles=_articles(case, "LCL 92", "REG 35"))
    elif facts is None or facts.fault is None:
        yield Message("DISPATCH_FAULT", _FAULT, articles=_articles(case, "LCL 92(2)"))


_DISGUISED = Text(
    "以外包、承揽等名义而由发包一方管理指挥的，按劳务派遣处理：承接一方为派遣单位，发包一方为用工单位（{articles}）；由用工单位直接用工的，也可以主张与其存在劳动关系",
    "called outsourcing while the client manages and directs the work: the rules on dispatch apply, the contractor being the dispatcher and the client the user unit ({articles}); where the client in truth employs, an employment with it may be claimed instead",
)
_BEFORE_2013 = Text(
    "2013-07-01前：派遣单位违法造成损害的，用工单位也承担连带责任（{articles}；修改前的条文未见原文，须核实）",
    "before 2013-07-01 the user unit answered jointly for the dispatcher's breaches too ({articles}; the text before the amendment was not seen: verify)",
)
_FAULT = Text(
    "劳务派遣：用工单位给劳动者造成损害的，与派遣单位承担连带赔偿责任（{articles}）；损害由谁造成未填，未列用工单位",
    "dispatch: the user unit answers jointly for damage that it causes ({articles}); whose fault it is was not stated, so it is not named",
)


# --- building sites (R-EMP-10) ---


def _site(case: Case) -> Iterator[Message]:
    if case.site is None:
        return
    if last_worked(case) < NMG_FROM:
        yield Message("SITE_BEFORE_2020", _BEFORE_2020, articles=_articles(case, "N12 4", "LCL 94"))
        return
    if "rural_migrant" in case.worker.model_fields_set and not case.worker.rural_migrant:
        yield Message("SITE_NOT_RURAL", _NOT_RURAL, articles=_articles(case, "NMG 2"))
    if case.site.subcontractor and not case.site.boss:
        yield Message("SITE_EMPLOYER", _EMPLOYED, articles=_articles(case, "NMG 30(1)"))


_BEFORE_2020 = Text(
    "工作在2020-05-01前：保障农民工工资支付条例尚未施行，总承包单位、建设单位的责任依当时的地方规定，未列入，请核对当地规定（{articles}）",
    "the work lies before 2020-05-01, when the regulations on migrant workers' wages did not hold yet: whether general contractor and client answer is a matter of local rules, which are to be checked; they are not named ({articles})",
)
_NOT_RURAL = Text(
    "劳动者不是农村居民：总承包单位、建设单位的先行清偿、垫付只及于农民工（{articles}），未列入",
    "the worker is no rural resident: first payment and advance by general contractor and client cover migrant workers alone ({articles}); they are not named",
)
_EMPLOYED = Text(
    "由分包单位招用：分包单位是用人单位（{articles}），总承包单位只对工资先行清偿，不承担经济补偿、赔偿金等",
    "hired by the subcontractor, who is the employer ({articles}): the general contractor pays wages first and answers for no compensation or damages",
)


# --- chains of contracts (R-REL-30) ---


def _chain(case: Case) -> Iterator[Message]:
    if not by_chain(case):
        return
    if case.as_of >= JI2_FROM:
        yield Message("ENTITY_LIABILITY", _ENTITY, articles=_articles(case, "JI2 1", "JI2 2"))
    else:
        yield Message("CHAIN_BEFORE_JI2", _BEFORE_JI2, articles=_articles(case, "N12 4", "LCL 94", "JI1 30"))


_ENTITY = Text(
    "由不具备用工主体资格者招用：可请求确认上游单位为承担用工主体责任的单位，由其支付报酬、认定工伤后的工伤待遇（{articles}）；不是劳动关系，没有经济补偿、赔偿金、二倍工资、年休假",
    "hired by one without capacity to employ: the unit above may be asked to be found the one that bears the liability of an employing entity, for pay and, after recognition, injury benefits ({articles}); it is no employment, so no compensation, damages, double wages or annual leave",
)
_BEFORE_JI2 = Text(
    "裁判日在2025-09-01前：除建筑、矿山工程外，上游单位承担用工主体责任没有全国性规定；以连带责任、共同当事人列入（{articles}）",
    "judged before 2025-09-01: outside building and mining no national rule made the unit above bear the liability of an employing entity; it is named as jointly liable, or as a party ({articles})",
)


# --- related units (R-REL-04) ---


def _related(case: Case) -> Iterator[Message]:
    if not of_role(case, "related"):
        return
    if case.as_of < JI2_FROM:
        yield Message("RELATED_BEFORE_JI2", _NO_RULE)
    elif case.contracts:
        yield Message("RELATED_BY_CONTRACT", _BY_CONTRACT, articles=_articles(case, "JI2 3"))
    else:
        yield Message("RELATED_REST", _REST, articles=_articles(case, "JI2 3"))


_NO_RULE = Text(
    "关联单位：裁判日在2025-09-01前没有共同承担责任的全国性规定，只有法律规定或者约定时才连带，未列入责任主体",
    "related units: judged before 2025-09-01 no national rule made them answer together, only law or agreement in a given case; they are not named as liable",
)
_BY_CONTRACT = Text(
    "关联单位：已订立书面劳动合同的，可请求按合同认定劳动关系，其他关联单位不因此共同承担（{articles}）",
    "related units: where there is a written contract the employment may be claimed by it, and the others do not answer for that reason ({articles})",
)
_REST = Text(
    "关联单位共同承担的只是劳动报酬、福利待遇（{articles}）；经济补偿、赔偿金、二倍工资由被认定的用人单位承担（本程序采用），可以备位请求各关联单位连带",
    "related units answer together for pay and benefits alone ({articles}); compensation, damages and double wages lie with the employer that is found (this library's choice), and their joint liability may be pleaded in the alternative",
)


# --- part-time work (R-EMP-07) ---


def _part_time(case: Case) -> Iterator[Message]:
    job = case.employment
    if job is None or job.kind != "part_time":
        return
    cycle = job.pay_cycle or 0
    if beyond_part_time(job):
        yield Message("FULL_TIME_IN_FACT", _IN_FACT, articles=_articles(case, "LCL 68"))
        return
    if cycle > PAY_CYCLE:
        yield Message("PAY_CYCLE_TOO_LONG", _CYCLE, articles=_articles(case, "LCL 72"), days=cycle)
    if is_part_time(case):
        yield Message("PART_TIME_RULES", _RULES, articles=_articles(case, "LCL 69", "LCL 70", "LCL 71", "LCL 72"))


_IN_FACT = Text(
    "超过平均每日四小时或者每周二十四小时，虽名为非全日制，按全日制用工处理（{articles}）：适用书面合同、经济补偿、加班、年休假等规定",
    "beyond four hours a day on average or 24 a week: full time in fact, whatever it is called ({articles}), with written contract, compensation, overtime and annual leave",
)
_CYCLE = Text(
    "结算支付周期为{days}天，超过十五天，违反{articles}",
    "the pay cycle of {days} days is over fifteen, against {articles}",
)
_RULES = Text(
    "非全日制用工：不得约定试用期，可随时终止而不付经济补偿，小时报酬不低于当地小时最低工资，结算周期不超过十五天（{articles}）；工伤保险必须参加，未参加的由用人单位支付工伤待遇",
    "part-time work: no probation, it ends at will and without compensation, at least the hourly minimum wage, a pay cycle of at most fifteen days ({articles}); injury insurance is compulsory, and without it the employer pays the benefits",
)
