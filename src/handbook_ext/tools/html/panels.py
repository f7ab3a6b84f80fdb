"""What only scripts can serve; ``browser/src/tool`` shows and fills it."""

from __future__ import annotations

from html import escape

from handbook_ext.locale import _


def button(name: str, words: str, *, first: bool = False) -> str:
    """Return a button, known by its name."""
    look = "" if first else ' data-variant="secondary"'
    return f'<button type="button" class="ds-button" name="{name}"{look}>{words}</button>'


def told(name: str) -> str:
    """Return a place where something is told politely."""
    return f'<p class="handbook-told" data-told="{name}" role="status"></p>\n'


def draft_panel() -> str:
    """Return the switch that keeps a draft, and the way back to answers in a file."""
    return (
        '<div class="handbook-panel handbook-tool-draft" hidden>\n'
        '<label class="handbook-switch"><input type="checkbox" role="switch" class="ds-input" '
        'name="keep" aria-describedby="handbook-draft-about"> '
        f"<span>{_('Husk utkastet på denne maskinen')}</span></label>\n"
        '<p id="handbook-draft-about">'
        f"{_('Da lagrer nettleseren det du skriver her, og bare her. Andre som bruker maskinen, kan se det. Slå av, så blir det slettet. Ellers sendes og lagres ingenting. Bruker du Safari, iPhone eller iPad? Da sletter nettleseren utkastet når det går sju dager uten at du bruker håndboka. Lagre heller svarene i en fil.')}"
        f"</p>\n{told('draft')}"
        f'<div class="handbook-buttons">{button("delete", _("Slett det som er husket"))} '
        f"{button('open', _('Åpne svar fra en fil'))} "
        f"{button('undo-open', _('Angre'))}</div>\n"
        '<input type="file" accept=".json,application/json" hidden '
        f'aria-label="{_("Fil med svar")}">\n'
        f"{told('opened')}"
        f'<div class="handbook-left" hidden><p>{_("Skjemaet har ikke lenger plass til disse svarene. De blir med når du lagrer.")}</p>'
        "<dl></dl></div>\n</div>\n"
    )


def missing_panel(level: int, title: str) -> str:
    """Return what is not answered yet, and how the answers were read."""
    return (
        '<section class="handbook-panel handbook-tool-missing" aria-labelledby="handbook-missing" '
        f'hidden>\n<h{level} id="handbook-missing">{escape(title)}</h{level}>\n'
        f"{told('advice')}<ul></ul>\n"
        f'<div class="handbook-buttons">{button("retry", _("Prøv en gang til"))}</div>\n'
        "</section>\n"
    )


def document_panel() -> str:
    """Return what can be done with the document."""
    return (
        '<div class="handbook-panel handbook-tool-document" hidden><div class="handbook-buttons">'
        f"{button('print', _('Skriv ut'), first=True)} {button('copy', _('Kopier'))} "
        f"{button('word', _('Last ned for Word'))} {button('text', _('Last ned som ren tekst'))}"
        f"</div>\n{told('document')}</div>\n"
    )


def answers_panel() -> str:
    """Return what can be done with the answers."""
    return (
        '<div class="handbook-panel handbook-tool-answers" hidden><div class="handbook-buttons">'
        f"{button('save', _('Lagre svarene i en fil'))} {button('clear', _('Tøm skjemaet'))} "
        f"{button('undo-clear', _('Angre'))}</div>\n{told('answers')}</div>\n"
    )
