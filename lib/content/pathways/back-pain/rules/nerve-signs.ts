import { any, type Condition, flag, is } from '@/lib/intake/condition'

/** The six signs of the bladder, the bowel and the saddle. */
export const pelvicSigns = [
  'ces-retention',
  'ces-flow-feeling',
  'ces-bladder-leak',
  'ces-bowel',
  'ces-saddle',
  'ces-sexual',
]
export const caudaEquinaSigns = [...pelvicSigns, 'ces-both-legs']
const weaknessSigns = ['neuro-weak-both', 'neuro-weak-one', 'neuro-gait']
export const nerveSigns = [...caudaEquinaSigns, ...weaknessSigns, 'neuro-numb-one']

export const isPresent = (id: string): Condition => is(id, 'new', 'recent', 'long')
/** New, or recent: within three months (S1). */
export const isWithinThreeMonths = (id: string): Condition => is(id, 'new', 'recent')
export const isAnyPresent = (ids: readonly string[]): Condition => any(...ids.map(isPresent))

/** A cauda equina, weakness or gait sign of the last two weeks, or getting worse. */
export const newNerveSign = any(...[...caudaEquinaSigns, ...weaknessSigns].map((id) => is(id, 'new')))
export const anyTrauma = any(flag('trauma-minor'), flag('trauma-major'))
