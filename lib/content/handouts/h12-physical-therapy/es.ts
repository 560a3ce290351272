import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'

export const words: HandoutWords = {
  title: 'Fisioterapia: qué es',
  body: `**El fisioterapeuta (también llamado terapeuta físico) es experto en cómo se mueve el cuerpo. Le ayuda a ver
qué puede hacer y a avanzar poco a poco. Lo que más cuenta es lo que usted hace en casa entre las citas.**

## Qué pasa en la primera cita

- Usted habla de su dolor, de su día y de lo que quiere volver a hacer.
- El fisioterapeuta mira cómo se dobla, camina y se levanta.
- Revisa la fuerza de sus piernas y qué siente en la piel.
- Juntos acuerdan una meta y unos pocos ejercicios para empezar.

Puede decir que no a cualquier parte. Use ropa cómoda para moverse. Puede venir con alguien.

## Qué pueden hacer con usted

- Ejercicios para soltar el cuerpo, ganar fuerza o mejorar su estado físico.
- Practicar lo que necesita: levantar cosas, subir escaleras o salir de la cama.
- Maneras de manejar el dolor y de planear su día.
- Tratamiento con las manos, como el masaje. Debe ir junto con ejercicio, no solo.
- Clases en grupo. Para muchas personas son una buena opción.

## Cómo aprovecharla mejor

1. Elija una meta que le importe, como «caminar hasta la tienda».
2. Haga sus ejercicios casi todos los días. Únalos a un hábito, por ejemplo después del desayuno.
3. Anote qué hizo y cómo se sintió.
4. Avise si un ejercicio le duele demasiado o toma mucho tiempo. Se puede cambiar.
5. Pregunte cómo seguir por su cuenta al final.

## ¿Es normal que duela?

- Al empezar es común un dolor leve o músculos adoloridos durante un día.
- Si el dolor es mucho peor al día siguiente, haga la mitad y dígaselo a su fisioterapeuta.
- **Pare y llámenos el mismo día** si una pierna o un pie pierde fuerza. Si se duerme, pare y llámenos esta semana.

## ¿La necesito?

Muchas personas con un dolor de espalda nuevo mejoran sin fisioterapia. Tiene más sentido si:

- No está mejor después de unas semanas.
- El dolor no le deja trabajar o hacer lo que necesita.
- El dolor vuelve una y otra vez.
- Le da miedo moverse.

## Qué llevar a su primera cita

Marque lo que ya tiene listo:

- Mi meta.
- Una lista de mis medicinas.
- Lo que he probado y lo que me ayudó.
- Enfermedades, cirugías o huesos frágiles que tengo.
- Mis preguntas.

Buenas preguntas: ¿Qué cree que me pasa? ¿Qué puedo hacer en casa? ¿Cuántas citas puedo necesitar? ¿Cuánto me cuestan?

${getHelpNow()}

## ¿Qué tan seguros estamos?

- **Bastante seguros:** el ejercicio ayuda cuando el dolor de espalda dura o vuelve. Para la mayoría, el efecto es entre
  pequeño y mediano.
- **No sabemos:** qué tipo de ejercicio es el mejor. Elija uno que vaya a mantener.
- **Menos seguros:** el tratamiento con las manos. Puede ayudar un poco junto con ejercicio.
- **No se aconseja:** las fajas, la tracción (tirar de la columna), el ultrasonido y el TENS (corrientes suaves en la
  piel). Una guía importante del Reino Unido no los apoya para el dolor de la parte baja de la espalda.
- **Sin promesas:** la fisioterapia quizás no quite todo el dolor. El dolor de espalda vuelve con frecuencia. Usted
  puede aprender qué hacer cuando vuelva.`,
  teachBack: {
    ask: 'Al hacer su nuevo ejercicio, una pierna se duerme y pierde fuerza. ¿Qué hace?',
    answers: [
      { id: 'stop-and-call', verdict: 'right', words: 'Paro y llamo a la clínica el mismo día.' },
      { id: 'emergency-department', verdict: 'close', words: 'Paro y voy a urgencias.' },
      { id: 'wait-for-therapist', verdict: 'worrying', words: 'Paro y se lo digo al fisioterapeuta cuando lo vea.' },
      { id: 'push-on', verdict: 'worrying', words: 'Sigo, porque tiene que doler para que ayude.' },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Deje ese ejercicio y llámenos el mismo día. Un músculo adolorido es normal, una pierna débil o dormida no.',
    toldIn: 'Pare y llámenos el mismo día',
  },
  review: 'not-reviewed-by-native-clinician',
}
