"""Print the readability (LIX) of each page: ``python -m bench.lix``.

LIX is the words per sentence plus the percentage of long words: under 30 is very easy, 30-40 easy,
and over 45 is refused by ``tests/unit/test_language.py``. Approved text is not counted, as it cannot change.
"""

from __future__ import annotations

from tests.prose import PAGES, ROOT, page_lines, running_text

from handbook_ext.engine.lint.reading import lix


def main() -> None:
    """Print the table, least readable page first."""
    texts = {
        path: running_text(line for line in page_lines(path) if not line.approved) for path in PAGES
    }
    print("LIX   words  page\n")
    for path, text in sorted(texts.items(), key=lambda page: -lix(page[1])):
        print(f"{lix(text):4.1f}  {len(text.split()):5}  {path.relative_to(ROOT).as_posix()}")


if __name__ == "__main__":
    main()
