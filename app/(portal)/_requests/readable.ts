import { type BankAccount, formatBankAccount } from "#lib/identity/bank-account";
import type { Choice } from "#lib/requests/choices-for";
import type { Choices } from "#lib/requests/draft";
import type { Field, FieldType } from "#lib/requests/journey";
import { formatAmount, formatDate, formatMoney } from "#lib/texts/format";
import type { Texts } from "#lib/texts/sr";
import { answerWords } from "./words";

type Write = (answer: string, texts: Texts, field: Field, choices: Choices) => string;

/** An answer as people read it; "" where nothing was answered. */
export function readable(texts: Texts, field: Field, answer: string, choices: Choices): string {
  return answer === "" ? "" : (READABLE[field.type] ?? asItIs)(answer, texts, field, choices);
}

/** An answer as people type it, for the field in which it can be changed. */
export function asTyped({ type }: Field, answer: string): string {
  if (type === "money" && answer !== "") return formatAmount(Number(answer));
  if (type === "tick") return answer === "" ? "" : "da";
  const write = type === "day" || type === "time" || type === "bank-account" ? WRITTEN[type] : asItIs;
  return answer === "" ? "" : write(answer);
}

/** What can be chosen, as people read it. */
export function choiceName(texts: Texts, choice: Choice): string {
  if ("name" in choice) return choice.name;
  const lines: Partial<Record<string, string>> = texts.policies.names;
  return [lines[choice.line], choice.number, choice.plateNumber].filter(Boolean).join(", ");
}

const WRITTEN = {
  day: formatDate,
  time: (answer: string) => answer.replace(":", "."),
  "bank-account": (answer: string) => formatBankAccount(answer as BankAccount),
};

const READABLE: Partial<Record<FieldType, Write>> = {
  ...WRITTEN,
  money: (answer) => formatMoney(Number(answer), "RSD"),
  "yes-no": yesOrNo,
  tick: yesOrNo,
  choice: chosen,
};

function asItIs(answer: string): string {
  return answer;
}

function yesOrNo(answer: string, { requests }: Texts): string {
  return answer === "yes" ? requests.pages.yes : requests.pages.no;
}

function chosen(answer: string, texts: Texts, { name, from }: Field, choices: Choices): string {
  if (!from) return answerWords(texts, name).options?.[answer]?.label ?? answer;
  const choice = choices[from]?.find(({ value }) => value === answer);
  return choice ? choiceName(texts, choice) : "";
}
