"""What comes with the packs, compared with what the handbook has accepted of it.

``offer`` lists what is in them, ``used`` what of it concerns the handbook, ``accepted`` keeps what was
accepted, and ``changes`` compares; ``difference`` shows the words.
"""
