import { expect, test } from "vitest";
import { progressLine, startProgress } from "#db/register-import/progress";

test("progress tells share, rate and remaining time", () => {
  expect(progressLine(0.25, 30_000, 10)).toBe("25 %, 3000 records/s, 00:00:30 remaining");
  expect(progressLine(0.001, 1, 10)).toBe("0 %, 0 records/s, 02:46:30 remaining");
});

test("an import that is over at once shows none", () => {
  const written: string[] = [];
  const progress = startProgress("persons.ndjson", 100, { isTTY: true, write: (text) => written.push(text) });
  progress.show({ bytes: 100, records: 3 });
  progress.end();
  expect(written).toEqual([]);
});
