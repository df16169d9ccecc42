import type { TextsOf } from '../../areas.ts';

export const identitySays = {
  noAge: 'Anote una fecha de nacimiento que se pueda leer.',
  tooYoung: 'El cliente tiene {age} años. Se permite desde {minimum}: no empiece.',
  oldEnough: 'Edad {age}, permitido desde {minimum}.',
  seePaper: 'Vea un documento de identidad y anote de qué clase es.',
  knownIsNotEnough: 'Aquí hace falta un documento de identidad, también con clientes conocidos.',
  lastFour: 'Anote los cuatro últimos caracteres del documento de identidad.',
  trainingUnknown: 'Anote hasta cuándo es válida la formación de {name}.',
  trainingValid: 'La formación de {name} es válida hasta el {expiry}.',
  trainingOver: 'La formación de {name} fue válida hasta el {expiry}.',
  staffIdentity: 'Quién tiene la tableta, sin comprobar: no hay código del personal.',
} satisfies TextsOf<'identitySays'>;

export const identityDoing = {
  'client.amended': 'Modificar los datos del cliente',
} satisfies TextsOf<'identityDoing'>;

export const identityLines = {
  amended: 'Datos del cliente modificados',
  amendedWhat: 'Datos del cliente modificados: {changes}',
  name: 'nombre',
  dateOfBirth: 'fecha de nacimiento',
  phone: 'teléfono',
  reads: 'lee {language}',
} satisfies TextsOf<'identityLines'>;

export const identityLabels = {
  identityShown: 'Identidad mostrada',
  passport: 'Pasaporte',
  drivingLicence: 'Permiso de conducir',
  nationalIdentityCard: 'Documento nacional de identidad',
  knownToTheStudio: 'Conocido en el estudio',
  lastFourCharactersOfTheDocument: 'Cuatro últimos caracteres del documento',
  whatTheClientWants: 'Qué quiere el cliente',
  expectations: 'Expectativas',
  realistic: 'Realistas',
  needsDiscussion: 'Hay que hablarlas',
  concern: 'Preocupantes',
} satisfies TextsOf<'identityLabels'>;
