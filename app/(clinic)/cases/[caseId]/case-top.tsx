import { CaseCheckIn } from '@/components/case/case-check-in'
import { CaseEscalation } from '@/components/case/case-escalation'
import { CaseReaders } from '@/components/case/case-readers'
import { CaseStatus } from '@/components/case/case-status'
import { Countersign } from '@/components/case/countersign'
import { DoneLine } from '@/components/case/done-line'
import { OtherWays } from '@/components/case/other-ways'
import { ToTalkOver } from '@/components/case/to-talk-over'
import type { CaseView } from '@/lib/cases/case-view'
import type { DoneAct } from '@/lib/cases/done-act'
import { agree, answerFor, askForCall, claim, disagree, release, renewLink, settle, takeOver } from './actions'
import { CaseNotices, CaseTitle } from './case-title'

/** Whose case it is, the tier and why, who has it, and what has to be known before anything else is read. */
export function CaseTop({ view, did }: { readonly view: CaseView; readonly did: DoneAct | null }) {
  const { id, timeZone } = view
  return (
    <>
      <CaseTitle view={view} />
      {did ? <DoneLine key={view.timeline.length} did={did} tier={view.tier} /> : null}
      <CaseStatus view={view} claim={claim} release={release} takeOver={takeOver} />
      <Countersign view={view} agree={agree} disagree={disagree} />
      {view.escalation ? (
        <CaseEscalation
          caseId={id}
          escalation={view.escalation}
          called={view.called}
          holder={view.standing.owner === null ? 'nobody' : view.standing.owner.isMe ? 'me' : 'other'}
          isLookedAt={view.firstLookAt !== null}
          answer={answerFor}
          now={view.now}
          timeZone={timeZone}
        />
      ) : null}
      <CaseReaders address={`/api/cases/${id}/readers`} readers={view.readers} drawn={view.drawn} timeZone={timeZone} />
      <CaseCheckIn view={view} settle={settle} renew={renewLink} />
      <ToTalkOver handouts={view.handouts} />
      <CaseNotices view={view} />
      <OtherWays view={view} askToCall={askForCall} />
    </>
  )
}
