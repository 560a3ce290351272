import type { Occasion } from '@/lib/handouts/handout'
import { age, all, any, type Condition, flag, holds, is, number, unless } from '@/lib/intake/condition'
import { stopList } from './stop-list'

const thinBlood = any(flag('blood-thinner'), holds('medicines', 'anticoagulant'))
const usesTablets = any(
  holds('tried', 'pain-tablets'),
  holds('medicines', 'nsaid', 'paracetamol', 'opioid', 'muscle-relaxant'),
)
const clashing = ['antiplatelet', 'steroid', 'ssri', 'ace-arb-or-diuretic', 'methotrexate', 'lithium']

const later = (reason: string, when: Condition): Occasion => ({ reason, tiers: ['SOON', 'ROUTINE'], when })

/** What forbids a tablet comes before what asks for care, and both before mere use. */
export const whenTabletsMatter: readonly Occasion[] = [
  later('Uses pain tablets and takes a blood thinner: go through the stop list', all(usesTablets, thinBlood)),
  later('Takes a blood thinner: shop-bought anti-inflammatory tablets are on the stop list', thinBlood),
  later('Has a reason to avoid anti-inflammatory tablets: go through the stop list', stopList),
  later('Is pregnant: anti-inflammatory tablets are on the stop list from week 20', is('pregnancy', 'yes')),
  later('May be pregnant: to ask before taking anti-inflammatory tablets', is('pregnancy', 'possible')),
  later('Uses pain tablets at 65 or older: go through the ask-first list', all(usesTablets, age({ atLeast: 65 }))),
  later(
    'Uses pain tablets with a medicine or condition on the ask-first list',
    all(usesTablets, any(holds('medicines', ...clashing), is('high-blood-pressure', 'yes'), is('steroid-long', 'yes'))),
  ),
  later('Takes an opioid or a muscle relaxant', holds('medicines', 'opioid', 'muscle-relaxant')),
  later('Uses pain tablets', usesTablets),
  later('Says that tablets help', holds('better-with', 'tablets')),
  { ...later('Asks about pain tablets', holds('topics-wanted', 'tablets')), isAskedFor: true },
]

/** It names the stop list and also how ibuprofen is taken: whoever is on the list must hear which part is theirs. */
export const whenTabletsHarm: readonly Occasion[] = [
  { reason: 'Takes a blood thinner: no ibuprofen or the like', when: thinBlood },
  { reason: 'Is on the stop list by an illness: no ibuprofen or the like', when: stopList },
  {
    reason: 'Cannot keep drinks down: no ibuprofen or the like until they stay down',
    when: is('cannot-keep-fluids-down', 'yes'),
  },
  {
    reason: 'Is 20 weeks pregnant or more: no ibuprofen or the like',
    when: all(is('pregnancy', 'yes'), number('pregnancy-weeks', { atLeast: 20 })),
  },
  {
    reason: 'Is pregnant before week 20: to be asked before ibuprofen or the like',
    when: all(is('pregnancy', 'yes'), number('pregnancy-weeks', { below: 20 })),
  },
  {
    reason: 'Was pregnant when asked, and the week is not known now: to be asked before ibuprofen or the like',
    when: all(is('pregnancy', 'yes'), unless(number('pregnancy-weeks', { atLeast: 0 }))),
  },
  { reason: 'May be pregnant: to be asked before ibuprofen or the like', when: is('pregnancy', 'possible') },
]
