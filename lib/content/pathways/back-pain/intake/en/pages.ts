import type { ChecklistWords, PageWords, QuestionnaireWords } from '@/lib/intake/questionnaire'

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

export const aboutAnother: Required<QuestionnaireWords>['aboutAnother'] = {
  sections: {
    'general-health': '{name}’s health',
    pain: '{name}’s pain',
    medicines: '{name}’s medicines',
    life: '{name}’s life',
  },
  since: { unsure: 'I’m not sure if {name} has this' },
}

export const pages: Readonly<Record<string, PageWords>> = {
  'bladder-and-bowel': {
    title: 'Your bladder and bowel',
    intro:
      'We ask everyone this first. Some of these signs need help fast. Only the clinicians who treat you see what you say.',
    aboutAnother: {
      title: '{name}’s bladder and bowel',
      intro:
        'We ask everyone this first. Some of these signs need help fast. Only the clinicians who treat {name} see the answers.',
    },
  },
  legs: {
    title: 'Your legs',
    intro: 'The nerves in your back also run down your legs.',
    aboutAnother: { title: '{name}’s legs', intro: 'The nerves in the back also run down the legs.' },
  },
  'sudden-signs': {
    title: 'Signs that cannot wait',
    intro: 'Few people have one of these. If you do, you need help now.',
    aboutAnother: { intro: 'Few people have one of these. If {name} does, {name} needs help now.' },
  },
  'tummy-and-water': {
    title: 'Your tummy and your pee',
    intro: 'What hurts in your back can come from inside the tummy.',
    aboutAnother: { title: '{name}’s tummy and pee', intro: 'What hurts in the back can come from inside the tummy.' },
  },
  'feeling-ill': {
    title: 'Feeling ill',
    intro: 'Now and then, an illness in some other part of the body makes the back hurt.',
    aboutAnother: { title: 'If {name} feels ill' },
  },
  injury: { title: 'How your pain began', aboutAnother: { title: 'How {name}’s pain began' } },
  conditions: {
    title: 'Your health up to now',
    intro: 'We ask everyone, and no one will judge you. Most back pain has nothing to do with these things.',
    aboutAnother: {
      title: '{name}’s health up to now',
      intro: 'We ask everyone, and no one will judge {name}. Most back pain has nothing to do with these things.',
    },
  },
  changes: { title: 'Changes you may have seen', aboutAnother: { title: 'Changes in {name} of late' } },
  where: { title: 'Where it hurts', aboutAnother: { title: 'Where {name} hurts' } },
  'how-long': {
    title: 'How long you have had this pain',
    aboutAnother: { title: 'How long {name} has had this pain' },
  },
  'long-pain': {
    title: 'Pain that has stayed a long time',
    intro: 'Your answers help us to find out if your back is inflamed.',
    aboutAnother: { intro: 'The answers help us to find out if {name}’s back is inflamed.' },
  },
  'how-strong': {
    title: 'How strong the pain is',
    intro: 'Choose a number from 0 to 10. The words at each end say what it means.',
    aboutAnother: {
      intro:
        'Read each question to {name} as it stands. Choose the number from 0 to 10 that {name} says. If {name} cannot say, leave it open.',
    },
  },
  'what-it-is-like': { title: 'What your pain is like', aboutAnother: { title: 'What {name}’s pain is like' } },
  medicines: {
    title: 'Your medicines',
    intro: 'This helps us to choose what is safe for you.',
    aboutAnother: { title: '{name}’s medicines', intro: 'This helps us to choose what is safe for {name}.' },
  },
  mood: {
    title: 'How you feel',
    intro: 'Pain can wear you down. We ask everyone, so that we can help. Only the clinicians who treat you see this.',
    aboutAnother: {
      title: 'How {name} feels',
      intro:
        'Pain can wear people down, so we ask everyone. Read each question to {name} as it stands, and tick what {name} says. If {name} cannot say, leave it open. Only the clinicians who treat {name} see this.',
    },
  },
  'mood-more': {
    title: 'A little more about how you feel',
    intro: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
    aboutAnother: {
      title: 'A little more about how {name} feels',
      intro:
        'Read this to {name} as it stands, and tick what {name} says. If {name} cannot say, leave it open. “Over the last 2 weeks, how often have you been bothered by any of the following problems?”',
    },
  },
  home: {
    title: 'One more question',
    intro:
      'Only the clinicians who treat you see this. Your answer is not shown again on this phone. It is not printed, and it is not e-mailed. The button “Leave this page now” at the top hides it at once.',
    aboutAnother: {},
  },
  'about-you': {
    title: 'About you',
    intro: 'This helps us to plan your visit with you.',
    aboutAnother: { title: 'About {name}', intro: 'This helps us to plan the visit with {name}.' },
  },
  roland: {
    title: 'Your back today',
    intro:
      'Here are some things that people with back pain say. You do not have to do this page. If you do, we can see later what has changed for you.',
    aboutAnother: {
      title: '{name}’s back today',
      intro:
        'Here are some things that people with back pain say. Read them to {name} as they stand, and tick what {name} says is so today. This page is extra. It lets us see later what has changed for {name}.',
    },
  },
}

const tickWhatYouHave = 'Tick all that you have.'
const tickWhatYouHad = 'Tick all that you have had.'
const tickWhatTheyHave = 'Tick all that {name} has.'
const tickWhatTheyHad = 'Tick all that {name} has had.'
const tickWhatFits = 'Tick all that fit.'

export const checklists: Readonly<Record<string, ChecklistWords>> = {
  bladder: {
    ask: 'Do you have any of these when you use the toilet?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: 'Does {name} have any of these when using the toilet?', hint: tickWhatTheyHave },
  },
  saddle: {
    ask: 'Have you noticed any of these changes?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: 'Does {name} have any of these changes?', hint: tickWhatTheyHave },
  },
  legs: {
    ask: 'Do you have any of these in your legs?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: 'Does {name} have any of these in the legs?', hint: tickWhatTheyHave },
  },
  'head-and-arms': {
    ask: 'Do you have any of these in your head or arms?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: 'Does {name} have any of these in the head or arms?', hint: tickWhatTheyHave },
  },
  now: {
    ask: 'How do you feel right now?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: 'How is {name} right now?', hint: tickWhatTheyHave },
  },
  chest: {
    ask: 'Now or in the past 3 days, have you had any of these in your chest?',
    hint: tickWhatYouHad,
    aboutAnother: {
      ask: 'Now or in the past 3 days, has {name} had any of these in the chest?',
      hint: tickWhatTheyHad,
    },
  },
  tummy: {
    ask: 'Now or in the past 3 days, have you had any of these in your tummy?',
    hint: tickWhatYouHad,
    aboutAnother: {
      ask: 'Now or in the past 3 days, has {name} had any of these in the tummy?',
      hint: tickWhatTheyHad,
    },
  },
  water: {
    ask: 'Now or in the past week, have you had any of these?',
    hint: tickWhatYouHad,
    aboutAnother: { ask: 'Now or in the past week, has {name} had any of these?', hint: tickWhatTheyHad },
  },
  skin: {
    ask: 'Do you see any of these now?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: 'Does {name} have any of these now?', hint: tickWhatTheyHave },
  },
  health: {
    ask: 'Do you have any of these, or have you ever had them?',
    hint: tickWhatFits,
    aboutAnother: { ask: 'Does {name} have any of these, or has {name} ever had them?' },
  },
  lately: {
    ask: 'Have you had any of these of late?',
    hint: tickWhatFits,
    aboutAnother: { ask: 'Has {name} had any of these of late?' },
  },
  'other-conditions': {
    ask: 'Do you live with any of these?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: 'Does {name} live with any of these?', hint: tickWhatTheyHave },
  },
  changes: {
    ask: 'Since this pain began, have you had any of these?',
    hint: tickWhatYouHad,
    aboutAnother: { ask: 'Since this pain began, has {name} had any of these?', hint: tickWhatTheyHad },
  },
  'long-term': {
    ask: 'Do any of these fit you?',
    hint: tickWhatFits,
    aboutAnother: { ask: 'Do any of these fit {name}?' },
  },
}
