import type { CountryPack } from '../../country-pack.ts';

/** Draft translation of the sheet, not yet checked by a person: each English sentence of the starting protocol in Spanish. */
export const spanishSheet = (pack: CountryPack['id']): Readonly<Record<string, string>> => ({
  'Keep it dry': 'Mantener seco',
  'Gentle care': 'Cuidado suave',
  'Protect while it settles': 'Proteger mientras se asienta',
  'Keep it looking good': 'Que siga bonito',
  'Keep your scalp dry. Wash the rest of you as usual.':
    'No moje el cuero cabelludo. Lávese el resto del cuerpo como siempre.',
  'Do not touch, rub, scratch or pick.': 'No toque, frote, rasque ni arranque nada.',
  'no gym, no sweat, no sex': 'sin gimnasio, sin sudar, sin sexo',
  'no shaving': 'sin afeitarse',
  'no gardening, no contact with animals': 'sin jardinería, sin contacto con animales',
  'No alcohol for 24 hours, then little up to {until}. Smoke less. Water is good.':
    'Nada de alcohol 24 horas, luego poco hasta el {until}. Fume menos. Beba agua.',
  'Sleep on your back, head raised, for {days} nights. Fresh pillowcase.':
    'Duerma boca arriba, con la cabeza alta, {days} noches. Funda de almohada limpia.',
  'outside, a loose, clean cotton hat': 'en la calle, un gorro de algodón limpio y holgado',
  'no tanning bed': 'sin solárium',
  'Never use a tanning bed.': 'Nunca use el solárium.',
  'no direct sun': 'sin sol directo',
  'no pool, sea, sauna, steam or hot tub': 'sin piscina, mar, sauna, baño de vapor ni jacuzzi',
  'no hair dye': 'sin tinte de pelo',
  'no hair fibres or powder': 'sin fibras ni polvos capilares',
  'no peels, retinol or fake tan, no other product with alcohol or perfume':
    'sin peelings, retinol ni autobronceador, ni otro producto con alcohol o perfume',
  'do not scrub': 'no exfolie',
  'rinse with lukewarm water': 'enjuagar con agua tibia',
  'mild shampoo, no perfume': 'champú suave, sin perfume',
  'thin moisturiser, no perfume, clean hands': 'hidratante fina, sin perfume, manos limpias',
  'light exercise, sex': 'ejercicio suave, sexo',
  'foil shaver, not over scabs': 'afeitadora de láminas, no sobre las costras',
  minoxidil: 'minoxidil',
  'your own shampoo, if it has no perfume': 'su champú de siempre, si no lleva perfume',
  'sun cream, SPF 50 or more': 'crema solar, SPF 50 o más',
  'matt lotion': 'loción mate',
  'Do not pick. Scabs fall off alone.': 'No arranque nada. Las costras caen solas.',
  'hard training': 'entrenamiento intenso',
  'helmet, tight cap': 'casco, gorra ajustada',
  clippers: 'maquinilla de cortar el pelo',
  'razor, if no scabs are left': 'cuchilla, si ya no hay costras',
  'Sun cream, and a hat or shade.': 'Crema solar, y gorro o sombra.',
  'Haircut by someone else? Show this sheet.': '¿Le corta el pelo otra persona? Enseñe esta hoja.',
  'swimming, sauna, steam': 'nadar, sauna, baño de vapor',
  'hair dye': 'tinte de pelo',
  'fibres, powder': 'fibras, polvos',
  'sun, with SPF 50 or more': 'sol, con SPF 50 o más',
  'Moisturiser every day.': 'Hidratante todos los días.',
  'Peels and retinol fade the dots.': 'Los peelings y el retinol borran los puntos.',
  'Your review: {review}. A pale patch? We look at it then.':
    'Su revisión: {review}. ¿Una zona clara? La miramos ese día.',
  'Give blood from {blood}.': 'Puede donar sangre desde el {blood}.',
  'You may give blood here without a wait. Ask the blood service.':
    'Aquí puede donar sangre sin esperar. Pregunte al banco de sangre.',
  'Your scar takes ink less evenly than skin. Rub moisturiser in gently from {from}. It may need one more visit.':
    'Su cicatriz toma la tinta de forma menos uniforme que la piel. Póngale hidratante con suavidad desde el {from}. Puede necesitar otra visita.',
  'Keep the edge of a cap or helmet off your new hairline up to {until}.':
    'Que el borde de la gorra o del casco no toque su nueva línea del pelo hasta el {until}.',
  'Wash shine away with mild shampoo each day from {from}. The dots last longer.':
    'Quite el brillo con champú suave cada día desde el {from}. Los puntos duran más.',
  'You will see redness more than others. Shade and a hat matter most for you.':
    'Notará la rojez más que otras personas. La sombra y el gorro son lo más importante para usted.',
  'Redness may be hard to see. Feel for heat and swelling too.':
    'La rojez puede verse mal. Toque si hay calor o hinchazón.',
  'Your scalp may stay numb for some hours. Keep hot things off it.':
    'Puede tener la piel dormida unas horas. No acerque cosas calientes.',
  'No minoxidil or other hair-growth liquid up to {until}.':
    'Sin minoxidil ni otra loción para el pelo hasta el {until}.',
  'No hair system, helmet or tight cap up to {until}. Ask us before glue or tape.':
    'Sin prótesis capilar, casco ni gorra ajustada hasta el {until}. Pregúntenos antes de usar pegamento o cinta.',
  'Mild redness for 1 to 3 days.': 'Algo de rojez de 1 a 3 días.',
  'Tight skin, tiny crusts, a slight itch up to {itch}, a little swelling of the forehead.':
    'Piel tirante, costras pequeñas, un poco de picor hasta el {itch}, la frente algo hinchada.',
  'Dark and sharp up to {dark}.': 'Oscuro y nítido hasta el {dark}.',
  'Patchy or too light from about {patchy}. It comes back from {returns}.':
    'A manchas o muy claro desde el {patchy} más o menos. Vuelve desde el {returns}.',
  'You see the true colour after {colourJudged}.': 'El color de verdad se ve después del {colourJudged}.',
  'Redness or swelling that gets worse after 2 days.': 'Rojez o hinchazón que va a peor después de 2 días.',
  'More pain, not less.': 'Más dolor, no menos.',
  'Fluid keeps leaking from some spots.': 'Sigue saliendo líquido de algunos puntos.',
  'An itch after {itch}.': 'Picor después del {itch}.',
  'Redness or heat that spreads, red streaks.': 'Rojez o calor que se extiende, rayas rojas.',
  'A swollen, tender area.': 'Una zona hinchada que duele al tocar.',
  'Fever or chills.': 'Fiebre o escalofríos.',
  'Yellow or green pus, or a bad smell.': 'Pus amarillo o verde, o mal olor.',
  'Bumps, lumps or a rash in the dots.': 'Granos, bultos o sarpullido en los puntos.',
  'A raised, itchy scar.': 'Una cicatriz levantada que pica.',
  'An itch that lasts past {itchDoctor}.': 'Un picor que sigue después del {itchDoctor}.',
  'Say that it is a tattoo. Show the ink lot on this sheet.':
    'Diga que es un tatuaje. Enseñe el lote de la tinta en esta hoja.',
  'Trouble breathing.': 'Dificultad para respirar.',
  'A swollen face or tongue.': 'Cara o lengua hinchada.',
  'An itchy raised rash all over.': 'Ronchas que pican por todo el cuerpo.',
  'A seizure, or passing out.': 'Una convulsión o un desmayo.',
  'Blue-grey lips.': 'Labios azules o grises.',
  'Very sleepy or confused after the numbing cream.':
    'Mucho sueño o confusión después de la crema anestésica.',
  'trouble breathing, a swollen face or tongue, a seizure, or passing out.':
    'dificultad para respirar, cara o lengua hinchada, una convulsión o un desmayo.',
  'Paracetamol is fine for pain. Ask your doctor before aspirin or ibuprofen.':
    pack === 'us-ca'
      ? 'Para el dolor va bien el acetaminofén. Pregunte a su médico antes de tomar aspirina o ibuprofeno.'
      : 'Para el dolor va bien el paracetamol. Pregunte a su médico antes de tomar aspirina o ibuprofeno.',
  'Before an MRI, a laser or a hair transplant, say that you have a scalp tattoo.':
    'Antes de una resonancia, un láser o un trasplante de pelo, diga que lleva un tatuaje en el cuero cabelludo.',
  'You have tiny spots of ink in your scalp that look like short hair, without surgery. Time, sun, sweat, some creams and how you live fade them. Your hair changes too: its colour, its feel, your hormones. A touch-up adds dots where the old ones are pale. It keeps the look natural, it lasts longer, it fits the hair you have now, and people feel surer of themselves. Most come back after 2 to 5 years, by skin, life and wish. Come sooner if it fades or looks uneven. How you care now decides how it heals.':
    'Lleva puntitos de tinta en el cuero cabelludo que parecen pelo corto, sin cirugía. El tiempo, el sol, el sudor, algunas cremas y la forma de vivir los aclaran. Su pelo también cambia: el color, el tacto, las hormonas. Un retoque pone puntos donde los viejos están claros. Así se ve natural, dura más, va con el pelo que tiene ahora y uno se siente más seguro. La mayoría vuelve a los 2 a 5 años, según la piel, la vida y el gusto. Venga antes si se aclara o se ve desigual. De cómo lo cuide ahora depende cómo cure.',
  'You may want a touch-up {window}. This is an estimate.':
    'Puede que quiera un retoque {window}. Es una estimación.',
  'We plan your next touch-up together at your review.':
    'En su revisión planeamos juntos el próximo retoque.',
  'Not happy? Call us first. We write it down and answer you.':
    '¿Algo no le gusta? Llámenos primero. Lo anotamos y le respondemos.',
  'Want to see what we hold about you? Ask us: a copy within 1 month.':
    '¿Quiere ver qué datos suyos guardamos? Pídalos: una copia antes de 1 mes.',
  Hairline: 'línea del pelo',
  'Left temple': 'sien izquierda',
  'Right temple': 'sien derecha',
  'Left temple point': 'pico de la sien izquierda',
  'Right temple point': 'pico de la sien derecha',
  Front: 'parte delantera',
  Middle: 'parte media',
  Crown: 'coronilla',
  'Left side': 'lado izquierdo',
  'Right side': 'lado derecho',
  Back: 'parte de atrás',
  Nape: 'nuca',
  'Sterile water': 'agua estéril',
  'Sterile water, single-use ampoule': 'agua estéril, ampolla de un solo uso',
  'Sterile saline 0.9 %, single-use ampoule': 'suero salino 0,9 %, ampolla de un solo uso',
  'Sterile shading solution of the pigment maker': 'diluyente estéril del fabricante del pigmento',
  'Lidocaine 4 % cream': 'crema de lidocaína 4 %',
  'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type)':
    'crema de lidocaína 2,5 % + prilocaína 2,5 % (tipo EMLA)',
  'Lidocaine 4 % cream (LMX4 type)': 'crema de lidocaína 4 % (tipo LMX4)',
  'Lidocaine 5 % cream': 'crema de lidocaína 5 %',
  'Lidocaine 7 % + tetracaine 7 % cream (Pliaglis)': 'crema de lidocaína 7 % + tetracaína 7 % (Pliaglis)',
  'Compounded benzocaine, lidocaine, tetracaine (BLT)': 'fórmula de benzocaína, lidocaína y tetracaína (BLT)',
  'Tetracaine 4 % gel (Ametop type)': 'gel de tetracaína 4 % (tipo Ametop)',
  'Gel or spray during the work (lidocaine, with or without adrenaline)':
    'gel o espray durante el trabajo (lidocaína, con o sin adrenalina)',
  'Carbon black SMP pigment (CI 77266)': 'pigmento SMP negro de carbón (CI 77266)',
  'Carbon black with iron oxide, warm (CI 77266, CI 77499)':
    'negro de carbón con óxido de hierro, cálido (CI 77266, CI 77499)',
  'Ready-mixed SMP shade (use as it is)': 'tono SMP listo para usar',
});
