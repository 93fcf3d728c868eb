import { existsSync } from "node:fs";
import type { Summary } from "./import-file";
import type { FileToImport } from "./options";

/** The closing lines about a file. */
export function summaryOf(file: FileToImport, summary: Summary, isDryRun: boolean): string {
  const { settled, stored, unchanged, superseded, rejected, closed, seconds, recordsNow, tooMany } = summary;
  const rate = Math.round(recordsNow / seconds);
  return [
    `${file.name} (${file.kind})${isDryRun ? ", dry run: nothing was changed" : ""}`,
    `  records ${settled}, stored ${stored}, unchanged ${unchanged}, superseded ${superseded}, rejected ${rejected}, closed ${closed}`,
    `  ${seconds.toFixed(1)} s, ${rate} records/s`,
    ...(tooMany ? [refusal(file, tooMany)] : []),
    ...(rejected > 0 && existsSync(file.rejectsPath) ? [`  rejects: ${file.rejectsPath}`] : []),
    "",
  ].join("\n");
}

function refusal({ kind }: FileToImport, { vanished, open }: NonNullable<Summary["tooMany"]>): string {
  return `  ${vanished} of ${open} open ${kind} are not in the file, too many to be closed. If the file is complete, give the same command with --close-any-number.`;
}
