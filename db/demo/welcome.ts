import { SAMPLE_CLIENTS } from "./scenarios";

/** What whoever started the demo may do now. */
export function welcome(appUrl: string): string {
  const lines = Object.values(SAMPLE_CLIENTS).map(
    ({ givenName, familyName, jmbg, policyNumber, email, story }) => [
      `${givenName} ${familyName}`,
      jmbg,
      policyNumber,
      email ?? "(none)",
      story,
    ],
  );
  return `
The portal        ${appUrl}
Its letters       ${appUrl}/dev/mailbox

Register as one of these fictional clients (any username, any password of ten characters that is hard to guess):

${table([["Client", "JMBG", "Policy number", "E-mail on file", "Way"], ...lines])}

With a policy number any e-mail will do; all letters come to the mailbox page. Petar has an instalment to pay under
Plaćanja: by card he comes to a page that plays the bank, where he pays, is refused or gives up; at the bank it is paid
once its statement is imported: npm run payments:import -- .data/izvod.xml
Ctrl+C ends the demo.
`;
}

function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}`,
    )
    .join("\n");
}
