import { headers } from "next/headers";
import { connect } from "#db/client";
import type { Context } from "#lib/core/context";
import { env } from "#lib/core/env";
import { createLog } from "#lib/core/log";
import { humanCheckFor } from "#lib/edges/human-check";
import { malwareCheckFor } from "#lib/edges/malware-check";
import { storageFor } from "#lib/edges/storage";
import { visitorAddress } from "#lib/protection/visitor-address";
import { readDeviceTokens } from "./cookies";
import { givenRequestNumber, newRequestNumber } from "./request-number";

/** The context of the request under way, made from its headers and cookies. */
export async function context(): Promise<Context> {
  const given = await headers();
  const requestNumber = givenRequestNumber(given) ?? newRequestNumber();
  return {
    db: database(),
    env: env(),
    log: createLog({ requestNumber }),
    visitor: {
      address: visitorAddress(given.get("x-forwarded-for"), env().trustedProxyHops),
      userAgent: (given.get("user-agent") ?? "").slice(0, 300),
      deviceTokens: await readDeviceTokens(),
    },
    humanCheck: humanCheckFor(env()),
    storage: storageFor(env()),
    malwareCheck: malwareCheckFor(env()),
    requestNumber,
  };
}

const global = globalThis as { portalDatabase?: ReturnType<typeof connect> };

/** One pool for the process, whichever bundle asks. */
function database() {
  global.portalDatabase ??= connect(env().databaseUrl, { pooled: env().databasePooled });
  return global.portalDatabase.db;
}
