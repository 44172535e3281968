import { words } from "./lexicon.ts";

/** Abbreviations (without their full stop) that stand before or within a name. */
export const ABBREVIATIONS: ReadonlySet<string> = words(`
  mr mrs ms dr sen sens rep reps gov govs gen lt col capt cmdr sgt maj adm rev hon prof pres sec supt
  atty jr sr st messrs mme mlle fr insp det brig ald asst dep assn corp inc co ltd ft mt
`);
