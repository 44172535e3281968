import { type APIEmbed, type APIMessage, ComponentType } from "discord-api-types/v10";

import type { Texts } from "../texts/texts.ts";
import { button, type Row } from "./components.ts";
import { REMOVE, SHARE } from "./custom-id.ts";
import { BUTTONS, ROWS } from "./limits.ts";
import { shortenMarkdown } from "./shorten.ts";

/**
 * Who sees a message: everybody, or the asker, who may be able to show it to everybody; `askerInstead` where
 * everybody was to see it, and the channel may not show it.
 */
export type Audience = "everybody" | "asker" | "askerWhoMayShare" | "askerInstead";

/** The body of a public message that shares a private one. */
export interface SharedMessage {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** A name, with its escapes. Discord's are of 32 characters. */
const NAME = 80;

/** What the asker can do with an answer: take it away where all see it, show it to them where they may. */
export function withAudience(
  rows: readonly Row[],
  audience: Audience,
  texts: Texts,
): readonly Row[] {
  switch (audience) {
    case "everybody":
      return withButton(rows, REMOVE, texts.sharing.remove);
    case "askerWhoMayShare":
      return withButton(rows, SHARE, texts.sharing.share);
    case "asker":
    case "askerInstead":
      return rows;
  }
}

/**
 * A private answer as everybody is to see it: as it stands, with who shares it.
 *
 * @param message as Discord has it
 * @param name of who shares it, as people in the channel see it
 */
export function sharedMessage(
  message: Pick<APIMessage, "embeds" | "components">,
  name: string,
  texts: Texts,
): SharedMessage {
  const rows = controlsOf(message).flatMap((row) => {
    const kept = row.components.filter(
      (part) => !("custom_id" in part) || part.custom_id !== SHARE,
    );
    return kept.length === 0 ? [] : [{ ...row, components: kept }];
  });
  return {
    content: `-# ${texts.sharing.sharedBy(shortenMarkdown(`@${name}`, NAME))}`,
    embeds: message.embeds.map(ownEmbed),
    components: withButton(rows, REMOVE, texts.sharing.remove),
    allowed_mentions: { parse: [] },
  };
}

/** The controls of a private answer that has been shared: it is not shared twice. */
export function sharedControls(
  message: Pick<APIMessage, "components">,
  texts: Texts,
): readonly Row[] {
  return controlsOf(message).map((row) => ({
    ...row,
    components: row.components.map((part) =>
      "custom_id" in part && part.custom_id === SHARE
        ? button(SHARE, texts.sharing.shared, true)
        : part,
    ),
  }));
}

/** A button beside the last ones that have room for it, else in a row of its own. */
function withButton(rows: readonly Row[], customId: string, label: string): readonly Row[] {
  const added = button(customId, label);
  const at = rows.findLastIndex(
    ({ components }) =>
      components.length < BUTTONS && components.every(({ type }) => type === ComponentType.Button),
  );
  if (at >= 0) {
    return rows.map((row, index) =>
      index === at ? { ...row, components: [...row.components, added] } : row,
    );
  }
  if (rows.length >= ROWS) return rows;
  return [...rows, { type: ComponentType.ActionRow, components: [added] }];
}

/** The rows of a message, without the numbers that Discord gives to their parts. */
export function controlsOf({ components = [] }: Pick<APIMessage, "components">): readonly Row[] {
  return components.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    const { id: _row, ...rest } = row;
    return [{ ...rest, components: row.components.map(({ id: _part, ...part }) => part) }];
  });
}

/** What of an embed is its author's: Discord adds to it. */
function ownEmbed({ title, description, url, color, fields, footer }: APIEmbed): APIEmbed {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(url === undefined ? {} : { url }),
    ...(color === undefined ? {} : { color }),
    ...(fields === undefined ? {} : { fields }),
    ...(footer === undefined ? {} : { footer: { text: footer.text } }),
  };
}
