import type { TextsOf } from '../../areas.ts';

export const hub = {
  title: 'Un servidor común en vez de una carpeta',
  off: 'Para tabletas que no comparten carpeta, y para varios estudios: una base de datos (PostgreSQL 15 o posterior) que alguien atiende. Lo que hay allí está sellado como aquí. Quien la atiende admite esta tableta y le da una dirección y una contraseña.',
  open: 'Usar un servidor común',
  change: 'Cambiar de servidor',
  leave: 'Dejar el servidor',
  leaveTitle: '¿Dejar el servidor común?',
  leaveSays:
    'Esta tableta ya no lleva nada al servidor ni trae nada de él, y olvida su contraseña. Lo que hay allí queda allí. Aquí no se pierde nada; las otras tabletas no oyen de esta hasta que vuelva a compartir.',
  address: 'Dirección',
  addressHint: 'postgres://rol@servidor:5432/base',
  password: 'Contraseña de esta tableta',
  studio: 'Número del estudio',
  studioHint: 'Solo en una tableta nueva, antes de unirse: lo tiene quien atiende el servidor.',
  certificate: 'Certificado del servidor',
  certificateHint:
    'El texto del único certificado que se acepta, de BEGIN a END. Si se deja vacío: los que acepta este ordenador.',
  connect: 'Conectar',
  where: 'Servidor común',
  joined: 'Conectado. Las entradas viajan por sí solas después de cada visita y cada hora.',

  reached: 'Las entradas fueron y volvieron por última vez {at}.',
  neverReached: 'Aún no se ha llevado nada allí.',
  pinned: 'Se acepta un único certificado, {fingerprint}, hasta el {until} inclusive.',
  anyCertificate: 'Se acepta cualquier certificado que acepte este ordenador.',
  deviceNumber: 'Número de esta tableta, para quien la admite: {number}',
  studioNumber: 'Número del estudio, para una tableta nueva: {number}',
  badStudio:
    'No es el número de un estudio: tiene 32 letras de la a a la f y cifras, en cinco grupos. Cópielo entero de una tableta que ya está dentro.',
  photos: 'Las fotos no viajan por el servidor común: quedan en la tableta que las hizo.',

  longGone:
    'No se ha llegado al servidor común desde hace {days, number} días. No se pierde nada y el trabajo sigue: todo se envía cuando vuelva a estar. Hasta entonces, una tableta rota costaría lo que escribió en esos días; haga una copia de seguridad en una unidad.',
  refilled:
    'El servidor común había perdido {count, plural, one {# entrada} other {# entradas}} que ya tenía: alguien repuso una copia anterior. Se han enviado de nuevo.',
  certificateEnds:
    'El certificado del servidor termina en {days, plural, =0 {menos de un día} one {# día} other {# días}}. Pida el nuevo a quien atiende el servidor.',
  certificateEnded: 'El certificado del servidor ha terminado. Pida el nuevo a quien atiende el servidor.',

  unreadableCertificate: 'Eso no es un certificado. Pegue su texto de BEGIN CERTIFICATE a END CERTIFICATE.',
  badAddress: 'Escriba la dirección así: postgres://rol@servidor:5432/base.',
  unreachable:
    'Allí no responde ningún servidor. ¿Está encendido y es correcta la dirección? No se pierde nada: se intenta de nuevo cada hora.',
  'cut-off':
    'La línea con el servidor se cortó. Lo enviado está allí; la próxima vez se sigue desde ese punto.',
  'no-tls':
    'Ese servidor habla sin cifrar, y Stipple no envía nada así. Quien lo atiende tiene que activar TLS.',
  'no-rights':
    'El servidor no admite esta tableta: el rol o la contraseña no son los correctos, o allí la sacaron. Pregunte a quien atiende el servidor.',
  'no-database': 'En ese servidor no hay tal base de datos. Mire el final de la dirección.',
  'no-schema': 'Esa base de datos aún no es un servidor común. Quien la atiende tiene que prepararla.',
  'old-schema': 'El servidor es más antiguo que este Stipple. Quien lo atiende tiene que actualizarlo.',
  'new-schema': 'El servidor es más nuevo que este Stipple. Actualice esta tableta.',
  'wrong-version': 'El servidor es demasiado antiguo: tiene que ser PostgreSQL 15 o posterior.',
  full: 'El disco del servidor está lleno. No se pierde nada: quien lo atiende tiene que hacer sitio.',
  'read-only': 'Ese servidor no acepta nada: es copia de otro. Use la dirección del primero.',
  refused: 'El servidor se negó sin decir por qué. Pida a quien lo atiende que mire su registro.',
  badCertificate:
    'El servidor muestra un certificado distinto del que se acepta. No se envió nada. Pregunte a quien atiende el servidor antes de seguir: si tiene uno nuevo, escríbalo aquí.',
} satisfies TextsOf<'hub'>;
