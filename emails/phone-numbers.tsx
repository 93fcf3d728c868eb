import { sr } from "#lib/texts/sr";
import { filled } from "./sentence";
import { PETROL } from "./style";

/** The two numbers of the call centre, to be tapped. */
export function PhoneNumbers() {
  return filled(sr.letters.frame.help, {
    phone: <Phone number={sr.common.phone} />,
    freePhone: <Phone number={sr.common.freePhone} />,
  });
}

function Phone({ number }: { number: string }) {
  const look = { color: PETROL, whiteSpace: "nowrap", display: "inline-block", padding: "8px 0" } as const;
  return (
    <a className="link" href={`tel:${dialled(number)}`} style={look}>
      {number.replaceAll(" ", "\u00a0")}
    </a>
  );
}

/** Free numbers are reached only from within the country, so they stay without its code. */
function dialled(number: string): string {
  const digits = number.replaceAll(" ", "");
  return digits.startsWith("0800") ? digits : digits.replace(/^0/, "+381");
}
