// The floor: the same extraction from C over libarchive, in a process that is there already. extract-floor
// WAY ARCHIVE FOLDER RUNS prints the milliseconds of each run, one a line. The ways: `read` writes nothing,
// `disk` is libarchive's own writer, `folders` makes files relative to open folders, as examples/extract-7z
// does.
#define _GNU_SOURCE
#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static char block[1 << 20];

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static void check(int status, const char *what) {
  if (status >= 0) return;
  perror(what);
  exit(1);
}

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *place) {
  return remove(path);
}

static void to_open_folder(struct archive *in, struct archive_entry *entry, int root) {
  static char name[4096], last[4096];
  static int folder = -1;
  if (entry == NULL) {
    if (folder >= 0) close(folder);
    folder = -1;
    return;
  }
  snprintf(name, sizeof name, "%s", archive_entry_pathname(entry));
  if (archive_entry_filetype(entry) == AE_IFDIR) {
    // Those above it come first, or are made with their first file.
    name[strcspn(name, "/")] = 0;
    mkdirat(root, name, 0777);
    return;
  }
  char *slash = strrchr(name, '/');
  *slash = 0;
  if (folder < 0 || strcmp(name, last) != 0) {
    if (folder >= 0) close(folder);
    mkdirat(root, name, 0777);
    check(folder = openat(root, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), name);
    strcpy(last, name);
  }
  int file = openat(folder, slash + 1, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
  check(file, slash + 1);
  for (la_ssize_t length; (length = archive_read_data(in, block, sizeof block)) > 0;)
    check(write(file, block, length), "write");
  struct timespec times[2] = {{0, UTIME_NOW}, {archive_entry_mtime(entry), archive_entry_mtime_nsec(entry)}};
  check(futimens(file, times), "futimens");
  check(close(file), "close");
}

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  const char *way = argv[1], *path = argv[2], *target = argv[3];
  for (int run = atoi(argv[4]); run > 0; run--) {
    nftw(target, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    check(mkdir(target, 0777), target);
    check(chdir(target), target);
    double start = milliseconds();
    struct archive *in = archive_read_new(), *disk = archive_write_disk_new();
    archive_write_disk_set_options(
        disk, ARCHIVE_EXTRACT_TIME | ARCHIVE_EXTRACT_SECURE_NODOTDOT | ARCHIVE_EXTRACT_SECURE_SYMLINKS);
    archive_read_support_format_all(in);
    archive_read_support_filter_xz(in);
    archive_read_support_filter_lzma(in);
    if (archive_read_open_filename(in, path, 128 * 1024) != ARCHIVE_OK) return 1;
    int root = open(".", O_DIRECTORY | O_PATH);
    struct archive_entry *entry = archive_entry_new();
    while (archive_read_next_header2(in, entry) == ARCHIVE_OK) {
      if (*way == 'd') archive_read_extract2(in, entry, disk);
      else if (*way == 'f') to_open_folder(in, entry, root);
      else while (archive_read_data(in, block, sizeof block) > 0);
    }
    to_open_folder(in, NULL, root);
    archive_entry_free(entry);
    close(root);
    archive_write_free(disk);
    archive_read_free(in);
    printf("%f\n", milliseconds() - start);
  }
  return 0;
}
