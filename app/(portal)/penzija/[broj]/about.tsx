import type { OwnContract } from "#lib/pension/list-contracts";
import { formatDate, formatDecimal } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Card } from "../../../_ui/card";
import { Copyable } from "../../../_ui/copyable";
import { type Fact, Facts } from "../../../_ui/facts";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { CONTRACT_NUMBER_GROUPS, contractAddress, fundName } from "../words";
import { withdrawalWords } from "./withdrawal-words";

interface AboutProps {
  texts: Texts;
  contract: OwnContract;
}

/** The contract, and when its money may be withdrawn. */
export function About({ texts, contract }: AboutProps) {
  const { contract: words, withdrawal, pay } = texts.pension;
  const mayPay = contract.status === "active" || contract.status === "paused";
  return (
    <>
      <section className="section" aria-labelledby="ugovor">
        <h2 id="ugovor">{words.title}</h2>
        <Card>
          <Facts facts={factsOf(texts.pension, contract)} />
        </Card>
        {contract.status === "paused" && <p className="soft after">{tied(withdrawal.paused)}</p>}
        {mayPay && (
          <div className="actions">
            <a className="button button--quiet" href={`${contractAddress(contract)}/uplata`}>
              {pay.link}
            </a>
          </div>
        )}
      </section>
      <section className="section" aria-labelledby="povlacenje">
        <h2 id="povlacenje">{withdrawal.title}</h2>
        <div className="stack">
          {withdrawalWords(withdrawal, contract).map((words) => (
            <p key={words}>{rich(tied(words), phones(texts))}</p>
          ))}
        </div>
      </section>
    </>
  );
}

function factsOf(texts: Texts["pension"], contract: OwnContract): Fact[] {
  const { contract: words, statuses } = texts;
  const { number, joinedOn, status, organiser, units, unitValue, valuedOn } = contract;
  const facts: (Fact | null)[] = [
    { term: words.fund, value: fundName(texts, contract) },
    { term: words.number, value: <Copyable value={number} groups={CONTRACT_NUMBER_GROUPS} /> },
    { term: words.joinedOn, value: formatDate(joinedOn) },
    { term: words.status, value: statuses[status] },
    organiser ? { term: words.organiser, value: organiser } : null,
    { term: words.units, value: <span className="num">{formatDecimal(units, 5)}</span> },
    unitValue !== null && valuedOn !== null
      ? {
          term: say(words.unitValue, { date: formatDate(valuedOn) }),
          value: <span className="num nowrap">{`${formatDecimal(unitValue, 2)}\u00a0RSD`}</span>,
        }
      : null,
  ];
  return facts.filter((fact) => fact !== null);
}
