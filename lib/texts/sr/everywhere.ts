/** Words that several places of the portal share. */
export const common = {
  brand: "Generali",
  portal: "Portal za klijente",
  phone: "011 222 0 555",
  freePhone: "0800 222 555",
  errorTitle: "Greška: {title}",
  problem: "Postoji problem",
  error: "Greška:",
  refusals: {
    foreignOrigin: "Obrazac nije poslat sa ovog portala. Osvežite stranu i pokušajte ponovo.",
    tooLarge: "Uneto je previše teksta. Vratite se na prethodnu stranu i skratite ga.",
    tooManyAttempts: "Previše pokušaja. Pokušajte ponovo {when} ili pozovite 0800 222 555",
    away: "Portal trenutno ne radi kako treba. Sačekajte nekoliko minuta i pokušajte ponovo, ili pozovite 0800 222 555 i navedite broj {number}",
    notDone: "To trenutno nije uspelo. Pokušajte ponovo ili pozovite 0800 222 555",
    busy: "Portal trenutno obrađuje mnogo zahteva. Pokušajte ponovo za minut ili pozovite 0800 222 555",
  },
} as const;
