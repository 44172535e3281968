import { clearLine, cursorTo } from "node:readline";
import { Writable } from "node:stream";

import { columnsOf } from "./screen.ts";

type Terminal = NodeJS.WritableStream & { readonly columns?: number };

/** A line at the end of a terminal that is written anew where it stands, and makes room for what is written above. */
export class StatusLine {
  readonly #output: Terminal;
  #text = "";

  constructor(output: Terminal) {
    this.#output = output;
  }

  /** Characters that it may have: a line that is broken could not be cleared. */
  get room(): number {
    return columnsOf(this.#output) - 1;
  }

  /** Shows a text in place of the last; "" for none. */
  show(text: string): void {
    this.#clear();
    this.#text = text;
    this.#output.write(text);
  }

  /** Has something written above it. */
  above(write: () => void): void {
    this.#clear();
    write();
    this.#output.write(this.#text);
  }

  /** A stream of the same terminal, for whole lines, which are written above it. */
  beside(output: NodeJS.WritableStream): Writable {
    return new Writable({
      decodeStrings: false,
      write: (text: string, _encoding, done) => {
        this.above(() => output.write(text));
        done();
      },
    });
  }

  #clear(): void {
    if (this.#text === "") return;
    cursorTo(this.#output, 0);
    clearLine(this.#output, 0);
  }
}
