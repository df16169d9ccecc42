import type { TextsOf } from '../areas.ts';

export const saidBack = {
  title: 'Drei Fragen zu Ihrem Blatt',
  rinse: 'Ab welchem Tag dürfen Sie die Kopfhaut mit Wasser abspülen?',
  train: 'Ab welchem Tag dürfen Sie anstrengenden Sport machen?',
  sign: 'Sie bemerken: {sign} Was tun Sie?',
  wait: 'Ich warte. Das ist normal.',
  callLater: 'Ich rufe Sie irgendwann diese Woche an.',
  doctorToday: 'Ich gehe noch am selben Tag zum Arzt.',
  yes: 'Ja, das stimmt.',
  sheetSays: 'Auf Ihrem Blatt steht:',
  receipt: 'Ich habe dieses Blatt. Wir haben es zusammen gelesen, und ich konnte fragen.',
} satisfies TextsOf<'saidBack'>;
