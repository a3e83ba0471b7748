int computed(void);
