"""The files of limits and channels, with addresses that try to end their attribute."""

from tests.browser.payloads.payloads import RAN, words

ADDRESS = f'https://example.no/"onclick="{RAN}"><script>{RAN}</script>'
LIMITS = {
    "limits": [
        {
            "id": "felt",
            "channel": words("Grensekanal"),
            "field": words("Grensefelt"),
            "most": 30,
            "source": words("Grensekilde"),
            "address": ADDRESS,
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
            "address": ADDRESS,
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
