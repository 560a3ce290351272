import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'
import { show } from '../shown/en'

export const words: HandoutWords = {
  title: 'When to get help',
  review: 'original',
  body: `**Most back pain eases at home. Some signs mean that you need help. This page says which, and how fast. If you
are not sure, call us.**

${show('trouble-with-pee', 'numb-saddle', 'weak-legs', 'chest-pain')}

${getHelpNow({ ambulance: ['A disease has made your spine stiff, and you had a fall or a bump.'] })}

${show('foot-drags', 'fever')}

## More signs

- **More reasons to go now**

  - You had a car crash, a bad fall or a hard blow, in sport or elsewhere.
  - You have a fever, and catch infections easily, inject drugs, have diabetes or a dialysis line.
  - You have a fever and had surgery on your back, or a needle in your back or a joint, in the past 3 months.
  - Your side hurts and it burns when you pee, and you cannot keep drinks down, are pregnant or have one kidney.
  - You take a blood thinner, and strong back pain came all at once.
  - You fell, are 65 or older, and cannot stand.
  - It hurts to breathe in, and one leg is swollen, or you are pregnant or just gave birth.
  - You have bad pain in your upper tummy that goes to your back, and you throw up.
  - You have a swollen main blood vessel (aneurysm) and the pain is new.
  - Your poo is black like tar, or you throw up blood.
  - You took more pain tablets in one day than the box says.
  - You may be pregnant and you bleed, faint, or have pain on one side or at the tip of your shoulder.
  - You are over 20 weeks pregnant, and pains come and go, there is blood or a gush, or your baby moves less.
  - A child under 16 has back pain with a fever, a sign from the lists above, or will not walk.

- **Call us today, too**

  After a fall, a bump or a strain:

  - You had a small fall or bump. You are 65 or older, have thin bones, or take steroids or a blood thinner.
  - A lift, bend or cough brought sudden strong pain. You are 75 or older, have thin bones or take steroids.
  - The pain is so bad that you cannot stand or get to the toilet.

  If there may be an infection:

  - Your side hurts, and you feel hot or it burns when you pee.
  - There is blood in your pee.
  - You had surgery or a needle in your back in the past 3 months.
  - You have injected drugs in the past year.
  - You have a sore rash with blisters on one side.

  Other signs:

  - It hurts when you breathe in.
  - One leg or calf is swollen, warm or sore.
  - Your skin or your eyes look yellow.
  - You had cancer in the past 10 years, and the pain is strong, gets worse, stays all night or is high up in your back.
  - You lose weight and do not try to, and you hurt all night or sweat at night.
  - Bad pain comes in waves from your side to your groin. If you are 60 or older, go to the emergency department.
  - One eye is red and sore, and light hurts it.

- **Call us this week**

  - Rest, gentle movement and tablets from a shop do not settle the pain.
  - Pain runs down one leg, or the leg is numb or tingles.
  - You lose weight and do not try to.
  - The pain stays the same all night, however you lie.
  - You have a tight band of pain around your chest or tummy.
  - You have ever had cancer, and have not told us yet.
  - Your back has changed shape, or there is a new lump.
  - The pain is 8 or more out of 10.
  - The pain began before age 45, has lasted over 3 months, and wakes you late at night.

## If your mood is very low

If you think of ending your life, you are not alone, and help is there.

- Call a crisis line now, by day or night.
- If you have a plan or are in danger, call the emergency number.
- Tell someone you trust, and stay with them.
- Tell us. We want to know.

## Your dates to check

Count from the day the pain began.

1. **Day 14.** Are you better? Keep going. No better, or worse? Call us.
2. **Day 28.** No better, or worse? Call us and ask for a visit.
3. **Week 6.** Still there and no one has checked you? You need a visit.
4. **Are you 60 or older?** After 4 weeks, ask for a visit, even if it is a bit better.

## How sure are we?

- **Sure:** the signs at the top need fast care.
- **Less sure:** one mild sign alone. It is a reason to check, not to panic.
- **No sign is no promise.** If you feel it is not right, call.`,
  teachBack: {
    ask: 'It is Sunday night and we are closed. Your foot starts to drag. What do you do?',
    answers: [
      { id: 'go-now', verdict: 'right', words: 'I go to the emergency department.' },
      { id: 'leave-message', verdict: 'worrying', words: 'I leave you a message and wait.' },
      { id: 'wait-and-see', verdict: 'worrying', words: 'I wait and see how it is in a few days.' },
      { id: 'not-sure', verdict: 'worrying', words: 'I am not sure yet.' },
    ],
    model:
      'A foot that starts to drag needs help the same day. If you cannot reach us, go to the emergency department.',
    toldIn: 'One leg or foot gets weak, or your foot drags.',
  },
}
