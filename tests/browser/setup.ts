import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";

import { type BotInSandbox, startBotInSandbox } from "../e2e/bot-in-sandbox.ts";
import { findBrowser } from "./find-browser.ts";
import { launch } from "./launch.ts";
import { NEWS } from "./news.ts";
import { Visitor, type VisitOptions } from "./visitor.ts";

/** null where there is no browser: then the tests are skipped. */
export const BROWSER = findBrowser();

if (BROWSER === null) {
  process.stderr.write(
    "Skipped: there is no Chromium for the tests of the page. Install one, or say where it is in CHROMIUM_PATH.\n",
  );
}

/** Visits of one browser, which starts before the file's tests and ends after them. */
export function visits(): (
  options?: Partial<Parameters<typeof startBotInSandbox>[0]> & VisitOptions,
) => Promise<{ readonly visitor: Visitor; readonly bot: BotInSandbox }> {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = BROWSER === null ? null : await launch(BROWSER);
  });
  afterAll(() => browser?.close());

  return async ({ width, height, theme, scale, ...bots } = {}) => {
    if (browser === null) throw new Error("there is no browser");
    const bot = await startBotInSandbox({ folder: NEWS, ...bots });
    onTestFinished(() => bot.stop());
    const visitor = await Visitor.open(browser, bot.sandbox.url, {
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      ...(theme === undefined ? {} : { theme }),
      ...(scale === undefined ? {} : { scale }),
    });
    onTestFinished(async () => {
      await visitor.close();
      // Whatever a test is about, the page keeps to itself, and the browser has nothing to complain of.
      expect(visitor.misdeeds).toEqual({ elsewhere: [], complaints: [] });
    });
    return { visitor, bot };
  };
}
