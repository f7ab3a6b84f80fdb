/** The titles of a branch's steps and ends, as `quiz/types/branch/model.py` gives them. */

import type { Say } from "../../base/words";
import { namedOf, rowsOf, textOf, type Written } from "../../stencil/written";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Returns «Steg 1», «Steg 2a» … and «Slutt 1» … by name; steps come first, the first one first. */
export function branchTitles(question: Written, say: Say): ReadonlyMap<string, string> {
  const steps = new Map(namedOf(question, "steps"));
  const depths = new Map([[textOf(question, "start"), 1]]);
  for (const [name, depth] of depths) {
    for (const option of rowsOf(steps.get(name), "options")) {
      const onward = textOf(option, "next");
      if (steps.has(onward) && !depths.has(onward)) depths.set(onward, depth + 1);
    }
  }
  // A step that nothing leads to yet comes last.
  const last = Math.max(...depths.values()) + 1;
  const depthOf = (name: string) => depths.get(name) ?? last;
  const titles = new Map<string, string>();
  const names = [...steps.keys()].sort((a, b) => depthOf(a) - depthOf(b));
  for (const name of names) {
    const level = [...steps.keys()].filter((other) => depthOf(other) === depthOf(name));
    const letter = level.length > 1 ? (LETTERS[level.indexOf(name)] ?? "") : "";
    titles.set(name, say("step", { number: `${depthOf(name)}${letter}` }));
  }
  namedOf(question, "ends").forEach(([name], place) => {
    titles.set(name, say("end", { number: place + 1 }));
  });
  return titles;
}
