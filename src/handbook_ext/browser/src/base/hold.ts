/**
 * Makes controls inert without `disabled`, which would take them out of the tab
 * order and hide their text from screen readers. The element cancels clicks on
 * held controls.
 */
export function hold(controls: Iterable<Element>, isHeld: boolean): void {
  for (const control of controls) {
    if (isHeld) control.setAttribute("aria-disabled", "true");
    else control.removeAttribute("aria-disabled");
  }
}

export function isHeld(control: Element): boolean {
  return control.getAttribute("aria-disabled") === "true";
}
