import { lstat, realpath } from "node:fs/promises";
import { relative, sep } from "node:path";

import { isArticlePath } from "./folder/list-files.ts";
import { SIDECAR_SUFFIX } from "./source.ts";

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
 * Watches a folder and all folders in it. Links are not followed.
 *
 * @throws where the system does not let it: no such folder, or too many are watched already
 */
export async function watchFolder(dir: string, watcher: Watcher): Promise<Watch> {
  const root = await realpath(dir);
  // Loaded only here: what answers one question has nothing to watch, and not every system has it.
  const { default: parcel } = await import("@parcel/watcher");
  let isStopped = false;
  let renewing: Promise<void> | null = null;
  let subscription = await subscribe();

  function subscribe() {
    return parcel.subscribe(root, (error, events) => {
      if (isStopped) return;
      if (error === null) void tell(events);
      else fail(error);
    });
  }

  async function tell(events: readonly Event[]): Promise<void> {
    if (events.some(({ path, type }) => path === root && type === "delete")) {
      fail(new Error("the folder is gone"));
      return;
    }
    const paths = events.map(({ path }) => relative(root, path).replaceAll(sep, "/"));
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
        subscription = await subscribe();
        if (!isStopped) watcher.changed(null);
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      } finally {
        renewing = null;
      }
    })();
  }

  function fail(error: Error): void {
    if (isStopped) return;
    isStopped = true;
    watcher.failed(error);
  }

  return {
    async stop() {
      isStopped = true;
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
