import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CORE_SETTINGS, callCore, putBody, putRecords } from "../support/core-api";
import { FULL_RECORDS, KINDS_SENT, withEachTextReplaced } from "../support/core-records";
import { forgetLimits } from "../support/doors";
import { rawRequest } from "../support/raw-request";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

const MARK = "hostile-mark";
/** Of a number that others here may have taken. */
const person = { ...FULL_RECORDS.persons, jmbg: undefined, mergedInto: "T-other" };
const MEGABYTE = 1024 * 1024;

describe("P4: a body that cannot be used is refused in words, never with what was sent", () => {
  it.each<[string, BodyInit]>([
    ["nothing", ""],
    ["no JSON", `{"records": [${MARK}`],
    ["a text", `"${MARK}"`],
    ["null", "null"],
    ["a list", `[{"id":"${MARK}"}]`],
    ["no records", `{"${MARK}": []}`],
    ["an empty list of records", '{"records": []}'],
    ["records that are no list", `{"records": {"0": "${MARK}"}}`],
    ["records by way of __proto__", `{"__proto__": {"records": [{"id":"${MARK}"}]}}`],
    ["no UTF-8", Buffer.from(`{"records": ["${MARK}\xff"]}`, "latin1")],
    ["a thousand lists in one another", `{"records": ${"[".repeat(1000)}${"]".repeat(1000)}}`],
    ["four million lists in one another", "[".repeat(4_000_000)],
  ])("%s: 400", async (_, body) => {
    expectProblem(await putBody(portal, "persons", body), 400, "malformed");
  });

  it.each([
    ["text/plain", {}],
    ["multipart/form-data; boundary=x", {}],
    ["application/json; charset=iso-8859-2", {}],
    ["application/jsonp", {}],
    ["application/json", { "content-encoding": "gzip" }],
    ["application/json", { "content-encoding": "br" }],
  ])("%s with %j: 415", async (type, more) => {
    const headers = { "content-type": type, ...more };
    const answer = await putBody(portal, "persons", gzipSync(MARK), { headers });
    expectProblem(answer, 415, "not-json");
  });

  it("more than 8 MB: 413, told by its header or only by its length", async () => {
    const body = JSON.stringify({ records: [{ ...person, street: "a".repeat(8 * MEGABYTE) }] });
    expectProblem(await putBody(portal, "persons", body), 413, "too-large");
    for (const size of [8 * MEGABYTE + 1, 30 * MEGABYTE])
      expectProblem(await putBody(portal, "persons", chunked(size)), 413, "too-large");
  });

  it("a thousand records that fill 8 MB are taken", async () => {
    const records = Array.from({ length: 1000 }, (_, place) => ({
      ...FULL_RECORDS.claims,
      id: `T-large-${place}`,
      number: `large-${place}`,
      decisionReason: "š".repeat(3700),
    }));
    expect(Buffer.byteLength(JSON.stringify({ records }))).toBeGreaterThan(8 * MEGABYTE * 0.95);
    expect((await putRecords(portal, "claims", records)).stored).toBe(1000);
  });
});

describe("D4: hostile records are rejected or do no harm", () => {
  const texts = [
    "\0",
    "\ud800",
    "a\udfff",
    "'; drop table persons; --",
    "\\N",
    "\\x00",
    "\u202e",
    "0000-01-01",
  ];
  const more = [
    "9999-12-31T23:59:59-23:59",
    "1e400",
    "[]",
    "__proto__",
    "a".repeat(5000),
    " ",
    "\r\n\t",
    "\\u0000",
  ];

  it.each(KINDS_SENT)("%s, whatever text stands in whatever field", async (kind) => {
    const sent = [...texts, ...more].flatMap((text) => withEachTextReplaced(FULL_RECORDS[kind], text));
    const records = sent.map(({ path, record }, place) => ({
      ...record,
      id: path === "id" ? record.id : `T-hostile-${place}`,
    }));
    const { answers } = await putRecords(portal, kind, records);
    expect(answers.length).toBe(records.length);
    for (const { reason } of answers) expect(reason ?? "").toMatch(/^[a-z0-9-]*$/);
  });

  it.each<[string, unknown]>([
    ["a version as text", "1"],
    ["a version with a fraction", 1.5],
    ["a version beyond what numbers hold", 2 ** 60],
    ["a negative version", -1],
    ["no version", null],
    ["a version that is a list", [1]],
    ["a version that is an object", { valueOf: 1 }],
  ])("%s is rejected", async (_, version) => {
    const { answers } = await putRecords(portal, "persons", [{ ...person, id: "T-version", version }]);
    expect(answers).toMatchObject([{ outcome: "rejected", field: "version" }]);
  });

  it("a number too large for a double, and one with a thousand digits, are rejected", async () => {
    for (const number of ["1e999", "9".repeat(1000), "9007199254740993"]) {
      const body = JSON.stringify({ records: [{ ...person, id: "T-n", version: "N" }] }).replace(
        '"N"',
        number,
      );
      const { body: answer } = await putBody(portal, "persons", body);
      expect(answer).toMatchObject({ rejected: 1 });
    }
  });

  it("__proto__, constructor and unknown fields change nothing", async () => {
    const body = JSON.stringify({ records: [{ ...person, id: "T-proto", X: 1 }] }).replace(
      '"X":1',
      '"__proto__":{"closed":true,"isAdmin":true},"constructor":{"prototype":{"closed":true}},"closed_at":"now","core_id":"x"',
    );
    expect((await putBody(portal, "persons", body)).body).toMatchObject({ stored: 1 });
    const [row] = await portal.database`select closed_at, core_id from persons where core_id = 'T-proto'`;
    expect(row).toEqual({ closed_at: null, core_id: "T-proto" });
    const clean = await putRecords(portal, "persons", [{ ...person, id: "T-clean" }]);
    expect(clean.stored).toBe(1);
  });

  it("of two equal keys the last counts", async () => {
    const record = JSON.stringify({ ...person, id: "T-twice" });
    const body = `{"records": [], "records": [${record.replace('"version":1', '"version":1,"version":7')}]}`;
    expect((await putBody(portal, "persons", body)).body).toMatchObject({ stored: 1 });
    const [row] = await portal.database`select version from persons where core_id = 'T-twice'`;
    expect(row?.version).toBe("7");
  });
});

describe("P3: only the methods that exist", () => {
  it.each(["POST", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])("%s: 405", async (method) => {
    for (const path of ["/persons", "/events", "/openapi.json", ""]) {
      const { status, headers, body } = await rawRequest(portal, `/api/core/v1${path}`, { method });
      expect([path, status, headers["content-type"]]).toEqual([path, 405, "application/problem+json"]);
      expect(headers.allow).toBe(path === "" ? "GET, HEAD" : "GET, HEAD, PUT");
      expect(JSON.parse(body)).toMatchObject({ type: "/api/core/v1#method-not-allowed", status: 405 });
    }
  });

  it("nobody reads records, and nobody writes events or the document", async () => {
    const get = await callCore(portal, "/persons");
    expectProblem(get, 405, "method-not-allowed");
    expect(get.headers.get("allow")).toBe("PUT");
    for (const path of ["", "events", "openapi.json"])
      expectProblem(await putBody(portal, path, "{}"), 405, "method-not-allowed");
    expect((await callCore(portal, "/persons", { method: "HEAD" })).status).toBe(405);
    expect((await callCore(portal, "/events", { method: "HEAD" })).status).toBe(200);
  });

  it("an address that does not exist is 404, also by PUT and when its name is one of JavaScript's own", async () => {
    for (const kind of [
      "nothing",
      "constructor",
      "__proto__",
      "toString",
      "Persons",
      "persons/1",
      "persons%00",
    ]) {
      const answer = await putBody(portal, kind, JSON.stringify({ records: [person] }));
      expectProblem(answer, 404, "not-found");
    }
    const outside = await fetch(`${portal.url}/api/core/v2/persons`);
    expect([outside.status, outside.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  });

  it("PUT stays refused everywhere else", async () => {
    for (const path of ["/", "/prijava", "/api/health", "/api/corex", "/api/cron/purge"])
      expect((await rawRequest(portal, path, { method: "PUT" })).status).toBe(405);
  });
});

describe("GET /events", () => {
  it.each([
    "after=-1",
    "after=x",
    "after=1.5",
    "after=9999999999999999999",
    "after=123456",
    "after=1%00",
    "limit=0",
    "limit=1001",
    "limit=-5",
    "limit=x",
    "limit=",
    "limit=1.5",
    "after=0&after=x",
  ])("?%s: 400", async (query) => {
    expectProblem(await callCore(portal, `/events?${query}`), 400, "bad-query");
  });
});

function expectProblem(
  { status, headers, text, body }: Awaited<ReturnType<typeof callCore>>,
  wanted: number,
  name: string,
): void {
  expect([status, headers.get("content-type")]).toEqual([wanted, "application/problem+json"]);
  expect(body).toEqual({
    type: `/api/core/v1#${name}`,
    title: expect.any(String),
    status: wanted,
    requestNumber: expect.stringMatching(/^[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}$/),
  });
  expect(headers.get("cache-control")).toContain("no-store");
  expect(text).not.toMatch(new RegExp(`${MARK}|node_modules|postgres|Error|\\bat .*:\\d`));
}

/** A body of that many bytes that does not say so beforehand. */
function chunked(size: number): ReadableStream<Uint8Array> {
  const piece = Buffer.alloc(MEGABYTE, " ");
  let left = size;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(piece.subarray(0, Math.min(left, MEGABYTE)));
      left -= MEGABYTE;
      if (left <= 0) controller.close();
    },
  });
}
