export const HELP = `Takes files of the core system into the register.

Usage: npm run register:import -- [options] FILE...

FILE   NDJSON (.ndjson, .jsonl), for persons and policies also CSV (.csv), each also gzipped (.gz);
       "-" reads standard input. What a file holds follows from how its name begins, such as
       policies-2026-01-31.ndjson.gz; --kind says it otherwise. Files are taken in the order given.

  --kind KIND         persons, policies, instalments, claims, health-packages, health-cards, authorisations,
                      pension-contracts, pension-contributions, fund-unit-values or documents
  --csv               standard input is CSV
  --dry-run           judge everything, change nothing
  --snapshot          the file is complete: records of the kind that are not in it are closed
  --close-any-number  with --snapshot: also when more than 5 % of the open records would be closed
  --rejects PATH      where to write rejected records instead of FILE.rejects.ndjson (one FILE only)
  --help              this text

A file that was interrupted goes on where it stopped when the same command is given again.

Exit codes: 0 everything taken, 1 failed, 2 wrong usage, 3 finished with rejects,
            4 finished, but too many records would have been closed
`;
