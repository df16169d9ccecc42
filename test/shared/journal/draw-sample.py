#!/usr/bin/env python3
"""Draws the random samples of an exported record again: written from shared/journal/README.md alone, in another language.

Run by hand: python3 draw-sample.py record.ndjson
Prints one line of JSON for each sample.drawn in it: the month, and what differs from the record (nothing where it was drawn fairly).
"""
import hashlib
import json
import sys

RULE = "stipple-sample-1"
ENDED = {"session." + how for how in "closed deferred referred declined abandoned mistaken talked".split()}


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def month_in(zone, month):
    try:
        from datetime import datetime, timezone
        from zoneinfo import ZoneInfo

        year, number = (int(part) for part in month.split("-"))
        later = (year + number // 12, number % 12 + 1)
        return [
            datetime(y, m, 1, tzinfo=ZoneInfo(zone)).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
            for y, m in ((year, number), later)
        ]
    except Exception:  # A Python without a list of time zones takes the record's word.
        return None


def draw(device, before, body):
    """What the rule gives, from the entries before it."""
    start, end = month_in(body["timeZone"], body["month"]) or (body["from"], body["until"])
    person, ended, last = {}, [], 0
    for entry, _, _ in before:
        if entry["kind"] == "session.opened":
            person[entry["session"]] = entry["body"]["practitioner"]
        if entry["kind"] in ENDED and start <= entry["at"] < end:
            ended.append(entry["session"])
        if entry["at"] < end:
            last = entry["seq"]
    marked = next((one for one in before if one[0]["seq"] > last and one[2] is not None), None)
    if marked is None:
        return None
    entry, hashed, mark = marked
    signed = "\n".join(["stipple-commit-v2", device, str(entry["seq"]), hashed, entry["at"]])
    seed = digest(signed + "\n" + mark)
    people = []
    for who in sorted(set(person[one] for one in ended)):
        own = sorted((digest("\n".join([RULE, seed, one])), one) for one in ended if person[one] == who)
        size = min(len(own), max(body["least"], -(-len(own) // body["oneIn"])))
        people.append({"practitioner": who, "sessions": len(own), "drawn": [one for _, one in own[:size]]})
    return {
        "rule": RULE,
        "from": start,
        "until": end,
        "seed": {"seq": entry["seq"], "at": entry["at"], "hash": hashed, "digest": seed},
        "people": people,
    }


def main(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        first, *rest = [json.loads(line) for line in file.read().split("\n") if line]
    entries = [(json.loads(one["line"]), one["hash"], one.get("mark")) for one in rest]
    for at, (entry, _, _) in enumerate(entries):
        if entry["kind"] != "sample.drawn":
            continue
        body = entry["body"]
        again = draw(first["deviceId"], entries[:at], body)
        chosen = sorted(one for person in body["people"] for one in person["drawn"])
        noted = []
        for later, _, _ in entries[at + 1:]:
            if later["kind"] == "review.sampled" and later["body"]["month"] == body["month"]:
                noted.append(later["session"])
        differs = ["seed"] if again is None else [key for key in again if again[key] != body.get(key)]
        print(json.dumps({"month": body["month"], "differs": differs + ([] if sorted(noted) == chosen else ["noted"])}))


main(sys.argv[1])
