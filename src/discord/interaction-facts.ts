import { type APIInteraction, ApplicationCommandType, InteractionType } from "discord.js";

import { findBotCommand, findCommand, findMessageCommand } from "../commands/commands.ts";
import type { InteractionRecord } from "../model/interaction-record.ts";
import { type Press, readPress } from "./read-press.ts";

/** What may be logged and counted of an interaction; null where it is none that is answered. */
export function interactionFacts(
  interaction: APIInteraction,
): Pick<InteractionRecord, "id" | "type" | "command"> | null {
  const { id } = interaction;
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      const { type, name } = interaction.data;
      const isMenu = type === ApplicationCommandType.Message;
      const known = isMenu ? findMessageCommand(name) : (findCommand(name) ?? findBotCommand(name));
      return { id, type: isMenu ? "menu" : "command", command: known === null ? UNKNOWN : name };
    }
    case InteractionType.ApplicationCommandAutocomplete:
      return { id, type: "autocomplete", command: nameOrUnknown(interaction.data.name) };
    case InteractionType.MessageComponent: {
      const press = readPress(interaction.data);
      return { id, type: "component", command: purposeOf(press) };
    }
    case InteractionType.Ping:
    case InteractionType.ModalSubmit:
      return null;
  }
}

function purposeOf(press: Press | null): string {
  if (press === null) return UNKNOWN;
  return press.kind === "ask" ? nameOrUnknown(press.ask.command) : press.kind;
}

/** A client may send any name. */
const UNKNOWN = "unknown";

function nameOrUnknown(name: string): string {
  return (findCommand(name) ?? findBotCommand(name)) === null ? UNKNOWN : name;
}
