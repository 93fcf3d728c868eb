import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "#db/local";
import type { Bench, Section } from "../bench";
import { memoryOf } from "../measure/cpu";
import { inRounds } from "../measure/rounds";
import type { Row } from "../measure/row";
import { median } from "../measure/statistics";
import { bareApplication } from "../world/bare";
import { productionSettings } from "../world/portal";
import { startServer } from "../world/server";

/** From the start of the process to the first page made for a request, beside a bare Next application. */
export const coldStartSection: Section = { name: "cold-start", run };

const STANDALONE = path.join(PROJECT, ".next/standalone");
const MEGABYTE = 2 ** 20;

interface Start {
  firstAnswer: number;
  memory: number;
}

async function run(bench: Bench): Promise<Row[]> {
  const bare = await bareApplication();
  const { portal } = await bench.signInWorld();
  const settings = (port: string) => ({
    ...portal.settings,
    ...productionSettings(port, portal.env.databaseUrl),
  });
  const rounds = await inRounds("cold start", bench.rounds, async () => ({
    bare: await start(bare.script, "/", () => ({})),
    portal: await start(path.join(STANDALONE, "server.js"), "/prijava", settings),
  }));
  return [
    row("first dynamic answer", "ms", rounds, "firstAnswer", 1.3),
    row("memory after it", "MB", rounds, "memory"),
    sizeRow(sizeOf(STANDALONE) / MEGABYTE, sizeOf(bare.folder) / MEGABYTE),
  ];
}

async function start(...server: Parameters<typeof startServer>): Promise<Start> {
  const { firstAnswer, pid, stop } = await startServer(...server);
  const memory = memoryOf(pid) / MEGABYTE;
  await stop();
  return { firstAnswer, memory };
}

function row(
  measure: string,
  unit: string,
  rounds: Record<"bare" | "portal", Start>[],
  what: keyof Start,
  atMost?: number,
): Row {
  return {
    measure,
    figure: median(rounds.map(({ portal }) => portal[what])),
    unit,
    baseline: { name: `bare Next, ${unit}`, figure: median(rounds.map(({ bare }) => bare[what])) },
    ratio: median(rounds.map(({ portal, bare }) => portal[what] / bare[what])),
    ...(atMost && { reach: { atMost } }),
  };
}

function sizeRow(figure: number, bare: number): Row {
  return {
    measure: "size of the standalone build",
    figure,
    unit: "MB",
    baseline: { name: "bare Next, MB", figure: bare },
    ratio: figure / bare,
    reach: { atMost: 1.3 },
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
