import { Children, type ReactNode } from "react";

/** Numbered steps; each child is one step's sentence. */
export function Steps({ children }: { children: ReactNode }) {
  return (
    <ol className="steps">
      {Children.map(children, (step) => (
        <li>
          <p>{step}</p>
        </li>
      ))}
    </ol>
  );
}
