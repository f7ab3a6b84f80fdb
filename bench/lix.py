"""Print how heavy each page is to read: ``python -m bench.lix``.

LIX is the words of a sentence and the share of long words; under 30 is very light, 30-40 light,
over 45 what ``tests/unit/test_language.py`` refuses. Approved text is not counted: it stays as it is.
"""

from __future__ import annotations

from tests.prose import PAGES, ROOT, page_lines, running_text

from handbook_ext.quiz.lint.reading import lix


def main() -> None:
    """Print the table, the heaviest page first."""
    texts = {
        path: running_text(line for line in page_lines(path) if not line.approved) for path in PAGES
    }
    print("LIX   words  page\n")
    for path, text in sorted(texts.items(), key=lambda page: -lix(page[1])):
        print(f"{lix(text):4.1f}  {len(text.split()):5}  {path.relative_to(ROOT).as_posix()}")


if __name__ == "__main__":
    main()
