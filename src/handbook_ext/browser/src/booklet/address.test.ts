import assert from "node:assert/strict";
import { test } from "node:test";
import { readAsked, writeAsked } from "./address";

test("every address that is written is read as the same booklet", () => {
  const asked = {
    role: "ansatt",
    work: "kjokken-renhold",
    rules: "rolle,varsom",
    number: "5",
    questions: "boller-til-17-mai,bursdag",
    start: "09:30",
    size: "large",
    edition: "2026.1",
  };
  assert.deepEqual(readAsked(writeAsked(asked)), asked);
});

test("lists and times can be read by people, and what is empty is not written", () => {
  assert.equal(
    writeAsked({ questions: "a,b", start: "09:30", role: "" }),
    "#questions=a,b&start=09:30",
  );
});

test("an address without parts asks for nothing, and a broken one breaks nothing", () => {
  assert.equal(readAsked(""), undefined);
  assert.equal(readAsked("#"), undefined);
  assert.deepEqual(readAsked("#questions=%E0%A4%A&role=%zz"), { questions: "�%A", role: "%zz" });
});
