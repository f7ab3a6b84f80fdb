"""The engine's entry points: ``reply_to`` for the kernel, which has read a request, ``reply`` for callers that have JSON.

Only grading is imported up front, since a reader is waiting for the first verdict.
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
    """Answer a request in JSON as ``reply_to`` does; one that is no JSON with ``bad-json``.

    >>> reply("{")
    '{"error": "bad-json"}'
    """
    try:
        decoded = json.loads(request)
    except (ValueError, TypeError, RuntimeError):
        # Both Pythons raise RuntimeError for data nested too deeply.
        return json.dumps({"error": "bad-json"})
    return reply_to(decoded)


def reply_to(request: object) -> str:
    """Answer one request with a JSON text. Never raises.

    ===============  ================================  ==============================
    ``op``           takes                             returns
    ===============  ================================  ==============================
    ``grade``        ``question``, ``response``        the verdict of ``grading.grade``
    ``shuffle``      ``items`` (texts), ``seed``       ``{"items": […]}``
    ``mix``          ``items`` (texts), ``seed``       ``{"items": […]}``, never as they were
    ``select``       ``pool``, ``role``, ``length``,   ``{"questions": [id, …]}``,
                     ``seed``, and ``work`` or not     see ``selection.select``
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
    ``lint``         ``question``, ``known``           what ``lint.check.check`` returns
    ``look-over``    ``text``, ``about``, ``checks``   what ``draft.look.look_over`` returns
    ``alike``        ``pool``, ``rules``, ``role``,    ``{"questions": [id, …]}``
                     ``text``, ``length``
    ``all``          ``requests`` (a list)             ``{"replies": [JSON text, …]}``
    ===============  ================================  ==============================

    A request that cannot be answered returns ``{"error": code}``:

    ===================  ==================================================
    ``bad-json``         the request is not JSON, or nested too deeply
    ``unknown-op``       no such ``op``
    ``bad-question``     the question's data is malformed
    ``unknown-type``     no such type of question
    ``no-answer``        nothing was chosen, or not everything that must be
    ``unknown-option``   an id that the question does not have
    ``wrong-shape``      the response does not have the shape its type takes
    ``bad-items``        ``items`` is not a list of texts
    ``bad-seed``         ``seed`` is not a text
    ``bad-pool``         a question of the pool is malformed or repeated
    ``bad-role``         ``role`` is not a text
    ``bad-work``         ``work`` is not a text
    ``bad-reader``       ``reader`` lacks a role or work, or they are not texts
    ``bad-length``       ``length`` is not a positive integer
    ``bad-results``      a result is malformed, or its question repeated
    ``bad-content``      ``content`` is missing, or not plain data
    ``bad-record``       the answer to be noted is malformed
    ``bad-time``         ``now`` is not a whole number of seconds, or negative
    ``bad-form``         a question of a form is malformed or repeated
    ``bad-advice``       advice or a condition is malformed, or refers to what the
                         form does not have
    ``bad-answers``      ``answers`` has what the form does not ask for
    ``bad-texts``        a text is malformed or repeated, or has a placeholder for what
                         the form does not ask for
    ``bad-words``        an option's words lack the language of a text
    ``bad-limits``       ``limits`` is not a list of integers
    ``bad-settings``     ``asked`` is not a dict of texts
    ``bad-known``        ``known`` is malformed
    ``bad-written``      ``question`` is not a written question
    ``bad-text``         ``text`` is not a text
    ``bad-about``        ``about`` lacks something, or it is not a text
    ``bad-checks``       ``checks`` is not what the build prints
    ``no-checks``        ``checks`` is a fingerprint, but not of those that came last
    ``bad-rules``        ``rules`` is not a list of texts
    ``bad-requests``     ``requests`` is not a list
    ===================  ==================================================

    >>> reply_to({"op": "dance"})
    '{"error": "unknown-op"}'
    """
    try:
        return json.dumps(answer(request))
    except Refusal as refusal:
        return json.dumps({"error": refusal.args[0]})
    except (ValueError, TypeError, RuntimeError):
        # Both Pythons raise RuntimeError for data nested too deeply.
        return json.dumps({"error": "bad-json"})


def answer(request: object) -> "dict[str, Any]":
    """Return the reply to a decoded request; raise ``Refusal`` when it cannot be answered."""
    operation = OPERATIONS.get(field(request, "op", str, "unknown-op"))
    if operation is None or not isinstance(request, dict):
        raise Refusal("unknown-op")
    return operation(request)


def answer_grade(request: "Request") -> "dict[str, Any]":
    """Return a verdict."""
    return grade(request.get("question"), request.get("response"))


def answer_shuffle(request: "Request") -> "dict[str, Any]":
    """Return the texts in the order the seed gives."""
    from .shuffle import shuffled  # noqa: PLC0415

    items = texts(request.get("items"), "bad-items")
    return {"items": shuffled(items, field(request, "seed", str, "bad-seed"))}


def answer_mix(request: "Request") -> "dict[str, Any]":
    """Return the texts as they are shown to be put in order."""
    from .shuffle import mixed  # noqa: PLC0415

    items = texts(request.get("items"), "bad-items")
    return {"items": mixed(items, field(request, "seed", str, "bad-seed"))}


def answer_select(request: "Request") -> "dict[str, Any]":
    """Return the ids of the questions of a self-check."""
    from .selection import select  # noqa: PLC0415

    pool = field(request, "pool", list, "bad-pool")
    role = field(request, "role", str, "bad-role")
    length = field(request, "length", int, "bad-length")
    if length < 1:
        raise Refusal("bad-length")
    work = field(request, "work", str, "bad-work") if "work" in request else ""
    seed = field(request, "seed", str, "bad-seed")
    return {"questions": select(pool, role, length, seed, work)}


def answer_practise(request: "Request") -> "dict[str, Any]":
    """Return the ids of a page's questions in the order in which to ask them."""
    from .practice import line_up  # noqa: PLC0415

    pool, reader = request.get("pool"), request.get("reader")
    return {"questions": line_up(pool, reader, request.get("records"), moment(request))}


def answer_sum(request: "Request") -> "dict[str, Any]":
    """Return totals and a reading list."""
    from .sums import sum_up  # noqa: PLC0415

    return sum_up(field(request, "results", list, "bad-results"))


def answer_fingerprint(request: "Request") -> "dict[str, Any]":
    """Return the fingerprint of any plain data, ``null`` included."""
    from .fingerprint import fingerprint  # noqa: PLC0415

    if "content" not in request:
        raise Refusal("bad-content")
    return {"fingerprint": fingerprint(request["content"])}


def answer_note(request: "Request") -> "dict[str, Any]":
    """Return the record to keep of an answer."""
    from .spacing import note  # noqa: PLC0415

    return note(request.get("old"), request, moment(request))


def answer_due(request: "Request") -> "dict[str, Any]":
    """Return which questions are due, and how far the reader has come with each rule."""
    from .spacing import due  # noqa: PLC0415

    return due(request.get("records"), field(request, "pool", list, "bad-pool"), moment(request))


def answer_advise(request: "Request") -> "dict[str, Any]":
    """Return which answers are missing in a form, and which advice applies."""
    from .advice import advise  # noqa: PLC0415

    return advise(request.get("questions"), request.get("advice"), request.get("answers"))


def answer_compose(request: "Request") -> "dict[str, Any]":
    """Return the texts composed from the answers of a form."""
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


def answer_lint(request: "Request") -> "dict[str, Any]":
    """Return what an author should look at in a question."""
    from .lint.check import check  # noqa: PLC0415

    return check(request.get("question"), request.get("known"))


def answer_look_over(request: "Request") -> "dict[str, Any]":
    """Return the places in a draft to think about."""
    from .draft.look import look_over  # noqa: PLC0415

    return look_over(request.get("text"), request.get("about"), request.get("checks"))


def answer_alike(request: "Request") -> "dict[str, Any]":
    """Return the ids of the questions that resemble a draft."""
    from .draft.alike import alike  # noqa: PLC0415

    pool, rules, role = request.get("pool"), request.get("rules"), request.get("role")
    return {"questions": alike(pool, rules, role, request.get("text"), request.get("length"))}


def answer_all(request: "Request") -> "dict[str, Any]":
    """Return the replies to several requests."""
    return {
        "replies": [reply_to(each) for each in field(request, "requests", list, "bad-requests")]
    }


def moment(request: "Request") -> int:
    """Return ``now`` of a request; raise ``Refusal("bad-time")`` when it is not a time."""
    now = field(request, "now", int, "bad-time")
    if now < 0:
        raise Refusal("bad-time")
    return now


OPERATIONS: "dict[str, Callable[[Request], dict[str, Any]]]" = {
    "grade": answer_grade,
    "shuffle": answer_shuffle,
    "mix": answer_mix,
    "select": answer_select,
    "practise": answer_practise,
    "sum": answer_sum,
    "fingerprint": answer_fingerprint,
    "note": answer_note,
    "due": answer_due,
    "advise": answer_advise,
    "compose": answer_compose,
    "booklet": answer_booklet,
    "lint": answer_lint,
    "look-over": answer_look_over,
    "alike": answer_alike,
    "all": answer_all,
}
