const CONTROLS = "a[href], button, summary, label, input, select, textarea";
/** Each takes a reader one step, and may stay where it is for the next one. */
const STEPS = "button:is([name=next], [name=previous], [name=skip], [name=finish])";

/**
 * Drops the second click of a double click where it would do something that nobody has seen coming: on
 * a control that came under the pointer after the first, or on a button that takes one step more.
 */
export function dropDoubleClicks(): void {
  let first: Element | null = null;
  const drop = (event: MouseEvent) => {
    const control = controlAt(event.target);
    if (event.detail === 1 && event.type === "click") first = control;
    // A site may have controls of its own, and a key's click has no detail.
    if (event.detail < 2 || !control?.closest('[class*="handbook-"]')) return;
    if (control === first && !control.matches(STEPS)) return;
    event.preventDefault(); // for the first event of a press: focus stays where the first click led
    if (event.type === "click") event.stopPropagation();
  };
  for (const type of ["mousedown", "click"] as const) {
    document.addEventListener(type, drop, { capture: true });
  }
}

/** Whether a key that is held down would press a button once more. Tab and arrows may be held. */
export function isHeldPress(event: KeyboardEvent): boolean {
  return event.repeat && (event.key === "Enter" || event.key === " ");
}

/** A label's control is clicked after the label, and is the same to the reader. */
function controlAt(target: EventTarget | null): Element | null {
  const control = target instanceof Element ? target.closest(CONTROLS) : null;
  return control instanceof HTMLLabelElement ? (control.control ?? control) : control;
}
