// Preloaded: nothing is ever synced any more after so many times, as on a mount whose server is gone.
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
  return new Promise(() => {});
};
