import { defineConfig } from "vitest/config";

/** What takes minutes: `npm run stress`, one file after the other, each with the machine to itself. */
export default defineConfig({
  test: {
    include: ["tests/stress/**/*.test.ts"],
    testTimeout: 600_000,
    maxWorkers: 1,
    // The soak looks at the heap after a collection.
    execArgv: ["--expose-gc"],
  },
});
