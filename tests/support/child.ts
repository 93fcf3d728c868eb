import { putRecords, type Register } from "#db/demo/builders";
import { withControlDigit } from "#db/demo/fictional-jmbg";

/** Core identity of a girl of eleven without an account, for whom a parent may ask. */
export const IVA = "K-iva";

export async function putIva(register: Register): Promise<void> {
  const jmbg = withControlDigit("010101580513");
  await putRecords(register, "persons", [
    { id: IVA, givenName: "Iva", familyName: "Savić", jmbg, emails: [] },
  ]);
}
