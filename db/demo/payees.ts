/** Who is paid in the demo: no bank has these accounts. */
export const SAMPLE_PAYEES = {
  PAYEE_ACCOUNT: "999000000460000147",
  PAYEE_NAME: "Osiguranje Demo a.d.o.; Beograd",
  PENSION_ACCOUNTS: "generali-basic=999000000460000244 generali-index=999000000460000244",
  PENSION_PAYEE_NAME: "Penzijski fond Demo; Beograd",
} as const;
