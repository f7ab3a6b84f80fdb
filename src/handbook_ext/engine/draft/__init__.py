"""Looking over a draft: what a colleague would ask about before it is posted.

``look.look_over`` is the entry. Words and patterns are data (``docs/_data/utkast.yaml``), which
``handbook_ext.draft.arrange`` sorts so that the time taken grows with the draft, not with the number of words.
"""
