import { controlDigits, parsePaymentReference } from "#lib/identity/payment-reference";

export const MODEL_97 = "97";
/** What systems of payment write where no model was given. */
const NO_MODEL = "00";

/** Whether digits begin with the control digits that model 97 asks for what follows. */
export function isRightByModel97(digits: string): boolean {
  const reference = parsePaymentReference(digits.slice(2));
  return reference.ok && controlDigits(reference.value) === digits.slice(0, 2);
}

/**
 * References of instalments that a reference written on a payment may mean, the most certain first: with the model and
 * right control digits, with control digits alone, or the reference alone. Wrong control digits of model 97 mean none.
 */
export function meantReferences(written: string): string[] {
  const isModelled = [MODEL_97, NO_MODEL].some((model) => written.startsWith(model));
  const checked = (isModelled ? [written.slice(2), written] : [written]).filter(isRightByModel97);
  const bare = written.startsWith(NO_MODEL) ? [written.slice(2), written] : [written];
  return [...checked.map((digits) => digits.slice(2)), ...bare];
}

/** Whether it says model 97 and its control digits are wrong. */
export function hasWrongControl(written: string): boolean {
  return written.startsWith(MODEL_97) && !isRightByModel97(written.slice(2)) && !isRightByModel97(written);
}
