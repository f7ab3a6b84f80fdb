"""How near a question is to a reader: whether it happens in their work."""


def distance(work: str, of_question: "list[str]") -> int:
    """Return how far a question is from the reader's work: own 0, any 1, other 2.

    Nothing is far for a reader who has not said what their work is.

    >>> distance("helse", ["helse", "oppvekst"]), distance("helse", []), distance("helse", ["kultur"])
    (0, 1, 2)
    >>> distance("", ["kultur"])
    0
    """
    if not work or work in of_question:
        return 0
    return 2 if of_question else 1
