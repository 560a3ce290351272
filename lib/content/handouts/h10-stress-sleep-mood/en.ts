import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'
import { show } from '../shown/en'

export const words: HandoutWords = {
  title: 'Stress, sleep and mood',
  body: `**Your pain is real. Stress, bad sleep and low mood can make it feel stronger, and pain makes them worse. A
small step in one of them can ease the rest.**

## If you think of ending your life

**If you think of ending your life, call the crisis line or the emergency number.** You can call by day or night.

1. Call now. If you have a plan, call the emergency number.
2. Tell someone you trust, and ask them to stay with you.
3. Move away from tablets or other things that you could use to harm yourself.
4. Tell us. We want to know.

## Why stress can hurt

When you are tense, your muscles tighten. Your body is on guard, and pain gets through more easily. That does not mean
the pain is "all in your head".

## To calm your body

Pick one. Do it once a day for 5 minutes.

1. **Slow breath.** Breathe in while you count to 4. Breathe out while you count to 6. Do it ten times.
2. **Tense and let go.** Make a fist for 5 seconds. Let go. Do the same with your arms, face, tummy and legs.
3. **Quiet time.** Sit still and feel your breath come and go. When your mind drifts, come back. This is one way to
   meditate.
4. **Gentle yoga, tai chi or a walk.** Move slowly and stop what hurts sharply.

## To sleep better

${show('cushion-between-the-knees', 'pillow-under-the-knees')}

1. Get up at the same time each day.
2. Go to bed when you are sleepy.
3. Put your phone away an hour before bed.
4. Do not drink coffee or strong tea after lunch. Drink little or no alcohol.
5. Lie on your side with a pillow between your knees, or on your back with one under them, if that eases your back.
   From week 28 of a pregnancy, sleep on your side.
6. If you lie awake for a long time, get up. Do a calm thing until you are sleepy.

Do not use someone else's sleeping pills. Do not mix them with strong pain tablets or alcohol. Your breathing could
slow down or stop.

## To lift your mood

1. Plan one thing each day that you like or that matters to you.
2. Walk outside in daylight.
3. Talk to someone, even for a short time.
4. Write down a worry and the next small step.

## My plan for this week

Fill in and put it where you see it:

- To calm down, I will: …
- To sleep better, I will: …
- One thing I look forward to: …
- I can call this person: …

**Call us this week** if you feel low, have no joy in things or cannot sleep on most days for 2 weeks. Talking
treatment or medicine can help. Do not stop a medicine for mood all at once.

${getHelpNow({ emergency: ['You have a plan to end your life, or you feel you may act on such a thought.'] })}

## How sure are we?

- **Fairly sure:** low mood and bad sleep go along with more pain. Which comes first is hard to tell.
- **Fairly sure:** talking treatment along with exercise helps some people whose back pain lasts.
- **Small effect:** yoga, tai chi and quiet time may ease long-lasting back pain a bit. We do not know what works best
  for you, so try one for a few weeks.
- **Sure:** thoughts of ending your life need help now. With help, they can pass.`,
  teachBack: {
    ask: 'Say the thought came to you to end your life. What would you do?',
    answers: [
      { id: 'call-now', verdict: 'right', words: 'I call the crisis line or the emergency number now.' },
      { id: 'tell-someone', verdict: 'close', words: 'I tell someone I trust, and call for help if it gets worse.' },
      { id: 'next-visit', verdict: 'worrying', words: 'I wait until my next visit to bring it up.' },
      { id: 'tell-no-one', verdict: 'worrying', words: 'I tell no one and hope that it goes.' },
      { id: 'not-sure', verdict: 'worrying', words: 'I am not sure yet.' },
    ],
    model: 'Call the crisis line or the emergency number now. Tell someone you trust, and tell us.',
    toldIn: 'If you think of ending your life, call',
  },
  review: 'original',
}
