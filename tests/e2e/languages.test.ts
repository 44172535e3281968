import { type APIMessage, Locale } from "discord-api-types/v10";
import { describe, expect, it, onTestFinished } from "vitest";

import { choicesOf } from "../../src/terminal/message-text.ts";
import { shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf } from "./folders.ts";

const FILES = {
  "ferry.md": article(
    "Storm closes the ferry line",
    "2025-02-18",
    "“The line stays closed until the wind drops,” said Mara Okonjo, the harbour minister.",
  ),
  "deal.md": article(
    "Harbour deal signed",
    "2025-02-17",
    "“We will rebuild the old pier this year,” Mara Okonjo told reporters.\n\n“The price is fair,” said Jonas Okonjo.",
  ),
};

function article(title: string, date: string, text: string): string {
  return `---\ntitle: ${title}\ndate: ${date}\nsource: The Pier Gazette\n---\n\n${text}\n`;
}

async function start() {
  const bot = await startBotInSandbox({ folder: await folderOf(FILES) });
  onTestFinished(() => bot.stop());
  const { sandbox } = bot;
  return {
    sandbox,
    olena: sandbox.user({ name: "olena", locale: Locale.Ukrainian }),
    greta: sandbox.user({ name: "greta", locale: Locale.German }),
  };
}

/** The labels of a message's buttons, and what its menus ask. */
function labels(message: APIMessage): readonly string[] {
  return [...new Set(choicesOf(message).map(({ menu, label }) => menu ?? label))];
}

describe("a Ukrainian user", () => {
  it("asks by the names that their client shows, and is answered in Ukrainian", async () => {
    const { olena } = await start();
    const message = await olena.slash("цитата", { особа: "Mara", приватно: true }).answer;
    expect(shown(message)).toContain("17 лютого 2025 р.");
    expect(message.embeds[0]?.footer?.text).toBe(
      "2 цитати · 2 статті · 17 лютого 2025 р. – 18 лютого 2025 р.",
    );
    expect(message.embeds[0]?.description).toContain("-# абзац 1 · “…” said Mara Okonjo");
  });

  it("is told in Ukrainian what there is not, and which name is meant", async () => {
    const { olena } = await start();
    const nobody = await olena.slash("quote", { person: "Nemo" }).answer;
    expect(shown(nobody)).toBe(
      [
        "(only you can see this)",
        "Нічого не знайдено",
        "У цьому архіві не цитують нікого на ім’я «Nemo».",
        "",
        "/люди показує, кого цитують; /пошук знаходить статті, де когось лише згадано.",
      ].join("\n"),
    );
    const several = await olena.slash("quote", { person: "Okonjo" }).answer;
    expect(several.embeds[0]?.title).toBe("Про кого йдеться?");
    expect(labels(several)).toContain("Виберіть, про кого йдеться");
  });

  it("gets a copy in Ukrainian of what somebody else asked in German", async () => {
    const { olena, greta } = await start();
    const asked = await greta.slash("personen").answer;
    expect(asked.embeds[0]).toMatchObject({
      title: "Wer zitiert wird",
      footer: { text: "2 namentlich Zitierte" },
    });
    const [first] = choicesOf(asked);
    expect(first?.menu).toBe("Seite von jemandem öffnen");
    const copy = await olena.choose(asked, first?.customId ?? "", [first?.value ?? ""]).answer;
    expect(labels(copy)).toContain("Цитати");
    expect(copy.embeds[0]?.description).toContain(
      "-# так у статті: «Storm closes the ferry line», 18 лютого 2025 р.",
    );
  });

  it("uses a message's menu by the name that it has there", async () => {
    const { olena } = await start();
    const message = olena.say({ content: "“The price is fair” — Jonas Okonjo" });
    const verdict = await olena.useOn(message, "Чи було таке сказано?").answer;
    expect(verdict.embeds[0]).toMatchObject({
      title: "Дослівно",
      footer: { text: "порівняно з 2 статтями" },
    });
  });
});

describe("a user whose language the bot does not speak", () => {
  it("is answered in English", async () => {
    const { sandbox } = await start();
    const reader = sandbox.user({ name: "jan", locale: Locale.Polish });
    const message = await reader.slash("quote", { person: "Nemo" }).answer;
    expect(message.embeds[0]?.title).toBe("Nothing found");
  });
});

describe("a bot that starts again", () => {
  it("finds its commands as it registered them, in all languages, and leaves them alone", async () => {
    const { sandbox } = await start();
    const again = await startBotInSandbox({ folder: await folderOf(FILES), sandbox });
    await again.stop();
    const registrations = sandbox.requests.filter(({ path }) => path.includes("/commands"));
    expect(registrations.map(({ method }) => method)).toEqual(["GET", "PUT", "GET"]);
    expect(sandbox.violations).toEqual([]);
  });
});
