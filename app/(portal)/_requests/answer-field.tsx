"use client";

import type { ReactNode } from "react";
import type { FieldType } from "#lib/requests/journey";
import { Choice, type Option } from "../../_forms/choice";
import { Field, type FieldProps } from "../../_forms/field";
import { LongText } from "../../_forms/long-text";
import { Tick } from "../../_forms/tick";
import { YesNo } from "../../_forms/yes-no";

/** A question of a step, in the words of the page. */
export interface AskedField {
  name: string;
  type: FieldType;
  label: string;
  hint?: ReactNode;
  /** What was answered before, as a person would type it. */
  answered?: string | undefined;
  options?: readonly Option[];
}

interface AnswerFieldProps {
  field: AskedField;
  error: string | undefined;
  defaultValue: string | undefined;
  words: { yes: string; no: string };
  /** The headline of the page, where it already asks this question. */
  headline?: string | undefined;
}

/** The part of a form that goes with the type of a question. */
export function AnswerField({ field, error, defaultValue, words, headline }: AnswerFieldProps) {
  const { name, type, label, hint, options = [] } = field;
  const question = { name, label, hint, error, defaultValue };
  const asked = headline ? { ...question, label: headline, isHeadline: true } : question;
  if (type === "choice") return <Choice {...asked} options={options} />;
  if (type === "yes-no") return <YesNo {...asked} words={words} />;
  if (type === "long-text") return <LongText {...question} />;
  if (type === "tick") return <Tick {...question} />;
  return <Field {...question} {...INPUTS[type]} />;
}

type InputType = Exclude<FieldType, "choice" | "yes-no" | "long-text" | "tick">;

/** Dates and accounts are typed with dots and dashes, which the keyboards of digits lack. */
const INPUTS: Record<InputType, Partial<Omit<FieldProps, "name" | "label">>> = {
  text: { autoComplete: "off" },
  day: { shape: "number", autoComplete: "off" },
  time: { shape: "number", autoComplete: "off" },
  money: { shape: "number", inputMode: "decimal", autoComplete: "off" },
  phone: { shape: "number", type: "tel", autoComplete: "tel" },
  "bank-account": { shape: "number", autoComplete: "off" },
  "plate-number": { shape: "number", autoCapitalize: "characters", autoComplete: "off" },
  vin: { shape: "number", autoCapitalize: "characters", autoComplete: "off" },
};
