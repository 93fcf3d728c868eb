import { and, desc, eq, ne, type SQL, sql } from "drizzle-orm";
import { type POLICY_LINES, policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { fold } from "#lib/identity/fold";
import { ABOUT } from "#lib/register/policy-about";
import { ENDED_ON, isOwnPolicy, STANDING } from "./own-policies";

export type PolicyLine = (typeof POLICY_LINES)[number];

export interface PoliciesAsked {
  /** Leaves out what no longer holds. */
  onlyCurrent?: boolean;
  line?: PolicyLine | undefined;
  /** Part of a number, product, plate or address, in any case and script, with or without separators. */
  search?: string;
  most?: number;
}

/** The client's own policies, as policyholder or insured: active ones first, then those that begin, then the ended. */
export async function listPolicies(ctx: ClientContext, asked: PoliciesAsked = {}) {
  return ctx.db
    .select({
      number: policies.number,
      line: policies.line,
      about: ABOUT,
      startsOn: policies.startsOn,
      endsOn: policies.endsOn,
      endedOn: ENDED_ON,
      standing: STANDING,
    })
    .from(policyPersons)
    .innerJoin(policies, eq(policies.id, policyPersons.policyId))
    .where(and(isOwnPolicy(ctx), ...narrowed(asked)))
    .groupBy(policies.id)
    .orderBy(
      sql`array_position(array['active', 'upcoming', 'ended'], ${STANDING})`,
      desc(policies.endsOn),
      policies.number,
    )
    .limit(asked.most ?? 50);
}

function narrowed({ onlyCurrent, line, search }: PoliciesAsked): (SQL | undefined)[] {
  const sought = withoutSeparators(fold(search ?? ""));
  return [
    onlyCurrent ? ne(STANDING, "ended") : undefined,
    line ? eq(policies.line, line) : undefined,
    sought ? sql`strpos(${SEARCHED}, ${sought}) > 0` : undefined,
  ];
}

/** As `fold` does, by the database, whose own `lower` may know no š. */
const SEARCHED = sql`regexp_replace(lower(translate(
  replace(replace(concat_ws(' ', ${policies.numberKey}, ${policies.product}, ${ABOUT}), 'Đ', 'dj'), 'đ', 'dj'),
  'ŠČĆŽščćž', 'scczsccz')), '[^a-z0-9]', '', 'g')`;

function withoutSeparators(folded: string): string {
  return folded.replace(/[^a-z0-9]/g, "");
}
