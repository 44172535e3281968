import { availableParallelism } from "node:os";

import { defineConfig } from "vitest/config";

/** Tests of what is built, of long texts, and of what has to be live in time: they run alone, when all others are done. */
const TIMED = [
  "tests/main.test.ts",
  "tests/data-dir.test.ts",
  "tests/e2e/burst.test.ts",
  "tests/e2e/living.test.ts",
  "tests/archive/search/speed.test.ts",
  "tests/archive/saving-speed.test.ts",
  "tests/keep-archive-killed.test.ts",
  "tests/commands/completion-speed.test.ts",
  "tests/reading/megabytes.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // What is waited for comes late on a busy machine, and is not waited for any longer than it takes.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "all",
          include: ["tests/**/*.test.ts"],
          exclude: [...TIMED, "tests/stress/**", "tests/browser/**"],
          // Vitest would leave one processor idle, of two.
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        test: {
          name: "timed",
          // What they start is waited for by itself, and tells what it did where it does not come.
          testTimeout: 60_000,
          include: TIMED,
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
          globalSetup: ["tests/support/build.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
          globalSetup: ["tests/support/build.ts"],
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html"],
      reportOnFailure: true,
    },
  },
});
