'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Textarea } from '@/components/ui/textarea'
import { CaseForm } from './case-form'

interface NotAgreedFormProps {
  readonly caseId: string
  readonly revision: number
  readonly action: FormAction
}

/** Whoever does not agree says why, and the case opens again. */
export function NotAgreedForm({ caseId, revision, action }: NotAgreedFormProps) {
  const t = useTranslations('case.countersign')
  return (
    <Disclosure summary={t('disagree')}>
      <CaseForm {...{ caseId, revision, action }} name="not-agreed" button={t('reopen')} labels={{ words: t('why') }}>
        {({ errorOf, typed }) => (
          <Textarea
            id="not-agreed-words"
            name="words"
            label={t('why')}
            rows={2}
            error={errorOf('words')}
            defaultValue={typed('words')}
          />
        )}
      </CaseForm>
    </Disclosure>
  )
}
