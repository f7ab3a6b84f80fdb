import assert from "node:assert/strict";
import { test } from "node:test";
import { nameFrom } from "./naming";

test("a name is made of what the text is about", () => {
  const text = "Du jobber på et sykehjem. Før jul filmer Mona, som du jobber med, allsangen.";
  assert.equal(nameFrom(text), "jobber-sykehjem-filmer-allsangen");
});

test("a name has no one's name in it, and only plain letters", () => {
  assert.equal(
    nameFrom("Kristin Åsheim på kjøkkenet spør Solveig om bløtkaka."),
    "kjokkenet-blotkaka",
  );
});

test("of a text that says too little, no name is made", () => {
  for (const text of ["", "Film.", "En kake", "今日は雨です", "12345 67890"])
    assert.equal(nameFrom(text), "");
});
