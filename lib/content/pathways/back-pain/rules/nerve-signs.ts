import { any, type Condition, flag, is } from '@/lib/intake/condition'
import { legSigns, pelvicSigns } from '../intake/nerves'

export const caudaEquinaSigns = [...pelvicSigns, 'ces-both-legs']
export const weaknessSigns = ['neuro-weak-both', 'neuro-weak-one', 'neuro-gait']
export const nerveSigns = [...pelvicSigns, ...legSigns, 'arms-hands']

export const isPresent = (id: string): Condition => is(id, 'new', 'recent', 'long')
/** New, or recent: within three months (S1). */
export const isWithinThreeMonths = (id: string): Condition => is(id, 'new', 'recent')
export const isAnyPresent = (ids: readonly string[]): Condition => any(...ids.map(isPresent))
export const isAnyWithinThreeMonths = (ids: readonly string[]): Condition => any(...ids.map(isWithinThreeMonths))

/** A sign that can mean the cord or the cauda equina, of the last two weeks or getting worse: one numb leg is not. */
export const newNerveSign = any(...[...caudaEquinaSigns, ...weaknessSigns, 'arms-hands'].map((id) => is(id, 'new')))
export const anyTrauma = any(flag('trauma-minor'), flag('trauma-major'))
