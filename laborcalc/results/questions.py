"""What may be varied beside a reading 争议事实与选择: facts that the parties dispute, and the election of the worker."""

from __future__ import annotations

from laborcalc.foundation.text import Text

LAWFUL = "termination.lawful"
APPROVED = "employment.hours_system_approved"
ELECTION = "election"
CATALOGUE = "injury.medical.in_catalogue"


# Questions of fact that the parties may dispute, and what each answer would mean.
QUESTIONS: dict[str, dict[str, Text]] = {
    LAWFUL: {
        "lawful": Text("认定该事由的法定条件具备", "the legal conditions of the ground are found to be met"),
        "unlawful": Text("认定该事由的法定条件不具备", "the legal conditions of the ground are found not to be met"),
    },
    APPROVED: {
        "approved": Text("认定特殊工时制已经审批", "the special system of hours is found to be approved"),
        "not_approved": Text(
            "认定特殊工时制未经审批，按标准工时计", "the special system is found not approved: standard hours apply"
        ),
    },
    CATALOGUE: {
        "in_catalogue": Text("认定医疗费在工伤保险目录之内", "the bills are found to be within the catalogue"),
        "outside": Text("认定医疗费在工伤保险目录之外", "the bills are found to be outside the catalogue"),
    },
}


DAMAGES, SEVERANCE, REINSTATEMENT = "damages", "severance", "reinstatement"
