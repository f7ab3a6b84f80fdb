const DURATION_MS = 160;

/** Moves elements with an animation, so that the eye can follow. */
export function glide(elements: readonly Element[], change: () => void): void {
  const tops = elements.map(top);
  change();
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  for (const [index, element] of elements.entries()) {
    const from = `translateY(${(tops[index] ?? 0) - top(element)}px)`;
    element.animate({ transform: [from, "none"] }, { duration: DURATION_MS, easing: "ease-out" });
  }
}

function top(element: Element): number {
  return element.getBoundingClientRect().top;
}
