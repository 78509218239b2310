"""What does the cashier's screen say about what was just done? In short, as a title, and what it means."""

from kiosk.visit import Act, Visit
from ui.cashier.said import DOT, brought_of, count_of, fill
from ui.widgets.writing import isolated
from ui.words import Words


def act_in_short(words: Words, act: Act) -> str:
    """What an act was, for the list of just served: "+1 stamp", "Free coffee", "New card"."""
    if act.kind in ("redemption", "voucher", "value_act", "vip"):
        return words.pick(act.reward_names)
    if act.kind == "adjustment":
        return moved_of(words, act.points)
    if act.kind == "complaint" and act.reward_names:
        return words.pick(act.reward_names)
    said = {
        "complaint": words.translate("Cashier", "Complaint"),
        "ticket": words.translate("Cashier", "Guest ticket"),
        "let_in": words.translate("Cashier", "Guest"),
        "enrolment": words.translate("Cashier", "New card"),
        "replacement": words.translate("Cashier", "New card for a lost one"),
        "return": words.translate("Cashier", "Return"),
        "note": words.translate("Cashier", "Note"),
        "merge": words.translate("Merging", "Cards joined"),
    }
    if act.kind in said:
        return said[act.kind]
    return brought_of(words, act.stamps) or words.translate("Cashier", "Purchase")


def moved_of(words: Words, points: int) -> str:
    """ "+40 points", "−40 points"; "" for none."""
    if points < 0:
        return words.translate("Cashier", "−%n points", "", -points)
    return brought_of(words, 0, points)


def act_title(words: Words, act: Act) -> str:
    """What was done: "Stamp added"."""
    if act.kind == "redemption" and act.off_cents:  # money off, in steps of points
        return words.translate("Cashier", "%n points spent", "", -act.points)
    if act.kind == "redemption":
        given = words.translate("Cashier", "Redeemed: {reward}")
        return fill(given, reward=words.pick(act.reward_names))
    if act.kind == "value_act":
        return fill(words.translate("Cashier", "Noted: {what}"), what=words.pick(act.reward_names))
    if act.kind == "voucher":
        given = words.translate("Cashier", "Voucher given: {reward}")
        return fill(given, reward=words.pick(act.reward_names))
    said = {
        "complaint": words.translate("Cashier", "Put right, and noted"),
        "ticket": words.translate("Cashier", "Guest ticket made"),
        "let_in": words.translate("Cashier", "Guest ticket used"),
        "enrolment": words.translate("Cashier", "New customer saved"),
        "replacement": words.translate("Cashier", "New card works, the old one is blocked"),
        "return": words.translate("Cashier", "Returned"),
        "adjustment": words.translate("Cashier", "Points changed by hand"),
        "vip": words.translate("Cashier", "Joined the club"),
        "note": words.translate("Cashier", "Noted"),
        "merge": words.translate("Merging", "Both cards open this page now"),
    }
    if act.kind in said:
        return said[act.kind]
    if act.stamps:
        return words.translate("Cashier", "%n stamps added", "", act.stamps)
    return words.translate("Cashier", "Purchase saved")


def act_body(words: Words, act: Act, visit: Visit | None) -> str:
    """What it means now: what to key into the shop's own till, or the count."""
    if act.kind == "let_in" and visit is None:
        return ""  # the page in the middle says it
    if keyed := key_in_of(words, act):
        return fill(words.translate("Cashier", "Key into the till: {what}"), what=keyed)
    if act.kind == "return":
        if not act.cents:
            return words.translate("Cashier", "The reward is theirs again")
        back = words.money(-act.cents, act.currency)
        return fill(words.translate("Cashier", "Give back: {money}"), money=back)
    if act.kind in ("value_act", "adjustment"):
        return moved_of(words, act.points)
    if visit is None or not visit.stamp_cards or act.kind in ("ticket", "let_in", "voucher", "note"):
        return ""
    count = count_of(words, visit.stamp_cards[0])
    if not act.call_name:
        return fill(words.translate("Cashier", "Now {count}"), count=count)
    now = words.translate("Cashier", "{name} now has {count}")
    return fill(now, name=isolated(act.call_name), count=count)


def key_in_of(words: Words, act: Act) -> str:
    """ "−€5.00 · Discount, reason: loyalty"; "" where nothing has to be keyed."""
    if act.kind == "vip":
        fee = words.money(act.cents, act.currency)
        return DOT.join((words.pick(act.reward_names), fee)) if act.cents else ""
    off = f"\N{MINUS SIGN}{words.money(act.off_cents, act.currency)}" if act.off_cents else ""
    names = words.pick(act.key_in) if act.key_in else ", ".join(words.pick(names) for names in act.off_names)
    if off and act.kind == "value_act":
        names = words.pick(act.reward_names)
    return DOT.join(part for part in (off, names) if part)


def undo_title(words: Words, act: Act) -> str:
    """The undo button names person and act: "Undo Jānis +1"."""
    is_stamp = act.kind == "purchase" and act.stamps > 0
    what = f"+{act.stamps}" if is_stamp else act_in_short(words, act)
    if not act.call_name:
        return fill(words.translate("Cashier", "Undo {what}"), what=what)
    if is_stamp:
        template = words.translate("Cashier", "Undo {name} {what}", "{what} is +1 or +2")
    else:
        template = words.translate("Cashier", "Undo {name}: {what}", "{what} is a reward or New card")
    return fill(template, name=isolated(act.call_name), what=what)
