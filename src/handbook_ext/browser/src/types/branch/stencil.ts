import { named, part } from "../../base/dom";
import { byVerdict, fillOptions } from "../../stencil/options";
import { copies } from "../../stencil/parts";
import { namedOf, rowsOf, textOf, type Written } from "../../stencil/written";
import type { Filling, FillStencil } from "../stencil";
import { branchTitles } from "./titles";

type Titles = ReadonlyMap<string, string>;
type Named = ReadonlyMap<string, Written>;

export const branch: FillStencil = (filling) => {
  const { question, help } = filling;
  const titles = branchTitles(question, help.say);
  const steps = new Map(namedOf(question, "steps"));
  const ends = new Map(namedOf(question, "ends"));
  fillSteps(filling, titles, steps);
  const options = fillStepKeys(filling, titles, steps);
  fillEnds(filling, titles, ends);
  fillEndKeys(filling, titles, ends);
  const judged = [...ends].map(([name, end]) => [name, textOf(end, "verdict")]);
  return {
    start: textOf(question, "start"),
    steps: options,
    ends: Object.fromEntries(judged),
  };
};

function fillSteps(filling: Filling, titles: Titles, steps: Named): void {
  const { form, parts } = filling;
  const situation = part(form, ".handbook-situation");
  copies(form, ".handbook-step", inOrder(titles, steps), (step, name) => {
    stand(filling, titles, { section: step, kind: "step", name });
    const own = steps.get(name) ?? {};
    const happened = textOf(own, "situation");
    if (happened !== "") {
      const shown = situation.cloneNode() as HTMLElement;
      shown.removeAttribute("id");
      parts.blocks(shown, happened);
      part(step, ".handbook-step-title").after(shown);
    }
    const answer = part(step, ".handbook-answer");
    parts.prompt(answer, own);
    // The step's name, which screen readers hear with the prompt, comes after that of the question.
    const called = answer.querySelector("legend > .visually-hidden > .handbook-called");
    if (called?.nextSibling) called.nextSibling.textContent = `, ${titles.get(name) ?? ""}: `;
    for (const input of step.querySelectorAll("input")) input.name = name;
  });
}

/** Returns the engine's data of each step's options. */
function fillStepKeys(filling: Filling, titles: Titles, steps: Named): Record<string, Written[]> {
  const { form, parts, help } = filling;
  const data: Record<string, Written[]> = {};
  copies(
    part(form, ".handbook-key"),
    ".handbook-key-step",
    inOrder(titles, steps),
    (entry, name) => {
      entry.dataset.step = name;
      parts.text(part(entry, "p strong"), titles.get(name) ?? "");
      const answer = part(form, `.handbook-step${named("step", name)}`);
      const owner = steps.get(name) ?? {};
      const options = fillOptions(parts, { answer, key: entry, owner }, byVerdict);
      const onward = rowsOf(owner, "options").map((row) => textOf(row, "next"));
      entry.querySelectorAll<HTMLAnchorElement>(".handbook-way a").forEach((way, place) => {
        const to = onward[place] ?? "";
        way.textContent = help.say("onward", { place: (titles.get(to) ?? "…").toLowerCase() });
        way.hash = `${form.id}-${to}`;
      });
      data[name] = options.map((option, place) => ({ ...option, next: onward[place] ?? "" }));
    },
  );
  return data;
}

function fillEnds(filling: Filling, titles: Titles, ends: Named): void {
  copies(filling.form, ".handbook-end", [...ends.keys()], (end, name) => {
    stand(filling, titles, { section: end, kind: "end", name });
    filling.parts.blocks(part(end, ".handbook-outcome"), textOf(ends.get(name), "text"));
  });
}

function fillEndKeys({ form, parts, help }: Filling, titles: Titles, ends: Named): void {
  copies(part(form, ".handbook-key"), ".handbook-key-end", [...ends.keys()], (entry, name) => {
    const own = ends.get(name) ?? {};
    const verdict = textOf(own, "verdict");
    entry.dataset.end = name;
    entry.dataset.state = verdict;
    parts.text(part(entry, "p strong"), titles.get(name) ?? "");
    parts.mark(entry, verdict, help.say(`end.${verdict}`));
    parts.reason(entry, own);
  });
}

function inOrder(titles: Titles, steps: Named): string[] {
  return [...titles.keys()].filter((name) => steps.has(name));
}

function stand(
  { form, parts }: Filling,
  titles: Titles,
  { section, kind, name }: { section: HTMLElement; kind: string; name: string },
): void {
  section.dataset[kind] = name;
  section.id = `${form.id}-${name}`;
  parts.text(part(section, ".handbook-step-title"), titles.get(name) ?? "");
}
