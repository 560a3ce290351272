import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { BegunHereForm } from '@/components/patient/begun-here'
import { StartForm } from '@/components/patient/start-form'
import { callWords } from '@/components/shell/call-words'
import { PatientShell } from '@/components/shell/patient-shell'
import { PublicShell } from '@/components/shell/public-shell'
import { SignOutForm } from '@/components/shell/sign-out-form'
import { TellEnded } from '@/components/shell/tell-ended'
import { PageTitle } from '@/components/ui/page-title'
import { findStartPage } from '@/lib/auth/find-start-page'
import { type Asker, currentAsker } from '@/lib/auth/session'
import { readClinicCookie } from '@/lib/web/clinic-cookie'
import { isDayFirst as isDayFirstIn } from '@/lib/web/date-order'
import { keptCookie } from '../../cookie-jar'
import { guarded } from '../../guarded'
import { InAnEmergency } from '../../in-an-emergency'
import { replyWith } from '../../reply-status'
import { SharedDevice } from '../../shared-device'
import { arrive, goOn } from './actions'

type Props = PageProps<'/c/[address]'>
type Clinic = Asker['clinic']

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const start = await findStartPage((await params).address).catch(() => null)
  return {
    title: start ? (await getTranslations('titles'))('link') : (await getTranslations('start'))('closedTitle'),
  }
}

/** For whoever has no link: they say who they are, and are shown nothing of anybody's record. */
export default guarded(['form', 'link', 'obstacles', 'start'], async ({ params }: Props) => {
  const { address } = await params
  const start = await findStartPage(address)
  const locale = await getLocale()
  const begun = await begunAt(address, start?.clinic)
  if (begun) {
    return (
      <PatientShell clinic={begun}>
        <BegunHere clinic={begun} address={address} isOpen={start !== null} />
      </PatientShell>
    )
  }
  if (!start) return <Closed />
  const { clinic, pathways } = start
  const t = await getTranslations('start')
  const link = await getTranslations('link')
  const [only, ...others] = pathways.map(({ id, words }) => ({ id, words: words[locale] }))
  const one = others.length === 0 ? only : undefined
  return (
    <PatientShell clinic={clinic}>
      <TellEnded />
      <SharedDevice clinic={clinic} address={address} isTold={false} />
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
        isDayFirst={isDayFirstIn(locale, clinic.region)}
      />
    </PatientShell>
  )
})

/** Whose form was begun here without a link, also where the page has been closed since. */
async function begunAt(address: string, open: Clinic | undefined): Promise<Clinic | null> {
  const at = await keptCookie('begun')
  const asker = at === undefined ? null : await currentAsker()
  if (asker?.actor.kind !== 'patient') return null
  const isHere = open ? asker.clinic.id === open.id : at === address
  return isHere ? asker.clinic : null
}

interface BegunHereProps {
  readonly clinic: Clinic
  readonly address: string
  /** Whether somebody else can begin there. */
  readonly isOpen: boolean
}

/** Somebody sits here who may be another: nothing is told of the form, and it opens to the patient's date of birth. */
async function BegunHere({ clinic, address, isOpen }: BegunHereProps) {
  const t = await getTranslations('start')
  const isDayFirst = isDayFirstIn(await getLocale(), clinic.region)
  return (
    <>
      <SharedDevice clinic={clinic} address={address} isTold={false} />
      <PageTitle lead={t('begunLead')}>{t('begunTitle')}</PageTitle>
      <section aria-labelledby="another" className="mb-10">
        <h2 id="another" className="mb-2 text-heading font-semibold">
          {t('begunElse')}
        </h2>
        <p className="mb-3">{t(isOpen ? 'begunElseBody' : 'begunElseClosed')}</p>
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

/** Nobody's address, or that of a clinic which takes no forms this way any more: it is not told which. */
async function Closed() {
  await replyWith({ status: 404, retryAfter: null })
  const t = await getTranslations('start')
  // That of the last form which was begun in this browser.
  const clinic = readClinicCookie(await keptCookie('clinic'))
  return (
    <PublicShell surface="patient">
      <TellEnded />
      <PageTitle>{t('closedTitle')}</PageTitle>
      <p>{t('closedBody')}</p>
      <ul className="mt-4 flex list-disc flex-col gap-2 ps-6">
        <li>{t('closedLink')}</li>
        <li>{clinic ? t.rich('closedCallClinic', callWords(clinic)) : t('closedCall')}</li>
      </ul>
      <InAnEmergency />
    </PublicShell>
  )
}
