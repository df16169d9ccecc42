import type { CountryPack } from '../../country-pack.ts';

/** Draft translation of the sheet, not yet checked by a person: each English sentence of the starting protocol in Polish. */
export const polishSheet = (pack: CountryPack['id']): Readonly<Record<string, string>> => ({
  'Keep it dry': 'Skóra ma być sucha',
  'Gentle care': 'Delikatna pielęgnacja',
  'Protect while it settles': 'Ochrona, aż kolor się utrwali',
  'Keep it looking good': 'Żeby nadal ładnie wyglądało',
  'Keep your scalp dry. Wash the rest of you as usual.':
    'Skóra głowy ma być sucha. Resztę ciała proszę myć jak zwykle.',
  'Do not touch, rub, scratch or pick.': 'Proszę nie dotykać, nie trzeć, nie drapać i nie skubać.',
  'no gym, no sweat, no sex': 'bez siłowni, bez pocenia się, bez seksu',
  'no shaving': 'bez golenia',
  'no gardening, no contact with animals': 'bez pracy w ogrodzie, bez kontaktu ze zwierzętami',
  'No alcohol for 24 hours, then little up to {until}. Smoke less. Water is good.':
    'Bez alkoholu przez 24 godziny, potem mało do {until}. Proszę mniej palić. Woda jest dobra.',
  'Sleep on your back, head raised, for {days} nights. Fresh pillowcase.':
    'Proszę spać na plecach, z głową wyżej. Liczba nocy: {days}. Świeża poszewka.',
  'outside, a loose, clean cotton hat': 'na dworze luźna, czysta czapka z bawełny',
  'no tanning bed': 'bez solarium',
  'Never use a tanning bed.': 'Proszę nigdy nie chodzić do solarium.',
  'no direct sun': 'bez bezpośredniego słońca',
  'no pool, sea, sauna, steam or hot tub': 'bez basenu, morza, sauny, łaźni i jacuzzi',
  'no hair dye': 'bez farby do włosów',
  'no hair fibres or powder': 'bez włókien i pudru do włosów',
  'no peels, retinol or fake tan, no other product with alcohol or perfume':
    'bez peelingów, retinolu i samoopalacza, bez innych produktów z alkoholem lub zapachem',
  'do not scrub': 'bez szorowania',
  'rinse with lukewarm water': 'płukanie letnią wodą',
  'mild shampoo, no perfume': 'łagodny szampon bez zapachu',
  'thin moisturiser, no perfume, clean hands': 'lekki krem nawilżający bez zapachu, czyste ręce',
  'light exercise, sex': 'lekkie ćwiczenia, seks',
  'foil shaver, not over scabs': 'golarka foliowa, nie po strupkach',
  minoxidil: 'minoksydyl',
  'your own shampoo, if it has no perfume': 'własny szampon, jeśli jest bez zapachu',
  'sun cream, SPF 50 or more': 'krem z filtrem, SPF 50 lub więcej',
  'matt lotion': 'balsam matujący',
  'Do not pick. Scabs fall off alone.': 'Proszę nie skubać. Strupki odpadną same.',
  'hard training': 'ciężki trening',
  'helmet, tight cap': 'kask, ciasna czapka',
  clippers: 'maszynka do strzyżenia',
  'razor, if no scabs are left': 'golenie ostrzem, jeśli nie ma już strupków',
  'Sun cream, and a hat or shade.': 'Krem z filtrem oraz czapka albo cień.',
  'Haircut by someone else? Show this sheet.': 'Włosy strzyże ktoś inny? Proszę pokazać tę kartkę.',
  'swimming, sauna, steam': 'pływanie, sauna, łaźnia',
  'hair dye': 'farba do włosów',
  'fibres, powder': 'włókna, puder',
  'sun, with SPF 50 or more': 'słońce, z SPF 50 lub więcej',
  'Moisturiser every day.': 'Krem nawilżający każdego dnia.',
  'Peels and retinol fade the dots.': 'Peelingi i retinol rozjaśniają kropki.',
  'Your review: {review}. A pale patch? We look at it then.':
    'Kontrola: {review}. Blade miejsce? Obejrzymy je wtedy.',
  'Give blood from {blood}.': 'Krew można oddać od {blood}.',
  'You may give blood here without a wait. Ask the blood service.':
    'Tutaj można oddać krew bez czekania. Proszę spytać w stacji krwiodawstwa.',
  'Your scar takes ink less evenly than skin. Rub moisturiser in gently from {from}. It may need one more visit.':
    'Blizna przyjmuje barwnik mniej równo niż skóra. Od {from} proszę delikatnie wcierać krem nawilżający. Może być potrzebna jeszcze jedna wizyta.',
  'Keep the edge of a cap or helmet off your new hairline up to {until}.':
    'Brzeg czapki lub kasku nie może dotykać nowej linii włosów do {until}.',
  'Wash shine away with mild shampoo each day from {from}. The dots last longer.':
    'Od {from} proszę codziennie zmywać połysk łagodnym szamponem. Kropki przetrwają dłużej.',
  'You will see redness more than others. Shade and a hat matter most for you.':
    'Na jasnej skórze zaczerwienienie widać bardziej. Najważniejsze są cień i czapka.',
  'Redness may be hard to see. Feel for heat and swelling too.':
    'Zaczerwienienie może być słabo widać. Proszę też dotknąć: czy skóra jest ciepła lub opuchnięta.',
  'Your scalp may stay numb for some hours. Keep hot things off it.':
    'Skóra może być zdrętwiała kilka godzin. Proszę nie przykładać nic gorącego.',
  'No minoxidil or other hair-growth liquid up to {until}.':
    'Bez minoksydylu i innych płynów na porost włosów do {until}.',
  'No hair system, helmet or tight cap up to {until}. Ask us before glue or tape.':
    'Bez protezy włosów, kasku i ciasnej czapki do {until}. Przed użyciem kleju lub taśmy proszę nas spytać.',
  'Mild redness for 1 to 3 days.': 'Lekkie zaczerwienienie przez 1 do 3 dni.',
  'Tight skin, tiny crusts, a slight itch up to {itch}, a little swelling of the forehead.':
    'Napięta skóra, małe strupki, lekkie swędzenie do {itch}, trochę opuchnięte czoło.',
  'Dark and sharp up to {dark}.': 'Kropki są ciemne i wyraźne do {dark}.',
  'Patchy or too light from about {patchy}. It comes back from {returns}.':
    'Kolor jest nierówny lub zbyt jasny od około {patchy}. Wraca od {returns}.',
  'You see the true colour after {colourJudged}.': 'Prawdziwy kolor widać po {colourJudged}.',
  'Redness or swelling that gets worse after 2 days.':
    'Zaczerwienienie lub opuchlizna, które po 2 dniach się nasilają.',
  'More pain, not less.': 'Więcej bólu, a nie mniej.',
  'Fluid keeps leaking from some spots.': 'Z niektórych miejsc ciągle sączy się płyn.',
  'An itch after {itch}.': 'Swędzenie po {itch}.',
  'Redness or heat that spreads, red streaks.':
    'Zaczerwienienie lub ciepło, które się szerzy, czerwone smugi.',
  'A swollen, tender area.': 'Opuchnięte miejsce, które boli przy dotyku.',
  'Fever or chills.': 'Gorączka lub dreszcze.',
  'Yellow or green pus, or a bad smell.': 'Żółta lub zielona ropa albo przykry zapach.',
  'Bumps, lumps or a rash in the dots.': 'Krostki, guzki lub wysypka w kropkach.',
  'A raised, itchy scar.': 'Wypukła, swędząca blizna.',
  'An itch that lasts past {itchDoctor}.': 'Swędzenie, które po {itchDoctor} nie mija.',
  'Say that it is a tattoo. Show the ink lot on this sheet.':
    'Proszę powiedzieć, że to tatuaż. Proszę pokazać numer partii barwnika na tej kartce.',
  'Trouble breathing.': 'Trudności z oddychaniem.',
  'A swollen face or tongue.': 'Opuchnięta twarz lub język.',
  'An itchy raised rash all over.': 'Swędzące bąble na całym ciele.',
  'A seizure, or passing out.': 'Napad drgawek albo omdlenie.',
  'Blue-grey lips.': 'Sine usta.',
  'Very sleepy or confused after the numbing cream.':
    'Duża senność lub dezorientacja po kremie znieczulającym.',
  'trouble breathing, a swollen face or tongue, a seizure, or passing out.':
    'trudności z oddychaniem, opuchnięta twarz lub język, drgawki albo omdlenie.',
  'Paracetamol is fine for pain. Ask your doctor before aspirin or ibuprofen.':
    pack === 'us-ca'
      ? 'Na ból można wziąć paracetamol (acetaminophen). Przed aspiryną lub ibuprofenem proszę spytać lekarza.'
      : 'Na ból można wziąć paracetamol. Przed aspiryną lub ibuprofenem proszę spytać lekarza.',
  'Before an MRI, a laser or a hair transplant, say that you have a scalp tattoo.':
    'Przed rezonansem, laserem lub przeszczepem włosów proszę powiedzieć o tatuażu na skórze głowy.',
  'You have tiny spots of ink in your scalp that look like short hair, without surgery. Time, sun, sweat, some creams and how you live fade them. Your hair changes too: its colour, its feel, your hormones. A touch-up adds dots where the old ones are pale. It keeps the look natural, it lasts longer, it fits the hair you have now, and people feel surer of themselves. Most come back after 2 to 5 years, by skin, life and wish. Come sooner if it fades or looks uneven. How you care now decides how it heals.':
    'W skórze głowy są malutkie kropki barwnika. Wyglądają jak krótkie włosy, bez operacji. Bledną z czasem, od słońca, potu, niektórych kremów i trybu życia. Włosy też się zmieniają: ich kolor i grubość, a także hormony. Odświeżenie dodaje kropki tam, gdzie stare są blade. Dzięki temu wygląda to naturalnie, trwa dłużej, pasuje do włosów, jakie są teraz, i daje więcej pewności siebie. Większość osób wraca po 2 do 5 latach, zależnie od skóry, trybu życia i życzeń. Proszę przyjść wcześniej, jeśli kropki zbledną lub są nierówne. Od pielęgnacji teraz zależy, jak skóra się zagoi.',
  'You may want a touch-up {window}. This is an estimate.':
    'Czas na następne odświeżenie {window}. To szacunek.',
  'We plan your next touch-up together at your review.':
    'Następne odświeżenie zaplanujemy razem na kontroli.',
  'Not happy? Call us first. We write it down and answer you.':
    'Coś jest nie tak? Proszę najpierw zadzwonić do nas. Zapiszemy to i odpowiemy.',
  'Want to see what we hold about you? Ask us: a copy within 1 month.':
    'Jakie dane mamy? Proszę nas o nie poprosić: kopia w ciągu 1 miesiąca.',
  Hairline: 'linia włosów',
  'Left temple': 'lewa skroń',
  'Right temple': 'prawa skroń',
  'Left temple point': 'lewy punkt skroniowy',
  'Right temple point': 'prawy punkt skroniowy',
  Front: 'przód',
  Middle: 'środek',
  Crown: 'czubek głowy',
  'Left side': 'lewa strona',
  'Right side': 'prawa strona',
  Back: 'tył',
  Nape: 'kark',
  'Sterile water': 'jałowa woda',
  'Sterile water, single-use ampoule': 'jałowa woda, ampułka jednorazowa',
  'Sterile saline 0.9 %, single-use ampoule': 'jałowa sól fizjologiczna 0,9 %, ampułka jednorazowa',
  'Sterile shading solution of the pigment maker': 'jałowy rozcieńczalnik producenta barwnika',
  'Lidocaine 4 % cream': 'krem z lidokainą 4 %',
  'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type)':
    'krem z lidokainą 2,5 % i prylokainą 2,5 % (typu EMLA)',
  'Lidocaine 4 % cream (LMX4 type)': 'krem z lidokainą 4 % (typu LMX4)',
  'Lidocaine 5 % cream': 'krem z lidokainą 5 %',
  'Lidocaine 7 % + tetracaine 7 % cream (Pliaglis)': 'krem z lidokainą 7 % i tetrakainą 7 % (Pliaglis)',
  'Compounded benzocaine, lidocaine, tetracaine (BLT)': 'preparat z benzokainą, lidokainą i tetrakainą (BLT)',
  'Tetracaine 4 % gel (Ametop type)': 'żel z tetrakainą 4 % (typu Ametop)',
  'Gel or spray during the work (lidocaine, with or without adrenaline)':
    'żel lub spray w czasie pracy (lidokaina, z adrenaliną lub bez)',
  'Carbon black SMP pigment (CI 77266)': 'barwnik SMP czerń węglowa (CI 77266)',
  'Carbon black with iron oxide, warm (CI 77266, CI 77499)':
    'czerń węglowa z tlenkiem żelaza, ciepła (CI 77266, CI 77499)',
  'Ready-mixed SMP shade (use as it is)': 'gotowy odcień SMP',
});
