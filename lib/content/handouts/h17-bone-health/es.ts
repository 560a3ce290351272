import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'

export const words: HandoutWords = {
  title: 'La salud de los huesos',
  body: `**Los huesos pueden volverse delgados y romperse con más facilidad. Usted puede hacerlos más fuertes y tener
menos riesgo de caerse. Un dolor nuevo, aun después de una caída o un esfuerzo pequeño, se debe revisar el mismo día.**

## Qué son los huesos frágiles

Los huesos pierden algo de fuerza con la edad. Cuando se vuelven tan delgados que se rompen con poca fuerza, se llama
osteoporosis. No duele hasta que un hueso se rompe. Un hueso de la columna puede fracturarse al caerse, levantar algo,
doblarse o toser.

Su riesgo es mayor si:

- Tiene más de 65 años, o ya no tiene la regla.
- Ya se rompió un hueso en una caída pequeña.
- Toma pastillas de esteroides desde hace 3 meses o más.
- Fuma, o bebe mucho alcohol.
- Es muy delgado.
- Su madre o su padre se rompió la cadera.

## Señales de una fractura en la columna

- Un dolor fuerte y repentino en medio de la espalda.
- Un dolor que empeora de pie y se alivia al acostarse.
- Usted pierde estatura, o se encorva más.

Algunas fracturas no duelen nada.

**Llámenos el mismo día si** tiene un dolor de espalda nuevo después de una caída o un golpe pequeño. Llame también si
levantar algo, doblarse o toser le causó de repente un dolor fuerte.

## Para hacer los huesos más fuertes

1. Camine, suba escaleras o baile casi todos los días.
2. Gane fuerza dos o tres días por semana. Levántese de una silla sin usar las manos, o use pesas ligeras.
3. Coma todos los días alimentos con calcio: leche, queso, yogur, tofu, hojas verdes o pescados pequeños con espinas.
4. Reciba vitamina D con un poco de sol. Pregúntenos si además necesita una pastilla.
5. Deje de fumar. Tome poco alcohol o nada.

No tome más calcio ni vitamina D de lo que dice la caja.

## Para moverse sin riesgo

1. Doble la cadera y las rodillas para recoger cosas.
2. Lleve las cargas cerca del cuerpo, y menos cada vez.
3. No se doble mucho hacia adelante ni gire con una carga.
4. Pregúntenos antes de empezar un deporte fuerte.

No deje de moverse por miedo. Los huesos se debilitan con el reposo.

## Medicinas para los huesos y esteroides

- Hay medicinas que hacen menos probable una fractura. Pregúntenos si alguna es para usted.
- Quizás necesite una prueba de los huesos (densitometría). Es rápida y no duele.
- **No deje de golpe las pastillas de esteroides.** Eso puede enfermarlo mucho. Pregunte si se puede bajar la dosis.
- No deje ni se salte la medicina para los huesos antes de preguntarnos. Con algunas, los huesos pueden romperse poco
  después.

## Revise su casa

Marque lo que ya está listo:

- No hay alfombras sueltas ni cables en el piso.
- Hay una luz desde mi cama hasta el baño.
- Hay un pasamanos en la escalera y en el baño.
- Uso zapatos que sujetan el pie, con suela que no resbala.
- Me revisaron la vista en el último año.
- Un profesional de la salud revisó si alguna de mis pastillas me marea.

${getHelpNow({ emergency: ['Tuvo un choque de auto, una caída fuerte o un golpe duro.'] })}

## ¿Qué tan seguros estamos?

- **Muy seguros:** tomar esteroides mucho tiempo, la edad y una fractura anterior hacen más probable la próxima. Ninguna
  señal sola lo dice con certeza.
- **Muy seguros:** la medicina para los huesos reduce las fracturas en personas con riesgo alto.
- **Bastante seguros:** los ejercicios de equilibrio y fuerza evitan algunas caídas.
- **Pocas pruebas:** que las pastillas de calcio o vitamina D eviten fracturas en quienes reciben suficiente con la
  comida y el sol.
- **Menos seguros:** qué formas de doblarse son seguras. Los consejos de aquí son lo que acuerdan los expertos.`,
  teachBack: {
    ask: 'Se resbala y tiene una caída pequeña en casa. La espalda le duele de una forma nueva. ¿Qué hace?',
    answers: [
      { id: 'call-today', verdict: 'right', words: 'Llamo a la clínica el mismo día.' },
      { id: 'emergency-department', verdict: 'close', words: 'Voy a urgencias.' },
      { id: 'bed-rest', verdict: 'worrying', words: 'Me quedo en cama una semana y espero.' },
      {
        id: 'stop-steroids',
        verdict: 'worrying',
        words: 'Dejo de golpe los esteroides o las pastillas para los huesos.',
      },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Llámenos el mismo día. Un hueso frágil puede fracturarse en una caída pequeña, y hay que revisarlo.',
    toldIn: 'Llámenos el mismo día si tiene un dolor de espalda nuevo',
  },
  review: 'not-reviewed-by-native-clinician',
}
