import { type APIApplication, type REST, Routes } from "discord.js";

import type { Self } from "../commands/bot-command.ts";
import type { AnswerTimes } from "../model/bot-facts.ts";
import { inviteUrl } from "./invite-url.ts";

/** What is known of the bot before it runs. */
export interface Edition {
  readonly version: string;
  /** A page of its keeper's about it; null for none. */
  readonly aboutUrl: string | null;
}

export interface SelfOptions extends Edition {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly rest: REST;
  /** Milliseconds; null before the first heartbeat. */
  readonly ping: () => number | null;
  readonly answers: () => AnswerTimes | null;
  /** Told where Discord does not say whose the bot is. */
  readonly onFailure: (error: unknown) => void;
}

/** An application, in the parts that are asked for. */
type Application = Pick<APIApplication, "id" | "bot_public" | "owner" | "team">;

/** What is known of a bot that is on no Discord. */
export function createBareSelf({ version, aboutUrl }: Edition, isOwner: boolean): Self {
  return {
    facts: async () => ({
      version,
      aboutUrl,
      upSince: null,
      pingMs: null,
      answers: null,
      inviteUrl: null,
    }),
    isOwner: async () => isOwner,
  };
}

/** What the bot knows of itself; whose it is, it asks Discord when that is first needed. */
export function createSelf(options: SelfOptions): Self {
  const { version, aboutUrl, startedAt, rest, ping, answers, onFailure } = options;
  let asked: Promise<Application | null> | null = null;

  /** null where Discord does not say; it is asked again then. */
  async function application(): Promise<Application | null> {
    asked ??= rest.get(Routes.currentApplication()).then(
      // What Discord's own documentation says this route returns.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      (body) => body as Application,
      (error: unknown) => {
        asked = null;
        onFailure(error);
        return null;
      },
    );
    return asked;
  }

  return {
    async facts() {
      const known = await application();
      return {
        version,
        aboutUrl,
        upSince: new Date(startedAt).toISOString(),
        pingMs: ping(),
        answers: answers(),
        inviteUrl: known?.bot_public === true ? inviteUrl(known.id) : null,
      };
    },
    async isOwner(userId) {
      const known = await application();
      if (known === null || userId === "") return false;
      const { owner, team } = known;
      return team == null
        ? owner?.id === userId
        : team.members.some(({ user }) => user.id === userId);
    },
  };
}
