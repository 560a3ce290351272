import type { StaffActor } from '@/lib/access/actor'
import type { RetentionKind } from '@/lib/clinics/retention'
import type { Clock } from '@/lib/clock'
import { settingsHeld, settingsTyped } from '@/lib/forms/settings-fields'
import { closeCase } from '@/lib/operations/cases/close-case'
import { changeSettings } from '@/lib/operations/clinic/change-settings'
import { viewSettings } from '@/lib/operations/clinic/view-settings'
import { clearDue } from '@/lib/operations/retention/clear-due'
import { switchRetention } from '@/lib/operations/retention/switch-retention'
import { viewRetention } from '@/lib/operations/retention/view-retention'
import { must } from '@/prisma/sample/live-story'
import { at, start, type TestClinic } from './clinic'
import type { Keel } from './keel'
import { newCase, newIntake, save } from './patient'
import { keelItself } from './refusals'
import { soundPassword } from './staff-link'
import { newLead } from './whole-patient'

/** So many days after the test's clock began, at nine in the morning where the clinic is. */
export const daysOn = (days: number, minutes = 0): Clock => at(days * 24 * 60 + minutes)
/** Far more than the ten years for which records are kept. */
export const yearsOn = daysOn(40 * 365)

export const shownOf = async (lead: StaffActor, kind: RetentionKind, clock: Clock, period?: number) => {
  const { kinds } = must(await viewRetention(lead, period === undefined ? {} : { kind, period }, clock))
  const shown = kinds.find((each) => each.kind === kind)
  if (!shown) throw new Error(`${kind} is not shown`)
  return shown
}

/** As a lead does who has read the figures and can show that it is them. */
export async function switchOn(clinic: TestClinic, kind: RetentionKind, clock: Clock, days?: number): Promise<void> {
  const lead = kind === 'records' ? await newLead(clinic) : clinic.lead
  const { period, seen } = await shownOf(lead, kind, clock, days)
  must(await switchRetention(lead, { kind, to: 'on', period, seen, password: soundPassword }, clock))
}

export async function switchOff({ lead }: TestClinic, kind: RetentionKind, clock: Clock): Promise<void> {
  must(await switchRetention(lead, { kind, to: 'off', period: 0, seen: '' }, clock))
}

export const clear = async (clinic: TestClinic, kind: RetentionKind, clock: Clock) =>
  must(await clearDue(keelItself(clinic), { kind }, clock))

/** Begun, answered a little and left. */
export async function newDraft(clinic: TestClinic) {
  const intake = await newIntake(clinic)
  must(await save(intake, { worries: 'Will it pass?' }, { page: 'about-you' }))
  return intake
}

export async function setYears({ lead }: TestClinic, recordYears: number): Promise<void> {
  const { settings, revision } = must(await viewSettings(lead, {}, start))
  const typed = { ...settingsHeld(settings), recordYears: String(recordYears), revision: String(revision) }
  must(await changeSettings(lead, settingsTyped(typed), start))
}

/** A record with a form and a closed case, and nothing left to do. */
export async function newClosed(keel: Keel, clinic: TestClinic) {
  const subject = await newCase(keel, clinic)
  const closing = { caseId: subject.caseId, revision: 0, outcome: 'advice-given', words: 'Will rest.' }
  must(await closeCase(clinic.lead, closing, at(1)))
  return subject
}
