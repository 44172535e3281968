/** A thread that runs and never says that it can take documents. */
setInterval(() => {}, 1000);
