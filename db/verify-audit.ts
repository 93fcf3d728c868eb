import { findTampering } from "#lib/audit/find-tampering";
import { runCommand } from "./command";
import { commandContext } from "./command-context";

/** `npm run audit:verify`: looks for events that were altered or taken out after they were written (security rule D5). */
async function verifyAudit(): Promise<number> {
  const altered = await findTampering(await commandContext());
  const verdict = altered.length === 0 ? "The record is whole." : `Altered events: ${altered.join(", ")}`;
  process.stdout.write(`${verdict}\n`);
  return altered.length === 0 ? 0 : 1;
}

await runCommand(verifyAudit);
