import { isRecord, parseRecord } from "../base/json";
import type { Answered } from "./interaction";

/** What a tab knows that the platform may not have yet. */
export interface Handover {
  /** As `printState` printed it. */
  readonly state: string;
  readonly untold: readonly Answered[];
}

/**
 * The tabs of this browser that have the same package open. A platform gives each its own copy of
 * what it keeps, and the last to store wins. So only the tab that was opened last tells it anything:
 * the others hand over to it. Nothing is stored, and other machines are not reached.
 */
export class Tabs {
  readonly #name: string;
  readonly #yieldTo: () => Handover | undefined;
  readonly #take: (handover: Handover) => void;
  #channel: BroadcastChannel | undefined;

  constructor(
    name: string,
    yieldTo: () => Handover | undefined,
    take: (handover: Handover) => void,
  ) {
    this.#name = name;
    this.#yieldTo = yieldTo;
    this.#take = take;
  }

  /** Takes over from the other tabs, and listens for the next one. */
  open(): void {
    if (typeof BroadcastChannel === "undefined") return;
    this.#channel = new BroadcastChannel(`handbook-lms ${this.#name}`);
    this.#channel.addEventListener("message", ({ data }) => this.#hear(data));
    this.#channel.postMessage("opened");
  }

  close(): void {
    this.#channel?.close();
  }

  #hear(data: unknown): void {
    if (data === "opened") {
      const handover = this.#yieldTo();
      if (handover) this.#channel?.postMessage(JSON.stringify(handover));
    } else {
      const handover = typeof data === "string" ? readHandover(data) : undefined;
      if (handover) this.#take(handover);
    }
  }
}

function readHandover(text: string): Handover | undefined {
  const { state, untold } = parseRecord(text) ?? {};
  if (typeof state !== "string" || !Array.isArray(untold)) return undefined;
  return untold.every(isAnswered) ? { state, untold } : undefined;
}

function isAnswered(value: unknown): value is Answered {
  if (!isRecord(value)) return false;
  const { question, rule, interaction, share } = value;
  const texts = [question, rule, interaction];
  return texts.every((each) => typeof each === "string") && (share === null || isShare(share));
}

function isShare(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}
