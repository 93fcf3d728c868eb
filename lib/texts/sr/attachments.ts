import type { AttachmentRefusal } from "#lib/attachments/refusals";

/** Why a document or a photo was not added or not opened, and what to do. */
export const attachments = {
  refusals: {
    empty: "Dokument je prazan. Otvorite ga da proverite sadržaj, pa ga dodajte ponovo",
    "too-large": "Dokument je veći od 10 MB. Smanjite ga ili ga fotografišite, pa ga dodajte ponovo",
    "not-accepted":
      "Ovo nije JPG, PNG ni PDF. Sačuvajte dokument u jednom od tih oblika ili ga fotografišite",
    heic: "Ova fotografija je u obliku HEIC, koji ne primamo. Na iPhone-u izaberite Podešavanja, Kamera, Formati, „Najkompatibilniji”, pa fotografišite ponovo",
    "too-many-pixels":
      "Fotografija je prevelika. Smanjite je na najviše 40 megapiksela, pa je dodajte ponovo",
    "broken-photo":
      "Fotografija je oštećena i ne može da se otvori. Fotografišite ponovo ili izaberite drugu",
    "broken-pdf":
      "PDF ne može da se pročita. Otvorite ga i izaberite Štampaj, pa „Sačuvaj kao PDF”, i dodajte novi dokument",
    "two-in-one":
      "U ovom dokumentu je sakriven još jedan. Otvorite ga i izaberite Štampaj, pa „Sačuvaj kao PDF”, i dodajte novi dokument",
    "locked-pdf": "PDF je zaključan lozinkom. Sačuvajte ga bez lozinke, pa ga dodajte ponovo",
    "active-pdf":
      "PDF sadrži naredbe koje se same pokreću. Otvorite ga i izaberite Štampaj, pa „Sačuvaj kao PDF”, i dodajte novi dokument",
    "pdf-with-files": "U PDF su umetnuta druga dokumenta. Dodajte svaki dokument posebno",
    infected:
      "U dokumentu je pronađen zlonamerni program, pa ga nismo primili. Dodajte dokument iz drugog izvora",
    "not-found":
      "Ovaj zahtev ili dokument ne postoji, ili je zahtev već poslat. Vratite se na pregled i otvorite ga odatle",
    "too-many-files":
      "Uz jedan zahtev može najviše 10 dokumenata i fotografija. Uklonite neki, pa dodajte ovaj",
    "slot-full":
      "Za ovaj dokument ste već dodali najviše što može. Uklonite jednu stranu ili fotografiju, pa dodajte ovu",
    "too-many-attempts":
      "Dodali ste mnogo dokumenata za kratko vreme. Nastavite {when} ili pozovite 0800 222 555",
    busy: "Portal trenutno obrađuje mnogo dokumenata. Dodajte ovaj ponovo za minut",
    "storage-away": "Dokument trenutno ne može da se sačuva ni otvori. Pokušajte ponovo za nekoliko minuta",
    waiting: "Dokument još čeka proveru na zlonamerne programe. Otvorite ga za nekoliko minuta",
  } satisfies Record<AttachmentRefusal, string>,
  door: {
    "not-chosen": "Prvo izaberite dokument, pa ga dodajte",
    "session-ended": "Prijava je istekla. Prijavite se ponovo; ono što ste već dodali je sačuvano",
    "foreign-origin": "Dokument nije poslat sa ovog portala. Osvežite stranu i dodajte ga ponovo",
    unreadable: "Dokument nije stigao ceo. Proverite vezu sa internetom i dodajte ga ponovo",
    failed:
      "Dokument nije dodat zbog greške kod nas. Pokušajte ponovo za nekoliko minuta, ili pozovite 0800 222 555 i navedite broj {number}",
  },
} as const;
