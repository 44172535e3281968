import { describe, expect, it } from "vitest";

import { atOnce } from "../../../src/archive/slices.ts";
import { BrokenSections, type Sections } from "../../../src/archive/sections.ts";
import { SpeakerDirectory } from "../../../src/archive/speakers/speaker-directory.ts";
import { successorOf } from "../../support/steps.ts";
import { fromDisk } from "../../support/saved.ts";
import { addTo, articleOf, directoryOf, quotedBy } from "./entries.ts";

const ARTICLE = articleOf("Harbour", ["Mara Okonjo", { name: "Reef Union", kind: "organisation" }]);

function loaded(directory: SpeakerDirectory, sections: Sections): SpeakerDirectory {
  return successorOf(directory, (there) => SpeakerDirectory.load(sections, there));
}

describe("a directory of speakers", () => {
  it("is loaded from its sections", () => {
    const directory = directoryOf([ARTICLE]);
    const again = loaded(directory, fromDisk(atOnce(directory.save())));
    expect(quotedBy(again, "named")).toEqual(quotedBy(directory, "named"));
    expect(again.find("okonjo").named.map(({ name }) => name)).toEqual(["Mara Okonjo"]);
    expect(again.find("okonio").corrected).toBe(true);
  });

  it("is loaded with what the owner states", () => {
    const directory = directoryOf([ARTICLE], {
      people: [{ name: "Dame Mara", also: ["Mara Okonjo"], role: "pilot", kind: null }],
      apart: [],
    });
    const [first] = quotedBy(loaded(directory, fromDisk(atOnce(directory.save()))), "persons");
    expect(first).toMatchObject({ name: "Dame Mara", role: { text: "pilot" } });
  });

  it("is loaded with surnames that are somebody's in later articles alone", () => {
    const directory = directoryOf([articleOf("i", [{ name: "Okonjo", role: "head coach" }])]);
    addTo(directory, [articleOf("ii", [{ name: "Mara Okonjo", role: "businesswoman" }])]);
    addTo(directory, [articleOf("iii", ["Okonjo"])]);
    const counted = quotedBy(directory, "named").map(({ name, articles }) => [name, articles]);
    expect(counted).toEqual([
      ["Mara Okonjo", 2],
      ["Okonjo", 1],
    ]);
    expect(quotedBy(loaded(directory, fromDisk(atOnce(directory.save()))), "named")).toEqual(
      quotedBy(directory, "named"),
    );
  });

  it("is saved a little at a time", () => {
    const names = Array.from({ length: 12_000 }, (_, index) => `Mara O${index.toString(36)}`);
    const directory = directoryOf([articleOf("Harbour", names)]);
    const saving = directory.save();
    let stretches = 1;
    while (saving.next().done !== true) stretches += 1;
    expect(stretches).toBeGreaterThan(40);
  });

  it("is not loaded where a word finds an entry that is none", () => {
    const sections = fromDisk(atOnce(directoryOf([ARTICLE]).save()));
    const broken = new Map([...sections, ["index/named/found", Uint32Array.from([9, 9, 9, 9])]]);
    expect(() => loaded(directoryOf([ARTICLE]), broken)).toThrow(BrokenSections);
  });

  it("is not loaded from sections of which one is missing, or of another type", () => {
    const directory = directoryOf([ARTICLE]);
    const sections = fromDisk(atOnce(directory.save()));
    for (const name of sections.keys()) {
      const without = new Map([...sections].filter(([each]) => each !== name));
      expect(() => loaded(directory, without)).toThrow(BrokenSections);
      const other = new Map([...sections, [name, new Float64Array(3)]]);
      expect(() => loaded(directory, other)).toThrow(BrokenSections);
    }
  });
});
