import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'
import { show, tell } from '../shown/es'

export const words: HandoutWords = {
  title: 'Siga en movimiento: las primeras 2 semanas',
  review: 'not-reviewed-by-native-clinician',
  body: `**El movimiento suave ayuda a su espalda más que quedarse en cama. Puede doler un poco al principio. En la mayoría
de las personas eso no es señal de daño.**

## Días 1 a 3

1. Busque una forma de acostarse que alivie el dolor. A muchos les ayuda ponerse de lado con una almohada entre las
   rodillas.
2. Levántese cada hora mientras no duerma.
3. Camine por el cuarto y después por la casa.
4. Doble y estire las rodillas, como se ve más abajo. ¿Tiene más de 20 semanas de embarazo? No lo haga.
5. Pruebe el calor antes de moverse, pero no sobre piel dormida. Si está embarazada, pregúntenos antes.

Está bien acostarse un rato para descansar. Trate de no quedarse en cama todo el día.

${show('cushion-between-the-knees', 'walk')}

${tell('knee-bends')}

## Días 4 a 7

1. Camine 5 minutos, tres veces al día.
2. Agregue uno o dos minutos cada día.
3. Haga tareas ligeras en casa, con pausas.
4. No pase más de media hora seguida en la silla.
5. Salga de la cama como se ve aquí.

${tell('out-of-bed')}

## Semana 2

1. Camine de 15 a 20 minutos, dos veces al día.
2. Vuelva al trabajo si puede, aunque sea parte del día.
3. Pida tareas más ligeras si levanta mucho peso.
4. Haga cada día una cosa que le guste.
5. Deje para más tarde el deporte fuerte y las cargas pesadas.

## ¿Cuánto dolor está bien?

- Algo de molestia al moverse está bien.
- Debe calmarse más o menos una hora después.
- Si al día siguiente está mucho peor, haga la mitad. No deje de moverse.
- Pare si el dolor baja más por la pierna, o si una pierna se duerme, y llámenos esta semana.

${getHelpNow({ emergency: ['Tuvo un choque de auto, una caída fuerte o un golpe duro.'] })}

## ¿Qué tan seguros estamos?

- **Bastante seguros:** quedarse en cama no ayuda al dolor de espalda. Moverse es mejor.
- **Menos seguros:** cuánto o qué tan rápido caminar. Los números de aquí son un comienzo. Ajústelos a usted.
- **No sabemos:** cuánto durará su dolor. En un estudio grande, la mitad de las personas ya no tenía dolor después de
  unas 8 semanas. Si el día 14 no está mejor, llámenos.`,
  teachBack: {
    ask: 'Le duele un poco cuando empieza a moverse. ¿Qué hace?',
    answers: [
      {
        id: 'keep-moving',
        verdict: 'right',
        words: 'Me sigo moviendo un poco. Si al día siguiente estoy mucho peor, hago la mitad.',
      },
      { id: 'all-at-once', verdict: 'close', words: 'Hago de una vez todo lo que hacía antes.' },
      { id: 'stay-in-bed', verdict: 'worrying', words: 'Me quedo en cama hasta que se quite todo el dolor.' },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model:
      'Siga moviéndose un poco, aunque moleste. Si al día siguiente está mucho peor, haga la mitad, pero no deje de moverse.',
    toldIn: 'Si al día siguiente está mucho peor, haga la mitad.',
  },
}
