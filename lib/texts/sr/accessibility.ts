/** What was done so that everybody can use the portal, and what was not. */
export const accessibility = {
  title: "Pristupačnost",
  lead: "Portal treba da bude upotrebljiv za sve: na telefonu i računaru, uz uvećanje, bez miša i uz čitač ekrana.",
  sections: {
    done: {
      title: "Kako je portal napravljen",
      items: [
        "slova su najmanje 18 piksela, a stranu možete uvećati do 400% bez pomeranja levo i desno",
        "sve se može uraditi i samo tastaturom, a uvek se vidi na kom ste polju",
        "dugmad i linkovi su dovoljno veliki za prst",
        "nijedno stanje se ne prepoznaje samo po boji: uz boju stoje reč i znak",
        "greške su nabrojane na vrhu strane, a svaka vodi na svoje polje",
        "strana prati tamni prikaz, jači kontrast i smanjeno kretanje koje ste podesili na uređaju",
        "obrasci rade i kada je JavaScript isključen; potreban je samo za proveru „Nisam robot”",
        "lozinku možete nalepiti ili prepustiti čuvaru lozinki",
      ],
    },
    limits: {
      title: "Šta još nije kako treba",
      items: [
        "Prijava ističe posle 20 minuta bez rada, radi zaštite podataka. Dva minuta pre toga pojavljuje se upozorenje i prijavu možete produžiti jednim klikom; upozorenja nema ako je JavaScript isključen.",
        "Jednokratna lozinka važi 10 minuta. Ako ne stignete da je unesete, zatražite novu.",
        "Kada je za proveru „Nisam robot” uključen Google reCAPTCHA, zadatak sa slikama može biti težak uz čitač ekrana; tada izaberite zvučni zadatak ili pozovite nas.",
        "Dokumenta koja nam šaljete vi ili zdravstvene ustanove prikazujemo onakva kakva su stigla.",
      ],
    },
    standard: {
      title: "Smernice",
      text: "Portal pravimo po smernicama WCAG 2.2, nivo AA, i proveravamo ga alatom pri svakoj izmeni. Spoljna ocena usklađenosti i proba sa korisnicima čitača ekrana još nisu rađene. Ova izjava je poslednji put pregledana 26.11.2026.",
    },
    help: {
      title: "Nešto vam smeta?",
      text: "Pozovite {phone} ili besplatno {freePhone} i recite na kojoj ste strani i šta ne možete da uradite. Isti posao možemo obaviti s vama i telefonom.",
    },
  },
} as const;
