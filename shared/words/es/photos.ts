import type { TextsOf } from '../areas.ts';

export const pictureProblems = {
  tooBig: 'Este archivo pasa de 25 MB. Elija una imagen más pequeña, o haga la foto aquí con la cámara.',
  heic: 'Es una imagen HEIC, que aquí no se puede leer. En el teléfono elija «Más compatible» (JPEG) para la cámara, o envíe la imagen como JPEG, e impórtela otra vez.',
  notPicture: 'Este archivo no es una imagen que se pueda leer aquí. Elija un archivo JPEG o PNG.',
  empty: 'Este archivo está vacío. Elija otro.',
  broken: 'Esta imagen está dañada y no se puede abrir. Elija otro archivo, o haga otra vez la foto.',
  unsupported: 'Esta clase de JPEG no se puede leer aquí. Guárdela como JPEG corriente e impórtela otra vez.',
  tooManyPixels: 'Esta imagen tiene más de 100 millones de píxeles. Hágala más pequeña e impórtela otra vez.',
  noPicture: 'La cámara no dio ninguna imagen. Inténtelo otra vez, elija otra cámara o importe un archivo.',
  notReduced: 'La imagen llegó más grande de lo que se guarda. Impórtela otra vez.',
} satisfies TextsOf<'pictureProblems'>;

export const cameraProblems = {
  refused:
    'No se puede usar la cámara: se negó el permiso. Permítalo en los ajustes de este ordenador, o importe un archivo.',
  none: 'No se encontró ninguna cámara. Conecte una, o importe un archivo.',
  busy: 'Otro programa está usando la cámara. Ciérrelo, o importe un archivo.',
  gone: 'La cámara se desconectó. Conéctela otra vez, elija otra o importe un archivo.',
  failed: 'La cámara no responde. Desconéctela y conéctela otra vez, o importe un archivo.',
} satisfies TextsOf<'cameraProblems'>;

export const photoTitles = {
  light: 'luz: {light}',
} satisfies TextsOf<'photoTitles'>;

export const destroyReasons = {
  consentWithdrawn: 'Consentimiento retirado',
  clientAsked: 'Lo pidió el cliente',
  mistake: 'Hecha por error',
  notNeeded: 'Ya no hace falta',
} satisfies TextsOf<'destroyReasons'>;

export const destroyedBecause = {
  consentWithdrawn: 'consentimiento retirado',
  clientAsked: 'lo pidió el cliente',
  mistake: 'hecha por error',
  notNeeded: 'ya no hace falta',
} satisfies TextsOf<'destroyedBecause'>;

export const photos = {
  consentFirst: 'El cliente no ha aceptado fotos para el registro. Firme antes ese consentimiento.',
  consentRefused: 'El cliente rechazó las fotos para el registro: no se puede hacer ninguna.',
  tooMany: 'Esta sesión tiene {most} fotos, que es el máximo. Destruya antes una que no haga falta.',
  alreadyDestroyed: 'Esta foto ya se destruyó.',
  zoneForCloseUp: 'Un primer plano necesita su zona: elija antes la zona.',
  zoneOnlyForCloseUp: 'Solo un primer plano nombra una zona.',
  lightOfPose: 'Solo una foto de la cabeza en el ajuste fino nombra una luz.',
  rowOfLetter: 'Una carta nombra la pregunta de salud para la que es, y nada más la nombra.',
  hairlineOnFront: 'La línea del pelo se dibuja en una foto de frente, hecha antes de terminar el trabajo.',
  pairDiffers: 'Compare dos fotos de la misma vista.',
} satisfies TextsOf<'photos'>;
