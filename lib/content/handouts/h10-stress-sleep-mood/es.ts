import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'
import { show } from '../shown/es'

export const words: HandoutWords = {
  title: 'Estrés, sueño y ánimo',
  body: `**Su dolor es real. El estrés, dormir mal y el ánimo bajo pueden hacer que se sienta más fuerte, y el dolor los
empeora. Un pequeño paso en uno de ellos puede aliviar los demás.**

## Si piensa en quitarse la vida

**Si piensa en quitarse la vida, llame a la línea de crisis o al número de emergencias.** Puede llamar de día o de
noche.

1. Llame ahora. Si tiene un plan, llame al número de emergencias.
2. Dígaselo a alguien de confianza y pídale que se quede con usted.
3. Aléjese de las pastillas o de otras cosas con las que podría hacerse daño.
4. Díganoslo. Queremos saberlo.

## Por qué el estrés puede doler

Cuando usted está tenso, los músculos se aprietan. El cuerpo está en guardia y el dolor se siente más. Eso no significa
que el dolor «está solo en su mente».

## Para calmar el cuerpo

Elija una opción. Hágala una vez al día durante 5 minutos.

1. **Respiración lenta.** Tome aire mientras cuenta hasta 4. Suelte el aire mientras cuenta hasta 6. Hágalo diez veces.
2. **Apretar y soltar.** Cierre el puño durante 5 segundos. Suelte. Haga lo mismo con los brazos, la cara, el vientre y
   las piernas.
3. **Momento de calma.** Siéntese quieto y sienta cómo entra y sale el aire. Si la mente se va, vuelva a la
   respiración. Es una forma de meditar.
4. **Yoga suave, taichí o una caminata.** Muévase despacio y deje lo que le dé un dolor agudo.

## Para dormir mejor

${show('cushion-between-the-knees', 'pillow-under-the-knees')}

1. Levántese a la misma hora todos los días.
2. Acuéstese cuando tenga sueño.
3. Deje el teléfono una hora antes de acostarse.
4. No tome café ni té fuerte después del almuerzo. Tome poco alcohol o nada.
5. Acuéstese de lado con una almohada entre las rodillas, o boca arriba con una debajo, si eso le alivia la espalda.
   Desde la semana 28 de embarazo, duerma de lado.
6. Si pasa mucho tiempo despierto, levántese. Haga algo tranquilo hasta que tenga sueño.

No use pastillas para dormir de otra persona. No las mezcle con pastillas fuertes para el dolor ni con alcohol. La
respiración podría volverse lenta o pararse.

## Para mejorar el ánimo

1. Planee cada día una cosa que le guste o que le importe.
2. Camine al aire libre con luz del día.
3. Hable con alguien, aunque sea poco tiempo.
4. Escriba una preocupación y el próximo paso pequeño.

## Mi plan para esta semana

Complételo y póngalo donde lo vea:

- Para calmarme, voy a: …
- Para dormir mejor, voy a: …
- Algo que espero con ganas: …
- Puedo llamar a esta persona: …

**Llámenos esta semana** si casi todos los días, durante 2 semanas, se siente decaído, no disfruta de las cosas o no
puede dormir. La terapia psicológica o una medicina pueden ayudar. No deje de golpe una medicina para el ánimo.

${getHelpNow({ emergency: ['Tiene un plan para quitarse la vida, o siente que podría hacerlo.'] })}

## ¿Qué tan seguros estamos?

- **Bastante seguros:** el ánimo bajo y dormir mal van junto con más dolor. Es difícil saber qué viene primero.
- **Bastante seguros:** la terapia psicológica junto con ejercicio ayuda a algunas personas con dolor de espalda que
  dura.
- **Efecto pequeño:** el yoga, el taichí y los momentos de calma pueden aliviar un poco el dolor de espalda que dura. No
  sabemos qué le servirá más a usted. Pruebe uno durante unas semanas.
- **Seguros:** pensar en quitarse la vida necesita ayuda ahora. Con ayuda, esos pensamientos pueden pasar.`,
  teachBack: {
    ask: 'Suponga que piensa en quitarse la vida. ¿Qué haría?',
    answers: [
      { id: 'call-now', verdict: 'right', words: 'Llamo ahora a la línea de crisis o al número de emergencias.' },
      {
        id: 'tell-someone',
        verdict: 'close',
        words: 'Se lo digo a alguien de confianza, y llamo para pedir ayuda si empeora.',
      },
      { id: 'next-visit', verdict: 'worrying', words: 'Espero a mi próxima cita para decirlo.' },
      { id: 'tell-no-one', verdict: 'worrying', words: 'No se lo digo a nadie y espero que se pase.' },
      { id: 'not-sure', verdict: 'worrying', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Llame ahora a la línea de crisis o al número de emergencias. Dígaselo a alguien de confianza y a nosotros.',
    toldIn: 'Si piensa en quitarse la vida, llame',
  },
  review: 'not-reviewed-by-native-clinician',
}
