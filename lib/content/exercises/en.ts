import type { ExerciseWords } from '@/lib/exercises/exercise'
import type { ExerciseId } from './exercises'

const stopIf = '**Stop if** the pain is sharp or moves further down your leg.'

export const words: Readonly<Record<ExerciseId, ExerciseWords>> = {
  'knee-bends': {
    name: 'Knee bends, lying down',
    steps: [
      'Lie on your back with your legs straight.',
      'Draw both feet in, so that your knees bend. Stretch them again.',
    ],
    howOften: '10 times.',
    stopIf,
  },
  'out-of-bed': {
    name: 'Out of bed',
    steps: ['Roll onto your side.', 'Let your legs slide over the edge. Push up with your arms.'],
    howOften: 'Each time you get up.',
    stopIf,
  },
  'knee-hug': {
    name: 'Knee hug',
    steps: [
      'Lie on your back with your knees bent.',
      'Draw one knee to your chest. Hold for {seconds} seconds.',
      'Change legs.',
    ],
    howOften: '5 times, slowly.',
    stopIf,
  },
  'knee-roll': {
    name: 'Knee roll',
    steps: ['Lie on your back with your knees bent.', 'Let both knees sink to one side, then to the other.'],
    howOften: '5 times, slowly.',
    stopIf,
  },
  'back-tilt': {
    name: 'Back tilt',
    steps: [
      'Lie on your back with your knees bent.',
      'Press your low back to the floor. Hold for {seconds} seconds. Let go.',
    ],
    howOften: '5 times, slowly.',
    stopIf,
  },
  bridge: {
    name: 'Bridge',
    steps: [
      'Lie on your back with your knees bent.',
      'Lift your hips. Hold for {seconds} seconds.',
      'Come down slowly.',
    ],
    howOften: '5 times.',
    stopIf,
  },
  'sit-to-stand': {
    name: 'Sit to stand',
    steps: ['Sit on a firm chair.', 'Lean and stand up with no hands, or with a light push.', 'Sit down slowly.'],
    howOften: '5 times.',
    stopIf,
  },
  'arm-and-leg-reach': {
    name: 'Arm and leg reach',
    steps: [
      'Kneel on all fours.',
      'Reach one arm out in front. Reach the other leg out behind. Hold for {seconds} seconds.',
      'Change sides.',
    ],
    howOften: '5 times.',
    stopIf,
  },
}
