"""The wheel 发布包: built through the source archive, looked through, and tried in an environment of its own outside the checkout.

python scripts/wheel_check.py
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PIP = ("-m", "pip", "--quiet", "--disable-pip-version-check")
TRIED = """
import laborcalc as lc
assert "site-packages" in lc.__file__, lc.__file__
result = lc.assess(lc.Case.from_file("three-workers.yaml"))
print(result["unlawful_termination_damages"].trace.arithmetic())
"""


def run(*command: str | Path, cwd: Path) -> str:
    """What the command prints; its own complaint when it fails."""
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        sys.exit(f"{' '.join(str(part) for part in command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def expect(whole: set[str], wanted: set[str], what: str) -> None:
    """Stop when the two sets differ, naming what is missing and what is too much."""
    if whole != wanted:
        sys.exit(f"{what}: missing {sorted(wanted - whole)}, too much {sorted(whole - wanted)}")


def built(out: Path) -> tuple[Path, Path]:
    """The source archive, and the wheel built from it."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    (archive,), (wheel,) = out.glob("*.tar.gz"), out.glob("*.whl")
    run(sys.executable, "-m", "twine", "--no-color", "check", "--strict", archive, wheel, cwd=out)
    return archive, wheel


def look_through(archive: Path, wheel: Path) -> None:
    """In the wheel the package with its tables and its metadata, nothing else; in the archive what the tests need."""
    own = {path.relative_to(ROOT).as_posix() for path in (ROOT / "laborcalc").rglob("*.*") if path.suffix != ".pyc"}
    names = set(zipfile.ZipFile(wheel).namelist())
    packed = {name for name in names if ".dist-info/" not in name}
    expect(packed, {name for name in own if (ROOT / name).is_file()}, wheel.name)
    for needed in ("laborcalc/py.typed", "laborcalc/law/tables/minimum_wage.json"):
        expect(packed & {needed}, {needed}, wheel.name)
    with tarfile.open(archive) as tar:
        rooms = {name.split("/")[1] for name in tar.getnames() if name.count("/") > 1}
    needed_rooms = {"laborcalc", "data", "tests", "requirements"}
    expect(rooms & needed_rooms, needed_rooms, archive.name)


def tried(wheel: Path, out: Path) -> str:
    """The example assessed by the installed wheel, from a folder where the checkout is not in sight."""
    run(sys.executable, "-m", "venv", out / "env", cwd=out)
    python = out / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    run(python, *PIP, "install", "--require-hashes", "--requirement", ROOT / "requirements" / "run.txt", cwd=out)
    run(python, *PIP, "install", "--no-index", wheel, cwd=out)  # what is pinned meets its ranges, or this fails
    example = out / "three-workers.yaml"
    example.write_bytes((ROOT / "examples" / example.name).read_bytes())
    run(python.with_name("laborcalc"), "assess", example.name, "--format", "text", cwd=out)
    return run(python, "-I", "-c", TRIED, cwd=out)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        archive, wheel = built(out)
        look_through(archive, wheel)
        damages = tried(wheel, out).strip()
        if damages != "2 × 8,000.00 × 1 = 16,000.00":  # one month of pay, twice (LCL 47(1), 87)
            sys.exit(f"{wheel.name}: the example gives {damages}")
        print(f"{wheel.name}: complete, and it assesses the example outside the checkout")


if __name__ == "__main__":
    main()
