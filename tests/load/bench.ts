import path from "node:path";
import { buildIfChanged } from "#db/build";
import { atEnd } from "#db/command";
import { startPostgres } from "#db/embedded";
import { DATA } from "#db/local";
import { step } from "#db/step";
import type { LoadAccount } from "./loader/sign-in";
import type { Row } from "./measure/row";
import { emptyDatabase } from "./world/database";
import { putAccounts, putPersons } from "./world/people";
import { type LoadPortal, startLoadPortal } from "./world/portal";

export const BENCH_DATA = path.join(DATA, "bench");

export interface BenchOptions {
  /** How often everything is measured; the median counts. */
  rounds: number;
  /** Persons in the register, for the sections that compare sizes. */
  sizes: number[];
}

/** What sections stand on. What is started here is shared by the sections of a run and ends with it. */
export interface Bench extends BenchOptions {
  /** Of the PostgreSQL of the benchmarks, for databases of a section's own. */
  serverUrl: string;
  /** A portal with accounts that can sign in, started at the first call. */
  signInWorld(): Promise<SignInWorld>;
}

export interface SignInWorld {
  portal: LoadPortal;
  accounts: LoadAccount[];
}

export interface Section {
  name: string;
  run(bench: Bench): Promise<Row[]>;
}

/** So many that a run stays below what one account may ask for in an hour. */
const ACCOUNTS = 1_000;

export async function openBench(options: BenchOptions): Promise<Bench> {
  const server = await step("PostgreSQL", () =>
    startPostgres(path.join(BENCH_DATA, "postgres"), { large: true }),
  );
  atEnd(server.stop);
  await step("Production build", buildIfChanged);
  let world: Promise<SignInWorld> | undefined;
  return {
    ...options,
    serverUrl: server.url,
    signInWorld() {
      world ??= step("Portal with accounts", () => prepareSignIn(server.url)) as Promise<SignInWorld>;
      return world;
    },
  };
}

async function prepareSignIn(serverUrl: string): Promise<SignInWorld> {
  const portal = await startLoadPortal(await emptyDatabase(serverUrl, "bench_sign_in"));
  const people = await putPersons(portal.db, portal.env, 0, ACCOUNTS);
  const accounts = await putAccounts(portal.db, portal.env, people);
  await portal.sql`analyze`;
  return { portal, accounts };
}
