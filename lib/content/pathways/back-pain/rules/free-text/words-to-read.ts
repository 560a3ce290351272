import { type KeelWords, wordRule } from '../../../../define-rule'
import * as english from './en'
import * as spanish from './es'

const everywhere = ['worries', 'goal', 'allergies']

/**
 * Signs belong in the questions, yet some people write them. What they write is read by nobody before its turn, so a
 * short list of phrases brings it forward. It never lowers anything, and never calls anyone to a hospital by itself.
 */
export const freeTextRules: readonly KeelWords[] = [
  wordRule({
    id: 'words-to-read',
    label: 'Words to read',
    reason: 'Something written in free text may be a sign that was not ticked; read the sentence and ask.',
    sources: ['S15', 'S26', 'K'],
    grammars: { en: english.grammar, es: spanish.grammar },
    grades: [
      {
        items: everywhere,
        phrases: { en: english.selfHarm, es: spanish.selfHarm },
        tier: 'URGENT',
        advice: 'crisis',
        isPrivate: true,
      },
      {
        items: everywhere,
        phrases: { en: english.home, es: spanish.home },
        tier: 'SOON',
        isPrivate: true,
      },
      { items: everywhere, phrases: { en: english.signs, es: spanish.signs }, tier: 'SOON' },
      // Among allergies it is what a nut or a tablet once did.
      { items: ['worries', 'goal'], phrases: { en: english.breath, es: spanish.breath }, tier: 'SOON' },
    ],
    examples: {
      fires: [
        { answers: { worries: 'I cannot pee since Monday.' }, tier: 'SOON' },
        { answers: { goal: 'Caminar sin miedo. Tengo dolor de pecho' }, tier: 'SOON' },
        { answers: { allergies: 'None. There is blood when I cough' }, tier: 'SOON' },
        { answers: { worries: 'Some days I want to end my life' }, tier: 'URGENT' },
        { answers: { worries: 'Mi marido me pega' }, tier: 'SOON' },
      ],
      doesNotFire: [
        { answers: { worries: 'No chest pain' } },
        { answers: { worries: 'Mi madre tuvo dolor de pecho' } },
        { answers: { allergies: 'I cannot breathe when I eat nuts' } },
        { answers: { goal: '', worries: 'That my blood pressure goes up' } },
      ],
    },
  }),
]
