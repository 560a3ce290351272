import { stopList } from '@/lib/content/handouts/h7-pain-tablets/stop-list'
import type { NamedOccasion } from '@/lib/handouts/occasions'
import { all, any, type Condition, flag, holds, is, number, sum, unless } from '@/lib/intake/condition'

type Told = readonly [id: string, reason: string, when: Condition]

const of = (group: NamedOccasion['group'], ...told: readonly Told[]): readonly NamedOccasion[] =>
  told.map(([id, reason, when]) => ({ id, group, reason, when }))

const wants = (topic: string) => holds('topics-wanted', topic)
const skinFeels = all(...['neuro-numb-one', 'ces-both-legs', 'ces-saddle'].map((sign) => is(sign, 'no')))

/**
 * What a clinic may hang a handout of its own on: what Keel's own hang on, in the same conditions (a test compares them).
 * Ids stand in drafts and files: they stay.
 */
export const occasions: readonly NamedOccasion[] = [
  { id: 'after-urgent', group: 'tier', reason: 'Is at an emergency or urgent tier', tiers: ['EMERGENCY', 'URGENT'] },
  { id: 'seen-soon', group: 'tier', reason: 'Is to be seen soon', tiers: ['SOON'] },
  { id: 'not-urgent', group: 'tier', reason: 'Is at the tier soon or routine', tiers: ['SOON', 'ROUTINE'] },
  ...of(
    'wish',
    ['asks-what-it-is', 'Asks what it is and why it hurts', wants('what-is-it')],
    ['asks-when-to-get-help', 'Asks when to get help', wants('when-to-get-help')],
    ['asks-exercises', 'Asks for exercises', wants('exercises')],
    ['asks-tablets', 'Asks about pain tablets', wants('tablets')],
    ['asks-work', 'Asks about work', wants('work')],
    ['asks-lifting', 'Asks about lifting', wants('lifting')],
    ['asks-stress-and-sleep', 'Asks about stress and sleep', wants('stress-and-sleep')],
    ['asks-food-and-water', 'Asks about food and water', wants('food-and-water')],
    ['asks-physical-therapy', 'Asks about physical therapy', wants('physiotherapy')],
    ['asks-massage', 'Asks about massage, manipulation or acupuncture', wants('massage-and-acupuncture')],
    ['asks-heat', 'Asks about heat and cold, and has no numb skin', all(skinFeels, wants('heat-and-cold'))],
  ),
  ...of(
    'pain',
    ['pain-new', 'The pain began within the last 2 weeks', number('pain-duration-weeks', { below: 2.1 })],
    ['pain-over-2-weeks', 'The pain has lasted over 2 weeks', number('pain-duration-weeks', { atLeast: 2.1 })],
    ['pain-before', 'Has had back pain before', is('previous-episodes', 'one', 'a-few', 'many')],
    ['began-lifting', 'The pain began with a lift or a bend', holds('mechanism', 'lift', 'bend')],
    ['began-sitting', 'The pain began with long sitting or driving', holds('mechanism', 'long-sitting', 'driving')],
    ['began-heat', 'The pain began in heat or with thirst', holds('mechanism', 'heat-or-thirst')],
    ['began-stress', 'The pain began in a time of stress', holds('mechanism', 'stress')],
    ['worse-sitting', 'Sitting makes it worse', holds('worse-with', 'sitting')],
    ['worse-lifting', 'Lifting makes it worse', holds('worse-with', 'lifting')],
    ['worse-stress', 'Stress makes it worse', holds('worse-with', 'stress')],
    [
      'pain-stops-life',
      'It gets in the way of daily life: 5 or more out of 10',
      number('peg-activity', { atLeast: 5 }),
    ],
  ),
  ...of(
    'body',
    ['one-leg', 'Pain or numb skin in one leg', flag('neuro-numb-one')],
    ['leg-weak-or-numb', 'Has a weak leg or numb skin', any(flag('neuro-weak-one'), flag('neuro-numb-one'))],
    ['inflammatory-pain', 'Has enough signs of inflammatory back pain', flag('axspa')],
    ['fracture-possible', 'A fracture was possible', any(flag('F1'), flag('F2'), flag('F3'))],
    ['had-a-fall', 'Had a fall, a crash or a blow', any(flag('trauma-major'), flag('trauma-minor'))],
    ['bones-break', 'Has bones that break easily', any(flag('osteoporosis'), flag('steroid-long'))],
    ['had-cancer', 'Has or had cancer', flag('cancer-history')],
    ['spine-procedure', 'Had a procedure on the spine', flag('spinal-procedure')],
    ['is-pregnant', 'Is pregnant', is('pregnancy', 'yes')],
    ['may-be-pregnant', 'May be pregnant', is('pregnancy', 'possible')],
  ),
  {
    id: 'numb-skin-not-ruled-out',
    group: 'body',
    reason: 'Numb skin is not ruled out',
    when: unless(skinFeels),
    isCaution: true,
  },
  ...of(
    'life',
    ['desk-work', 'Works at a desk', is('work', 'desk')],
    ['drives-for-work', 'Drives for work', is('work', 'driving')],
    ['lifts-at-work', 'Lifts at work', is('work', 'lifting')],
    ['cares-for-someone', 'Cares for someone', is('work', 'caring')],
    ['sleeps-poorly', 'Sleeps very poorly', is('sleep', 'very-poor')],
    ['low-mood', 'Low mood or little joy in things', sum(['phq2-interest', 'phq2-mood'], 2)],
  ),
  ...of(
    'medicine',
    ['thin-blood', 'Takes a blood thinner', any(flag('blood-thinner'), holds('medicines', 'anticoagulant'))],
    ['steroids-long', 'Takes steroid tablets for 3 months or more', flag('steroid-long')],
    ['opioid-or-relaxant', 'Takes an opioid or a muscle relaxant', holds('medicines', 'opioid', 'muscle-relaxant')],
    [
      'uses-tablets',
      'Uses pain tablets',
      any(holds('tried', 'pain-tablets'), holds('medicines', 'nsaid', 'paracetamol', 'opioid', 'muscle-relaxant')),
    ],
    ['no-anti-inflammatory', 'Has a reason to avoid anti-inflammatory tablets', stopList],
  ),
]
