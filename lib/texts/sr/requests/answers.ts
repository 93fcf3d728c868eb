import { aboutAnswers } from "./about-answers";
import { damageAnswers } from "./damage-answers";
import { healthAnswers } from "./health-answers";

/** Every question of a request, by the name of its answer. */
export const answers = {
  ...healthAnswers,
  ...damageAnswers,
  ...aboutAnswers,
  phone: {
    label: "Broj telefona",
    hint: "Na koji vas možemo pozvati, na primer 064 123 4567.",
    errors: { empty: "Unesite broj telefona" },
  },
  bankAccount: {
    label: "Broj računa",
    hint: "Tekući račun na vaše ime, na primer 999-4600001-47. Zbog bezbednosti pre slanja možemo tražiti jednokratnu lozinku.",
    errors: { empty: "Unesite broj računa" },
  },
  keepBankAccount: {
    label: "Zapamti ovaj račun za sledeće zahteve",
    term: "Zapamti račun",
    errors: {},
  },
} as const;
