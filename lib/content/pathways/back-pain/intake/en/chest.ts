import type { ItemWords } from '@/lib/intake/questionnaire'

export const chest: Readonly<Record<string, ItemWords>> = {
  'faint-clammy': {
    ask: 'You are cold and clammy, gray, faint, or about to faint',
    label: 'Cold, clammy or faint',
    aboutAnother: { ask: '{name} is cold and clammy, gray, faint, or about to faint' },
  },
  'sepsis-signs': {
    ask: 'You are confused, very short of breath, or your skin is blotchy or blue',
    hint: 'On darker skin, look at your lips, your tongue, your palms and under your nails.',
    label: 'Confused, breathless, blotchy',
    aboutAnother: {
      ask: '{name} is confused, very short of breath, or has blotchy or blue skin',
      hint: 'On darker skin, look at {name}’s lips, tongue, palms and under the nails.',
    },
  },
  'chest-tearing': {
    ask: 'Chest pain, a sudden tearing pain, or trouble breathing',
    label: 'Chest or tearing pain',
    aboutAnother: { ask: 'Chest pain, a sudden tearing pain, or {name} has trouble breathing' },
  },
  'chest-spread': {
    ask: 'Chest pain or pressure that goes to your jaw, neck or arm, or that comes when you make an effort and eases when you rest',
    label: 'Spreads, or with effort',
    aboutAnother: {
      ask: 'Chest pain or pressure that goes to {name}’s jaw, neck or arm, or that comes with effort and eases with rest',
    },
  },
  'breath-pain': {
    ask: 'A sharp pain when you breathe in, or you cough up blood',
    label: 'Pain on breathing in',
    aboutAnother: { ask: 'A sharp pain when {name} breathes in, or {name} coughs up blood' },
  },
  'leg-clot': {
    ask: 'One leg or calf is swollen, warm or sore to touch',
    label: 'One leg swollen',
  },
  'recent-clot-risk': {
    ask: 'In the past 4 weeks: an operation, a leg in a cast, 3 days in bed, or a trip of more than 4 hours',
    label: 'Operation, cast, bed, trip',
  },
  'aaa-known': {
    ask: 'You were told that your main blood vessel is swollen',
    hint: 'This is called an aneurysm.',
    label: 'Known aneurysm',
    aboutAnother: { ask: '{name} was told that their main blood vessel is swollen' },
  },
}
