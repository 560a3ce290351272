import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import { PageTitle } from '@/components/ui/page-title'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('handouts'),
})

export default guarded(['form', 'obstacles'], async () => {
  const actor = await currentStaff()
  const library = valueOrLeave(await listHandouts(actor, {}))
  const t = await getTranslations('handouts')
  const format = await getFormatter()
  return (
    <ClinicFrame actor={actor} at="handouts">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <ul className="max-w-[60rem] border-t border-rule">
        {library.map((handout) => (
          <li key={handout.id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule py-3">
            <div className="min-w-0 flex-1 basis-80">
              <TextLink href={`/handouts/${handout.id}`} className="font-semibold">
                {handout.title}
              </TextLink>
              <p className="text-muted">{handout.about}</p>
            </div>
            <span className="text-small text-muted tabular-nums">
              {t('version', {
                version: handout.version,
                date: format.dateTime(new Date(handout.reviewedOn), { dateStyle: 'medium', timeZone: 'UTC' }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </ClinicFrame>
  )
})
