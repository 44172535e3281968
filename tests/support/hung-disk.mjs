// Preloaded: after so many times nothing is ever synced any more, as on a mount whose server is gone. What waits is
// a thread of node's: it opens a pipe that nobody reads.
import { open } from "node:fs/promises";

const handle = await open(process.execPath);
const proto = Object.getPrototypeOf(handle);
await handle.close();

let left = Number(process.env.HANGS_AFTER);
const { sync } = proto;
proto.sync = function () {
  left -= 1;
  if (left >= 0) return sync.call(this);
  process.stderr.write("hangs\n");
  return open(process.env.HANGS_ON, "w");
};
