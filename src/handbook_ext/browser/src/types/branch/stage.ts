import { contentOf, copied, copy, make, named, part } from "../../base/dom";
import { hold, isHeld } from "../../base/hold";
import { isRecord } from "../../base/json";
import type { Say } from "../../base/words";
import { readData } from "../data";
import { Part } from "../part";
import { type Course, optionRows, prompt, type Stage } from "../stage";

/** A step on the stage: its buttons for the group's choice, and what was chosen. */
interface Step {
  readonly part: Part;
  readonly name: string;
  readonly buttons: ReadonlyMap<string, HTMLButtonElement>;
  readonly best: string;
  chosen: string;
}

/** Shows a branch as the group chooses, one step below the other. */
function start(form: HTMLFormElement, say: Say): Course {
  const { start: firstStep, steps } = readData(form);
  const shown: Step[] = [];

  function enter(name: string): Part {
    const step = buildStep(form, name, say, choose);
    shown.push(step);
    return step.part;
  }

  function choose(letter: string): boolean {
    const step = shown.at(-1);
    const button = step?.buttons.get(letter);
    if (!step || !button || isHeld(button)) return false;
    step.chosen = letter;
    for (const [name, other] of step.buttons) {
      other.setAttribute("aria-pressed", String(name === letter));
    }
    return true;
  }

  const first = enter(String(firstStep));
  return {
    first,
    choose,
    chosen: (part) => shown.find((step) => step.part === part)?.chosen ?? "",
    follow(last) {
      const step = shown.find((candidate) => candidate.part === last);
      if (!step) return undefined; // an end
      const letter = step.chosen || step.best;
      const note = step.chosen ? "" : say("best_way");
      for (const button of step.buttons.values()) hold([button], true);
      const name = leadsTo(steps, step.name, letter);
      const isStep = isRecord(steps) && name in steps;
      return { part: isStep ? enter(name) : buildEnd(form, name, say), note };
    },
    goesOn: (last) => shown.some((step) => step.part === last),
    undo(last) {
      const place = shown.findIndex((candidate) => candidate.part === last);
      if (place < 0) return;
      shown.length = place + 1;
      for (const button of shown[place]?.buttons.values() ?? []) hold([button], false);
    },
  };
}

/** Returns where an option leads, by the printed data. */
function leadsTo(steps: unknown, step: string, letter: string): string {
  const options = isRecord(steps) ? steps[step] : undefined;
  if (!Array.isArray(options)) throw new Error(`handbook-plenary: no step "${step}"`);
  const option: unknown = options.find(
    (candidate) => isRecord(candidate) && candidate.id === letter,
  );
  if (!isRecord(option)) throw new Error(`handbook-plenary: no option ${letter} in "${step}"`);
  return String(option.next);
}

function buildStep(
  form: HTMLFormElement,
  name: string,
  say: Say,
  choose: (letter: string) => boolean,
): Step {
  const printed = part<HTMLElement>(form, `.handbook-step${named("step", name)}`);
  const { list, ...key } = optionRows(
    printed,
    part(form, `.handbook-key-step${named("step", name)}`),
  );
  const buttons = new Map<string, HTMLButtonElement>();
  for (const row of list.querySelectorAll<HTMLElement>(".handbook-scene-row")) {
    const letter = row.dataset.option ?? "";
    const label = say("choose", { letter: letter.toUpperCase() });
    const button = make("button", "handbook-scene-choose ds-button", label);
    button.type = "button";
    button.dataset.variant = "secondary";
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => choose(letter));
    part(row, ".handbook-text").after(button);
    buttons.set(letter, button);
  }
  const situations = name === String(readData(form).start) ? opening(form, printed) : [];
  const ownSituation = copied(printed, ".handbook-situation");
  const side = make("div", "handbook-scene-answer", ...prompt(printed), list);
  const title = make(
    "h2",
    "handbook-scene-step",
    ...contentOf(part(printed, ".handbook-step-title")),
  );
  const shown = make("div", "handbook-scene-context", ...situations, title, ...ownSituation);
  const best = list.querySelectorAll<HTMLElement>(".handbook-scene-row");
  const states = [...(key.states ?? new Map<HTMLElement, string>())];
  const row = states.find(([, state]) => state === "best")?.[0] ?? best[0];
  return {
    part: new Part(make("section", "handbook-scene-part", shown, side), key),
    name,
    buttons,
    best: row?.dataset.option ?? "",
    chosen: "",
  };
}

/** Returns what happened before the first step. */
function opening(form: HTMLFormElement, step: Element): Element[] {
  const situation = form.querySelector(".handbook-situation");
  return situation && !step.contains(situation) ? [copy(situation)] : [];
}

function buildEnd(form: HTMLFormElement, name: string, say: Say): Part {
  const printed = part(form, `.handbook-end${named("end", name)}`);
  const entry = part<HTMLElement>(form, `.handbook-key-end${named("end", name)}`);
  const title = make("h2", "handbook-scene-step", say("finished"));
  const shown = make(
    "div",
    "handbook-scene-context",
    title,
    ...copied(printed, ".handbook-outcome"),
  );
  const reason = make(
    "div",
    "handbook-scene-reason handbook-scene-end",
    ...copied(entry, ".handbook-mark"),
    ...copied(entry, ".handbook-feedback"),
  );
  reason.dataset.state = entry.dataset.state;
  const side = make("div", "handbook-scene-answer", reason);
  return new Part(make("section", "handbook-scene-part", shown, side), { key: [reason] });
}

export const stage: Stage = { reveals: "key", start };
