import { useTranslations } from 'next-intl'
import { Radios } from '@/components/ui/radios'
import { fillingIn } from '@/lib/patients/filling-in'

interface WhoFillsInProps {
  readonly error: string | undefined
  readonly said: string
}

/** Asked before anything else: some questions are not asked of somebody else. */
export function WhoFillsIn({ error, said }: WhoFillsInProps) {
  const t = useTranslations('link')
  return (
    <Radios
      id="filledInBy"
      name="filledInBy"
      legendAs="heading"
      label={t('who.title')}
      error={error}
      options={fillingIn.map((who) => ({ value: who, label: t(`who.${who}`) }))}
      defaultValue={said}
    />
  )
}
