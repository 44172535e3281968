import { MessageResponseSchema } from "discord-api-spec/zod";
import { MessageFlags, MessageType } from "discord.js";
import { describe, expect, test } from "vitest";
import { openStage } from "./bot.ts";

const NAME = "Was this said?";

/** A sandbox with a bot that answers a message's command with what the message says. */
async function openMenu() {
  const stage = await openStage(async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    const { content, embeds } = interaction.targetMessage;
    await interaction.reply({
      content: `${interaction.commandName} ${content}${embeds[0]?.description ?? ""}`,
      flags: MessageFlags.Ephemeral,
    });
    await interaction.followUp({ content: "more", flags: MessageFlags.Ephemeral });
  });
  await stage.client.application?.commands.set([
    { type: 3, name: NAME, contexts: [0, 1, 2], integrationTypes: [0, 1] },
    { name: "bare", description: "x" },
  ]);
  return stage;
}

describe("a message’s menu", () => {
  test("sends the message whole, and the answer points to it", async () => {
    const { sandbox, errors } = await openMenu();
    const said = sandbox.user({ name: "ann" }).say({ content: "“We will.”" });
    const { interaction, answer } = sandbox.user({ name: "ben" }).useOn(said, NAME);
    expect(interaction.data).toMatchObject({
      name: NAME,
      type: 3,
      target_id: said.id,
      resolved: { messages: { [said.id]: said } },
    });
    expect(interaction.data).not.toHaveProperty("options");
    expect(await answer).toMatchObject({
      type: MessageType.ContextMenuCommand,
      content: `${NAME} “We will.”`,
      flags: MessageFlags.Ephemeral,
      interaction_metadata: { type: 2, target_message_id: said.id },
      message_reference: { message_id: said.id },
    });
    expect(errors).toEqual([]);
  });

  test("sends what is in embeds alone", async () => {
    const { sandbox } = await openMenu();
    const user = sandbox.user();
    const said = user.say({ embeds: [{ description: "“We shall.”" }] });
    const { content } = await user.useOn(said, NAME).answer;
    expect(content).toBe(`${NAME} “We shall.”`);
  });

  test.each(["guild", "bot-dm", "elsewhere"] as const)("works in the place %s", async (place) => {
    const { sandbox } = await openMenu();
    const user = sandbox.user({ place });
    const said = user.say({ content: "x" });
    const exchange = user.useOn(said, NAME);
    expect(exchange.interaction.channel?.id).toBe(said.channel_id);
    expect((await exchange.answer).channel_id).toBe(said.channel_id);
  });

  test("has only message commands, and slash commands are not among them", async () => {
    const { sandbox } = await openMenu();
    const user = sandbox.user();
    const said = user.say({ content: "x" });
    expect(() => user.useOn(said, "bare")).toThrow(/offers only "Was this said\?"/u);
    expect(() => user.slash(NAME)).toThrow(/Cannot use/u);
  });

  test("is not there for a message that one does not see", async () => {
    const { sandbox } = await openMenu();
    const said = sandbox.user({ name: "ann", place: "bot-dm" }).say({ content: "x" });
    expect(() => sandbox.user({ name: "ben" }).useOn(said, NAME)).toThrow(/does not see it/u);
  });

  test("sends messages that fit Discord’s own schema", async () => {
    const { sandbox } = await openMenu();
    const user = sandbox.user();
    const said = user.say({ content: "x" });
    await user.useOn(said, NAME).answer;
    for (const message of sandbox.messages()) {
      const plain = { ...message, timestamp: "2025-02-17T09:30:00Z" };
      expect(MessageResponseSchema.safeParse(plain).error).toBeUndefined();
    }
  });
});
