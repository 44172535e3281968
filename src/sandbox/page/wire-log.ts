import type { APIInteraction } from "discord-api-types/v10";
import { InteractionType } from "discord-api-types/v10";
import { errorsOf } from "../api-error.ts";
import { pushBounded } from "../bounded.ts";
import type { LiveExchange } from "../exchange.ts";
import type { AnsweredRequest } from "../feed.ts";
import { snowflakeTime } from "../snowflake.ts";
import { listFaults } from "./list-faults.ts";
import type { WireEntry, WireKind } from "./protocol.ts";
import { redactBody, redactPath } from "./redact.ts";

/** Entries remembered. */
const ENTRIES = 200;

const CALLBACK = /^\/api\/v\d+\/interactions\/(\d+)\//;
const WEBHOOK = /^\/api\/v\d+\/webhooks\/\d+\/([^/?]+)(?:\/messages\/([^/?]+))?/;

const WEBHOOK_KINDS: Readonly<Record<string, WireKind>> = {
  POST: "follow-up",
  PATCH: "edit",
  DELETE: "delete",
};

/** What went over the wire lately: interactions, and what the bot sent. */
export class WireLog {
  readonly entries: WireEntry[] = [];
  readonly #idOf: (token: string) => string | undefined;
  #last = 0;

  /** @param idOf the interaction that a token is for */
  constructor(idOf: (token: string) => string | undefined) {
    this.#idOf = idOf;
  }

  interaction({ interaction }: LiveExchange): WireEntry {
    return this.#add({
      at: snowflakeTime(interaction.id),
      afterMs: null,
      interactionId: interaction.id,
      kind: kindOf(interaction),
      subject: subjectOf(interaction),
      status: null,
      faults: [],
      body: redactBody(interaction),
    });
  }

  failure({ interaction }: LiveExchange, at: number): WireEntry {
    return this.#add({
      at,
      afterMs: at - snowflakeTime(interaction.id),
      interactionId: interaction.id,
      kind: "failure",
      subject: subjectOf(interaction),
      status: null,
      faults: [],
      body: { error: "The application did not respond" },
    });
  }

  request({ at, method, path, body, status, refusal }: AnsweredRequest): WireEntry {
    const [, called] = CALLBACK.exec(path) ?? [];
    const [, token, message] = WEBHOOK.exec(path) ?? [];
    const interactionId = called ?? (token === undefined ? undefined : this.#idOf(token)) ?? null;
    const kind =
      called === undefined
        ? ((token === undefined ? undefined : WEBHOOK_KINDS[method]) ?? "request")
        : "callback";
    return this.#add({
      at,
      afterMs: interactionId === null ? null : at - snowflakeTime(interactionId),
      interactionId,
      kind,
      subject:
        kind === "request"
          ? `${method} ${redactPath(path)}`
          : decodeURIComponent(message ?? (kind === "callback" ? "@original" : "")),
      status,
      faults: refusal === undefined ? [] : listFaults(errorsOf(refusal)),
      body: body ?? null,
    });
  }

  #add(entry: Omit<WireEntry, "id">): WireEntry {
    this.#last += 1;
    const numbered = { id: this.#last, ...entry };
    pushBounded(this.entries, numbered, ENTRIES);
    return numbered;
  }
}

function kindOf({ type }: APIInteraction): WireKind {
  switch (type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return "autocomplete";
    case InteractionType.MessageComponent:
      return "component";
    default:
      return "command";
  }
}

function subjectOf(interaction: APIInteraction): string {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      return interaction.data.name;
    case InteractionType.MessageComponent:
      return interaction.data.custom_id;
    default:
      return "";
  }
}
