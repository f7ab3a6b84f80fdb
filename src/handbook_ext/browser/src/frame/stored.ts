/** Removes the theme's controls that store a choice, where the browser allows no storage: they only fail there. */
export function removeDeadControls(): void {
  if (canStore()) return;
  for (const control of document.querySelectorAll("[data-handbook-stored]")) control.remove();
}

function canStore(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}
