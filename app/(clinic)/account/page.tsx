import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SessionList } from '@/components/account/session-list'
import { NameForm } from '@/components/account/name-form'
import { OneTapForm } from '@/components/case/one-tap-form'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { TextLink } from '@/components/ui/text-link'
import type { StaffRole } from '@/lib/access/actor'
import { viewAccount } from '@/lib/operations/account/view-account'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'
import { endOne, endOthers, saveName } from './actions'
import { OwnPassword } from './own-password'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('account'),
})

const acts = ['name', 'password', 'passwordOff', 'session', 'sessions', 'codesEnded'] as const

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

const Part = ({ id, title, children }: PartProps) => (
  <section aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} className="mb-3 text-heading font-bold">
      {title}
    </h2>
    {children}
  </section>
)

interface AsTheClinicHasItProps {
  readonly email: string
  readonly role: StaffRole
}

async function AsTheClinicHasIt({ email, role }: AsTheClinicHasItProps) {
  const t = await getTranslations('account')
  const roles = await getTranslations('nav.role')
  return (
    <div>
      <SummaryList
        rows={[
          { key: 'email', term: t('email'), value: <span className="wrap-anywhere">{email}</span> },
          { key: 'role', term: t('role'), value: roles(role) },
        ]}
      />
      <p className="mt-2 text-small text-muted">{t('byLead')}</p>
      <p className="my-2">
        <TextLink href="/account/email">{t('emailChange')}</TextLink>
      </p>
      {role === 'reception' ? null : <TextLink href="/colleagues/me">{t('handOver')}</TextLink>}
    </div>
  )
}

async function CalledDevices() {
  const t = await getTranslations('account')
  return (
    <Part id="devices" title={t('devicesTitle')}>
      <p className="mb-3 max-w-prose">{t('devicesLead')}</p>
      <TextLink href="/account/devices">{t('devicesLink')}</TextLink>
    </Part>
  )
}

const words = ['form', 'obstacles', 'ownName', 'password', 'passwordOff', 'proof'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/account'>) => {
  const actor = await currentStaff()
  const account = valueOrLeave(await viewAccount(actor, {}))
  const { name, email, role, sessions, codes, passkeys, passwordOffAt, timeZone } = account
  const { done } = await searchParams
  const said = acts.find((each) => each === done)
  const t = await getTranslations('account')
  const format = await getFormatter()
  const codesSince = codes.setUpAt && format.dateTime(codes.setUpAt, { dateStyle: 'medium', timeZone })
  const elsewhere = sessions.filter(({ isHere }) => !isHere).length
  return (
    <ClinicFrame actor={actor} at="account">
      <PageTitle>{t('title')}</PageTitle>
      <div className="flex max-w-[46rem] flex-col gap-8">
        {said ? (
          <Notice kind="success" role="status">
            {t(`done.${said}`)}
          </Notice>
        ) : null}
        <AsTheClinicHasIt email={email} role={role} />
        <Part id="name" title={t('nameTitle')}>
          <NameForm key={`${String(said)} ${name}`} action={saveName} name={name} />
        </Part>
        <Part id="password" title={t('passwordTitle')}>
          <OwnPassword key={said} {...{ email, timeZone, passkeys, passwordOffAt }} />
        </Part>
        <section aria-labelledby="codes-title">
          <h2 id="codes-title" className="text-heading font-bold">
            {t('codesTitle')}
          </h2>
          <p className="mt-1 mb-3 max-w-prose">
            {passwordOffAt
              ? (await getTranslations('codes'))('passwordOff')
              : codesSince
                ? t('codesOn', { date: codesSince, left: codes.recoveryLeft })
                : t('codesOff')}
          </p>
          <TextLink href="/account/codes">{t(codesSince ? 'codesChange' : 'codesSetUp')}</TextLink>
        </section>
        <Part id="passkeys" title={t('passkeysTitle')}>
          <p className="mb-3 max-w-prose">{t('passkeysHeld', { count: passkeys })}</p>
          <TextLink href="/account/passkeys">{t(passkeys > 0 ? 'passkeysChange' : 'passkeysAdd')}</TextLink>
        </Part>
        {role === 'reception' ? null : <CalledDevices />}
        <section aria-labelledby="sessions-title">
          <h2 id="sessions-title" className="text-heading font-bold">
            {t('sessionsTitle')}
          </h2>
          <p className="mt-1 mb-3">{t('elsewhere', { count: elsewhere })}</p>
          <SessionList sessions={sessions} timeZone={timeZone} end={endOne} />
          {elsewhere > 0 ? <OneTapForm action={endOthers} fields={{}} label={t('endOthers')} /> : null}
        </section>
      </div>
    </ClinicFrame>
  )
})
