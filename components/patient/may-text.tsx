import { useTranslations } from 'next-intl'
import { PickRow } from '@/components/ui/pick-row'

/** That the patient agreed to be written to by text message. */
export function MayText({ isTicked }: { readonly isTicked: boolean }) {
  const t = useTranslations('newPatient')
  return (
    <PickRow
      type="checkbox"
      id="mayText"
      name="mayText"
      value="yes"
      label={t('mayText')}
      hint={t('mayTextHint')}
      defaultChecked={isTicked}
    />
  )
}
