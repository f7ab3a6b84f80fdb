"""The beginning of a small file of what a draft is looked over for."""

FRAME = """\
kinds:
  - {id: innlegg, text: Et innlegg}
channels:
  - {id: nett, text: Nettet}
extras:
  - {id: bilde, text: Bilde}
lines:
  - {id: folk, ask: Er alt greit?}
groups:
"""
