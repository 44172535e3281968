import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createFolderSource, readListedAtOnce } from "../../src/sources/folder.ts";
import { documentsOf } from "../../src/sources/source.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-folder-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(path: string, text = path): Promise<void> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Each document as its path and text, each other as its path and cause. */
async function list(dir = folder): Promise<readonly string[]> {
  const shown: string[] = [];
  for await (const document of documentsOf(createFolderSource(dir))) {
    if (document.kind === "unreadable") shown.push(`${document.path}: ${document.cause}`);
    else shown.push(`${document.path} = ${Buffer.from(document.bytes).toString()}`);
  }
  return shown;
}

/** The paths of the files that there are at some paths and below. */
async function listed(...at: readonly string[]): Promise<readonly string[]> {
  const { files } = await createFolderSource(folder).list(at);
  return files.map(({ path }) => path);
}

describe("createFolderSource", () => {
  it("reads the files of all folders in code-unit order of their paths", async () => {
    await put("b.txt");
    await put("a/z.md");
    await put("a.html");
    await put("B.TXT");
    await put("a/b/c/d.json");
    const paths = ["B.TXT", "a.html", "a/b/c/d.json", "a/z.md", "b.txt"];
    expect(await list()).toEqual(paths.map((path) => `${path} = ${path}`));
    expect(await list()).toEqual(await list());
  });

  it("passes over what is no article", async () => {
    await put(".hidden.txt");
    await put(".git/a.txt");
    await put("README.md");
    await put("a/readme.md");
    await put("photo.jpg");
    await put("txt");
    await put("a.txt");
    expect(await list()).toEqual(["a.txt = a.txt"]);
  });

  it("gives an article its sidecar", async () => {
    await put("a.txt");
    await put("a.txt.meta.yaml", "source: Post");
    await put("c.txt.meta.yaml", "source: Post");
    const documents: unknown[] = [];
    for await (const document of documentsOf(createFolderSource(folder))) documents.push(document);
    expect(documents).toEqual([
      {
        kind: "document",
        path: "a.txt",
        bytes: Buffer.from("a.txt"),
        sidecar: Buffer.from("source: Post"),
      },
      {
        kind: "unreadable",
        path: "c.txt.meta.yaml",
        cause: "no article file beside it",
        fault: "stated",
      },
    ]);
  });

  it("does not read a file over 10 MB", async () => {
    await put("a.txt");
    await truncate(join(folder, "a.txt"), 10 * 1024 * 1024 + 1);
    await put("b.txt");
    expect(await list()).toEqual(["a.txt: larger than 10 MB", "b.txt = b.txt"]);
  });

  it("follows links to files within the folder only", async () => {
    await put("in/.data/a.txt");
    await symlink(join(folder, "in/.data/a.txt"), join(folder, "in/inside.txt"));
    await symlink("/etc/hostname", join(folder, "in/outside.txt"));
    await symlink(join(folder, "in/nowhere.txt"), join(folder, "in/gone.txt"));
    await symlink(join(folder, "in"), join(folder, "in/loop.txt"));
    expect(await list(join(folder, "in"))).toEqual([
      "gone.txt: the file is gone",
      "inside.txt = in/.data/a.txt",
      "loop.txt: a link out of the folder",
      "outside.txt: a link out of the folder",
    ]);
  });

  it("lists what is at some paths and below them, and all at its own", async () => {
    await put("a/b.txt");
    await put("a/c.txt");
    await put("d.txt");
    expect(await listed("a")).toEqual(["a/b.txt", "a/c.txt"]);
    expect(await listed("d.txt", "a/c.txt", "e.txt")).toEqual(["a/c.txt", "d.txt"]);
    expect(await listed("d.txt", "")).toEqual(["a/b.txt", "a/c.txt", "d.txt"]);
  });

  it("tells how many articles' files there are while it looks at them", async () => {
    for (const path of ["a.txt", "a.txt.meta.yaml", "b.md", "c.jpg", "README.md"]) await put(path);
    const found: number[] = [];
    const { files } = await createFolderSource(folder).list(undefined, (count) => {
      found.push(count);
    });
    expect(found).toEqual([files.length]);
  });

  it("says of a file whose name is no text that it is to be renamed", async () => {
    await put("a.txt");
    const name = Buffer.concat([
      Buffer.from(`${folder}/b`),
      Buffer.from([0xff]),
      Buffer.from(".txt"),
    ]);
    try {
      await writeFile(name, "b");
    } catch {
      // Not every file system takes such a name.
      return;
    }
    expect(await list()).toEqual([
      "a.txt = a.txt",
      "b\ufffd.txt: its name is not UTF-8; rename it",
    ]);
  });

  it("names a folder that is none", async () => {
    const missing = join(folder, "missing");
    expect(await list(missing)).toEqual([`${missing}: no such folder`]);
    await put("a.txt");
    const file = join(folder, "a.txt");
    expect(await list(file)).toEqual([`${file}: not a folder`]);
  });

  it("goes on after a file that vanishes", async () => {
    await put("a.txt");
    await put("b.txt");
    await put("c.txt");
    const seen: string[] = [];
    for await (const document of documentsOf(createFolderSource(folder))) {
      if (document.path === "a.txt") await rm(join(folder, "b.txt"));
      seen.push(`${document.path} ${document.kind}`);
    }
    expect(seen).toEqual(["a.txt document", "b.txt unreadable", "c.txt document"]);
  });
});

describe("readListedAtOnce", () => {
  it("gives of each file what is given when it is waited for", async () => {
    const other = await mkdtemp(join(tmpdir(), "dateline-other-"));
    await writeFile(join(other, "secret.txt"), "Not for here.");
    await put("a.txt", "An article.");
    await put("a.txt.meta.yaml", "source: Post");
    await put("b.txt", "");
    await put("large.txt");
    await truncate(join(folder, "large.txt"), 10 * 1024 * 1024 + 1);
    await put("lonely.md", "Its sidecar leads nowhere.");
    await symlink("nowhere", join(folder, "lonely.md.meta.yaml"));
    await symlink("a.txt", join(folder, "in.txt"));
    await symlink(join(other, "secret.txt"), join(folder, "out.txt"));
    await symlink("loop.txt", join(folder, "loop.txt"));
    await put("gone.txt");
    await put("was-file.txt");
    await put("was-a-file.txt");
    await put("piped.txt");
    const source = createFolderSource(folder);
    const { files } = await source.list();
    await rm(join(folder, "gone.txt"));
    await rm(join(folder, "was-file.txt"));
    await mkdir(join(folder, "was-file.txt"));
    await rm(join(folder, "was-a-file.txt"));
    await symlink("a.txt", join(folder, "was-a-file.txt"));
    await rm(join(folder, "piped.txt"));
    execFileSync("mkfifo", [join(folder, "piped.txt")]);
    const causes: string[] = [];
    for (const file of files) {
      const steps = await source.read(file);
      expect(readListedAtOnce(source.root ?? "", file)).toEqual(steps);
      for (const step of steps) if (step.kind === "unreadable") causes.push(step.cause);
    }
    expect(new Set(causes)).toEqual(
      new Set([
        "the file is gone",
        "a link out of the folder",
        "a link that leads to itself",
        "larger than 10 MB",
        "not a file",
      ]),
    );
    await rm(other, { recursive: true });
  });
});
