import type { Translation } from '../../schema.ts';
import { ask } from './written.ts';

/** Draft translation, not yet checked by a person. */
export const spanishQuestions: Translation['questions'] = [
  ask('C02', '¿Ha tomado hoy alcohol o drogas?'),
  ask(
    'C03',
    '¿Tiene ahora una infección de la piel, como tiña, herpes, culebrilla o granos con pus?',
    '¿Dónde la tiene?',
  ),
  ask(
    'C04',
    '¿Tiene alguna parte del cuero cabelludo quemada, cortada, dolorida o pelándose?',
    '¿Qué parte?',
  ),
  ask(
    'C05',
    '¿Tiene un bulto nuevo en el cuero cabelludo, o un lunar que ha cambiado?',
    '¿Qué parte? ¿Lo ha visto un médico?',
  ),
  ask('C06', '¿Tiene ahora mismo psoriasis, eccema o el cuero cabelludo rojo y con mucha escama?'),
  ask(
    'C07',
    '¿Ha tenido alguna vez psoriasis, eccema o el cuero cabelludo rojo y con mucha escama?',
    '¿Cuándo fue el último brote? ¿Toma algo para eso?',
  ),
  ask('C08', '¿Tiene liquen plano, lupus, vitíligo o sarcoidosis?', '¿Cuándo cambió por última vez?'),
  ask('C09', '¿Se le ponen gruesas o levantadas las cicatrices?', '¿En qué parte del cuerpo?'),
  ask(
    'C10',
    '¿Le ha dado alguna vez un tatuaje o un maquillaje permanente una erupción o una hinchazón?',
    '¿Qué color era? ¿Qué pasó?',
  ),
  ask(
    'C11',
    '¿Le ha sentado mal o le ha dado erupción alguna vez una crema anestésica, la base de una crema, el PABA de un protector solar o una inyección del dentista?',
    '¿Cuál era? ¿Qué pasó?',
  ),
  ask(
    'C12',
    '¿Ha tomado en el último año pastillas para el acné como Roaccutane?',
    '¿Cuándo tomó la última?',
  ),
  ask(
    'C13',
    '¿Usa un peeling, un ácido o una crema con retinol en el cuero cabelludo?',
    '¿Cuándo lo usó por última vez?',
  ),
  ask(
    'C14',
    '¿Toma pastillas que hacen la sangre más fluida, como aspirina o warfarina?',
    '¿Cuál? ¿Quién se la dio?',
  ),
  ask('C15', '¿Sangra durante mucho tiempo, o tiene anemia falciforme?', '¿Cómo lo llamó el médico?'),
  ask('C16', '¿Tiene diabetes con el azúcar a menudo demasiado alto?'),
  ask('C17', '¿Tiene diabetes bien controlada?'),
  ask('C18', '¿Está embarazada, o podría estarlo?'),
  ask('C19', '¿Está dando el pecho?'),
  ask('C20', '¿Está en tratamiento contra el cáncer ahora, o lo estará en las próximas 4 semanas?'),
  ask('C21', '¿Ha tenido en el pasado un tratamiento contra el cáncer?', '¿Cuándo fue el último?'),
  ask(
    'C22',
    '¿Tiene una enfermedad, un órgano trasplantado o medicinas que bajan las defensas de su cuerpo?',
    '¿Cuál? ¿Desde cuándo?',
  ),
  ask(
    'C23',
    '¿Tiene un problema en una válvula del corazón o un defecto del corazón de nacimiento, o le dan antibióticos antes del dentista o de una operación?',
    '¿Cuál? ¿Por qué se los dan?',
  ),
  ask(
    'C24',
    '¿Tiene la tensión demasiado alta, o ha tenido un derrame cerebral o un infarto?',
    '¿Cuándo fue?',
  ),
  ask('C25', '¿Tiene convulsiones, o se desmaya?', '¿Cuándo fue la última vez?'),
  ask('C26', '¿Tiene VIH, o hepatitis B o C?'),
  ask('C29', '¿Se ha puesto relleno o Botox en el cuero cabelludo o en la frente?', '¿Cuándo fue?'),
  ask('C30', '¿Tiene fiebre, o toma antibióticos porque está enfermo o enferma?'),
  ask('C31', '¿Ha donado sangre, o le van a hacer pronto una operación o una resonancia?', '¿Cuál? ¿Cuándo?'),
  ask('C32', '¿Le da erupción la goma o el látex?'),
  ask('C33', '¿Se le queda la piel oscura o pálida después de un corte o de un grano?'),
  ask('C34', '¿Tiene zonas sin pelo donde el pelo puede volver a crecer?', '¿Qué parte?'),
  ask(
    'C36',
    '¿Le falta la enzima G6PD, tiene un defecto raro de la sangre o de las enzimas, una enfermedad grave del hígado, o toma pastillas para calmar el ritmo del corazón?',
    '¿Cuál? ¿Cómo se llaman las pastillas?',
  ),
  ask('C37', '¿Le ha sentado mal alguna vez un lavado de piel o de boca con clorhexidina?'),
  ask(
    'C38',
    '¿Tiene alergia a algo más, como medicinas, antibióticos, yodo, tiritas, alimentos o metales?',
    '¿A qué? ¿Qué le pasa?',
  ),
  ask(
    'C39',
    '¿Ha usado alguna medicina, crema o suplemento en los últimos 30 días?',
    '¿Cuáles? ¿Para qué son?',
  ),
  ask(
    'C40',
    '¿Se pone minoxidil u otro líquido para que crezca el pelo en el cuero cabelludo?',
    '¿Cuándo fue la última vez?',
  ),
  ask(
    'C41',
    '¿Va a llevar en los próximos 10 días una prótesis de pelo, fibras, polvo, un casco o una gorra apretada?',
    '¿Cuál? ¿Puede esperar?',
  ),
  ask(
    'C42',
    '¿Ha tenido alguna vez herpes en el cuero cabelludo, o le han dicho que lleva MRSA?',
    '¿Cuál? ¿Cuándo fue la última vez?',
  ),
  ask('C43', '¿Se arranca usted el pelo, aunque sea sin querer?', '¿En qué parte?'),
];
