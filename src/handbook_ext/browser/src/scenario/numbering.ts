import { part } from "../base/dom";
import { settle } from "../base/host";
import type { Say } from "../base/words";
import { FEWEST_ROWS, rowsIn } from "./fields";

/** Calls each row what the question calls it; `titles` are those of steps and ends by their names. */
export function numberRows(
  form: Element,
  titles: ReadonlyMap<string, string> | undefined,
  say: Say,
): void {
  for (const list of form.querySelectorAll<HTMLElement>("[data-row-name]")) {
    const rows = rowsIn(list);
    // Nobody is asked whether to remove a row that the list cannot do without.
    const isNeeded = rows.length <= (list.dataset.kind === "named" ? 1 : FEWEST_ROWS);
    rows.forEach((row, place) => {
      const numbered = (list.dataset.rowName ?? "").replace("{number}", String(place + 1));
      const name = titles?.get(row.dataset.name ?? "") ?? numbered;
      settle(part(row, "legend"), name);
      const label = row.querySelector(":scope > label > [data-row-label]");
      if (label) settle(label, name);
      const end = part(row, ":scope > .handbook-scenario-row-end");
      const remove = part<HTMLButtonElement>(end, "button[name=remove]");
      settle(remove, say("remove", { row: name.toLowerCase() }));
      remove.hidden = isNeeded;
    });
  }
}
