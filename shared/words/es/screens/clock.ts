import type { TextsOf } from '../../areas.ts';

export const clockScreen = {
  isIt: '¿Es {moment}?',
  behind:
    'Lo dice el reloj de este ordenador, pero la última entrada del registro es posterior. Uno de los dos está mal, y de él salen cada fecha en papel, cada espera y cada caducidad.',
  ahead:
    'Lo dice el reloj de este ordenador, y la última entrada del registro es de hace mucho. Si el reloj está mal, también lo estarían cada fecha en papel, cada espera y cada caducidad.',
  beforeBuild:
    'Lo dice el reloj de este ordenador, pero este Stipple se hizo después. Así que el reloj está mal, como tras una batería agotada.',
  computer: 'Reloj de este ordenador',
  last: 'Última entrada del registro',
  built: 'Este Stipple se hizo el',
  yes: 'Sí, es {time}',
  no: 'No, el reloj está mal',
  yesMarks:
    'Las entradas posteriores quedan marcadas entonces como «hora dudosa». No se pierde nada de ellas.',
  which: '¿Qué hora es de verdad?',
  whichSays:
    'Mire un teléfono u otro reloj. Ponga en hora este ordenador en cuanto pueda: hasta entonces Stipple pregunta en cada arranque.',
  date: 'Fecha de hoy',
  time: 'Hora de ahora',
  timeHint: 'Horas y minutos, como 14:02.',
  needsDate: 'Escriba el día, el mes y el año.',
  needsTime: 'Escriba horas y minutos, como 14:02.',
  reads: 'Es {moment}.',
  goOn: 'Seguir con esta hora',
  back: 'Atrás',
  look: 'El reloj ya está en hora, mirar otra vez',
  jumped: 'El reloj de este ordenador se puso en {wall}.',
  jumpedSays: 'El registro va con {record}. No se ha cambiado nada. ¿Cuál de los dos está bien?',
  wallIsRight: 'Está bien el ordenador: {time}',
  recordIsRight: 'Está bien el registro: {time}',
} satisfies TextsOf<'clockScreen'>;
