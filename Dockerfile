# syntax=docker/dockerfile:1

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The sources are not there yet, so nothing is built in this step, and it is cached while they change.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production \
    DATA_DIR=/data \
    HEALTH_PORT=8080
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY seeds seeds
# What is kept, owned by the user that the process runs as; nothing else is written.
RUN install --directory --owner=node --group=node /data
VOLUME /data
USER node
# The image has no curl. A gateway that is down is no reason to restart, so this asks whether it lives.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HEALTH_PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node as the first process hears SIGTERM and SIGHUP itself: no npm, no shell in between.
CMD ["node", "dist/main.js"]
