import { type APIMessageComponentInteraction, ComponentType } from "discord.js";

import type { Ask } from "../model/ask.ts";
import { ASKS, decodeControl, decodePage, REMOVE, SHARE } from "../rendering/custom-id.ts";

/** What a pressed button or a chosen entry is for. */
export type Press =
  | {
      readonly kind: "ask";
      readonly ask: Ask;
      /** Whether the answer leaves its message as it is, even for who asked. */
      readonly isElsewhere: boolean;
    }
  /** Shows a private answer to everybody. */
  | { readonly kind: "share" }
  /** Takes a public answer away. */
  | { readonly kind: "remove" };

/** Reads what is pressed or chosen; null for what this version did not write, or a client made up. */
export function readPress(data: APIMessageComponentInteraction["data"]): Press | null {
  const [chosen] = "values" in data ? data.values : [];
  if (data.custom_id === SHARE) return { kind: "share" };
  if (data.custom_id === REMOVE) return { kind: "remove" };
  if (data.custom_id === ASKS) return readAsk(chosen ?? "");
  const control = decodeControl(data.custom_id);
  if (control === null) return null;
  const { ask } = control;
  if (control.kind === "page") return { kind: "ask", ask, isElsewhere: false };
  if (control.kind === "ask") return { kind: "ask", ask, isElsewhere: true };
  if (data.component_type === ComponentType.ChannelSelect && control.kind === "choose") {
    const channels = data.values.length === 0 ? "any" : data.values.join(" ");
    return {
      kind: "ask",
      ask: { ...ask, options: { ...ask.options, [control.option]: channels } },
      isElsewhere: false,
    };
  }
  if (chosen === undefined) return null;
  if (control.kind === "jump") {
    const page = decodePage(chosen);
    return page === null ? null : { kind: "ask", ask: { ...ask, page }, isElsewhere: false };
  }
  const options = { ...ask.options, [control.option]: chosen };
  return { kind: "ask", ask: { ...ask, options }, isElsewhere: control.kind === "open" };
}

function readAsk(value: string): Press | null {
  const control = decodeControl(value);
  return control?.kind === "ask" ? { kind: "ask", ask: control.ask, isElsewhere: true } : null;
}
