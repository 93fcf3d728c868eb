export const HELP = `Takes bank statements: what arrived for instalments is counted as paid.

Usage: npm run payments:import -- FILE...

FILE   camt.053 (ISO 20022, any version) or MT940 (SWIFT), of the account in PAYEE_ACCOUNT.
  --help   this text

Money is matched by its reference, with model 97 and its control digits or without. A line counts once, in however many
files it comes and however often they are imported; after an interruption give the same command again. What is not
matched stands in FILE.unmatched.csv, without whoever paid it, and is counted by a later import once the register knows
its instalment.

Exit codes: 0 everything counted, 1 failed, 2 wrong usage, 3 finished with unmatched lines,
            4 finished, but some statements of the files were not taken
`;
