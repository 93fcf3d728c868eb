import postgres from "postgres";
import type { Row } from "../measure/row";
import { median, quantile } from "../measure/statistics";
import { type Explained, explain } from "./explain";
import { type Sample, sampleClients } from "./samples";
import { STATEMENTS, type Statement, statementOf } from "./statements";
import type { ScaleWorld } from "./world";

/** Clients at random whom every statement is asked about, in every round. */
const CLIENTS = 300;
const EXPLAINED = 20;
/** The first answers of a connection also read the catalogue and make the plan. */
const WARM_UP = 20;

/** The portal's statements alone, without the portal: how long they take, at the sizes in turn, and what they touch. */
export async function statementRows(worlds: ScaleWorld[], rounds: number): Promise<Row[]> {
  const askers = await Promise.all(worlds.map(openAsker));
  const rows: Row[] = [];
  for (const name of STATEMENTS) rows.push(...(await measure(name, askers, rounds)));
  for (const { sql } of askers) await sql.end();
  return rows;
}

interface Asker {
  world: ScaleWorld;
  sql: postgres.Sql;
  samples: Sample[];
}

async function openAsker(world: ScaleWorld): Promise<Asker> {
  const sql = postgres(world.database, { max: 1, onnotice: () => {} });
  return { world, sql, samples: await sampleClients(sql, CLIENTS) };
}

async function measure(name: string, askers: Asker[], rounds: number): Promise<Row[]> {
  const asked = await Promise.all(
    askers.map(async (asker) => ({ ...asker, statements: await statementsOf(name, asker) })),
  );
  for (const { sql, statements } of asked)
    await inTurn(statements.slice(0, WARM_UP), (statement) => timeOf(sql, statement));
  const times = asked.map(() => Array.from({ length: rounds }, (): number[] => []));
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < CLIENTS; turn += 1)
      for (const [place, { sql, statements }] of asked.entries()) {
        const statement = statements[turn % statements.length];
        if (statement) times[place]?.[round]?.push(await timeOf(sql, statement));
      }
  const explained = await Promise.all(
    asked.map(({ sql, statements }) => inTurn(statements.slice(0, EXPLAINED), (one) => explain(sql, one))),
  );
  return rowsOf(name, askers, times, explained);
}

function statementsOf(name: string, { world, samples }: Asker): Promise<Statement[]> {
  return Promise.all(samples.map((sample) => statementOf(world.portal.env, name, sample)));
}

async function timeOf(sql: postgres.Sql, { text, parameters }: Statement): Promise<number> {
  const start = performance.now();
  await sql.unsafe(text, parameters as never[], { prepare: true });
  return performance.now() - start;
}

function rowsOf(name: string, askers: Asker[], times: number[][][], explained: Explained[][]): Row[] {
  const p50 = (place: number) => (times[place] ?? []).map((round) => median(round));
  const [first] = askers;
  return askers.slice(1).flatMap(({ world }, other): Row[] => {
    const place = other + 1;
    const ratios = p50(place).map((value, round) => value / (p50(0)[round] ?? value));
    const label = `SQL ${name} at ${world.persons}`;
    return [
      {
        measure: `${label}, p50`,
        figure: median(p50(place)),
        unit: "ms",
        baseline: { name: `at ${first?.world.persons}`, figure: median(p50(0)) },
        ratio: median(ratios),
        reach: { atMost: 2 },
        note: `${buffersOf(explained[place])} buffers, ${buffersOf(explained[0])} at ${first?.world.persons}`,
      },
      {
        measure: `${label}, p99`,
        figure: quantile((times[place] ?? []).flat(), 0.99),
        unit: "ms",
        reach: { atMost: 3 },
      },
      {
        measure: `${label}, sequential scans`,
        figure: (explained[place] ?? []).flatMap(({ readWhole }) => readWhole).length,
        unit: "",
        reach: { atMost: 0 },
        details: { readWhole: (explained[place] ?? []).flatMap(({ readWhole }) => readWhole) },
      },
    ];
  });
}

function buffersOf(explained: Explained[] = []): number {
  return median(explained.map(({ buffers }) => buffers));
}

async function inTurn<Item, Value>(items: Item[], work: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (const item of items) values.push(await work(item));
  return values;
}
