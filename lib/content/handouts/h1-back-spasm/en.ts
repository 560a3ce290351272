import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'

export const words: HandoutWords = {
  title: 'What a back spasm is',
  review: 'original',
  body: `**A back spasm is a muscle that tightens by itself and will not let go. It can hurt a lot. Most spasms ease
with time and gentle movement.**

## What it feels like

- A sharp pain in one spot that starts all at once.
- A stiff or cramped back that is hard to bend.
- A pull or a twitch under the skin.

Some spasms are mild. Some stop you in your tracks for a day or two. How much it hurts does not tell you how
long it will last.

## Why it starts

Often the muscle tightens to guard a sore spot. Things that can set it off:

- A lift or a twist that was too much that day.
- Hard sport or a task you are not used to.
- Sitting still for a long time.
- Stress, worry or bad sleep.
- Maybe too little water or salts. The proof is weak.

At times something else is behind it:

- Worn joints (arthritis).
- A disc that bulges (herniated disc).
- Less room for the nerves (spinal stenosis).

If spasms are strong or keep coming back, we want to check you.

## What to expect

- The first days are the worst for most people.
- Good days and bad days can take turns.
- It may come back one day. That is common, and it can be eased again.

In one large study, half of the people with new back pain had no pain left after about 8 weeks. About 7 in 10 were
fully well after a year.

## What you can do today

1. Lie down for a short rest if you need it. Then move a little, often.
2. Change how you sit or lie every half hour.
3. Try warmth on the sore spot, or ice, but not on numb skin. If you are pregnant, ask us first.
4. Do your normal tasks bit by bit.
5. Read our handout on pain tablets before you take ibuprofen or a shop-bought tablet like it.
6. Call us if you get worse, or if you are no better on day 14.

## To make the next one less likely

1. Stay active. Walk, stretch and build strength.
2. Set your chair and screen so that you can sit with ease. Get up often.
3. Keep a load close to you when you lift. Bend your knees if that feels strong.
4. Make time to calm down: slow breaths, yoga, a walk with a friend.
5. Drink when you are thirsty. Eat fruit, greens, beans and nuts.

## Your own plan

Write it down and put it where you see it.

- Today I will: ____________
- I will walk at: ____________
- Day 14 is on: ____________

${getHelpNow()}

## How sure are we?

- **Quite sure:** most new back pain gets better. In one study, about 1 in 100 people who saw a
  doctor for it had a serious cause. No list of signs can find them all. So call us if you are worried.
- **Weak proof:** that one "bad posture" causes back pain, or that bent knees make a lift safer than a bent back.
- **Weak proof:** that more water or salts, such as magnesium, stop back spasms. Do not take potassium pills unless
  your doctor says so. They can harm you if your kidneys are weak.`,
  teachBack: {
    ask: 'Your back is no better on day 14, or it gets worse. What do you do?',
    answers: [
      { id: 'call-us', verdict: 'right', words: 'I call you.' },
      { id: 'stay-in-bed', verdict: 'close', words: 'I stay in bed for another week.' },
      { id: 'wait-longer', verdict: 'worrying', words: 'I wait, however long it takes.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model: 'Call us if you get worse, or if you are no better on day 14. Till then, move a little, often.',
    toldIn: 'Call us if you get worse, or if you are no better on day 14.',
  },
}
