#pragma once
int once(void);
enum { defined_once };
