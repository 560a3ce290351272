import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { LibrarySearch } from '@/components/handout/library-search'
import { PageTitle } from '@/components/ui/page-title'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('handouts'),
})

export default guarded(['form', 'obstacles'], async ({ searchParams }: PageProps<'/handouts'>) => {
  const actor = await currentStaff()
  const { q } = await searchParams
  const search = typeof q === 'string' ? q : ''
  const { rows, of } = valueOrLeave(await listHandouts(actor, { search }))
  const t = await getTranslations('handouts')
  const format = await getFormatter()
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <ClinicFrame actor={actor} at="handouts">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <LibrarySearch search={search} of={of} />
      {rows.length === 0 ? <p>{t('none', { search })}</p> : null}
      <ul className="max-w-[60rem] border-t border-rule empty:hidden">
        {rows.map((handout) => (
          <li key={handout.id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule py-3">
            <div className="min-w-0 flex-1 basis-80">
              <TextLink href={`/handouts/${handout.id}`} className="font-semibold">
                {handout.title}
              </TextLink>
              <p className="text-muted">{handout.about}</p>
            </div>
            <div className="basis-60 text-small text-muted tabular-nums">
              <p>{t('facts', { grade: handout.grade, minutes: handout.minutes })}</p>
              <p>{t('use', { sent: handout.sent, confirmed: handout.confirmed })}</p>
              <p className="flex flex-wrap gap-x-2">
                {t('version', { version: handout.version, date: day(handout.reviewedOn) })}
                {handout.isReviewDue ? <Tag strong>{t('reviewDue')}</Tag> : null}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </ClinicFrame>
  )
})
