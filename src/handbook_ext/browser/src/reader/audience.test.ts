import assert from "node:assert/strict";
import { test } from "node:test";
import { type Audience, distance, listed, nearestFirst } from "./audience";

const audience = (roles: string, work = ""): Audience => ({
  roles: listed(roles),
  work: listed(work),
});
const line = (reader: { role: string; work: string }, ...all: readonly Audience[]) =>
  nearestFirst(reader, all, (each) => each).map((each) => all.indexOf(each));

test("a reader's role comes before their work, and what can happen anywhere before other work", () => {
  const all = [
    audience("mandat", "helse"),
    audience("ansatt mandat", "kultur"),
    audience("ansatt"),
    audience("ansatt", "kultur helse"),
  ];
  assert.deepEqual(line({ role: "ansatt", work: "helse" }, ...all), [3, 2, 1, 0]);
});

test("who has said one of the two gets that first, and nothing else moves", () => {
  const all = [audience("mandat", "helse"), audience("ansatt", "kultur"), audience("ansatt")];
  assert.deepEqual(line({ role: "ansatt", work: "" }, ...all), [1, 2, 0]);
  assert.deepEqual(line({ role: "", work: "kultur" }, ...all), [1, 2, 0]);
});

test("for a reader of whom nothing is known all are equally near", () => {
  const all = [audience("mandat", "helse"), audience("ansatt"), audience("")];
  assert.deepEqual(line({ role: "", work: "" }, ...all), [0, 1, 2]);
  for (const each of all) assert.equal(distance({ role: "", work: "" }, each), 0);
});
