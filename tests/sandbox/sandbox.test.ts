import { Events, InteractionContextType, MessageFlags } from "discord.js";
import {
  ApplicationCommandResponseSchema,
  GatewayBotResponseSchema,
  PrivateApplicationResponseSchema,
  UserPIIResponseSchema,
} from "discord-api-spec/zod";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import { COMMANDS, call, createClient, openSandbox, openStage } from "./bot.ts";

const button = (customId: string, label = "Press") => ({
  type: 1 as const,
  components: [{ type: 2 as const, style: 1 as const, custom_id: customId, label }],
});

describe("login", () => {
  test("a discord.js client gets ready with the bot's user and application", async () => {
    const sandbox = await openSandbox();
    const client = createClient(sandbox);
    const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
    await client.login(sandbox.token);
    await Promise.all([ready, sandbox.ready()]);
    expect(client.user?.username).toBe("dateline");
    expect(client.application?.id).toBe(sandbox.applicationId);
    expect(sandbox.identifies).toBe(1);
  });

  test("a wrong token is refused with 401", async () => {
    const sandbox = await openSandbox({ token: "right" });
    const client = createClient(sandbox);
    await expect(client.login("wrong")).rejects.toThrow(/token/iu);
    expect(sandbox.identifies).toBe(0);
    const { status } = sandbox.requests[0] ?? {};
    expect(status).toBe(401);
  });

  test("a refused IDENTIFY rejects the login", async () => {
    const sandbox = await openSandbox();
    sandbox.gatewayFaults.refusal = 4014;
    const client = createClient(sandbox);
    await expect(client.login(sandbox.token)).rejects.toThrow(/intents/iu);
    expect(sandbox.identifies).toBe(1);
  });

  test("listens on the loopback interface alone", async () => {
    const sandbox = await openSandbox();
    expect(new URL(sandbox.url).hostname).toBe("127.0.0.1");
    const port = Number(new URL(sandbox.url).port);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of [...others, { address: "127.0.0.2" }]) {
      const refusal = await new Promise<string>((resolve) => {
        const socket = connect({ port, host: address, timeout: 1000 });
        socket.on("connect", () => resolve("connected"));
        socket.on("timeout", () => resolve("timed out"));
        socket.on("error", (error) => resolve(error.message));
        socket.on("connect", () => socket.destroy());
        socket.on("timeout", () => socket.destroy());
      });
      expect(refusal).not.toBe("connected");
    }
  });
});

describe("REST", () => {
  test("answers fit Discord's own schemas", async () => {
    const sandbox = await openSandbox();
    const gateway = await call(sandbox, "GET", "/gateway/bot");
    const application = await call(sandbox, "GET", "/applications/@me");
    const user = await call(sandbox, "GET", "/users/@me");
    expect(GatewayBotResponseSchema.safeParse(gateway.body).error).toBeUndefined();
    expect(PrivateApplicationResponseSchema.safeParse(application.body).error).toBeUndefined();
    expect(UserPIIResponseSchema.safeParse(user.body).error).toBeUndefined();
  });

  test("what is not there is 404, what is not JSON is 400", async () => {
    const sandbox = await openSandbox();
    expect(await call(sandbox, "GET", "/guilds/1")).toEqual({
      status: 404,
      body: { message: "404: Not Found", code: 0 },
    });
    const broken = await fetch(`${sandbox.api}/v10/interactions/1/x/callback`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ code: 50109 });
  });

  test("without the token: 401", async () => {
    const sandbox = await openSandbox();
    for (const path of ["gateway/bot", "users/@me", "applications/@me"]) {
      const response = await fetch(`${sandbox.api}/v10/${path}`);
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({ message: "401: Unauthorized", code: 0 });
    }
  });

  test("remembers the last thousand requests", async () => {
    const sandbox = await openSandbox();
    for (let index = 0; index < 1005; index += 1) {
      await call(sandbox, "GET", `/nothing/${index}`);
    }
    expect(sandbox.requests).toHaveLength(1000);
    expect(sandbox.requests.at(-1)).toEqual({
      method: "GET",
      path: "/api/v10/nothing/1004",
      body: undefined,
      status: 404,
    });
  });
});

describe("registration", () => {
  test("commands come back as Discord gives them back", async () => {
    const { sandbox } = await openStage(async () => {});
    const path = `/applications/${sandbox.applicationId}/commands`;
    const plain = await call(sandbox, "GET", path);
    const localized = await call(sandbox, "GET", `${path}?with_localizations=true`);
    expect(plain.body).toMatchObject([
      {
        application_id: sandbox.applicationId,
        name: "find",
        type: 1,
        nsfw: false,
        default_member_permissions: null,
        contexts: [0, 1, 2],
        integration_types: [0, 1],
      },
      { name: "bare", contexts: null, integration_types: [0] },
    ]);
    expect(JSON.stringify(plain.body)).not.toContain("name_localizations");
    expect(JSON.stringify(localized.body)).toContain("name_localizations");
    expect(JSON.stringify(localized.body)).not.toContain('"required":false');
    for (const command of sandbox.commands()) {
      expect(ApplicationCommandResponseSchema.safeParse(command).error).toBeUndefined();
    }
  });

  test("a command that stays keeps its id, one that is unchanged its version", async () => {
    const { sandbox, client } = await openStage(async () => {});
    const before = sandbox.commands();
    await client.application?.commands.set([
      COMMANDS[0],
      { name: "bare", description: "Something else" },
    ]);
    const after = sandbox.commands();
    expect(after[0]).toEqual(before[0]);
    expect(after[1]?.id).toBe(before[1]?.id);
    expect(after[1]?.version).not.toBe(before[1]?.version);
  });

  test("a guild's command hides the global one of its name", async () => {
    const { sandbox, client } = await openStage(async () => {});
    await client.application?.commands.set(
      [{ name: "bare", description: "Of the guild" }],
      sandbox.guildId,
    );
    const seen = sandbox.commands().map(({ name, description }) => `${name}: ${description}`);
    expect(seen).toEqual(["bare: Of the guild", "find: Find something"]);
    expect(() => sandbox.user({ place: "bot-dm" }).slash("bare")).not.toThrow();
  });

  test("another application's commands and another guild's are unknown", async () => {
    const { sandbox } = await openStage(async () => {});
    const guild = `/applications/${sandbox.applicationId}/guilds/1/commands`;
    expect((await call(sandbox, "GET", "/applications/1/commands")).body).toMatchObject({
      code: 10002,
    });
    expect((await call(sandbox, "PUT", guild, [])).body).toMatchObject({ code: 10004 });
  });
});

describe("interactions through discord.js", () => {
  test("a command is answered at once, with its options", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      await interaction.reply(
        `${options.getString("who")} ${options.getInteger("count")} ${options.getBoolean("private")}`,
      );
    });
    const exchange = sandbox.user().slash("find", { who: "Ann", count: 3, private: false });
    expect(await exchange.callback).toMatchObject({ type: 4 });
    expect(await exchange.answer).toMatchObject({ content: "Ann 3 false", flags: 0, type: 20 });
    expect(sandbox.messages()).toEqual([await exchange.answer]);
    expect(sandbox.violations).toEqual([]);
  });

  test("each place has its context, and its user or member", async () => {
    const seen: unknown[] = [];
    const { sandbox } = await openStage(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      seen.push([interaction.context, interaction.inGuild(), interaction.user.username]);
      await interaction.reply("Seen");
    });
    for (const place of ["guild", "bot-dm", "elsewhere"] as const) {
      await sandbox.user({ name: "ann", place }).slash("find", { who: "Ann" }).answer;
    }
    expect(seen).toEqual([
      [InteractionContextType.Guild, true, "ann"],
      [InteractionContextType.BotDM, false, "ann"],
      [InteractionContextType.PrivateChannel, false, "ann"],
    ]);
  });

  test("says by which installation it came, and in which language", async () => {
    const { sandbox } = await openStage(async () => {});
    const wire = (place: "guild" | "bot-dm" | "elsewhere") =>
      sandbox.user({ name: "ann", place }).slash("find", { who: "Ann" }).interaction;
    const { id } = sandbox.user({ name: "ann" });
    expect(wire("guild")).toMatchObject({
      authorizing_integration_owners: { 0: sandbox.guildId },
      guild_id: sandbox.guildId,
      guild_locale: "en-US",
      locale: "en-US",
      entitlements: [],
      member: { user: { id } },
    });
    expect(wire("guild")).not.toHaveProperty("user");
    expect(wire("bot-dm")).toMatchObject({
      authorizing_integration_owners: { 0: "0" },
      app_permissions: "442368",
      user: { id },
    });
    expect(wire("elsewhere")).toMatchObject({
      authorizing_integration_owners: { 1: id },
      app_permissions: "180224",
    });
    expect(wire("elsewhere")).not.toHaveProperty("guild_id");
  });

  test("a deferred answer loads, then is edited into its content and stays private", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const loading = await interaction.fetchReply();
      await interaction.editReply({
        content: `Was ${loading.flags.bitfield}`,
        components: [button("more")],
      });
    });
    const exchange = sandbox.user().slash("bare");
    expect(await exchange.callback).toMatchObject({ type: 5 });
    const answer = await exchange.answer;
    expect(answer).toMatchObject({ content: "Was 192", flags: 64, edited_timestamp: null });
    expect(answer.components).toEqual([
      {
        type: 1,
        id: 1,
        components: [{ type: 2, id: 2, style: 1, custom_id: "more", label: "Press" }],
      },
    ]);
  });

  test("autocomplete tells the focused option and brings its choices", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}=${value}`, value: "unlisted too" }]);
    });
    const user = sandbox.user();
    expect(await user.autocomplete("find", { who: "An" }, "who")).toEqual([
      { name: "who=An", value: "unlisted too" },
    ]);
    expect(await user.autocomplete("find", {}, "who")).toHaveLength(1);
    await expect(user.autocomplete("find", {}, "order")).rejects.toThrow(/no autocomplete/u);
    await expect(user.autocomplete("bare", {}, "who")).rejects.toThrow(/no such option/u);
  });

  test("a button updates its message, and knows the message it is on", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: "Page 1", components: [button("next:2")] });
      }
      if (!interaction.isButton()) return;
      const asked = interaction.message.interactionMetadata?.user.username;
      await interaction.update(
        `${interaction.customId} after ${interaction.message.content} of ${asked}`,
      );
    });
    const message = await sandbox.user({ name: "ann" }).slash("bare").answer;
    const exchange = sandbox.user({ name: "ben" }).press(message, "next:2");
    expect(await exchange.answer).toMatchObject({
      id: message.id,
      content: "next:2 after Page 1 of ann",
      components: [{ components: [{ custom_id: "next:2" }] }],
    });
    expect(exchange.interaction).toMatchObject({ message, member: { user: { username: "ben" } } });
    expect(sandbox.messages()).toHaveLength(1);
  });

  test("a select brings its values; a deferred update is edited later", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({
          components: [
            {
              type: 1,
              components: [
                {
                  type: 3,
                  custom_id: "pick",
                  max_values: 2,
                  options: ["a", "b", "c"].map((value) => ({ label: value, value })),
                },
              ],
            },
          ],
        });
      }
      if (!interaction.isStringSelectMenu()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: interaction.values.join("+"), components: [] });
    });
    const user = sandbox.user();
    const message = await user.slash("bare").answer;
    const exchange = user.choose(message, "pick", ["c", "a"]);
    expect(await exchange.callback).toEqual({ type: 6 });
    expect(await exchange.answer).toMatchObject({ id: message.id, content: "c+a", components: [] });
    expect(() => user.choose(message, "pick", ["a"])).toThrow(/no such component/u);
  });

  test("another user gets a private answer to a button, and the message stays", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: "Mine", components: [button("x")] });
      }
      if (interaction.isButton()) {
        await interaction.reply({ content: "Not yours", flags: MessageFlags.Ephemeral });
      }
    });
    const message = await sandbox.user({ name: "ann" }).slash("bare").answer;
    const answer = await sandbox.user({ name: "ben" }).press(message, "x").answer;
    expect(answer).toMatchObject({
      content: "Not yours",
      flags: 64,
      type: 19,
      message_reference: { message_id: message.id },
      interaction_metadata: { type: 3, interacted_message_id: message.id },
    });
    expect(sandbox.messages()[0]).toEqual(message);
  });

  test("follow-ups come after the answer, and can be edited and deleted", async () => {
    const { sandbox } = await openStage(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply("First");
      const second = await interaction.followUp({ content: "2", flags: MessageFlags.Ephemeral });
      const third = await interaction.followUp("Third");
      await interaction.editReply({ message: second, content: "Second" });
      await interaction.deleteReply(third);
      await interaction.followUp("Done");
    });
    const exchange = sandbox.user().slash("bare");
    await expect.poll(() => exchange.followUps.at(-1)?.content).toBe("Done");
    expect(exchange.followUps.map(({ content, flags }) => [content, flags])).toEqual([
      ["Second", 64],
      ["Done", 0],
    ]);
    expect((await exchange.answer).content).toBe("First");
    expect(exchange.deleted).toBe(false);
  });

  test("withResponse tells the message that a reply made", async () => {
    let told: string | undefined;
    const { sandbox } = await openStage(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { resource, interaction: callback } = await interaction.reply({
        content: "Told",
        flags: MessageFlags.Ephemeral,
        withResponse: true,
      });
      told = `${resource?.message?.content} ${callback.responseMessageEphemeral}`;
    });
    await sandbox.user().slash("bare").answer;
    await expect.poll(() => told).toBe("Told true");
  });
});

describe("a dropped connection", () => {
  test.each([1006, 4000, 1001])(
    "closed with %i is resumed without another IDENTIFY",
    async (code) => {
      const { sandbox } = await openStage(async (interaction) => {
        if (interaction.isChatInputCommand()) await interaction.reply("Heard");
      });
      sandbox.closeGateway(code);
      const missed = sandbox.user().slash("bare");
      expect((await missed.answer).content).toBe("Heard");
      await sandbox.ready();
      expect((await sandbox.user().slash("bare").answer).content).toBe("Heard");
      expect(sandbox.identifies).toBe(1);
    },
  );

  test("so is one that the gateway asks to come back", async () => {
    const { sandbox, client } = await openStage(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply("Heard");
    });
    const resumed = new Promise<void>((resolve) => {
      client.once(Events.ShardResume, () => resolve());
    });
    sandbox.requestReconnect();
    await resumed;
    expect((await sandbox.user().slash("bare").answer).content).toBe("Heard");
    expect(sandbox.identifies).toBe(1);
  });
});
