import type { Metadata } from 'next'
import { cache } from 'react'
import { getTranslations } from 'next-intl/server'
import { CaseActs } from '@/components/case/case-acts'
import { CaseAnswers } from '@/components/case/case-answers'
import { CaseChanges } from '@/components/case/case-changes'
import { CaseEscalation } from '@/components/case/case-escalation'
import { CaseFindings } from '@/components/case/case-findings'
import { CaseHandouts } from '@/components/case/case-handouts'
import { CaseCheckIn } from '@/components/case/case-check-in'
import { CaseReaders } from '@/components/case/case-readers'
import { CaseSites } from '@/components/case/case-sites'
import { CaseSummary } from '@/components/case/case-summary'
import { CaseStatus } from '@/components/case/case-status'
import { CaseText } from '@/components/case/case-text'
import { DoneLine } from '@/components/case/done-line'
import { FollowUp } from '@/components/case/follow-up'
import { ScoreList } from '@/components/case/score-list'
import { Timeline } from '@/components/case/timeline'
import { currentActor } from '@/lib/auth/session'
import { doneActOf } from '@/lib/cases/done-act'
import { viewCase } from '@/lib/operations/cases/view-case'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import {
  answerFor,
  assign,
  call,
  claim,
  close,
  followUp,
  next,
  note,
  release,
  renewLink,
  reopen,
  settle,
  takeOver,
  tier,
  undo,
} from './actions'
import { bornOn, CaseNotices, CaseTitle } from './case-title'

type Props = PageProps<'/cases/[caseId]'>

/** Read once for the title and the page: each reading is written to the log. */
const readCase = cache(async (caseId: string) => viewCase(await currentActor(), { caseId }))

/** Among many tabs, whose case it is. What cannot be read now has a plain title; the page says why. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('clinicTitles')
  const { caseId } = await params
  const result = await readCase(caseId).catch(() => null)
  if (!result?.ok) return { title: t('case') }
  const { patient, tier } = result.value
  return { title: t('caseOf', { name: patient.name, tier: (await getTranslations('clinical.tier'))(tier) }) }
}

/** What its parts in the browser say. */
const words = ['case', 'clinical.tier', 'duration', 'form', 'obstacles', 'patient'] as const

/** The tier and why, then the acts, then everything else. */
export default guarded(words, async ({ params, searchParams }: Props) => {
  const actor = await currentStaff()
  const view = valueOrLeave(await readCase((await params).caseId))
  const did = doneActOf((await searchParams).did)
  const t = await getTranslations('case')
  const { id, revision, standing, timeZone, handouts, library, patient } = view
  // What these two are given is sent to the browser: no more than they name.
  const acted = { id, revision, tier: view.tier, standing }
  return (
    <ClinicFrame actor={actor} at="worklist">
      <div data-paper="compact">
        <CaseTitle view={view} />
        {did ? <DoneLine key={view.timeline.length} did={did} tier={view.tier} /> : null}
        <CaseStatus view={view} claim={claim} release={release} takeOver={takeOver} />
        {view.escalation ? (
          <CaseEscalation caseId={id} escalation={view.escalation} answer={answerFor} timeZone={timeZone} />
        ) : null}
        <CaseReaders address={`/api/cases/${id}/readers`} readers={view.readers} timeZone={timeZone} />
        <CaseCheckIn view={view} settle={settle} renew={renewLink} />
        <CaseNotices view={view} />
        {/* On a phone the acts come before the answers: deciding needs the reason first, and rarely every answer. */}
        <div className="mt-6 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)] xl:grid-rows-[auto_1fr] print:mt-2 print:gap-y-3">
          <div className="flex min-w-0 flex-col gap-8 print:gap-3">
            <CaseChanges changes={view.changes} scores={view.scores} timeZone={timeZone} />
            <CaseFindings view={view} />
            <CaseSummary rows={view.summary} />
            <CaseSites sites={view.sites} />
            <ScoreList scores={view.scores} timeZone={view.timeZone} />
          </div>
          <div className="flex min-w-0 flex-col gap-8 xl:row-span-2 print:gap-3">
            <CaseActs
              view={acted}
              {...{ tier, note, close, call, next, reopen }}
              mayLeaveMessage={patient.mayLeaveMessage}
            />
            <FollowUp
              caseId={id}
              givenName={patient.givenName}
              address={patient.email}
              clinicName={view.clinicName}
              timeZone={timeZone}
              isAnswering={view.isStillAnswering}
              action={followUp}
            />
            <CaseText view={view} sex={t(`sex.${patient.sex}`)} born={await bornOn(patient.dateOfBirth)} />
            <CaseHandouts view={{ ...acted, timeZone, handouts, library }} assign={assign} />
            <Timeline caseId={id} undo={undo} rows={view.timeline} timeZone={timeZone} />
          </div>
          <CaseAnswers
            sections={view.sections}
            isDraft={view.submittedAt === null}
            answeredIn={view.answeredIn}
            isByCarer={view.isByCarer}
          />
        </div>
      </div>
    </ClinicFrame>
  )
})
