import { MEASURES, type Measure } from "./measures/measures.ts";

/**
 * What a measurement runs in: a process of its own, so that its heap holds nothing else. Says what came
 * of it to the process that started it, and ends.
 */
const [name = "", folder = "", workspace = ""] = process.argv.slice(2);
const measure: Measure<unknown> | undefined = Object.entries(MEASURES).find(
  ([known]) => known === name,
)?.[1];
if (measure === undefined) throw new Error(`Cannot measure "${name}": there is no such measure`);
const result = await measure({ folder, workspace });
process.send?.(result, () => process.exit());
