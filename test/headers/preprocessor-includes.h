// flags: -I include-folder
/* Includes: quoted, angled, computed, once, guarded, next. */
#include "preprocessor-includes/quoted.h"
#include <angled.h>
#define WHICH "preprocessor-includes/computed.h"
#include WHICH
#include "preprocessor-includes/once.h"
#include "preprocessor-includes/once.h"
int in_the_header(void);
