import assert from "node:assert/strict";
import { test } from "node:test";
import { readAsked, writeAsked } from "./address";

test("every address that is written is read as the same booklet", () => {
  const asked = {
    rolle: "ansatt",
    arbeid: "kjokken-renhold",
    regler: "rolle,varsom",
    antall: "5",
    spm: "boller-til-17-mai,bursdag",
    start: "09:30",
    skrift: "stor",
    utgave: "2026.1",
  };
  assert.deepEqual(readAsked(writeAsked(asked)), asked);
});

test("lists and times can be read by people, and what is empty is not written", () => {
  assert.equal(writeAsked({ spm: "a,b", start: "09:30", rolle: "" }), "#spm=a,b&start=09:30");
});

test("an address without parts asks for nothing, and a broken one breaks nothing", () => {
  assert.equal(readAsked(""), undefined);
  assert.equal(readAsked("#"), undefined);
  assert.deepEqual(readAsked("#spm=%E0%A4%A&rolle=%zz"), { spm: "�%A", rolle: "%zz" });
});
