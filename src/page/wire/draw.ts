import { type TemplateResult, html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { live } from "lit/directives/live.js";
import type { App } from "../app.ts";
import { copy } from "../message/tools.ts";
import type { Model } from "../state/model.ts";
import type { WireEntry, WireKind } from "../../sandbox/page/protocol.ts";
import { filterEntries, shownEntry } from "./filter-entries.ts";
import { jsonTokens } from "./json-tokens.ts";

/** What each kind is called, and which way it went. */
const KINDS: Readonly<Record<WireKind, { readonly arrow: string; readonly name: string }>> = {
  command: { arrow: "→ bot", name: "command" },
  component: { arrow: "→ bot", name: "component" },
  autocomplete: { arrow: "→ bot", name: "autocomplete" },
  callback: { arrow: "← bot", name: "callback" },
  edit: { arrow: "← bot", name: "edit" },
  "follow-up": { arrow: "← bot", name: "follow-up" },
  delete: { arrow: "← bot", name: "delete" },
  failure: { arrow: "✗", name: "no response" },
  request: { arrow: "← bot", name: "request" },
};

/** The side panel: what went over the wire, and what of it Discord would refuse. */
export function drawPanel({ sandbox, panel }: Model, app: App): TemplateResult {
  const entries = filterEntries(sandbox.wire, panel);
  const shown = shownEntry(entries, panel.selected);
  return html`<aside class="panel" aria-label="Wire">
    <div class="panel-head">
      <h2>Wire</h2>
      <input
        class="panel-filter"
        type="search"
        placeholder="Filter"
        aria-label="Filter the wire"
        .value=${live(panel.filter)}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) app.look({ filter: event.target.value });
        }}
      />
      <label class="panel-check"
        ><input
          type="checkbox"
          .checked=${live(panel.showsAutocomplete)}
          @change=${() => app.look({ showsAutocomplete: !panel.showsAutocomplete })}
        />
        autocomplete</label
      >
      <button
        type="button"
        class="icon-button"
        aria-label="Close the wire"
        title="Close"
        @click=${() => app.choose({ isPanelOpen: false })}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </div>
    <div class="panel-list" role="group" aria-label="Entries, newest first">
      ${
        entries.length === 0
          ? html`<p class="panel-empty">Nothing yet. Use a command, and its JSON is here.</p>`
          : repeat(
              entries,
              ({ id }) => id,
              (entry) => drawEntry(entry, entry === shown, app, entry === entries[0]),
            )
      }
    </div>
    ${shown === undefined ? null : drawDetail(shown, app)}
  </aside>`;
}

function drawEntry(
  entry: WireEntry,
  isShown: boolean,
  app: App,
  isNewest: boolean,
): TemplateResult {
  const { id, kind, subject, status, faults, afterMs } = entry;
  const { arrow, name } = KINDS[kind];
  const isWrong = faults.length > 0 || kind === "failure" || (status ?? 0) >= 400;
  return html`<button
    type="button"
    class=${isWrong ? "entry wrong" : "entry"}
    aria-pressed=${isShown ? "true" : "false"}
    @click=${() => app.look({ selected: isNewest ? null : id })}
  >
    <span class="entry-arrow">${arrow}</span>
    <span class="entry-kind">${name}</span>
    <span class="entry-subject">${subject}</span>
    ${faults.length > 0 ? html`<span class="entry-faults">${faults.length} refused</span>` : null}
    ${status === null ? null : html`<span class="entry-status">${status}</span>`}
    <span class="entry-time">${afterMs === null ? clock(entry.at) : `+${afterMs} ms`}</span>
  </button>`;
}

function drawDetail({ at, kind, body, faults, status }: WireEntry, app: App): TemplateResult {
  return html`<div class="detail">
    <div class="detail-head">
      <span>${clock(at)} · ${KINDS[kind].name}${status === null ? "" : ` · HTTP ${status}`}</span>
      <button
        type="button"
        class="small-button"
        @click=${() => copy(JSON.stringify(body, null, 2), app)}
      >
        Copy JSON
      </button>
    </div>
    ${
      faults.length === 0
        ? null
        : html`<ul class="detail-faults" aria-label="What Discord would refuse">
            ${faults.map(
              ({ path, code, message }) =>
                html`<li>
                  <code>${path === "" ? "body" : path}</code> ${message} <small>${code}</small>
                </li>`,
            )}
          </ul>`
    }
    <pre class="json" tabindex="0" aria-label="JSON">
${jsonTokens(body).map(({ kind: token, text }) =>
        token === "plain" ? text : html`<span class="json-${token}">${text}</span>`,
      )}</pre>
  </div>`;
}

/** Hours, minutes, seconds and milliseconds, by the clock of whoever looks. */
function clock(at: number): string {
  const time = new Date(at);
  const parts = [time.getHours(), time.getMinutes(), time.getSeconds()];
  const hms = parts.map((part) => String(part).padStart(2, "0")).join(":");
  return `${hms}.${String(time.getMilliseconds()).padStart(3, "0")}`;
}
