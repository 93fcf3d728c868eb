/** The landing page, in the words of the insurer's instruction. */
export const landing = {
  title: "PORTAL {forClients}",
  forClients: "ZA KLIJENTE",
  subtitle: "Sve o polisama, statusu zahteva i načinu plaćanja",
  intro:
    "Unapredili smo sistem zaštite podataka, digitalizovali smo proces za refundaciju i autorizaciju zdravstvenog osiguranja, uveli smo e-kartice za zdravstveno osiguranje.",
  doors: {
    signIn: { name: "ULOGUJ SE", hint: "Imate nalog: unesite korisničko ime i lozinku." },
    changePassword: { name: "PROMENI LOZINKU", hint: "Imate nalog i želite novu lozinku." },
    register: { name: "REGISTRUJ SE", hint: "Prvi put ste ovde: trebaju vam JMBG i broj polise." },
  },
  gains: {
    title: "Šta možete na portalu",
    policies:
      "Kreiranjem naloga na Portalu za klijente u svakom momentu ćete imati uvid u svoje polise i mogućnost provere statusa štete/naknade.",
    claims:
      "Na jednostavan način možete prijaviti zahtev za refundaciju medicinskih troškova, prijavu štete na vašem automobilu, vršiti onlajn plaćanje vaših polisa i pratiti status štete/naknade.",
    pension:
      "Ukoliko ste član Generali dobrovoljnog penzijskog fonda, logovanjem na ovaj portal možete pristupiti i informacijama o ugovorima penzijskog fonda.",
  },
  spouses: "Supružnici otvaraju samostalno svoje naloge, i kada imaju zajedničku polisu ili isti imejl.",
  browsers:
    "Preporučujemo da koristite najnovije verzije internet pretraživača (Chrome, Mozilla Firefox, Safari, Opera).",
} as const;
