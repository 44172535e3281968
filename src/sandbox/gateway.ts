import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { GatewayCloseCodes, GatewayOpcodes } from "discord-api-types/v10";
import type { RawData, WebSocket } from "ws";
import { z } from "zod";
import { setBounded } from "./bounded.ts";
import { type Deferred, createDeferred } from "./deferred.ts";
import type { Feed } from "./feed.ts";
import type { GatewayFaults } from "./gateway-faults.ts";
import { GatewaySession } from "./gateway-session.ts";

/** Bytes of one payload from a client (docs: Gateway, Sending Events). */
const PAYLOAD_LIMIT = 4096;

/** Sessions remembered, those without a connection among them. */
const SESSIONS = 32;

/** Closes after which Discord does not let a session go on (docs: Gateway Close Event Codes). */
const FINAL_CODES: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.SessionTimedOut,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);

/** A client that closes with one of these ends its session (docs: Gateway, Initiating a Disconnect). */
const GOODBYES: ReadonlySet<number> = new Set([1000, 1001]);

/** How a presence that cannot be taken is answered. */
const CLOSES = {
  malformed: GatewayCloseCodes.DecodeError,
  tooOften: GatewayCloseCodes.RateLimited,
} as const;

/** What a client reports when a connection ended without a closing handshake (RFC 6455, 7.4.1). */
const CUT_OFF = 1006;

const Payload = z.object({ op: z.int(), d: z.unknown() });
const Opcode = z.enum(GatewayOpcodes);
const Identify = z.object({
  token: z.string(),
  intents: z.unknown(),
  properties: z.record(z.string(), z.unknown()),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

export interface GatewayOptions {
  readonly token: string;
  /** Milliseconds between heartbeats. */
  readonly heartbeatMs: number;
  readonly faults: GatewayFaults;
  readonly feed: Feed;
  /** The fields of READY that do not come from the session. */
  readonly ready: () => Readonly<Record<string, unknown>>;
}

/** The socket half of the pretend Discord: sessions, and the events that they are sent. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #sessions = new Map<string, GatewaySession>();
  readonly #connections = new Map<WebSocket, GatewaySession | undefined>();
  #accepted = 0;
  #identifies = 0;
  #waiting: Deferred<void> | undefined;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** How many connections there have been. */
  get connections(): number {
    return this.#accepted;
  }

  get identifies(): number {
    return this.#identifies;
  }

  /** What the bot shows below its name, as the first shard has it; null for nothing. */
  get presence(): string | null {
    return (
      [...this.#sessions.values()].findLast(({ shard: [number] }) => number === 0)?.presence
        .shown ?? null
    );
  }

  /** Resolves when some session has a connection. */
  async ready(): Promise<void> {
    if ([...this.#sessions.values()].some((session) => session.isConnected)) return;
    this.#waiting ??= createDeferred();
    await this.#waiting.promise;
  }

  /** Sends an event to each session of the shard that the guild belongs to; direct messages belong to shard 0. */
  dispatch(event: string, data: unknown, guildId: string | undefined): void {
    for (const session of this.#sessions.values()) {
      const [shard, count] = session.shard;
      const home = guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
      if (shard === home) session.dispatch(event, data, this.#options.faults.copies);
    }
  }

  /** Closes every connection; with a code that ends sessions, those too. 1006 cuts them off without a word. */
  closeAll(code: number): void {
    for (const socket of this.#connections.keys()) {
      if (code === CUT_OFF) socket.terminate();
      else this.#close(socket, code);
    }
  }

  /** Asks every client to connect anew and resume. */
  requestReconnect(): void {
    for (const socket of this.#connections.keys()) {
      send(socket, { op: GatewayOpcodes.Reconnect, d: null });
    }
  }

  /** Tells every client that its session is over; one that is resumable goes on for who asks for it. */
  invalidateSessions(resumable: boolean): void {
    for (const [socket, session] of this.#connections) {
      if (session === undefined) continue;
      if (!resumable) this.#sessions.delete(session.id);
      // Discord forgets who is on the other end: a client may identify or resume on the same connection.
      this.#connections.set(socket, undefined);
      session.disconnect(socket);
      send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
    }
  }

  /** Sends every client a frame as it stands. */
  sendRaw(frame: string | Uint8Array): void {
    for (const socket of this.#connections.keys()) socket.send(frame);
  }

  /** Ends everything at once, without the closing handshake. */
  terminate(): void {
    for (const socket of this.#connections.keys()) socket.terminate();
    this.#sessions.clear();
  }

  accept(socket: WebSocket, request: IncomingMessage): void {
    this.#accepted += 1;
    this.#connections.set(socket, undefined);
    socket.on("message", (data, isBinary) => this.#receive(socket, data, isBinary));
    socket.on("close", (code) => this.#forget(socket, GOODBYES.has(code)));
    socket.on("error", () => socket.terminate());
    const query = new URL(request.url ?? "/", "http://localhost").searchParams;
    if (query.get("v") !== "10") return this.#close(socket, GatewayCloseCodes.InvalidAPIVersion);
    if (!this.#options.faults.greets) return;
    send(socket, {
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: this.#options.heartbeatMs, _trace: ["sandbox"] },
    });
  }

  #receive(socket: WebSocket, data: RawData, isBinary: boolean): void {
    if (!this.#connections.has(socket)) return; // closed already, with this still on its way
    const payload = isBinary ? undefined : parsePayload(data);
    if (payload === undefined) return this.#close(socket, GatewayCloseCodes.DecodeError);
    const isIdentified = this.#connections.get(socket) !== undefined;
    const op = Opcode.safeParse(payload.op).data;
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        if (this.#options.faults.acknowledges) send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return;
      case GatewayOpcodes.Identify:
        if (isIdentified) return this.#close(socket, GatewayCloseCodes.AlreadyAuthenticated);
        return this.#identify(socket, payload.d);
      case GatewayOpcodes.Resume:
        if (isIdentified) return this.#close(socket, GatewayCloseCodes.AlreadyAuthenticated);
        return this.#resume(socket, payload.d);
      case GatewayOpcodes.PresenceUpdate:
        return this.#updatePresence(socket, payload.d);
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (!isIdentified) this.#close(socket, GatewayCloseCodes.NotAuthenticated);
        return;
      default:
        return this.#close(
          socket,
          isIdentified ? GatewayCloseCodes.UnknownOpcode : GatewayCloseCodes.NotAuthenticated,
        );
    }
  }

  #identify(socket: WebSocket, data: unknown): void {
    this.#identifies += 1;
    const identify = Identify.safeParse(data);
    if (!identify.success) return this.#close(socket, GatewayCloseCodes.DecodeError);
    const { token, intents, shard = [0, 1] } = identify.data;
    const [number, count] = shard;
    if (!this.#isToken(token)) return this.#close(socket, GatewayCloseCodes.AuthenticationFailed);
    const { faults } = this.#options;
    if (faults.refusal !== 0) return this.#close(socket, faults.refusal);
    if (faults.invalidIdentifies > 0) {
      faults.invalidIdentifies -= 1;
      return send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    }
    if (!faults.welcomes) return;
    if (!isIntents(intents)) return this.#close(socket, GatewayCloseCodes.InvalidIntents);
    if (number < 0 || number >= count) return this.#close(socket, GatewayCloseCodes.InvalidShard);
    const session = new GatewaySession(randomUUID().replaceAll("-", ""), [number, count], socket);
    setBounded(this.#sessions, session.id, session, SESSIONS);
    this.#tellPresence();
    this.#connections.set(socket, session);
    session.dispatch("READY", {
      ...this.#options.ready(),
      session_id: session.id,
      shard: [number, count],
    });
    this.#announce();
  }

  #resume(socket: WebSocket, data: unknown): void {
    const resume = Resume.safeParse(data);
    if (!resume.success) return this.#close(socket, GatewayCloseCodes.DecodeError);
    const { token, session_id: id, seq } = resume.data;
    if (!this.#isToken(token)) return this.#close(socket, GatewayCloseCodes.AuthenticationFailed);
    const session = this.#sessions.get(id);
    if (session !== undefined && !session.hasSent(seq)) {
      return this.#close(socket, GatewayCloseCodes.InvalidSeq);
    }
    if (session === undefined || !session.canReplay(seq)) {
      return send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    }
    this.#connections.set(socket, session);
    session.resume(socket, seq);
    const { faults } = this.#options;
    if (faults.endedResumes > 0) {
      faults.endedResumes -= 1;
      return this.invalidateSessions(false);
    }
    this.#announce();
  }

  #updatePresence(socket: WebSocket, data: unknown): void {
    const session = this.#connections.get(socket);
    if (session === undefined) return this.#close(socket, GatewayCloseCodes.NotAuthenticated);
    const wrong = session.presence.update(data);
    if (wrong !== null) return this.#close(socket, CLOSES[wrong]);
    this.#tellPresence();
  }

  #tellPresence(): void {
    this.#options.feed.tell({ type: "presence", presence: this.presence });
  }

  #isToken(token: string): boolean {
    return token.replace(/^Bot /u, "") === this.#options.token;
  }

  #announce(): void {
    this.#waiting?.resolve();
    this.#waiting = undefined;
  }

  #close(socket: WebSocket, code: number): void {
    this.#forget(socket, FINAL_CODES.has(code));
    socket.close(code);
  }

  /** @param isFinal whether the session ends with this connection */
  #forget(socket: WebSocket, isFinal: boolean): void {
    const session = this.#connections.get(socket);
    this.#connections.delete(socket);
    session?.disconnect(socket);
    if (isFinal && session !== undefined && !session.isConnected) this.#sessions.delete(session.id);
  }
}

function parsePayload(data: RawData): z.infer<typeof Payload> | undefined {
  if (!Buffer.isBuffer(data) || data.length > PAYLOAD_LIMIT) return undefined;
  try {
    return Payload.safeParse(JSON.parse(data.toString())).data;
  } catch {
    return undefined;
  }
}

function isIntents(intents: unknown): boolean {
  return typeof intents === "number" && Number.isInteger(intents) && intents >= 0;
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}
