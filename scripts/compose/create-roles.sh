#!/bin/sh
# Run once by the PostgreSQL image, when its data folder is new: the two roles and the database (docs/operations.md).
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner_password="$DUBAN_OWNER_PASSWORD" --set app_password="$DUBAN_APP_PASSWORD" <<'SQL'
create role duban_owner login createdb createrole password :'owner_password';
create role duban_app login password :'app_password';
grant duban_app to duban_owner with admin true, inherit false, set true;
create database duban owner duban_owner;
SQL
