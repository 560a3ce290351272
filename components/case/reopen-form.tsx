'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { isMoreUrgent, type Tier, tiers } from '@/lib/triage/urgency'
import { CaseForm } from './case-form'

interface ReopenFormProps {
  readonly caseId: string
  readonly revision: number
  /** What it was when it was closed. */
  readonly current: Tier
  /** Opening it brings the patient back to the list. */
  readonly isArchived: boolean
  readonly action: FormAction
}

/** What is reported now may be more urgent than what was closed, and nothing else would say so. */
export function ReopenForm({ caseId, revision, current, isArchived, action }: ReopenFormProps) {
  const t = useTranslations('case.reopen')
  const tierWord = useTranslations('clinical.tier')
  const higher = tiers.filter((tier) => isMoreUrgent(tier, current))
  return (
    <Disclosure summary={t('title')}>
      <CaseForm
        {...{ caseId, revision, action }}
        name="reopen"
        button={t('go')}
        labels={{ words: t('words'), tier: t('tier') }}
      >
        {({ errorOf, typed }) => (
          <>
            <Textarea
              id="reopen-words"
              name="words"
              label={t('words')}
              rows={2}
              hint={isArchived ? t('archived') : undefined}
              error={errorOf('words')}
              defaultValue={typed('words')}
            />
            {higher.length > 0 ? (
              <Select
                id="reopen-tier"
                name="tier"
                label={t('tier')}
                hint={t('tierHint')}
                placeholder={t('asBefore', { tier: tierWord(current) })}
                error={errorOf('tier')}
                defaultValue={typed('tier')}
                options={higher.map((value) => ({ value, label: tierWord(value) }))}
              />
            ) : null}
          </>
        )}
      </CaseForm>
    </Disclosure>
  )
}
