// The first step of every command, in plain Node: nothing is installed yet in a fresh clone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const OLDEST_NODE = [20, 19];
const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

checkNode();
process.chdir(project);
if (!isInstalled()) install();
const [script, ...args] = process.argv.slice(2);
if (script) await run(path.resolve(script), args);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  give(`Node ${OLDEST_NODE.join(".")} or later is needed; this is ${process.versions.node}.`);
}

/** Whether node_modules holds exactly what the lock file names for this machine. */
function isInstalled() {
  const installed = packagesOf("node_modules/.package-lock.json");
  const wanted = Object.entries(packagesOf("package-lock.json")).filter(
    ([place, entry]) => place && !entry.optional,
  );
  return wanted.every(([place, entry]) => installed[place]?.version === entry.version);
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

function install() {
  process.stdout.write("Installing the packages of package-lock.json (npm ci) ...\n");
  // The commands need the development packages too, also where NODE_ENV says production.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: "inherit" })
    : spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) give("npm ci failed; its own lines above say why.");
}

/** Runs a TypeScript file in this process, so that signals and the exit code are its own. */
async function run(file, args) {
  process.argv = [process.execPath, file, ...args];
  await import("tsx");
  await import(pathToFileURL(file).href);
}

function give(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
