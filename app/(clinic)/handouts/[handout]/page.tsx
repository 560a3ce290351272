import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import { HandoutBody } from '@/components/handout/handout-body'
import { HandoutSource } from '@/components/handout/handout-source'
import { PrintButton } from '@/components/ui/print-button'
import { PageTitle } from '@/components/ui/page-title'
import { viewHandout } from '@/lib/operations/handouts/view-handout'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('handouts'),
})

export default guarded(async ({ params }: PageProps<'/handouts/[handout]'>) => {
  const actor = await currentStaff()
  const handout = valueOrLeave(await viewHandout(actor, await params))
  const t = await getTranslations('handouts')
  const sources = (await getTranslations('handout'))('sources')
  const format = await getFormatter()
  const date = format.dateTime(new Date(handout.reviewedOn), { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <ClinicFrame actor={actor} at="handouts">
      <PageTitle
        above={<TextLink href="/handouts">{t('back')}</TextLink>}
        lead={handout.about}
        aside={<PrintButton>{t('print')}</PrintButton>}
      >
        {handout.title}
      </PageTitle>
      <HandoutBody body={handout.body} />
      <HandoutSource
        version={t('version', { version: handout.version, date })}
        title={sources}
        sources={handout.sources}
      />
    </ClinicFrame>
  )
})
