import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { atEnd } from "./command";
import { localSecrets, PROJECT } from "./local";

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

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", "build"], {
      cwd: PROJECT,
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
      },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let written = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (written += text));
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`next build failed:\n${written}`)),
    );
    atEnd(() => child.kill());
  });
}
