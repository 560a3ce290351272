import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CompareVersions } from '@/components/handout/compare-versions'
import { GivenTable } from '@/components/handout/given-table'
import { VersionsTable } from '@/components/handout/versions-table'
import { ButtonLink } from '@/components/ui/button-link'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewVersions } from '@/lib/operations/handouts/view-versions'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('versions'),
})

type Props = PageProps<'/handouts/[handout]/versions'>

export default guarded(['form', 'obstacles'], async ({ params, searchParams }: Props) => {
  const actor = await currentStaff()
  const { handout } = await params
  const { from, to, locale, of, after } = await searchParams
  const view = valueOrLeave(await viewVersions(actor, { handout, from, to, locale, of, after }))
  const t = await getTranslations('handouts.versions')
  const here = `/handouts/${handout}/versions`
  const listAt = (version: number, beyond?: string) => {
    const asked = { of: String(version), ...(beyond === undefined ? {} : { after: beyond }) }
    return `${here}?${new URLSearchParams(asked).toString()}#given`
  }
  const { versions, languages, changes, given, timeZone } = view
  return (
    <ClinicFrame actor={actor} at="handouts">
      <PageTitle
        above={
          view.isOut ? (
            <TextLink href={`/handouts/${handout}`}>{view.title}</TextLink>
          ) : (
            <TextLink href="/handouts">{t('back')}</TextLink>
          )
        }
        lead={t('lead')}
      >
        {t('title', { title: view.title })}
      </PageTitle>
      <div className="flex max-w-[60rem] flex-col gap-8">
        <VersionsTable {...{ versions, listAt }} />
        {view.of === null ? null : (
          <section id="given" aria-label={t('givenTo', { version: view.of })}>
            <GivenTable {...{ given, timeZone }} version={view.of} />
            {view.next ? (
              <p className="mt-4">
                <ButtonLink href={listAt(view.of, view.next)} variant="secondary">
                  {t('next')}
                </ButtonLink>
              </p>
            ) : null}
          </section>
        )}
        <CompareVersions action={here} compared={view} {...{ versions, languages, changes }} />
      </div>
    </ClinicFrame>
  )
})
