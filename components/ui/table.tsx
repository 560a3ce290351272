import { Fragment, type ReactNode } from 'react'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly headerHidden?: boolean
  /** On a narrow screen the cell speaks for itself and its header is left out. */
  readonly isBare?: boolean
  readonly align?: 'start' | 'end'
  /** In a table that is folded on a narrow screen: the cell has a line to itself. */
  readonly hasLine?: boolean
  /** The cell that names its row. */
  readonly isRowHeader?: boolean
  readonly cell: (row: Row) => ReactNode
}

interface TableProps<Row> {
  readonly caption: string
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** On a narrow screen the cells of a row run on like a sentence, and do not stand one under the other. */
  readonly isFolded?: boolean
  readonly rowKey: (row: Row) => string
  /** What stands over a row where a group of rows begins; null where none does. */
  readonly headingOver?: (row: Row) => ReactNode
  /** A row that is only still here so that nothing moves. */
  readonly isPast?: (row: Row) => boolean
}

/** The roles are written out because the narrow layout turns rows into blocks, and some browsers then forget them. */
export function Table<Row>({
  caption,
  captionHidden = false,
  isFolded = false,
  columns,
  rows,
  rowKey,
  headingOver,
  isPast,
}: TableProps<Row>) {
  return (
    <table role="table" className="grid-table" data-folded={isFolded ? '' : undefined}>
      <caption className={captionHidden ? 'sr-only' : 'pb-2 text-start text-heading font-semibold'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" data-align={column.align}>
              {column.headerHidden ? <span className="sr-only">{column.header}</span> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Fragment key={rowKey(row)}>
            <GroupHeading span={columns.length}>{headingOver?.(row)}</GroupHeading>
            <tr role="row" data-past={isPast?.(row) ? '' : undefined}>
              {columns.map((column) => {
                const look = {
                  'data-align': column.align,
                  'data-label': column.headerHidden || column.isBare ? '' : column.header,
                  'data-line': column.hasLine ? '' : undefined,
                }
                return column.isRowHeader ? (
                  <th key={column.key} role="rowheader" scope="row" {...look}>
                    <div>{column.cell(row)}</div>
                  </th>
                ) : (
                  <td key={column.key} role="cell" {...look}>
                    <div>{column.cell(row)}</div>
                  </td>
                )
              })}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function GroupHeading({ span, children }: { readonly span: number; readonly children: ReactNode }) {
  if (!children) return null
  return (
    <tr role="row" data-heading="">
      <th role="rowheader" scope="rowgroup" colSpan={span} data-label="">
        {children}
      </th>
    </tr>
  )
}
