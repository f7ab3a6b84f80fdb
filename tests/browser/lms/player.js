// A platform for tests: scorm-again's runtime of SCORM 1.2, and a record of what a package said to it.
// What it has stored is kept for the next visit, as a platform's database does: in the tab, or with
// "&shared" for all tabs of the browser. Each tab has a copy from when it was opened.
// The address says which package is played, and how this platform behaves: "?rolle&harm=throws".

const wish = new URLSearchParams(location.search);
const harm = wish.get("harm") ?? "";
const KEPT = "platform";
const database = wish.has("shared") ? localStorage : sessionStorage;
const store = JSON.parse(database.getItem(KEPT) ?? "{}");
const changed = {};
const api = new globalThis.Scorm12API({ autocommit: false, logLevel: 5 });

/** Each call: its name, what it was given, the answer, and SCORM's code of what was wrong. */
globalThis.said = [];
/** What is stored, by SCORM's names. */
globalThis.stored = store;

api.loadFromFlattenedJSON(
  Object.fromEntries(
    ["cmi.core.lesson_status", "cmi.suspend_data", "cmi.core.lesson_mode"]
      .filter((name) => wish.get(name) ?? store[name])
      .map((name) => [name, wish.get(name) ?? store[name]]),
  ),
  "",
);

const HARMS = {
  throws: (name) => {
    if (name !== "LMSInitialize") throw new Error("platform");
  },
  refuses: (name) => (name === "LMSInitialize" ? "false" : undefined),
  fails: (name) => (["LMSCommit", "LMSSetValue"].includes(name) ? "false" : undefined),
  forgets: (name, first) => (name === "LMSGetValue" && first === "cmi.suspend_data" ? "" : undefined),
  lies: (name) => (name === "LMSGetValue" ? { an: "object" } : undefined),
  // As a request that the page waits for.
  slow: (name) => {
    const end = performance.now() + 400;
    while (name === "LMSCommit" && performance.now() < end);
  },
};

function call(name, given) {
  const harmed = HARMS[harm]?.(name, ...given);
  const answer = harmed ?? api[name](...given);
  const code = harmed === undefined ? api.LMSGetLastError() : "harmed";
  globalThis.said.push({ name, given, answer, code, at: performance.now() });
  if (name === "LMSSetValue" && answer === "true") {
    changed[given[0]] = given[1];
    Object.assign(store, changed);
  }
  // As Moodle does: all that this tab has set, whatever others have stored meanwhile.
  if (["LMSCommit", "LMSFinish"].includes(name) && answer === "true") {
    const now = JSON.parse(database.getItem(KEPT) ?? "{}");
    database.setItem(KEPT, JSON.stringify({ ...now, ...changed }));
  }
  return answer;
}

if (harm !== "none") {
  globalThis.API = Object.fromEntries(
    ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSGetLastError"].map(
      (name) => [name, (...given) => call(name, given)],
    ),
  );
}

addEventListener("DOMContentLoaded", () => {
  const frame = document.createElement("iframe");
  frame.title = "Package";
  frame.style.cssText = "border:0;width:100%;height:700px";
  frame.src = `${wish.keys().next().value}/index.html`;
  document.body.append(frame);
});
