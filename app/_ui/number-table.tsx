import type { ReactNode } from "react";
import { ROLES } from "./folding-table";

/** A column of numbers; its place on a narrow screen, where rows of two lines are wanted. */
export interface NumberColumn {
  head: string;
  look?: "main" | "paid" | "gain";
}

interface NumberTableProps {
  caption: string;
  /** Of the first column. */
  head: string;
  columns: readonly NumberColumn[];
  rows: readonly { key: string; head: ReactNode; cells: readonly ReactNode[] }[];
}

/** A table of numbers; on narrow screens each row takes two lines or, where no column has a look, one line for each number. */
export function NumberTable({ caption, head, columns, rows }: NumberTableProps) {
  const hasLooks = columns.some(({ look }) => look);
  return (
    <table {...ROLES.table} className={hasLooks ? "folds folds--two" : "folds"}>
      <caption>{caption}</caption>
      <thead {...ROLES.rows}>
        <tr {...ROLES.row}>
          <th {...ROLES.columnHead}>{head}</th>
          {columns.map((column) => (
            <th key={column.head} {...ROLES.columnHead} className="money">
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.rows}>
        {rows.map((row) => (
          <tr key={row.key} {...ROLES.row}>
            <th {...ROLES.rowHead} data-label={hasLooks ? undefined : head}>
              {row.head}
            </th>
            {columns.map((column, place) => (
              <NumberCell key={column.head} column={column}>
                {row.cells[place]}
              </NumberCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NumberCell({ column: { head, look }, children }: { column: NumberColumn; children: ReactNode }) {
  return (
    <td
      {...ROLES.cell}
      className={look ? `money ${look}` : "money"}
      data-label={look === "main" ? undefined : head}
    >
      {children}
    </td>
  );
}
