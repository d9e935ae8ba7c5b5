"""Versions 版本: of the library and of the law and figures it holds; both stand in every result."""

from __future__ import annotations

LIBRARY = "0.1.0"
LAW = "2026-11-30"  # the day up to which the law and the tables were read

VERSIONS = {"laborcalc": LIBRARY, "law": LAW}
