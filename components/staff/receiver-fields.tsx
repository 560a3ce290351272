'use client'

import { useTranslations } from 'next-intl'
import type { useActionForm } from '@/components/form/use-action-form'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { CaseView } from '@/lib/cases/case-view'
import { asReceiver, offersOf } from '@/lib/cases/receiver'

interface ReceiverFieldsProps extends Pick<ReturnType<typeof useActionForm>, 'errorOf' | 'typed'> {
  readonly colleagues: CaseView['giving']['colleagues']
  readonly groups: CaseView['giving']['groups']
  /** Whoever asks, where it can be given to themselves. */
  readonly meId?: string | undefined
  /** Before the fields' names, where a page holds several forms. */
  readonly prefix?: string
  /** Who stands there until another is chosen. */
  readonly usual?: string | undefined
}

/** Who is given a case, or several, and a line for them: colleagues first, then groups. */
export function ReceiverFields(props: ReceiverFieldsProps) {
  const { colleagues, groups, errorOf, typed, meId, prefix = '', usual = '' } = props
  const t = useTranslations('case.give')
  return (
    <>
      <Select
        id={`${prefix}toId`}
        name="toId"
        label={t('to', { offers: offersOf(colleagues, groups) })}
        placeholder={t('choose')}
        error={errorOf('toId')}
        defaultValue={typed('toId') || usual}
        options={[
          ...colleagues.map(({ id, name, away }) => ({
            value: id,
            label: id === meId ? t('me', { name }) : away ? t('away', { name, cover: away.cover }) : name,
          })),
          ...groups.map((group) => ({ value: asReceiver(group), label: t('group', { name: group.name }) })),
        ]}
      />
      <TextInput
        id={`${prefix}words`}
        name="words"
        label={t('line')}
        hint={t('lineHint')}
        maxLength={200}
        error={errorOf('words')}
        defaultValue={typed('words')}
      />
    </>
  )
}
