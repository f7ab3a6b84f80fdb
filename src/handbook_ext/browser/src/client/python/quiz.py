"""The comm ``handbook.quiz``: passes questions from the page to the engine.

Importing it registers the comm, so that the page can open it.

``{"id": n, "request": "<json>"}`` is answered with ``{"id": n, "reply": "<json>"}``.
"""

from handbook_ext.engine.service import reply

from micropython_kernel.comms import register_target


def answer_on(comm: "Comm", _opening: dict) -> None:
    """Answer each request on ``comm``."""

    def answer(message: dict) -> None:
        data = message["content"]["data"]
        comm.send({"id": data["id"], "reply": reply(data["request"])})

    comm.on_msg(answer)


register_target("handbook.quiz", answer_on)
