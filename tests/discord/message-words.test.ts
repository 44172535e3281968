import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { messageWords } from "../../src/discord/message-words.ts";
import { hostileText } from "../support/hostile/texts.ts";

function words(content: string): string {
  return messageWords({ content, embeds: [] }, true);
}

function prose(content: string): string {
  return messageWords({ content, embeds: [] }, false);
}

describe("messageWords", () => {
  it.each([
    ["**We** *will* __re__~~build~~ `it` ||all||", "We will rebuild it all"],
    ["snake_case and _this_", "snake_case and this"],
    ["<@123> <@&4> <#5> look <:eye:6> <a:b:7> <t:8:R> </quote:9>", "look"],
    ["see https://example.org/a?b=c and <https://x.example> ok", "see  and  ok"],
    ["[the report](https://example.org/x) says", "the report says"],
    ["# Title\n-# small\n* item\n- Okonjo", "Title\nsmall\nitem\n- Okonjo"],
    ["```js\ncode here\n```", "code here"],
    ["\\*not bold\\*", "not bold"],
    ["> We will rebuild\n> every pier\nreally?", "“We will rebuild every pier”\nreally?"],
    ["> “We will rebuild” — Okonjo", "“We will rebuild” — Okonjo"],
    ["so:\n>>> We will\n\nrebuild", "so:\n“We will  rebuild”"],
    ["<@123>", ""],
  ])("%j is %j", (content, expected) => {
    expect(words(content)).toBe(expected);
  });

  it.each([
    ["The ferry `npm run cranes` is off", "The ferry   is off"],
    ["The ferry\n```log\ncrane crane\n```\nis off", "The ferry\nis off"],
    ["> The ``crane ` crane`` ferry", "“The   ferry”"],
    ["`all of it`", "all of it"],
    ["<@1> ```all of it``` 😱", "😱"],
    ["```all of it``` <@1>", "all of it"],
  ])("leaves code out where it is not all that is said: %j is %j", (content, expected) => {
    expect(prose(content)).toBe(expected);
  });

  it("takes the words of embeds, or of what is forwarded, where there are no others", () => {
    const embeds = [
      { title: "T", description: "“We *will*.”", fields: [{ name: "N", value: "V" }] },
    ];
    expect(messageWords({ content: "https://x.example/1", embeds }, true)).toBe(
      "T\n“We will.”\nN\nV",
    );
    expect(messageWords({ content: "own", embeds }, true)).toBe("own");
    const forwarded: Parameters<typeof messageWords>[0] = {
      content: "",
      embeds: [],
      // Only these of a snapshot's fields are read.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      message_snapshots: [{ message: { content: "“Far.”", embeds: [] } }] as never,
    };
    expect(messageWords(forwarded, true)).toBe("“Far.”");
  });

  it("reads any text, in time that grows with it", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const read of [words, prose]) expect(read(text).length).toBeLessThanOrEqual(4000);
      }),
    );
    const start = performance.now();
    for (const piece of ["[", "<", "<@", "[a](http://", "`", "*_", "> ", "|| ", "\\", "http://"]) {
      for (const read of [words, prose]) read(piece.repeat(8000 / piece.length));
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
