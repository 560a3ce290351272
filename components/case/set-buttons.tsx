import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { CaseView } from '@/lib/cases/case-view'

/** One press ticks all of a set, wherever in the library each of them stands. */
export function SetButtons({ sets }: { readonly sets: CaseView['sets'] }) {
  const t = useTranslations('case.choices')
  if (sets.length === 0) return null
  return (
    <div role="group" aria-label={t('sets')} className="flex flex-wrap gap-2">
      {sets.map(({ id, name, handouts }) => (
        <Button
          key={id}
          variant="secondary"
          onClick={({ currentTarget: { form } }) => {
            for (const handout of handouts) tick(form, handout)
          }}
        >
          {t('set', { name, count: handouts.length })}
        </Button>
      ))}
    </div>
  )
}

function tick(form: HTMLFormElement | null, handout: string): void {
  const box = form?.querySelector<HTMLInputElement>(`#assign-${CSS.escape(handout)}`)
  if (!box) return
  box.checked = true
  // What was ticked is shown.
  box.closest('details')?.setAttribute('open', '')
}
