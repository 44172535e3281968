import type { Digest } from "../../model/digest.ts";
import type { Contents } from "../contents.ts";
import type { Holding } from "./streams.ts";

/** A digest that an archive's contents hold: what refers to it holds no text of its own. */
export class HeldDigest implements Holding {
  readonly row: number;
  isGone = false;
  readonly #contents: Contents;
  /** Until the contents show it. */
  #coming: Digest | null;

  constructor(contents: Contents, row: number, coming: Digest | null = null) {
    this.#contents = contents;
    this.row = row;
    this.#coming = coming;
  }

  /** Not to be asked for when it is gone: its row may be another's. */
  get digest(): Digest {
    const digest = this.#coming ?? this.#contents.at(this.row);
    if (digest === undefined) throw new Error(`there is no digest in row ${this.row}`);
    return digest;
  }

  /** Says that the contents show it now. */
  hasCome(): void {
    this.#coming = null;
  }
}
