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

/** What it finds before it looks at any file, and what is there when all is read; what the log says. */
async function keep() {
  const told = [];
  const log = pino({ level: "trace" }, { write: (line) => told.push(JSON.parse(line).msg) });
  const keeping = { dataDir, sweeps: true };
  const archive = createMemoryArchive();
  const titles = async () =>
    (await archive.newestHeads(0, 1000))
      .map(({ title }) => title)
      .toSorted((a, b) => (a < b ? -1 : 1));
  const upkeep = await openUpkeep(archive, folder, log, keeping);
  const found = await titles();
  await upkeep.refresh(null);
  const after = await titles();
  await upkeep.close();
  return { found, after, told };
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
} else process.stdout.write(JSON.stringify(await keep()));
