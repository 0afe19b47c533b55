"""What a translation must be before it is compiled: python -m tests.translation_gate

Two gates: over the `.ts` files (finished, same placeholders, real Kyrgyz
letters) and over the code (texts that Qt can collect). Every problem is one
line with its place; the exit code is 1 when there is any.
"""

from __future__ import annotations

import ast
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from make import ROOT
from make import TRANSLATIONS as NAMES

TRANSLATIONS = ROOT / "translations"

PLURAL_FORMS = {"ru": 3, "ky": 2, "en": 2}  # what Qt asks of a .ts file
PLACEHOLDER = re.compile(r"%n|%L?\d|\{[^{}]*\}")
GOOD_FIELD = re.compile(r"%n|%L?\d|\{[a-z_][a-z_0-9]*\}")
CYRILLIC, LATIN = re.compile(r"[\u0400-\u04ff]"), re.compile(r"[A-Za-z]")
LOOKALIKES = re.compile("[ɵƟѲѳӊӉӈӇұҰ]")  # drawn like ө, ң, ү, but other letters
SELF_PRAISE = re.compile(r"успешно|ийгиликтүү", re.IGNORECASE)
RUSSIAN = re.compile(r"\b(не|нет|или|для|уже|это|что|его|ещё|при)\b", re.IGNORECASE)


def file_problems(path: Path) -> Iterator[str]:
    """Everything that is wrong in one `.ts` file."""
    root = ET.parse(path).getroot()
    language = root.get("language", "")[:2]
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            for problem in _message_problems(message, source, language):
                yield f"{path.name}: [{name}] {source[:60]!r}: {problem}"
            if not name:
                yield f"{path.name}: {source[:60]!r}: empty context"


def _message_problems(message: ET.Element, source: str, language: str) -> Iterator[str]:
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    if translation is None:
        yield "no translation"
        return
    forms = [f.text or "" for f in translation.findall("numerusform")]
    if plural and len(forms) != PLURAL_FORMS[language]:
        yield f"{len(forms)} plural forms instead of {PLURAL_FORMS[language]}"
    if not plural:
        forms = [translation.text or ""]
        if "%n" in source:
            yield "%n without a number: give n as the fourth positional argument"
    if not all(GOOD_FIELD.fullmatch(field) for field in PLACEHOLDER.findall(source)):
        yield "a placeholder is not a plain name: is it an f-string?"
    if translation.get("type") or not all(form.strip() for form in forms):
        yield "unfinished"
        return
    for form in forms:
        yield from _form_problems(form, source, language)


def _form_problems(form: str, source: str, language: str) -> Iterator[str]:
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(form)):
        yield f"other placeholders: {form[:60]!r}"
    if LOOKALIKES.search(form):
        yield f"a letter that only looks Kyrgyz: {form[:60]!r}"
    for word in re.findall(r"\w+", PLACEHOLDER.sub(" ", form)):
        if CYRILLIC.search(word) and LATIN.search(word):
            yield f"Latin and Cyrillic letters in one word: {word!r}"
    if SELF_PRAISE.search(form):
        yield f"the program praises itself: {form[:60]!r}"
    if language == "ky" and RUSSIAN.search(form):
        yield f"is this Kyrgyz? {form[:60]!r}"


def code_problems(folder: Path) -> Iterator[str]:
    """Calls of `tr` and `translate` whose texts Qt cannot collect or would never find again."""
    modules = {p: ast.parse(p.read_text(encoding="utf-8")) for p in sorted(folder.rglob("*.py"))}
    declared = {context for module in modules.values() for context in _declared(module)}
    for path, module in modules.items():
        finder = _Calls(declared)
        finder.visit(module)
        for line, problem in finder.problems:
            yield f"{path.relative_to(folder.parent).as_posix()}:{line}: {problem}"


def _declared(module: ast.Module) -> Iterator[str]:
    """Contexts of the texts that wait in a registry: QT_TRANSLATE_NOOP("Tabs", "Readers")."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _name(node) == "QT_TRANSLATE_NOOP":
            yield ast.literal_eval(node.args[0])


def _name(call: ast.Call) -> str:
    called = call.func
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _moves(call: ast.Call) -> bool:
    """True for `text.translate(table)` and for the moved origin of a canvas or a painter."""
    owner = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    return len(call.args) + len(call.keywords) < 2 or owner.endswith(("canvas", "painter"))


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str | None)


class _Calls(ast.NodeVisitor):
    """A function called `translate` itself hands its arguments on: that is the adapter."""

    def __init__(self, declared: set[str]) -> None:
        self.problems: list[tuple[int, str]] = []
        self._declared = declared

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "translate":
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _name(node)
        if name == "tr":
            self._look(node, node.args[:2])
            if "%n" in ast.unparse(node):
                self._tell(node, "tr knows no plurals in subclasses: use translate")
        elif name == "translate" and not _moves(node):
            self._look(node, node.args[:1] if self._waits(node) else node.args[:3])

    def _waits(self, node: ast.Call) -> bool:
        """True for a text out of a registry, like `spec.title`, whose context is declared."""
        context, text = (*node.args, None, None)[:2]
        known = isinstance(context, ast.Constant) and context.value in self._declared
        return known and isinstance(text, ast.Attribute)

    def _look(self, node: ast.Call, texts: list[ast.expr]) -> None:
        if not all(map(_is_literal, texts)):
            self._tell(node, "context, text and comment must be plain literals")
        if any(keyword.arg in ("context", "text", "n") for keyword in node.keywords):
            self._tell(node, "arguments by keyword are not collected")

    def _tell(self, node: ast.Call, problem: str) -> None:
        self.problems.append((node.lineno, problem))


def problems() -> list[str]:
    """The problems of all files and of all code; a missing file is one."""
    found = list(code_problems(ROOT / "desktop_app"))
    for path in (TRANSLATIONS / f"{name}.ts" for name in NAMES):
        found += file_problems(path) if path.exists() else [f"{path.name}: missing"]
    return found


if __name__ == "__main__":
    lines = problems()
    print("\n".join(lines) or "translations: complete")
    sys.exit(bool(lines))
