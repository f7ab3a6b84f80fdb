"""The fields that questions of several types have, as their editors are helped with them.

A field is declared once, as the JSON Schema of its value with the help that an editor shows. The
keys that the loader knows are those of the declarations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.model import VERDICTS
from handbook_ext.source.schema import TEXT, mapping

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def text(help_words: str) -> Schema:
    """Return the schema of a text, with help."""
    return {"description": help_words, **TEXT}


def listed(help_words: str, entry: Schema, least: int = 2, most: int = 26) -> Schema:
    """Return the schema of a list, with help."""
    return {
        "description": help_words,
        "type": "array",
        "minItems": least,
        "maxItems": most,
        "items": entry,
    }


def named(help_words: str, entry: Schema) -> Schema:
    """Return the schema of a mapping from names that authors choose, with help."""
    return {
        "description": help_words,
        "type": "object",
        "minProperties": 1,
        "additionalProperties": entry,
    }


def words() -> Schema:
    """Return the schema of the words of an option, item, piece or end."""
    return text(_("Ordene leseren ser, ett avsnitt og høyst 35 ord."))


def situation() -> Schema:
    """Return the schema of a situation."""
    return text(
        _("Hva som nettopp har skjedd, 40–90 ord: hvem du er, hvor, hva som står på spill.")
    )


def prompt() -> Schema:
    """Return the schema of a prompt."""
    return text(_("Det leseren skal vurdere. «Hva bør …», ikke «Hva ville …»."))


def verdict() -> Schema:
    """Return the schema of a verdict."""
    help_words = _(
        "best, acceptable (trygt, men dårligere), risky (kan gå galt) eller breach (bryter)."
    )
    return {"description": help_words, "enum": list(VERDICTS)}


def feedback() -> Schema:
    """Return the schema of a reason."""
    return text(_("Hva som følger og hvorfor, én til tre setninger og høyst 60 ord."))


def rules() -> Schema:
    """Return the schema of a list of rules."""
    return {
        "description": _(
            "På et spørsmål: andre regler som det også øver på. På et svar: reglene forklaringen "
            "hviler på, i stedet for spørsmålets."
        ),
        "type": "array",
        "uniqueItems": True,
        "items": {"type": "string"},
    }


def reason() -> Schema:
    """Return the schemas of a reason and the rules it rests on."""
    return {"feedback": feedback(), "rules": rules()}


def options(judgement: Schema, **others: Schema) -> Schema:
    """Return the schema of options, each with its judgement, and what else they have."""
    option = mapping({"text": words(), **judgement, **reason(), **others}, optional=("rules",))
    return listed(_("Det leseren kan velge mellom. La dem være like lange."), option)


def items(**others: Schema) -> Schema:
    """Return the schema of items to sort or to put in order, and what else they have."""
    item = mapping({"text": words(), **others, **reason()}, optional=("rules",))
    return listed(_("Punktene. I «order» står de i riktig rekkefølge."), item)
