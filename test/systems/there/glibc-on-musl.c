/* What glibc's libstdc++ and libgcc ask of the C library and musl has not. */
#define _GNU_SOURCE
#include <link.h>
#include <locale.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

char __libc_single_threaded = 0;

size_t __strftime_l(char *text, size_t room, const char *format, const struct tm *time, locale_t locale) {
  return strftime_l(text, room, format, time, locale);
}

uint32_t arc4random(void) {
  uint32_t value;
  if (getrandom(&value, sizeof value, 0) != sizeof value) abort();
  return value;
}

/* Destructors of a thread's objects: none runs, as a thread's memory goes with it. */
int __cxa_thread_atexit_impl(void (*destructor)(void *), void *object, void *library) {
  (void)destructor, (void)object, (void)library;
  return 0;
}

/* libgcc has them under versions that musl's loader does not look at. */
struct {
  unsigned vendor, type, subtype, features;
} __cpu_model;

int __cpu_indicator_init(void) { return 0; }

/* How an exception finds the tables of the code that it passes through (glibc's manual, "Dynamic Linker
   Introspection"). */
struct dl_find_object {
  unsigned long long flags;
  void *map_start, *map_end;
  struct link_map *link_map;
  void *eh_frame;
  unsigned long long reserved[7];
};

struct search {
  uintptr_t address;
  struct dl_find_object *result;
};

static int look(struct dl_phdr_info *object, size_t size, void *data) {
  struct search *search = data;
  uintptr_t first = UINTPTR_MAX, end = 0;
  void *tables = NULL;
  int within = 0;
  (void)size;
  for (int index = 0; index < object->dlpi_phnum; index++) {
    const ElfW(Phdr) *part = &object->dlpi_phdr[index];
    uintptr_t start = object->dlpi_addr + part->p_vaddr;
    if (part->p_type == PT_GNU_EH_FRAME) tables = (void *)start;
    if (part->p_type != PT_LOAD) continue;
    if (start < first) first = start;
    if (start + part->p_memsz > end) end = start + part->p_memsz;
    if (search->address >= start && search->address - start < part->p_memsz) within = 1;
  }
  if (!within || tables == NULL) return 0;
  memset(search->result, 0, sizeof *search->result);
  search->result->map_start = (void *)first;
  search->result->map_end = (void *)end;
  search->result->eh_frame = tables;
  return 1;
}

int _dl_find_object(void *address, struct dl_find_object *result) {
  struct search search = {(uintptr_t)address, result};
  return dl_iterate_phdr(look, &search) ? 0 : -1;
}
