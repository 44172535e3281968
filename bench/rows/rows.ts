import { answers } from "./answers.ts";
import { coldStart } from "./cold-start.ts";
import { longestBlock } from "./longest-block.ts";
import { memory } from "./memory.ts";
import type { Row } from "./row.ts";
import { savingBlock } from "./saving-block.ts";
import { search } from "./search.ts";
import { warmStart } from "./warm-start.ts";
import { wire } from "./wire.ts";

/** The table's lines, in its order. */
export const ROWS: readonly Row[] = [
  coldStart,
  warmStart,
  memory,
  ...answers,
  search,
  wire,
  longestBlock,
  savingBlock,
];
