/** Text fields grow with what is written in them, by style where the browser can. */
const GROWS = CSS.supports("field-sizing", "content");

/** Makes text fields as high as their text; no lower than the reader has pulled them. */
export function grow(areas: Iterable<Element>): void {
  if (GROWS) return;
  for (const area of areas) {
    if (!(area instanceof HTMLTextAreaElement)) continue;
    if (area.value === "") area.style.height = "";
    const frame = area.offsetHeight - area.clientHeight;
    if (area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + frame}px`;
  }
}
