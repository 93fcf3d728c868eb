import type { ReactNode } from "react";
import { tied } from "#lib/texts/tied";

interface ChapterProps {
  id: string;
  title: string;
  paragraphs?: readonly string[];
  points?: readonly string[];
  children?: ReactNode;
}

/** Part of a long text, under its own headline that links can point to. */
export function Chapter({ id, title, paragraphs = [], points = [], children }: ChapterProps) {
  return (
    <section id={id} aria-labelledby={`${id}-naslov`}>
      <h2 id={`${id}-naslov`}>{tied(title)}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{tied(paragraph)}</p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>
              <span>{tied(point)}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
