import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { StartForm } from '@/components/patient/start-form'
import { PatientShell } from '@/components/shell/patient-shell'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { findStartPage } from '@/lib/auth/find-start-page'
import { currentActor } from '@/lib/auth/session'
import { isDayFirst } from '@/lib/web/date-order'
import { guarded } from '../../guarded'
import { arrive } from './actions'

type Props = PageProps<'/c/[address]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const start = await findStartPage((await params).address).catch(() => null)
  return {
    title: start ? (await getTranslations('titles'))('link') : (await getTranslations('problem'))('notFoundTitle'),
  }
}

/** For whoever has no link: they say who they are, and are shown nothing of anybody's record. */
export default guarded(['form', 'link', 'obstacles', 'start'], async ({ params }: Props) => {
  const { address } = await params
  const start = await findStartPage(address)
  if (!start) notFound()
  const { clinic, pathways } = start
  const actor = await currentActor()
  const t = await getTranslations('start')
  const link = await getTranslations('link')
  const locale = await getLocale()
  const [only, ...others] = pathways.map(({ id, words }) => ({ id, words: words[locale] }))
  const one = others.length === 0 ? only : undefined
  return (
    <PatientShell clinic={clinic}>
      <PageTitle
        lead={one ? link('lead', { clinic: clinic.name, about: one.words.about }) : t('lead', { clinic: clinic.name })}
      >
        {one ? one.words.linkTitle : t('title')}
      </PageTitle>
      {clinic.welcome[locale] ? <p className="mb-5 whitespace-pre-line">{clinic.welcome[locale]}</p> : null}
      <ul className="mb-8 flex list-disc flex-col gap-1 ps-5">
        <li>{link('what1')}</li>
        <li>{t('saved')}</li>
        <li>{link('what3')}</li>
        <li>{t('record')}</li>
        <li>{t('hasLink')}</li>
      </ul>
      {actor?.kind === 'patient' && actor.clinicId === clinic.id ? <BegunHere /> : null}
      <StartForm
        action={arrive}
        address={address}
        arrivalId={randomUUID()}
        pathways={pathways.map(({ id, words }) => ({ id, name: words[locale].name }))}
        isDayFirst={isDayFirst(locale, clinic.region)}
      />
    </PatientShell>
  )
})

/** Who came without a link has nothing else that leads back to their form. */
async function BegunHere() {
  const t = await getTranslations('start')
  return (
    <div className="mb-8">
      <Notice title={t('begunTitle')}>
        <TextLink href="/my/begin">{t('begunGoOn')}</TextLink>
        <p>{t('begunElse')}</p>
      </Notice>
    </div>
  )
}
