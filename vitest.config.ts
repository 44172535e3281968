import { defineConfig } from "vitest/config";

/** Tests that measure time: they run one after the other, when all others are done. */
const TIMED = ["tests/main.test.ts"];

export default defineConfig({
  test: {
    globalSetup: ["tests/support/build.ts"],
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: "all", include: ["tests/**/*.test.ts"], exclude: TIMED },
      },
      {
        extends: true,
        test: { name: "timed", include: TIMED, sequence: { groupOrder: 1 } },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html"],
    },
  },
});
