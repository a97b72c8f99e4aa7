"""What an event file knew on some days, read from the JSON alone and by nothing of the program.

usage: python3 known.py FILE DAY...     prints a block of lines for each day
"""
import calendar
import datetime
import json
import re
import sys

D = datetime.date


def month_end(y, m):
    return D(y, m, calendar.monthrange(y, m)[1])


def shift(y, m, by):
    k = y * 12 + m - 1 + by
    return k // 12, k % 12 + 1


def digits(text):
    """The least and the greatest number that digits with an X for unknown ones can be."""
    return int(text.replace("X", "0")), int(text.replace("X", "9"))


def simple(text):
    """The first and the last possible day of one date."""
    about = "~" in text or "%" in text
    text = re.sub(r"[~?%]", "", text).split("T")[0]
    parts = text.split("-")
    y0, y1 = digits(parts[0])
    if len(parts) == 1:
        return D(y0 - about, 1, 1), D(y1 + about, 12, 31)
    m0, m1 = digits(parts[1])
    if m0 > 12:
        first = {33: 1, 34: 4, 35: 7, 36: 10, 25: 3, 26: 6, 27: 9}[m0]
        return D(y0, first, 1), month_end(y0, first + 2)
    m0, m1 = max(1, m0), min(12, m1)
    if len(parts) == 2:
        a, b = shift(y0, m0, -1 if about else 0), shift(y1, m1, 1 if about else 0)
        return D(a[0], a[1], 1), month_end(*b)
    d0, d1 = digits(parts[2])
    last = calendar.monthrange(y1, m1)[1]
    a, b = D(y0, m0, max(1, d0)), D(y1, m1, min(last, d1))
    one = datetime.timedelta(days=1 if about else 0)
    return a - one, b + one


def ends(text):
    """The first and the last possible day of a date; None for an end that is open or not known."""
    if text[0] in "[{":
        items = text[1:-1].split(",")
        a = items[0].split("..")[0]
        b = items[-1].split("..")[-1]
        return (simple(a)[0] if a else None), (simple(b)[1] if b else None)
    if "/" in text:
        a, b = text.split("/")
        return (
            simple(a)[0] if a not in ("", "..") else None,
            simple(b)[1] if b not in ("", "..") else None,
        )
    return simple(text)


def day(text):
    first, last = ends(text)
    return last if last is not None else first


def en(text):
    if text is None:
        return ""
    return text if isinstance(text, str) else text.get("en") or text.get("zh") or ""


def short(text):
    return re.sub(r"\s+", " ", en(text)).strip()


def reading(file, on):
    latest = day(file["asOf"]) if "asOf" in file else D.max
    dates = {s["id"]: min(latest, day(s["date"])) for s in file["sources"] if s.get("date")}
    out = []
    known_ids = set()
    for e in file["events"]:
        first = ends(e["date"])[0] or D.min
        if "known" in e:
            since = day(e["known"])
        else:
            own = [dates[s] for s in e.get("sources", []) if s in dates and dates[s] >= first]
            since = min(own) if own else day(e["date"])
        if since > on:
            continue
        known_ids.add(e["id"])
        history = sorted(e.get("history", []), key=lambda h: day(h["from"]))
        past = [h for h in history if max(since, day(h["from"])) <= on]
        state = {k: e.get(k) for k in ("status", "date", "headline", "summary", "caution")}
        if len(past) < len(history):
            for h in past or history[:1]:
                for k in state:
                    if k in h:
                        state[k] = h[k]
        out.append(
            "event %s | %s | %s | %s" % (e["id"], state["date"], state["status"], short(state["headline"]))
        )
        out.append("  summary " + short(state["summary"]))
        out.append("  caution " + short(state["caution"]))
        for f in e.get("figures", []):
            if "known" not in f or day(f["known"]) <= on:
                out.append("  figure " + short(f["value"]))
        for c in e.get("claims", []):
            said = day(c["known"]) if "known" in c else dates.get(c.get("source"), since)
            said = max(since, said)
            if said > on:
                continue
            told = max(said, day(c["answerKnown"])) if "answerKnown" in c else said
            status = c.get("status", "reported")
            answer = short(c.get("answer"))
            if told > on:
                answer = ""
                status = "reported" if status in ("disputed", "denied") else status
            out.append("  claim %s | %s | %s" % (status, short(c["text"]), answer))
        quotes = [q for q in e.get("quotes", []) if dates.get(q.get("source"), since) <= on]
        out.append("  quotes %d" % len(quotes))
        mine = sorted(s for s in e.get("sources", []) if dates.get(s, since) <= on)
        out.append("  sources " + " ".join(mine))
    links = [l for l in file.get("links", []) if l["from"] in known_ids and l["to"] in known_ids]
    out.append("links %d" % len(links))
    out.append("sources %d" % len([s for s in file["sources"] if dates.get(s["id"], on) <= on]))
    return out


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    with open(sys.argv[1], encoding="utf-8") as f:
        file = json.load(f)
    for on in sys.argv[2:]:
        print("== " + on)
        print("\n".join(reading(file, D.fromisoformat(on))))


if __name__ == "__main__":
    main()
