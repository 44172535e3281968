import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import {
  alreadyAcknowledged,
  invalidWebhookToken,
  unknownInteraction,
  unknownWebhook,
} from "./api-error.ts";
import type { LiveExchange } from "./exchange.ts";
import type { Feed } from "./feed.ts";
import { snowflakeTime } from "./snowflake.ts";

/** Exchanges remembered at once; past that the oldest are forgotten before their token expires. */
const EXCHANGES = 10_000;

const TOKEN_PREFIX = "interaction";

export interface ExchangesOptions {
  /** Milliseconds to a first response. */
  readonly deadlineMs: number;
  /** Milliseconds that a token is good for. */
  readonly tokenLifeMs: number;
  readonly now: () => number;
  readonly feed: Feed;
}

/** The interactions under way, and the tokens that answer them. */
export class Exchanges {
  readonly #options: ExchangesOptions;
  readonly #secret = randomBytes(32);
  /** By interaction id, which is also the order of their age. */
  readonly #live = new Map<string, LiveExchange>();

  constructor(options: ExchangesOptions) {
    this.#options = options;
  }

  /** The token of an interaction. It is signed, so one that is long forgotten is still known for what it was. */
  token(id: string): string {
    return Buffer.from(`${TOKEN_PREFIX}:${id}:${this.#sign(id)}`).toString("base64url");
  }

  open(exchange: LiveExchange): void {
    this.#forgetOld();
    this.#live.set(exchange.interaction.id, exchange);
    const { deadlineMs, feed } = this.#options;
    feed.tell({ type: "interaction", exchange });
    exchange.expectWithin(deadlineMs, `no response within ${deadlineMs} ms`);
    exchange.callback.then(
      () => feed.tell({ type: "acknowledgement", exchange }),
      () => feed.tell({ type: "failure", exchange }),
    );
  }

  /** After a deferral the answer may take as long as the token lives. */
  expectAnswer(exchange: LiveExchange): void {
    const { tokenLifeMs, now, feed } = this.#options;
    const left = snowflakeTime(exchange.interaction.id) + tokenLifeMs - now();
    exchange.expectWithin(Math.max(left, 0), "deferred, but never answered");
    exchange.answer.catch(() => feed.tell({ type: "failure", exchange }));
  }

  /**
   * The exchange that a first response is for.
   *
   * @throws {ApiError} 10062 when there is none, or its deadline is past; 40060 when it has had a response
   */
  forCallback(id: string, token: string): LiveExchange {
    const exchange = this.#live.get(id);
    if (exchange === undefined || this.idOf(token) !== id || exchange.phase === "failed") {
      throw unknownInteraction();
    }
    if (exchange.phase === "answered") throw alreadyAcknowledged();
    return exchange;
  }

  /**
   * The exchange whose messages a token may read and change.
   *
   * @throws {ApiError} 10015 when there is none, or none that has had a response; 50027 when the token has expired
   */
  forWebhook(token: string): LiveExchange {
    const id = this.idOf(token);
    if (id === undefined) throw unknownWebhook();
    if (this.#isExpired(id)) throw invalidWebhookToken();
    const exchange = this.#live.get(id);
    if (exchange?.phase !== "answered") throw unknownWebhook();
    return exchange;
  }

  failAll(cause: string): void {
    for (const exchange of this.#live.values()) exchange.fail(cause);
    this.#live.clear();
  }

  #forgetOld(): void {
    for (const [id, exchange] of this.#live) {
      if (this.#live.size < EXCHANGES && !this.#isExpired(id)) return;
      this.#live.delete(id);
      exchange.fail("its token expired");
    }
  }

  #isExpired(id: string): boolean {
    return this.#options.now() - snowflakeTime(id) >= this.#options.tokenLifeMs;
  }

  /** The id of the interaction that a token of this sandbox's making is for. */
  idOf(token: string): string | undefined {
    const [prefix, id, signature] = Buffer.from(token, "base64url").toString().split(":");
    if (prefix !== TOKEN_PREFIX || id === undefined || signature === undefined) return undefined;
    const expected = Buffer.from(this.#sign(id));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
  }

  #sign(id: string): string {
    return createHmac("sha256", this.#secret).update(id).digest("base64url");
  }
}
