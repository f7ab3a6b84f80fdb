"""The handbook in a browser while you write: builds, watches, and shows faults on the page.

``build`` runs once per process, ``watch`` says when, and ``server`` serves the result.
The package needs the extra ``preview``; nothing else imports it.
"""
