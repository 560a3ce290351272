import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'
import { show } from '../shown/es'

export const words: HandoutWords = {
  title: 'El escritorio, estar sentado y el trabajo',
  body: `**Ninguna silla y ninguna forma de sentarse es la mejor para todos. Lo que más ayuda es levantarse con
frecuencia y cambiar de posición.**

## En su escritorio

${show('sit-at-a-desk')}

1. Levántese cada media hora. Ponga una alarma si se le olvida.
2. Póngase de pie cuando hable por teléfono.
3. Siéntese hasta el fondo de la silla, para que el respaldo le sostenga la espalda.
4. Apoye bien los pies en el piso o en una caja.
5. Ponga la pantalla frente a usted, con el borde de arriba cerca de la altura de sus ojos.
6. Tenga cerca el teclado, el ratón y el teléfono.

¿Usa una computadora portátil? Póngala sobre unos libros y conecte un teclado. Está bien encorvarse un rato. Luego
cambie de posición.

## ¿Necesito una silla nueva?

- Primero ajuste la que tiene.
- Pruebe con una toalla enrollada detrás de la parte baja de la espalda. Déjela si se siente bien.
- Una silla o un escritorio que sube y baja hace más fácil cambiar de posición.
- No se ha demostrado que una silla cara evite el dolor de espalda.
- Si trabaja de pie, alterne. Estar de pie todo el día también puede doler.

## Cuando maneja

1. Mueva el asiento para pisar los pedales con las rodillas un poco dobladas.
2. Apoye bien la espalda en el asiento.
3. Pare al menos una vez cada hora. Bájese y camine unos minutos.

No maneje si no puede frenar con fuerza, si tiene una pierna débil o dormida, o si sus pastillas le dan sueño.

## Trabajar con dolor de espalda

No hace falta estar sin dolor para trabajar. Para la mayoría, un trabajo que se puede hacer sin riesgo es bueno para la
espalda.

1. Dígale a su jefe qué puede hacer y qué le cuesta por ahora.
2. Pida descansos, días más cortos u otras tareas por un tiempo.
3. Acuerden una fecha para revisar el plan.
4. Haga un poco más cada semana.
5. Si después de 2 semanas todavía no puede trabajar, llámenos.

## Revise su día

Marque lo que hizo hoy:

- Ajusté la silla, los pies y la pantalla.
- Me levanté cada media hora.
- Salí a caminar, aunque fuera poco.
- Hice una pausa en cada viaje largo.

No le eche la culpa a la silla si siente dormida la piel alrededor del ano o entre las piernas. Puede ser una señal
de nervios apretados.

${getHelpNow()}

## ¿Qué tan seguros estamos?

- **Bastante seguros:** el reposo en cama no ayuda al dolor de espalda. Es mejor seguir activo, también en el trabajo.
- **Pocas pruebas:** que una «mala postura» (la forma de sentarse o pararse) cause dolor de espalda, o que una
  «buena» lo evite.
- **Pocas pruebas:** que las sillas, los escritorios o los cojines especiales eviten el dolor de espalda. Si alguno
  le resulta cómodo, úselo.
- **Es nuestra elección:** la media hora es un hábito fácil de mantener. No es un límite comprobado.`,
  teachBack: {
    ask: 'Pasó todo el día sentado en el trabajo. Siente dormida la piel alrededor del ano. ¿Qué hace?',
    answers: [
      { id: 'emergency-department', verdict: 'right', words: 'Voy a urgencias ahora.' },
      { id: 'call-clinic', verdict: 'worrying', words: 'Llamo hoy a la clínica y hago lo que me digan.' },
      { id: 'change-chair', verdict: 'worrying', words: 'Cambio de silla y veo cómo sigo la próxima semana.' },
      { id: 'lie-down', verdict: 'worrying', words: 'Me acuesto en casa y espero a que se pase.' },
      { id: 'not-sure', verdict: 'worrying', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Si la piel alrededor del ano se duerme y es algo nuevo, no es solo por la silla. Vaya a urgencias ahora.',
    toldIn: 'No le eche la culpa a la silla si siente dormida la piel',
  },
  review: 'not-reviewed-by-native-clinician',
}
