'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { WorklistAnswer } from '@/lib/cases/live-list'
import { type WorklistAddress, worklistHref, worklistQuery } from '@/lib/web/worklist-address'
import { EmptyWorklist } from './empty-worklist'
import { ListHead } from './list-head'
import { Paging } from './paging'
import { toolsId } from './tools-button'
import { useChime } from './use-chime'
import { useEmergencyTitle } from './use-emergency-title'
import { useFocusOnFound } from './use-focus-on-found'
import { useFocusOnRow } from './use-focus-on-row'
import { useLiveList } from './use-live-list'
import { useRemembered } from '@/components/ui/use-remembered'
import { useServerNow } from './use-server-now'
import { WaitingRows } from './waiting-rows'
import type { Claim } from './worklist-keys'
import { WithoutCaseList } from './without-case'
import { WorklistTable } from './worklist-table'

interface LiveWorklistProps {
  readonly answer: WorklistAnswer
  readonly address: WorklistAddress
  /** When the page was made, in words. */
  readonly asOf: string
  readonly claim: Claim
}

/** On a phone what narrows the list lies over the banner. */
const closeTools = () => document.getElementById(toolsId)?.hidePopover()

/** The worklist as it was opened, and from then on as it is. Without JavaScript it is the list alone. */
export function LiveWorklist({ answer, address, asOf, claim }: LiveWorklistProps) {
  const t = useTranslations('worklist')
  const [hasSound, setSound] = useRemembered('keel-worklist-sound')
  const { chime, isBlocked } = useChime(hasSound)
  const query = worklistQuery(address)
  const live = useLiveList(answer, query, () => {
    closeTools()
    chime()
  })
  const { list } = live
  const now = useServerNow(list.latest.now)
  useEmergencyTitle(list.latest.emergencies.length)

  const table = useRef<HTMLDivElement>(null)
  useFocusOnFound(table)
  const goTo = useFocusOnRow(table, address.gave || null, list)
  useEffect(() => {
    // A reload says it no more.
    if (address.gave) window.history.replaceState(null, '', worklistHref({ ...address, gave: '' }))
  }, [address])

  const { filter, tier, search, gave } = address
  const { withoutCase, complaint, complaints } = list.latest
  const nameOf = (caseId: string) => list.shown.find(({ id }) => id === caseId)?.name ?? ''
  return (
    <>
      <ListHead
        {...{ live, address, asOf }}
        sound={{ isOn: hasSound, onSwitch: setSound, isBlocked }}
        keys={{ place: table, claim, nameOf }}
      />
      {list.latest.isCloseOnly ? <p className="mb-3">{t('search.close', { search })}</p> : null}
      {gave ? (
        <p role="status" className="mb-3 border-s-4 border-accent bg-tint px-4 py-2 font-semibold">
          {nameOf(gave) ? t('gaveTo', { name: nameOf(gave) }) : t('gave')}
        </p>
      ) : null}
      <WaitingRows
        count={list.waiting.length}
        onShow={() => {
          goTo(list.waiting[0]?.id ?? null)
          live.showWaiting()
        }}
      />
      <div ref={table} tabIndex={-1}>
        {list.shown.length === 0 && withoutCase.length > 0 ? null : list.shown.length === 0 ? (
          <EmptyWorklist {...{ filter, tier, search }} complaint={complaints.find(({ id }) => id === complaint)} />
        ) : (
          <WorklistTable
            {...{ filter, tier, now }}
            list={query === '' ? '' : `?${query}`}
            rows={list.shown}
            headings={list.headings}
            timeZone={list.latest.timeZone}
          />
        )}
      </div>
      <WithoutCaseList people={withoutCase} />
      <Paging address={{ ...address, complaint }} next={list.latest.next} />
    </>
  )
}
