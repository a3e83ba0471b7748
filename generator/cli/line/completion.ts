import { type Option, options } from '../../request/options.ts'
import { commands } from '../commands.ts'
import { dashed } from './option-synopsis.ts'

const table: Readonly<Record<string, Option>> = options

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** The shell that a value of `$SHELL` names; null where it is none of those that are known. */
export function shellOf(path: string | undefined): Shell | null {
  const name = path?.replace(/^.*\//, '')
  return shells.find((shell) => shell === name) ?? null
}

/** A script that makes a shell complete options, their choices, commands, headers and folders. */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bashScript()
    case 'zsh':
      return `#compdef bindgen\nautoload -U +X bashcompinit && bashcompinit\n${bashScript()}`
    case 'fish':
      return fishScript()
  }
}

function bashScript(): string {
  const all = Object.entries(table)
  const words = [...all.map(([name]) => dashed(name)), '--help', '--version', ...Object.keys(commands)]
  const choices = all.flatMap(([name, option]) =>
    'choices' in option.value
      ? `    ${dashed(name)}) COMPREPLY=($(compgen -W "${option.value.choices.join(' ')}" -- "$word")); return ;;\n`
      : [],
  )
  const folders = all.flatMap(([name, option]) =>
    'argument' in option.value && option.value.argument.endsWith('DIR') ? dashed(name) : [],
  )
  return `# bindgen's completion: eval "$(bindgen completion bash)"
_bindgen() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  case $previous in
${choices.join('')}    ${folders.join('|')}) COMPREPLY=($(compgen -d -- "$word")); return ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "${words.filter((name) => name.startsWith('-')).join(' ')}" -- "$word"))
  else
    COMPREPLY=($(compgen -W "${Object.keys(commands).join(' ')}" -- "$word") $(compgen -f -X '!*.h' -- "$word") $(compgen -d -- "$word"))
  fi
}
complete -o filenames -F _bindgen bindgen
`
}

function fishScript(): string {
  const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = Object.entries(table).map(([name, option]) => {
    const flag = name.length === 1 ? `-s ${name}` : option.compilerStyle ? `-o ${name}` : `-l ${name}`
    const short = option.short === undefined ? '' : ` -s ${option.short}`
    const value =
      option.value.kind === 'flag'
        ? ''
        : 'choices' in option.value
          ? ` -x -a ${quote(option.value.choices.join(' '))}`
          : ' -r'
    return `complete -c bindgen ${flag}${short}${value} -d ${quote(option.help)}\n`
  })
  const words = Object.entries(commands).map(
    ([name, { help }]) => `complete -c bindgen -n __fish_is_first_arg -a ${name} -d ${quote(help)}\n`,
  )
  return `# bindgen's completion: bindgen completion fish | source\n${words.join('')}${lines.join('')}`
}
