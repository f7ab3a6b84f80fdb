"""The comm ``handbook.quiz``: passes questions from the page to the engine.

Importing it registers the comm, so that the page can open it.

``{"id": n, "request": {…}}`` is answered with ``{"id": n, "reply": "<json>"}``. A request is no JSON text: within a
message, MicroPython reads a long text in seconds, and what the text says in a tenth of one.
"""

from handbook_ext.engine.service import reply_to

from micropython_kernel.comms import register_target


def answer_on(comm: "Comm", _opening: dict) -> None:
    """Answer each request on ``comm``."""

    def answer(message: dict) -> None:
        data = message["content"]["data"]
        comm.send({"id": data["id"], "reply": reply_to(data["request"])})

    comm.on_msg(answer)


register_target("handbook.quiz", answer_on)
