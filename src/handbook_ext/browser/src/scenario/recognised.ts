import { isRecord, type JsonRecord, parseRecord } from "../base/json";
import type { Engine } from "../client/engine";
import { type Hit, inUnits, lookOver } from "../draft/look";
import { unpack } from "../draft/unpack";
import type { Written } from "../stencil/written";
import { clean } from "./file";
import { type Finding, RECOGNISED } from "./finding";
import { stringsIn } from "./strings";
import type { WrittenText } from "./texts";

/** Between the texts, so that no check reads from one into the next. */
const APART = "\n".repeat(10);
/** What drafts are asked, and situations are not. */
const ABOUT = { role: "", channel: "", kind: "", extras: [] };

/** Looks over the texts of a question for what gives people away, as drafts are looked over. */
export class Recognised {
  readonly #checks: JsonRecord | undefined;
  readonly #titles: JsonRecord;
  #last: { readonly text: string; readonly found: readonly Finding[] } | undefined;

  /** Reads the checks that the page has; without any, nothing is found. */
  constructor(root: HTMLElement) {
    const printed = root.querySelector(":scope > .handbook-data")?.textContent ?? "";
    const { checks, titles } = parseRecord(printed) ?? {};
    this.#checks = unpack(checks);
    this.#titles = isRecord(titles) ? titles : {};
  }

  /**
   * Returns what is found in texts that `edited`, the handbook's own question, does not have:
   * editors have read those. Rejects when the engine fails: nothing was looked over then.
   */
  async find(
    written: readonly WrittenText[],
    edited: Written | undefined,
    engine: Engine,
  ): Promise<readonly Finding[]> {
    const read = new Set(stringsIn(edited).map(clean));
    const texts = written.filter((each) => !read.has(clean(each.text)));
    const text = texts.map((each) => inUnits(each.text)).join(APART);
    if (!this.#checks || text.trim() === "") return [];
    if (this.#last?.text === text) return this.#last.found;
    const { hits } = await lookOver(engine, { text, about: ABOUT }, this.#checks);
    let start = 0;
    const found = texts.flatMap((each) => {
      const own = hits.flatMap((hit) => this.#finding(hit, each, start));
      start += each.text.length + APART.length;
      return unique(own);
    });
    this.#last = { text, found };
    return found;
  }

  /** Returns the finding of a hit in a text that starts at a place; none if it is in another one. */
  #finding({ check, ...hit }: Hit, { path, text }: WrittenText, start: number): Finding[] {
    if (hit.start < start || hit.end > start + text.length) return [];
    const values = {
      title: String(this.#titles[check] ?? ""),
      text: text.slice(hit.start - start, hit.end - start),
    };
    return [{ path, check: RECOGNISED, values, isFault: false }];
  }
}

function unique<Thing>(things: readonly Thing[]): Thing[] {
  const known = new Map(things.map((thing) => [JSON.stringify(thing), thing]));
  return [...known.values()];
}
