import type { ItemWords, PageWords } from '@/lib/intake/questionnaire'

export const sectionAboutAnother = 'Since the first form'
export const section = 'Since your last form'

export const pages: Readonly<Record<string, PageWords>> = {
  'pain-since-then': {
    title: 'Your pain now',
    intro: 'Think back to the day you sent us your form.',
    aboutAnother: { title: '{name}’s pain now', intro: 'Think back to the day we got the first form.' },
  },
  'life-since-then': {
    title: 'Your day',
    intro: 'Again, think back to the day you sent us your form.',
    aboutAnother: { title: '{name}’s day', intro: 'Again, think back to the day we got the first form.' },
  },
}

export const sinceThen: Readonly<Record<string, ItemWords>> = {
  'pain-since': {
    ask: 'Is the pain better or worse than it was then?',
    label: 'Pain since the form',
    options: { better: 'Better', same: 'About the same', worse: 'Worse' },
  },
  'injury-since': {
    ask: 'Have you had a fall, a bump or a crash since the form?',
    label: 'Injury since the form',
    options: {
      none: 'No',
      minor: 'Yes, a small fall or bump',
      major: 'Yes, a car crash, a fall from a height or a hard blow',
      unsure: 'Yes, and I’m not sure how bad it was',
    },
    aboutAnother: { ask: 'Has {name} had a fall, a bump or a crash since the form?' },
  },
  'injury-risks': {
    ask: 'Do any of these fit you?',
    hint: 'With these, a small fall can do more harm. Tick all that fit.',
    label: 'Risks with a fall',
    options: {
      'thin-bones': 'Thin bones (osteoporosis), or a bone that broke in a small fall',
      steroids: 'Steroid tablets for 3 months or more, such as prednisone',
      'blood-thinner': 'Blood thinners, such as warfarin, apixaban or heparin shots',
      'stiff-disease': 'A disease that has made the spine stiff, such as AS or DISH',
      operation: 'An operation that joined some bones of the spine',
    },
    aboutAnother: { ask: 'Do any of these fit {name}?' },
  },
  'doing-since': {
    ask: 'Can you do more or less in a day than you could then?',
    hint: 'Such as getting dressed, walking, sleeping or your work.',
    label: 'Can do, since the form',
    options: { more: 'More', same: 'About the same', less: 'Less' },
    aboutAnother: {
      ask: 'Can {name} do more or less in a day than then?',
      hint: 'Such as getting dressed, walking, sleeping or work.',
    },
  },
  managing: {
    ask: 'Do you manage at home?',
    hint: 'We read this in our opening hours. If you need help now, call us.',
    label: 'Manages at home',
    options: { yes: 'Yes', 'wants-call': 'Yes, but I am worried and would like a call', no: 'No' },
    aboutAnother: {
      ask: 'Does {name} manage at home?',
      hint: 'We read this in our opening hours. If {name} needs help now, call us.',
      options: { 'wants-call': 'Yes, but there are worries and a call would help' },
    },
  },
}
