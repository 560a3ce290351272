/** What a part of the settings' form is given to show its fields with. */
export interface SettingsFields {
  readonly errorOf: (name: string) => string | undefined
  /** A control by its name, holding what is saved or what was typed. */
  readonly field: (name: string) => {
    readonly id: string
    readonly name: string
    readonly defaultValue: string
    readonly autoComplete: string
  }
  readonly valueOf: (name: string) => string
}
