interface Report {
  readonly stats: { readonly unexpected: number }
  readonly suites: readonly Suite[]
}
interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly {
    readonly file: string
    readonly line: number
    readonly tests: readonly { readonly status: string; readonly projectName: string }[]
  }[]
}

export declare function secondTries(report: Report): readonly { readonly at: string; readonly project: string }[]
