import { accessSync, constants } from "node:fs";

/** Where systems keep a Chromium, and browsers that are made of it. */
const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium: of `CHROMIUM_PATH`, else where systems usually have it; null where there is none. */
export function findBrowser(): string | null {
  const stated = process.env["CHROMIUM_PATH"] ?? "";
  return (stated === "" ? USUAL : [stated]).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
