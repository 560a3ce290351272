import type { ItemWords } from '@/lib/intake/questionnaire'

export const life: Readonly<Record<string, ItemWords>> = {
  work: {
    ask: 'What do you do most at work?',
    hint: 'Work at home counts, too.',
    label: 'Work',
    options: {
      'not-working': 'I do not work just now',
      desk: 'Sit at a desk',
      driving: 'Drive',
      standing: 'Stand or walk',
      lifting: 'Lift or carry heavy things',
      caring: 'Care for other people',
    },
    aboutAnother: {
      ask: 'What does {name} do most at work?',
      options: { 'not-working': '{name} does not work just now' },
    },
  },
  'days-off': {
    ask: 'In the past 4 weeks, how many days off did you take for your back?',
    hint: 'If you took none, write 0.',
    label: 'Days off, 4 weeks',
    aboutAnother: {
      ask: 'In the past 4 weeks, how many days off did {name} take for the back?',
      hint: 'If {name} took none, write 0.',
    },
  },
  sleep: {
    ask: 'How do you sleep?',
    label: 'Sleep',
    options: { good: 'Well', broken: 'I wake up a lot', 'very-poor': 'Very badly' },
    aboutAnother: { ask: 'How does {name} sleep?', options: { broken: '{name} wakes up a lot' } },
  },
  'topics-wanted': {
    ask: 'What would you like to read about?',
    hint: 'Tick all that you like.',
    label: 'Wants to read about',
    options: {
      'what-is-it': 'What back pain is',
      exercises: 'Exercises',
      'heat-and-cold': 'Heat and cold',
      tablets: 'Pain tablets',
      work: 'Desk work and sitting',
      lifting: 'Lifting and carrying',
      'stress-and-sleep': 'Stress, sleep and mood',
      'food-and-water': 'Food and water',
      physiotherapy: 'Physical therapy',
      'massage-and-acupuncture': 'Massage and acupuncture',
      'when-to-get-help': 'When to get help',
    },
    aboutAnother: { ask: 'What would {name} like to read about?', hint: 'Tick all that fit.' },
  },
  goal: {
    ask: 'What would you most like to be able to do again?',
    hint: 'Such as walk to the shops, or play with a child.',
    label: 'Goal',
    aboutAnother: { ask: 'What would {name} most like to be able to do again?' },
  },
  worries: {
    ask: 'What worries you most about your back?',
    hint: 'No worry is too small.',
    label: 'Worries',
    aboutAnother: { ask: 'What is the greatest worry about {name}’s back?' },
  },
  'filled-in-by': {
    ask: 'Who is filling in this form?',
    hint: 'If you answer for someone else, we leave some questions out.',
    label: 'Filled in by',
    options: {
      patient: 'I am the patient',
      carer: 'I help or care for the patient',
      staff: 'I work at the clinic',
    },
    aboutAnother: {},
  },
}
