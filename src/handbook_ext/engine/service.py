"""The engine's one entry for callers that speak JSON text: page, kernel, tests.

Only grading is loaded at once: a reader waits for the first verdict.
"""

import json

from .grading import grade
from .shapes import Refusal, field, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Request = dict[str, Any]


def reply(request: str) -> str:
    """Answer one request, a JSON text, with a JSON text. Never raises.

    ===============  ================================  ==============================
    ``op``           with                              gives
    ===============  ================================  ==============================
    ``grade``        ``question``, ``response``        the verdict of ``grading.grade``
    ``shuffle``      ``items`` (texts), ``seed``       ``{"items": […]}``
    ``select``       ``pool``, ``role``, ``length``,   ``{"questions": [id, …]}``,
                     ``seed``                          see ``selection.select``
    ``practise``     ``pool``, ``reader``,             ``{"questions": [id, …]}``,
                     ``records``, ``now``              see ``practice.line_up``
    ``sum``          ``results``                       the sum of ``sums.sum_up``
    ``fingerprint``  ``content``                       ``{"fingerprint": "…"}``
    ``note``         ``old`` (record or null),         the record of ``spacing.note``
                     ``question``, ``fingerprint``,
                     ``response``, ``score``, ``max``,
                     ``confidence``, ``now``
    ``due``          ``records``, ``pool``, ``now``    what ``spacing.due`` returns
    ``advise``       ``questions``, ``advice``,        what ``advice.advise`` returns
                     ``answers``
    ``compose``      ``questions``, ``texts``,         what ``compose.compose`` returns
                     ``words``, ``limits``,
                     ``answers``
    ``booklet``      ``asked``, ``known``, ``pool``    what ``booklet.put_together`` returns
    ``all``          ``requests`` (JSON texts)         ``{"replies": [JSON text, …]}``
    ===============  ================================  ==============================

    Anything that cannot be answered gives ``{"error": code}``:

    ===================  ==================================================
    ``bad-json``         the request is no JSON text
    ``unknown-op``       no such ``op``
    ``bad-question``     the question's data lacks something
    ``unknown-type``     no such type of question
    ``no-answer``        nothing was chosen, or not all that must be
    ``unknown-option``   an id that the question does not have
    ``wrong-shape``      the response is not of the shape the type takes
    ``bad-items``        ``items`` is no list of texts
    ``bad-seed``         ``seed`` is no text
    ``bad-pool``         a question of the pool lacks something, or is met twice
    ``bad-role``         ``role`` is no text
    ``bad-reader``       ``reader`` lacks a role or work, or they are no texts
    ``bad-length``       ``length`` is no whole number from 1 up
    ``bad-results``      a result lacks something, or its question is met twice
    ``bad-content``      ``content`` is missing, or no plain data
    ``bad-record``       the answer to be noted lacks something
    ``bad-time``         ``now`` is no whole number of seconds from 0 up
    ``bad-form``         a question of a form lacks something, or is met twice
    ``bad-advice``       advice or a condition lacks something, or asks for what the form
                         does not have
    ``bad-answers``      ``answers`` holds what the form does not ask for
    ``bad-texts``        a text lacks something, is met twice, or has a place for what the
                         form does not ask for
    ``bad-words``        an option's words lack the language of a text
    ``bad-limits``       ``limits`` is no list of whole numbers
    ``bad-wish``         ``asked`` is no dict of texts
    ``bad-known``        ``known`` lacks something that the handbook has
    ``bad-requests``     ``requests`` is no list of texts
    ===================  ==================================================

    >>> reply('{"op": "dance"}')
    '{"error": "unknown-op"}'
    """
    try:
        return json.dumps(answer(json.loads(request)))
    except Refusal as refusal:
        return json.dumps({"error": refusal.args[0]})
    except (ValueError, TypeError, RuntimeError):
        # RuntimeError is what both Pythons raise for data nested too deeply.
        return json.dumps({"error": "bad-json"})


def answer(request: object) -> "dict[str, Any]":
    """Return the reply to a decoded request; raises ``Refusal``."""
    operation = OPERATIONS.get(field(request, "op", str, "unknown-op"))
    if operation is None or not isinstance(request, dict):
        raise Refusal("unknown-op")
    return operation(request)


def answer_grade(request: "Request") -> "dict[str, Any]":
    """Return a verdict."""
    return grade(request.get("question"), request.get("response"))


def answer_shuffle(request: "Request") -> "dict[str, Any]":
    """Return texts in the seed's order."""
    from .shuffle import shuffled  # noqa: PLC0415

    items = texts(request.get("items"), "bad-items")
    return {"items": shuffled(items, field(request, "seed", str, "bad-seed"))}


def answer_select(request: "Request") -> "dict[str, Any]":
    """Return the ids of a self-check's questions."""
    from .selection import select  # noqa: PLC0415

    pool = field(request, "pool", list, "bad-pool")
    role = field(request, "role", str, "bad-role")
    length = field(request, "length", int, "bad-length")
    if length < 1:
        raise Refusal("bad-length")
    return {"questions": select(pool, role, length, field(request, "seed", str, "bad-seed"))}


def answer_practise(request: "Request") -> "dict[str, Any]":
    """Return the ids of a page's questions, in the order to ask a reader."""
    from .practice import line_up  # noqa: PLC0415

    pool, reader = request.get("pool"), request.get("reader")
    return {"questions": line_up(pool, reader, request.get("records"), moment(request))}


def answer_sum(request: "Request") -> "dict[str, Any]":
    """Return totals and a reading list."""
    from .sums import sum_up  # noqa: PLC0415

    return sum_up(field(request, "results", list, "bad-results"))


def answer_fingerprint(request: "Request") -> "dict[str, Any]":
    """Return the fingerprint of any plain data, also of null."""
    from .fingerprint import fingerprint  # noqa: PLC0415

    if "content" not in request:
        raise Refusal("bad-content")
    return {"fingerprint": fingerprint(request["content"])}


def answer_note(request: "Request") -> "dict[str, Any]":
    """Return what to keep of an answer."""
    from .spacing import note  # noqa: PLC0415

    return note(request.get("old"), request, moment(request))


def answer_due(request: "Request") -> "dict[str, Any]":
    """Return what to ask again."""
    from .spacing import due  # noqa: PLC0415

    return due(request.get("records"), field(request, "pool", list, "bad-pool"), moment(request))


def answer_advise(request: "Request") -> "dict[str, Any]":
    """Return what is missing in a form, and the advice its answers call for."""
    from .advice import advise  # noqa: PLC0415

    return advise(request.get("questions"), request.get("advice"), request.get("answers"))


def answer_compose(request: "Request") -> "dict[str, Any]":
    """Return the texts that the answers of a form make."""
    from .compose import compose  # noqa: PLC0415

    return compose(
        request.get("questions"),
        request.get("texts"),
        request.get("words"),
        request.get("limits"),
        request.get("answers"),
    )


def answer_booklet(request: "Request") -> "dict[str, Any]":
    """Return a trainer's booklet."""
    from .booklet import put_together  # noqa: PLC0415

    return put_together(request.get("asked"), request.get("known"), request.get("pool"))


def answer_all(request: "Request") -> "dict[str, Any]":
    """Return the reply to each of many requests."""
    return {"replies": [reply(text) for text in texts(request.get("requests"), "bad-requests")]}


def moment(request: "Request") -> int:
    """Return ``now`` of a request; raises ``Refusal("bad-time")``."""
    now = field(request, "now", int, "bad-time")
    if now < 0:
        raise Refusal("bad-time")
    return now


OPERATIONS: "dict[str, Callable[[Request], dict[str, Any]]]" = {
    "grade": answer_grade,
    "shuffle": answer_shuffle,
    "select": answer_select,
    "practise": answer_practise,
    "sum": answer_sum,
    "fingerprint": answer_fingerprint,
    "note": answer_note,
    "due": answer_due,
    "advise": answer_advise,
    "compose": answer_compose,
    "booklet": answer_booklet,
    "all": answer_all,
}
