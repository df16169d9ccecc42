import type { CountryPack } from '../../country-pack.ts';

/** Draft translation of the sheet, not yet checked by a person: each English sentence of the starting protocol in French. */
export const frenchSheet = (pack: CountryPack['id']): Readonly<Record<string, string>> => ({
  'Keep it dry': 'Garder au sec',
  'Gentle care': 'Soins doux',
  'Protect while it settles': 'Protéger le temps que tout se fixe',
  'Keep it looking good': 'Pour que ça reste beau',
  'Keep your scalp dry. Wash the rest of you as usual.':
    'Gardez le cuir chevelu au sec. Lavez le reste du corps comme d’habitude.',
  'Do not touch, rub, scratch or pick.': 'Ne touchez pas, ne frottez pas, ne grattez pas, n’arrachez rien.',
  'no gym, no sweat, no sex': 'pas de salle de sport, pas de sueur, pas de rapports sexuels',
  'no shaving': 'pas de rasage',
  'no gardening, no contact with animals': 'pas de jardinage, pas de contact avec des animaux',
  'No alcohol for 24 hours, then little up to {until}. Smoke less. Water is good.':
    'Pas d’alcool pendant 24 heures, puis peu jusqu’au {until}. Fumez moins. Buvez de l’eau.',
  'Sleep on your back, head raised, for {days} nights. Fresh pillowcase.':
    'Dormez sur le dos, tête relevée, {days} nuits. Taie d’oreiller propre.',
  'outside, a loose, clean cotton hat': 'dehors, un bonnet de coton propre et lâche',
  'no tanning bed': 'pas de cabine UV',
  'Never use a tanning bed.': 'N’allez jamais en cabine UV.',
  'no direct sun': 'pas de soleil direct',
  'no pool, sea, sauna, steam or hot tub': 'pas de piscine, mer, sauna, hammam ni jacuzzi',
  'no hair dye': 'pas de teinture',
  'no hair fibres or powder': 'pas de fibres ni de poudre capillaires',
  'no peels, retinol or fake tan, no other product with alcohol or perfume':
    'pas de peeling, rétinol, autobronzant ni autre produit avec alcool ou parfum',
  'do not scrub': 'ne gommez pas',
  'rinse with lukewarm water': 'rincer à l’eau tiède',
  'mild shampoo, no perfume': 'shampoing doux, sans parfum',
  'thin moisturiser, no perfume, clean hands': 'hydratant léger, sans parfum, mains propres',
  'light exercise, sex': 'sport léger, rapports sexuels',
  'foil shaver, not over scabs': 'rasoir électrique à grille, pas sur les croûtes',
  minoxidil: 'minoxidil',
  'your own shampoo, if it has no perfume': 'votre shampoing, s’il est sans parfum',
  'sun cream, SPF 50 or more': 'crème solaire, SPF 50 ou plus',
  'matt lotion': 'lotion mate',
  'Do not pick. Scabs fall off alone.': 'N’arrachez rien. Les croûtes tombent seules.',
  'hard training': 'sport intense',
  'helmet, tight cap': 'casque, casquette serrée',
  clippers: 'tondeuse',
  'razor, if no scabs are left': 'rasoir à lame, s’il n’y a plus de croûtes',
  'Sun cream, and a hat or shade.': 'Crème solaire, et chapeau ou ombre.',
  'Haircut by someone else? Show this sheet.':
    'Quelqu’un d’autre vous coupe les cheveux ? Montrez cette feuille.',
  'swimming, sauna, steam': 'nager, sauna, hammam',
  'hair dye': 'teinture',
  'fibres, powder': 'fibres, poudre',
  'sun, with SPF 50 or more': 'soleil, avec SPF 50 ou plus',
  'Moisturiser every day.': 'Hydratant tous les jours.',
  'Peels and retinol fade the dots.': 'Les peelings et le rétinol effacent les points.',
  'Your review: {review}. A pale patch? We look at it then.':
    'Votre contrôle : {review}. Une zone pâle ? Nous la verrons ce jour-là.',
  'Give blood from {blood}.': 'Don du sang possible à partir du {blood}.',
  'You may give blood here without a wait. Ask the blood service.':
    'Ici, vous pouvez donner votre sang sans attendre. Demandez au centre de don.',
  'Your scar takes ink less evenly than skin. Rub moisturiser in gently from {from}. It may need one more visit.':
    'Votre cicatrice prend l’encre de façon moins régulière que la peau. Massez-la doucement avec un hydratant à partir du {from}. Il faudra peut-être une visite de plus.',
  'Keep the edge of a cap or helmet off your new hairline up to {until}.':
    'Pas de bord de casquette ou de casque sur votre nouvelle ligne jusqu’au {until}.',
  'Wash shine away with mild shampoo each day from {from}. The dots last longer.':
    'Lavez le brillant au shampoing doux chaque jour à partir du {from}. Les points tiennent mieux.',
  'You will see redness more than others. Shade and a hat matter most for you.':
    'Chez vous, la rougeur se voit plus. Ombre et chapeau comptent le plus.',
  'Redness may be hard to see. Feel for heat and swelling too.':
    'La rougeur se voit peut-être mal. Touchez aussi : est-ce chaud ou gonflé ?',
  'Your scalp may stay numb for some hours. Keep hot things off it.':
    'Votre peau peut rester endormie quelques heures. Pas de chose chaude dessus.',
  'No minoxidil or other hair-growth liquid up to {until}.':
    'Pas de minoxidil ni d’autre lotion pour les cheveux jusqu’au {until}.',
  'No hair system, helmet or tight cap up to {until}. Ask us before glue or tape.':
    'Pas de prothèse capillaire, de casque ni de casquette serrée jusqu’au {until}. Parlez-nous avant de mettre colle ou ruban.',
  'Mild redness for 1 to 3 days.': 'Légère rougeur pendant 1 à 3 jours.',
  'Tight skin, tiny crusts, a slight itch up to {itch}, a little swelling of the forehead.':
    'Peau qui tire, petites croûtes, un peu de démangeaison jusqu’au {itch}, front un peu gonflé.',
  'Dark and sharp up to {dark}.': 'Points foncés et nets jusqu’au {dark}.',
  'Patchy or too light from about {patchy}. It comes back from {returns}.':
    'Par taches ou trop clair dès le {patchy} environ. Cela revient à partir du {returns}.',
  'You see the true colour after {colourJudged}.': 'La vraie couleur se voit après le {colourJudged}.',
  'Redness or swelling that gets worse after 2 days.': 'Rougeur ou gonflement qui empire après 2 jours.',
  'More pain, not less.': 'Plus de douleur, et non moins.',
  'Fluid keeps leaking from some spots.': 'Du liquide coule toujours de certains points.',
  'An itch after {itch}.': 'Une démangeaison après le {itch}.',
  'Redness or heat that spreads, red streaks.': 'Rougeur ou chaleur qui s’étend, traits rouges.',
  'A swollen, tender area.': 'Une zone gonflée qui fait mal au toucher.',
  'Fever or chills.': 'Fièvre ou frissons.',
  'Yellow or green pus, or a bad smell.': 'Pus jaune ou vert, ou mauvaise odeur.',
  'Bumps, lumps or a rash in the dots.': 'Boutons, bosses ou plaques dans les points.',
  'A raised, itchy scar.': 'Une cicatrice en relief qui démange.',
  'An itch that lasts past {itchDoctor}.': 'Une démangeaison qui dure après le {itchDoctor}.',
  'Say that it is a tattoo. Show the ink lot on this sheet.':
    'Dites que c’est un tatouage. Montrez le lot de l’encre sur cette feuille.',
  'Trouble breathing.': 'Difficulté à respirer.',
  'A swollen face or tongue.': 'Visage ou langue gonflés.',
  'An itchy raised rash all over.': 'Des plaques en relief qui démangent partout.',
  'A seizure, or passing out.': 'Convulsions ou perte de connaissance.',
  'Blue-grey lips.': 'Lèvres bleues ou grises.',
  'Very sleepy or confused after the numbing cream.':
    'Forte somnolence ou confusion après la crème anesthésiante.',
  'trouble breathing, a swollen face or tongue, a seizure, or passing out.':
    'difficulté à respirer, visage ou langue gonflés, convulsions ou perte de connaissance.',
  'Paracetamol is fine for pain. Ask your doctor before aspirin or ibuprofen.':
    pack === 'us-ca'
      ? 'Pour la douleur, l’acétaminophène (paracétamol) convient. Demandez à votre médecin avant l’aspirine ou l’ibuprofène.'
      : 'Pour la douleur, le paracétamol convient. Demandez à votre médecin avant l’aspirine ou l’ibuprofène.',
  'Before an MRI, a laser or a hair transplant, say that you have a scalp tattoo.':
    'Avant IRM, laser ou greffe de cheveux, dites que vous avez un tatouage sur le crâne.',
  'You have tiny spots of ink in your scalp that look like short hair, without surgery. Time, sun, sweat, some creams and how you live fade them. Your hair changes too: its colour, its feel, your hormones. A touch-up adds dots where the old ones are pale. It keeps the look natural, it lasts longer, it fits the hair you have now, and people feel surer of themselves. Most come back after 2 to 5 years, by skin, life and wish. Come sooner if it fades or looks uneven. How you care now decides how it heals.':
    'Vous avez de tout petits points d’encre dans le cuir chevelu, comme des cheveux courts, sans opération. Le temps, le soleil, la sueur, des crèmes et la vie les font pâlir. Vos cheveux changent aussi : couleur, toucher, hormones. Une retouche ajoute des points là où les anciens sont pâles. Cela reste naturel, tient plus longtemps, va avec vos cheveux d’aujourd’hui, et on se sent plus sûr de soi. La plupart reviennent après 2 à 5 ans, selon la peau, la vie et l’envie. Venez plus tôt si cela pâlit ou semble inégal. Vos soins décident du résultat.',
  'You may want a touch-up {window}. This is an estimate.':
    'Retouche à prévoir {window}. C’est une estimation.',
  'We plan your next touch-up together at your review.':
    'Au contrôle, nous prévoyons ensemble la prochaine retouche.',
  'Not happy? Call us first. We write it down and answer you.':
    'Un problème ? Appelez-nous d’abord. Nous le notons et nous vous répondons.',
  'Want to see what we hold about you? Ask us: a copy within 1 month.':
    'Voir ce que nous gardons sur vous ? Demandez-le : une copie sous 1 mois.',
  Hairline: 'ligne frontale',
  'Left temple': 'tempe gauche',
  'Right temple': 'tempe droite',
  'Left temple point': 'pointe de la tempe gauche',
  'Right temple point': 'pointe de la tempe droite',
  Front: 'devant',
  Middle: 'milieu',
  Crown: 'sommet',
  'Left side': 'côté gauche',
  'Right side': 'côté droit',
  Back: 'arrière',
  Nape: 'nuque',
  'Sterile water': 'eau stérile',
  'Sterile water, single-use ampoule': 'eau stérile, ampoule à usage unique',
  'Sterile saline 0.9 %, single-use ampoule': 'sérum physiologique 0,9 %, ampoule à usage unique',
  'Sterile shading solution of the pigment maker': 'diluant stérile du fabricant du pigment',
  'Lidocaine 4 % cream': 'crème à la lidocaïne 4 %',
  'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type)':
    'crème lidocaïne 2,5 % + prilocaïne 2,5 % (type EMLA)',
  'Lidocaine 4 % cream (LMX4 type)': 'crème à la lidocaïne 4 % (type LMX4)',
  'Lidocaine 5 % cream': 'crème à la lidocaïne 5 %',
  'Lidocaine 7 % + tetracaine 7 % cream (Pliaglis)': 'crème lidocaïne 7 % + tétracaïne 7 % (Pliaglis)',
  'Compounded benzocaine, lidocaine, tetracaine (BLT)': 'préparation benzocaïne, lidocaïne, tétracaïne (BLT)',
  'Tetracaine 4 % gel (Ametop type)': 'gel à la tétracaïne 4 % (type Ametop)',
  'Gel or spray during the work (lidocaine, with or without adrenaline)':
    'gel ou spray pendant le travail (lidocaïne, avec ou sans adrénaline)',
  'Carbon black SMP pigment (CI 77266)': 'pigment SMP noir de carbone (CI 77266)',
  'Carbon black with iron oxide, warm (CI 77266, CI 77499)':
    'noir de carbone avec oxyde de fer, chaud (CI 77266, CI 77499)',
  'Ready-mixed SMP shade (use as it is)': 'teinte SMP prête à l’emploi',
});
