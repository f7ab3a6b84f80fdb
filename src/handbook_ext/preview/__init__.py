"""The handbook in a browser while it is written: builds, watches, and tells faults in the page.

``build`` runs in a process of its own for each build, ``watch`` tells when to, ``server`` shows
what came of it. All of it needs the extra ``preview``, and nothing else imports it.
"""
