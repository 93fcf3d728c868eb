const where = "Na ovu adresu stižu jednokratne lozinke i poruke o nalogu.";

/** Change of the account's address, and taking it back. */
export const emailChange = {
  title: "Promena imejla",
  current: "Sadašnji imejl: {email}. Na njega stižu jednokratne lozinke i poruke o nalogu.",
  done: "Imejl je promenjen. Odjavili smo nalog sa svih drugih uređaja.",
  undoOpen:
    "Imejl je skoro promenjen. Do {until} promenu može da poništi onaj ko ima raniju adresu: kod za to je u poruci poslatoj na nju.",
  declared: "Dok nalog ne potvrdite, imejl ne može da se promeni.",
  steps: {
    title: "Kako to ide",
    items: [
      "Potvrdite da ste to vi jednokratnom lozinkom poslatom na sadašnji imejl.",
      "Upišite novi imejl. Na njega stiže druga jednokratna lozinka.",
      "Kada unesete i nju, imejl je promenjen. Na stari stiže poruka kojom se promena može poništiti u roku od 72 sata.",
    ],
  },
  prove: {
    lead: "Pre promene proveravamo da ste to vi: poslaćemo jednokratnu lozinku na {address}.",
    go: "Nastavi na potvrdu",
    again:
      "Potvrda da ste to vi važi 15 minuta i istekla je. Potvrdite ponovo na strani koja se otvara, pa se vratite ovamo i pošaljite: upisani imejl je ostao.",
    noAccess: "Nemate pristup tom imejlu?",
    noAccessText:
      "Pozovite {phone} ili besplatno {freePhone}: kada proverimo ko ste, pomoći ćemo vam da promenite imejl.",
  },
  form: {
    label: "Novi imejl",
    hint: where,
    submit: "Pošalji jednokratnu lozinku",
  },
  code: {
    title: "Potvrdite novi imejl",
    sent: "Jednokratna lozinka je poslata na {address}. Važi do {time}. Imejl se menja tek kada je unesete.",
    over: "Jednokratna lozinka više ne važi. Upišite novi imejl ponovo i stići će druga. Do tada važi stari imejl.",
    label: "Jednokratna lozinka",
    hint: "6 cifara iz imejla.",
    submit: "Promeni imejl",
    sendAgain: "Pošalji ponovo",
    send: "Upiši imejl ponovo",
    back: "Nazad na promenu imejla",
    missing: "Poruka nije stigla?",
    missingText:
      "Sačekajte minut ili dva i pogledajte neželjenu poštu. Ako ste pogrešili u adresi, vratite se i upišite je ponovo. Za pomoć pozovite {phone} ili besplatno {freePhone}.",
  },
  undo: {
    title: "Vraćanje starog imejla",
    lead: "Ako je neko bez vas promenio imejl naloga, ovde ga vraćate. Potreban je kod iz poruke koja je stigla na vašu staru adresu; važi 72 sata od promene.",
    username: "Korisničko ime",
    usernameHint: "Piše u istoj poruci.",
    code: "Kod za vraćanje",
    codeHint: "18 slova i cifara iz poruke „Imejl naloga je promenjen”. Crtice i razmaci nisu važni.",
    submit: "Vrati stari imejl",
    refused:
      "Imejl nije vraćen: podaci se ne slažu, kod je već upotrebljen ili je rok od 72 sata prošao. Proverite oba podatka, ili pozovite 0800 222 555",
    back: "Nazad na prijavu",
    what: "Šta se dešava",
    steps: [
      "Nalog ponovo ima vašu staru adresu.",
      "Svi se odjavljuju, i vi i onaj ko je promenio imejl.",
      "Pristupni ključevi dodati posle promene se uklanjaju, a sve poslate jednokratne i privremene lozinke prestaju da važe.",
    ],
    lost: "Nemate kod, ili je rok prošao? Pozovite odmah {phone} ili besplatno {freePhone}.",
  },
  undone: {
    title: "Stari imejl je vraćen",
    lead: "Svi su odjavljeni sa naloga. Onaj ko je promenio imejl možda zna i vašu lozinku, pa je odmah promenite.",
    next: "Šta sada",
    steps: [
      "Izaberite novu lozinku: privremena će stići na vaš stari imejl.",
      "Promenite i lozinku za sam imejl, jer ga je možda neko drugi čitao.",
      "Kada se prijavite, pogledajte na strani Nalog šta je rađeno i da li su pristupni ključevi vaši.",
    ],
    choose: "Izaberi novu lozinku",
    call: "Javite nam",
    callText:
      "Pozovite {phone} ili besplatno {freePhone}, da proverimo šta je na nalogu rađeno dok je imejl bio promenjen.",
  },
} as const;
