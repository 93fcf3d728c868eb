import type { OwnInstalment } from "#lib/payments/own-instalments";

export function instalmentAddress({ id }: Pick<OwnInstalment, "id">): string {
  return `/placanja/${id}`;
}

/** Where a card payment leads to the gateway, how it stands or ended, and where it is given up. */
export function gatewayAddress(orderNumber: string): string {
  return `/placanja/kartica/${orderNumber}`;
}

export function confirmationAddress(orderNumber: string): string {
  return `/placanja/potvrda/${orderNumber}`;
}

export function cancellingAddress(orderNumber: string): string {
  return `/placanja/odustanak/${orderNumber}`;
}
