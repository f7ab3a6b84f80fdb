"""The JSON Schema of tools' files: completion and help in the editors of those who write them.

``tool-schema.json`` and ``limits-schema.json`` beside them are what ``tool_schema`` and
``limits_schema`` return; a test keeps them equal.
"""

from __future__ import annotations

from handbook_ext.channel.load import READERS as CHANNEL_KEYS
from handbook_ext.locale import _
from handbook_ext.source.scalar import SLUG
from handbook_ext.source.schema import DRAFT, TEXT, Schema, mapping
from handbook_ext.tools.conditions import CHECKS
from handbook_ext.tools.load import (
    ADVICE_KEYS,
    DOCUMENT_KEYS,
    OPTION_KEYS,
    PART_KEYS,
    QUESTION_KEYS,
    TOOL_KEYS,
)
from handbook_ext.tools.question import CHOOSING, KINDS
from handbook_ext.tools.texts.load import POINT_KEYS, TEXTS_KEYS
from handbook_ext.tools.texts.words import LANGUAGE


def tool_schema() -> Schema:
    """Return the schema."""
    return {
        "$schema": DRAFT,
        "title": _("Verktøy"),
        **mapping(
            {
                **texts(TOOL_KEYS[:1]),
                "parts": listed("parts", part()),
                "advice": listed("advice", advice()),
                "document": {**helped("document"), **document()},
                "points": listed("points", mapping(texts(POINT_KEYS) | {"id": slug()})),
                "texts": listed("texts", composed()),
                "limits": text("limits"),
            },
            optional=("missing", "advice", "document", *TEXTS_KEYS),
        ),
    }


def part() -> Schema:
    """Return the schema of a part."""
    properties = texts(PART_KEYS) | {"id": slug(), "questions": listed("questions", question())}
    return mapping(properties, optional=("intro",))


def question() -> Schema:
    """Return the schema of a question; those that give something to choose have options."""
    chosen = {"enum": list(CHOOSING)}
    options = mapping(
        texts(OPTION_KEYS) | {"id": slug(), "example": chosen_example(), "words": words()},
        optional=("example", "words"),
    )
    properties = {
        **texts(QUESTION_KEYS),
        "id": slug(),
        "kind": {**helped("kind"), "enum": list(KINDS)},
        "required": {**helped("required"), "type": "boolean"},
        "options": listed("options", options),
        "register": {**helped("register"), "enum": list(CHANNEL_KEYS)},
    }
    optional = ("required", "help", "example", "options", "register")
    return {
        **mapping(properties, optional=optional),
        "if": {"properties": {"kind": chosen}, "required": ["kind"]},
        "then": {"required": ["options"]},
        "else": {"not": {"required": ["options"]}},
    }


def advice() -> Schema:
    """Return the schema of a piece of advice."""
    return mapping(texts(ADVICE_KEYS) | {"id": slug(), "when": conditions()})


def conditions() -> Schema:
    """Return the schema of conditions."""
    known = [condition(name, key) for name, (_kinds, key) in CHECKS.items()]
    return listed("when", {"oneOf": known})


def condition(check: str, key: str | None) -> Schema:
    """Return the schema of a condition, with the key that it needs beside it."""
    compared = {
        None: {},
        "option": {"option": text("option")},
        "by": {"by": text("by")},
        "words": {"words": listed("words", TEXT)},
    }
    return mapping({check: text(check), **compared[key]})


def document() -> Schema:
    """Return the schema of what is made of the answers."""
    properties = {
        **texts(DOCUMENT_KEYS),
        "options": {**listed("options", TEXT), **helped("decided")},
        "signatures": listed("signatures", TEXT),
    }
    return mapping(properties, optional=("intro", "room"))


def chosen_example() -> Schema:
    """Return the schema of whether the example has chosen an option."""
    return {**helped("chosen_example"), "type": "boolean"}


def words() -> Schema:
    """Return the schema of an option's words by language."""
    return {
        **helped("option_words"),
        "type": "object",
        "minProperties": 1,
        "propertyNames": {"pattern": f"^{LANGUAGE}$"},
        "additionalProperties": TEXT,
    }


def composed() -> Schema:
    """Return the schema of a text that is made of the answers."""
    sentence = mapping(
        {
            "text": {**helped("sentence"), **TEXT},
            "points": listed("held", TEXT),
            "when": conditions(),
        },
        optional=("points", "when"),
    )
    paragraph = mapping({"sentences": listed("sentences", sentence)})
    return mapping(
        {
            "id": slug(),
            "title": text("title"),
            "language": {**text("language"), "pattern": f"^{LANGUAGE}$"},
            "and": text("and"),
            "paragraphs": listed("paragraphs", paragraph),
        }
    )


def limits_schema() -> Schema:
    """Return the schema of the file of limits."""
    properties = {
        "id": slug(),
        "channel": text("channel"),
        "field": text("field"),
        "most": {**helped("most"), "type": "integer", "minimum": 1},
        "source": text("source"),
        "address": {**text("address"), "pattern": "^https://"},
        "checked": {**text("checked"), "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    }
    limit = mapping(properties, optional=("address",))
    return {
        "$schema": DRAFT,
        "title": _("Grenser for lengden på tekster"),
        **mapping({"limits": listed("limit_list", limit)}),
    }


def slug() -> Schema:
    """Return the schema of an id."""
    return {**text("id"), "pattern": f"^{SLUG}$"}


def listed(key: str, entry: Schema) -> Schema:
    """Return the schema of a list that is not empty."""
    return {**helped(key), "type": "array", "minItems": 1, "items": entry}


def texts(keys: tuple[str, ...]) -> Schema:
    """Return the schemas of texts by their keys."""
    return {key: text(key) for key in keys}


def text(key: str) -> Schema:
    """Return the schema of a text."""
    return {**helped(key), **TEXT}


def helped(key: str) -> Schema:
    """Return the help that an editor shows for a key."""
    return {"description": help_words()[key]}


def help_words() -> dict[str, str]:
    """Return what an editor shows for each key."""
    return {
        "missing": _("Overskriften over det som ikke er besvart ennå."),
        "parts": _("Delene av skjemaet, i den rekkefølgen siden skal ha dem."),
        "id": _("Et kort navn: små bokstaver a–z, tall og bindestrek. Brukt én gang i filen."),
        "title": _("Overskriften, så kort at den kan leses for seg."),
        "intro": _("Det leseren må vite før spørsmålene, i én eller to setninger."),
        "questions": _("Spørsmålene i delen."),
        "ask": _("Spørsmålet, ett avsnitt."),
        "kind": _("line (én linje), text (flere linjer), choice (ett valg) eller choices (flere)."),
        "required": _("true når svaret må være med. Ellers utelates den."),
        "help": _("Hva et godt svar har med."),
        "example": _("Et svar slik en oppdiktet tjeneste kunne ha gitt det."),
        "register": _("Hva svaret heter i kanalregisteret."),
        "options": _("Det leseren kan krysse av."),
        "text": _("Ordene leseren ser."),
        "advice": _("Rådene, i den rekkefølgen lista skal ha dem."),
        "at": _("Id-en til spørsmålet rådet vises ved."),
        "when": _("Vilkårene. Rådet vises når alle er oppfylt."),
        "blank": _("Spørsmålet som ikke er besvart."),
        "given": _("Spørsmålet som er besvart."),
        "without-number": _("Spørsmålet som er besvart uten et tall."),
        "chosen": _("Spørsmålet der «option» er krysset av."),
        "option": _("Id-en til valget."),
        "uncovered": _("Spørsmålet med kryss som ikke står i spørsmålet «by»."),
        "by": _("Spørsmålet med de samme valgene."),
        "mentions": _("Spørsmålet som er besvart med et ord som begynner som ett av «words»."),
        "omits": _("Spørsmålet som er besvart uten noe ord som begynner som ett av «words»."),
        "words": _("Begynnelsen på ordene. Store og små bokstaver regnes som like."),
        "document": _("Det som blir laget av svarene."),
        "to": _("Hvem dokumentet skal til."),
        "decision": _("Overskriften over avgjørelsen."),
        "decided": _("Det som kan bestemmes."),
        "room": _("Hva det skal være plass til å skrive under avgjørelsen."),
        "signatures": _("Hvem som skriver under."),
        "chosen_example": _("true når eksemplet har valgt dette. Ellers utelates den."),
        "option_words": _("Ordene i tekstene, på hvert språk. Uten dem blir valget aldri skrevet."),
        "points": _("Det tekstene skal fortelle."),
        "texts": _("Tekstene som blir laget av svarene, i den rekkefølgen siden skal ha dem."),
        "limits": _("Navnet på filen med grenser for lengden, uten .yaml."),
        "language": _("nb for bokmål, nn for nynorsk eller en annen språkkode."),
        "and": _("Ordet før det siste i en oppramsing."),
        "paragraphs": _("Avsnittene."),
        "sentences": _("Setningene i avsnittet. En setning uten svar blir utelatt."),
        "sentence": _("Setningen. Skriv id-en til et spørsmål i klammer der svaret skal stå."),
        "held": _("Id-ene til punktene som setningen forteller om."),
        "limit_list": _("Grensene, i den rekkefølgen siden skal ha dem."),
        "channel": _("Kanalen."),
        "field": _("Feltet teksten skal stå i."),
        "most": _("Så mange tegn det er plass til."),
        "source": _("Hvem som sier det. Si fra når det ikke er kanalen selv."),
        "address": _("Hvor det står."),
        "checked": _("Dagen det sist ble slått opp."),
    }
