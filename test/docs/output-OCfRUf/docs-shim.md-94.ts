import { defineConfig } from 'koffi-bindgen'
export default defineConfig({
  headers: ['lua.h', 'lauxlib.h', 'lualib.h'],
  library: 'liblua5.4.so.0',
  shim: true,
  keptCallbacks: ['lua_push_script'],
  c: `
    #include <string.h>
    /** Returns how many results it has pushed, or -1 and a message on top of the stack. */
    typedef int (*lua_script)(lua_State *L);
    static int lua_call_script(lua_State *L) {
      lua_script script;
      memcpy(&script, lua_touserdata(L, lua_upvalueindex(1)), sizeof script);
      int results = script(L);
      if (results < 0) goto jump; // what has a goto is not translated to JavaScript
      return results;
    jump:
      return lua_error(L);
    }
    /** Pushes a function of JavaScript. */
    static void lua_push_script(lua_State *L, lua_script script) {
      memcpy(lua_newuserdatauv(L, sizeof script, 0), &script, sizeof script);
      lua_pushcclosure(L, lua_call_script, 1);
    }
  `,
})
