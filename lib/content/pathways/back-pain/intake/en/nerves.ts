import type { ItemWords } from '@/lib/intake/questionnaire'

export const nerves: Readonly<Record<string, ItemWords>> = {
  'ces-retention': {
    ask: 'It is hard to start or stop peeing, or you cannot pee at all',
    label: 'Hard to pee',
    aboutAnother: { ask: 'It is hard for {name} to start or stop peeing, or {name} cannot pee at all' },
  },
  'ces-flow-feeling': {
    ask: 'You feel less when you pee, or cannot tell when your bladder is full or when you need to go',
    hint: 'Burning alone does not count here.',
    label: 'Feels less when peeing',
    aboutAnother: {
      ask: '{name} feels less when peeing, or cannot tell when the bladder is full or when they need to go',
    },
  },
  'ces-bladder-leak': {
    ask: 'You leak pee when you do not mean to, even once',
    label: 'Leaks pee',
    aboutAnother: { ask: '{name} leaks pee without meaning to, even once' },
  },
  'ces-bowel': {
    ask: 'You leak poo, do not feel it pass, or do not feel when you need to go',
    hint: 'Just being blocked up does not count here. That has its own tick below.',
    label: 'Leaks poo, feels less',
    aboutAnother: { ask: '{name} leaks poo, does not feel it pass, or does not feel when they need to go' },
  },
  constipation: {
    ask: 'You are blocked up, so it is hard to poo',
    hint: 'You do not leak, and you can still feel the need to go.',
    label: 'Blocked up',
    aboutAnother: {
      ask: '{name} is blocked up, so it is hard to poo',
      hint: '{name} does not leak, and can still feel the need to go.',
    },
  },
  'ces-saddle': {
    ask: 'Numb skin or tingling around your bottom, your genitals or between your legs',
    hint: 'We mean the skin that would touch the seat of a bike. Toilet paper may feel odd when you wipe.',
    label: 'Numb around the bottom',
    aboutAnother: {
      ask: '{name} has numb skin or tingling around the bottom, the genitals or between the legs',
      hint: 'We mean the skin that would touch the seat of a bike. Toilet paper may feel odd to {name}.',
    },
  },
  'ces-sexual': {
    ask: 'You feel less during sex, or you can no longer get an erection or ejaculate',
    hint: 'We ask everyone, as the same nerves serve sex. Only the clinicians who treat you see this.',
    label: 'Less feeling in sex',
    aboutAnother: {
      ask: '{name} feels less during sex, or can no longer get an erection or ejaculate',
      hint: 'We ask about everyone, as the same nerves serve sex. It is best if {name} answers this. Only the clinicians who treat {name} see it.',
    },
  },
  'ces-checked': {
    ask: 'Has a doctor or nurse checked each of these changes, and told you why you have it?',
    hint: 'We mean each change of the bladder, bowel, numb skin or sex that you have had for more than 3 months.',
    label: 'Long-term changes checked',
    aboutAnother: {
      ask: 'Has a doctor or nurse checked each of these changes, and told {name} why it is there?',
      hint: 'We mean each change of the bladder, bowel, numb skin or sex that {name} has had for more than 3 months.',
    },
  },
  'ces-both-legs': {
    ask: 'Pain that runs down, tingling or numb skin in both legs',
    hint: 'Stiff or tired muscles do not count here.',
    label: 'Both legs affected',
  },
  'neuro-weak-both': {
    ask: 'Both legs are weak',
    hint: 'It may be hard to climb stairs or to get up from a chair.',
    label: 'Both legs weak',
    aboutAnother: { hint: 'It may be hard for {name} to climb stairs or to get up from a chair.' },
  },
  'neuro-weak-one': {
    ask: 'One leg or foot is weak, or your foot drags',
    hint: 'You may trip, or not be able to lift your toes.',
    label: 'One leg weak',
    aboutAnother: {
      ask: 'One leg or foot is weak, or {name} drags a foot',
      hint: '{name} may trip, or not be able to lift the toes.',
    },
  },
  'neuro-gait': {
    ask: 'Your legs do not go where you want, or give way',
    hint: 'Not just because it hurts.',
    label: 'Legs give way',
    aboutAnother: { ask: '{name}’s legs do not go where they should, or give way' },
  },
  'neuro-numb-one': {
    ask: 'One leg is numb, or pain runs down it',
    label: 'One leg numb, painful',
    aboutAnother: { ask: 'One of {name}’s legs is numb, or pain runs down it' },
  },
  'arms-hands': {
    ask: 'Your hands or arms are numb, weak or clumsy',
    hint: 'You may drop things, or find it hard to do up buttons.',
    label: 'Hands, arms numb or weak',
    aboutAnother: {
      ask: '{name}’s hands or arms are numb, weak or clumsy',
      hint: '{name} may drop things, or find it hard to do up buttons.',
    },
  },
}
