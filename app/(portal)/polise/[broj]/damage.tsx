import { parsePolicyNumber } from "#lib/identity/policy-number";
import type { OwnPolicy } from "#lib/policies/find-policy";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";

/** What to do when it happened: the journey for what this policy insures, else the phone. */
export function Damage({ texts, policy }: { texts: Texts; policy: OwnPolicy }) {
  if (policy.standing === "upcoming") return null;
  const { damage } = texts.policy;
  return (
    <section className="section" aria-labelledby="steta">
      <h2 id="steta">{damage.titles[policy.line]}</h2>
      <Ways texts={texts} policy={policy} />
    </section>
  );
}

function Ways({ texts, policy: { standing, line, number } }: { texts: Texts; policy: OwnPolicy }) {
  const { damage } = texts.policy;
  if (standing === "active" && (line === "casco" || line === "motor-liability")) {
    return (
      <>
        <p>{tied(damage.vehicle)}</p>
        <div className="actions">
          <a className="button button--quiet" href={`/stete/prijava-vozila?polisa=${keyOf(number)}`}>
            {damage.report}
          </a>
        </div>
      </>
    );
  }
  if (standing === "active" && line === "voluntary-health") {
    return (
      <>
        <p>{tied(damage.refundText)}</p>
        <div className="actions">
          <a className="button button--quiet" href="/zdravlje/refundacija">
            {damage.refund}
          </a>
          <a className="go" href="/zdravlje/autorizacija">
            {damage.authorisation}
          </a>
        </div>
      </>
    );
  }
  return <p>{rich(tied(damage.phone), phones(texts))}</p>;
}

function keyOf(number: string): string {
  const key = parsePolicyNumber(number);
  return encodeURIComponent(key.ok ? key.value : number);
}
