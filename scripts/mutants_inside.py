"""In the process of a mutant: the changed code is put in the place of the law, and its tests are run until one fails."""

from __future__ import annotations

import gc
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

import pytest
from mutants_tests import QUIETLY, forget
from mutations import Mutant, mutated

FIRST_FILES = 5  # of a mutant that needs the library imported anew, the test files that are collected first


class Broken(Exception):
    """The changed module cannot be imported."""


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)


def _name(code: CodeType) -> tuple[str, int, object]:
    """What tells a piece of code from its neighbours, two lambdas of one line as well."""
    columns = [column for _, _, column, _ in code.co_positions() if column]
    return code.co_qualname, code.co_firstlineno, columns[0] if "<lambda>" in code.co_name and columns else None


class Applied:
    """The collected tests, and the live functions of the library by their file."""

    def __init__(self, session: pytest.Session, root: Path) -> None:
        self.session, self.root = session, root
        self._items = {item.nodeid: item for item in session.items}
        package = str(root / "laborcalc")
        functions = [thing for thing in gc.get_objects() if isinstance(thing, FunctionType)]
        self._live = [function for function in functions if function.__code__.co_filename.startswith(package)]
        forget()  # finds the caches once, before the processes part
        gc.freeze()

    def killed(self, mutant: Mutant, tests: list[str], *, fresh: bool) -> bool:
        """Whether a test fails with the mutant in place."""
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        path = self.root / "laborcalc" / mutant.module
        code = compile(mutated(path.read_text(encoding="utf-8"), mutant.number), str(path), "exec")
        if not fresh and self._replaced(code):
            forget()
            return self._fails([self._items[name] for name in tests if name in self._items])
        return self._fails_anew(mutant, code, tests)

    def _replaced(self, code: CodeType) -> bool:
        """Give the live functions the changed code; false where none of them differs."""
        new = {_name(part): part for part in _codes(code)}
        differs = False
        for function in self._live:
            old = function.__code__
            part = new.get(_name(old)) if old.co_filename == code.co_filename else None
            if part is not None and part != old:
                if part.co_freevars != old.co_freevars:
                    return False
                function.__code__ = part
                differs = True
        return differs

    def _fails(self, items: Sequence[pytest.Item]) -> bool:
        for item, after in zip_longest(items, items[1:]):
            item.ihook.pytest_runtest_protocol(item=item, nextitem=after)
            if self.session.testsfailed:
                return True
        return False

    def _fails_anew(self, mutant: Mutant, code: CodeType, tests: list[str]) -> bool:
        """Import the library again with the changed module, first for the files with most tests, then for the rest."""
        name = ".".join(("laborcalc", *Path(mutant.module).with_suffix("").parts))
        sys.meta_path.insert(0, _Changed(name, self.root / "laborcalc" / mutant.module, code))
        files = [file for file, _ in Counter(test.split("::")[0] for test in tests).most_common()]
        return any(self._run(name, part, tests) for part in (files[:FIRST_FILES], files[FIRST_FILES:]) if part)

    def _run(self, name: str, files: list[str], tests: list[str]) -> bool:
        inside = str(self.root / "laborcalc"), str(self.root / "tests")
        for key, module in [*sys.modules.items()]:
            if str(getattr(module, "__file__", None)).startswith(inside):
                del sys.modules[key]
        try:
            importlib.import_module("laborcalc")
            importlib.import_module(name)
        except Exception as error:
            raise Broken from error
        return pytest.main(["-x", *QUIETLY, *files], plugins=[_Only(tests)]) not in (0, 5)


class _Only:
    """The pytest plugin that keeps the tests asked for, in their order."""

    def __init__(self, names: list[str]) -> None:
        self._order = {name: number for number, name in enumerate(names)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        kept = [item for item in items if item.nodeid in self._order]
        items[:] = sorted(kept, key=lambda item: self._order[item.nodeid])


class _Changed(importlib.abc.MetaPathFinder):
    """Finds the changed module and no other."""

    def __init__(self, name: str, path: Path, code: CodeType) -> None:
        self._name, self._path, self._code = name, path, code

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._name:
            return None
        loader = _Loader(fullname, str(self._path))
        loader.changed = self._code
        return importlib.util.spec_from_file_location(fullname, self._path, loader=loader)


class _Loader(importlib.machinery.SourceFileLoader):
    changed: CodeType

    def get_code(self, fullname: str) -> CodeType:
        return self.changed
