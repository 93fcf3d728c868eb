/** Fields of the first form of a page's main part with what the page put into them, the framework's own included. */
export function readForm(html: string): Map<string, string> {
  const start = html.indexOf("<form", html.indexOf("<main"));
  if (start === -1) throw new Error("the page has no form");
  const form = html.slice(start, html.indexOf("</form>", start));
  const fields = new Map<string, string>();
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const name = attribute(input, "name");
    if (name && !/ type="(checkbox|radio)"/.test(input)) fields.set(name, attribute(input, "value"));
  }
  return fields;
}

/** As a browser without JavaScript sends a form. */
export function formBody(boundary: string, fields: Map<string, string>, typed: Record<string, string>) {
  const parts = Object.entries({ ...Object.fromEntries(fields), ...typed }).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}

const ENTITIES: Record<string, string> = {
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

function attribute(tag: string, name: string): string {
  const [, value = ""] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value.replace(/&(quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
