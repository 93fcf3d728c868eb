import { byWeight } from "./chance";

/** Given names and family names of Serbia; the numbers are roughly how common each is. */

export const WOMEN = byWeight(
  list(`Marija 30 Milica 26 Jelena 26 Dragana 20 Jovana 20 Ivana 18 Ana 17 Snežana 16 Ljiljana 16 Gordana 15
    Vesna 15 Slavica 14 Milena 13 Katarina 12 Aleksandra 12 Sanja 10 Mirjana 14 Svetlana 11 Biljana 12
    Tamara 8 Nataša 10 Tijana 8 Teodora 7 Anđela 8 Sara 6 Dušica 5 Živka 4 Desanka 4 Nada 8 Radmila 8 Zorica 9
    Olivera 6 Suzana 6 Maja 8 Sofija 5 Dunja 4 Lena 3 Iva 3 Đurđina 1 Željka 2 Jasmina 5 Eva 2 Erika 1 Amela 2`),
);

export const MEN = byWeight(
  list(`Dragan 28 Milan 26 Aleksandar 25 Nikola 24 Zoran 22 Marko 20 Stefan 15 Petar 14 Miloš 16 Jovan 12
    Slobodan 14 Goran 16 Dejan 16 Vladimir 12 Nenad 12 Ivan 11 Milorad 9 Branislav 7 Luka 10 Lazar 8 Filip 8
    Dušan 9 Miroslav 10 Radovan 4 Živorad 4 Đorđe 9 Uroš 6 Vuk 4 Strahinja 3 Bogdan 4 Vojislav 4 Tomislav 4
    Čedomir 2 Željko 6 Saša 8 Vukašin 3 Mihajlo 4 Pavle 4 Andrej 2 Ištvan 2 Emir 2 Mirza 1`),
);

export const FAMILIES = byWeight(
  list(`Jovanović 40 Petrović 36 Nikolić 34 Marković 30 Đorđević 28 Stojanović 27 Ilić 26 Stanković 24
    Pavlović 23 Milošević 22 Popović 20 Živković 18 Savić 17 Đurić 16 Todorović 15 Kovačević 14 Tomić 12
    Stevanović 11 Lazić 10 Kostić 14 Radovanović 10 Simić 12 Mitrović 12 Ristić 11 Filipović 9 Krstić 11
    Janković 11 Milovanović 9 Mladenović 9 Lukić 9 Obradović 8 Vasić 8 Đukić 6 Božić 6 Vuković 8 Perić 6
    Gajić 6 Cvetković 9 Stamenković 6 Bogdanović 8 Blagojević 8 Jevtić 7 Vučković 6 Matić 6 Antić 6 Aleksić 7
    Nešić 5 Rakić 4 Šarić 3 Čolić 3 Žarković 2 Tošić 4 Zdravković 4 Kuzmanović 4 Trajković 4 Nađ 4 Sabo 3
    Kovač 4 Hodžić 2 Ibrahimović 1 Kiš 2 Njegovan 1 Ljubičić 1 Džodić 1`),
);

export const FOREIGN_FAMILIES = list(
  "Ivanov 3 Petrov 3 Smirnova 2 Kuznetsov 2 Müller 1 Rossi 1 Chen 2 Yılmaz 1",
).map(([name]) => name);

function list(text: string): [string, number][] {
  const words = text.split(/\s+/);
  return words.flatMap((word, place) => (place % 2 === 0 ? [[word, Number(words[place + 1])]] : []));
}
