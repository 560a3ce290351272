import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'

export const words: HandoutWords = {
  title: 'Pastillas para el dolor: cómo usarlas sin riesgo',
  review: 'not-reviewed-by-native-clinician',
  body: `**Las pastillas para el dolor pueden quitarle un poco de dolor para que se mueva. No curan la espalda. Algunas
pueden hacerle daño. Revise la lista de «no tomar» antes de tomar una.**

## Lista de «no tomar»: ibuprofeno y antiinflamatorios

El ibuprofeno, el naproxeno, la aspirina y el diclofenaco son de este grupo. No tome ninguna de la tienda si usted:

- Tiene o tuvo una úlcera de estómago o sangrado del intestino.
- Tiene una enfermedad de los riñones.
- Tiene insuficiencia del corazón o del hígado.
- Ha tenido un derrame cerebral o un ataque al corazón.
- Tuvo asma, sarpullido o hinchazón por una de estas pastillas.
- Toma un anticoagulante (medicina contra los coágulos).
- Tiene la enfermedad de Crohn o colitis.
- Vomita mucho, o perdió mucha agua por el calor o la diarrea.
- Tiene 20 semanas de embarazo o más. Antes de eso, o si puede estar embarazada, pregunte primero.

Nadie menor de 16 años debe tomar aspirina.

¿Toma aspirina en dosis baja porque un médico se la dio? No la deje. Pero no agregue otra pastilla de este grupo.

## Primero pregúntenos o pregunte en la farmacia si

- Tiene 65 años o más.
- Tiene la presión alta.
- Toma pastillas para orinar (diuréticos) o para la presión.
- Toma esteroides, litio o metotrexato.
- Toma pastillas para el ánimo bajo.
- Toma cualquier otra medicina todos los días.
- Da el pecho.

## Cómo tomarlas

1. Lea la caja cada vez.
2. Tome la dosis más baja que le ayude.
3. Tómela los menos días que pueda.
4. Tome el ibuprofeno con comida.
5. Tome solo un tipo del grupo del ibuprofeno, nunca dos.
6. Revise los productos para el resfriado y la gripe. Muchos llevan la misma medicina.
7. Anote qué tomó y a qué hora.
8. Si después de una semana todavía las necesita, llámenos.

Un gel que se pone en la piel es más suave. Pregunte por él, sobre todo si tiene 65 años o más.

## Paracetamol (también llamado acetaminofén)

- Por sí solo hace poco por el dolor de espalda.
- Puede ser una opción si no puede tomar ibuprofeno. Pregunte primero si su hígado está débil o si bebe mucho alcohol.
- Nunca tome más de lo que dice la caja. Demasiado daña el hígado, y al principio puede que no sienta nada.

## Pastillas fuertes

- No tome pastillas de otra persona.
- No tome tramadol con pastillas para el ánimo bajo si quien le dio las dos no lo sabe.
- No junte los opioides con alcohol, pastillas para dormir, diazepam o pastillas parecidas, gabapentina ni pregabalina.
  Puede respirar muy despacio o dejar de respirar.
- No maneje si las pastillas le dan sueño.
- Los opioides, como la codeína, rara vez convienen para el dolor de espalda. Pueden estreñir y dar sueño, y
  cuesta dejarlos.
- Los relajantes musculares dan sueño o mareo a mucha gente.
- ¿Un médico le dio una de estas? No la deje de golpe. Llámenos.

${getHelpNow({
  emergency: [
    'Tomó más al día de lo que dice la caja, aunque se sienta bien.',
    'Su excremento es negro como el alquitrán, o vomita sangre.',
    'Se le hincha la cara o la garganta, o le silba el pecho.',
  ],
})}

## ¿Qué tan seguros estamos?

- **Bastante seguros:** el ibuprofeno y su grupo alivian un poco la espalda. El daño es real y crece con edad,
  dosis y tiempo.
- **Bastante seguros:** el paracetamol solo no se aconseja para el dolor de espalda baja. Los estudios no hallaron que ayude.
- **Menos seguros:** relajantes musculares. En estudios, el dolor bajó unos 8 puntos de 100 más que con pastilla
  falsa. Dieron efectos malos a unas 16 personas por cada 10 con la falsa.
- **Seguros:** la lista «no tomar». ¿Está ahí? Pregúntenos qué usar.`,
  teachBack: {
    ask: 'Hoy tomó todo lo que permite la caja, y todavía le duele. ¿Qué hace?',
    answers: [
      { id: 'no-more', verdict: 'right', words: 'Hoy no tomo más, y les llamo.' },
      { id: 'just-wait', verdict: 'close', words: 'Hoy no tomo más, y no se lo digo a nadie.' },
      { id: 'double-dose', verdict: 'worrying', words: 'Tomo un poco más, solo esta vez.' },
      { id: 'second-kind', verdict: 'worrying', words: 'Agrego otra pastilla del grupo del ibuprofeno.' },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model:
      'No tome más de lo que dice la caja, ni un segundo tipo del grupo del ibuprofeno. Si no es suficiente, llámenos.',
    toldIn: 'Nunca tome más de lo que dice la caja.',
  },
}
