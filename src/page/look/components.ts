import "@skyra/discord-components-core/discord-action-row.js";
import "@skyra/discord-components-core/discord-embed-description.js";
import "@skyra/discord-components-core/discord-messages.js";
import "@skyra/discord-components-core/discord-spoiler.js";
import "@skyra/discord-components-core/discord-time.js";
import { DiscordButton } from "@skyra/discord-components-core/discord-button.js";
import { DiscordCommand } from "@skyra/discord-components-core/discord-command.js";
import { DiscordEmbed } from "@skyra/discord-components-core/discord-embed.js";
import { DiscordEmbedFooter } from "@skyra/discord-components-core/discord-embed-footer.js";
import { DiscordMessage } from "@skyra/discord-components-core/discord-message.js";
import { DiscordReply } from "@skyra/discord-components-core/discord-reply.js";
import { DiscordQuote } from "@skyra/discord-components-core/discord-quote.js";
import { css } from "lit";

/**
 * The library's parts as the page uses them. What of their look stands inside a shadow tree is brought up to today's
 * client here; the rest is in page.css.
 */

class SandboxMessage extends DiscordMessage {
  static override styles = css`
    ${DiscordMessage.styles}
    .discord-author-avatar img {
      cursor: default;
    }
    .discord-message-content {
      min-width: 0;
    }
    :host .discord-message-timestamp,
    :host .discord-message-edited,
    :host([light-theme]) .discord-message-timestamp,
    :host([light-theme]) .discord-message-edited {
      color: var(--faint);
    }
  `;
}

class SandboxEmbed extends DiscordEmbed {
  static override styles = css`
    ${DiscordEmbed.styles}
    .discord-embed-root {
      flex: 0 1 520px;
    }
    :host .discord-embed-wrapper {
      background-color: var(--embed);
      border-color: var(--embed-edge);
      max-width: 100%;
    }
    :host .discord-left-border,
    :host([light-theme]) .discord-left-border {
      background-color: var(--embed-bar);
    }
  `;
}

class SandboxFooter extends DiscordEmbedFooter {
  static override styles = css`
    ${DiscordEmbedFooter.styles}
    :host,
    :host([light-theme]) {
      color: var(--faint);
    }
  `;
}

/** "Mira used /quote", in the colours of a mention, which can be read in light and dark. */
class SandboxCommand extends DiscordCommand {
  static override styles = [
    DiscordCommand.styles,
    css`
      :host .discord-slash-command-name,
      :host .discord-slash-command-name:hover {
        background-color: var(--mention);
        color: var(--mention-text) !important;
      }
      .discord-context-command-name {
        color: var(--link) !important;
        opacity: 1;
      }
      .discord-replied-message-username {
        opacity: 0.85;
      }
    `,
  ].flat();
}

/** The line of a message that replies to another. */
class SandboxReply extends DiscordReply {
  static override styles = css`
    ${DiscordReply.styles}
    .discord-replied-message-username {
      color: var(--text);
      opacity: 0.85;
    }
    .discord-replied-message-username:hover,
    .discord-replied-message-content {
      cursor: default;
      text-decoration: none;
    }
    .discord-replied-message-content:hover {
      color: inherit;
    }
  `;
}

class SandboxQuote extends DiscordQuote {
  static override styles = css`
    ${DiscordQuote.styles}
    .discord-quote-divider {
      flex: none;
    }
    blockquote {
      min-width: 0;
    }
  `;
}

/** A button that cannot be pressed is disabled for the keyboard as well. */
class SandboxButton extends DiscordButton {
  static override styles = css`
    ${DiscordButton.styles}
    :host > *:first-child {
      border-radius: 8px;
      margin: 4px 8px 4px 0;
      padding: 4px 12px;
      height: auto;
      box-sizing: border-box;
      min-width: 36px;
    }
    :host > *:first-child:focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
    .secondary {
      background-color: var(--button);
      color: var(--button-text);
    }
    .secondary.hoverable:hover {
      background-color: var(--button-hover);
    }
  `;

  protected override updated(): void {
    const button = this.shadowRoot?.querySelector("button");
    if (button != null) button.disabled = this.disabled;
  }
}

customElements.define("sandbox-message", SandboxMessage);
customElements.define("sandbox-embed", SandboxEmbed);
customElements.define("sandbox-footer", SandboxFooter);
customElements.define("sandbox-command", SandboxCommand);
customElements.define("sandbox-reply", SandboxReply);
customElements.define("sandbox-quote", SandboxQuote);
customElements.define("sandbox-button", SandboxButton);
