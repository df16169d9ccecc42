/** What a consent is called here, and what its refusal means. */
export const consents: Readonly<Record<string, { readonly title: string; readonly ifRefused: string }>> = {
  treatment: {
    title: 'El tratamiento',
    ifRefused: 'El cliente no acepta el tratamiento. No se usa ninguna aguja.',
  },
  numbing: {
    title: 'Crema anestésica',
    ifRefused: 'El cliente no quiere crema anestésica. La sesión puede seguir sin ella.',
  },
  photosRecord: {
    title: 'Fotos para su ficha',
    ifRefused: 'El cliente no acepta fotos para la ficha. Sin ellas no hay prueba del antes y el después.',
  },
  photosTeaching: {
    title: 'Fotos para enseñar',
    ifRefused: 'El cliente no acepta el uso para enseñar. Las fotos quedan en la ficha.',
  },
  photosMarketing: {
    title: 'Fotos para nuestra web y anuncios',
    ifRefused: 'El cliente no acepta anuncios. Las fotos quedan en la ficha.',
  },
  data: {
    title: 'Sus datos',
    ifRefused:
      'El cliente no acepta que guardemos datos de salud. Sin ficha no podemos tratar con seguridad.',
  },
  hairline: {
    title: 'La línea del pelo',
    ifRefused: 'El cliente no acepta la línea dibujada. La línea anterior se queda como está.',
  },
};

export const lights: Readonly<Record<string, string>> = {
  'd65-overhead': 'Lámpara de luz de día desde arriba (D65)',
  warm: 'Lámpara cálida (2700 a 3000 K)',
  'raking-side': 'Luz rasante desde el lado',
  'daylight-window': 'Luz de día junto a una ventana',
  'phone-flash': 'Flash del teléfono',
};

/** Why a touch-up is due earlier or later. */
export const dueReasons: Readonly<Record<string, string>> = {
  'oily-scalp': 'Cuero cabelludo graso: se desvanece antes',
  'high-sun': 'Mucho sol, trabajo al aire libre o sin SPF: se desvanece antes',
  'fair-light-dilution': 'Piel clara con un tono muy claro: se desvanece antes',
  'dry-or-exfoliating': 'Cuero cabelludo seco, con descamación o exfoliado a menudo: se desvanece antes',
  'scar-zones': 'Zonas con cicatriz: pierden pigmento más deprisa',
  'swim-or-sweat': 'Natación o mucho sudor: se desvanece antes',
  'dark-saturated': 'Piel oscura con un tono saturado: dura más',
  'daily-care': 'SPF, gorro e hidratante a diario: dura más',
  'ongoing-loss': 'La pérdida de pelo sigue: planear de nuevo en lugar de esperar a que se desvanezca',
};

/** Signs of a reaction, to tick. */
export const signs: Readonly<Record<string, string>> = {
  'numb-lips': 'Hormigueo o adormecimiento de labios o lengua',
  'metal-taste': 'Sabor metálico',
  'ringing-ears': 'Zumbido de oídos',
  'light-headed': 'Aturdimiento',
  'blurred-vision': 'Visión borrosa o doble',
  drowsy: 'Somnolencia',
  agitated: 'Muy hablador o inquieto',
  'slurred-speech': 'Habla arrastrada',
  twitching: 'Sacudidas musculares',
  fit: 'Una convulsión',
  'slow-pulse': 'Pulso lento',
  collapse: 'Colapso',
  'blue-grey-lips': 'Labios o piel azul grisáceos',
  breathless: 'Falta de aire',
  headache: 'Dolor de cabeza',
  hives: 'Erupción elevada que pica (habones)',
  wheeze: 'Silbidos o garganta cerrada',
  'swollen-face': 'Hinchazón de cara, labios o lengua',
  'faint-grey': 'Desmayo o palidez',
  vomiting: 'Vómitos repetidos',
};

/** The emergency card, step by step; `{number}` is the country's. */
export const emergencySteps: readonly string[] = [
  'Llame al {number}. Diga: «Reacción a crema anestésica», «Reacción alérgica» o lo que vea.',
  'Pare la aguja. Apague la máquina.',
  'Retire toda la crema ahora.',
  'Ponga al cliente en la postura según lo que vea. Quédese con él.',
  'Erupción, hinchazón, silbidos o desmayo: use su autoinyector de adrenalina si lo lleva. Anote la hora.',
  'Mande a alguien a abrir la puerta y esperar a la ambulancia.',
  'Anote la hora, el producto, cuánto y cuánto tiempo estuvo puesto.',
  'Dé a la ambulancia el tubo y su caja.',
];

export const postures: readonly string[] = [
  'Despierto, pálido o mareado: tumbado, piernas en alto.',
  'Sin aire, o cara o lengua hinchadas: sentado. Si se marea, tumbado con las piernas en alto. Que no se levante ni ande.',
  'En una convulsión: despeje el espacio, algo blando bajo la cabeza, no le sujete. Después: de lado.',
  'No despierto pero respira: de lado, barbilla arriba.',
  'No despierto y no respira con normalidad: boca arriba. Presione fuerte y rápido en el pecho. Use un desfibrilador si lo hay.',
];

/** First aid after a needle-stick, step by step. */
export const firstAid: readonly string[] = [
  'Alto. Apague la máquina y déjela.',
  'Deje sangrar la herida. No la apriete fuerte ni la chupe.',
  'Lave con jabón y agua corriente. Ojos o boca: enjuague con mucha agua.',
  'Séquela y cúbrala con un apósito impermeable.',
  'Ponga la aguja en el contenedor de punzantes. Guarde su lote.',
  'Pida consejo médico enseguida, hoy: puede que el tratamiento tenga que empezar en pocas horas. En peligro, llame al {number}.',
  'Anótelo aquí. Siga trabajando solo si otra persona puede atender al cliente con seguridad.',
];

/** Sentences to say. */
export const scripts: Readonly<Record<string, string>> = {
  defer:
    'Su cuero cabelludo no está listo hoy. Si esperamos, el resultado será mejor. Le apunto desde cuándo puede volver.',
  refer:
    'Esto es algo que antes debería mirar un médico o una clínica láser. Le doy una nota para que la lleve.',
  decline:
    'No creo que este trabajo le hiciera feliz ni fuera seguro para usted. Prefiero decir que no a hacerlo mal.',
  timeOut:
    'Antes de la primera aguja: su nombre, las zonas de hoy, el plan, sus alergias y sus medicinas. Dígame, por favor, si algo no es correcto.',
  unwell:
    'Dígame enseguida si se siente raro, con sueño o mareado. Paramos, se retira la crema, y me quedo con usted.',
  todayAndHealed:
    'Lo que ve hoy está más rojo y oscuro de lo que será. El tono se asienta en unas semanas; lo juzgamos en la revisión, no ahora.',
  whatATopUpIs:
    'Si algo sigue demasiado claro en la revisión, añadimos un poco: una o dos horas, los mismos pasos, nunca más de lo que la piel admite.',
  callEarly:
    'Hola, le llamamos del estudio. ¿Cómo está su cuero cabelludo? ¿Está menos rojo que el primer día? ¿Está seco? ¿Se ha tocado o arrancado algo? ¿Sabe cuándo puede lavarse?',
  callMiddle:
    'Hola, le llamamos del estudio. ¿Se caen solas las costras? ¿Se ve a manchas? Ahora es lo habitual. ¿Algún enrojecimiento que se extienda, calor, pus, fiebre? ¿Algún bulto en los puntos?',
  callLate:
    'Hola, le llamamos del estudio. Ahora se ve el color verdadero. ¿Está contento? ¿Hay alguna parte demasiado clara u oscura? ¿Bultos, erupción o picor que no se va? En su revisión lo miramos.',
  teachBack:
    'Para saber que me expliqué bien: ¿cuándo puede lavarse el cuero cabelludo, y cuándo puede afeitárselo?',
};
