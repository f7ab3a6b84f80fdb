"""The plenary as HTML: how it is started, its stage, and below them all the questions."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _
from handbook_ext.plenary.words import plenary_words
from handbook_ext.quiz.nodes import handbook_pool_rule
from handbook_ext.quiz.printing import form_part
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator

LENGTHS = (3, 6, 12)
MINUTES = range(1, 11)
USUAL_MINUTES = 2


@form_part("visit")
def visit_plenary(self: HTML5Translator, node: Element) -> None:
    """Open the element; the questions follow, read without scripts and shown by them."""
    attributes: dict[str, Any] = {
        "data-words": json.dumps(plenary_words(), ensure_ascii=False),
        "data-keeps-nothing": "",  # the answers of a room are nobody's progress
        "data-pagefind-ignore": "",  # the questions are found where they are at home
    }
    self.body.append(
        self.starttag(node, "handbook-plenary", CLASS="handbook-plenary", **attributes)
    )
    without = _(
        "Her står alle spørsmålene med fasit. Skal de vises ett om gangen, må JavaScript være på."
    )
    self.body.append(
        f'<p class="handbook-plenary-plain">{without}</p>\n{start(self, node)}{stage()}'
    )


@form_part("depart")
def depart_plenary(self: HTML5Translator, node: Element) -> None:
    """Close the element."""
    self.body.append("</handbook-plenary>\n")


def start(self: HTML5Translator, node: Element) -> str:
    """Return the panel where the trainer chooses what to show."""
    rules = HandbookDomain.of(self.builder.env).rules
    slugs = [group["rule"] for group in node.findall(handbook_pool_rule)]
    titles = {slug: rules[slug].title if slug in rules else slug for slug in slugs}
    roles = {"": _("alle roller"), **self.config.handbook_roles}
    lengths = {str(length): str(length) for length in LENGTHS} | {"alle": _("alle")}
    show = f'<button class="ds-button" type="submit">{_("Vis")}</button>'
    return (
        '<div class="handbook-plenary-start" hidden>\n'
        f'<form method="dialog" data-start="regel"><fieldset><legend>{_("Én regel")}</legend>'
        f"{choice('regel', _('Regel'), titles)}{show}</fieldset></form>\n"
        f'<form method="dialog" data-start="trekning"><fieldset><legend>{_("En trekning fra alle reglene")}</legend>'
        f"{choice('rolle', _('Spørsmål for'), roles)}{choice('antall', _('Antall'), lengths, '6')}"
        f"{show}</fieldset></form>\n"
        '<p class="handbook-plenary-told" role="status"></p></div>\n'
    )


def choice(name: str, label: str, words: dict[str, str], chosen: str = "") -> str:
    """Return a labelled list to choose from."""
    options = "".join(
        f'<option value="{escape(value)}"{" selected" if value == chosen and chosen else ""}>'
        f"{escape(word)}</option>"
        for value, word in words.items()
    )
    return f'<label>{label} <select class="ds-input" name="{name}">{options}</select></label>\n'


def stage() -> str:
    """Return what is around the shown question: place, timer, show of hands, buttons, keys."""
    return (
        f'<section class="handbook-stage" aria-label="{_("Vis i plenum")}" hidden>\n'
        '<div class="handbook-stage-head">'
        f'<p class="handbook-stage-place"></p>{timer()}</div>\n'
        f'<div class="handbook-stage-scene">{hands()}</div>\n'
        '<div class="handbook-stage-bar"><p class="handbook-stage-told" role="status"></p>\n'
        f"{buttons()}{key_help()}</div></section>\n"
    )


def buttons() -> str:
    """Return the buttons; each does what a key does too."""
    main = (
        ("back", _("Forrige"), "secondary"),
        ("reveal", _("Vis fasit"), "secondary"),
        ("next", _("Neste"), "primary"),
    )
    other = (
        ("hands", _("Hender")),
        ("timer", _("Tidtaker")),
        ("fullscreen", _("Fullskjerm")),
        ("keys", _("Taster")),
        ("end", _("Avslutt")),
    )
    first = "".join(
        f'<button class="ds-button" data-variant="{variant}" type="button" data-do="{name}">{word}</button>'
        for name, word, variant in main
    )
    states = {"hands": "aria-expanded", "timer": "aria-expanded", "keys": "aria-expanded"}
    rest = "".join(
        f'<button class="ds-button" data-variant="tertiary" type="button" data-do="{name}"'
        f"{f' {states[name]}=' + chr(34) + 'false' + chr(34) if name in states else ''}>{word}</button>"
        for name, word in other
    )
    return f'<div class="handbook-stage-buttons"><div>{first}</div><div>{rest}</div></div>\n'


def key_help() -> str:
    """Return the line that tells the keys; a button hides it."""
    keys = (
        ("→", _("neste")),
        ("←", _("tilbake")),
        ("R", _("fasit")),
        ("H", _("hender")),
        ("T", _("tidtaker")),
        ("F", _("fullskjerm")),
        ("Esc", _("avslutt")),
    )
    entries = "".join(f"<span><kbd>{key}</kbd> {word}</span> " for key, word in keys)
    return f'<p class="handbook-stage-keys" hidden>{entries}</p>\n'


def timer() -> str:
    """Return the timer; only its end is announced."""
    minutes = "".join(
        f"<option{' selected' if number == USUAL_MINUTES else ''}>{number}</option>"
        for number in MINUTES
    )
    return (
        '<div class="handbook-timer" hidden>'
        f'<label>{_("Minutter")} <select class="ds-input" name="minutter">{minutes}</select></label>'
        f'<span class="handbook-timer-left" role="timer" aria-live="off" aria-label="{_("Tid igjen")}"></span>'
        f'<button class="ds-button" data-variant="secondary" type="button" data-do="run">{_("Start")}</button>'
        f'<button class="ds-button" data-variant="tertiary" type="button" data-do="hide-timer">{_("Skjul")}</button>'
        "</div>"
    )


def hands() -> str:
    """Return the show of hands: a table with a field and a bar for each option."""
    return (
        '<div class="handbook-hands" hidden><table>'
        f"<caption>{_('Håndsopprekning')}</caption>"
        f'<thead><tr><th scope="col">{_("Svar")}</th><th scope="col">{_("Hender")}</th>'
        f'<th scope="col">{_("Andel av hendene")}</th></tr></thead><tbody></tbody></table>'
        '<template><tr><th scope="row"></th>'
        '<td><input class="ds-input" type="number" min="0" max="999" step="1" inputmode="numeric"></td>'
        '<td><span class="handbook-hands-drawn"><span class="handbook-bar" aria-hidden="true"></span> '
        '<span class="handbook-share"></span></span></td></tr></template></div>\n'
    )
