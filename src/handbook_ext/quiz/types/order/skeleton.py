"""The skeleton of items to put in order."""

SKELETON = """\
    items:                         # i riktig rekkefølge; siden stokker dem
      - text: <Det første.>
        feedback: <Hvorfor det kommer først.>
      - text: <Det andre.>
        feedback: <Hvorfor det kommer nå.>
      - text: <Det siste.>
        feedback: <Hvorfor det kommer sist.>
"""
