"""Answer Jupyter messages: one function per message type.

What only notebooks need (``cells``) is imported on first use, so that a page that only
uses comms does not wait for it.
"""

import json
import sys

from . import comms

VERSION = ".".join([str(part) for part in sys.implementation.version[:3]])


def kernel_info(_content: dict) -> dict:
    """Return the language's name and version, for the notebook's syntax colouring."""
    return {
        "status": "ok",
        "protocol_version": "5.3",
        "implementation": "micropython",
        "implementation_version": VERSION,
        "banner": "MicroPython " + VERSION,
        "help_links": [],
        "language_info": {
            "name": "python",
            "version": sys.version.split(";")[0],
            "mimetype": "text/x-python",
            "file_extension": ".py",
            "codemirror_mode": {"name": "python", "version": 3},
            "pygments_lexer": "python3",
            "nbconvert_exporter": "python",
        },
    }


def inspect(content: dict) -> dict:
    """Return what is known of the name at the cursor."""
    from .cells.inspect import inspect

    return inspect(content)


def execute(content: dict) -> dict:
    """Run a cell."""
    from .cells.execute import execute

    return execute(content)


def complete(content: dict) -> dict:
    """Return the names that fit at the cursor."""
    from .cells.complete import complete

    return complete(content)


def is_complete(content: dict) -> dict:
    """Return whether a cell can be run as it is."""
    from .cells.complete import is_complete

    return is_complete(content)


HANDLERS = {
    "kernel_info_request": kernel_info,
    "execute_request": execute,
    "complete_request": complete,
    "is_complete_request": is_complete,
    "inspect_request": inspect,
    "comm_info_request": comms.info,
    "comm_open": comms.opened,
    "comm_msg": comms.message,
    "comm_close": comms.closed,
}


def handle(kind: str, content: str) -> str:
    """Answer one message; content and reply are JSON texts (``{}`` means no reply)."""
    return json.dumps(HANDLERS[kind](json.loads(content)) or {})
