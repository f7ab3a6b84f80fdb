"""The comm ``handbook.quiz``: passes questions from the page to the engine.

``{"id": n, "request": "<json>"}`` is answered with ``{"id": n, "reply": "<json>"}``.
"""

from handbook_ext.engine.service import reply

from .comms import register_target


def register() -> None:
    """Register the comm's target, so that the page can open it."""
    register_target("handbook.quiz", answer_on)


def answer_on(comm: "Comm", _opening: dict) -> None:
    """Answer each request on ``comm``."""

    def answer(message: dict) -> None:
        data = message["content"]["data"]
        comm.send({"id": data["id"], "reply": reply(data["request"])})

    comm.on_msg(answer)
