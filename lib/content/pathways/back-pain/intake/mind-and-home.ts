import { age, all, is, sum, unless } from '@/lib/intake/condition'
import type { Item, Page } from '@/lib/intake/questionnaire'
import { yesNoUnsure } from './answer-sets'
import { ask, levels } from './blocks'

/** PHQ-9 items 3 to 9, asked where the first two, the PHQ-2, sum to 3 or more (S28). */
const phq9 = ['sleep', 'energy', 'appetite', 'failure', 'concentration', 'movement', 'self-harm']
const isLowInMood = sum(['phq2-interest', 'phq2-mood'], 3)

const phq9Item = (name: string): Item => ({
  id: `phq9-${name}`,
  section: 'mind-and-home',
  type: 'number',
  min: 0,
  max: 3,
  step: 1,
  // `suicidal-thoughts` is asked of everyone. What was said of self-harm counts whatever else is changed.
  ...(name === 'self-harm' ? { isPrivate: true, isSpare: true } : { askedWhen: isLowInMood }),
})

export const mindAndHome: readonly Item[] = [
  { id: 'phq2-interest', section: 'mind-and-home', type: 'number', min: 0, max: 3, step: 1 },
  { id: 'phq2-mood', section: 'mind-and-home', type: 'number', min: 0, max: 3, step: 1 },
  ...phq9.map(phq9Item),
  {
    id: 'suicidal-thoughts',
    section: 'mind-and-home',
    type: 'choice',
    options: ['none', 'thoughts', 'plan', 'prefer-not-to-say'],
    isPrivate: true,
  },
  {
    id: 'unsafe-home',
    section: 'mind-and-home',
    type: 'choice',
    options: ['no', 'yes', 'danger-now', 'prefer-not-to-say'],
    isPrivate: true,
  },
  {
    id: 'refuses-to-walk',
    section: 'mind-and-home',
    type: 'choice',
    options: yesNoUnsure,
    askedWhen: age({ below: 16 }),
  },
]

/** Nobody can be asked for someone else; the clinic then calls. */
const isAnsweredForOneself = all(unless(is('filled-in-by', 'carer')), age({ atLeast: 12 }))

export const moodPage: Page = {
  id: 'mood',
  section: 'mind-and-home',
  blocks: [
    ask('filled-in-by'),
    levels('phq2-interest'),
    levels('phq2-mood'),
    { kind: 'question', item: 'suicidal-thoughts', when: isAnsweredForOneself },
  ],
}

export const moodMorePage: Page = {
  id: 'mood-more',
  section: 'mind-and-home',
  blocks: [
    ...phq9.filter((name) => name !== 'self-harm').map((name) => levels(`phq9-${name}`)),
    { kind: 'question', item: 'phq9-self-harm', as: 'levels', when: all(isLowInMood, isAnsweredForOneself) },
  ],
}

export const homePage: Page = {
  id: 'home',
  section: 'mind-and-home',
  isPrivate: true,
  blocks: [{ kind: 'question', item: 'unsafe-home', when: isAnsweredForOneself }],
}
