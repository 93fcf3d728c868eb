import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const DOWNLOAD_WITHIN = 240_000;

/** Works without a sandbox and a screen, and asks nobody outside for anything. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser for the tests: PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH, else an installed one, else Playwright's own. */
export function findChromium(): string | null {
  const named = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH;
  const candidates = [...(named ? [named] : INSTALLED), chromium.executablePath()];
  return candidates.find(runs) ?? null;
}

/** Finds one or gets one: by Playwright's download, else, as root, by the system's package manager. */
export function provideChromium(): string {
  const found = findChromium() ?? downloaded() ?? installed();
  if (!found)
    throw new Error("No Chromium was found. Install one, or set PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH.");
  return found;
}

function downloaded(): string | null {
  const options = { stdio: "ignore", timeout: DOWNLOAD_WITHIN, shell: process.platform === "win32" } as const;
  spawnSync("npx", ["playwright", "install", "chromium"], options);
  return findChromium();
}

function installed(): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  spawnSync("apt-get", ["update"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return findChromium();
}

/** A downloaded browser may lack system libraries: only one that starts counts. */
function runs(file: string): boolean {
  return (
    existsSync(file) && spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0
  );
}
