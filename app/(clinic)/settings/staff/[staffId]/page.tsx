import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { StaffEmail } from '@/components/staff/staff-email'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { TextLink } from '@/components/ui/text-link'
import { viewColleague } from '@/lib/operations/staff/view-colleague'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'
import { Acts } from './acts'
import { RoleSection } from './role-section'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('colleague'),
})

/** What its parts in the browser say. */
const words = ['form', 'nav.role', 'obstacles', 'proof', 'staff'] as const
const shortly = { dateStyle: 'medium', timeStyle: 'short' } as const
const acts = ['role', 'supervision', 'link', 'codes', 'left', 'back'] as const

export default guarded(words, async ({ params, searchParams }: PageProps<'/settings/staff/[staffId]'>) => {
  const actor = await currentStaff()
  const colleague = valueOrLeave(await viewColleague(actor, await params))
  const { id, name, email, role, standing, seenAt, linkUntil, timeZone, isLastLead, hasServer } = colleague
  const { codesSince, passkeys, passwordOffAt, isMe, casesInHand, covers, isSupervised, countersignDays } = colleague
  const { isNeverSeen, bouncedAt, called } = colleague
  const { done, calls } = await searchParams
  const said = acts.find((each) => each === done)
  const t = await getTranslations('staff')
  const format = await getFormatter()
  const day = (at: Date | null) => (at ? format.dateTime(at, { ...shortly, timeZone }) : '')
  return (
    <ClinicFrame actor={actor} at="settings">
      <PageTitle above={<TextLink href="/settings/staff">{t('title')}</TextLink>}>{name}</PageTitle>
      <div className="flex max-w-[46rem] flex-col gap-8">
        {said ? (
          <Notice kind="success" role="status">
            {t(said === 'link' && !hasServer ? 'invitedKept' : `done.${said}`, { name })}
          </Notice>
        ) : null}
        {said && calls === 'nobody' ? (
          <Notice kind="warning" role="alert">
            {t('nobodyCalled')} <TextLink href="/settings/on-call">{t('onCallLink')}</TextLink>
          </Notice>
        ) : null}
        <SummaryList
          rows={[
            { key: 'email', term: t('email'), value: <StaffEmail {...{ email, bouncedAt, timeZone }} /> },
            { key: 'standing', term: t('state'), value: t(`states.${standing}`, { date: day(linkUntil) }) },
            { key: 'seen', term: t('seen'), value: day(seenAt) || t(isNeverSeen ? 'never' : 'longAgo') },
            {
              key: 'codes',
              term: t('codes'),
              value: codesSince ? t('codesSince', { date: day(codesSince) }) : t('noCodes'),
            },
            { key: 'passkeys', term: t('passkeys'), value: t('passkeysHeld', { count: passkeys }) },
            ...(passwordOffAt
              ? [{ key: 'password', term: t('password'), value: t('passwordOff', { date: day(passwordOffAt) }) }]
              : []),
          ]}
        />
        {isLastLead ? <Notice>{t('lastLead')}</Notice> : null}
        {standing === 'left' || isLastLead ? null : <RoleSection {...{ id, name, role, isMe, casesInHand, called }} />}
        <Acts
          {...{ id, name, role, standing, isLastLead, hasServer, casesInHand, covers, isSupervised, countersignDays }}
          called={called}
          isPasswordOff={passwordOffAt !== null}
          canClearCodes={(codesSince !== null || passkeys > 0) && !isMe}
        />
      </div>
    </ClinicFrame>
  )
})
