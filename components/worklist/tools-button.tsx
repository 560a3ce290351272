import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-look'
import type { WorklistAddress } from '@/lib/web/worklist-address'

export const toolsId = 'list-tools'

interface ToolsButtonProps extends Pick<WorklistAddress, 'filter' | 'tier' | 'search'> {
  /** What the complaint is called that the list is narrowed to. */
  readonly complaint: string | undefined
}

/** Narrow screens alone: says what the list is narrowed to, and opens what narrows it. */
export function ToolsButton({ filter, tier, complaint, search }: ToolsButtonProps) {
  const t = useTranslations('worklist')
  const nameOf = useTranslations('clinical.tier')
  return (
    <button
      type="button"
      popoverTarget={toolsId}
      className={`${buttonClass('secondary')} min-w-0 shrink px-[0.7em] md:hidden`}
    >
      <span className="sr-only">{t('tools.open')}</span>
      <svg viewBox="0 0 16 16" className="size-[1em] flex-none" aria-hidden="true">
        <path
          d="M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10 10l5 5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
      <span className="truncate">
        {t(`filter.${filter}`)}
        {tier ? t('tools.ofTier', { tier: nameOf(tier) }) : null}
        {complaint ? t('tools.ofComplaint', { complaint }) : null}
        {search ? t('tools.found', { search }) : null}
      </span>
    </button>
  )
}
