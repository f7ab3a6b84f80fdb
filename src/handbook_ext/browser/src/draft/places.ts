import { make } from "../base/dom";
import type { Hit } from "./look";

/** A hit that is shown, with the number beside its mark. */
export interface Place extends Hit {
  readonly number: number;
  readonly words: string;
}

/** The longest quotation of a place, in characters. */
const LONGEST = 60;

/** Returns the id of a place in the list, which its mark links to. */
export function idOf(place: Place): string {
  return `handbook-place-${place.number}`;
}

/** Returns what a place says, shortened. */
export function quoted(text: string, { start, end }: Hit): string {
  const words = text.slice(start, end).replace(/\s+/g, " ");
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

/**
 * Returns the draft with its places marked: a colour, a line, and the number of the place, which is a
 * link to it. Places that touch share a mark, a broken line if all of them are doubtful. All is text; nothing of a draft is ever markup.
 */
export function marked(
  text: string,
  places: readonly Place[],
  label: (place: Place) => string,
): Node {
  const shown = document.createDocumentFragment();
  let at = 0;
  for (const group of groups(places.filter(({ start }) => start >= 0))) {
    const start = group[0]?.start ?? 0;
    const end = Math.max(...group.map((place) => place.end));
    const links = group.map((place) => {
      const link = numbered("a", place);
      link.href = `#${idOf(place)}`;
      link.setAttribute("aria-label", label(place));
      return link;
    });
    const mark = make("mark", "", text.slice(start, end), ...links);
    mark.dataset.maybe = String(group.every(({ maybe }) => maybe));
    shown.append(text.slice(at, start), mark);
    at = end;
  }
  shown.append(text.slice(at));
  return shown;
}

/** Returns the number of a place, filled in unless it is doubtful. */
export function numbered<Tag extends "a" | "span">(
  tag: Tag,
  place: Place,
): HTMLElementTagNameMap[Tag] {
  const number = make(tag, "handbook-draft-number", String(place.number));
  number.dataset.maybe = String(place.maybe === true);
  return number;
}

/** Groups places that overlap. */
function groups(places: readonly Place[]): Place[][] {
  const found: Place[][] = [];
  let end = -1;
  for (const place of [...places].sort((one, other) => one.start - other.start)) {
    if (place.start < end) found.at(-1)?.push(place);
    else found.push([place]);
    end = Math.max(end, place.end);
  }
  return found;
}
