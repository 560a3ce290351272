import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'

export const words: HandoutWords = {
  title: 'Qué es un espasmo de espalda',
  review: 'not-reviewed-by-native-clinician',
  body: `**Un espasmo de espalda es un músculo que se aprieta solo y no se suelta. Puede doler mucho. La mayoría se
alivia con el tiempo y con movimiento suave.**

## Qué se siente

- Un dolor agudo en un punto, que empieza de golpe.
- La espalda rígida o con calambre, difícil de doblar.
- Un tirón o un brinco debajo de la piel.

Algunos espasmos son leves. Otros le frenan un día o dos. La fuerza del dolor no dice cuánto
va a durar.

## Por qué empieza

Muchas veces el músculo se aprieta para proteger un punto adolorido. Esto puede provocarlo:

- Levantar o girar más de lo que la espalda aguantaba.
- Un deporte fuerte, o una tarea a la que no está acostumbrado.
- Estar mucho tiempo sin moverse en una silla.
- El estrés, las preocupaciones o dormir mal.
- Quizá la falta de agua o de sales. Hay pocas pruebas.

A veces hay algo más detrás:

- Articulaciones gastadas (artritis).
- Un disco que sobresale (hernia de disco).
- Menos espacio para los nervios (estenosis espinal).

Si los espasmos son fuertes o vuelven, le revisamos.

## Qué puede esperar

- Los primeros días son los peores para la mayoría.
- Puede haber días buenos y días malos.
- Puede volver algún día. Es común, y se puede aliviar otra vez.

En un estudio grande, la mitad de las personas con un dolor de espalda nuevo ya no tenía dolor después de unas 8
semanas. Al año, unas 7 de cada 10 estaban bien del todo.

## Qué puede hacer hoy

1. Acuéstese un rato si lo necesita. Después muévase un poco, muchas veces.
2. Cambie de postura cada media hora, en la silla o en la cama.
3. Pruebe calor o hielo, no sobre piel dormida. Si está embarazada, pregunte antes.
4. Haga sus tareas de siempre poco a poco.
5. Lea nuestra hoja sobre pastillas antes de tomar ibuprofeno u otra parecida.
6. Llámenos si empeora, o si el día 14 no está mejor.

## Para que el próximo sea menos probable

1. Manténgase en actividad. Camine, estírese y gane fuerza.
2. Ajuste la silla y la pantalla para sentarse con comodidad. Levántese a menudo.
3. Lleve la carga cerca del cuerpo. Doble las rodillas si así se siente más fuerte.
4. Dedique tiempo a la calma: respirar despacio, yoga, un paseo con alguien.
5. Beba cuando tenga sed. Coma frutas, verduras, frijoles y nueces.

## Su propio plan

Escríbalo y póngalo donde lo vea.

- Hoy voy a: ____________
- Voy a caminar a las: ____________
- El día 14 es: ____________

${getHelpNow()}

## ¿Qué tan seguros estamos?

- **Bastante seguros:** la mayor parte del dolor de espalda nuevo mejora. En un estudio, cerca de 1 de
  cada 100 personas que fueron al médico por eso tenía una causa grave. Ninguna lista de señales las encuentra todas.
  Llámenos si algo le preocupa.
- **Pocas pruebas:** que una «mala postura» cause el dolor, o que doblar las rodillas sea más seguro que doblar la
  espalda.
- **Pocas pruebas:** que más agua o sales, como el magnesio, quiten los espasmos. No tome pastillas de potasio si su
  médico no se lo indica. Pueden hacerle daño si sus riñones están débiles.`,
  teachBack: {
    ask: 'El día 14 su espalda no está mejor, o está peor. ¿Qué hace?',
    answers: [
      { id: 'call-us', verdict: 'right', words: 'Les llamo.' },
      { id: 'stay-in-bed', verdict: 'close', words: 'Me quedo en cama otra semana.' },
      { id: 'wait-longer', verdict: 'worrying', words: 'Espero, dure lo que dure.' },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Llámenos si empeora, o si el día 14 no está mejor. Mientras tanto, muévase un poco, muchas veces.',
    toldIn: 'Llámenos si empeora, o si el día 14 no está mejor.',
  },
}
