import { MessageFlags } from "discord-api-types/v10";
import { type TemplateResult, html } from "lit";
import type { App } from "../app.ts";
import { BOT_AVATAR } from "../look/avatar.ts";
import { type Names, drawText } from "../markdown/draw.ts";
import { messageTime } from "../markdown/format-time.ts";
import type { Model } from "../state/model.ts";
import type { TimelineItem } from "../state/timeline.ts";
import { drawEmbed } from "./embed.ts";
import { avatarFor, drawReplyLine, drawUsed } from "./reply-line.ts";
import { drawRows } from "./rows.ts";
import { drawTools } from "./tools.ts";

/** What drawing in the list of messages needs. */
export interface Drawing {
  readonly model: Model;
  readonly app: App;
  readonly names: Names;
}

const DOTS = html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>`;

export function drawItem(item: TimelineItem, drawing: Drawing): TemplateResult {
  return item.type === "message" ? drawMessage(item, drawing) : drawUnanswered(item, drawing);
}

function drawMessage(
  { page, isContinuation, component }: Extract<TimelineItem, { type: "message" }>,
  drawing: Drawing,
): TemplateResult {
  const { model, app, names } = drawing;
  const { message, onlyFor } = page;
  const flags = message.flags ?? 0;
  const isLoading = (flags & MessageFlags.Loading) !== 0;
  const embeds = (flags & MessageFlags.SuppressEmbeds) === 0 ? message.embeds : [];
  const time = messageTime(Date.parse(message.timestamp), names.locale, Date.now());
  const author = message.author.username;
  return html`<sandbox-message
    role="article"
    aria-label="${author}, ${time}"
    class=${classesOf(onlyFor !== null, message.author.bot === true)}
    .author=${author}
    .avatar=${avatarFor(page)}
    .bot=${message.author.bot === true}
    .edited=${message.edited_timestamp !== null}
    .timestamp=${time}
    .messageBodyOnly=${isContinuation}
    >${drawReplyLine(page, model)}${
      isLoading
        ? html`<span class="thinking" role="status">${DOTS} ${author} is thinking…</span>`
        : drawText(message.content, names)
    }${embeds.map((embed) => drawEmbed(embed, names))}${drawRows({
      messageId: message.id,
      components: message.components ?? [],
      use: component,
      model,
      app,
    })}${
      component?.isFailed === true
        ? html`<div slot="thread" class="failure" role="alert">This interaction failed</div>`
        : null
    }${onlyFor === null ? null : drawPrivate(message.id, app)}${drawTools(page, drawing)}</sandbox-message
  >`;
}

function drawPrivate(id: string, app: App): TemplateResult {
  return html`<div slot="thread" class="private-note">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M12 5C6.6 5 2.9 9.4 1.5 12 2.9 14.600 6.600 19 12 19s9.100-4.400 10.500-7C21.100 9.400 17.400 5 12 5zm0 11.500a4.500 4.500 0 1 1 0-9 4.500 4.500 0 0 1 0 9zm0-2a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z"
      />
    </svg>
    Only you can see this ·
    <button type="button" class="link-button" @click=${() => app.dismiss(id)}>
      Dismiss message
    </button>
  </div>`;
}

/** A command that was sent, or that the bot has left without an answer; nobody else sees it. */
function drawUnanswered(
  { type, id, pending }: Extract<TimelineItem, { type: "sending" | "failed" }>,
  { model, app, names }: Drawing,
): TemplateResult {
  const user = names.nameOf(pending.userId) ?? "";
  const bot = model.sandbox.botName;
  return html`<sandbox-message
    role="article"
    aria-label=${type === "failed" ? `${bot} did not respond` : `Sending to ${bot}`}
    class=${classesOf(type === "failed", true)}
    .author=${bot}
    .avatar=${BOT_AVATAR}
    .bot=${true}
    .timestamp=${""}
    >${drawUsed(user, pending.command ?? "", model)}${
      type === "failed"
        ? html`<span class="failure" role="alert">The application did not respond</span>`
        : html`<span class="thinking" role="status">${DOTS} Sending command…</span>`
    }${type === "failed" ? drawPrivate(id, app) : null}</sandbox-message
  >`;
}

function classesOf(isPrivate: boolean, isBot: boolean): string {
  return ["message", ...(isPrivate ? ["private"] : []), ...(isBot ? ["by-bot"] : [])].join(" ");
}
