import { clearLine, cursorTo } from "node:readline";

/** A line at the end of a terminal that is written anew where it stands, and makes room for what is written above. */
export class StatusLine {
  readonly #output: NodeJS.WritableStream;
  #text = "";

  constructor(output: NodeJS.WritableStream) {
    this.#output = output;
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

  #clear(): void {
    if (this.#text === "") return;
    cursorTo(this.#output, 0);
    clearLine(this.#output, 0);
  }
}
