"""`python -m laborcalc`; the commands stand in `laborcalc.cli`."""

from __future__ import annotations

import sys

from laborcalc.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
