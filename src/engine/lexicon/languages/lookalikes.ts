/**
 * Function and marker words of other languages that are English words too, so that alone they tell nothing: those of the tables
 * that stand in lower case in the SCOWL word list of American English (Debian's wamerican), and abbreviations.
 */
export const englishLookalikes =
  "ad agar ai ale alt am ani ans ante antes bare barn bet bile bin bio bis biz bola bus ca cap care chi co com come comment con cu cum dc dell den die dig din diners dir dit dock dog dont door dos dove due dues ea ed ell ells em encore end equip era es est et eu fem fer fez fill fins fiscal gate go govern ha hat hay hem hi ho hoe homes hos hospital ia ind inn inns ins jag jest la lain lat lei leis let lo ma major man mange mas mayo mayor med meg men mere mes met mi mig millions min mint mitt mod molt mu muss need non nos nous nova novas nu om op orang pa par pas pat pe pie plus pod poi pole pot pour pre premier premiere primer pro prod pun qua rat rata red sale san sans sedan see seine sense sig sin sine sit sob solo son state ste sub sud sue tar tarp te ten ter ti tie til till tog tom tot totes tots tout tu tutti twee um ut vain van var vi volt war weer yang ya";

/**
 * Those that are names, or stand inside names that English news is full of ("Ursula von der Leyen", "Los Angeles", "Kim"): they
 * tell little, and only where nothing else explains them.
 */
export const nameLookalikes =
  "ada aga al ali allen ami ar att au augusta aus aux av ayer ba bajo ben bi bola che ci como cu da dal dan dari das de del della delle dem der des di do dom domingo du dona durant durante ede el ela ella ellen els en er estes eva ga gan guerra hal han hans hari hon hun il ir ja jer jim jo jos jun juba julio kim ko kun las le leger len les leta li los mai mana mann mag minn moet mora na nagy nam ne nell ni noe oder od og ola ona ono os para per po ra roku saab sade sam sao se segundo sem sen seiner si siti spiller sui sulla suo ta theo tin tra to toto tri ty una va vara ve vera vila von vor wo wie zu";
