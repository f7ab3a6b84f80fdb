"""Comms: named channels by which page and kernel exchange data.

As in ``ipykernel``: a target is a function of the comm and the message that
opened it, and callbacks get messages of the shape ``{"content": {"data": …}}``.
"""

import sys

from .host import publish

targets: dict = {}
comms: dict = {}

#: How many comms this side has opened; an id need only be unique within the kernel.
opened_here = 0


class Comm:
    """One open channel. Creating one without ``comm_id`` opens it from this side."""

    def __init__(self, target_name: str, data: object = None, comm_id: str = "") -> None:
        self.target_name = target_name
        self.comm_id = comm_id or new_id()
        self._on_msg = self._on_close = None
        comms[self.comm_id] = self
        if not comm_id:
            self._publish("comm_open", data, target_name=target_name)

    def on_msg(self, callback: "Callable") -> None:
        """Call ``callback`` with each message."""
        self._on_msg = callback

    def on_close(self, callback: "Callable") -> None:
        """Call ``callback`` when the other side closes."""
        self._on_close = callback

    def send(self, data: object = None) -> None:
        """Send ``data``, any JSON value."""
        self._publish("comm_msg", data)

    def close(self, data: object = None) -> None:
        """Close the channel and notify the other side."""
        if comms.pop(self.comm_id, None):
            self._publish("comm_close", data)

    def _publish(self, kind: str, data: object, **more: str) -> None:
        publish(kind, dict(comm_id=self.comm_id, data=data or {}, **more))


def new_id() -> str:
    """Return an id that no comm of this kernel has had."""
    global opened_here
    opened_here += 1
    return f"kernel-{opened_here}"


def register_target(name: str, callback: "Callable") -> None:
    """Call ``callback(comm, message)`` when the page opens a comm of this name."""
    targets[name] = callback


def opened(content: dict) -> None:
    """Handle a ``comm_open``; one for an unknown target is closed again."""
    target = targets.get(content["target_name"])
    comm = Comm(content["target_name"], comm_id=content["comm_id"])
    if target:
        call(target, comm, {"content": content})
    else:
        comm.close()


def message(content: dict) -> None:
    """Pass a ``comm_msg`` to its comm."""
    comm = comms.get(content["comm_id"])
    if comm:
        call(comm._on_msg, {"content": content})


def closed(content: dict) -> None:
    """Drop a comm that the page closed."""
    comm = comms.pop(content["comm_id"], None)
    if comm:
        call(comm._on_close, {"content": content})


def call(callback: "Callable | None", *arguments: object) -> None:
    """Run a callback. No cell waits for it, so an error goes to the error stream."""
    if callback:
        try:
            callback(*arguments)
        except Exception as error:
            sys.print_exception(error, sys.stderr)


def info(content: dict) -> dict:
    """List the open comms, of one target if the request names it."""
    wanted = content.get("target_name")
    found = [comm for comm in comms.values() if wanted in (None, comm.target_name)]
    return {
        "status": "ok",
        "comms": {comm.comm_id: {"target_name": comm.target_name} for comm in found},
    }
