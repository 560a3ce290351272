import { useTranslations } from 'next-intl'
import { type ComponentProps, useRef } from 'react'
import { KeysButton } from '@/components/keys/keys-help'
import { useMounted } from '@/components/ui/use-mounted'
import type { WorklistAnswer } from '@/lib/cases/live-list'
import type { LiveState } from '@/lib/cases/live-state'
import type { WorklistFilter } from '@/lib/cases/worklist-filters'
import type { WorklistAddress } from '@/lib/web/worklist-address'
import { Arrivals } from './arrivals'
import { ListTools } from './list-tools'
import { LiveStatus } from './live-status'
import { SoundSwitch } from './sound-switch'
import { TierCounts } from './tier-counts'
import { WorklistKeys } from './worklist-keys'

interface ListHeadProps {
  readonly live: LiveState
  readonly address: WorklistAddress
  /** When the page was made, in words. */
  readonly asOf: string
  readonly sound: ComponentProps<typeof SoundSwitch>
  readonly keys: Omit<ComponentProps<typeof WorklistKeys>, 'help'>
}

/** What stands over the rows. A phone shows how old they are and how many; the rest waits behind the button of the title. */
export function ListHead({ live, address, asOf, sound, keys }: ListHeadProps) {
  const { list, line, answeredAt } = live
  const { filter, tier, search } = address
  const { complaint, complaints } = list.latest
  const isMounted = useMounted()
  const help = useRef<HTMLDialogElement>(null)
  const counts = useCounts(list.latest)
  return (
    <div className="md:grid md:grid-cols-[minmax(0,1fr)_auto] md:items-center md:gap-x-6">
      <div className="mb-2 md:col-start-1 md:row-start-1 md:mb-3">
        <LiveStatus line={line} answeredAt={answeredAt} asOf={asOf} />
        {isMounted ? <WorklistKeys help={help} {...keys} /> : null}
      </div>
      <ListTools
        {...{ filter, tier, complaint, complaints, search, counts }}
        hidden={hiddenIn(list.latest)}
        switches={
          // They need a script: until it is there they keep their place, lest a press on what is below them misses.
          <div className={isMounted ? 'contents' : 'invisible contents'}>
            <SoundSwitch {...sound} />
            <KeysButton help={help} />
          </div>
        }
      />
      <div className="md:col-span-2 md:row-start-2">
        <Arrivals live={live} />
      </div>
      <div className="mb-1 md:col-span-2 md:row-start-4 md:mb-4 xl:col-span-1">
        <TierCounts counts={list.latest.counts} cap={list.latest.countCap - 1} address={{ ...address, complaint }} />
      </div>
    </div>
  )
}

/** What a clinic does not ask for, or what is for groups of which whoever looks is in none. */
const hiddenIn = ({ toSign, forGroups }: WorklistAnswer): readonly WorklistFilter[] => [
  ...(toSign === null ? (['to-sign'] as const) : []),
  ...(forGroups === null ? (['groups'] as const) : []),
]

/** How many wait by a filter, where there are any; past what is counted, only that there are more. */
function useCounts({ unclaimed, mine, unheard, toTalkOver, toSign, forGroups, filterCap }: WorklistAnswer) {
  const t = useTranslations('worklist')
  const words = (count: number) =>
    count === 0 ? '' : count >= filterCap ? t('countMore', { cap: filterCap - 1 }) : String(count)
  return {
    unclaimed: words(unclaimed),
    mine: words(mine),
    groups: words(forGroups ?? 0),
    'no-reply': words(unheard),
    reading: words(toTalkOver),
    'to-sign': words(toSign ?? 0),
  }
}
