/** Text areas grow with their content, by CSS where supported. */
const GROWS = CSS.supports("field-sizing", "content");

/** Makes text areas as tall as their text, but no shorter than the reader has made them. */
export function grow(areas: Iterable<Element>): void {
  if (GROWS) return;
  for (const area of areas) {
    if (!(area instanceof HTMLTextAreaElement)) continue;
    if (area.value === "") area.style.height = "";
    const frame = area.offsetHeight - area.clientHeight;
    if (area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + frame}px`;
  }
}
