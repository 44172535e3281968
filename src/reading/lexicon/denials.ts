import { wordList } from "./word-list.ts";

/** Forms of verbs by which somebody says that a thing was not so. */
export const DENYING_FORMS = wordList(`
  deny denies denied denying reject rejects rejected rejecting dispute disputes disputed disputing
  dismiss dismisses dismissed dismissing refute refutes refuted refuting rebut rebuts rebutted rebutting
`);

/** Nouns for what is said of somebody, and may be denied: "claims that she had …". */
export const CLAIM_NOUNS = wordList(`
  claim claims allegation allegations report reports accusation accusations suggestion suggestions rumor
  rumors rumour rumours assertion assertions charge charges story stories account accounts
`);
