import type { CountryPack } from '../../country-pack.ts';

/** Draft translation of the sheet, not yet checked by a person: each English sentence of the starting protocol in German. */
export const germanSheet = (pack: CountryPack['id']): Readonly<Record<string, string>> => ({
  'Keep it dry': 'Trocken halten',
  'Gentle care': 'Sanft pflegen',
  'Protect while it settles': 'Schützen, bis es sich gesetzt hat',
  'Keep it looking good': 'Damit es schön bleibt',
  'Keep your scalp dry. Wash the rest of you as usual.':
    'Halten Sie die Kopfhaut trocken. Den übrigen Körper waschen Sie wie immer.',
  'Do not touch, rub, scratch or pick.': 'Nicht anfassen, reiben, kratzen oder zupfen.',
  'no gym, no sweat, no sex': 'kein Fitnessstudio, kein Schwitzen, kein Sex',
  'no shaving': 'nicht rasieren',
  'no gardening, no contact with animals': 'keine Gartenarbeit, kein Kontakt mit Tieren',
  'No alcohol for 24 hours, then little up to {until}. Smoke less. Water is good.':
    'Kein Alkohol für 24 Stunden, dann wenig bis {until}. Rauchen Sie weniger. Trinken Sie Wasser.',
  'Sleep on your back, head raised, for {days} nights. Fresh pillowcase.':
    'Schlafen Sie {days} Nächte auf dem Rücken, den Kopf hoch. Frischer Kissenbezug.',
  'outside, a loose, clean cotton hat': 'draußen eine lockere, saubere Mütze aus Baumwolle',
  'no tanning bed': 'keine Sonnenbank',
  'Never use a tanning bed.': 'Gehen Sie nie auf die Sonnenbank.',
  'no direct sun': 'keine direkte Sonne',
  'no pool, sea, sauna, steam or hot tub': 'nicht in Schwimmbad, Meer, Sauna, Dampfbad, Whirlpool',
  'no hair dye': 'keine Haarfarbe',
  'no hair fibres or powder': 'keine Haarfasern, kein Streuhaar',
  'no peels, retinol or fake tan, no other product with alcohol or perfume':
    'kein Peeling, Retinol oder Selbstbräuner, nichts anderes mit Alkohol oder Parfüm',
  'do not scrub': 'nicht schrubben',
  'rinse with lukewarm water': 'mit lauwarmem Wasser abspülen',
  'mild shampoo, no perfume': 'mildes Shampoo, kein Parfüm',
  'thin moisturiser, no perfume, clean hands': 'dünne Feuchtigkeitscreme, kein Parfüm, saubere Hände',
  'light exercise, sex': 'leichter Sport, Sex',
  'foil shaver, not over scabs': 'Folienrasierer, nicht über Krusten',
  minoxidil: 'Minoxidil',
  'your own shampoo, if it has no perfume': 'Ihr eigenes Shampoo, wenn es kein Parfüm hat',
  'sun cream, SPF 50 or more': 'Sonnencreme, LSF 50 oder mehr',
  'matt lotion': 'mattierende Lotion',
  'Do not pick. Scabs fall off alone.': 'Nicht abkratzen. Krusten fallen von selbst ab.',
  'hard training': 'anstrengender Sport',
  'helmet, tight cap': 'Helm, enge Kappe',
  clippers: 'Haarschneider',
  'razor, if no scabs are left': 'Rasierklinge, wenn keine Krusten mehr da sind',
  'Sun cream, and a hat or shade.': 'Sonnencreme, und Hut oder Schatten.',
  'Haircut by someone else? Show this sheet.': 'Schneidet jemand anders Ihr Haar? Zeigen Sie dieses Blatt.',
  'swimming, sauna, steam': 'Schwimmen, Sauna, Dampfbad',
  'hair dye': 'Haarfarbe',
  'fibres, powder': 'Haarfasern, Streuhaar',
  'sun, with SPF 50 or more': 'Sonne, mit LSF 50 oder mehr',
  'Moisturiser every day.': 'Jeden Tag Feuchtigkeitscreme.',
  'Peels and retinol fade the dots.': 'Peelings und Retinol lassen die Punkte verblassen.',
  'Your review: {review}. A pale patch? We look at it then.':
    'Ihre Kontrolle: {review}. Eine blasse Stelle? Wir sehen sie uns dann an.',
  'Give blood from {blood}.': 'Blut spenden ab {blood}.',
  'You may give blood here without a wait. Ask the blood service.':
    'Hier dürfen Sie ohne Wartezeit Blut spenden. Fragen Sie den Blutspendedienst.',
  'Your scar takes ink less evenly than skin. Rub moisturiser in gently from {from}. It may need one more visit.':
    'Ihre Narbe nimmt Farbe weniger gleichmäßig auf als Haut. Reiben Sie ab {from} sanft Feuchtigkeitscreme ein. Vielleicht ist noch ein Besuch nötig.',
  'Keep the edge of a cap or helmet off your new hairline up to {until}.':
    'Der Rand von Kappe oder Helm darf bis {until} nicht auf Ihrer neuen Haarlinie liegen.',
  'Wash shine away with mild shampoo each day from {from}. The dots last longer.':
    'Waschen Sie ab {from} jeden Tag den Glanz mit mildem Shampoo weg. Dann halten die Punkte länger.',
  'You will see redness more than others. Shade and a hat matter most for you.':
    'Bei Ihnen sieht man Röte mehr als bei anderen. Schatten und Hut sind für Sie am wichtigsten.',
  'Redness may be hard to see. Feel for heat and swelling too.':
    'Röte ist vielleicht schwer zu sehen. Fühlen Sie auch, ob es heiß oder dick ist.',
  'Your scalp may stay numb for some hours. Keep hot things off it.':
    'Ihre Kopfhaut ist vielleicht noch Stunden taub. Halten Sie Heißes fern.',
  'No minoxidil or other hair-growth liquid up to {until}.':
    'Kein Minoxidil und kein anderes Haarwasser bis {until}.',
  'No hair system, helmet or tight cap up to {until}. Ask us before glue or tape.':
    'Kein Haarteil, kein Helm, keine enge Kappe bis {until}. Fragen Sie uns vor Kleber oder Klebeband.',
  'Mild redness for 1 to 3 days.': 'Leichte Röte für 1 bis 3 Tage.',
  'Tight skin, tiny crusts, a slight itch up to {itch}, a little swelling of the forehead.':
    'Die Haut spannt, kleine Krusten, leichtes Jucken bis {itch}, die Stirn etwas dick.',
  'Dark and sharp up to {dark}.': 'Die Punkte sind dunkel und scharf bis {dark}.',
  'Patchy or too light from about {patchy}. It comes back from {returns}.':
    'Fleckig oder zu hell ab etwa {patchy}. Die Farbe kommt ab {returns} wieder.',
  'You see the true colour after {colourJudged}.': 'Die wahre Farbe sehen Sie nach {colourJudged}.',
  'Redness or swelling that gets worse after 2 days.':
    'Röte oder Schwellung, die nach 2 Tagen schlimmer wird.',
  'More pain, not less.': 'Mehr Schmerz statt weniger.',
  'Fluid keeps leaking from some spots.': 'Aus manchen Stellen kommt weiter Flüssigkeit.',
  'An itch after {itch}.': 'Jucken nach {itch}.',
  'Redness or heat that spreads, red streaks.': 'Röte oder Hitze, die sich ausbreitet, rote Streifen.',
  'A swollen, tender area.': 'Eine geschwollene Stelle, die bei Druck weh tut.',
  'Fever or chills.': 'Fieber oder Schüttelfrost.',
  'Yellow or green pus, or a bad smell.': 'Gelber oder grüner Eiter, übler Geruch.',
  'Bumps, lumps or a rash in the dots.': 'Knötchen, Beulen oder Ausschlag in den Punkten.',
  'A raised, itchy scar.': 'Eine erhabene Narbe, die juckt.',
  'An itch that lasts past {itchDoctor}.': 'Jucken, das über {itchDoctor} hinaus bleibt.',
  'Say that it is a tattoo. Show the ink lot on this sheet.':
    'Sagen Sie: Das ist ein Tattoo. Zeigen Sie die Farbcharge auf diesem Blatt.',
  'Trouble breathing.': 'Atemnot.',
  'A swollen face or tongue.': 'Geschwollenes Gesicht, geschwollene Zunge.',
  'An itchy raised rash all over.': 'Juckende Quaddeln am ganzen Körper.',
  'A seizure, or passing out.': 'Krampfanfall oder Ohnmacht.',
  'Blue-grey lips.': 'Blaugraue Lippen.',
  'Very sleepy or confused after the numbing cream.':
    'Starke Müdigkeit oder Verwirrung nach der Betäubungscreme.',
  'trouble breathing, a swollen face or tongue, a seizure, or passing out.':
    'Atemnot, Gesicht oder Zunge geschwollen, Krampfanfall oder Ohnmacht.',
  'Paracetamol is fine for pain. Ask your doctor before aspirin or ibuprofen.':
    pack === 'us-ca'
      ? 'Gegen Schmerzen ist Paracetamol (Acetaminophen) gut. Vor Aspirin oder Ibuprofen fragen Sie Ihre Arztpraxis.'
      : 'Gegen Schmerzen ist Paracetamol gut. Vor Aspirin oder Ibuprofen fragen Sie Ihre Arztpraxis.',
  'Before an MRI, a laser or a hair transplant, say that you have a scalp tattoo.':
    'Vor MRT, Laser oder Haartransplantation sagen Sie, dass Ihre Kopfhaut tätowiert ist.',
  'You have tiny spots of ink in your scalp that look like short hair, without surgery. Time, sun, sweat, some creams and how you live fade them. Your hair changes too: its colour, its feel, your hormones. A touch-up adds dots where the old ones are pale. It keeps the look natural, it lasts longer, it fits the hair you have now, and people feel surer of themselves. Most come back after 2 to 5 years, by skin, life and wish. Come sooner if it fades or looks uneven. How you care now decides how it heals.':
    'In Ihrer Kopfhaut sind winzige Farbpunkte. Sie sehen aus wie kurzes Haar, ohne Operation. Zeit, Sonne, Schweiß, manche Cremes und Ihr Leben lassen sie verblassen. Auch Ihr Haar ändert sich: Farbe, Griff, Hormone. Eine Auffrischung setzt Punkte, wo die alten blass sind. Das sieht natürlich aus, hält länger, passt zum Haar von heute, und man fühlt sich sicherer. Die meisten kommen nach 2 bis 5 Jahren, je nach Haut, Leben und Wunsch. Kommen Sie früher, wenn es blass oder ungleich wirkt. Ihre Pflege jetzt entscheidet, wie es heilt.',
  'You may want a touch-up {window}. This is an estimate.':
    'Vielleicht möchten Sie {window} eine Auffrischung. Das ist eine Schätzung.',
  'We plan your next touch-up together at your review.':
    'Ihre nächste Auffrischung planen wir bei der Kontrolle zusammen.',
  'Not happy? Call us first. We write it down and answer you.':
    'Nicht zufrieden? Rufen Sie uns zuerst an. Wir schreiben es auf und antworten Ihnen.',
  'Want to see what we hold about you? Ask us: a copy within 1 month.':
    'Was wissen wir über Sie? Fragen Sie uns: Sie bekommen eine Kopie in 1 Monat.',
  Hairline: 'Haarlinie',
  'Left temple': 'linke Schläfe',
  'Right temple': 'rechte Schläfe',
  'Left temple point': 'linke Schläfenspitze',
  'Right temple point': 'rechte Schläfenspitze',
  Front: 'vorn',
  Middle: 'Mitte',
  Crown: 'Wirbel',
  'Left side': 'linke Seite',
  'Right side': 'rechte Seite',
  Back: 'Hinterkopf',
  Nape: 'Nacken',
  'Sterile water': 'steriles Wasser',
  'Sterile water, single-use ampoule': 'steriles Wasser, Einmalampulle',
  'Sterile saline 0.9 %, single-use ampoule': 'sterile Kochsalzlösung 0,9 %, Einmalampulle',
  'Sterile shading solution of the pigment maker': 'sterile Verdünnung des Pigmentherstellers',
  'Lidocaine 4 % cream': 'Lidocain-Creme 4 %',
  'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type)': 'Creme Lidocain 2,5 % + Prilocain 2,5 % (Typ EMLA)',
  'Lidocaine 4 % cream (LMX4 type)': 'Lidocain-Creme 4 % (Typ LMX4)',
  'Lidocaine 5 % cream': 'Lidocain-Creme 5 %',
  'Lidocaine 7 % + tetracaine 7 % cream (Pliaglis)': 'Creme Lidocain 7 % + Tetracain 7 % (Pliaglis)',
  'Compounded benzocaine, lidocaine, tetracaine (BLT)': 'Rezeptur Benzocain, Lidocain, Tetracain (BLT)',
  'Tetracaine 4 % gel (Ametop type)': 'Tetracain-Gel 4 % (Typ Ametop)',
  'Gel or spray during the work (lidocaine, with or without adrenaline)':
    'Gel oder Spray während der Arbeit (Lidocain, mit oder ohne Adrenalin)',
  'Carbon black SMP pigment (CI 77266)': 'SMP-Pigment Kohlenschwarz (CI 77266)',
  'Carbon black with iron oxide, warm (CI 77266, CI 77499)':
    'Kohlenschwarz mit Eisenoxid, warm (CI 77266, CI 77499)',
  'Ready-mixed SMP shade (use as it is)': 'fertig gemischter SMP-Ton',
});
