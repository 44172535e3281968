import { InteractionCallbackResponseSchema, MessageResponseSchema } from "discord-api-spec/zod";
import { describe, expect, test } from "vitest";
import { call, openSandbox } from "./bot.ts";

/** The document's times end in Z, Discord's own in an offset that means the same. */
const withPlainTimes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll("000+00:00", "Z"));

const RICH = {
  content: "Found",
  embeds: [
    {
      title: "Title",
      url: null,
      color: 5,
      fields: [{ name: "a", value: "b" }],
      footer: { text: "Foot", icon_url: null },
    },
  ],
  components: [
    {
      type: 1,
      components: [{ type: 2, style: 2, custom_id: "a", label: "A", emoji: null, id: 40 }],
    },
    {
      type: 1,
      components: [{ type: 3, custom_id: "b", options: [{ label: "L", value: "v" }] }],
    },
  ],
};

describe("messages", () => {
  test("and callback responses fit Discord's own schemas, in every place", async () => {
    const sandbox = await openSandbox();
    await call(sandbox, "PUT", `/applications/${sandbox.applicationId}/commands`, [
      { name: "bare", description: "x", contexts: [0, 1, 2], integration_types: [0, 1] },
    ]);
    for (const place of ["guild", "bot-dm", "elsewhere"] as const) {
      const user = sandbox.user({ place });
      const exchange = user.slash("bare");
      const { id, token } = exchange.interaction;
      const callback = `/interactions/${id}/${token}/callback?with_response=true`;
      const told = await call(sandbox, "POST", callback, { type: 4, data: RICH });
      expect(told.status).toBe(200);
      const plain = withPlainTimes(told.body);
      expect(InteractionCallbackResponseSchema.safeParse(plain).error).toBeUndefined();

      const pressed = user.press(await exchange.answer, "a");
      const { id: pressId, token: pressToken } = pressed.interaction;
      const path = `/interactions/${pressId}/${pressToken}/callback`;
      await call(sandbox, "POST", path, { type: 5, data: { flags: 64 } });
      const webhook = `/webhooks/${sandbox.applicationId}/${pressToken}`;
      await call(sandbox, "PATCH", `${webhook}/messages/@original`, { content: "x" });
      await call(sandbox, "PATCH", `${webhook}/messages/@original`, { content: "y" });
      await call(sandbox, "POST", webhook, { content: "z" });
    }
    expect(sandbox.messages()).toHaveLength(9);
    for (const message of sandbox.messages()) {
      const parsed = MessageResponseSchema.safeParse(withPlainTimes(message));
      expect(parsed.error).toBeUndefined();
    }
  });

  test("come back without nulls, with numbers and defaults written out", async () => {
    const sandbox = await openSandbox();
    await call(sandbox, "PUT", `/applications/${sandbox.applicationId}/commands`, [
      { name: "bare", description: "x" },
    ]);
    const exchange = sandbox.user().slash("bare");
    const { id, token } = exchange.interaction;
    await call(sandbox, "POST", `/interactions/${id}/${token}/callback`, { type: 4, data: RICH });
    const { embeds, components } = await exchange.answer;
    expect(embeds).toEqual([
      {
        type: "rich",
        title: "Title",
        color: 5,
        fields: [{ name: "a", value: "b", inline: false }],
        footer: { text: "Foot" },
      },
    ]);
    expect(components).toEqual([
      {
        type: 1,
        id: 1,
        components: [{ type: 2, id: 40, style: 2, custom_id: "a", label: "A" }],
      },
      {
        type: 1,
        id: 3,
        components: [
          {
            type: 3,
            id: 4,
            custom_id: "b",
            min_values: 1,
            max_values: 1,
            options: [{ label: "L", value: "v" }],
          },
        ],
      },
    ]);
  });
});
