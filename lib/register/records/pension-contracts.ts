import { z } from "zod";
import { PENSION_STATUSES, pensionContracts } from "#db/schema/pension";
import { registerId } from "../core-id";
import { defineKind } from "../kind";
import { coreId, day, heading, line, money, units } from "./fields";

/** Name of a fund in the core system. */
export const fund = line(60, "The fund, such as generali-basic");

const schema = z.object({
  ...heading("the contract"),
  number: line(40, "Number of the contract of membership"),
  member: coreId("the member"),
  fund,
  joinedOn: day("When the member joined"),
  status: z.enum(PENSION_STATUSES),
  organiser: line(200, "Employer that organises the pension plan").optional(),
  units: units("Investment units"),
  totalPaid: money("All contributions"),
});

export const PENSION_CONTRACTS = defineKind({
  name: "pension-contracts",
  description: "Contracts of membership in a voluntary pension fund.",
  schema,
  table: pensionContracts,
  unique: { columns: ["number"], field: "number" },
  toRow: (contract) => ({
    number: contract.number,
    memberId: registerId("persons", contract.member),
    fund: contract.fund,
    joinedOn: contract.joinedOn,
    status: contract.status,
    organiser: contract.organiser,
    units: contract.units,
    totalPaid: contract.totalPaid,
  }),
});
