import { make, part } from "../base/dom";
import { hold } from "../base/hold";
import { bringInSight } from "../base/land";
import type { Say } from "../base/words";
import { type Place, writePlace } from "./address";
import { Hands } from "./hands";
import { actionOf, letterOf, type StageAction } from "./keys";
import { Scene } from "./scene";
import { readSceneState, writeSceneState } from "./scene-state";
import { Screen } from "./screen";
import { Timer } from "./timer";

export interface StageHost {
  readonly say: Say;
  readonly titleOf: (form: HTMLFormElement) => string;
  /** Goes to a place by its address; undefined ends the show. */
  readonly go: (place: Place | undefined) => void;
  readonly signal: AbortSignal;
}

/** The buttons that change what they do when they are pressed. */
const STEPS: ReadonlySet<string> = new Set(["back", "next", "skip"]);

/** The stage: one question at a time, by keyboard and buttons. */
export class Show {
  readonly #stage: HTMLElement;
  readonly #host: StageHost;
  /** While the stage is shown, its title is the page's first heading. */
  readonly #title = make("h1", "handbook-stage-title");
  readonly #screen: Screen;
  readonly #hands: Hands;
  readonly #timer: Timer;
  #forms: readonly HTMLFormElement[] = [];
  /** The questions shown so far, as they were left. */
  #scenes = new Map<HTMLFormElement, Scene>();
  #place: Place | undefined;
  #returnTo: Element | null = null;

  constructor(stage: HTMLElement, host: StageHost) {
    const { say, signal } = host;
    this.#stage = stage;
    this.#host = host;
    this.#screen = new Screen(stage);
    this.#title.tabIndex = -1;
    part(stage, ".handbook-stage-head").prepend(this.#title);
    this.#hands = new Hands(part(stage, ".handbook-hands"), say, signal);
    const timeUp = () => this.#report(say("time_up"));
    this.#timer = new Timer(part(stage, ".handbook-timer"), say, timeUp, signal);
    stage.addEventListener("click", (event) => this.#press(event), { signal });
    document.addEventListener("keydown", (event) => this.#type(event), { signal });
    document.addEventListener("fullscreenchange", () => this.#label(), { signal });
  }

  /** Shows questions from a place on; `reported` is shown with the first. */
  start(place: Place, forms: readonly HTMLFormElement[], reported: string): void {
    this.#forms = forms;
    this.#scenes = new Map();
    this.#place = place;
    this.#returnTo = document.activeElement;
    this.#stage.hidden = false;
    this.#screen.take();
    this.#draw();
    this.#focusTitle();
    this.#report(reported);
  }

  /** Goes to a place among the questions being shown; false when it is not among them. */
  goTo(place: Place): boolean {
    if (!this.#place || theme(place) !== theme(this.#place)) return false;
    this.#place = place;
    this.#draw();
    return true;
  }

  /** Restores the page. */
  end(): void {
    if (!this.#place) return;
    this.#place = undefined;
    this.#stage.hidden = true;
    this.#timer.end();
    this.#hands.end();
    this.#screen.leave();
    if (this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
  }

  get #number(): number {
    return Math.min(this.#place?.number ?? 1, this.#forms.length);
  }

  get #form(): HTMLFormElement | undefined {
    return this.#forms[this.#number - 1];
  }

  get #scene(): Scene | undefined {
    const form = this.#form;
    if (!form) return undefined;
    return this.#scenes.get(form) ?? this.#open(form);
  }

  /** Makes a question's scene; after a reload it is where the room had got to. */
  #open(form: HTMLFormElement): Scene {
    const scene = new Scene(form, this.#host.say);
    const state = readSceneState();
    if (state) scene.resume(state);
    this.#scenes.set(form, scene);
    return scene;
  }

  #draw(): void {
    const [form, scene] = [this.#form, this.#scene];
    if (!form || !scene) return;
    const { say, titleOf } = this.#host;
    const count = this.#forms.length;
    this.#title.textContent = titleOf(form);
    part(this.#stage, ".handbook-stage-place").textContent = say("place", {
      number: this.#number,
      count,
    });
    part(this.#stage, ".handbook-stage-scene").replaceChildren(scene.element);
    this.#report(say("place", { number: this.#number, count }));
    scrollTo({ top: 0, behavior: "instant" });
    this.#refresh();
  }

  /** Updates buttons and hands for what is shown. */
  #refresh(): void {
    const scene = this.#scene;
    if (!scene) return;
    const about = `${this.#number} ${[...scene.element.children].indexOf(scene.part.element)}`;
    this.#hands.ask(scene.part.votes, about, scene.part.element);
    const { coming } = scene;
    const isLast = this.#number === this.#forms.length;
    const next = part(this.#stage, "[data-do=next]");
    next.textContent = this.#host.say(coming ?? "next_question");
    hold([next], isLast && coming === undefined);
    hold([part(this.#stage, "[data-do=back]")], this.#number === 1 && scene.isAtStart);
    // Where the primary button leads to the next question, there is nothing to skip.
    part<HTMLElement>(this.#stage, "[data-do=skip]").hidden = isLast || coming === undefined;
    part<HTMLElement>(this.#stage, "[data-do=hands]").hidden = scene.part.votes.length === 0;
    this.#keepFocus();
    this.#label();
    this.#note();
  }

  /** Stores how far the room has got, for a reload. */
  #note(): void {
    if (this.#place && this.#scene) writeSceneState(this.#scene.state);
  }

  #do(action: StageAction | "run" | "hide-timer" | "keys"): void {
    const scene = this.#scene;
    const seen = scene?.newest;
    switch (action) {
      case "next":
        this.#step(scene?.next(), 1);
        if (scene && scene.newest !== seen) bringInSight(scene.newest);
        break;
      case "back":
        this.#step(scene?.back(), -1);
        break;
      case "reveal":
        if (!scene?.part.isRevealed) this.#step(scene?.reveal(), 0);
        break;
      case "skip":
        this.#step(undefined, 1);
        break;
      case "hands":
        if (!this.#hands.toggle()) this.#report(this.#host.say("no_hands"));
        else if (!this.#hands.isShown) this.#focusTitle();
        break;
      case "timer":
      case "hide-timer":
        this.#timer.toggle();
        if (action === "hide-timer") {
          part<HTMLElement>(this.#stage, "[data-do=timer]").focus({ preventScroll: true });
        }
        break;
      case "run":
        this.#timer.run();
        break;
      case "keys":
        part<HTMLElement>(this.#stage, ".handbook-stage-keys").toggleAttribute("hidden");
        break;
      case "fullscreen":
        this.#screen.toggleFull().catch(() => this.#report(this.#host.say("no_fullscreen")));
        break;
      case "leave":
        this.#focusTitle();
        break;
      case "end":
        this.#host.go(undefined);
        break;
      default:
        action satisfies never;
    }
    this.#label();
  }

  /** Reports a step within the question, or goes to the next or previous question. */
  #step(reported: string | undefined, by: number): void {
    if (reported !== undefined) {
      this.#refresh();
      this.#report(reported);
      return;
    }
    const number = this.#number + by;
    if (!this.#place) return;
    if (number < 1) this.#report(this.#host.say("first"));
    else if (number > this.#forms.length) this.#report(this.#host.say("last"));
    else this.#host.go({ ...this.#place, number });
  }

  /** Goes one step a press: the second of a double click would take the next one, unseen. */
  #press(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>("button[data-do]");
    if (button && event.detail > 1 && STEPS.has(button.dataset.do ?? "")) return;
    if (button) this.#do(button.dataset.do as StageAction);
    // A branch was chosen.
    else this.#note();
  }

  #type(event: KeyboardEvent): void {
    if (!this.#place || event.defaultPrevented) return;
    // A held Enter would press a button again and again.
    if (event.repeat && event.key === "Enter") event.preventDefault();
    const action = actionOf(event);
    const letter = letterOf(event);
    if (action) {
      event.preventDefault();
      if (!event.repeat) this.#do(action);
    } else if (letter && this.#scene?.choose(letter)) {
      this.#note();
      this.#report(this.#host.say("chosen", { letter: letter.toUpperCase() }));
    }
  }

  /** Updates the buttons for what they show and hide. */
  #label(): void {
    const { say } = this.#host;
    const expand = (name: string, isShown: boolean) =>
      part(this.#stage, `[data-do=${name}]`).setAttribute("aria-expanded", String(isShown));
    expand("hands", this.#hands.isShown);
    expand("timer", this.#timer.isShown);
    expand("keys", !part<HTMLElement>(this.#stage, ".handbook-stage-keys").hidden);
    const full = part<HTMLElement>(this.#stage, "[data-do=fullscreen]");
    full.textContent = say(document.fullscreenElement ? "window" : "fullscreen");
    full.hidden = !document.fullscreenEnabled;
  }

  /** Moves focus that would be lost to the title, so that keys keep working. */
  #keepFocus(): void {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isLost || activeElement.getClientRects().length === 0) this.#focusTitle();
  }

  #focusTitle(): void {
    this.#title.focus({ preventScroll: true });
  }

  #report(text: string): void {
    part(this.#stage, ".handbook-stage-status").textContent = text;
  }
}

/** Identifies the selection, whichever of its questions is shown. */
function theme({ selection }: Place): string {
  return writePlace({ selection, number: 1 });
}
