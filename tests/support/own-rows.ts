/** Which rows of a table are a client's own, in SQL: `$1` is the account, `$2` the person with all who were merged into them. */

const policies = `(select policy_id from policy_persons where person_id = any($2) and role <> 'beneficiary')`;
const instalments = `(select id from instalments where policy_id in ${policies})`;
const requests = "(select id from requests where person_id = any($2))";
const ofAccount = "account_id = $1";
const ofPerson = "person_id = any($2)";

interface Exported {
  file: string;
  own: string;
  /** What is told differently from how it stands, in SQL. */
  told?: string;
}

/** Every table whose rows are in the copy, and the file where they are. */
export const EXPORTED: Record<string, Exported> = {
  accounts: { file: "nalog.json", own: "id = $1" },
  consents: { file: "nalog.json", own: ofAccount },
  notification_choices: { file: "nalog.json", own: ofAccount },
  email_changes: { file: "nalog.json", own: ofAccount },
  passkeys: { file: "nalog.json", own: ofAccount },
  audit_events: { file: "aktivnost.json", own: ofAccount },
  sessions: { file: "prijave.json", own: "user_id = $1" },
  devices: { file: "prijave.json", own: ofAccount },
  persons: { file: "licni-podaci.json", own: "id = any($2)" },
  person_emails: { file: "licni-podaci.json", own: ofPerson },
  payout_accounts: { file: "licni-podaci.json", own: ofPerson },
  policies: {
    file: "polise.json",
    own: `id in ${policies}`,
    told: "jsonb_build_object('premium', case when not is_group then premium end)",
  },
  policy_persons: { file: "polise.json", own: `${ofPerson} and role <> 'beneficiary'` },
  instalments: { file: "polise.json", own: `policy_id in ${policies}` },
  card_payments: { file: "placanja.json", own: ofPerson },
  payment_ledger: { file: "placanja.json", own: `instalment_id in ${instalments}` },
  bank_entries: { file: "placanja.json", own: `instalment_id in ${instalments}` },
  payment_reminders: { file: "placanja.json", own: ofPerson },
  claims: {
    file: "stete.json",
    own: "claimant_id = any($2)",
    told: "jsonb_build_object('reserve', case when decision is null then reserve end)",
  },
  authorisations: { file: "autorizacije.json", own: ofPerson },
  health_cards: { file: "zdravstveno-osiguranje.json", own: ofPerson },
  health_packages: {
    file: "zdravstveno-osiguranje.json",
    own: "id in (select package_id from health_cards where person_id = any($2))",
  },
  pension_contracts: { file: "penzija.json", own: "member_id = any($2)" },
  pension_contributions: {
    file: "penzija.json",
    own: "contract_id in (select id from pension_contracts where member_id = any($2))",
  },
  requests: { file: "zahtevi.json", own: ofPerson },
  attachments: { file: "zahtevi.json", own: `request_id in ${requests}` },
  attachment_contents: {
    file: "zahtevi.json",
    own: `attachment_id in (select id from attachments where request_id in ${requests})`,
  },
  documents: {
    file: "dokumenta.json",
    own: `subject_id = any($2) or subject_id in ${policies}
      or subject_id in (select id from claims where claimant_id = any($2)
        union all select id from authorisations where person_id = any($2)
        union all select id from pension_contracts where member_id = any($2))`,
  },
  outbox: { file: "poruke.json", own: ofAccount },
  core_events: { file: "javljeno-osiguravacu.json", own: ofPerson },
  data_exports: { file: "nalog.json", own: ofAccount },
};

/** Every other table, and why its rows are not in the copy. */
export const NOT_EXPORTED: Record<string, string> = {
  challenges: "codes under way: they live for minutes, and the activity tells of them",
  temporary_passwords: "as the codes",
  passkey_ceremonies: "as the codes",
  registrations: "whoever typed the number, not always its owner; what came of it is the account",
  recovery_requests: "whoever asked, not always the owner; what came of it is in the activity",
  limits: "counts under keyed hashes, by which nobody can be found",
  spent_human_checks: "nobody's: answers of a puzzle",
  core_tokens: "the core system's",
  register_imports: "the operator's",
  import_seen: "the operator's",
  state_notices: "which states were told, for a week; the states stand with claims and authorisations",
  fund_unit_values: "public prices, nobody's",
  data_export_parts: "the copies themselves",
};

const INTERNAL = "of the exchange with the core system";
const SECRET = "would serve whoever wants to sign in";
const ELSEWHERE = "told by where the record stands in the file";

/** Columns that are not in the copy, and why; `*` is every table. */
export const LEFT_OUT: Record<string, string> = {
  "*.core_id": INTERNAL,
  "*.version": INTERNAL,
  "*.account_id": ELSEWHERE,
  "accounts.id": ELSEWHERE,
  "accounts.person_id": ELSEWHERE,
  "accounts.password_hash": SECRET,
  "accounts.credentials_version": "a count by which codes under way are ended",
  "accounts.disabled_at": "always empty: nobody asks from a closed account",
  "accounts.closed_by_owner": "as disabled_at",
  "consents.id": ELSEWHERE,
  "consents.text_hash": "a hash; the version names the text",
  "sessions.id": SECRET,
  "sessions.session_token": SECRET,
  "sessions.user_id": ELSEWHERE,
  "devices.id": ELSEWHERE,
  "devices.token_hash": SECRET,
  "audit_events.id": "counts the events of all clients",
  "audit_events.hash": "chains the record",
  "audit_events.previous_hash": "chains the record",
  "outbox.id": "names the letter at the mail service",
  "outbox.params": "what a letter is written from, which its recipient has",
  "outbox.attempts": "how the sending went",
  "outbox.due_at": "how the sending went",
  "outbox.expires_at": "how the sending went",
  "outbox.note": "how the sending went",
  "email_changes.id": ELSEWHERE,
  "passkeys.id": ELSEWHERE,
  "passkeys.credential_id": SECRET,
  "passkeys.public_key": SECRET,
  "passkeys.counter": SECRET,
  "data_exports.id": ELSEWHERE,
  "data_exports.attempts": "how the making went",
  "data_exports.claimed_until": "how the making went",
  "persons.jmbg_index": "keyed hash of JMBG",
  "persons.closed_at": INTERNAL,
  "payout_accounts.person_id": ELSEWHERE,
  "policies.number_key": "the number once more",
  "policy_persons.policy_id": ELSEWHERE,
  "policy_persons.person_id": ELSEWHERE,
  "policy_persons.role": "as roles of the policy",
  "instalments.policy_id": ELSEWHERE,
  "*.closed_at": "always empty: what vanished from the core system is not shown",
  "card_payments.id": "the order number names it",
  "card_payments.person_id": ELSEWHERE,
  "payment_ledger.id": "counts the payments of all clients",
  "payment_ledger.source_id": "may name a payment of somebody else on the same policy",
  "bank_entries.id": ELSEWHERE,
  "bank_entries.key": "keyed hash",
  "bank_entries.statement": "the insurer's own",
  "payment_reminders.person_id": ELSEWHERE,
  "health_cards.id": "the number names it",
  "health_cards.person_id": ELSEWHERE,
  "pension_contracts.member_id": ELSEWHERE,
  "pension_contributions.id": ELSEWHERE,
  "pension_contributions.contract_id": ELSEWHERE,
  "requests.person_id": ELSEWHERE,
  "requests.revision": "tells versions of a draft apart",
  "attachments.request_id": ELSEWHERE,
  "attachments.content_hash": "a hash; the file is there",
  "attachments.thumbnail": "the file is there",
  "attachments.store": "where the portal keeps it",
  "attachment_contents.attachment_id": "the file is there",
  "attachment_contents.content": "the file is there",
  "documents.content": "the file is there",
  "documents.address": "inside the insurer's network; the file is there",
  "core_events.id": INTERNAL,
  "core_events.position": INTERNAL,
  "core_events.person_id": ELSEWHERE,
};
