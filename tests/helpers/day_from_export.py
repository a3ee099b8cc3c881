"""The figures of a day from what ``nowserving-agent export`` prints, and from nothing else.

Shares no code with the product, so that two ways of counting can be compared::

    nowserving-agent export | python3 tests/helpers/day_from_export.py
"""

# mypy: ignore-errors
import json
import sys
from datetime import datetime

ENDS = {
    "ServingFinished": "done",
    "TicketNoShow": "no_show",
    "TicketLeft": "left",
    "TicketCancelled": "cancelled",
    "TicketExpired": "expired",
    "CheckInUndone": "cancelled",
}
BACK = ("TicketPutBack", "TicketReadmitted", "TicketReturned")
LEG_ENDS = ("ServingFinished", "LegAdded", "TicketTransferred", "TicketSentBack")


def when(text):
    """Return an instant; absent ones stay absent."""
    return datetime.fromisoformat(text.replace("Z", "+00:00")) if text else None


def leg(since):
    """Return a leg that begins to wait."""
    return {"since": since, "called": None, "started": None, "ended": None}


def happened(visit, kind, body, at):
    """Take one event into a visit: its state and its legs."""
    last = visit["legs"][-1]
    if kind == "TicketCalled":
        visit["state"] = "called"
        last["called"] = at
        if body["reason"]["standing"] == "appointment" and at < last["since"]:
            last["since"] = at
    elif kind == "WalkInStarted":
        visit["state"] = "serving"
        last["called"] = last["started"] = at
    elif kind == "ServingStarted":
        visit["state"] = "serving"
        last["started"] = at
    elif kind == "TicketParked":
        visit["state"] = "parked"
    elif kind == "TicketResumed":
        visit["state"] = "serving"
    elif kind in BACK:
        visit["state"] = "waiting"
    if kind in LEG_ENDS:
        last["ended"] = at
    if kind == "TicketReturned" and body.get("ends_leg"):
        last["ended"] = at
        visit["legs"].append(leg(at))
    if kind in ENDS:
        visit["state"] = ENDS[kind]
    if kind in ("TicketTransferred", "TicketSentBack"):
        visit["state"] = "waiting"
        visit["legs"].append(leg(at))
    elif kind == "LegAdded":
        visit["legs"].append(leg(at) | {"called": at, "started": at})
    elif kind == "ServingInterrupted":
        visit["state"] = "waiting"
        if last["started"]:
            last["ended"] = when(body["until"])
            visit["legs"].append(leg(when(body["until"])))
        else:
            last["called"] = None
    elif kind == "ActionUndone":
        before = body["before"]
        visit["state"] = before["state"]
        visit["legs"] = [
            {
                "since": when(one["waiting_since"]),
                "called": when(one["called_at"]),
                "started": when(one["started_at"]),
                "ended": when(one["ended_at"]),
            }
            for one in before["legs"]
        ]


def visits_of(lines):
    """Return every visit that the log tells of."""
    visits = {}
    for line in lines:
        record = json.loads(line)
        body = record["body"]
        body = json.loads(body) if isinstance(body, str) else body
        at = when(record["occurred_at"])
        if record["kind"] == "TicketIssued":
            visits[body["ticket"]] = {
                "state": "waiting",
                "legs": [leg(when(body["waiting_since"]))],
            }
        elif "ticket" in body and body["ticket"] in visits:
            happened(visits[body["ticket"]], record["kind"], body, at)
    return list(visits.values())


def figures(visits):
    """Return what a head of branch asks for at the end of the day."""
    legs = [one for visit in visits for one in visit["legs"]]
    waits = [
        max(0.0, (one["called"] - one["since"]).total_seconds())
        for one in legs
        if one["called"] and one["started"] and one["called"] != one["started"]
    ]
    served = [
        (one["ended"] - one["started"]).total_seconds()
        for one in legs
        if one["started"] and one["ended"]
    ]
    states = [visit["state"] for visit in visits]
    return {
        "issued": len(visits),
        "served": states.count("done"),
        "missed": states.count("no_show"),
        "gone": sum(states.count(one) for one in ("left", "cancelled", "expired")),
        "waits": len(waits),
        "mean_wait_s": round(sum(waits) / max(1, len(waits)), 6),
        "services": len(served),
        "mean_service_s": round(sum(served) / max(1, len(served)), 6),
    }


if __name__ == "__main__":
    print(json.dumps(figures(visits_of(sys.stdin))))
