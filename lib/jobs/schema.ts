/** Where the tables of the jobs live, apart from those of the clinics. */
export const jobSchema = 'keel_jobs'
