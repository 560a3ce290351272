import type { ItemWords } from '@/lib/intake/questionnaire'

export const tummy: Readonly<Record<string, ItemWords>> = {
  'tummy-severe': {
    ask: 'Very bad pain in your tummy, or your tummy is hard or swollen',
    label: 'Severe tummy pain',
    aboutAnother: { ask: 'Very bad pain in {name}’s tummy, or the tummy is hard or swollen' },
  },
  'aaa-sudden': {
    ask: 'Sudden bad pain in your back or tummy with a faint, or you feel a pulse beat in your tummy',
    label: 'Sudden pain and faint',
    aboutAnother: {
      ask: 'Sudden bad pain in {name}’s back or tummy with a faint, or {name} feels a pulse beat in the tummy',
    },
  },
  pancreas: {
    ask: 'Bad pain in your upper tummy that goes to your back, and you are throwing up',
    label: 'Tummy pain and vomiting',
    aboutAnother: { ask: 'Bad pain in the upper tummy that goes to the back, and {name} is throwing up' },
  },
  'gi-bleed': {
    ask: 'Your poo is black like tar, or you have thrown up blood',
    label: 'Black poo or blood',
    aboutAnother: { ask: '{name}’s poo is black like tar, or {name} has thrown up blood' },
  },
  'cannot-keep-fluids-down': {
    ask: 'You cannot keep drinks down',
    label: 'Cannot keep fluids down',
    aboutAnother: { ask: '{name} cannot keep drinks down' },
  },
  'kidney-infection': {
    ask: 'Pain in your side, with a fever or with burning when you pee',
    label: 'Side pain with fever',
    aboutAnother: { ask: 'Pain in {name}’s side, with a fever or with burning when {name} pees' },
  },
  'kidney-stone': {
    ask: 'Bad pain that comes in waves from your side to your groin',
    label: 'Waves of side pain',
    aboutAnother: { ask: 'Bad pain that comes in waves from {name}’s side to the groin' },
  },
  'blood-in-pee': {
    ask: 'There is blood in your pee',
    hint: 'Your pee may look pink, red or like cola.',
    label: 'Blood in pee',
    aboutAnother: { ask: 'There is blood in {name}’s pee', hint: 'The pee may look pink, red or like cola.' },
  },
  'one-kidney': {
    ask: 'You have only one kidney, or only one that works',
    label: 'One kidney',
    aboutAnother: { ask: '{name} has only one kidney, or only one that works' },
  },
}
