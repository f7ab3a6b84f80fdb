import { newSeed } from "../base/seed";
import { readDraw, writeDraw } from "../selftest/draw";
import { Kept, type KeptAnswer, type KeptRun } from "../selftest/kept";
import type { Questions } from "./questions";
import type { Entry, State } from "./state";

const kept = new Kept();

/** Lets the self-check find the run that the platform kept; returns whether there was one. */
export function bringRun({ draw, entries }: State, questions: Questions): boolean {
  const found = readDraw(draw);
  // What another reader at this machine left in the tab is not this one's.
  kept.remove();
  if (!found) return false;
  const answers = entries.flatMap(({ code, score, response }): [string, KeptAnswer][] => {
    const printed = questions.withCode(code);
    if (!printed || !response) return [];
    const { id, fingerprint } = printed;
    return [[id, { response, fingerprint, isChecked: score !== "open" }]];
  });
  const ids = entries.flatMap(({ code }) => questions.withCode(code)?.id ?? []);
  if (ids.length === 0) return false;
  kept.write({
    key: newSeed(),
    draw: found,
    ids,
    isDone: false,
    answers: Object.fromEntries(answers),
  });
  return true;
}

/** Returns the running self-check as the platform is to keep it; none when its result was seen. */
export function readRun(
  questions: Questions,
  scoreOf: (code: string) => Entry["score"] | undefined,
): Pick<State, "draw" | "entries"> {
  const run: KeptRun | undefined = kept.read();
  if (!run || run.isDone) return { draw: "", entries: [] };
  const entries = run.ids.flatMap((id): Entry[] => {
    const printed = questions.withId(id);
    if (!printed) return [];
    const answer = run.answers[id];
    const score = answer?.isChecked ? (scoreOf(printed.code) ?? "open") : "open";
    const { code, type } = printed;
    return [{ code, score, ...(answer && !type.isWritten && { response: answer.response }) }];
  });
  return { draw: writeDraw(run.draw), entries };
}
