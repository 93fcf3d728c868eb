import { z } from "zod";
import { fundUnitValues } from "#db/schema/pension";
import { defineKind } from "../kind";
import { day, heading, units } from "./fields";
import { fund } from "./pension-contracts";

const schema = z.object({
  ...heading("the value"),
  fund,
  day: day("Day of the value"),
  value: units("Value of one unit, in dinars"),
});

export const FUND_UNIT_VALUES = defineKind({
  name: "fund-unit-values",
  description: "Value of a fund's investment unit by day.",
  schema,
  table: fundUnitValues,
  unique: { columns: ["fund", "day"], field: "day" },
  toRow: ({ fund, day, value }) => ({ fund, day, value }),
});
