import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import type { OutcomeCode } from '@/lib/cases/outcome-code'

interface OutcomeCodeChoiceProps {
  readonly codes: readonly OutcomeCode[]
  readonly error: string | undefined
  readonly chosen: string
}

/** What it turned out to be, where somebody wants to say so by its code. */
export function OutcomeCodeChoice({ codes, error, chosen }: OutcomeCodeChoiceProps) {
  const t = useTranslations('case')
  return (
    <Select
      id="close-icd10"
      name="icd10"
      label={t('icd10')}
      hint={t('icd10Hint')}
      placeholder={t('icd10None')}
      error={error}
      defaultValue={chosen}
      options={codes.map(({ id, words }) => ({ value: id, label: `${id} ${words}` }))}
    />
  )
}
