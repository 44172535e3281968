import {
  type APIChannelSelectComponent,
  type APIEmbed,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from "discord-api-types/v10";

import { MOST_CHANNELS } from "../model/server-settings.ts";
import type { SettingsReply } from "../model/reply.ts";
import type { Texts } from "../texts/texts.ts";
import { button, type Row } from "./components.ts";
import { encodeControl } from "./custom-id.ts";
import { embed } from "./embed.ts";
import { PLACEHOLDER } from "./limits.ts";
import { shorten } from "./shorten.ts";

/**
 * Where slash commands can be used, of what Discord's schemas name; but for threads, which go by the
 * channel that they belong to.
 */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
];

/** What a server chose, in words. */
export function settingsEmbed({ settings, isKept }: SettingsReply, texts: Texts): APIEmbed {
  const { title, replies, allChannels, onlyChannels, notKept } = texts.settings;
  const mentions = settings.publicChannels.map((id) => `<#${id}>`);
  return embed(
    title,
    [
      `- ${replies[settings.privateByDefault ? "private" : "public"]}`,
      `- ${mentions.length === 0 ? allChannels : onlyChannels(mentions.join(" "))}`,
      ...(isKept ? [] : ["", notKept]),
    ],
    [],
  );
}

/** What turns each choice round; a button says what will be, so that pressing it twice does no harm. */
export function settingsControls({ settings }: SettingsReply, texts: Texts): readonly Row[] {
  const { makePublic, makePrivate, allowAll } = texts.settings;
  const turn = settings.privateByDefault
    ? choice({ replies: "public" }, makePublic)
    : choice({ replies: "private" }, makePrivate);
  const all = choice({ channels: "any" }, allowAll);
  const isLimited = settings.publicChannels.length > 0;
  return [
    { type: ComponentType.ActionRow, components: [channelMenu(settings.publicChannels, texts)] },
    { type: ComponentType.ActionRow, components: isLimited ? [turn, all] : [turn] },
  ];
}

function choice(options: Readonly<Record<string, string>>, label: string) {
  return button(customId({ kind: "page", ask: { command: "settings", options, page: 0 } }), label);
}

function channelMenu(chosen: readonly string[], texts: Texts): APIChannelSelectComponent {
  const ask = { command: "settings", options: {}, page: 0 };
  return {
    type: ComponentType.ChannelSelect,
    custom_id: customId({ kind: "choose", ask, option: "channels" }),
    channel_types: CHANNEL_TYPES,
    placeholder: shorten(texts.settings.menu, PLACEHOLDER),
    // Nothing chosen is everything allowed.
    min_values: 0,
    max_values: MOST_CHANNELS,
    default_values: chosen
      .slice(0, MOST_CHANNELS)
      .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
}

function customId(control: Parameters<typeof encodeControl>[0]): string {
  const id = encodeControl(control);
  if (id === null) throw new Error("Cannot make a control of the settings: its id is too long");
  return id;
}
