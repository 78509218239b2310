<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n bejegyzés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times over “too soon”</source>
        <translation>
            <numerusform>„túl korán” felülbírálva: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>visszavonva: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Minden pult</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Vendégek</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Minden</translation>
    </message>
    <message>
        <source>Nothing of this on that day.</source>
        <translation>Ezen a napon nincs ilyen.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Vásárlások</translation>
    </message>
    <message>
        <source>Rewards and gifts</source>
        <translation>Jutalmak és ajándékok</translation>
    </message>
    <message>
        <source>Rules and staff</source>
        <translation>Szabályok és munkatársak</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Előző nap</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Következő nap</translation>
    </message>
    <message>
        <source>Undone and returned</source>
        <translation>Visszavonva, visszavéve</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Ellenőrzés most</translation>
    </message>
    <message>
        <source>Verifying everything</source>
        <translation>Ellenőrzés folyik</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Érdemes megnézni</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>A little closer, please</source>
        <translation>Egy kicsit közelebb, kérem</translation>
    </message>
    <message>
        <source>Hold the card still, please</source>
        <translation>Tartsa mozdulatlanul a kártyát</translation>
    </message>
    <message>
        <source>Too bright. Tilt the card a little</source>
        <translation>Túl fényes. Döntse meg kicsit a kártyát</translation>
    </message>
    <message>
        <source>Too dark. Hold the card to the light</source>
        <translation>Túl sötét. Tartsa fény felé a kártyát</translation>
    </message>
    <message>
        <source>Two cards: the one in the middle is read</source>
        <translation>Két kártya: a középsőt olvassuk be</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n napban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n ajándék</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest tickets</source>
        <translation>
            <numerusform>%n vendégjegy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people reached</source>
        <translation>
            <numerusform>%n vendéget ért el</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>%n ember vesz részt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people took part</source>
        <translation>
            <numerusform>%n ember vett részt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perks</source>
        <translation>
            <numerusform>%n kedvezmény</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody may draw again from the list, and find the same</source>
        <translation>A listából bárki újrasorsolhatja, és ugyanazt kapja</translation>
    </message>
    <message>
        <source>Birthdays and name days of the next seven days</source>
        <translation>A következő hét nap születés- és névnapjai</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Sorsolás most</translation>
    </message>
    <message>
        <source>Drawn again: the same winners</source>
        <translation>Újrasorsolva: ugyanazok a nyertesek</translation>
    </message>
    <message>
        <source>Hold a draw</source>
        <translation>Sorsolás tartása</translation>
    </message>
    <message>
        <source>How many win?</source>
        <translation>Hány nyertes?</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>Az utolsó %n napban</numerusform>
        </translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Múlt hónap</translation>
    </message>
    <message>
        <source>No draw was held yet.</source>
        <translation>Még nem volt sorsolás.</translation>
    </message>
    <message>
        <source>No perk of a partner was given.</source>
        <translation>Nem adtunk ki partnerkedvezményt.</translation>
    </message>
    <message>
        <source>Nobody came in these days.</source>
        <translation>Ezeken a napokon senki sem jött.</translation>
    </message>
    <message>
        <source>Nobody in the next seven days.</source>
        <translation>A következő hét napban senki.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Még senki</translation>
    </message>
    <message>
        <source>Not drawn yet: the disk could not be written to. Please try again.</source>
        <translation>Még nincs kisorsolva: nem sikerült a lemezre menteni. Próbálja újra.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerek</translation>
    </message>
    <message>
        <source>Please give the draw a name.</source>
        <translation>Kérjük, adjon nevet a sorsolásnak.</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Sorsolások</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Futó kampányok</translation>
    </message>
    <message>
        <source>Said at the scan</source>
        <translation>Beolvasáskor mondjuk</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Mentés táblázatként (CSV)</translation>
    </message>
    <message>
        <source>The list and the winners are kept</source>
        <translation>A lista és a nyertesek megmaradnak</translation>
    </message>
    <message>
        <source>The list that is here does not lead to these winners</source>
        <translation>Az itteni lista nem ezekhez a nyertesekhez vezet</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>A következő napok</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ez a hónap</translation>
    </message>
    <message>
        <source>This reward is not there any more.</source>
        <translation>Ez a jutalom már nem létezik.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Mi a neve?</translation>
    </message>
    <message>
        <source>What is won?</source>
        <translation>Mi a nyeremény?</translation>
    </message>
    <message>
        <source>What partners gave for us, at what we owe them</source>
        <translation>Amit a partnerek helyettünk adtak, és amennyivel tartozunk nekik</translation>
    </message>
    <message>
        <source>Who takes part? All who came in</source>
        <translation>Ki vesz részt? Aki járt itt az utóbbi</translation>
    </message>
    <message>
        <source>Won {reward}: {winners}</source>
        <translation>Nyeremény – {reward}: {winners}</translation>
    </message>
    <message>
        <source>cost us {amount}</source>
        <translation>költségünk {amount}</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>megtartva: {day}</translation>
    </message>
    <message>
        <source>last: {day}</source>
        <translation>utoljára: {day}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>ellenőrző szám: {seed}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n vouchers used</source>
        <translation>
            <numerusform>%n kuponból {used} beváltva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cashier</name>
    <message numerus="yes">
        <source>%n are left for today. Nothing was added.</source>
        <translation>
            <numerusform>Mára %n maradt. Nem történt jóváírás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last entries are missing</source>
        <translation>
            <numerusform>Az utolsó %n bejegyzés hiányzik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left today</source>
        <translation>
            <numerusform>ma még %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needed for this reward</source>
        <translation>
            <numerusform>Ehhez a jutalomhoz még %n hiányzik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>Még %n pont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>Még %n pecsét</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, then: {reward}</source>
        <comment>stamps</comment>
        <translation>
            <numerusform>Még %n, aztán: {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n pont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points spent</source>
        <translation>
            <numerusform>%n pont beváltva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewards ready</source>
        <translation>
            <numerusform>%n jutalom beváltható</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps added</source>
        <translation>
            <numerusform>%n pecsét jóváírva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>%n küldésre vár</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n látogatás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <translation>
            <numerusform>+%n pont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n stamps</source>
        <translation>
            <numerusform>+%n pecsét</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague signs in</source>
        <translation>Egy kolléga jelentkezik be</translation>
    </message>
    <message>
        <source>A friend brought them</source>
        <translation>Egy barát hozta</translation>
    </message>
    <message>
        <source>A new card was given for this one</source>
        <translation>Helyette már új kártyát adtunk ki</translation>
    </message>
    <message>
        <source>A new card was given for this one on {day}</source>
        <translation>Helyette már új kártyát adtunk ki ({day})</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Csere</translation>
    </message>
    <message>
        <source>A return cannot be returned</source>
        <translation>Visszavételt nem lehet visszavenni</translation>
    </message>
    <message>
        <source>A treat</source>
        <translation>Ajándék</translation>
    </message>
    <message numerus="yes">
        <source>Add %n stamps</source>
        <comment>1 as: Add stamp</comment>
        <translation>
            <numerusform>%n pecsét jóváírása</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Jóváírás így is</translation>
    </message>
    <message>
        <source>Add points</source>
        <translation>Pont jóváírása</translation>
    </message>
    <message>
        <source>All before them are safe. Keep serving, and ask the manager to look at the backup.</source>
        <translation>A korábbiak mind megvannak. Szolgálja ki tovább a vendégeket, és kérje meg az üzletvezetőt, hogy nézze meg a biztonsági mentést.</translation>
    </message>
    <message>
        <source>All earlier stamps are safe. Free some space on this computer and try again.</source>
        <translation>A korábbi pecsétek mind megvannak. Szabadítson fel helyet a számítógépen, és próbálja újra.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Rendben</translation>
    </message>
    <message>
        <source>Allergies are kept only with a separate yes.</source>
        <translation>Allergiát csak külön hozzájárulással jegyzünk fel.</translation>
    </message>
    <message>
        <source>Allergy: {what}</source>
        <translation>Allergia: {what}</translation>
    </message>
    <message>
        <source>Amount from the bill</source>
        <translation>Összeg a számláról</translation>
    </message>
    <message>
        <source>Amount of the bill</source>
        <translation>A számla összege</translation>
    </message>
    <message>
        <source>An allergy needs the customer’s own yes</source>
        <translation>Allergiához a vendég saját beleegyezése kell</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Bocsánatkérés</translation>
    </message>
    <message>
        <source>And add the first stamp</source>
        <translation>Első pecséttel együtt</translation>
    </message>
    <message>
        <source>Another counter is giving this just now</source>
        <translation>Egy másik pult épp most adja ki</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Másik nyelv</translation>
    </message>
    <message>
        <source>Another program is using the records. Earlier stamps are safe. Try again.</source>
        <translation>Az adatokat most egy másik program használja. A korábbi pecsétek megvannak. Próbálja újra.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Más ok</translation>
    </message>
    <message>
        <source>Ask again: {day}</source>
        <translation>Rákérdezés: {day}</translation>
    </message>
    <message>
        <source>Ask first: is it good again?</source>
        <translation>Először kérdezze meg: rendben van már?</translation>
    </message>
    <message>
        <source>Asking the other counters</source>
        <translation>A többi pult megkérdezése</translation>
    </message>
    <message>
        <source>At least {count} at a time. Nothing was changed.</source>
        <translation>Egyszerre legalább {count}. Semmi sem változott.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Vissza az előzményekhez</translation>
    </message>
    <message>
        <source>Back to the others</source>
        <translation>Vissza a többihez</translation>
    </message>
    <message>
        <source>Below zero: the next points make it up first.</source>
        <translation>Nulla alatti egyenleg: először ezt egyenlítik ki a következő pontok.</translation>
    </message>
    <message>
        <source>Birthdays today</source>
        <translation>Mai születésnaposok</translation>
    </message>
    <message>
        <source>Came through a friend</source>
        <translation>Barát ajánlására jött</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Kamera kész</translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation>Kamera indul</translation>
    </message>
    <message>
        <source>Camera unplugged</source>
        <translation>Nincs kamera</translation>
    </message>
    <message>
        <source>Camera unplugged. Trying again</source>
        <translation>Nincs kamera. Újrapróbáljuk</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Nagybetűk</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>Kártya letiltva</translation>
    </message>
    <message>
        <source>Card recognised</source>
        <translation>Kártya felismerve</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>Kártya lecserélve</translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation>Kártya beolvasva</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Név nélküli kártya</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Kártyaszám: {number}</translation>
    </message>
    <message>
        <source>Card {number}. It takes about 20 seconds; the name may stay empty.</source>
        <translation>Kártyaszám: {number}. Körülbelül 20 másodperc, a név nem kötelező.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the phone number or card number.</source>
        <translation>Ellenőrizze az írásmódot, vagy keressen telefonszámra vagy kártyaszámra.</translation>
    </message>
    <message numerus="yes">
        <source>Clears in %n s</source>
        <translation>
            <numerusform>%n mp múlva kiürül</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Panasz</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Helyesbítés</translation>
    </message>
    <message numerus="yes">
        <source>Counted %n times today already</source>
        <translation>
            <numerusform>Ma már %n alkalommal járt</numerusform>
        </translation>
    </message>
    <message>
        <source>Did a friend bring them?</source>
        <translation>Barát hozta?</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Megtelt a lemez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Ma megtette</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Event or contest</source>
        <translation>Esemény vagy verseny</translation>
    </message>
    <message>
        <source>Every {points} takes {money} off. At most {most} now.</source>
        <translation>Minden {points} után {money} kedvezmény. Most legfeljebb {most}.</translation>
    </message>
    <message>
        <source>Everything in it is safe. Make sure that no second computer runs the same copy.</source>
        <translation>Minden adat megvan benne. Győződjön meg róla, hogy ugyanez a másolat nem fut másik számítógépen is.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Vezetéknév</translation>
    </message>
    <message>
        <source>Find by name or phone</source>
        <translation>Keresés névre vagy telefonszámra</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Keresztnév</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Első látogatás</translation>
    </message>
    <message numerus="yes">
        <source>For %n points</source>
        <translation>
            <numerusform>%n pontért</numerusform>
        </translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Az üzletvezetőnek</translation>
    </message>
    <message>
        <source>From the bill amount</source>
        <translation>A számla alapján</translation>
    </message>
    <message>
        <source>From the menu</source>
        <translation>A kínálatból</translation>
    </message>
    <message>
        <source>Full cards: {before} → {after}</source>
        <translation>Betelt kártyák: {before} → {after}</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Ajándék</translation>
    </message>
    <message numerus="yes">
        <source>Give (%n left today)</source>
        <translation>
            <numerusform>Jóváírás (ma még %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back: {money}</source>
        <translation>Visszajár: {money}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Méltányosságból</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Meghívott</translation>
    </message>
    <message>
        <source>Guest ticket</source>
        <translation>Vendégjegy</translation>
    </message>
    <message>
        <source>Guest ticket made</source>
        <translation>A vendégjegy elkészült</translation>
    </message>
    <message>
        <source>Guest ticket used</source>
        <translation>Jegy felhasználva</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>Hold it up to the camera.</source>
        <translation>Tartsa a kamera elé.</translation>
    </message>
    <message>
        <source>Hub does not know this kiosk</source>
        <translation>A szerver nem ismeri ezt a kioszkot</translation>
    </message>
    <message>
        <source>If it was a mistake, undo it in the history.</source>
        <translation>Ha tévedés volt, vonja vissza az előzményekben.</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>with the hub and the other kiosks</comment>
        <translation>Szinkronban</translation>
    </message>
    <message>
        <source>In steps of {step}, from {least} to {most}</source>
        <translation>Ennyivel léptethető: {step}; {least} és {most} között</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>A vendég szavaival</translation>
    </message>
    <message>
        <source>Join by fee</source>
        <translation>Belépés tagdíjjal</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>Belépés meghívással</translation>
    </message>
    <message>
        <source>Join by what was bought</source>
        <translation>Belépés a vásárlások alapján</translation>
    </message>
    <message>
        <source>Joined the club</source>
        <translation>Belépett a klubba</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Legutóbbi vendégek</translation>
    </message>
    <message>
        <source>Key in the PIN</source>
        <translation>Adja meg a PIN-kódot</translation>
    </message>
    <message>
        <source>Key into the till: {what}</source>
        <translation>Üsse be a kasszába: {what}</translation>
    </message>
    <message>
        <source>Key the fee into the till: {money}</source>
        <translation>Üsse be a tagdíjat a kasszába: {money}</translation>
    </message>
    <message>
        <source>Last in step: {time}</source>
        <translation>Utoljára szinkronban: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Last stamp %n minutes ago</source>
        <translation>
            <numerusform>Legutóbbi pecsét: %n perce</numerusform>
        </translation>
    </message>
    <message>
        <source>Last stamp a moment ago</source>
        <translation>Az előbb már kapott pecsétet</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Legutóbbi látogatások</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Kilépés a teljes képernyőből</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Maradjon így</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Kártyára várunk</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Elveszett kártya</translation>
    </message>
    <message>
        <source>Lost card: whose is it?</source>
        <translation>Elveszett kártya: kié?</translation>
    </message>
    <message>
        <source>Make it right</source>
        <translation>Panasz rendezése</translation>
    </message>
    <message>
        <source>Make it right</source>
        <comment>the key F4</comment>
        <translation>Panasz</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Nem kötelező</translation>
    </message>
    <message>
        <source>Member since {day}</source>
        <translation>Tag ({day} óta)</translation>
    </message>
    <message>
        <source>Member since {year}</source>
        <translation>Törzsvásárló {year} óta</translation>
    </message>
    <message>
        <source>Money back at the till</source>
        <translation>Pénzvisszatérítés a kasszánál</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Továbbiak</translation>
    </message>
    <message>
        <source>More</source>
        <comment>F8</comment>
        <translation>Egyéb</translation>
    </message>
    <message>
        <source>More than may be given by hand today</source>
        <translation>Több, mint amennyi ma kézzel jóváírható</translation>
    </message>
    <message>
        <source>More than you may give today</source>
        <translation>Több, mint amennyit ma adhat</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Név, telefon, kártyaszám</translation>
    </message>
    <message>
        <source>New at this counter. Earlier visits show up later.</source>
        <translation>Ennél a pultnál még új. A korábbi látogatások később jelennek meg.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Új kártya</translation>
    </message>
    <message>
        <source>New card for a lost one</source>
        <translation>Új kártya az elveszett helyett</translation>
    </message>
    <message>
        <source>New card works, the old one is blocked</source>
        <translation>Az új kártya működik, a régi letiltva</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Új vendég</translation>
    </message>
    <message>
        <source>New customer saved</source>
        <translation>Új vendég elmentve</translation>
    </message>
    <message>
        <source>New customer with this card</source>
        <translation>Új vendég ezzel a kártyával</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Újabbak</translation>
    </message>
    <message>
        <source>News and offers from this shop. Nothing is sent before a yes.</source>
        <translation>Híreink és ajánlataink. Hozzájárulás nélkül semmit sem küldünk.</translation>
    </message>
    <message>
        <source>No hub: everything is on this PC</source>
        <translation>Nincs szerver: minden ezen a gépen van</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Név nélkül</translation>
    </message>
    <message numerus="yes">
        <source>No paper: %n slips wait</source>
        <translation>
            <numerusform>Nincs papír: %n cédula vár</numerusform>
        </translation>
    </message>
    <message>
        <source>No reward yet</source>
        <translation>Még nincs jutalom</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>Még nincs szintje</translation>
    </message>
    <message numerus="yes">
        <source>No word from them for %n hours. Ask the manager.</source>
        <translation>
            <numerusform>%n órája nincs kapcsolat. Kérdezze az üzletvezetőt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Itt senki sincs bejelentkezve</translation>
    </message>
    <message>
        <source>Nobody with this number is known here</source>
        <translation>Ilyen számmal nincs vendégünk</translation>
    </message>
    <message numerus="yes">
        <source>Not a member yet. It lasts %n months.</source>
        <translation>
            <numerusform>Még nem tag. A tagság %n hónapig tart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nem sikerült</translation>
    </message>
    <message>
        <source>Not enough bought for that yet</source>
        <translation>Ehhez még nem vásárolt eleget</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Not offered today</source>
        <translation>Ma nem jár</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>Nem a mi kártyánk</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Még nem</translation>
    </message>
    <message>
        <source>Not yet in step</source>
        <translation>Még nem szinkronizált</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Feljegyezve</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Feljegyezve: {what}</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Még nem történt semmi.</translation>
    </message>
    <message>
        <source>Nothing was added. Check the number and key it in again.</source>
        <translation>Nem történt jóváírás. Ellenőrizze a számot, és írja be újra.</translation>
    </message>
    <message>
        <source>Nothing was added. Find the customer by name and give them a new card.</source>
        <translation>Nem történt jóváírás. Keresse meg a vendéget név szerint, és adjon neki új kártyát.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Semmi sem változott.</translation>
    </message>
    <message>
        <source>Nothing was changed. Note this sale on paper; the team can bring the records back.</source>
        <translation>Semmi sem változott. Írja fel ezt a vásárlást papírra, az adatok helyreállíthatók.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another blank card.</source>
        <translation>Semmi sem változott. Vegyen elő másik üres kártyát.</translation>
    </message>
    <message>
        <source>Nothing was given here. Try again in a few seconds.</source>
        <translation>Itt nem adtunk ki semmit. Próbálja újra néhány másodperc múlva.</translation>
    </message>
    <message>
        <source>Nothing was given. A colleague with more to give can let it go on.</source>
        <translation>Nem adtunk ki semmit. Egy nagyobb keretű kolléga engedélyezheti.</translation>
    </message>
    <message>
        <source>Nothing was noted. They say yes on their side, or sign the slip.</source>
        <translation>Semmit sem jegyeztünk fel. A vendég a saját képernyőjén egyezik bele, vagy aláírja a cédulát.</translation>
    </message>
    <message>
        <source>Nothing was opened or added. Ask for the loyalty card, or find the customer.</source>
        <translation>Semmit sem nyitottunk meg, jóváírás sem történt. Kérje a törzsvásárlói kártyát, vagy keresse meg a vendéget.</translation>
    </message>
    <message>
        <source>Nothing was thrown away. Keep serving, and ask the manager to look at the day’s report.</source>
        <translation>Semmi sem veszett el. Szolgálja ki tovább a vendégeket, és kérje meg az üzletvezetőt, hogy nézze meg a napi jelentést.</translation>
    </message>
    <message>
        <source>Now {count}</source>
        <translation>Most: {count}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nincs kapcsolat</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n of this reward are given a day. Ask the manager.</source>
        <translation>
            <numerusform>Kapcsolat nélkül ebből a jutalomból naponta %n adható ki. Kérdezze az üzletvezetőt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>Nincs kapcsolat, %n küldésre vár</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, one customer gets %n such rewards a day. Ask the manager.</source>
        <translation>
            <numerusform>Kapcsolat nélkül egy vendég naponta %n ilyen jutalmat kap. Kérdezze az üzletvezetőt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, saved here</source>
        <translation>Nincs kapcsolat, itt mentve</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Régebbiek</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Eggyel kevesebb</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Egy pillanat</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eggyel több</translation>
    </message>
    <message>
        <source>One more?</source>
        <translation>Még egyet?</translation>
    </message>
    <message numerus="yes">
        <source>One stamp every %n minutes here. Nothing was added.</source>
        <translation>
            <numerusform>Itt %n percenként egy pecsét jár. Nem történt jóváírás.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step fewer</source>
        <translation>Egy lépéssel kevesebb</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Egy lépéssel több</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Or it has been returned already: see the history. Nothing was changed.</source>
        <translation>Vagy már visszavették: nézze meg az előzményeket. Semmi sem változott.</translation>
    </message>
    <message>
        <source>Or tap what they bought</source>
        <translation>Vagy koppintson a tételekre</translation>
    </message>
    <message>
        <source>Or use the hand scanner. The camera is tried again every 3 seconds.</source>
        <translation>Vagy használja a kézi olvasót. A kamerát 3 másodpercenként újrapróbáljuk.</translation>
    </message>
    <message>
        <source>Or use the hand scanner. The number is under the code.</source>
        <translation>Vagy használja a kézi olvasót. A szám a kód alatt van.</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Részben visszavéve</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone or e-mail is not complete</source>
        <translation>Hiányos a telefonszám vagy az e-mail-cím</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Please ask the team</source>
        <translation>Kérjen segítséget</translation>
    </message>
    <message>
        <source>Please choose a reason</source>
        <translation>Válasszon okot</translation>
    </message>
    <message>
        <source>Please tell the manager</source>
        <translation>Szóljon az üzletvezetőnek</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontok</translation>
    </message>
    <message numerus="yes">
        <source>Points are spent in steps of %n</source>
        <translation>
            <numerusform>A pontok beváltásának lépésköze: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Kézi pontmódosítás</translation>
    </message>
    <message>
        <source>Points changed by hand</source>
        <translation>Kézi pontmódosítás</translation>
    </message>
    <message>
        <source>Points: {before} → {after}</source>
        <translation>Pontok: {before} → {after}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Cédula nyomtatása</translation>
    </message>
    <message numerus="yes">
        <source>Printer off: %n slips wait</source>
        <translation>
            <numerusform>A nyomtató nem válaszol: %n cédula vár</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Nyomtató kész</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Nyomtat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Vásárlás</translation>
    </message>
    <message>
        <source>Purchase saved</source>
        <translation>Vásárlás elmentve</translation>
    </message>
    <message>
        <source>Put right, and noted</source>
        <translation>Panasz rendezve és feljegyezve</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Billentyűzet elrejtése</translation>
    </message>
    <message>
        <source>Ready: {reward}</source>
        <translation>Beváltható: {reward}</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Vásárlás rögzítése</translation>
    </message>
    <message>
        <source>Redeem: {reward}</source>
        <translation>Beváltás: {reward}</translation>
    </message>
    <message>
        <source>Redeemed: {reward}</source>
        <translation>Beváltva: {reward}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Visszavétel</translation>
    </message>
    <message>
        <source>Return all or some</source>
        <translation>Visszavétel</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Visszavétel</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Visszavéve</translation>
    </message>
    <message numerus="yes">
        <source>Returns are taken for %n days</source>
        <translation>
            <numerusform>Visszavétel %n napon belül lehetséges</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward given</source>
        <translation>Jutalom beváltva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>Mentve ezen a gépen</translation>
    </message>
    <message>
        <source>Saving does not work</source>
        <translation>A mentés nem működik</translation>
    </message>
    <message>
        <source>Scan a blank card now, or give one later</source>
        <translation>Olvasson be egy üres kártyát most, vagy adja oda később</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Olvasson be egy kártyát</translation>
    </message>
    <message>
        <source>Scan the card itself if it is here, or check the number and type it again.</source>
        <translation>Ha kéznél van, olvassa be magát a kártyát, vagy ellenőrizze a számot, és írja be újra.</translation>
    </message>
    <message>
        <source>Scan the friend’s card</source>
        <translation>Olvassa be a barát kártyáját</translation>
    </message>
    <message>
        <source>Scan the new card</source>
        <translation>Olvassa be az új kártyát</translation>
    </message>
    <message>
        <source>Serve on; please have it updated</source>
        <translation>Kiszolgálhat tovább; kérjen frissítést</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Kiszolgálás</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mutatás</translation>
    </message>
    <message>
        <source>Show what to look out for</source>
        <translation>Mutatás: mire kell ügyelni</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Sign in, and what you tapped goes on by itself.</source>
        <translation>Jelentkezzen be, és amit megnyomott, magától folytatódik.</translation>
    </message>
    <message>
        <source>Some entries could not be proved</source>
        <translation>Néhány bejegyzést nem sikerült igazolni</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Valami más</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a complaint about something else</comment>
        <translation>Valami más</translation>
    </message>
    <message>
        <source>Something later builds on this</source>
        <translation>Erre már épül valami későbbi</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Szóköz</translation>
    </message>
    <message numerus="yes">
        <source>Spend %n points</source>
        <translation>
            <numerusform>%n pont beváltása</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend points: {reward}</source>
        <translation>Pontbeváltás: {reward}</translation>
    </message>
    <message>
        <source>Stamped</source>
        <translation>Pecsét jóváírva</translation>
    </message>
    <message>
        <source>Stamps go on as usual. Rewards wait for the update.</source>
        <translation>A pecséteket a szokott módon írhatja jóvá. A jutalmak a frissítésre várnak.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Levonás</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Visszavétel</translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>Ez most nem sikerült</translation>
    </message>
    <message>
        <source>That much was not bought</source>
        <translation>Ennyit nem vásároltak</translation>
    </message>
    <message>
        <source>The customer decides, on their side or on the slip:</source>
        <translation>A vendég dönt, a saját képernyőjén vagy a cédulán:</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>A vendég nyelve</translation>
    </message>
    <message>
        <source>The day set for it: {day}. Nothing was changed.</source>
        <translation>Semmi sem változott. A kitűzött nap: {day}</translation>
    </message>
    <message>
        <source>The last one has been given</source>
        <translation>Az utolsót már kiadták</translation>
    </message>
    <message>
        <source>The manager will see it</source>
        <translation>Az üzletvezető látni fogja</translation>
    </message>
    <message>
        <source>The other counters cannot be asked now</source>
        <translation>A többi pult most nem érhető el</translation>
    </message>
    <message>
        <source>The records cannot be read now</source>
        <translation>Az adatok most nem olvashatók</translation>
    </message>
    <message>
        <source>The reward is theirs again</source>
        <translation>A jutalom újra beváltható</translation>
    </message>
    <message>
        <source>Theirs again: {reward}</source>
        <translation>Újra beváltható: {reward}</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>Nincs mit visszavonni</translation>
    </message>
    <message>
        <source>They cannot join this way</source>
        <translation>Így nem lehet belépni</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Ez most nem lehetséges</translation>
    </message>
    <message>
        <source>This card already belongs to somebody</source>
        <translation>Ez a kártya már foglalt</translation>
    </message>
    <message>
        <source>This card is not valid any more</source>
        <translation>Ez a kártya már nem érvényes</translation>
    </message>
    <message>
        <source>This card is still free</source>
        <translation>Ez a kártya még szabad</translation>
    </message>
    <message>
        <source>This code is not from our cards</source>
        <translation>Ez a kód nem a mi kártyánkról való</translation>
    </message>
    <message>
        <source>This database is a copy</source>
        <translation>Ez az adatbázis másolat</translation>
    </message>
    <message>
        <source>This is for another tier</source>
        <translation>Ez másik szintnek jár</translation>
    </message>
    <message>
        <source>This is not on the menu any more</source>
        <translation>Ez már nincs a kínálatban</translation>
    </message>
    <message>
        <source>This kiosk needs an update first</source>
        <translation>Ezt a kioszkot előbb frissíteni kell</translation>
    </message>
    <message>
        <source>This name cannot be saved</source>
        <translation>Ez a név nem menthető</translation>
    </message>
    <message>
        <source>This number is too small or too big</source>
        <translation>Ez a szám túl kicsi vagy túl nagy</translation>
    </message>
    <message>
        <source>This old card stays blocked. The stamps are safe on the new card: ask for it.</source>
        <translation>A régi kártya letiltva marad. A pecsétek megvannak az új kártyán: azt kérje el.</translation>
    </message>
    <message>
        <source>This person cannot do that here.</source>
        <translation>Ezt itt nem teheti meg.</translation>
    </message>
    <message>
        <source>This reward is not offered any more</source>
        <translation>Ez a jutalom már nem elérhető</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>Ezt nem sikerült elmenteni</translation>
    </message>
    <message>
        <source>This was not saved yet</source>
        <translation>Ez még nincs elmentve</translation>
    </message>
    <message>
        <source>To make up for it. Left today: {money}</source>
        <translation>Kárpótlásul. Ma még adható: {money}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Tomorrow it counts again. Nothing was added.</source>
        <translation>Holnap újra jár. Nem történt jóváírás.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minutes.</source>
        <translation>
            <numerusform>Túl sok hibás PIN-kód. Próbálja újra %n perc múlva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Túl korán</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újrapróbálás</translation>
    </message>
    <message>
        <source>Type a card number</source>
        <translation>Kártyaszám beírása</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Beírás újra</translation>
    </message>
    <message>
        <source>Type the name or phone number on the left.</source>
        <translation>Írja be bal oldalt a nevet vagy a telefonszámot.</translation>
    </message>
    <message>
        <source>Type the name or phone number.</source>
        <translation>Írja be a nevet vagy a telefonszámot.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Írja be a számot</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Undo what came after it first: it is in the history.</source>
        <translation>Előbb vonja vissza, ami utána történt: az előzményekben megtalálja.</translation>
    </message>
    <message>
        <source>Undo {name} {what}</source>
        <comment>{what} is +1 or +2</comment>
        <translation>Visszavonás: {name} {what}</translation>
    </message>
    <message>
        <source>Undo {name}: {what}</source>
        <comment>{what} is a reward or New card</comment>
        <translation>Visszavonás: {name}, {what}</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Visszavonás: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Visszavonva</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n points</source>
        <translation>
            <numerusform>Legfeljebb %n pont</numerusform>
        </translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Frissítés szükséges</translation>
    </message>
    <message>
        <source>Voucher given: {reward}</source>
        <translation>Kupon kiadva: {reward}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Várakozás</translation>
    </message>
    <message>
        <source>Was this reward given there just now?</source>
        <translation>Kiadták-e ott épp most ezt a jutalmat?</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Mit hoztak vissza?</translation>
    </message>
    <message>
        <source>What was saved before is safe. Serve the customer as usual and try again.</source>
        <translation>A korábban elmentett adatok megvannak. Szolgálja ki a vendéget a szokott módon, és próbálja újra.</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Mi volt a baj?</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Amit beírt, megmaradt.</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Ki van a kasszánál?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Melyik vendég?</translation>
    </message>
    <message>
        <source>Who leaves full screen?</source>
        <translation>Ki lép ki a teljes képernyőből?</translation>
    </message>
    <message>
        <source>Who lets this go on?</source>
        <translation>Ki engedélyezi?</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Miért?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miért?</translation>
    </message>
    <message>
        <source>Why? The manager sees it.</source>
        <translation>Miért? Az üzletvezető látja.</translation>
    </message>
    <message>
        <source>With a colleague’s PIN</source>
        <translation>Egy kolléga PIN-kódjával</translation>
    </message>
    <message>
        <source>With the first stamp</source>
        <translation>Első pecséttel együtt</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left.</source>
        <translation>
            <numerusform>Hibás PIN-kód. Még %n próbálkozás maradt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot serve yourself here</source>
        <translation>Itt senki sem szolgálja ki önmagát</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>A saját kártyája</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>A szerepköre ezt nem engedi</translation>
    </message>
    <message>
        <source>Your stamps and points are safe. A colleague can serve you as any customer. This was noted.</source>
        <translation>Pecsétjei és pontjai megmaradnak. Egy kolléga kiszolgálhatja, mint bárki mást. Ezt feljegyeztük.</translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>after a name: who serves</comment>
        <translation>pénztáros</translation>
    </message>
    <message>
        <source>last visit: {day}</source>
        <translation>legutóbb: {day}</translation>
    </message>
    <message numerus="yes">
        <source>new customers</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>új vendég</numerusform>
        </translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>összesen {left}</translation>
    </message>
    <message>
        <source>on the bill (F3)</source>
        <translation>a számlánál (F3)</translation>
    </message>
    <message numerus="yes">
        <source>rewards given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>jutalom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stamps given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>pecsét</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>a szokásos</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>eddig: {day}</translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>látogatás</numerusform>
        </translation>
    </message>
    <message>
        <source>{card}: {before} → {after} of {size}</source>
        <translation>{card}: {before} → {after} / {size}</translation>
    </message>
    <message>
        <source>{money} more to buy first</source>
        <translation>Még vásárolni kell: {money}</translation>
    </message>
    <message>
        <source>{name} now has {count}</source>
        <translation>{name}: most {count}</translation>
    </message>
    <message>
        <source>{name}: stamps and points stay, the lost card is blocked.</source>
        <translation>{name}: a pecsétek és a pontok megmaradnak, az elveszett kártyát letiltjuk.</translation>
    </message>
    <message>
        <source>{stamps} of {size}</source>
        <comment>stamps on a card</comment>
        <translation>{stamps} / {size}</translation>
    </message>
    <message numerus="yes">
        <source>−%n points</source>
        <translation>
            <numerusform>−%n pont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n stamps</source>
        <translation>
            <numerusform>−%n pecsét</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>Még %n pont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>Még %n pecsét</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and number {size} is on us.</source>
        <translation>
            <numerusform>Még %n pecsét: nálunk minden {size}. ajándék.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and the next one is on us.</source>
        <translation>
            <numerusform>Még %n pecsét, és a következő ajándék.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points for you.</source>
        <translation>
            <numerusform>%n pont az Öné.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps for you.</source>
        <translation>
            <numerusform>%n pecsétet kapott.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points for any answer.</source>
        <translation>
            <numerusform>+%n pont bármilyen válaszért.</numerusform>
        </translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: egyáltalán nem</translation>
    </message>
    <message>
        <source>10: very gladly</source>
        <translation>10: nagyon szívesen</translation>
    </message>
    <message>
        <source>A brand-new card!</source>
        <translation>Vadonatúj kártya!</translation>
    </message>
    <message>
        <source>A friend treats you today</source>
        <translation>Ma egy barátja vendége</translation>
    </message>
    <message>
        <source>A gift for you – {gift}</source>
        <translation>Ajándék Önnek – {gift}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Enjoy!</source>
        <translation>Fogadja szeretettel!</translation>
    </message>
    <message>
        <source>Enjoy! A card of your own takes 20 seconds.</source>
        <translation>Fogadja szeretettel! A saját kártya csak 20 másodperc.</translation>
    </message>
    <message>
        <source>Enjoy, {name}!</source>
        <translation>Fogadja szeretettel, {name}!</translation>
    </message>
    <message>
        <source>Every answer helps us.</source>
        <translation>Minden válasz segít nekünk.</translation>
    </message>
    <message>
        <source>Get my card</source>
        <translation>Kérem a kártyát</translation>
    </message>
    <message>
        <source>Good to have you here.</source>
        <translation>Örülünk, hogy itt van.</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Jó</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>Íme az Ön kártyája</translation>
    </message>
    <message>
        <source>Here you are!</source>
        <translation>Parancsoljon!</translation>
    </message>
    <message>
        <source>Here you are, {name}!</source>
        <translation>Parancsoljon, {name}!</translation>
    </message>
    <message>
        <source>Hide my data</source>
        <translation>Adataim elrejtése</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Tartsa a kártyáját a kamera elé</translation>
    </message>
    <message>
        <source>How did it go today?</source>
        <translation>Hogy érezte magát ma nálunk?</translation>
    </message>
    <message>
        <source>How was your last visit, on {day}?</source>
        <translation>Milyen volt a legutóbbi látogatása ({day})?</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Megvan</translation>
    </message>
    <message>
        <source>I have no card with me</source>
        <translation>Nincs nálam a kártyám</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>A saját szavaival</translation>
    </message>
    <message>
        <source>It comes out on paper too. A picture of it works as well.</source>
        <translation>Papírra is kinyomtatjuk. Lefotózva is használható.</translation>
    </message>
    <message>
        <source>It takes 20 seconds</source>
        <translation>20 másodpercig tart</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Még itt vagyok</translation>
    </message>
    <message>
        <source>Join here</source>
        <translation>Csatlakozás itt</translation>
    </message>
    <message>
        <source>Just tell our team</source>
        <translation>Szóljon nekünk</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Kártyára várunk</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Szabad?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>No card yet? Ask our team: it takes 20 seconds.</source>
        <translation>Még nincs kártyája? Kérjen munkatársunktól, csak 20 másodperc.</translation>
    </message>
    <message>
        <source>No name needed. Two questions, and you may say no to both.</source>
        <translation>Név nem kell. Két kérdés, és mindkettőre lehet nem a válasz.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Köszönöm, nem</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Most nem</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Egy pillanat türelmet kérünk</translation>
    </message>
    <message>
        <source>One tap is enough, or just leave it.</source>
        <translation>Egy érintés elég, de ki is hagyhatja.</translation>
    </message>
    <message>
        <source>Only the manager reads it.</source>
        <translation>Csak az üzletvezető olvassa.</translation>
    </message>
    <message>
        <source>Our team sets it up with you. It takes 20 seconds.</source>
        <translation>Munkatársunk aktiválja Önnek, csak 20 másodperc.</translation>
    </message>
    <message>
        <source>Our team will gladly give you a new one. Your stamps are safe.</source>
        <translation>Munkatársunk szívesen ad helyette újat. A pecsétjei megvannak.</translation>
    </message>
    <message>
        <source>Our team will help you. Your stamps are safe.</source>
        <translation>Munkatársunk segít Önnek. A pecsétjei megvannak.</translation>
    </message>
    <message>
        <source>Please ask our team</source>
        <translation>Kérjük, szóljon munkatársunknak</translation>
    </message>
    <message>
        <source>Please hold up your {shop} card, or ask our team.</source>
        <translation>Kérjük, „{shop}” feliratú kártyát mutasson, vagy szóljon nekünk.</translation>
    </message>
    <message>
        <source>Please show your card to our team</source>
        <translation>Mutassa meg a kártyáját munkatársunknak</translation>
    </message>
    <message>
        <source>Please use the new one. All stamps are safe on it.</source>
        <translation>Kérjük, az újat használja. Minden pecsétje megvan rajta.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>one reward can be had now</comment>
        <translation>Beváltható</translation>
    </message>
    <message>
        <source>See your stamps and rewards.</source>
        <translation>Nézze meg a pecsétjeit és a jutalmait.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Közepes</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Valami más</translation>
    </message>
    <message>
        <source>Take a photo and pass it on. It is good once, until {day}.</source>
        <translation>Fényképezze le, és adja tovább. Egyszer használható (eddig: {day}).</translation>
    </message>
    <message>
        <source>Take a picture of it: that is your card.</source>
        <translation>Fotózza le: ez az Ön kártyája.</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Elmondom bővebben</translation>
    </message>
    <message>
        <source>Thank you for telling us!</source>
        <translation>Köszönjük, hogy elmondta!</translation>
    </message>
    <message>
        <source>Thank you for telling us, {name}.</source>
        <translation>Köszönjük, hogy szólt, {name}!</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Köszönjük, hogy szólt!</translation>
    </message>
    <message>
        <source>Thank you for thinking of us!</source>
        <translation>Köszönjük, hogy gondolt ránk!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Köszönjük!</translation>
    </message>
    <message>
        <source>Thank you, {name}!</source>
        <translation>Köszönjük, {name}!</translation>
    </message>
    <message>
        <source>The camera is taking a break</source>
        <translation>A kamera most pihen</translation>
    </message>
    <message>
        <source>The camera only reads the code. No pictures are kept.</source>
        <translation>A kamera csak a kódot olvassa le. Képet nem őrzünk meg.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>A hely</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Az ár</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>A kiszolgálás</translation>
    </message>
    <message>
        <source>The wait</source>
        <translation>A várakozás</translation>
    </message>
    <message>
        <source>This card has been replaced</source>
        <translation>Ezt a kártyát már lecseréltük</translation>
    </message>
    <message>
        <source>This card is new here. Your earlier stamps will follow shortly.</source>
        <translation>Ez a kártya itt még új. A korábbi pecsétjei hamarosan megjelennek.</translation>
    </message>
    <message>
        <source>This card needs a swap</source>
        <translation>Ezt a kártyát ki kell cserélni</translation>
    </message>
    <message>
        <source>This isn’t one of our cards</source>
        <translation>Ez nem a mi kártyánk</translation>
    </message>
    <message>
        <source>This question has been answered already.</source>
        <translation>Erre a kérdésre már érkezett válasz.</translation>
    </message>
    <message>
        <source>This question waits at our self-service kiosk, away from the counter.</source>
        <translation>Ez a kérdés az önkiszolgáló kioszknál várja, a pulttól távolabb.</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>A képernyő %n másodperc múlva kiürül</numerusform>
        </translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Rossz</translation>
    </message>
    <message>
        <source>Very happy</source>
        <translation>Nagyon jó</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <translation>Nagyon rossz</translation>
    </message>
    <message>
        <source>We find you by your name or phone number, and give you a new card.</source>
        <translation>Név vagy telefonszám alapján megtaláljuk Önt, és új kártyát adunk.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Köszöntjük!</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Köszöntjük, {name}!</translation>
    </message>
    <message>
        <source>We’re sorry, and we’ll do better.</source>
        <translation>Elnézést kérünk, legközelebb jobban figyelünk.</translation>
    </message>
    <message>
        <source>We’re sorry. What was it?</source>
        <translation>Sajnáljuk. Mi volt a gond?</translation>
    </message>
    <message>
        <source>We’re sorry. {reward} – it’s on us.</source>
        <translation>Elnézést kérünk. {reward} – ajándék tőlünk.</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>Hozzájárulásaim</translation>
    </message>
    <message>
        <source>What I got</source>
        <translation>Amit kaptam</translation>
    </message>
    <message>
        <source>Would you recommend us to a friend?</source>
        <translation>Ajánlana minket egy barátjának?</translation>
    </message>
    <message>
        <source>Would you tell us more?</source>
        <translation>Elmondaná bővebben?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>You decide, and you can change it here whenever you like.</source>
        <translation>Ön dönt, és itt bármikor módosíthatja.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n points.</source>
        <translation>
            <numerusform>Önnek %n pontja van.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Ön kérte, mi megtettük</translation>
    </message>
    <message>
        <source>Your card in 20 seconds</source>
        <translation>Kártya 20 másodperc alatt</translation>
    </message>
    <message>
        <source>Your card is full. {reward} is waiting for you!</source>
        <translation>Betelt a kártyája. Önre vár: {reward}!</translation>
    </message>
    <message>
        <source>Your guest ticket</source>
        <translation>Az Ön vendégjegye</translation>
    </message>
    <message>
        <source>Your new card works, and everything on the old one is kept.</source>
        <translation>Az új kártyája működik, és a régiről minden megvan rajta.</translation>
    </message>
    <message>
        <source>Your rewards</source>
        <translation>Az Ön jutalmai</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>the goal in points, under the ring&apos;s number</comment>
        <translation>cél: {count}</translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <comment>under the number in the ring</comment>
        <translation>
            <numerusform>pont</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} p</source>
        <comment>the price of a reward in points</comment>
        <translation>{count} pont</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <comment>how many of one reward are ready</comment>
        <translation>{count} beváltható</translation>
    </message>
    <message>
        <source>{reward} is ready for you. Just tell our team.</source>
        <translation>Önre vár: {reward}. Szóljon nekünk.</translation>
    </message>
    <message>
        <source>{reward} – it’s on us.</source>
        <translation>{reward} – most a vendégünk.</translation>
    </message>
    <message>
        <source>{stamps} of {size}</source>
        <comment>stamps on a card</comment>
        <translation>{stamps} / {size}</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Találat: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Válasszon valakit a listából.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Végleges törlés</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>A vendég törlése</translation>
    </message>
    <message>
        <source>Erased for good. Balances and reports stay as they are.</source>
        <translation>Véglegesen törölve. Az egyenlegek és jelentések változatlanok.</translation>
    </message>
    <message>
        <source>Hand over all their data</source>
        <translation>Minden átadása</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Megtartás</translation>
    </message>
    <message>
        <source>Name, contact, wishes; no undo</source>
        <translation>Név, elérhetőség, kívánságok; nem vonható vissza</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or card number</source>
        <translation>Név, telefon, e-mail vagy kártyaszám</translation>
    </message>
    <message>
        <source>New cards (PDF)</source>
        <translation>Új kártyák (PDF)</translation>
    </message>
    <message>
        <source>No new cards: the disk could not be written to. Please try again.</source>
        <translation>Nincs új kártya: nem sikerült a lemezre menteni. Próbálja újra.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Not erased: the disk could not be written to. Please try again.</source>
        <translation>Nincs törölve: nem sikerült a lemezre menteni. Próbálja újra.</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>Itt nincs semmi.</translation>
    </message>
    <message>
        <source>PDF and JSON</source>
        <translation>PDF és JSON</translation>
    </message>
    <message>
        <source>Saved in {folder}. It is not encrypted: hand it over, then delete it.</source>
        <translation>Mentve ide: {folder}. Nincs titkosítva: adja át, majd törölje.</translation>
    </message>
    <message>
        <source>The latest customers</source>
        <translation>Akik utoljára itt jártak</translation>
    </message>
    <message>
        <source>To print and cut: {file}. The cards can be given out now.</source>
        <translation>Nyomtatáshoz és vágáshoz: {file}. A kártyák már kiadhatók.</translation>
    </message>
    <message>
        <source>last: {day}</source>
        <translation>utoljára: {day}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <comment>a date in a sentence, as Qt date letters</comment>
        <translation>MMMM d.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in a list, as Qt date letters</comment>
        <translation>MMM d., ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a heading, as Qt date letters</comment>
        <translation>MMMM d., dddd</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count}%</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message numerus="yes">
        <source>%n digits or more, and no row such as 111111 or 123456.</source>
        <translation>
            <numerusform>Legalább %n számjegy, de ne olyan, mint 111111 vagy 123456.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN of %n digits or more</source>
        <translation>
            <numerusform>PIN: legalább %n számjegy</numerusform>
        </translation>
    </message>
    <message>
        <source>A café with a year behind it</source>
        <translation>Egy kávézó, egyéves múlttal</translation>
    </message>
    <message>
        <source>A hand scanner and typed numbers work as well.</source>
        <translation>A kézi olvasó és a begépelt szám is működik.</translation>
    </message>
    <message>
        <source>A name is missing: it stands beside what you do.</source>
        <translation>Hiányzik a név: ez áll majd a műveletei mellett.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>A szerver címe</translation>
    </message>
    <message>
        <source>After ten visits, an hour with a trainer is on us.</source>
        <translation>Tíz látogatás után egy óra edzővel ajándék.</translation>
    </message>
    <message>
        <source>Another PIN was given before. Key in that one.</source>
        <translation>Korábban másik PIN-kódot adott meg. Azt írja be.</translation>
    </message>
    <message>
        <source>Another hub answers there than the code is from.</source>
        <translation>Ott nem az a szerver válaszol, amelytől a kód való.</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>A szerver megkérdezése</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>a step</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>{number}. kamera</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Customers, rules and staff come from there.</source>
        <translation>A vendégek, a szabályok és a munkatársak onnan jönnek.</translation>
    </message>
    <message>
        <source>Every tenth coffee is on us, and points on every bill.</source>
        <translation>Minden tizedik kávé ajándék, és minden számla pontot ér.</translation>
    </message>
    <message>
        <source>Every tenth haircut is on us.</source>
        <translation>Minden tizedik hajvágás ajándék.</translation>
    </message>
    <message>
        <source>Five short steps. All of it can be changed later.</source>
        <translation>Öt rövid lépés. Később minden módosítható.</translation>
    </message>
    <message>
        <source>It joins the one you have</source>
        <translation>Csatlakozik a meglévőhöz</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Csatlakozás</translation>
    </message>
    <message>
        <source>Join the kiosk you have</source>
        <translation>Csatlakozás a meglévő kioszkhoz</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>a step</comment>
        <translation>Nyelvek</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message>
        <source>Later: the kiosk finds it by itself once it is plugged in.</source>
        <translation>Később: ha csatlakoztatja, a kioszk magától megtalálja.</translation>
    </message>
    <message>
        <source>Look at the demo shop</source>
        <translation>A mintakávézó megtekintése</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Kamerák újbóli keresése</translation>
    </message>
    <message>
        <source>Loyalty kiosk</source>
        <translation>Törzsvásárlói kioszk</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Az üzlet neve</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tovább</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in now, or later.</source>
        <translation>Nincs kamera. Csatlakoztassa most vagy később.</translation>
    </message>
    <message>
        <source>On the hub’s computer, “kiosk hub invite” shows a code for one more kiosk.</source>
        <translation>A szerver gépén a „kiosk hub invite” parancs ad kódot egy újabb kioszkhoz.</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>A pult megnyitása</translation>
    </message>
    <message>
        <source>Opening the counter</source>
        <translation>A pult megnyitása folyamatban</translation>
    </message>
    <message>
        <source>Owner’s PIN</source>
        <comment>a step</comment>
        <translation>Tulajdonos PIN-kódja</translation>
    </message>
    <message>
        <source>Points on every bill, and they pay for part of the next one.</source>
        <translation>Minden számla pontot ér, ami a következő egy részét kifizeti.</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>a step</comment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Reading everything</source>
        <translation>Minden adat beolvasása</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>a step</comment>
        <translation>Üzlet</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you typed is kept.</source>
        <translation>Váratlan hiba történt. A beírtak megmaradtak.</translation>
    </message>
    <message>
        <source>Take what is nearest. Items, prices and rewards are yours to change.</source>
        <translation>Válassza a leginkább illőt. A tételek, árak és jutalmak módosíthatók.</translation>
    </message>
    <message>
        <source>The PIN opens the manager’s pages, and lets you leave full screen.</source>
        <translation>A PIN-kód nyitja az üzletvezetői oldalakat, és enged ki a teljes képernyőből.</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Az üzleti nap vége</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Hiányzik a kód.</translation>
    </message>
    <message>
        <source>The disk could not be written to. Is it full or write-protected?</source>
        <translation>Nem sikerült a lemezre menteni. Megtelt, vagy nem írható?</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. Is the disk full or write-protected?</source>
        <translation>Ebbe a mappába nem lehet menteni: {folder}. Megtelt a lemez, vagy nem írható?</translation>
    </message>
    <message>
        <source>The hub does not answer at {address}. The code stays good.</source>
        <translation>A szerver nem válaszol itt: {address}. A kód érvényes marad.</translation>
    </message>
    <message>
        <source>The hub does not know this code any more. Ask for a new one.</source>
        <translation>A szerver már nem ismeri ezt a kódot. Kérjen újat.</translation>
    </message>
    <message>
        <source>The hub does not let this kiosk in.</source>
        <translation>A szerver nem engedi be ezt a kioszkot.</translation>
    </message>
    <message>
        <source>The others who work here are added there, each with a PIN of their own.</source>
        <translation>A többi munkatárs ott vehető fel, mindenki saját PIN-kóddal.</translation>
    </message>
    <message>
        <source>The owner’s PIN, which nobody else knows.</source>
        <translation>A tulajdonos PIN-kódja, amelyet más nem ismer.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Ugyanaz a PIN még egyszer</translation>
    </message>
    <message>
        <source>The shop needs a name: it stands on cards and slips.</source>
        <translation>Az üzletnek név kell: ez áll a kártyákon és a cédulákon.</translation>
    </message>
    <message>
        <source>The state language comes first. Each customer is greeted in their own.</source>
        <translation>Az államnyelv az első. Minden vendéget a saját nyelvén köszöntünk.</translation>
    </message>
    <message>
        <source>The two were not the same. Once more from the start.</source>
        <translation>A kettő nem egyezett. Kezdje elölről.</translation>
    </message>
    <message>
        <source>This is not the address of a hub.</source>
        <translation>Ez nem egy szerver címe.</translation>
    </message>
    <message>
        <source>This is our second kiosk</source>
        <translation>Ez a második kioszkunk</translation>
    </message>
    <message>
        <source>This is what it sees.</source>
        <translation>Ezt látja a kamera.</translation>
    </message>
    <message>
        <source>This kiosk has customers of its own already.</source>
        <translation>Ennek a kioszknak már vannak saját vendégei.</translation>
    </message>
    <message>
        <source>Welcome. What is your shop called?</source>
        <translation>Üdvözöljük. Mi az üzlet neve?</translation>
    </message>
    <message>
        <source>What do your customers collect?</source>
        <translation>Mit gyűjtenek a vendégei?</translation>
    </message>
    <message>
        <source>Which camera reads the cards?</source>
        <translation>Melyik kamera olvassa a kártyákat?</translation>
    </message>
    <message>
        <source>Which languages do you serve in?</source>
        <translation>Milyen nyelveken szolgálja ki a vendégeket?</translation>
    </message>
    <message>
        <source>Who keeps the keys?</source>
        <translation>Kinél vannak a kulcsok?</translation>
    </message>
    <message>
        <source>Without a camera</source>
        <translation>Kamera nélkül</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Az Ön neve</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message numerus="yes">
        <source>%n guest visits</source>
        <translation>
            <numerusform>%n vendégjegy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n pont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are valid until {day}</source>
        <translation>
            <numerusform>%n pont érvényes eddig: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>A celebration</source>
        <translation>Ünnep</translation>
    </message>
    <message>
        <source>A guest of {name} · until {day}</source>
        <translation>Meghívó: {name} · eddig: {day}</translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Kártya nélküli meghívott</translation>
    </message>
    <message>
        <source>A thank-you</source>
        <translation>Köszönet</translation>
    </message>
    <message>
        <source>Accept the ticket</source>
        <translation>Jegy elfogadása</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Bocsánatkérés</translation>
    </message>
    <message>
        <source>Does the guest have a card? Scan it first, then the ticket again.</source>
        <translation>Van a meghívottnak kártyája? Előbb azt olvassa be, majd újra a jegyet.</translation>
    </message>
    <message>
        <source>Each ticket is good once. Nothing was changed.</source>
        <translation>Minden jegy egyszer használható. Semmi sem változott.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Kinek: {name}</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Tőlünk</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>Kupon kiadása</translation>
    </message>
    <message>
        <source>Give something</source>
        <translation>Ajándékozás</translation>
    </message>
    <message>
        <source>Guest ticket ({count} left)</source>
        <translation>Vendégjegy (még {count})</translation>
    </message>
    <message>
        <source>Guest ticket used</source>
        <translation>Jegy felhasználva</translation>
    </message>
    <message>
        <source>It is on the customer’s screen too: they may photograph it there.</source>
        <translation>A vendég képernyőjén is ott van: onnan lefényképezheti.</translation>
    </message>
    <message>
        <source>Make a guest ticket</source>
        <translation>Vendégjegy készítése</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Úton a cél felé</translation>
    </message>
    <message>
        <source>No guest visits are left</source>
        <translation>Nincs több vendégjegy</translation>
    </message>
    <message>
        <source>Nobody can bring themselves</source>
        <translation>Önmagát senki sem hívhatja meg</translation>
    </message>
    <message>
        <source>Nobody visited on these days</source>
        <translation>Ezeken a napokon senki sem járt itt</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>Elküldve a nyomtatóra</translation>
    </message>
    <message>
        <source>Perhaps it was made elsewhere a moment ago: try again in a minute.</source>
        <translation>Talán épp most készült máshol: egy perc múlva próbálja újra.</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Jegy nyomtatása</translation>
    </message>
    <message>
        <source>Scan the card of the friend who brought them. Nothing typed is lost.</source>
        <translation>Olvassa be a meghívó barát kártyáját. Amit beírt, megmaradt.</translation>
    </message>
    <message>
        <source>Somebody brought them already</source>
        <translation>Már meghívta valaki</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Valami más</translation>
    </message>
    <message>
        <source>The ticket’s code</source>
        <translation>A jegy kódja</translation>
    </message>
    <message>
        <source>This ticket is not known here</source>
        <translation>Ez a jegy itt nem ismert</translation>
    </message>
    <message>
        <source>This ticket is not valid any more</source>
        <translation>Ez a jegy már nem érvényes</translation>
    </message>
    <message>
        <source>This ticket was good until {day}</source>
        <translation>Ez a jegy eddig volt érvényes: {day}</translation>
    </message>
    <message>
        <source>This ticket was used already</source>
        <translation>Ezt a jegyet már felhasználták</translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>Mi legyen az?</translation>
    </message>
    <message>
        <source>Why? It is kept with the voucher.</source>
        <translation>Miért? Az ok a kuponnal együtt megmarad.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>eddig: {day}</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} / {need}</translation>
    </message>
    <message>
        <source>{number} · good once, until {day}</source>
        <translation>{number} · egyszer használható, eddig: {day}</translation>
    </message>
    <message>
        <source>{why}: {gift}</source>
        <translation>{why}: {gift}</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message numerus="yes">
        <source>%n chains unbroken</source>
        <translation>
            <numerusform>%n ép lánc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries checked</source>
        <translation>
            <numerusform>%n bejegyzés ellenőrizve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings need a look. The sales are safe.</source>
        <translation>
            <numerusform>%n eltérést meg kell nézni. Az eladások megvannak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people see it at their next scan.</source>
        <translation>
            <numerusform>%n vendég látja a következő alkalommal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <comment>how many came back</comment>
        <translation>
            <numerusform>%n látogatás</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Rákérdezésre vár</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Napló</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Busiest from {start} to {end}</source>
        <comment>hours of the day</comment>
        <translation>Legforgalmasabb: {start}–{end} óra</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampányok</translation>
    </message>
    <message>
        <source>Compared with {day}</source>
        <translation>Összehasonlítás: {day}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Vendégek</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Esedékes</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Visszajelzések</translation>
    </message>
    <message numerus="yes">
        <source>Happy (4–5 of 5): {percent}. %n answers in 30 days.</source>
        <translation>
            <numerusform>Elégedett (4–5 az 5-ből): {percent}. %n válasz 30 nap alatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Kevesebb</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Üzletvezető</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Több</translation>
    </message>
    <message>
        <source>Nameless card</source>
        <translation>Név nélküli kártya</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Új vendégek</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tovább</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Következő oldal</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Név nélkül</translation>
    </message>
    <message>
        <source>No rewards were given.</source>
        <translation>Nem váltottak be jutalmat.</translation>
    </message>
    <message>
        <source>Nobody has answered in the last 30 days.</source>
        <translation>Az elmúlt 30 napban senki sem válaszolt.</translation>
    </message>
    <message>
        <source>Nobody waits to be asked</source>
        <translation>Senki sem vár rákérdezésre</translation>
    </message>
    <message>
        <source>Not checked yet. The check is running.</source>
        <translation>Még nincs ellenőrizve. Az ellenőrzés folyamatban van.</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Nincs mire válaszolni</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Kiválasztás</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Kiválasztva</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>Gyűjtött pontok</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Előző oldal</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Visszatérők</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Beváltott jutalmak</translation>
    </message>
    <message>
        <source>Rewards, {cost}</source>
        <translation>Jutalmak, {cost}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Elmentve: {file}</translation>
    </message>
    <message>
        <source>Seen by exactly those who said it</source>
        <translation>Csak az látja, aki mondta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Jóváírt pecsétek</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>the page about the hub and other kiosks</comment>
        <translation>Szinkron</translation>
    </message>
    <message>
        <source>Tell those who said it</source>
        <translation>Válasz küldése</translation>
    </message>
    <message>
        <source>The day’s close is on its way to the printer.</source>
        <translation>A napi zárás elküldve a nyomtatóra.</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>A fájlt nem sikerült kiírni. Megtelt a lemez?</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>A pulthoz</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Ma, {day}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Visits by hour</source>
        <translation>Látogatások óránként</translation>
    </message>
    <message>
        <source>What did you do about it?</source>
        <translation>Mit tettek az ügyben?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Amit mondtak</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Érdemes megnézni</translation>
    </message>
    <message>
        <source>a week ago {count}</source>
        <translation>egy hete {count}</translation>
    </message>
    <message>
        <source>all balances add up</source>
        <translation>minden egyenleg stimmel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more kinds, all in the CSV</source>
        <translation>
            <numerusform>és még %n fajta, mind a CSV-fájlban</numerusform>
        </translation>
    </message>
    <message>
        <source>no visits yet</source>
        <translation>még nincs látogatás</translation>
    </message>
    <message>
        <source>pale: {day}</source>
        <comment>the bars of the day a week before</comment>
        <translation>halvány: {day}</translation>
    </message>
    <message numerus="yes">
        <source>{time} {who}: +%n stamps, too soon</source>
        <translation>
            <numerusform>{time} {who}: +%n pecsét, túl korán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n points spent too many</source>
        <translation>
            <numerusform>{who}: %n pont túlköltve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: {what}, %n too many</source>
        <translation>
            <numerusform>{who}: {what}, %n túl sok</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Another card of theirs</source>
        <translation>Másik kártyája</translation>
    </message>
    <message>
        <source>Both cards open this page now</source>
        <translation>Mostantól mindkét kártya ezt az oldalt nyitja</translation>
    </message>
    <message>
        <source>Both cards stay valid. It can be undone.</source>
        <translation>Mindkét kártya érvényes marad. Visszavonható.</translation>
    </message>
    <message>
        <source>Cards joined</source>
        <translation>Kártyák összevonva</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Ugyanaz a személy?</translation>
    </message>
    <message>
        <source>Join both cards</source>
        <translation>Kártyák összevonása</translation>
    </message>
    <message>
        <source>Joined cards</source>
        <translation>Összevont kártyák</translation>
    </message>
    <message>
        <source>Joined. Both cards open one page now.</source>
        <translation>Összevonva. Mostantól mindkét kártya egy oldalt nyit.</translation>
    </message>
    <message>
        <source>Keep them separate</source>
        <translation>Maradjanak külön</translation>
    </message>
    <message>
        <source>No cards are joined.</source>
        <translation>Nincs összevont kártya.</translation>
    </message>
    <message>
        <source>Now choose the owner of the other card from the list.</source>
        <translation>Most válassza ki a listából, kinek a nevén van a másik kártya.</translation>
    </message>
    <message>
        <source>Only with both cards</source>
        <translation>Mindkét kártya kell hozzá</translation>
    </message>
    <message>
        <source>Scan it, or type the name or phone number on the left.</source>
        <translation>Olvassa be, vagy írja be bal oldalt a nevet vagy a telefonszámot.</translation>
    </message>
    <message>
        <source>Scan this person’s other card, or let a colleague decide. Nothing was changed.</source>
        <translation>Olvassa be a vendég másik kártyáját, vagy döntsön egy kolléga. Semmi sem változott.</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Szétválasztás</translation>
    </message>
    <message>
        <source>Separated, each has what was theirs before, and what their own card did since.</source>
        <translation>Szétválasztva mindkettőé az lesz, ami az övé volt, és amit a saját kártyájával vásárolt.</translation>
    </message>
    <message>
        <source>Separated. Each card opens its own page again.</source>
        <translation>Szétválasztva. Mindkét kártya ismét a saját oldalát nyitja.</translation>
    </message>
    <message>
        <source>Stays withdrawn: {what}</source>
        <translation>Visszavonva marad: {what}</translation>
    </message>
    <message>
        <source>The names differ: better ask.</source>
        <translation>A nevek eltérnek: jobb megkérdezni.</translation>
    </message>
    <message>
        <source>They have another card too</source>
        <translation>Másik kártyája is van</translation>
    </message>
    <message>
        <source>This card already opens the same page</source>
        <translation>Ez a kártya már ezt az oldalt nyitja</translation>
    </message>
    <message>
        <source>Together: {name}</source>
        <translation>Összevonva: {name}</translation>
    </message>
    <message>
        <source>Which other card is theirs?</source>
        <translation>Melyik a másik kártyája?</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>allergiák</translation>
    </message>
    <message>
        <source>birthday wishes</source>
        <translation>születésnapi köszöntés</translation>
    </message>
    <message>
        <source>news</source>
        <translation>hírek</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Allergy</source>
        <translation>Allergia</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Megjegyzés módosítása</translation>
    </message>
    <message>
        <source>Greet them so</source>
        <translation>Megszólítás mentése</translation>
    </message>
    <message>
        <source>Greet without a name</source>
        <translation>Köszöntés név nélkül</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Megszólítás</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Name day, if they keep one only</source>
        <translation>Névnap, ha csak egyet tart</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Következők</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Feljegyzés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Megjegyzések</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Előzők</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Megjegyzés törlése</translation>
    </message>
    <message>
        <source>Several people use this card</source>
        <translation>Többen használják ezt a kártyát</translation>
    </message>
    <message>
        <source>They said yes on the slip</source>
        <translation>A cédulán beleegyezett</translation>
    </message>
    <message>
        <source>They told us</source>
        <translation>Ő mondta</translation>
    </message>
    <message>
        <source>We noticed</source>
        <translation>Mi vettük észre</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Mire emlékezzünk</translation>
    </message>
    <message>
        <source>What to remember about them</source>
        <translation>Mire emlékezzünk vele kapcsolatban</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Kire vonatkozik</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A copy of the shop is being made</source>
        <translation>Másolat készül az adatokról</translation>
    </message>
    <message>
        <source>A copy of the shop: nothing counts here.</source>
        <translation>Gyakorló másolat: itt semmi sem számít.</translation>
    </message>
    <message>
        <source>A shop to look at: nobody in it is real.</source>
        <translation>Mintakávézó: senki sem valódi benne.</translation>
    </message>
    <message>
        <source>A year of a café is being made. It takes a moment, once.</source>
        <translation>Elkészítjük a mintakávézó egy évét. Csak most tart egy kicsit.</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>Vissza a valódi pulthoz</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gyakorlás</translation>
    </message>
    <message>
        <source>Practise in a copy</source>
        <translation>Gyakorlás másolaton</translation>
    </message>
    <message>
        <source>The practice copy is being opened.</source>
        <translation>Megnyitjuk a gyakorló másolatot.</translation>
    </message>
    <message>
        <source>The program was updated: all balances are worked out anew. It takes a moment, once.</source>
        <translation>A program frissült: minden egyenleget újraszámolunk. Csak most tart egy kicsit.</translation>
    </message>
    <message>
        <source>The real counter is being opened.</source>
        <translation>Megnyitjuk a valódi pultot.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the shop on this disk.</source>
        <translation>Ezen a lemezen nincs hely a másolatnak.</translation>
    </message>
    <message>
        <source>To my own shop</source>
        <translation>A saját üzletemhez</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n pont</numerusform>
        </translation>
    </message>
    <message>
        <source>A TOML file holds all of the rules, also those that have no form here.</source>
        <translation>A TOML-fájlban minden szabály benne van, az is, amelyhez itt nincs űrlap.</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Egy nappal később</translation>
    </message>
    <message>
        <source>A day sooner</source>
        <translation>Egy nappal korábban</translation>
    </message>
    <message>
        <source>A day such as 1.12.2026 is expected.</source>
        <translation>Ide dátum kell, például 2026. 12. 1.</translation>
    </message>
    <message>
        <source>A number such as 2 or 1.5 is expected.</source>
        <translation>Ide szám kell, például 2 vagy 1,5.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Ide egész szám kell.</translation>
    </message>
    <message>
        <source>Add goods or a category</source>
        <translation>Tétel vagy kategória hozzáadása</translation>
    </message>
    <message>
        <source>An amount such as 4.80 is expected.</source>
        <translation>Ide összeg kell, például 4,80.</translation>
    </message>
    <message>
        <source>Another reward</source>
        <translation>Új jutalom</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Új szabály</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Fájlként</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Azonnal</translation>
    </message>
    <message>
        <source>Begin with a ready one</source>
        <translation>Indulás kész programból</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Kávézó</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Cost to us in 90 days</source>
        <translation>Költségünk 90 nap alatt</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Piszkozat elvetése</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Egy naptól</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Autószerviz</translation>
    </message>
    <message>
        <source>Get less</source>
        <translation>Kevesebbet kap</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>Többet kap</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Edzőterem</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>Érvényes ettől: {day}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Szavakban</translation>
    </message>
    <message>
        <source>It changes nothing, and the counter goes on meanwhile.</source>
        <translation>Ez semmit sem módosít, és a pult közben működik.</translation>
    </message>
    <message>
        <source>It is the draft now. Look it through, and try it.</source>
        <translation>Ez most a piszkozat. Nézze át, és próbálja ki.</translation>
    </message>
    <message>
        <source>It replaces the draft here. Nothing changes until you publish.</source>
        <translation>Az itteni piszkozat helyére lép. Közzétételig semmi sem változik.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>További módosítás</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Not published yet: the disk could not be written to. Please try again.</source>
        <translation>Még nincs közzétéve: nem sikerült a lemezre menteni. Próbálja újra.</translation>
    </message>
    <message>
        <source>On the last 90 days</source>
        <translation>Az utolsó 90 napon</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Fájl megnyitása</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Közzététel</translation>
    </message>
    <message>
        <source>Ready ones and files</source>
        <translation>Kész programok, fájlok</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Replaying the last 90 days</source>
        <translation>Az utolsó 90 nap újraszámítása</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Jutalmak</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Szabályok</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Szalon</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Mentés fájlba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Még nincs miből választani.</translation>
    </message>
    <message>
        <source>This file cannot be read as text.</source>
        <translation>Ez a fájl nem olvasható szövegként.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Kipróbálás</translation>
    </message>
    <message>
        <source>What we sell</source>
        <translation>Kínálat</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>Mi kerüljön a programba?</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>nincs megadva</translation>
    </message>
    <message numerus="yes">
        <source>of %n customers</source>
        <translation>
            <numerusform>%n vendégből</numerusform>
        </translation>
    </message>
    <message>
        <source>published, in force from {day}</source>
        <translation>közzétéve, kezdete: {day}</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>előtte {before}, utána {after}</translation>
    </message>
    <message>
        <source>{done} of {all} customers</source>
        <translation>{done} / {all} vendég</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n characters were read. It is not one of our cards.</source>
        <translation>
            <numerusform>%n karakter beolvasva. Ez nem a mi kártyánk.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card held up is read at once.</source>
        <translation>A felmutatott kártya azonnal beolvasódik.</translation>
    </message>
    <message>
        <source>A colour such as #0B6B58 is expected.</source>
        <translation>Ide szín kell, például #0B6B58.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Névjegy</translation>
    </message>
    <message>
        <source>An encrypted copy goes there when the kiosk is closed. The last 14 are kept. Erased customers are erased there too; copies made elsewhere keep them.</source>
        <translation>A kioszk bezárásakor titkosított másolat kerül ide. Az utolsó 14 marad meg. A törölt vendég ezekből is eltűnik; a máshová készített másolatokban benne marad.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animációk</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Kék</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Barna</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Mappa választása</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kép választása</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Színek</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Másolat helye: {file}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Biztonsági másolatok</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Másolat most</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Customers see these buttons in this order. Begin with the state language.</source>
        <translation>A vendégek ebben a sorrendben látják a nyelveket. Az első legyen az államnyelv.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>Each change is saved at once.</source>
        <translation>Minden módosítást azonnal mentünk.</translation>
    </message>
    <message>
        <source>Empty: nothing is printed.</source>
        <translation>Üresen: nincs nyomtatás.</translation>
    </message>
    <message>
        <source>Find cameras</source>
        <translation>Kamerák keresése</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafit</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zöld</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Kézi olvasó</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Nagy kontraszt</translation>
    </message>
    <message>
        <source>Hold a card up to the camera.</source>
        <translation>Mutasson kártyát a kamerának.</translation>
    </message>
    <message>
        <source>If yes: history and allergies stay covered until they are tapped.</source>
        <translation>Ha igen: az előzmények és az allergiák érintésig rejtve maradnak.</translation>
    </message>
    <message>
        <source>In the network: tcp://, its address, and a colon with 9100.</source>
        <translation>Hálózaton: tcp://, a címe, majd kettőspont és 9100.</translation>
    </message>
    <message>
        <source>It can be read as it is.</source>
        <translation>Így is jól olvasható.</translation>
    </message>
    <message>
        <source>It looks at the customer’s side</source>
        <translation>A vendég felé néz</translation>
    </message>
    <message>
        <source>Language of the till</source>
        <translation>A pénztáros képernyőjének nyelve</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Nyelvek</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Nagy</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Legnagyobb</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logó</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Megjelenés és hang</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Kamerák keresése</translation>
    </message>
    <message>
        <source>Money: {currency}{dot}time zone: {zone}</source>
        <translation>Pénznem: {currency}{dot}időzóna: {zone}</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Az üzlet neve</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>A pult neve</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Másolat nélkül</translation>
    </message>
    <message>
        <source>No copy was made: the folder cannot be written to.</source>
        <translation>Nem készült másolat: a mappa nem írható.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Nincs kiválasztott mappa.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Logó nélkül</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Szokásos</translation>
    </message>
    <message>
        <source>Not on trial</source>
        <translation>Nincs próba alatt</translation>
    </message>
    <message>
        <source>On this computer: its device, such as /dev/usb/lp0 or LPT1.</source>
        <translation>Ezen a gépen: az eszköze, például /dev/usb/lp0 vagy LPT1.</translation>
    </message>
    <message>
        <source>One of our cards, read right.</source>
        <translation>A mi kártyánk, helyesen beolvasva.</translation>
    </message>
    <message>
        <source>Or the address of a stream</source>
        <translation>Vagy egy videófolyam címe</translation>
    </message>
    <message>
        <source>Or type it</source>
        <translation>Vagy írja be</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>A papír szélessége</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Próbanyomtatás</translation>
    </message>
    <message>
        <source>Printed. Check that every letter is there.</source>
        <translation>Kinyomtatva. Nézze meg, minden betű megvan-e.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Nyomtató</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Piros</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Mentve.</translation>
    </message>
    <message>
        <source>Saved. It takes effect after the next start.</source>
        <translation>Mentve. A következő indítás után érvényes.</translation>
    </message>
    <message>
        <source>Scan any code now. Nothing is stamped here.</source>
        <translation>Olvasson be bármilyen kódot. Itt nincs pecsételés.</translation>
    </message>
    <message>
        <source>Scanner and copies</source>
        <translation>Olvasó és másolatok</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Képernyők</translation>
    </message>
    <message>
        <source>Seconds until the cashier’s screen clears</source>
        <translation>A pénztáros képernyője ennyi másodperc után kiürül</translation>
    </message>
    <message>
        <source>Seconds until the customer’s screen clears</source>
        <translation>A vendég képernyője ennyi másodperc után kiürül</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Üzlet</translation>
    </message>
    <message>
        <source>Shown as {colour}, so that it can be read here.</source>
        <translation>Így jelenik meg, hogy olvasható legyen: {colour}.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Hangok</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Betűméret</translation>
    </message>
    <message>
        <source>That is not possible; nothing was changed.</source>
        <translation>Ez így nem lehetséges; semmi sem változott.</translation>
    </message>
    <message>
        <source>The business day ends at (hours after midnight)</source>
        <translation>Az üzleti nap vége (éjfél utáni óra)</translation>
    </message>
    <message>
        <source>The camera opens</source>
        <translation>A kamera indul</translation>
    </message>
    <message>
        <source>The cashier’s screen is on monitor</source>
        <translation>A pénztáros képernyőjének monitora</translation>
    </message>
    <message>
        <source>The customer’s screen is on monitor</source>
        <translation>A vendég képernyőjének monitora</translation>
    </message>
    <message>
        <source>The disk could not be written to; nothing was changed.</source>
        <translation>Nem sikerült a lemezre menteni; semmi sem változott.</translation>
    </message>
    <message>
        <source>The kiosk’s licence: MIT. It works without the network.</source>
        <translation>A kioszk licence: MIT. Hálózat nélkül is működik.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, and is the address right?</source>
        <translation>A nyomtató nem válaszol. Be van kapcsolva, és jó a címe?</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>A nyomtatóból kifogyott a papír.</translation>
    </message>
    <message>
        <source>The queue can see the cashier’s screen</source>
        <translation>A sorban állók látják a pénztáros képernyőjét</translation>
    </message>
    <message>
        <source>The shop’s colour</source>
        <translation>Az üzlet színe</translation>
    </message>
    <message>
        <source>The slip printer</source>
        <translation>Blokknyomtató</translation>
    </message>
    <message>
        <source>This camera gives no picture.</source>
        <translation>Ez a kamera nem ad képet.</translation>
    </message>
    <message>
        <source>This cannot be the logo: a PNG, JPEG or WebP picture up to 20 MB is expected.</source>
        <translation>Ez nem lehet logó: legfeljebb 20 MB-os PNG, JPEG vagy WebP kép kell.</translation>
    </message>
    <message>
        <source>Try the camera</source>
        <translation>Kamera kipróbálása</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Verzió: {version}</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>What it is built with</source>
        <translation>Miből épül fel</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>előbbre</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>kihagyás</translation>
    </message>
    <message>
        <source>{frames} pictures a second{dot}{share} of them read</source>
        <translation>{frames} kép másodpercenként{dot}beolvasva {share}</translation>
    </message>
    <message>
        <source>{number}: not plugged in</source>
        <translation>{number}: nincs csatlakoztatva</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} mm</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>%n digits or more</source>
        <translation>
            <numerusform>Legalább %n számjegy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work here</source>
        <translation>
            <numerusform>Itt %n ember dolgozik</numerusform>
        </translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>a role</comment>
        <translation>Pénztáros</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>a role</comment>
        <translation>Üzletvezető</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Nem kötelező</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Új PIN-kód</translation>
    </message>
    <message>
        <source>New badge (PDF)</source>
        <translation>Új kitűző (PDF)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Következők</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Már nem dolgozik itt</translation>
    </message>
    <message>
        <source>No staff yet: anybody at the counter may do anything, and no PIN is asked for.</source>
        <translation>Még senki sincs felvéve: a pultnál mindenki mindent megtehet, és PIN-kódot sem kérünk.</translation>
    </message>
    <message>
        <source>Nobody with this card number is known here.</source>
        <translation>Ilyen kártyaszámmal nincs vendégünk.</translation>
    </message>
    <message>
        <source>Number of their own loyalty card</source>
        <translation>A saját törzsvásárlói kártya száma</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>a role</comment>
        <translation>Tulajdonos</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kód</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Előzők</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Szerepkör</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Elmentve</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <comment>a role</comment>
        <translation>Műszakvezető</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Új munkatárs</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Változatlan marad</translation>
    </message>
    <message numerus="yes">
        <source>The PIN needs %n digits or more, and not 1234 or 1111.</source>
        <translation>
            <numerusform>A PIN-kód legalább %n számjegy legyen, és ne 1234 vagy 1111.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>A fájlt nem sikerült kiírni. Megtelt a lemez?</translation>
    </message>
    <message>
        <source>The owner first</source>
        <translation>Először a tulajdonos</translation>
    </message>
    <message>
        <source>There must be at least one owner.</source>
        <translation>Egy tulajdonosnak maradnia kell.</translation>
    </message>
    <message>
        <source>This could not be saved now. Nothing was changed.</source>
        <translation>Most nem sikerült menteni. Semmi sem változott.</translation>
    </message>
    <message>
        <source>This name cannot be saved.</source>
        <translation>Ez a név nem menthető.</translation>
    </message>
    <message>
        <source>To print: {file}. The old badge opens nothing now.</source>
        <translation>Nyomtatáshoz: {file}. A régi kitűző már nem érvényes.</translation>
    </message>
    <message>
        <source>You cannot change somebody above you.</source>
        <translation>Senki sem módosíthatja a felettesét.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n bundles not read yet</source>
        <comment>of entries</comment>
        <translation>
            <numerusform>%n csomag olvasatlan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are set aside at the hub</source>
        <translation>
            <numerusform>%n bejegyzés félretéve a szerveren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries at the hub</source>
        <translation>
            <numerusform>%n bejegyzés a szerveren</numerusform>
        </translation>
    </message>
    <message>
        <source>A kiosk without a name</source>
        <translation>Névtelen kioszk</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Óra</translation>
    </message>
    <message>
        <source>Erased customers</source>
        <translation>Törölt vendégek</translation>
    </message>
    <message>
        <source>Has read everything</source>
        <translation>Minden megvan nála</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kioszkok</translation>
    </message>
    <message>
        <source>Last in step: {time}</source>
        <translation>Utoljára szinkronban: {time}</translation>
    </message>
    <message>
        <source>No longer let in</source>
        <translation>Már nincs hozzáférése</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Nincs teendő.</translation>
    </message>
    <message>
        <source>Others have a newer program. This kiosk serves on; please have it updated.</source>
        <translation>Máshol újabb program fut. Ez a kioszk tovább működik; kérjük, frissíttesse.</translation>
    </message>
    <message>
        <source>Set aside, word for word</source>
        <translation>Félretéve, szó szerint megőrizve</translation>
    </message>
    <message>
        <source>The hub has not been reached since the start.</source>
        <translation>Indítás óta nem volt kapcsolat a szerverrel.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n min off. Entries get the right time.</source>
        <translation>
            <numerusform>A gép órája %n perccel eltér. A bejegyzések a helyes időt kapják.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n s off. Entries get the right time.</source>
        <translation>
            <numerusform>A gép órája %n másodperccel eltér. A bejegyzések a helyes időt kapják.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Frissítés</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another entry has the same number</source>
        <translation>másik bejegyzésnek ugyanez a száma</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <comment>what the hub told then</comment>
        <translation>állapot: {time}</translation>
    </message>
    <message>
        <source>changed or damaged on the way</source>
        <translation>útközben megváltozott vagy megsérült</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>utoljára: {time}</translation>
    </message>
    <message>
        <source>two computers wrote the same chain</source>
        <translation>két gép írta ugyanazt a láncot</translation>
    </message>
    <message>
        <source>{kiosk} (this one)</source>
        <translation>{kiosk} (ez a gép)</translation>
    </message>
    <message numerus="yes">
        <source>{kiosk}: %n entries, {why}</source>
        <translation>
            <numerusform>{kiosk}: %n bejegyzés, {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: gone everywhere</source>
        <translation>{time}: mindenhonnan törölve</translation>
    </message>
    <message>
        <source>{time}: gone on {done} of {all} kiosks</source>
        <translation>{time}: {done}/{all} kioszkról törölve</translation>
    </message>
</context>
</TS>
