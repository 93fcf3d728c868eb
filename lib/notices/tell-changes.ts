import { HEALTH_CLAIM_KINDS } from "#db/schema/claims";
import { deliverEach } from "#lib/mail/deliver";
import { isWanted } from "#lib/mail/is-wanted";
import type { KindName } from "#lib/register/core-id";
import type { Run } from "#lib/register/staging";

/** Kinds of record whose client is told of every change of state. */
type ToldKind = keyof typeof SUBJECTS;

const SUBJECTS = {
  claims: {
    name: "claim",
    person: "claimant_id",
    isHealth: `kind in (${HEALTH_CLAIM_KINDS.map((kind) => `'${kind}'`)})`,
  },
  authorisations: { name: "authorisation", person: "person_id", isHealth: "true" },
} as const;

/** The first load brings years of old claims, which must mail nobody; after three days a change is no news. */
const NEWS_FOR = "3 days";

export function isTold(kind: KindName): kind is ToldKind {
  return kind in SUBJECTS;
}

/**
 * Tells clients by letter that claims or authorisations came to another state, or that a complaint was answered, in the
 * transaction that stored them under `ids`, in one statement whatever their number. A state is told once however often
 * it is sent, and only the one in which a record stands now. Told are the claimant and whoever sent the request that
 * the record answers, where they have an account; on one that is still declared nobody is told of a health matter
 * (security rule R2). That a request was received, its own letter has said. Who does not want news is told only that
 * documents are missing, because until they come the insurer's time does not run.
 */
export async function tellChanges(run: Run, kind: ToldKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run(`with changed as (${changesOf(kind, ids)}), claimed as (${CLAIM}), concerned as (${CONCERNED})
    ${deliverEach("state-changed", lettersOf(kind))}`);
}

/** Ids of the register are hexadecimal digits and dashes (`registerId`). */
function changesOf(kind: ToldKind, ids: readonly string[]): string {
  const { person, isHealth } = SUBJECTS[kind];
  return `
    select id, news.*, number, request_id, ${person} as person_id, ${isHealth} as is_health
    from ${kind}, lateral (${kind === "claims" ? `${LAST_STEP} union all ${ANSWER}` : LAST_STEP}) as news
    where id = any('{${ids.join(",")}}'::uuid[]) and closed_at is null and news.at > now() - interval '${NEWS_FOR}'`;
}

/** `moment` is what the letter says; `at` tells the same state at another time apart. */
const LAST_STEP = `
  select state, max((step ->> 'at')::timestamptz) as at, max((step ->> 'at')::timestamptz) as moment
  from jsonb_array_elements(steps) as step where step ->> 'state' = state`;

/** Of an answer only the day is known. */
const ANSWER = `select 'complaint-answered', (complaint ->> 'answeredOn')::date at time zone 'UTC', now()`;

const CLAIM = `
  insert into state_notices (subject_id, state, at) select id, state, at from changed order by id, state
  on conflict do nothing returning subject_id, state`;

const CONCERNED = `
  select changed.id, changed.state, moment, is_health, coalesce(changed.number, requests.number) as number,
    persons.id as person_id
  from claimed
  join changed on changed.id = claimed.subject_id and changed.state = claimed.state
  left join requests on requests.id = changed.request_id and requests.submitted_at is not null,
  lateral (values (changed.person_id), (requests.person_id)) as persons (id)
  where changed.state <> 'received' or requests.id is null`;

/** An account belongs to the person of the record, or to the one into whom the core system merged that person. */
function lettersOf(kind: ToldKind): string {
  return `
    select distinct on (concerned.id, account.id) account.email as recipient, account.id as account_id,
      jsonb_build_object('number', number, 'subject', '${SUBJECTS[kind].name}',
        'documentsNeeded', state = 'documents-needed', 'at', moment) as params
    from concerned, lateral (
      select accounts.id, email, declared_until from accounts
      where disabled_at is null and person_id in (
        concerned.person_id, (select merged_into from persons where persons.id = concerned.person_id))
      limit 1) as account
    where (not is_health or declared_until is null or declared_until <= now())
      and (concerned.state = 'documents-needed' or ${isWanted("account.id", "request-news")})`;
}
