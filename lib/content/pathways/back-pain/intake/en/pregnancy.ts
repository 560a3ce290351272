import type { ItemWords } from '@/lib/intake/questionnaire'

export const pregnancy: Readonly<Record<string, ItemWords>> = {
  pregnancy: {
    ask: 'Are you pregnant, or could you be?',
    hint: 'Tell us, too, if you gave birth in the past 12 weeks.',
    label: 'Pregnancy',
    options: {
      possible: 'I could be',
      'birth-12-weeks': 'No, but I gave birth in the past 12 weeks',
      'not-applicable': 'This does not apply to me',
    },
    aboutAnother: {
      ask: 'Is {name} pregnant, or could {name} be?',
      hint: 'Tell us, too, if {name} gave birth in the past 12 weeks.',
      options: {
        possible: '{name} could be',
        'birth-12-weeks': 'No, but {name} gave birth in the past 12 weeks',
        'not-applicable': 'This does not apply to {name}',
      },
    },
  },
  'pregnancy-weeks': {
    ask: 'How many weeks pregnant are you?',
    hint: 'A good guess is fine.',
    label: 'Weeks pregnant',
    aboutAnother: { ask: 'How many weeks pregnant is {name}?' },
  },
  'early-pregnancy-signs': {
    ask: 'As you are or could be pregnant: do you have any of these?',
    hint: 'Early on, these signs need help fast. Tick all that you have.',
    label: 'Early pregnancy signs',
    options: {
      bleeding: 'Bleeding from the vagina',
      'one-sided-pain': 'Pain low in the tummy on one side',
      'shoulder-tip-pain': 'Pain at the tip of the shoulder',
      faint: 'I fainted, or nearly did',
    },
    aboutAnother: {
      ask: 'As {name} is or could be pregnant: does {name} have any of these?',
      hint: 'Early on, these signs need help fast. Tick all that {name} has.',
      options: { faint: '{name} fainted, or nearly did' },
    },
  },
  'late-pregnancy-signs': {
    ask: 'As you are pregnant: do you have any of these?',
    hint: 'These signs can mean that you or the baby need help now. Tick all that you have.',
    label: 'Late pregnancy signs',
    options: {
      'pains-come-and-go': 'Pains that come and go',
      'blood-or-gush': 'Blood, or a gush of water, from the vagina',
      'baby-moves-less': 'The baby moves less than before',
    },
    aboutAnother: {
      ask: 'As {name} is pregnant: does {name} have any of these?',
      hint: 'These signs can mean that {name} or the baby needs help now. Tick all that {name} has.',
    },
  },
}
