import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'

export const words: HandoutWords = {
  title: 'Dolor de espalda inflamatorio',
  body: `**Hay un tipo de dolor de espalda que mejora al moverse y empeora con el reposo. El suyo puede ser de este
tipo, así que queremos revisarlo. Si lo es, hay buen tratamiento.**

## Qué es

El cuerpo tiene defensas contra los gérmenes. En el dolor de espalda inflamatorio, esas defensas atacan por error las
articulaciones de la columna. Se ponen adoloridas y rígidas. Un nombre de la enfermedad es espondiloartritis axial. Aquí
decimos «EspA axial».

## Señales que nos hicieron pensar en esto

Puede tener algunas de estas:

- El dolor empezó antes de los 45 años y dura más de 3 meses.
- Lo despierta en la segunda mitad de la noche.
- Duele en lo profundo de las nalgas.
- Mejora cuando se mueve.
- Mejora en menos de dos días con ibuprofeno o una pastilla parecida.
- Tuvo una articulación hinchada, dolor en el talón o una erupción con escamas en la piel (psoriasis).
- Alguien cercano de su familia lo tiene.

Muchas personas también se sienten rígidas más de media hora por la mañana.

## Qué sigue ahora

1. Venga a su cita. Cuéntenos de cada una de estas señales.
2. Quizás le hagan análisis de sangre. Buscan inflamación en el cuerpo y un gen llamado HLA-B27.
3. Quizás le hagan una resonancia magnética. Puede mostrar articulaciones inflamadas que no se ven en una radiografía.
4. Quizás lo enviemos a un médico de las articulaciones (reumatólogo).

Un análisis de sangre o una radiografía normal no lo descarta. Muchas personas sanas tienen el gen.

## Qué puede hacer desde ahora

1. Muévase todos los días. Camine, nade o estírese.
2. Dese una ducha tibia y estírese al levantarse.
3. Levántese y muévase con frecuencia si pasa mucho tiempo sentado.
4. Deje de fumar. Fumar puede empeorar la enfermedad. Podemos ayudarle a dejarlo.
5. Pregúntenos antes de tomar ibuprofeno todos los días. Lea primero nuestra hoja sobre las pastillas para el dolor.
6. No deje que le empujen o giren con fuerza la columna o el cuello (manipulación) hasta que sepamos más.

## Si es EspA axial

- El ejercicio para toda la vida es la base del tratamiento.
- Las pastillas como el ibuprofeno ayudan a muchos. Hay que vigilar el estómago, el corazón y los riñones.
- Si no ayudan lo suficiente, hay medicinas que calman las defensas del cuerpo. Aumentan el riesgo de infecciones.
- La mayoría trabaja y tiene una vida plena. Hay épocas buenas y malas.

## Qué llevar a su cita

Anote esto durante una semana y marque lo que tiene:

- A qué hora me desperté en la noche.
- Cuántos minutos estuve rígido cada mañana.
- Qué tomé, y si me ayudó en menos de dos días.
- Quién en mi familia tiene enfermedades de las articulaciones, los ojos, la piel o el intestino.
- Si tuve un ojo rojo, una erupción, dolor en el talón o diarrea por mucho tiempo.

${getHelpNow({
  ambulance: ['Una enfermedad le puso rígida la columna, y tuvo una caída o un golpe.'],
  emergency: ['Tuvo un choque, una caída fuerte o un golpe duro.'],
})}

**Llámenos también el mismo día si** tiene un ojo rojo y adolorido, y le molesta la luz. Un médico debe ver ese ojo hoy,
o usted podría perder la vista. Si no tiene la columna rígida, llame también si el cuello o la espalda le duele de una
forma nueva después de una caída pequeña.

## ¿Qué tan seguros estamos?

- **Bastante seguros:** hay que revisar a las personas con estas señales. Lo dice una guía importante del Reino Unido.
- **Menos seguros:** que usted lo tenga. Las señales no encuentran a todos, y muchos que tienen las señales no tienen la
  enfermedad.
- **Muy seguros:** el ejercicio ayuda con el dolor y con la forma de moverse.
- **No sabemos:** cómo le irá a usted. No hay dos personas iguales.`,
  teachBack: {
    ask: 'Un ojo se le pone rojo y adolorido, y le molesta la luz. ¿Qué hace?',
    answers: [
      { id: 'call-today', verdict: 'right', words: 'Llamo a la clínica el mismo día.' },
      { id: 'emergency-department', verdict: 'close', words: 'Voy a urgencias.' },
      { id: 'eye-drops', verdict: 'worrying', words: 'Compro gotas para los ojos y espero una semana.' },
      { id: 'next-visit', verdict: 'worrying', words: 'Lo digo en mi próxima cita.' },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Llámenos el mismo día. Este tipo de ojo rojo puede ir con su dolor de espalda. Un médico debe verlo hoy.',
    toldIn: 'Llámenos también el mismo día si tiene un ojo rojo',
  },
  review: 'not-reviewed-by-native-clinician',
}
