import { spawnSync } from 'node:child_process'
import { Diagnostics } from '../../generator/diagnostics.ts'
import { targets } from '../../generator/layout/targets.ts'
import { preprocess } from '../../generator/preprocess/preprocess.ts'

const [file, std] = process.argv.slice(2)
const diagnostics = new Diagnostics()
const inc = ['/tmp/pp', '/tmp/pp/next1', '/tmp/pp/next2']
const src = preprocess([file!], {
  target: targets['x86_64-linux-gnu'],
  includeFolders: inc,
  systemFolders: [],
  sysroot: null,
  systemIncludes: true,
  defines: [],
  preincludes: [],
  workingFolder: '/tmp/pp',
  diagnostics,
})
const pat =
  /(?:L|u8|u|U)?"(?:\\.|[^"\\\n])*"|(?:L|u8|u|U)?'(?:\\.|[^'\\\n])*'|\.?\d(?:[eEpP][+-]|'(?=\w)|[\w.])*|[\p{L}\w$\\]+|%:%:|\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[*/%+\-&^|]=|##|\S/gu
const toks = (t: string) => t.replace(/^\s*#\s*(pragma|ident).*$/gm, '').match(pat) ?? []
const gcc = spawnSync(
  'gcc',
  ['-E', '-P', `-std=${std}`, ...inc.map((i) => `-I${i}`), '-x', 'c', '/tmp/pp/' + file!],
  { encoding: 'utf8', cwd: '/tmp/pp' },
)
const a = toks(gcc.stdout),
  b = toks(src.text)
console.log(gcc.stderr)
for (const d of diagnostics.list)
  console.log(d.severity, d.code, d.message, d.location?.file, d.location?.line)
let i = 0
while (i < a.length && a[i] === b[i]) i++
if (i === a.length && i === b.length) console.log('SAME', i)
else
  console.log(
    'DIFF',
    i,
    '\n gcc ',
    a.slice(Math.max(0, i - 10), i + 20).join(' '),
    '\n ours',
    b.slice(Math.max(0, i - 10), i + 20).join(' '),
  )
