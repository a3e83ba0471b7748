// Has C read one byte behind memory of its own: node overrun.js LIBRARY. A sanitizer that is at work reports
// it.
import * as $ from '../../runtime/generated.ts'

const [, , path = ''] = process.argv
const library = $.library({ name: 'overrun', linux: [path] })
const byteBehind = (): void => {}
library.declare(byteBehind, 'byte_behind').bind([$.int, { size: $.int }])(8)
