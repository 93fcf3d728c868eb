/** Days and moments in words. */
export const moments = {
  dateTime: "{date} u {time}",
  today: "u {time}",
  weekdayDate: "{weekday} {date}",
  /** From Sunday on. */
  weekdays: ["nedelja", "ponedeljak", "utorak", "sreda", "četvrtak", "petak", "subota"],
  /** As they stand under the day on a tile. */
  months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "avg", "sep", "okt", "nov", "dec"],
} as const;
