import { describe, expect, it } from "vitest";
import { parseRecords } from "#lib/core-api/parse-records";
import { CORE_CALL } from "#lib/protection/limits";

describe("parseRecords", () => {
  it("gives the records as they came", () => {
    expect(parse('{"records":[1,{"a":"]}"}],"more":true}')).toEqual({ ok: true, value: [1, { a: "]}" }] });
  });

  it("counts brackets, not those in texts, whatever is escaped there", () => {
    const text = '\\"[[[{{{\\\\';
    const record = JSON.stringify({ text: text.repeat(100) });
    expect(parse(`{"records":[${record}]}`)).toEqual({ ok: true, value: [{ text: text.repeat(100) }] });
  });

  it("refuses what is nested deeper than records ever are", () => {
    const nested = (depth: number) => `{"records":[${"[".repeat(depth)}${"]".repeat(depth)}]}`;
    expect(parse(nested(CORE_CALL.deepest - 2))).toMatchObject({ ok: true });
    expect(parse(nested(CORE_CALL.deepest - 1))).toMatchObject({ refusal: "malformed" });
  });

  it("refuses one byte more than a call may have", () => {
    const body = (size: number) => `{"records":[1]${" ".repeat(size - 15)}}`;
    expect(parse(body(CORE_CALL.largestBody))).toMatchObject({ ok: true });
    expect(parse(body(CORE_CALL.largestBody + 1))).toMatchObject({ refusal: "too-large" });
  });
});

function parse(text: string) {
  return parseRecords(Buffer.from(text));
}
