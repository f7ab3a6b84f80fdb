import { make } from "../base/dom";
import type { Say } from "../base/words";
import type { Booklet } from "./booklet";
import { cards } from "./cards";
import type { Pool } from "./pool";
import { answerOf, discussionOf, keyOf, rulesOf, situationOf } from "./question";

/** Everything needed to print a booklet. */
export interface Print {
  readonly booklet: Booklet;
  readonly pool: Pool;
  readonly say: Say;
  /** Whom it is for («For ansatte · kjøkken og renhold»), and the handbook with its edition. */
  readonly about: string;
  readonly isLarge: boolean;
}

/** The parts of a booklet by their names in the form; all use the same numbers. */
const PARTS: Readonly<Record<string, (print: Print) => Node[]>> = {
  plan,
  worksheet,
  key,
  cards,
};

/** Fills the paper with the wanted parts; it is visible in print only. */
export function fillPaper(paper: HTMLElement, print: Print, wanted: readonly string[]): void {
  paper.dataset.size = print.isLarge ? "large" : "usual";
  const names = Object.keys(PARTS).filter((name) => wanted.includes(name));
  paper.replaceChildren(...names.map((name) => section(name, PARTS[name]?.(print) ?? [])));
}

function section(name: string, content: Node[]): HTMLElement {
  const made = make("section", "handbook-paper", ...content);
  made.dataset.part = name;
  return made;
}

function head(title: string, ...reported: string[]): Node[] {
  return [
    make("h1", "", title),
    ...reported.map((text) => make("p", "handbook-paper-about", text)),
  ];
}

function worksheet({ booklet, pool, say, about }: Print): Node[] {
  const questions = booklet.questions.map((id, place) => {
    const form = pool.form(id);
    const title = make("h2", "", say("number", { number: place + 1 }));
    const [situation] = situationOf(form);
    const question = make("article", "handbook-paper-question", title);
    if (situation) question.append(situation);
    question.append(answerOf(form));
    question.dataset.type = form.dataset.type;
    return question;
  });
  return [...head(say("worksheet"), about), ...questions];
}

function key({ booklet, pool, say, about }: Print): Node[] {
  const questions = booklet.questions.map((id, place) => {
    const form = pool.form(id);
    const rules = rulesOf(form, pool.titleOf(id));
    const title = make("h2", "", say("number", { number: place + 1 }), make("span", "", rules));
    const content = [...keyOf(form), ...discussionOf(form)];
    const question = make("article", "handbook-paper-question", title, ...content);
    question.dataset.type = form.dataset.type;
    return question;
  });
  const columns = make("div", "handbook-paper-columns", ...questions);
  return [...head(say("key"), about, say("key_note")), columns];
}

function plan({ booklet, pool, say, about }: Print): Node[] {
  const head_row = make(
    "tr",
    "",
    ...["time", "what", "plan_minutes"].map((name) => {
      const cell = make("th", "", say(name));
      cell.scope = "col";
      return cell;
    }),
  );
  const rows = booklet.plan.map(({ part, from, to, minutes }) => {
    const place = booklet.questions.indexOf(part);
    const what =
      place < 0 ? say(part) : `${say("number", { number: place + 1 })} – ${pool.titleOf(part)}`;
    return make(
      "tr",
      "",
      make("td", "", `${from}–${to}`),
      make("td", "", what),
      make("td", "", String(minutes)),
    );
  });
  const table = make("table", "", make("thead", "", head_row), make("tbody", "", ...rows));
  return [...head(say("plan"), about), table];
}
