import type { Body, Pieces } from "../body";
import { Choice } from "../choice";
import type { Verdict, VerdictItem } from "../verdict";
import { feedback, inRows, paragraph, tallyIn } from "../verdict-view";

/** The engine's id of «all can stay». */
const NOTHING = "0";
const ROWS = ":is(.handbook-segment, .handbook-nothing)";

/** Segments of a draft post; those with a fault are to be ticked, or else that all can stay. */
export function spot(pieces: Pieces): Body {
  const { form, signal, words } = pieces;
  form.addEventListener("change", (event) => exclude(event.target, form), { signal });
  return new Choice(pieces, {
    rows: ROWS,
    gap: words.unmarked || words.unanswered,
    view: (verdict) => inRows(judgement(verdict, pieces), words),
    explain,
  });
}

/** Lets a mark take back «all can stay», and the other way round: both cannot be meant. */
function exclude(changed: EventTarget | null, form: HTMLFormElement): void {
  if (!(changed instanceof HTMLInputElement && changed.checked && changed.name === "response")) {
    return;
  }
  for (const input of form.querySelectorAll<HTMLInputElement>("input[name=response]")) {
    if ((input.value === NOTHING) !== (changed.value === NOTHING)) input.checked = false;
  }
}

/** Says how many faults were found, or that there are none. */
function judgement(verdict: Verdict, { words }: Pieces): HTMLElement {
  const items = verdict.items.filter(({ id }) => id !== NOTHING);
  const segments = { ...verdict, items };
  const nothing = verdict.items.find(({ id }) => id === NOTHING)?.state;
  if (nothing === "correct") return paragraph("handbook-tally", words.sound);
  const pattern = nothing === "missed" ? words.sound_missed : words.found;
  return tallyIn(pattern, segments);
}

/** Says why a row is judged so. The key lists only what is right to mark; other rows need no reasons. */
function explain({ id, state }: VerdictItem, { form, words }: Pieces): Node[] {
  const why = id === NOTHING ? words.faulty : words.clean;
  return [state === "wrong" ? paragraph("handbook-feedback", why) : feedback(form, id)];
}
