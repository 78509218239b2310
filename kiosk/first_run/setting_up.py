"""How does a shop come to be from the answers? Settings, rules and owner, by the verbs that anybody uses.

Each step leaves what was done before it alone, so a first run that was cut off is simply done again.
"""

from db.problems import storage_problems
from kiosk.clock import Clock, system_clock
from kiosk.first_run.draft import Draft, find_draft
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.programme.customs import with_customs
from kiosk.programme.ready import read_ready
from kiosk.refusal import Refusal, RefusalKind
from kiosk.settings import SettingsMistake
from kiosk.settings_file import change_settings
from kiosk.shop import Shop, open_shop
from kiosk.staff.roles import Role
from kiosk.staff.shown import AtTill, MemberForm
from kiosk.storage_refusals import refuse_storage_problems


def is_first_run(home: Home) -> bool:
    """Whether nobody has set up a shop in this folder, or somebody began to and did not finish."""
    has_shop = home.settings.exists() or home.database.exists()
    return find_draft(home.first_run) is not None or not has_shop


@refuse_storage_problems
def set_up(home: Home, draft: Draft, pin: str, clock: Clock = system_clock) -> Shop | Refusal:
    """The shop, open, with its owner signed in; or why not: the owner's PIN or name, or the disk.

    The caller holds the home's lock. Raises as `open_shop`, but for StorageProblem and OSError.
    """
    try:
        with storage_problems(home.folder):
            settings = change_settings(home.settings, draft.settings())
    except SettingsMistake:  # a file of somebody else's stands there
        return Refusal(kind=RefusalKind.STORAGE_BROKEN)

    def begin(shop: Shop) -> None:
        programme = read_ready(draft.template, settings.currency)
        shop.publish(draft.rules_tap, with_customs(programme, settings.country))

    shop = open_shop(home, clock, begin=begin)
    try:
        added = None if draft.is_second else _add_owner(shop, draft, pin)
    except BaseException:
        shop.close()
        raise
    if isinstance(added, Refusal):
        shop.close()
        return added
    home.first_run.unlink(missing_ok=True)
    return shop


def _add_owner(shop: Shop, draft: Draft, pin: str) -> AtTill | Refusal:
    till = shop.till
    form = MemberForm(name=draft.owner_name, role=Role.OWNER, pin=pin)
    added = till.staff_room.add(draft.owner_tap, form)
    if isinstance(added, Refusal):
        return added
    return till.staff.sign_in(new_id(), added.colleagues[0].id, pin)
