import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT } from "#db/local";
import { isAlive } from "#db/postgres/processes";
import { openAccount, signedInBrowser } from "../support/doors";
import { eventually } from "../support/mailbox";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({}, undefined, { everyCore: true });
});
afterAll(() => portal?.stop());

describe("the portal on every core, as npm start runs it", () => {
  it("has a process on each, and a client signs in whichever of them answers", async () => {
    expect(processes()).toHaveLength(availableParallelism());
    const browser = await signedInBrowser(portal, await openAccount(portal));
    for (let visit = 0; visit < 6; visit += 1) {
      const page = await browser.get("/pregled", { headers: { connection: "close" } });
      expect(page.status).toBe(200);
    }
  });

  it("replaces a process that dies", async () => {
    const [killed = 0] = processes();
    process.kill(killed, "SIGKILL");
    await eventually("another process in its place", async () => {
      const now = processes();
      return (now.length === availableParallelism() && !now.includes(killed)) || undefined;
    });
    expect((await fetch(`${portal.url}/prijava`)).status).toBe(200);
  });

  it("leaves no process behind when it is killed", async () => {
    const before = processes();
    expect(before.length).toBeGreaterThan(0);
    await portal.kill();
    await eventually("all gone", async () => before.every((pid) => !isAlive(pid)) || undefined);
    await portal.restart();
  });
});

describe("S11: on every core too", () => {
  it("a missing setting stops all of it at start, and says which", async () => {
    const script = path.join(PROJECT, ".next/standalone/start.mjs");
    const started = spawn(process.execPath, [script], { env: { NODE_ENV: "production", PORT: "0" } });
    const [written, [code]] = await Promise.all([text(started.stderr), once(started, "exit")]);
    expect(code).toBe(1);
    expect(written).toContain("AUTH_SECRET");
  });
});

/** Those that the starting process has beside it. */
function processes(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === portal.pid())
    .map(Number);
}

function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}
