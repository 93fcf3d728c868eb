import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Qr } from "../../_ui/qr";
import { SharePicture } from "./share-picture";
import { Way } from "./way";

interface CodeWayProps {
  texts: Texts["payments"]["code"];
  /** What the code says. */
  code: string;
  /** 12.345,50 RSD */
  amount: string;
  /** Where the code is as a picture, and the name under which it is shared. */
  picture: { href: string; name: string };
  /** Takes the whole row, where no other way stands beside it. */
  isWide?: boolean;
}

/** By NBS IPS QR: scanned from here, or carried to the bank's app as a picture. */
export function CodeWay({ texts, code, amount, picture, isWide = false }: CodeWayProps) {
  return (
    <Way id="kodom" icon="code" title={texts.title} isWide={isWide}>
      <div className="pair">
        <Qr text={code} label={say(texts.label, { amount })} />
        <div className="stack">
          <p>{tied(texts.computer)}</p>
          <p>{tied(texts.phone)}</p>
        </div>
      </div>
      <div className="actions">
        <a className="button button--quiet" href={picture.href} download>
          {texts.save}
        </a>
        <SharePicture {...picture} words={texts.share} />
      </div>
    </Way>
  );
}
