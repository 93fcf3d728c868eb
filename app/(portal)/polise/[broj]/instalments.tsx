import { instalmentStanding, isToPayNow } from "#lib/payments/instalment-standing";
import type { Instalment } from "#lib/payments/list-instalments";
import type { OwnPolicy } from "#lib/policies/find-policy";
import { formatAmount, formatDate, formatMoney, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { FoldingRow, FoldingTable } from "../../../_ui/folding-table";
import { Status } from "../../../_ui/status";
import { instalmentAddress } from "../../_payments/addresses";

interface InstalmentsProps {
  texts: Texts["policy"];
  policy: OwnPolicy;
  instalments: readonly Instalment[];
}

/** Everything that was and is to be paid. */
export function Instalments({ texts, policy, instalments }: InstalmentsProps) {
  const [first] = instalments;
  if (!first) return null;
  const words = texts.instalments;
  const { currency } = first;
  const owed = instalments.filter((one) => instalmentStanding(one) !== "not-owed");
  return (
    <section className="section" aria-labelledby="rate">
      <h2 id="rate">{words.title}</h2>
      <div className="card">
        <FoldingTable
          caption={words.caption}
          heads={[words.number, words.dueOn, words.standing, say(words.amount, { currency })]}
        >
          {instalments.map((instalment, place) => (
            <InstalmentRow
              key={instalment.id}
              texts={words}
              instalment={instalment}
              nth={place + 1}
              isPayer={policy.isPolicyholder}
            />
          ))}
        </FoldingTable>
        <p className="soft">
          {say(words.sum, { paid: sum(owed, "paid", currency), total: sum(owed, "amount", currency) })}{" "}
          {policy.line !== "life" && words.taxIncluded}
        </p>
      </div>
    </section>
  );
}

interface InstalmentRowProps {
  texts: Texts["policy"]["instalments"];
  instalment: Instalment;
  nth: number;
  isPayer: boolean;
}

function InstalmentRow({ texts, instalment, nth, isPayer }: InstalmentRowProps) {
  const standing = instalmentStanding(instalment);
  const isTurn = isToPayNow(instalment);
  const name = say(texts.nth, { n: nth });
  return (
    <FoldingRow
      head={
        isPayer && (isTurn || standing === "later") ? (
          <a href={instalmentAddress(instalment)}>{name}</a>
        ) : (
          name
        )
      }
      detail={formatDate(instalment.dueOn)}
      standing={
        <>
          {standing === "paid" && <Status kind="done">{texts.paid}</Status>}
          {standing === "not-owed" && <Status kind="off">{texts.notOwed}</Status>}
          {standing === "later" && <Status kind="off">{texts.later}</Status>}
          {isTurn && <Status kind="turn">{turnWords(texts, instalment.daysLeft)}</Status>}
        </>
      }
      money={formatAmount(instalment.amount)}
      isTurn={isTurn}
    />
  );
}

function turnWords(texts: InstalmentRowProps["texts"], daysLeft: number): string {
  if (daysLeft === 0) return texts.today;
  if (daysLeft === 1) return texts.tomorrow;
  const days = Math.abs(daysLeft);
  return say(plural(days, daysLeft < 0 ? texts.late : texts.inDays), { n: days });
}

function sum(instalments: readonly Instalment[], what: "paid" | "amount", currency: string): string {
  const total = instalments.reduce((so, instalment) => so + instalment[what], 0);
  return formatMoney(total, currency);
}
