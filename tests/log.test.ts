import { DiscordAPIError } from "discord.js";
import { describe, expect, it } from "vitest";

import { errorFacts } from "../src/log.ts";

function refused(url: string): DiscordAPIError {
  return new DiscordAPIError(
    { code: 10062, message: "Unknown interaction" },
    10062,
    404,
    "POST",
    url,
    {},
  );
}

describe("errorFacts", () => {
  it.each([
    "https://discord.com/api/v10/interactions/1234567890123456789/aW50ZXJh-Y3Rpb24_/callback?with_response=true",
    "https://discord.com/api/v10/webhooks/1234567890123456789/aW50ZXJh-Y3Rpb24_/messages/@original",
    "https://discord.com/api/v10/webhooks/1234567890123456789/aW50ZXJh-Y3Rpb24_",
  ])("keeps where it happened, and not the token that answers an interaction: %s", (url) => {
    const facts = errorFacts(refused(url));
    expect(facts).toMatchObject({ code: 10062, message: "Unknown interaction" });
    expect(JSON.stringify(facts)).not.toContain("aW50");
    expect(JSON.stringify(facts)).toContain("/1234567890123456789/[token]");
  });

  it("keeps any other error whole", () => {
    expect(errorFacts(new Error("no disk", { cause: "x" }))).toMatchObject({ message: "no disk" });
    expect(errorFacts("just words")).toBe("just words");
  });
});
