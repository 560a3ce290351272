// Written by `npm run generate`.
import { words as h1BackSpasmEn } from './h1-back-spasm/en'
import { words as h1BackSpasmEs } from './h1-back-spasm/es'
import { words as h10StressSleepMoodEn } from './h10-stress-sleep-mood/en'
import { words as h10StressSleepMoodEs } from './h10-stress-sleep-mood/es'
import { words as h11FoodAndWaterEn } from './h11-food-and-water/en'
import { words as h11FoodAndWaterEs } from './h11-food-and-water/es'
import { words as h12PhysicalTherapyEn } from './h12-physical-therapy/en'
import { words as h12PhysicalTherapyEs } from './h12-physical-therapy/es'
import { words as h13MassageAndAcupunctureEn } from './h13-massage-and-acupuncture/en'
import { words as h13MassageAndAcupunctureEs } from './h13-massage-and-acupuncture/es'
import { words as h14SciaticaEn } from './h14-sciatica/en'
import { words as h14SciaticaEs } from './h14-sciatica/es'
import { words as h15PregnancyEn } from './h15-pregnancy/en'
import { words as h15PregnancyEs } from './h15-pregnancy/es'
import { words as h16InflammatoryBackPainEn } from './h16-inflammatory-back-pain/en'
import { words as h16InflammatoryBackPainEs } from './h16-inflammatory-back-pain/es'
import { words as h17BoneHealthEn } from './h17-bone-health/en'
import { words as h17BoneHealthEs } from './h17-bone-health/es'
import { words as h2WarningCardEn } from './h2-warning-card/en'
import { words as h2WarningCardEs } from './h2-warning-card/es'
import { words as h3WhenToGetHelpEn } from './h3-when-to-get-help/en'
import { words as h3WhenToGetHelpEs } from './h3-when-to-get-help/es'
import { words as h4KeepMovingEn } from './h4-keep-moving/en'
import { words as h4KeepMovingEs } from './h4-keep-moving/es'
import { words as h5StretchAndStrengthEn } from './h5-stretch-and-strength/en'
import { words as h5StretchAndStrengthEs } from './h5-stretch-and-strength/es'
import { words as h6HeatAndColdEn } from './h6-heat-and-cold/en'
import { words as h6HeatAndColdEs } from './h6-heat-and-cold/es'
import { words as h7PainTabletsEn } from './h7-pain-tablets/en'
import { words as h7PainTabletsEs } from './h7-pain-tablets/es'
import { words as h8DeskAndSittingEn } from './h8-desk-and-sitting/en'
import { words as h8DeskAndSittingEs } from './h8-desk-and-sitting/es'
import { words as h9LiftingAndCarryingEn } from './h9-lifting-and-carrying/en'
import { words as h9LiftingAndCarryingEs } from './h9-lifting-and-carrying/es'

export const spoken = {
  'h1-back-spasm': {
    en: h1BackSpasmEn,
    es: h1BackSpasmEs,
  },
  'h10-stress-sleep-mood': {
    en: h10StressSleepMoodEn,
    es: h10StressSleepMoodEs,
  },
  'h11-food-and-water': {
    en: h11FoodAndWaterEn,
    es: h11FoodAndWaterEs,
  },
  'h12-physical-therapy': {
    en: h12PhysicalTherapyEn,
    es: h12PhysicalTherapyEs,
  },
  'h13-massage-and-acupuncture': {
    en: h13MassageAndAcupunctureEn,
    es: h13MassageAndAcupunctureEs,
  },
  'h14-sciatica': {
    en: h14SciaticaEn,
    es: h14SciaticaEs,
  },
  'h15-pregnancy': {
    en: h15PregnancyEn,
    es: h15PregnancyEs,
  },
  'h16-inflammatory-back-pain': {
    en: h16InflammatoryBackPainEn,
    es: h16InflammatoryBackPainEs,
  },
  'h17-bone-health': {
    en: h17BoneHealthEn,
    es: h17BoneHealthEs,
  },
  'h2-warning-card': {
    en: h2WarningCardEn,
    es: h2WarningCardEs,
  },
  'h3-when-to-get-help': {
    en: h3WhenToGetHelpEn,
    es: h3WhenToGetHelpEs,
  },
  'h4-keep-moving': {
    en: h4KeepMovingEn,
    es: h4KeepMovingEs,
  },
  'h5-stretch-and-strength': {
    en: h5StretchAndStrengthEn,
    es: h5StretchAndStrengthEs,
  },
  'h6-heat-and-cold': {
    en: h6HeatAndColdEn,
    es: h6HeatAndColdEs,
  },
  'h7-pain-tablets': {
    en: h7PainTabletsEn,
    es: h7PainTabletsEs,
  },
  'h8-desk-and-sitting': {
    en: h8DeskAndSittingEn,
    es: h8DeskAndSittingEs,
  },
  'h9-lifting-and-carrying': {
    en: h9LiftingAndCarryingEn,
    es: h9LiftingAndCarryingEs,
  },
}
