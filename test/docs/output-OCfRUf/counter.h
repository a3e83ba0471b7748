typedef struct counter counter;
counter *counter_new(void);
int counter_increment(counter *self, int by);
void counter_free(counter *self);
