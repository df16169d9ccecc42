-- The hub of several tablets, and of several studios: PostgreSQL 15 and later. What stands here Citus, CockroachDB and YugabyteDB run too: the
-- studio leads every key, so that it can be the distribution column; there is nothing that works behind a statement's back, and no counter
-- that all have to wait for. A test reads this file for what is forbidden. Entries are sealed as they lie on the tablets.
CREATE TABLE stipple_version (
  studio uuid NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (studio, version)
);
CREATE TABLE stipple_device (
  studio uuid NOT NULL,
  device uuid NOT NULL,
  role text NOT NULL,
  admitted_at timestamptz NOT NULL,
  revoked_at timestamptz,
  PRIMARY KEY (studio, device)
);
-- One row for each line of each tablet's chain. A line never changes: the role of a device may add and read, nothing else.
CREATE TABLE stipple_entry (
  studio uuid NOT NULL,
  device uuid NOT NULL,
  seq bigint NOT NULL,
  hash text NOT NULL,
  line bytea NOT NULL,
  mark text,
  PRIMARY KEY (studio, device, seq)
);
-- A second, different line for the same place: kept, and raised on every tablet.
CREATE TABLE stipple_fork (
  studio uuid NOT NULL,
  device uuid NOT NULL,
  seq bigint NOT NULL,
  hash text NOT NULL,
  line bytea NOT NULL,
  mark text,
  PRIMARY KEY (studio, device, seq, hash)
);
-- Keys on their way from one tablet to another, each sealed to that one alone. Unlike entries they may be taken away: an erasure asks for it.
CREATE TABLE stipple_key (
  studio uuid NOT NULL,
  sender uuid NOT NULL,
  receiver uuid NOT NULL,
  name text NOT NULL,
  parcel text NOT NULL,
  PRIMARY KEY (studio, sender, receiver, name)
);
