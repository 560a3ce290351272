import type { QuestionnaireWords } from '@/lib/intake/questionnaire'
import { words as shared } from '@/lib/content/pathways/back-pain/intake/en/words'

export const words: QuestionnaireWords = {
  review: 'original',
  sections: { ears: 'Your ears', days: 'Your days' },
  pages: {
    'ear-signs': { title: 'Ears that need help now' },
    'ear-sound': { title: 'The sound' },
    'ear-days': { title: 'Your days with it' },
  },
  checklists: { 'ear-now': { ask: 'Do you have any of these?', hint: 'Tick all that you have.' } },
  shared: shared.shared,
  items: {
    'ear-sudden-deaf': { ask: 'You went deaf in one ear today', label: 'Sudden deafness' },
    'ear-face-weak': { ask: 'One side of your face hangs', label: 'Face hangs' },
    'ear-pulse': { ask: 'Does the sound beat with your pulse?', label: 'Beats with pulse' },
    'ear-side': {
      ask: 'In which ear?',
      label: 'Side',
      options: { left: 'Left', right: 'Right', both: 'Both' },
    },
    'ear-loud': { ask: 'How loud is it?', label: 'Loudness', ends: { low: 'Silent', high: 'As loud as can be' } },
    'ear-sleep': { ask: 'How do you sleep?', label: 'Sleep', options: { well: 'Well', badly: 'Badly' } },
  },
}
