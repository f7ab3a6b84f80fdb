import { copy, make } from "../base/dom";
import type { Say } from "../base/words";
import type { Part } from "../types/part";
import type { Course } from "../types/stage";
import { stageOf } from "../types/stages";
import type { SceneState } from "./scene-state";

/** What the next step adds: the key or the points, the thread's next part, or the discussion. */
export type Coming = "key" | "points" | "onward" | "discussion";

/** One question on the stage: each step adds something, each step back removes it. */
export class Scene {
  readonly element: HTMLElement;
  readonly #course: Course;
  readonly #parts: Part[];
  readonly #discussion: HTMLElement | undefined;
  readonly #say: Say;
  readonly #keyWord: "key" | "points";

  constructor(form: HTMLFormElement, say: Say) {
    this.#say = say;
    const stage = stageOf(form);
    this.#keyWord = stage.reveals;
    this.#course = stage.start(form, say);
    this.#parts = [this.#course.first];
    const discussion = form.querySelector(".handbook-discuss");
    this.element = make("div", "handbook-scene", this.#course.first.element);
    this.element.dataset.type = form.dataset.type;
    if (discussion) {
      this.#discussion = copy(discussion) as HTMLElement;
      this.#discussion.hidden = true;
      this.element.append(this.#discussion);
    }
  }

  /** What the room is judging now. */
  get part(): Part {
    return this.#parts.at(-1) ?? this.#course.first;
  }

  /** What the next step adds; undefined when nothing is left. */
  get coming(): Coming | undefined {
    if (!this.part.isRevealed) return this.#keyWord;
    if (this.#course.goesOn(this.part)) return "onward";
    return this.#discussion?.hidden ? "discussion" : undefined;
  }

  /** Whether nothing can be removed. */
  get isAtStart(): boolean {
    const isDiscussed = this.#discussion?.hidden === false;
    return this.#parts.length === 1 && !this.part.isRevealed && !isDiscussed;
  }

  get state(): SceneState {
    return {
      chosen: this.#parts.map((part) => this.#course.chosen(part)),
      isRevealed: this.part.isRevealed,
      isDiscussed: this.#discussion?.hidden === false,
    };
  }

  /** Restores the state a room had reached; called on a new scene. */
  resume({ chosen, isRevealed, isDiscussed }: SceneState): void {
    for (const [place, letter] of chosen.entries()) {
      this.choose(letter);
      if (place === chosen.length - 1) break;
      this.reveal();
      // The question has changed since: restore what still fits.
      if (this.#follow() === undefined) return;
    }
    if (isRevealed) this.reveal();
    if (isDiscussed) this.next();
  }

  /** Goes one step on and returns a message; undefined when nothing is left. */
  next(): string | undefined {
    switch (this.coming) {
      case "key":
      case "points":
        return this.reveal();
      case "onward":
        return this.#follow();
      case "discussion":
        if (this.#discussion) this.#discussion.hidden = false;
        return this.#say("discussed");
      default:
        return undefined;
    }
  }

  /** Goes one step back and returns a message; undefined at the start. */
  back(): string | undefined {
    const { part } = this;
    if (this.#discussion && !this.#discussion.hidden) {
      this.#discussion.hidden = true;
    } else if (part.isRevealed) {
      part.reveal(false);
      return this.#say("hidden");
    } else if (this.#parts.length > 1) {
      part.element.remove();
      this.#parts.pop();
      this.#course.undo(this.part);
    } else {
      return undefined;
    }
    return "";
  }

  /** Shows the key of the last part, and returns a message. */
  reveal(): string {
    this.part.reveal(true);
    return this.#say(this.#keyWord === "key" ? "revealed" : "points_revealed");
  }

  /** Takes the group's choice in a branch; returns whether there was one to take. */
  choose(letter: string): boolean {
    return this.#course.choose(letter);
  }

  /** What was added last, to be scrolled into view. */
  get newest(): HTMLElement {
    return this.#discussion && !this.#discussion.hidden ? this.#discussion : this.part.element;
  }

  /** Adds the part after the last one and returns a message; undefined when there is none. */
  #follow(): string | undefined {
    const { part } = this;
    const following = this.#course.follow(part);
    if (!following) return undefined;
    part.element.after(following.part.element);
    this.#parts.push(following.part);
    return following.note;
  }
}
