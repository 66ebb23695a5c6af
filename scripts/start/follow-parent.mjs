// Loaded into the API's process: where the starter is killed, the API drains and goes too, and the port is free again.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The channel alone must not keep the process alive.
process.channel?.unref();
