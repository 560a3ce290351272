import { useTranslations } from 'next-intl'
import { Checkboxes } from '@/components/ui/checkboxes'
import { Disclosure } from '@/components/ui/disclosure'
import type { OutcomeCode } from '@/lib/cases/case'

interface CodeChoicesProps {
  readonly codes: readonly OutcomeCode[]
  /** What was ticked when the form came back. */
  readonly chosen: readonly string[]
  readonly error: string | undefined
}

/** Codes of the outcome, which nobody has to choose. */
export function CodeChoices({ codes, chosen, error }: CodeChoicesProps) {
  const t = useTranslations('case')
  if (codes.length === 0) return null
  return (
    <Disclosure summary={t('codesOpen')} open={chosen.length > 0 || error !== undefined}>
      <Checkboxes
        id="close-codes"
        name="codes"
        label={t('codes')}
        hint={t('codesHint')}
        error={error}
        defaultValues={chosen}
        options={codes.map(({ icd10, text }) => ({ value: icd10, label: `${icd10} ${text}` }))}
      />
    </Disclosure>
  )
}
