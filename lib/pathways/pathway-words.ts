import type { Locale } from '@/lib/intake/questionnaire'
import { withName } from '@/lib/intake/spoken-to'
import type { Pathway, PathwayWords } from './pathway'

/** What a complaint says to the patient; to somebody else, about the patient of this first name. */
export function pathwayWords({ words }: Pick<Pathway, 'words'>, locale: Locale, about: string | null): PathwayWords {
  const { aboutAnother, ...own } = words[locale]
  if (about === null || !aboutAnother) return own
  const { cardOpening, safetyNet, ...lines } = aboutAnother
  return {
    ...own,
    about: withName(lines.about, about),
    checkInTitle: withName(lines.checkInTitle, about),
    optionalPage: withName(lines.optionalPage, about),
    cardOpening: {
      ambulance: withName(cardOpening.ambulance, about),
      'emergency-department': withName(cardOpening['emergency-department'], about),
      maternity: withName(cardOpening.maternity, about),
    },
    safetyNet: safetyNet.map((line) => withName(line, about)),
  }
}
