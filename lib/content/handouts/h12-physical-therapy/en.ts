import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'

export const words: HandoutWords = {
  title: 'Physical therapy: what it is',
  body: `**A physical therapist is trained in how the body moves. They help you find out what you can do and build it
up. What you do at home between visits counts most.**

## What happens at the first visit

- You talk about your pain, your day and what you want to do again.
- The therapist looks at how you bend, walk and stand up.
- They test how strong your legs are and what your skin can feel.
- You agree on a goal and a few exercises to start with.

You may say no to any part. Wear clothes that you can move in. You can bring someone with you.

## What they may do with you

- Exercises to loosen, to build strength or to get fit.
- Practice of things you need: to lift, climb stairs or get out of bed.
- Ways to cope with pain and to plan your day.
- Hands-on care, such as massage. It should come along with exercise, not by itself.
- Classes in a group. For many people they are a good choice.

## How to get the most from it

1. Choose one goal that matters to you, such as "walk to the shop".
2. Do your exercises on most days. Tie them to a habit, such as after breakfast.
3. Write down what you did and how it felt.
4. Say so if one exercise hurts too much or takes too long. It can be changed.
5. Ask how you can go on by yourself at the end.

## Is it normal that it hurts?

- A mild ache or sore muscles for a day are common when you start.
- If the pain is much worse the next day, do half as much and tell your therapist.
- **Stop and call us the same day** if a leg or foot gets weak. If it goes numb, stop and call us this week.

## Do I need it?

Many people with new back pain get better with no therapy at all. It makes more sense if:

- You are no better after a few weeks.
- Pain keeps you from work or from things that you need to do.
- The pain keeps coming back.
- You are afraid to move.

## Bring to your first visit

Tick what you have ready:

- My one goal.
- A list of my medicines.
- What I have tried, and what helped.
- Any illness, surgery or thin bones that I have.
- My questions.

Good things to ask: What do you think is going on? What can I do at home? How many visits may I need? What do they
cost me?

${getHelpNow()}

## How sure are we?

- **Quite sure:** exercise helps when back pain lasts or comes back. The effect is small to medium for most people.
- **Not sure:** which kind of exercise is best. Choose one that you will keep up.
- **Less sure:** hands-on care. It may help a bit along with exercise.
- **Not advised:** back belts, traction (a pull on the spine), ultrasound and TENS (small currents through the skin).
  A large UK guideline does not support them for low back pain.
- **No promise:** therapy may not take away all the pain. Back pain often comes back. You can learn what to do when it
  does.`,
  teachBack: {
    ask: 'One leg goes numb and weak as you do your new exercise. What do you do?',
    answers: [
      { id: 'stop-and-call', verdict: 'right', words: 'I stop, and call the clinic the same day.' },
      { id: 'emergency-department', verdict: 'close', words: 'I stop, and go to the emergency department.' },
      { id: 'wait-for-therapist', verdict: 'worrying', words: 'I stop, and tell the therapist when I see them.' },
      { id: 'push-on', verdict: 'worrying', words: 'I push on, for it has to hurt to help.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model: 'Stop that exercise and call us the same day. Sore muscles are fine, but a weak or numb leg is not.',
    toldIn: 'Stop and call us the same day',
  },
  review: 'original',
}
