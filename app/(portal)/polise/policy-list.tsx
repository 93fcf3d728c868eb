import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Empty } from "../../_ui/empty";
import { Rows } from "../../_ui/rows";
import { type ListedPolicy, PolicyRow } from "../_policies/policy-row";

interface PolicyListProps {
  texts: Texts["policies"];
  policies: readonly ListedPolicy[];
  isSearch: boolean;
  /** How many of the client's policies no longer hold. */
  ended: number;
  isWithEnded: boolean;
  /** Where more of them are; null when these are all. */
  moreAt: string | null;
}

export function PolicyList({ texts, policies, isSearch, ended, isWithEnded, moreAt }: PolicyListProps) {
  return (
    <section className="stack" aria-labelledby="spisak">
      <h2 id="spisak" className="vh">
        {texts.title}
      </h2>
      {policies.length === 0 ? (
        <Nothing texts={texts} isSearch={isSearch} hasEnded={ended > 0} />
      ) : (
        <Rows>
          {policies.map((policy) => (
            <PolicyRow key={policy.number} texts={texts} policy={policy} />
          ))}
        </Rows>
      )}
      <div className="actions">
        {moreAt && (
          <a className="button button--quiet" href={moreAt}>
            {texts.more}
          </a>
        )}
        {ended > 0 && !isSearch && (
          <a className="go" href={isWithEnded ? "/polise" : "/polise?prikaz=sve"}>
            {isWithEnded ? texts.withoutEnded : say(texts.withEnded, { n: ended })}
          </a>
        )}
      </div>
    </section>
  );
}

function Nothing({
  texts,
  isSearch,
  hasEnded,
}: {
  texts: Texts["policies"];
  isSearch: boolean;
  hasEnded: boolean;
}) {
  if (isSearch) {
    return (
      <Empty icon="document" title={texts.search.none}>
        <p>{texts.search.noneText}</p>
      </Empty>
    );
  }
  const words = hasEnded ? texts.noneCurrent : texts.none;
  return (
    <Empty icon="document" title={words.title}>
      <p>{words.text}</p>
    </Empty>
  );
}
