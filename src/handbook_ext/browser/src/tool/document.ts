import { line, part } from "../base/dom";
import { datedName, download } from "../base/download";
import type { Host } from "../base/host";
import type { Form } from "./form";
import type { Outcome, Pieces } from "./outcome";
import { plainText, wordPage } from "./sheet";

/** The document made from the answers: to read, print, copy and download. */
export class DocumentSheet implements Outcome {
  readonly #root: HTMLElement;
  readonly #host: Host;
  readonly #form: Form;
  readonly #name: string;
  #wasOpen = false;

  constructor({ root, host, form, name, signal }: Pieces) {
    this.#root = root;
    this.#host = host;
    this.#form = form;
    this.#name = name;
    const on = (button: string, act: () => void) =>
      host.button(button).addEventListener("click", act, { signal });
    on("print", () => this.#print());
    on("copy", () => void this.#copy());
    on("word", () => this.#download("html", wordPage));
    on("text", () => this.#download("txt", plainText));
    addEventListener("afterprint", () => this.#endPrint(), { signal });
    signal.addEventListener("abort", () => this.#answers.replaceChildren());
  }

  /** Fills in the present answers. */
  show(): void {
    let around = "";
    const made: Node[] = [];
    for (const field of this.#form.fields) {
      if (field.chapter !== around) {
        around = field.chapter;
        made.push(this.#heading(1, "handbook-sheet-part", around));
      }
      made.push(
        this.#heading(2, "handbook-sheet-asked", field.asked),
        ...this.#paragraphs(field.words),
      );
    }
    this.#answers.replaceChildren(...made);
  }

  get #fold(): HTMLDetailsElement {
    return this.#host.part("details.handbook-document");
  }

  get #sheet(): HTMLElement {
    return this.#host.part(".handbook-sheet");
  }

  get #answers(): HTMLElement {
    return this.#host.part(".handbook-document-answers");
  }

  get #title(): HTMLElement {
    return part(this.#fold, ".handbook-tool-title");
  }

  #heading(below: number, className: string, text: string): HTMLElement {
    const level = Number(this.#title.tagName.slice(1)) + below;
    const heading = document.createElement(`h${Math.min(level, 6)}`);
    heading.className = className;
    heading.textContent = text;
    return heading;
  }

  /** Returns a text as a paragraph per line; never as markup. */
  #paragraphs(words: string): HTMLElement[] {
    const lines = words.split(/\s*[\r\n]+\s*/).filter((each) => each !== "");
    const made = (lines.length > 0 ? lines : [this.#host.say("blank")]).map((text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      return paragraph;
    });
    if (lines.length === 0) made[0]?.classList.add("handbook-unanswered");
    return made;
  }

  /** Prints only the document; the browser's own command prints the form. */
  #print(): void {
    this.show();
    this.#wasOpen = this.#fold.open;
    this.#fold.open = true;
    this.#root.dataset.printing = "document";
    print();
  }

  #endPrint(): void {
    if (this.#root.dataset.printing === undefined) return;
    delete this.#root.dataset.printing;
    this.#fold.open = this.#wasOpen;
  }

  /** Copies it as HTML and as plain text. */
  async #copy(): Promise<void> {
    this.show();
    const blob = (type: string, text: string) => new Blob([text], { type });
    const title = line(this.#title);
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/html": blob("text/html", wordPage(title, this.#sheet)),
          "text/plain": blob("text/plain", plainText(title, this.#sheet)),
        }),
      ]);
      this.#report("copied");
    } catch (cause) {
      console.warn(cause); // not allowed, or not supported
      this.#fold.open = true;
      getSelection()?.selectAllChildren(this.#sheet);
      this.#report("uncopied");
    }
  }

  #download(ending: "html" | "txt", print: typeof plainText): void {
    this.show();
    const file = datedName(this.#name, ending);
    const type = `text/${ending === "html" ? "html" : "plain"};charset=utf-8`;
    download(file, type, print(line(this.#title), this.#sheet));
    this.#report("downloaded", { file });
  }

  #report(name: string, values: Readonly<Record<string, string>> = {}): void {
    this.#host.part("[data-status=document]").textContent = this.#host.say(name, values);
  }
}
