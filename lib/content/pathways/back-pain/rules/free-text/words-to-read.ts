import { spoken } from '@/lib/content/pathways/back-pain/spoken'
import { type KeelWords, wordRule } from '../../../../define-rule'
import { inEach } from '../../../../in-each'
import type { PhraseLists } from './phrase-lists'

const spokenWords = spoken['rules/free-text']
const phrases = (list: keyof PhraseLists) => ({
  phrases: inEach(spokenWords, (words) => words[list]),
  phrasesByCarer: inEach(spokenWords, ({ byCarer }) => byCarer[list]),
})
/** "She cannot feel when she pees" is looked for in anybody's form: a carer may not have said that they are one. */
const phrasesOfAnybody = (list: keyof PhraseLists) => ({
  phrases: inEach(spokenWords, (words) => [...words[list], ...words.byCarer[list]]),
})

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
    grammars: inEach(spokenWords, ({ grammar }) => grammar),
    // By phone it is a colleague who types what was said.
    byCarer: { item: 'filled-in-by', values: ['carer', 'staff'] },
    grades: [
      {
        items: everywhere,
        ...phrasesOfAnybody('selfHarm'),
        tier: 'URGENT',
        advice: 'crisis',
        isPrivate: true,
      },
      {
        items: everywhere,
        ...phrases('home'),
        tier: 'SOON',
        isPrivate: true,
      },
      { items: everywhere, ...phrasesOfAnybody('signs'), tier: 'SOON' },
      // Among allergies it is what a nut or a tablet once did.
      { items: ['worries', 'goal'], ...phrases('breath'), tier: 'SOON' },
    ],
    examples: {
      fires: [
        { answers: { worries: 'I cannot pee since Monday.' }, tier: 'SOON' },
        { answers: { goal: 'Caminar sin miedo. Tengo dolor de pecho' }, tier: 'SOON' },
        { answers: { allergies: 'None. There is blood when I cough' }, tier: 'SOON' },
        { answers: { worries: 'Some days I want to end my life' }, tier: 'URGENT' },
        { answers: { worries: 'Mi marido me pega' }, tier: 'SOON' },
        { answers: { worries: 'I have never had chest pain like this' }, tier: 'SOON' },
        { answers: { worries: 'No puedo decir que no me duele el pecho' }, tier: 'SOON' },
        { answers: { worries: 'No chest pain today, but it was there yesterday' }, tier: 'SOON' },
        { answers: { worries: 'Hoy no tengo dolor de pecho, pero ayer sí' }, tier: 'SOON' },
        { answers: { worries: 'She is numb between her legs', 'filled-in-by': 'patient' }, tier: 'SOON' },
        { answers: { worries: 'My mother cannot pee', 'filled-in-by': 'carer' }, tier: 'SOON' },
        { answers: { worries: 'She talks about killing herself', 'filled-in-by': 'carer' }, tier: 'URGENT' },
        { answers: { worries: 'Se orinó encima', 'filled-in-by': 'staff' }, tier: 'SOON' },
      ],
      doesNotFire: [
        { answers: { worries: 'No chest pain' } },
        { answers: { worries: 'Mi madre tuvo dolor de pecho' } },
        { answers: { worries: 'I have never had chest pain' } },
        { answers: { worries: 'No chest pain now, but my back hurts' } },
        { answers: { worries: 'My mother cannot pee', 'filled-in-by': 'patient' } },
        { answers: { worries: 'Her mother had chest pain', 'filled-in-by': 'carer' } },
        { answers: { worries: 'Mi propia madre tuvo dolor de pecho', 'filled-in-by': 'carer' } },
        { answers: { allergies: 'I cannot breathe when I eat nuts' } },
        { answers: { goal: '', worries: 'That my blood pressure goes up' } },
      ],
    },
  }),
]
