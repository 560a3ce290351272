import type { ItemWords } from '@/lib/intake/questionnaire'

export const feelingIll: Readonly<Record<string, ItemWords>> = {
  'fever-chills': {
    ask: 'In the past 2 weeks, have you had a fever, chills or the shakes?',
    label: 'Fever or chills',
    options: {
      'after-vaccine-and-gone': 'Only after a vaccine, and it has gone',
    },
    aboutAnother: { ask: 'In the past 2 weeks, has {name} had a fever, chills or the shakes?' },
  },
  shingles: {
    ask: 'You have a sore rash with blisters on one side of your body',
    label: 'Blistered rash, one side',
    aboutAnother: { ask: '{name} has a sore rash with blisters on one side of the body' },
  },
  jaundice: {
    ask: 'Your skin or the whites of your eyes look yellow',
    label: 'Yellow skin or eyes',
    aboutAnother: { ask: '{name}’s skin or the whites of {name}’s eyes look yellow' },
  },
  'red-eye': {
    ask: 'One of your eyes is red and sore, and light hurts it',
    label: 'Red, sore eye',
    aboutAnother: { ask: 'One of {name}’s eyes is red and sore, and light hurts it' },
  },
  'headache-stiff-neck': {
    ask: 'A sudden very bad headache, or a stiff neck with a fever or with light that hurts',
    label: 'Bad headache, stiff neck',
  },
  'paracetamol-over': {
    ask: 'In the past 3 days, did you take more pain tablets in one day than the box says?',
    hint: 'Such as acetaminophen (paracetamol). It is in some cold and flu tablets, too. Too much can harm you even if you feel well.',
    label: 'Too many pain tablets',
    aboutAnother: {
      ask: 'In the past 3 days, did {name} take more pain tablets in one day than the box says?',
      hint: 'Such as acetaminophen (paracetamol). It is in some cold and flu tablets, too. Too much can harm {name} even if they feel well.',
    },
  },
}
