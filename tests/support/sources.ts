import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "#db/local";

export interface Source {
  /** From the project's root, with slashes. */
  path: string;
  text: string;
  lines: number;
}

const FOLDERS = ["app", "lib", "db", "emails", "tests"];
const CODE = /\.(tsx?|m?js|css)$/;

/** Every file that people wrote, read anew. */
export function sources(): Source[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.posix.join(folder, ...name.split(path.sep)),
    ),
  );
  const atRoot = readdirSync(PROJECT).filter((name) => name !== "next-env.d.ts");
  return [...inFolders, ...atRoot].filter((name) => CODE.test(name) && isFile(name)).map(read);
}

/** What a module names after `from` and in `import()`. Relative names come back from the project's root, `#lib/x` as `lib/x`. */
export function importsOf({ path: importer, text }: Source): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => {
    if (name.startsWith(".")) return path.posix.join(path.posix.dirname(importer), name);
    return name.replace(/^#/, "");
  });
}

/** The code without its comments, which may say what the code may not. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{])\/\/.*$/gm, "$1");
}

/** A folder may be named like one: the address of a script. */
function isFile(name: string): boolean {
  return statSync(path.join(PROJECT, name)).isFile();
}

function read(name: string): Source {
  const text = readFileSync(path.join(PROJECT, name), "utf8");
  return { path: name, text, lines: text.split("\n").length - 1 };
}
