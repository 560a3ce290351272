import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'
import { show, tell } from '../shown/en'

export const words: HandoutWords = {
  title: 'Keep moving: the first 2 weeks',
  review: 'original',
  body: `**Gentle movement helps your back more than rest in bed. It may hurt a bit at first. For most people that is
not a sign of harm.**

## Days 1 to 3

1. Find a way to lie that eases the pain. On your side with a pillow between your knees works for many.
2. Get up every hour while you are awake.
3. Walk around the room, then the house.
4. Do the knee bends below. Over 20 weeks pregnant? Leave them out.
5. Try warmth before you move, but not on numb skin. If you are pregnant, ask us first.

It is fine to lie down for a short rest. Try not to stay in bed all day.

${show('cushion-between-the-knees', 'walk')}

${tell('knee-bends')}

## Days 4 to 7

1. Walk for 5 minutes, three times a day.
2. Add a minute or two each day.
3. Do light jobs at home, with breaks.
4. Sit for no more than half an hour at a time.
5. Get out of bed as shown here.

${tell('out-of-bed')}

## Week 2

1. Walk for 15 to 20 minutes, twice a day.
2. Go back to work if you can, even for part of the day.
3. Ask for lighter tasks if you lift a lot.
4. Do one thing that you enjoy each day.
5. Leave hard sport and heavy lifts for later.

## How much pain is all right?

- Some ache while you move is all right.
- It should settle within an hour or so after.
- If you feel much worse the next day, do half as much. Do not stop.
- Stop if pain runs further down your leg, or a leg goes numb, and call us this week.

${getHelpNow({ emergency: ['You had a car crash, a bad fall or a hard blow.'] })}

## How sure are we?

- **Quite sure:** bed rest does not help back pain. To stay active is the better choice.
- **Less sure:** how far or how fast to walk. The numbers here are a start. Make them fit you.
- **Not sure:** how long your pain will last. In one large study, half of the people had no pain left after about
  8 weeks. If you are no better on day 14, call us.`,
  teachBack: {
    ask: 'It hurts a bit when you start to move. What do you do?',
    answers: [
      {
        id: 'keep-moving',
        verdict: 'right',
        words: 'I keep moving a little. If I feel much worse the next day, I do half as much.',
      },
      { id: 'all-at-once', verdict: 'close', words: 'I do all that I did before, at once.' },
      { id: 'stay-in-bed', verdict: 'worrying', words: 'I stay in bed till all the pain is gone.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model:
      'Keep moving a little, even if it aches. If you feel much worse the next day, do half as much, but do not stop.',
    toldIn: 'If you feel much worse the next day, do half as much.',
  },
}
