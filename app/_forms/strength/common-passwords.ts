/** The passwords that most people in the world choose; the server knows the long list. */
export const COMMON_PASSWORDS = (
  "123456 password 12345678 qwerty 123456789 12345 1234 111111 1234567 dragon 123123 baseball abc123 football monkey " +
  "letmein shadow master 696969 michael mustang 666666 qwertyuiop 123321 1234567890 superman 1qaz2wsx 7777777 jordan " +
  "qazwsx jennifer 123qwe 000000 killer trustno1 hunter harley zxcvbnm asdfgh buster andrew batman soccer tigger " +
  "charlie robert sunshine thomas iloveyou ranger daniel hockey george computer michelle jessica starwars pepper " +
  "klaster 112233 zxcvbn freedom princess joshua maggie ginger 11111111 131313 amanda ashley love cheese 159753 nicole " +
  "summer matthew chelsea dallas matrix william 6969 taylor corvette austin access martin heather thunder merlin " +
  "secret diamond hello anthony hammer 1234qwer silver justin patrick richard bailey internet samantha golfer scooter " +
  "test orange cookie q1w2e3r4t5 maverick jackson sparky mickey phoenix snoopy guitar whatever chicken morgan andrea " +
  "mercedes ferrari falcon welcome samsung joseph smokey melissa arsenal boomer eagles tigers marina gateway porsche " +
  "yellow monster spider diablo hannah junior london purple iceman qwer1234 money banana boston tennis q1w2e3r4 coffee " +
  "123654 edward nikita mother yamaha chester oliver player knight forever steven midnight chicago victoria angel " +
  "please fender jasper slayer rabbit natasha marine wizard prince casper fishing flower crystal adidas winner winter " +
  "gandalf password1 enter 1q2w3e4r golden cocacola madison panther sophie david toyota canada 12344321 jonathan apples " +
  "dennis qwerty123 passw0rd abcd1234 sandra pokemon 123abc carlos qazxsw 123456a qwaszx nathan butter rainbow asdfghjkl " +
  "newyork gemini qazwsxedc liverpool nicholas viking doctor rocket 159357 victor captain bandit jaguar 789456 asdf " +
  "dolphin maxwell albert lovers monica united nirvana mountain benjamin warrior elephant success bond007 lucky jason " +
  "azerty happy arthur 12345a america nissan qwert kitten magic phantom asdasd travis copper platinum 01012011 102030 " +
  "police 11223344 online 12qwaszx heaven lover snowball playboy loveme juventus barcelona realmadrid chelsea1 football1"
).split(" ");
