import { describe } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { changesContract } from "./contract/changes.ts";
import { digestsContract } from "./contract/digests.ts";
import { hostileContract } from "./contract/hostile.ts";
import { paraphrasesContract } from "./contract/paraphrases.ts";
import { peopleContract } from "./contract/people.ts";
import { queryContract } from "./contract/query.ts";
import { quotedInContract } from "./contract/quoted-in.ts";
import { searchContract } from "./contract/search.ts";
import { sourcesContract } from "./contract/sources.ts";
import { speakersContract } from "./contract/speakers.ts";
import { speechContract } from "./contract/speech.ts";
import { tellingContract } from "./contract/telling.ts";
import { wordingsContract } from "./contract/wordings.ts";

/** What every archive does. An adapter's test runs it with its own way to make an empty one. */
export function archiveContract(adapter: string, create: () => Archive): void {
  describe(`${adapter} as an archive`, () => {
    digestsContract(create);
    changesContract(create);
    searchContract(create);
    queryContract(create);
    sourcesContract(create);
    tellingContract(create);
    speakersContract(create);
    speechContract(create);
    peopleContract(create);
    paraphrasesContract(create);
    quotedInContract(create);
    wordingsContract(create);
    hostileContract(create);
  });
}
