import assert from "node:assert/strict";
import { test } from "node:test";
import { RuleWords, stems } from "./rule-words";

const QUESTIONS = [
  { rule: "silence", situation: "A patient asks about her medicine in the open thread." },
  { rule: "silence", situation: "The patients of the nursing home celebrate a birthday." },
  { rule: "speed", rules: ["care"], situation: "Nobody has answered the thread since Friday." },
  { rule: "speed", situation: "The message waits, and the office opens Monday morning." },
  { rule: "tone", situation: "Somebody swears because the street is closed." },
];
const TEXT = "On Monday morning nobody has answered the message about the patient.";

test("the rules of the questions that share most words with a text come first", () => {
  const words = new RuleWords(QUESTIONS);
  assert.deepEqual(words.likely(TEXT, 1), ["speed"]);
  assert.deepEqual(words.likely(TEXT, 9), ["speed", "silence", "care"]);
});

test("a text with few words of the handbook's gives no rule, and so does a handbook without questions", () => {
  assert.deepEqual(new RuleWords(QUESTIONS).likely("The patient in the morning.", 3), []);
  assert.deepEqual(new RuleWords([]).likely(TEXT, 3), []);
});

test("words are alike by their beginnings, and short ones tell nothing", () => {
  assert.deepEqual([...stems("Barnehagen, ÅPENT i barnehager")], ["barneh", "åpent"]);
});
