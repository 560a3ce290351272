import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '@/lib/access/actor'
import { wouldAllow } from '@/lib/operations/gateway'

const inHead = [
  { at: 'worklist', href: '/worklist', words: 'nav.worklist', action: 'worklist.view' },
  { at: 'patients', href: '/patients', words: 'nav.patients', action: 'patient.list' },
  { at: 'handouts', href: '/handouts', words: 'nav.handouts', action: 'handout.browse' },
  { at: 'insights', href: '/insights', words: 'nav.insights', action: 'insights.view' },
  { at: 'audit', href: '/audit', words: 'nav.audit', action: 'audit.view' },
  { at: 'settings', href: '/settings', words: 'nav.settings', action: 'clinic.change' },
] as const

const inSettings = [
  { href: '/settings/staff', words: 'staff.title', action: 'staff.list' },
  { href: '/settings/on-call', words: 'onCall.link', action: 'on-call.change' },
  { href: '/settings/groups', words: 'groups.link', action: 'group.arrange' },
  { href: '/settings/templates', words: 'templates.link', action: 'template.arrange' },
  { href: '/settings/exercise-plans', words: 'namedPlans.link', action: 'handout.arrange' },
  { href: '/settings/outbox', words: 'outbox.link', action: 'message.list' },
  { href: '/settings/erased', words: 'erased.link', action: 'patient.erase' },
  { href: '/settings/retention', words: 'retention.link', action: 'retention.change' },
] as const

const elsewhere = [
  { href: '/patients/new', words: 'clinicTitles.newPatient', action: 'patient.create' },
  { href: '/patients/import', words: 'clinicTitles.import', action: 'patient.import' },
  { href: '/insights/routine', words: 'clinicTitles.routine', action: 'routine.draw' },
  { href: '/colleagues/me', words: 'clinicTitles.inHand', action: 'cover.say' },
  { href: '/audit/openings', words: 'clinicTitles.openings', action: 'opening.review' },
  { href: '/account', words: 'clinicTitles.account', action: 'account.view' },
] as const

type Listed = (typeof inHead | typeof inSettings | typeof elsewhere)[number]

/** Which place of the bar a page belongs to. One's own account has none there but one's name. */
export type At = (typeof inHead)[number]['at'] | 'account'

/** The pages that this person may open from anywhere, in the groups in which they are shown. */
export async function placesFor(actor: StaffActor) {
  const t = await getTranslations()
  const open = <Each extends Listed>(places: readonly Each[]) =>
    places.filter(({ action }) => wouldAllow(actor, action)).map((place) => ({ ...place, label: t(place.words) }))
  return { head: open(inHead), settings: open(inSettings), others: open(elsewhere) }
}
