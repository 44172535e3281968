import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { COMMANDS } from "../../src/commands/commands.ts";
import { toDiscordCommand } from "../../src/discord/definitions.ts";
import { formOf, parseSlashLine, UsageError } from "../../src/terminal/slash-line.ts";
import { hostileText } from "../support/hostile/texts.ts";

const KNOWN = [...COMMANDS.map(toDiscordCommand), { name: "ping" }];

/** The name of the error that a line gives, or "none". */
function errorOf(line: string): string {
  try {
    parseSlashLine(line, KNOWN);
    return "none";
  } catch (error) {
    return error instanceof Error ? error.name : "unknown";
  }
}

describe("parseSlashLine", () => {
  it.each([
    ["/quote Zora Neale", "quote", { person: "Zora Neale" }],
    ["  quote   Zora   Neale ", "quote", { person: "Zora Neale" }],
    ["/QUOTE Zora", "quote", { person: "Zora" }],
    [
      "/quote person:Zora about:the long deal private:true",
      "quote",
      { person: "Zora", about: "the long deal", private: true },
    ],
    ["/quote Zora private:Off", "quote", { person: "Zora", private: false }],
    ["/quote person: Zora about:", "quote", { person: "Zora" }],
    ["/search time: 10:30 at http://x", "search", { query: "time: 10:30 at http://x" }],
    ["/search constructor:x __proto__:y", "search", { query: "constructor:x __proto__:y" }],
    ["/summary", "summary", {}],
    ["/summary private:yes", "summary", { private: true }],
    ["/summary the storm length:Long", "summary", { article: "the storm", length: "long" }],
    [
      "/verify text:“We will: see” — Zora person:Zora",
      "verify",
      { text: "“We will: see” — Zora", person: "Zora" },
    ],
    ["/ping", "ping", {}],
  ])("reads %j", (line, command, options) => {
    expect(parseSlashLine(line, KNOWN)).toEqual({ command, options });
  });

  it.each([
    [
      "/weather",
      'Unknown command "/weather". There are: /quote, /people, /search, /summary, /verify, /ping',
    ],
    ["", 'Unknown command "/". There are: /quote, /people, /search, /summary, /verify, /ping'],
    [
      "/search",
      '/search needs "query". Its form: /search query:<text> [after:<text>] [before:<text>] [source:<text>] [private:<true|false>]',
    ],
    [
      "/verify person:x",
      '/verify needs "text". Its form: /verify text:<text> [person:<text>] [private:<true|false>]',
    ],
    ["/quote Zora private:no thanks", '"private" is true or false, not "no thanks"'],
    ["/quote Zora private:maybe", '"private" is true or false, not "maybe"'],
    ["/summary length:huge", '"length" is one of short, medium, long, not "huge"'],
    ["/PING x", "/ping takes no text. Its form: /ping"],
  ])("says in one line what is wrong with %j", (line, message) => {
    expect(() => parseSlashLine(line, KNOWN)).toThrow(new UsageError(message));
  });

  it("reads any text of one option back, but for its white space", () => {
    const property = fc.property(hostileText, (text) => {
      const words = text.split(/\s+/u).filter(Boolean).join(" ");
      fc.pre(words !== "" && !/(?:^| )(?:query|private):/.test(words));
      expect(parseSlashLine(`/search ${text}`, KNOWN)).toEqual({
        command: "search",
        options: { query: words },
      });
    });
    fc.assert(property);
  });

  it("throws nothing but usage errors", () => {
    const property = fc.property(
      hostileText,
      fc.constantFrom("", "/quote ", "/"),
      (text, before) => {
        expect(["none", "UsageError"]).toContain(errorOf(before + text));
      },
    );
    fc.assert(property);
  });
});

describe("a line in another language", () => {
  it.each([
    ["/цитата Зора", "quote", { person: "Зора" }],
    [
      "/ЦИТАТА особа:Зора про:мир приватно:true",
      "quote",
      { person: "Зора", about: "мир", private: true },
    ],
    ["/quote person:Зора about:мир", "quote", { person: "Зора", about: "мир" }],
    ["/люди вид:неназвані джерела", "people", { kind: "unnamed" }],
    ["/люди kind:unnamed", "people", { kind: "unnamed" }],
    ["/підсумок обсяг:Коротко", "summary", { length: "short" }],
  ])(
    "may have the names that a client shows, or those that were registered: %s",
    (line, command, options) => {
      expect(parseSlashLine(line, KNOWN, "uk")).toEqual({ command, options });
    },
  );

  it("may have no names of yet another one", () => {
    expect(() => parseSlashLine("/zitat Zora", KNOWN, "uk")).toThrow(/Unknown command .*\/цитата/u);
    expect(() => parseSlashLine("/перевірити", KNOWN, "uk")).toThrow(
      '/перевірити needs "текст". Its form: /перевірити текст:<text> [особа:<text>]',
    );
  });
});

describe("formOf", () => {
  it("shows what is needed and what may be left out", () => {
    expect(KNOWN.map((command) => formOf(command))).toEqual([
      "/quote [person:<text>] [article:<text>] [about:<text>] [include:<paraphrases>] [after:<text>] [before:<text>] [source:<text>] [private:<true|false>]",
      "/people [name:<text>] [kind:<persons|organisations|unnamed sources>] [private:<true|false>]",
      "/search query:<text> [after:<text>] [before:<text>] [source:<text>] [private:<true|false>]",
      "/summary [article:<text>] [about:<text>] [since:<text>] [length:<short|medium|long>] [private:<true|false>]",
      "/verify text:<text> [person:<text>] [private:<true|false>]",
      "/ping",
    ]);
  });
});
