import type { OwnContract } from "#lib/pension/list-contracts";
import { formatDate, formatDecimal, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Row } from "../../_ui/rows";
import { contractAddress, fundName } from "./words";

interface ContractRowProps {
  texts: Texts["pension"];
  contract: OwnContract;
}

/** What one contract is worth, and the way to it. */
export function ContractRow({ texts, contract }: ContractRowProps) {
  const { number, worth, valuedOn, units } = contract;
  const name = fundName(texts, contract);
  if (worth === null || valuedOn === null)
    return (
      <Row icon="fund" href={contractAddress(contract)} title={name}>
        {say(texts.rowWithoutValue, { number, units: formatDecimal(units, 2) })}
      </Row>
    );
  return (
    <Row
      icon="fund"
      href={contractAddress(contract)}
      title={say(texts.worthOf, { fund: name, amount: formatMoney(worth, "RSD") })}
    >
      {say(texts.row, { number, date: formatDate(valuedOn) })}
    </Row>
  );
}
