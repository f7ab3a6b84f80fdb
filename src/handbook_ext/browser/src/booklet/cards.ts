import { make } from "../base/dom";
import type { Print } from "./paper";
import { answerOf, discussionOf, keyOf, rulesOf, situationOf } from "./question";

/** The characters that fit on each side of half a sheet; a longer card takes a whole sheet. */
const ROOM = { usual: 1150, large: 620 };
/** Above this, a whole sheet needs smaller type. */
const TIGHT = { usual: 2400, large: 1500 };
/** Above this, large type becomes the usual one, so that no word is cut off. */
const LONGEST = { usual: Number.POSITIVE_INFINITY, large: 2050 };

interface Card {
  readonly front: HTMLElement;
  readonly back: HTMLElement;
  readonly letters: number;
}

/**
 * Makes the cards, two on a sheet: a page of fronts, then the page of their backs. They are
 * stacked, so that backs match their fronts when a sheet is flipped on its long edge.
 */
export function cards(print: Print): Node[] {
  const size = print.isLarge ? "large" : "usual";
  const pages: Node[] = [];
  let halves: Card[] = [];
  const lay = (found: readonly Card[], room: string) => {
    if (found.length === 0) return;
    pages.push(
      page(
        found.map(({ front }) => front),
        room,
      ),
      page(
        found.map(({ back }) => back),
        room,
      ),
    );
  };
  for (const card of print.booklet.questions.map((id, place) => makeCard(print, id, place + 1))) {
    if (card.letters > LONGEST[size]) lay([card], "longest");
    else if (card.letters > TIGHT[size]) lay([card], "tight");
    else if (card.letters > ROOM[size]) lay([card], "whole");
    else halves.push(card);
    if (halves.length === 2) {
      lay(halves, "half");
      halves = [];
    }
  }
  lay(halves, "half");
  return pages;
}

function makeCard({ pool, say }: Print, id: string, number: number): Card {
  const form = pool.form(id);
  const rules = rulesOf(form, pool.titleOf(id));
  const [situation] = situationOf(form);
  const front = make("article", "handbook-paper-card", make("h2", "", say("card", { number })));
  if (situation) front.append(situation);
  front.append(answerOf(form));
  front.dataset.type = form.dataset.type;
  const back = make(
    "article",
    "handbook-paper-card",
    make("h2", "", say("answer", { number }), make("span", "", rules)),
    ...keyOf(form),
    ...discussionOf(form),
  );
  const letters = Math.max(...[front, back].map((side) => side.textContent?.length ?? 0));
  return { front, back, letters };
}

function page(sides: HTMLElement[], room: string): HTMLElement {
  const made = make("div", "handbook-paper-cards", ...sides);
  made.dataset.room = room;
  return made;
}
