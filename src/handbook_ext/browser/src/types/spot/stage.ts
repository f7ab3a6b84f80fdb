import { copied, make, part, parts } from "../../base/dom";
import type { Say } from "../../base/words";
import { type Answer, inOnePart, reasons } from "../stage";

/** The room sees the post in lettered segments, and «all can stay»; the key marks what is right. */
function spot(form: HTMLFormElement, say: Say): Answer {
  const entries = new Map(
    parts<HTMLElement>(form, ".handbook-key li").map((entry) => [entry.dataset.option, entry]),
  );
  const pieces = parts<HTMLElement>(form, ".handbook-segment").map((segment) => {
    const letter = (segment.dataset.option ?? "").toUpperCase();
    const name = make("span", "handbook-letter", letter);
    const element = make(
      "span",
      "handbook-scene-piece",
      name,
      " ",
      ...copied(segment, ".handbook-text"),
    );
    const entry = entries.get(segment.dataset.option);
    const fault = entry ? [make("strong", "handbook-scene-fault", ` ${say("fault")} `)] : [];
    element.append(...fault);
    return { element, letter, entry, fault };
  });
  const post = make("div", "handbook-post", ...pieces.flatMap(({ element }) => [element, " "]));
  const faults = pieces.filter(({ entry }) => entry !== undefined);
  const why = [...entries.values()].map((entry) => {
    const words = [...copied(entry, ".handbook-letter"), ...copied(entry, ".handbook-text")];
    return make("li", "handbook-scene-row", ...words, reasons(entry));
  });
  const list = make("ul", "handbook-scene-rows", ...why);
  const nothing = part<HTMLElement>(form, ".handbook-nothing");
  const name = nothing.dataset.option ?? "";
  const sound = make("p", "handbook-scene-nothing", make("span", "handbook-letter", name), " ");
  sound.append(...copied(nothing, ".handbook-text"));
  return {
    content: [post, sound, list],
    votes: [...pieces.map(({ letter }) => letter), name],
    key: [list, ...pieces.flatMap(({ fault }) => fault)],
    states: new Map(faults.map(({ element }) => [element, "risky"])),
  };
}

export const stage = inOnePart(spot);
