/** Changing the password, and choosing a new one after a temporary one. */
export const passwordChange = {
  title: "Promena lozinke",
  lead: "Posle promene ostajete prijavljeni ovde; na svim drugim uređajima bićete odjavljeni.",
  currentPassword: "Sadašnja lozinka",
  newPassword: "Nova lozinka",
  hint: "Najmanje 10 znakova, razmaci su dozvoljeni. Velika slova i posebni znakovi nisu obavezni.",
  submit: "Promeni lozinku",
  cancel: "Odustani",
  good: {
    title: "Dobra lozinka",
    items: [
      "tri ili četiri reči koje ne idu zajedno",
      "nije vaše ime, korisničko ime ni datum rođenja",
      "ne koristite je nigde drugde",
    ],
  },
  done: "Lozinka je promenjena. Na svim drugim uređajima ste odjavljeni.",
  choose: {
    title: "Izaberite novu lozinku",
    lead: "Prijavili ste se privremenom lozinkom. Kada izaberete novu, prijavićete se njome; stara tada prestaje da važi.",
    submit: "Sačuvaj novu lozinku",
  },
} as const;
