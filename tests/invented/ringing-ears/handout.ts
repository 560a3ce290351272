import type { HandoutEntry, HandoutWords } from '@/lib/handouts/handout'
import { cite } from '@/lib/content/handouts/sources'
import { inEach } from '../in-each'

const english: HandoutWords = {
  title: 'Quiet for ringing ears',
  body: '**Soft sounds help.** Leave a window open at night.',
  teachBack: {
    ask: 'When would you call us?',
    answers: [
      { id: 'deaf', words: 'If I cannot hear', verdict: 'right' },
      { id: 'never', words: 'Never', verdict: 'worrying' },
    ],
    model: 'If you cannot hear, call at once.',
    toldIn: 'Soft sounds help.',
  },
  review: 'original',
}
const spanish: HandoutWords = {
  title: 'Calma para los oídos',
  body: '**Los sonidos suaves ayudan.** Deje una ventana abierta de noche.',
  teachBack: {
    ask: '¿Cuándo nos llamaría?',
    answers: [
      { id: 'deaf', words: 'Si no oigo', verdict: 'right' },
      { id: 'never', words: 'Nunca', verdict: 'worrying' },
    ],
    model: 'Si no oye, llame enseguida.',
    toldIn: 'Los sonidos suaves ayudan.',
  },
  review: 'not-reviewed-by-native-clinician',
}

export const quiet: HandoutEntry = {
  handout: 'ears1',
  version: 1,
  topic: 'what-it-is',
  about: 'What to do about the sound.',
  sources: cite('K'),
  reviewedOn: '2026-11-26',
  suggestedWhen: [{ reason: 'Explains the sound' }],
  pemat: {
    understandability: { met: 1, of: 1 },
    actionability: { met: 1, of: 1 },
    notes: 'Invented for the tests.',
    ratedBy: 'nobody',
  },
  words: inEach({ en: english, es: spanish }),
}
