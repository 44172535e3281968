import type { Ask } from "../model/ask.ts";
import { CUSTOM_ID } from "./limits.ts";
import { pack, unpack } from "./pack.ts";

/** What a button or menu does, read from its custom id alone. */
export type Control =
  /** Asks again, for a page. */
  | { readonly kind: "page"; readonly ask: Ask }
  /** Asks again, for the page whose number, from 0, is the chosen value. */
  | { readonly kind: "jump"; readonly ask: Ask }
  /** Asks something else, and leaves the message as it is. */
  | { readonly kind: "ask"; readonly ask: Ask }
  /** Asks again, with the chosen value as this option. */
  | { readonly kind: "choose"; readonly ask: Ask; readonly option: string }
  /** Asks something else, with the chosen value as this option, and leaves the message as it is. */
  | { readonly kind: "open"; readonly ask: Ask; readonly option: string };

/** The custom id of a menu whose every value is a control of the kind `ask`. */
export const ASKS = "asks";

/** The custom ids of the buttons that show a private answer to everybody, and that take a public one away. */
export const SHARE = "share";
export const REMOVE = "remove";

const SEPARATOR = "|";
/** Stands before options that are packed, where they would be too long as they are. */
const PACKED = "*";
const PAGE = /^\d{1,6}$/;
const NAME = /^[a-z]{1,32}$/;

/**
 * A custom id, `page|quote|2|person=~1a2b` or `choose|quote|person|about=minerals`; with its options
 * packed where they are long; null where the question is too long even so, and no control can be offered.
 */
export function encodeControl(control: Control): string | null {
  const { command, options, page } = control.ask;
  const detail = "option" in control ? control.option : String(page);
  const pairs = Object.entries(options).map(([name, value]) => `${name}=${escape(value)}`);
  // Half a character does not survive the way to Discord and back.
  if (!pairs.every((pair) => pair.isWellFormed())) return null;
  const parts = [control.kind, command, detail];
  const customId = [...parts, ...pairs].join(SEPARATOR);
  if (customId.length <= CUSTOM_ID) return customId;
  const packed = [...parts, PACKED + pack(pairs.join(SEPARATOR))].join(SEPARATOR);
  return packed.length <= CUSTOM_ID ? packed : null;
}

/** Reads a custom id; null for whatever this version did not write. */
export function decodeControl(customId: string): Control | null {
  const [kind, command = "", detail = "", ...given] = customId.split(SEPARATOR);
  const pairs = given[0]?.startsWith(PACKED) === true ? unpackPairs(given) : given;
  if (pairs === null || !NAME.test(command)) return null;
  const options = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, Math.max(0, at));
    if (!NAME.test(name)) return null;
    options.set(name, unescape(pair.slice(at + 1)));
  }
  const ask = { command, options: Object.fromEntries(options), page: 0 };
  if ((kind === "page" || kind === "jump" || kind === "ask") && PAGE.test(detail)) {
    return { kind, ask: { ...ask, page: Number(detail) } };
  }
  if ((kind === "choose" || kind === "open") && NAME.test(detail))
    return { kind, ask, option: detail };
  return null;
}

/** Reads a page's number, from 0, from a menu's value; null for what is none. */
export function decodePage(value: string): number | null {
  return PAGE.test(value) ? Number(value) : null;
}

function unpackPairs([packed = "", ...others]: readonly string[]): readonly string[] | null {
  if (others.length > 0) return null;
  return unpack(packed.slice(PACKED.length))?.split(SEPARATOR) ?? null;
}

function escape(value: string): string {
  return value.replaceAll("%", "%25").replaceAll(SEPARATOR, "%7C");
}

function unescape(value: string): string {
  return value.replaceAll("%7C", SEPARATOR).replaceAll("%25", "%");
}
