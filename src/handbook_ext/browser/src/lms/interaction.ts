import { identifier } from "./identifier";
import type { Session } from "./session";

/** A question that was answered. */
export interface Answered {
  readonly question: string;
  readonly rule: string;
  /** SCORM's word for its type. */
  readonly interaction: string;
  /** From 0 to 1; `null` where nothing is scored. */
  readonly share: number | null;
}

/** Tells the platform how each question went: its id, its type and the result, never the answer. */
export class Interactions {
  readonly #places = new Map<string, number>();

  /** Tells of a question; one that is answered again in the same session is told of in its old place. */
  tell(session: Session, { question, rule, interaction, share }: Answered): boolean {
    const id = identifier(`${rule}.${question}`);
    const place = this.#places.get(id) ?? countOf(session);
    const name = `cmi.interactions.${place}`;
    const isTold = [
      session.set(`${name}.id`, id),
      session.set(`${name}.type`, interaction),
      session.set(`${name}.result`, share === null ? "neutral" : decimal(share)),
    ].every(Boolean);
    if (isTold) this.#places.set(id, place);
    return isTold;
  }

  /** Forgets the places, which belong to a session. */
  clear(): void {
    this.#places.clear();
  }
}

/** Returns how many the platform has, from earlier visits too, if it says so. */
function countOf(session: Session): number {
  const count = Number(session.get("cmi.interactions._count"));
  return Number.isInteger(count) && count >= 0 ? count : 0;
}

function decimal(share: number): string {
  return String(Math.round(share * 100) / 100);
}
