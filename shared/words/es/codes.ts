import type { TextsOf } from '../areas.ts';

export const codes = {
  unreadable: 'Este código no se pudo leer entero. Escanéelo otra vez, o escriba lo que dice la etiqueta.',
  badGtin:
    'El número de producto de este código no cuadra. Escanéelo otra vez, o escriba lo que dice la etiqueta.',
  badExpiry:
    'La caducidad de este código no es una fecha ({value}). Escanéelo otra vez, o escríbala de la etiqueta.',
  badProduction:
    'La fecha de fabricación de este código no es una fecha ({value}). Escanéelo otra vez, o escríbala de la etiqueta.',
  strangeLetters:
    'Este código lleva letras que esos códigos no tienen ({value}). Compare el lote con la etiqueta, o haga la prueba del escáner.',
  webAddress:
    'Este código es una dirección web y no nombra ningún lote. Escanee el otro código del envase, o escriba el lote.',
  otherUse: 'Este código no trata del envase. Escanee el otro código que lleva, o escriba el lote.',
  noLotNamed: 'Este código no nombra ningún lote. Escanee el otro código del envase, o escriba el lote.',
  productOnly:
    'Este es el número del producto, no su lote. Escanee el otro código del envase, o escriba el lote.',
} satisfies TextsOf<'codes'>;
