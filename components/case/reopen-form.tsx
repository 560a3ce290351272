'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Textarea } from '@/components/ui/textarea'
import { CaseForm } from './case-form'

interface ReopenFormProps {
  readonly caseId: string
  readonly revision: number
  readonly action: FormAction
}

export function ReopenForm({ caseId, revision, action }: ReopenFormProps) {
  const t = useTranslations('case.reopen')
  return (
    <Disclosure summary={t('title')}>
      <CaseForm {...{ caseId, revision, action }} name="reopen" button={t('go')} labels={{ words: t('words') }}>
        {({ errorOf, typed }) => (
          <Textarea
            id="reopen-words"
            name="words"
            label={t('words')}
            rows={2}
            error={errorOf('words')}
            defaultValue={typed('words')}
          />
        )}
      </CaseForm>
    </Disclosure>
  )
}
