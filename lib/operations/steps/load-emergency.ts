import 'server-only'
import { messages } from '@/lib/content/messages/messages'
import type { Tx } from '@/lib/db/client'
import { lastAnswers } from '@/lib/db/submissions'
import type { Answers, Locale } from '@/lib/intake/questionnaire'
import { type DeskCards, deskCards, type InterruptWithCard } from '@/lib/pathways/desk-card'
import type { SpokenForm } from '@/lib/pathways/spoken-form'
import type { RaisedFinding } from '@/lib/triage/finding'
import { type Interrupt, interruptsOf, type StandingEmergency, standingEmergencies } from '@/lib/triage/interrupt'
import { toldTo } from '@/lib/triage/told-to'
import type { IntakeSubject } from './load-intake'

/** A form as far as it is filled in, and what its answers raised. */
export interface SoFar {
  readonly form: SpokenForm
  readonly answers: Answers
  readonly findings: readonly RaisedFinding[]
  readonly locale: Locale
}

interface Reading {
  readonly tx: Tx
  readonly clinicId: string
}

/** Whose it is, with what was answered on the last form of this kind where that is known already. */
export type About = Pick<IntakeSubject, 'patient' | 'clinic'> & Partial<Pick<IntakeSubject, 'last'>>

/** The whole form before this one is read for a card alone: most pages never need it. */
async function cardsFor(
  { tx, clinicId }: Reading,
  { patient, clinic, last: known }: About,
  { form, answers, locale }: SoFar,
  emergency: StandingEmergency,
): Promise<DeskCards> {
  const { pathway, about } = form
  const isKnown = known && !form.isCheckIn
  const last = isKnown ? known : await lastAnswers(tx, clinicId, patient.id, pathway.intake.questionnaire.id)
  return deskCards({ pathway, about, emergency, patient, clinic, answers, last }, locale, {
    own: messages[locale].deskCard,
    inEnglish: messages.en.deskCard,
  })
}

/** What of it is for whoever fills the form in. */
const toldOf = ({ form, findings }: SoFar) => toldTo(findings, form, form.about !== null)

const emergenciesOf = ({ form: { ruleSet, questionnaire }, findings, locale }: SoFar) =>
  standingEmergencies(findings, ruleSet, questionnaire, locale)

/** What interrupts, with its card where someone is sent to a desk. */
export async function loadInterrupt(context: Reading, subject: About, soFar: SoFar): Promise<InterruptWithCard | null> {
  const { form, locale } = soFar
  const interrupt: Interrupt | null = interruptsOf(toldOf(soFar), form.ruleSet, form.questionnaire, locale)
  if (!interrupt) return null
  const emergency = emergenciesOf(soFar).find(({ advice }) => advice === interrupt.advice)
  return { ...interrupt, cards: emergency ? await cardsFor(context, subject, soFar, emergency) : null }
}

/** The most pressing emergency that still holds, with a card that names the signs of them all. */
export async function loadEmergency(
  context: Reading,
  subject: About,
  soFar: SoFar,
): Promise<{ readonly emergency: StandingEmergency; readonly cards: DeskCards } | null> {
  const emergencies = emergenciesOf(soFar)
  const [emergency] = emergencies
  if (!emergency) return null
  const whole = { ...emergency, signs: emergencies.flatMap(({ signs }) => signs) }
  return { emergency: whole, cards: await cardsFor(context, subject, soFar, whole) }
}
