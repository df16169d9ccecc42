/** What is written first is British; what an American reads otherwise. */
const words: Readonly<Record<string, string>> = {
  colour: 'color',
  coloured: 'colored',
  colouring: 'coloring',
  discolouration: 'discoloration',
  grey: 'gray',
  moisturiser: 'moisturizer',
  haemophilia: 'hemophilia',
  methaemoglobinaemia: 'methemoglobinemia',
  seborrhoeic: 'seborrheic',
  ageing: 'aging',
  fibre: 'fiber',
  centre: 'center',
  metre: 'meter',
  millimetre: 'millimeter',
  licence: 'license',
  matt: 'matte',
  'sun cream': 'sunscreen',
  paracetamol: 'acetaminophen',
  burnt: 'burned',
  anaesthetic: 'anesthetic',
  favour: 'favor',
  towards: 'toward',
  overleaf: 'on the back',
  jab: 'shot',
  plaster: 'band-aid',
  advert: 'ad',
};
const pattern = new RegExp(`\\b(${Object.keys(words).join('|')})(s?)\\b`, 'gi');

/** The same text as an American writes it. */
export const american = (text: string): string =>
  text.replace(pattern, (found: string, word: string, plural: string) => {
    const spelt = words[word.toLowerCase()] ?? word;
    return (/^[A-Z]/.test(found) ? spelt.charAt(0).toUpperCase() + spelt.slice(1) : spelt) + plural;
  });
