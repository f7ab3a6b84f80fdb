import assert from "node:assert/strict";
import { test } from "node:test";
import { codeOf } from "./code";
import { type Entry, MOST, NOTHING, parseState, printState, type State } from "./state";

const entry = (place: number, rest: Omit<Entry, "code">): Entry => ({
  code: codeOf(`${"et-langt-navn-".repeat(18)}${place}`, "8199380da2d9"),
  ...rest,
});

const EVERY_TYPE: State = {
  isDone: true,
  result: 83,
  draw: "#draw=x1&number=all&way=practice&work=helse",
  entries: [
    entry(1, { score: 100, response: ["a"] }),
    entry(2, { score: 0, response: ["a", "c"] }),
    entry(3, {
      score: 50,
      response: [
        ["a", "1"],
        ["b", "2"],
      ],
    }),
    entry(4, { score: 33, response: ["c", "a", "b"] }),
    entry(5, { score: "none" }),
    entry(6, { score: "open", response: [] }),
    entry(7, { score: 7, response: ["aa", "b"] }),
    entry(8, {
      score: 100,
      response: [
        ["a", "10"],
        ["b", "2"],
      ],
    }),
  ],
};

test("what is printed is parsed as the same", () => {
  for (const state of [NOTHING, EVERY_TYPE]) assert.deepEqual(parseState(printState(state)), state);
});

test("it has only signs that every platform keeps as they are", () => {
  assert.match(printState(EVERY_TYPE), /^[A-Za-z0-9;,_*~.()!'-]*$/);
});

test("what a reader wrote is never in it", () => {
  const written = entry(1, { score: "none", response: ["Ola Nordmann ringte"] });
  assert.doesNotMatch(printState({ ...NOTHING, entries: [written] }), /Ola|ringte/);
});

test("70 answered questions with the longest ids take under 2,000 characters", () => {
  const responses: Entry["response"][] = [
    ["b"],
    ["a", "c", "d"],
    ["a", "b", "c", "d", "e", "f"].map((item) => [item, "2"] as const),
    ["c", "a", "d", "b", "e"],
    ["a", "b", "a"],
  ];
  const entries = Array.from({ length: 70 }, (_, place) =>
    entry(place, { score: 67, response: responses[place % responses.length] ?? [] }),
  );
  const { length } = printState({ ...EVERY_TYPE, entries });
  assert.ok(length < 2000, `${length}`);
});

test("however much was answered, there is room, and it stays known what was answered", () => {
  const response = Array.from({ length: 40 }, (_, place) => [`a${place}`, "12"] as const);
  const entries = Array.from({ length: 150 }, (_, place) => entry(place, { score: 12, response }));
  const text = printState({ ...EVERY_TYPE, entries });
  assert.ok(text.length <= MOST);
  const read = parseState(text);
  assert.deepEqual(
    read?.entries.map(({ code, score }) => [code, score]),
    entries.map(({ code, score }) => [code, score]),
  );
});

test("a text that is cut, changed or somebody else's is no state", () => {
  const text = printState(EVERY_TYPE);
  for (let at = 0; at < text.length; at += 1) {
    assert.equal(parseState(text.slice(0, at)), undefined);
    assert.equal(parseState(`${text.slice(0, at)}#${text.slice(at + 1)}`), undefined);
  }
  for (const other of ["", "{}", "null", "2;d;;;", "undefined"]) {
    assert.equal(parseState(other), undefined);
  }
});
