'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { ReceiverFields } from '@/components/staff/receiver-fields'
import { Disclosure } from '@/components/ui/disclosure'
import type { CaseView } from '@/lib/cases/case-view'
import { offersOf } from '@/lib/cases/receiver'
import { CaseForm } from './case-form'

interface GiveFormProps {
  readonly action: FormAction
  readonly caseId: string
  readonly revision: number
  readonly giving: CaseView['giving']
}

/** To a colleague by name or to a group; back to whoever gave it, that is one press. */
export function GiveForm({ action, caseId, revision, giving: { backTo, colleagues, groups } }: GiveFormProps) {
  const t = useTranslations('case.give')
  const giver = colleagues.find(({ id }) => id === backTo)
  const offers = offersOf(colleagues, groups)
  if (colleagues.length + groups.length === 0) return null
  return (
    <Disclosure summary={giver ? t('back', { name: giver.name }) : t('title', { offers })}>
      <CaseForm
        {...{ caseId, revision, action }}
        name="give"
        button={t('go')}
        labels={{ toId: t('to', { offers }), words: t('line') }}
      >
        {({ errorOf, typed }) => (
          <ReceiverFields prefix="give-" usual={giver?.id} {...{ colleagues, groups, errorOf, typed }} />
        )}
      </CaseForm>
    </Disclosure>
  )
}
