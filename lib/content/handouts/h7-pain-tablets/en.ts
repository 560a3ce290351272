import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'

export const words: HandoutWords = {
  title: 'Pain tablets: how to use them safely',
  review: 'original',
  body: `**Pain tablets may take the edge off so that you can move. They do not heal your back. Some can harm you.
Check the stop list before you take one.**

## Stop list: no ibuprofen or other anti-inflammatory tablets

Ibuprofen, naproxen, aspirin and diclofenac are in this group. Do not take one from a shop if you:

- Have or had a stomach ulcer or bleeding in your gut.
- Have kidney disease.
- Have heart failure or liver failure.
- Have had a stroke or a heart attack.
- Got asthma, a rash or swelling from such a tablet before.
- Take a blood thinner.
- Have Crohn's disease or colitis.
- Throw up a lot, or are very dry from heat or the runs.
- Are 20 weeks pregnant or more. Before that, or if you may be pregnant, ask first.

No one under 16 should take aspirin.

Do you take low-dose aspirin that a doctor gave you? Do not stop it. But do not add a second one from this group.

## Ask us or a pharmacist first if you

- Are 65 or older.
- Have high blood pressure.
- Take water pills or tablets for blood pressure.
- Take steroids, lithium or methotrexate.
- Take tablets for low mood.
- Take any other medicine each day.
- Breastfeed.

## How to take them

1. Read the box each time.
2. Take the lowest dose that helps.
3. Take it for the fewest days you can.
4. Take ibuprofen with food.
5. Take only one tablet of the ibuprofen group, never two kinds.
6. Check cold and flu products. Many have the same drug in them.
7. Write down what you took and when.
8. If you still need them after a week, call us.

A gel that you rub on the skin is the gentler choice. Ask about it, above all if you are 65 or older.

## Acetaminophen (also called paracetamol)

- By itself it does not do much for back pain.
- It may be an option if you cannot take ibuprofen. Ask first if your liver is weak or you drink a lot.
- Never take more than the box says. Too much harms your liver, and you may not feel it at first.

## Strong tablets

- Do not take someone else's tablets.
- Do not take tramadol with tablets for low mood unless the person who gave you both knows.
- Do not mix opioids with alcohol, sleeping pills, diazepam or tablets like it, gabapentin or pregabalin. Your
  breathing may slow down or stop.
- Do not drive if tablets make you sleepy.
- Opioids, such as codeine, are not a good choice for most back pain. They can block your bowel, make you sleepy, and
  be hard to stop.
- Muscle relaxants make many people sleepy or dizzy.
- Did a doctor give you one of these? Do not stop all at once. Talk to us.

${getHelpNow({
  emergency: [
    'You took more in one day than the box says, even if you feel well.',
    'Your poo is black like tar, or you throw up blood.',
    'Your face or throat swells, or you wheeze.',
  ],
})}

## How sure are we?

- **Quite sure:** ibuprofen and its group help back pain a little. The harms are real, and they grow with age, dose and
  time.
- **Quite sure:** acetaminophen alone is not advised for low back pain. Studies did not find that it helps.
- **Less sure:** muscle relaxants. In studies, pain fell by about 8 points more out of 100 than with a dummy pill. For
  each 10 people with side effects on the dummy, about 16 had them on the real one.
- **Sure:** the stop list. If you are on it, ask us what you can use.`,
  teachBack: {
    ask: 'You took all that the box allows for today, and it still hurts. What do you do?',
    answers: [
      { id: 'no-more', verdict: 'right', words: 'I take no more today, and I call you.' },
      { id: 'just-wait', verdict: 'close', words: 'I take no more today, and tell no one.' },
      { id: 'double-dose', verdict: 'worrying', words: 'I take a bit more, just this once.' },
      { id: 'second-kind', verdict: 'worrying', words: 'I add a second kind from the ibuprofen group.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model:
      'Take no more than the box says, and no second kind from the ibuprofen group. If that is not enough, call us.',
    toldIn: 'Never take more than the box says.',
  },
}
