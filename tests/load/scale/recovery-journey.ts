import type { SiteverifyStandIn } from "../../support/siteverify";
import { newLoadBrowser } from "../loader/browser";
import { expect } from "../loader/expect";
import type { Journey } from "../loader/journey";
import type { MailStandIn } from "../loader/mail-stand-in";
import type { ScaleClients } from "./clients";

/** A forgotten username by the e-mail on file, until the letter is there; every client once. */
export function recoveryJourney(
  origin: string,
  mails: MailStandIn,
  google: SiteverifyStandIn,
  holders: ScaleClients["holders"],
): Journey {
  return async (timed) => {
    const client = holders.pop();
    if (!client) throw new Error("nobody is left who forgot");
    const browser = newLoadBrowser(origin);
    const page = expect(
      await timed("GET /zaboravljeno-korisnicko-ime", () => browser.get("/zaboravljeno-korisnicko-ime")),
      200,
    );
    const letter = mails.expect(client.email);
    // Judged where it is awaited; the answer to the form may already tell why none comes.
    letter.catch(() => {});
    const typed = {
      policyNumber: "",
      email: client.emailOnFile,
      jmbg: "",
      "g-recaptcha-response": google.issue(`recovery-${origin}-${client.username}`),
    };
    const sent = await timed("POST recovery", () =>
      browser.submit("/zaboravljeno-korisnicko-ime", page, typed),
    );
    expect(sent, "/zaboravljeno-korisnicko-ime/poslato");
    await timed("mail", () => letter);
  };
}
