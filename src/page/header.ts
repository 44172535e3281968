import { type TemplateResult, html } from "lit";
import { live } from "lit/directives/live.js";
import type { App } from "./app.ts";
import { avatarOf } from "./look/avatar.ts";
import { type Model, channelId, viewerId } from "./state/model.ts";
import { THEMES, type Theme, asLocale } from "./state/settings.ts";

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: "System theme",
  light: "Light theme",
  dark: "Dark theme",
};

/** The bar above the channel: where one is, who one is, and in which language and light. */
export function drawHeader(model: Model, app: App): TemplateResult {
  const { sandbox, settings } = model;
  return html`<header class="bar">
    <span class="bar-hash" aria-hidden="true">#</span>
    ${drawChoice(
      "Channel",
      channelId(model),
      sandbox.channels.map(({ id, name }) => [id, name]),
      (id) => app.choose({ channelId: id }),
    )}
    <span class="bar-topic"
      >${sandbox.guildName}${
        sandbox.isConnected ? "" : html` <b class="offline" role="status">Reconnecting…</b>`
      }</span
    >
    ${
      sandbox.presence === null
        ? null
        : html`<span class="presence" role="status" title=${sandbox.botName}
            >${sandbox.presence}</span
          >`
    }
    ${drawPeople(model, app)}
    ${drawChoice(
      "Language",
      settings.locale,
      sandbox.locales.map((locale) => [locale, languageName(locale)]),
      (value) => app.choose({ locale: asLocale(value) ?? settings.locale }),
    )}
    ${drawChoice(
      "Theme",
      settings.theme,
      THEMES.map((theme) => [theme, THEME_NAMES[theme]]),
      (theme) => app.choose({ theme: THEMES.find((one) => one === theme) ?? "system" }),
    )}
    <button
      type="button"
      class="small-button"
      aria-pressed=${settings.isPanelOpen ? "true" : "false"}
      @click=${() => app.choose({ isPanelOpen: !settings.isPanelOpen })}
    >
      Wire
    </button>
  </header>`;
}

/** The users to switch between; who manages the server is marked by a word, not only by a colour. */
function drawPeople(model: Model, app: App): TemplateResult {
  const viewer = viewerId(model);
  return html`<div class="people" role="radiogroup" aria-label="You are">
    ${model.sandbox.people.map(
      ({ id, name, managesServer }) =>
        html`<label class=${id === viewer ? "person chosen" : "person"}>
          <input
            type="radio"
            name="person"
            .checked=${live(id === viewer)}
            @change=${() => app.choose({ userId: id })}
          />
          <img src=${avatarOf(name)} alt="" />
          <span>${name}</span>
          ${managesServer ? html`<small title="Has the permission Manage Server">manager</small>` : null}
        </label>`,
    )}
  </div>`;
}

function drawChoice(
  label: string,
  value: string,
  entries: readonly (readonly [value: string, name: string])[],
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<select
    class="bar-select"
    aria-label=${label}
    title=${label}
    .value=${live(value)}
    @change=${({ target }: Event) => {
      if (target instanceof HTMLSelectElement) onChoose(target.value);
    }}
  >
    ${entries.map(
      ([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`,
    )}
  </select>`;
}

/** A language's name in that language. */
function languageName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
}
