import type { ItemWords } from '@/lib/intake/questionnaire'

export const inflammatory: Readonly<Record<string, ItemWords>> = {
  'age-at-onset': {
    ask: '¿Qué edad tenía cuando le vino por primera vez este tipo de dolor de espalda?',
    hint: 'Un cálculo aproximado está bien.',
    label: 'Edad al primer dolor',
    aboutAnother: { ask: '¿Qué edad tenía {name} cuando le vino por primera vez este tipo de dolor de espalda?' },
  },
  'axspa-features': {
    ask: '¿Cuáles de estas frases describen su caso?',
    hint: 'Pueden indicar que la espalda está inflamada. Marque todo lo que corresponda.',
    label: 'Señales de inflamación',
    options: {
      'wakes-second-half-of-night': 'El dolor me despierta en la segunda mitad de la noche',
      'buttock-pain': 'Me duelen las nalgas',
      'better-with-movement': 'El dolor mejora cuando me muevo',
      'nsaid-relief-within-48h': 'Pastillas como ibuprofeno o naproxeno me alivian en menos de 2 días',
      'close-relative': 'Mi padre, mi madre, un hermano o un hijo tiene la columna inflamada (espondiloartritis)',
      'past-arthritis': 'Tengo o tuve una articulación hinchada que duele (artritis)',
      'past-enthesitis': 'Tengo o tuve dolor donde un tendón se une al hueso, por ejemplo en el talón',
      psoriasis: 'Tengo o tuve psoriasis (manchas de piel seca con escamas)',
    },
    aboutAnother: {
      ask: '¿Cuáles de estas frases describen el caso de {name}?',
      hint: 'Pueden indicar que la espalda de {name} está inflamada. Marque todo lo que corresponda.',
      options: {
        'wakes-second-half-of-night': 'El dolor despierta a {name} en la segunda mitad de la noche',
        'buttock-pain': 'A {name} le duelen las nalgas',
        'better-with-movement': 'El dolor mejora cuando {name} se mueve',
        'nsaid-relief-within-48h': 'Pastillas como ibuprofeno o naproxeno alivian a {name} en menos de 2 días',
        'close-relative':
          'El padre, la madre, un hermano o un hijo de {name} tiene la columna inflamada (espondiloartritis)',
        'past-arthritis': '{name} tiene o tuvo una articulación hinchada que duele (artritis)',
        'past-enthesitis': '{name} tiene o tuvo dolor donde un tendón se une al hueso, por ejemplo en el talón',
        psoriasis: '{name} tiene o tuvo psoriasis (manchas de piel seca con escamas)',
      },
    },
  },
  'morning-stiffness-minutes': {
    ask: 'Al despertar, ¿durante cuántos minutos siente rígida la espalda?',
    hint: 'Si no la siente rígida, escriba 0.',
    label: 'Rigidez al despertar',
    aboutAnother: { ask: 'Al despertar, ¿durante cuántos minutos siente {name} rígida la espalda?' },
  },
}
