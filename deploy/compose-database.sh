#!/bin/sh
# Run by the image of PostgreSQL when its volume is new: the owner of Keel's database is no superuser.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$POSTGRES_PASSWORD" --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
CREATE ROLE keel_owner LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE keel OWNER keel_owner;
SQL
