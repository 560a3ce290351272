import type { Answers, Locale } from '@/lib/intake/questionnaire'

/** An ordinary spasm after bending: every sign denied. Stories say what is different. */
const plain: Answers = {
  'ces-retention': 'no',
  'ces-flow-feeling': 'no',
  'ces-bladder-leak': 'no',
  'ces-bowel': 'no',
  'ces-saddle': 'no',
  'ces-sexual': 'no',
  'ces-both-legs': 'no',
  'neuro-weak-both': 'no',
  'neuro-weak-one': 'no',
  'neuro-gait': 'no',
  'neuro-numb-one': 'no',
  constipation: 'no',
  trauma: 'none',
  onset: 'after-activity',
  mechanism: ['bend'],
  osteoporosis: 'no',
  'steroid-long': 'no',
  'shape-change': 'no',
  'cancer-history': 'no',
  'weight-loss': 'none',
  'night-pain': 'none',
  'night-sweats': 'no',
  'band-pain': 'no',
  'fever-chills': 'no',
  'sepsis-signs': 'no',
  ivdu: 'no',
  immunosuppressed: 'no',
  'dialysis-line': 'no',
  'spinal-procedure': 'no',
  'recent-infection-tb': 'no',
  diabetes: 'no',
  'blood-thinner': 'no',
  'high-blood-pressure': 'no',
  smoking: 'never',
  'pain-duration-weeks': 1,
  trend: 'same',
  'pain-now': 5,
  'pain-worst': 7,
  'pain-usual': 4,
  'peg-enjoyment': 4,
  'peg-activity': 5,
  'can-stand': 'yes',
  'pain-sites': ['low-back-left'],
  'spasm-feel': ['tight', 'cramp'],
  'worse-with': ['bending', 'sitting'],
  'better-with': ['moving', 'heat'],
  'previous-episodes': 'one',
  tried: ['heat', 'pain-tablets'],
  'assessed-before': 'no',
  'aaa-sudden': 'no',
  'aaa-known': 'no',
  'chest-tearing': 'no',
  pancreas: 'no',
  'kidney-infection': 'no',
  'kidney-stone': 'no',
  'cannot-keep-fluids-down': 'no',
  'one-kidney': 'no',
  shingles: 'no',
  'gi-bleed': 'no',
  'paracetamol-over': 'no',
  'red-eye': 'no',
  'pain-changes-with-movement': 'yes',
  pregnancy: 'no',
  medicines: ['paracetamol'],
  'nsaid-cautions': ['none'],
  allergies: 'Penicillin',
  'phq2-interest': 0,
  'phq2-mood': 0,
  'suicidal-thoughts': 'none',
  'unsafe-home': 'no',
  work: 'desk',
  'days-off': 1,
  sleep: 'broken',
  'topics-wanted': ['exercises'],
  goal: 'To lift my grandchild again',
  worries: 'That it will come back',
  'filled-in-by': 'patient',
}

/** Asked only of pain that has lasted. */
const lasting: Answers = { 'age-at-onset': 38, 'axspa-features': ['none'], 'morning-stiffness-minutes': 10 }

export interface Story {
  readonly answers: Answers
  /** The language it is answered in. */
  readonly locale: Locale
  /** How far the patient got; 'stopped' leaves a draft with its alert. */
  readonly ends: 'sent' | 'stopped'
  /** Someone would have to be called the same day. */
  readonly isPressing: boolean
}

const story = (differs: Answers, ends: Story['ends'] = 'sent'): Story => ({
  answers: { ...plain, ...differs },
  locale: 'en',
  ends,
  isPressing: false,
})
const pressing = (differs: Answers, ends: Story['ends'] = 'sent'): Story => ({
  ...story(differs, ends),
  isPressing: true,
})

/** In the order in which people are dealt them: most are ordinary, a few are not. */
export const stories: readonly Story[] = [
  story({}),
  story({ 'pain-duration-weeks': 0.4, mechanism: ['lift'], 'pain-now': 6 }),
  story({
    'neuro-numb-one': 'recent',
    'pain-duration-weeks': 3,
    trend: 'better',
    'pain-sites': ['low-back-right', 'calf-right'],
  }),
  story({ 'pain-duration-weeks': 9, 'previous-episodes': 'many', 'spasm-feel': ['dull'] }),
  story({ 'pain-now': 3, trend: 'better', mechanism: ['long-sitting'] }),
  story({ osteoporosis: 'yes', 'pain-duration-weeks': 2 }),
  pressing({ 'ces-saddle': 'new', 'ces-retention': 'new', 'pain-now': 8 }, 'stopped'),
  pressing({ 'fever-chills': 'yes', 'pain-duration-weeks': 1.3 }),
  story({ 'pain-now': 4, 'pain-sites': ['upper-back'], mechanism: ['stress'], onset: 'gradual' }),
  pressing({ 'neuro-weak-one': 'new', 'pain-sites': ['low-back-left', 'calf-left', 'foot-left'] }),
  pressing({ 'night-pain': 'constant', 'weight-loss': 'unplanned', 'pain-duration-weeks': 8, trend: 'worse' }),
  story({ 'pain-duration-weeks': 0.6, onset: 'sudden', mechanism: ['sport'] }),
  pressing({ 'ces-bladder-leak': 'new', 'ces-both-legs': 'new', 'pain-now': 9 }),
  story({ 'cancer-history': 'yes', 'cancer-type': 'breast', 'cancer-under-treatment': 'no', 'cancer-years-ago': 6 }),
  pressing({ trauma: 'minor', onset: 'after-injury', mechanism: ['fall'], 'blood-thinner': 'yes' }),
  pressing({ 'ces-both-legs': 'unsure', 'pain-duration-weeks': 5 }),
  {
    ...story({
      ...lasting,
      'pain-duration-weeks': 30,
      'previous-episodes': 'many',
      'phq2-interest': 2,
      'phq2-mood': 1,
      'phq9-sleep': 2,
      'phq9-energy': 2,
      'phq9-appetite': 1,
      'phq9-failure': 1,
      'phq9-concentration': 1,
      'phq9-movement': 0,
      'phq9-self-harm': 0,
      goal: 'Volver a bailar con mi esposa',
      worries: 'No poder trabajar',
      allergies: 'Penicilina',
    }),
    locale: 'es',
  },
]
