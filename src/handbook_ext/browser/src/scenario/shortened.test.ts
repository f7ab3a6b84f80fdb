import assert from "node:assert/strict";
import { test } from "node:test";
import { shortened } from "./shortened";

const option = (text: string, verdict: string) => ({ text, verdict, feedback: "Fordi." });

test("an example has what has happened, the best answer, and the first that is not", () => {
  const risky = option("Ringe nå.", "risky");
  const best = { ...option("Vente.", "best"), rules: ["rolle"] };
  const question = {
    id: "a",
    type: "single",
    rule: "rolle",
    roles: ["ansatte", "deg"],
    situation: "Du jobber.",
    prompt: "Hva nå?",
    options: [risky, option("Ringe snart.", "risky"), best, option("Gå.", "acceptable")],
  };
  assert.deepEqual(shortened(question), {
    situation: "Du jobber.",
    options: [risky, option("Vente.", "best")],
  });
});

test("a draft shows a part that is in order, and one that is not", () => {
  const fault = { text: "Kari er syk.", fault: "taushetsplikt", feedback: "Nei." };
  assert.deepEqual(shortened({ situation: "Du skriver.", segments: ["Hei!", "God dag.", fault] }), {
    situation: "Du skriver.",
    segments: ["Hei!", fault],
  });
});

test("a thread has two steps by their names, each with two answers", () => {
  const step = { prompt: "Hva nå?", options: ["a", "b", "c"] };
  const steps = { "steg-1": step, "steg-2": step, "steg-3": step };
  const few = { prompt: "Hva nå?", options: ["a", "b"] };
  assert.deepEqual(shortened({ steps }), { steps: { "steg-1": few, "steg-2": few } });
});
