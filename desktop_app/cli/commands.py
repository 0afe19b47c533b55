"""The same services without a window: for scripts and tests.

Exit codes: 0 done, 1 refused (a sentence on stderr), 2 wrong usage. What is
printed on stdout is for programs, one thing a line.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TextIO

from desktop_app import paths
from desktop_app.cli import desk
from desktop_app.documents import announce
from desktop_app.documents.names import Translate
from desktop_app.documents.posters.papers import TEMPLATES, Look
from desktop_app.documents.posters.sheets import SIZES
from desktop_app.documents.wording import check_sentence, sentence
from desktop_app.domain import periods
from desktop_app.domain.errors import UserError
from desktop_app.domain.letters import Kind
from desktop_app.exchange import handing
from desktop_app.exchange import letters as stick_letters
from desktop_app.services import centre, copies, letters, opening, reports, sample
from desktop_app.services.library import Clock, Library

LANGUAGES = ("ru", "ky")


@dataclass(frozen=True)
class Tools:
    """What the command line is given: a clock, translators by language, and its streams."""

    clock: Clock
    translator: Callable[[str], Translate]
    stdin: TextIO
    stdout: TextIO
    stderr: TextIO


def parser() -> argparse.ArgumentParser:
    """The options of the program and its subcommands."""
    top = argparse.ArgumentParser(prog="kitepkana", description="Китепкана")
    top.add_argument("--data", type=Path, help="the library's folder")
    top.add_argument("--lang", choices=LANGUAGES)
    top.add_argument("--self-test", action="store_true", help="try the program on itself, exit 0")
    top.set_defaults(run=None)
    verbs = top.add_subparsers(metavar="COMMAND")

    def verb(name: str, run: Callable[[argparse.Namespace, Tools], None], help_: str) -> _Verb:
        command = verbs.add_parser(name, help=help_)
        command.set_defaults(run=run)
        command.add_argument("--data", type=Path, default=argparse.SUPPRESS)
        choices = (*LANGUAGES, "both") if name == "poster" else LANGUAGES
        command.add_argument("--lang", choices=choices, default=argparse.SUPPRESS)
        return command

    command = verb("sample", _sample, "make a sample library")
    command.add_argument("folder", type=Path)
    command.add_argument("--size", choices=tuple(sample.SIZES), default="village")
    command.add_argument("--seed", type=int, default=1)
    command.add_argument("--until", type=_day, metavar="DATE")
    command = verb("report", _report, "evaluate a form and write it")
    command.add_argument("key")
    command.add_argument("--period", required=True)
    command.add_argument("--to", type=Path, required=True)
    command.add_argument("--format", choices=("pdf", "json"), default="pdf")
    command = verb("evidence", _evidence, "the dated entries behind a number, as CSV")
    command.add_argument("indicator")
    command.add_argument("--period", required=True)
    command = verb("usb", _usb, "hand a report in: write the USB package")
    command.add_argument("--period", required=True)
    command.add_argument("--to", type=Path, required=True)
    command = verb("inquiries", _inquiries, "letters between branch and central library")
    command.set_defaults(wrong=command.error)
    command.add_argument("--from", dest="source", type=Path, metavar="DIR")
    command.add_argument("--to", type=Path, metavar="DIR")
    command = verb("poster", _poster, "an event's poster as PDF")
    command.add_argument("event", type=_id, metavar="EVENT")
    command.add_argument("--template", choices=TEMPLATES, default="large")
    command.add_argument("--size", choices=SIZES, default="a4")
    command.add_argument("--to", type=Path, required=True)
    verb("desk", _desk, "one act a line on standard input, one answer a line")
    command = verb("backup", _backup, "write a verified copy")
    command.add_argument("--to", type=Path, required=True)
    command = verb("restore", _restore, "put a copy in the library's place")
    command.add_argument("file", type=Path)
    verb("check", _check, "integrity, foreign keys, journal, control relations")
    command = verb("demo", _demo, "sample library, last finished quarter, USB package")
    command.add_argument("--to", type=Path, required=True)
    return top


_Verb = argparse.ArgumentParser


def _id(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise argparse.ArgumentTypeError(text)
    return int(text)


def _day(text: str) -> date:
    """A day from which two years can be counted back."""
    day = date.fromisoformat(text)
    if not 2000 <= day.year <= 2100:
        raise argparse.ArgumentTypeError(text)
    return day


def run(args: argparse.Namespace, tools: Tools) -> int:
    """Run a subcommand; a refusal is a sentence on stderr."""
    try:
        args.run(args, tools)
    except UserError as error:
        translate = tools.translator(_language(args))
        print(sentence(translate, error.code, error.facts), file=tools.stderr)
        return 1
    except BrokenPipeError:
        # whoever read our output has seen enough (`| head`); Python would complain at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), tools.stdout.fileno())
    return 0


@contextmanager
def _opened(args: argparse.Namespace, tools: Tools, *, copy: bool = True) -> Iterator[Library]:
    """The library, closed in order whatever happens: a copy of what changed, and the seal."""
    library = opening.open_library(args.data or paths.data_dir(), tools.clock)
    try:
        yield library
    finally:
        opening.close(library, copy=copy)


def _language(args: argparse.Namespace) -> str:
    """The language of sentences; a poster in both has them in Russian."""
    return args.lang if args.lang in LANGUAGES else "ru"


def _sample(args: argparse.Namespace, tools: Tools) -> None:
    opening.close(sample.make(args.folder, args.size, args.seed, args.until, tools.clock))
    print(args.folder, file=tools.stdout)


def _report(args: argparse.Namespace, tools: Tools) -> None:
    lang = _language(args)
    translate = tools.translator(lang)
    with _opened(args, tools) as library:
        report = reports.report(library, args.key, reports.period(args.period))
        if args.format == "pdf":
            body = handing.report_pdf(library, report, lang, translate)
        else:
            content = report_json(report, lang, translate)
            body = json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8")
    _write(args.to / f"{args.key}_{report.period.key}.{args.format}", body, tools)


def report_json(report: reports.Report, lang: str, translate: Translate) -> dict[str, object]:
    """The evaluated form as plain values: money in tyiyn, ratios as numbers."""
    return {
        "form": report.form.key,
        "period": report.period.key,
        "revision": report.revision,
        "cells": [
            {
                "table": cell.table,
                "row": cell.row,
                "column": cell.column,
                "indicator": cell.indicator,
                "period": cell.period.key if cell.period else None,
                "value": float(cell.value) if isinstance(cell.value, Decimal) else cell.value,
            }
            for cell in report.evaluated.cells.values()
        ],
        "checks": [
            {
                "name": check.name,
                "left": check.left,
                "right": check.right,
                "ok": check.ok,
                "sentence": check_sentence(translate, lang, check, report.form),
            }
            for check in report.checks
        ],
    }


def _evidence(args: argparse.Namespace, tools: Tools) -> None:
    with _opened(args, tools) as library:
        entries = reports.why(library, args.indicator, reports.period(args.period))
    writer = csv.writer(tools.stdout, lineterminator="\n")
    writer.writerow(("date", "entry", "amount", "source"))
    for entry in entries:
        writer.writerow((entry.on.isoformat(), _plain(entry.text), entry.amount, entry.source))


def _plain(text: str) -> str:
    """A text that a spreadsheet will not take for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _usb(args: argparse.Namespace, tools: Tools) -> None:
    lang = _language(args)
    over = reports.period(args.period)
    with _opened(args, tools) as library:
        translate = tools.translator(lang)
        done = handing.hand_in(library, reports.QUARTERLY, over, args.to, lang, translate)
    print(done.folder, done.code, sep="\t", file=tools.stdout)


def _inquiries(args: argparse.Namespace, tools: Tools) -> None:
    """Take what is for this library, then write what it has to tell."""
    if not (args.source or args.to):
        args.wrong("--from DIR, --to DIR")
    lang = _language(args)
    found = stick_letters.Found(())
    with _opened(args, tools) as library:
        if args.source:
            found = stick_letters.found(args.source)
            taken = [("answers", letters.take(library, found.of(Kind.REPLIES)))]
            if centre.is_centre(library):
                taken.append(("inquiries", centre.take(library, found.of(Kind.ASKED))))
            for name, one in taken:
                print(name, one.new, one.changed, one.old, sep="\t", file=tools.stdout)
        if args.to and centre.is_centre(library):
            translate = tools.translator(lang)
            for folder in stick_letters.write_replies_to(library, args.to, lang, translate):
                print(folder, file=tools.stdout)
        elif args.to:
            print(stick_letters.write_asked(library, args.to)[0], file=tools.stdout)
    for code, names in (("package_damaged", found.damaged), ("package_newer", found.newer)):
        if names:
            raise UserError(code, folder=", ".join(names))


def _poster(args: argparse.Namespace, tools: Tools) -> None:
    with _opened(args, tools) as library:
        body = announce.poster_pdf(
            library, args.event, args.lang or "ru", tools.translator, args.template, Look(args.size)
        )
    _write(args.to, body, tools)


def _desk(args: argparse.Namespace, tools: Tools) -> None:
    translate = tools.translator(_language(args))
    with _opened(args, tools) as library:
        for line in tools.stdin:
            if line.strip():
                print(desk.answer(library, line, translate), file=tools.stdout, flush=True)


def _backup(args: argparse.Namespace, tools: Tools) -> None:
    with _opened(args, tools) as library:
        copy = copies.make(library, args.to)
    print(copy.path, file=tools.stdout)


def _restore(args: argparse.Namespace, tools: Tools) -> None:
    found = copies.preview(args.file)
    file = copies.restore(args.file, args.data or paths.data_dir(), tools.clock)
    last = found.last_entry.isoformat() if found.last_entry else ""
    print(file, found.library, last, found.readers, found.loans, sep="\t", file=tools.stdout)


def _check(args: argparse.Namespace, tools: Tools) -> None:
    # SQLite takes its own look into the search indexes for a change
    with _opened(args, tools, copy=False) as library:
        faults = [*copies.faults(library), *_disagreements(library, args, tools)]
    if faults:
        print(*faults, sep="\n", file=tools.stdout)
        raise UserError("check_failed", n=len(faults))
    print("ok", file=tools.stdout)


def _disagreements(library: Library, args: argparse.Namespace, tools: Tools) -> Iterator[str]:
    """Numbers handed in that the ledger no longer gives, and relations that do not hold in them."""
    for change in reports.disagreeing(library):
        yield f"{change.indicator} {change.period}: {change.was} -> {change.now}"
    lang = _language(args)
    translate = tools.translator(lang)
    for closing in reports.closed(library):
        report = reports.report(library, closing.form, closing.period)
        for check in report.broken:
            if closing.revision == report.revision and not check.relation.weak:
                said = check_sentence(translate, lang, check, report.form)
                yield f"{closing.period.key}: {said}"


def _demo(args: argparse.Namespace, tools: Tools) -> None:
    """What `run` shows where there is no display."""
    data, stick = args.to / "library", args.to / "stick"
    lang = _language(args)
    library = sample.open_or_make(data, tools.clock)
    try:
        stick.mkdir(parents=True, exist_ok=True)
        over = periods.last_finished_quarter(library.today)
        translate = tools.translator(lang)
        done = handing.hand_in(library, reports.QUARTERLY, over, stick, lang, translate)
    finally:
        opening.close(library)
    print(data, done.folder, sep="\n", file=tools.stdout)


def _write(target: Path, body: bytes, tools: Tools) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(body)
    except OSError as error:
        raise UserError("folder_not_writable", folder=str(target)) from error
    print(target, file=tools.stdout)


def standard_tools(clock: Clock, translator: Callable[[str], Translate]) -> Tools:
    """The process's own streams, in UTF-8 whatever the console believes."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # bytes that are no UTF-8 make one wrong line, not the end of all lines
            stream.reconfigure(encoding="utf-8", errors="replace")
    return Tools(clock, translator, sys.stdin, sys.stdout, sys.stderr)
