import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'
import { show } from '../shown/en'

export const words: HandoutWords = {
  title: 'Desk, sitting and work',
  body: `**No chair and no way to sit is best for everyone. What helps most is to get up often and to change how you
sit.**

## At your desk

${show('sit-at-a-desk')}

1. Get up every half hour. Set a timer if you tend to forget.
2. Stand up when you take a call.
3. Sit back, so that the chair holds your back.
4. Rest your feet flat on the floor or on a box.
5. Put the screen in front of you, with its top near eye level.
6. Keep the keyboard, mouse and phone close to you.

Do you use a laptop? Put it on some books and plug in a keyboard. It is fine to slouch for a while. Then change.

## Do I need a new chair?

- Set up the one you have first.
- Try a rolled towel behind your low back. Keep it if it feels good.
- A chair or desk that you can raise or lower makes it easier to change how you sit or stand.
- A costly chair has not been shown to stop back pain.
- If you stand at your desk, take turns. To stand all day can hurt, too.

## When you drive

1. Move the seat so that you can press the pedals with your knees a little bent.
2. Sit back in the seat.
3. Stop at least once an hour. Get out and walk for a few minutes.

Do not drive if you cannot brake hard, if a leg is weak or numb, or if your tablets make you sleepy.

## Work with a sore back

You do not have to be free of pain to work. For most people, work they can do safely is good for the back.

1. Tell your boss what you can do and what is hard for now.
2. Ask for breaks, shorter days or other tasks for a while.
3. Agree on a date to look at the plan again.
4. Add a bit more each week.
5. If you are still off work after 2 weeks, call us.

## Check your day

Tick what you did today:

- My chair, feet and screen are set.
- I got up every half hour.
- I went for a walk, even a short one.
- I took a break on each long drive.

Do not blame the chair for numb skin around your bottom or between your legs. It can be a sign of pressed nerves.

${getHelpNow()}

## How sure are we?

- **Quite sure:** rest in bed does not help back pain. To stay active, at work too, is the better choice.
- **Weak proof:** that one "bad posture" (a way to sit or stand) causes back pain, or that a "good" one stops it.
- **Weak proof:** that special chairs, desks or cushions keep back pain away. If one feels good, use it.
- **Our choice:** the half hour is a habit that is easy to keep. It is not a tested limit.`,
  teachBack: {
    ask: 'You have sat at work all day. The skin around your bottom is numb. What do you do?',
    answers: [
      { id: 'emergency-department', verdict: 'right', words: 'I go to the emergency department now.' },
      { id: 'call-clinic', verdict: 'worrying', words: 'I call the clinic today and do what they say.' },
      { id: 'change-chair', verdict: 'worrying', words: 'I change my chair and see how it is next week.' },
      { id: 'lie-down', verdict: 'worrying', words: 'I lie down at home and wait until it goes.' },
      { id: 'not-sure', verdict: 'worrying', words: 'I am not sure yet.' },
    ],
    model: 'New numb skin around your bottom is never just the chair. Go to the emergency department now.',
    toldIn: 'Do not blame the chair for numb skin',
  },
  review: 'original',
}
