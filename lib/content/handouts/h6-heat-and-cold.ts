import type { Handout } from '@/lib/handouts/handout'
import { cite } from './sources'
import { getHelpNow } from './get-help-now'

/** Heat burns skin that cannot feel it: only where each question about numb skin was answered with no. */
const skinFeels = { 'neuro-numb-one': ['no'], 'ces-both-legs': ['no'], 'ces-saddle': ['no'] }

export const heatAndCold: Handout = {
  handout: 'h6',
  version: 1,
  locale: 'en',
  title: 'Heat and cold',
  about: 'How to use warmth and cold packs without a burn, and what they can and cannot do.',
  body: `**Warmth can ease a sore, tight back for a while. It is safe if you can feel your skin well. Never use heat or
cold on skin that is numb.**

## Do not use heat or cold if

- The skin there is numb or tingles.
- You have lost feeling in your skin, as some people with diabetes do.
- The skin is broken, sore or has a rash.
- You cannot tell when it is too hot, or cannot take it off by yourself.
- You have been told that blood flow there is poor.
- You wear a medicine patch there. Heat can push too much of it into your body.

Do not put heat on a new bruise or swelling. Are you pregnant? Ask us first.

## How to use warmth

1. Take a warm shower, a heat wrap, or a bottle of warm water with a cover. Do not use boiling water.
2. Put a cloth between the pack and your skin.
3. Leave it on for 15 to 20 minutes.
4. Look at your skin after 5 minutes. Light pink is fine.
5. Take it off if it stings or turns dark red.
6. Wait an hour before you do it again.
7. Move gently while your back is warm.

Do not lie on a heat pad. Do not fall asleep with one.

## How to use cold

1. Wrap a cold pack or a bag of frozen peas in a damp cloth.
2. Hold it on for 10 minutes or so.
3. Look at your skin after 5 minutes.
4. Take it off if your skin turns white or hurts.
5. Wait two hours before you do it again.

## Which one?

Try warmth first. If cold feels better to you, use cold. If neither helps after a few days, you can leave it.

${getHelpNow()}

Call us, too, if your skin blisters or stays dark red.

## How sure are we?

- **Fairly sure:** warmth gives some relief in the first days and weeks. The effect is small and does not last long.
- **Not sure:** whether cold helps. There are too few good studies to tell.
- **Neither one heals your back.** They can make it easier to move, and that is what helps.
- **The times** are safe habits. They have not been tested against each other.`,
  sources: cite('S47', 'K'),
  reviewedOn: '2026-11-23',
  suggestedWhen: [
    {
      reason: 'Under 6 weeks, and no numb skin',
      tiers: ['SOON', 'ROUTINE'],
      answers: skinFeels,
      durationWeeks: { below: 6 },
    },
    {
      reason: 'Uses heat or cold, and has no numb skin',
      tiers: ['SOON', 'ROUTINE'],
      answers: { ...skinFeels, tried: ['heat', 'cold'] },
    },
  ],
  givenAt: [],
}
