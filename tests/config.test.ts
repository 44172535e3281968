import { describe, expect, it } from "vitest";

import { ConfigError, readConfig } from "../src/config.ts";

describe("readConfig", () => {
  it("takes what is left out, empty or blank for the usual", () => {
    const usual = {
      token: null,
      api: null,
      guildId: null,
      aboutUrl: null,
      articlesDir: null,
      dataDir: "data",
      logLevel: null,
      sandboxPort: 0,
      healthPort: null,
      healthHost: "127.0.0.1",
    };
    expect(readConfig({})).toEqual(usual);
    expect(
      readConfig({
        DISCORD_TOKEN: "",
        DISCORD_API: "",
        DISCORD_GUILD_ID: " ",
        ARTICLES_DIR: "",
        LOG_LEVEL: "\t",
        SANDBOX_PORT: "",
        PATH: "/bin",
      }),
    ).toEqual(usual);
  });

  it("reads every variable, without white space around it", () => {
    expect(
      readConfig({
        DISCORD_TOKEN: " abc.def ",
        DISCORD_API: "http://127.0.0.1:8080/api/",
        DISCORD_GUILD_ID: "123456789012345678",
        ABOUT_URL: " https://example.org/bot ",
        ARTICLES_DIR: "my articles",
        DATA_DIR: "/var/lib/dateline",
        LOG_LEVEL: "debug",
        SANDBOX_PORT: "65535",
        HEALTH_PORT: "8080",
        HEALTH_HOST: "::",
      }),
    ).toEqual({
      token: "abc.def",
      api: "http://127.0.0.1:8080/api",
      guildId: "123456789012345678",
      aboutUrl: "https://example.org/bot",
      articlesDir: "my articles",
      dataDir: "/var/lib/dateline",
      logLevel: "debug",
      sandboxPort: 65_535,
      healthPort: 8080,
      healthHost: "::",
    });
  });

  it("names every wrong variable at once, a line each, and never the token", () => {
    const wrong = {
      DISCORD_TOKEN: "very secret",
      DISCORD_API: "ftp://proxy",
      DISCORD_GUILD_ID: "my server",
      LOG_LEVEL: "loud",
      SANDBOX_PORT: "70000",
    };
    expect(() => readConfig(wrong)).toThrow(
      new ConfigError(
        [
          "Cannot start: DISCORD_TOKEN has a space in it",
          "Cannot start: DISCORD_API is not a web address",
          "Cannot start: DISCORD_GUILD_ID is not a server's id (17 to 20 digits)",
          "Cannot start: LOG_LEVEL is not one of fatal, error, warn, info, debug, trace, silent",
          "Cannot start: SANDBOX_PORT is not a port (0 to 65535)",
        ].join("\n"),
      ),
    );
  });

  it.each(["-1", "1.5", "0x50", "http", "1e3"])("takes %j for no port", (port) => {
    expect(() => readConfig({ SANDBOX_PORT: port })).toThrow(
      new ConfigError("Cannot start: SANDBOX_PORT is not a number"),
    );
  });
});
