/*
 * Before Main the runtime writes five megabytes of type data into zeroed memory. In pages of 4 KB, one fault each, these are
 * more than a thousand page faults, about a quarter of the whole start of the server. This asks, before the runtime begins,
 * for huge pages where they fit and for the rest in one go. Both are hints: a kernel that does not know them goes on as before.
 */
#define _GNU_SOURCE
#include <link.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23 /* since Linux 5.14 */
#endif

static int advise(struct dl_phdr_info *program, size_t size, void *unused)
{
    (void)size;
    (void)unused;
    const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    for (int i = 0; i < program->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &program->dlpi_phdr[i];
        if (segment->p_type != PT_LOAD || !(segment->p_flags & PF_W) || segment->p_memsz <= segment->p_filesz) {
            continue;
        }
        const uintptr_t start = program->dlpi_addr + segment->p_vaddr;
        const uintptr_t first = (start + segment->p_filesz + page - 1) & ~(page - 1);
        const uintptr_t last = (start + segment->p_memsz) & ~(page - 1);
        if (last > first) {
            (void)madvise((void *)first, last - first, MADV_HUGEPAGE);
            (void)madvise((void *)first, last - first, MADV_POPULATE_WRITE);
        }
    }
    return 1; /* the program itself comes first; its libraries stay as they are */
}

__attribute__((constructor)) static void advise_program(void)
{
    dl_iterate_phdr(advise, NULL);
}
