/**
 * Words that somebody in Serbia would try first in a password, by subject, likely ones first, without diacritics.
 * Each subject is a list of its own: a guesser who tries towns has soon tried them all.
 * Guessers and the strength hint in the browser share these lists, so they are kept small.
 */
export function serbianWords(): Record<string, string[]> {
  const lists = Object.entries(WORDS).map(([subject, lines]) => [
    subject,
    [...new Set(lines.join(" ").split(" "))],
  ]);
  return Object.fromEntries(lists);
}

const WORDS = {
  portal: [
    "lozinka sifra osiguranje generali polisa polise polisu steta stete portal klijent klijenti korisnik nalog prijava",
    "lozinka123 sifra123 mojalozinka mojasifra novalozinka tajnalozinka registracija ulaz pristup tajna kljuc admin gost",
    "osiguranja osiguranik osiguravac premija rata ugovor ugovarac zahtev naknada kasko zivotno zdravstveno dobrovoljno",
    "putno domacinstvo nezgoda penzija penzijski fond doprinos uplata racun banka kredit kartica dinar dinara evro evra",
    "auto automobil kola vozilo vozac saobracajna dozvola tablice registar agencija filijala sluzba podrska kontakt imejl",
    "wiener dunav ddor triglav sava uniqa grawe globos milenijum delta",
  ],
  small: [
    "za na od do se je mi ti moj tvoj nas vas ja on ona ono smo ste samo sve svi nova novi stari velika mali mala",
  ],
  time: [
    "januar februar mart april maj jun juni jul juli avgust septembar oktobar novembar decembar ponedeljak utorak sreda",
    "cetvrtak petak subota nedelja prolece leto jesen zima danas sutra juce jutro dan vece noc godina mesec sat vreme",
  ],
  numbersAndColours: [
    "jedan dva tri cetiri pet sest sedam osam devet deset sto hiljadu milion nula prvi drugi treci crvena crveni plava",
    "plavi zelena zeleni zuta zuti bela beli crna crni siva roze ljubicasta narandzasta braon zlato zlatna srebro",
  ],
  family: [
    "mama tata majka otac brat sestra sin cerka deda baba baka unuk unuka tetka ujak stric muz zena deca dete beba bebe",
    "porodica kuca stan soba dvoriste basta vrt krov prozor vrata sto stolica krevet kuhinja kupatilo komsija drug",
    "drugarica prijatelj prijateljica momak devojka decak devojcica kum kuma svekrva tasta domacin gazda kralj kraljica",
    "princ princeza andjeo andeo vila zmaj carica car",
  ],
  life: [
    "volim volimte volimtebe ljubav ljubavi srce srecan sreca dusa dusice duso zlato zivot moj moja moje mojzivot bog",
    "boze hvala zdravo cao dobar dobro dobardan dobrovece laku lakunoc molim izvini radost tuga nada vera mir snaga",
    "sloboda istina pravda zdravlje posao novac pare bogatstvo skola fakultet ucitelj profesor doktor lekar policija",
    "advokat inzenjer majstor kuvar konobar vojnik vozac mornar pilot direktor sef kancelarija firma radnja prodavnica",
    "knjiga pesma pesme muzika film slika igra igre lopta fudbal kosarka odbojka tenis rukomet vaterpolo trening utakmica",
    "racunar kompjuter telefon mobilni internet tastatura mis ekran program mreza poruka pismo novine televizija radio",
  ],
  clubs: [
    "zvezda crvenazvezda crvena delije partizan grobari partizan1945 zvezda1945 vojvodina radnicki rad obilic cukaricki",
    "navijac sampion pobeda srbija srbija1 srbijo srbin srpski srpska srbi kosovo metohija orao orlovi otadzbina domovina",
  ],
  animals: [
    "pas kuca macka maca macak konj krava ovca koza svinja kokoska petao patka guska zec vuk medved lisica jelen riba",
    "ptica orao soko golub slavuj lasta vrana sova leptir pcela mrav zaba zmija kornjaca lav tigar slon majmun zirafa",
    "delfin ajkula kit papagaj hrcak",
  ],
  nature: [
    "sunce sunasce mesec zvezde nebo oblak kisa sneg vetar oluja munja grom duga more jezero reka potok planina brdo",
    "polje livada suma drvo hrast bor breza vrba jabuka kruska sljiva visnja tresnja jagoda malina kupina breskva kajsija",
    "grozdje grozde lubenica dinja limun pomorandza banana orah lesnik kesten cvet cvece ruza lala ljiljan bozur suncokret",
    "bosiljak trava list grana koren kamen pesak zemlja vatra voda vazduh led zlatibor kopaonik tara divcibare fruskagora",
    "avala dunav sava morava drina tisa lim ibar timok nisava jadran",
  ],
  food: [
    "hleb mleko sir kajmak meso cevapi cevapcici burek pita sarma gulas pasulj supa corba salata paprika ajvar krompir",
    "luk paradajz krastavac kupus rakija sljivovica pivo vino kafa caj sok voda torta kolac cokolada plazma bombona med",
    "slanina kobasica prsuta jaje riza testo palacinke krofna kajgana",
  ],
  towns: [
    "beograd novisad novi sad nis kragujevac subotica zrenjanin pancevo cacak kraljevo novipazar leskovac smederevo",
    "valjevo krusevac vranje sabac uzice sombor pozarevac pirot zajecar kikinda sremska mitrovica jagodina vrsac bor",
    "prokuplje loznica zemun cukarica vozdovac zvezdara vracar palilula rakovica dorcol banovobrdo novibeograd sarajevo",
    "zagreb skoplje podgorica banjaluka ljubljana mostar split budva crnagora bosna hrvatska makedonija slovenija grcka",
    "jugoslavija evropa amerika nemacka austrija italija rusija london pariz moskva bec rim atina arandjelovac arandelovac",
    "indjija indija ruma apatin becej senta vrbas backa palanka topola mladenovac obrenovac lazarevac surcin barajevo",
  ],
  men: [
    "nikola marko stefan luka aleksandar milos petar jovan djordje dorde nemanja lazar vuk filip ivan dusan bojan dejan",
    "goran zoran dragan milan vladimir igor boris branko slobodan radovan ratko momcilo miodrag dragoslav ljubomir tomislav",
    "miroslav stanislav branislav vojislav veljko uros matija mihajlo mihailo pavle andrija andrej david danilo dimitrije",
    "vasilije viktor relja ognjen strahinja novak djokovic sasa srdjan srdan predrag nenad darko marjan mladen milenko",
    "milorad milutin radomir radoslav ranko rade sinisa srecko stojan svetozar todor tihomir vlada vladan vlastimir voja",
    "zeljko zivko zivorad aca bata boban bane cane ceda dule gaga gale joca kosta laza mica mile misa nebojsa nesa pedja",
    "peda pera toma tosa vasa zika ilija jakov josif konstantin bogdan bogoljub borislav bozidar damir denis ljuba",
  ],
  women: [
    "milica jelena marija ana ivana jovana katarina teodora andjela andela tamara aleksandra nevena natasa dragana snezana",
    "gordana slavica vesna ljiljana mirjana biljana jasmina sanja tanja maja sonja nada vera radmila dusica olivera suzana",
    "marina kristina valentina violeta sofija sara lena lana mila mia dunja iva iskra hana petra helena magdalena anastasija",
    "emilija isidora tijana bojana danijela daniela bozana branka desanka divna dobrila zorica zorka ruzica rada radica",
    "ljubica milena milanka mileva milka nadezda olga slobodanka spomenka stana stanka svetlana tatjana verica vida visnja",
    "zivana zlata jasna jadranka irena ksenija lidija ljubinka lepa lela ceca goca beba buba seka sladja sladana marijana",
  ],
  surnames: [
    "jovanovic petrovic nikolic markovic djordjevic dordevic stojanovic ilic stankovic pavlovic milosevic popovic jankovic",
    "todorovic ristic kostic milic savic lazic mitrovic simic radovanovic stevanovic zivkovic tomic tasic vasic vukovic",
    "jovic babic bogdanovic cvetkovic ivanovic krstic lukic mihajlovic milenkovic miletic milovanovic mladenovic novakovic",
    "obradovic peric radic rakic sretenovic stefanovic stojkovic tadic trajkovic vasiljevic vuckovic vucic zdravkovic zivanovic",
    "antic arsic blagojevic bozic djukic djuric filipovic gajic grujic ignjatovic jeremic knezevic kovacevic maksimovic",
    "marinkovic matic mijatovic miljkovic mirkovic nedeljkovic pantic pesic radulovic spasic subotic urosevic veljkovic",
  ],
};
