import { afterAll, beforeAll, expect, it } from "vitest";
import { CORE_SETTINGS, callCore, putBody } from "../support/core-api";
import { FULL_RECORDS } from "../support/core-records";
import { type CuttableProxy, startCuttableProxy } from "../support/cuttable-proxy";
import { logLine } from "../support/log-lines";
import { eventually } from "../support/mailbox";
import { type Portal, startPortal } from "../support/server";

let line: CuttableProxy;
let portal: Portal;
beforeAll(async () => {
  line = await startCuttableProxy();
  portal = await startPortal(CORE_SETTINGS, line.through);
});
afterAll(async () => {
  await portal?.stop();
  await line?.stop();
});

it("P6: without the database the core API says so with a number that the log carries (P4), and the same call goes through afterwards", async () => {
  const body = JSON.stringify({ records: [FULL_RECORDS.policies] });
  line.cut();
  const away = [await putBody(portal, "policies", body), await callCore(portal, "/events")];
  const document = await callCore(portal, "/openapi.json", { token: null });
  line.restore();
  for (const { status, headers, body } of away) {
    expect([status, headers.get("content-type")]).toEqual([503, "application/problem+json"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    const { requestNumber, ...told } = body as { requestNumber: string };
    expect(told).toEqual({ type: "/api/core/v1#unavailable", title: expect.any(String), status: 503 });
    await logLine(portal, `"requestNumber":"${requestNumber}"`);
  }
  expect(document.status).toBe(200);
  const answer = await eventually("the database", async () => {
    const again = await putBody(portal, "policies", body);
    return again.status === 200 ? again.body : undefined;
  });
  expect(answer).toMatchObject({ stored: 1 });
});
