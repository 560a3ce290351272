import { evaluateCondition } from '@/lib/intake/condition'
import type { Answers, Item } from '@/lib/intake/questionnaire'
import type { Story } from '@/lib/pathways/story'
import { backPainQuestionnaire } from './intake/questionnaire'

const grown = { answers: {}, subject: { age: 40, sex: 'female' } } as const
const isAskedByItself = ({ askedWhen }: Item) => !askedWhen || evaluateCondition(askedWhen, grown) === 'yes'

/** Every sign that is asked after by itself, denied; a new one needs no line here. */
const denied: Answers = Object.fromEntries(
  backPainQuestionnaire.items
    .filter(
      (item) => isAskedByItself(item) && 'options' in item && item.type !== 'multi' && item.options.includes('no'),
    )
    .map(({ id }) => [id, 'no']),
)

/** An ordinary spasm after bending. Stories say what is different. */
const plain: Answers = {
  ...denied,
  trauma: 'none',
  onset: 'after-activity',
  mechanism: ['bend'],
  'weight-loss': 'none',
  'night-pain': 'none',
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
  'pain-changes-with-movement': 'yes',
  medicines: ['paracetamol'],
  'nsaid-cautions': ['none'],
  allergies: 'Penicillin',
  'phq2-interest': 0,
  'phq2-mood': 0,
  'suicidal-thoughts': 'none',
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

const since = (differs: Answers): Story =>
  story({ 'pain-since': 'same', 'injury-since': 'none', 'doing-since': 'same', managing: 'yes', ...differs })

/** What is heard some days on: better, no better, and worse. */
export const checkIns: readonly Story[] = [
  since({ 'pain-since': 'better', 'doing-since': 'more', 'pain-now': 2 }),
  since({}),
  since({ 'pain-since': 'worse', 'doing-since': 'less', 'pain-now': 7 }),
]

/** What a child is asked beside it. */
export const ofChild: Answers = { 'refuses-to-walk': 'no' }
