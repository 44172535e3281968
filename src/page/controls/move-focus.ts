/** Moves the focus within a list by the arrow keys, Home and End. */
export function moveFocus(event: KeyboardEvent, items: string): void {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(items)];
  const index = all.indexOf(target);
  const next = nextIndex(key, index, all.length);
  if (next === null) return;
  event.preventDefault();
  all[next]?.focus();
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (index + 1) % count;
    case "ArrowUp":
      return (index - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
