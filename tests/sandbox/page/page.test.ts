import { request } from "node:http";

import { MessageFlags } from "discord.js";
import { describe, expect, test } from "vitest";

import type { PageEvent, Person, Snapshot } from "../../../src/sandbox/page/protocol.ts";
import type { Sandbox } from "../../../src/sandbox/sandbox.ts";
import { openSandbox, openStage } from "../bot.ts";
import { listen } from "./listen.ts";

/** A request with any headers, which fetch would not let through. */
function ask(
  { url }: Sandbox,
  path: string,
  { method = "GET", headers = {}, body }: { method?: string; headers?: object; body?: object } = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method, headers: { ...headers } }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** Does something as the page does it. */
async function act(
  sandbox: Sandbox,
  name: string,
  body: object,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const headers = { origin: sandbox.url, "content-type": "application/json" };
  const { status, text } = await ask(sandbox, `/page/api/${name}`, {
    method: "POST",
    headers,
    body,
  });
  return { status, body: JSON.parse(text) };
}

const actorOf = ({ channels: [channel] }: Snapshot, person: Person | undefined) => ({
  user: person?.id ?? "",
  channel: channel?.id ?? "",
  locale: "de",
});

describe("who may come in", () => {
  test.each(["evil.example", "evil.example:80", "127.0.0.1.evil.example", "[::1]"])(
    "is not a page of another name: %j",
    async (host) => {
      const sandbox = await openSandbox();
      for (const path of ["/", "/page/main.js", "/page/api/events"]) {
        expect(await ask(sandbox, path, { headers: { host } })).toMatchObject({ status: 403 });
      }
    },
  );

  test.each([undefined, "null", "http://evil.example", "https://127.0.0.1", "http://127.0.0.1:1"])(
    "is not what another page sends: %j",
    async (origin) => {
      const sandbox = await openSandbox();
      const headers = { "content-type": "application/json", ...(origin && { origin }) };
      const answer = await ask(sandbox, "/page/api/say", { method: "POST", headers, body: {} });
      expect(answer).toMatchObject({ status: 403 });
      expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
      expect(sandbox.messages()).toEqual([]);
    },
  );

  test("gets a policy that lets in nothing but the page’s own files", async () => {
    const { headers } = await ask(await openSandbox(), "/");
    const policy = String(headers["content-security-policy"]).split("; ");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy.join(" ")).not.toContain("unsafe-inline");
    expect(policy.join()).not.toMatch(/unsafe-eval|https?:/u);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff" });
  });

  test.each(["/page/../sandbox.js", "/page/..%2fpackage.json", "/page/x", "/page/", "/page/a/b"])(
    "finds no other file: %s",
    async (path) => {
      expect((await ask(await openSandbox(), path)).status).toBeGreaterThanOrEqual(400);
    },
  );

  test("leaves the bot’s own interface as it is", async () => {
    const sandbox = await openSandbox();
    await ask(sandbox, "/");
    expect(sandbox.requests).toEqual([]);
    expect(await ask(sandbox, "/api/v10/gateway/bot")).toMatchObject({ status: 401 });
  });
});

describe("what the page is told", () => {
  test("is what the bot shows below its name", async () => {
    const { sandbox, client } = await openStage(async () => {});
    const { snapshot, events, until } = await listen(sandbox);
    expect(snapshot.presence).toBeNull();
    client.user?.setPresence({ activities: [{ name: "counting sheep", type: 4 }] });
    await until(({ type }) => type === "presence");
    expect(events).toContainEqual({ type: "presence", presence: "counting sheep" });
    expect((await listen(sandbox)).snapshot.presence).toBe("counting sheep");
  });

  test("is all that there is, then what happens: interaction, thinking, answer, edit, removal", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply("found");
      await interaction.followUp({ content: "more", flags: MessageFlags.Ephemeral });
      await interaction.deleteReply();
    });
    const said = sandbox.user({ name: "ann" }).say({ content: "before" });
    const { events, snapshot, until } = await listen(sandbox);
    expect(snapshot.messages).toMatchObject([{ message: { id: said.id }, onlyFor: null }]);
    expect(snapshot.people.map(({ managesServer }) => managesServer)).toEqual([true, false]);
    const [mira] = snapshot.people;
    const { status } = await act(sandbox, "slash", {
      ...actorOf(snapshot, mira),
      command: "find",
      options: { who: "roe" },
    });
    expect(status).toBe(200);
    await until((event) => event.type === "removal");
    const messages = events.flatMap((event) => (event.type === "message" ? [event.message] : []));
    expect(
      messages.map(({ message, onlyFor, command }) => [message.content, onlyFor, command]),
    ).toEqual([
      ["", null, "find"],
      ["found", null, "find"],
      ["more", mira?.id, "find"],
    ]);
    const types = events.map(({ type }) => type).filter((type) => type !== "wire");
    expect(types).toEqual(["pending", "message", "settled", "message", "message", "removal"]);
  });

  test("holds what went over the wire with its times and without its tokens", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply("x");
    });
    const { events, snapshot, until } = await listen(sandbox);
    const actor = actorOf(snapshot, snapshot.people[1]);
    await act(sandbox, "slash", { ...actor, command: "bare", options: {} });
    await until(isCallback);
    const wire = events.flatMap((event) => (event.type === "wire" ? [event.entry] : []));
    expect(wire).toMatchObject([
      { kind: "command", subject: "bare", body: { locale: "de", token: "[token]" } },
      { kind: "callback", status: 204, faults: [], body: { type: 4, data: { content: "x" } } },
    ]);
    expect(wire[1]?.afterMs).toBeGreaterThanOrEqual(0);
    const token = Buffer.from("interaction:").toString("base64url").slice(0, 12);
    expect(JSON.stringify([events, (await listen(sandbox)).snapshot])).not.toContain(token);
  });

  test("names what Discord would refuse", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply("x".repeat(2001));
    });
    const { events, snapshot, until } = await listen(sandbox);
    await act(sandbox, "slash", {
      ...actorOf(snapshot, snapshot.people[0]),
      command: "bare",
      options: {},
    });
    await until(isCallback);
    expect(events.find(isCallback)).toMatchObject({
      entry: { status: 400, faults: [{ path: "data.content", code: expect.any(String) }] },
    });
  });

  test("is that the bot has not answered", async () => {
    const { sandbox } = await openStage(async () => {}, { deadlineMs: 50 });
    const { events, snapshot, until } = await listen(sandbox);
    const [mira] = snapshot.people;
    await act(sandbox, "slash", { ...actorOf(snapshot, mira), command: "bare", options: {} });
    await until((event) => event.type === "failed");
    expect(events.find(({ type }) => type === "failed")).toMatchObject({
      pending: { userId: mira?.id, command: "bare", customId: null },
    });
  });

  test("are other commands for who manages the server", async () => {
    const { sandbox, client } = await openStage(async () => {});
    const { events, until } = await listen(sandbox);
    const command = { name: "settings", description: "x", defaultMemberPermissions: 1n << 5n };
    await client.application?.commands.set([command, { name: "open", description: "x" }]);
    await until((event) => event.type === "commands");
    const told = events.find((event) => event.type === "commands");
    const names = Object.values(told?.commands ?? {}).map((list) => list.map(({ name }) => name));
    expect(names).toEqual([["settings", "open"], ["open"]]);
  });
});

describe("what the page’s users do", () => {
  test("is completed, said, pressed and chosen as by any other user", async () => {
    const seen: string[] = [];
    const { sandbox } = await openStage(async (interaction) => {
      if (interaction.isAutocomplete()) {
        await interaction.respond([{ name: `${interaction.locale} Roe`, value: "roe" }]);
      } else if (interaction.isButton()) {
        seen.push(interaction.customId);
        await interaction.update("pressed");
      } else if (interaction.isChannelSelectMenu()) {
        seen.push(interaction.channels.map(({ id }) => id).join());
        await interaction.update("chosen");
      } else if (interaction.isChatInputCommand()) {
        await interaction.reply({
          components: [
            { type: 1, components: [{ type: 2, style: 1, custom_id: "go", label: "Go" }] },
            { type: 1, components: [{ type: 8, custom_id: "where", channel_types: [0] }] },
          ],
        });
      }
    });
    const { snapshot, events, until } = await listen(sandbox);
    const actor = actorOf(snapshot, snapshot.people[0]);
    expect(
      await act(sandbox, "complete", {
        ...actor,
        command: "find",
        options: { who: "r" },
        focused: "who",
      }),
    ).toEqual({ status: 200, body: { choices: [{ name: "de Roe", value: "roe" }] } });
    await act(sandbox, "say", { ...actor, content: "hello" });
    await act(sandbox, "slash", { ...actor, command: "bare", options: {} });
    await until((event) => event.type === "settled");
    const message = sandbox.messages().at(-1)?.id ?? "";
    await act(sandbox, "press", { ...actor, message, customId: "go" });
    await until((event) => event.type === "message" && event.message.message.content === "pressed");
    const [, news] = snapshot.channels;
    const values = [news?.id];
    expect(
      await act(sandbox, "choose", { ...actor, message, customId: "where", values }),
    ).toMatchObject({
      status: 200,
    });
    await until((event) => event.type === "message" && event.message.message.content === "chosen");
    expect(seen).toEqual(["go", news?.id]);
    expect(
      events.some((event) => event.type === "message" && event.message.message.content === "hello"),
    ).toBe(true);
  });

  test("is refused with the reason where a client would not do it", async () => {
    const { sandbox } = await openStage(async () => {});
    const { snapshot } = await listen(sandbox);
    const actor = actorOf(snapshot, snapshot.people[0]);
    const refused = async (name: string, body: object) => {
      const answer = await act(sandbox, name, body);
      expect(answer.status).toBe(400);
      return answer.body["error"];
    };
    expect(await refused("slash", { ...actor, command: "none", options: {} })).toMatch(
      /offered only/u,
    );
    expect(await refused("slash", { ...actor, command: "find", options: {} })).toMatch(/required/u);
    expect(await refused("press", { ...actor, message: "1", customId: "x" })).toMatch(/no longer/u);
    expect(await refused("say", { ...actor, content: "" })).toMatch(/content/u);
    expect(await refused("say", { ...actor, user: "1", content: "x" })).toMatch(/user/u);
    expect(await refused("say", [])).toBeTypeOf("string");
  });

  test("gets no answer where the bot gives none in time", async () => {
    const { sandbox } = await openStage(async () => {}, { deadlineMs: 50 });
    const { snapshot } = await listen(sandbox);
    const actor = actorOf(snapshot, snapshot.people[0]);
    const question = { ...actor, command: "find", options: {}, focused: "who" };
    expect(await act(sandbox, "complete", question)).toMatchObject({ status: 504 });
  });
});

function isCallback(event: PageEvent): boolean {
  return event.type === "wire" && event.entry.kind === "callback";
}
