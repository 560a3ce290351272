import type { PathwayWords } from '@/lib/pathways/pathway'

export const words: PathwayWords = {
  name: 'Back pain',
  linkTitle: 'Tell us about your back before your visit',
  about: 'The questions are about your back pain. They take about 5 to 8 minutes.',
  checkInTitle: 'How is your back now?',
  optionalPage: 'This page is extra. It shows us how your back changes over time.',
  cardOpening: {
    'emergency-department': 'I have back pain. I also have:',
    maternity: 'I am pregnant and have back pain. I also have:',
  },
  safetyNet: [
    'you cannot pee, you leak pee or poo, or you cannot feel when you need to go',
    'the skin round your bottom or between your legs goes numb',
    'a leg gets weak, or pain runs down both legs',
    'you have a fever, chills or the shakes',
    'you have chest pain, trouble breathing, or very bad pain in your tummy',
    'you faint, or turn cold and clammy',
  ],
  aboutAnother: {
    about: 'The questions are about {name}’s back pain. They take about 5 to 8 minutes.',
    checkInTitle: 'How is {name}’s back now?',
    optionalPage: 'This page is extra. It shows us how {name}’s back changes over time.',
    cardOpening: {
      'emergency-department': '{name} has back pain. There is also:',
      maternity: '{name} is pregnant and has back pain. There is also:',
    },
    safetyNet: [
      '{name} cannot pee, leaks pee or poo, or cannot feel when they need to go',
      'the skin round {name}’s bottom or between the legs goes numb',
      'a leg gets weak, or pain runs down both legs',
      '{name} has a fever, chills or the shakes',
      '{name} has chest pain, trouble breathing, or very bad pain in the tummy',
      '{name} faints, or turns cold and clammy',
    ],
  },
}
