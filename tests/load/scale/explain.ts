import type postgres from "postgres";
import type { Statement } from "./statements";

interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  "Shared Hit Blocks"?: number;
  "Shared Read Blocks"?: number;
  Plans?: Plan[];
}

export interface Explained {
  /** Pages of the database that answering touched. */
  buffers: number;
  /** Tables of many rows that were read from end to end. */
  readWhole: string[];
}

/** Tables that grow with the nation. */
const LARGE = ["persons", "person_emails", "policies", "policy_persons", "accounts", "sessions"];

/** Runs the statement and tells what the database did for it. */
export async function explain(sql: postgres.Sql, { text, parameters }: Statement): Promise<Explained> {
  const [row] = await sql.unsafe<{ "QUERY PLAN": [{ Plan: Plan }] }[]>(
    `explain (analyze, buffers, format json) ${text}`,
    parameters as never[],
  );
  const plan = row?.["QUERY PLAN"][0].Plan;
  if (!plan) throw new Error("The database explained nothing");
  const nodes = [...walk(plan)];
  return {
    buffers: (plan["Shared Hit Blocks"] ?? 0) + (plan["Shared Read Blocks"] ?? 0),
    readWhole: nodes
      .filter((node) => node["Node Type"] === "Seq Scan")
      .map((node) => node["Relation Name"] ?? "")
      .filter((table) => LARGE.includes(table)),
  };
}

function* walk(plan: Plan): Generator<Plan> {
  yield plan;
  for (const child of plan.Plans ?? []) yield* walk(child);
}
