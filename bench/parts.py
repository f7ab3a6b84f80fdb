"""Show what a rule page and a large build are made of, for the aims they miss: ``python -m bench.parts`` after a build.

The page by what each part of it adds to what is sent, compressed with brotli as servers do; the build by the package whose code
ran, beside plain Sphinx's with the same text. Profiling makes both builds slower, ours more; what it tells is where the difference lies.
"""

from __future__ import annotations

import cProfile
import pstats
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

import brotli
from bench.building import write
from bench.pages import PAGES, SITE
from sphinx.cmd.build import main as sphinx_build

RULES = 150
SHOWN = 14
"""How many packages are printed."""
LINKED = re.compile(r'(?:src|href)="([^"#?]+\.(?:js|css))')


def size(text: str | bytes) -> int:
    """Return how many bytes are sent."""
    return len(brotli.compress(text.encode() if isinstance(text, str) else text))


def page_parts(page: Path) -> dict[str, int]:
    """Return the bytes of a page's text and markup, and of Furo's and our styles and scripts."""
    html = page.read_text(encoding="utf-8")
    text = size(re.sub(r"<[^>]+>", "", html))
    parts = Counter({"its text": text, "its markup": size(html) - text})
    for link in LINKED.findall(html):
        file = (page.parent / link).resolve()
        owner = "Furo's" if "furo." in file.name and "handbook" not in file.name else "our"
        kind = "styles" if file.suffix == ".css" else "scripts"
        parts[f"{owner} {kind}"] += size(file.read_bytes())
    return dict(parts)


def build_parts(folder: Path, *, plain: bool) -> Counter[str]:
    """Return the seconds spent in the code of each package while a handbook is built."""
    write(folder, RULES, plain=plain)
    profile = cProfile.Profile()
    code = profile.runcall(sphinx_build, ["-q", "-b", "html", str(folder), str(folder / "_out")])
    if code:
        sys.exit(f"The build of {folder.name} failed with {code}.")
    spent: Counter[str] = Counter()
    # typeshed has no word of `stats`; its keys are file, line and function, its values begin with two counts.
    for (file, _line, _name), (_calls, _all, own, *_rest) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        spent[package_of(file)] += own
    return spent


def package_of(file: str) -> str:
    """Return the package of a file; of our own, the feature.

    >>> package_of("/x/site-packages/docutils/nodes.py"), package_of("/x/src/handbook_ext/quiz/load.py")
    ('docutils', 'handbook_ext/quiz')
    """
    path = Path(file).parts
    if "handbook_ext" in path:
        return "/".join(path[path.index("handbook_ext") :][:2]).removesuffix(".py")
    if "site-packages" in path:
        return path[path.index("site-packages") + 1].removesuffix(".py")
    return "Python's own"


def main() -> None:
    """Print both tables."""
    print("\nWhat the rule page sends, without fonts\n")
    for name, sent in page_parts(SITE / PAGES["rule page"].lstrip("/")).items():
        print(f"{name:<32}{sent / 1000:>8.1f} kB")
    with tempfile.TemporaryDirectory() as folder:
        theirs = build_parts(Path(folder, "plain"), plain=True)
        ours = build_parts(Path(folder, "handbook"), plain=False)
    print(f"\nBuilding {RULES} rules with {5 * RULES} questions, under a profiler\n")
    print(f"{'':<32}{'handbook':>10}{'plain Sphinx':>16}")
    rows = (ours | theirs).most_common(SHOWN)
    for name, _seconds in [*rows, ("all", 0.0)]:
        both = (spent.total() if name == "all" else spent[name] for spent in (ours, theirs))
        print(f"{name:<32}" + "".join(f"{seconds:>12.1f} s" for seconds in both))


if __name__ == "__main__":
    main()
