import { getTranslations } from 'next-intl/server'
import { CaseActs } from '@/components/case/case-acts'
import { CheckInUnderWay } from '@/components/case/check-in-link'
import { GivenHandouts } from '@/components/case/given-handouts'
import { CaseText } from '@/components/case/case-text'
import { FollowUp } from '@/components/case/follow-up'
import { LookedAtAgain } from '@/components/case/looked-at-again'
import { Timeline } from '@/components/case/timeline'
import { isUnderWay } from '@/lib/cases/check-in'
import type { CaseView } from '@/lib/cases/case-view'
import type { Templates } from '@/lib/cases/template'
import * as acts from './actions'
import { bornOn } from './case-title'

interface CaseBesideProps {
  readonly view: CaseView
  readonly templates: Templates
  readonly isLead: boolean
}

/** What can be done, and what was. */
export async function CaseBeside({ view, templates, isLead }: CaseBesideProps) {
  const t = await getTranslations('case')
  const { tier, note, close, call, next, give, reopen, followUp, undo } = acts
  const { sendHandoutAgain: sendAgain, seeTo, takeBack, sendPlanned, takeBackPlan } = acts
  const { id, revision, standing, timeZone, handouts, planned, library, sets, giving, closing, answeredIn } = view
  const { givenName, toldBy, mayLeaveMessage, whoseNumber, isArchived } = view.patient
  const patient = { givenName, toldBy, mayLeaveMessage, whoseNumber, isArchived }
  // What these are given is sent to the browser: no more than they name.
  const acted = {
    id,
    revision,
    tier: view.tier,
    triageTier: view.triageTier,
    standing,
    giving,
    closing,
    isToBook: view.nextStep?.kind === 'see' && !view.nextStep.isAgreed,
    now: view.now,
    timeZone,
  }
  return (
    <>
      <CaseActs view={acted} {...{ patient, templates, isLead }} {...{ tier, note, close, call, next, give, reopen }} />
      <GivenHandouts
        action={acts.assign}
        fields={{ caseId: id }}
        locale={answeredIn}
        mayGive={standing.state !== 'closed'}
        {...{ timeZone, handouts, planned, library, sets, givenName, toldBy }}
        {...{ sendAgain, seeTo, takeBack, sendPlanned, takeBackPlan }}
      />
      {isArchived ? null : (
        <FollowUp
          caseId={id}
          givenName={givenName}
          address={view.patient.address}
          clinicName={view.clinicName}
          timeZone={timeZone}
          isAnswering={view.isStillAnswering}
          action={followUp}
        />
      )}
      {view.checkIn && isUnderWay(view.checkIn) ? (
        <CheckInUnderWay view={view} checkIn={view.checkIn} renew={acts.renewLink} />
      ) : null}
      <CaseText view={view} sex={t(`sex.${view.patient.sex}`)} born={await bornOn(view.patient.dateOfBirth)} />
      <LookedAtAgain drawn={view.lookedAtAgain} timeZone={timeZone} />
      <Timeline caseId={id} undo={undo} rows={view.timeline} timeZone={timeZone} />
    </>
  )
}
