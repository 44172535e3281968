import type { Archive } from "../archive/archive.ts";
import type { BotFacts } from "../model/bot-facts.ts";
import type { ReloadReport } from "../model/reload-report.ts";
import type { Reply } from "../model/reply.ts";
import type { SettingsStore } from "../settings/settings-store.ts";
import type { CommandCatalogue, CommandTexts } from "../texts/commands/command-texts.ts";
import type { CommandDefinition } from "./definition.ts";

/** Who asks about the bot, and where. */
export interface Asker {
  readonly userId: string;
  /** null in a direct message or a group. */
  readonly serverId: string | null;
  /** Whether Discord says, of this very interaction, that they have the permission Manage Server. */
  readonly managesServer: boolean;
  /** Whether nobody else will see the reply. */
  readonly isAlone: boolean;
}

/** What the bot knows of itself. */
export interface Self {
  facts(): Promise<BotFacts>;
  /** Whether the bot is this user's, or their team's. */
  isOwner(userId: string): Promise<boolean>;
}

/** What a command about the bot is answered from. */
export interface Desk {
  readonly archive: Archive;
  readonly settings: SettingsStore;
  readonly self: Self;
  /** Has the archive's folder looked through at once. */
  readonly reload: () => Promise<ReloadReport>;
}

/** A command that is about the bot, not about what the articles say; an empty archive has it too. */
export interface BotCommand {
  readonly definition: CommandDefinition;
  readonly texts: (commands: CommandCatalogue) => CommandTexts;
  /** @param options the text options, by name; what was left out is not there */
  answer(desk: Desk, asker: Asker, options: Readonly<Record<string, string>>): Promise<Reply>;
}
