import type { ItemWords } from '@/lib/intake/questionnaire'

export const tummy: Readonly<Record<string, ItemWords>> = {
  'tummy-severe': {
    ask: 'Un dolor muy fuerte en la barriga, o la barriga está dura o hinchada',
    label: 'Dolor de barriga fuerte',
  },
  'aaa-sudden': {
    ask: 'De repente, un dolor fuerte en la espalda o la barriga con un desmayo, o siente un latido en la barriga',
    label: 'Dolor repentino y desmayo',
  },
  pancreas: {
    ask: 'Un dolor fuerte en la parte alta de la barriga que llega a la espalda, y está vomitando',
    label: 'Dolor abdominal y vómitos',
  },
  'gi-bleed': {
    ask: 'Su excremento (popó) es negro como el alquitrán, o ha vomitado sangre',
    label: 'Excremento negro o sangre',
  },
  'cannot-keep-fluids-down': { ask: 'Vomita todo lo que bebe', label: 'No retiene líquidos' },
  'kidney-infection': {
    ask: 'Dolor en un costado, con fiebre o con ardor al orinar',
    label: 'Dolor lateral con fiebre',
  },
  'kidney-stone': {
    ask: 'Un dolor fuerte que va y viene desde un costado hasta la ingle',
    label: 'Dolor lateral en oleadas',
  },
  'blood-in-pee': {
    ask: 'Tiene sangre en la orina',
    hint: 'La orina puede verse rosada, roja o del color de un refresco de cola.',
    label: 'Sangre en la orina',
  },
  'one-kidney': { ask: 'Tiene un solo riñón, o solo uno que funciona', label: 'Un solo riñón' },
}
