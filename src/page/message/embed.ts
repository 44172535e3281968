import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { type TemplateResult, html } from "lit";
import { type Names, drawText } from "../markdown/draw.ts";
import { formatTime } from "../markdown/format-time.ts";

const WEB = /^https?:\/\//i;

/** An embed. Titles and names of fields are drawn here: the library's have no markdown, and take digits for pictures. */
export function drawEmbed(embed: APIEmbed, names: Names): TemplateResult {
  const { author, title, url, description, fields = [], footer, timestamp, color } = embed;
  return html`<sandbox-embed
    slot="embeds"
    role="group"
    aria-label="Embed"
    .style=${barStyle(color)}
  >
    <discord-embed-description slot="description">
      ${
        author === undefined
          ? null
          : html`<div class="embed-author">${linked(author.url, author.name)}</div>`
      }
      ${
        title === undefined
          ? null
          : html`<div class="embed-title" role="heading" aria-level="3">
              ${linked(url, drawText(title, names))}
            </div>`
      }
      ${
        description === undefined
          ? null
          : html`<div class="embed-description">${drawText(description, names)}</div>`
      }
      ${fields.length === 0 ? null : drawFields(fields, names)} ${drawPictures(embed)}
    </discord-embed-description>
    ${
      footer === undefined && timestamp === undefined
        ? null
        : html`<sandbox-footer slot="footer"
            ><span class="embed-footer"
              >${footerText(footer?.text, timestamp, names)}</span
            ></sandbox-footer
          >`
    }
  </sandbox-embed>`;
}

function drawFields(fields: readonly APIEmbedField[], names: Names): TemplateResult {
  return html`<div class="embed-fields">
    ${fields.map(
      ({ name, value, inline = false }) =>
        html`<div class=${inline ? "embed-field inline" : "embed-field"}>
          <div class="embed-field-name">${drawText(name, names)}</div>
          <div class="embed-field-value">${drawText(value, names)}</div>
        </div>`,
    )}
  </div>`;
}

/** Pictures are elsewhere, and the page asks no other host: it says what would stand here. */
function drawPictures({ image, thumbnail }: APIEmbed): readonly TemplateResult[] {
  return [image?.url, thumbnail?.url]
    .filter((url) => url !== undefined)
    .map((url) => html`<div class="embed-picture">Picture: ${linked(url, url)}</div>`);
}

function linked(url: string | undefined, content: unknown): unknown {
  if (url === undefined || !WEB.test(url)) return content;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${content}</a>`;
}

function footerText(
  text: string | undefined,
  timestamp: string | undefined,
  { locale }: Names,
): string {
  const time = timestamp === undefined ? NaN : Date.parse(timestamp);
  const shown = Number.isNaN(time) ? undefined : formatTime(time / 1000, "s", locale, Date.now());
  return [text, shown].filter((part) => part !== undefined).join(" • ");
}

/** The colour of an embed's edge, as a property: by attribute, the content security policy lets none in. */
function barStyle(color: number | undefined): string {
  return color === undefined ? "" : `--embed-bar: #${color.toString(16).padStart(6, "0")}`;
}
