"""What has not changed is neither assembled, typeset nor written again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.print.builder import PrintBuilder
from handbook_ext.print.compile import Press
from tests.print.editions import add_editions

if TYPE_CHECKING:
    from handbook_ext.print.entry import Entry
    from tests.print.conftest import PrintedHandbook


class Watched:
    """The PDFs that builds assembled and that they had Typst make, since the last look."""

    def __init__(self) -> None:
        self.assembled: list[str] = []
        self.typeset: list[str] = []

    def look(self) -> tuple[list[str], list[str]]:
        seen = sorted(self.assembled), sorted(self.typeset)
        self.assembled, self.typeset = [], []
        return seen


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    found = Watched()
    make, finish = PrintBuilder.make, Press.finish

    def noted_make(builder: PrintBuilder, entry: Entry) -> object:
        found.assembled.append(entry.file)
        return make(builder, entry)

    def noted_finish(press: Press) -> object:
        found.typeset += [job.target.stem for job in press.jobs]
        return finish(press)

    monkeypatch.setattr(PrintBuilder, "make", noted_make)
    monkeypatch.setattr(Press, "finish", noted_finish)
    return found


PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'


def written(handbook: PrintedHandbook) -> dict[str, int]:
    folder = handbook.folder / "docs" / "_build" / "print"
    return {path.name: path.stat().st_mtime_ns for path in folder.glob("*.pdf")}


def test_a_second_build_assembles_typesets_and_writes_no_pdf(
    handbook: PrintedHandbook, watched: Watched
) -> None:
    add_editions(handbook)
    handbook.write("docs/bilde.svg", PICTURE)
    handbook.change("docs/rad.md", "::::{posts}", "![En firkant](bilde.svg)\n\n::::{posts}")
    handbook.print("hefte-a")
    assembled, typeset = watched.look()
    assert assembled == typeset
    before = written(handbook)
    assert f"{typeset[0]}.pdf" in before
    handbook.print("hefte-a")
    assert watched.look() == ([], [])
    assert written(handbook) == before


def test_a_question_that_is_changed_makes_the_pdfs_with_it_and_no_other(
    handbook: PrintedHandbook, watched: Watched
) -> None:
    add_editions(handbook)
    handbook.print("hefte-a")
    everything = watched.look()[0]
    before = written(handbook)
    handbook.change("quizzes/rolle.yaml", "Da vet låneren", "Da skjønner låneren")
    handbook.print("hefte-a")
    assembled, typeset = watched.look()
    after = written(handbook)
    assert sorted(f"{name}.pdf" for name in typeset) == sorted(
        name for name in after if after[name] != before[name]
    )
    assert set(assembled) < set(everything)
    assert {"fasit-a", "kursholder"} <= set(typeset)
    assert not {"ark-taushetsplikt", "titler", "plakat-a4"} & set(typeset)
    assert "ark-taushetsplikt" not in assembled


def test_a_pdf_that_was_removed_or_changed_by_hand_is_made_again(
    handbook: PrintedHandbook, watched: Watched
) -> None:
    add_editions(handbook)
    folder = handbook.print("hefte-a").parent
    watched.look()
    kept = folder.joinpath("hefte-a.pdf").read_bytes()
    folder.joinpath("hefte-a.pdf").write_bytes(b"%PDF-")
    folder.joinpath("kort.pdf").unlink()
    handbook.print("hefte-a")
    assert watched.look()[1] == ["hefte-a", "kort"]
    assert folder.joinpath("hefte-a.pdf").read_bytes() == kept


def test_another_title_of_a_page_reaches_the_pdfs_that_only_link_to_it(
    handbook: PrintedHandbook, watched: Watched
) -> None:
    add_editions(handbook)
    handbook.print("hefte-a")
    watched.look()
    handbook.change("docs/rolle.md", "Vær tydelig på rollen", "Vær klar på rollen")
    handbook.print("hefte-a")
    assert "titler" in watched.look()[1]
