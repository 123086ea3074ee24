import { ConfigProblem } from './config.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The house's own settings; a variable such as `SSL_CERT_FILE` is somebody else's. */
const ours = /^((?:SPOTTER|TELEGRAM|DISCORD|OPENAI|METRICS)_\w+|DATABASE_URL)_FILE$/

/**
 * Settings of which the environment says only in which file they stand, as `DATABASE_URL_FILE` for `DATABASE_URL`: so
 * orchestrators hand out secrets, and so none stands where a list of processes or of containers would show it.
 *
 * @param read a file's text by its path
 * @returns the environment with the settings in the place of their files
 * @throws {ConfigProblem} for files that can't be read, and for what is said both ways; it names settings and no value
 */
export function withSecretFiles(environment: Environment, read: (path: string) => string): Environment {
  const faults: string[] = []
  const found = Object.entries(environment).flatMap(([variable, path]) => {
    const name = ours.exec(variable)?.[1]
    if (name === undefined || !path?.trim()) return []
    if (environment[name]?.trim()) {
      faults.push(`${name} and ${variable} are both set; which one counts?`)
      return []
    }
    try {
      return [[name, read(path.trim()).trim()]]
    } catch {
      faults.push(`${variable} names a file that can't be read`)
      return []
    }
  })
  if (faults.length > 0) throw new ConfigProblem(faults)
  return { ...environment, ...Object.fromEntries(found) }
}
