import { Database, OpenFlags } from 'koffi-bindgen/bindings/sqlite3/api'

using db = Database.openV2('shared', { readwrite: true, create: true, memory: true })
using same = Database.openV2('shared', ['readwrite', 'create', 'memory'])
using again = Database.openV2('shared', OpenFlags.READWRITE | OpenFlags.CREATE | OpenFlags.MEMORY)
console.log([db, same, again].map((each) => each.getAutocommit()).join(' ')) // 1 1 1
