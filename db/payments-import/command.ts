import { matchWaiting } from "#lib/payments/bank/match-waiting";
import { isEnding, runCommand } from "../command";
import { commandContext } from "../command-context";
import { explain } from "../register-import/explain";
import { ImportFailure } from "../register-import/failure";
import { UsageError } from "../register-import/options";
import { HELP } from "./help";
import { importStatements } from "./import-statements";
import { readOptions } from "./options";
import { openFile, type StatementFile } from "./statement-file";
import { summaryOf } from "./summary";

const CODES = { done: 0, failed: 1, usage: 2, unmatched: 3, refused: 4 };

/** `npm run payments:import -- FILE...`: what `--help` says. */
async function paymentsImport(): Promise<number> {
  try {
    // npm and the first step of every command change the folder.
    const paths = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
    if (paths) return await importAll(paths);
    process.stdout.write(HELP);
    return CODES.done;
  } catch (error) {
    if (isEnding()) throw error;
    process.stderr.write(`\n${explain(error)}\n`);
    return error instanceof UsageError ? CODES.usage : CODES.failed;
  }
}

/** Nothing changes before every file was read to its end. */
async function importAll(paths: string[]): Promise<number> {
  const files: StatementFile[] = paths.map(openFile);
  const ctx = await commandContext();
  if (!ctx.env.payees.premium) throw new ImportFailure("Set PAYEE_ACCOUNT: only its statements are taken.");
  let code = CODES.done;
  for (const file of files) {
    const imported = await importStatements(ctx, file);
    process.stdout.write(summaryOf(file, imported));
    if (imported.unmatched.length > 0) code = Math.max(code, CODES.unmatched);
    if (imported.refused.length > 0) code = CODES.refused;
  }
  const matched = await matchWaiting(ctx);
  if (matched > 0)
    process.stdout.write(`Counted of earlier statements, now that the register knows them: ${matched}\n`);
  return code;
}

await runCommand(paymentsImport);
