import type { HandoutEntry } from '@/lib/handouts/handout'
import type { Locale } from '@/lib/intake/questionnaire'
import type { Tier } from '@/lib/triage/urgency'
import { backSpasm } from './h1-back-spasm/entry'
import { warningCard } from './h2-warning-card/entry'
import { whenToGetHelp } from './h3-when-to-get-help/entry'
import { keepMoving } from './h4-keep-moving/entry'
import { stretchAndStrength } from './h5-stretch-and-strength/entry'
import { heatAndCold } from './h6-heat-and-cold/entry'
import { painTablets } from './h7-pain-tablets/entry'
import { deskAndSitting } from './h8-desk-and-sitting/entry'
import { liftingAndCarrying } from './h9-lifting-and-carrying/entry'
import { stressSleepMood } from './h10-stress-sleep-mood/entry'
import { foodAndWater } from './h11-food-and-water/entry'
import { physicalTherapy } from './h12-physical-therapy/entry'
import { massageAndAcupuncture } from './h13-massage-and-acupuncture/entry'
import { sciatica } from './h14-sciatica/entry'
import { pregnancy } from './h15-pregnancy/entry'
import { inflammatoryBackPain } from './h16-inflammatory-back-pain/entry'
import { boneHealth } from './h17-bone-health/entry'

/** In the order in which they are suggested: what keeps a person safe, what is wrong, what to do. */
export const library: readonly HandoutEntry[] = [
  warningCard,
  whenToGetHelp,
  sciatica,
  pregnancy,
  backSpasm,
  keepMoving,
  stretchAndStrength,
  heatAndCold,
  painTablets,
  inflammatoryBackPain,
  boneHealth,
  deskAndSitting,
  liftingAndCarrying,
  stressSleepMood,
  foodAndWater,
  physicalTherapy,
  massageAndAcupuncture,
]

export const findHandout = (id: string): HandoutEntry | undefined => library.find(({ handout }) => handout === id)

/** What a patient finds open to read as soon as the answers are sent. */
export const automaticHandouts = (tier: Tier): readonly HandoutEntry[] =>
  library.filter(({ givenAt }) => givenAt.includes(tier))

/** What a handout that was sent is called in this language, while its version is the published one. */
export const titleIn = (
  sent: { readonly handout: string; readonly version: number; readonly title: string },
  locale: Locale,
): string => {
  const entry = findHandout(sent.handout)
  return entry?.version === sent.version ? entry.words[locale].title : sent.title
}
