"""The way out of MicroPython: messages to the page."""

import json

import micropython_kernel_host  # given by the worker (serve.ts)


def publish(kind: str, content: dict) -> None:
    """Publish a message on IOPub, e.g. ``publish("error", {...})``."""
    micropython_kernel_host.publish(kind, json.dumps(content))
