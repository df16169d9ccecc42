import type { TextsOf } from '../areas.ts';

export const recovery = {
  fileName: 'Página de recuperación de Stipple.pdf',
  title: 'Página de recuperación de su registro de Stipple',
  code: 'Su código de recuperación',
  codeSays:
    'Este código abre su registro si se olvida la frase de paso o se pierde el ordenador. Lleva de 0 a 9 y mayúsculas, sin I, L, O ni U.',
  keepSafe: 'Guarde bien esta página',
  besideMoney: 'Póngala donde guarda el dinero o los pasaportes, no junto al ordenador.',
  whoHolds: 'Quien tenga esta página y una copia de sus datos puede leerlo todo.',
  noPhoto: 'No le haga una foto. No la envíe por correo electrónico.',
  onlyOnce:
    'Stipple muestra este código una sola vez y no guarda ninguna copia. Nadie puede decirle cuál era.',
  ifNeeded: 'Si la necesita',
  putBack: 'Ponga en su sitio su copia de seguridad de la carpeta de datos y arranque Stipple.',
  openWith: 'Elija abrir con el código de recuperación y escriba los grupos por orden.',
  chooseNew: 'Elija una frase de paso nueva. Imprima después una página nueva y destruya esta.',
  device: 'Prueba de este dispositivo',
  deviceSays:
    'Un sello impreso del registro se puede comprobar después. Esta huella dice que el sello lo hizo su propio dispositivo; consérvela con la página.',
  fingerprint: 'Clave del dispositivo',
  deviceId: 'Dispositivo',
  foot: 'Stipple guarda su registro solo en este ordenador. No envía nada a internet.',
} satisfies TextsOf<'recovery'>;
