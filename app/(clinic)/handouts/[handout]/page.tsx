import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import { HandoutAuthoring } from '@/components/draft/handout-authoring'
import { HandoutPast } from '@/components/draft/handout-past'
import { HandoutBody } from '@/components/handout/handout-body'
import { HandoutSource } from '@/components/handout/handout-source'
import { LanguageLinks } from '@/components/handout/language-links'
import { SaveAsPdf } from '@/components/handout/save-as-pdf'
import { TeachBackPreview } from '@/components/handout/teach-back-preview'
import { Understood } from '@/components/handout/understood'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { PageTitle } from '@/components/ui/page-title'
import { viewHandout } from '@/lib/operations/handouts/view-handout'
import { localeOf } from '@/lib/intake/locale'
import { englishName } from '@/lib/web/language-names'
import { guarded, valueOrLeave } from '../../../guarded'
import { weekWords } from '../../../leaflet-words'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { begin, retire } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('handouts'),
})

type Props = PageProps<'/handouts/[handout]'>

export default guarded(['form', 'obstacles'], async ({ params, searchParams }: Props) => {
  const actor = await currentStaff()
  const { handout: id } = await params
  const asked = (await searchParams).locale
  const locale = localeOf(typeof asked === 'string' ? asked : '')
  const handout = valueOrLeave(await viewHandout(actor, { handout: id, locale }))
  const t = await getTranslations('handouts')
  const sources = (await getTranslations('handout'))('sources')
  const format = await getFormatter()
  const date = format.dateTime(new Date(handout.reviewedOn), { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <ClinicFrame actor={actor} at="handouts">
      <PageTitle
        above={
          <TextLink href="/handouts" data-print="no">
            {t('back')}
          </TextLink>
        }
        lead={<span data-print="no">{handout.about}</span>}
        aside={
          <div data-print="no" className="flex flex-wrap gap-2">
            <PrintButton>{t('print')}</PrintButton>
            <SaveAsPdf href={`/handouts/${id}/pdf?locale=${locale}`} />
          </div>
        }
      >
        <span lang={handout.locale}>{handout.title}</span>
      </PageTitle>
      <LanguageLinks id={id} at={handout.locale} languages={handout.languages} />
      {handout.review === null || handout.review === 'original' ? null : (
        <div data-print="no" className="mb-4">
          <Notice>{t('unreviewed', { language: englishName(handout.locale) })}</Notice>
        </div>
      )}
      <div className="gap-x-12 lg:grid lg:grid-cols-[auto_minmax(0,1fr)] print:block">
        <Preview handout={handout} />
        <div className="min-w-0">
          {handout.teachBack ? <TeachBackPreview teachBack={handout.teachBack} lang={handout.locale} /> : null}
          <p data-print="only" className="font-semibold">
            {handout.clinic.name} · {handout.clinic.phone}
          </p>
          <HandoutSource
            version={t('version', { version: handout.version, date })}
            title={sources}
            sources={handout.sources}
          />
          <Understood versions={handout.understood} />
          <p data-print="no" className="mt-4">
            <TextLink href={`/handouts/${id}/versions`}>{t('versions.link')}</TextLink>
          </p>
          <HandoutPast events={handout.events} timeZone={handout.timeZone} />
          {handout.mayWrite ? <HandoutAuthoring {...{ id, handout, begin, retire }} /> : null}
        </div>
      </div>
    </ClinicFrame>
  )
})

type View = Extract<Awaited<ReturnType<typeof viewHandout>>, { ok: true }>['value']

/** As a patient's phone shows it; on paper it is the leaflet. */
function Preview({ handout: { body, pictures, locale, drawn, clinic } }: { readonly handout: View }) {
  const week = { exercises: drawn, ...weekWords(locale, clinic.region) }
  return (
    <div data-preview="phone" className="self-start">
      <HandoutBody {...{ body, pictures, week }} ownAt="/handouts/pictures" lang={locale} />
    </div>
  )
}
