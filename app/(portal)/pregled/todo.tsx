import type { ReactNode } from "react";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { DateTile } from "../../_ui/date-tile";
import { DayTile } from "../../_ui/day-tile";
import { Icon, type IconName } from "../../_ui/icon";

interface Way {
  href: string;
  words: string;
}

/** One thing that waits for the client. */
export interface Todo {
  /** Tells it from the others and tells nothing that the page does not show. */
  key: string;
  /** The claim or authorisation that it is about. */
  about?: string;
  /** A day, written "2026-11-28", or a sign. */
  tile: { day: string } | { icon: IconName };
  title: string;
  text: ReactNode;
  /** The one thing to do. */
  action: Way;
  more?: Way;
}

export function TodoCard({ texts, todo }: { texts: Texts["moments"]; todo: Todo }) {
  const { key, tile, title, text, action, more } = todo;
  return (
    <section className="card" aria-labelledby={key}>
      <div className="todo">
        {"day" in tile ? (
          <DateTile texts={texts} day={tile.day} isTurn />
        ) : (
          <DayTile isTurn>
            <Icon name={tile.icon} size={30} />
          </DayTile>
        )}
        <div>
          <h2 id={key}>{tied(title)}</h2>
          <p>{text}</p>
        </div>
        <div className="actions">
          <a className="button" href={action.href}>
            {action.words}
          </a>
          {more && (
            <a className="go" href={more.href}>
              {more.words}
            </a>
          )}
        </div>
      </div>
    </section>
  );
}
