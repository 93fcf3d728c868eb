import { describe, expect, test } from "vitest";
import { parseEnv } from "#lib/core/env";
import type { KindName } from "#lib/register/core-id";
import { judgeRecord } from "#lib/register/judge-record";
import { KINDS } from "#lib/register/kinds";
import { type CoreRecord, FULL_RECORDS, KINDS_SENT } from "../../support/core-records";
import { TEST_SETTINGS } from "../../support/settings";

const env = parseEnv({ ...TEST_SETTINGS, DATABASE_URL: "postgres://localhost/none" });
const JMBG = "0101990360007";

test.each(KINDS_SENT)("%s: a record with every field is taken", (kind) => {
  expect(judge(kind, {})).toMatchObject({ row: { core_id: FULL_RECORDS[kind].id, version: 1 } });
});

describe("a record is rejected with its field and a word", () => {
  test.each<[string, KindName, Record<string, unknown>, string, string]>([
    ["a field is missing", "persons", { givenName: undefined }, "givenName", "missing"],
    ["a field has another type", "policies", { premium: "1000" }, "premium", "wrong-type"],
    ["a word is none of those known", "policies", { line: "boat" }, "line", "not-allowed"],
    ["a text is empty", "persons", { city: "  " }, "city", "empty"],
    ["a text is too long", "persons", { city: "a".repeat(101) }, "city", "too-long"],
    ["a text has a control character", "persons", { city: "Beo\u0000grad" }, "city", "malformed"],
    ["a day is none", "persons", { bornOn: "2026-02-30" }, "bornOn", "malformed"],
    ["a day lies before every calendar", "persons", { bornOn: "0000-01-01" }, "bornOn", "out-of-range"],
    ["an amount is negative", "instalments", { paid: -1 }, "paid", "out-of-range"],
    ["a version is no whole number", "persons", { version: 1.5 }, "version", "wrong-type"],
    ["an identity has a blank", "persons", { id: "a b" }, "id", "malformed"],
    [
      "a part of a list is wrong",
      "policies",
      { persons: [{ person: "K", role: "dog" }] },
      "persons.0.role",
      "not-allowed",
    ],
    ["nobody can be found by it", "persons", { jmbg: undefined }, "jmbg", "missing"],
    ["a JMBG fails its check", "persons", { jmbg: "0101990360008" }, "jmbg", "wrong-digits"],
    [
      "a person is merged into itself",
      "persons",
      { mergedInto: "T-K-1" },
      "mergedInto",
      "merged-into-itself",
    ],
    ["a policy ends before it begins", "policies", { endsOn: "2001-01-01" }, "endsOn", "before-start"],
    [
      "a cancelled policy has no day of it",
      "policies",
      { status: "cancelled", cancelledOn: undefined },
      "cancelledOn",
      "missing",
    ],
    ["a document is no PDF", "documents", { content: "aGVsbG8gd29ybGQ=" }, "content", "not-a-pdf"],
    [
      "a document has two sources",
      "documents",
      { address: "https://a.test/x" },
      "content",
      "one-of-content-and-address",
    ],
    [
      "an address has a zero byte",
      "documents",
      { content: undefined, address: "https://a.test/\u0000" },
      "address",
      "malformed",
    ],
    [
      "a moment lies where no zone reaches",
      "claims",
      { documentsCompleteAt: "9999-12-31T23:59:59-23:59" },
      "documentsCompleteAt",
      "out-of-range",
    ],
  ])("when %s", (_, kind, change, field, reason) => {
    expect(judge(kind, change).rejection).toEqual({ field, reason });
  });

  test.each([[null], ["text"], [7], [[]]])("when it is %j", (sent) => {
    expect(judgeRecord(env, KINDS.persons, sent)).toEqual({
      rejection: { field: "", reason: "wrong-type" },
      id: null,
    });
  });
});

describe("no JMBG gets in", () => {
  test.each<[KindName, Record<string, unknown>, string]>([
    ["persons", { id: JMBG }, "id"],
    ["persons", { id: `K-${JMBG}` }, "id"],
    ["persons", { mergedInto: JMBG }, "mergedInto"],
    ["persons", { street: `Ulica 1, ${JMBG}` }, "street"],
    ["policies", { persons: [{ person: JMBG, role: "insured" }] }, "persons.0.person"],
    ["claims", { decisionReason: `Stranka\n${JMBG}` }, "decisionReason"],
  ])("%s: %j", (kind, change, field) => {
    expect(judge(kind, change).rejection).toEqual({ field, reason: "holds-a-jmbg" });
  });

  test("an identity that is one is not told again", () => {
    expect(judge("persons", { id: JMBG })).toMatchObject({ id: null });
    expect(judge("persons", { city: "" })).toMatchObject({ id: "T-K-1" });
  });
});

function judge(kind: KindName, change: Record<string, unknown>) {
  const sent: CoreRecord = { ...FULL_RECORDS[kind], ...change };
  return judgeRecord(env, KINDS[kind], sent);
}
