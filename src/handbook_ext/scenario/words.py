"""The texts of the form that scripts show."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.lint.words import finding_words, seen_words
from handbook_ext.quiz.types import TYPES
from handbook_ext.quiz.words import end_words


def scenario_words() -> dict[str, str]:
    """Return the texts of the interface by key; the element fills in ``{…}``."""
    return {
        "remove": _("Fjern {row}"),
        "checking": _("Ser over …"),
        "loading": _("Laster kontrollen …"),
        "broken": _("Spørsmålet kunne ikke ses over her. Du kan likevel lagre det."),
        "fine": _("Ingenting å rette. Spørsmålet kan leveres."),
        "unfinished": _(
            "Skriv videre. Det som mangler i et felt, ser du når du er ferdig med feltet."
        ),
        "so_far": _("{count} ting å rette så langt."),
        "all": _("Vis alt som gjenstår ({count})"),
        "faults": _("{count} ting mangler før spørsmålet kan leveres."),
        "weak": _("{count} ting bør du se på. Spørsmålet kan leveres likevel."),
        "place": _("{field}: {fault}"),
        "wave": _("Ikke aktuelt"),
        "waved": _("Ikke aktuelt: «{text}»"),
        "back": _("Hent fram igjen ({count})"),
        "untried": _("Du kan prøve spørsmålet når det som mangler, er på plass."),
        "title": _("Spørsmål"),
        "blank": _("Begynn med det som har skjedd. Da ser vi over det mens du skriver."),
        "empty": "…",
        "step": _("Steg {number}"),
        "end": _("Slutt {number}"),
        "onward": _("Videre til {place}"),
        "basis": _("Regel: "),
        "file": _("nytt-sporsmal"),
        "saved": _("Lagret som {file}."),
        "copied": _("Kopiert. Lim det inn der du vil."),
        "uncopied": _("Nettleseren lot oss ikke kopiere. Lagre det som fil i stedet."),
        "opened": _("Åpnet «{id}»."),
        "opened_series": _(
            "Åpnet «{id}». Det deler situasjonen med {others}. Endrer du den, blir den ny for alle."
        ),
        "several": _("Filen har {count} spørsmål. Det første er åpnet."),
        "damaged": _("Filen er skadet, eller er ikke et spørsmål. Det du har skrevet, er urørt."),
        "foreign": _(
            "Filen har noe som skjemaet ikke kjenner: {keys}. Resten er åpnet. Det ukjente blir ikke med."
        ),
        "lost": _("Håndboka har ikke spørsmålet «{id}». Det du har skrevet, er urørt."),
        "undone": _("Angret."),
        "cleared": _("Skjemaet er tømt."),
        "mail_subject": _("Forslag til spørsmål: {id}"),
        "mail_long": _(
            "Spørsmålet er for langt for en e-post, så det er lagret som {file}. Legg filen ved."
        ),
        "tab_full": _("Nettleseren kan ikke ta vare på det du skriver. Lagre det i en fil."),
        **{f"end.{verdict}": words for verdict, words in end_words().items()},
    }


def check_words() -> dict[str, str]:
    """Return what the form says of each check: the fault, then the remedy."""
    found = {name: f"{fault} {remedy}" for name, (fault, remedy) in finding_words().items()}
    return found | {
        "breach-of-advice": _(
            "Svaret bryter ingen regel som binder rollen. Velg «Risikabelt», en regel som begrunnelsen "
            "hviler på, eller «Bryter loven»."
        ),
        "missing": _("Mangler."),
        "unknown": _("Håndboka har ikke «{word}». Velg noe annet."),
        "bad-id": _("Bruk bare små bokstaver a–z, tall og bindestrek."),
        "taken": _("Håndboka har et spørsmål som heter «{id}». Velg et annet navn."),
        "count": _("Skriv mellom {least} og {most}. Her er {count}."),
        "alike": _("Teksten er lik en annen. Skriv om den ene."),
        "best": _("{count} svar er satt til «Beste svar». Det skal være nøyaktig ett."),
        "ticks": _("Minst ett svar skal krysses av, og minst ett ikke."),
        "recognised": _("{title}: «{text}». Er det byttet ut?"),
        **{name: words for own in TYPES.values() for name, words in own.check_words().items()},
        **{f"seen.{name}": words for name, words in seen_words().items()},
    }
