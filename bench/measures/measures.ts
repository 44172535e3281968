/** Where a measurement finds the articles, and what was derived from them. */
export interface Place {
  readonly folder: string;
  readonly workspace: string;
}

/** Runs in a process of its own; what it returns has to be plain JSON. */
export type Measure<Result> = (place: Place) => Promise<Result>;

/** All measures, each loaded in the process that takes it alone. */
export const MEASURES = {
  prepare: async (place: Place) => (await import("./prepare.ts")).prepare(place),
  coldStart: async (place: Place) => (await import("./start.ts")).measureColdStart(place),
  adding: async (place: Place) => (await import("./bare.ts")).measureAdding(place),
  bare: async (place: Place) => (await import("./bare.ts")).measureBare(place),
  archive: async (place: Place) => (await import("./archive.ts")).measureArchive(place),
  keep: async (place: Place) => (await import("./start.ts")).keep(place),
  warmStart: async (place: Place) => (await import("./start.ts")).measureWarmStart(place),
  change: async (place: Place) => (await import("./change.ts")).measureChange(place),
  wire: async (place: Place) => (await import("./wire.ts")).measureWire(place),
} satisfies Readonly<Record<string, Measure<unknown>>>;

export type MeasureName = keyof typeof MEASURES;
export type Measured<Name extends MeasureName> = Awaited<ReturnType<(typeof MEASURES)[Name]>>;
