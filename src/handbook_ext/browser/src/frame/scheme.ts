/** Furo remembers a choice of light or dark in the browser; where that is forbidden, its buttons only fail. */
export function removeDeadButtons(): void {
  if (canStore()) return;
  for (const button of document.querySelectorAll("button.theme-toggle")) button.remove();
}

function canStore(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}
