import type { Host } from "../base/host";
import { parseRecord } from "../base/json";
import { Stored } from "../base/storage";
import { KeepSwitch } from "../forms/keep-switch";
import { KeptForm } from "../forms/kept-form";
import { type DraftForm, isWritten, type Written } from "./form";
import { Left } from "./left";

/** The draft in the browser's storage while its switch is on, and what is left of it in the tab otherwise. */
export class Kept {
  readonly #form: DraftForm;
  readonly #left = new Left();
  readonly #kept: KeptForm<Written>;
  readonly #switch: KeepSwitch;

  constructor(host: Host, form: DraftForm, signal: AbortSignal) {
    const kept = new KeptForm(new Stored("handbook-draft", "browser"), storable(form));
    this.#form = form;
    this.#kept = kept;
    if (this.#left.isAllowed) restoreNothing(form.element, signal);
    const keeping = {
      look: () => kept.look(),
      write: () => {
        const isStored = kept.write();
        if (isStored) this.#left.remove();
        return isStored;
      },
      remove: () => {
        this.#left.remove();
        return kept.remove();
      },
    };
    this.#switch = new KeepSwitch(host, keeping, "kept", signal);
    const follow = () => {
      kept.follow();
      this.#switch.show();
    };
    kept.watch(follow, signal);
  }

  /** Fills in the draft that this page was left with, or else the stored one. */
  recall(): void {
    const left = this.#left.read();
    if (left) {
      this.#form.fill(left);
      this.#kept.follow();
    } else {
      this.#kept.recall();
    }
    this.#switch.show();
  }

  /** Stores the draft, if the switch is on. */
  keep(): void {
    this.#switch.keep();
  }

  /** Leaves the draft with the page, unless it is stored or there is none. */
  leave(): void {
    const { written } = this.#form;
    if (written.text === "" || this.#kept.isWhole) this.#left.remove();
    else this.#left.write(written);
  }
}

/**
 * Keeps the browser from restoring a form as it was at each step of the history, also when it was cleared
 * since. Not while the page is away: WebKit would empty the form, even on a page that it keeps whole.
 */
function restoreNothing(element: HTMLFormElement, signal: AbortSignal): void {
  const forbid = () => element.setAttribute("autocomplete", "off");
  forbid();
  addEventListener("pagehide", () => element.removeAttribute("autocomplete"), { signal });
  addEventListener("pageshow", forbid, { signal });
}

function storable(form: DraftForm) {
  return {
    get isEmpty() {
      return form.written.text === "";
    },
    print: () => JSON.stringify(form.written),
    parse(text: string) {
      const value = parseRecord(text);
      return isWritten(value) ? value : undefined;
    },
    fill: (written: Written) => form.fill(written),
  };
}
