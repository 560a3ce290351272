'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { outcomes } from '@/lib/cases/case'
import { CaseForm } from './case-form'
import { NotReached, type NotReachedProps } from './not-reached'

interface CloseFormProps extends NotReachedProps {
  readonly action: FormAction
  readonly caseId: string
  readonly revision: number
}

export function CloseForm({ action, caseId, revision, ...unreached }: CloseFormProps) {
  const t = useTranslations('case')
  return (
    <Disclosure summary={t('close')}>
      <CaseForm
        caseId={caseId}
        revision={revision}
        action={action}
        name="close"
        button={t('closeGo')}
        labels={{ outcome: t('outcome'), words: t('closeWords') }}
      >
        {({ errorOf, typed }) => (
          <>
            <NotReached {...unreached} />
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
              hint={t('closeWordsHint')}
              rows={2}
              error={errorOf('words')}
              defaultValue={typed('words')}
            />
          </>
        )}
      </CaseForm>
    </Disclosure>
  )
}
