/** Puts the focus back on what opened the popup that is open, before that closes. */
export function focusOpener(): void {
  document.querySelector<HTMLElement>("[data-popup] [aria-expanded=true]")?.focus();
}

/** Puts the focus on a popup's first entry, or its chosen one, as soon as it is there, and brings it in sight. */
export function focusEntry(popup: Element | undefined): void {
  if (!(popup instanceof HTMLElement)) return;
  requestAnimationFrame(() => {
    popup.scrollIntoView({ block: "nearest" });
    const chosen = popup.querySelector<HTMLElement>("[aria-selected=true]");
    const entry = chosen ?? popup.querySelector<HTMLElement>("[role=menuitem], [role=option]");
    entry?.focus();
  });
}
