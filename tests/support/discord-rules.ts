import type { APIEmbed } from "discord-api-types/v10";
import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from "discord-api-spec/zod";
import { expect } from "vitest";

import type { MessageBody } from "../../src/rendering/message.ts";

/** Per message, all embeds together. */
const EMBED_TOTAL = 6000;

/**
 * Expects of a message body what Discord's published schemas say of a new message and of an edit,
 * and what they leave out: totals, fields that may not be blank, unique custom ids and values.
 */
export function expectDiscordTakes(body: MessageBody): void {
  // What goes over the wire is JSON.
  const sent: unknown = JSON.parse(JSON.stringify(body));
  for (const schema of [
    IncomingWebhookInteractionRequestSchema,
    IncomingWebhookUpdateRequestPartialSchema,
  ]) {
    expect(schema.safeParse(sent).error?.issues ?? []).toEqual([]);
  }
  expect(body.allowed_mentions).toEqual({ parse: [] });
  for (const text of stringsOf(sent)) expect(text.isWellFormed()).toBe(true);

  let total = 0;
  for (const embed of body.embeds) {
    expectEmbed(embed);
    total += lengthOf(embed);
  }
  expect(total).toBeLessThanOrEqual(EMBED_TOTAL);
  expectComponents(body);
}

function expectEmbed({ title, description, fields = [], footer, url }: APIEmbed): void {
  expect(`${title ?? ""}${description ?? ""}`.trim()).not.toBe("");
  expect(title?.length ?? 0).toBeLessThanOrEqual(256);
  expect(description?.length ?? 0).toBeLessThanOrEqual(4096);
  expect(footer?.text.length ?? 0).toBeLessThanOrEqual(2048);
  expect(footer?.text.trim()).not.toBe("");
  expect(fields.length).toBeLessThanOrEqual(25);
  for (const { name, value } of fields) {
    expect(name.trim()).not.toBe("");
    expect(name.length).toBeLessThanOrEqual(256);
    expect(value.trim()).not.toBe("");
    expect(value.length).toBeLessThanOrEqual(1024);
  }
  if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
}

function lengthOf({ title = "", description = "", fields = [], footer, author }: APIEmbed): number {
  const texts = [title, description, footer?.text ?? "", author?.name ?? ""];
  for (const { name, value } of fields) texts.push(name, value);
  return texts.join("").length;
}

function expectComponents({ components }: MessageBody): void {
  const customIds: string[] = [];
  expect(components.length).toBeLessThanOrEqual(5);
  for (const row of components) {
    expect(row.components.length).toBeGreaterThan(0);
    for (const part of row.components) {
      if (!("custom_id" in part)) throw new Error("Cannot check a component without a custom id");
      customIds.push(part.custom_id);
      if ("label" in part) expect(part.label?.length ?? 0).toBeLessThanOrEqual(80);
      if ("options" in part) expectOptions(part.options);
    }
  }
  for (const customId of customIds) expect(customId.length).toBeLessThanOrEqual(100);
  expect(new Set(customIds).size).toBe(customIds.length);
}

function expectOptions(
  options: readonly { label: string; value: string; description?: string }[],
): void {
  expect(options.length).toBeGreaterThan(0);
  expect(options.length).toBeLessThanOrEqual(25);
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
  for (const { label, value, description = "" } of options) {
    for (const text of [label, value]) {
      expect(text.trim()).not.toBe("");
      expect(text.length).toBeLessThanOrEqual(100);
    }
    expect(description.length).toBeLessThanOrEqual(100);
  }
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
