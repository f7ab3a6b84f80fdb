"""The Python side of the MicroPython kernel: what happens to each Jupyter message.

It runs in MicroPython in the worker. The worker calls ``messages.handle``;
whatever is published meanwhile goes back through ``host.publish``.
"""
