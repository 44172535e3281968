// Reads a folder and keeps it, and ends; or is killed at the so-manieth thing that it does to the disk, half of which
// is done; or, where that is "always", goes on with another article each time until it is killed.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const [folder, dataDir, dieAt] = process.argv.slice(2);
let done = 0;

function counted(real, half) {
  return async function (...args) {
    done += 1;
    if (done === Number(dieAt)) {
      await half?.call(this, real, args);
      process.kill(process.pid, "SIGKILL");
    }
    return real.apply(this, args);
  };
}

const handle = await fs.promises.open(process.execPath);
const proto = Object.getPrototypeOf(handle);
await handle.close();
proto.writeFile = counted(proto.writeFile, function (real, [bytes]) {
  return real.call(this, bytes.subarray(0, bytes.length / 2));
});
proto.sync = counted(proto.sync);
fs.promises.rename = counted(fs.promises.rename);
syncBuiltinESMExports();

const { pino } = await import("pino");
const { createMemoryArchive } = await import("../../dist/archive/memory.js");
const { openUpkeep } = await import("../../dist/open-archive.js");

async function keep() {
  const log = pino({ level: "silent" });
  const keeping = { dataDir, sweeps: true };
  const upkeep = await openUpkeep(createMemoryArchive(), folder, log, keeping);
  await upkeep.refresh(null);
  await upkeep.close();
}

process.stdout.write("begins\n");
if (dieAt === "always") {
  for (let round = 0; ; round += 1) {
    fs.writeFileSync(
      join(folder, "changing.txt"),
      `Round ${round}\n\n“It leaks,” said Ana Ruiz.\n`,
    );
    await keep();
  }
} else await keep();
