/** Product cards by what they are called; brands stay. */
export const productNames: Readonly<Record<string, string>> = {
  'emla-type': 'Crema de lidocaína 2,5 % + prilocaína 2,5 % (tipo EMLA)',
  'lidocaine-4': 'Crema de lidocaína 4 % (tipo LMX4)',
  'lidocaine-5': 'Crema de lidocaína 5 %',
  'lidocaine-tetracaine-7': 'Crema de lidocaína 7 % + tetracaína 7 % (Pliaglis)',
  'blt-compounded': 'Fórmula magistral de benzocaína, lidocaína y tetracaína (BLT)',
  'tetracaine-4': 'Gel de tetracaína 4 % (tipo Ametop)',
  'in-procedure-gel': 'Gel o espray durante el trabajo (lidocaína, con o sin adrenalina)',
  'isopropyl-70': 'Alcohol isopropílico 70 %',
  'povidone-iodine': 'Povidona yodada 10 %',
  'chlorhexidine-4': 'Clorhexidina 4 %',
  'green-soap': 'Jabón verde (para lavar, no es antiséptico)',
  'carbon-black': 'Pigmento negro de humo para SMP (CI 77266)',
  'carbon-iron-oxide': 'Negro de humo con óxido de hierro, cálido (CI 77266, CI 77499)',
  'ready-mixed': 'Tono SMP ya mezclado (se usa tal cual)',
  'sterile-water': 'Agua estéril, ampolla de un solo uso',
  'sterile-saline': 'Suero salino estéril 0,9 %, ampolla de un solo uso',
  'brand-diluent': 'Solución estéril de sombreado del fabricante del pigmento',
};

/** Their warnings, in the order of the card. */
export const cautions: Readonly<Record<string, readonly string[]>> = {
  'emla-type': [
    'El prospecto del Reino Unido pide un apósito sobre la crema.',
    'En piel con eczema, solo de 15 a 30 minutos.',
    'Un afeitado reciente deja entrar más crema.',
    'Actúa de 1 a 2 horas tras retirarla. Prevea primero las zonas más doloridas.',
  ],
  'lidocaine-4': [
    'Lea otra vez el prospecto actual antes de guiarse por estos números.',
    'Lleva propilenglicol y alcohol bencílico.',
    'No en eczema.',
  ],
  'lidocaine-5': [
    'Escriba los límites de la etiqueta antes de usarla.',
    'Más fuerte que el 4 % que la FDA de EE. UU. acepta sin receta.',
  ],
  'lidocaine-tetracaine-7': [
    'Solo con receta.',
    'No con alergia al PABA.',
    'Enrojece la piel en más o menos la mitad de los usuarios: iguale el color de antes de la crema.',
  ],
  'blt-compounded': [
    'Mucho más fuerte que las cremas autorizadas.',
    'Hecha por una farmacia para un solo cliente con su nombre.',
    'Sin segunda vez en 24 horas.',
    'Las concentraciones varían: escríbalas de la etiqueta.',
  ],
  'tetracaine-4': [
    'Escriba los límites de la etiqueta antes de usarla.',
    'No con alergia a los anestésicos de tipo éster.',
  ],
  'in-procedure-gel': [
    'Para piel abierta, que no cubre ninguna etiqueta de crema para piel sana.',
    'Cuenta para el total del día.',
    'Escriba activos y límites de la etiqueta antes de usarlo.',
  ],
  'isopropyl-70': [
    'Arde con facilidad: déjelo secar, sin charcos, antes de encender ninguna máquina.',
    'Que no entre en los ojos.',
  ],
  'povidone-iodine': ['Mancha: límpiela antes de juzgar el color.', 'Pregunte antes por yodo y tiroides.'],
  'chlorhexidine-4': [
    'Cerca del cuero cabelludo puede correr a ojos y oídos y hacer un daño duradero. Si puede, elija alcohol o povidona yodada.',
    'Alergia rara pero grave.',
  ],
  'green-soap': ['Úselo para lavar. Después tiene que ir un antiséptico.'],
  'carbon-black': [
    'Lea la etiqueta en voz alta o enséñela antes de la aguja.',
    'Empiece claro: los puntos nuevos se suman al tono antiguo.',
  ],
  'carbon-iron-oxide': [
    'Lea la etiqueta en voz alta o enséñela antes de la aguja.',
    'Tonos cálidos solo si la marca los da por aptos para el cuero cabelludo.',
  ],
  'ready-mixed': [
    'No añada agua.',
    'El gris ya mezclado ha llevado gérmenes incluso en frascos cerrados: anote el lote.',
  ],
  'sterile-water': ['Ábrala solo para este cliente. Tire el resto.', 'Destilada no es estéril.'],
  'sterile-saline': [
    'Ábrala solo para este cliente. Tire el resto.',
    'Pregunte al fabricante del pigmento si se permite el suero salino.',
  ],
  'brand-diluent': ['El frasco tiene que decir estéril.', 'Un frasco abierto ya no es estéril.'],
};

export const actives: Readonly<Record<string, string>> = {
  lidocaine: 'lidocaína',
  prilocaine: 'prilocaína',
  tetracaine: 'tetracaína',
  benzocaine: 'benzocaína',
  'isopropyl alcohol': 'alcohol isopropílico',
  'povidone-iodine': 'povidona yodada',
  chlorhexidine: 'clorhexidina',
  'sodium chloride': 'cloruro sódico',
};
