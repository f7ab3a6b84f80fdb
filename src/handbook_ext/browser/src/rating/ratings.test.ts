import assert from "node:assert/strict";
import { test } from "node:test";
import { joinRatings, keyOf, type Rating } from "./ratings";

const rating = (option: string, verdict: string, fingerprint = "new"): Rating => ({
  question: "cake",
  fingerprint,
  option,
  verdict,
});
const mapped = (...all: Rating[]) => new Map(all.map((each) => [keyOf(each), each]));
const isOfToday = ({ fingerprint }: Rating) => fingerprint === "new";

test("the file counts where both have judged, and the rest is kept", () => {
  const own = mapped(rating("a", "best"), rating("b", "risky"));
  const brought = [rating("a", "breach"), rating("c", "best")];
  const { ratings, changed } = joinRatings(own, brought, isOfToday);
  assert.deepEqual(
    [...ratings.values()].map(({ option, verdict }) => [option, verdict]),
    [
      ["a", "breach"],
      ["b", "risky"],
      ["c", "best"],
    ],
  );
  assert.equal(changed, 1);
});

test("a judgement of a question that has changed since replaces none of the question as it is", () => {
  const own = mapped(rating("a", "best"), rating("b", "risky", "old"));
  const brought = [rating("a", "breach", "old"), rating("b", "best", "older")];
  const { ratings } = joinRatings(own, brought, isOfToday);
  assert.deepEqual(
    [...ratings.values()].map(({ verdict }) => verdict),
    ["best", "best"],
  );
});
