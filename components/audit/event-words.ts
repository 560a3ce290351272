import type { useTranslations } from 'next-intl'
import type { EventView } from '@/lib/audit/view-events'
import type { WrittenAudit } from '@/lib/audit/written-event'
import type { Settings } from '@/lib/clinics/settings'

interface EventWords {
  readonly audit: ReturnType<typeof useTranslations<'audit'>>
  readonly clinical: ReturnType<typeof useTranslations<'clinical'>>
  readonly nav: ReturnType<typeof useTranslations<'nav'>>
  readonly retention: ReturnType<typeof useTranslations<'retention'>>
}

/** All that a lead can change; what an older Keel called otherwise is said by its own name. */
const settings = [
  ...['name', 'phone', 'region', 'timeZone', 'linkDays', 'hours', 'holidays', 'targets', 'callAgain'],
  ...['notReached', 'languages', 'welcome', 'pathways', 'requiresCode', 'idleMinutes', 'recordYears'],
  ...['countersignDays', 'startAddress'],
] as const satisfies readonly (keyof Settings)[]

/** Who it was by, by the name of today. */
export const authorOf = ({ by }: EventView, { audit }: EventWords): string => by.name ?? audit(`by.${by.kind}`)

/** Whom an event is about, in one cell of a file; of very many the first, and how many more. */
export const aboutOf = ({ patients, more }: Pick<EventView, 'patients' | 'more'>, { audit }: EventWords): string =>
  [...patients.map(({ id, name }) => name ?? id), ...(more > 0 ? [audit('more', { count: more })] : [])].join('; ')

/** What is said of an event beyond its sentence. */
export const detailOf = ({ event, colleague, others }: EventView, words: EventWords): string =>
  [colleague, kindOfDetail(event, words), ofOthers(event, others, words)].filter((part) => part !== null).join(' · ')

function labelOf(field: string, audit: EventWords['audit']): string {
  const known = settings.find((each) => each === field)
  return known ? audit(`field.${known}`) : field
}

/** In the order in which they are called, where they are on call. */
function ofOthers(event: WrittenAudit, others: readonly string[], { audit }: EventWords): string | null {
  const names = others.join(', ')
  switch (event.type) {
    case 'staff.cover-said':
      return audit('coveredBy', { names })
    case 'on-call.changed':
      return event.staffIds.length === 0 ? audit('nobodyOnCall') : audit('onCall', { names })
    case 'group.saved':
      return event.memberIds.length === 0 ? audit('nobodyIn') : audit('members', { names })
    default:
      return null
  }
}

function kindOfDetail(event: WrittenAudit, { audit, clinical, nav, retention }: EventWords): string | null {
  switch (event.type) {
    case 'clinic.changed':
      return event.fields.map((field) => labelOf(field, audit)).join(', ')
    case 'on-call.changed':
      return audit('callsFrom', { from: event.from })
    case 'retention.switched':
      return `${retention(`kinds.${event.kind}.title`)}: ${audit(event.isOn ? 'on' : 'off')}`
    case 'retention.cleared':
      return `${retention(`kinds.${event.kind}.title`)}: ${String(event.count)}`
    case 'staff.supervision-changed':
      return audit(event.isSupervised ? 'on' : 'off')
    case 'staff.password-switched':
      return audit(event.to)
    case 'staff.codes-changed':
      return audit(`codes.${event.change}`)
    case 'staff.passkey-changed':
      return audit(`passkey.${event.change}`)
    case 'staff.device-changed':
      return audit(`device.${event.change}`)
    case 'staff.email-changed':
      return audit(`address.${event.change}`)
    case 'case.tier-changed':
      return audit('change', { from: clinical(`tier.${event.from}`), to: clinical(`tier.${event.to}`) })
    case 'staff.role-changed':
      return audit('change', { from: nav(`role.${event.from}`), to: nav(`role.${event.to}`) })
    case 'intake.submitted':
      return clinical(`tier.${event.tier}`)
    case 'list.viewed':
      return audit(`list.${event.list}`)
    case 'audit.viewed':
      return event.asFile ? audit('asFile') : null
    case 'unread':
      return event.kind === '' ? null : event.kind
    default:
      return null
  }
}
