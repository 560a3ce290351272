import { type Answers, isAnswered, type Locale } from '@/lib/intake/questionnaire'
import { answerWords, itemWords } from '@/lib/intake/words'
import { fullName } from '@/lib/patients/name'
import type { HandoverAdvice, Interrupt, StandingEmergency } from '@/lib/triage/interrupt'
import type { Pathway } from './pathway'
import { pathwayWords } from './pathway-words'

/** What is handed over at a desk, in the words of one language. */
export interface DeskCard {
  readonly opening: string
  readonly signs: readonly string[]
  readonly rows: readonly { readonly label: string; readonly value: string }[]
  readonly request: string
}

/** For the patient, and for a desk that speaks English; null where that is the same. */
export interface DeskCards {
  readonly own: DeskCard
  readonly inEnglish: DeskCard | null
}

/** The sentences of the card that name no complaint. */
export interface CardWords {
  readonly request: Readonly<Record<HandoverAdvice, string>>
  /** The same from somebody else; who it is about stands on the card. */
  readonly requestAbout: Readonly<Record<HandoverAdvice, string>>
  readonly name: string
  readonly born: string
  readonly said: string
  readonly clinic: string
  /** Medicines and allergies that nobody has spoken of yet. */
  readonly notSaid: string
  readonly medicines: string
  /** Behind an answer that is older than this form. */
  readonly lastTime: string
}

export interface CardFacts {
  readonly pathway: Pathway
  /** The patient's first name, where somebody else fills the form in and hands the card over. */
  readonly about: string | null
  readonly emergency: Pick<StandingEmergency, 'advice' | 'signs' | 'since'>
  readonly patient: { readonly givenName: string; readonly familyName: string; readonly dateOfBirth: string }
  readonly clinic: { readonly name: string; readonly phone: string; readonly timeZone: string }
  readonly answers: Answers
  /** Of the form before this one. */
  readonly last: Answers
}

/** What interrupts, with the card where someone is sent to a desk. */
export interface InterruptWithCard extends Interrupt {
  readonly cards: DeskCards | null
}

/** Who it is, what was ticked and since when, what they take, and whom to ask. */
export function deskCards(
  facts: CardFacts,
  locale: Locale,
  words: { readonly own: CardWords; readonly inEnglish: CardWords },
): DeskCards {
  const { pathway, emergency, about } = facts
  const { advice, signs } = emergency
  const own: DeskCard = {
    opening: pathwayWords(pathway, locale, about).cardOpening[advice],
    signs: signs.map((sign) => sign.words),
    rows: rowsOf(facts, locale, words.own),
    request: words.own[about === null ? 'request' : 'requestAbout'][advice],
  }
  if (locale === 'en') return { own, inEnglish: null }
  const inEnglish: DeskCard = {
    ...pathway.handoverCard[advice],
    signs: signs.map((sign) => sign.inEnglish),
    rows: rowsOf(facts, 'en', words.inEnglish),
  }
  return { own, inEnglish }
}

function rowsOf(facts: CardFacts, locale: Locale, words: CardWords): DeskCard['rows'] {
  const { patient, clinic, emergency } = facts
  const day = (at: Date, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options).format(at)
  const born = day(new Date(patient.dateOfBirth), { dateStyle: 'long', timeZone: 'UTC' })
  const said = day(emergency.since, { dateStyle: 'long', timeStyle: 'short', timeZone: clinic.timeZone })
  const medicines = medicineRows(facts, locale, words)
  return [
    { label: words.name, value: fullName(patient) },
    { label: words.born, value: born },
    { label: words.said, value: said },
    ...(medicines.length > 0 ? medicines : [{ label: words.medicines, value: words.notSaid }]),
    { label: words.clinic, value: `${clinic.name}, ${inOneLine(clinic.phone)}` },
  ]
}

/** A plain no says nothing at a desk; that somebody takes none does. */
function medicineRows({ pathway, answers, last }: CardFacts, locale: Locale, words: CardWords) {
  const { questionnaire, medicineSummary } = pathway.intake
  return medicineSummary.flatMap((id) => {
    const item = questionnaire.items.find((each) => each.id === id)
    const now = answers[id]
    const value = isAnswered(now) ? now : last[id]
    if (!item || item.isPrivate || !isAnswered(value) || value === 'no') return []
    const said = answerWords(questionnaire, item, value, locale)
    const { label } = itemWords(questionnaire, id, locale)
    return [{ label, value: isAnswered(now) ? said : `${said} ${words.lastTime}` }]
  })
}

/** A number that breaks over two lines is dialed wrong. */
const inOneLine = (phone: string) => phone.replaceAll(' ', '\u00A0')
