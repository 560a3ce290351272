import { all, any, holds, is, number, passedOver, unless } from '@/lib/intake/condition'

/** What an examination has explained is calming only while it stays as it was. */
export const examinedAndStable = all(is('assessed-before', 'yes'), is('trend', 'same'))
export const examinedAndNotWorse = all(is('assessed-before', 'yes'), is('trend', 'better', 'same'))

export const isSudden = is('onset', 'sudden')
export const isWorse = is('trend', 'worse')
/** Strong enough to count beside another sign: seven or more, now. */
export const isStrongNow = number('pain-now', { atLeast: 7 })
export const isSevereNow = number('pain-now', { atLeast: 8 })
/** Someone whose pain has eased by now may still have had a tear or a bleed (S23). */
export const wasSevere = any(isSevereNow, number('pain-worst', { atLeast: 8 }))

type Bounds = Parameters<typeof number>[1]
export const lasted = (bounds: Bounds) => number('pain-duration-weeks', bounds)
/** Pain that is old calms; how long nobody has said does not. A draft waits for the answer. */
export const isRecent = (bounds: Pick<Bounds, 'below' | 'atMost'>) =>
  any(lasted(bounds), passedOver('pain-duration-weeks'))
/** Movement plainly changes pain that comes from the back; neither "not sure" nor silence says so. */
export const isNotFromMovement = any(
  is('pain-changes-with-movement', 'no', 'unsure'),
  passedOver('pain-changes-with-movement'),
)

/** At any time, pain of 7 or more, or too much pain to walk. */
export const hardToBear = any(isStrongNow, is('can-stand', 'no'))

/** An injury of six weeks ago that was examined has been looked for already (S13). */
const isOldAndExamined = all(lasted({ atLeast: 6 }), is('assessed-before', 'yes'))
export const freshMajorInjury = all(is('trauma', 'major'), unless(isOldAndExamined))
/** Whoever got hurt or fell was injured, whatever stands beside the question for it. */
export const toldElsewhere = all(
  any(is('trauma', 'none'), passedOver('trauma')),
  any(is('onset', 'after-injury'), holds('mechanism', 'fall')),
  unless(isOldAndExamined),
)
