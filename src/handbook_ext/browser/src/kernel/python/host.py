"""The way out of MicroPython: messages to the page."""

import json

import handbook_host  # given by the worker (main.ts)


def publish(kind: str, content: dict) -> None:
    """Publish a message on IOPub, e.g. ``publish("error", {...})``."""
    handbook_host.publish(kind, json.dumps(content))
