"""Which gifts does a country expect of its shops? Where name days are kept, a new shop begins with one."""

import msgspec

from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift

KEEP_NAME_DAYS = frozenset({"LV", "HU"})
"""Where a name day is congratulated as a birthday is."""

NAME_DAY = {
    "en": "Name day",
    "et": "Nimepäev",
    "hu": "Névnap",
    "lv": "Vārda diena",
    "lt": "Vardadienis",
    "ru": "Именины",
}
WINDOW_DAYS = 7
VALID_DAYS = 14


def with_customs(programme: Programme, country: str) -> Programme:
    """The programme with a name-day gift where people of the country (ISO 3166) expect one: the first stamp
    card's reward. One that says something about name days itself, or has no such card, stays as it is."""
    is_said = any(campaign.kind is CampaignKind.NAME_DAY for campaign in programme.campaigns)
    if country not in KEEP_NAME_DAYS or is_said or not programme.stamp_cards:
        return programme
    gift = Gift(reward=programme.stamp_cards[0].reward, valid_days=VALID_DAYS)
    campaign = Campaign(
        id="name-day", kind=CampaignKind.NAME_DAY, names=NAME_DAY, gift=gift, days_after=WINDOW_DAYS
    )
    return msgspec.structs.replace(programme, campaigns=(*programme.campaigns, campaign))
