import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFile, rename, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { Locale } from "discord-api-types/v10";
import { z } from "zod";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

import { startSandbox } from "../src/sandbox/sandbox.ts";
import { type BotInSandbox, startBotInSandbox } from "./e2e/bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./e2e/folders.ts";
import { RunningProcess } from "./support/running-process.ts";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const SEEDS = fileURLToPath(new URL("../seeds", import.meta.url));
/** A line of `quotes --format score`, as far as it is looked at. */
const ScoredFile = z.object({
  id: z.string(),
  quotes: z.array(
    z.object({ start: z.number(), end: z.number(), text: z.string(), speaker: z.string() }),
  ),
});
/** Nothing of the tester's own surroundings, a token above all. */
const ENVIRONMENT = { PATH: process.env["PATH"] ?? "", LOG_LEVEL: "error" };

const SECOND = 1000;
/** Something else may take the machine at any one start, not at each. */
const MOST_ATTEMPTS = 6;
/** Its own modules, the sandbox with its schemas, and the articles are as much again and more. */
const MOST_CLIENT_LOADS = 4;
/** Node's option for a program on the command line, in place of the bot's. */
const LOAD = ["--input-type=module", "--eval"];

/** Whether there is what gives a program a terminal. */
const hasTerminal = spawnSync("script", ["--version"]).status === 0;

/** Options of Node's for a program before the bot: a signal, so many milliseconds after the bot listens for such. */
function signalled(signal: NodeJS.Signals, ms = 0): readonly string[] {
  const program = `process.on("newListener", (name) => {
    if (name === "SIGTERM") setTimeout(() => process.kill(process.pid, "${signal}"), ${ms});
  });`;
  return ["--import", `data:text/javascript,${encodeURIComponent(program)}`];
}

interface Ended {
  /** null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(
  args: readonly string[],
  environment: Record<string, string> = {},
  program: readonly string[] = [MAIN],
): Promise<Ended> {
  // A folder without an .env of the tester's; packages are looked for from it upwards.
  const cwd = program[0] === MAIN ? await folderOf({}) : dirname(MAIN);
  const env = { ...ENVIRONMENT, ...environment };
  const child = new RunningProcess(spawn(process.execPath, [...program, ...args], { env, cwd }));
  const [code] = await child.ended();
  return { code, stdout: child.stdout, stderr: child.stderr };
}

/** Starts the bot where nothing is kept yet, and nothing of the tester's is. */
async function start(
  environment: Record<string, string> = {},
  args: readonly string[] = [],
  nodeArgs: readonly string[] = [],
): Promise<RunningProcess> {
  const [env, cwd] = [{ ...ENVIRONMENT, ...environment }, await folderOf({})];
  return new RunningProcess(spawn(process.execPath, [...nodeArgs, MAIN, ...args], { env, cwd }));
}

/** How long something takes, in milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function discord() {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe("ask", () => {
  it("answers one command as readable text", async () => {
    const { code, stdout } = await run(["ask", "/search minerals"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Search: minerals\n/);
    expect(stdout).toContain("US presented Ukraine with a document");
    expect(stdout).not.toMatch(/\\|\*\*/);
  });

  it("answers in another language, asked by the names that it has for commands and options", async () => {
    const { stdout } = await run(["ask", "--locale", "uk", "/цитата особа:Hughes"]);
    expect(stdout).toContain("3 цитати · 1 фрагмент · 1 стаття");
    expect(await run(["ask", "--locale", "xx", "/summary"])).toMatchObject({ code: 2 });
  });

  it("reads another folder", async () => {
    const { stdout } = await run([
      "ask",
      "--archive",
      await folderOf(mayorsArticles(3)),
      "/quote Ruiz",
    ]);
    expect(stdout).toContain("3 quotations · 3 articles");
  });

  it.each([
    [
      "an unknown slash command",
      ["ask", "/nope x"],
      'Unknown command "/nope". There are: /quote, /people, /search, /summary, /verify, /about',
    ],
    [
      "a missing option",
      ["ask", "/search"],
      '/search needs "query". Its form: /search query:<text> [after:<text>] [before:<text>] [source:<text>] [private:<true|false>]',
    ],
    ["no command to ask", ["ask"], "missing required argument 'command'"],
    [
      "an unknown subcommand",
      ["nope"],
      'Unknown command "nope". There are: ask, quotes; or none, to start the bot',
    ],
    ["an unknown option", ["--nope"], "unknown option '--nope'"],
    [
      "a format that there is not",
      ["quotes", "--format", "xml"],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are ndjson, score.",
    ],
    [
      "an argument too many",
      ["quotes", "more"],
      "too many arguments for 'quotes'. Expected 0 arguments but got 1.",
    ],
  ])("gives %s one clear line and exit code 2", async (_what, args, line) => {
    expect(await run(args)).toMatchObject({ code: 2, stdout: "", stderr: `${line}\n` });
  });

  describe("with --json", () => {
    let bot: BotInSandbox;
    beforeAll(async () => {
      bot = await startBotInSandbox({ folder: SEEDS });
    });
    afterAll(() => bot.stop());

    it.each([
      ["/quote person:Zelensky private:true", "quote", { person: "Zelensky", private: true }],
      ["/search minerals", "search", { query: "minerals" }],
      ["/search zzzz", "search", { query: "zzzz" }],
      ["/summary", "summary", {}],
    ])("prints for %s exactly what goes to Discord", async (line, command, options) => {
      const { stdout } = await run(["ask", "--json", line]);
      const sent = await bot.sandbox.user({ locale: Locale.EnglishGB }).slash(command, options)
        .callback;
      expect(JSON.parse(stdout)).toEqual(sent);
    });
  });
});

describe("quotes", () => {
  it("prints every quotation, one JSON object a line", async () => {
    const { code, stdout } = await run(["quotes", "--archive", await folderOf(mayorsArticles(1))]);
    expect(code).toBe(0);
    const [first, ...others] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(others).toEqual([]);
    expect(first).toEqual({
      article: expect.stringMatching(/^[\w-]{12}$/),
      title: "Council sits for day 1",
      date: "2026-03-01",
      spans: [{ start: 98, end: 149 }],
      text: "We have counted 1 new cracks in the wall this week,",
      speaker: {
        kind: "person",
        name: "Ana Ruiz",
        entry: { id: expect.stringMatching(/^~[\w-]{10}$/), name: "Ana Ruiz" },
        role: "Mayor",
      },
      mention: { start: 151, end: 165, text: "Mayor Ana Ruiz" },
      cue: { start: 166, end: 170, text: "said" },
      context: {
        start: 97,
        end: 188,
        text: "“We have counted 1 new cracks in the wall this week,” Mayor Ana Ruiz said at the town hall.",
      },
      kind: "utterance",
    });
  });

  it("prints with --format score a line for each file, with places in the file", async () => {
    const files = mayorsArticles(2);
    const { code, stdout } = await run([
      "quotes",
      "--format",
      "score",
      "--archive",
      await folderOf(files),
    ]);
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => ScoredFile.parse(JSON.parse(line)));
    expect(lines.map(({ id }) => id)).toEqual(
      Object.keys(files)
        .map((name) => name.replace(/\.[a-z]+$/, ""))
        .toSorted(),
    );
    for (const { quotes } of lines) {
      expect(quotes.map(({ speaker }) => speaker)).toEqual(["Ana Ruiz"]);
      for (const { start: from, end, text } of quotes) {
        expect(Object.values(files).some((raw) => raw.slice(from, end) === text)).toBe(true);
      }
    }
  });
});

describe("--help", () => {
  it("names every subcommand and exits 0", async () => {
    const { code, stdout } = await run(["--help"]);
    expect(code).toBe(0);
    for (const word of ["ask", "quotes", "DISCORD_TOKEN", "sandbox"])
      expect(stdout).toContain(word);
  });
});

describe("the bot", () => {
  it("starts in the sandbox within a second, and says in three lines what it does", async () => {
    // A busy machine is given in proportion to what loading the Discord client alone takes on it just before.
    const attempts: { readonly bare: number; readonly took: number }[] = [];
    const isQuick = () =>
      attempts.some(({ bare, took }) => took < Math.max(SECOND, bare * MOST_CLIENT_LOADS));
    while (attempts.length < MOST_ATTEMPTS && !isQuick()) {
      const bare = await timeOf(() => run(["import('discord.js')"], {}, LOAD));
      const child = await start();
      attempts.push({ bare, took: await timeOf(() => child.said("To go live")) });
      // Where reading takes long, it is told when it is done.
      if (!child.stdout.includes("Indexed")) await child.said("Indexed");
      const lines = child.stdout.split("\n").filter((line) => line !== "");
      expect(lines.toSorted()).toEqual([
        expect.stringMatching(
          /^Indexed 2 articles with 15 quotations and \d+ fragments from .*seeds in \d+ ms$/,
        ),
        expect.stringMatching(/sandbox, a pretend Discord on http:\/\/127\.0\.0\.1:\d+/),
        expect.stringMatching(/^To go live, put DISCORD_TOKEN=/),
      ]);
      child.kill("SIGKILL");
    }
    expect(isQuick(), `Milliseconds: ${JSON.stringify(attempts)}`).toBe(true);
  });

  it.each([0, 100, 200, 300, 500])(
    "leaves with exit code 0 on a SIGTERM %d ms after it listens for signals",
    async (ms) => {
      const child = await start({}, [], signalled("SIGTERM", ms));
      expect(await child.ended()).toEqual([0, null]);
    },
  );

  it("is not ended by a SIGHUP while it starts", async () => {
    const child = await start({}, [], signalled("SIGHUP"));
    await child.said("To go live");
    child.kill("SIGTERM");
    expect(await child.ended()).toEqual([0, null]);
  });

  it("takes slash commands at its input, and numbers for what a reply offers", async () => {
    const child = await start({ ARTICLES_DIR: await folderOf(mayorsArticles(15)) });
    child.endInput("/quote Ruiz\n1\n/nope\n");
    expect(await child.ended()).toEqual([0, null]);
    const text = child.stdout;
    expect(text).toContain("15 quotations · 15 articles");
    expect(text).toContain("page 1 of 2");
    expect(text).toContain("page 2 of 2");
    expect(text).toContain('Unknown command "/nope"');
  });

  it("serves the sandbox's page, built, at the address that it prints", async () => {
    const child = await start();
    const text = await child.said("To go live");
    const [address = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
    const served = async (path: string): Promise<readonly unknown[]> => {
      const response = await fetch(address + path);
      return [response.status, response.headers.get("content-type"), await response.text()];
    };
    expect(await served("/")).toEqual([
      200,
      "text/html; charset=utf-8",
      expect.stringContaining('src="/page/main.js"'),
    ]);
    expect(await served("/page/main.js")).toEqual([
      200,
      "text/javascript; charset=utf-8",
      expect.stringContaining("EventSource"),
    ]);
    const [status, , css] = await served("/page/page.css");
    expect(status).toBe(200);
    // No font and no picture is asked of another host.
    expect(css).not.toMatch(/url\(|@import|https?:/);
  });

  it("speaks another language with whoever types, when started so", async () => {
    const child = await start({ ARTICLES_DIR: await folderOf(mayorsArticles(2)) }, [
      "--locale",
      "de",
    ]);
    child.endInput("/zitat Ruiz\n");
    await child.ended();
    expect(child.stdout).toContain("2 Zitate · 2 Artikel");
  });

  it.each(["SIGINT", "SIGTERM"] as const)("leaves with exit code 0 on %s", async (signal) => {
    const child = await start();
    await child.said("To go live");
    child.kill(signal);
    expect(await child.ended()).toEqual([0, null]);
  });

  it("keeps what has changed when it is told to leave, and reads nothing at the next start", async () => {
    const [folder, dataDir] = [await folderOf(mayorsArticles(2)), await folderOf({})];
    const environment = { ARTICLES_DIR: folder, DATA_DIR: dataDir, LOG_LEVEL: "info" };
    const first = await start(environment);
    await first.said("anew", "stderr");
    const said = first.said("Read what has changed", "stderr");
    await writeFile(join(folder, "new.txt"), "The mill\n\n“It turns,” said Ana Ruiz.\n");
    await said;
    first.kill("SIGTERM");
    await first.ended();
    const again = await start(environment);
    expect(await again.said("anew", "stderr")).toContain("Read 0 files anew; 3 were");
  });

  it.skipIf(!hasTerminal)(
    "keeps what has changed when its terminal is closed, and reads nothing at the next start",
    async () => {
      const [folder, out] = [await folderOf(mayorsArticles(2)), await folderOf({})];
      const environment = { ARTICLES_DIR: folder, DATA_DIR: join(out, "data"), LOG_LEVEL: "info" };
      // The shell outlives the terminal, to tell what becomes of the bot.
      const bot = `"${process.execPath}" "${MAIN}" 2> "${out}/log"`;
      const command = `trap "" HUP; ${bot}; echo "ended with $?" >> "${out}/log"`;
      const terminal = new RunningProcess(
        spawn("script", ["--quiet", "--command", command, "/dev/null"], {
          env: { ...ENVIRONMENT, ...environment },
        }),
      );
      const log = () => readFile(join(out, "log"), "utf8");
      await terminal.said("To go live");
      await expect.poll(log).toContain("anew");
      await writeFile(join(folder, "new.txt"), "The mill\n\n“It turns,” said Ana Ruiz.\n");
      await expect.poll(log).toContain("Read what has changed");
      terminal.kill("SIGKILL");
      // As a program ends that does not ask to be told of it.
      await expect.poll(log).toMatch(/ended with 129\n$/u);
      expect(await log()).not.toContain("Assertion");
      const again = await start(environment);
      expect(await again.said("anew", "stderr")).toContain("Read 0 files anew; 3 were");
    },
  );

  it("looks through its folder at once on SIGHUP, and says what that changed", async () => {
    const [old, current] = [await folderOf(mayorsArticles(1)), await folderOf(mayorsArticles(3))];
    const folder = join(await folderOf({}), "current");
    await symlink(old, folder);
    const child = await start({ ARTICLES_DIR: folder, LOG_LEVEL: "info" });
    await child.said("anew", "stderr");
    // That a link points elsewhere is nothing that a watcher sees at once.
    await symlink(current, `${folder}.new`);
    await rename(`${folder}.new`, folder);
    const said = child.said("Read what has changed", "stderr");
    child.kill("SIGHUP");
    expect(await said).toContain("2 articles added, 0 changed, 0 removed");
    child.write("/quote Ruiz\n");
    await child.said("3 quotations · 3 articles");
    const saidAgain = child.said("Looked through", "stderr");
    child.kill("SIGHUP");
    expect(await saidAgain).toContain("nothing has changed");
  });

  it("names every wrong variable at once, and exits 1", async () => {
    const ended = await run([], { DISCORD_GUILD_ID: "my server", SANDBOX_PORT: "http" });
    expect(ended.code).toBe(1);
    expect(ended.stderr.trim().split("\n")).toEqual([
      "Cannot start: DISCORD_GUILD_ID is not a server's id (17 to 20 digits)",
      "Cannot start: SANDBOX_PORT is not a number",
    ]);
  });
});

describe("the bot's health", () => {
  it("is told where a port is given: alive, ready once it answers, and figures", async () => {
    const { token, api } = await discord();
    const environment = { DISCORD_TOKEN: token, DISCORD_API: api, HEALTH_PORT: "0" };
    const child = await start({ ...environment, LOG_LEVEL: "info" });
    const said = await child.said("\n", "stderr");
    const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0] ?? "";
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await child.said("Invite it: ");
    await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(200);
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toMatch(/^dateline_articles [1-9]\d*$/mu);
    expect(figures).not.toContain(token);
  });
});

describe("the bot on Discord", () => {
  it("ends with one clear line and exit code 1 where the token is wrong", async () => {
    const { api } = await discord();
    expect(await run([], { DISCORD_API: api, DISCORD_TOKEN: "wrong", LOG_LEVEL: "warn" })).toEqual({
      code: 1,
      stdout: "",
      stderr: "Cannot log in to Discord: it does not know this DISCORD_TOKEN\n",
    });
  });

  const FOR_GOOD: readonly (readonly [number, string])[] = [
    [4004, "Cannot log in to Discord: it does not know this DISCORD_TOKEN"],
    [4010, "Discord closed the connection for good (close code 4010)"],
    [4011, "Discord closed the connection for good (close code 4011)"],
    [4012, "Discord closed the connection for good (close code 4012)"],
    [4013, "Discord closed the connection for good (close code 4013)"],
    [
      4014,
      "Cannot log in to Discord: it does not allow the intents that were asked for (close code 4014)",
    ],
  ];

  it.each(FOR_GOOD)("ends so after close code %d, without trying again", async (code, line) => {
    const sandbox = await discord();
    sandbox.gatewayFaults.refusal = code;
    const { api, token } = sandbox;
    expect(await run([], { DISCORD_API: api, DISCORD_TOKEN: token, LOG_LEVEL: "warn" })).toEqual({
      code: 1,
      stdout: "",
      stderr: `${line}\n`,
    });
    expect(sandbox.identifies).toBe(1);
  });

  it.each(FOR_GOOD)("ends so where close code %d comes while it runs", async (code, line) => {
    const sandbox = await discord();
    const { api, token } = sandbox;
    const child = await start({ DISCORD_API: api, DISCORD_TOKEN: token });
    await child.said("Invite it");
    sandbox.closeGateway(code);
    expect(await child.ended()).toEqual([1, null]);
    expect(child.stderr).toBe(`${line}\n`);
    expect(sandbox.identifies).toBe(1);
  });

  it("does not log in where Discord lets it in no more that day, whatever starts it again and again", async () => {
    const sandbox = await startSandbox({ identifiesLeft: 0 });
    onTestFinished(() => sandbox.close());
    const { api, token } = sandbox;
    const { code, stderr } = await run([], { DISCORD_API: api, DISCORD_TOKEN: token });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Cannot start on .*: Not enough sessions remaining .* resets at .*\n$/u,
    );
    expect(sandbox.identifies).toBe(0);
  });

  it("runs until it is told to leave, and prints the link that invites it", async () => {
    const { api, token, applicationId, guildId } = await discord();
    const child = await start({
      DISCORD_API: api,
      DISCORD_TOKEN: token,
      DISCORD_GUILD_ID: guildId,
      LOG_LEVEL: "info",
    });
    const said = await child.said("Invite it");
    expect(said).toContain(`https://discord.com/oauth2/authorize?client_id=${applicationId}`);
    expect(child.stderr).not.toContain(token);
    child.kill("SIGTERM");
    expect(await child.ended()).toEqual([0, null]);
  });

  it("says where it tried to start, when what answers is not Discord", async () => {
    const server = createServer((_request, response) => response.writeHead(404).end("no"));
    const { code, stderr } = await run([], {
      DISCORD_API: await listen(server),
      DISCORD_TOKEN: "token",
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Cannot start on http:\/\/127\.0\.0\.1:\d+: .*\n$/);
  });

  it("leaves when it is told to while Discord does not answer", async () => {
    const server = createServer(() => {});
    const asked = once(server, "request");
    const child = await start({ DISCORD_API: await listen(server), DISCORD_TOKEN: "token" });
    await asked;
    child.kill("SIGTERM");
    expect(await child.ended()).toEqual([0, null]);
  });
});

/** A server's address on this machine; it is closed when the test is over. */
async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return `http://127.0.0.1:${address.port}`;
}
