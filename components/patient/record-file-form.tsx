import { useTranslations } from 'next-intl'
import { Actions } from '@/components/ui/actions'
import { Button } from '@/components/ui/button'
import { Checkboxes } from '@/components/ui/checkboxes'
import { Radios } from '@/components/ui/radios'
import { TextLink } from '@/components/ui/text-link'

/** All that is kept, as a file of their choice: sent by the browser itself, which keeps what comes. */
export function RecordFileForm({ patientId }: { readonly patientId: string }) {
  const t = useTranslations('patient.record')
  return (
    <form method="post" action={`/patients/${patientId}/record`} className="max-w-[36rem]">
      <div className="flex flex-col gap-5">
        <Radios
          id="as"
          name="as"
          label={t('as')}
          options={(['pdf', 'json'] as const).map((value) => ({ value, label: t(value) }))}
          defaultValue="pdf"
        />
        <Checkboxes
          id="private"
          name="private"
          label={t('with')}
          hint={t('privateHint')}
          options={[{ value: 'yes', label: t('private') }]}
        />
      </div>
      <Actions>
        <Button type="submit">{t('save')}</Button>
        <TextLink href={`/patients/${patientId}`}>{t('back')}</TextLink>
      </Actions>
    </form>
  )
}
