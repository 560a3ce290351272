'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { WorklistAnswer } from '@/lib/cases/live-list'
import { type WorklistAddress, worklistQuery } from '@/lib/web/worklist-address'
import { Arrivals } from './arrivals'
import { EmptyWorklist } from './empty-worklist'
import { FilterLinks } from './filter-links'
import { LiveStatus } from './live-status'
import { Paging } from './paging'
import { SoundSwitch } from './sound-switch'
import { TierCounts } from './tier-counts'
import { useChime } from './use-chime'
import { useEmergencyTitle } from './use-emergency-title'
import { useLiveList } from './use-live-list'
import { useMounted } from './use-mounted'
import { useRemembered } from '@/components/ui/use-remembered'
import { useServerNow } from './use-server-now'
import { WaitingRows } from './waiting-rows'
import { type Claim, WorklistKeys } from './worklist-keys'
import { WorklistSearch } from './worklist-search'
import { WorklistTable } from './worklist-table'

interface LiveWorklistProps {
  readonly answer: WorklistAnswer
  readonly address: WorklistAddress
  /** When the page was made, in words. */
  readonly asOf: string
  readonly claim: Claim
}

/** The worklist as it was opened, and from then on as it is. Without JavaScript it is the list alone. */
export function LiveWorklist({ answer, address, asOf, claim }: LiveWorklistProps) {
  const t = useTranslations('worklist')
  const [hasSound, setSound] = useRemembered('keel-worklist-sound')
  const { chime, isBlocked } = useChime(hasSound)
  const live = useLiveList(answer, worklistQuery(address), chime)
  const { list, line, answeredAt } = live
  const isMounted = useMounted()
  const now = useServerNow(list.latest.now)
  useEmergencyTitle(list.latest.emergencies.length)

  const table = useRef<HTMLDivElement>(null)
  const goTo = useRef<string | null>(null)
  useEffect(() => {
    if (goTo.current === null) return
    table.current?.querySelector<HTMLElement>(`[data-case="${goTo.current}"]`)?.focus()
    goTo.current = null
  }, [list])

  const { filter, search } = address
  const counts = useCounts(list.latest)
  const nameOf = (caseId: string) => list.shown.find(({ id }) => id === caseId)?.name ?? ''
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6">
        <LiveStatus line={line} answeredAt={answeredAt} asOf={asOf} />
        {isMounted ? (
          <div className="flex flex-wrap items-start gap-x-4">
            <SoundSwitch isOn={hasSound} onSwitch={setSound} isBlocked={isBlocked} />
            <WorklistKeys place={table} claim={claim} nameOf={nameOf} />
          </div>
        ) : null}
      </div>
      <Arrivals live={live} />
      <WorklistSearch filter={filter} search={search} />
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <TierCounts counts={list.latest.counts} cap={list.latest.countCap - 1} />
        <FilterLinks current={filter} search={search} counts={counts} />
      </div>
      {list.latest.isCloseOnly ? <p className="mb-3">{t('search.close', { search })}</p> : null}
      <WaitingRows
        count={list.waiting.length}
        onShow={() => {
          goTo.current = list.waiting[0]?.id ?? null
          live.showWaiting()
        }}
      />
      <div ref={table}>
        {list.shown.length === 0 ? (
          <EmptyWorklist filter={filter} search={search} />
        ) : (
          <WorklistTable
            {...{ filter, now }}
            rows={list.shown}
            headings={list.headings}
            timeZone={list.latest.timeZone}
          />
        )}
      </div>
      <Paging address={address} next={list.latest.next} />
    </>
  )
}

/** How many wait by a filter, where there are any; past what is counted, only that there are more. */
function useCounts({ unheard, toTalkOver, countCap }: WorklistAnswer) {
  const t = useTranslations('worklist')
  const words = (count: number) =>
    count === 0 ? '' : count >= countCap ? t('countMore', { cap: countCap - 1 }) : String(count)
  return { 'no-reply': words(unheard), reading: words(toTalkOver) }
}
