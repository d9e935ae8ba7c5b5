"""Texts in both languages 双语文本: what a program needs that prints results in its own way."""

from __future__ import annotations

from laborcalc.foundation.text import LANGS, Lang, Message, Text, listed

__all__ = ["LANGS", "Lang", "Message", "Text", "listed"]
