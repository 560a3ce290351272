'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Textarea } from '@/components/ui/textarea'
import { CallForm } from './call-form'
import { CaseForm } from './case-form'
import type { CaseView } from '@/lib/cases/case-view'
import { CloseForm } from './close-form'
import { GiveForm } from './give-form'
import { NextStepForm } from './next-step-form'
import { ReopenForm } from './reopen-form'
import { TierForm } from './tier-form'

interface CaseActsProps {
  /** Named one by one, because whatever is given here is sent to the browser. */
  readonly view: Pick<
    CaseView,
    'id' | 'revision' | 'tier' | 'triageTier' | 'standing' | 'giving' | 'closing' | 'answeredIn' | 'timeZone'
  >
  readonly patient: Pick<CaseView['patient'], 'givenName' | 'toldBy' | 'mayLeaveMessage'>
  readonly isLead: boolean
  readonly tier: FormAction
  readonly note: FormAction
  readonly close: FormAction
  readonly call: FormAction
  readonly next: FormAction
  readonly give: FormAction
  readonly reopen: FormAction
}

export function CaseActs({ view, patient, isLead, tier, note, close, call, next, give, reopen }: CaseActsProps) {
  const t = useTranslations('case')
  const place = { caseId: view.id, revision: view.revision }
  const noteLabel = t(view.standing.state === 'closed' ? 'addToClosed' : 'addNote')
  const isHeldByOther = view.standing.owner !== null && !view.standing.owner.isMe
  return (
    <div data-print="no" className="flex flex-col gap-3">
      <CaseForm {...place} action={note} name="note" button={t('addNoteGo')} labels={{ words: noteLabel }}>
        {({ errorOf, typed }) => (
          <Textarea
            id="note-words"
            name="words"
            label={noteLabel}
            rows={2}
            error={errorOf('words')}
            defaultValue={typed('words')}
          />
        )}
      </CaseForm>
      <CallForm {...place} action={call} mayLeaveMessage={patient.mayLeaveMessage} />
      {view.standing.state === 'closed' ? (
        <ReopenForm {...place} action={reopen} />
      ) : (
        <>
          <NextStepForm {...place} action={next} tier={view.tier} />
          {isHeldByOther && !isLead ? null : <GiveForm {...place} action={give} giving={view.giving} />}
          <TierForm {...place} action={tier} current={view.tier} />
          {isHeldByOther ? null : (
            <CloseForm
              {...place}
              {...{ patient, isLead }}
              action={close}
              triageTier={view.triageTier}
              closing={view.closing}
              locale={view.answeredIn}
              timeZone={view.timeZone}
            />
          )}
        </>
      )}
    </div>
  )
}
