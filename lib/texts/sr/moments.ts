/** Days and moments in words. */
export const moments = {
  dateTime: "{date} u {time}",
  today: "u {time}",
  weekdayDate: "{weekday} {date}",
  /** From Sunday on. */
  weekdays: ["nedelja", "ponedeljak", "utorak", "sreda", "četvrtak", "petak", "subota"],
} as const;
