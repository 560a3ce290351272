import type { ItemWords } from '@/lib/intake/questionnaire'

export const injury: Readonly<Record<string, ItemWords>> = {
  trauma: {
    ask: 'Did a fall, a bump or a crash start this pain?',
    label: 'Injury',
    options: {
      none: 'No',
      minor: 'Yes, a small fall or bump',
      major: 'Yes, a car crash, a fall from a height or a hard blow',
      unsure: 'I’m not sure how bad it was',
    },
  },
  onset: {
    ask: 'How did the pain start?',
    hint: 'If it came all at once, choose that, even if you were doing something.',
    label: 'Start of pain',
    options: {
      sudden: 'All at once',
      gradual: 'Bit by bit',
      'after-activity': 'After doing something, like work or sport',
      'after-injury': 'After I got hurt',
    },
    aboutAnother: {
      hint: 'If it came all at once, choose that, even if {name} was doing something.',
      options: { 'after-injury': 'After {name} got hurt' },
    },
  },
  mechanism: {
    ask: 'What were you doing when it started, or just before?',
    hint: 'Tick all that fit.',
    label: 'Doing at the time',
    options: {
      lift: 'Lifting',
      bend: 'Bending',
      twist: 'Twisting',
      'cough-or-sneeze': 'Coughing or sneezing',
      fall: 'Falling',
      sport: 'Sport',
      'long-sitting': 'Sitting for a long time',
      driving: 'Driving',
      stress: 'Going through a stressful time',
      'heat-or-thirst': 'Getting hot or thirsty',
      'new-activity': 'Something I don’t often do',
    },
    aboutAnother: {
      ask: 'What was {name} doing when it started, or just before?',
      options: { 'new-activity': 'Something {name} does not often do' },
    },
  },
}
