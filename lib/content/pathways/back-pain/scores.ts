import { nprs } from '@/lib/scores/nprs'
import { peg } from '@/lib/scores/peg'
import { phq2, phq9 } from '@/lib/scores/phq'
import { rolandMorris } from '@/lib/scores/roland-morris'
import type { Instrument } from '@/lib/scores/score'

const mood = ['phq2-interest', 'phq2-mood']
const more = ['sleep', 'energy', 'appetite', 'failure', 'concentration', 'movement', 'self-harm']

/** In the order in which they are shown. */
export const instruments: readonly Instrument[] = [
  nprs('pain-now'),
  peg({ pain: 'pain-usual', enjoyment: 'peg-enjoyment', activity: 'peg-activity' }),
  rolandMorris('rmdq'),
  phq2(mood),
  phq9([...mood, ...more.map((name) => `phq9-${name}`)]),
]
