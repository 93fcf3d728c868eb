import { rmSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "#lib/core/env";
import { BENCH_DATA, type Bench, type Section } from "../bench";
import { timeBareCopy } from "../import/bare-copy";
import { IMPORTED, type Imported, type ImportFiles, writeImportFiles } from "../import/files";
import { type ImportRun, runImport } from "../import/run-import";
import { inRounds } from "../measure/rounds";
import type { Row } from "../measure/row";
import { median } from "../measure/statistics";
import { emptyDatabase } from "../world/database";
import { productionSettings } from "../world/portal";

/** The import of a file into an empty register, beside bare COPY of the same rows into the same tables. */
export const importSection: Section = { name: "import", run };

const SIZES = [100_000, 1_000_000];

interface Round {
  bare: number;
  imported: ImportRun;
}

async function run(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const persons of SIZES) rows.push(...(await measureSize(bench, persons)));
  return rows;
}

async function measureSize(bench: Bench, persons: number): Promise<Row[]> {
  const folder = path.join(BENCH_DATA, `import-${persons}`);
  const env = parseEnv(productionSettings("3000", bench.serverUrl));
  const files = await writeImportFiles(folder, env, persons);
  const rows: Row[] = [];
  for (const kind of IMPORTED) {
    const name = `import of ${files[kind].records} ${kind}`;
    const rounds = await inRounds(name, bench.rounds, () => measure(bench, files[kind]));
    rows.push(...rowsOf(name, kind, files[kind].records, rounds));
  }
  rmSync(folder, { recursive: true });
  return rows;
}

async function measure(bench: Bench, files: ImportFiles): Promise<Round> {
  const bare = await timeBareCopy(await emptyDatabase(bench.serverUrl, "bench_import"), files);
  const url = await emptyDatabase(bench.serverUrl, "bench_import");
  return { bare, imported: await runImport(productionSettings("3000", url), files.ndjson) };
}

function rowsOf(measure: string, kind: Imported, records: number, rounds: Round[]): Row[] {
  const seconds = median(rounds.map(({ imported }) => imported.seconds));
  return [
    {
      measure,
      figure: records / seconds,
      unit: "/s",
      baseline: { name: "bare COPY", figure: records / median(rounds.map(({ bare }) => bare)) },
      ratio: median(rounds.map(({ bare, imported }) => bare / imported.seconds)),
      reach: { atLeast: 0.25 },
      note: `${kind} from ${seconds.toFixed(1)} s`,
    },
    {
      measure: `${measure}, peak memory`,
      figure: Math.max(...rounds.map(({ imported }) => imported.peak)),
      unit: "MB",
      reach: { atMost: 300 },
    },
  ];
}
