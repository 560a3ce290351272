import { useTranslations } from 'next-intl'
import type { useActionForm } from '@/components/form/use-action-form'
import { PickRow } from '@/components/ui/pick-row'
import { TextInput } from '@/components/ui/text-input'
import { spokenTo } from '@/lib/intake/spoken-to'

export interface CallBackNumber {
  readonly phone: string | null
  readonly mayLeaveMessage: boolean
  readonly isOthersPhone: boolean
}

interface NumberFieldsProps {
  readonly form: ReturnType<typeof useActionForm>
  readonly held: CallBackNumber
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
}

/** The number to call back, confirmed or mended. The result promises a call, so it is asked before anything else. */
export function NumberFields({ form, held, about }: NumberFieldsProps) {
  const t = useTranslations('begin.number')
  const isFresh = form.state.code === null
  const isTicked = (name: string, was: boolean) => (isFresh ? was : form.typed(name) === 'yes')
  return (
    <fieldset className="mb-8 flex flex-col gap-3">
      <legend className="mb-2 text-heading font-bold">{t('title')}</legend>
      <TextInput
        id="phone"
        name="phone"
        label={t('phone')}
        hint={t('hint', spokenTo(about))}
        error={form.errorOf('phone')}
        inputMode="tel"
        autoComplete="tel"
        defaultValue={isFresh ? (held.phone ?? '') : form.typed('phone')}
      />
      <div className="pick-list">
        <PickRow
          type="checkbox"
          id="mayLeaveMessage"
          name="mayLeaveMessage"
          value="yes"
          label={t('mayLeaveMessage')}
          defaultChecked={isTicked('mayLeaveMessage', held.mayLeaveMessage)}
        />
        <PickRow
          type="checkbox"
          id="isOthersPhone"
          name="isOthersPhone"
          value="yes"
          label={t('isOthersPhone')}
          defaultChecked={isTicked('isOthersPhone', held.isOthersPhone)}
        />
      </div>
    </fieldset>
  )
}
