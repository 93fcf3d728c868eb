// Runs after every `next build`: the standalone server serves what lies beside it, and Next copies neither of these there.
import { cpSync, existsSync } from "node:fs";

const server = ".next/standalone";
if (existsSync(server)) {
  cpSync(".next/static", `${server}/.next/static`, { recursive: true });
  cpSync("db/start-on-every-core.mjs", `${server}/start.mjs`);
  if (existsSync("public")) cpSync("public", `${server}/public`, { recursive: true });
}
