import { putRecords } from "#db/demo/builders";
import { coreIdOf, SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import { joinMergedAccounts } from "#lib/accounts/join-merged";
import { inTransaction } from "#lib/core/context";
import type { TestContext } from "./database";

/** The core system finds that two sample clients are one person, and their accounts follow. */
export async function merge(ctx: TestContext, merged: SampleName, standing: SampleName): Promise<void> {
  await mergeOnly(ctx, merged, standing);
  await joinAccounts(ctx);
}

/** The merging alone, as long as nobody has looked after the accounts. */
export async function mergeOnly(ctx: TestContext, merged: SampleName, standing: SampleName): Promise<void> {
  const { givenName, familyName, jmbg, email } = SAMPLE_CLIENTS[merged];
  const emails = email ? [email] : [];
  const mergedInto = coreIdOf(standing);
  await putRecords(ctx, "persons", [
    { id: coreIdOf(merged), givenName, familyName, jmbg, emails, mergedInto },
  ]);
}

/** In a transaction of its own. */
export async function joinAccounts(ctx: TestContext): Promise<void> {
  await inTransaction(ctx, joinMergedAccounts);
}
