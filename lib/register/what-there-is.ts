import { sql } from "drizzle-orm";
import type { ClientContext } from "#lib/core/context";

interface ThereIs extends Record<string, unknown> {
  claims: boolean;
  authorisations: boolean;
  cards: boolean;
  pension: boolean;
  requests: boolean;
}

/**
 * Of what there may be anything for the client, who seldom has all of it: a page that gathers everything asks for the
 * rest only then. Written in SQL, being asked at every sign-in (decision 13). Whoever sent a request may see a claim or an authorisation of somebody else (own-record.ts).
 */
export async function whatThereIs(ctx: ClientContext): Promise<ThereIs> {
  const { personId } = ctx.client;
  const [found] = await ctx.db.execute<ThereIs>(sql`
    with own as (
      select ${personId}::uuid as id union all select id from persons where merged_into = ${personId}
    )
    select exists (select from claims where claimant_id in (select id from own)) as claims,
      exists (select from authorisations where person_id in (select id from own)) as authorisations,
      exists (select from health_cards where person_id in (select id from own)) as cards,
      exists (select from pension_contracts where member_id in (select id from own)) as pension,
      exists (select from requests where person_id in (select id from own)) as requests`);
  if (!found) throw new Error("A question without an answer");
  const { requests: hasAsked, ...there } = found;
  return {
    ...there,
    claims: there.claims || hasAsked,
    authorisations: there.authorisations || hasAsked,
    requests: hasAsked,
  };
}
