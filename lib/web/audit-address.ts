/** What of the log is shown: all of it lives in the address, so that a view can be kept and shared. */
export interface AuditAddress {
  readonly person?: string | null
  readonly patient?: string | null
  readonly kind?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly after?: string | null
}

const names = ['person', 'patient', 'kind', 'from', 'to', 'after'] as const

function queryOf(address: AuditAddress): string {
  const said = names.flatMap((name): [string, string][] => {
    const value = address[name]
    return value ? [[name, value]] : []
  })
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`
}

export const auditHref = (address: AuditAddress): string => `/audit${queryOf(address)}`
export const auditFileHref = (address: AuditAddress): string => `/audit/log.csv${queryOf(address)}`
