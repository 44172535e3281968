import type { Article } from "../../src/model/article.ts";
import { createFolderSource } from "../../src/sources/folder.ts";
import { parseDocument } from "../../src/sources/parse-document.ts";
import { documentsOf } from "../../src/sources/source.ts";
import type { Place } from "./measures.ts";
import { makeQuestions, writeQuestions } from "./questions.ts";
import { writeTexts } from "./texts.ts";

/** Writes what the other measures take: the texts that a bare index gets, and the questions that all get. */
export async function prepare({
  folder,
  workspace,
}: Place): Promise<{ readonly articles: number }> {
  const articles = new Map<string, Article>();
  for await (const document of documentsOf(createFolderSource(folder))) {
    if (document.kind === "unreadable") continue;
    for (const article of (await parseDocument(document)).articles) {
      articles.set(article.id, article);
    }
  }
  const all = [...articles.values()];
  const texts = all.map(({ id, title, bullets, text }) => ({
    id,
    title,
    bullets: bullets.join("\n"),
    text,
  }));
  await writeTexts(workspace, texts);
  writeQuestions(workspace, makeQuestions(all));
  return { articles: all.length };
}
