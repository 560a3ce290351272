import { useTranslations } from 'next-intl'
import type { useActionForm } from '@/components/form/use-action-form'
import { PickRow } from '@/components/ui/pick-row'
import { TextInput } from '@/components/ui/text-input'
import type { Carer } from '@/lib/patients/carer'

interface CarerFieldsProps {
  readonly form: ReturnType<typeof useActionForm>
  readonly held: Carer | null
}

/** Whom to call about a patient who cannot be reached. Emptied, there is nobody. */
export function CarerFields({ form, held }: CarerFieldsProps) {
  const t = useTranslations('patient.contact.carer')
  const isFresh = form.state.code === null
  const field = (name: 'carerName' | 'carerRelation' | 'carerPhone', was: string | undefined) => ({
    ...{ id: name, name, error: form.errorOf(name), autoComplete: 'off' },
    defaultValue: isFresh ? (was ?? '') : form.typed(name),
  })
  return (
    <fieldset className="flex flex-col gap-4 border-t border-rule pt-3">
      <legend className="font-semibold">{t('title')}</legend>
      <p className="text-small text-muted">{t('lead')}</p>
      <TextInput {...field('carerName', held?.name)} label={t('name')} />
      <TextInput {...field('carerRelation', held?.relation)} label={t('relation')} hint={t('relationHint')} />
      <TextInput {...field('carerPhone', held?.phone)} label={t('phone')} inputMode="tel" />
      <PickRow
        type="checkbox"
        id="carerMayKnow"
        name="carerMayKnow"
        value="yes"
        label={t('mayKnow')}
        defaultChecked={isFresh ? (held?.mayKnow ?? false) : form.typed('carerMayKnow') === 'yes'}
      />
    </fieldset>
  )
}
