'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { outOfSight, type WorklistAnswer } from '@/lib/cases/live-list'
import { type WorklistAddress, worklistHref, worklistQuery } from '@/lib/web/worklist-address'
import { EmergencyBanner } from './emergency-banner'
import { EmptyWorklist } from './empty-worklist'
import { FilterLinks } from './filter-links'
import { LiveStatus } from './live-status'
import { SoundSwitch } from './sound-switch'
import { TierCounts } from './tier-counts'
import { useChime } from './use-chime'
import { useEmergencyTitle } from './use-emergency-title'
import { useLiveList } from './use-live-list'
import { useMounted } from './use-mounted'
import { useRemembered } from './use-remembered'
import { useServerNow } from './use-server-now'
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
  const { list, line, answeredAt, arrived, lastArrived, showWaiting } = useLiveList(
    answer,
    worklistQuery(address),
    chime,
  )
  const isMounted = useMounted()
  const now = useServerNow(list.latest.now)
  const emergencies = list.latest.emergencies
  useEmergencyTitle(emergencies.length)

  const table = useRef<HTMLDivElement>(null)
  const goTo = useRef<string | null>(null)
  useEffect(() => {
    if (goTo.current === null) return
    table.current?.querySelector<HTMLElement>(`[data-case="${goTo.current}"]`)?.focus()
    goTo.current = null
  }, [list])

  const { filter, search, after } = address
  const isArrived = ({ id }: { readonly id: string }) => arrived.has(id)
  const news = emergencies.filter(isArrived)
  const waiting = list.waiting.length
  const { unheard: silent, countCap } = list.latest
  const unheard = silent === 0 ? '' : silent >= countCap ? t('countMore', { cap: countCap - 1 }) : String(silent)
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
      {/* Said once, when it comes; the banner under it stays. */}
      <p aria-live="assertive" className="sr-only">
        {lastArrived.length > 0
          ? t('emergency.said', { count: lastArrived.length, names: lastArrived.map(({ name }) => name).join('; ') })
          : null}
      </p>
      <EmergencyBanner arrived={news} hidden={outOfSight(list).filter((each) => !isArrived(each))} />
      <WorklistSearch filter={filter} search={search} />
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <TierCounts counts={list.latest.counts} cap={list.latest.countCap - 1} />
        <FilterLinks current={filter} search={search} counts={{ 'no-reply': unheard }} />
      </div>
      {list.latest.isCloseOnly ? <p className="mb-3">{t('search.close', { search })}</p> : null}
      <p aria-live="polite" className="sr-only">
        {waiting > 0 ? t('live.waitingSaid', { count: waiting }) : null}
      </p>
      {waiting > 0 ? (
        <Button
          variant="secondary"
          className="mb-3 w-full"
          onClick={() => {
            goTo.current = list.waiting[0]?.id ?? null
            showWaiting()
          }}
        >
          {t('live.waiting', { count: waiting })}
        </Button>
      ) : null}
      <div ref={table}>
        {list.shown.length === 0 ? (
          <EmptyWorklist filter={filter} search={search} />
        ) : (
          <WorklistTable rows={list.shown} filter={filter} now={now} timeZone={list.latest.timeZone} />
        )}
      </div>
      {after || list.latest.next ? (
        <nav aria-label={t('next')} className="mt-4 flex gap-4">
          {after ? (
            <ButtonLink href={worklistHref({ filter, search })} variant="quiet">
              {t('first')}
            </ButtonLink>
          ) : null}
          {list.latest.next ? (
            <ButtonLink href={worklistHref({ filter, search, after: list.latest.next })} variant="secondary">
              {t('next')}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </>
  )
}
