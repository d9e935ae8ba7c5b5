"""Questions on the proceedings and the file 程序与案卷: days, demands made before, figures checked, claims listed, readings chosen."""

from __future__ import annotations

from laborcalc.asking.asks.ask import Ask, When
from laborcalc.foundation.text import Text
from laborcalc.law.readings import READINGS

_JUDGED = (When("judgment_debt.principal"),)


def _question(text: Text) -> Text:
    return Text(text.zh.rstrip("？") + "？", text.en.rstrip("?") + "?")


ASKS: dict[str, Ask] = {
    "as_of": Ask(
        Text("算到哪一天？", "Up to which day shall it be worked out?"), 1,
        hint=Text("已经裁判的填裁判日；没有的填预计的裁决日，一般是申请后两个月左右",
                  "the day of judgment; if there is none, when an award may be expected, about two months after filing")),
    "filed_on": Ask(
        Text("已经申请劳动仲裁了吗？哪天交的申请？", "Have you applied for arbitration, and on which day?"), 1,
        why=Text("超过时效的部分，从这一天往前算", "what is out of time is counted back from it"),
        hint=Text("还没有申请的不用填", "leave it out if you have not")),
    "limitation_pleaded": Ask(
        Text("单位说过你的请求超过时效了吗？", "Has the employer said that your claims are out of time?"), 2,
        hint=Text("还没开庭、没听到的，答不清楚", "say not sure before the hearing")),
    "limitation_events": Ask(
        Text("之前什么时候要过钱、投诉过，或者单位答应过？", "When did you ask for the money or complain, or did it promise?"), 2,
        why=Text("每要一次，时效重新算", "each time limitation starts again"),
        hint=Text("每次一行，有聊天记录、回执最好", "one row each; messages and receipts help")),
    "employer_seat": Ask(
        Text("公司注册地或者总部在哪个市？", "In which city is the company registered or mainly run?"), 2,
        why=Text("决定可以在哪里申请仲裁", "it decides where you may apply"),
        hint=Text("营业执照或国家企业信用信息公示系统上有", "on its licence or the public register")),
    "proceedings.accepted_on": Ask(
        Text("仲裁委哪天受理的？", "On which day did the commission accept the application?"), 2,
        hint=Text("看受理通知书；还没有的不用填", "see its notice; leave it out if not yet")),
    "proceedings.award_received_on": Ask(
        Text("你是哪天收到裁决书的？", "On which day did you receive the award?"), 1,
        why=Text("不服的，十五天内起诉", "to go to court there are fifteen days"),
        hint=Text("还没有的不用填", "leave it out if not yet")),
    "proceedings.judgment_received_on": Ask(
        Text("你是哪天收到一审判决书的？", "On which day did you receive the judgment of first instance?"), 1,
        why=Text("不服的，十五天内上诉", "to appeal there are fifteen days"),
        hint=Text("还没有的不用填", "leave it out if not yet")),
    "proceedings.performance_ends": Ask(
        Text("裁决、判决或调解书要单位最晚哪天付清？", "By which day must the employer pay under the award, judgment or settlement?"), 2,
        why=Text("两年内可以申请强制执行", "enforcement may be asked for within two years"),
        hint=Text("已经生效的才填", "only if it is effective")),
    "payment_orders": Ask(
        Text("劳动监察责令单位付过钱吗？", "Has the labour inspectorate ordered the employer to pay?"), 2,
        why=Text("责令了还不付的，可以要加付赔偿金", "if it did not pay even then, more is due"),
        hint=Text("看限期整改指令书或处理决定，每份一行", "see the order; one row each")),
    "judgment_debt.principal": Ask(
        Text("生效裁判判的钱，有多少没按期付？", "How much of what was awarded for good was not paid in time?"), 2,
        why=Text("迟延的可以要利息", "late payment bears interest"),
        hint=Text("没有的不用填", "leave it out if nothing")),
    "judgment_debt.performance_ends": Ask(
        Text("没按期付的判决款，最晚应当哪天付清？", "By which day was the sum awarded to be paid?"), 2, _JUDGED),
    "judgment_debt.payments": Ask(
        Text("没按期付的判决款，后来付过几次，各多少？", "What has been paid of the sum awarded, and when?"), 2, _JUDGED,
        hint=Text("每次一行；一分没付就选没有", "one row each; none if nothing was paid")),
    # --- a lawyer's: figures, claims ---
    "given.minimum_wage": Ask(
        Text("核实过的当地月最低工资是多少？", "What is the monthly minimum wage there, as checked?"), 3,
        hint=Text("不填的，按所载标准", "the figure held is taken if left out")),
    "given.minimum_wages": Ask(
        Text("在职期间最低工资调整过的，各从哪天起、多少？", "If the minimum wage changed meanwhile, from which days and to what?"), 3,
        hint=Text("每次一行；不填的，按所载标准", "one row each; the figures held are taken if left out")),
    "given.local_average_wage": Ask(
        Text("核实过的当地上年度职工月平均工资是多少？", "What was the local average monthly wage of the year before, as checked?"), 3,
        why=Text("月工资超过它三倍的，补偿金封顶", "above three times of it compensation is capped"),
        hint=Text("公布的是一年的，先除以十二", "divide a yearly figure by twelve")),
    "given.hourly_minimum_wage": Ask(
        Text("核实过的小时最低工资是多少？", "What is the hourly minimum wage, as checked?"), 3,
        hint=Text("只用于非全日制", "for part-time work only")),
    "given.additional_share": Ask(
        Text("加付赔偿金定了按几成付？", "Which share of additional compensation was fixed?"), 3,
        hint=Text("0.5 至 1；没有定的不用填", "0.5 to 1; leave it out if none was")),
    "given.calendars": Ask(
        Text("没有收录的年份，法定节假日是怎么安排的？", "For a year that is not held, which days are holidays and workdays?"), 3,
        hint=Text("照国务院办公厅的放假通知，每年一行", "as the State Council's notice says; one row a year")),
    "claims": Ask(
        Text("申请书上写了哪些请求，各要多少钱？", "Which claims does the application list, and for how much?"), 3,
        why=Text("裁决不会超过你请求的数", "no award goes above what is asked for"),
        hint=Text("每项一行；还没写的不用填，凡能要的都算", "one row each; left out, all that the facts support is worked out")),
    "other_demands": Ask(
        Text("还想要下面这些吗？", "Do you also want any of these?"), 2,
        hint=Text("仲裁不处理，结果会告诉你找谁", "arbitration does not take them; the result says who does")),
    **{f"readings.{id}": Ask(_question(reading.question), 3) for id, reading in READINGS.items() if reading.options},
}  # fmt: skip
