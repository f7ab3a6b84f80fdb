"""The skeleton of a draft post."""

SKELETON = """\
    segments:                      # utkastet i biter, i rekkefølge
      - <En bit som kan stå.>
      - text: <En bit som bør endres.>
        fault: {rule}              # regelen eller rådet det gjelder
        feedback: <Hvorfor biten bør endres.>
"""
