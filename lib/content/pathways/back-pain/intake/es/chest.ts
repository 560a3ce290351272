import type { ItemWords } from '@/lib/intake/questionnaire'

export const chest: Readonly<Record<string, ItemWords>> = {
  'faint-clammy': {
    ask: 'Tiene la piel fría y sudorosa, o gris, se desmaya o está a punto de desmayarse',
    label: 'Piel fría, desmayo',
    aboutAnother: { ask: '{name} tiene la piel fría y sudorosa, o gris, se desmaya o está a punto de desmayarse' },
  },
  'sepsis-signs': {
    ask: 'Tiene confusión, mucha falta de aire, o la piel con manchas o azulada',
    hint: 'Si su piel es oscura, mírese los labios, la lengua, las palmas y debajo de las uñas.',
    label: 'Confusión, sin aire, manchas',
    aboutAnother: {
      ask: '{name} tiene confusión, mucha falta de aire, o la piel con manchas o azulada',
      hint: 'Si la piel es oscura, mire los labios, la lengua, las palmas y debajo de las uñas de {name}.',
    },
  },
  'chest-tearing': {
    ask: 'Dolor en el pecho, un dolor repentino como un desgarro, o le cuesta respirar',
    label: 'Dolor torácico o desgarro',
    aboutAnother: { ask: 'Dolor en el pecho, un dolor repentino como un desgarro, o a {name} le cuesta respirar' },
  },
  'chest-spread': {
    ask: 'Dolor o presión en el pecho que va a la mandíbula, el cuello o el brazo, o que viene con el esfuerzo y se calma al descansar',
    label: 'Se extiende, con esfuerzo',
    aboutAnother: {
      ask: 'Dolor o presión en el pecho que a {name} le va a la mandíbula, el cuello o el brazo, o que viene con el esfuerzo y se calma al descansar',
    },
  },
  'breath-pain': {
    ask: 'Un dolor agudo al tomar aire, o tose con sangre',
    label: 'Dolor al tomar aire',
    aboutAnother: { ask: 'Un dolor agudo cuando {name} toma aire, o {name} tose con sangre' },
  },
  'leg-clot': {
    ask: 'Una pierna o una pantorrilla está hinchada, caliente o duele al tocarla',
    label: 'Una pierna hinchada',
  },
  'recent-clot-risk': {
    ask: 'En las últimas 4 semanas: una operación, una pierna con yeso, 3 días en cama o un viaje de más de 4 horas',
    label: 'Operación, yeso, cama, viaje',
  },
  'aaa-known': {
    ask: 'Le han dicho que tiene hinchada la arteria principal del cuerpo',
    hint: 'Esto se llama aneurisma.',
    label: 'Aneurisma conocido',
    aboutAnother: { ask: 'A {name} le han dicho que tiene hinchada la arteria principal del cuerpo' },
  },
}
