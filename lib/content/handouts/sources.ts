import type { Handout } from '@/lib/handouts/handout'
import { sources } from '@/lib/content/sources'

/** What only the handouts rest on; the rules' sources are beside the rules. */
export const handoutSources = {
  S7: 'NICE, 2016: advice on low back pain and medicines',
  S16: 'Henschke, 2008: how people with new back pain fare over a year',
  S41: 'Garrison, 2020: magnesium for muscle cramps (Cochrane)',
  S42: 'Jones, BMJ 2024: anti-inflammatory tablets for back pain',
  S43: 'Cashin, 2021: muscle relaxants for low back pain',
  S44: 'NICE NG193, 2021: chronic primary pain',
  S45: 'Qaseem, 2017: low back pain, guideline of the American College of Physicians',
  S46: 'NICE NG59, 1.2.7: hands-on treatment only with exercise',
  S47: 'French, 2006: heat and cold for low back pain (Cochrane)',
  S48: 'Nolan, 2020: how people lift, and back pain',
  S49: 'Abdel Shaheed, 2014: bed rest and common beliefs about back pain',
  S50: 'FDA, 2016: boxed warning on opioids with benzodiazepines and other sedatives',
} as const

const known = { ...sources, ...handoutSources }

export const cite = (...codes: readonly (keyof typeof known)[]): Handout['sources'] =>
  codes.map((code) => ({ code, title: known[code] }))
