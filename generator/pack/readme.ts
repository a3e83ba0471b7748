import type { PackagePlan } from './package-plan.ts'

/** The README of the package: what it binds, under which licence that is, and how it is used. */
export function readme(plan: PackagePlan): string {
  const { name, modules, targets, version, manifest } = plan
  const lines = [
    `# ${name}`,
    '',
    typeof manifest.description === 'string'
      ? manifest.description
      : 'TypeScript bindings, made from the C headers by [koffi-bindgen](https://www.npmjs.com/package/koffi-bindgen)' +
        ` ${version}. The names are C's own, so the library's documentation applies.`,
    '',
    `    npm install ${name}`,
    '',
    '| import | headers | library | its licence |',
    '|---|---|---|---|',
    ...modules.map(({ name: module, idiomatic, headers, library }) => {
      const raw = modules.length === 1 ? name : `${name}/${module}`
      const from = idiomatic === null ? raw : `${raw}\`, \`${raw}/api`
      const version = library.version === null ? '' : ` ${library.version}`
      const written = headers.map((header) => `\`${header}\``).join(', ')
      return `| \`${from}\` | ${written} | ${library.name}${version} | ${library.licence ?? 'see the library'} |`
    }),
    '',
  ]
  const [first] = modules
  if (first !== undefined && first.example !== null) {
    const from = modules.length === 1 ? name : `${name}/${first.name}`
    lines.push('```ts', `import { ${first.example} } from '${from}'`, '```', '')
  }
  lines.push(...whereFrom(plan), '')
  lines.push(`Made for ${targets.map((target) => target.name).join(', ')}.`, '')
  return lines.join('\n')
}

function whereFrom({ modules }: PackagePlan): string[] {
  return modules.map(({ library }) => {
    if (library.bundle.length > 0) {
      const others = library.bundle.length - 1
      const beside =
        others === 0
          ? ''
          : `, with ${others} ${others === 1 ? 'library' : 'libraries'} that it is linked with`
      return `${library.name} comes along${beside}; an installed one is taken where no package fits the platform.`
    }
    const install =
      library.package === null
        ? 'has to be installed'
        : `has to be installed (\`apt-get install ${library.package}\`)`
    return `${library.name} ${install}.`
  })
}
