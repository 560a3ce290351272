import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { staffRoles } from '@/lib/access/actor'

interface RoleSelectProps {
  readonly error: string | undefined
  readonly defaultValue: string
  readonly placeholder?: string
}

export function RoleSelect({ error, defaultValue, placeholder }: RoleSelectProps) {
  const t = useTranslations('staff')
  const role = useTranslations('nav.role')
  return (
    <Select
      id="role"
      name="role"
      label={t('role')}
      hint={t('roleHint')}
      error={error}
      placeholder={placeholder}
      options={staffRoles.map((value) => ({ value, label: role(value) }))}
      defaultValue={defaultValue}
    />
  )
}
