import type { TextsOf } from '../areas.ts';

export const erasure = {
  foot: '{title}, cara {side} de {sides}',
  title: 'Certificado de supresión',
  made: '{studio}, {phone}. {day}, {clock}.',
  person: 'Persona',
  why: 'Por qué',
  by: 'Suprimido por',
  visits: 'Visitas',
  noVisits: 'Ninguna',
  visitsFrom: '{count, plural, one {# visita el {first}} other {# visitas del {first} al {last}}}',
  destroyed: 'Qué se destruyó',
  destroyedKey:
    'La única clave que abría todo lo personal. Con ella se fueron para siempre: nombre, fecha de nacimiento, teléfono y dirección; cada respuesta de salud; los consentimientos con sus firmas; notas y cartas; planes, colores y medidas; las hojas de cuidados.',
  destroyedPhotos:
    '{count, plural, =0 {No había fotos.} one {Con ella se destruyó # foto.} other {Con ella se destruyeron # fotos.}}',
  destroyedBackups:
    'Las copias de seguridad hechas por Stipple pierden la clave y las fotos con la siguiente copia. Las copias de toda la carpeta de datos que alguien hizo a mano aún las tienen: esas las tiene que destruir el estudio.',
  stays: 'Qué se queda, y por qué',
  staysRecord:
    'Que alguien estuvo aquí, en qué días y horas, qué partes del cuero cabelludo se trataron, qué productos y lotes se usaron y quién trabajó. Ya ningún nombre lleva a ello. Un lote retirado se tiene que poder encontrar, y el registro debe mostrar que no se le quitó nada.',
  staysTombstone:
    'La entrada que dice que esta persona se suprimió, cuándo, por qué y por quién: entrada {seq} del registro.',
  staysOtherFiles:
    'El estudio tiene {count, plural, one {otra ficha} other {otras # fichas}} sobre esta persona, a nombre de {names}. No {count, plural, one {se suprimió y queda} other {se suprimieron y quedan}} hasta que se pida también.',
  nameless: 'un nombre que esta tableta no puede abrir',
  proof: 'Cómo demostrarlo',
  proofSeal:
    'Sello {seal}. Pertenece a esa entrada. El registro del estudio, con este sello, responde si la entrada está en él sin cambios.',
  signedFor: 'Por el estudio: ______________________________',
  reason_consentWithdrawn: 'El consentimiento se retiró.',
  reason_clientAsked: 'La persona lo pidió.',
  reason_mistake: 'La persona se anotó por error.',
  reason_notNeeded: 'La ficha ya no hace falta.',
} satisfies TextsOf<'erasure'>;
