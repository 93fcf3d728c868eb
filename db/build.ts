import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { localSecrets, PROJECT } from "./local";
import { runTool } from "./tool";

const SOURCES = [
  "app",
  "db",
  "emails",
  "lib",
  "public",
  "instrumentation.ts",
  "middleware.ts",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

const STAMP = path.join(PROJECT, ".next/built-from");

/** Makes the production build unless the one that is there came from these very sources. */
export async function buildIfChanged(): Promise<"built" | "unchanged"> {
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return "unchanged";
  await build();
  writeFileSync(STAMP, sources);
  return "built";
}

function fingerprint(): string {
  const hash = createHash("sha256").update(actionsKey()).update(process.version);
  for (const file of SOURCES.flatMap((name) => filesOf(path.join(PROJECT, name)))) {
    hash.update(`\n${path.relative(PROJECT, file)}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesOf(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)));
}

/** A key that stays the same keeps forms working in tabs that were opened before the build. */
function actionsKey(): string {
  return (
    process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ||
    (localSecrets().NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "")
  );
}

async function build(): Promise<void> {
  const { code, output } = await runTool("npm", ["run", "--silent", "build"], {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
  });
  if (code !== 0) throw new Error(`next build failed:\n${output}`);
}
