/** Pixels from the end that still count as being there. */
const NEAR = 48;

/** Goes to a list's end, where it is kept from now on. */
export function goToEnd(scroll: Element | null): void {
  if (scroll !== null) scroll.scrollTop = scroll.scrollHeight;
}

const kept = new WeakSet<Element>();

/** Keeps a list that is read at its end at its end when it grows, and leaves one that was scrolled up alone. */
export function keepAtEnd(scroll: Element | null): void {
  if (scroll === null || kept.has(scroll)) return;
  kept.add(scroll);
  let isAtEnd = true;
  let lastTop = 0;
  scroll.addEventListener(
    "scroll",
    () => {
      const { scrollHeight, scrollTop, clientHeight } = scroll;
      // What is drawn bit by bit grows between a scroll and its event: only who scrolls up leaves the end.
      if (scrollHeight - scrollTop - clientHeight < NEAR) isAtEnd = true;
      else if (scrollTop < lastTop) isAtEnd = false;
      lastTop = scrollTop;
    },
    { passive: true },
  );
  const toEnd = (): void => {
    if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
  };
  const observer = new ResizeObserver(toEnd);
  observer.observe(scroll);
  for (const child of scroll.children) observer.observe(child);
}
