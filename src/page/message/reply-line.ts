import { MessageType } from "discord-api-types/v10";
import { type TemplateResult, html } from "lit";
import { commandLabel } from "../composer/entries.ts";
import { BOT_AVATAR, avatarOf } from "../look/avatar.ts";
import { parseMarkdown, plainText } from "../markdown/parse-markdown.ts";
import { type Model, viewerId } from "../state/model.ts";
import type { PageMessage } from "../../sandbox/page/protocol.ts";

/** Characters of a message that is replied to. */
const EXCERPT = 120;

/** The line above an answer: who used what, or which message it replies to. Null for what people write. */
export function drawReplyLine(
  { message, command }: PageMessage,
  model: Model,
): TemplateResult | null {
  const user = message.interaction_metadata?.user.username;
  if (user === undefined) return null;
  const referenced = message.message_reference?.message_id;
  const known = referenced === undefined ? undefined : model.sandbox.messages.get(referenced);
  // What was shared from somebody else's private answer does not show the answer.
  const isSeen = known?.onlyFor === null || known?.onlyFor === viewerId(model);
  const target = isSeen ? known : undefined;
  switch (message.type) {
    case MessageType.ChatInputCommand:
      return drawUsed(user, command ?? "", model);
    case MessageType.ContextMenuCommand:
      return html`<sandbox-command
        slot="reply"
        type="message_command"
        .author=${user}
        .avatar=${avatarOf(user)}
        .command=${labelOf(command ?? "", model)}
        .contextUserName=${target?.message.author.username ?? ""}
        .contextUserAvatar=${target === undefined ? BOT_AVATAR : avatarFor(target)}
        .contextMessageDeleted=${target === undefined}
        .contextMessageReply=${target === undefined ? "" : ` ${excerptOf(target)}`}
      ></sandbox-command>`;
    default:
      return target === undefined
        ? html`<div slot="reply" class="reply-lost">
            ${known === undefined ? "Original message was deleted" : "Message could not be loaded"}
          </div>`
        : html`<sandbox-reply
            slot="reply"
            .author=${target.message.author.username}
            .avatar=${avatarFor(target)}
            .bot=${target.message.author.bot === true}
            >${excerptOf(target)}</sandbox-reply
          >`;
  }
}

/** "Mira used /quote" */
export function drawUsed(user: string, command: string, model: Model): TemplateResult {
  return html`<sandbox-command
    slot="reply"
    type="slash_command"
    .author=${user}
    .avatar=${avatarOf(user)}
    .command=${labelOf(command, model)}
  ></sandbox-command>`;
}

export function avatarFor({ message }: PageMessage): string {
  return message.author.bot === true ? BOT_AVATAR : avatarOf(message.author.username);
}

function labelOf(name: string, model: Model): string {
  const commands = model.sandbox.commands[viewerId(model)] ?? [];
  return commandLabel(commands, name, model.settings.locale);
}

/** The beginning of a message, on one line. */
function excerptOf({ message }: PageMessage): string {
  const [embed] = message.embeds;
  const text = message.content || embed?.title || embed?.description || "";
  const words = plainText(parseMarkdown(text)).replaceAll(/\s+/g, " ").trim();
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words;
}
