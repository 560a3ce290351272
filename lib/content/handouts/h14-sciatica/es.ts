import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'
import { show } from '../shown/es'

export const words: HandoutWords = {
  title: 'Ciática: dolor que baja por una pierna',
  review: 'not-reviewed-by-native-clinician',
  body: `**La ciática es el dolor de un nervio irritado que va de la espalda hacia abajo por una pierna. Puede ser muy
fuerte. En la mayoría de las personas mejora en semanas o meses, sin operación.**

## Qué se siente

- Un dolor como un rayo o que quema, de la espalda o la cadera hacia abajo por una pierna.
- Hormigueo o piel dormida en la pierna o el pie.
- Más dolor en la pierna que en la espalda.
- Un dolor que empeora al toser, estornudar o sentarse.

## Por qué duele

Un nervio de la parte baja de la espalda está apretado o irritado. Muchas veces un disco sobresale a su lado. Muchos
discos se encogen con el tiempo. Un dolor que llega muy abajo en la pierna no quiere decir que la pierna esté dañada.

## Qué puede hacer

1. Siga de pie y en movimiento lo más que pueda.
2. Cambie a menudo su forma de sentarse, pararse o acostarse.
3. De noche, acuéstese de lado con una almohada entre las rodillas.
4. Camine trechos cortos, muchas veces al día.
5. Vuelva al trabajo por pasos.
6. Lea nuestra hoja sobre pastillas para el dolor antes de tomar una.
7. No ponga calor ni frío sobre piel dormida.

${show('cushion-between-the-knees')}

## Qué vigilar

Revise esto cada mañana:

1. ¿Puede levantar los dedos del pie y ponerse de puntas? Apóyese en una mesa.
2. ¿La parte dormida sigue del mismo tamaño?
3. ¿Siente lo normal al orinar y al limpiarse?

Si cambia la respuesta a una de estas preguntas, lea la parte que sigue.

${getHelpNow()}

**Llámenos esta semana** si:

- La parte dormida crece, o se duerme más de la pierna.
- La pierna sigue dormida o adolorida después de 4 semanas.
- El dolor es de 8 o más sobre 10.

## Pastillas para el dolor de nervio

Las guías de expertos no aconsejan gabapentina, pregabalina ni pastillas de esteroides para la ciática. Pueden hacer
daño, y en los buenos estudios ayudaron poco o nada. Los opioides también pueden hacer daño, y casi no se han probado
para esto. ¿Toma una? No la deje de golpe. Hable con nosotros.

## ¿Necesito una imagen?

- La mayoría no la necesita en las primeras semanas. No cambiaría lo que usted hace.
- Hace falta enseguida si pueden estar apretados los nervios de la vejiga, el intestino o las piernas.
- Si el dolor sigue, hablamos con usted de una imagen y de qué más se puede hacer.

## ¿Qué tan seguros estamos?

- **Bastante seguros:** la mayoría mejora sin operación. Es difícil decir cuánto tarda.
- **Menos seguros:** qué ejercicio o qué pastilla ayuda más. Ninguno sirve para todos.
- **No tan seguros:** las señales de aviso no detectan todos los nervios apretados. Si un cambio le preocupa, llame.`,
  teachBack: {
    ask: 'Le cuesta orinar, o se le duerme la piel entre las piernas. ¿Qué hace?',
    answers: [
      { id: 'go-now', verdict: 'right', words: 'Voy ahora a urgencias.' },
      { id: 'call-first', verdict: 'worrying', words: 'Les llamo y espero una respuesta.' },
      { id: 'wait-and-see', verdict: 'worrying', words: 'Espero. La ciática mejora sola.' },
      { id: 'not-sure', verdict: 'worrying', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Vaya a urgencias enseguida, de día o de noche. No espere nuestra llamada.',
    toldIn: 'Vaya ahora al servicio de urgencias',
  },
}
