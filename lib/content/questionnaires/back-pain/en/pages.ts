import type { ChecklistWords, PageWords } from '@/lib/intake/questionnaire'

export const sections: Readonly<Record<string, string>> = {
  nerves: 'Bladder, bowel and legs',
  injury: 'How it began',
  'general-health': 'Your health',
  pain: 'Your pain',
}

export const pages: Readonly<Record<string, PageWords>> = {
  'bladder-and-bowel': {
    title: 'Your bladder and bowel',
    intro: 'We ask everyone this first. Some of these signs need help fast. Your answers stay private.',
  },
  legs: { title: 'Your legs', intro: 'The nerves in your back also run down your legs.' },
  'toilet-habits': { title: 'A little more about using the toilet' },
  injury: { title: 'How your pain began' },
  'feeling-ill': { title: 'Feeling ill', intro: 'These signs can mean an infection.' },
  'infection-risks': {
    title: 'Things that make infection more likely',
    intro: 'No one will judge you. Your answers help us keep you safe.',
  },
  changes: { title: 'Changes you may have seen' },
  cancer: { title: 'Cancer', intro: 'We ask everyone. Most back pain has nothing to do with cancer.' },
  'your-health': { title: 'Your general health' },
  'how-long': { title: 'How long you have had this pain' },
  'how-strong': { title: 'How strong the pain is', intro: 'Zero is no pain. Ten is the worst pain you can think of.' },
  'daily-life': { title: 'What the pain gets in the way of', intro: 'Think about the past week.' },
  where: { title: 'Where it hurts' },
  'what-it-is-like': { title: 'What your pain is like' },
  'before-now': { title: 'Before now' },
}

export const checklists: Readonly<Record<string, ChecklistWords>> = {
  bladder: { ask: 'Do you have any of these when you use the toilet?', hint: 'Tick all that you have.' },
  saddle: {
    ask: 'Have you lost any feeling here?',
    hint: 'We mean the skin that would touch the seat of a bike. Tick all that you have.',
  },
  legs: { ask: 'Do you have any of these in your legs?', hint: 'Tick all that you have.' },
  infection: { ask: 'Do any of these fit you?', hint: 'Tick all that fit.' },
  changes: { ask: 'Have you had any of these?', hint: 'Tick all that you have.' },
  health: { ask: 'Do any of these fit you?', hint: 'Tick all that fit.' },
}
