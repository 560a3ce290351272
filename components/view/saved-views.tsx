import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { isSameNarrowing, type Narrowing, type Opened, type WorklistView } from '@/lib/cases/worklist-view'
import { viewHref, viewsHref } from '@/lib/web/worklist-address'

interface SavedViewsProps {
  readonly known: readonly WorklistView[]
  readonly opened: Opened
  /** What is shown now. */
  readonly narrowing: Narrowing
  readonly search: string
}

/** The list under the names that it was saved by, each one press away; and what of the one that is open is no more. */
export function SavedViews({ known, opened, narrowing, search }: SavedViewsProps) {
  const t = useTranslations('views')
  const isCurrent = (view: WorklistView) =>
    opened.kind === 'view' ? opened.view.id === view.id : search === '' && isSameNarrowing(view, narrowing)
  return (
    <>
      <nav
        aria-label={t('label')}
        className={`mb-2 items-baseline gap-x-4 max-md:overflow-x-auto max-md:whitespace-nowrap md:mb-3 md:flex md:flex-wrap ${known.length === 0 ? 'max-md:hidden' : 'flex'}`}
      >
        {known.map((view) => (
          <TextLink
            key={view.id}
            href={viewHref(view.id)}
            aria-current={isCurrent(view) ? 'page' : undefined}
            className="inline-flex min-h-(--target) items-center gap-1.5 wrap-anywhere aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:decoration-2"
          >
            <bdi>{view.name}</bdi>
            {view.isShared ? <span className="text-small font-normal text-muted">{t('ofClinic')}</span> : null}
          </TextLink>
        ))}
        <TextLink
          href={viewsHref(narrowing)}
          className="inline-flex min-h-(--target) items-center text-small text-muted"
        >
          {known.length === 0 ? t('save.title') : t('arrange')}
        </TextLink>
      </nav>
      <OpenedSays opened={opened} />
    </>
  )
}

function OpenedSays({ opened }: Pick<SavedViewsProps, 'opened'>) {
  const t = useTranslations('views')
  const said =
    opened.kind === 'gone'
      ? [opened.isStart ? t('startGone') : t('gone')]
      : opened.kind === 'view'
        ? opened.lost.map((part) => t(`lost.${part}`, { name: opened.view.name }))
        : []
  if (said.length === 0) return null
  return (
    <div className="mb-4">
      <Notice kind="warning">
        {said.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </Notice>
    </div>
  )
}
