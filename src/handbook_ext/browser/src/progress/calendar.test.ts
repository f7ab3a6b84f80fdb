import assert from "node:assert/strict";
import { test } from "node:test";
import { daysOf, printCalendar } from "./calendar";

test("no line of a calendar is longer than 75 bytes, and no letter is cut", () => {
  const summary = "Øv på «Vær tydelig på rollen din» – æøå ".repeat(4);
  const text = printCalendar(["20261126"], summary, "https://example.no/");
  for (const line of text.split("\r\n"))
    assert.ok(new TextEncoder().encode(line).length <= 75, line);
  assert.ok(text.replaceAll("\r\n ", "").includes(`SUMMARY:${summary.replaceAll(",", "\\,")}`));
});

test("a day is named once, however many times are on it", () => {
  const noon = new Date(2026, 10, 26, 12).getTime() / 1000;
  assert.deepEqual(daysOf([noon, noon + 3600, noon + 86400]), ["20261126", "20261127"]);
});

test("signs that mean something in a calendar stand as they are typed", () => {
  assert.ok(
    printCalendar(["20261126"], "a,b;c\\d\ne", "").includes("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n"),
  );
});
