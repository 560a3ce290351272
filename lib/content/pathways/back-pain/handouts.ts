import type { HandoutEntry } from '@/lib/handouts/handout'
import type { Pathway } from '@/lib/pathways/pathway'
import { backSpasm } from '../../handouts/h1-back-spasm/entry'
import { warningCard } from '../../handouts/h2-warning-card/entry'
import { whenToGetHelp } from '../../handouts/h3-when-to-get-help/entry'
import { keepMoving } from '../../handouts/h4-keep-moving/entry'
import { stretchAndStrength } from '../../handouts/h5-stretch-and-strength/entry'
import { heatAndCold } from '../../handouts/h6-heat-and-cold/entry'
import { painTablets } from '../../handouts/h7-pain-tablets/entry'
import { deskAndSitting } from '../../handouts/h8-desk-and-sitting/entry'
import { liftingAndCarrying } from '../../handouts/h9-lifting-and-carrying/entry'
import { stressSleepMood } from '../../handouts/h10-stress-sleep-mood/entry'
import { foodAndWater } from '../../handouts/h11-food-and-water/entry'
import { physicalTherapy } from '../../handouts/h12-physical-therapy/entry'
import { massageAndAcupuncture } from '../../handouts/h13-massage-and-acupuncture/entry'
import { sciatica } from '../../handouts/h14-sciatica/entry'
import { pregnancy } from '../../handouts/h15-pregnancy/entry'
import { inflammatoryBackPain } from '../../handouts/h16-inflammatory-back-pain/entry'
import { boneHealth } from '../../handouts/h17-bone-health/entry'

/** What keeps a person safe, what is wrong, what to do. */
export const handouts: readonly HandoutEntry[] = [
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

const explained = ['h2', 'h3', 'h1']

/** Whoever is sent to hospital or waits for a call today is given the warning card alone. */
export const givenAtOnce: Pathway['givenAtOnce'] = {
  EMERGENCY: ['h2'],
  URGENT: ['h2'],
  SOON: explained,
  ROUTINE: explained,
}
