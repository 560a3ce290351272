import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/en'
import { show } from '../shown/en'

export const words: HandoutWords = {
  title: 'Back pain in pregnancy',
  body: `**Back pain is common in pregnancy, and gentle movement helps. Pain that comes and goes in waves, blood, or a
baby that moves less is not plain back pain. Get help at once.**

## Why it hurts

- Your weight and the way you stand change as the baby grows.
- Your body gets ready for birth, and your joints get looser.
- The pain can sit in your low back or at the back of your hips.
- It can also sit at the front of your pelvis, the ring of bone that holds your hips.

## To ease it

1. Walk a little each day. Swim or move in water if you can.
2. Change how you sit or stand often.
3. Wear flat shoes.
4. Sit down to get dressed.
5. Take stairs one at a time. Rest when you need to.
6. Put a warm pack on your back for 15 minutes. Warm, not hot. No hot tub or sauna.
7. Ask for help with heavy loads.

## In bed

1. Lie on your side, with a pillow between your knees.
2. From week 28 on, go to sleep on your side, not on your back. It is safer for the baby.
3. Keep your knees together as you turn.
4. To get up, roll onto your side and push up with your arms.

${show('cushion-between-the-knees', 'push-up-to-sit')}

## Three exercises

Do each one 5 times, on most days. Stop if it hurts sharply or you feel faint.

1. **Cat back.** Kneel on all fours. Round your back slowly. Hold for 5 seconds. Let it come level.
2. **Wall tilt.** Stand with your back to a wall. Press your low back to it. Let go.
3. **Squeeze.** Tighten the muscles that stop you from peeing, but not while you pee. Hold for 5 seconds. Let go.

Do not lie flat on your back to exercise in the second half of pregnancy.

## Tablets

- **Ibuprofen, naproxen and other anti-inflammatory tablets:** none from week 20 on, unless your pregnancy doctor
  tells you to. Never after week 28. Before week 20, ask first. They can harm the baby.
- **Low-dose aspirin** from your pregnancy team is a different matter. Do not stop it by yourself.
- **Acetaminophen (also called paracetamol):** ask your midwife, a pharmacist or us first. Take the lowest dose that
  helps, for the fewest days. Never take more than the box says.
- **Strong tablets, herbs and rubs:** ask first.

## My list for the next visit

Tick what fits you and show it to your midwife, doctor or us:

- I cannot walk or turn in bed well.
- I cannot sleep for pain.
- I leak pee.
- I would like a belt or exercises for my pelvis.
- I feel low or afraid.

Some people leak a drop when they cough or laugh. But if it is new and your back hurts, or you cannot feel it, read on.

${getHelpNow({
  emergency: [
    '**Early on:** you bleed, have pain on one side of your tummy or at the tip of your shoulder, or faint.',
    '**After week 20:** pains come and go, there is blood or a gush of water, or your baby moves less.',
    'You have a very bad headache, see spots, or your face and hands swell all at once.',
    'It burns when you pee or your side hurts, and you have a fever, shake or cannot keep drinks down.',
  ],
})}

Do you have the number of your maternity unit? After week 20, call them on the way.

**Call us the same day, too, if** one calf is swollen, red or sore, or the pain is so bad that you can hardly walk.

## How sure are we?

- **Fairly sure:** gentle exercise, in water or on land, eases back pain in pregnancy a bit.
- **Not sure:** how much belts and acupuncture help. If you try needles, choose someone trained to treat people who are
  pregnant.
- **Quite sure:** anti-inflammatory tablets late in pregnancy can harm the baby.
- **No promise:** for most people the pain fades in the months after birth. For some it stays. Then ask us for help.`,
  teachBack: {
    ask: 'You are 30 weeks pregnant. Your back pain now comes and goes in waves. What do you do?',
    answers: [
      { id: 'hospital-now', verdict: 'right', words: 'I go to the emergency department or maternity unit now.' },
      { id: 'call-midwife', verdict: 'close', words: 'I call my midwife or the maternity unit now.' },
      { id: 'wait-a-day', verdict: 'worrying', words: 'I lie down and see how it is tomorrow.' },
      { id: 'ibuprofen', verdict: 'worrying', words: 'I take ibuprofen and rest.' },
      { id: 'not-sure', verdict: 'worrying', words: 'I am not sure yet.' },
    ],
    model: 'Pain in waves may be labor that starts too soon. Go to the emergency department or maternity unit now.',
    toldIn: 'After week 20: pains come and go',
  },
  review: 'original',
}
