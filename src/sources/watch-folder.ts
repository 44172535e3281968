import { lstat, realpath } from "node:fs/promises";
import { relative, sep } from "node:path";

import { isArticlePath } from "./folder/list-files.ts";
import { SIDECAR_SUFFIX } from "./source.ts";

/** How often is looked where a folder's path leads, in milliseconds: that a link points elsewhere raises no event. */
const LOOK_MS = 1000;

/** What is told of a folder that is watched. */
export interface Watcher {
  /** Paths below the folder, at or below which something may have changed; null for anywhere. */
  changed(paths: readonly string[] | null): void;
  /** The folder is watched no more. */
  failed(error: Error): void;
}

export interface Watch {
  stop(): Promise<void>;
}

interface Event {
  readonly path: string;
  readonly type: "create" | "update" | "delete";
}

/**
 * Watches a folder and all folders in it. Links in it are not followed; where its own path has links, and they come
 * to point elsewhere, what is there is watched from then on.
 *
 * @throws where the system does not let it: no such folder, or too many are watched already
 */
export async function watchFolder(dir: string, watcher: Watcher): Promise<Watch> {
  let root = await realpath(dir);
  // Loaded only here: what answers one question has nothing to watch, and not every system has it.
  const { default: parcel } = await import("@parcel/watcher");
  let isStopped = false;
  let renewing: Promise<void> | null = null;
  let subscription = await subscribe(root);
  let look = lookLater();

  function subscribe(at: string) {
    return parcel.subscribe(at, (error, events) => {
      if (isStopped) return;
      if (error === null) void tell(at, events);
      else fail(error);
    });
  }

  async function tell(at: string, events: readonly Event[]): Promise<void> {
    if (events.some(({ path, type }) => path === at && type === "delete")) {
      const place = await realpath(dir).catch(() => null);
      if (place === null || place === at) fail(new Error("the folder is gone"));
      else renew();
      return;
    }
    const paths = events.map(({ path }) => relative(at, path).replaceAll(sep, "/"));
    const shown = paths.filter((path) => !path.split("/").some((part) => part.startsWith(".")));
    if (shown.length > 0) watcher.changed(shown);
    // The watcher does not see into folders that are renamed, nor into those that come with others in them.
    if (await hasFolder(events)) renew();
  }

  /** Watches anew, and has all looked at: nobody knows what happened meanwhile. */
  function renew(): void {
    renewing ??= (async () => {
      try {
        await subscription.unsubscribe();
        root = await realpath(dir);
        subscription = await subscribe(root);
        if (!isStopped) watcher.changed(null);
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      } finally {
        renewing = null;
      }
    })();
  }

  function lookLater(): NodeJS.Timeout {
    return setTimeout(() => void lookWhereItLeads(), LOOK_MS).unref();
  }

  async function lookWhereItLeads(): Promise<void> {
    const place = await realpath(dir).catch(() => null);
    if (isStopped) return;
    if (place === null) fail(new Error("the folder is gone"));
    else {
      if (place !== root) renew();
      look = lookLater();
    }
  }

  function end(): void {
    isStopped = true;
    clearTimeout(look);
  }

  function fail(error: Error): void {
    if (isStopped) return;
    end();
    watcher.failed(error);
  }

  return {
    async stop() {
      end();
      await renewing;
      await subscription.unsubscribe();
    },
  };
}

/** Whether a folder has come, or something has gone that may have been one. */
async function hasFolder(events: readonly Event[]): Promise<boolean> {
  for (const { path, type } of events) {
    if (type === "update" || path.endsWith(SIDECAR_SUFFIX)) continue;
    if (type === "delete" && !isArticlePath(path)) return true;
    if (type === "create" && (await isFolder(path))) return true;
  }
  return false;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch {
    return false;
  }
}
