import type { Context } from "#lib/core/context";
import { parseEnv } from "#lib/core/env";
import { createLog } from "#lib/core/log";
import { malwareCheckFor } from "#lib/edges/malware-check";
import { storageFor } from "#lib/edges/storage";
import { connect } from "./client";
import { atEnd } from "./command";
import { localSettings, readEnvFile } from "./local";

/** Context of a command that somebody runs beside the portal, on its database; closed when the command ends. */
export async function commandContext(): Promise<Context> {
  readEnvFile();
  const env = parseEnv(process.env.APP_URL ? process.env : await localSettings({ mode: "demo" }));
  const { db, close } = connect(env.databaseUrl, { pooled: env.databasePooled, max: 1 });
  atEnd(close);
  return {
    db,
    env,
    log: createLog(),
    visitor: { address: null, userAgent: "command", deviceTokens: [] },
    humanCheck: { verify: async () => "refused" },
    storage: storageFor(env),
    malwareCheck: malwareCheckFor(env),
    requestNumber: "command",
  };
}
