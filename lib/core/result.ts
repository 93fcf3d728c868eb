/** What a verb answers: its value, or one of the refusals it names. Anything else is a bug and throws. */
export type Result<Value, Refusal extends string> = Accepted<Value> | Refused<Refusal>;

type Accepted<Value> = { ok: true; value: Value };

export type Refused<Refusal extends string> = {
  ok: false;
  refusal: Refusal;
  /** When the same request may be tried again, for refusals that end by themselves. */
  until?: Date;
  /** How many tries are left, for refusals that count them. */
  triesLeft?: number;
};

export function ok(): Accepted<undefined>;
export function ok<Value>(value: Value): Accepted<Value>;
export function ok<Value>(value?: Value): Accepted<Value | undefined> {
  return { ok: true, value };
}

export function refuse<Refusal extends string>(
  refusal: Refusal,
  details: { until?: Date; triesLeft?: number } = {},
): Refused<Refusal> {
  return { ok: false, refusal, ...details };
}
