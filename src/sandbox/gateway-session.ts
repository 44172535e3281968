import type { WebSocket } from "ws";
import { pushBounded } from "./bounded.ts";
import { PresenceBoard } from "./presence-board.ts";

/** Events kept for a connection that resumes; a session that missed more must identify anew. */
const BACKLOG = 1000;

interface Sent {
  readonly s: number;
  readonly text: string;
}

/** A session outlives its connections: it numbers the events and keeps the last of them. */
export class GatewaySession {
  readonly id: string;
  readonly shard: readonly [number, number];
  /** What the bot shows below its name; a new session shows nothing. */
  readonly presence = new PresenceBoard();
  #socket: WebSocket | undefined;
  #sequence = 0;
  readonly #backlog: Sent[] = [];

  constructor(id: string, shard: readonly [number, number], socket: WebSocket) {
    this.id = id;
    this.shard = shard;
    this.#socket = socket;
  }

  get isConnected(): boolean {
    return this.#socket !== undefined;
  }

  /**
   * Sends an event, or keeps it until the session is resumed.
   *
   * @param copies how often the connection gets it: a faulty network may repeat itself
   */
  dispatch(event: string, data: unknown, copies = 1): void {
    this.#sequence += 1;
    const text = JSON.stringify({ op: 0, t: event, s: this.#sequence, d: data });
    pushBounded(this.#backlog, { s: this.#sequence, text }, BACKLOG);
    for (let copy = 0; copy < copies; copy += 1) this.#socket?.send(text);
  }

  /** Whether the sequence number is one that this session has sent. */
  hasSent(sequence: number): boolean {
    return Number.isInteger(sequence) && sequence >= 0 && sequence <= this.#sequence;
  }

  /** Whether every event after the number is still kept. */
  canReplay(sequence: number): boolean {
    return sequence >= (this.#backlog[0]?.s ?? 1) - 1;
  }

  /** Continues on a new connection: what was missed, in order, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const { s, text } of this.#backlog) if (s > sequence) socket.send(text);
    this.dispatch("RESUMED", {});
  }

  /** The connection is gone; another that has taken the session over since is left alone. */
  disconnect(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }
}
