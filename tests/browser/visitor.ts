import type { Browser, BrowserContext, Locator, Page } from "playwright-core";

/** What the page does that it must not, as it happens. */
interface Misdeeds {
  /** Requests to other hosts. */
  readonly elsewhere: readonly string[];
  /** What the browser complains of: scripts that fail, and what the content security policy stops. */
  readonly complaints: readonly string[];
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** Device pixels for one of the page's. */
  readonly scale?: number;
}

/** Somebody in front of the sandbox's page. */
export class Visitor {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page, misdeeds: Misdeeds) {
    this.#context = context;
    this.page = page;
    this.misdeeds = misdeeds;
  }

  /** Opens the page of a sandbox, as in a browser that has never been there. */
  static async open(
    browser: Browser,
    url: string,
    { width = 1280, height = 800, theme = "light", scale = 1 }: VisitOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      deviceScaleFactor: scale,
      reducedMotion: "reduce",
      locale: "en-US",
    });
    const page = await context.newPage();
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      const asked = new URL(request.url());
      if (asked.protocol !== "data:" && asked.origin !== url) elsewhere.push(request.url());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") {
        complaints.push(message.text());
      }
    });
    await page.goto(url);
    const visitor = new Visitor(context, page, { elsewhere, complaints });
    await visitor.composer.waitFor();
    return visitor;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  /** The field in which the cursor is. */
  get composer(): Locator {
    return this.page.locator(".composer [data-focused]");
  }

  /** The list above the composer. */
  get suggestions(): Locator {
    return this.page.locator(".suggestion");
  }

  /** All messages of the channel, the newest last. */
  get messages(): Locator {
    return this.page.getByRole("log").locator("sandbox-message");
  }

  get lastMessage(): Locator {
    return this.messages.last();
  }

  /** Types into the composer, key by key. */
  async type(text: string): Promise<void> {
    await this.composer.pressSequentially(text);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** The suggestion with these words. */
  suggestion(words: string): Locator {
    return this.suggestions.filter({ hasText: words });
  }

  /**
   * Uses a command as it is typed: its name, and each option's text as it stands, whatever is suggested.
   * Options that it requires come first, in its order.
   */
  async use(command: string, options: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.type(`/${command} `);
    for (const [name, text] of Object.entries(options)) {
      const field = this.page.locator(".chip", { hasText: name }).locator("input");
      if ((await field.count()) === 0) await this.type(`${name}:`);
      await field.fill(text);
      await this.press("Escape");
    }
    const before = await this.messages.count();
    await this.press("Enter");
    await this.messages.nth(before).waitFor();
    await this.answered();
  }

  /** Waits until the last message is an answer. */
  async answered(): Promise<void> {
    await this.lastMessage.locator(".thinking").waitFor({ state: "detached" });
  }

  button(label: string, message: Locator = this.lastMessage): Locator {
    return message.locator("sandbox-button").filter({ hasText: label });
  }

  /** Chooses an entry of a message's menu. */
  async choose(menu: string, entry: string, message: Locator = this.lastMessage): Promise<void> {
    await message.locator(".select-button", { hasText: menu }).click();
    await message.locator(".select-option", { hasText: entry }).first().click();
  }

  /** Uses a command of a message's ⋯ menu. */
  async useOn(message: Locator, command: string): Promise<void> {
    await message.hover();
    await message.getByRole("button", { name: "More" }).click();
    await this.page.getByRole("menuitem", { name: command }).click();
  }

  /** Becomes another user of the page. */
  async be(name: string): Promise<void> {
    await this.page.locator(".person", { hasText: name }).click();
  }

  async speak(locale: string): Promise<void> {
    await this.page.getByLabel("Language").selectOption(locale);
  }

  /** How far the page is wider than the screen, in its pixels. */
  overflow(): Promise<number> {
    const root = "document.documentElement";
    return this.page.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`);
  }

  /** Shows the first message. */
  async goToStart(): Promise<void> {
    await this.page.evaluate(`document.querySelector(".scroll").scrollTo(0, 0)`);
  }

  /** What is focused is called: its label, else its words. */
  focused(): Promise<string> {
    return this.page.evaluate<string>(`(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const whole = at?.getRootNode().host ?? at;
      return whole?.getAttribute("aria-label") ?? whole?.textContent.trim() ?? "";
    })()`);
  }
}
