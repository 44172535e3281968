/** Pixels from the end that still count as being there. */
const NEAR = 48;

const kept = new WeakSet<Element>();

/** Keeps a list that is read at its end at its end when it grows, and leaves one that was scrolled up alone. */
export function keepAtEnd(scroll: Element | null): void {
  if (scroll === null || kept.has(scroll)) return;
  kept.add(scroll);
  let isAtEnd = true;
  scroll.addEventListener(
    "scroll",
    () => {
      isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR;
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
