"""The register of channels in print: a table across pages, of which nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.print import pdf

if TYPE_CHECKING:
    from tests.print.conftest import PrintedHandbook

MANY = 8
CHANNEL = """\
  - id: kanal-{number}
    name: Kanal nummer {number}
    service: Tjenesten
    address: https://kanal-{number}.example.no
    purpose: {purpose}
    owner: Lederen
    answers: De som har vakt
    stand_in: En annen
    hours: På hverdager
    approved: 2026-02-03
    approved_by: Sjefen
    review: 2027-02-01
"""
TALL = "Ord for ord. " * 600


def register(handbook: PrintedHandbook, *purposes: str) -> None:
    handbook.folder.joinpath("docs/_data").mkdir()
    channels = (CHANNEL.format(number=n, purpose=text) for n, text in enumerate(purposes, 1))
    handbook.write("docs/_data/channels.yaml", "channels:\n" + "".join(channels))
    handbook.write("docs/kanaler.md", "# Kanalene\n\nHer er de.\n\n:::{channels}\n:::\n")
    handbook.change("docs/index.md", "rad\n", "rad\nkanaler\n")


def test_a_long_register_begins_below_its_heading_and_breaks_between_channels(
    handbook: PrintedHandbook,
) -> None:
    register(handbook, *["Vise hva vi gjør. " * 12] * MANY)
    pages = [page for page in pdf.pages(handbook.print()) if "Kanal nummer" in page]
    assert len(pages) > 1
    assert "Her er de." in pages[0]
    for page in pages:
        assert "Kanal Ansvar Godkjenning" in page
        assert page.count("Kanal nummer") == page.count("Neste gjennomgang: 1. februar 2027")
        assert page.count("Kanal nummer") == page.count("Svartid: På hverdager")
    assert sum(page.count("Kanal nummer") for page in pages) == MANY


def test_a_channel_longer_than_a_page_is_printed_to_its_end(handbook: PrintedHandbook) -> None:
    register(handbook, f"{TALL}Her slutter det.")
    text = pdf.words(handbook.print())
    assert text.count("Ord for ord.") >= 590  # some are split between two pages
    assert "Her slutter det." in text
