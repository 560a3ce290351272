import type { HandoutWords } from '@/lib/handouts/handout'
import { show } from '../shown/es'

export const words: HandoutWords = {
  title: 'Tarjeta de aviso: el dolor de espalda y sus nervios',
  review: 'not-reviewed-by-native-clinician',
  body: `**Guarde esta tarjeta. Si una de estas señales es nueva o empeora, vaya ahora al servicio de urgencias (sala de
emergencias). No espere hasta la mañana. No espere nuestra llamada.**

## Busque ayuda ahora

Vaya a urgencias si tiene dolor de espalda o de pierna y alguna de estas señales:

${show('trouble-with-pee', 'numb-saddle', 'pain-down-both-legs', 'weak-legs')}

- Le cuesta empezar a orinar o cortar el chorro, o no puede orinar nada.
- Siente menos al orinar, o no nota cuándo tiene llena la vejiga.
- Se le escapa la orina sin querer, aunque sea una sola vez.
- Se le escapa el excremento, no lo siente al salir, o no siente cuándo necesita ir al baño.
- Tiene la piel dormida o con hormigueo en las nalgas, alrededor del ano o entre las piernas.
- Siente menos durante el sexo, o ya no logra tener una erección o eyacular.
- El dolor le baja por las dos piernas, o las dos hormiguean o se duermen.
- Las dos piernas están débiles.
- Las piernas no van adonde usted quiere, o se le doblan.

«Nueva» quiere decir que empezó en las últimas 2 semanas. Vaya ahora también si dos o más de las primeras siete
señales empezaron en los últimos 3 meses, aunque sigan igual.

**¿No sabe si tiene una señal? Haga como si la tuviera.**

Si no puede llegar de forma segura, llame al número de emergencias. No maneje usted. Pida a alguien que le lleve.

## Llámenos el mismo día

- Una pierna o un pie pierde fuerza, o arrastra el pie.
- Las manos o los brazos se le duermen, o están débiles o torpes.
- Una señal de la lista de arriba empezó hace entre 2 semanas y 3 meses, y sigue igual.

Si estamos cerrados, o no logra hablar con nosotros, vaya a urgencias.

¿Tiene una pierna débil? Entonces no llame primero: vaya enseguida si además:

- Tiene una de las primeras siete señales de la lista de arriba, aunque empezara hace semanas.
- Ha tenido cáncer.
- Se cayó o se golpeó.
- Tiene fiebre o escalofríos.
- Toma un anticoagulante (medicina contra los coágulos).

## Qué decir cuando llegue

Muestre esta tarjeta y diga: **«Tengo dolor de espalda y una señal de esta tarjeta. Me dijeron que hoy me revisen por
síndrome de cauda equina».** Si no hablan español, muestre estas palabras: **Suspected cauda equina syndrome**.

Se dice «cauda ekuina»: los nervios de la base de la espalda están apretados. De ellos dependen la vejiga, el intestino,
el sexo y las piernas. Si la presión sigue, el daño puede quedar para siempre. Cada hora cuenta.

## Es bueno saber

- El dolor o la piel dormida en una sola pierna casi siempre es ciática. Eso solo no está en la lista de ir ahora.
  Cuéntenos.
- El estreñimiento solo tampoco está en la lista. Algunas pastillas para el dolor lo causan. Cuéntenos.
- ¿Un profesional ya revisó una señal que tiene desde hace mucho? Entonces vigile si cambia.

## ¿Qué tan seguros estamos?

- **Seguros:** con estas señales, las guías de expertos dicen que deben revisarle enseguida, casi siempre con una
  imagen.
- **La mayoría de quienes se revisan no lo tiene.** En un grupo de 530 personas, lo tenía cerca de 1 de cada 9. Aun así,
  ir es lo correcto.
- **No tan seguros:** las señales no detectan todos los casos. Si siente que algo anda muy mal, vaya.`,
  teachBack: {
    ask: '¿Cuándo iría usted a urgencias?',
    answers: [
      {
        id: 'any-sign-now',
        verdict: 'right',
        words: 'En cuanto una señal de esta tarjeta sea nueva o empeore, de día o de noche.',
      },
      { id: 'wait-for-morning', verdict: 'worrying', words: 'Por la mañana, si la señal sigue ahí.' },
      { id: 'wait-for-call', verdict: 'worrying', words: 'Cuando ustedes me hayan llamado.' },
      { id: 'pain-only', verdict: 'worrying', words: 'Solo si el dolor es tan fuerte que no lo aguanto.' },
      { id: 'not-sure', verdict: 'worrying', words: 'Todavía no estoy seguro o segura.' },
    ],
    model:
      'Vaya enseguida si una señal de la tarjeta es nueva o empeora, de día o de noche. ¿No sabe si tiene una señal? Haga como si la tuviera y vaya.',
    toldIn: 'Guarde esta tarjeta. Si una de estas señales',
  },
}
