/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|ref_src|cmpid|ocid|smid|at_medium|at_campaign)$/iu;

/** Longer than any address that a browser or Discord takes. */
const LONGEST_ADDRESS = 2000;

/**
 * An absolute http(s) address as a browser would write it, without its fragment and tracking
 * parameters; null for anything else.
 */
export function readAddress(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  if (trimmed.length > LONGEST_ADDRESS || !/^https?:\/\//iu.test(trimmed)) return null;
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.username !== "" || url.password !== "") return null;
  url.hash = "";
  dropTracking(url);
  return url.href.length > LONGEST_ADDRESS ? null : url.href;
}

/**
 * What stays of an address however a reader came to it: no scheme or
 * trailing slash; host in lower case; parameters in alphabetical order.
 *
 * @param address an address as {@link readAddress} gives it
 */
export function pageKey(address: string): string {
  const url = new URL(address);
  url.searchParams.sort();
  const query = url.searchParams.size === 0 ? "" : `?${url.searchParams.toString()}`;
  return `${url.host}${withoutTrailingSlashes(url.pathname)}${query}`;
}

function dropTracking(url: URL): void {
  for (const name of new Set(url.searchParams.keys())) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}
