import { describe, expect, it } from "vitest";

import { atOnce } from "../../src/archive/slices.ts";
import { DigestStore } from "../../src/archive/digest-store.ts";
import { bytesOfDigest } from "../../src/model/digest-bytes.ts";
import { buildDigest } from "../support/digests.ts";
import { fromDisk } from "../support/saved.ts";

const PLAIN = buildDigest({
  title: "The wall leaks",
  paragraphs: ["“It leaks,” said Ada Quay. “Ça fuit.”"],
  people: [{ name: "Ada Quay" }],
  quotations: [{ text: "It leaks,", speaker: "Ada Quay" }],
});
/** With half a character in its text and in its title. */
const ODD = buildDigest({ title: "Half \ud83d", paragraphs: ["A half \udc00 stands here."] });

describe("DigestStore", () => {
  it("gives digests as they were put, after they were saved and loaded too", () => {
    const store = new DigestStore();
    store.put(0, bytesOfDigest(PLAIN));
    store.put(5, bytesOfDigest(ODD));
    for (const each of [store, DigestStore.load(fromDisk(atOnce(store.save())))]) {
      expect(each.digest(0)).toEqual(PLAIN);
      expect(each.digest(5)).toEqual(ODD);
      expect(each.text(5)).toBe(ODD.article.text);
      expect(JSON.stringify(each.digest(0))).toBe(JSON.stringify(PLAIN));
    }
  });

  it("tells a digest that is the same in all from one that is not", () => {
    const store = new DigestStore();
    store.put(1, bytesOfDigest(PLAIN));
    expect(store.has(1, bytesOfDigest(structuredClone(PLAIN)))).toBe(true);
    expect(store.has(1, bytesOfDigest({ ...PLAIN, ranking: [] }))).toBe(false);
    expect(store.has(1, bytesOfDigest(ODD))).toBe(false);
  });

  it("has nothing of what was removed, and what came after in its row", () => {
    const store = new DigestStore();
    store.put(2, bytesOfDigest(PLAIN));
    expect(store.digest(2)).toEqual(PLAIN);
    store.remove(2);
    store.put(2, bytesOfDigest(ODD));
    expect(store.digest(2)).toEqual(ODD);
  });
});
