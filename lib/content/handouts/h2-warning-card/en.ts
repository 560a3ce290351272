import type { HandoutWords } from '@/lib/handouts/handout'
import { show } from '../shown/en'

export const words: HandoutWords = {
  title: 'Warning card: back pain and your nerves',
  review: 'original',
  body: `**Keep this card. If one of these signs is new or gets worse, go to the emergency department now. Do not wait
for the morning. Do not wait for us to call.**

## Get help now

Go to the emergency department if you have back pain or leg pain and any of these:

${show('trouble-with-pee', 'numb-saddle', 'pain-down-both-legs', 'weak-legs')}

- It is hard to start or stop peeing, or you cannot pee at all.
- You feel less when you pee, or cannot tell when your bladder is full.
- You leak pee when you do not mean to, even once.
- You leak poo, do not feel it pass, or cannot feel when you need to go.
- The skin is numb or tingles around your bottom or between your legs.
- You feel less in sex, or can no longer get hard or ejaculate.
- Pain runs down both legs, or both tingle or go numb.
- Both legs are weak.
- Your legs do not go where you want, or give way.

New means that it began in the past 2 weeks. Go now, too, if two or more of the first seven signs began in the past
3 months, even if they stay the same.

**Not sure if you have a sign? Treat it as a yes.**

If you cannot get there safely, call the emergency number. Do not drive yourself. Ask someone to take you.

## Call us the same day

- One leg or foot gets weak, or your foot drags.
- Your hands or arms go numb, weak or clumsy.
- One sign from the list above began 2 weeks to 3 months ago and stays the same.

If we are closed, or you cannot reach us, go to the emergency department.

Is a leg weak? Then do not call first but go at once if you also:

- Have one of the first seven signs from the list above, even if it began weeks ago.
- Have had cancer.
- Had a fall or a bump.
- Have a fever or chills.
- Take a blood thinner.

## What to say when you get there

Show this card and say: **"I have back pain and a sign on this card. I was told to be checked for cauda equina
syndrome today."**

You say it "KAW-da eh-KWY-na". It means that the nerves at the base of your back are pressed. They serve your
bladder, your bowel, sex and your legs. If the pressure stays, the harm may last for good. That is why hours count.

## Good to know

- Pain or numb skin in one leg is most often sciatica. That alone is not on the go-now list. Tell us about it.
- To be blocked up, with no other sign, is not on the list. Some pain tablets cause it. Tell us about it.
- Has a clinician checked a sign that you have had for a long time? Then watch for a change.

## How sure are we?

- **Sure:** with these signs, expert guides say that you need to be checked at once, most often with a scan.
- **Most people who are checked do not have it.** In one group of 530 people, about 1 in 9 did. It is still right to
  go.
- **Not sure:** the signs do not catch every case. If you feel that something is very wrong, go.`,
  teachBack: {
    ask: 'When would you go to the emergency department?',
    answers: [
      {
        id: 'any-sign-now',
        verdict: 'right',
        words: 'As soon as one sign on this card is new or gets worse, by day or night.',
      },
      { id: 'wait-for-morning', verdict: 'worrying', words: 'In the morning, if the sign is still there.' },
      { id: 'wait-for-call', verdict: 'worrying', words: 'When you have called me back.' },
      { id: 'pain-only', verdict: 'worrying', words: 'Only if the pain gets so bad that I cannot stand it.' },
      { id: 'not-sure', verdict: 'worrying', words: 'I am not sure yet.' },
    ],
    model:
      'Go at once if one sign on the card is new or gets worse, by day or night. Not sure if you have a sign? Treat it as a yes and go.',
    toldIn: 'Keep this card. If one of these signs',
  },
}
