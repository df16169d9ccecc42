import type { Translation } from '../../schema.ts';
import { consent } from './written.ts';

/** Draft translation, not yet checked by a person. */
export const spanishConsents = (
  bloodDonationWait: string,
  retentionYears: number,
): Translation['consents'] => [
  consent('treatment', 'El tratamiento', [
    'Qué se hace: una aguja fina pone puntos pequeños de pigmento en la piel de su cuero cabelludo. Los puntos parecen pelo corto. Se ponen puntos nuevos donde los viejos se han borrado.',
    'Esto es un tatuaje. Dura años. Puede que nunca desaparezca del todo.',
    'Cómo se ve: al principio los puntos son oscuros y nítidos, y la piel está roja. Después puede verse a manchas. El color de verdad se ve a los {colourJudgedDays} días, no antes.',
    'Se aclara con el tiempo. La mayoría quiere un retoque a los 2 a 5 años. Algunas personas lo necesitan antes.',
    'Otros caminos: puede no hacer nada. Puede preguntar a un médico por un trasplante de pelo o por una loción contra la caída. Un láser puede aclarar los puntos.',
    'Riesgos para la piel: dolor, hinchazón, sangrado, infección, cicatrices levantadas. Quitar puntos también puede dejar una cicatriz. Una enfermedad antigua de la piel puede brotar donde entró la aguja. Algunos gérmenes se notan tarde, como bultitos en los puntos semanas después de la sesión.',
    'Alergia: su cuerpo puede reaccionar al pigmento enseguida, o meses o años después. Una prueba en la piel no puede descartarlo, aunque no se vea nada.',
    'Riesgos para el aspecto: los puntos pueden difuminarse, curar de forma desigual, o volverse grises, azules o verdes. Todo pigmento bajo la piel puede verse un poco azul. Puede que el resultado no le guste.',
    'Más adelante: el pigmento puede estorbar en un trasplante de pelo o en un láser. Diga al médico que lo tiene. Los puntos pueden tapar un cambio de la piel de debajo: haga mirar antes los lunares, y siga con las revisiones de piel de su médico.',
    'El pigmento: puede ver la etiqueta y lo que lleva antes de empezar. No se sabe del todo qué hace el pigmento en el cuerpo con los años.',
    `Donar sangre: después de un tatuaje puede que tenga que esperar ${bloodDonationWait}. Pregunte en el banco de sangre.`,
    'Después de la sesión: recibe una hoja con fechas. Dice cuándo puede lavarse, afeitarse, nadar, hacer deporte y estar al sol. Dice cómo se ve una infección y cuándo llamarnos a nosotros, a un médico o al número de emergencias.',
    'Precio: le hemos dicho el precio de hoy. Le hemos dicho cuánto cuesta el trabajo si vuelve, y qué hacemos si no está contento o contenta.',
    'Puede parar en cualquier momento. Diga alto, y la aguja se para. No tiene que decir por qué.',
    'He dicho la verdad sobre mi salud. He podido preguntar todo lo que quería. Estoy de acuerdo con el tratamiento.',
  ]),
  consent('numbing', 'Crema anestésica', [
    'La crema anestésica hace que la piel sienta menos. No quita todo el dolor. En el cuero cabelludo puede hacer poco efecto o acabarse pronto.',
    'Quién la pone: le decimos quién puede hacerlo aquí, usted o nosotros. Primero le enseñamos el tubo y su prospecto.',
    'Riesgos: piel roja o pálida, picor, erupción. Demasiada crema, o crema durante demasiado tiempo, puede pasar a la sangre. Eso puede darle sueño, mareo o malestar. Muy rara vez ha muerto alguien después de muchísima crema de más.',
    'Por eso pesamos la crema y miramos el reloj. Le preguntamos cómo se siente. Más crema no es mejor.',
    'Dígame ahora si hoy ya se ha puesto crema o una inyección de este tipo. Cuenta.',
    'Dígame enseguida si le hormiguean los labios, nota sabor a metal, le zumban los oídos, o se siente con sueño o raro.',
    'Puede decir que no a la crema y tener la sesión igualmente. Estoy de acuerdo con la crema anestésica hoy.',
  ]),
  consent('photosRecord', 'Fotos para su ficha', [
    'Hacemos fotos de su cuero cabelludo antes y después. Van a su ficha y a ningún otro sitio.',
    'Muestran lo que había antes, para poder tratarle bien la próxima vez.',
    'Puede decir que no. Entonces no trabajamos con la aguja, porque después nadie podría ver lo que había antes.',
    'Estoy de acuerdo con las fotos para mi ficha.',
  ]),
  consent('photosTeaching', 'Fotos para enseñar', [
    'Nos gustaría enseñar sus fotos cuando formamos a otras personas. No se muestra su nombre. Su cara queda tapada.',
    'Puede decir que no. No cambia nada para usted. También puede cambiar de idea más adelante.',
    'Estoy de acuerdo en que mis fotos se usen para enseñar.',
  ]),
  consent('photosMarketing', 'Fotos para nuestra web y anuncios', [
    'Nos gustaría enseñar sus fotos en nuestra web y en anuncios. Quien le conoce podría reconocerle.',
    'Puede decir que no. No cambia nada para usted. Si cambia de idea, las quitamos, pero otras personas pueden tener copias.',
    'Estoy de acuerdo en que mis fotos se usen en anuncios.',
  ]),
  consent('data', 'Sus datos', [
    'Anotamos quién es usted, sus respuestas de salud, lo que hicimos y lo que usamos. Lo necesitamos para tratarle con seguridad y para avisarle si se retira un pigmento.',
    'Sus respuestas de salud son privadas. Se quedan en el registro de este estudio y sus copias de seguridad, bajo llave. No están en la hoja que se lleva a casa.',
    `Guardamos su ficha ${retentionYears} años después de su última visita. Después se borra.`,
    'Puede ver sus datos, pedir una copia, hacer corregir errores o pedir que los borremos. Puede decir que no, pero entonces no podemos tratarle. Puede retirar este permiso. Si la ley o un seguro nos obliga a guardar una parte, se lo decimos.',
    'Puede quejarse ante la oficina que vigila los datos. Estoy de acuerdo en que guarden mis datos, con mis respuestas de salud.',
  ]),
  consent('hairline', 'La línea del pelo', [
    'Se ha dibujado una línea nueva en mi cabeza. La he visto en un espejo, de frente y de los dos lados.',
    'Una línea un poco irregular parece de verdad. Una línea demasiado baja o demasiado recta es difícil de quitar.',
    'Solo trabajamos hasta esta línea. Para moverla, le preguntamos y firma otra vez.',
    'Estoy de acuerdo con la línea tal como está dibujada.',
  ]),
];
