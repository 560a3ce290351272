import type { ItemWords } from '@/lib/intake/questionnaire'

export const nerves: Readonly<Record<string, ItemWords>> = {
  'ces-retention': {
    ask: 'Le cuesta empezar a orinar o cortar el chorro, o no puede orinar nada',
    label: 'Le cuesta orinar',
    aboutAnother: { ask: 'A {name} le cuesta empezar a orinar o cortar el chorro, o no puede orinar nada' },
  },
  'ces-flow-feeling': {
    ask: 'Siente menos al orinar, o no nota cuándo tiene llena la vejiga o cuándo necesita ir al baño',
    hint: 'El ardor por sí solo no cuenta aquí.',
    label: 'Siente menos al orinar',
    aboutAnother: {
      ask: '{name} siente menos al orinar, o no nota cuándo tiene llena la vejiga o cuándo necesita ir al baño',
    },
  },
  'ces-bladder-leak': {
    ask: 'Se le escapa la orina sin querer, aunque haya sido una sola vez',
    label: 'Escape de orina',
    aboutAnother: { ask: 'A {name} se le escapa la orina sin querer, aunque haya sido una sola vez' },
  },
  'ces-bowel': {
    ask: 'Se le escapa el excremento (popó), no lo siente al salir, o no siente cuándo necesita ir al baño',
    hint: 'Tener solo estreñimiento no cuenta aquí. Más abajo tiene su propia casilla.',
    label: 'Escape o no siente al evacuar',
    aboutAnother: {
      ask: 'A {name} se le escapa el excremento (popó), no lo siente al salir, o no siente cuándo necesita ir al baño',
    },
  },
  constipation: {
    ask: 'Tiene estreñimiento: le cuesta evacuar (hacer popó)',
    hint: 'No se le escapa nada, y todavía siente cuándo tiene que ir.',
    label: 'Estreñimiento',
    aboutAnother: {
      ask: '{name} tiene estreñimiento: le cuesta evacuar (hacer popó)',
      hint: 'A {name} no se le escapa nada, y todavía siente cuándo tiene que ir.',
    },
  },
  'ces-saddle': {
    ask: 'Piel dormida u hormigueo en las nalgas, alrededor del ano, en los genitales o entre las piernas',
    hint: 'Hablamos de la piel que tocaría el asiento de una bicicleta. Puede notar raro el papel al limpiarse.',
    label: 'Entrepierna dormida',
    aboutAnother: {
      ask: '{name} tiene la piel dormida u hormigueo en las nalgas, alrededor del ano, en los genitales o entre las piernas',
      hint: 'Hablamos de la piel que tocaría el asiento de una bicicleta. {name} puede notar raro el papel al limpiarse.',
    },
  },
  'ces-sexual': {
    ask: 'Siente menos durante el sexo, o ya no logra tener una erección o eyacular',
    hint: 'Lo preguntamos a todas las personas, porque son los mismos nervios. Solo lo ve el personal médico que le atiende.',
    label: 'Menos sensibilidad sexual',
    aboutAnother: {
      ask: '{name} siente menos durante el sexo, o ya no logra tener una erección o eyacular',
      hint: 'Lo preguntamos sobre todas las personas, porque son los mismos nervios. Es mejor que responda {name}. Solo lo ve el personal médico que atiende a {name}.',
    },
  },
  'ces-checked': {
    ask: '¿Alguien del personal médico revisó cada uno de estos cambios y le explicó por qué lo tiene?',
    hint: 'Hablamos de cada cambio al orinar, al evacuar, en la piel o en el sexo que tiene desde hace más de 3 meses.',
    label: 'Cambios antiguos ya revisados',
    aboutAnother: {
      ask: '¿Alguien del personal médico revisó cada uno de estos cambios y le explicó a {name} por qué lo tiene?',
      hint: 'Hablamos de cada cambio al orinar, al evacuar, en la piel o en el sexo que {name} tiene desde hace más de 3 meses.',
    },
  },
  'ces-both-legs': {
    ask: 'Dolor que baja, hormigueo o piel dormida en las dos piernas',
    hint: 'Los músculos cansados o tiesos no cuentan aquí.',
    label: 'Afecta ambas piernas',
  },
  'neuro-weak-both': {
    ask: 'Las dos piernas están débiles',
    hint: 'Quizás le cuesta subir escaleras o levantarse de una silla.',
    label: 'Ambas piernas débiles',
    aboutAnother: { hint: 'Quizás a {name} le cuesta subir escaleras o levantarse de una silla.' },
  },
  'neuro-weak-one': {
    ask: 'Una pierna o un pie está débil, o arrastra el pie',
    hint: 'A veces tropieza, o no puede levantar los dedos del pie.',
    label: 'Una pierna débil',
    aboutAnother: {
      ask: '{name} tiene débil una pierna o un pie, o arrastra el pie',
      hint: 'A veces {name} tropieza, o no puede levantar los dedos del pie.',
    },
  },
  'neuro-gait': {
    ask: 'Las piernas no van adonde usted quiere, o se le doblan',
    hint: 'No solo porque duele.',
    label: 'Piernas que no obedecen',
    aboutAnother: { ask: 'Las piernas de {name} no van adonde deben, o se le doblan' },
  },
  'neuro-numb-one': {
    ask: 'Tiene una pierna dormida, o el dolor le baja por ella',
    label: 'Una pierna dormida, dolorida',
    aboutAnother: { ask: '{name} tiene una pierna dormida, o el dolor le baja por ella' },
  },
  'arms-hands': {
    ask: 'Tiene las manos o los brazos dormidos, débiles o torpes',
    hint: 'Quizás se le caen las cosas o le cuesta abrocharse los botones.',
    label: 'Manos, brazos dormidos',
    aboutAnother: {
      ask: '{name} tiene las manos o los brazos dormidos, débiles o torpes',
      hint: 'Quizás a {name} se le caen las cosas o le cuesta abrocharse los botones.',
    },
  },
}
