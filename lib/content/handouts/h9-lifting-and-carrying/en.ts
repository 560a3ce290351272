import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'
import { show } from '../shown/en'

export const words: HandoutWords = {
  title: 'Lifting and carrying',
  body: `**Your back is made to bend and lift. Keep the load close, take less at a time, and build up your strength.
There is no one right way to lift.**

## Before you lift

1. Look at the way you will go. Clear it.
2. Test the weight. Tip or push the load a little.
3. Split it in two, use a cart, or ask someone to help.

## As you lift

1. Stand close, with your feet apart. Get a firm grip.
2. Bend your knees, your hips or your back: what feels strong. With thin bones, not your back.
3. Hold the load close to your body.
4. Lift at your own speed. Do not jerk.
5. Turn with your feet, not with your back, when the load is heavy.
6. Put it down the same way.

${show('lift-stand-close', 'lift-hold-close')}

## When you carry

${show('carry-two-bags')}

- Take two small bags, one in each hand, or a backpack.
- Rest before you get tired, not after.
- For a long way, go twice with half the load.

## If you lift people

1. Ask for a hoist, a slide sheet or a second person. Do not lift a person on your own.
2. Tell the person what you will do. Let them do what they can.
3. Raise the bed to your hip level if it moves.
4. If someone starts to fall, do not hold all their weight. Guide them down if you can.

Do you care for someone at home? Ask us who can lend these aids and show you how.

## If it hurts as you lift

1. Put the load down. Walk a few steps and move gently.
2. Read the "Get help now" part below.
3. Lift less for a few days, then build up bit by bit. Do not stay in bed.

**Call us the same day** if a lift brought sudden strong pain and you are 75 or older, have thin bones or take
steroids. A bone may be cracked.

## Getting back to lifting

Tick off one step at a time. Stay on it until it feels easy:

- I lift light things, such as a full cup or a book.
- I lift a small bag from a table.
- I lift a small bag from the floor.
- I lift what I need for my day or my job.

A mild ache that fades within an hour is fine. If you feel much worse the next day, go back one step.

${getHelpNow({
  emergency: [
    'A heavy thing hit your back, or you had a bad fall.',
    'You take a blood thinner, and strong back pain came all at once.',
  ],
})}

## How sure are we?

- **Weak proof:** that bent knees and a straight back are safer than a bent back.
- **Fairly sure:** a load held close strains your back less than one held far out.
- **Not sure:** that lessons in how to lift stop back pain.
- **Quite sure:** rest in bed does not help. If the pain comes back, that does not mean you did it wrong.`,
  teachBack: {
    ask: 'You lift a box and feel a sudden sharp pain in your back. What do you do first?',
    answers: [
      {
        id: 'stop-and-check',
        verdict: 'right',
        words: 'I put the box down, move gently and check the signs for help.',
      },
      { id: 'never-lift', verdict: 'close', words: 'I put the box down and never lift a thing again.' },
      { id: 'go-on', verdict: 'worrying', words: 'I hold on and finish the job.' },
      { id: 'stay-in-bed', verdict: 'worrying', words: 'I stay in bed until all the pain is gone.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model:
      'Put the load down and move gently. Then check the signs for help, and call the same day if you have thin bones.',
    toldIn: 'If it hurts as you lift',
  },
  review: 'original',
}
