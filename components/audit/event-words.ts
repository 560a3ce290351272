import type { useTranslations } from 'next-intl'
import type { EventView } from '@/lib/audit/view-events'
import type { WrittenAudit } from '@/lib/audit/written-event'

interface EventWords {
  readonly audit: ReturnType<typeof useTranslations<'audit'>>
  readonly clinical: ReturnType<typeof useTranslations<'clinical'>>
  readonly nav: ReturnType<typeof useTranslations<'nav'>>
}

/** Who it was by, by the name of today. */
export const authorOf = ({ by }: EventView, { audit }: EventWords): string => by.name ?? audit(`by.${by.kind}`)

/** Whom an event is about, in one cell of a file; of very many the first, and how many more. */
export const aboutOf = ({ patients, more }: Pick<EventView, 'patients' | 'more'>, { audit }: EventWords): string =>
  [...patients.map(({ id, name }) => name ?? id), ...(more > 0 ? [audit('more', { count: more })] : [])].join('; ')

/** What is said of an event beyond its sentence. */
export const detailOf = ({ event, colleague }: EventView, words: EventWords): string =>
  [colleague, kindOfDetail(event, words)].filter((part) => part !== null).join(' · ')

function kindOfDetail(event: WrittenAudit, { audit, clinical, nav }: EventWords): string | null {
  switch (event.type) {
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
