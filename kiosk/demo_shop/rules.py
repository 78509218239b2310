"""What does the demo café give beside its one stamp card? A slice of cake on birthdays, and guest visits."""

import msgspec

from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift, GuestTickets

BIRTHDAY = Campaign(
    id="birthday",
    kind=CampaignKind.BIRTHDAY,
    names={
        "en": "Birthday",
        "et": "Sünnipäev",
        "hu": "Születésnap",
        "lv": "Dzimšanas diena",
        "lt": "Gimtadienis",
        "ru": "День рождения",
    },
    gift=Gift(reward="cake-slice", valid_days=14),
    days_before=3,
    days_after=3,
)
GUESTS = GuestTickets(
    names={
        "en": "A coffee for your guest",
        "et": "Kohv teie külalisele",
        "hu": "Egy kávé a vendégének",
        "lv": "Kafija Jūsu viesim",
        "lt": "Kava Jūsų svečiui",
        "ru": "Кофе для вашего гостя",
    },
    valid_days=30,
    cost_cents=90,
    key_in={
        "en": "1 coffee, 100% off, reason: guest",
        "et": "1 kohv, allahindlus 100%, põhjus: külaline",
        "hu": "1 kávé, 100% kedvezmény, ok: vendégjegy",
        "lv": "1 kafija, atlaide 100%, iemesls: viesis",
        "lt": "1 kava, nuolaida 100 %, priežastis: svečias",
        "ru": "1 кофе, скидка 100 %, причина: гость",
    },
)


def with_gifts(programme: Programme) -> Programme:
    return msgspec.structs.replace(programme, campaigns=(BIRTHDAY,), guest_tickets=GUESTS)
