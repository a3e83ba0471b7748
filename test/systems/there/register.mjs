// Node's --import for programs of the project on another system.
import * as module from 'node:module'
import { load, resolve } from './hooks.mjs'

if (module.registerHooks !== undefined) module.registerHooks({ resolve, load })
else module.register('./hooks.mjs', import.meta.url)
