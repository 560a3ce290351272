import { age, all, any, is, not, number, sex, unless } from '@/lib/intake/condition'
import type { Block, Page } from '@/lib/intake/questionnaire'

const checklist = (id: string, ...items: readonly string[]): Block => ({ kind: 'checklist', id, items })
const ask = (item: string): Block => ({ kind: 'question', item })
const scale = (item: string): Block => ({ kind: 'question', item, as: 'scale' })
/** The mood scales are made for adults and have been tried from 12 on. */
const levels = (item: string): Block => ({ kind: 'question', item, as: 'levels', when: age({ atLeast: 12 }) })

/** Nobody can be asked for someone else; the clinic then calls. */
const isAnsweredForOneself = all(unless(is('filled-in-by', 'carer')), age({ atLeast: 12 }))
const mayBePregnant = all(not(sex('male')), age({ atLeast: 10, below: 60 }))
const hasLasted = number('pain-duration-weeks', { atLeast: 12 })
const isWorking = any(is('work', 'desk', 'driving', 'standing', 'lifting', 'caring', 'other'))

/** Signs that cannot wait come first; one topic a page. */
export const pages: readonly Page[] = [
  {
    id: 'bladder-and-bowel',
    section: 'nerves',
    blocks: [
      checklist('bladder', 'ces-retention', 'ces-flow-feeling', 'ces-bladder-leak', 'ces-bowel', 'constipation'),
      checklist('saddle', 'ces-saddle', 'ces-sexual'),
      ask('ces-checked'),
    ],
  },
  {
    id: 'legs',
    section: 'nerves',
    blocks: [
      checklist('legs', 'ces-both-legs', 'neuro-weak-both', 'neuro-weak-one', 'neuro-gait', 'neuro-numb-one'),
      ask('refuses-to-walk'),
    ],
  },
  {
    id: 'sudden-signs',
    section: 'not-the-spine',
    blocks: [
      checklist('sudden', 'chest-tearing', 'aaa-sudden', 'sepsis-signs', 'pancreas', 'gi-bleed', 'paracetamol-over'),
    ],
  },
  {
    id: 'feeling-ill',
    section: 'not-the-spine',
    blocks: [
      ask('fever-chills'),
      checklist('ill', 'kidney-infection', 'kidney-stone', 'cannot-keep-fluids-down', 'shingles', 'red-eye'),
      { kind: 'question', item: 'pregnancy', when: mayBePregnant },
      ask('pregnancy-weeks'),
      ask('early-pregnancy-signs'),
      ask('late-pregnancy-signs'),
    ],
  },
  { id: 'injury', section: 'injury', blocks: [ask('trauma'), ask('onset'), ask('mechanism')] },
  {
    id: 'conditions',
    section: 'general-health',
    blocks: [
      checklist('health', 'cancer-history', 'osteoporosis', 'aaa-known'),
      ask('cancer-type'),
      ask('cancer-under-treatment'),
      ask('cancer-years-ago'),
      checklist('infection', 'ivdu', 'immunosuppressed', 'dialysis-line', 'spinal-procedure', 'recent-infection-tb'),
      checklist('other-conditions', 'diabetes', 'high-blood-pressure', 'one-kidney'),
    ],
  },
  {
    id: 'changes',
    section: 'general-health',
    blocks: [ask('weight-loss'), ask('night-pain'), checklist('changes', 'night-sweats', 'band-pain', 'shape-change')],
  },
  { id: 'where', section: 'pain', blocks: [{ kind: 'question', item: 'pain-sites', as: 'body-map' }] },
  {
    id: 'how-long',
    section: 'pain',
    blocks: [
      { kind: 'question', item: 'pain-duration-weeks', as: 'duration' },
      ask('trend'),
      ask('previous-episodes'),
      ask('assessed-before'),
      ask('tried'),
    ],
  },
  {
    id: 'long-pain',
    section: 'inflammatory',
    blocks: [
      ask('age-at-onset'),
      ask('axspa-features'),
      { kind: 'question', item: 'morning-stiffness-minutes', when: hasLasted },
    ],
  },
  {
    id: 'how-strong',
    section: 'pain',
    blocks: [
      ask('can-stand'),
      scale('pain-now'),
      scale('pain-worst'),
      scale('pain-usual'),
      scale('peg-enjoyment'),
      scale('peg-activity'),
    ],
  },
  {
    id: 'what-it-is-like',
    section: 'pain',
    blocks: [ask('spasm-feel'), ask('worse-with'), ask('better-with'), ask('pain-changes-with-movement')],
  },
  {
    id: 'medicines',
    section: 'medicines',
    blocks: [
      checklist('long-term', 'blood-thinner', 'steroid-long'),
      // The tick right above asks for blood thinners.
      { kind: 'question', item: 'medicines', without: ['anticoagulant'] },
      ask('nsaid-cautions'),
      ask('allergies'),
    ],
  },
  {
    id: 'mood',
    section: 'mind-and-home',
    blocks: [
      ask('filled-in-by'),
      levels('phq2-interest'),
      levels('phq2-mood'),
      { kind: 'question', item: 'suicidal-thoughts', when: isAnsweredForOneself },
    ],
  },
  {
    id: 'mood-more',
    section: 'mind-and-home',
    blocks: [
      levels('phq9-sleep'),
      levels('phq9-energy'),
      levels('phq9-appetite'),
      levels('phq9-failure'),
      levels('phq9-concentration'),
      levels('phq9-movement'),
      { kind: 'question', item: 'phq9-self-harm', as: 'levels', when: isAnsweredForOneself },
    ],
  },
  {
    id: 'home',
    section: 'mind-and-home',
    isPrivate: true,
    blocks: [{ kind: 'question', item: 'unsafe-home', when: isAnsweredForOneself }],
  },
  {
    id: 'about-you',
    section: 'life',
    blocks: [
      ask('work'),
      { kind: 'question', item: 'days-off', when: isWorking },
      ask('sleep'),
      ask('smoking'),
      ask('topics-wanted'),
      ask('goal'),
      ask('worries'),
    ],
  },
  { id: 'roland', section: 'life', isOptional: true, blocks: [ask('rmdq')] },
]
