"""What the form for new questions calls the fields of a question, for people who never saw its file.

Those of one type alone are in its folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from handbook_ext.locale import _


class Label(NamedTuple):
    """The name of a field, and what to write there.

    A list also says what one of its rows is called, with ``{number}``, and how many rows a new
    question begins with. A choice says which lists of the question it chooses from, and what
    choosing nothing is called. ``otherwise`` is what the question gets when nothing is written, and ``depends``
    tells that other answers decide whether something must be.
    """

    name: str
    hint: str = ""
    row: str = ""
    rows: int = 0
    of: tuple[str, ...] = ()
    nothing: str = ""
    otherwise: str = ""
    depends: bool = False


Labels = Mapping[str, Label]
"""Labels by key; that of a field in a list's rows is ``list.key``."""


def prompt_label(example: str) -> Labels:
    """Return the label of a prompt, with what is asked in this type when nothing else is."""
    hint = _("Lar du det stå tomt, spør vi: «{example}»").format(example=example)
    return {"prompt": Label(_("Hva spør du om?"), hint, otherwise=example)}


def option_labels() -> Labels:
    """Return the labels of options and of what each has, whatever the type."""
    return {
        "options": Label(
            _("Svar"),
            _("To svar eller flere som noen kunne ha valgt. Ett av dem er det beste."),
            row=_("Svar {number}"),
            rows=2,
        ),
        "options.text": Label(_("Hva leseren kan velge"), _("Høyst 20 ord.")),
        "options.verdict": Label(_("Vurdering")),
        "options.feedback": Label(_("Hvorfor?"), _("Hva kan skje? Høyst 40 ord.")),
        "options.rules": Label(_("Bygger på en annen regel")),
    }


def item_labels() -> Labels:
    """Return the labels of items to place, and of what each has."""
    return {
        "items": Label(_("Punkter"), row=_("Punkt {number}"), rows=2),
        "items.text": Label(_("Punktet"), _("Høyst 20 ord.")),
        "items.feedback": Label(_("Hvorfor hører det til der?"), _("Høyst 40 ord.")),
        "items.rules": Label(_("Bygger på en annen regel")),
    }
