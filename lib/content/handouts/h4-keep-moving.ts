import type { Handout } from '@/lib/handouts/handout'
import { cite } from './sources'
import { getHelpNow } from './get-help-now'

export const keepMoving: Handout = {
  handout: 'h4',
  version: 1,
  locale: 'en',
  title: 'Keep moving: the first 2 weeks',
  about: 'A day-by-day way to stay gently active while a new back pain settles.',
  body: `**Gentle movement helps your back more than rest in bed. It may hurt a bit at first. For most people that is
not a sign of harm.**

## Days 1 to 3

1. Find a way to lie that eases the pain. On your side with a pillow between your knees works for many.
2. Get up every hour while you are awake.
3. Walk around the room, then the house.
4. Bend your knees up and down as you lie on your back, ten times.
5. Try warmth before you move.

It is fine to lie down for a short rest. Try not to stay in bed all day.

## Days 4 to 7

1. Walk for 5 minutes, three times a day.
2. Add a minute or two each day.
3. Do light jobs at home, with breaks.
4. Sit for no more than half an hour at a time.
5. Roll onto your side to get out of bed, and push up with your arms.

## Week 2

1. Walk for 15 to 20 minutes a day.
2. Go back to work if you can, even for part of the day.
3. Ask for lighter tasks if you lift a lot.
4. Do one thing that you enjoy each day.
5. Leave hard sport and heavy lifts for later.

## How much pain is all right?

- Some ache while you move is all right.
- It should settle within an hour or so after.
- If you feel much worse the next day, do half as much. Do not stop.
- Stop if pain runs further down your leg, or a leg goes numb.

${getHelpNow('You had a car crash, a bad fall or a hard blow.')}

## How sure are we?

- **Quite sure:** bed rest does not help back pain. To stay active is the better choice.
- **Less sure:** how far or how fast to walk. The numbers here are a start. Make them fit you.
- **Not sure:** how long your pain will last. In one large study, half of the people had no pain left after about
  8 weeks. If you are no better on day 14, call us.`,
  sources: cite('S6', 'S16', 'S49', 'K'),
  reviewedOn: '2026-11-23',
  suggestedWhen: [
    {
      reason: 'The pain began within the last 2 weeks',
      tiers: ['SOON', 'ROUTINE'],
      // Answers come in steps of a tenth, so this is up to and including 2 weeks.
      durationWeeks: { below: 2.1 },
    },
    {
      reason: 'Under 6 weeks and resting for it: rest in bed does not help',
      tiers: ['SOON', 'ROUTINE'],
      answers: { tried: ['rest'] },
      durationWeeks: { below: 6 },
    },
  ],
  givenAt: [],
}
