import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/text-input'

export function NewPasswordInput({ error }: { readonly error: string | undefined }) {
  const t = useTranslations('password')
  return (
    <TextInput
      id="password"
      name="password"
      type="password"
      label={t('new')}
      hint={t('hint')}
      error={error}
      autoComplete="new-password"
      maxLength={1000}
    />
  )
}
