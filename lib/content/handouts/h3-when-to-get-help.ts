import type { Handout } from '@/lib/handouts/handout'
import { cite } from './sources'
import { getHelpNow } from './get-help-now'

export const whenToGetHelp: Handout = {
  handout: 'h3',
  version: 1,
  locale: 'en',
  title: 'When to get help',
  about: 'Which signs mean now, today or this week, and what to do on day 14 and day 28.',
  body: `**Most back pain can heal at home. Some signs mean you need help, and how fast. If you are not sure, call us. You
never have to feel silly for asking.**

${getHelpNow(
  'You had a car crash, a bad fall or a hard blow.',
  'Your poo is black like tar, or you are sick with blood.',
  'You took more pain tablets in one day than the box says.',
  'You are pregnant and bleed, faint, have pain on one side, or your baby moves less.',
)}

## Call us today, too

- You are over 65, have thin bones, or take steroids or a blood thinner, and you had a small fall or bump.
- It burns when you pee, or your side hurts and you feel hot.
- Bad pain comes in waves from your side to your groin.
- You have a sore rash with blisters on one side.
- You had surgery or a needle in your back in the past 3 months.
- One eye is red and sore, and light hurts it.
- The pain is so bad that you cannot stand or get to the toilet.

## Call us this week

- You lose weight and do not try to.
- The pain stays the same all night, however you lie.
- You have a tight band of pain around your chest or tummy.
- You have ever had cancer, and have not told us yet.
- Your back has changed shape, or there is a new lump.
- You get wet with sweat at night.

## If your mood is very low

If you think of ending your life, you are not alone, and help is there.

- Call a crisis line now, by day or night.
- If you have a plan or are in danger, call the emergency number.
- Tell someone you trust, and stay with them.
- Tell us. We want to know.

## Your dates to check

Count from the day the pain began.

1. **Day 14.** Are you better? Keep going. No better, or worse? Call us.
2. **Day 28.** No better? Call us and ask for a visit. Worse? Call us that same day.
3. **Week 6.** Still there and no one has checked you? You need a visit.
4. **Over 60?** After 4 weeks, ask for a visit even if it is a bit better.

## How sure are we?

- **Sure:** the signs at the top need fast care.
- **Less sure:** one mild sign alone. In a study of over 1,000 people with new back pain, 8 in 10 had a warning sign.
  Fewer than 1 in 100 had a serious illness. So a sign is a reason to check, not a reason to panic.
- **No sign is no promise.** A person with none of these can still be ill. If you feel it is not right, call.
- **The dates** are our choice. They are set so that a slow recovery is not missed.`,
  sources: cite('S1', 'S3d', 'S4', 'S10', 'S14', 'S15', 'S16', 'K'),
  reviewedOn: '2026-11-23',
  suggestedWhen: [{ reason: 'Safety advice with the dates to check', tiers: ['SOON', 'ROUTINE'] }],
  givenAt: ['SOON', 'ROUTINE'],
}
