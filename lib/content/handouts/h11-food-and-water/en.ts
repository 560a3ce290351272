import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'

export const words: HandoutWords = {
  title: 'Food, water and salts',
  body: `**Eat well and drink when you are thirsty. It is good for you, but it has not been shown to stop back spasms.
Do not take potassium or magnesium pills unless a clinician tells you to.**

## Water

1. Drink when you are thirsty.
2. Drink more on hot days and when you sweat.
3. Look at your pee. Pale yellow is a good sign. Dark yellow means drink some more.
4. Sip often when you exercise. Do not force down a lot at once. Far too much can harm you.

Has a clinician told you to limit what you drink, for your heart or your kidneys? Stay at that limit, and ask us about
hot days.

## Food with the salts that muscles use

Potassium and magnesium are salts in your blood. Your muscles need them to work. Most people get enough from food:

- **Potassium:** beans, potatoes, bananas, oranges, tomatoes, fish and yogurt.
- **Magnesium:** nuts, seeds, whole grains, beans and green leaves.

Do you have kidney disease? Then some of these may be too much for you. Ask us first.

## Be careful with pills and powders

- **Potassium pills** can harm your heart if your kidneys are weak or you take some blood pressure tablets.
- **"Low salt" mixes** for the table often have potassium in them. The same care goes for them.
- **Magnesium pills** can give you loose poo. They can build up in your body if your kidneys are weak.
- **Sports drinks** have a lot of sugar. Most people do not need them. With diabetes, they can raise your blood sugar.

## If a cramp hits you in the heat or in sport

1. Stop and get out of the sun.
2. Stretch the tight muscle gently and hold it.
3. Drink small sips.
4. Cool your skin with water or a wet cloth.
5. Rest until you feel well. Start again slowly.

## If pain tablets block you up

Some strong pain tablets make it hard to poo. These steps help:

1. Drink some water with each meal.
2. Eat more fruit, beans and whole grains, as far as you may.
3. Walk each day.
4. Ask us or a pharmacist if you do not go for 3 days.

## Check before you buy a pill

Show this list to us or a pharmacist if one of these fits you:

- I have kidney or heart disease.
- I take tablets for blood pressure, or water pills.
- I have diabetes.
- I am pregnant.
- I take other pills or herbs each day.

${getHelpNow({
  ambulance: [
    'You were in the heat, and you feel very hot, throw up or have a seizure.',
    'You took potassium pills, and your muscles go weak or your heart skips.',
  ],
})}

## How sure are we?

- **Not shown:** that more water stops back spasms. It is harmless for most people.
- **Quite sure:** in trials, magnesium did not do much for leg cramps in older adults. We know of no trial for back
  spasms.
- **Not sure:** why cramps come in heat or sport. Lost water and salt may be only a part of it. Tired muscles may be
  the larger part.
- **Weak proof:** that one diet eases back pain.
- **Sure:** potassium pills can harm people with weak kidneys.`,
  teachBack: {
    ask: 'A friend gives you potassium pills for your spasms. What do you do?',
    answers: [
      { id: 'ask-first', verdict: 'right', words: 'I do not take them. I ask the clinic or a pharmacist first.' },
      { id: 'eat-bananas', verdict: 'close', words: 'I do not take them. I eat more bananas and beans.' },
      { id: 'take-as-box', verdict: 'worrying', words: 'I take them as the box says.' },
      { id: 'take-double', verdict: 'worrying', words: 'I take twice as many, so that they work faster.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model: 'Do not take potassium pills by yourself. Ask us first, for they can harm your heart.',
    toldIn: 'Potassium pills can harm your heart',
  },
  review: 'original',
}
