import { z } from "zod";

/** What the environment states, checked. */
export interface Config {
  /** null: no Discord, so the sandbox. */
  readonly token: string | null;
  /** Where Discord's REST interface is; null for Discord's own. */
  readonly api: string | null;
  /** The server that the commands are registered for; null for everywhere. */
  readonly guildId: string | null;
  /** null: the seeds that come with the bot. */
  readonly articlesDir: string | null;
  /** A page of the keeper's about the bot; null for none. */
  readonly aboutUrl: string | null;
  /** The folder that the bot may write to. */
  readonly dataDir: string;
  /** null: what suits the way the bot is run. */
  readonly logLevel: LogLevel | null;
  /** 0 to 65535; 0 for any that is free. */
  readonly sandboxPort: number;
  /** Where it tells how it is; 0 to 65535, 0 for any that is free. null: nowhere. */
  readonly healthPort: number | null;
  /** The address that health is served on. */
  readonly healthHost: string;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const SNOWFLAKE = /^\d{17,20}$/;
const TOKEN = /^\S+$/;
/** Where the process was started. */
const DATA_DIR = "data";
const LOOPBACK = "127.0.0.1";

const port = z
  .string()
  .regex(/^\d+$/, "is not a number")
  .transform(Number)
  .refine((given) => given <= 65_535, "is not a port (0 to 65535)")
  .nullable();

const variables = z.object({
  DISCORD_TOKEN: z.string().regex(TOKEN, "has a space in it").nullable(),
  DISCORD_API: z.url({ protocol: /^https?$/, error: "is not a web address" }).nullable(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(SNOWFLAKE, "is not a server's id (17 to 20 digits)")
    .nullable(),
  ABOUT_URL: z.url({ protocol: /^https?$/, error: "is not a web address" }).nullable(),
  ARTICLES_DIR: z.string().nullable(),
  DATA_DIR: z.string().nullable(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `is not one of ${LOG_LEVELS.join(", ")}` }).nullable(),
  SANDBOX_PORT: port,
  HEALTH_PORT: port,
  HEALTH_HOST: z
    .union([z.ipv4(), z.ipv6()], { error: "is not an address (0.0.0.0, 127.0.0.1, ::)" })
    .nullable(),
});

/** The environment is not as it should be. The message names every wrong variable, a line each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * The environment's variables, parsed; an empty one counts as left out.
 *
 * @throws ConfigError
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.keys(variables.shape).map((name) => {
    const value = environment[name]?.trim() ?? "";
    return [name, value === "" ? null : value];
  });
  const result = variables.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const faults = result.error.issues.map(
      ({ path, message }) => `Cannot start: ${path.join(".")} ${message}`,
    );
    throw new ConfigError(faults.join("\n"));
  }
  const { data } = result;
  return {
    token: data.DISCORD_TOKEN,
    api: data.DISCORD_API?.replace(/\/$/, "") ?? null,
    guildId: data.DISCORD_GUILD_ID,
    aboutUrl: data.ABOUT_URL,
    articlesDir: data.ARTICLES_DIR,
    dataDir: data.DATA_DIR ?? DATA_DIR,
    logLevel: data.LOG_LEVEL,
    sandboxPort: data.SANDBOX_PORT ?? 0,
    healthPort: data.HEALTH_PORT,
    healthHost: data.HEALTH_HOST ?? LOOPBACK,
  };
}
