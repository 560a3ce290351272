import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import type { VersionUnderstood } from '@/lib/insights/versions'

const counted = ['sent', 'confirmed', 'right', 'close', 'worrying', 'again'] as const

/** For staff: what became of each version, and which answer shows where the text is to be mended. */
export function Understood({ versions }: { readonly versions: readonly VersionUnderstood[] }) {
  const t = useTranslations('handouts.understood')
  if (versions.length === 0) return null
  return (
    <section data-print="no" className="mt-8 max-w-[40rem]">
      <Table
        caption={t('title')}
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          {
            key: 'version',
            header: t('version'),
            isRowHeader: true,
            cell: ({ version }) => version,
          },
          ...counted.map((each) => ({
            key: each,
            header: t(each),
            align: 'end' as const,
            cell: (row: VersionUnderstood) => row[each],
          })),
        ]}
      />
      <ul className="mt-2 list-disc ps-5">
        {versions.map(({ version, missed, answered }) =>
          missed ? <li key={version}>{t('missed', { version, answered, ...missed })}</li> : null,
        )}
      </ul>
    </section>
  )
}
