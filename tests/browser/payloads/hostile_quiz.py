"""A quiz with a question of each type, and one for each kind of misleading markup."""

from __future__ import annotations

from typing import Any

from tests.browser.payloads.payloads import HTML, MARKUP, words


def item(label: str, **more: Any) -> dict[str, Any]:
    """Return an option or item with its reason."""
    return {"text": words(label), "feedback": words(f"Tilbakemelding på {label}"), **more}


def questions() -> list[dict[str, Any]]:
    """Return a question of each type with payloads in each text, and one for each risky markup."""
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
