import { useTranslations } from 'next-intl'
import { outOfSight } from '@/lib/cases/live-list'
import type { LiveState } from '@/lib/cases/live-state'
import { EmergencyBanner } from './emergency-banner'

/** Emergencies that came while the list was open, and those that the reader cannot see where they are. */
export function Arrivals({ live }: { readonly live: Pick<LiveState, 'list' | 'arrived' | 'lastArrived'> }) {
  const t = useTranslations('worklist')
  const { list, arrived, lastArrived } = live
  const isArrived = ({ id }: { readonly id: string }) => arrived.has(id)
  return (
    <>
      {/* Said once, when it comes; the banner under it stays. */}
      <p aria-live="assertive" className="sr-only">
        {lastArrived.length > 0
          ? t('emergency.said', { count: lastArrived.length, names: lastArrived.map(({ name }) => name).join('; ') })
          : null}
      </p>
      <EmergencyBanner
        arrived={list.latest.emergencies.filter(isArrived)}
        hidden={outOfSight(list).filter((each) => !isArrived(each))}
      />
    </>
  )
}
