import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { runCommand } from "#db/command";
import { BENCH_DATA, type BenchOptions, openBench, type Section } from "./bench";
import { describeMachine } from "./measure/machine";
import { isReached, type Row } from "./measure/row";
import { table } from "./measure/table";
import { SECTIONS } from "./sections";

/** Measures the sections named, or all; prints a table and writes it as JSON. */
async function main(): Promise<number> {
  const { sections, options } = readArguments();
  const bench = await openBench(options);
  const sql = postgres(bench.serverUrl, { max: 1 });
  const machine = await describeMachine(sql);
  await sql.end();
  const results: Record<string, Row[]> = {};
  for (const section of sections) {
    results[section.name] = await section.run(bench);
    process.stdout.write(`\n${section.name}\n${table(results[section.name] ?? [])}\n\n`);
  }
  const file = save({ at: new Date().toISOString(), machine, ...options, results });
  process.stdout.write(`${JSON.stringify(machine)}\nWritten to ${file}\n`);
  return 0;
}

function readArguments(): { sections: Section[]; options: BenchOptions } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: "string", default: "5" },
      sizes: { type: "string", default: "10000,1000000,10000000" },
    },
  });
  const unknown = positionals.filter((name) => !SECTIONS.some((section) => section.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No section ${unknown.join(", ")}. There are: ${SECTIONS.map(({ name }) => name).join(", ")}.`,
    );
  const options = { rounds: Number(values.rounds), sizes: values.sizes.split(",").map(Number) };
  if (![options.rounds, ...options.sizes].every((number) => Number.isInteger(number) && number > 0))
    throw new Error("--rounds and --sizes take whole numbers above zero.");
  const isWanted = ({ name }: Section) => positionals.length === 0 || positionals.includes(name);
  return { sections: SECTIONS.filter(isWanted), options };
}

function save(report: { results: Record<string, Row[]> } & Record<string, unknown>): string {
  const judged = Object.entries(report.results).map(([name, rows]) => [
    name,
    rows.map((row) => ({ ...row, reached: isReached(row) })),
  ]);
  mkdirSync(BENCH_DATA, { recursive: true });
  const file = path.join(BENCH_DATA, `${new Date().toISOString().replace(/[:.]/g, "-")}.json`);
  writeFileSync(file, `${JSON.stringify({ ...report, results: Object.fromEntries(judged) }, null, 2)}\n`);
  return file;
}

await runCommand(main);
