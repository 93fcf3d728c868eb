import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";

/** Where the number stands on a printed policy. */
export function WherePolicyNumber({ texts }: { texts: Texts["registration"]["policyNumber"] }) {
  return (
    <details className="where">
      <summary>{texts.where}</summary>
      <svg className="specimen" viewBox="0 0 340 150" role="img" aria-labelledby="crtez-polise">
        <title id="crtez-polise">{texts.specimen}</title>
        <path d="M3 3h334v144H3z" fill="none" stroke="currentColor" strokeWidth="2" />
        <path
          d="M20 30h92M20 46h64M20 84h300M20 104h300M20 124h200"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray="2 5"
        />
        <path className="spec-box" d="M144 16h180v44H144z" />
        <text className="spec-text" x="234" y="45" textAnchor="middle">
          8100026084517
        </text>
      </svg>
      <p>{tied(texts.whereText)}</p>
    </details>
  );
}
