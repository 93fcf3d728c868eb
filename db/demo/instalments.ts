import { daysFromToday, type SampleRecord } from "./builders";
import { policyIdOf } from "./scenarios";

/** Days of the due dates; what was due before today is paid. Petar's next one is due in five days, Vesna's second is late. */
export function sampleInstalments(): SampleRecord[] {
  return [
    ...instalments("8100026084517", 1_460_000, [-187, -123, -59, 5]),
    ...instalments("8100026084525", 1_260_000, [-90]),
    ...instalments("7300000000029", 2_400_000, [-60, -4, 122], { paidOfLate: 900_000 }),
    ...instalments("8100019990001", 1_420_000, [-760]),
    ...instalments("8100031112220", 310_000, [25]),
    ...instalments("8100031112238", 240_000, [-30, 150]),
  ];
}

function instalments(
  number: string,
  amount: number,
  dueDays: number[],
  { paidOfLate = amount }: { paidOfLate?: number } = {},
): SampleRecord[] {
  const last = dueDays.findLast((day) => day < 0);
  return dueDays.map((day, place) => {
    const nth = String(place + 1).padStart(2, "0");
    const paid = day < 0 ? { paid: day === last ? paidOfLate : amount, paidOn: daysFromToday(day) } : {};
    const what = {
      policy: policyIdOf(number),
      dueOn: daysFromToday(day),
      amount,
      reference: `${number}${nth}`,
    };
    return { id: `R-${number}-${nth}`, ...what, ...paid };
  });
}
