import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'

export const words: HandoutWords = {
  title: 'Bone health',
  body: `**Bones can get thin and break more easily. You can make them stronger and make falls less likely. New pain
after even a small fall or strain needs a check the same day.**

## What thin bones are

Bones lose some strength with age. When they get so thin that they break with little force, it is called
osteoporosis. It does not hurt until a bone breaks. A bone in the spine can crack when you fall, lift, bend or cough.

Your risk is higher if you:

- Are over 65, or your periods have stopped.
- Broke a bone in a small fall before.
- Take steroid tablets for 3 months or more.
- Smoke, or drink a lot of alcohol.
- Are very thin.
- Have a parent who broke a hip.

## Signs of a crack in the spine

- Sudden strong pain in the middle of your back.
- Pain that gets worse when you stand and eases when you lie down.
- You get shorter, or you stoop more.

Some cracks do not hurt at all.

**Call us the same day if** you have new back pain after a small fall or bump. Call, too, if a lift, a bend or a cough
brought sudden strong pain.

## To make your bones stronger

1. Walk, climb stairs or dance on most days.
2. Build strength two or three days a week. Stand up from a chair with no hands, or use light weights.
3. Eat food with calcium each day: milk, cheese, yogurt, tofu, green leaves, or small fish with the bones.
4. Get vitamin D from some sun. Ask us if you need a tablet, too.
5. Stop smoking. Drink little or no alcohol.

Take no more calcium or vitamin D than the box says.

## To move safely

1. Bend at your hips and knees when you pick things up.
2. Hold loads close, and take less at a time.
3. Do not bend far forward and twist with a load.
4. Ask us before you start hard sport.

Do not stop moving out of fear. Bones get weaker when you rest.

## Bone medicine and steroids

- There are medicines that make a break less likely. Ask us if one is right for you.
- You may need a bone scan. It is quick and does not hurt.
- **Do not stop steroid tablets all at once.** That can make you very ill. Ask if the dose can be lower.
- Do not stop or skip bone medicine before you have asked us. For some kinds, bones can break soon after.

## Check your home

Tick what is done:

- No loose rugs or wires on the floor.
- A light from my bed to the bathroom.
- A rail on the stairs and in the bathroom.
- Shoes that hold my feet, with soles that grip.
- My eyes were tested in the past year.
- A clinician has looked at my tablets for those that make me dizzy.

${getHelpNow({ emergency: ['You had a car crash, a bad fall or a hard blow.'] })}

## How sure are we?

- **Quite sure:** long use of steroids, age and a past break make the next one more likely. No single sign tells for
  sure.
- **Quite sure:** bone medicine makes breaks less likely in people at high risk.
- **Fairly sure:** balance and strength exercises prevent some falls.
- **Weak proof:** that calcium or vitamin D tablets prevent breaks in people who get enough from food and sun.
- **Less sure:** which ways to bend are safe. The advice here is what experts agree on.`,
  teachBack: {
    ask: 'You slip and fall a little at home. Your back hurts in a new way. What do you do?',
    answers: [
      { id: 'call-today', verdict: 'right', words: 'I call the clinic the same day.' },
      { id: 'emergency-department', verdict: 'close', words: 'I go to the emergency department.' },
      { id: 'bed-rest', verdict: 'worrying', words: 'I stay in bed for a week and wait.' },
      { id: 'stop-steroids', verdict: 'worrying', words: 'I stop my steroids or bone tablets at once.' },
      { id: 'not-sure', verdict: 'close', words: 'I am not sure yet.' },
    ],
    model: 'Call us the same day. A thin bone can crack in a small fall, and you should be checked.',
    toldIn: 'Call us the same day if you have new back pain after a small fall',
  },
  review: 'original',
}
