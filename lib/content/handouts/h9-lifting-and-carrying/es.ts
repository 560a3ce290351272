import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'
import { show } from '../shown/es'

export const words: HandoutWords = {
  title: 'Levantar y cargar peso',
  body: `**Su espalda está hecha para doblarse y levantar. Mantenga la carga cerca, lleve menos cada vez y gane fuerza
poco a poco. No hay una sola forma correcta de levantar.**

## Antes de levantar

1. Mire por dónde va a pasar. Despeje el camino.
2. Pruebe el peso. Incline o empuje un poco la carga.
3. Divídala en dos, use un carrito o pida ayuda.

## Al levantar

1. Póngase cerca, con los pies separados. Agarre con firmeza.
2. Doble las rodillas, la cadera o la espalda. Con huesos frágiles, la espalda no.
3. Lleve la carga cerca del cuerpo.
4. Levante a su ritmo, sin tirones.
5. Si la carga es pesada, gire con los pies y no con la espalda.
6. Déjela de la misma manera.

${show('lift-stand-close', 'lift-hold-close')}

## Al cargar

${show('carry-two-bags')}

- Lleve dos bolsas pequeñas, una en cada mano, o una mochila.
- Descanse antes de cansarse, no después.
- Si va lejos, haga dos viajes con la mitad de la carga.

## Si levanta a personas

1. Pida una grúa para pacientes, una sábana deslizante o a otra persona. No levante a nadie usted solo.
2. Diga a la persona qué va a hacer. Deje que haga lo que pueda.
3. Suba la cama a la altura de su cadera, si se puede.
4. Si alguien empieza a caerse, no sostenga todo su peso. Acompáñelo hasta el suelo si puede.

¿Cuida a alguien en casa? Pregúntenos quién presta estas ayudas.

## Si le duele al levantar

1. Deje la carga. Camine unos pasos y muévase con suavidad.
2. Lea más abajo la parte «Busque ayuda ahora».
3. Levante menos peso unos días y vuelva a aumentar poco a poco. No se quede en cama.

**Llámenos el mismo día** si levantar algo le causó de repente un dolor fuerte y tiene 75 años o más, huesos frágiles o
toma esteroides. Puede haber un hueso roto.

## Volver a levantar peso

Marque un paso a la vez. Siga en él hasta que sea fácil:

- Levanto cosas ligeras, como una taza llena o un libro.
- Levanto una bolsa pequeña de una mesa.
- Levanto una bolsa pequeña del piso.
- Levanto lo que necesito para mi día o mi trabajo.

Un dolor leve que se va en una hora está bien. Si al otro día está mucho peor, vuelva un paso atrás.

${getHelpNow({
  emergency: [
    'Algo pesado le golpeó la espalda, o tuvo una caída fuerte.',
    'Toma un anticoagulante, y un dolor de espalda fuerte llegó de repente.',
  ],
})}

## ¿Qué tan seguros estamos?

- **Pocas pruebas:** que doblar las rodillas con la espalda recta sea más seguro que doblar la espalda.
- **Bastante seguros:** una carga cerca del cuerpo exige menos a la espalda que una carga lejos.
- **No sabemos:** si las clases de cómo levantar evitan el dolor.
- **Muy seguros:** el reposo en cama no ayuda. Si el dolor vuelve, usted no hizo nada mal.`,
  teachBack: {
    ask: 'Levanta una caja y de repente siente un dolor agudo en la espalda. ¿Qué hace primero?',
    answers: [
      {
        id: 'stop-and-check',
        verdict: 'right',
        words: 'Dejo la caja, me muevo con suavidad y reviso las señales para pedir ayuda.',
      },
      { id: 'never-lift', verdict: 'close', words: 'Dejo la caja y no vuelvo a levantar nada nunca.' },
      { id: 'go-on', verdict: 'worrying', words: 'Aguanto y termino el trabajo.' },
      { id: 'stay-in-bed', verdict: 'worrying', words: 'Me quedo en cama hasta que se quite todo el dolor.' },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Deje la carga y muévase con suavidad. Luego revise las señales, y llame hoy si tiene los huesos frágiles.',
    toldIn: 'Si le duele al levantar',
  },
  review: 'not-reviewed-by-native-clinician',
}
