"""A small handbook that takes Sunndal's questions on confidentiality, with words of its own."""

project = "Fjellvik på sosiale medier"
author = copyright = "Fjellvik kommune"
language = "nb_NO"
extensions = ["myst_parser", "handbook_ext"]
myst_enable_extensions = ["colon_fence"]
exclude_patterns = ["_build"]
handbook_approvals = {"2026-11-02": "kommunestyret"}
handbook_work = {
    "oppvekst": "barnehage og skole",
    "helse": "helse og omsorg",
    "kjokken-renhold": "kjøkken og renhold",
    "teknisk": "vei, vann, bygg og brann",
    "kultur": "kultur og bibliotek",
    "servicetorg": "servicetorg",
    "politikk": "politikk",
}
handbook_packs = ["sunndal-some"]
handbook_pack_quizzes = ["taushetsplikt"]
