import type { SettledYear } from "#lib/payments/list-settled";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { policyName } from "../_policies/policy-name";
import type { Asked } from "./asked";

interface NarrowingProps {
  texts: Texts;
  years: readonly SettledYear[];
  asked: Asked;
  isNarrowed: boolean;
}

/** Asks for one policy or one year by the address. */
export function Narrowing({ texts, years, asked, isNarrowed }: NarrowingProps) {
  const { filter } = texts.payments.settled;
  const policies = [...new Map(years.map((one) => [one.key, one])).values()];
  const calendar = [...new Set(years.map(({ year }) => year))];
  return (
    <form className="card form" action="/placanja" method="get">
      <Choice
        name="polisa"
        label={filter.policy}
        every={filter.everyPolicy}
        chosen={asked.policy}
        options={policies.map((one) => [
          one.key,
          say(filter.option, { name: policyName(texts.policies, one), number: one.number }),
        ])}
      />
      <Choice
        name="godina"
        label={filter.year}
        every={filter.everyYear}
        chosen={asked.year?.toString()}
        options={calendar.map((year) => [String(year), String(year)])}
      />
      <div className="actions">
        <button className="button button--quiet" type="submit">
          {filter.show}
        </button>
        {isNarrowed && (
          <a className="go" href="/placanja">
            {filter.clear}
          </a>
        )}
      </div>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  every: string;
  chosen: string | undefined;
  options: readonly (readonly [value: string, words: string])[];
}

function Choice({ name, label, every, chosen, options }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="input" id={name} name={name} defaultValue={chosen ?? ""}>
        <option value="">{every}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
