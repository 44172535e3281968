import { accordingTo } from "./according-to.ts";
import { clauseAfter } from "./clause-after.ts";
import type { ReportingForm } from "./form.ts";
import { participle } from "./participle.ts";
import { setOff } from "./set-off.ts";

/** In this order; what governs the whole sentence comes first. */
export const REPORTING_FORMS: readonly ReportingForm[] = [
  { name: "according to", find: accordingTo },
  { name: "set off", find: setOff },
  { name: "clause after", find: clauseAfter },
  { name: "participle", find: participle },
];
