import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { BegunHereForm } from '@/components/patient/begun-here'
import { StartForm } from '@/components/patient/start-form'
import { PatientShell } from '@/components/shell/patient-shell'
import { SignOutForm } from '@/components/shell/sign-out-form'
import { TellEnded } from '@/components/shell/tell-ended'
import { PageTitle } from '@/components/ui/page-title'
import { findStartPage } from '@/lib/auth/find-start-page'
import { currentActor } from '@/lib/auth/session'
import { isDayFirst as isDayFirstIn } from '@/lib/web/date-order'
import { keptCookie } from '../../cookie-jar'
import { guarded } from '../../guarded'
import { arrive, goOn } from './actions'

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
  const isDayFirst = isDayFirstIn(locale, clinic.region)
  if (actor?.kind === 'patient' && actor.clinicId === clinic.id && (await keptCookie('begun')) !== undefined) {
    return (
      <PatientShell clinic={clinic}>
        <BegunHere address={address} isDayFirst={isDayFirst} />
      </PatientShell>
    )
  }
  const [only, ...others] = pathways.map(({ id, words }) => ({ id, words: words[locale] }))
  const one = others.length === 0 ? only : undefined
  return (
    <PatientShell clinic={clinic}>
      <TellEnded />
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
      <StartForm
        action={arrive}
        address={address}
        arrivalId={randomUUID()}
        pathways={pathways.map(({ id, words }) => ({ id, name: words[locale].name }))}
        isDayFirst={isDayFirst}
      />
    </PatientShell>
  )
})

/** Somebody sits here who may be another: nothing is told of the form, and it opens to the patient's date of birth. */
async function BegunHere({ address, isDayFirst }: { readonly address: string; readonly isDayFirst: boolean }) {
  const t = await getTranslations('start')
  return (
    <>
      <PageTitle lead={t('begunLead')}>{t('begunTitle')}</PageTitle>
      <section aria-labelledby="another" className="mb-10">
        <h2 id="another" className="mb-2 text-heading font-semibold">
          {t('begunElse')}
        </h2>
        <p className="mb-3">{t('begunElseBody')}</p>
        <SignOutForm label={t('begunElseGo')} variant="primary" />
      </section>
      <section aria-labelledby="mine">
        <h2 id="mine" className="mb-2 text-heading font-semibold">
          {t('begunMine')}
        </h2>
        <BegunHereForm action={goOn} address={address} isDayFirst={isDayFirst} />
      </section>
    </>
  )
}
