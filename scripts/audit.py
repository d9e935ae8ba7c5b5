"""Known vulnerabilities 已知漏洞: asks an advisory service about every pinned version.

python scripts/audit.py      # exit 1 only where a vulnerability is known; a service that cannot be reached is said, not failed on
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

REQUIREMENTS = Path(__file__).resolve().parent.parent / "requirements"
ASK = ("-m", "pip_audit", "--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json")


def asked(pins: Path) -> list[dict[str, Any]] | None:
    """What the service says of each pinned version; `None` when it does not answer."""
    done = subprocess.run((sys.executable, *ASK, "--requirement", str(pins)), capture_output=True, text=True)
    try:
        found: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    except ValueError:
        print(f"{pins.name}: no answer ({(done.stderr.strip() or 'nothing said').splitlines()[-1]})")
        return None
    return found


def main() -> int:
    vulnerable = 0
    for pins in sorted(REQUIREMENTS.glob("*.txt")):
        found = asked(pins)
        if found is None:
            continue
        unknown = sum("skip_reason" in one for one in found)
        print(f"{pins.name}: {len(found)} pinned, {unknown} of them not to be looked up")
        for one in found:
            for known in one.get("vulns", ()):
                vulnerable += 1
                fixed = ", ".join(known["fix_versions"]) or "no version yet"
                print(f"  {one['name']} {one['version']}: {known['id']}, mended in {fixed}")
    return 1 if vulnerable else 0


if __name__ == "__main__":
    sys.exit(main())
