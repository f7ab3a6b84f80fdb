"""The Python side of the MicroPython kernel: what happens to each Jupyter message.

It runs inside MicroPython in the worker. The worker calls ``messages.handle``;
whatever is published on the way goes back through ``host.publish``.
"""
