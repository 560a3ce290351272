import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReviewForm } from '@/components/restricted/review-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { listOpenings } from '@/lib/operations/audit/list-openings'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { review } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('openings'),
})

type Openings = Extract<Awaited<ReturnType<typeof listOpenings>>, { ok: true }>['value']

interface ReviewProps extends Pick<Openings, 'timeZone'> {
  readonly opening: Openings['openings'][number]
}

async function Review({ opening, timeZone }: ReviewProps) {
  const t = await getTranslations('openings')
  const format = await getFormatter()
  const { id, isOwn, mayReview, reviewedAt, reviewer, reviewWords } = opening
  if (reviewedAt) {
    const date = format.dateTime(reviewedAt, { dateStyle: 'medium', timeZone })
    return (
      <>
        {t('done', { name: reviewer ?? '', date })}
        {reviewWords ? <span className="block wrap-anywhere text-muted">{reviewWords}</span> : null}
      </>
    )
  }
  return (
    <>
      {isOwn ? <p className="mb-2 text-muted">{t(mayReview ? 'onlyLead' : 'ownWaits')}</p> : null}
      {mayReview ? <ReviewForm action={review} openingId={id} /> : null}
    </>
  )
}

export default guarded(['form', 'obstacles', 'openings'], async () => {
  const actor = await currentStaff()
  const { openings, timeZone, isMore, most } = valueOrLeave(await listOpenings(actor, {}))
  const t = await getTranslations('openings')
  const audit = await getTranslations('audit')
  const format = await getFormatter()
  return (
    <ClinicFrame actor={actor} at="audit">
      <PageTitle above={<TextLink href="/audit">{audit('title')}</TextLink>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      {openings.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          captionHidden
          isFolded
          rows={openings}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'whose',
              header: t('whose'),
              isRowHeader: true,
              cell: ({ patientId, name }) => (
                <TextLink href={`/patients/${patientId}`} className="font-semibold wrap-anywhere">
                  <bdi>{name}</bdi>
                </TextLink>
              ),
            },
            { key: 'who', header: t('who'), cell: ({ by }) => <span className="wrap-anywhere">{by}</span> },
            {
              key: 'when',
              header: t('when'),
              cell: ({ openedAt }) => format.dateTime(openedAt, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
            },
            {
              key: 'why',
              header: t('why'),
              cell: ({ why, words }) => <span className="wrap-anywhere">{t(why, { words })}</span>,
            },
            {
              key: 'review',
              header: t('review'),
              cell: (opening) => <Review opening={opening} timeZone={timeZone} />,
            },
          ]}
        />
      )}
      {isMore ? <p className="mt-4 text-muted">{t('more', { most })}</p> : null}
    </ClinicFrame>
  )
})
