'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { CaseView } from '@/lib/cases/case-view'
import { CaseForm } from './case-form'

interface GiveFormProps {
  readonly action: FormAction
  readonly caseId: string
  readonly revision: number
  readonly giving: CaseView['giving']
}

/** To a colleague by name; back to whoever gave it, that is one press. */
export function GiveForm({ action, caseId, revision, giving: { backTo, colleagues } }: GiveFormProps) {
  const t = useTranslations('case.give')
  const choose = useTranslations('case')('choose')
  const giver = colleagues.find(({ id }) => id === backTo)
  if (colleagues.length === 0) return null
  return (
    <Disclosure summary={giver ? t('back', { name: giver.name }) : t('title')}>
      <CaseForm
        {...{ caseId, revision, action }}
        name="give"
        button={t('go')}
        labels={{ toId: t('to'), words: t('line') }}
      >
        {({ errorOf, typed }) => (
          <>
            <Select
              id="give-toId"
              name="toId"
              label={t('to')}
              placeholder={choose}
              error={errorOf('toId')}
              defaultValue={typed('toId') || giver?.id}
              options={colleagues.map(({ id, name, away }) => ({
                value: id,
                label: away ? t('away', { name, cover: away.cover }) : name,
              }))}
            />
            <TextInput
              id="give-words"
              name="words"
              label={t('line')}
              hint={t('lineHint')}
              maxLength={200}
              error={errorOf('words')}
              defaultValue={typed('words')}
            />
          </>
        )}
      </CaseForm>
    </Disclosure>
  )
}
