import type { PictureWords } from '@/lib/pictures/in-text'
import type { PictureId } from './pictures'

export const words: Readonly<Record<PictureId, PictureWords>> = {
  'legs-straight': { shows: 'Boca arriba, con las dos piernas estiradas.', caption: 'Inicio' },
  'knees-bent': { shows: 'Boca arriba, con las rodillas dobladas y los dos pies en el piso.', caption: 'Inicio' },
  'knees-drawn-up': { shows: 'Boca arriba, los pies más cerca y las rodillas dobladas.', caption: 'Luego' },
  'knee-hug': {
    shows: 'Boca arriba. Una mano lleva una rodilla al pecho. El otro pie sigue en el piso.',
    caption: 'Luego',
  },
  'back-hollow': {
    shows: 'Boca arriba, con las rodillas dobladas. La parte baja de la espalda no toca el piso.',
    caption: 'Inicio',
  },
  'back-pressed-down': {
    shows: 'Boca arriba, con las rodillas dobladas. La parte baja de la espalda toca el piso.',
    caption: 'Luego',
  },
  bridge: {
    shows: 'La cadera está en alto. Hombros, cadera y rodillas forman una línea. La cabeza y los pies tocan el piso.',
    caption: 'Luego',
  },
  'knees-up-from-above': {
    shows: 'Vista desde arriba: boca arriba, los brazos a los lados y las dos rodillas dobladas.',
    caption: 'Inicio',
  },
  'knees-to-one-side': {
    shows: 'Vista desde arriba: las dos rodillas caen a un lado. Los hombros y los brazos no se mueven.',
    caption: 'Luego',
  },
  'sit-on-a-chair': { shows: 'En una silla, con los dos pies en el piso.', caption: 'Inicio' },
  'lean-to-stand': { shows: 'Inclinado hacia delante, con la cadera un poco sobre la silla.', caption: 'Inclínese' },
  'stand-from-a-chair': { shows: 'De pie y derecho, delante de la silla.', caption: 'De pie' },
  'on-all-fours': { shows: 'A gatas, con la espalda recta.', caption: 'Inicio' },
  'arm-and-leg-reach': {
    shows: 'A gatas. Un brazo se estira hacia delante y la otra pierna hacia atrás.',
    caption: 'Luego',
  },
  walk: { shows: 'Una persona camina derecha y mueve los brazos.', caption: 'Camine' },
  'cushion-between-the-knees': {
    shows: 'En la cama, de lado. Hay una almohada entre las rodillas y otra bajo la cabeza.',
    caption: 'Almohada entre las rodillas',
  },
  'pillow-under-the-knees': {
    shows: 'En la cama, boca arriba. Hay una almohada bajo las rodillas y otra bajo la cabeza.',
    caption: 'Almohada bajo las rodillas',
  },
  'on-the-side': { shows: 'En la cama, de lado.', caption: 'Póngase de lado' },
  'push-up-to-sit': {
    shows: 'Las piernas cuelgan de la cama. Los dos brazos empujan el cuerpo hacia arriba.',
    caption: 'Empuje con los brazos',
  },
  'lift-stand-close': {
    shows: 'Cerca de una caja, con las rodillas y la cadera dobladas. Las dos manos la agarran.',
    caption: 'Póngase cerca',
  },
  'lift-hold-close': { shows: 'De pie, con la caja cerca del cuerpo.', caption: 'Llévela cerca' },
  'carry-two-bags': { shows: 'De pie, con una bolsa pequeña en cada mano.', caption: 'Una bolsa en cada mano' },
  'sit-at-a-desk': {
    shows:
      'En una silla, frente a un escritorio. La espalda toca el respaldo y los pies, el piso. El borde de arriba de la pantalla está a la altura de los ojos.',
    caption: 'Espalda y pies apoyados',
  },
  'warmth-on-the-back': {
    shows: 'En un banco, con una bolsa de calor en la parte baja de la espalda. La bolsa va en una tela.',
    caption: 'Calor, en una tela',
  },
  'cold-on-the-back': {
    shows: 'En un banco, con una bolsa de frío en la parte baja de la espalda. La bolsa va en una tela.',
    caption: 'Frío, en una tela',
  },
  'trouble-with-pee': {
    shows: 'De pie, con las piernas cruzadas y las manos en el bajo vientre. Al lado hay dos gotas.',
    caption: 'Problemas al orinar',
  },
  'numb-saddle': {
    shows: 'Una persona sentada, vista desde atrás: están marcadas las nalgas y la parte de adentro de los muslos.',
    caption: 'Nalgas dormidas',
  },
  'pain-down-both-legs': {
    shows: 'Vista desde atrás: una flecha baja de la espalda por cada pierna.',
    caption: 'Dolor en las dos piernas',
  },
  'weak-legs': {
    shows: 'Una persona se agarra de un barandal y las dos piernas se le doblan.',
    caption: 'Piernas débiles',
  },
  'foot-drags': {
    shows: 'Una persona camina y un pie le cuelga. La punta deja una raya en el piso.',
    caption: 'Arrastra el pie',
  },
  fever: { shows: 'Una cabeza caliente junto a un termómetro.', caption: 'Fiebre' },
  'chest-pain': { shows: 'De pie, con una mano en el pecho, donde duele.', caption: 'Dolor de pecho' },
}
