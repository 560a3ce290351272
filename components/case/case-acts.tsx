'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { outcomes, tierReasons } from '@/lib/cases/case'
import { tiers } from '@/lib/triage/urgency'
import { CallForm } from './call-form'
import { CaseForm } from './case-form'
import type { CaseView } from '@/lib/cases/case-view'
import { ReopenForm } from './reopen-form'

interface CaseActsProps {
  /** Named one by one, because whatever is given here is sent to the browser. */
  readonly view: Pick<CaseView, 'id' | 'revision' | 'tier' | 'standing'>
  readonly tier: FormAction
  readonly note: FormAction
  readonly close: FormAction
  readonly call: FormAction
  readonly reopen: FormAction
  readonly mayLeaveMessage: boolean
}

export function CaseActs({ view, tier, note, close, call, reopen, mayLeaveMessage }: CaseActsProps) {
  const t = useTranslations('case')
  const tierWord = useTranslations('clinical.tier')
  const place = { caseId: view.id, revision: view.revision }
  const isHeldByOther = view.standing.owner !== null && !view.standing.owner.isMe
  return (
    <div data-print="no" className="flex flex-col gap-3">
      <CaseForm {...place} action={note} name="note" button={t('addNoteGo')} labels={{ words: t('addNote') }}>
        {({ errorOf, typed }) => (
          <Textarea
            id="note-words"
            name="words"
            label={t('addNote')}
            rows={2}
            error={errorOf('words')}
            defaultValue={typed('words')}
          />
        )}
      </CaseForm>
      <CallForm {...place} action={call} mayLeaveMessage={mayLeaveMessage} />
      {view.standing.state === 'closed' ? (
        <ReopenForm {...place} action={reopen} />
      ) : (
        <>
          <Disclosure summary={t('changeTier')}>
            <CaseForm
              {...place}
              action={tier}
              name="tier"
              button={t('changeTierGo')}
              labels={{ tier: t('tier'), reason: t('tierReason'), words: t('tierWords') }}
            >
              {({ errorOf, typed }) => (
                <>
                  <Select
                    id="tier-tier"
                    name="tier"
                    label={t('tier')}
                    placeholder={t('choose')}
                    error={errorOf('tier')}
                    defaultValue={typed('tier')}
                    options={tiers
                      .filter((each) => each !== view.tier)
                      .map((value) => ({ value, label: tierWord(value) }))}
                  />
                  <Select
                    id="tier-reason"
                    name="reason"
                    label={t('tierReason')}
                    placeholder={t('choose')}
                    error={errorOf('reason')}
                    defaultValue={typed('reason')}
                    options={tierReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
                  />
                  <Textarea
                    id="tier-words"
                    name="words"
                    label={t('tierWords')}
                    hint={t('tierWordsHint')}
                    rows={2}
                    error={errorOf('words')}
                    defaultValue={typed('words')}
                  />
                </>
              )}
            </CaseForm>
          </Disclosure>
          {isHeldByOther ? null : (
            <Disclosure summary={t('close')}>
              <CaseForm
                {...place}
                action={close}
                name="close"
                button={t('closeGo')}
                labels={{ outcome: t('outcome'), words: t('closeWords') }}
              >
                {({ errorOf, typed }) => (
                  <>
                    <Select
                      id="close-outcome"
                      name="outcome"
                      label={t('outcome')}
                      placeholder={t('choose')}
                      error={errorOf('outcome')}
                      defaultValue={typed('outcome')}
                      options={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
                    />
                    <Textarea
                      id="close-words"
                      name="words"
                      label={t('closeWords')}
                      rows={2}
                      error={errorOf('words')}
                      defaultValue={typed('words')}
                    />
                  </>
                )}
              </CaseForm>
            </Disclosure>
          )}
        </>
      )}
    </div>
  )
}
