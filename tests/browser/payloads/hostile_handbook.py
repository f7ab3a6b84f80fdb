"""A small handbook whose every text was written by somebody who means harm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from tests.browser.payloads.payloads import ALL, HTML, MARKUP

if TYPE_CHECKING:
    from pathlib import Path

CONF = f"""
project = "Håndbok"
language = "nb_NO"
extensions = ["myst_parser", "handbook_ext"]
myst_enable_extensions = ["colon_fence"]
html_theme = "furo"
handbook_lite = False
handbook_fewest_questions = 0
handbook_quiz_dir = "../quizzes"
handbook_roles = {{"mandat": {f"Rolle {ALL}"!r}}}
handbook_rule_kinds = {{"retningslinje": {f"Slag {ALL}"!r}}}
handbook_approvals = {{"2012-04-12": {f"Vedtak {ALL}"!r}}}
handbook_edition = {f"Utgave {ALL}"!r}
handbook_fault_link = {'https://example.no/"><script>top.handbookRan=1</script>?side={title}'!r}
"""
RULE = """---
owner: {owner}
reviewed: 2026-01-01
---
# Regel `{title}`

:::{{rule}} regel
:kind: retningslinje
:number: 1
:strength: skal
:audience: mandat
:approved: 2012-04-12

Regelens ord.
:::

:::{{quiz}} regel
:::

:::{{posts}}
```{{post}} slik
:from: Avsender {all}
:why: Grunn {all}

Innlegg {all}
```
:::
"""
WORDS_OF_A_RULE = """---
orphan: true
---
# Regelens ord

:::{{rule}} ordene
:kind: retningslinje
:number: 2
:strength: skal
:audience: mandat
:approved: 2012-04-12

Ordlyd {all}
:::
"""
PAGES = {
    "egentest": ":::{selftest} mandat\n:::",
    "framgang": ":::{progress}\n:::",
    "repeter": ":::{repeat}\nSlå på framgang.\n:::",
    "plenum": ":::{plenary}\n:::",
    "plan": ":::{tool} plan\n:::",
    "tekst": ":::{tool} tekst\n:::",
    "lenker": ":::{tool} lenker\n:::",
    "kanaler": ":::{channels}\n:::",
    "regler": ":::{rules} retningslinje\n:::",
    "ord": f":::{{glossary}}\nBegrep\n  Forklaring `{HTML[0]}`\n:::\n\nOm {{term}}`Begrep`.",
}


def words(label: str) -> str:
    """Return a text that a label marks, with all that could do harm."""
    return f"{label} {ALL}"


def item(label: str, **more: Any) -> dict[str, Any]:
    """Return an option or item with its reason."""
    return {"text": words(label), "feedback": words(f"Tilbakemelding på {label}"), **more}


def questions() -> list[dict[str, Any]]:
    """Return a question of each type with harm in each text, and one for each risky markup."""
    step = {
        "situation": words("Steg"),
        "prompt": words("Stegspørsmål"),
        "options": [
            item("Stegvalg A", verdict="best", next="bra"),
            item("Stegvalg B", verdict="risky", next="bra"),
        ],
    }
    return [
        {
            "id": "ett",
            "type": "single",
            "situation": "\n\n".join(HTML),
            "prompt": words("Spørsmål"),
            "discuss": words("Drøft"),
            "options": [item("Valg A", verdict="best"), item("Valg B", verdict="breach")],
        },
        {
            "id": "flere",
            "type": "multiple",
            "situation": words("Situasjon"),
            "prompt": words("Flervalg"),
            "options": [item("Kryss A", correct=True), item("Kryss B", correct=False)],
        },
        {
            "id": "plassere",
            "type": "classify",
            "situation": words("Bilder"),
            "prompt": words("Plassering"),
            "categories": [words("Kategori A"), words("Kategori B")],
            "items": [
                item("Ting A", category=words("Kategori A")),
                item("Ting B", category=words("Kategori B")),
            ],
        },
        {
            "id": "ordne",
            "type": "order",
            "situation": words("Oppdrag"),
            "prompt": words("Rekkefølge"),
            "items": [item("Trinn A"), item("Trinn B"), item("Trinn C")],
        },
        {
            "id": "finne",
            "type": "spot",
            "situation": words("Utkast"),
            "prompt": words("Marker"),
            "segments": [
                words("Ledd A"),
                {"text": words("Ledd B"), "fault": "regel", "feedback": words("Feil i leddet")},
                words("Ledd C"),
            ],
        },
        {
            "id": "velge-vei",
            "type": "branch",
            "situation": words("Veivalg"),
            "start": "forste",
            "steps": {"forste": step},
            "ends": {
                "bra": {
                    "text": words("Slutt"),
                    "verdict": "best",
                    "feedback": words("Om slutten"),
                }
            },
        },
        {
            "id": "tenke",
            "type": "reflect",
            "situation": words("Dag"),
            "prompt": words("Tanke"),
            "points": [words("Poeng A"), words("Poeng B")],
        },
        *(
            {
                "id": f"markering-{number}",
                "type": "single",
                "situation": markup,
                "prompt": f"Markering {number}?",
                "options": [
                    {"text": "Ja", "verdict": "best", "feedback": "Derfor."},
                    {"text": "Nei", "verdict": "breach", "feedback": "Derfor."},
                ],
            }
            for number, markup in enumerate(MARKUP)
        ),
    ]


def plan(text: str) -> dict[str, Any]:
    """Return a tool that asks and advises, with a text after the label in each place."""

    def said(label: str) -> str:
        return f"{label} {text}"

    return {
        "missing": said("Mangler"),
        "parts": [
            {
                "id": "del",
                "title": said("Del"),
                "intro": said("Innledning"),
                "questions": [
                    {
                        "id": "linje",
                        "ask": said("Spør om linje"),
                        "kind": "line",
                        "required": True,
                        "help": said("Hjelp"),
                        "example": said("Eksempel"),
                    },
                    {"id": "tekst", "ask": said("Spør om tekst"), "kind": "text"},
                    {
                        "id": "valg",
                        "ask": said("Spør om valg"),
                        "kind": "choice",
                        "options": [
                            {"id": "a", "text": said("Alternativ")},
                            {"id": "b", "text": "B"},
                        ],
                    },
                ],
            }
        ],
        "advice": [
            {
                "id": "rad",
                "at": "linje",
                "when": [{"given": "linje"}],
                "title": said("Råd"),
                "text": said("Rådet"),
            }
        ],
        "document": {
            "title": said("Dokument"),
            "to": said("Mottaker"),
            "intro": said("Dokumentets innledning"),
            "decision": said("Avgjørelse"),
            "options": [said("Utfall"), "Avslått"],
            "room": said("Vilkår"),
            "signatures": [said("Underskrift")],
        },
    }


def notice() -> dict[str, Any]:
    """Return a tool that writes a text. Braces would be answers in its sentences."""
    plain = " ".join(payload for payload in HTML if "{" not in payload)
    return {
        "parts": [
            {
                "id": "del",
                "title": words("Tekstdel"),
                "questions": [
                    {"id": "navn", "ask": words("Navn"), "kind": "line", "example": words("Navnet")}
                ],
            }
        ],
        "points": [{"id": "hva", "text": words("Punkt")}],
        "texts": [
            {
                "id": "kort",
                "title": words("Tittel på tekst"),
                "language": "nb",
                "and": "og",
                "paragraphs": [
                    {"sentences": [{"text": f"Setning {plain} {{navn}}.", "points": ["hva"]}]}
                ],
            }
        ],
        "limits": "grenser",
    }


LIMITS = {
    "limits": [
        {
            "id": "felt",
            "channel": words("Grensekanal"),
            "field": words("Grensefelt"),
            "most": 30,
            "source": words("Grensekilde"),
            "address": 'https://example.no/"onclick="top.handbookRan=1"><script>top.handbookRan=1</script>',
            "checked": "2026-11-01",
        }
    ]
}
CHANNELS = {
    "channels": [
        {
            "id": "kanal",
            "name": words("Kanalnavn"),
            "service": words("Tjeneste"),
            "address": 'https://example.no/"onclick="top.handbookRan=1"><script>top.handbookRan=1</script>',
            "purpose": words("Formål"),
            "owner": words("Eier"),
            "answers": words("Svarer"),
            "stand_in": words("Stedfortreder"),
            "hours": words("Tider"),
            "approved": "2026-01-01",
            "approved_by": words("Godkjenner"),
            "review": "2099-01-01",
        }
    ]
}
SHOWN = {
    "regel": (
        *("Slag", "Rolle", "Vedtak", "Utgave", "Ansvar", "Spørsmål", "Valg A", "Valg B"),
        *("Tilbakemelding på Valg A", "Situasjon", "Kryss A", "Kategori A", "Ting B"),
        *("Tilbakemelding på Ting A", "Trinn C", "Utkast", "Ledd A", "Ledd B", "Feil i leddet"),
        *(
            "Veivalg",
            "Steg",
            "Stegspørsmål",
            "Stegvalg B",
            "Slutt",
            "Om slutten",
            "Tanke",
            "Poeng B",
        ),
        *("Avsender", "Grunn", "Innlegg"),
    ),
    "ordene": ("Ordlyd",),
    "egentest": ("Valg A", "Rolle", "Tilbakemelding på Valg B"),
    "plan": (
        *("Mangler", "Del", "Innledning", "Spør om linje", "Hjelp", "Spør om valg", "Alternativ"),
        *("Råd", "Rådet", "Dokument", "Mottaker", "Dokumentets innledning", "Avgjørelse", "Utfall"),
        *("Vilkår", "Underskrift"),
    ),
    "tekst": ("Tekstdel", "Navn", "Punkt", "Tittel på tekst", "Grensekanal", "Grensekilde"),
    "kanaler": (
        *(
            "Kanalnavn",
            "Tjeneste",
            "Formål",
            "Eier",
            "Svarer",
            "Stedfortreder",
            "Tider",
            "Godkjenner",
        ),
    ),
}
"""What each page must show, right before all that could do harm."""


def write_handbook(folder: Path) -> Path:
    """Write the handbook; return the folder of its pages."""
    docs = folder / "docs"
    for part in (docs / "_data", folder / "quizzes"):
        part.mkdir(parents=True)
    pages = {
        "regel": RULE.format(owner=yaml_line(words("Ansvar")), title=ALL.replace("`", ""), all=ALL),
        "ordene": WORDS_OF_A_RULE.format(all=ALL),
        **{name: f"# {name.capitalize()}\n\n{text}\n" for name, text in PAGES.items()},
    }
    pages["index"] = "# Håndbok\n\n```{toctree}\n" + "\n".join(pages) + "\n```\n"
    for name, text in pages.items():
        docs.joinpath(f"{name}.md").write_text(text, encoding="utf-8")
    docs.joinpath("conf.py").write_text(CONF, encoding="utf-8")
    quiz = {
        "rule": "regel",
        "questions": [{"roles": ["mandat"], **question} for question in questions()],
    }
    files = {
        folder / "quizzes/regel.yaml": quiz,
        docs / "_data/plan.yaml": plan(ALL),
        docs / "_data/lenker.yaml": plan(" ".join(text for text in MARKUP if "\n" not in text)),
        docs / "_data/tekst.yaml": notice(),
        docs / "_data/grenser.yaml": LIMITS,
        docs / "_data/kanaler.yaml": CHANNELS,
    }
    for path, data in files.items():
        path.write_text(yaml_text(data), encoding="utf-8")
    return docs


def yaml_text(data: object) -> str:
    """Return data as YAML whose every text is quoted where it must be."""
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10**6)


def yaml_line(text: str) -> str:
    """Return a text as one line of YAML."""
    return yaml.safe_dump(text, allow_unicode=True, width=10**6).removesuffix("\n...\n").strip()
