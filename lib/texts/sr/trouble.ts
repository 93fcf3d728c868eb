/** Pages for when something is missing or does not work. */
export const trouble = {
  away: {
    title: "Portal trenutno ne radi kako treba",
    lead: "Problem je kod nas. Pokušajte ponovo za nekoliko minuta.",
    entered: {
      title: "Šta je sa onim što ste uneli",
      text: "Ono što ste ranije sačuvali ostaje sačuvano. Ako ste upravo slali zahtev ili plaćali, prvo proverite imejl: ako je potvrda stigla, ne ponavljajte.",
    },
    again: "Pokušaj ponovo",
    urgent: {
      title: "Ne može da čeka?",
      withNumber: "Pozovite {phone} ili besplatno {freePhone} i navedite broj {number}.",
      withoutNumber: "Pozovite {phone} ili besplatno {freePhone}.",
    },
  },
  missing: {
    title: "Strana nije pronađena",
    lead: "Adresa je možda pogrešno prepisana, ili strana više ne postoji.",
    ways: {
      title: "Kuda dalje",
      text: "Sve što portal nudi dostupno je sa početne strane. Za svoje polise i zahteve prvo se prijavite.",
      signedIn: "Svoje polise i zahteve nalazite na strani Pregled i u meniju.",
    },
    home: "Početna strana",
    signIn: "Prijavi se",
    overview: "Pregled",
    help: {
      title: "Stigli ste preko našeg linka?",
      text: "Pozovite {phone} ili besplatno {freePhone} i recite gde ste našli link, pa ćemo vas uputiti na pravu stranu.",
    },
  },
} as const;
