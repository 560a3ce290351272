import { type HandoutSet, setsToSend } from '@/lib/handouts/handout-set'
import { type PublishedOwn, shelves } from '@/lib/handouts/shelves'
import { localeOf } from '@/lib/intake/locale'
import type { Locale, Subject } from '@/lib/intake/questionnaire'
import type { Message } from '@/lib/messages/message'
import type { Pathway } from '@/lib/pathways/pathway'
import { calledName, fullName } from '@/lib/patients/name'
import { ageOn, type Patient } from '@/lib/patients/patient'
import { aboutForm, weighedForms, type SpeaksFor } from './about-form'
import type { PlannedHandout } from '@/lib/handouts/planned'
import { handoutView, plannedView, type SentHandout, titleOf } from './handout-view'
import { libraryView } from './library-view'
import type { FormContent, StoredForm } from './read-forms'
import { type Link, wayOfHandouts, toldBy, type Way } from './told-by'

export interface LoadedGiving {
  readonly patient: Patient
  readonly now: Date
  readonly timeZone: string
  /** Null where the patient has sent none. */
  readonly speaks: SpeaksFor | null
  /** What else of theirs may speak against a handout. */
  readonly others: readonly SpeaksFor[]
  readonly handouts: readonly SentHandout[]
  /** What is to go on a later day, or was held on it. */
  readonly planned: readonly PlannedHandout[]
  readonly own: readonly PublishedOwn[]
  readonly sets: readonly HandoutSet[]
  /** The places in the library of what whoever looks has starred. */
  readonly starred: readonly string[]
  /** What is given most at this clinic, the most first. */
  readonly often: readonly string[]
  readonly mails: readonly Message[]
  /** By which ways anything can leave. */
  readonly leaving: readonly Way[]
  readonly links: readonly Link[]
  /** Of everyone who gave, took back or saw to one. */
  readonly names: ReadonlyMap<string, string>
}

export const subjectOf = ({ dateOfBirth, sex }: Patient, now: Date, timeZone: string): Subject => ({
  age: ageOn(dateOfBirth, now, timeZone),
  sex,
})

export const localeOfForm = (form: StoredForm): Locale =>
  'sent' in form ? localeOf(form.sent.frozen.locale) : form.draft.locale

/** What Keel has to give, and what a clinic may hang its own on. */
type ToGive = Pick<Pathway, 'handouts' | 'occasions'>

/** What was given, and what could be: for a case, or without one. */
export function givingView(loaded: LoadedGiving, { handouts: keels, occasions }: ToGive, content: FormContent) {
  const { patient, now, timeZone, speaks, handouts, planned, names } = loaded
  const shelf = shelves(keels, loaded.own, occasions)
  const asking = { now, subject: subjectOf(patient, now, timeZone) }
  const about = speaks && aboutForm(speaks, asking, content)
  const weighed = weighedForms(speaks, loaded.others, asking, content)
  const library = libraryView(shelf, about, {
    weighed,
    handouts,
    planned,
    starred: loaded.starred,
    often: loaded.often,
  })
  return {
    patient: {
      id: patient.id,
      name: fullName(patient),
      givenName: calledName(patient),
      toldBy: toldBy(wayOfHandouts(patient, loaded.mails, loaded.leaving), loaded.links, now),
      isArchived: patient.archivedAt !== null,
    },
    timeZone,
    /** When the form was sent that is spoken of; null where there is none, or it is not sent. */
    sentAt: speaks && 'sent' in speaks.form ? speaks.form.sent.submittedAt : null,
    handouts: handouts.map((sent) => handoutView(sent, titleOf(sent, shelf), { names, now, timeZone })),
    planned: planned.map((each) => plannedView(each, shelf, { ...content, weighed, names })),
    library,
    sets: setsToSend(loaded.sets, library),
  }
}

export type GivingView = ReturnType<typeof givingView>

/** Everyone of the staff whom these name. */
export const staffOfHandouts = (
  handouts: readonly SentHandout[],
  planned: readonly PlannedHandout[] = [],
): readonly string[] =>
  [
    ...handouts.flatMap(({ assignedBy, sentAgainBy, takenBackBy, seenToBy }) => [
      assignedBy,
      sentAgainBy,
      takenBackBy,
      seenToBy,
    ]),
    ...planned.map(({ plannedBy }) => plannedBy),
  ].filter((id) => id !== null)
