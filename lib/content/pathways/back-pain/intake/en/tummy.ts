import type { ItemWords } from '@/lib/intake/questionnaire'

export const tummy: Readonly<Record<string, ItemWords>> = {
  'tummy-severe': {
    ask: 'Very bad pain in your tummy, or your tummy is hard or swollen',
    label: 'Severe tummy pain',
  },
  'aaa-sudden': {
    ask: 'Sudden bad pain in your back or tummy with a faint, or you feel a pulse beat in your tummy',
    label: 'Sudden pain and faint',
  },
  pancreas: {
    ask: 'Bad pain in your upper tummy that goes to your back, and you are throwing up',
    label: 'Tummy pain and vomiting',
  },
  'gi-bleed': {
    ask: 'Your poo is black like tar, or you have thrown up blood',
    label: 'Black poo or blood',
  },
  'cannot-keep-fluids-down': { ask: 'You cannot keep drinks down', label: 'Cannot keep fluids down' },
  'kidney-infection': {
    ask: 'Pain in your side, with a fever or with burning when you pee',
    label: 'Side pain with fever',
  },
  'kidney-stone': {
    ask: 'Bad pain that comes in waves from your side to your groin',
    label: 'Waves of side pain',
  },
  'blood-in-pee': {
    ask: 'There is blood in your pee',
    hint: 'Your pee may look pink, red or like cola.',
    label: 'Blood in pee',
  },
  'one-kidney': { ask: 'You have only one kidney, or only one that works', label: 'One kidney' },
}
