import type { TextsOf } from '../../areas.ts';

export const saidBackScreen = {
  ask: 'Hacer tres preguntas al cliente',
  askAgain: 'Ver lo que respondió el cliente',
  asked: '{right} de {of} bien a la primera',
  close: 'Cerrar',
  receipt: 'Firmar por la hoja',
  receiptAgain: 'Ver las firmas',
  receiptTitle: 'Recibo de la hoja',
  client: 'El cliente',
  practitioner: '{name}, por el estudio',
  clientSigned: 'El cliente firmó por la hoja',
  practitionerSigned: 'Usted firmó por la hoja',
  sign: 'Anotar esta firma',
  clear: 'Borrar y firmar otra vez',
} satisfies TextsOf<'saidBackScreen'>;
