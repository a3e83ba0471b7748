// Nothing but the run time: what a start and its memory are measured against.
console.log(JSON.stringify({ sum: 3, rss: process.memoryUsage().rss }))
