import type { OptionDefinition } from "./definition.ts";

/** Common to all commands: whether only the asker sees the reply. */
export const PRIVATE = {
  type: "flag",
  required: false,
} as const satisfies OptionDefinition;
