import { and, eq, isNull } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { cardPayments } from "#db/schema/payments";
import { persons } from "#db/schema/persons";
import { instalments } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";
import { gatewayForm } from "./form-fields";

/**
 * The form that leads the client to the gateway's page with their own pending payment: where it is posted, and its
 * fields. Null when it is pending no more, or approved and only not confirmed.
 */
export async function formToGateway(ctx: ClientContext, orderNumber: string) {
  const { monri, appUrl } = ctx.env;
  if (!monri) return null;
  const [found] = await ctx.db
    .select({
      amount: cardPayments.amount,
      currency: cardPayments.currency,
      info: instalments.reference,
      email: accounts.email,
      street: persons.street,
      city: persons.city,
      postalCode: persons.postalCode,
      country: persons.country,
      phone: persons.phone,
    })
    .from(cardPayments)
    .innerJoin(instalments, eq(instalments.id, cardPayments.instalmentId))
    .innerJoin(accounts, eq(accounts.id, ctx.client.accountId))
    .innerJoin(persons, eq(persons.id, ctx.client.personId))
    .where(
      and(
        eq(cardPayments.orderNumber, orderNumber),
        isSamePerson(cardPayments.personId, ctx.client.personId),
        eq(cardPayments.state, "pending"),
        isNull(cardPayments.approvalSeenAt),
      ),
    );
  if (!found) return null;
  const { amount, currency, info, ...buyer } = found;
  return gatewayForm(
    monri,
    { orderNumber, amount, currency, info },
    { name: ctx.client.name, ...buyer },
    {
      success: `${appUrl}/placanja/povratak`,
      cancel: `${appUrl}/placanja/odustanak/${orderNumber}`,
      callback: `${appUrl}/api/payments/monri`,
    },
  );
}
