import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { FilterLinks } from '@/components/worklist/filter-links'
import { TierCounts } from '@/components/worklist/tier-counts'
import { WorklistTable } from '@/components/worklist/worklist-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Time } from '@/components/ui/time'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('worklist'),
})

export default guarded(async ({ searchParams }: PageProps<'/worklist'>) => {
  const actor = await currentStaff()
  const { show, after } = await searchParams
  const filter = show === 'unclaimed' || show === 'mine' ? show : 'all'
  const list = valueOrLeave(await listWorklist(actor, { filter, after: typeof after === 'string' ? after : '' }))
  const t = await getTranslations('worklist')
  const format = await getFormatter()
  const asOf = format.dateTime(list.now, { timeStyle: 'short', timeZone: list.timeZone })
  const here = filter === 'all' ? '/worklist' : `/worklist?show=${filter}`
  return (
    <ClinicFrame actor={actor} at="worklist">
      <PageTitle
        aside={
          <span className="text-small text-muted">
            <Time at={list.now}>{t('asOf', { time: asOf })}</Time>
          </span>
        }
      >
        {t('title')}
      </PageTitle>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <TierCounts counts={list.counts} cap={list.countCap - 1} />
        <FilterLinks current={filter} />
      </div>
      {list.rows.length === 0 ? (
        <EmptyState title={t(`empty.${filter}`)} action={<ButtonLink href="/patients">{t('invite')}</ButtonLink>}>
          {t(`emptyBody.${filter}`)}
        </EmptyState>
      ) : (
        <WorklistTable rows={list.rows} now={list.now} timeZone={list.timeZone} />
      )}
      {after || list.next ? (
        <nav aria-label={t('next')} className="mt-4 flex gap-4">
          {after ? (
            <ButtonLink href={here} variant="quiet">
              {t('first')}
            </ButtonLink>
          ) : null}
          {list.next ? (
            <ButtonLink href={`${here}${here.includes('?') ? '&' : '?'}after=${list.next}`} variant="secondary">
              {t('next')}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </ClinicFrame>
  )
})
