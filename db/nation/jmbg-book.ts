import { withControlDigit } from "../demo/fictional-jmbg";
import { dayNumber, iso } from "./calendar";

const EARLIEST = dayNumber("1915-01-01");
const DAYS = dayNumber("2026-01-01") - EARLIEST;
const AREAS = 100;
const SERIALS = 500;

/** The sample clients of the demo have the first ones. */
const FIRST = 10;

/** Gives every person a number of their own: valid, with their birthday, area and sex, and none twice. */
export function openJmbgBook(): (born: number, area: string, isWoman: boolean) => string {
  const given = new Uint16Array(DAYS * AREAS * 2).fill(FIRST);
  return (born, area, isWoman) => {
    const place = ((born - EARLIEST) * AREAS + Number(area)) * 2 + Number(isWoman);
    const [year = "", month = "", day = ""] = iso(born).split("-");
    const start = `${day}${month}${year.slice(1)}${area}`;
    for (let nth = given[place] ?? SERIALS; nth < SERIALS; nth += 1) {
      const jmbg = withControlDigit(start + String(isWoman ? nth + SERIALS : nth).padStart(3, "0"));
      given[place] = nth + 1;
      if (jmbg) return jmbg;
    }
    throw new Error("More people were to be born on one day in one place than there are numbers.");
  };
}
