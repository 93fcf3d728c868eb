import { ageOf } from "./ages";
import { iso } from "./calendar";
import type { Chance } from "./chance";
import { openJmbgBook } from "./jmbg-book";
import { addressOf, leavesAddress } from "./mailbox";
import { FOREIGN_FAMILIES, MEN, WOMEN } from "./names";
import type { Place } from "./places";
import { type Sent, sent } from "./record";

export interface Member {
  /** The core system's identity. */
  id: string;
  nth: number;
  jmbg: string;
  givenName: string;
  familyName: string;
  isWoman: boolean;
  born: number;
  age: number;
  emails: string[];
  phone: string | undefined;
}

export type Settle = (
  family: { name: string; place: Place },
  birth: { born: number; isWoman: boolean },
) => Member;

const EBS_AREA = "06";

/** Makes one person after the other; of a hundred one is a foreigner with an EBS. */
export function settler(chance: Chance): Settle {
  const giveJmbg = openJmbgBook();
  let nth = 0;
  return ({ name, place }, { born, isWoman }) => {
    nth += 1;
    const isForeigner = chance.inHundred(1);
    const givenName = chance.pick(isWoman ? WOMEN : MEN);
    const familyName = isForeigner ? chance.pick(FOREIGN_FAMILIES) : name;
    const age = ageOf(born);
    const emails = leavesAddress(chance, age) ? [addressOf(chance, givenName, familyName, nth)] : [];
    if (emails.length > 0 && chance.inHundred(4)) emails.push(addressOf(chance, givenName, "posao", nth));
    return {
      id: `G${nth}`,
      nth,
      jmbg: giveJmbg(born, isForeigner ? EBS_AREA : place.area, isWoman),
      givenName,
      familyName,
      isWoman,
      born,
      age,
      emails,
      phone:
        age > 13 && chance.inHundred(80)
          ? `+381 6${chance.below(7)} ${chance.between(100_000, 9_999_999)}`
          : undefined,
    };
  };
}

export function personRecord(member: Member, home: object): Sent {
  const { id, jmbg, givenName, familyName, emails, born, phone } = member;
  const person = { jmbg, givenName, familyName, bornOn: iso(born), emails, phone, ...home, country: "RS" };
  return sent("persons", id, person);
}
