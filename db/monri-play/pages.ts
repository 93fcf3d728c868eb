import { formatMoney } from "#lib/texts/format";
import type { PlayedOrder } from "./orders";

/** So that nobody takes it for a bank, and a test can tell that no build contains it. */
export const REHEARSAL = "Proba: ovo nije banka i nijedna kartica se ne zadužuje.";

/** Where a person plays the bank. `declined` says that the card was just refused, as the real page does. */
export function paymentPage(order: PlayedOrder, { declined = false } = {}): string {
  const button = (path: string, words: string) =>
    `<form method="post" action="/v2/form/${escaped(order.orderNumber)}/${path}"><button>${words}</button></form>`;
  return sheet(`
    <h1>Plaćanje ${escaped(formatMoney(order.amount, order.currency))}</h1>
    ${declined ? "<p><strong>Kartica je odbijena. Možete pokušati ponovo.</strong></p>" : ""}
    <p>Broj porudžbine: ${escaped(order.orderNumber)}</p>
    ${button("plati", "Plati")}
    ${button("odbij", "Odbij karticu")}
    ${button("odustani", "Odustani")}`);
}

export function refusalPage(words: string): string {
  return sheet(`<h1>Plaćanje nije moguće</h1><p>${escaped(words)}</p>`);
}

function sheet(content: string): string {
  return `<!doctype html><html lang="sr-Latn"><meta charset="utf-8"><title>Proba plaćanja</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{font:20px/1.5 sans-serif;max-width:30rem;margin:2rem auto;padding:0 1rem}
button{font:inherit;min-height:48px;width:100%;margin:.5rem 0}.proba{background:#fff0cf;padding:1rem}</style>
<p class="proba">${REHEARSAL}</p>${content}</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
