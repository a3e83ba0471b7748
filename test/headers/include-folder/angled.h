#ifndef ANGLED_H
#define ANGLED_H
int angled(void);
#define ANGLED 1
#endif
