import { matchWaiting } from "#lib/payments/bank/match-waiting";
import { commandContext } from "../command-context";
import { ImportFailure } from "../importing/failure";
import { CODES, runImport } from "../importing/run-import";
import { HELP } from "./help";
import { importStatements } from "./import-statements";
import { readOptions } from "./options";
import { openFile, type StatementFile } from "./statement-file";
import { summaryOf } from "./summary";

const UNMATCHED = 3;
const REFUSED = 4;

/** Nothing changes before every file was read to its end. */
async function importAll(paths: string[]): Promise<number> {
  const files: StatementFile[] = paths.map(openFile);
  const ctx = await commandContext();
  if (!ctx.env.payees.premium) throw new ImportFailure("Set PAYEE_ACCOUNT: only its statements are taken.");
  let code: number = CODES.done;
  for (const file of files) {
    const imported = await importStatements(ctx, file);
    process.stdout.write(summaryOf(file, imported));
    if (imported.unmatched.length > 0) code = Math.max(code, UNMATCHED);
    if (imported.refused.length > 0) code = REFUSED;
  }
  const matched = await matchWaiting(ctx);
  if (matched > 0)
    process.stdout.write(`Counted of earlier statements, now that the register knows them: ${matched}\n`);
  return code;
}

/** `npm run payments:import -- FILE...`: what `--help` says. */
await runImport({ help: HELP, read: readOptions, work: importAll });
