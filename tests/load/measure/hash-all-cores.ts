import { availableParallelism } from "node:os";
import { parseEnv } from "#lib/core/env";
import { hashPassword, verifyPassword } from "#lib/protection/hash-password";
import type { HashFloor } from "./hash-floor";

/** The portal's own verification and nothing else, for as many seconds as told; prints a HashFloor. */
async function measure(seconds: number): Promise<HashFloor> {
  const ctx = { env: parseEnv(process.env) };
  const hash = await hashPassword(ctx, "zeleni bicikl na tavanu");
  let done = 0;
  const deadline = performance.now() + seconds * 1000;
  const start = performance.now();
  const before = process.cpuUsage();
  const lane = async () => {
    while (performance.now() < deadline) {
      await verifyPassword(ctx, "zeleni bicikl na tavanu", hash);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  const { user, system } = process.cpuUsage(before);
  const elapsed = (performance.now() - start) / 1000;
  return { perSecond: done / elapsed, cpu: (user + system) / 1e6 / done };
}

process.stdout.write(JSON.stringify(await measure(Number(process.argv[2] ?? 3))));
