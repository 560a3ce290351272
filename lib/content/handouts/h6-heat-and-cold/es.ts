import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'
import { show } from '../shown/es'

export const words: HandoutWords = {
  title: 'Calor y frío',
  review: 'not-reviewed-by-native-clinician',
  body: `**El calor puede aliviar por un rato una espalda tensa y adolorida. Es seguro si usted siente bien la piel. Nunca
ponga calor ni frío sobre piel dormida.**

## Revise primero: ni calor ni frío si

- La piel de esa zona está dormida o con hormigueo.
- Ha perdido sensibilidad en la piel, como algunas personas con diabetes.
- La piel está rota, irritada o con sarpullido.
- No nota cuándo está muy caliente, o no puede quitárselo por su cuenta.
- Le han dicho que ahí circula mal la sangre.
- Lleva ahí un parche de medicina. El calor puede hacer que entre demasiada en su cuerpo.

No ponga calor en un moretón o una hinchazón nueva. ¿Está embarazada? Pregúntenos primero.

## Cómo usar el calor

${show('warmth-on-the-back')}

1. Dese una ducha tibia, o use una faja de calor o una botella de agua tibia con funda. No use agua hirviendo.
2. Ponga una tela entre el calor y la piel.
3. Déjelo de 15 a 20 minutos.
4. Mire la piel a los 5 minutos. Un rosa claro está bien.
5. Quítelo si arde o si la piel se pone rojo oscuro.
6. Espere una hora antes de repetir.
7. Muévase con suavidad mientras la espalda está tibia.

No se acueste sobre una almohadilla eléctrica. No se duerma con una.

## Cómo usar el frío

${show('cold-on-the-back')}

1. Envuelva hielo, una bolsa fría o una bolsa de verdura congelada en una tela húmeda.
2. Téngalo puesto unos 10 minutos.
3. Mire la piel a los 5 minutos.
4. Quítelo si la piel se pone blanca o duele.
5. Espere dos horas antes de repetir.

## ¿Cuál elegir?

Pruebe primero el calor. Si el frío le sienta mejor, use frío. Si ninguno ayuda después de unos días, puede dejarlo.

${getHelpNow()}

Llámenos también si le salen ampollas o la piel sigue rojo oscuro.

## ¿Qué tan seguros estamos?

- **Bastante seguros:** el calor da algo de alivio en los primeros días y semanas. El efecto es pequeño y dura poco.
- **No sabemos:** si el frío ayuda. Hay muy pocos estudios buenos.
- **Ninguno de los dos cura la espalda.** Pueden hacer más fácil el movimiento, y eso es lo que ayuda.
- **Los tiempos** son costumbres seguras. Nadie los ha comparado entre sí.`,
  teachBack: {
    ask: 'Tiene una parte de la piel dormida. ¿Puede ponerle calor o frío?',
    answers: [
      { id: 'never', verdict: 'right', words: 'No. No sentiría una quemadura.' },
      { id: 'only-cold', verdict: 'worrying', words: 'Calor no, pero el frío está bien.' },
      { id: 'if-short', verdict: 'worrying', words: 'Sí, si es poco tiempo.' },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Nunca ponga calor ni frío sobre piel dormida. No sentiría si le hace daño a la piel.',
    toldIn: 'La piel de esa zona está dormida o con hormigueo.',
  },
}
