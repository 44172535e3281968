import type { APIEmbed, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { MessageFlags } from "discord-api-types/v10";
import { componentFaults } from "./component-rules.ts";
import { type Fault, required } from "./form-errors.ts";
import { isBlank, schemeFaults } from "./text-rules.ts";

/** The parts of a message that the bot may send; every one may be missing or null. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly attachments?: readonly unknown[] | null;
  readonly flags?: number | null;
  readonly tts?: boolean | null;
}

/** Characters over all embeds of a message together (docs: Message, Embed Limits). */
const EMBED_TOTAL = 6000;

/** What an embed may link to. Discord takes `attachment://` for pictures alone. */
const LINK_SCHEMES = ["http:", "https:"];
const IMAGE_SCHEMES = [...LINK_SCHEMES, "attachment:"];

/**
 * The rules for a message that Discord's OpenAPI document does not state. The body fits that document already.
 *
 * @param at where the message stands in the request's body
 */
export function messageFaults(body: MessageBody, at: Fault["path"] = []): Fault[] {
  const embeds = body.embeds ?? [];
  const isV2 = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...embeds.flatMap((embed, index) => embedFaults(embed, [...at, "embeds", index])),
    ...totalFaults(embeds, [...at, "embeds"]),
    ...componentFaults(body.components ?? [], [...at, "components"], isV2),
    ...(isV2 ? legacyFaults(body, at) : []),
  ];
}

/** Whether the body brings anything to show. Discord strips white space before it looks. */
export function isEmptyMessage(body: MessageBody): boolean {
  return (
    (body.content ?? "").trim() === "" &&
    isNone(body.embeds) &&
    isNone(body.components) &&
    isNone(body.attachments)
  );
}

function isNone(items: readonly unknown[] | null | undefined): boolean {
  return items == null || items.length === 0;
}

function embedFaults(embed: APIEmbed, at: Fault["path"]): Fault[] {
  return [
    ...(isEmptyEmbed(embed) ? [required([...at, "description"])] : []),
    ...(embed.author != null && isBlank(embed.author.name)
      ? [required([...at, "author", "name"])]
      : []),
    ...(embed.footer != null && isBlank(embed.footer.text)
      ? [required([...at, "footer", "text"])]
      : []),
    ...(embed.fields ?? []).flatMap((field, index) => [
      ...(isBlank(field.name) ? [required([...at, "fields", index, "name"])] : []),
      ...(isBlank(field.value) ? [required([...at, "fields", index, "value"])] : []),
    ]),
    ...schemeFaults(embed.url, LINK_SCHEMES, [...at, "url"]),
    ...schemeFaults(embed.author?.url, LINK_SCHEMES, [...at, "author", "url"]),
    ...schemeFaults(embed.author?.icon_url, IMAGE_SCHEMES, [...at, "author", "icon_url"]),
    ...schemeFaults(embed.footer?.icon_url, IMAGE_SCHEMES, [...at, "footer", "icon_url"]),
    ...schemeFaults(embed.image?.url, IMAGE_SCHEMES, [...at, "image", "url"]),
    ...schemeFaults(embed.thumbnail?.url, IMAGE_SCHEMES, [...at, "thumbnail", "url"]),
  ];
}

/** A URL, a colour or a time alone shows nothing. */
function isEmptyEmbed(embed: APIEmbed): boolean {
  return (
    isBlank(embed.title) &&
    isBlank(embed.description) &&
    isBlank(embed.author?.name) &&
    isBlank(embed.footer?.text) &&
    isNone(embed.fields) &&
    embed.image == null &&
    embed.thumbnail == null
  );
}

function totalFaults(embeds: readonly APIEmbed[], path: Fault["path"]): Fault[] {
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  if (total <= EMBED_TOTAL) return [];
  const message = `Embed size exceeds maximum size of ${EMBED_TOTAL}`;
  return [{ path, code: "MAX_EMBED_SIZE_EXCEEDED", message }];
}

/** The characters of an embed that count to the message's total (docs: Message, Embed Limits), in UTF-16 units. */
function embedLength(embed: APIEmbed): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [...texts, ...fields].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** With IS_COMPONENTS_V2, components are the whole message (docs: Message, Message Flags). */
function legacyFaults(body: MessageBody, at: Fault["path"]): Fault[] {
  const used = [
    ...(isBlank(body.content) ? [] : ["content"]),
    ...(isNone(body.embeds) ? [] : ["embeds"]),
  ];
  return used.map((field) => ({
    path: [...at, field],
    code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}
