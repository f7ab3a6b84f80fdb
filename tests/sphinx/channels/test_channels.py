"""A register of channels: what is printed, and what its editor is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.channel.load import load_channels
from handbook_ext.errors import Place
from tests.sphinx.channels.register import IN_2030, REGISTER, add_register, page_of, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook


@pytest.fixture(scope="module")
def site(shared: Handbook) -> SphinxTestApp:
    add_register(shared)
    return shared.build()


def test_a_row_tells_all_of_a_channel_by_name(site: SphinxTestApp) -> None:
    text = text_of(site)
    assert (
        "Biblioteket på nett Tjeneste: Biblioteket "
        'Formål: Vise "nye" bøker & *andre* ting. '
        "Ansvarlig: Biblioteksjefen Svarer: De som har vakt Stedfortreder: Sekretæren "
        "Svartid: Hverdager: 9–15 "
        "Godkjent: 3. februar 2026 av kultursjefen Neste gjennomgang: 1. februar 2027"
    ) in text
    assert "Formål: Varsle om brann. Si fra når det er over. Ansvarlig: Brannsjefen Sted" in text


def test_the_name_leads_to_the_channel_and_markup_in_it_is_words(site: SphinxTestApp) -> None:
    page = page_of(site)
    assert 'href="https://brann.example.no">&lt;b&gt;Brann&lt;/b&gt;</a>' in page


def test_the_words_and_dates_follow_the_language_of_the_handbook(registered: Handbook) -> None:
    text = text_of(registered.build(confoverrides={"language": "nn_NO"}))
    assert "Stadfortredar: Sekretæren" in text
    text = text_of(registered.build(confoverrides={"language": "en"}))
    assert "Approved: February 3, 2026 by kultursjefen" in text


def test_the_page_is_read_again_when_the_register_changes(registered: Handbook) -> None:
    registered.build()
    registered.change("docs/_data/channels.yaml", "owner: Brannsjefen", "owner: Varabrannsjefen")
    assert "Varabrannsjefen" in page_of(registered.build())


@pytest.mark.parametrize("text", ["channels:\n", "channels: []\n"])
def test_a_register_without_channels_says_so(registered: Handbook, text: str) -> None:
    registered.write("docs/_data/channels.yaml", text)
    app = registered.build()
    assert app.warning.getvalue() == ""
    assert "Ingen kanaler er registrert ennå." in page_of(app)


def test_a_handbook_can_keep_its_register_elsewhere(registered: Handbook) -> None:
    registered.folder.joinpath("docs/_data/channels.yaml").rename(registered.folder / "liste.yaml")
    registered.change("docs/conf.py", "nitpicky", 'handbook_channels = "../liste.yaml"\nnitpicky')
    app = registered.build()
    assert app.warning.getvalue() == ""
    assert "Brannsjefen" in page_of(app)


def test_a_channel_without_a_stand_in_says_so_and_is_reported_to_its_editor(
    registered: Handbook,
) -> None:
    registered.change("docs/_data/channels.yaml", "    stand_in: Vakta\n", "")
    assert registered.warnings() == [
        (
            "docs/_data/channels.yaml:15: WARNING: «brann» har ingen stedfortreder. Avtal hvem som tar "
            "over i ferier og ved sykdom, og skriv det i stand_in:. (no-stand-in) [handbook.lint]"
        )
    ]
    assert "Stedfortreder: ikke bestemt" in text_of(registered.build())


def test_an_overdue_review_is_reported_by_a_tag_of_its_own(
    registered: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", IN_2030)
    registered.change("docs/_data/channels.yaml", "review: 2027-02-01", "review: 2031-02-01")
    assert registered.warnings() == [
        (
            "docs/_data/channels.yaml:15: WARNING: «brann» skulle vært gjennomgått innen 2027-03-01. "
            "Vurder kanalen på nytt, og sett ny dato i review:. (overdue-channel) [handbook.review]"
        )
    ]


FAULTS = {
    "an unknown key of the file": ("channels:", "chanels:", 2, "Mente du «channels»?"),
    "channels that are no list": (
        REGISTER[REGISTER.index("  - id") :],
        "  biblioteket: ja\n",
        3,
        "Registeret mangler «channels». Skriv én kanal under hver strek, med nøkler.",
    ),
    "a channel without keys": ("  - id: brann\n", "  - brann\n  - id: brann\n", 15, "enn nøkler"),
    "an unknown key": (
        "    hours: Alltid\n",
        "    hours: Alltid\n    anwers: Vakta\n",
        26,
        "«brann» har en ukjent nøkkel: «anwers». Mente du «answers»?",
    ),
    "a key twice": ("    hours: Alltid\n", "    hours: Alltid\n" * 2, 26, "«hours» to ganger."),
    "no id": ("id: brann", "id:", 15, "mangler «id»."),
    "an id that no address can hold": ("id: brann", "id: Brann!", 15, "kan ikke brukes i en adr"),
    "an id used twice": ("id: brann", "id: biblioteket", 15, "«biblioteket» er brukt to ganger."),
    "no name": ("    name: <b>Brann</b>\n", "", 15, "«brann» mangler «name». Skriv navnet på kana"),
    "an empty stand-in": ("stand_in: Vakta", "stand_in:", 24, "mangler «stand_in». Skriv rollen"),
    "an owner that is a list": ("owner: Brannsjefen", "owner: [A, B]", 23, "annet enn tekst i «ow"),
    "an address without a scheme": (
        "https://brann.example.no",
        "brann.example.no",
        18,
        "Adressen «brann.example.no» kan ikke følges. Skriv hele adressen til kanalen",
    ),
    "an address that runs something": (
        "https://brann.example.no",
        "javascript:alert(1)",
        18,
        "Adressen «javascript:alert(1)» kan ikke følges.",
    ),
    "a date in words": (
        "approved: 2026-03-04",
        "approved: 4. mars 2026",
        26,
        "«approved: 4. mars 2026» er ingen dato. Skriv datoen som åååå-mm-dd.",
    ),
    "a day that is none": ("2027-03-01", "2027-02-30", 28, "«review: 2027-02-30» er ingen dato."),
    "no review": ("    review: 2027-03-01\n", "", 15, "«brann» mangler «review». Skriv dagen"),
    "a review before the approval": (
        "2027-03-01",
        "2026-03-01",
        28,
        "«brann» har neste gjennomgang før godkjenningen. Rett «review:» eller «approved:».",
    ),
    "no YAML": (
        "name: Biblioteket",
        "name: [Biblioteket",
        4,
        "En klamme åpnes her, men lukkes ikke.",
    ),
    "an alias": ("name: Biblioteket på nett", "name: *navn", 4, "«*navn» viser til et annet sted"),
}


@pytest.mark.parametrize(("old", "new", "line", "reported"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_in_the_register_is_reported_at_its_line_with_a_remedy(
    tmp_path: Path, old: str, new: str, line: int, reported: str
) -> None:
    assert old in REGISTER
    path = tmp_path / "kanaler.yaml"
    path.write_text(REGISTER.replace(old, new), encoding="utf-8")
    faults = load_channels(path).faults
    assert faults[0].place == Place(str(path), line)
    [first, *_others] = [fault for fault in faults if reported in str(fault)]
    assert first.place == faults[0].place


def test_sound_channels_are_shown_beside_one_with_a_fault_which_the_build_tells(
    registered: Handbook,
) -> None:
    registered.change("docs/_data/channels.yaml", "review: 2027-03-01", "review: snart")
    app = registered.build()
    assert registered.warnings_of(app) == [
        (
            "docs/_data/channels.yaml:28: WARNING: «review: snart» er ingen dato. "
            "Skriv datoen som åååå-mm-dd. [handbook.channel]"
        )
    ]
    page = page_of(app)
    assert "Biblioteksjefen" in page
    assert "Brannsjefen" not in page


def test_a_register_that_is_missing_is_reported_where_it_is_asked_for(registered: Handbook) -> None:
    registered.folder.joinpath("docs/_data/channels.yaml").unlink()
    assert registered.warnings() == [
        (
            "docs/kanaler.md:6: WARNING: Kanalregisteret _data/channels.yaml finnes ikke. "
            "Lag filen, eller rett handbook_channels i conf.py. [handbook.channel]"
        )
    ]
