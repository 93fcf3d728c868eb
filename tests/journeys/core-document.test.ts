import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT } from "#db/local";
import type { RecordsAnswer } from "#lib/core-api/exchange";
import { PROBLEMS } from "#lib/core-api/problems";
import { CORE_EVENTS } from "#lib/register/core-events";
import { type AskingClient, askingClient } from "../support/asking-client";
import { newBrowser } from "../support/browser";
import { CORE_SETTINGS, callCore, putBody } from "../support/core-api";
import { FULL_RECORDS, KINDS_SENT } from "../support/core-records";
import { callsShownIn, steady, Translation } from "../support/documented-exchange";
import { type Portal, startPortal } from "../support/server";

interface OpenApi {
  paths: Record<string, { put?: object; get?: object }>;
  components: { schemas: Record<string, { properties?: object; required?: string[] }> };
}

let portal: Portal;
let document: OpenApi;
let ajv: Ajv2020;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  document = (await callCore(portal, "/openapi.json", { token: null })).body as OpenApi;
  ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, "core");
});
afterAll(() => portal?.stop());

describe("openapi.json", () => {
  it("is an OpenAPI 3.1 document by the judgement of another", async () => {
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(JSON.stringify(document)))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  it("has every kind of record, the events, attachments, and a token for all of them", () => {
    const paths = [...KINDS_SENT.map((kind) => `/${kind}`), "/events", "/attachments/{id}"];
    expect(Object.keys(document.paths).sort()).toEqual(paths.sort());
    expect(document).toMatchObject({
      security: [{ token: [] }],
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    });
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(Object.keys(CORE_EVENTS)),
    );
  });

  it.each(KINDS_SENT)("%s: a full record is valid, and without anything needed it is not", (kind) => {
    const full = FULL_RECORDS[kind];
    expect(complaints(kind, full)).toEqual([]);
    const { required = [], properties = {} } = document.components.schemas[kind] ?? {};
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(full)));
    for (const name of required) expect(complaints(kind, { ...full, [name]: undefined })).not.toEqual([]);
  });

  it("asks for JMBG and e-mails as texts", () => {
    expect(document.components.schemas.persons?.properties).toMatchObject({
      jmbg: { type: "string" },
      emails: { type: "array", items: { type: "string" } },
    });
  });
});

describe("the page /api/core/v1", () => {
  it("tells the same to people, in English, without a script of its own, and out of search engines", async () => {
    const page = await newBrowser(portal).get("/api/core/v1");
    expect(page.status).toBe(200);
    for (const kind of KINDS_SENT) expect(page.text).toContain(`PUT /api/core/v1/${kind}`);
    for (const kind of Object.keys(CORE_EVENTS)) expect(page.root.getElementById(kind)).not.toBeNull();
    for (const name of ["events", "attachments", ...Object.keys(PROBLEMS)])
      expect(page.root.getElementById(name)).not.toBeNull();
    expect(page.root.querySelector("main")?.getAttribute("lang")).toBe("en");
    expect(page.root.querySelector('meta[name="robots"]')?.getAttribute("content")).toContain("noindex");
  });

  it("P1: carries the policies of the portal, and so do the answers of the API", async () => {
    for (const path of ["", "/openapi.json", "/events", "/nothing"]) {
      const { headers } = await callCore(portal, path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});

describe("docs/core-system.md", () => {
  const calls = callsShownIn(readFileSync(path.join(PROJECT, "docs/core-system.md"), "utf8"));
  let jelena: AskingClient;

  it("shows exchanges that are true to the letter, and valid", async () => {
    const truth = new Translation();
    for (const call of calls) {
      const [where, sent] = [truth.of(call.path), call.sent && truth.of(call.sent)];
      if (call.shown === null) {
        await expectFile(where);
        continue;
      }
      await jelenaActs(call.shown);
      const { body } = await (sent ? putBody(portal, where.slice(1), sent) : callCore(portal, where));
      truth.learn(JSON.parse(call.shown), body);
      expect(steady(body)).toEqual(steady(JSON.parse(truth.of(call.shown))));
      const { status } = body as { status?: number };
      const schema = status ? "problem" : where.startsWith("/events") ? "events" : "answers";
      expect(complaints(schema, body)).toEqual([]);
      expectValid(where.slice(1), sent, body);
    }
  });

  /** Before the core system is told of it. */
  async function jelenaActs(shown: string): Promise<void> {
    if (shown.includes('"client-registered"')) jelena = await askingClient(portal, JELENA);
    if (shown.includes('"refund-requested"')) await jelena.askForRefund();
    if (shown.includes('"documents-added"')) await jelena.addDocuments("RF-2026-501", "Uput lekara");
  }
});

const JELENA = {
  jmbg: "0505975714440",
  policyNumber: "",
  email: "jelena.jelic@primer.test",
  username: "jelena",
};

/** The content is what the hash says that stands in the event and in the answer. */
async function expectFile(where: string): Promise<void> {
  const headers = { authorization: `Bearer ${CORE_SETTINGS.CORE_API_TOKEN}` };
  const answer = await fetch(`${portal.url}/api/core/v1${where}`, { headers });
  const hash = createHash("sha256").update(Buffer.from(await answer.arrayBuffer()));
  expect([answer.status, answer.headers.get("etag")]).toEqual([200, `"${hash.digest("hex")}"`]);
}

/** What was stored is what the document describes. */
function expectValid(kind: string, sent: string | undefined, answer: unknown): void {
  const { records = [] } = JSON.parse(sent ?? "{}") as { records?: unknown[] };
  for (const [place, { outcome }] of ((answer as Partial<RecordsAnswer>).answers ?? []).entries())
    if (outcome === "stored") expect(complaints(kind, records[place])).toEqual([]);
}

/** What the independent validator says against a value. */
function complaints(schema: string, value: unknown): unknown[] {
  const validate = ajv.getSchema(`core#/components/schemas/${schema}`);
  if (!validate) throw new Error(`No schema ${schema}`);
  return validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? []);
}
