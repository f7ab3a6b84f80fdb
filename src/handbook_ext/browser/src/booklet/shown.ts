import { Address } from "../base/addresses";
import { part } from "../base/dom";
import type { Say } from "../base/words";
import type { Booklet } from "./booklet";
import { Lines } from "./list";
import type { Pool } from "./pool";

/** Shows how large a booklet is, its questions in order, and those that could be added. */
export function showBooklet(root: HTMLElement, pool: Pool, booklet: Booklet, say: Say): void {
  const made = part<HTMLElement>(root, ".handbook-booklet-made");
  const { questions, others, minutes } = booklet;
  const count = questions.length;
  const sum = count === 1 ? "sum_one" : "sum";
  const empty = others.length > 0 ? "empty" : "none";
  part(made, ".handbook-booklet-sum").textContent =
    count > 0 ? say(sum, { count, minutes }) : say(empty);
  const template = part<HTMLTemplateElement>(root, "template.handbook-booklet-item");
  const lines = new Lines(template, pool, say);
  const minutesOf = new Map(booklet.plan.map((each) => [each.part, each.minutes]));
  part(made, ".handbook-booklet-list").replaceChildren(
    ...questions.map((id, place) => lines.chosen(id, place + 1, minutesOf.get(id) ?? 0)),
  );
  const rest = part<HTMLDetailsElement>(made, ".handbook-booklet-others");
  rest.hidden = others.length === 0;
  part(rest, "summary").textContent = say("others", { count: others.length });
  part(rest, "ul").replaceChildren(...others.map((id) => lines.other(id)));
  const room = part<HTMLAnchorElement>(made, ".handbook-booklet-room");
  room.hidden = !root.dataset.room;
  const mail = part<HTMLAnchorElement>(made, ".handbook-booklet-mail");
  mail.href = mailOf(say, say(sum, { count, minutes }));
  room.href = `${root.dataset.room ?? ""}${new Address().set("questions", questions.join(","))}`;
}

/** The address of a mail with a link to the booklet, which is all in the page's address. */
function mailOf(say: Say, sum: string): string {
  const subject = encodeURIComponent(say("mail_subject", { sum }));
  const body = encodeURIComponent(say("mail_text", { address: location.href }));
  return `mailto:?subject=${subject}&body=${body}`;
}
