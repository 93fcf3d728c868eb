import { step } from "#db/step";

/** Measures one after the other as many times as told. */
export async function inRounds<Round>(
  name: string,
  count: number,
  measure: (round: number) => Promise<Round>,
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < count; round += 1)
    rounds.push(await step(`${name}, round ${round + 1} of ${count}`, () => measure(round)));
  return rounds;
}
