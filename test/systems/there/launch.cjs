// Starts Node with streams that work: launch.cjs OUTPUT ARGUMENT… Under Wine a program that Unix starts has no
// streams that Node can open; one that a program of Windows starts has. Ends as that one does.
const { spawn } = require('node:child_process')
const { appendFileSync } = require('node:fs')

const [, , output, ...args] = process.argv
// Wine sets its own, whose name on Unix does not follow from the one on Windows.
process.env.TEMP = process.env.TMP = process.env.TEMPORARY_FOLDER
const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] })
child.stdout.on('data', (data) => appendFileSync(output, data))
child.stderr.on('data', (data) => appendFileSync(output, data))
child.on('close', (code) => process.exit(code ?? 99))
