import { expect, test } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { SAMPLE_CHILDREN, SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { parseJmbg } from "#lib/identity/jmbg";
import { KINDS } from "#lib/register/kinds";
import { seedSampleClients, testContext, useDatabase } from "../support/database";

const database = useDatabase();
const PERSONS = [...Object.values(SAMPLE_CLIENTS), ...Object.values(SAMPLE_CHILDREN)];

test("the sample clients are loaded once, however often they are seeded", async () => {
  await seedSampleClients(testContext());
  await seedSampleClients(testContext());
  const [row] = await database.sql`
    select (select count(*)::int from persons) as persons, (select count(*)::int from policies) as policies`;
  expect(row).toEqual({ persons: 8, policies: 7 });
});

test("the database keeps no JMBG in clear", async () => {
  const rows = await database.sql`select persons::text as line from persons`;
  for (const { jmbg } of PERSONS) expect(JSON.stringify(rows)).not.toContain(jmbg);
});

test.each(PERSONS)("the JMBG of $givenName passes its own check", ({ jmbg }) => {
  expect(parseJmbg(jmbg).ok).toBe(true);
});

test("only Dragan's policy has ended and only Sofija has one that has not begun", async () => {
  const rows = await database.sql`
    select number, (now() at time zone 'Europe/Belgrade')::date between starts_on and ends_on as active from policies order by number`;
  expect(rows.filter((row) => !row.active).map((row) => row.number)).toEqual([
    "8100019990001",
    "8100031112220",
  ]);
});

test("every kind of record that the core system sends is there", async () => {
  for (const { name, table } of Object.values(KINDS)) {
    const [row] = await database.sql`select count(*)::int from ${database.sql(table)}`;
    expect([name, row?.count]).not.toEqual([name, 0]);
  }
});

test("Petar has one unpaid instalment, due in five days", async () => {
  const rows = await database.sql`
    select due_on::text from instalments join policies on policies.id = policy_id
    where number = '8100026084517' and paid < amount`;
  expect([...rows]).toEqual([{ due_on: daysFromToday(5) }]);
});

test("Mila and Jovan have cards of the group policy's package, Vesna and Luka of the family's", async () => {
  const rows = await database.sql`
    select distinct given_name from health_cards
    join persons on persons.id = person_id join health_packages on health_packages.id = package_id
    join policy_persons on policy_persons.person_id = persons.id and policy_persons.policy_id = health_cards.policy_id
    order by 1`;
  expect(rows.map((row) => row.given_name)).toEqual(["Jovan", "Luka", "Mila", "Vesna"]);
});

test("the claims stand in different states", async () => {
  const rows = await database.sql`select distinct state from claims`;
  expect(rows.length).toBeGreaterThanOrEqual(5);
});

test("each pension adds up: units and payments are the sum of its contributions", async () => {
  const rows = await database.sql`
    select c.number, c.units = sum(p.units) as units, c.total_paid = sum(p.gross) as paid,
      bool_and(p.gross = p.fee + p.net) as net
    from pension_contracts c join pension_contributions p on p.contract_id = c.id group by c.id order by c.number`;
  const whole = { units: true, paid: true, net: true };
  expect([...rows]).toEqual([
    { number: "4400000009", ...whole },
    { number: "4400000017", ...whole },
  ]);
});

test("the fund has one value for each day of the last year, and one for each month before it", async () => {
  const [row] = await database.sql`
    select count(*) filter (where day >= ${daysFromToday(-365)})::int as days, min(day)::text as first,
      max(day)::text as last, count(distinct date_trunc('month', day))::int as months from fund_unit_values`;
  const [year = 0, month = 0] = daysFromToday(-1).split("-").map(Number);
  const months = (year - 2009) * 12 + month - 8;
  expect(row).toEqual({ days: 365, first: "2009-09-30", last: daysFromToday(-1), months });
});
