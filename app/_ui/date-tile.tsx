import type { Texts } from "#lib/texts/sr";
import { DayTile } from "./day-tile";

interface DateTileProps {
  texts: Texts["moments"];
  /** Written "2026-11-28". */
  day: string;
  isTurn?: boolean;
}

/** A day of the calendar on a tile: 28. nov. */
export function DateTile({ texts, day, isTurn = false }: DateTileProps) {
  const [, month, date] = day.split("-").map(Number);
  return (
    <DayTile isTurn={isTurn}>
      <b>{date}.</b>
      {texts.months[(month ?? 1) - 1]}
    </DayTile>
  );
}
