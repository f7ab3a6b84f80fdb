import type { Host } from "../base/host";
import { patiently, sayShare } from "../base/patience";
import type { Engine } from "../client/engine";
import type { Written } from "../stencil/written";
import { type Finding, parseFindings } from "./finding";
import { knownOf } from "./question-view";

/** Does something again as long as it has been asked for anew: one at a time, the last for the newest. */
export class Looking {
  readonly #look: () => Promise<void>;
  #isStale = false;
  #running: Promise<void> | undefined;

  constructor(look: () => Promise<void>) {
    this.#look = look;
  }

  /** Resolves when what there is now has been looked over. */
  again(): Promise<void> {
    this.#isStale = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#look();
      }
    } finally {
      this.#running = undefined;
    }
  }
}

/** Lints a question by the engine, and says how the wait goes; throws when the engine fails. */
export async function lint(
  root: HTMLElement,
  host: Host,
  { question, ids, own }: { question: Written; ids: readonly string[]; own: string },
  engine: Engine,
): Promise<readonly Finding[]> {
  const { language, roles, hosts, rules } = knownOf(root);
  const known = { language, roles, hosts, rules, ids, own };
  const status = host.part("[data-status=lint]");
  const asked = engine.ask({ op: "lint", question, known }, parseFindings);
  return patiently(asked, engine.loading, (share) => {
    sayShare(status, host.say(share === undefined ? "checking" : "loading"), share);
  });
}
