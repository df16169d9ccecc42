/** Country packs: their names, waits in words, and what a rule rests on, as it is shown (without the numbers of our own lists). */
export const countries: Readonly<Record<string, string>> = {
  'United Kingdom': 'Reino Unido',
  'European Union': 'Unión Europea',
  'United States, California': 'Estados Unidos, California',
  '4 months': '4 meses',
  '6 months': '6 meses',
  '3 months, in California none': '3 meses, en California nada',
  'Tattooing of Minors rule (law)': 'Norma sobre el tatuaje de menores (ley)',
  'No rule on identity papers was found. Confirm with your adviser.':
    'No se encontró ninguna norma sobre documentos de identidad. Confírmelo con su asesor.',
  'Sources disagree; most councils and insurers want the client to apply their own pharmacy cream. Confirm with your adviser.':
    'Las fuentes no coinciden; la mayoría de los ayuntamientos y aseguradoras quieren que el cliente se ponga su propia crema de farmacia. Confírmelo con su asesor.',
  'Great Britain did not take over the EU rule and its own decision was not found; Northern Ireland follows the EU. Confirm with your adviser.':
    'Gran Bretaña no adoptó la norma de la UE y no se encontró su propia decisión; Irlanda del Norte sigue a la UE. Confírmelo con su asesor.',
  'Great Britain did not take over the EU rule and its own decision was not found. Confirm with your adviser.':
    'Gran Bretaña no adoptó la norma de la UE y no se encontró su propia decisión. Confírmelo con su asesor.',
  'Studio default: 48 hours before or a signed waiver. An insurer may ask for more.':
    'Valor inicial del estudio: 48 horas antes o una renuncia firmada. Una aseguradora puede pedir más.',
  'Studio default; UK insurers ask for 6 to 8 years, some 10 for photos (professional body)':
    'Valor inicial del estudio; las aseguradoras británicas piden de 6 a 8 años, algunas 10 para fotos (asociación profesional)',
  'Trade practice': 'Práctica del oficio',
  'National emergency number': 'Número nacional de emergencias',
  'No rule found. Name who watched the signing; it may be the practitioner. Confirm with your adviser.':
    'No se encontró ninguna norma. Nombre a quien vio la firma; puede ser el profesional. Confírmelo con su asesor.',
  'No rule found on a guardian agreeing too. It is asked for under 18 where that age is allowed at all. Confirm with your adviser.':
    'No se encontró ninguna norma sobre el acuerdo de un tutor. Se pide por debajo de los 18 donde se permita esa edad. Confírmelo con su asesor.',
  'Member states set the age. Confirm with your adviser.':
    'La edad la fijan los Estados miembros. Confírmelo con su asesor.',
  'Member states set the rule on identity papers. Confirm with your adviser.':
    'La norma sobre documentos de identidad la fijan los Estados miembros. Confírmelo con su asesor.',
  'Member states decide who may apply a medicine. Confirm with your adviser.':
    'Quién puede aplicar un medicamento lo deciden los Estados miembros. Confírmelo con su asesor.',
  'Regulation (EU) 2020/2081 (law)': 'Reglamento (UE) 2020/2081 (ley)',
  'No period was found for client files; 7 years is the studio default. Confirm with your adviser.':
    'No se encontró ningún plazo para fichas de clientes; 7 años es el valor inicial del estudio. Confírmelo con su asesor.',
  'Directive 2004/33/EC, annex III; 4 months with a NAT test':
    'Directiva 2004/33/CE, anexo III; 4 meses con una prueba NAT',
  'European emergency number': 'Número europeo de emergencias',
  'California rule for tattoo and permanent cosmetics (law)':
    'Norma de California sobre tatuaje y maquillaje permanente (ley)',
  'Picture ID with name, age and address, for example San Benito County (law)':
    'Documento con foto, nombre, edad y dirección, por ejemplo en el condado de San Benito (ley)',
  'No rule was found on who may apply the cream. Confirm with your adviser.':
    'No se encontró ninguna norma sobre quién puede poner la crema. Confírmelo con su asesor.',
  'The statement is a duty of EU law; US labels do not carry it (law)':
    'La indicación es una obligación del derecho de la UE; las etiquetas de EE. UU. no la llevan (ley)',
  'No rule was found on showing the label before. Confirm with your adviser.':
    'No se encontró ninguna norma sobre enseñar antes la etiqueta. Confírmelo con su asesor.',
  'County rules found ask for 2 to 3 years; 7 years is the studio default. Confirm with your adviser.':
    'Las normas de condados encontradas piden de 2 a 3 años; 7 años es el valor inicial del estudio. Confírmelo con su asesor.',
  'None where the state regulates the studio and the ink is single-use':
    'Ninguna donde el estado regula el estudio y la tinta es de un solo uso',
  'Studio default, as the file; one policy condition wants 10 years (professional body)':
    'Valor inicial del estudio, como la ficha; una condición de póliza pide 10 años (asociación profesional)',
  'No rule was found; to the age of 25 is the studio default. Confirm with your adviser.':
    'No se encontró ninguna regla; hasta los 25 años es el valor inicial del estudio. Confírmelo con su asesor.',
  'Studio default, as the file': 'Valor inicial del estudio, como la ficha',
  'US OSHA asks for employment and 30 years for the medical record. Confirm with your adviser.':
    'La OSHA de EE. UU. pide la duración del empleo y 30 años más para el expediente médico. Confírmelo con su asesor.',
  'US OSHA asks for 3 years. Confirm with your adviser.':
    'La OSHA de EE. UU. pide 3 años. Confírmelo con su asesor.',
  'Rules found in US counties ask for 2 to 3 years. Confirm with your adviser.':
    'Las normas encontradas en condados de EE. UU. piden de 2 a 3 años. Confírmelo con su asesor.',
  'OSHA: sharps log 5 years, medical record employment and 30 years (law)':
    'OSHA: registro de punzantes 5 años; expediente médico, el empleo y 30 años más (ley)',
  'OSHA (law)': 'OSHA (ley)',
  'For example San Benito County: inks and needles with their lots (law)':
    'Por ejemplo, el condado de San Benito: tintas y agujas con sus lotes (ley)',
};
