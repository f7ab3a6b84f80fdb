"""How Typst's source is written: strings, values and calls, for the visitors of every feature.

It knows no feature. What pages in general are made of is in ``print/translator``.
"""
