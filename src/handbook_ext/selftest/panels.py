"""The panels of a self-check; ``browser/src/selftest`` shows one at a time and fills it."""

from __future__ import annotations

from html import escape

from handbook_ext.locale import _

LENGTHS = (6, 12)
"""The lengths beside «all», where there are more questions than that."""


def button(name: str, words: str, *, first: bool = False) -> str:
    """Return a button by the name that the element knows it by; a panel has one that is first."""
    look = "" if first else ' data-variant="secondary"'
    return f'<button class="ds-button" type="button" name="{name}"{look}>{words}</button>'


def choice(name: str, value: str, words: str, hint: str = "", *, chosen: bool = False) -> str:
    """Return a radio button with its words, and below them what they mean."""
    told = f' <span class="handbook-hint">{hint}</span>' if hint else ""
    checked = " checked" if chosen else ""
    return (
        f'<label><input class="ds-input" type="radio" name="{name}" value="{value}"{checked}> '
        f"<span>{words}{told}</span></label>\n"
    )


def start(count: int) -> str:
    """Return the panel where a reader chooses, for a pool of ``count`` questions."""
    shorter = [length for length in LENGTHS if length < count]
    lengths = "".join(
        choice("length", str(length), _("{count} spørsmål").format(count=length), chosen=not place)
        for place, length in enumerate(shorter)
    )
    every = _("Alle ({count})").format(count=count)
    return (
        '<form class="handbook-selftest-start" method="dialog" hidden>\n'
        f'<fieldset class="handbook-selftest-choice"><legend>{_("Hvordan vil du gjøre det?")}</legend>\n'
        f"{choice('way', 'practice', _('Øv'), _('Du får svar etter hvert spørsmål.'), chosen=True)}"
        f"{choice('way', 'test', _('Test'), _('Du får alle svarene til slutt.'))}</fieldset>\n"
        f'<fieldset class="handbook-selftest-choice"><legend>{_("Hvor mange spørsmål?")}</legend>\n'
        f"{lengths}{choice('length', 'all', every, chosen=not shorter)}</fieldset>\n"
        '<div class="handbook-selftest-buttons">'
        f'<button class="ds-button" type="submit">{_("Start")}</button></div>\n'
        '<div class="handbook-selftest-running" hidden>'
        f"<p>{_('Du er ikke ferdig med egentesten du begynte på.')}</p>"
        '<div class="handbook-selftest-buttons">'
        f"{button('resume', _('Fortsett der du var'))} {button('end', _('Slett svarene'))}"
        "</div></div>\n</form>\n"
        '<div class="handbook-selftest-status" role="status"></div>\n'
    )


def progress() -> str:
    """Return how far one has come."""
    return (
        '<div class="handbook-selftest-progress" hidden><p aria-hidden="true"></p>'
        f'<progress max="1" value="0" aria-label="{_("Framgang")}"></progress></div>\n'
    )


def steps() -> str:
    """Return the ways on from a question."""
    return (
        f'<nav class="handbook-selftest-steps" aria-label="{_("Mellom spørsmålene")}" hidden>'
        f"{button('previous', _('Forrige'))} {button('next', _('Neste'), first=True)} "
        f"{button('finish', _('Se resultat'), first=True)}</nav>\n"
    )


def missing(level: int) -> str:
    """Return the panel that points out unanswered questions."""
    return (
        '<section class="handbook-selftest-missing" hidden>'
        f"{heading(level, _('Noe står uten svar'))}<p></p><ul></ul>\n"
        '<div class="handbook-selftest-buttons">'
        f"{button('anyway', _('Se resultat likevel'))}</div></section>\n"
    )


def result(level: int) -> str:
    """Return the result, still empty."""
    return (
        '<section class="handbook-selftest-result" hidden>\n'
        f"{heading(level, _('Resultat'))}\n"
        '<p class="handbook-selftest-total"></p><p class="handbook-selftest-uncounted"></p>\n'
        '<table class="handbook-selftest-rules"><caption>'
        f"{_('Slik gikk det, regel for regel')}</caption>\n"
        f'<thead><tr><th scope="col">{_("Regel")}</th><th scope="col">{_("Poeng")}</th></tr>'
        "</thead>\n<tbody></tbody></table>\n"
        '<template class="handbook-selftest-row"><tr><th scope="row"></th><td><span></span>'
        '<span class="handbook-selftest-bar" aria-hidden="true"></span></td></tr></template>\n'
        f"{reading('sure', level + 1, _('Helt sikker, men ikke best'))}"
        f"{reading('below', level + 1, _('Les mer om dette'))}"
        f"{reading('unanswered', level + 1, _('Ikke besvart'))}"
        f'<p class="handbook-selftest-full">{_("Du valgte det beste hver gang.")}</p>\n'
        '<div class="handbook-selftest-buttons">'
        f"{button('again', _('Bare disse på nytt'), first=True)} {button('new', _('Ny trekning'))} "
        f"{button('copy', _('Kopier lenke til samme trekning'))} "
        f"{button('print', _('Skriv ut kvittering'))} "
        f"{button('end', _('Avslutt og slett svarene'))}</div>\n"
        f'<p class="handbook-selftest-link" hidden><label>{_("Lenke til samme trekning")} '
        '<input class="ds-input" type="text" readonly></label></p>\n'
        "</section>\n"
    )


def reading(name: str, level: int, words: str) -> str:
    """Return a part of the reading list, still empty."""
    return (
        f'<div class="handbook-selftest-reading" data-list="{name}">'
        f"{heading(level, words)}<ul></ul></div>\n"
    )


def receipt(level: int, role: str, handbook: str, edition: str) -> str:
    """Return the receipt, which only paper shows; the name is written there by hand."""
    rows = [
        (_("Håndbok"), escape(handbook)),
        (_("Utgave"), escape(edition)),
        (_("Egentest for"), escape(role)),
        (_("Dato"), '<span class="handbook-selftest-date"></span>'),
        (_("Navn"), '<span class="handbook-selftest-name"></span>'),
    ]
    facts = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows if value)
    return (
        '<section class="handbook-selftest-receipt">'
        f"{heading(level, _('Kvittering for egentest'))}<dl>{facts}</dl>\n"
        f"{heading(level + 1, _('Regler du har møtt'))}<ul></ul></section>\n"
    )


def heading(level: int, words: str) -> str:
    """Return a heading that can be given focus."""
    tag = f"h{min(level, 6)}"
    return f'<{tag} tabindex="-1">{words}</{tag}>'
