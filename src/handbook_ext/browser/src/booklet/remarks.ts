import { make } from "../base/dom";
import type { Say } from "../base/words";
import type { Booklet } from "./booklet";

/** The maximum number of names in a remark. */
const MOST_NAMES = 10;

/** Lists in sentences what in an address was not understood, and what is lacking. */
export function showRemarks(list: Element, { remarks, gone }: Booklet, say: Say): void {
  const reported = remarks.map(({ code, value }) => say(code, { value }));
  if (gone.length > 0) {
    const names = gone.slice(0, MOST_NAMES).map((name) => `«${name.slice(0, 60)}»`);
    const more = gone.length > MOST_NAMES ? " …" : "";
    reported.unshift(
      say(gone.length === 1 ? "gone_one" : "gone_many", { names: names.join(", ") + more }),
    );
  }
  list.replaceChildren(...reported.map((text) => make("li", "", text)));
}
