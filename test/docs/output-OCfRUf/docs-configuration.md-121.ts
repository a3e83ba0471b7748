import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', c: 'static inline int popped(lua_State *L) { lua_pop(L, 1); return lua_gettop(L); }' })
