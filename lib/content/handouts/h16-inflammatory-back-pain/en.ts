import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'

export const words: HandoutWords = {
  title: 'Inflammatory back pain',
  body: `**There is a kind of back pain that gets better when you move and worse when you rest. Yours may be of this
kind, so we want to check. If it is, there is good treatment.**

## What it is

Your body has a defense against germs. In inflammatory back pain, that defense attacks the joints of the spine by
mistake. They get sore and stiff. One name for the illness is axial spondyloarthritis. We say "axial SpA" here.

## Signs that made us think of it

You may have some of these:

- The pain began before you were 45 and has lasted over 3 months.
- It wakes you in the second half of the night.
- It hurts deep in your bottom.
- It gets better when you move.
- It gets better within two days of ibuprofen or a tablet like it.
- You had a swollen joint, a sore heel or a scaly skin rash (psoriasis).
- Someone close in your family has it.

Many people feel stiff for over half an hour in the morning, too.

## What comes next

1. Come to your visit. Tell us about each sign above.
2. You may have blood tests. They look for swelling in the body and for a gene called HLA-B27.
3. You may have an MRI scan. It can show sore joints that an X-ray does not show.
4. We may send you to a joint doctor (rheumatologist).

A normal blood test or X-ray does not rule it out. Many healthy people have the gene.

## What you can do now

1. Move each day. Walk, swim or stretch.
2. Take a warm shower and stretch when you get up.
3. Get up and move often if you sit a lot.
4. Stop smoking. It can make the illness worse. We can help you quit.
5. Ask us before you take ibuprofen each day. Read our handout on pain tablets first.
6. Do not have your spine or neck pushed or twisted hard (manipulation) until we know more.

## If it is axial SpA

- Exercise for life is the base of the treatment.
- Tablets such as ibuprofen help many people. They need checks for your stomach, heart and kidneys.
- If they do not help enough, there are medicines that calm the body's defense. They raise the risk of infections.
- Most people work and have a full life. Good and bad spells come and go.

## Bring to your visit

Keep this for a week and tick what you have:

- When I woke up at night.
- How many minutes I was stiff each morning.
- What I took, and if it helped within two days.
- Who in my family has joint, eye, skin or bowel illness.
- Any red eye, rash, sore heel or long spells of loose poo.

${getHelpNow({
  ambulance: ['A disease has made your spine stiff, and you had a fall or a bump.'],
  emergency: ['You had a crash, a bad fall or a hard blow.'],
})}

**Call us the same day, too, if** one eye is red and sore, and light hurts it. That eye needs a doctor today, or you
could lose sight. If your spine is not stiff, call, too, if your neck or back hurts in a new way after a small fall.

## How sure are we?

- **Fairly sure:** people with these signs should be checked. A large UK guideline says so.
- **Less sure:** that you have it. The signs miss some people, and many who have the signs do not have it.
- **Quite sure:** exercise helps with pain and with how well you move.
- **Not sure:** how it will go for you. It is not the same for any two people.`,
  teachBack: {
    ask: 'One eye gets red and sore, and light hurts it. What do you do?',
    answers: [
      { id: 'call-today', verdict: 'right', words: 'I call the clinic the same day.' },
      { id: 'emergency-department', verdict: 'close', words: 'I go to the emergency department.' },
      { id: 'eye-drops', verdict: 'worrying', words: 'I buy eye drops and wait for a week.' },
      { id: 'next-visit', verdict: 'worrying', words: 'I bring it up at my next visit.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model: 'Call us the same day. This kind of red eye can go with your back pain and needs a doctor today.',
    toldIn: 'Call us the same day, too, if one eye is red',
  },
  review: 'original',
}
