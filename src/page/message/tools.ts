import { type TemplateResult, html } from "lit";
import { ref } from "lit/directives/ref.js";
import type { App } from "../app.ts";
import { menuEntries } from "../composer/entries.ts";
import { moveFocus } from "../controls/move-focus.ts";
import { focusEntry, focusOpener } from "../controls/popup.ts";
import { type Model, viewerId } from "../state/model.ts";
import type { PageMessage } from "../../sandbox/page/protocol.ts";

/** The ⋯ of a message, and its menu: the commands for a message, and what helps whoever changes the bot. */
export function drawTools(
  { message }: PageMessage,
  { model, app }: { readonly model: Model; readonly app: App },
): TemplateResult {
  const { id } = message;
  const isOpen = model.popup?.type === "menu" && model.popup.messageId === id;
  const interactionId = message.interaction_metadata?.id;
  return html`<div slot="reactions" class=${isOpen ? "tools open" : "tools"} data-popup>
    <button
      type="button"
      class="tools-button"
      aria-label="More"
      title="More"
      aria-haspopup="menu"
      aria-expanded=${isOpen ? "true" : "false"}
      @click=${() => (isOpen ? app.close() : app.open({ type: "menu", messageId: id }))}
    >
      <span aria-hidden="true">⋯</span>
    </button>
    ${
      isOpen
        ? html`<div
            class="menu"
            role="menu"
            aria-label="Message actions"
            ${ref(focusEntry)}
            @keydown=${(event: KeyboardEvent) => moveFocus(event, "[role=menuitem]")}
          >
            <div class="menu-title" role="presentation">Apps</div>
            ${drawCommands(id, model, app)}
            <div class="menu-line" role="separator"></div>
            <button
              type="button"
              role="menuitem"
              class="menu-item"
              @click=${() => copy(message.content || JSON.stringify(message.embeds), app)}
            >
              Copy text
            </button>
            ${
              interactionId === undefined
                ? null
                : html`<button
                    type="button"
                    role="menuitem"
                    class="menu-item"
                    @click=${() => {
                      app.close();
                      app.inspect(interactionId);
                    }}
                  >
                    Show on the wire
                  </button>`
            }
          </div>`
        : null
    }
  </div>`;
}

function drawCommands(id: string, model: Model, app: App): readonly TemplateResult[] {
  const commands = model.sandbox.commands[viewerId(model)] ?? [];
  return menuEntries(commands, model.settings.locale).map(
    ({ name, label }) =>
      html`<button
        type="button"
        role="menuitem"
        class="menu-item"
        @click=${() => {
          focusOpener();
          app.useOn(id, name);
        }}
      >
        ${label}
      </button>`,
  );
}

async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "The browser does not let the page copy";
  }
}

export function copy(text: string, app: App): void {
  focusOpener();
  app.close();
  void copyText(text).then((result) => app.tell(result));
}
