import type { TextsOf } from '../areas.ts';

export const opening = {
  goesOnWithTheRecord:
    'Esta tableta sigue ahora con el registro recuperado. No trabaje más con la antigua: lo que añada no está en este registro, y una copia de seguridad toma solo uno de los dos.',
  thisComputersKeyringDoesNot:
    'El llavero de este ordenador no abre el registro. Escriba el código de recuperación de su página.',
  theKeyFileWasMadeBy: 'El archivo de claves {file} lo hizo una prueba de Stipple y no protege nada.',
  thatIsNotThePassphraseTry:
    'Esa no es la frase de paso. Inténtelo otra vez, o escriba el código de recuperación.',
  theCodeIsWellWrittenBut:
    'El código está bien escrito pero es de otro registro, o lo sustituyó otro más nuevo.',
  theKeyFileIsMissingOr: 'El archivo de claves {file} falta o está dañado.',
  theRecoveryCodeHas40Characters:
    'El código de recuperación tiene 40 caracteres en 8 grupos; se escribieron {typed}.',
  groupHasASlipInIt: 'El grupo {group} ({text}) tiene un desliz. Compárelo con el papel.',
  noKeyFileFitsThoseThat:
    'Ningún archivo de claves encaja con {file}: los que abren el registro faltan, están dañados o son de otro registro.',
  thatIsNotThePresentPassphrase: 'Esa no es la frase de paso actual. No se ha cambiado nada.',
  thatIsNotTheLastGroup:
    'Ese no es el último grupo del código. Mire la página o la pantalla y escríbalo otra vez.',
  thisIsNotATimeOf: 'Eso no es una hora de ese día. Escriba horas y minutos, como 14:02.',
  stippleItselfIsNewerThanThis: 'El propio Stipple es más nuevo que esta fecha. Mire el año y el mes.',
  thisLiesMoreThanALifetime: 'Esto queda a más de una vida de distancia. Mire el año.',
} satisfies TextsOf<'opening'>;
