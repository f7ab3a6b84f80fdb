/**
 * Holds controls still without `disabled`, which would take them out of the tab
 * order and their text from whoever wants to read the options again. Clicks on
 * what is held are cancelled by the element.
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
