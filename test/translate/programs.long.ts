import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { Callback, int, Out, pointer } from '../../runtime/index.ts'
import { installPackages, missingPackages } from '../corpus/install-packages.ts'
import { generateModule } from '../runtime/generated-module.ts'

/*
 * Programs over real libraries that are written with what their headers define: inline functions and macros,
 * translated, call the library, follow its memory and are called by it.
 */

// biome-ignore lint/suspicious/noExplicitAny: whole libraries, of which each program uses a little
type Library = any

beforeAll(() =>
  installPackages(
    missingPackages([
      ...['liblua5.4-dev', 'libjansson-dev', 'libavutil-dev', 'libgsl-dev', 'libwayland-dev', 'weston'],
      ...['libsdl2-dev', 'libglib2.0-dev', 'liburing-dev'],
    ]),
  ),
)

test('Lua runs a script that calls functions of JavaScript, through its macros', async () => {
  const lua = await generateModule<Library>([
    ...['lua.h', 'lauxlib.h', 'lualib.h', '-I/usr/include/lua5.4', '--lib', 'lua5.4'],
  ])
  const L = lua.luaL_newstate()
  lua.luaL_openlibs(L)
  const add = (state: Library): number => {
    lua.lua_pushinteger(state, Number(lua.luaL_checkinteger(state, 1)) + Number(lua.lua_tointeger(state, 2)))
    return 1
  }
  lua.lua_register(L, 'add', add)
  lua.lua_newtable(L)
  lua.lua_pushliteral(L, 'a value')
  lua.lua_setfield(L, -2, 'key')
  lua.lua_setglobal(L, 'made')
  expect(lua.luaL_dostring(L, 'return add(20, 22), made.key .. "!", 1.5, nil')).toBe(0)
  expect(lua.lua_isnil(L, -1)).toBe(1)
  expect(lua.lua_tonumber(L, -2)).toBe(1.5)
  expect(lua.lua_tostring(L, -3)).toBe('a value!')
  expect(lua.lua_tointeger(L, -4)).toBe(42)
  expect(lua.luaL_typename(L, -4)).toBe('number')
  lua.lua_pop(L, 4)
  expect(lua.lua_gettop(L)).toBe(0)
  expect(Number(lua.luaL_dostring(L, 'error("on purpose")'))).not.toBe(0)
  expect(lua.lua_tostring(L, -1)).toContain('on purpose')
  lua.lua_pushinteger(L, 7)
  lua.lua_insert(L, 1)
  expect(lua.lua_tointeger(L, 1)).toBe(7)
  lua.lua_remove(L, 1)
  lua.lua_close(L)
})

test('jansson counts references through inline functions, and nothing is left', async () => {
  const c = await generateModule<Library>(['stdlib.h', '--lib', 'c'])
  const j = await generateModule<Library>(['jansson.h'])
  let blocks = 0
  const malloc = new Callback(j.json_malloc_t, (size: number | bigint) => {
    blocks += 1
    return c.malloc(size)
  })
  const free = new Callback(j.json_free_t, (memory: Library) => {
    if (memory !== null) blocks -= 1
    c.free(memory)
  })
  j.json_set_alloc_funcs(malloc, free)
  const root = j.json_object()
  const list = j.json_array()
  for (let i = 0; i < 10; i++) j.json_array_append_new(list, j.json_integer(i * i))
  expect(j.json_object_set(root, 'squares', list)).toBe(0)
  expect(j.json_is_array(list)).toBeTruthy()
  j.json_decref(list)
  expect(j.json_array_size(j.json_object_get(root, 'squares'))).toBe(10)
  const shared = j.json_incref(j.json_object_get(root, 'squares'))
  j.json_decref(root)
  expect(j.json_integer_value(j.json_array_get(shared, 9))).toBe(81)
  j.json_decref(shared)
  expect(blocks).toBe(0)
})

test('FFmpeg’s rationals and error numbers', async () => {
  const av = await generateModule<Library>([
    ...['libavutil/rational.h', 'libavutil/error.h', 'libavutil/common.h', 'libavutil/mathematics.h'],
    ...['--lib', 'avutil'],
  ])
  expect(av.av_q2d(new av.AVRational({ num: 1, den: 4 }))).toBe(0.25)
  expect(av.av_cmp_q(new av.AVRational({ num: 1, den: 3 }), new av.AVRational({ num: 1, den: 2 }))).toBe(-1)
  expect(av.av_inv_q(new av.AVRational({ num: 2, den: 3 })).num).toBe(3)
  expect(av.AVERROR(2)).toBe(-2)
  expect(av.AVERROR_EOF).toBe(-541478725)
  const text = av.av_err2str(av.AVERROR(2))
  expect(typeof text === 'string' ? text : text.text()).toBe('No such file or directory')
  expect(av.av_clip(300, 0, 255)).toBe(255)
  expect(av.av_popcount(0xff)).toBe(8)
  expect(av.FFALIGN(13, 8)).toBe(16)
})

test('GSL’s complex numbers, inline and by value', async () => {
  const gsl = await generateModule<Library>([
    ...['gsl/gsl_complex.h', 'gsl/gsl_complex_math.h', '-DHAVE_INLINE', '--lib', 'gsl'],
  ])
  const z = gsl.gsl_complex_rect(3, -4)
  expect([...z.dat]).toEqual([3, -4])
  expect(gsl.gsl_complex_abs(z)).toBe(5)
  expect([...gsl.gsl_complex_mul(z, gsl.gsl_complex_rect(0, 1)).dat]).toEqual([4, 3])
  expect([...gsl.gsl_complex_add_real(z, 1).dat]).toEqual([4, -4])
})

test('Wayland’s lists link JavaScript’s records', async () => {
  const w = await generateModule<Library>([
    ...['wayland-util.h', '--lib', 'wayland-client'],
    ...['-include', 'stdint.h'],
  ])
  const head = new w.wl_list()
  w.wl_list_init(head)
  const nodes = [1, 2, 3].map(() => new w.wl_list())
  for (const node of nodes) w.wl_list_insert(head, node)
  expect(w.wl_list_length(head)).toBe(3)
  w.wl_list_remove(nodes[1])
  expect(w.wl_list_length(head)).toBe(2)
  expect(w.wl_fixed_to_int(w.wl_fixed_from_int(-7))).toBe(-7)
  expect(w.wl_fixed_to_double(w.wl_fixed_from_double(1.5))).toBe(1.5)
  const array = new w.wl_array({ size: 12n })
  expect(w.wl_container_of(array, w.wl_array, 'size').size).toBe(12)
})

test('SDL’s rectangles and byte orders', async () => {
  const sdl = await generateModule<Library>(['SDL2/SDL.h', '-I/usr/include/SDL2', '-D_REENTRANT'])
  const rect = new sdl.SDL_Rect({ x: 1, y: 2, w: 3, h: 4 })
  const inside = (x: number, y: number): boolean =>
    Number(sdl.SDL_PointInRect(new sdl.SDL_Point({ x, y }), rect)) !== 0
  expect([inside(1, 2), inside(3, 5), inside(4, 5), inside(3, 6), inside(0, 3)]).toEqual([
    ...[true, true, false, false, false],
  ])
  expect(Number(sdl.SDL_RectEmpty(rect))).toBe(0)
  expect(Number(sdl.SDL_RectEmpty(null))).toBe(1)
  expect(Number(sdl.SDL_RectEquals(rect, new sdl.SDL_Rect({ x: 1, y: 2, w: 3, h: 4 })))).toBe(1)
  expect(sdl.SDL_Swap32(0x01020304)).toBe(0x04030201)
  expect(sdl.SDL_SwapFloat(sdl.SDL_SwapFloat(1.5))).toBe(1.5)
  expect(sdl.SDL_BUTTON(3)).toBe(4)
  expect(sdl.SDL_VERSIONNUM(2, 26, 5)).toBe(4605)
})

test('GLib’s lists, strings and memory of a type', async () => {
  const include = ['/usr/include/glib-2.0', '/usr/lib/x86_64-linux-gnu/glib-2.0/include']
  const g = await generateModule<Library>(['glib.h', ...include.map((folder) => `-I${folder}`)])
  let list = null
  for (const value of [1, 2, 3]) list = g.g_list_append(list, g.GINT_TO_POINTER(value))
  const values: number[] = []
  for (let at = list; at !== null; at = g.g_list_next(at))
    values.push(Number(g.GPOINTER_TO_INT(at.data.address)))
  expect(values).toEqual([1, 2, 3])
  g.g_list_free(list)
  const string = g.g_string_new('ab')
  g.g_string_append_c(string, 99)
  for (let i = 0; i < 100; i++) g.g_string_append_c(string, 100 + (i % 3))
  expect(string.str.text(4)).toBe('abcd')
  expect(Number(string.len)).toBe(103)
  g.g_string_free(string, 1)
  const numbers = g.g_new0(int, 4)
  expect([0, 1, 2, 3].map((i) => numbers.read(i))).toEqual([0, 0, 0, 0])
  numbers.write(7, 2)
  expect(numbers.read(2)).toBe(7)
  g.g_free(numbers)
})

test('liburing reads a file, where the kernel has it', async ({ skip }) => {
  const u = await generateModule<Library>(['liburing.h', '--lib', 'liburing.so.2'])
  const ring = new u.io_uring()
  if (u.io_uring_queue_init(4, ring, 0) !== 0) skip('this kernel refuses io_uring')
  const folder = mkdtempSync(join(tmpdir(), 'bindgen-uring-'))
  const fs = await import('node:fs')
  try {
    writeFileSync(join(folder, 'file'), 'read by the ring')
    const fd = fs.openSync(join(folder, 'file'), 'r')
    const buffer = Buffer.alloc(32)
    const sqe = u.io_uring_get_sqe(ring)
    u.io_uring_prep_read(sqe, fd, buffer, 32, 0)
    u.io_uring_sqe_set_data64(sqe, 4242)
    expect(u.io_uring_sq_ready(ring)).toBe(1)
    expect(u.io_uring_submit(ring)).toBe(1)
    const out = new Out(pointer(u.io_uring_cqe))
    expect(u.io_uring_wait_cqe(ring, out)).toBe(0)
    const cqe = out.value as Library
    expect(cqe.res).toBe(16)
    expect(Number(u.io_uring_cqe_get_data64(cqe))).toBe(4242)
    u.io_uring_cqe_seen(ring, cqe)
    expect(buffer.toString('utf8', 0, 16)).toBe('read by the ring')
    fs.closeSync(fd)
    u.io_uring_queue_exit(ring)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a Wayland client asks a compositor without a screen for its globals', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bindgen-wayland-'))
  const log = join(folder, 'weston.log')
  const socket = join(folder, 'wayland-bindgen')
  let weston: ChildProcess | undefined
  const before = process.env.XDG_RUNTIME_DIR
  try {
    process.env.XDG_RUNTIME_DIR = folder
    const args = ['--backend=headless-backend.so', '--socket=wayland-bindgen', `--log=${log}`, '--no-config']
    weston = spawn('weston', args, { stdio: 'ignore', env: { ...process.env, XDG_RUNTIME_DIR: folder } })
    for (let i = 0; i < 100 && !existsSync(socket); i++) await delay(100)
    expect(existsSync(socket), existsSync(log) ? readFileSync(log, 'utf8') : 'no log').toBe(true)
    const w = await generateModule<Library>(['wayland-client.h'])
    const display = w.wl_display_connect(socket)
    const registry = w.wl_display_get_registry(display)
    const globals = new Map<string, [name: number, version: number]>()
    const listener = new w.wl_registry_listener({
      global: (_data: unknown, _registry: unknown, name: number, kind: string, version: number) => {
        globals.set(kind, [name, version])
      },
      global_remove: () => {},
    })
    expect(w.wl_registry_add_listener(registry, listener, null)).toBe(0)
    expect(w.wl_display_roundtrip(display)).toBeGreaterThan(0)
    expect([...globals.keys()]).toContain('wl_compositor')
    const [name] = globals.get('wl_compositor')!
    const compositor = w.wl_registry_bind(registry, name, w.wl_compositor_interface.value, 1)
    expect(compositor).not.toBe(null)
    const surface = w.wl_compositor_create_surface(w.wl_compositor.cast(compositor))
    expect(surface).not.toBe(null)
    w.wl_surface_commit(surface)
    expect(w.wl_display_roundtrip(display)).toBeGreaterThanOrEqual(0)
    expect(w.wl_display_get_error(display)).toBe(0)
    w.wl_surface_destroy(surface)
    w.wl_registry_destroy(registry)
    w.wl_display_disconnect(display)
  } finally {
    weston?.kill('SIGKILL')
    if (before === undefined) Reflect.deleteProperty(process.env, 'XDG_RUNTIME_DIR')
    else process.env.XDG_RUNTIME_DIR = before
    rmSync(folder, { recursive: true, force: true })
  }
})
