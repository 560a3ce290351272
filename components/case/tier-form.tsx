'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { tierReasons } from '@/lib/cases/case'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { CaseForm } from './case-form'

interface TierFormProps {
  readonly action: FormAction
  readonly caseId: string
  readonly revision: number
  /** What it is now, which it cannot be changed to. */
  readonly current: Tier
}

export function TierForm({ action, caseId, revision, current }: TierFormProps) {
  const t = useTranslations('case')
  const tierWord = useTranslations('clinical.tier')
  return (
    <Disclosure summary={t('changeTier')}>
      <CaseForm
        caseId={caseId}
        revision={revision}
        action={action}
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
              options={tiers.filter((each) => each !== current).map((value) => ({ value, label: tierWord(value) }))}
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
  )
}
