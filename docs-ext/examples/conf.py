# Every option, set to something other than its default. The reference prints each statement.
handbook_quiz_dir = "../quizzes"
handbook_packs = ["eastfield-phones"]
handbook_pack_quizzes = ["chargers", "visitors"]
handbook_tool_dir = "_tools"
handbook_channels = "_registers/channels.yaml"
handbook_draft = "_registers/draft.yaml"
handbook_rule_kinds = {"rule": "Rule", "advice": "Advice"}
handbook_rule_facts = ["strength", "audience"]
handbook_strengths = {
    "must": {"tone": "must", "meaning": "No exceptions without the ward manager."},
    "may not": {"tone": "must-not", "meaning": "No exceptions."},
    "should": {"tone": "should"},
}
handbook_judgements = {
    "good": {"word": "Do this", "state": "correct"},
    "bad": {"word": "Not this", "state": "wrong"},
}
handbook_words = {"best": "Compliant", "breach": "Not compliant", "answer": "reply"}
handbook_roles = {"staff": "everyone who works here", "managers": "ward managers"}
handbook_work = {"ward": "the wards", "lab": "laboratories"}
handbook_approvals = {"2026-11-02": "the hospital board"}
handbook_fewest_questions = 2
handbook_mail_hosts = ["hospital.example.org"]
handbook_look = "site"
handbook_owner = "Information governance"
handbook_review_months = 6
handbook_edition = "2026.2"
handbook_changelog = "about/changes"
handbook_languages = {"en": "English"}
handbook_moved = {"rules/cameras": "rules/patients-in-pictures"}
handbook_fault_link = "mailto:handbook@hospital.example.org?subject={title}&body=Page:%20{page}"
handbook_lite = False
handbook_search = False
handbook_synonyms = "_registers/synonyms.yaml"
handbook_lms = ["moodle", "gift", "scorm"]
handbook_lms_report = "completion"
handbook_lms_mastery = 80
handbook_print_folder = "print"
handbook_print = [
    {"root": "index", "file": "handbook", "edition": "handbook"},
    {"root": "course/worksheet", "file": "worksheet-a", "edition": "worksheet", "seed": "A"},
]
handbook_print_look = {"accent": "#5b2a86", "typeface": "Source Serif 4", "fonts": "_fonts"}
