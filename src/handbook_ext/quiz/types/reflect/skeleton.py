"""The skeleton of a reflection."""

SKELETON = """\
    points:                        # hva gode svar har med
      - <Et moment.>
      - <Et moment til.>
"""
