import { Client, Events, type Interaction } from "discord.js";
import { afterEach } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/sandbox.ts";

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

/** A sandbox that is closed when the test ends. */
export async function openSandbox(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  closers.push(() => sandbox.close());
  return sandbox;
}

/** A discord.js client that knows nothing of the sandbox but its address; destroyed when the test ends. */
export function createClient(sandbox: Sandbox): Client {
  const client = new Client({ intents: [], rest: { api: sandbox.api, retries: 0 } });
  client.on(Events.Error, () => {});
  closers.push(() => client.destroy());
  return client;
}

export interface Stage {
  readonly sandbox: Sandbox;
  readonly client: Client;
  /** What the bot's handler has thrown. */
  readonly errors: unknown[];
}

/** The commands that the tests' bots have. */
export const COMMANDS = [
  {
    name: "find",
    description: "Find something",
    contexts: [0, 1, 2],
    integrationTypes: [0, 1],
    options: [
      {
        type: 3,
        name: "who",
        description: "Whom",
        required: true,
        autocomplete: true,
        minLength: 2,
        maxLength: 10,
      },
      { type: 4, name: "count", description: "How many", minValue: 1, maxValue: 9 },
      { type: 5, name: "private", description: "For you alone" },
      {
        type: 3,
        name: "order",
        description: "In which order",
        choices: [
          { name: "Newest first", value: "new" },
          { name: "Oldest first", value: "old" },
        ],
      },
    ],
  },
  { name: "bare", description: "Takes nothing" },
] as const;

/** A sandbox with a bot in it that answers with the handler. */
export async function openStage(
  handle: (interaction: Interaction) => Promise<unknown>,
  options?: SandboxOptions,
): Promise<Stage> {
  const sandbox = await openSandbox(options);
  const client = createClient(sandbox);
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => errors.push(error));
  });
  await client.login(sandbox.token);
  await client.application?.commands.set(COMMANDS);
  return { sandbox, client, errors };
}

/** Calls the REST API as a bot without a library would. */
export async function call(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${sandbox.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}
