import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Fieldset } from '@/components/ui/fieldset'
import { PickRow } from '@/components/ui/pick-row'
import { Radios } from '@/components/ui/radios'
import type { ChecklistView } from '@/lib/intake/page-view'
import { spokenTo } from '@/lib/intake/spoken-to'
import type { FormBinding } from './form-binding'

interface ChecklistBlockProps extends FormBinding {
  readonly block: ChecklistView
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
  /** What stands right under a ticked sign, by item: the place for an interrupt. */
  readonly after?: Readonly<Record<string, ReactNode>>
}

/**
 * Signs to tick. 'None of these' stands apart, because it is an answer and not an absence; so does 'That is all', once
 * something is ticked: what nobody looked at is not a no.
 */
export function ChecklistBlock({ block, about, after = {}, register, errors = {} }: ChecklistBlockProps) {
  const t = useTranslations('intake')
  const error = errors[block.field]
  const tick = (value: string, label: string, hint: string | undefined, id: string) => (
    <PickRow
      type="checkbox"
      id={id}
      name={block.field}
      value={value}
      label={label}
      hint={hint}
      defaultChecked={block.values.includes(value)}
      invalid={error !== undefined}
      input={register?.(block.field)}
    />
  )
  return (
    <Fieldset id={block.field} label={block.ask} hint={block.hint} error={error}>
      <div className="pick-list">
        {block.ticks.map(({ item, label, hint, followUp }, index) => (
          <div key={item} className="sign">
            {tick(item, label, hint, index === 0 ? block.field : `${block.field}-${item}`)}
            <div className="sign-more px-2.5 pb-4 sm:ps-[2.875em]">
              <Radios
                id={followUp.field}
                name={followUp.field}
                label={
                  <>
                    {followUp.ask} <span className="sr-only">{t('aboutSign', { sign: label })}</span>
                  </>
                }
                hint={followUp.hint}
                error={errors[followUp.field]}
                options={followUp.options}
                defaultValue={followUp.value ?? (followUp.kind === 'sure' ? 'yes' : undefined)}
                input={register?.(followUp.field)}
              />
            </div>
            {after[item]}
          </div>
        ))}
      </div>
      <div className="none-of-these flex flex-col gap-2">
        <p className="ps-2.5 pt-1 text-muted">{t('or')}</p>
        <div className="pick-list">{tick(block.none.value, block.none.label, undefined, `${block.field}-none`)}</div>
      </div>
      <div className="that-is-all pick-list">
        {tick(block.rest.value, t('thatIsAll', spokenTo(about)), undefined, `${block.field}-rest`)}
      </div>
    </Fieldset>
  )
}
