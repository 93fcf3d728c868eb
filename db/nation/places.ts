import { byWeight } from "./chance";

export interface Place {
  city: string;
  postalCode: string;
  /** Registration area of a JMBG given there. */
  area: string;
  /** On number plates. */
  plate: string;
}

/** Cities, each as often as it is large. */
export const PLACES = byWeight<Place>([
  [place("Beograd", "11000", "71", "BG"), 45],
  [place("Novi Sad", "21000", "80", "NS"), 10],
  [place("Niš", "18000", "73", "NI"), 8],
  [place("Kragujevac", "34000", "72", "KG"), 5],
  [place("Subotica", "24000", "82", "SU"), 4],
  [place("Zrenjanin", "23000", "85", "ZR"), 3],
  [place("Pančevo", "26000", "86", "PA"), 3],
  [place("Čačak", "32000", "78", "ČA"), 3],
  [place("Kraljevo", "36000", "78", "KV"), 3],
  [place("Leskovac", "16000", "74", "LE"), 3],
  [place("Šabac", "15000", "77", "ŠA"), 3],
  [place("Užice", "31000", "79", "UE"), 2],
  [place("Zaječar", "19000", "75", "ZA"), 2],
  [place("Smederevo", "11300", "76", "SD"), 2],
  [place("Sombor", "25000", "81", "SO"), 2],
  [place("Kikinda", "23300", "84", "KI"), 1],
  [place("Sremska Mitrovica", "22000", "89", "SM"), 1],
]);

export const STREETS = byWeight([
  ["Kralja Petra I", 6],
  ["Svetog Save", 5],
  ["Nikole Tesle", 6],
  ["Vuka Karadžića", 5],
  ["Cara Dušana", 5],
  ["Kneza Miloša", 4],
  ["Njegoševa", 4],
  ["Branka Radičevića", 3],
  ["Bulevar oslobođenja", 3],
  ["Železnička", 2],
  ["Školska", 3],
  ["Đure Jakšića", 2],
]);

function place(city: string, postalCode: string, area: string, plate: string): Place {
  return { city, postalCode, area, plate };
}
