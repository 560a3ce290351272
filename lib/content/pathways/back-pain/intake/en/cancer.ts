import type { ItemWords } from '@/lib/intake/questionnaire'

export const cancer: Readonly<Record<string, ItemWords>> = {
  'cancer-history': {
    ask: 'You have cancer, or had it at any time in the past',
    label: 'Ever had cancer',
    aboutAnother: { ask: '{name} has cancer, or had it at any time in the past' },
  },
  'cancer-type': {
    ask: 'Which cancer did you have?',
    hint: 'If you have had more than one, choose the most serious.',
    label: 'Kind of cancer',
    options: {
      breast: 'Breast',
      lung: 'Lung',
      prostate: 'Prostate',
      kidney: 'Kidney',
      thyroid: 'Thyroid',
      myeloma: 'Myeloma (a blood and bone cancer)',
      bowel: 'Bowel',
      'basal-cell-skin': 'Only a basal cell skin cancer',
      other: 'Another kind, or I’m not sure which',
    },
    aboutAnother: {
      ask: 'Which cancer did {name} have?',
      hint: 'If {name} has had more than one, choose the most serious.',
    },
  },
  'cancer-under-treatment': {
    ask: 'Are you having cancer treatment now?',
    label: 'Cancer treatment now',
    aboutAnother: { ask: 'Is {name} having cancer treatment now?' },
  },
  'cancer-years-ago': {
    ask: 'How many years ago was the cancer found?',
    hint: 'If it was less than a year ago, write 0. A good guess is fine.',
    label: 'Cancer found, years ago',
    aboutAnother: { ask: 'How many years ago was {name}’s cancer found?' },
  },
}
