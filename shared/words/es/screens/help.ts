import type { TextsOf } from '../../areas.ts';

export const help = {
  help: 'Ayuda',
  about: 'Ayuda: {screen}',
  key: 'F1 abre esto en cualquier pantalla.',
  home1:
    'Desde aquí empieza una visita. Escriba parte del nombre de quien está en el sillón, o registre a un cliente nuevo.',
  home2:
    'Debajo están las sesiones que esperan seguir, lo que toca hoy y lo que falta por configurar del estudio.',
  home3: 'Una sesión en pausa no pierde nada. Espera en Sesiones abiertas, y su reloj de anestesia sigue.',
  clients1: 'Todas las personas registradas alguna vez, por nombre.',
  clients2:
    'Escriba cualquier parte de un nombre; con acentos o sin ellos se encuentra a la misma persona. Toque una línea para abrirla.',
  clients3:
    'Antes de registrar a alguien nuevo, búsquelo aquí: dos fichas de una misma persona no se pueden unir.',
  client1: 'Un cliente: cómo localizarlo, lo que cuentan juntas todas sus visitas, fotos y cada sesión.',
  client2:
    'Empiece aquí una sesión. Modificar cambia nombre y contacto; lo que había antes queda en el registro.',
  client3:
    'Suprimir a este cliente, al pie, destruye para siempre lo que se sabe de él. Lotes y fechas quedan.',
  newClient1: 'Un cliente nuevo. Todo lo que se escribe queda como borrador, también si sale de la pantalla.',
  newClient2:
    'Hacen falta nombre, fecha de nacimiento y teléfono. Si ya se conoce a alguien parecido, se le pregunta.',
  newClient3: 'Un contacto de emergencia ahorra minutos cuando cuentan.',
  startSession1: 'Qué clase de visita es. Decide qué se pregunta y qué reglas cuentan.',
  startSession2:
    'Un retoque es la visita habitual. Una primera charla va sin aguja: prueba de parche, fotos y lectura del consentimiento, para que el cliente pueda pensarlo.',
  startSession3:
    'Una sesión empezada con la persona equivocada termina como error y no cuenta para nada: Parar el trabajo, y después Terminar.',
  completed1: 'Todas las sesiones terminadas, la más reciente primero.',
  completed2:
    'Filtre por día, profesional o por qué mirar: excepciones, cosas sin hacer, tiempos demasiado cortos.',
  completed3:
    'Un responsable devuelve una sesión con una pregunta, o la aprueba. Las dos cosas quedan en el registro.',
  completedOne1: 'Una sesión, entrada por entrada, tal como se anotó.',
  completedOne2:
    'Corrija lo que se anotó mal: el valor anterior queda junto al nuevo, con el motivo y su nombre.',
  completedOne3:
    'Si la hoja impresa daba el valor equivocado, se ofrece una nueva que dice a cuál sustituye.',
  keeping1: 'Cuánto se conserva cada clase de registros, y las fichas cuyo plazo terminó.',
  keeping2: 'Suprimir pide el motivo y el nombre, y da un certificado para llevar. Un nombre abre la ficha.',
  keeping3:
    'Una ficha retenida se queda hasta que alguien levante la retención. El número de años está en el protocolo, en el paquete del país.',
  due1: 'A quién llamar: revisiones y retoques que caen en un mes, y los atrasados.',
  due2: 'Un nombre abre el cliente. Imprima la lista, o guárdela como tabla para una hoja de cálculo.',
  due3: 'Cómo se puede recordar a un cliente se pregunta con su teléfono. Sin un sí aquí no hay número.',
  figures1: 'Lo que dicen juntas las sesiones de un periodo, contado a partir del registro.',
  figures2:
    'Elija el periodo y por qué se separan las líneas: mes, persona, lugar del cuero cabelludo o producto.',
  figures3: 'Plantean preguntas y no responden ninguna: abra las sesiones de una cifra antes de juzgar.',
  studios1:
    'Sesiones, retiradas y cifras de cada estudio que usted dirige, cada uno desde su propio registro.',
  studios2:
    'Una este ordenador una vez a cada estudio, en una carpeta de datos propia, y añada aquí esa carpeta. Oír todos los estudios recoge lo que sus tabletas compartieron desde entonces.',
  studios3: 'Se nombra al estudio que no se oyó. No dé por completa una retirada antes de oírlo.',
  studioSession1: 'Una sesión terminada de otro estudio, tal como la escribieron sus tabletas.',
  studioSession2:
    'Léala, y apruébela o devuélvala con una pregunta. Eso se escribe en el registro de su estudio.',
  studioSession3: 'Las correcciones, los papeles y las fotos se hacen en ese estudio.',
  stock1: 'Lo que hay en el armario: productos, sus lotes y hasta cuándo se puede usar cada uno.',
  stock2:
    'Escanee un envase en cualquier lugar de esta pantalla. Un lote en cuarentena no se ofrece en ningún sillón.',
  stock3: 'A quién llegó toma lo que dice un aviso de retirada y muestra los clientes de esos lotes.',
  stockReceive1: 'Una entrega pasa a las existencias: producto, lote, caducidad, cuántos.',
  stockReceive2:
    'Escanee el código del envase: de él se leen producto, lote y fecha. Compárelos con la etiqueta.',
  stockReceive3: 'Un mes como caducidad significa su último día.',
  stockLot1: 'Un lote: dónde se usa, cuánto dura, qué le ha pasado.',
  stockLot2: 'Abierto cuenta desde el día que diga. Después dura lo que diga su producto.',
  stockLot3: 'La cuarentena lo aparta de todos los sillones hasta que decida un responsable.',
  stockProduct1:
    'Un producto: lo que dice su etiqueta, sus lotes, fotos de la etiqueta y ficha de datos de seguridad.',
  stockProduct2:
    'Lo que cambie aquí cuenta desde ahora. Las sesiones conservan aquello con lo que se trabajó.',
  stockProduct3: 'La ficha lo une a los límites del protocolo.',
  recall1: 'A quién llegó un lote. Escriba o pegue lo que dice el aviso.',
  recall2: 'Lo que se ha entendido está sobre la respuesta. Léalo antes de fiarse de ella.',
  recall3: 'La lista se imprime con nombres y teléfonos: guárdela como guarda las fichas de los clientes.',
  scanner1: 'Si su escáner trae lo que dice el envase.',
  scanner2:
    'Escanee el código que se muestra aquí. Si salen letras equivocadas, elija el teclado con el que salen bien.',
  scanner3: 'El ajuste se guarda para este dispositivo.',
  staffLog1: 'Pinchazos y salpicaduras del personal, con lo que hay que hacer enseguida.',
  staffLog2:
    'Primero los primeros auxilios. Después anote lo ocurrido: el formulario pregunta lo que preguntará un médico.',
  staffLog3: 'No nombra a ningún cliente, y suprimir a un cliente no lo toca.',
  people1: 'Quién trabaja aquí, qué puede hacer, su licencia y su formación.',
  people2:
    'Desde el primer PIN, la tableta se toma con un nombre y su PIN, y cada entrada dice quién la hizo.',
  people3:
    'El último titular no se puede quitar. Un PIN olvidado se pone de nuevo con el código de recuperación.',
  protocol1: 'Las reglas de su estudio: preguntas, límites, productos, textos.',
  protocol2:
    'Cambie un valor y publique una versión nueva. Las sesiones abiertas conservan la versión con la que empezaron.',
  protocol3: 'Los valores iniciales nombran su fuente y cuánto fiarse de ella. Revíselos con su asesor.',
  keys1: 'Lo que abre el registro, y adónde van las copias de seguridad.',
  keys2: 'Elija una carpeta en otra unidad. Ensaye con el código del papel al menos cada 90 días.',
  keys3: 'Sin frase de paso ni código de recuperación nadie puede abrir el registro, tampoco nosotros.',
  installation1: 'Lo que funciona aquí, la impresora, la cámara y un estudio para practicar.',
  installation2: 'La huella se compara con la de la página de recuperación.',
  installation3: 'Todo se queda en este ordenador.',
  consultation1:
    'Preguntar, mirar, planear, firmar, fotografiar: siete partes, en cualquier orden. Una marca muestra las completas.',
  consultation2:
    'Las preguntas de salud van en grupos: lea cada una en voz alta y toque No a todas, o abra la que no sea un no.',
  consultation3:
    'Aplazar, derivar o no atender está en Resultado. El cliente puede responder solo: gire la tableta con Entregar.',
  cleanseAndNumb1: 'Puesto, manos, cuero cabelludo, crema. Como esta mañana toma lo que se preparó hoy.',
  cleanseAndNumb2:
    'La crema está puesta: ponga en marcha el reloj. Desde entonces el reloj, los límites y las preguntas sobre signos le siguen por todas las etapas.',
  cleanseAndNumb3:
    'La crema puede actuar mientras iguala el color. Tiene que estar retirada antes de la aguja.',
  colourMatch1: 'Luz, lecturas, la receta, la mezcla con sus lotes y la conformidad del cliente.',
  colourMatch2:
    'Una foto con la tarjeta gris lee la piel, los puntos curados y el pelo rapado. O escriba lo que midió.',
  colourMatch3:
    'Una receta nunca es más oscura que lo curado sin decirlo. Toda la crema retirada y el antiséptico seco cierran esta etapa.',
  application1:
    'Pasada a pasada. Toque una zona, empiece la pasada, termínela; el reloj va en grande al lado.',
  application2:
    'Dolor, un descanso, una aguja nueva, una foto: un toque cada uno. Una zona nueva de la misma receta no necesita otra mezcla.',
  application3: 'Si el cliente no está bien, toque Emergencia. No pide PIN a nadie.',
  fineTune1: 'Deje descansar la piel y mire bajo varias luces los bordes y los huecos.',
  fineTune2: 'Devuelva zonas sueltas con un motivo, o déjelo: menos puntos hoy, otra mirada en unas semanas.',
  fineTune3: 'Las fotos de después se hacen con la luz de las de antes.',
  aftercare1: 'La hoja para casa, lo que el cliente repitió y una sala limpia.',
  aftercare2: 'Imprímala y diga si está en mano. Las fechas van también al teléfono del cliente.',
  aftercare3: 'Cerrar termina la sesión. Lo que se sepa después se añade con un motivo; nada se reescribe.',
} satisfies TextsOf<'help'>;
