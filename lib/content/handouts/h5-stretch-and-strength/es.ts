import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'
import { tell } from '../shown/es'

export const words: HandoutWords = {
  title: 'Plan para estirar y ganar fuerza',
  review: 'not-reviewed-by-native-clinician',
  body: `**Una espalda fuerte que se mueve bien aguanta mejor. Diez minutos casi todos los días bastan. Empiece con poco y
siga.**

## Antes de empezar

- Pregúntenos primero si tiene huesos débiles, una lesión nueva, una operación de espalda, o si está embarazada.
- Espere a que pasen los peores días.
- Respire mientras se mueve. No aguante el aire.
- Un tirón suave está bien. Un dolor agudo, no.

## Semanas 1 y 2: soltar

${tell('knee-hug', 'knee-roll', 'back-tilt')}

## Semanas 3 y 4: ganar fuerza

Siga con los tres primeros. Empiece cada uno nuevo con 5 veces. Agregue uno o dos cada semana, hasta 10.

${tell('bridge', 'sit-to-stand', 'arm-and-leg-reach')}

Si no puede ponerse a gatas o bajar al piso, use la cama, y apóyese en una mesa para el último.

## Desde la semana 5: seguir

1. Haga los seis 3 días a la semana.
2. Los otros días camine, nade, monte en bicicleta o haga yoga.
3. Elija lo que le guste. Lo que le gusta, lo seguirá haciendo.
4. Después de una mala racha, empiece otra vez en la semana 1.

## Cuándo hacer menos

- Si el dolor dura más de una hora después, o al día siguiente es peor: haga la mitad.
- Si el dolor baja más por la pierna: deje ese ejercicio y díganoslo.

${getHelpNow()}

## ¿Qué tan seguros estamos?

- **Bastante seguros:** a quienes hacen ejercicio les va mejor cuando el dolor dura o vuelve.
- **No sabemos:** qué tipo es el mejor. Ninguno gana con claridad, así que elija el que le va bien.
- **Efecto pequeño en muchos:** el ejercicio alivia el dolor. Puede que no lo quite del todo.
- **El masaje y otros tratamientos con las manos** pueden ayudar un poco, pero solo junto con el ejercicio.`,
  teachBack: {
    ask: 'Con un ejercicio, el dolor baja más por su pierna. ¿Qué hace?',
    answers: [
      { id: 'stop-and-tell', verdict: 'right', words: 'Dejo ese ejercicio y se lo digo a ustedes.' },
      { id: 'stop-all', verdict: 'close', words: 'Dejo todo el ejercicio para siempre.' },
      { id: 'push-through', verdict: 'worrying', words: 'Sigo aunque duela.' },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Deje ese ejercicio y díganoslo. Siga con los que le sientan bien.',
    toldIn: 'Si el dolor baja más por la pierna:',
  },
}
