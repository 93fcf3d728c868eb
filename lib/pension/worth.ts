/** Units and unit values as whole hundred-thousandths, so that no sum of them loses anything. */
export type HundredThousandths = bigint;

/** Reads a decimal number as the register writes it: "263.73938", at most five decimals. */
export function hundredThousandths(decimal: string): HundredThousandths {
  const [whole = "", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(5, "0"));
}

/** 26373938n is "263.73938". */
export function asDecimal(amount: HundredThousandths): string {
  const digits = String(amount).padStart(6, "0");
  return `${digits.slice(0, -5)}.${digits.slice(-5)}`;
}

/**
 * What so many units are worth, in para: units x value of a unit in dinars, worked out exactly and rounded once, half a
 * para up. The unit value is the latest one known on the day that is asked about.
 */
export function worth(units: HundredThousandths, unitValue: HundredThousandths): number {
  return Number((units * unitValue + HALF_A_PARA) / PARA);
}

/** One para in the product of two numbers of hundred-thousandths. */
const PARA = 10n ** 8n;
const HALF_A_PARA = PARA / 2n;

export interface Gain {
  /** In para; negative when it is worth less than what was paid. */
  amount: number;
  /** Hundredths of a per cent of what was paid, rounded half away from zero; null when nothing was paid. */
  percent: number | null;
}

/** Prinos: value less everything that was paid in, fees included. Both in para. */
export function gainOf({ worth, paid }: { worth: number; paid: number }): Gain {
  const amount = worth - paid;
  if (paid === 0) return { amount, percent: null };
  const size = (BigInt(Math.abs(amount)) * 20_000n + BigInt(paid)) / (2n * BigInt(paid));
  return { amount, percent: Number(amount < 0 ? -size : size) };
}
