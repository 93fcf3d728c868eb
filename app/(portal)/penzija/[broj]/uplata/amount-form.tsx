import type { MoneyRefusal } from "#lib/identity/money";
import { MOST_AT_ONCE } from "#lib/pension/contribution-order";
import { formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Field } from "../../../../_forms/field";

interface AmountFormProps {
  texts: Texts["pension"]["pay"];
  address: string;
  typed: string;
  error: string | undefined;
  /** Whether what follows below is what one came for. */
  isDone: boolean;
}

/** Asks by the address, so that what is to be paid can be kept and gone back to. */
export function AmountForm({ texts, address, typed, error, isDone }: AmountFormProps) {
  return (
    <form className="card form" action={address} method="get" noValidate>
      <Field
        name="iznos"
        label={texts.amount}
        hint={say(texts.hint, { most: formatMoney(MOST_AT_ONCE, "RSD") })}
        error={error}
        defaultValue={typed}
        inputMode="decimal"
        autoComplete="off"
      />
      <div className="actions">
        <button className={isDone ? "button button--quiet" : "button"} type="submit">
          {isDone ? texts.again : texts.submit}
        </button>
      </div>
    </form>
  );
}

/** What to say at the field. */
export function amountError({ errors }: Texts["pension"]["pay"], refusal: MoneyRefusal): string {
  return say(errors[refusal], { most: formatMoney(MOST_AT_ONCE, "RSD") });
}
