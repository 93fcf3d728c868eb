import type { OwnContract } from "#lib/pension/list-contracts";
import type { Texts } from "#lib/texts/sr";
import { Rows } from "../../_ui/rows";
import { ContractRow } from "../penzija/contract-row";

interface PensionProps {
  texts: Texts["pension"];
  contracts: readonly OwnContract[];
}

/** What the client has saved, for who has. */
export function Pension({ texts, contracts }: PensionProps) {
  if (contracts.length === 0) return null;
  return (
    <section className="section" aria-labelledby="penzija">
      <h2 id="penzija">{texts.title}</h2>
      <Rows>
        {contracts.map((contract) => (
          <ContractRow key={contract.number} texts={texts} contract={contract} />
        ))}
      </Rows>
    </section>
  );
}
