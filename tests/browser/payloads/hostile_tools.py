"""The two kinds of tool: one asks and advises, the other writes a text."""

from __future__ import annotations

from typing import Any

from tests.browser.payloads.payloads import HTML, words


def plan(text: str) -> dict[str, Any]:
    """Return a tool that asks and advises, with ``text`` after a label in each place."""

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
    """Return a tool that composes a text. Braces in its sentences would be placeholders."""
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
