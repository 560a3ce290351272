import type { ItemWords } from '@/lib/intake/questionnaire'

export const notTheSpine: Readonly<Record<string, ItemWords>> = {
  'chest-tearing': {
    ask: 'You have chest pain, a sudden tearing pain, or trouble breathing',
    label: 'Chest or tearing pain',
  },
  'aaa-sudden': {
    ask: 'You got sudden bad pain in your back or tummy, and you fainted or feel a pulse in your tummy',
    label: 'Sudden pain and faint',
  },
  pancreas: {
    ask: 'You have bad pain in your upper tummy that goes to your back, and you are throwing up',
    label: 'Tummy pain and vomiting',
  },
  'gi-bleed': {
    ask: 'Your poo is black like tar, or you have thrown up blood',
    label: 'Black poo or blood',
  },
  'paracetamol-over': {
    ask: 'You took more pain tablets in one day than the box says',
    hint: 'Such as acetaminophen (paracetamol). It is in some cold and flu tablets, too. Too much can harm you even if you feel well.',
    label: 'Too many pain tablets',
  },
  'kidney-infection': {
    ask: 'You have pain in your side, and a fever or it burns when you pee',
    label: 'Side pain with fever',
  },
  'kidney-stone': { ask: 'Bad pain comes in waves from your side to your groin', label: 'Waves of side pain' },
  'cannot-keep-fluids-down': { ask: 'You cannot keep drinks down', label: 'Cannot keep fluids down' },
  shingles: { ask: 'You have a sore rash with blisters on one side of your body', label: 'Blistered rash, one side' },
  'red-eye': { ask: 'One of your eyes is red and sore, and light hurts it', label: 'Red, sore eye' },
  'aaa-known': {
    ask: 'You were told that your main blood vessel is swollen',
    hint: 'This is called an aneurysm.',
    label: 'Known aneurysm',
  },
  'one-kidney': { ask: 'You have only one kidney, or only one that works', label: 'One kidney' },
  'pain-changes-with-movement': {
    ask: 'Does the pain change when you move or shift your position?',
    label: 'Changes with movement',
  },
  pregnancy: {
    ask: 'Are you pregnant, or could you be?',
    label: 'Pregnancy',
    options: { possible: 'I could be', 'not-applicable': 'This does not apply to me' },
  },
  'pregnancy-weeks': {
    ask: 'How many weeks pregnant are you?',
    hint: 'A good guess is fine.',
    label: 'Weeks pregnant',
  },
  'early-pregnancy-signs': {
    ask: 'As you are or could be pregnant: do you have any of these?',
    hint: 'Early on, these signs need help fast. Tick all that you have.',
    label: 'Early pregnancy signs',
    options: {
      bleeding: 'Bleeding from the vagina',
      'one-sided-pain': 'Pain low in the tummy on one side',
      'shoulder-tip-pain': 'Pain at the tip of the shoulder',
      faint: 'I fainted, or nearly did',
    },
  },
  'late-pregnancy-signs': {
    ask: 'As you are pregnant: do you have any of these?',
    hint: 'These signs can mean that you or the baby need help now. Tick all that you have.',
    label: 'Late pregnancy signs',
    options: {
      'pains-come-and-go': 'Pains that come and go',
      'blood-or-gush': 'Blood, or a gush of water, from the vagina',
      'baby-moves-less': 'The baby moves less than before',
    },
  },
}
