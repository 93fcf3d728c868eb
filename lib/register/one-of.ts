/**
 * For `from`: the first row `t` of a table for which a condition on the rows before holds. It is looked up by the
 * index for each of them: of a batch against millions the planner would rather read them all.
 */
export function oneOf(table: string, condition: string): string {
  return `lateral (select * from ${table} t where ${condition} limit 1) as t`;
}
