import type { TextsOf } from '../../areas.ts';

export const eraseScreen = {
  title: 'Suprimir a este cliente',
  about:
    'Para quien lo pide, o cuya ficha ya no hace falta. Se destruye la única clave de todo lo personal, con las fotos. Nadie puede recuperarlo.',
  keep: 'Días, zonas, lotes y quién trabajó se quedan, sin nombre: un lote retirado se tiene que poder encontrar.',
  button: 'Suprimir a este cliente',
  dialog: '¿Suprimir a {name} para siempre?',
  first: 'Dé antes a la persona lo que puede pedir: entregue todo el registro.',
  openSession: 'Este cliente todavía tiene una sesión abierta. Termínela primero.',
  otherFiles:
    'La misma persona tiene {count, plural, one {otra ficha} other {otras # fichas}}. Solo se suprime esta, y el certificado lo dice: quien quiera ser olvidado pide también {count, plural, one {la otra} other {cada una}}.',
  why: 'Por qué',
  consentWithdrawn: 'Consentimiento retirado',
  clientAsked: 'Lo pidió el cliente',
  mistake: 'Anotado por error',
  notNeeded: 'Ya no hace falta',
  typeName: 'Escriba el nombre para seguir',
  whereFirst: 'Antes se le pregunta adónde va el certificado. Sin él no se suprime a nadie.',
  cancel: 'Cancelar',
  act: 'Suprimir para siempre',
  whyMissing: 'Diga por qué.',
  nameMissing: 'Escriba el nombre tal como está arriba.',
  done: 'Suprimido. El certificado para el cliente está en {path}.',
  toClients: 'Volver a los clientes',
} satisfies TextsOf<'eraseScreen'>;
