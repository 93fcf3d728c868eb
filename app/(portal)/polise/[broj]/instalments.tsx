import { instalmentStanding } from "#lib/payments/instalment-standing";
import type { Instalment } from "#lib/payments/list-instalments";
import type { OwnPolicy } from "#lib/policies/find-policy";
import { formatAmount, formatDate, formatMoney, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { FoldingRow, FoldingTable } from "../../../_ui/folding-table";
import { Status } from "../../../_ui/status";

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
  return (
    <section className="section" aria-labelledby="rate">
      <h2 id="rate">{words.title}</h2>
      <div className="card">
        <FoldingTable
          caption={words.caption}
          heads={[words.number, words.dueOn, words.standing, say(words.amount, { currency })]}
        >
          {instalments.map((instalment, place) => (
            <InstalmentRow key={instalment.reference} texts={words} instalment={instalment} nth={place + 1} />
          ))}
        </FoldingTable>
        <p className="soft">
          {say(words.sum, { paid: sum(instalments, "paid"), total: sum(instalments, "amount") })}{" "}
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
}

function InstalmentRow({ texts, instalment, nth }: InstalmentRowProps) {
  const standing = instalmentStanding(instalment);
  const isTurn = standing === "overdue" || standing === "due-soon";
  return (
    <FoldingRow
      head={say(texts.nth, { n: nth })}
      detail={formatDate(instalment.dueOn)}
      standing={
        <>
          {standing === "paid" && <Status kind="done">{texts.paid}</Status>}
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

function sum(instalments: readonly Instalment[], what: "paid" | "amount"): string {
  const total = instalments.reduce((so, instalment) => so + instalment[what], 0);
  return formatMoney(total, instalments[0]?.currency ?? "");
}
