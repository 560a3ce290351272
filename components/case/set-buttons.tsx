import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { useWide } from '@/components/ui/use-wide'
import type { CaseView } from '@/lib/cases/case-view'

interface SetButtonsProps {
  readonly sets: CaseView['sets']
  readonly library: CaseView['library']
}

/** More than these at once nobody reads. */
const readAtOnce = 3
/** More buttons than these push the handouts themselves off a phone: the others are one press away there. */
const besideEachOther = 2

/** One press ticks all of a set, wherever in the library each of them stands; or the first that are suggested and nothing speaks against. */
export function SetButtons({ sets, library }: SetButtonsProps) {
  const t = useTranslations('case.choices')
  const suggested = library
    .filter(({ suggestedBecause, cautions }) => suggestedBecause !== null && cautions.length === 0)
    .slice(0, readAtOnce)
    .map(({ id }) => id)
  const buttons = [
    ...(suggested.length > 1
      ? [{ id: 'suggested', words: t('firstSuggested', { count: suggested.length }), handouts: suggested }]
      : []),
    ...sets.map(({ id, name, handouts }) => ({ id, words: t('set', { name, count: handouts.length }), handouts })),
  ]
  const isWide = useWide()
  if (buttons.length === 0) return null
  const [first, others] = [buttons.slice(0, besideEachOther), buttons.slice(besideEachOther)]
  return (
    <div role="group" aria-label={t('sets')} className="noscript:hidden">
      <Ticking buttons={first} />
      {others.length > 0 ? (
        <Disclosure
          summary={t('moreSets', { count: others.length })}
          open={isWide === true}
          isToOpenWide={isWide === null}
        >
          <Ticking buttons={others} />
        </Disclosure>
      ) : null}
    </div>
  )
}

interface TickingProps {
  readonly buttons: ReadonlyArray<{ readonly id: string; readonly words: string; readonly handouts: readonly string[] }>
}

function Ticking({ buttons }: TickingProps) {
  return (
    <div className="flex flex-wrap gap-2">
      {buttons.map(({ id, words, handouts }) => (
        <Button
          key={id}
          variant="secondary"
          onClick={({ currentTarget: { form } }) => {
            for (const handout of handouts) tick(form, handout)
          }}
        >
          {words}
        </Button>
      ))}
    </div>
  )
}

function tick(form: HTMLFormElement | null, handout: string): void {
  const box = form?.querySelector<HTMLInputElement>(`#assign-${CSS.escape(handout)}`)
  if (!box) return
  if (!box.checked) box.click()
  // What was ticked is shown.
  box.closest('details')?.setAttribute('open', '')
}
