/** The only page that the worker is asked about; it answers for none. */
export const callWorkerScope = '/account/devices'
