"""Progress as HTML: hidden until scripts run, beside what is read until then."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _
from handbook_ext.progress import nodes
from handbook_ext.progress.scripts import ICONS
from handbook_ext.progress.words import progress_words, repeat_words, state_words
from handbook_ext.quiz.printing import close, element, form_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


def words_attribute(words: dict[str, str]) -> str:
    """Return words as an element's ``data-words``."""
    return json.dumps(words, ensure_ascii=False)


@form_part("visit")
def visit_progress(self: HTML5Translator, node: Element) -> None:
    """Open the element; what is in the node is read until scripts run."""
    attributes: dict[str, Any] = {
        "data-words": words_attribute(progress_words()),
        "data-pool": json.dumps(node["pool"], separators=(",", ":")),
    }
    self.body.append(self.starttag(node, "handbook-progress", "", **attributes))
    self.body.append('<div class="handbook-closed">')


@form_part("depart")
def depart_progress(self: HTML5Translator, node: Element) -> None:
    """Print the panel and close the element."""
    self.body.append(f"</div>\n{panel()}</handbook-progress>\n")


def panel() -> str:
    """Return the switch and the buttons."""
    return (
        '<div class="handbook-panel" hidden>\n'
        '<label class="handbook-switch"><input type="checkbox" role="switch" '
        'class="ds-input" aria-describedby="handbook-progress-about handbook-progress-limit"> '
        f"<span>{_('Husk framgangen min på denne maskinen')}</span></label>\n"
        '<p id="handbook-progress-about">'
        f"{_('Da lagrer nettleseren hva du svarte, hvor godt det gikk, og når. Det ligger bare på denne maskinen, og blir liggende til du eller nettleseren sletter det. Kommunen får ikke se det.')}"
        "</p>\n"
        '<p id="handbook-progress-limit">'
        f"{_('Bruker du Safari, iPhone eller iPad? Da sletter nettleseren framgangen når det går sju dager uten at du bruker håndboka. Last den ned, eller legg påminnelser i kalenderen.')}"
        "</p>\n"
        '<p class="handbook-progress-state" role="status"></p>\n'
        '<p class="handbook-progress-summary"></p>\n'
        f"{legend()}"
        '<div class="handbook-buttons">'
        f"{button('export', _('Last ned framgangen'))} "
        f"{button('calendar', progress_words()['calendar'])} "
        f"{button('import', _('Hent inn fra fil'))} "
        f"{button('delete', _('Slett alt'))}</div>\n"
        '<input type="file" accept=".json,application/json" hidden '
        f'aria-label="{_("Fil med framgang")}">\n'
        '<div class="handbook-sure-delete" role="group" aria-labelledby="handbook-sure-delete" hidden>'
        f'<p id="handbook-sure-delete">{_("Vil du slette alt som er husket her? Det kan ikke angres.")}</p>\n'
        f'<div class="handbook-buttons">{button("yes", _("Ja, slett"))} '
        f"{button('no', _('Nei, behold'))}</div></div>\n"
        '<p class="handbook-progress-told" role="status"></p>\n</div>\n'
    )


def legend() -> str:
    """Return what the marks in the table of contents mean."""
    meanings = {
        "met": _("Du har svart på minst ett av spørsmålene til regelen."),
        "mastered": _("Du har svart riktig på alle spørsmålene igjen, etter minst to dager."),
    }
    words = state_words()
    entries = "".join(
        f"<li>{icon(state)} <strong>{words[state]}</strong> {meaning}</li>"
        for state, meaning in meanings.items()
    )
    return (
        f"<p>{_('Merkene ved reglene i innholdsfortegnelsen:')}</p>\n"
        f'<ul class="handbook-progress-legend">{entries}</ul>\n'
    )


def icon(state: str) -> str:
    """Return the drawing of a mark, without its word."""
    return (
        f'<span class="handbook-progress-mark" data-state="{state}">'
        '<svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">'
        f'<path d="{ICONS[state]}"></path></svg></span>'
    )


def button(name: str, words: str) -> str:
    """Return a button, known by its name."""
    kind = "" if name == "yes" else ' data-variant="secondary"'
    return f'<button type="button" class="ds-button" name="{name}"{kind}>{words}</button>'


@form_part("visit")
def visit_repeat(self: HTML5Translator, node: Element) -> None:
    """Open the element with its words, and print where it tells how it goes."""
    attributes: dict[str, Any] = {"data-words": words_attribute(repeat_words())}
    self.body.append(self.starttag(node, "handbook-repeat", "", **attributes))
    self.body.append('<div class="handbook-repeat-state" role="status"></div>\n')


@form_part("depart")
def depart_repeat(self: HTML5Translator, node: Element) -> None:
    """Print the buttons and close the element."""
    words = repeat_words()
    self.body.append(
        '<div class="handbook-panel" hidden>\n'
        f'<div class="handbook-buttons">{button("next", words["next"])} '
        f"{button('calendar', words['calendar'])}</div>\n</div>\n</handbook-repeat>\n"
    )


@form_part("visit")
def visit_repeat_pool(self: HTML5Translator, node: Element) -> None:
    """Open the questions; they are hidden until one of them is due."""
    self.body.append('<div class="handbook-repeat-pool" hidden>\n')


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_progress: (visit_progress, depart_progress),
    nodes.handbook_repeat: (visit_repeat, depart_repeat),
    nodes.handbook_repeat_closed: element("div", "handbook-closed"),
    nodes.handbook_repeat_pool: (visit_repeat_pool, close("</div>\n")),
}
