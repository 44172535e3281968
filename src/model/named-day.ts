/** Days that have a name from today; of a week, month or year its first. In the order in which they are offered. */
export const NAMED_DAYS = [
  "today",
  "yesterday",
  "thisWeek",
  "lastWeek",
  "thisMonth",
  "lastMonth",
  "thisYear",
  "lastYear",
] as const;

export type NamedDay = (typeof NAMED_DAYS)[number];
