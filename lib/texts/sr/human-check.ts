/** The step that keeps robots out of the forms of visitors. */
export const humanCheck = {
  label: "Nisam robot",
  loading: "Provera se učitava",
  waiting: "Sačekajte trenutak, provera je u toku",
  failed: "Provera nije uspela. Kliknite na kvadratić i pokušajte ponovo, ili pozovite 0800 222 555",
  expired: "Provera je istekla. Kliknite na kvadratić i ponovite je",
  blocked:
    "Provera nije mogla da se učita: zaustavio ju je pregledač ili mreža. Dozvolite je i osvežite stranu, ili pozovite 0800 222 555",
  withoutScript:
    "Za ovaj korak potreban je JavaScript. Uključite ga u pregledaču i osvežite stranu, ili pozovite 0800 222 555",
  errors: {
    required: "Potvrdite da niste robot",
    refused: "Provera je istekla ili je već iskorišćena. Potvrdite ponovo da niste robot",
    unavailable:
      "Provera trenutno ne radi. Uneti podaci, osim lozinke, ostali su na strani. Pokušajte ponovo za nekoliko minuta ili pozovite 0800 222 555",
  },
} as const;
