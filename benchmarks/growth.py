"""Growth as ratios 增长: what twice the entries of a list cost, for every list of the case file; 2 is in proportion, 4 a square.

`tests/properties/test_growth_laws.py` counts lines and so sees no sorting or searching that is written in C; this times them.

    python benchmarks/growth.py                # every list, and the rows of a timesheet
    python benchmarks/growth.py arrears heat
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from laborcalc.timesheet import read_timesheet
from tests.growing import BASE, LISTS, bounded, grown, is_accepted, work

MANY = 300
FORMS = ("same", "in turn", "overlapping", "touching")


def seconds(run: Callable[[Any], Any], what: Any) -> float:
    start = time.process_time()
    run(what)
    return time.process_time() - start


def read(n: int) -> None:
    read_timesheet([{"date": "2026-03-02", "hours": "0.0001", "kind": k % 2} for k in range(n)], rest="1").to_text("zh")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", help="lists, by any part of their path; default: all")
    names = parser.parse_args().names
    work(BASE)
    nothing = min(seconds(work, BASE) for _ in range(3))
    for path in LISTS:
        if names and not any(name in ".".join(path) for name in names):
            continue
        n = bounded(path, MANY)
        for form in FORMS:
            once, twice = grown(path, form, n), grown(path, form, 2 * n)
            a, b = seconds(work, once) - nothing, seconds(work, twice) - nothing
            refused = "" if is_accepted(twice) else ", refused"
            ratio = f"{b / a:.1f} ×" if a > nothing / 2 else "too little to tell"
            print(f"{'.'.join(path)}, {form}, {n} and {2 * n}: {a:.2f} and {b:.2f} s, {ratio}{refused}", flush=True)
    if not names:
        a, b = seconds(read, 5_000), seconds(read, 10_000)
        print(f"rows of a timesheet, 5000 and 10000: {a:.2f} and {b:.2f} s, {b / a:.1f} ×")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
