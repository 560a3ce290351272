import { useFormatter, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'

interface VersionsTableProps {
  readonly versions: readonly {
    readonly version: number
    readonly languages: readonly Locale[]
    readonly sent: number
  }[]
  /** Where those are listed who were given one of them. */
  readonly listAt: (version: number) => string
}

/** Which versions there are here, and how often each was given. */
export function VersionsTable({ versions, listAt }: VersionsTableProps) {
  const t = useTranslations('handouts.versions')
  const format = useFormatter()
  return (
    <Table
      caption={t('all')}
      rows={versions}
      rowKey={({ version }) => String(version)}
      columns={[
        { key: 'version', header: t('version'), isRowHeader: true, cell: ({ version }) => version },
        {
          key: 'languages',
          header: t('languages'),
          cell: ({ languages }) => format.list(languages.map(englishName)),
        },
        { key: 'sent', header: t('sent'), align: 'end', cell: ({ sent }) => sent },
        {
          key: 'whom',
          header: t('whom'),
          headerHidden: true,
          cell: ({ version, sent }) =>
            sent === 0 ? null : (
              <TextLink href={listAt(version)}>
                {t.rich('toWhom', { version, hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden> })}
              </TextLink>
            ),
        },
      ]}
    />
  )
}
