import { useTranslations } from 'next-intl'
import { type Emergency, keyOf, outOfSight } from '@/lib/cases/live-list'
import type { LiveState } from '@/lib/cases/live-state'
import { EmergencyBanner } from './emergency-banner'

/** Emergencies that came while the list was open, and those that the reader cannot see where they are. */
export function Arrivals({ live }: { readonly live: Pick<LiveState, 'list' | 'arrived' | 'told'> }) {
  const t = useTranslations('worklist')
  const { list, arrived, told } = live
  const isArrived = (each: Emergency) => arrived.has(keyOf(each))
  return (
    <>
      {/* Each said once, when it comes, and not taken from the lips by the next; the banner under it stays. */}
      <div aria-live="assertive" className="sr-only">
        {told.map((together) => (
          <p key={together.map(keyOf).join()}>
            {t('emergency.said', { count: together.length, names: together.map(({ name }) => name).join('; ') })}
          </p>
        ))}
      </div>
      <EmergencyBanner
        arrived={list.latest.emergencies.filter(isArrived)}
        hidden={outOfSight(list).filter((each) => !isArrived(each))}
      />
    </>
  )
}
