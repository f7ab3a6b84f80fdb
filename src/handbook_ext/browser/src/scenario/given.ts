/** What has been written, ticked or chosen in controls. */

import type { Control } from "./fields";

/** What the writer gives; what is chosen of itself does not count. */
const GIVEN = "textarea, input:not([type=radio]), [data-field]:not([data-of]) > select";

/** Whether nothing is written, ticked or chosen in a part of the form. */
export function isBlank(scope: Element): boolean {
  return [...scope.querySelectorAll<Control>(GIVEN)].every((each) =>
    each.type === "checkbox" ? !(each as HTMLInputElement).checked : each.value.trim() === "",
  );
}

/** Whether somebody has chosen, ticked or written it. */
export function isGiven(control: Control): boolean {
  if (!/radio|checkbox/.test(control.type)) return control.value !== "";
  const { checked, defaultChecked } = control as HTMLInputElement;
  return checked && !defaultChecked;
}
