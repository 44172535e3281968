import type { OptionDefinition } from "./definition.ts";

/** Common to all commands: whether only the asker sees the reply. */
export const PRIVATE = {
  type: "flag",
  description: "Show the reply only to you",
  required: false,
} as const satisfies OptionDefinition;
