/**
 * The HTML of an answer with the data of its scripts joined behind it: in how many pieces the framework writes them,
 * and between which parts of the page, depends on how quickly it gets on.
 */
export function joined(body: string): string {
  const data: string[] = [];
  const rest = body.replace(
    /<script[^>]*>self\.__next_f\.push\(\[1,"((?:[^"\\]|\\.)*)"\]\)<\/script>/g,
    (_, piece) => {
      data.push(piece);
      return "";
    },
  );
  return rest + data.join("");
}
