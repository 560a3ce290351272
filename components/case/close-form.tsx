'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Radios } from '@/components/ui/radios'
import { Select } from '@/components/ui/select'
import { judgments, outcomes } from '@/lib/cases/case'
import type { Tier } from '@/lib/triage/urgency'
import type { FilledTemplates } from '@/lib/cases/template'
import { CaseForm } from './case-form'
import { CodeChoices } from './code-choices'
import { CaseWords } from './case-words'
import { NotReached, type NotReachedProps } from './not-reached'

interface CloseFormProps extends NotReachedProps {
  readonly templates: FilledTemplates
  readonly action: FormAction
  readonly caseId: string
  readonly revision: number
  /** What the rules gave. */
  readonly triageTier: Tier
}

export function CloseForm({ action, caseId, revision, triageTier, templates, ...unreached }: CloseFormProps) {
  const t = useTranslations('case')
  const tierWords = useTranslations('clinical.tier')
  return (
    <Disclosure summary={t('close')} open={templates.begun !== ''}>
      <CaseForm
        caseId={caseId}
        revision={revision}
        action={action}
        name="close"
        button={t('closeGo')}
        labels={{ outcome: t('outcome'), words: t('closeWords'), judged: t('judgedLabel'), codes: t('codes') }}
      >
        {({ errorOf, typed }) => (
          <>
            <NotReached {...unreached} />
            {unreached.closing.planned > 0 ? <p>{t('planned.stays', { count: unreached.closing.planned })}</p> : null}
            {unreached.closing.isReadOnceClosed ? <p>{t('countersign.onceClosed')}</p> : null}
            <Select
              id="close-outcome"
              name="outcome"
              label={t('outcome')}
              placeholder={t('choose')}
              error={errorOf('outcome')}
              defaultValue={typed('outcome')}
              options={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
            />
            <CaseWords
              kind="closing"
              templates={templates}
              id="close-words"
              label={t('closeWords')}
              hint={t('closeWordsHint')}
              error={errorOf('words')}
              defaultValue={typed('words') || templates.begun}
            />
            <CodeChoices
              codes={unreached.closing.codes}
              chosen={typed('codes').split(' ').filter(Boolean)}
              error={errorOf('codes')}
            />
            <Radios
              id="close-judged"
              name="judged"
              label={t('judgedOf', { tier: tierWords(triageTier) })}
              hint={t('judgedHint')}
              inline
              error={errorOf('judged')}
              defaultValue={typed('judged')}
              options={judgments.map((value) => ({ value, label: t(`judged.${value}`) }))}
            />
          </>
        )}
      </CaseForm>
    </Disclosure>
  )
}
