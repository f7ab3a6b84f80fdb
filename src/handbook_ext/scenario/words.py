"""The texts of the form that scripts show."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.lint.words import finding_words, removal_words, seen_words
from handbook_ext.quiz.types import TYPES
from handbook_ext.quiz.words import end_words


def scenario_words() -> dict[str, str]:
    """Return the texts of the interface by key; the element fills in ``{…}``."""
    return {
        "remove": _("Fjern {row}"),
        "checking": _("Ser over …"),
        "loading": _("Laster kontrollen …"),
        "broken": _("Spørsmålet kunne ikke ses over her. Du kan likevel lagre det."),
        "fine": _("Skjemaet finner ingenting å rette. Bare du vet om noen kan kjennes igjen."),
        "unfinished": _("Skriv videre. Det som mangler, ser du etter hvert."),
        "so_far_one": _("Én ting å rette så langt."),
        "so_far_many": _("{count} ting å rette så langt."),
        "all": _("Vis resten ({count})"),
        "faults_one": _("Én ting mangler før spørsmålet kan leveres."),
        "faults_many": _("{count} ting mangler før spørsmålet kan leveres."),
        "weak_one": _("Én ting bør du se på. Spørsmålet kan leveres likevel."),
        "weak_many": _("{count} ting bør du se på. Spørsmålet kan leveres likevel."),
        "weak_too_one": _("Én ting til bør du se på."),
        "weak_too_many": _("{count} ting til bør du se på."),
        "place": _("{field}: {fault}"),
        "wave": _("Ja, «{text}» er oppdiktet"),
        "back": _("Hent fram igjen ({count})"),
        "untried": _("Du kan prøve det når alt er på plass."),
        "title": _("Spørsmål"),
        "blank": _("Begynn med det som har skjedd."),
        "empty": "…",
        "step": _("Steg {number}"),
        "end": _("Slutt {number}"),
        "onward": _("Videre til {place}"),
        "basis": _("Regel: "),
        "file": _("nytt-sporsmal"),
        "added": _("{place} er lagt til lenger nede."),
        "go_to": _("Gå til {place}"),
        **delivery_words(),
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
        "tab_full": _("Nettleseren kan ikke ta vare på det du skriver. Lagre det i en fil."),
        **{f"end.{verdict}": words for verdict, words in end_words().items()},
    }


def delivery_words() -> dict[str, str]:
    """Return what is said where the question is delivered, by key."""
    return {
        "ready": _("Klart til å leveres."),
        "left": _("Gjenstår: {names}."),
        "left_more": _("Gjenstår: {names} og {count} til."),
        "looking": _("å se over teksten"),
        "disguised": _("haken over"),
        "saved": _(
            "Lagret som {file}, en liten tekstfil som redaksjonen kan lese. Den ligger i Nedlastinger."
        ),
        "saved_missing_one": _("Lagret som {file}, en liten tekstfil, men én ting mangler."),
        "saved_missing_many": _("Lagret som {file}, en liten tekstfil, men {count} ting mangler."),
        "copied": _("Kopiert. Nå kan du lime det inn."),
        "copied_missing_one": _("Kopiert, men én ting mangler."),
        "copied_missing_many": _("Kopiert, men {count} ting mangler."),
        "uncopied": _("Nettleseren lot oss ikke kopiere. Lagre det som fil i stedet."),
        "telling": _("Teksten har noe som kan røpe noen. Ikke gi den til andre ennå."),
        "unlooked": _("Teksten kunne ikke ses over. Les den selv før du gir den til andre."),
        "held_unlooked": _(
            "E-posten er ikke åpnet, for teksten kunne ikke ses over. Prøv en gang til, eller lagre som fil."
        ),
        "held_telling": _(
            "E-posten er ikke åpnet. Noe i teksten kan røpe noen. Rett det, eller si at det er oppdiktet:"
        ),
        "held_missing_one": _("E-posten er ikke åpnet. Én ting mangler:"),
        "held_missing_many": _("E-posten er ikke åpnet. {count} ting mangler:"),
        "untold": _(
            "E-posten er ikke åpnet. Kryss av for at alt som kan kjennes igjen, er byttet ut."
        ),
        "released": _("Nå kan du sende spørsmålet."),
        "mail_opened": _("E-posten til {address} er klar. Trykk Send der."),
        "mail_attach": _(
            "Legg ved {file} fra Nedlastinger i e-posten til {address}. Det er en liten tekstfil som redaksjonen kan lese."
        ),
        "mail_paste": _(
            "Spørsmålet er kopiert. Lim det inn i e-posten til {address}, og trykk Send der."
        ),
        "mail_here": _("Lim inn spørsmålet her:"),
        "mail_subject": _("Forslag til spørsmål: {id}"),
        "mail_body": _(
            "Hei!\n\nHer er et forslag til et spørsmål i håndboka. Det handler om «{rule}»."
        ),
        "mail_file": _("Filen {file} er lagt ved."),
        "mail_question": _("Resten er til den som legger spørsmålet inn:"),
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
        "recognised": _("«{text}» kan vise hvem det er ({title}). Er det oppdiktet?"),
        "lix": _("Teksten er tung å lese. Del de lange setningene, og bruk kortere ord."),
        "short-name": _(
            "Navnet sier lite om spørsmålet. Bruk to til fem ord, eller la det stå tomt."
        ),
        **{name: words for own in TYPES.values() for name, words in own.check_words().items()},
        **{f"seen.{name}": words for name, words in seen_words().items()},
        **{f"remove.{name}": words for name, words in removal_words().items()},
    }
