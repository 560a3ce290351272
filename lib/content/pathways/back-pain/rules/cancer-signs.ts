import { all, any, count, flag, holds, is, number, passedOver, unless } from '@/lib/intake/condition'
import { isPresent } from './nerve-signs'
import { isStrongNow, isWorse } from './pain-signs'

/** Basal-cell skin cancer does not travel (S12, S14). A type nobody has given may be any. */
export const hasHadCancer = all(is('cancer-history', 'yes'), unless(is('cancer-type', 'basal-cell-skin')))

/** Cancers that go to bone (S12). */
const boneSeeking = is('cancer-type', 'breast', 'lung', 'prostate', 'kidney', 'thyroid', 'myeloma')

/**
 * One sign beside it is enough; of a cancer long past that seldom goes to bone it takes two (S9). What was passed over
 * makes it no lighter.
 */
const weighsMore = any(
  boneSeeking,
  passedOver('cancer-type'),
  is('cancer-under-treatment', 'yes', 'unsure'),
  passedOver('cancer-under-treatment'),
  unless(number('cancer-years-ago', { above: 10 })),
)

const signsOfSpread = [
  any(flag('thoracic-pain'), holds('pain-sites', 'neck')),
  flag('band-pain'),
  flag('night-pain-constant'),
  isWorse,
  holds('worse-with', 'coughing'),
  isStrongNow,
  flag('weight-loss'),
  isPresent('neuro-numb-one'),
]

export const mayHaveSpread = all(hasHadCancer, any(all(weighsMore, any(...signsOfSpread)), count(2, ...signsOfSpread)))
export const nightSweats = is('night-sweats', 'yes')
