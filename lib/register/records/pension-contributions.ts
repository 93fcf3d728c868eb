import { z } from "zod";
import { pensionContributions } from "#db/schema/pension";
import { registerId } from "../core-id";
import { defineKind } from "../kind";
import { coreId, day, heading, line, money, units } from "./fields";

const schema = z.object({
  ...heading("the contribution"),
  contract: coreId("the contract"),
  paidOn: day("When it was paid"),
  payer: line(200, "Who paid"),
  gross: money("What was paid"),
  fee: money("Fee of the fund"),
  net: money("What became units"),
  unitValue: units("Value of a unit on that day, in dinars"),
  units: units("Units"),
});

export const PENSION_CONTRIBUTIONS = defineKind({
  name: "pension-contributions",
  description: "Contributions to a pension contract.",
  schema,
  table: pensionContributions,
  toRow: (contribution) => ({
    contractId: registerId("pension-contracts", contribution.contract),
    paidOn: contribution.paidOn,
    payer: contribution.payer,
    gross: contribution.gross,
    fee: contribution.fee,
    net: contribution.net,
    unitValue: contribution.unitValue,
    units: contribution.units,
  }),
});
