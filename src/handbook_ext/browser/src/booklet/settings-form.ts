import { isTexts } from "../base/json";
import { readReader } from "../reader/reader";
import type { Booklet } from "./booklet";

/** Fills the forms from an address's settings, as far as they were understood. */
export function showSettings(root: ParentNode, { settings }: Booklet): void {
  choose(root, "role", settings.role);
  choose(root, "work", settings.work);
  choose(root, "number", String(settings.number));
  choose(root, "minutes", settings.minutes ? String(settings.minutes) : "");
  tick(root, "rules", settings.rules);
  tick(root, "types", settings.types);
  tick(root, "parts", settings.parts);
  tick(root, "size", settings.large ? ["large"] : []);
  const start = Number(settings.start);
  const clock = [Math.floor(start / 60), start % 60].map((each) => String(each).padStart(2, "0"));
  choose(root, "start", start < 0 ? "" : clock.join(":"));
}

/** Preselects the reader's own role and work, as most trainers share the group's. */
export function showReader(root: ParentNode): void {
  const { role, work } = readReader();
  choose(root, "role", role);
  choose(root, "work", work);
}

function choose(root: ParentNode, name: string, value: unknown): void {
  const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(
    `:is(select, input)[name="${name}"]`,
  );
  if (!field) return;
  const before = field.value;
  field.value = String(value);
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = before;
}

function tick(root: ParentNode, name: string, values: unknown): void {
  const wanted = isTexts(values) ? values : [];
  for (const box of root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
    box.checked = wanted.includes(box.value);
}
