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

/** What can mean the cord or the cauda equina: one numb leg is not. */
export const cordSigns = [...caudaEquinaSigns, ...weaknessSigns, 'arms-hands']
/** Such a sign, of the last two weeks or getting worse. */
export const newNerveSign = any(...cordSigns.map((id) => is(id, 'new')))
export const anyTrauma = any(flag('trauma-minor'), flag('trauma-major'))
