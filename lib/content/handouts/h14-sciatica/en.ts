import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'
import { show } from '../shown/en'

export const words: HandoutWords = {
  title: 'Sciatica: pain down one leg',
  review: 'original',
  body: `**Sciatica is pain from a sore nerve that runs from your back down one leg. It can be very strong. For most
people it gets better in weeks to months, with no surgery.**

## What it feels like

- Pain that shoots or burns from your back or hip down one leg.
- Pins and needles or numb skin in the leg or foot.
- Leg pain that is worse than the back pain.
- Pain that gets worse when you cough, sneeze or sit.

## Why it hurts

A nerve in your low back is pressed or sore. Often a disc bulges next to it. Many discs shrink back with time. Pain
far down the leg does not mean that your leg is hurt.

## What you can do

1. Stay up and about as much as you can.
2. Change how you sit, stand or lie often.
3. Lie on your side with a pillow between your knees at night.
4. Take short walks, many times a day.
5. Go back to work in steps.
6. Read our handout on pain tablets before you take any.
7. Do not put heat or cold on skin that is numb.

${show('cushion-between-the-knees')}

## What to watch

Check these each morning:

1. Can you lift your toes, and go up on your toes? Hold on to a table.
2. Is the numb patch the same size?
3. Does it feel normal when you pee and when you wipe?

If the answer to one of them changes, read the next part.

${getHelpNow()}

**Call us this week** if:

- The numb patch grows, or more of the leg goes numb.
- The leg is still numb or sore after 4 weeks.
- The pain is 8 or more out of 10.

## Tablets for nerve pain

Expert guides do not advise gabapentin, pregabalin or steroid tablets for sciatica. They can harm, and good studies
found little or no help. Opioids can harm, too, and were hardly tested for it. Do you take one? Do not stop all at
once. Talk to us.

## Do I need a scan?

- Most people do not need one in the first weeks. It would not change what you do.
- A scan is needed at once if the nerves for your bladder, bowel or legs may be pressed.
- If the pain stays, we talk with you about a scan and what else can be done.

## How sure are we?

- **Quite sure:** most people get better with no surgery. How long it takes is hard to tell.
- **Less sure:** which exercise or tablet helps most. None works for all.
- **Not sure:** the warning signs do not catch every pressed nerve. If a change worries you, call.`,
  teachBack: {
    ask: 'It gets hard to pee, or you go numb between your legs. What do you do?',
    answers: [
      { id: 'go-now', verdict: 'right', words: 'I go to the emergency department now.' },
      { id: 'call-first', verdict: 'worrying', words: 'I call you and wait for an answer.' },
      { id: 'wait-and-see', verdict: 'worrying', words: 'I wait. Sciatica gets better by itself.' },
      { id: 'not-sure', verdict: 'worrying', words: 'I am not sure yet.' },
    ],
    model: 'Go to the emergency department at once, by day or night. Do not wait for us to call.',
    toldIn: 'Go to the emergency department now',
  },
}
