import { startSiteverifyStandIn } from "../../support/siteverify";
import type { Bench, Section } from "../bench";
import { inRounds } from "../measure/rounds";
import type { Row } from "../measure/row";
import { scaleClients } from "../scale/clients";
import { latencyRows, measureLatencies } from "../scale/latencies";
import { statementRows } from "../scale/statement-rows";
import { openScaleWorld, type ScaleWorld } from "../scale/world";

/** What a client does, and the statements behind it, at nations of several sizes. */
export const scaleSection: Section = { name: "scale", run };

const WARM_UP = 10;

async function run(bench: Bench): Promise<Row[]> {
  const sizes = bench.sizes.toSorted((one, other) => one - other);
  const google = await startSiteverifyStandIn();
  const clients = scaleClients();
  const worlds: ScaleWorld[] = [];
  for (const persons of sizes) worlds.push(await openScaleWorld(bench, google, persons, clients));
  await measureLatencies(worlds, WARM_UP);
  const rounds = await inRounds("scale", bench.rounds, () => measureLatencies(worlds));
  const statements = await statementRows(worlds, bench.rounds);
  for (const { portal } of worlds) await portal.stop();
  await google.stop();
  return [...latencyRows(rounds, sizes), ...statements];
}
