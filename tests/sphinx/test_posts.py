"""Example posts: what readers see first, and what authors are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from bs4 import Tag
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

PAGE = """\
# Eksempler

::::{posts}
:::{post} slik
:from: «Biblioteket» & vi
:why: Sier *når* svaret kommer.

Vi svarer før klokka tre.
:::

:::{post} helst ikke slik
:from: Hanne
:why: Lovlig, men uklokt.

Prøv selv!
:::

:::{post} ikke slik
:from: Byggesak
:why: Ligner et vedtak.

Sett i gang.

Vi tar papirene siden.
:::
::::
"""


@pytest.fixture(scope="module")
def faulty(shared: Handbook) -> SphinxTestApp:
    """Return a handbook with the posts as they should be, and a page for each fault."""
    shared.write("docs/rad.md", PAGE)
    for case, ((old, new), _message) in FAULTS.items():
        assert old in PAGE
        shared.write(f"docs/{named(case)}.md", PAGE.replace(old, new))
    shared.list_pages(*map(named, FAULTS))
    return shared.build()


@pytest.fixture(scope="module")
def posts(faulty: SphinxTestApp) -> list[Tag]:
    page = faulty.outdir.joinpath("rad.html").read_text(encoding="utf-8")
    return BeautifulSoup(page, "html.parser").select(".handbook-posts > figure.handbook-example")


def named(case: str) -> str:
    """Return the name of the page that has a fault."""
    return case.replace(" ", "-")


def words(part: Tag | None) -> str:
    assert part is not None
    return " ".join(part.get_text(" ").split())


def test_a_post_is_judged_before_it_is_read_and_explained_after(posts: list[Tag]) -> None:
    assert [words(post) for post in posts] == [
        "Slik B «Biblioteket» & vi Eksempel Vi svarer før klokka tre. Sier når svaret kommer.",
        "Helst ikke slik H Hanne Eksempel Prøv selv! Lovlig, men uklokt.",
        "Ikke slik B Byggesak Eksempel Sett i gang. Vi tar papirene siden. Ligner et vedtak.",
    ]


def test_a_judgement_is_a_caption_with_icon_and_word(posts: list[Tag]) -> None:
    captions = [post.find("figcaption") for post in posts]
    assert [words(caption) for caption in captions] == ["Slik", "Helst ikke slik", "Ikke slik"]
    icons = [
        str(caption.select_one("svg[aria-hidden=true] path")) for caption in captions if caption
    ]
    assert len(set(icons)) == 3


def test_a_senders_initial_is_for_eyes_only(posts: list[Tag]) -> None:
    circles = [post.select_one(".handbook-sender > [aria-hidden=true]") for post in posts]
    assert [words(circle) for circle in circles] == ["B", "H", "B"]


def test_a_reason_can_hold_emphasis(posts: list[Tag]) -> None:
    assert words(posts[0].select_one(".handbook-why em")) == "når"


FAULTS = {
    "no judgement": (
        ("{post} ikke slik", "{post}"),
        "{post} mangler et ord etter klammene. Bruk en av disse: slik, helst ikke slik, ikke slik.",
    ),
    "an unknown judgement": (
        ("{post} ikke slik", "{post} feil"),
        "«feil» er ukjent. Bruk en av disse: slik, helst ikke slik, ikke slik.",
    ),
    "no sender": (
        (":from: Byggesak\n", ""),
        "Innlegget mangler :from:. Skriv hvem innlegget er fra, for eksempel :from: Biblioteket.",
    ),
    "an empty reason": (
        (":why: Ligner et vedtak.", ":why:"),
        "Innlegget mangler :why:. Skriv med én setning hvorfor",
    ),
    "no words": (
        ("Sett i gang.\n\nVi tar papirene siden.\n", ""),
        "{post} er tom. Skriv innlegget slik det ville ha stått på nett.",
    ),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_post_with_a_fault_is_placed_and_explained(
    shared: Handbook, faulty: SphinxTestApp, case: str
) -> None:
    (warning,) = (each for each in shared.warnings_of(faulty) if f"/{named(case)}.md:" in each)
    assert FAULTS[case][1] in warning
    assert warning.startswith(f"docs/{named(case)}.md:19")
    assert warning.endswith("[handbook.post]")


def test_a_sound_post_is_told_of_nowhere(shared: Handbook, faulty: SphinxTestApp) -> None:
    assert len(shared.warnings_of(faulty)) == len(FAULTS)


def test_a_post_with_a_fault_keeps_its_words_on_the_page(faulty: SphinxTestApp) -> None:
    page = faulty.outdir.joinpath("an-empty-reason.html").read_text(encoding="utf-8")
    assert "Vi tar papirene siden." in page


def test_posts_for_an_unknown_role_are_reported_and_shown(handbook: Handbook) -> None:
    handbook.write(
        "docs/rad.md", PAGE.replace("{posts}\n", "{posts}\n:roles: ansatt, folkevalt\n\n")
    )
    app = handbook.build()
    assert handbook.warnings_of(app) == [
        (
            "docs/rad.md:3: WARNING: :roles: folkevalt er ukjent. "
            "Mente du «folkevalgt»? [handbook.post]"
        )
    ]
    page = app.outdir.joinpath("rad.html").read_text(encoding="utf-8")
    assert page.count('<figure class="handbook-example') == 3


def test_an_empty_block_of_posts_is_reported(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", "# Råd\n\n:::{posts}\n:::\n")
    assert handbook.warnings() == [
        (
            "docs/rad.md:3: WARNING: {posts} er tom. "
            "Skriv minst ett {post} i blokken. [handbook.post]"
        )
    ]


def test_a_reason_that_begins_with_a_quotation_mark_is_read_as_it_is_typed(
    handbook: Handbook,
) -> None:
    handbook.write("docs/rad.md", PAGE.replace("Ligner et vedtak.", '"Takk" er nok #takk'))
    assert handbook.warnings("html") == []
    built = handbook.folder.joinpath("docs/_build/html/rad.html").read_text(encoding="utf-8")
    reasons = BeautifulSoup(built, "html.parser").select(".handbook-why")
    assert words(reasons[2]) == '"Takk" er nok #takk'


def test_an_option_that_stands_twice_is_reported(handbook: Handbook) -> None:
    handbook.write(
        "docs/rad.md", PAGE.replace(":why: Ligner et vedtak.", ":why: Ligner.\n:why: Ligner ikke.")
    )
    handbook.reported(
        "{post} har :why: to ganger. Fjern den ene.", "docs/rad.md:19", "handbook.post"
    )


def test_the_words_of_a_post_with_a_fault_stand_as_they_were_typed(handbook: Handbook) -> None:
    typed = "% av dem, 17. mai\n\n<b>Hei</b> {{ navn }}"
    handbook.write("docs/rad.md", f"# Råd\n\n:::{{post}} slik\n:from: Oss\n\n{typed}\n:::\n")
    page = handbook.build().outdir.joinpath("rad.html").read_text(encoding="utf-8")
    shown = BeautifulSoup(page, "html.parser").get_text()
    assert "% av dem, 17. mai" in shown
    assert "<b>Hei</b> {{ navn }}" in shown
