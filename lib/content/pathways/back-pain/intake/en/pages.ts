import type { ChecklistWords, PageWords } from '@/lib/intake/questionnaire'

export const sections: Readonly<Record<string, string>> = {
  nerves: 'Bladder, bowel and legs',
  'not-the-spine': 'Signs from other parts of the body',
  injury: 'How it began',
  'general-health': 'Your health',
  pain: 'Your pain',
  inflammatory: 'Pain that stays',
  medicines: 'Your medicines',
  'mind-and-home': 'Mood and home',
  life: 'Your life',
}

export const pages: Readonly<Record<string, PageWords>> = {
  'bladder-and-bowel': {
    title: 'Your bladder and bowel',
    intro:
      'We ask everyone this first. Some of these signs need help fast. Only the clinicians who treat you see what you say.',
  },
  legs: { title: 'Your legs', intro: 'The nerves in your back also run down your legs.' },
  'sudden-signs': {
    title: 'Signs that cannot wait',
    intro: 'Few people have one of these. If you do, you need help now.',
  },
  'tummy-and-water': {
    title: 'Your tummy and your pee',
    intro: 'What hurts in your back can come from inside the tummy.',
  },
  'feeling-ill': {
    title: 'Feeling ill',
    intro: 'Now and then, an illness in some other part of the body makes the back hurt.',
  },
  injury: { title: 'How your pain began' },
  conditions: {
    title: 'Your health up to now',
    intro: 'We ask everyone, and no one will judge you. Most back pain has nothing to do with these things.',
  },
  changes: { title: 'Changes you may have seen' },
  where: { title: 'Where it hurts' },
  'how-long': { title: 'How long you have had this pain' },
  'long-pain': {
    title: 'Pain that has stayed a long time',
    intro: 'Your answers help us to find out if your back is inflamed.',
  },
  'how-strong': {
    title: 'How strong the pain is',
    intro: 'Choose a number from 0 to 10. The words at each end say what it means.',
  },
  'what-it-is-like': { title: 'What your pain is like' },
  medicines: { title: 'Your medicines', intro: 'This helps us to choose what is safe for you.' },
  mood: {
    title: 'How you feel',
    intro: 'Pain can wear you down. We ask everyone, so that we can help. Only the clinicians who treat you see this.',
  },
  'mood-more': {
    title: 'A little more about how you feel',
    intro: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  },
  home: {
    title: 'One more question',
    intro:
      'Only the clinicians who treat you see this. Your answer is not shown again on this phone. It is not printed, and it is not e-mailed. The button “Leave this page now” at the top hides it at once.',
  },
  'about-you': { title: 'About you', intro: 'This helps us to plan your visit with you.' },
  roland: {
    title: 'Your back today',
    intro:
      'Here are some things that people with back pain say. You do not have to do this page. If you do, we can see later what has changed for you.',
  },
}

const tickWhatYouHave = 'Tick all that you have.'
const tickWhatYouHad = 'Tick all that you have had.'
const tickWhatFits = 'Tick all that fit.'

export const checklists: Readonly<Record<string, ChecklistWords>> = {
  bladder: { ask: 'Do you have any of these when you use the toilet?', hint: tickWhatYouHave },
  saddle: {
    ask: 'Has the feeling here changed?',
    hint: 'We mean the skin that would touch the seat of a bike. Tick all that you have.',
  },
  legs: { ask: 'Do you have any of these in your legs?', hint: tickWhatYouHave },
  'head-and-arms': { ask: 'Do you have any of these in your head or arms?', hint: tickWhatYouHave },
  now: { ask: 'How do you feel right now?', hint: tickWhatYouHave },
  chest: { ask: 'Now or in the past 3 days, have you had any of these in your chest?', hint: tickWhatYouHad },
  tummy: { ask: 'Now or in the past 3 days, have you had any of these in your tummy?', hint: tickWhatYouHad },
  water: { ask: 'Now or in the past week, have you had any of these?', hint: tickWhatYouHad },
  skin: { ask: 'Do you see any of these now?', hint: tickWhatYouHave },
  health: { ask: 'Do you have any of these, or have you ever had them?', hint: tickWhatFits },
  lately: { ask: 'Have you had any of these of late?', hint: tickWhatFits },
  'other-conditions': { ask: 'Do you live with any of these?', hint: tickWhatYouHave },
  changes: { ask: 'Since this pain began, have you had any of these?', hint: tickWhatYouHad },
  'long-term': { ask: 'Do any of these fit you?', hint: tickWhatFits },
}
