/** Whether the process in this container lives: the api on its own port, a worker on that of its figures. */
const port = process.env.METRICS_PORT || process.env.PORT || 3000;
const reply = await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined);
process.exit(reply?.ok ? 0 : 1);
