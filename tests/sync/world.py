"""A small business with a hub, its kiosks, bad lines and bad luck: all of it follows from one seed.

What runs is the real code on real encrypted files: till, journal, round, hub. Only the line, the
clock and the dice are ours. After some dozens of steps everything is healed, and then the laws must
hold (`World.broken_laws`).
"""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from sqlalchemy import select

from db import reading
from db.arrivals import Arrival, kept_aside
from db.backup import backup
from db.engine import open_engine
from db.hashing import total_of
from db.hub.accepting import begin_epoch
from db.hub.devices import FOUNDER, Newcomer, admit, invite
from db.hub.handing import get_clock, measure, read_on
from db.hub.opening import HubStore, open_file
from db.hub.tables import hub_personal
from db.key import get_key
from db.meta import Identity as StoredIdentity
from db.meta import find_meta, set_identity, set_meta
from db.migrate import migrate
from db.outgoing import count_waiting
from kiosk.cards.code import CardCode
from kiosk.home import Home
from kiosk.hub.hub import Hub
from kiosk.leave import AskFirst, Leave, Say
from kiosk.privacy.progress import Erasure
from kiosk.profile import Profile
from kiosk.shop import Shop
from kiosk.sync.asking import NoAnswer, Refused
from kiosk.sync.leases import Granted, ask_leave, give_back
from kiosk.sync.link import find_place
from kiosk.sync.round import Round
from kiosk.sync.sealing import make_device_keys
from kiosk.sync.session import Identity, Session
from kiosk.sync.upkeep import Upkeep
from kiosk.visit import NewCustomer, Visit
from tests.makers import MORNING
from tests.sync.chains import make_uuid
from tests.sync.faults import Crash, FaultyLine
from tests.sync.makers import BUSINESS, STORE, open_kiosk, projections, unequal, with_hub
from tests.sync.seeds import seeded
from tests.sync.watch import Watch, broken_at

HUB_KEY = bytes(range(32))
STEPS = 45
TROUBLE = 0.3
HEALING_ROUNDS_MOST = 8
EVERYTHING = 1_000_000

T = TypeVar("T")


class WorldClock:
    """True time for all; each kiosk's clock goes wrong by its own skew."""

    def __init__(self, truth: "list[int]", skew: int = 0) -> None:
        self.truth = truth
        self.skew = skew

    def __call__(self) -> int:
        return self.truth[0] + self.skew


class Kiosk:
    """One computer with one copy of a kiosk's files."""

    def __init__(self, world: "World", home: Home, number: int) -> None:
        self.home = home
        self.number = number
        self.clock = WorldClock(world.truth)
        self.line = FaultyLine(world.dice, lambda: world.hub, world.trouble)
        self.keys = world.keys
        self._world = world
        self.shop: Shop = self.open()

    def open(self) -> Shop:
        self.shop = with_hub(open_kiosk(self.home, self.clock, self.number))
        identity = Identity(BUSINESS, f"{self.number:032x}", self.keys)
        self.round = Round(identity, self.shop.ledger, self.line, self.clock, self._on_till)
        self.upkeep = Upkeep(self.round, self.shop.ledger, self.clock, self._on_till)
        self.session = Session(identity, self.line, self.clock)
        self.leases: list[tuple[str, int]] = []
        return self.shop

    def restart(self) -> None:
        self.shop.close()
        self.open()

    def _on_till(self, job: Callable[[], object]) -> object:
        trouble = self.line.trouble
        if self._world.dice.random() < trouble / 20:
            raise Crash
        done = job()
        if self._world.dice.random() < trouble / 20:
            raise Crash
        return done

    def entry_ids(self) -> list[str]:
        rows = self.shop.ledger.connection.exec_driver_sql("SELECT lower(hex(id)) FROM entries")
        return [str(row[0]) for row in rows]


class World:
    def __init__(self, seed: int, folder: Path, template: Path) -> None:
        self.seed = seed
        self.dice = random.Random(seed)
        self.trouble = TROUBLE
        self.truth = [MORNING]
        self.folder = folder
        self.keys = make_device_keys()
        self.copies: list[tuple[int, Path]] = []
        self.hub_copies: list[Path] = []
        self.names = Counter[str]()
        self.watch = Watch(self.truth)
        self.story: list[str] = []
        self.erased: set[str] = set()
        self._open_hub()
        self._admit()
        self.kiosks: list[Kiosk] = []
        for number in range(1, self.dice.randint(2, 3) + 1):
            home = Home(folder / f"kiosk{number}")
            shutil.copytree(template, home.folder)
            self._identify(home, number)
            self.kiosks.append(Kiosk(self, home, number))
        self.cards: list[CardCode] = list(self.kiosks[0].shop.print_cards(2)) + list(
            self.kiosks[0].shop.make_codes(2)
        )

    def new_id(self) -> str:
        """As `kiosk.ids.new_id`, from the dice."""
        return make_uuid(self.dice, self.truth[0])

    # The hub

    def _open_hub(self) -> None:
        self.hub_store: HubStore = open_file(self.folder / "hub.db", HUB_KEY)
        self.hub = Hub(self.hub_store, WorldClock(self.truth))

    def _admit(self) -> None:
        for number in range(1, 4):
            code = bytes([number]) * 32
            invite(self.hub_store, FOUNDER if number == 1 else BUSINESS, code, MORNING * 2)
            admit(
                self.hub_store,
                code,
                Newcomer(
                    f"{number:032x}",
                    str(number),
                    self.keys.signing_key,
                    self.keys.sealing_key,
                    BUSINESS,
                    STORE,
                ),
                MORNING,
            )

    def _identify(self, home: Home, number: int) -> None:
        with open_engine(home.database, get_key(home.folder)).connect() as connection:
            set_identity(connection, StoredIdentity(BUSINESS, STORE, f"{number:032x}"))

    # What happens

    def run(self, steps: int = STEPS) -> None:
        happenings = [
            *[self.tap] * 8,
            *[self.sync] * 8,
            self.sync_all,
            self.pass_time,
            self.skew_a_clock,
            self.cut_or_mend,
            self.restart_a_kiosk,
            self.settle,
            self.erase,
            self.consent,
            self.give_at_two,
            self.give_at_two,
            self.copy_a_kiosk,
            self.restore_a_kiosk,
            self.restore_a_kiosk,
            self.clone_a_kiosk,
            self.copy_hub,
            self.restore_hub,
            self.restore_hub,
            self.restart_hub,
        ]
        for _ in range(steps):
            happening = self.dice.choice(happenings)
            self.names[happening.__name__] += 1
            self.story.append(happening.__name__)
            happening()

    def any_kiosk(self) -> Kiosk:
        return self.dice.choice(self.kiosks)

    def tap(self) -> None:
        kiosk, dice = self.any_kiosk(), self.dice
        self.truth[0] += dice.randint(0, 90_000)
        till = kiosk.shop.till
        card = dice.choice(self.cards)
        seen = till.greet(card.text)
        if not isinstance(seen, Visit):
            till.members.enrol(self.new_id(), self._newcomer(card))
            return
        what = dice.randrange(8)
        if what <= 3:
            till.purchases.record_one_tap(self.new_id(), seen, dice.randint(1, 6), override=True)
        elif what == 4:
            self._redeem(kiosk, seen, dice.choice(["free-coffee", "free-cake"]))
        elif what == 5:
            entries = reading.entries_of(kiosk.shop.ledger.connection, seen.person.customer)
            if entries:
                till.undo(self.new_id(), f"{int(dice.choice(entries).id, 16) & ~15:032x}")
        elif what == 6:
            till.members.replace_card(self.new_id(), seen.person.customer, dice.choice(self.cards).text)
        else:
            till.members.enrol(self.new_id(), self._newcomer(card))

    def _redeem(self, kiosk: Kiosk, visit: Visit, reward: str) -> None:
        """A cake costs enough to be asked about; what is given with the hub's leave is watched."""
        till = kiosk.shop.till
        answer = till.redeeming.redeem(self.new_id(), visit, reward)
        if not isinstance(answer, AskFirst):
            return
        granted = Granted(Leave(say=Say.UNKNOWN))
        try:
            place = find_place(kiosk.shop.ledger.connection)
            granted = ask_leave(kiosk.session, answer.subjects, place)
        except (NoAnswer, Refused):
            pass
        except Crash:
            kiosk.restart()
            return
        kiosk.leases += granted.leases
        given = till.redeeming.go_on(answer, granted.leave)
        if granted.leave.say is Say.OURS and isinstance(given, Visit):
            self.watch.given(kiosk, answer, granted.leave.newer)

    def give_at_two(self) -> None:
        """A card that a family shares: two counters are asked for a cake within a minute."""
        card = self.dice.choice(self.cards)
        for kiosk in self.dice.sample(self.kiosks, 2):
            self.truth[0] += self.dice.randint(0, 20_000)
            seen = kiosk.shop.till.greet(card.text)
            if isinstance(seen, Visit):
                self._redeem(kiosk, seen, "free-cake")

    def consent(self) -> None:
        """Somebody says yes or takes it back, at any counter that knows them."""
        kiosk = self.any_kiosk()
        known = list(reading.customers(kiosk.shop.ledger.connection))
        if not known:
            return
        customer, consents = self.dice.choice(known), kiosk.shop.till.consents
        if self.dice.random() < 0.5:
            withdrawn = consents.withdraw(self.new_id(), customer, "news")
            self.watch.withdrew(kiosk, customer, isinstance(withdrawn, Profile))
        else:
            consents.give(self.new_id(), customer, "news", "2026")

    def _newcomer(self, card: CardCode) -> NewCustomer:
        return NewCustomer(
            card_text=card.text,
            given_name=self.dice.choice(["Anna", "Berta", "Ciara"]),
            family_name="",
            phone="",
            email="",
            language="en",
            consents=("news",) if self.dice.random() < 0.5 else (),
            with_first_stamp=True,
        )

    def erase(self) -> None:
        """Somebody whom this kiosk knows, as they asked."""
        kiosk = self.any_kiosk()
        known = list(reading.customers(kiosk.shop.ledger.connection))
        customer = self.dice.choice(known) if known else ""
        theirs = {customer, *kiosk.shop.ledger.account(customer).members} if known else set[str]()
        if known and isinstance(kiosk.shop.till.privacy.erase(self.new_id(), customer), Erasure):
            self.erased |= theirs

    def sync(self) -> None:
        self._sync(self.any_kiosk())

    def sync_all(self) -> None:
        for kiosk in self.kiosks:
            self._sync(kiosk)

    def _sync(self, kiosk: Kiosk) -> None:
        """A whole round, or one that ends when all was given."""
        try:
            if self.dice.random() < 0.8:
                kiosk.upkeep.run()
                while kiosk.leases:
                    give_back(kiosk.session, *kiosk.leases.pop())
            else:
                kiosk.round.give_all()
        except (NoAnswer, Refused):
            pass
        except Crash:
            kiosk.restart()

    def pass_time(self) -> None:
        self.truth[0] += self.dice.choice([1_000, 60_000, 3_600_000, 86_400_000])

    def skew_a_clock(self) -> None:
        self.any_kiosk().clock.skew = self.dice.randint(-7_200_000, 7_200_000)

    def cut_or_mend(self) -> None:
        line = self.any_kiosk().line
        line.is_cut = not line.is_cut

    def restart_a_kiosk(self) -> None:
        self.any_kiosk().restart()

    def settle(self) -> None:
        self.any_kiosk().shop.ledger.settle_some()

    def copy_a_kiosk(self) -> None:
        kiosk = self.any_kiosk()
        copy = self.folder / f"copy{len(self.copies)}.db"
        backup(kiosk.shop.engine, copy)
        self.copies.append((kiosk.number, copy))

    def restore_a_kiosk(self) -> None:
        """Its own older copy, in the place of what it has; the head file stays as it is."""
        kiosk = self.any_kiosk()
        own = [copy for number, copy in self.copies if number == kiosk.number]
        if not own:
            return
        kiosk.shop.close()
        for suffix in ("-wal", "-shm"):
            kiosk.home.database.with_name(kiosk.home.database.name + suffix).unlink(missing_ok=True)
        shutil.copyfile(self.dice.choice(own), kiosk.home.database)
        kiosk.open()

    def clone_a_kiosk(self) -> None:
        """A second computer goes on from a copy of the folder."""
        if len(self.kiosks) > 3:
            return
        kiosk = self.any_kiosk()
        kiosk.shop.close()
        home = Home(self.folder / f"clone{len(self.kiosks)}")
        shutil.copytree(kiosk.home.folder, home.folder)
        kiosk.open()
        self.kiosks.append(Kiosk(self, home, kiosk.number))

    def copy_hub(self) -> None:
        copy = self.folder / f"hub{len(self.hub_copies)}.db"
        backup(self.hub_store.engine, copy)
        self.hub_copies.append(copy)

    def restore_hub(self) -> None:
        """Said with `kiosk hub restore`, or done behind everybody's back."""
        if not self.hub_copies:
            return
        self.hub_store.close()
        for suffix in ("-wal", "-shm"):
            (self.folder / f"hub.db{suffix}").unlink(missing_ok=True)
        shutil.copyfile(self.dice.choice(self.hub_copies), self.folder / "hub.db")
        self._open_hub()
        self.watch.forget()  # with the copy went who had the say
        if self.dice.random() < 0.5:
            with self.hub_store.reading() as connection:
                clock = get_clock(connection, BUSINESS)
            begin_epoch(self.hub_store, BUSINESS, clock.epoch, clock.epoch + 1, self.truth[0])

    def restart_hub(self) -> None:
        self.hub_store.close()
        self._open_hub()

    # The laws

    def heal(self) -> None:
        """The lines are mended; every kiosk syncs until nobody has anything to say."""
        for kiosk in self.kiosks:
            kiosk.line.trouble, kiosk.line.is_cut = 0.0, False
        for _ in range(HEALING_ROUNDS_MOST):
            moved = 0
            for kiosk in self.kiosks:
                counts = kiosk.upkeep.run()
                moved += counts.given + counts.read
                moved += count_waiting(kiosk.shop.ledger.connection, f"{kiosk.number:032x}")
            if not moved:
                return

    def broken_laws(self) -> list[str]:
        """After everything was healed: what does not hold, in words."""
        had = {entry for kiosk in self.kiosks for entry in kiosk.entry_ids()}
        try:
            self.heal()
        except (NoAnswer, Refused) as stuck:
            return [f"a kiosk is stuck: {stuck!r}"]
        rows = [projections(kiosk.shop) for kiosk in self.kiosks]
        hub = read_on(self.hub_store, BUSINESS, 0, EVERYTHING).arrivals
        hub_ids = [arrival.entry.id for arrival in hub]
        with self.hub_store.reading() as connection:
            clock = get_clock(connection, BUSINESS)
        broken = [*self.watch.broken, *self._broken_at_hub(hub_ids, had)]
        for kiosk in self.kiosks:
            broken += [f"{kiosk.home.folder.name}: {law}" for law in self._broken_at(kiosk, hub)]
        total = total_of(0, [arrival.entry.hash for arrival in hub])
        places = {kiosk.home.folder.name: find_place(kiosk.shop.ledger.connection) for kiosk in self.kiosks}
        broken += [f"{name}: reads {place}" for name, place in places.items() if place.total != total]
        if clock.total != total:
            broken.append("the hub's total is not its entries'")
        broken += ["rows differ between kiosks" for other in rows[1:] if other != rows[0]]
        return broken

    def _broken_at_hub(self, hub_ids: list[str], had: set[str]) -> Iterator[str]:
        if len(set(hub_ids)) != len(hub_ids):
            yield "an id twice at the hub"
        if had - set(hub_ids):
            yield f"{len(had - set(hub_ids))} entries are not at the hub"
        with self.hub_store.reading() as connection:
            parts = connection.execute(select(hub_personal.c.customer)).scalars()
            if self.erased & {customer for customer in parts if customer}:
                yield "somebody erased is still known at the hub"
        if measure(self.hub_store).aside:
            yield "honest entries in the hub's quarantine"

    def _broken_at(self, kiosk: Kiosk, hub: Sequence[Arrival]) -> Iterator[str]:
        hub_ids = [arrival.entry.id for arrival in hub]
        ids, connection = kiosk.entry_ids(), kiosk.shop.ledger.connection
        if set(ids) != set(hub_ids):
            yield f"has {len(ids)} entries, the hub {len(hub_ids)}"
        if kept_aside(connection):
            yield "honest entries in quarantine"
        if count_waiting(connection, f"{kiosk.number:032x}"):
            yield "the queue does not drain"
        parts = connection.exec_driver_sql(
            "SELECT DISTINCT lower(hex(customer)) FROM personal JOIN entries ON id = entry"
        )
        if self.erased & {str(row[0]) for row in parts}:
            yield "somebody erased is still known"
        known = {erasure.customer: erasure for erasure in kiosk.shop.till.privacy.erasures()}
        if known.keys() != self.erased or not all(erasure.kiosks for erasure in known.values()):
            yield "an erasure is not known"
        if not all(one.done_at for erasure in known.values() for one in erasure.kiosks):
            yield "an erasure is not done everywhere"
        yield from broken_at(kiosk.shop, self.truth[0], max((a.entry.hlc for a in hub), default=0))
        for customer in unequal(kiosk.shop):
            yield f"rows of {customer} do not follow from the entries"

    def close(self) -> None:
        for kiosk in self.kiosks:
            kiosk.shop.close()
        self.hub_store.close()


def make_template(folder: Path) -> Path:
    """A kiosk's folder as it is after its first start, to be copied: making it anew costs too long."""
    home = Home(folder / "template")
    shop = open_kiosk(home, WorldClock([MORNING]), 99)
    keys = find_meta(shop.ledger.connection, "card_keys")
    shop.close()
    home.database.unlink()
    home.head.unlink()
    migrate(home.database, get_key(home.folder))
    with open_engine(home.database, get_key(home.folder)).connect() as connection:
        set_meta(connection, "card_keys", keys or b"")
    return home.folder


def play(seed: int, folder: Path, template: Path, steps: int = STEPS) -> list[str]:
    """What is broken after the world of this seed was healed; nothing, one hopes."""
    with seeded(seed):
        world = World(seed, folder, template)
        try:
            world.run(steps)
            return world.broken_laws()
        finally:
            world.close()
