/** Does one step of a command and prints its name and how long it took. */
export async function step<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  process.stdout.write(`${name} ...`);
  const value = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(` ${typeof value === "string" ? `${value}, ` : ""}${seconds} s\n`);
  return value;
}
