import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'
import { show } from '../shown/en'

export const words: HandoutWords = {
  title: 'Heat and cold',
  review: 'original',
  body: `**Warmth can ease a sore, tight back for a while. It is safe if you can feel your skin well. Never use heat or
cold on skin that is numb.**

## Check first: no heat or cold if

- The skin there is numb or tingles.
- You have lost feeling in your skin, as some people with diabetes do.
- The skin is broken, sore or has a rash.
- You cannot tell when it is too hot, or cannot take it off by yourself.
- You have been told that blood flow there is poor.
- You wear a medicine patch there. Heat can push too much of it into your body.

Do not put heat on a new bruise or swelling. Are you pregnant? Ask us first.

## How to use warmth

${show('warmth-on-the-back')}

1. Take a warm shower, a heat wrap, or a bottle of warm water with a cover. Do not use boiling water.
2. Put a cloth between the pack and your skin.
3. Leave it on for 15 to 20 minutes.
4. Look at your skin after 5 minutes. Light pink is fine.
5. Take it off if it stings or turns dark red.
6. Wait an hour before you do it again.
7. Move gently while your back is warm.

Do not lie on a heat pad. Do not fall asleep with one.

## How to use cold

${show('cold-on-the-back')}

1. Wrap ice, a cold pack or a bag of frozen peas in a damp cloth.
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
  teachBack: {
    ask: 'A patch of your skin is numb. May you put heat or cold on it?',
    answers: [
      { id: 'never', verdict: 'right', words: 'No. I would not feel a burn.' },
      { id: 'only-cold', verdict: 'worrying', words: 'No heat, but cold is fine.' },
      { id: 'if-short', verdict: 'worrying', words: 'Yes, if I keep it short.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model: 'Never put heat or cold on skin that is numb. You would not feel it when your skin is harmed.',
    toldIn: 'The skin there is numb or tingles.',
  },
}
