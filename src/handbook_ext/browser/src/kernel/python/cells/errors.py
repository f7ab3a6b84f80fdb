"""Say what went wrong in a cell, and where."""

import io
import sys

OWN = '  File "' + __name__.split(".")[0] + "/"

#: What the numbers of file errors mean; MicroPython shows the number alone.
FILE_ERRORS = {
    2: "permission denied",
    20: "the file exists already",
    28: "that cannot be done with this file, or the browser's files cannot be reached",
    31: "it is a folder",
    44: "no such file or folder",
    54: "it is not a folder",
    55: "the folder is not empty",
    63: "that is not permitted here",
}


def describe(error: BaseException) -> dict:
    """Return the error's name, value and traceback without the kernel's own frames."""
    stream = io.StringIO()
    sys.print_exception(error, stream)
    lines = stream.getvalue().rstrip().split("\n")
    name, value = type(error).__name__, str(error)
    if isinstance(error, OSError) and error.errno in FILE_ERRORS:
        value = f"[Errno {error.errno}] {FILE_ERRORS[error.errno]}"
        lines[-1] = f"{name}: {value}"
    return {
        "ename": name,
        "evalue": value,
        "traceback": [line for line in lines if not line.startswith(OWN)],
    }
