import type { ItemWords } from '@/lib/intake/questionnaire'

export const tummy: Readonly<Record<string, ItemWords>> = {
  'tummy-severe': {
    ask: 'Un dolor muy fuerte en la barriga, o la barriga está dura o hinchada',
    label: 'Dolor de barriga fuerte',
    aboutAnother: { ask: '{name} tiene un dolor muy fuerte en la barriga, o la barriga dura o hinchada' },
  },
  'aaa-sudden': {
    ask: 'De repente, un dolor fuerte en la espalda o la barriga con un desmayo, o siente un latido en la barriga',
    label: 'Dolor repentino y desmayo',
    aboutAnother: {
      ask: 'De repente, un dolor fuerte en la espalda o la barriga con un desmayo, o {name} siente un latido en la barriga',
    },
  },
  pancreas: {
    ask: 'Un dolor fuerte en la parte alta de la barriga que llega a la espalda, y está vomitando',
    label: 'Dolor abdominal y vómitos',
    aboutAnother: {
      ask: 'Un dolor fuerte en la parte alta de la barriga que llega a la espalda, y {name} está vomitando',
    },
  },
  'gi-bleed': {
    ask: 'Su excremento (popó) es negro como el alquitrán, o ha vomitado sangre',
    label: 'Excremento negro o sangre',
    aboutAnother: { ask: 'El excremento (popó) de {name} es negro como el alquitrán, o {name} ha vomitado sangre' },
  },
  'cannot-keep-fluids-down': {
    ask: 'Vomita todo lo que bebe',
    label: 'No retiene líquidos',
    aboutAnother: { ask: '{name} vomita todo lo que bebe' },
  },
  'kidney-infection': {
    ask: 'Dolor en un costado, con fiebre o con ardor al orinar',
    label: 'Dolor lateral con fiebre',
    aboutAnother: { ask: 'Dolor en un costado, con fiebre o con ardor cuando {name} orina' },
  },
  'kidney-stone': {
    ask: 'Un dolor fuerte que viene en oleadas y baja de un costado a la ingle',
    label: 'Dolor lateral en oleadas',
    aboutAnother: { ask: 'Un dolor fuerte que a {name} le viene en oleadas y le baja de un costado a la ingle' },
  },
  'blood-in-pee': {
    ask: 'Tiene sangre en la orina',
    hint: 'La orina puede verse rosada, roja o del color de un refresco de cola.',
    label: 'Sangre en la orina',
    aboutAnother: {
      ask: '{name} tiene sangre en la orina',
      hint: 'La orina puede verse rosada, roja o del color de un refresco de cola.',
    },
  },
  'one-kidney': {
    ask: 'Tiene un solo riñón, o solo uno que funciona',
    label: 'Un solo riñón',
    aboutAnother: { ask: '{name} tiene un solo riñón, o solo uno que funciona' },
  },
}
