import type { StaffRow } from './staff-texts.ts';

/** What the practitioner reads of each health question: its short name, what to do, what to say, and the note. */
export const questions: Readonly<Record<string, StaffRow>> = {
  C01: {
    title: 'Por debajo de la edad mínima',
    action: 'No empiece. La aplicación calcula la edad con la fecha de nacimiento y las reglas del país.',
    script:
      'La ley fija una edad para este trabajo, así que todavía no podemos hacerlo. Será un gusto recibirle cuando tenga la edad.',
  },
  C02: {
    title: 'Alcohol o drogas hoy, o no puede consentir',
    action:
      'No empiece. Dé otro día. Responda sí también cuando el cliente no pueda seguir lo que usted dice o no pueda aceptar libremente.',
    script: 'Solo trabajamos con la cabeza despejada, porque usted firma. Busquemos otro día.',
  },
  C03: {
    title: 'Infección activa del cuero cabelludo o de la piel',
    action: 'No empiece hasta que se haya curado. Mire también usted el cuero cabelludo.',
    script:
      'Una aguja podría extender la infección. Hágasela tratar, por favor, y vuelva cuando haya pasado.',
    note: 'Impétigo, tiña, herpes, herpes zóster, pústulas.',
  },
  C04: {
    title: 'Quemadura solar, cortes, piel abierta o que se pela en una zona',
    action: 'Deje fuera esa zona hasta que haya curado. Ahí sin crema anestésica: es solo para piel sana.',
    script: 'Esta parte tiene que curar primero. Hoy la dejamos tranquila.',
  },
  C05: {
    title: 'Bulto desconocido, lunar que cambia o cáncer de piel en una zona',
    action:
      'Deje fuera la zona y derive a un médico. Las otras zonas siguen cuando el cliente tenga la nota para el médico. Nunca trabaje sobre un lunar; deje un margen alrededor.',
    script:
      'Veo una mancha que debería mirar un médico. No voy a trabajar sobre ella, y le escribo una nota.',
  },
  C06: {
    title: 'Psoriasis, eczema o dermatitis seborreica, activa en el cuero cabelludo',
    action: 'No empiece hasta que el cuero cabelludo esté limpio.',
    script: 'Su piel está en un brote. La aguja puede empeorarlo, así que esperamos a que se calme.',
  },
  C07: {
    title: 'Psoriasis, eczema o dermatitis seborreica en el pasado, ahora en calma',
    action: 'Pida una carta. Avise de que la piel puede brotar donde entró la aguja.',
    script:
      'Quisiera antes una carta breve de su médico. La aguja puede despertar un problema de piel antiguo.',
    note: 'Guía: libre o precaución; se empieza con lo más estricto. Estudio con 2.053 personas con psoriasis: pocos problemas y leves, más bajo tratamiento.',
  },
  C08: {
    title: 'Liquen plano, lupus cutáneo, vitíligo o sarcoidosis',
    action:
      'Pida una carta que diga que la enfermedad está estable. Las heridas pequeñas pueden iniciar manchas nuevas.',
    script:
      'Las heridas pequeñas pueden iniciar manchas nuevas. Pida antes una carta a su médico, por favor.',
  },
  C09: {
    title: 'Queloide o cicatrices en relieve',
    action: 'No empiece sin una carta de un dermatólogo y un punto de prueba que haya curado plano.',
    script:
      'Su piel puede hacer cicatrices en relieve. Necesitamos una carta de un dermatólogo, y probamos un punto pequeño otro día, antes.',
  },
  C10: {
    title: 'Reacción alérgica a pigmento de tatuaje o maquillaje, o a un ingrediente del elegido',
    action:
      'No empiece sin una carta de un dermatólogo. Compare la etiqueta del pigmento con lo que se sabe.',
    script:
      'Usted ya reaccionó a una tinta. La tinta no se puede volver a sacar, así que antes tiene que estar de acuerdo un dermatólogo.',
  },
  C11: {
    title: 'Alergia a un anestésico, al PABA o a la base de una crema',
    action: 'Hoy sin crema anestésica. La sesión puede seguir sin ella.',
    script: 'La crema anestésica no es segura para usted. Podemos trabajar sin ella, poco a poco, o parar.',
    note: 'Anestésicos de tipo amida o éster, PABA, base de la crema.',
  },
  C12: {
    title: 'Isotretinoína',
    action:
      'La toma ahora, o hace menos de 6 meses de la última pastilla: no empiece. De 6 a 12 meses: pida una carta. Después: siga.',
    script: 'Estas pastillas cambian cómo cura la piel. Esperamos para que cure bien.',
    note: 'Límites isotretinoinMonths e isotretinoinLetterMonths. Costumbre, no evidencia: un panel de 2017 encontró demasiado poco para retrasar muchos procedimientos pequeños.',
  },
  C13: {
    title: 'Retinoide, ácido o peeling en el cuero cabelludo',
    action: 'Pida que lo deje 1 semana antes y 1 después; los peelings, 2 semanas. Busque piel fina o roja.',
    script:
      'Deje por ahora esos productos lejos del cuero cabelludo, por favor. Afinan la piel y desvaen los puntos.',
  },
  C14: {
    title: 'Anticoagulante',
    action:
      'Pida una carta de quien lo receta. Nunca aconseje dejarlo: un coágulo es peor que un poco de sangre. Cuente con puntos más pálidos y más costras.',
    script: 'No deje sus pastillas, por favor. Quisiera unas líneas de su médico antes de empezar.',
    note: 'Warfarina, anticoagulantes directos, heparina, clopidogrel, aspirina. Muchos estudios rechazan; la guía dermatológica prefiere seguir.',
  },
  C15: {
    title: 'Hemofilia, plaquetas bajas o anemia falciforme',
    action: 'No empiece sin una carta.',
    script: 'Muchas heridas pequeñas no son seguras para usted sin un médico. Traiga una carta, por favor.',
  },
  C16: {
    title: 'Diabetes sin controlar',
    action: 'No empiece. Cura despacio y la infección es más probable.',
    script: 'La piel cura mal con el azúcar alto. Vuelva cuando esté estable.',
    note: 'Algunos estudios piden un valor de HbA1c (BK).',
  },
  C17: {
    title: 'Diabetes controlada',
    action: 'Siga con cuidado: sesión más corta, comida y bebida a mano, vigile la curación.',
    script: 'Dígame enseguida si se siente flojo o tembloroso. Podemos hacer todos los descansos que quiera.',
  },
  C18: {
    title: 'Embarazo',
    action: 'No empiece. Dé un día después del parto.',
    script: 'No tatuamos durante el embarazo. Puede esperar, y aquí estaremos.',
  },
  C19: {
    title: 'Lactancia',
    action: 'No empiece.',
    script: 'Esperamos hasta que deje la lactancia. Es lo más seguro para su bebé.',
    note: 'Algunos estudios lo dejan al cliente; se empieza con lo más estricto.',
  },
  C20: {
    title: 'Quimioterapia o radioterapia ahora, o prevista en 4 semanas',
    action: 'No empiece.',
    script: 'Su cuerpo ya tiene bastante. Esperamos a que termine su tratamiento.',
  },
  C21: {
    title: 'Quimioterapia o radioterapia en el pasado',
    action:
      'Menos de 12 meses desde el último tratamiento: una carta del oncólogo. Desde los 12 meses no hace falta carta.',
    script:
      'Quisiera que su oncólogo estuviera antes de acuerdo. Traiga una carta, por favor, o esperamos un poco.',
    note: 'Límite oncologyMonths. Un estudio espera 6 meses, otro 12; se empieza con lo más estricto.',
  },
  C22: {
    title: 'Defensas bajas, trasplante, corticoides prolongados o biológicos',
    action: 'No empiece sin una carta.',
    script:
      'Usted puede contagiarse con más facilidad. Su médico tiene que estar de acuerdo antes de usar una aguja.',
    note: 'También un órgano trasplantado, corticoides durante mucho tiempo, biológicos.',
  },
  C23: {
    title:
      'Enfermedad de válvulas, endocarditis, defecto del corazón de nacimiento, antibióticos antes de intervenciones',
    action: 'No empiece sin una carta.',
    script: 'Los gérmenes de la piel pueden llegar al corazón. Pida una carta a su cardiólogo, por favor.',
  },
  C24: {
    title: 'Tensión alta sin controlar, ictus o infarto reciente',
    action: 'Pida una carta.',
    script: 'Una sesión larga puede subirle la tensión. Quisiera antes una carta de su médico.',
  },
  C25: {
    title: 'Epilepsia o desmayos',
    action:
      'Pida una carta. Recline el sillón, haga descansos. Demasiada crema anestésica puede parecer una convulsión.',
    script: 'Quiero que esté seguro en el sillón. Pida a su médico una carta breve, por favor.',
    note: 'Guía: precaución o libre; se empieza con lo más estricto.',
  },
  C26: {
    title: 'VIH o hepatitis B o C',
    action:
      'No es motivo para rechazar. Trabaje tan limpio como con todos. Pregunte si se aplican otras preguntas de salud.',
    script: 'Gracias por decírmelo. No cambia nada en cómo le tratamos.',
    note: 'Algunos estudios rechazan, lo que en algunos lugares puede ser discriminación ilegal.',
  },
  C27: {
    title: 'Trasplante capilar',
    action:
      'En esa zona: con menos de 6 meses no empiece; de 6 a 12 meses, una carta del cirujano; después de 12 meses, siga.',
    script: 'El pelo nuevo tiene que asentarse primero. Por ahora dejamos esa parte.',
    note: 'Límites transplantHardMonths y transplantLetterMonths. Funciona con la fecha y las zonas del trasplante.',
  },
  C28: {
    title: 'Eliminación con láser',
    action: 'Con menos de 6 semanas no empiece. De 6 a 13 semanas mire bien la piel y diga por qué sigue.',
    script: 'La piel necesita tiempo tras el láser. Esperamos para que los puntos nuevos queden nítidos.',
    note: 'Límites laserHardDays y laserWarnDays. Funciona con la fecha del láser.',
  },
  C29: {
    title: 'Relleno o toxina botulínica en la zona',
    action:
      'Se citan dos esperas, 2 semanas y 2 meses. Con menos de 2 meses, deje fuera la zona o anote por qué sigue.',
    script: 'Prefiero dar tiempo al relleno para asentarse. Esa parte podemos dejarla para después.',
  },
  C30: {
    title: 'Fiebre, o antibióticos ahora por una enfermedad',
    action: 'Hoy no. Algunos estudios esperan 2 semanas tras los antibióticos.',
    script: 'Hoy no está bien. Recupérese primero, y buscamos otro día.',
  },
  C31: {
    title: 'Donación de sangre, una operación o una resonancia',
    action:
      'Anótelo en la hoja sin nombrar ninguna enfermedad. Que avise en el hospital del tatuaje antes de una resonancia.',
    script: 'Diga en el hospital, por favor, que tiene un tatuaje en el cuero cabelludo.',
  },
  C32: {
    title: 'Alergia al látex',
    action: 'Solo guantes de nitrilo. Busque látex en cada producto del puesto.',
    script: 'Gracias. Con usted usamos guantes sin látex.',
  },
  C33: {
    title: 'Piel que deja marcas oscuras o claras tras una herida',
    action: 'Haga un punto de prueba y mírelo curado antes de tratar una superficie grande.',
    script: 'Hagamos antes un pequeño punto de prueba y veamos cómo cura su piel.',
  },
  C34: {
    title: 'Alopecia areata, pelo que vuelve a crecer o se espera que vuelva',
    action: 'Explique que el pelo que vuelve a crecer hace ver más oscuros los puntos tratados.',
    script:
      'Si le vuelve a crecer el pelo, estos puntos pueden verse más oscuros. ¿Los quiere de todos modos?',
  },
  C35: {
    title: 'Esperanzas que no se pueden cumplir, o gran preocupación por el aspecto',
    action: 'No empiece hoy. Ofrezca tiempo para pensar y una segunda charla.',
    script: 'Quiero que esté contento con esto durante años. Tomemos un tiempo y hablemos otra vez.',
  },
  C36: {
    title:
      'Déficit de G6PD, metahemoglobinemia, antiarrítmicos de clase I o III, enfermedad grave del hígado, déficit de pseudocolinesterasa',
    action: 'Sin crema anestésica si no hay carta. La sesión puede seguir sin crema.',
    script:
      'La crema anestésica podría hacerle daño. Podemos trabajar sin ella, o esperar una carta de su médico.',
    note: 'Depende del producto: lea su prospecto.',
  },
  C37: {
    title: 'Alergia a la clorhexidina',
    action: 'Use otro antiséptico. Se conocen reacciones raras pero graves.',
    script: 'Gracias. Limpiamos su piel con otra cosa.',
  },
  C38: {
    title: 'Cualquier otra alergia',
    action:
      'Escriba cuál es. Léala en voz alta en la pausa de comprobación. Con yodo: sin povidona yodada. Mire cada etiqueta.',
    script: 'Gracias. Miramos cada etiqueta, y lo decimos una vez más antes de la primera aguja.',
    note: 'Las palabras hacen falta tras un sí.',
  },
  C39: {
    title: 'Medicinas, cremas y suplementos de los últimos 30 días',
    action:
      'Escriba cada una. Busque entre ellas pastillas para el acné (C12), anticoagulantes (C14), defensas bajas (C22) y pastillas para el ritmo del corazón (C36).',
    script: 'Gracias. No deje ninguna medicina por nosotros, por favor.',
    note: 'Las palabras hacen falta tras un sí. California lo pide por ley.',
  },
  C40: {
    title: 'Minoxidil u otro líquido para el pelo en el cuero cabelludo',
    action: 'Es habitual una pausa de 7 días antes y después; algunos dicen 1 día. Anótelo si sigue antes.',
    script: 'Abre más la piel. Déjelo una semana desde hoy, por favor.',
  },
  C41: {
    title: 'Prótesis capilar, fibras, polvos, casco o gorra ajustada en los próximos 10 días',
    action: 'Repasen juntos las líneas de la hoja sobre ello: cada cosa tiene su día.',
    script: 'Esto roza o tapa los puntos recientes. La hoja dice desde qué día puede volver a llevarlo.',
  },
  C42: {
    title: 'Herpes o herpes zóster en el cuero cabelludo en el pasado, o SARM',
    action: 'Pida una carta. Una aguja puede despertar el virus, y el SARM puede entrar en heridas pequeñas.',
    script: 'Quisiera antes una carta breve de su médico, para que cure bien.',
  },
  C43: {
    title: 'Se arranca el pelo',
    action:
      'Explique que tocar y arrancar estropea los puntos recientes, y que ahí puede volver a crecer el pelo.',
    script: 'Gracias por decírmelo. Planeemos de modo que se deje la piel en paz mientras cura.',
  },
};
