import type { ItemWords } from '@/lib/intake/questionnaire'

export const pregnancy: Readonly<Record<string, ItemWords>> = {
  pregnancy: {
    ask: '¿Está embarazada, o podría estarlo?',
    hint: 'Díganos también si dio a luz en las últimas 12 semanas.',
    label: 'Embarazo',
    options: {
      possible: 'Podría estarlo',
      'birth-12-weeks': 'No, pero di a luz en las últimas 12 semanas',
      'not-applicable': 'No se aplica a mi caso',
    },
    aboutAnother: {
      ask: '¿{name} está embarazada, o podría estarlo?',
      hint: 'Díganos también si {name} dio a luz en las últimas 12 semanas.',
      options: {
        possible: '{name} podría estarlo',
        'birth-12-weeks': 'No, pero {name} dio a luz en las últimas 12 semanas',
        'not-applicable': 'No se aplica a {name}',
      },
    },
  },
  'pregnancy-weeks': {
    ask: '¿Cuántas semanas de embarazo tiene?',
    hint: 'Un cálculo aproximado está bien.',
    label: 'Semanas de embarazo',
    aboutAnother: { ask: '¿Cuántas semanas de embarazo tiene {name}?' },
  },
  'early-pregnancy-signs': {
    ask: 'Como está o podría estar embarazada: ¿tiene alguna de estas señales?',
    hint: 'Al principio del embarazo, estas señales necesitan ayuda rápida. Marque todas las que tenga.',
    label: 'Señales, embarazo temprano',
    options: {
      bleeding: 'Sangrado por la vagina',
      'one-sided-pain': 'Dolor en la parte baja de la barriga, de un solo lado',
      'shoulder-tip-pain': 'Dolor en la punta del hombro',
      faint: 'Me desmayé, o casi me desmayo',
    },
    aboutAnother: {
      ask: 'Como {name} está o podría estar embarazada: ¿tiene alguna de estas señales?',
      hint: 'Al principio del embarazo, estas señales necesitan ayuda rápida. Marque todas las que tenga {name}.',
      options: { faint: '{name} se desmayó, o casi se desmaya' },
    },
  },
  'late-pregnancy-signs': {
    ask: 'Como está embarazada: ¿tiene alguna de estas señales?',
    hint: 'Pueden significar que usted o el bebé necesitan ayuda ahora. Marque todas las que tenga.',
    label: 'Señales, embarazo avanzado',
    options: {
      'pains-come-and-go': 'Dolores que van y vienen',
      'blood-or-gush': 'Sangre, o un chorro de agua, por la vagina',
      'baby-moves-less': 'El bebé se mueve menos que antes',
    },
    aboutAnother: {
      ask: 'Como {name} está embarazada: ¿tiene alguna de estas señales?',
      hint: 'Pueden significar que {name} o el bebé necesitan ayuda ahora. Marque todas las que tenga {name}.',
    },
  },
}
