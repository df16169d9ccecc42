import type { TextsOf } from '../areas.ts';

export const passphrase = {
  needed: 'Este ordenador no tiene llavero. Elija una frase de paso: abre el registro en cada arranque.',
  short: 'Use al menos 8 caracteres. Los espacios alrededor no cuentan.',
  common:
    'Demasiado fácil de adivinar: está entre lo primero que prueba cualquiera. Tome tres o cuatro palabras que no tengan nada que ver entre sí.',
  yours:
    'Demasiado fácil de adivinar: está hecha de sus nombres o de palabras del oficio. Tome tres o cuatro palabras que no tengan nada que ver entre sí.',
  easy: 'Demasiado fácil de adivinar. Añada una o dos palabras más que no tengan nada que ver entre sí.',
  enough: 'Bien. Con una palabra más sería fuerte.',
  strong: 'Fuerte.',
} satisfies TextsOf<'passphrase'>;
