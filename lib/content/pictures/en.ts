import type { PictureWords } from '@/lib/pictures/in-text'
import type { PictureId } from './pictures'

export const words: Readonly<Record<PictureId, PictureWords>> = {
  'legs-straight': { shows: 'Lying on the back with both legs straight.', caption: 'Start' },
  'knees-bent': { shows: 'Lying on the back with bent knees and both feet on the floor.', caption: 'Start' },
  'knees-drawn-up': { shows: 'Lying on the back, the feet drawn in and the knees bent.', caption: 'Then' },
  'knee-hug': {
    shows: 'Lying on the back. A hand draws one knee to the chest. The other foot stays on the floor.',
    caption: 'Then',
  },
  'back-hollow': {
    shows: 'Lying on the back with bent knees. The low back is a little off the floor.',
    caption: 'Start',
  },
  'back-pressed-down': {
    shows: 'Lying on the back with bent knees. The low back is pressed flat to the floor.',
    caption: 'Then',
  },
  bridge: {
    shows: 'The hips are lifted. Shoulders, hips and knees make one line. Head and feet stay on the floor.',
    caption: 'Then',
  },
  'knees-up-from-above': {
    shows: 'From above: lying on the back, arms out to the sides, both knees bent and up.',
    caption: 'Start',
  },
  'knees-to-one-side': {
    shows: 'From above: both knees lie to one side. Shoulders and arms stay on the floor.',
    caption: 'Then',
  },
  'sit-on-a-chair': { shows: 'Sitting on a chair with both feet flat on the floor.', caption: 'Start' },
  'lean-to-stand': { shows: 'Leaning forward, the hips just off the chair.', caption: 'Lean' },
  'stand-from-a-chair': { shows: 'Standing straight in front of the chair.', caption: 'Stand' },
  'on-all-fours': { shows: 'Kneeling on hands and knees with a straight back.', caption: 'Start' },
  'arm-and-leg-reach': {
    shows: 'On hands and knees. One arm reaches out in front and the other leg out behind.',
    caption: 'Then',
  },
  walk: { shows: 'Walking upright, with arms that swing.', caption: 'Walk' },
  'cushion-between-the-knees': {
    shows: 'Lying in bed on one side. A pillow is between the knees and one is under the head.',
    caption: 'A pillow between the knees',
  },
  'pillow-under-the-knees': {
    shows: 'Lying in bed on the back. A pillow is under the knees and one is under the head.',
    caption: 'A pillow under the knees',
  },
  'on-the-side': { shows: 'Lying in bed on one side.', caption: 'Roll to one side' },
  'push-up-to-sit': {
    shows: 'The legs hang over the edge of the bed. Both arms push the body up to sit.',
    caption: 'Push up with your arms',
  },
  'lift-stand-close': {
    shows: 'Standing close to a box with bent knees and hips. Both hands grip it.',
    caption: 'Stand close',
  },
  'lift-hold-close': { shows: 'Standing up, the box held close to the body.', caption: 'Hold it close' },
  'carry-two-bags': { shows: 'Standing with one small bag in each hand.', caption: 'One bag in each hand' },
  'sit-at-a-desk': {
    shows: 'Sitting back in a chair at a desk. The feet are flat and the top of the screen is at eye level.',
    caption: 'Sit back, feet flat',
  },
  'warmth-on-the-back': {
    shows: 'Sitting with a warm pack at the low back. The pack is in a cloth.',
    caption: 'Warm pack in a cloth',
  },
  'cold-on-the-back': {
    shows: 'Sitting with a cold pack at the low back. The pack is in a cloth.',
    caption: 'Cold pack in a cloth',
  },
  'trouble-with-pee': {
    shows: 'Standing with crossed legs, both hands on the lower tummy. Beside it are two drops.',
    caption: 'Trouble with pee',
  },
  'numb-saddle': {
    shows: 'Sitting, from behind: the bottom and the inside of the thighs are marked.',
    caption: 'Numb bottom',
  },
  'pain-down-both-legs': {
    shows: 'From behind: an arrow runs from the low back down each leg.',
    caption: 'Pain in both legs',
  },
  'weak-legs': { shows: 'Holding on to a rail while both legs give way.', caption: 'Weak legs' },
  'foot-drags': {
    shows: 'Walking with one foot that hangs down. Its toes leave a line on the floor.',
    caption: 'Foot drags',
  },
  fever: { shows: 'A hot head beside a thermometer.', caption: 'Fever' },
  'chest-pain': { shows: 'Standing with one hand at the chest, where it hurts.', caption: 'Chest pain' },
}
