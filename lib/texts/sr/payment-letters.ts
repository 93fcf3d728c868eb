import type { POLICY_LINES } from "#db/schema/policies";

/** The letters about paying. */
export const paymentLetters = {
  "payment-reminder": {
    /** A day brings its own point along, so no sentence that ends with one has another. */
    subject: "Rata po polisi {number} {what} {date}",
    what: { "before-due": "dospeva", "after-due": "dospela je" },
    preview: "Za uplatu: {amount}.",
    "before-due": "Rata za {line} po polisi {number} dospeva {date} Za uplatu je:",
    "after-due":
      "Rata za {line} po polisi {number} dospela je {date} Prema našim podacima nije plaćena u celosti. Za uplatu je:",
    lines: {
      "motor-liability": "autoodgovornost",
      casco: "kasko",
      household: "osiguranje domaćinstva",
      accident: "osiguranje od nezgode",
      travel: "putno osiguranje",
      life: "životno osiguranje",
      "voluntary-health": "osiguranje",
    } satisfies Record<(typeof POLICY_LINES)[number], string>,
    pay: "Prijavite se na portal i otvorite stranu Plaćanja: tu su NBS IPS QR kod, uplatnica sa pozivom na broj i plaćanje karticom.",
    paid: "Već ste platili?",
    ignore: "Zanemarite ovu poruku: uplatu preko banke vidimo tek kada banka pošalje izvod.",
    off: "Ako ne želite podsetnike, isključite ih na portalu, na strani Nalog, u odeljku Obaveštenja.",
    notYou: "Niste vi ugovarač ove polise?",
    ifNotYou: "Pozovite nas da to proverimo.",
    why: "Poruka je stigla zato što ugovarače podsećamo na rate pre i posle dospeća.",
  },
} as const;
