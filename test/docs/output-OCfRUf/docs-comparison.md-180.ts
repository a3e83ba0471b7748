import { int } from 'koffi-bindgen/runtime'
import { sqlite3_snprintf } from './sqlite3.ts'

const text = Buffer.alloc(40)
sqlite3_snprintf(40, text, '%d bottles of %s', int(99), 'beer')
console.log(text.toString('utf8', 0, text.indexOf(0))) // 99 bottles of beer
