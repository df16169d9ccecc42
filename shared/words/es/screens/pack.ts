import type { TextsOf } from '../../areas.ts';

export const packScreen = {
  open: 'Paquete para un inspector',
  openClient: 'Paquete para una aseguradora',
  cardTitle: 'Para la aseguradora',
  cardAbout:
    'Tras una reclamación: una carpeta solo sobre este cliente, con tablas, una página para leer y una comprobación que funciona en cualquier navegador.',
  title: 'Paquete para un inspector',
  titleClient: 'Paquete sobre {name}',
  about:
    'Una carpeta con todas las entradas como se escribieron, tablas de lo que está en claro, las reglas de entonces, una página para leer y una comprobación que funciona en cualquier navegador sin red. Que se hizo queda en el registro.',
  period: 'Sesiones de qué periodo',
  names: '¿Con nombres?',
  withNames: 'Con nombres',
  withNamesHint: 'Quiénes son los clientes, su teléfono, quién trabajó, y los motivos como se escribieron.',
  withoutNames: 'Sin nombres',
  withoutNamesHint: 'Números al azar en lugar de personas y clientes, y ningún motivo escrito por alguien.',
  careful: 'No va bloqueado: quien tenga la carpeta puede leerla. Désela en mano a quien la pidió.',
  chooseNames: 'Diga primero si van nombres.',
  act: 'Elegir adónde va',
  working: 'Se está haciendo. La tableta se puede usar mientras tanto.',
  done: '{sessions, plural, one {# sesión} other {# sesiones}} y {entries, plural, one {# entrada} other {# entradas}} están en {path}.',
  doneCheck: 'Para comprobarlo, abra check.html en esa carpeta.',
  hash: 'SHA-256 de su lista de archivos, como está en el registro',
  noRoom: 'En esa unidad no queda sitio. Allí no quedó nada: libere espacio o tome otra.',
  readOnly: 'No se puede escribir en esa unidad o carpeta. Elija otra.',
  gone: 'Esa unidad ya no está. No se escribió nada: conéctela otra vez o elija otra.',
} satisfies TextsOf<'packScreen'>;
