import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'

export const words: HandoutWords = {
  title: 'Massage, spinal manipulation and acupuncture: honest facts',
  body: `**Hands-on care may ease your back for a while. It works best along with exercise, and it is not safe for
everyone. You can get better without it.**

## What they are

- **Massage:** someone rubs and presses your muscles.
- **Spinal manipulation:** a quick push or twist of the spine. Chiropractors, osteopaths and some physical therapists
  do it.
- **Acupuncture:** thin needles are put into the skin.

## What they can do

- **Massage** feels good to many. The relief is small and tends to fade in days or weeks.
- **Manipulation** may help a bit, for some people. It does not put a bone back "in place".
- **Acupuncture:** guidelines disagree. One large UK guideline does not support it for low back pain. Another UK one
  allows a course of it for some pain that lasts long. A US one lists it as a choice.

## Ask us first if you

- Have thin bones, or take steroids.
- Had a fall or an injury of late.
- Have or had cancer.
- Have a fever, or may have an infection.
- Have a weak leg, or numb or tingling skin.
- Have an inflammatory back illness. Inflammatory means that the body's own defense attacks the joints.
- Take a blood thinner, or bleed easily.
- Are pregnant.
- Had surgery on your back.

Do not have manipulation with any of these until a clinician has said that it is safe.

## What can go wrong

- You may be sore or tired for a day or two. That is common.
- Needles can bruise the skin. In rare cases they infect it or hurt a lung.
- In rare cases, a push on the spine can break a weak bone or press on a nerve.
- A quick push on the neck can, very rarely, tear a blood vessel and cause a stroke. You can say no to it.

## If you want to try it

1. Choose someone who is trained and licensed.
2. Tell them about your illnesses and medicines.
3. Keep up your walks and exercises. Hands-on care alone is not enough.
4. Agree on a few visits, such as four. Stop if you are no better.
5. Do not pay for a long course up front.
6. Do not get an X-ray just to have this care.
7. Say stop at any time.

## Ask before you book

Take these questions with you:

- Are you licensed for this?
- Is it safe with my illnesses and my medicines?
- What could go wrong?
- How many visits, and what do they cost me?
- Which exercises should I do with it?

${getHelpNow({
  ambulance: [
    'After care on your neck, you have a very bad headache, slur your words, see double or cannot keep your balance.',
  ],
  emergency: ['After needles in your chest or back, it hurts to breathe.'],
})}

## How sure are we?

- **Fairly sure:** massage and manipulation should be used only along with exercise. The gain is small.
- **Not sure:** acupuncture. In trials, fake needles often did nearly as well as real ones.
- **Weak proof:** that pain comes from bones that are out of line.
- **Sure:** most people need none of these to get better. If you like one, it is safe for you and it helps you move, it
  can be a part of your plan.`,
  teachBack: {
    ask: 'You have booked a spinal manipulation. Since today, one foot drags. What do you do?',
    answers: [
      { id: 'call-clinic', verdict: 'right', words: 'I do not go, and call the clinic today.' },
      { id: 'emergency-department', verdict: 'close', words: 'I do not go. I go to the emergency department.' },
      { id: 'massage-instead', verdict: 'worrying', words: 'I have a soft massage in its place.' },
      { id: 'go-anyway', verdict: 'worrying', words: 'I go, for a push may set it right.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model: 'Do not have your spine treated with a new weak leg or foot. Call us the same day.',
    toldIn: 'Ask us first if you',
  },
  review: 'original',
}
