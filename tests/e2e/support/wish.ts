import type { Answers, Locale } from '@/lib/intake/questionnaire'
import type { ClinicName } from './staff'

/** Whom a test needs. Left out, it is a woman with an ordinary spasm at the first clinic who has only her link. */
export interface PatientWish {
  readonly clinic?: ClinicName
  readonly givenName?: string
  readonly familyName?: string
  readonly sex?: 'female' | 'male' | 'other'
  readonly bornIn?: string
  /** Nobody has a number to call them on. */
  readonly hasNoPhone?: true
  /** There is an address; no e-mail leaves, as where no mail server is set. */
  readonly hasEmail?: true
  /** They agreed to text messages. */
  readonly getsTexts?: true
  readonly upTo?: 'link' | 'draft' | 'sent' | 'closed'
  /** Of a draft: the page that comes next, by its id; or how many pages are answered. */
  readonly next?: string
  readonly pages?: number
  /** What differs from an ordinary spasm in which every sign is denied. */
  readonly answers?: Answers
  /** Sent to the patient before the case was closed. */
  readonly handout?: string
  /** One of the clinic's own, in English alone, is published and sent as well. */
  readonly ownInEnglish?: true
  /** The language it is answered in. */
  readonly locale?: Locale
  /** How long ago it was answered; targets that have been missed since are told to the leads. */
  readonly minutesAgo?: number
  /** After the first form, a second one is begun from a new link: the link and the intake are then the second's. */
  readonly again?: true
  /** After the first form, a second one is sent with these answers instead; the case is then the second's. */
  readonly later?: Answers
  /** A handout of the clinic's own is being written. */
  readonly hasDraft?: true
  /** An e-mail to them is kept in the outbox, as where no mail server is set. */
  readonly hasMessage?: true
  /** Opening their record asks for a reason. */
  readonly isRestricted?: true
  /** After a form that was sent, days later: asked by a link of its own, or not, for there is no e-mail address or another link waits. */
  readonly checkIn?: 'asked' | 'no-address' | 'link-in-use'
}

export interface MadePatient {
  readonly patientId: string
  readonly link: string
  /** Where their e-mails are switched off. */
  readonly mailSwitch: string
  readonly born: { readonly day: string; readonly month: string; readonly year: string }
  readonly givenName: string
  readonly familyName: string
  readonly name: string
  /** Empty where there is none yet. */
  readonly intakeId: string
  readonly caseId: string
  /** Given with the form that was sent. */
  readonly assignmentId: string
  /** Empty where none was wished for. */
  readonly draftId: string
  readonly messageId: string
  /** Somebody who works at their clinic. */
  readonly colleagueId: string
}

export interface DeskRequest {
  readonly id: number
  readonly wish: PatientWish
}

export type DeskReply =
  | { readonly id: number; readonly patient: MadePatient }
  | { readonly id: number; readonly problem: string }
