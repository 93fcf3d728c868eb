import type { ReactNode } from "react";

/** Written out, because a table that folds on narrow screens loses the roles of its own elements. */
export const ROLES = {
  table: { role: "table" },
  rows: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader", scope: "col" },
  rowHead: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;

interface FoldingTableProps {
  /** For those who do not see it. */
  caption: string;
  /** Of the columns; the last one is money. */
  heads: readonly string[];
  /** `FoldingRow`s. */
  children: ReactNode;
}

/** A table whose rows take two lines on narrow screens. */
export function FoldingTable({ caption, heads, children }: FoldingTableProps) {
  return (
    <table {...ROLES.table} className="folds folds--two">
      <caption className="vh">{caption}</caption>
      <thead {...ROLES.rows}>
        <tr {...ROLES.row}>
          {heads.map((head) => (
            <th key={head} {...ROLES.columnHead} className={head === heads.at(-1) ? "money" : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.rows}>{children}</tbody>
    </table>
  );
}

interface FoldingRowProps {
  head: ReactNode;
  /** First on the second line of a narrow screen. */
  detail: ReactNode;
  /** Second there. */
  standing: ReactNode;
  money: ReactNode;
  isTurn?: boolean;
}

export function FoldingRow({ head, detail, standing, money, isTurn = false }: FoldingRowProps) {
  return (
    <tr {...ROLES.row} className={isTurn ? "turn" : undefined}>
      <th {...ROLES.rowHead}>{head}</th>
      <td {...ROLES.cell}>{detail}</td>
      <td {...ROLES.cell} className="gain">
        {standing}
      </td>
      <td {...ROLES.cell} className="money main">
        {money}
      </td>
    </tr>
  );
}
