import type { CountryPack } from '../../country-pack.ts';

/** Draft translation of the sheet, not yet checked by a person: each English sentence of the starting protocol in Portuguese. */
export const portugueseSheet = (pack: CountryPack['id']): Readonly<Record<string, string>> => ({
  'Keep it dry': 'Manter seco',
  'Gentle care': 'Cuidado suave',
  'Protect while it settles': 'Proteger enquanto assenta',
  'Keep it looking good': 'Para continuar bonito',
  'Keep your scalp dry. Wash the rest of you as usual.':
    'Mantenha o couro cabeludo seco. Lave o resto do corpo como sempre.',
  'Do not touch, rub, scratch or pick.': 'Não toque, esfregue, coce nem arranque nada.',
  'no gym, no sweat, no sex': 'sem ginásio, sem suar, sem sexo',
  'no shaving': 'sem rapar a cabeça',
  'no gardening, no contact with animals': 'sem jardinagem, sem contacto com animais',
  'No alcohol for 24 hours, then little up to {until}. Smoke less. Water is good.':
    'Nada de álcool durante 24 horas, depois pouco até {until}. Fume menos. Água faz bem.',
  'Sleep on your back, head raised, for {days} nights. Fresh pillowcase.':
    'Durma de costas, com a cabeça alta, {days} noites. Fronha lavada.',
  'outside, a loose, clean cotton hat': 'na rua, um gorro de algodão limpo e largo',
  'no tanning bed': 'sem solário',
  'Never use a tanning bed.': 'Nunca use o solário.',
  'no direct sun': 'sem sol direto',
  'no pool, sea, sauna, steam or hot tub': 'sem piscina, mar, sauna, banho turco ou jacuzzi',
  'no hair dye': 'sem pintar o cabelo',
  'no hair fibres or powder': 'sem fibras nem pó capilar',
  'no peels, retinol or fake tan, no other product with alcohol or perfume':
    'sem peelings, retinol ou autobronzeador, sem outro produto com álcool ou perfume',
  'do not scrub': 'não esfolie',
  'rinse with lukewarm water': 'enxaguar com água morna',
  'mild shampoo, no perfume': 'champô suave, sem perfume',
  'thin moisturiser, no perfume, clean hands': 'hidratante leve, sem perfume, mãos limpas',
  'light exercise, sex': 'exercício leve, sexo',
  'foil shaver, not over scabs': 'máquina de barbear elétrica, não sobre as crostas',
  minoxidil: 'minoxidil',
  'your own shampoo, if it has no perfume': 'o seu champô, se não tiver perfume',
  'sun cream, SPF 50 or more': 'protetor solar, SPF 50 ou mais',
  'matt lotion': 'loção mate',
  'Do not pick. Scabs fall off alone.': 'Não arranque nada. As crostas caem sozinhas.',
  'hard training': 'treino intenso',
  'helmet, tight cap': 'capacete, boné apertado',
  clippers: 'máquina de cortar cabelo',
  'razor, if no scabs are left': 'lâmina, se já não houver crostas',
  'Sun cream, and a hat or shade.': 'Protetor solar, e chapéu ou sombra.',
  'Haircut by someone else? Show this sheet.': 'Outra pessoa corta-lhe o cabelo? Mostre esta folha.',
  'swimming, sauna, steam': 'nadar, sauna, banho turco',
  'hair dye': 'pintar o cabelo',
  'fibres, powder': 'fibras, pó',
  'sun, with SPF 50 or more': 'sol, com SPF 50 ou mais',
  'Moisturiser every day.': 'Hidratante todos os dias.',
  'Peels and retinol fade the dots.': 'Os peelings e o retinol apagam os pontos.',
  'Your review: {review}. A pale patch? We look at it then.':
    'A sua revisão: {review}. Uma zona clara? Vemos nesse dia.',
  'Give blood from {blood}.': 'Pode dar sangue a partir de {blood}.',
  'You may give blood here without a wait. Ask the blood service.':
    'Aqui pode dar sangue sem esperar. Pergunte ao serviço de sangue.',
  'Your scar takes ink less evenly than skin. Rub moisturiser in gently from {from}. It may need one more visit.':
    'A cicatriz recebe a tinta de forma menos uniforme do que a pele. Massaje-a de leve com hidratante a partir de {from}. Pode precisar de mais uma visita.',
  'Keep the edge of a cap or helmet off your new hairline up to {until}.':
    'O boné ou o capacete não pode tocar na nova linha do cabelo até {until}.',
  'Wash shine away with mild shampoo each day from {from}. The dots last longer.':
    'Tire o brilho com champô suave todos os dias a partir de {from}. Os pontos duram mais.',
  'You will see redness more than others. Shade and a hat matter most for you.':
    'Em si a vermelhidão nota-se mais. A sombra e o chapéu são o mais importante.',
  'Redness may be hard to see. Feel for heat and swelling too.':
    'A vermelhidão pode ver-se mal. Sinta também se está quente ou inchado.',
  'Your scalp may stay numb for some hours. Keep hot things off it.':
    'A pele pode ficar dormente algumas horas. Não encoste coisas quentes.',
  'No minoxidil or other hair-growth liquid up to {until}.':
    'Sem minoxidil nem outra loção para o cabelo até {until}.',
  'No hair system, helmet or tight cap up to {until}. Ask us before glue or tape.':
    'Sem prótese capilar, capacete ou boné apertado até {until}. Fale connosco antes de usar cola ou fita.',
  'Mild redness for 1 to 3 days.': 'Vermelhidão leve durante 1 a 3 dias.',
  'Tight skin, tiny crusts, a slight itch up to {itch}, a little swelling of the forehead.':
    'Pele repuxada, crostas pequenas, um pouco de comichão até {itch}, a testa um pouco inchada.',
  'Dark and sharp up to {dark}.': 'Escuro e nítido até {dark}.',
  'Patchy or too light from about {patchy}. It comes back from {returns}.':
    'Desigual ou claro demais desde cerca de {patchy}. A cor volta desde {returns}.',
  'You see the true colour after {colourJudged}.': 'A cor verdadeira vê-se depois de {colourJudged}.',
  'Redness or swelling that gets worse after 2 days.': 'Vermelhidão ou inchaço que piora ao fim de 2 dias.',
  'More pain, not less.': 'Mais dor, e não menos.',
  'Fluid keeps leaking from some spots.': 'Continua a sair líquido de alguns pontos.',
  'An itch after {itch}.': 'Comichão depois de {itch}.',
  'Redness or heat that spreads, red streaks.': 'Vermelhidão ou calor que se espalha, riscos vermelhos.',
  'A swollen, tender area.': 'Uma zona inchada que dói ao toque.',
  'Fever or chills.': 'Febre ou arrepios.',
  'Yellow or green pus, or a bad smell.': 'Pus amarelo ou verde, ou mau cheiro.',
  'Bumps, lumps or a rash in the dots.': 'Borbulhas, altos ou erupção nos pontos.',
  'A raised, itchy scar.': 'Uma cicatriz levantada que dá comichão.',
  'An itch that lasts past {itchDoctor}.': 'Uma comichão que dura para lá de {itchDoctor}.',
  'Say that it is a tattoo. Show the ink lot on this sheet.':
    'Diga que é uma tatuagem. Mostre o lote da tinta nesta folha.',
  'Trouble breathing.': 'Dificuldade em respirar.',
  'A swollen face or tongue.': 'Cara ou língua inchada.',
  'An itchy raised rash all over.': 'Babas que dão comichão no corpo todo.',
  'A seizure, or passing out.': 'Uma convulsão ou um desmaio.',
  'Blue-grey lips.': 'Lábios azuis ou cinzentos.',
  'Very sleepy or confused after the numbing cream.': 'Muito sono ou confusão depois do creme anestésico.',
  'trouble breathing, a swollen face or tongue, a seizure, or passing out.':
    'dificuldade em respirar, cara ou língua inchada, convulsão ou desmaio.',
  'Paracetamol is fine for pain. Ask your doctor before aspirin or ibuprofen.':
    pack === 'us-ca'
      ? 'Para a dor pode tomar paracetamol (acetaminophen). Pergunte ao médico antes de tomar aspirina ou ibuprofeno.'
      : 'Para a dor pode tomar paracetamol. Pergunte ao médico antes de tomar aspirina ou ibuprofeno.',
  'Before an MRI, a laser or a hair transplant, say that you have a scalp tattoo.':
    'Antes de ressonância, laser ou transplante de cabelo, diga que tem uma tatuagem no couro cabeludo.',
  'You have tiny spots of ink in your scalp that look like short hair, without surgery. Time, sun, sweat, some creams and how you live fade them. Your hair changes too: its colour, its feel, your hormones. A touch-up adds dots where the old ones are pale. It keeps the look natural, it lasts longer, it fits the hair you have now, and people feel surer of themselves. Most come back after 2 to 5 years, by skin, life and wish. Come sooner if it fades or looks uneven. How you care now decides how it heals.':
    'Tem pontinhos de tinta no couro cabeludo que parecem cabelo curto, sem cirurgia. O tempo, o sol, o suor, alguns cremes e a vida apagam-nos. O cabelo também muda: a cor, o toque, as hormonas. Um retoque põe pontos onde os antigos estão claros. Fica natural, dura mais, combina com o cabelo de agora, e as pessoas sentem-se mais seguras. A maioria volta depois de 2 a 5 anos, conforme a pele, a vida e a vontade. Venha antes se ficar claro ou desigual. O cuidado de agora decide como a pele cicatriza.',
  'You may want a touch-up {window}. This is an estimate.':
    'Talvez queira um retoque {window}. É uma estimativa.',
  'We plan your next touch-up together at your review.': 'Na sua revisão planeamos juntos o próximo retoque.',
  'Not happy? Call us first. We write it down and answer you.':
    'Algo não está bem? Ligue-nos primeiro. Tomamos nota e respondemos.',
  'Want to see what we hold about you? Ask us: a copy within 1 month.':
    'Quer ver o que guardamos sobre si? Peça-nos: uma cópia em 1 mês.',
  Hairline: 'linha do cabelo',
  'Left temple': 'têmpora esquerda',
  'Right temple': 'têmpora direita',
  'Left temple point': 'ponta da têmpora esquerda',
  'Right temple point': 'ponta da têmpora direita',
  Front: 'parte da frente',
  Middle: 'parte do meio',
  Crown: 'coroa',
  'Left side': 'lado esquerdo',
  'Right side': 'lado direito',
  Back: 'parte de trás',
  Nape: 'nuca',
  'Sterile water': 'água estéril',
  'Sterile water, single-use ampoule': 'água estéril, ampola de uso único',
  'Sterile saline 0.9 %, single-use ampoule': 'soro fisiológico 0,9 %, ampola de uso único',
  'Sterile shading solution of the pigment maker': 'diluente estéril do fabricante do pigmento',
  'Lidocaine 4 % cream': 'creme de lidocaína 4 %',
  'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type)':
    'creme de lidocaína 2,5 % + prilocaína 2,5 % (tipo EMLA)',
  'Lidocaine 4 % cream (LMX4 type)': 'creme de lidocaína 4 % (tipo LMX4)',
  'Lidocaine 5 % cream': 'creme de lidocaína 5 %',
  'Lidocaine 7 % + tetracaine 7 % cream (Pliaglis)': 'creme de lidocaína 7 % + tetracaína 7 % (Pliaglis)',
  'Compounded benzocaine, lidocaine, tetracaine (BLT)':
    'preparado de benzocaína, lidocaína e tetracaína (BLT)',
  'Tetracaine 4 % gel (Ametop type)': 'gel de tetracaína 4 % (tipo Ametop)',
  'Gel or spray during the work (lidocaine, with or without adrenaline)':
    'gel ou spray durante o trabalho (lidocaína, com ou sem adrenalina)',
  'Carbon black SMP pigment (CI 77266)': 'pigmento SMP negro de carbono (CI 77266)',
  'Carbon black with iron oxide, warm (CI 77266, CI 77499)':
    'negro de carbono com óxido de ferro, quente (CI 77266, CI 77499)',
  'Ready-mixed SMP shade (use as it is)': 'tom SMP pronto a usar',
});
