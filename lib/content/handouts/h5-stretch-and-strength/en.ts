import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'
import { tell } from '../shown/en'

export const words: HandoutWords = {
  title: 'Stretch and strength plan',
  review: 'original',
  body: `**A strong back that moves well copes better. Ten minutes on most days is enough. Start small and keep at
it.**

## Before you start

- Ask us first if you have thin bones, a new injury, surgery on your back, or are pregnant.
- Wait until the worst days are past.
- Breathe as you move. Do not hold your breath.
- A mild pull is fine. Sharp pain is not.

## Weeks 1 and 2: loosen

${tell('knee-hug', 'knee-roll', 'back-tilt')}

## Weeks 3 and 4: add strength

Keep the first three. Begin each new one with 5 times. Add one or two each week, up to 10.

${tell('bridge', 'sit-to-stand', 'arm-and-leg-reach')}

If you cannot kneel or get down to the floor, use your bed, and hold on to a table for the reach.

## From week 5: keep it going

1. Do the six on 3 days a week.
2. Walk, swim, cycle or do yoga on the other days.
3. Choose what you like. What you like, you will keep doing.
4. After a bad spell, start again at week 1.

## When to do less

- Pain that lasts over an hour after, or is worse the next day: do half as much.
- Pain that moves further down your leg: stop that one and tell us.

${getHelpNow()}

## How sure are we?

- **Quite sure:** people who exercise tend to do better when back pain lasts or comes back.
- **Not sure:** which kind is best. No one kind clearly beats the rest, so pick what suits you.
- **Small effect for many:** exercise eases pain. It may not take it all away.
- **Massage and other hands-on care** may help a bit, but only along with exercise.`,
  teachBack: {
    ask: 'In one exercise the pain moves further down your leg. What do you do?',
    answers: [
      { id: 'stop-and-tell', verdict: 'right', words: 'I stop that one and tell you.' },
      { id: 'stop-all', verdict: 'close', words: 'I stop all exercise for good.' },
      { id: 'push-through', verdict: 'worrying', words: 'I push through it.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model: 'Stop that one exercise and tell us. Go on with those that feel fine.',
    toldIn: 'Pain that moves further down your leg:',
  },
}
