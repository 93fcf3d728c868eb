import type { listPasskeys } from "#lib/accounts/passkeys/list-passkeys";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Submit } from "../../../_forms/submit";
import { Empty } from "../../../_ui/empty";
import { Row, Rows } from "../../../_ui/rows";
import { removePasskey } from "./actions";

interface OwnPasskeysProps {
  texts: Texts;
  passkeys: Awaited<ReturnType<typeof listPasskeys>>;
}

/** The client's passkeys, each with a button that removes it. */
export function OwnPasskeys({ texts: { passkeys: words, moments }, passkeys }: OwnPasskeysProps) {
  const texts = words.own;
  return (
    <section className="section" aria-labelledby="kljucevi">
      <h2 id="kljucevi">{texts.title}</h2>
      {passkeys.length === 0 ? (
        <Empty icon="device" title={texts.none}>
          <p>{tied(texts.howToAdd)}</p>
        </Empty>
      ) : (
        <Rows>
          {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <Row
              key={id}
              icon="device"
              title={name || texts.unnamed}
              action={<RemoveButton texts={texts} id={id} name={name || texts.unnamed} />}
            >
              {say(texts.added, { moment: formatDateTime(createdAt, moments) })}
              <br />
              {lastUsedAt
                ? say(texts.used, { moment: formatDateTime(lastUsedAt, moments) })
                : texts.neverUsed}
            </Row>
          ))}
        </Rows>
      )}
    </section>
  );
}

interface RemoveButtonProps {
  texts: Texts["passkeys"]["own"];
  id: string;
  name: string;
}

function RemoveButton({ texts, id, name }: RemoveButtonProps) {
  return (
    <form action={removePasskey}>
      <input type="hidden" name="passkeyId" value={id} />
      <Submit look="button button--quiet button--small" label={say(texts.removeNamed, { name })}>
        {texts.remove}
      </Submit>
    </form>
  );
}
