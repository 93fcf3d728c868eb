import type { SiteverifyStandIn } from "../../support/siteverify";
import type { LoadPerson } from "../world/people";
import { newLoadBrowser } from "./browser";
import { expect } from "./expect";
import type { Journey } from "./journey";
import type { MailStandIn } from "./mail-stand-in";
import { PASSWORD } from "./sign-in";

/** Registrations of one person of the register after the other, until the letter that the account is open. */
export function registrationJourney(
  origin: string,
  mails: MailStandIn,
  google: SiteverifyStandIn,
  people: LoadPerson[],
): Journey {
  return async (timed) => {
    const person = people.pop();
    if (!person) throw new Error("nobody is left to register");
    const { jmbg, email, policyNumber } = person;
    const browser = newLoadBrowser(origin);
    const page = expect(await timed("GET /registracija", () => browser.get("/registracija")), 200);
    const letter = mails.expect(email);
    const typed = {
      jmbg,
      policyNumber,
      email,
      username: inLetters(email.replace(/@.*/, "").replace("-", ".")),
      password: PASSWORD,
      privacyNotice: "da",
      "g-recaptcha-response": google.issue(`token-of-${email}`),
    };
    const sent = await timed("POST registration", () => browser.submit("/registracija", page, typed));
    const done = expect(sent, "/registracija/poslato").location;
    const [thanks] = await Promise.all([
      timed(`GET ${done}`, () => browser.get(done)),
      timed("mail", () => letter),
    ]);
    expect(thanks, 200);
  };
}

/** Names that differ only in the number at their end are claimed one after the other; people's differ in letters. */
function inLetters(name: string): string {
  return name.replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
}
