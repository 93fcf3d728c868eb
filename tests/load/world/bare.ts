import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DATA, PROJECT } from "#db/local";
import { runTool } from "#db/tool";

const SOURCE = path.join(PROJECT, "tests/load/bare");
const FOLDER = path.join(DATA, "bench", "bare");
const STANDALONE = path.join(FOLDER, ".next/standalone");

/** A Next application of one page, built as the portal is: what the framework itself costs. */
export interface BareApplication {
  /** To be run by Node. */
  script: string;
  /** All that a deployment copies. */
  folder: string;
}

/** Builds it unless it is there, by the same Next from the same files. */
export async function bareApplication(): Promise<BareApplication> {
  const served = path.join(STANDALONE, path.relative(PROJECT, FOLDER));
  const stamp = path.join(FOLDER, ".next/built-from");
  const sources = fingerprint();
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== sources) {
    await build();
    cpSync(path.join(FOLDER, ".next/static"), path.join(served, ".next/static"), { recursive: true });
    writeFileSync(stamp, sources);
  }
  return { script: path.join(served, "server.js"), folder: STANDALONE };
}

function fingerprint(): string {
  const hash = createHash("sha256").update(
    readFileSync(path.join(PROJECT, "node_modules/next/package.json")),
  );
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).sort())
    if (path.extname(name)) hash.update(readFileSync(path.join(SOURCE, name)));
  return hash.digest("hex");
}

async function build(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(SOURCE, FOLDER, { recursive: true });
  const settings = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { code, output } = await runTool("npx", ["next", "build", FOLDER], settings);
  if (code !== 0) throw new Error(`The bare application was not built:\n${output}`);
}
