"""The skeleton of a question to write about."""

SKELETON = """\
    points:                        # hva gode svar har med
      - <Et moment.>
      - <Et moment til.>
"""
