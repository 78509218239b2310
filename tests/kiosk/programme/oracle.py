"""What should the account be? Worked out a second time, plainly and slowly, from the product's description.

It shares no code with the engine: it knows the programme's numbers and what happened, uses fractions
for money, looks at every single day for a tier, and keeps each point's own last day.
"""

from calendar import monthrange
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from math import prod
from typing import Any

from tests.kiosk.programme.happenings import FIRST_DAY, Happening

PRICES = {"coffee": ("coffee", 300), "latte": ("coffee", 380), "cake": ("cake", 450)}
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

Holding = tuple[tuple[str, str], int, int, list[int], int]
"""(name and period of a use, percent, points, lines it is about, how often each stamp counts)"""


class Oracle:
    """The customer's balance after the happenings, under one programme that holds all the time."""

    def __init__(self, programme: Any, happenings: list[Happening]) -> None:
        self.rules = programme
        self.told = happenings
        self.points = 0
        self.owned: list[tuple[int, date | None, bool]] = []  # (how many, last day, lives on by visits)
        self.left_over: Counter[str] = Counter()  # by rule, as fractions of a cent
        self.card = Counter[str]()
        self.spent = 0
        self.vouchers: dict[str, list[int]] = {}
        self.gift_money = Fraction(0)
        self.gifts = 0
        self.feat: set[str] | int = set()
        self.has_feat = False
        self.uses: Counter[tuple[str, str]] = Counter()
        self.given_for: set[str] = set()
        self.visits: dict[str, dict[str, Any]] = {}
        self.by_day: dict[date, Counter[str]] = {}
        self.friends: dict[str, tuple[int, set[str], list[bool]]] = {}
        self.friend_visits: set[str] = set()
        self.came_through = [False, False]  # somebody referred them; and was paid for
        self.friend_came = [False, False]
        self.today = FIRST_DAY
        for happened in self.standing():
            self.today = happened.on
            self.throw_away_what_expired()
            getattr(self, "_" + happened.what.replace(" ", "_"))(happened)

    # What counts at all

    def standing(self) -> list[Happening]:
        undone: set[str] = set()
        for happened in reversed(self.told):
            if happened.what == "undo" and happened.id not in undone:
                undone.add(happened.of)
        alive = [one for one in self.told if one.id not in undone and one.what != "undo"]
        self.backs: dict[str, list[Happening]] = {}
        for one in alive:
            if one.what in ("return", "return part"):
                self.backs.setdefault(one.of, []).append(one)
        whole = {of for of, backs in self.backs.items() if any(not back.back for back in backs)}
        kept = [one for one in alive if one.what not in ("return", "return part") and one.id not in whole]
        return [
            one
            for one in kept
            if one.what not in ("buy", "bill", "friend buys")
            or one.id not in self.backs
            or any(pieces for _, _, pieces, _ in self.lines(one))
        ]

    def lines(self, bought: Happening) -> list[tuple[str, str, int, int]]:
        """(item, category, pieces, cents) that were kept; nothing of a line where all money came back."""
        if bought.what == "bill":
            lines = [("", "", 1, bought.cents)]
        else:
            lines = [
                (item, PRICES[item][0], pieces, PRICES[item][1] * pieces) for item, pieces in bought.items
            ]
        kept = []
        for at, (item, category, pieces, cents) in enumerate(lines):
            backs = [b for back in self.backs.get(bought.id, []) for b in back.back if b[0] == at]
            left = max(0, pieces - sum(number for _, number, _ in backs))
            money = Fraction(cents, pieces) * left - sum(cents for _, _, cents in backs)
            if money <= 0:
                left, money = 0, Fraction(0)
            assert money.denominator == 1
            kept.append((item, category, left, int(money)))
        return kept

    # Points come and go

    def month_on(self, day: date, months: int) -> date:
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))

    def get(self, points: int) -> None:
        if points <= 0:
            return
        kind, months = str(self.rules.expiry.kind), self.rules.expiry.months
        last = self.month_on(self.today, months) if kind != "none" else None
        debt = min(points, max(0, -self.points))
        self.points += points
        if points > debt:
            self.owned.append((points - debt, last, kind == "idle"))

    def pay(self, points: int) -> None:
        self.points -= points
        while points and self.owned:
            many, last, idle = self.owned.pop(0)
            if many > points:
                self.owned.insert(0, (many - points, last, idle))
                return
            points -= many

    def throw_away_what_expired(self) -> None:
        gone = [lot for lot in self.owned if lot[1] is not None and lot[1] < self.today]
        self.owned = [lot for lot in self.owned if lot not in gone]
        self.points -= sum(many for many, _, _ in gone)

    def come(self, happened: Happening) -> dict[str, Any]:
        if happened.visit not in self.visits:
            self.visits[happened.visit] = {"cents": 0, "had": set(), "shops": False}
            self.by_day.setdefault(happened.on, Counter())["visits"] += 1
            months = self.rules.expiry.months
            self.owned = [
                (many, self.month_on(self.today, months) if idle else last, idle)
                for many, last, idle in self.owned
            ]
        return self.visits[happened.visit]

    # What happened

    def _buy(self, bought: Happening) -> None:
        rules, visit = self.rules, self.come(bought)
        lines = self.lines(bought)
        total = sum(cents for *_, cents in lines)
        visit["cents"] += total
        times, extra = self.boost(bought, lines, visit)
        points = self.by_money(lines, times) + self.by_visit_and_piece(lines, visit) + extra
        self.get(points)
        self.stamp(lines, visit)
        self.achieve(bought, lines)
        for gift in rules.threshold_gifts:
            if str(gift.per) == "visit":
                if visit["cents"] >= gift.cents and gift.id not in visit["had"]:
                    visit["had"].add(gift.id)
                    self.gifts += 1
            else:
                self.gift_money += total
                self.gifts += int(self.gift_money // gift.cents)
                self.gift_money %= gift.cents
        self.spent += total
        day = self.by_day.setdefault(bought.on, Counter())
        day["points"] += points
        day["spend"] += total
        if not visit["shops"]:
            visit["shops"] = True
            self.referral_pays()

    _bill = _buy

    def by_money(self, lines: list[tuple[str, str, int, int]], times: list[Fraction]) -> int:
        points = 0
        for rule in self.money_rules():
            name, worth, rate, minimum = (
                getattr(rule, "id", "points"),
                rule.points,
                rule.cents,
                rule.minimum_cents,
            )
            own = [at for at, line in enumerate(lines) if self.is_about(rule, line[0], line[1])]
            if not own or sum(lines[at][3] for at in own) < minimum:
                continue
            whole = self.left_over[name] + sum(lines[at][3] * times[at] for at in own)
            points += int(whole // rate) * worth
            self.left_over[name] = whole % rate
        return points

    def money_rules(self) -> list[Any]:
        simple = [self.rules.points] if self.rules.points else []
        return simple + [rule for rule in self.rules.earning if str(rule.per) == "money"]

    def by_visit_and_piece(self, lines: list[tuple[str, str, int, int]], visit: dict[str, Any]) -> int:
        points = 0
        for rule in self.rules.earning:
            own = [line for line in lines if self.is_about(rule, line[0], line[1])]
            if not own or sum(cents for *_, cents in own) < rule.minimum_cents:
                continue
            if str(rule.per) == "visit" and rule.id not in visit["had"]:
                visit["had"].add(rule.id)
                points += rule.points
            if str(rule.per) == "item":
                points += rule.points * sum(pieces for _, _, pieces, _ in own)
        return points

    def is_about(self, rule: Any, item: str, category: str) -> bool:
        if category in rule.categories_out:
            return False
        items = getattr(rule, "items", ())
        return not (rule.categories or items) or category in rule.categories or item in items

    def holding(self, bought: Happening, lines: list[tuple[str, str, int, int]]) -> list[Holding]:
        """The promotions, the tier and the club that may do something for this purchase."""
        found: list[Holding] = []
        for promotion in self.rules.promotions:
            own = [at for at, line in enumerate(lines) if self.is_about(promotion, line[0], line[1])]
            paid = sum(lines[at][3] for at in own)
            use = (promotion.id, self.period(str(promotion.most_per)))
            is_used_up = promotion.most and self.uses[use] >= promotion.most
            if self.is_on(promotion, bought) and paid and paid >= promotion.minimum_cents and not is_used_up:
                found.append((use, promotion.multiplier_percent, promotion.points, own, promotion.stamps))
        everything = list(range(len(lines)))
        found.append((("tier", ""), self.tier_percent_when(bought), 0, everything, 1))
        if self.rules.vip is not None and self.was_vip_when(bought):
            found.append((("vip", ""), self.rules.vip.benefits.multiplier_percent, 0, everything, 1))
        return found

    def boost(
        self, bought: Happening, lines: list[tuple[str, str, int, int]], visit: dict[str, Any]
    ) -> tuple[list[Fraction], int]:
        """Each line's multiplier, and points on top. What did something was used once."""
        stacking, holding = str(self.rules.stacking), self.holding(bought, lines)
        times, used = [], set()
        for at, line in enumerate(lines):
            counts = any(self.is_about(rule, line[0], line[1]) for rule in self.money_rules())
            mine = [one for one in holding if at in one[3] and one[1] > 100 and line[3] and counts]
            percent = 100
            if stacking == "best":
                percent = max((one[1] for one in mine), default=100)
                mine = [one for one in mine if one[1] == percent][:1]
            elif stacking == "add":
                percent += sum(one[1] - 100 for one in mine)
            else:
                for one in mine:
                    percent = percent * one[1] // 100
            times.append(Fraction(percent, 100))
            used |= {one[0] for one in mine}
        adding = [one for one in holding if one[2]]
        if stacking == "best":
            adding = sorted(adding, key=lambda one: -one[2])[:1]
        used |= self.stamps_boosted(holding, lines, visit)
        for use in used | {one[0] for one in adding}:
            self.uses[use] += 1
        return times, sum(one[2] for one in adding)

    def stamps_boosted(
        self, holding: list[Holding], lines: list[tuple[str, str, int, int]], visit: dict[str, Any]
    ) -> set[tuple[str, str]]:
        """Notes how often each line's stamps count; gives what made them count more."""
        used, self.stamp_times = set(), [1] * len(lines)
        for at, line in enumerate(lines):
            mine = [one for one in holding if at in one[3] and one[4] > 1 and self.gives_stamp(line, visit)]
            times = [one[4] for one in mine]
            if str(self.rules.stacking) == "best":
                mine = [one for one in mine if one[4] == max(times)][:1]
                self.stamp_times[at] = max(times, default=1)
            elif str(self.rules.stacking) == "add":
                self.stamp_times[at] += sum(times) - len(times)
            else:
                self.stamp_times[at] = prod(times)
            used |= {one[0] for one in mine}
        return used

    def gives_stamp(self, line: tuple[str, str, int, int], visit: dict[str, Any]) -> bool:
        card, (item, category, pieces, _) = self.rules.stamp_cards[0], line
        if card.per_visit:
            return "stamp" not in visit["had"]
        return bool(item and pieces) and (item in card.items or category in card.categories)

    def period(self, per: str) -> str:
        return {"day": f"{self.today}", "month": f"{self.today:%Y-%m}", "year": f"{self.today:%Y}"}.get(
            per, ""
        )

    def is_on(self, promotion: Any, bought: Happening) -> bool:
        hours = [*range(promotion.from_hour, 24), *range(promotion.to_hour)]
        if promotion.from_hour < promotion.to_hour:
            hours = list(range(promotion.from_hour, promotion.to_hour))
        return (
            bought.hour in hours
            and (not promotion.weekdays or DAYS[bought.on.weekday()] in promotion.weekdays)
            and (promotion.starts_on is None or promotion.starts_on <= bought.on)
            and (promotion.ends_on is None or bought.on <= promotion.ends_on)
        )

    def known_before(self, bought: Happening) -> "Oracle":
        """What the till knew when it recorded the purchase: returns and undos came later."""
        at = [one.id for one in self.told].index(bought.id)
        return Oracle(self.rules, self.told[:at])

    def tier_percent_when(self, bought: Happening) -> int:
        if self.rules.tiers is None:
            return 100
        tier = self.known_before(bought).tier(bought.on)
        return next((t.benefits.multiplier_percent for t in self.rules.tiers.tiers if t.id == tier), 100)

    def was_vip_when(self, bought: Happening) -> bool:
        before = self.known_before(bought)
        joined = [
            one.on
            for one in before.standing()
            if one.what == "buy"
            and any(item == "cake" and pieces for item, _, pieces, _ in before.lines(one))
        ]
        months: int = self.rules.vip.months
        return any(on <= bought.on < before.month_on(on, months) for on in joined)

    def tier(self, on: date) -> str | None:
        """Every day of the grace is looked at, and every day of its window is added up."""
        ladder, held = self.rules.tiers, None
        for tier in ladder.tiers:
            for ago in range(ladder.grace_days + 1):
                if self.measure(on - timedelta(days=ago)) >= tier.at_least:
                    held = tier.id
                    break
        return held

    def measure(self, on: date) -> int:
        ladder = self.rules.tiers
        window = str(ladder.window)

        def is_in(day: date) -> bool:
            if day > on:
                return False
            if window == "rolling":
                return bool((on - day).days < ladder.days)
            if window == "year":
                return day.year == on.year
            quarter = 3 if window == "quarter" else 1
            return (day.year, (day.month - 1) // quarter) == (on.year, (on.month - 1) // quarter)

        return sum(amounts[str(ladder.measure)] for day, amounts in self.by_day.items() if is_in(day))

    def stamp(self, lines: list[tuple[str, str, int, int]], visit: dict[str, Any]) -> None:
        card = self.rules.stamp_cards[0]
        if card.per_visit:
            many = max(self.stamp_times) if "stamp" not in visit["had"] else 0
            visit["had"].add("stamp")
        else:
            many = sum(
                line[2] * times
                for line, times in zip(lines, self.stamp_times, strict=True)
                if self.gives_stamp(line, visit)
            )
        self.card["stamps"] += many

    def achieve(self, bought: Happening, lines: list[tuple[str, str, int, int]]) -> None:
        for feat in self.rules.achievements:
            if bought.hour >= feat.to_hour or self.has_feat:
                continue
            own = [(item, pieces) for item, category, pieces, _ in lines if category in feat.categories]
            if str(feat.kind) == "different":
                assert isinstance(self.feat, set)
                self.feat |= {item for item, pieces in own if pieces}
                far = len(self.feat)
            else:
                self.card["feat"] += sum(pieces for _, pieces in own)
                far = self.card["feat"]
            if far >= feat.needed and any(pieces for _, pieces in own):
                self.has_feat = True
                self.get(feat.points)

    def _free_one(self, happened: Happening) -> None:
        self.come(happened)
        self.card["used"] += 1
        if self.rules.stamp_cards[0].free_one_earns:
            self.card["stamps"] += 1

    def _spend(self, happened: Happening) -> None:
        self.come(happened)
        self.pay(happened.points)

    def _act(self, happened: Happening) -> None:
        self.come(happened)
        if self.uses["act", f"{happened.on}"] < 2:
            self.uses["act", f"{happened.on}"] += 1
            self.get(2)

    def _adjust(self, happened: Happening) -> None:
        if happened.points > 0:
            self.get(happened.points)
        else:
            self.pay(-happened.points)

    def is_second(self, happened: Happening) -> bool:
        if happened.occasion and happened.occasion in self.given_for:
            return True
        self.given_for.add(happened.occasion)
        return False

    def _gift(self, happened: Happening) -> None:
        if not self.is_second(happened):
            self.get(happened.points)

    def _voucher(self, happened: Happening) -> None:
        if not self.is_second(happened):
            self.vouchers.setdefault(happened.occasion or happened.id, [0, 0])[0] += 1

    def _use_voucher(self, happened: Happening) -> None:
        self.come(happened)
        self.vouchers.setdefault(happened.occasion or "birthday/2026", [0, 0])[1] += 1

    def _friend_buys(self, happened: Happening) -> None:
        self.friend_visits.add(happened.visit)
        self.referral_pays()

    def _referral(self, _happened: Happening) -> None:
        self.friend_came[0] = True
        self.referral_pays()

    def _referred(self, _happened: Happening) -> None:
        self.came_through[0] = True
        self.referral_pays()

    def referral_pays(self) -> None:
        shopped = sum(visit["shops"] for visit in self.visits.values())
        for came, visits, points in (
            (self.friend_came, len(self.friend_visits), 5),
            (self.came_through, shopped, 3),
        ):
            if came == [True, False] and visits >= 2:
                came[1] = True
                self.get(points)
