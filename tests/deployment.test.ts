import { readFileSync } from "node:fs";

import { parse as parseEnv } from "dotenv";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { z } from "zod";

import { readConfig } from "../src/config.ts";

/** A file of the repository. */
function fileOf(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

/** What the example sets when it is copied and only the token is put into it. */
const COPIED = parseEnv(
  fileOf(".env.example").replace("DISCORD_TOKEN=\n", "DISCORD_TOKEN=some.token\n"),
);

const Compose = z.object({
  services: z.object({
    dateline: z.object({
      env_file: z.literal(".env"),
      environment: z.record(z.string(), z.string()),
      read_only: z.literal(true),
      volumes: z.array(z.string()),
      stop_grace_period: z.string(),
    }),
  }),
});

describe(".env.example", () => {
  it("names each variable that there is, and sets none but the token", () => {
    const named = fileOf(".env.example").match(/^#?[A-Z_]+(?==)/gmu) ?? [];
    const wrong = Object.fromEntries(named.map((name) => [name.replace("#", ""), "a b"]));
    const read = fileOf("src/config.ts").match(/^ {2}[A-Z_]+(?=:)/gmu) ?? [];
    expect(Object.keys(wrong).toSorted()).toEqual(read.map((name) => name.trim()).toSorted());
    expect(COPIED).toEqual({ DISCORD_TOKEN: "some.token" });
  });
});

describe("in a container", () => {
  const { dateline } = Compose.parse(parseYaml(fileOf("compose.yaml"))).services;
  const image = Object.fromEntries(
    [...fileOf("Dockerfile").matchAll(/\b(DATA_DIR|HEALTH_PORT)=(\S+)/gu)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );

  it.each([
    ["with the example copied", COPIED],
    ["with variables that are there and empty", { ...COPIED, DATA_DIR: "", HEALTH_PORT: "" }],
    ["with those of a start beside it", { ...COPIED, DATA_DIR: "data", ARTICLES_DIR: "news" }],
  ])("keeps what it keeps in the volume, and tells its health, %s", (_, given) => {
    // Of what compose is given, the later overrides the earlier, and the image.
    const config = readConfig({ ...image, ...given, ...dateline.environment });
    expect(dateline.volumes).toEqual(["./articles:/articles:ro", "data:/data"]);
    expect(config).toMatchObject({
      token: "some.token",
      articlesDir: "/articles",
      dataDir: "/data",
      healthPort: 8080,
    });
  });
});

describe("as a service", () => {
  it("keeps what it keeps where systemd lets it write", () => {
    const [, unit = ""] = /```ini\n(.*?)```/su.exec(fileOf("docs/running.md")) ?? [];
    const stated = Object.fromEntries(
      (/^Environment=(.*)$/mu.exec(unit)?.[1] ?? "").split(" ").map((each) => each.split("=")),
    );
    // A file's variables override those in the unit (systemd.exec, EnvironmentFile=).
    expect(readConfig({ ...stated, ...COPIED }).dataDir).toBe("/var/lib/dateline");
    expect(unit).toContain("StateDirectory=dateline\n");
    expect(unit).toContain("ProtectSystem=strict\n");
  });
});
