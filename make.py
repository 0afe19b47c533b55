#!/usr/bin/env python3
"""Everything one does with this project: python3 make.py VERB (on Windows: py make.py VERB).

run [arguments]   open the program; without a display, do its main job headless
test [arguments]  the tests; arguments go to pytest
check             ruff, mypy --strict, import contracts, translations
translations      collect the texts from the code, check them, compile them
pictures          every screen and paper of the sample library into pictures/
bench             ratios to the limits, measured in the same run
build             the program as a folder that needs no Python, and its self-test

The first run makes .venv from requirements.lock; standard library only.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "made-from.txt"
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

LANGUAGES = ("ru", "ky")
EXTRACT = (
    *("-extensions", "py", "desktop_app"),  # in this order: it holds for the folders after it
    *("-locations", "none", "-no-obsolete", "-source-language", "en", "-silent"),
)
TRANSLATIONS = ("app_ru", "app_ky", "qtbase_ky", "qtbase_ru_extra")

# What PySide6 6.9 wants of a bare Debian: the first line for any use, the second for a window.
QT_LIBRARIES = (
    *("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1"),
    *("libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"),
)
QT_PROBE = """
import ctypes, pathlib, PySide6.QtWidgets
platforms = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
for name in ("libqoffscreen.so", "libqxcb.so"):
    ctypes.CDLL(str(platforms / name))
"""


class Stop(Exception):
    """Ends the run with a sentence for the person at the keyboard."""


def say(text: str) -> None:
    print(f"make: {text}", flush=True)


def call(*command: str | Path, cwd: Path = ROOT, **environment: str) -> int:
    """Run a command in the open; its exit code."""
    env = {**os.environ, "PYTHONUTF8": "1", **environment}
    return subprocess.run(list(map(str, command)), cwd=cwd, env=env, check=False).returncode


def python(*arguments: str | Path) -> int:
    return call(PYTHON, *arguments)


def headless(*arguments: str | Path) -> int:
    return call(PYTHON, *arguments, QT_QPA_PLATFORM="offscreen")


def quiet(*command: str | Path) -> bool:
    """True when the command ends well; its output is nobody's business."""
    done = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, check=False)
    return done.returncode == 0


def require(code: int, sentence: str) -> None:
    if code:
        raise Stop(sentence)


# The environment


def set_up() -> None:
    """Make .venv and what Qt needs of the system; nothing to do when the stamp says so."""
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == fingerprint():
        return
    if not venv_works():
        need_ensurepip()
        say("making .venv")
        require(call(sys.executable, "-m", "venv", "--clear", VENV), "The venv was not made.")
    say("installing the pinned packages, hashes checked (a few minutes the first time)")
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    # The lock names every package. Resolving again would take a newer release for a dependency
    # asked for with extras (pytest-cov wants coverage[toml]) and then refuse it for lack of a hash.
    whole = ("--no-deps", "--only-binary", ":all:", "--require-hashes")
    code = python(*pip, *whole, "-r", LOCK)
    require(code, "The packages were not installed; the lines above say why.")
    need_qt_libraries()
    STAMP.write_text(fingerprint(), encoding="utf-8")


def fingerprint() -> str:
    """What the environment was made from: another lock, Python or folder makes it anew."""
    lock = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return f"{lock}\n{sys.version}\n{ROOT}\n"


def venv_works() -> bool:
    """True for an environment of this folder and this Python, even a half-filled one."""
    wanted = (sys.version, str(VENV))
    test = f"import pip, sys; sys.exit((sys.version, sys.prefix) != {wanted!r})"
    return PYTHON.exists() and quiet(PYTHON, "-c", test)


def need_ensurepip() -> None:
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        apt_install(f"python3.{sys.version_info.minor}-venv", why="Python's venv is missing")


def need_qt_libraries() -> None:
    if not sys.platform.startswith("linux") or quiet(PYTHON, "-c", QT_PROBE):
        return
    renamed = quiet("apt-cache", "show", "libglib2.0-0t64") if shutil.which("apt-cache") else False
    glib = "libglib2.0-0t64" if renamed else "libglib2.0-0"
    apt_install(glib, *QT_LIBRARIES, why="system libraries of Qt are missing")
    require(python("-c", QT_PROBE), "Qt still does not load; the lines above name the library.")


def need_build_tools() -> None:
    """PyInstaller reads and strips libraries with binutils; Debian's Python lacks its own."""
    shared = f"python3.{sys.version_info.minor}"
    debians = sys.base_prefix == "/usr" and not ctypes.util.find_library(shared)
    missing = [f"lib{shared}"] if debians else []
    if not WINDOWS and not shutil.which("objdump"):
        missing.append("binutils")
    if missing:
        apt_install(*missing, why="PyInstaller lacks system packages")


def apt_install(*packages: str, why: str) -> None:
    """Install Debian packages as root; anybody else gets the line to type."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    briefly = ("-qq", "-o", "Dpkg::Use-Pty=0")
    if not shutil.which("apt-get"):
        raise Stop(f"{why}. Install what Debian calls: {' '.join(packages)}")
    if os.geteuid() != 0:
        raise Stop(f"{why}. Type this line, then start again:\n  sudo {line}")
    say(f"{why}: {line}")
    call("apt-get", "update", *briefly)
    code = call(*line.split(), *briefly, DEBIAN_FRONTEND="noninteractive")
    require(code, "apt-get did not install them; the lines above say why.")


# The verbs


def run(arguments: list[str]) -> int:
    if has_display() or not opens_window(arguments):
        return python("-m", "desktop_app", *arguments)
    folder = Path(tempfile.mkdtemp(prefix="kitepkana-"))
    say("there is no display here, so no window can open. Instead: a sample library, its last")
    say(f"finished quarter and the package for the USB stick, in {folder}")
    return headless("-m", "desktop_app", "demo", "--to", folder)


def has_display() -> bool:
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in known)


def opens_window(arguments: list[str]) -> bool:
    """True when only options that keep a value (--data DIR, --lang ru) stand on the line."""
    rest = list(arguments)
    while rest and rest[0].split("=")[0] in ("--data", "--lang"):
        del rest[: 1 if "=" in rest[0] else 2]
    return not rest


def test(arguments: list[str]) -> int:
    workers = [] if any(a.startswith(("-n", "--pdb")) for a in arguments) else ["-n", "2"]
    pytest = ("-m", "pytest", *workers, *arguments)
    if not os.environ.get("DISPLAY") and shutil.which("xvfb-run") and shutil.which("xauth"):
        # for the few tests that want a real window; the others stay offscreen
        return call("xvfb-run", "-a", PYTHON, *pytest, QT_QPA_PLATFORM="offscreen")
    return headless(*pytest)


def check(_arguments: list[str]) -> int:
    """All the checks, each of them even after another one failed."""
    checks = {
        "ruff": ("-m", "ruff", "check", "."),
        "format": ("-m", "ruff", "format", "--check", "."),
        "types": ("-m", "mypy", "--strict", "desktop_app"),
        "contracts": ("-c", "from importlinter.cli import lint_imports_command as c; c()"),
        "translations": ("-m", "tests.translation_gate"),
    }
    failed = []
    for name, command in checks.items():
        say(name)
        if python(*command):
            failed.append(name)
    say(f"not clean: {', '.join(failed)}" if failed else "all clean")
    return 1 if failed else 0


def translations(_arguments: list[str]) -> int:
    say("collecting the texts")
    for language in LANGUAGES:
        collect(ROOT / "translations" / f"app_{language}.ts")
    say("checking them")
    require(python("-m", "tests.translation_gate"), "Finish the texts named above, then again.")
    say("compiling them")
    for name in TRANSLATIONS:
        source = f"translations/{name}.ts"
        require(qt_tool("lrelease", "-silent", source), f"{source} does not compile.")
    return 0


def collect(ts: Path) -> None:
    """Bring a file up to the code's texts.

    WORKAROUND: lupdate of 6.9 takes no `translate(…, n)` for a plural and drops its forms:
    they are kept over the run, and every text with %n is marked as one.
    """
    kept = {place: forms for place, _, forms in plurals(ElementTree.parse(ts)) if any(forms)}
    require(qt_tool("lupdate", *EXTRACT, "-ts", ts), "lupdate failed.")
    tree = ElementTree.parse(ts)
    for place, message, forms in plurals(tree):
        message.set("numerus", "yes")
        translation = message.find("translation")
        forms = kept.get(place, forms)
        translation.clear()
        for form in forms or [""]:
            ElementTree.SubElement(translation, "numerusform").text = form
        if not all(forms) or not forms:
            translation.set("type", "unfinished")
    ElementTree.indent(tree, "    ")
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    header = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts.write_text(f"{header}{text}\n", encoding="utf-8", newline="\n")


def plurals(tree):
    """Place, message and forms of every text with a %n."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source, comment = message.findtext("source", ""), message.findtext("comment", "")
            if "%n" in source:
                forms = [form.text or "" for form in message.iter("numerusform")]
                yield (context.findtext("name"), source, comment), message, forms


def qt_tool(name: str, *arguments: str) -> int:
    return python("-c", f"from PySide6.scripts.pyside_tool import {name} as t; t()", *arguments)


def pictures(arguments: list[str]) -> int:
    return headless("-m", "tests.pictures", *arguments)


def bench(arguments: list[str]) -> int:
    return headless("-m", "tests.benchmarks", *arguments)


def build(_arguments: list[str]) -> int:
    need_build_tools()
    say("freezing the program into dist/kitepkana (a minute or two)")
    code = python("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec")
    require(code, "PyInstaller failed; the lines above say why.")
    program = ROOT / "dist" / "kitepkana" / ("kitepkana.exe" if WINDOWS else "kitepkana")
    say("self-test of the frozen program, started in a foreign folder")
    with tempfile.TemporaryDirectory() as elsewhere:
        environment = {} if WINDOWS else {"QT_QPA_PLATFORM": "offscreen"}
        code = call(program, "--self-test", cwd=Path(elsewhere), **environment)
    require(code, f"The self-test ended with code {code}.")
    say(f"done: {program.parent}")
    return 0


VERBS = {f.__name__: f for f in (run, test, check, translations, pictures, bench, build)}


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in VERBS:
        print(__doc__)
        return 2
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        say(f"Python 3.11, 3.12 or 3.13 is needed; this is {sys.version.split()[0]}.")
        return 1
    try:
        set_up()
        return VERBS[arguments[0]](arguments[1:])
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
