#!/usr/bin/env python3
"""Verifies a whole data folder of Stipple: written from shared/journal/README.md alone, in another language.

Nothing but Python's own library; Ed25519 after RFC 8032, SQLite's write-ahead file after sqlite.org/fileformat2.html.
Run by hand: python3 folder_verifier.py FOLDER [--key BASE64-or-fingerprint] [--seal "7f3a 91c2 04be d8e1"] [--now TIME]
Prints one line of JSON and answers 0 where nothing is wrong, 3 where nothing shows the end, else 1. Works on a copy; the folder is not touched.
"""
import argparse
import base64
import hashlib
import json
import os
import re
import shutil
import sqlite3
import struct
import sys
import tempfile
from datetime import datetime, timedelta, timezone

MARK_EVERY = 64
MARKS_FROM = 8
VERSION = 1
SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../shared/journal/schema.sql")

# Ed25519, RFC 8032, verification only.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def point_of(text):
    number = int.from_bytes(text, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def add(a, b):
    one, two = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    three, four = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = two - one, four - three, four + three, two + one
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, point)
        point = add(point, point)
        number >>= 1
    return result


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def is_signed(public, message, signature):
    if len(public) != 32 or len(signature) != 64:
        return False
    key, r, s = point_of(public), point_of(signature[:32]), int.from_bytes(signature[32:], "little")
    if key is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    left, right = times(s, BASE), add(r, times(h, key))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


SPKI = bytes.fromhex("302a300506032b6570032100")


def raw_key(spki):
    der = base64.b64decode(spki or "")
    return der[len(SPKI) :] if der.startswith(SPKI) else b""


def fingerprint(spki):
    return hashlib.sha256(base64.b64decode(spki)).hexdigest()[:32]


def signed_text(device, seq, digest, at):
    return f"stipple-commit-v2\n{device}\n{seq}\n{digest}\n{at}"


def seal_of(text, signature):
    return hashlib.sha256(f"{text}\n{signature}".encode()).hexdigest()[:16]


class Bad(Exception):
    def __init__(self, seq, what):
        super().__init__(f"{seq} {what}")
        self.seq, self.what = seq, what


# The write-ahead file.
def tie_on(page):
    """The two words of `wal_tie`, on the one page of that table."""
    if len(page) < 512 or page[0] != 13 or page[3:5] != b"\0\1":
        return None
    cell = int.from_bytes(page[8:10], "big")
    if page[cell : cell + 6] != bytes([36, 1, 4, 0, 44, 44]):
        return None
    words = page[cell + 6 : cell + 38]
    return words[:16], words[16:]


def walked(path):
    """Whole transactions of the file in order; whether frames of its own lie behind the first bad one."""
    ties, broken = [], False
    if not os.path.exists(path) or os.path.getsize(path) < 32:
        return ties, broken, False
    data = open(path, "rb").read()
    magic, _, size = struct.unpack(">III", data[:12])
    order = ">" if magic & 1 else "<"

    def summed(piece, sums):
        a, b = sums
        for x, y in struct.iter_unpack(order + "II", piece):
            a = (a + x + b) & 0xFFFFFFFF
            b = (b + y + a) & 0xFFFFFFFF
        return a, b

    size = 65536 if size == 1 else size
    sums = struct.unpack(">II", data[24:32])
    good = magic >> 1 == 0x377F0682 >> 1 and summed(data[:24], (0, 0)) == sums
    if not good:
        size = 4096
    salts = data[16:24]
    pending, before = [], None
    for at in range(32, len(data) - 24 - size + 1, 24 + size):
        head, page = data[at : at + 24], data[at + 24 : at + 24 + size]
        number, end = struct.unpack(">II", head[:8])
        if good:
            then = summed(page, summed(head[:8], sums))
            if head[8:16] == salts and number > 0 and then == struct.unpack(">II", head[16:]):
                sums = then
                pending += [tie_on(page)] if number == 2 else []
                if end:
                    ties, pending = ties + pending, []
                continue
            good = False
        # One flipped bit changes one of the two salts; frames of an earlier run of the file have two others.
        if head[8:12] == salts[:4] or head[12:16] == salts[4:]:
            broken = broken or (end != 0 and (number, end) != before)
            before = (number, end) if end else None
    return ties, broken, True


def belongs(in_file, ties):
    return in_file is not None and any(
        tie is not None and ((index == 0 and tie[0] == in_file[1]) or tie[1] == in_file[1]) for index, tie in enumerate(ties)
    )


def open_copy(folder, into, with_wal):
    name = os.path.join(into, "record.db")
    shutil.copyfile(os.path.join(folder, "record.db"), name)
    wal = os.path.join(folder, "record.db-wal")
    if with_wal and os.path.exists(wal):
        shutil.copyfile(wal, name + "-wal")
    db = sqlite3.connect(name, isolation_level=None)
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    return db


def mark_in(path):
    try:
        text = open(path, encoding="utf-8").read()
    except FileNotFoundError:
        return "absent"
    except (OSError, ValueError):
        return "damaged"
    try:
        mark = json.loads(text)
        if mark["format"] != "stipple-head-2" or type(mark["seq"]) is not int:
            return "damaged"
        return {key: mark[key] for key in ("deviceId", "seq", "hash", "at", "signature")}
    except (ValueError, KeyError, TypeError):
        return "damaged"


TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
def is_time(text):
    """One text for each moment: no 30 February, no 24:00, no 61st second."""
    try:
        return TIME.fullmatch(text) is not None and bool(datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").second < 60)
    except (ValueError, TypeError):
        return False


COLUMNS = ("seq", "prev", "at", "kind", "session", "client")


def handed_over(body, device, key, end, marked, devices):
    """Whether the device before vouches for the one that this entry names."""
    try:
        start, name, public = body["from"], body["deviceId"], body["publicKey"]
        text = f"stipple-device-replaced-1\n{device}\n{end[0]}\n{end[1]}\n{name}\n{public}"
        fits = (start["deviceId"], start["seq"], start["hash"]) == (device, *end) and marked == end[0] and name not in devices
        return fits and is_signed(key, text.encode(), base64.b64decode(body["handedOver"]))
    except (KeyError, TypeError, ValueError):
        return False


def turns_in(db):
    """Whoever wrote the record, in order: device, key, last entry before its own. What is damaged there, `check` names."""
    turns = []
    try:
        for seq, prev, line in db.execute(
            "SELECT seq, prev, line FROM journal WHERE seq = 1 OR kind = 'device.replaced' ORDER BY seq"
        ):
            body = json.loads(line)["body"]
            end = (seq - 1, prev)
            if turns and not handed_over(body, turns[-1][0], raw_key(turns[-1][1]), end, seq - 1, [turn[0] for turn in turns]):
                break
            turns.append((body["deviceId"], body["publicKey"], seq - 1))
    except (sqlite3.DatabaseError, ValueError, KeyError, TypeError):
        pass
    return turns


def named_in(db):
    """Every key that an entry names as a device's, whether or not it may."""
    found = set()
    for (line,) in db.execute("SELECT line FROM journal WHERE seq = 1 OR kind = 'device.replaced'"):
        try:
            found.add(json.loads(line)["body"]["publicKey"])
        except (ValueError, KeyError, TypeError):
            pass
    return found


def forked(turns, mark):
    """The first entry after the turn of the device that made the mark, where the mark is of one behind it."""
    for turn, following in zip(turns, turns[1:]):
        if turn[0] == mark["deviceId"] and mark["seq"] > following[2]:
            return following[2] + 1
    return None


def check(db, public, witnesses, head, seal, latest):
    trusted, devices, key = False, [], b""
    turns = turns_in(db)
    prev, before, seq, marked, ahead, sealed = "0" * 64, "", 0, 0, 0, False
    device, photos, files = None, {}, []
    erased = set()
    held = {}
    for mark in witnesses:
        held.setdefault(mark["seq"], []).append(mark["hash"])
    rows = db.execute("SELECT seq, prev, at, kind, session, client, hash, line, mark FROM journal ORDER BY seq")
    while True:
        try:
            row = rows.fetchone()
        except sqlite3.DatabaseError:
            raise Bad(seq + 1, "unreadable")
        if row is None:
            break
        number, digest, line, mark = row[0], row[6], row[7], row[8]
        seq += 1
        line = line.encode() if isinstance(line, str) else line
        if hashlib.sha256(line).hexdigest() != digest:
            raise Bad(seq, "changed")
        try:
            entry = json.loads(line.decode("utf-8"))
            place = (entry["v"], entry["seq"], entry["prev"], entry["at"], entry["kind"], entry["body"])
        except (ValueError, KeyError, TypeError):
            raise Bad(seq, "unreadable")
        if place[0] != 2 or place[1] != seq or place[2] != prev:
            raise Bad(seq, "chain")
        if any(row[i] != entry.get(name) for i, name in enumerate(COLUMNS)) or number != seq:
            raise Bad(seq, "changed")
        at, kind, body = place[3], place[4], place[5]
        if seq == 1:
            if kind != "journal.begun" or public not in named_in(db):
                raise Bad(1, "foreign-device")
            device, key = body["deviceId"], raw_key(body["publicKey"])
            devices = [device]
            trusted = body["publicKey"] == public
        if not is_time(at):
            raise Bad(seq, "wrong-time")
        if kind == "clock.corrected":
            start = str(body.get("from", ""))
            if not is_time(start) or body.get("to") != at or start < before:
                raise Bad(seq, "wrong-time")
        elif at < before:
            raise Bad(seq, "wrong-time")
        if kind == "device.replaced":
            if marked < seq - 1:
                raise Bad(marked + 1, "unmarked")
            if not handed_over(body, device, key, (seq - 1, prev), marked, devices):
                raise Bad(seq, "foreign-mark")
            device, key = body["deviceId"], raw_key(body["publicKey"])
            devices.append(device)
            trusted = trusted or body["publicKey"] == public
        ahead = (ahead or seq) if latest is not None and at > latest else 0
        if mark is not None:
            text = signed_text(device, seq, digest, at)
            if not is_signed(key, text.encode(), mark):
                raise Bad(marked + 1, "foreign-mark")
            marked = seq
            sealed = sealed or seal == seal_of(text, base64.b64encode(mark).decode())
        elif seq - marked >= MARK_EVERY:
            raise Bad(marked + 1, "unmarked")
        for mark in witnesses:
            if mark["seq"] == seq and mark["hash"] != digest and forked(turns, mark):
                raise Bad(forked(turns, mark), "fork")
        if any(other != digest for other in held.get(seq, [])):
            raise Bad(marked + 1 if marked < seq else seq, "unmarked" if marked < seq else "changed")
        if kind == "photo.stored":
            photos[body["photo"]] = (entry.get("client"), [body["hash"], body["small"]])
        elif kind == "photo.destroyed":
            photos.pop(body["photo"], None)
        elif kind == "file.stored":
            files.append(body["hash"])
        elif kind == "erasure.begun":
            erased.add(entry.get("client"))
        prev, before = digest, at
    if marked < seq:
        raise Bad(marked + 1, "unmarked")
    if seq > 0 and not trusted:
        raise Bad(1, "foreign-device")
    for mark in witnesses:
        if mark["seq"] > seq:
            raise Bad(forked(turns, mark) or seq + 1, "fork" if forked(turns, mark) else "cut-tail")
    if seal is not None and not sealed:
        raise Bad(seq + 1, "cut-tail")
    if ahead:
        raise Bad(ahead, "wrong-time")
    wanted = files + [one for client, both in photos.values() if client not in erased for one in both]
    return seq, wanted


def fields_of(path):
    """A key file's fields without its sum; None where there is none, False where it is damaged."""
    try:
        text = open(path, "rb").read()
    except FileNotFoundError:
        return None
    except OSError:
        return False
    if text[:1] == b"\0":
        return None
    try:
        fields = json.loads(text)
        given = fields.pop("sum")
        plain = all(type(value) in (str, int) for value in fields.values())
        return fields if plain and given == hashlib.sha256(packed(fields)).hexdigest()[:16] else False
    except (ValueError, KeyError, TypeError, AttributeError):
        return False


def packed(fields):
    return json.dumps(fields, separators=(",", ":"), ensure_ascii=False).encode()


def is_sealed(fields, purpose, size=None):
    try:
        nonce, sealed = (base64.b64decode(fields[name], validate=True) for name in ("nonce", "sealed"))
        named = (fields["format"], fields["purpose"]) == ("stipple-key-2", purpose)
        return list(fields) == ["format", "purpose", "nonce", "sealed"] and named and len(nonce) == 12 and len(sealed) == (size or len(sealed))
    except (KeyError, TypeError, ValueError):
        return False


def is_way(fields, way, keys):
    try:
        rest = {name: value for name, value in fields.items() if name != "signature"}
        signature = base64.b64decode(fields["signature"])
        named = (rest["format"], rest["purpose"]) == ("stipple-key-2", "master-" + way) and type(rest["generation"]) is int
        return named and any(is_signed(raw_key(key), b"stipple-key-file-2\n" + packed(rest), signature) for key in keys)
    except (KeyError, TypeError, ValueError):
        return False


def is_device(fields):
    try:
        rest = {name: value for name, value in fields.items() if name != "signature"}
        signed = b"stipple-device-file-2\n" + packed(rest)
        return rest["format"] == "stipple-device-2" and is_signed(raw_key(rest["publicKey"]), signed, base64.b64decode(fields["signature"]))
    except (KeyError, TypeError, ValueError):
        return False


def lost_keys(folder, db):
    keys = os.path.join(folder, "keys")
    if not os.path.isdir(keys):
        return []
    lost = []

    def look(name, fits, needed=True):
        fields = fields_of(os.path.join(keys, name))
        if fields is None and needed:
            lost.append("missing " + name)
        elif fields is not None and (fields is False or not fits(fields)):
            lost.append("damaged " + name)
        return fields

    device = look("device.json", is_device)
    if device:
        signing = [device["publicKey"], *str(device.get("earlier", "")).split()]
        purpose = "device:" + str(device["deviceId"])
        if not is_sealed(fields_of(os.path.join(keys, "device-next.json")), purpose):
            look("device-private.json", lambda fields: is_sealed(fields, purpose))
        look("staff.json", lambda fields: is_sealed(fields, "staff", 48))
        for way in ("recovery", "keyring", "passphrase"):
            look(f"master-{way}.json", lambda fields, way=way: is_way(fields, way, signing), way == "recovery")
    kinds = "SELECT DISTINCT client FROM journal WHERE client IS NOT NULL AND kind IN ({})"
    ended = {one for (one,) in db.execute(kinds.format("'erasure.begun', 'client.erased', 'client.discarded'"))}
    for (client,) in db.execute(kinds.format("'client.drafted', 'client.registered'")).fetchall():
        if client not in ended:
            look(f"clients/{client}.json", lambda fields, client=client: is_sealed(fields, "client:" + client, 48))
    return lost


def parts_of(db):
    return {
        (kind, name): (table, sql)
        for kind, name, table, sql in db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    }


def altered(db):
    """Anything that is not as the page says; only of the lists, which are made anew, something may be missing."""
    wanted = sqlite3.connect(":memory:")
    wanted.executescript(open(SCHEMA, encoding="utf-8").read())
    ours, found = parts_of(wanted), parts_of(db)
    kept = ("journal", "wal_tie", "projection")
    settings = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("auto_vacuum", "page_size", "user_version")]
    root = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'wal_tie'").fetchone()
    return (
        any(ours.get(part) != text for part, text in found.items())
        or any(part not in found and text[0] in kept for part, text in ours.items())
        or settings != [0, 4096, VERSION]
        or root != (2,)
    )


def verify(folder, given_key, seal, now, with_wal=True, trust_wal=False):
    notes = []
    if not os.path.exists(os.path.join(folder, "record.db")):
        return {"bad": {"seq": 1, "what": "unreadable"}}
    with tempfile.TemporaryDirectory() as into:
        wal = os.path.join(folder, "record.db-wal")
        ties, broken, is_there = walked(wal)
        page = open(os.path.join(folder, "record.db"), "rb").read(65536 * 2)
        size = int.from_bytes(page[16:18], "big") if len(page) > 18 else 0
        size = 65536 if size == 1 else size
        if is_there and with_wal and not trust_wal and not broken and not belongs(tie_on(page[size : 2 * size]), ties):
            notes.append("the write-ahead file is not of this database: left out")
            left_out = verify(folder, given_key, seal, now, with_wal=False)
            # What ties the two may itself be damaged: then they fit to the last entry all the same.
            both = verify(folder, given_key, seal, now, trust_wal=True) if left_out.get("bad") else left_out
            return left_out if both.get("bad") else {**both, "notes": notes}
        db = None
        try:
            db = open_copy(folder, into, with_wal)
            if db.execute("PRAGMA user_version").fetchone()[0] > VERSION:
                return {"bad": {"seq": 0, "what": "newer"}}
            first = db.execute("SELECT line FROM journal WHERE seq = 1").fetchone()
            begun = json.loads(first[0])["body"]["publicKey"] if first else None
            turns = turns_in(db)
            keys = [turn[1] for turn in turns]
            try:
                file = fields_of(os.path.join(folder, "keys", "device.json"))
                device = file["publicKey"] if file and is_device(file) else None
                # It was handed the record, and has written nothing yet.
                if device and turns and file.get("fromDevice") == turns[-1][0]:
                    device = turns[-1][1]
            except (OSError, ValueError, KeyError, TypeError):
                device = None
            public = device or begun
            if given_key is not None:
                plain = given_key.replace(" ", "").lower()
                fits = [one for one in (device, begun, *keys) if one and (given_key == one or fingerprint(one) == plain)]
                if not fits:
                    raise Bad(1, "foreign-device")
                public = fits[0]
            head, last = (mark_in(os.path.join(folder, name)) for name in ("head.json", "last-mark.json"))
            signing = [raw_key(one) for one in (public, *keys)]

            def ours(mark):
                text = signed_text(mark["deviceId"], mark["seq"], mark["hash"], mark["at"]).encode()
                return any(is_signed(key, text, base64.b64decode(mark["signature"])) for key in signing)

            witnesses = [last] if isinstance(last, dict) and ours(last) else []
            # A head that is not the device's says nothing of the chain, but it was changed.
            foreign = head == "damaged" or (isinstance(head, dict) and not ours(head))
            witnesses += [head] if isinstance(head, dict) and not foreign else []
            latest = None
            if now is not None:
                moment = datetime.strptime(now, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc) + timedelta(days=60)
                latest = moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
            entries, wanted = check(db, public, witnesses, head, seal, latest)
            if broken:
                raise Bad(entries + 1, "cut-tail")
            if altered(db):
                raise Bad(entries, "altered")
            if [row[0] for row in db.execute("PRAGMA integrity_check(1)")] != ["ok"]:
                raise Bad(entries, "unreadable")
            if foreign:
                raise Bad(entries, "foreign-mark")
            keys_lost = lost_keys(folder, db)
        except Bad as bad:
            return {"bad": {"seq": bad.seq, "what": bad.what}, "notes": notes}
        except (sqlite3.DatabaseError, ValueError, KeyError, TypeError) as error:
            return {"bad": {"seq": 1, "what": "unreadable"}, "notes": notes + [str(error)]}
        finally:
            if db is not None:
                db.close()
        lost = []
        for name in wanted:
            path = os.path.join(folder, "media", name[:2], name)
            if not os.path.exists(path):
                lost.append(f"missing {name}")
            elif hashlib.sha256(open(path, "rb").read()).hexdigest() != name:
                lost.append(f"changed {name}")
        answer = {"entries": entries, "notes": notes}
        # A folder that a device works in holds the mark of its last transaction; one out of a backup that of its end.
        shown = bool(witnesses) and witnesses[0] is last
        # A device that took over and has written nothing yet does not work in it.
        try:
            here = json.load(open(os.path.join(folder, "here.json"), encoding="utf-8")).get("deviceId")
        except (OSError, ValueError, AttributeError):
            here = None
        if not turns or here != turns[-1][0]:
            shown = shown or (isinstance(head, dict) and not foreign and head["seq"] == entries)
        if not shown and entries >= MARKS_FROM:
            answer["unproven"] = True
        if lost:
            return {**answer, "bad": {"seq": 0, "what": "files"}, "files": lost}
        return {**answer, "bad": {"seq": 0, "what": "keys"}, "keys": keys_lost} if keys_lost else answer


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="+")
    parser.add_argument("--key")
    parser.add_argument("--seal")
    parser.add_argument("--now")
    asked = parser.parse_args()
    plain_seal = None if asked.seal is None else asked.seal.replace(" ", "")
    code = 0
    for one in asked.folder:
        found = verify(one, asked.key, plain_seal, asked.now)
        code = code or (1 if found.get("bad") is not None else 3 if found.get("unproven") else 0)
        print(json.dumps(found), flush=True)
    sys.exit(code)
