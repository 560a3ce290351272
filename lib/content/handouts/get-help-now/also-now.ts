/** Signs of one handout's own that stand first in the lists of all. */
export interface AlsoNow {
  readonly ambulance?: readonly string[]
  readonly emergency?: readonly string[]
}
