'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { WhileBegun } from '@/components/form/while-begun'
import { CallForm } from './call-form'
import { CaseForm } from './case-form'
import { CaseWords, templatesFormId } from './case-words'
import type { CaseView } from '@/lib/cases/case-view'
import type { Templates } from '@/lib/cases/template'
import { CloseForm } from './close-form'
import { GiveForm } from './give-form'
import { NextStepForm } from './next-step-form'
import { ReopenForm } from './reopen-form'
import { TierForm } from './tier-form'

interface CaseActsProps {
  /** Named one by one, because whatever is given here is sent to the browser. */
  readonly view: Pick<
    CaseView,
    'id' | 'revision' | 'tier' | 'triageTier' | 'standing' | 'giving' | 'closing' | 'now' | 'timeZone'
  > & { readonly isToBook: boolean }
  readonly patient: Pick<CaseView['patient'], 'givenName' | 'toldBy' | 'mayLeaveMessage' | 'whoseNumber' | 'isArchived'>
  readonly templates: Templates
  readonly isLead: boolean
  readonly tier: FormAction
  readonly note: FormAction
  readonly close: FormAction
  readonly call: FormAction
  readonly next: FormAction
  readonly give: FormAction
  readonly reopen: FormAction
}

export function CaseActs(props: CaseActsProps) {
  const { view, patient, templates, isLead, tier, note, close, call, next, give, reopen } = props
  const t = useTranslations('case')
  const place = { caseId: view.id, revision: view.revision }
  const clock = { now: view.now, timeZone: view.timeZone }
  const isOpen = view.standing.state !== 'closed'
  const noteLabel = t(isOpen ? 'addNote' : 'addToClosed')
  const isHeldByOther = view.standing.owner !== null && !view.standing.owner.isMe
  return (
    <div data-print="no" data-acts className="flex flex-col gap-1 sm:gap-3">
      <form id={templatesFormId} action={`/cases/${view.id}`} />
      <CaseForm {...place} action={note} name="note" button={t('addNoteGo')} labels={{ words: noteLabel }}>
        {({ errorOf, typed }) => (
          <CaseWords
            kind="note"
            templates={templates.note}
            id="note-words"
            label={noteLabel}
            error={errorOf('words')}
            defaultValue={typed('words') || templates.note.begun}
          />
        )}
      </CaseForm>
      <CallForm
        {...place}
        {...clock}
        action={call}
        mayLeaveMessage={patient.mayLeaveMessage}
        takesVisit={isOpen}
        whoseNumber={patient.whoseNumber}
        templates={templates.call}
      />
      {isOpen ? null : <ReopenForm {...place} action={reopen} current={view.tier} isArchived={patient.isArchived} />}
      <WhileBegun isOffered={isOpen}>
        <NextStepForm {...place} {...clock} action={next} tier={view.tier} isToBook={view.isToBook} />
      </WhileBegun>
      <WhileBegun isOffered={isOpen && (!isHeldByOther || isLead)}>
        <GiveForm {...place} action={give} giving={view.giving} />
      </WhileBegun>
      <WhileBegun isOffered={isOpen}>
        <TierForm {...place} action={tier} current={view.tier} />
      </WhileBegun>
      <WhileBegun isOffered={isOpen && !isHeldByOther}>
        <CloseForm
          {...place}
          {...{ patient, isLead }}
          action={close}
          triageTier={view.triageTier}
          closing={view.closing}
          templates={templates.closing}
          timeZone={view.timeZone}
        />
      </WhileBegun>
    </div>
  )
}
