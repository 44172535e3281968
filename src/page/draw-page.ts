import { type TemplateResult, html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { App } from "./app.ts";
import { drawComposer } from "./composer/draw.ts";
import { drawHeader } from "./header.ts";
import { drawItem } from "./message/message.ts";
import { type Model, channelId, viewerId } from "./state/model.ts";
import { timeline } from "./state/timeline.ts";
import { drawPanel } from "./wire/draw.ts";

/** The whole page. */
export function drawPage(model: Model, app: App, isLight: boolean): TemplateResult {
  const { settings, dismissed, sandbox, notice } = model;
  const viewer = { userId: viewerId(model), channelId: channelId(model), dismissed };
  const items = timeline(sandbox, viewer);
  const names = { locale: settings.locale, nameOf: (id: string) => app.nameOf(id) };
  const channel = app.nameOf(viewer.channelId) ?? "";
  return html`${drawHeader(model, app)}
    <div class=${settings.isPanelOpen ? "columns with-panel" : "columns"}>
      <main class="chat">
        <div class="scroll" tabindex="-1">
          <div class="welcome">
            <h1>Welcome to #${channel}!</h1>
            <p>
              This is a sandbox, a pretend Discord on this machine, with the real bot in it. Type
              <kbd>/</kbd> for its commands, or write a message and open its <kbd>⋯</kbd> menu.
            </p>
          </div>
          <discord-messages
            role="log"
            aria-label="Messages in #${channel}"
            no-background
            .lightTheme=${isLight}
            >${repeat(
              items,
              // The library's messages take the theme once, when they are made.
              ({ id }) => `${id} ${isLight ? "light" : "dark"}`,
              (item) => drawItem(item, { model, app, names }),
            )}</discord-messages
          >
        </div>
        ${
          notice === null
            ? null
            : html`<p class="notice" role="status">
                ${notice}
                <button type="button" class="link-button" @click=${() => app.tell(null)}>
                  Dismiss
                </button>
              </p>`
        }
        ${drawComposer(model, app)}
      </main>
      ${settings.isPanelOpen ? drawPanel(model, app) : null}
    </div>`;
}
