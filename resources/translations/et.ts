<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n kanne</numerusform>
            <numerusform>%n kannet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times over “too soon”</source>
        <translation>
            <numerusform>„liiga vara“ eirati %n kord</numerusform>
            <numerusform>„liiga vara“ eirati %n korda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>tagasi võetud: %n</numerusform>
            <numerusform>tagasi võetud: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Kõik letid</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kliendid</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kõik töötajad</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Nothing of this on that day.</source>
        <translation>Sel päeval selliseid tegevusi ei olnud.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Ostud</translation>
    </message>
    <message>
        <source>Rewards and gifts</source>
        <translation>Preemiad ja kingitused</translation>
    </message>
    <message>
        <source>Rules and staff</source>
        <translation>Reeglid ja töötajad</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Eelmine päev</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Järgmine päev</translation>
    </message>
    <message>
        <source>Undone and returned</source>
        <translation>Tagasi võetud ja tagastatud</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Kontrolli kohe</translation>
    </message>
    <message>
        <source>Verifying everything</source>
        <translation>Kontroll käib</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Tasub üle vaadata</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>A little closer, please</source>
        <translation>Palun veidi lähemale</translation>
    </message>
    <message>
        <source>Hold the card still, please</source>
        <translation>Palun hoidke kaarti paigal</translation>
    </message>
    <message>
        <source>Too bright. Tilt the card a little</source>
        <translation>Liiga ere. Kallutage kaarti veidi</translation>
    </message>
    <message>
        <source>Too dark. Hold the card to the light</source>
        <translation>Liiga pime. Hoidke kaarti valguse käes</translation>
    </message>
    <message>
        <source>Two cards: the one in the middle is read</source>
        <translation>Kaks kaarti: loetakse keskmist</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n päeva jooksul</numerusform>
            <numerusform>%n päeva jooksul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n kingitus</numerusform>
            <numerusform>%n kingitust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest tickets</source>
        <translation>
            <numerusform>%n külalispilet</numerusform>
            <numerusform>%n külalispiletit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people reached</source>
        <translation>
            <numerusform>jõudis %n inimeseni</numerusform>
            <numerusform>jõudis %n inimeseni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>osaleb %n inimene</numerusform>
            <numerusform>osaleb %n inimest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people took part</source>
        <translation>
            <numerusform>osales %n inimene</numerusform>
            <numerusform>osales %n inimest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perks</source>
        <translation>
            <numerusform>%n hüve</numerusform>
            <numerusform>%n hüve</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody may draw again from the list, and find the same</source>
        <translation>Igaüks võib nimekirja järgi uuesti loosida ja saab sama tulemuse</translation>
    </message>
    <message>
        <source>Birthdays and name days of the next seven days</source>
        <translation>Järgmise seitsme päeva sünni- ja nimepäevad</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Loosi kohe</translation>
    </message>
    <message>
        <source>Drawn again: the same winners</source>
        <translation>Uuesti loositud: samad võitjad</translation>
    </message>
    <message>
        <source>Hold a draw</source>
        <translation>Korralda loosimine</translation>
    </message>
    <message>
        <source>How many win?</source>
        <translation>Mitu võitjat?</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>Viimase %n päeva jooksul</numerusform>
            <numerusform>Viimase %n päeva jooksul</numerusform>
        </translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Eelmine kuu</translation>
    </message>
    <message>
        <source>No draw was held yet.</source>
        <translation>Ühtegi loosimist pole veel olnud.</translation>
    </message>
    <message>
        <source>No perk of a partner was given.</source>
        <translation>Partneri hüvesid pole välja antud.</translation>
    </message>
    <message>
        <source>Nobody came in these days.</source>
        <translation>Neil päevil ei käinud keegi.</translation>
    </message>
    <message>
        <source>Nobody in the next seven days.</source>
        <translation>Järgmise seitsme päeva jooksul mitte kellelgi.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Veel mitte keegi</translation>
    </message>
    <message>
        <source>Not drawn yet: the disk could not be written to. Please try again.</source>
        <translation>Veel loosimata: kettale ei saanud salvestada. Palun proovige uuesti.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerid</translation>
    </message>
    <message>
        <source>Please give the draw a name.</source>
        <translation>Palun andke loosimisele nimi.</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Loosimised</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Käimasolevad</translation>
    </message>
    <message>
        <source>Said at the scan</source>
        <translation>Öeldakse kaardi lugemisel</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Salvesta tabelina (CSV)</translation>
    </message>
    <message>
        <source>The list and the winners are kept</source>
        <translation>Nimekiri ja võitjad jäävad alles</translation>
    </message>
    <message>
        <source>The list that is here does not lead to these winners</source>
        <translation>Siinne nimekiri ei anna neid võitjaid</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Lähipäevad</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>See kuu</translation>
    </message>
    <message>
        <source>This reward is not there any more.</source>
        <translation>Seda preemiat enam pole.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Mis selle nimi on?</translation>
    </message>
    <message>
        <source>What is won?</source>
        <translation>Mida saab võita?</translation>
    </message>
    <message>
        <source>What partners gave for us, at what we owe them</source>
        <translation>Mida partnerid on meie eest andnud ja kui palju me neile võlgneme</translation>
    </message>
    <message>
        <source>Who takes part? All who came in</source>
        <translation>Kes osaleb? Kõik, kes on käinud viimase</translation>
    </message>
    <message>
        <source>Won {reward}: {winners}</source>
        <translation>Auhind – {reward}: {winners}</translation>
    </message>
    <message>
        <source>cost us {amount}</source>
        <translation>meie kulu {amount}</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>loositud: {day}</translation>
    </message>
    <message>
        <source>last: {day}</source>
        <translation>viimati: {day}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>kontrollarv: {seed}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n vouchers used</source>
        <translation>
            <numerusform>kuponge kasutatud: {used} / %n</numerusform>
            <numerusform>kuponge kasutatud: {used} / %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cashier</name>
    <message numerus="yes">
        <source>%n are left for today. Nothing was added.</source>
        <translation>
            <numerusform>Tänaseks on alles %n. Midagi ei lisatud.</numerusform>
            <numerusform>Tänaseks on alles %n. Midagi ei lisatud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last entries are missing</source>
        <translation>
            <numerusform>Puudu on %n viimane kanne</numerusform>
            <numerusform>Puudu on %n viimast kannet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left today</source>
        <translation>
            <numerusform>täna veel %n</numerusform>
            <numerusform>täna veel %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needed for this reward</source>
        <translation>
            <numerusform>Selle preemiani on puudu %n</numerusform>
            <numerusform>Selle preemiani on puudu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>Veel %n punkt</numerusform>
            <numerusform>Veel %n punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>Veel %n tempel</numerusform>
            <numerusform>Veel %n templit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, then: {reward}</source>
        <comment>stamps</comment>
        <translation>
            <numerusform>Veel %n, seejärel: {reward}</numerusform>
            <numerusform>Veel %n, seejärel: {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points spent</source>
        <translation>
            <numerusform>%n punkt kasutatud</numerusform>
            <numerusform>%n punkti kasutatud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewards ready</source>
        <translation>
            <numerusform>%n preemia saadaval</numerusform>
            <numerusform>%n preemiat saadaval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps added</source>
        <translation>
            <numerusform>Tempel lisatud</numerusform>
            <numerusform>%n templit lisatud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>%n saatmata</numerusform>
            <numerusform>%n saatmata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n külastus</numerusform>
            <numerusform>%n külastust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <translation>
            <numerusform>+%n punkt</numerusform>
            <numerusform>+%n punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n stamps</source>
        <translation>
            <numerusform>+%n tempel</numerusform>
            <numerusform>+%n templit</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague signs in</source>
        <translation>Kolleeg logib sisse</translation>
    </message>
    <message>
        <source>A friend brought them</source>
        <translation>Tuli sõbra kutsel</translation>
    </message>
    <message>
        <source>A new card was given for this one</source>
        <translation>Selle kaardi asemele on antud uus</translation>
    </message>
    <message>
        <source>A new card was given for this one on {day}</source>
        <translation>Selle kaardi asemele on antud uus ({day})</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Uus asemele</translation>
    </message>
    <message>
        <source>A return cannot be returned</source>
        <translation>Tagastust ei saa tagastada</translation>
    </message>
    <message>
        <source>A treat</source>
        <translation>Kingitus</translation>
    </message>
    <message numerus="yes">
        <source>Add %n stamps</source>
        <comment>1 as: Add stamp</comment>
        <translation>
            <numerusform>Lisa tempel</numerusform>
            <numerusform>Lisa %n templit</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Lisa siiski</translation>
    </message>
    <message>
        <source>Add points</source>
        <translation>Lisa punkte</translation>
    </message>
    <message>
        <source>All before them are safe. Keep serving, and ask the manager to look at the backup.</source>
        <translation>Kõik varasemad on alles. Teenindage edasi ja paluge juhatajal varukoopiat vaadata.</translation>
    </message>
    <message>
        <source>All earlier stamps are safe. Free some space on this computer and try again.</source>
        <translation>Kõik varasemad templid on alles. Vabastage arvutis ruumi ja proovige uuesti.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Kõik korras</translation>
    </message>
    <message>
        <source>Allergies are kept only with a separate yes.</source>
        <translation>Allergiad salvestatakse ainult eraldi nõusolekul.</translation>
    </message>
    <message>
        <source>Allergy: {what}</source>
        <translation>Allergia: {what}</translation>
    </message>
    <message>
        <source>Amount from the bill</source>
        <translation>Summa arvelt</translation>
    </message>
    <message>
        <source>Amount of the bill</source>
        <translation>Arve summa</translation>
    </message>
    <message>
        <source>An allergy needs the customer’s own yes</source>
        <translation>Allergia märkimiseks on vaja kliendi enda nõusolekut</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Vabandus</translation>
    </message>
    <message>
        <source>And add the first stamp</source>
        <translation>Ja lisa esimene tempel</translation>
    </message>
    <message>
        <source>Another counter is giving this just now</source>
        <translation>Teine lett annab seda praegu välja</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Teine keel</translation>
    </message>
    <message>
        <source>Another program is using the records. Earlier stamps are safe. Try again.</source>
        <translation>Andmeid kasutab praegu teine programm. Varasemad templid on alles. Proovige uuesti.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Muu põhjus</translation>
    </message>
    <message>
        <source>Ask again: {day}</source>
        <translation>Küsime uuesti: {day}</translation>
    </message>
    <message>
        <source>Ask first: is it good again?</source>
        <translation>Küsige kõigepealt: kas nüüd on kõik korras?</translation>
    </message>
    <message>
        <source>Asking the other counters</source>
        <translation>Küsime teistest lettidest</translation>
    </message>
    <message>
        <source>At least {count} at a time. Nothing was changed.</source>
        <translation>Korraga vähemalt {count}. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Tagasi ajaloo juurde</translation>
    </message>
    <message>
        <source>Back to the others</source>
        <translation>Tagasi teiste juurde</translation>
    </message>
    <message>
        <source>Below zero: the next points make it up first.</source>
        <translation>Saldo on alla nulli: kõigepealt katavad selle järgmised punktid.</translation>
    </message>
    <message>
        <source>Birthdays today</source>
        <translation>Tänased sünnipäevad</translation>
    </message>
    <message>
        <source>Came through a friend</source>
        <translation>Tuli sõbra kutsel</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Kaamera valmis</translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation>Kaamera käivitub</translation>
    </message>
    <message>
        <source>Camera unplugged</source>
        <translation>Kaamera ühendamata</translation>
    </message>
    <message>
        <source>Camera unplugged. Trying again</source>
        <translation>Kaamera on ühendamata. Proovime uuesti</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Suurtähed</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>Kaart suletud</translation>
    </message>
    <message>
        <source>Card recognised</source>
        <translation>Kaart tuvastatud</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>Kaart asendatud</translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation>Kaart loetud</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Nimeta kaart</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Kaart {number}</translation>
    </message>
    <message>
        <source>Card {number}. It takes about 20 seconds; the name may stay empty.</source>
        <translation>Kaart {number}. See võtab umbes 20 sekundit, nime ei pea sisestama.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the phone number or card number.</source>
        <translation>Kontrollige kirjapilti või proovige telefoni- või kaardinumbrit.</translation>
    </message>
    <message numerus="yes">
        <source>Clears in %n s</source>
        <translation>
            <numerusform>Sulgub %n s pärast</numerusform>
            <numerusform>Sulgub %n s pärast</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Kaebus</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Parandus</translation>
    </message>
    <message numerus="yes">
        <source>Counted %n times today already</source>
        <translation>
            <numerusform>Täna juba %n kord arvestatud</numerusform>
            <numerusform>Täna juba %n korda arvestatud</numerusform>
        </translation>
    </message>
    <message>
        <source>Did a friend bring them?</source>
        <translation>Kas sõber kutsus?</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Ketas täis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Täna tehtud</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Event or contest</source>
        <translation>Üritus või võistlus</translation>
    </message>
    <message>
        <source>Every {points} takes {money} off. At most {most} now.</source>
        <translation>Iga {points} annab soodustust {money}. Praegu kuni {most}.</translation>
    </message>
    <message>
        <source>Everything in it is safe. Make sure that no second computer runs the same copy.</source>
        <translation>Kõik andmed on alles. Veenduge, et sama koopiat ei kasutata teises arvutis.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>Find by name or phone</source>
        <translation>Otsi nime või telefoni järgi</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Eesnimi</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Esimene külastus</translation>
    </message>
    <message numerus="yes">
        <source>For %n points</source>
        <translation>
            <numerusform>%n punkti eest</numerusform>
            <numerusform>%n punkti eest</numerusform>
        </translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Juhatajale</translation>
    </message>
    <message>
        <source>From the bill amount</source>
        <translation>Arve summa järgi</translation>
    </message>
    <message>
        <source>From the menu</source>
        <translation>Hinnakirjast</translation>
    </message>
    <message>
        <source>Full cards: {before} → {after}</source>
        <translation>Täis kaarte: {before} → {after}</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Kingitus</translation>
    </message>
    <message numerus="yes">
        <source>Give (%n left today)</source>
        <translation>
            <numerusform>Lisa (täna veel %n)</numerusform>
            <numerusform>Lisa (täna veel %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back: {money}</source>
        <translation>Tagasi anda: {money}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Heast tahtest</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Külaline</translation>
    </message>
    <message>
        <source>Guest ticket</source>
        <translation>Külalispilet</translation>
    </message>
    <message>
        <source>Guest ticket made</source>
        <translation>Külalispilet on valmis</translation>
    </message>
    <message>
        <source>Guest ticket used</source>
        <translation>Pilet kasutatud</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Hold it up to the camera.</source>
        <translation>Hoidke seda kaamera ees.</translation>
    </message>
    <message>
        <source>Hub does not know this kiosk</source>
        <translation>Server ei tunne seda kioskit</translation>
    </message>
    <message>
        <source>If it was a mistake, undo it in the history.</source>
        <translation>Kui see oli eksitus, võtke see ajaloos tagasi.</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>with the hub and the other kiosks</comment>
        <translation>Sünkroonis</translation>
    </message>
    <message>
        <source>In steps of {step}, from {least} to {most}</source>
        <translation>Sammuga {step}, vahemikus {least} kuni {most}</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Kliendi enda sõnadega</translation>
    </message>
    <message>
        <source>Join by fee</source>
        <translation>Liitub liikmetasuga</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>Liitub kutsega</translation>
    </message>
    <message>
        <source>Join by what was bought</source>
        <translation>Liitub ostude põhjal</translation>
    </message>
    <message>
        <source>Joined the club</source>
        <translation>Liitus klubiga</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Äsja teenindatud</translation>
    </message>
    <message>
        <source>Key in the PIN</source>
        <translation>Sisestage PIN</translation>
    </message>
    <message>
        <source>Key into the till: {what}</source>
        <translation>Lööge kassasse: {what}</translation>
    </message>
    <message>
        <source>Key the fee into the till: {money}</source>
        <translation>Lööge liikmetasu kassasse: {money}</translation>
    </message>
    <message>
        <source>Last in step: {time}</source>
        <translation>Viimati sünkroonis: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Last stamp %n minutes ago</source>
        <translation>
            <numerusform>Viimane tempel %n minut tagasi</numerusform>
            <numerusform>Viimane tempel %n minutit tagasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Last stamp a moment ago</source>
        <translation>Viimane tempel äsja</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Viimased külastused</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Välju täisekraanist</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jäta nii</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Ootame kaarti</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Kadunud kaart</translation>
    </message>
    <message>
        <source>Lost card: whose is it?</source>
        <translation>Kadunud kaart: kelle oma?</translation>
    </message>
    <message>
        <source>Make it right</source>
        <translation>Lahenda kaebus</translation>
    </message>
    <message>
        <source>Make it right</source>
        <comment>the key F4</comment>
        <translation>Kaebus</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Pole kohustuslik</translation>
    </message>
    <message>
        <source>Member since {day}</source>
        <translation>Liige alates {day}</translation>
    </message>
    <message>
        <source>Member since {year}</source>
        <translation>Püsiklient aastast {year}</translation>
    </message>
    <message>
        <source>Money back at the till</source>
        <translation>Raha tagasi kassast</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>More</source>
        <comment>F8</comment>
        <translation>Muu</translation>
    </message>
    <message>
        <source>More than may be given by hand today</source>
        <translation>Rohkem, kui täna käsitsi tohib lisada</translation>
    </message>
    <message>
        <source>More than you may give today</source>
        <translation>Rohkem, kui tohite täna anda</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Nimi, telefon või kaardinumber</translation>
    </message>
    <message>
        <source>New at this counter. Earlier visits show up later.</source>
        <translation>Selles letis esimest korda. Varasemad külastused ilmuvad hiljem.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Uus kaart</translation>
    </message>
    <message>
        <source>New card for a lost one</source>
        <translation>Uus kaart kadunu asemele</translation>
    </message>
    <message>
        <source>New card works, the old one is blocked</source>
        <translation>Uus kaart kehtib, vana on suletud</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uus klient</translation>
    </message>
    <message>
        <source>New customer saved</source>
        <translation>Uus klient salvestatud</translation>
    </message>
    <message>
        <source>New customer with this card</source>
        <translation>Uus klient selle kaardiga</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Uuemad</translation>
    </message>
    <message>
        <source>News and offers from this shop. Nothing is sent before a yes.</source>
        <translation>Meie uudised ja pakkumised. Nõusolekuta ei saadeta midagi.</translation>
    </message>
    <message>
        <source>No hub: everything is on this PC</source>
        <translation>Serverit pole: kõik on siin arvutis</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Nimi puudub</translation>
    </message>
    <message numerus="yes">
        <source>No paper: %n slips wait</source>
        <translation>
            <numerusform>Paber otsas: %n sedel ootab</numerusform>
            <numerusform>Paber otsas: %n sedelit ootab</numerusform>
        </translation>
    </message>
    <message>
        <source>No reward yet</source>
        <translation>Preemiat veel ei ole</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>Taset veel ei ole</translation>
    </message>
    <message numerus="yes">
        <source>No word from them for %n hours. Ask the manager.</source>
        <translation>
            <numerusform>Viimasest ühendusest on möödas %n tund. Küsige juhatajalt.</numerusform>
            <numerusform>Viimasest ühendusest on möödas %n tundi. Küsige juhatajalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kedagi ei leitud</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Keegi pole siin sisse loginud</translation>
    </message>
    <message>
        <source>Nobody with this number is known here</source>
        <translation>Selle numbriga klienti siin ei ole</translation>
    </message>
    <message numerus="yes">
        <source>Not a member yet. It lasts %n months.</source>
        <translation>
            <numerusform>Pole veel liige. Kehtib %n kuu.</numerusform>
            <numerusform>Pole veel liige. Kehtib %n kuud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Jäi tegemata</translation>
    </message>
    <message>
        <source>Not enough bought for that yet</source>
        <translation>Selleks pole veel piisavalt ostetud</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei leitud</translation>
    </message>
    <message>
        <source>Not offered today</source>
        <translation>Täna ei pakuta</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>See ei ole meie kaart</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Veel mitte</translation>
    </message>
    <message>
        <source>Not yet in step</source>
        <translation>Pole veel sünkroonitud</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Kirja pandud</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Kirjas: {what}</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Midagi pole veel olnud.</translation>
    </message>
    <message>
        <source>Nothing was added. Check the number and key it in again.</source>
        <translation>Midagi ei lisatud. Kontrollige arvu ja sisestage see uuesti.</translation>
    </message>
    <message>
        <source>Nothing was added. Find the customer by name and give them a new card.</source>
        <translation>Midagi ei lisatud. Otsige klient nime järgi ja andke talle uus kaart.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>Nothing was changed. Note this sale on paper; the team can bring the records back.</source>
        <translation>Midagi ei muudetud. Märkige see ost paberile. Andmed saab taastada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another blank card.</source>
        <translation>Midagi ei muudetud. Võtke teine tühi kaart.</translation>
    </message>
    <message>
        <source>Nothing was given here. Try again in a few seconds.</source>
        <translation>Siin ei antud midagi välja. Proovige mõne sekundi pärast uuesti.</translation>
    </message>
    <message>
        <source>Nothing was given. A colleague with more to give can let it go on.</source>
        <translation>Midagi ei antud. Suurema limiidiga kolleeg saab lubada jätkata.</translation>
    </message>
    <message>
        <source>Nothing was noted. They say yes on their side, or sign the slip.</source>
        <translation>Midagi ei pandud kirja. Klient annab nõusoleku oma ekraanil või allkirjaga sedelil.</translation>
    </message>
    <message>
        <source>Nothing was opened or added. Ask for the loyalty card, or find the customer.</source>
        <translation>Midagi ei avatud ega lisatud. Küsige kliendikaarti või otsige klient üles.</translation>
    </message>
    <message>
        <source>Nothing was thrown away. Keep serving, and ask the manager to look at the day’s report.</source>
        <translation>Midagi ei läinud kaduma. Teenindage edasi ja paluge juhatajal päevaaruannet vaadata.</translation>
    </message>
    <message>
        <source>Now {count}</source>
        <translation>Nüüd {count}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ühenduseta</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n of this reward are given a day. Ask the manager.</source>
        <translation>
            <numerusform>Ühenduseta antakse seda preemiat päevas välja %n. Küsige juhatajalt.</numerusform>
            <numerusform>Ühenduseta antakse seda preemiat päevas välja %n. Küsige juhatajalt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>Ühenduseta, %n saatmata</numerusform>
            <numerusform>Ühenduseta, %n saatmata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, one customer gets %n such rewards a day. Ask the manager.</source>
        <translation>
            <numerusform>Ühenduseta saab üks klient päevas %n sellise preemia. Küsige juhatajalt.</numerusform>
            <numerusform>Ühenduseta saab üks klient päevas %n sellist preemiat. Küsige juhatajalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, saved here</source>
        <translation>Ühenduseta, kõik on siin alles</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Vanemad</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Üks vähem</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Üks hetk</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Üks rohkem</translation>
    </message>
    <message>
        <source>One more?</source>
        <translation>Veel üks?</translation>
    </message>
    <message numerus="yes">
        <source>One stamp every %n minutes here. Nothing was added.</source>
        <translation>
            <numerusform>Siin saab ühe templi minutis. Midagi ei lisatud.</numerusform>
            <numerusform>Siin saab ühe templi iga %n minuti järel. Midagi ei lisatud.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step fewer</source>
        <translation>Üks samm vähem</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Üks samm rohkem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Or it has been returned already: see the history. Nothing was changed.</source>
        <translation>Või on see juba tagastatud: vaadake ajalugu. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>Or tap what they bought</source>
        <translation>Või valige, mida osteti</translation>
    </message>
    <message>
        <source>Or use the hand scanner. The camera is tried again every 3 seconds.</source>
        <translation>Või kasutage käsiskannerit. Kaamerat proovitakse uuesti iga 3 sekundi järel.</translation>
    </message>
    <message>
        <source>Or use the hand scanner. The number is under the code.</source>
        <translation>Või kasutage käsiskannerit. Number on koodi all.</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Osaliselt tagastatud</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone or e-mail is not complete</source>
        <translation>Telefoninumber või e-posti aadress on poolik</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Please ask the team</source>
        <translation>Palun küsige abi</translation>
    </message>
    <message>
        <source>Please choose a reason</source>
        <translation>Valige põhjus</translation>
    </message>
    <message>
        <source>Please tell the manager</source>
        <translation>Palun öelge juhatajale</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punktid</translation>
    </message>
    <message numerus="yes">
        <source>Points are spent in steps of %n</source>
        <translation>
            <numerusform>Punkte kasutatakse %n kaupa</numerusform>
            <numerusform>Punkte kasutatakse %n kaupa</numerusform>
        </translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Punktid käsitsi</translation>
    </message>
    <message>
        <source>Points changed by hand</source>
        <translation>Punkte muudeti käsitsi</translation>
    </message>
    <message>
        <source>Points: {before} → {after}</source>
        <translation>Punktid: {before} → {after}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Prindi sedel</translation>
    </message>
    <message numerus="yes">
        <source>Printer off: %n slips wait</source>
        <translation>
            <numerusform>Printer väljas: %n sedel ootab</numerusform>
            <numerusform>Printer väljas: %n sedelit ootab</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Printer valmis</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Prindib</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Toode</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Ost</translation>
    </message>
    <message>
        <source>Purchase saved</source>
        <translation>Ost salvestatud</translation>
    </message>
    <message>
        <source>Put right, and noted</source>
        <translation>Kaebus lahendatud ja kirja pandud</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Peida klaviatuur</translation>
    </message>
    <message>
        <source>Ready: {reward}</source>
        <translation>Saadaval: {reward}</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Salvesta ost</translation>
    </message>
    <message>
        <source>Redeem: {reward}</source>
        <translation>Anna välja: {reward}</translation>
    </message>
    <message>
        <source>Redeemed: {reward}</source>
        <translation>Välja antud: {reward}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Tagastus</translation>
    </message>
    <message>
        <source>Return all or some</source>
        <translation>Tagasta kõik või osa</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Tagasta</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Tagastatud</translation>
    </message>
    <message numerus="yes">
        <source>Returns are taken for %n days</source>
        <translation>
            <numerusform>Tagastada saab %n päeva jooksul</numerusform>
            <numerusform>Tagastada saab %n päeva jooksul</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward given</source>
        <translation>Preemia antud</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>Salvestatud siin arvutis</translation>
    </message>
    <message>
        <source>Saving does not work</source>
        <translation>Salvestamine ei toimi</translation>
    </message>
    <message>
        <source>Scan a blank card now, or give one later</source>
        <translation>Skannige tühi kaart kohe või andke see hiljem</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Skannige kaart</translation>
    </message>
    <message>
        <source>Scan the card itself if it is here, or check the number and type it again.</source>
        <translation>Skannige kaart, kui see on käepärast, või kontrollige numbrit ja sisestage see uuesti.</translation>
    </message>
    <message>
        <source>Scan the friend’s card</source>
        <translation>Skannige sõbra kaart</translation>
    </message>
    <message>
        <source>Scan the new card</source>
        <translation>Skannige uus kaart</translation>
    </message>
    <message>
        <source>Serve on; please have it updated</source>
        <translation>Teenindage edasi; laske kiosk uuendada</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teenindus</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näita</translation>
    </message>
    <message>
        <source>Show what to look out for</source>
        <translation>Näita, mida silmas pidada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logi sisse</translation>
    </message>
    <message>
        <source>Sign in, and what you tapped goes on by itself.</source>
        <translation>Logige sisse ja vajutatu tehakse kohe ära.</translation>
    </message>
    <message>
        <source>Some entries could not be proved</source>
        <translation>Kõiki kandeid ei õnnestunud tõendada</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Midagi muud</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a complaint about something else</comment>
        <translation>Muu asi</translation>
    </message>
    <message>
        <source>Something later builds on this</source>
        <translation>Sellele toetub midagi hilisemat</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Tühik</translation>
    </message>
    <message numerus="yes">
        <source>Spend %n points</source>
        <translation>
            <numerusform>Kasuta %n punkt</numerusform>
            <numerusform>Kasuta %n punkti</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend points: {reward}</source>
        <translation>Kasuta punkte: {reward}</translation>
    </message>
    <message>
        <source>Stamped</source>
        <translation>Tempel lisatud</translation>
    </message>
    <message>
        <source>Stamps go on as usual. Rewards wait for the update.</source>
        <translation>Templeid saab lisada nagu ikka. Preemiad ootavad uuendust.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Võta maha</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Võta preemia tagasi</translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>See ei õnnestunud</translation>
    </message>
    <message>
        <source>That much was not bought</source>
        <translation>Nii palju ei ostetud</translation>
    </message>
    <message>
        <source>The customer decides, on their side or on the slip:</source>
        <translation>Klient otsustab ise, oma ekraanil või sedelil:</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>Kliendi keel</translation>
    </message>
    <message>
        <source>The day set for it: {day}. Nothing was changed.</source>
        <translation>Selleks määratud päev: {day}. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>The last one has been given</source>
        <translation>Viimane on juba välja antud</translation>
    </message>
    <message>
        <source>The manager will see it</source>
        <translation>Juhataja näeb seda</translation>
    </message>
    <message>
        <source>The other counters cannot be asked now</source>
        <translation>Teistest lettidest ei saa praegu küsida</translation>
    </message>
    <message>
        <source>The records cannot be read now</source>
        <translation>Andmeid ei saa praegu lugeda</translation>
    </message>
    <message>
        <source>The reward is theirs again</source>
        <translation>Preemia on jälle alles</translation>
    </message>
    <message>
        <source>Theirs again: {reward}</source>
        <translation>Jälle alles: {reward}</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>Midagi ei ole enam tagasi võtta</translation>
    </message>
    <message>
        <source>They cannot join this way</source>
        <translation>Nii liituda ei saa</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Seda ei saa praegu teha</translation>
    </message>
    <message>
        <source>This card already belongs to somebody</source>
        <translation>See kaart on juba kellegi oma</translation>
    </message>
    <message>
        <source>This card is not valid any more</source>
        <translation>See kaart enam ei kehti</translation>
    </message>
    <message>
        <source>This card is still free</source>
        <translation>See kaart on vaba</translation>
    </message>
    <message>
        <source>This code is not from our cards</source>
        <translation>See kood ei ole meie kaardilt</translation>
    </message>
    <message>
        <source>This database is a copy</source>
        <translation>See andmebaas on koopia</translation>
    </message>
    <message>
        <source>This is for another tier</source>
        <translation>See on teisele tasemele</translation>
    </message>
    <message>
        <source>This is not on the menu any more</source>
        <translation>Seda hinnakirjas enam ei ole</translation>
    </message>
    <message>
        <source>This kiosk needs an update first</source>
        <translation>Enne on vaja kioskit uuendada</translation>
    </message>
    <message>
        <source>This name cannot be saved</source>
        <translation>Seda nime ei saa salvestada</translation>
    </message>
    <message>
        <source>This number is too small or too big</source>
        <translation>See arv on liiga väike või liiga suur</translation>
    </message>
    <message>
        <source>This old card stays blocked. The stamps are safe on the new card: ask for it.</source>
        <translation>Vana kaart jääb suletuks. Templid on uuel kaardil alles: küsige seda.</translation>
    </message>
    <message>
        <source>This person cannot do that here.</source>
        <translation>See inimene ei saa seda siin teha.</translation>
    </message>
    <message>
        <source>This reward is not offered any more</source>
        <translation>Seda preemiat enam ei pakuta</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>Seda ei salvestatud</translation>
    </message>
    <message>
        <source>This was not saved yet</source>
        <translation>See on veel salvestamata</translation>
    </message>
    <message>
        <source>To make up for it. Left today: {money}</source>
        <translation>Hüvituseks. Täna jäänud: {money}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>Tomorrow it counts again. Nothing was added.</source>
        <translation>Homme läheb jälle arvesse. Midagi ei lisatud.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minutes.</source>
        <translation>
            <numerusform>Liiga palju valesid PIN-e. Proovige uuesti %n minuti pärast.</numerusform>
            <numerusform>Liiga palju valesid PIN-e. Proovige uuesti %n minuti pärast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Liiga vara</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Type a card number</source>
        <translation>Sisesta kaardinumber</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Sisesta uuesti</translation>
    </message>
    <message>
        <source>Type the name or phone number on the left.</source>
        <translation>Sisestage vasakule nimi või telefoninumber.</translation>
    </message>
    <message>
        <source>Type the name or phone number.</source>
        <translation>Sisestage nimi või telefoninumber.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Sisestage number</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Võta see tagasi</translation>
    </message>
    <message>
        <source>Undo what came after it first: it is in the history.</source>
        <translation>Võtke enne tagasi see, mis tuli hiljem: see on ajaloos.</translation>
    </message>
    <message>
        <source>Undo {name} {what}</source>
        <comment>{what} is +1 or +2</comment>
        <translation>Võta tagasi: {name} {what}</translation>
    </message>
    <message>
        <source>Undo {name}: {what}</source>
        <comment>{what} is a reward or New card</comment>
        <translation>Võta tagasi: {name}, {what}</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Võta tagasi: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n points</source>
        <translation>
            <numerusform>Kuni %n punkt</numerusform>
            <numerusform>Kuni %n punkti</numerusform>
        </translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Vaja uuendada</translation>
    </message>
    <message>
        <source>Voucher given: {reward}</source>
        <translation>Kupong antud: {reward}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ootamine</translation>
    </message>
    <message>
        <source>Was this reward given there just now?</source>
        <translation>Kas see preemia anti seal äsja välja?</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Mis tagastatakse?</translation>
    </message>
    <message>
        <source>What was saved before is safe. Serve the customer as usual and try again.</source>
        <translation>Varem salvestatu on alles. Teenindage klienti nagu ikka ja proovige uuesti.</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Mis läks valesti?</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Sisestatud tekst on alles.</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Kes on kassas?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Kes see on?</translation>
    </message>
    <message>
        <source>Who leaves full screen?</source>
        <translation>Kes väljub täisekraanist?</translation>
    </message>
    <message>
        <source>Who lets this go on?</source>
        <translation>Kes lubab jätkata?</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Kust need arvud tulevad?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miks?</translation>
    </message>
    <message>
        <source>Why? The manager sees it.</source>
        <translation>Miks? Juhataja näeb seda.</translation>
    </message>
    <message>
        <source>With a colleague’s PIN</source>
        <translation>Kolleegi PIN-iga</translation>
    </message>
    <message>
        <source>With the first stamp</source>
        <translation>Koos esimese templiga</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left.</source>
        <translation>
            <numerusform>Vale PIN. Jäänud on %n katse.</numerusform>
            <numerusform>Vale PIN. Jäänud on %n katset.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot serve yourself here</source>
        <translation>Iseennast siin ei teenindata</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Teie enda kaart</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>Teie rollis ei saa seda teha</translation>
    </message>
    <message>
        <source>Your stamps and points are safe. A colleague can serve you as any customer. This was noted.</source>
        <translation>Teie templid ja punktid on alles. Kolleeg teenindab teid nagu iga klienti. See märgiti üles.</translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>after a name: who serves</comment>
        <translation>teenindaja</translation>
    </message>
    <message>
        <source>last visit: {day}</source>
        <translation>viimati {day}</translation>
    </message>
    <message numerus="yes">
        <source>new customers</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>uus klient</numerusform>
            <numerusform>uut klienti</numerusform>
        </translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>kokku {left}</translation>
    </message>
    <message>
        <source>on the bill (F3)</source>
        <translation>arvel (F3)</translation>
    </message>
    <message numerus="yes">
        <source>rewards given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>preemia antud</numerusform>
            <numerusform>preemiat antud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stamps given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>tempel antud</numerusform>
            <numerusform>templit antud</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>nagu ikka</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>kuni {day}</translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>külastus</numerusform>
            <numerusform>külastust</numerusform>
        </translation>
    </message>
    <message>
        <source>{card}: {before} → {after} of {size}</source>
        <translation>{card}: {before} → {after} / {size}</translation>
    </message>
    <message>
        <source>{money} more to buy first</source>
        <translation>Puudu on veel oste: {money}</translation>
    </message>
    <message>
        <source>{name} now has {count}</source>
        <translation>{name}: nüüd {count}</translation>
    </message>
    <message>
        <source>{name}: stamps and points stay, the lost card is blocked.</source>
        <translation>{name}: templid ja punktid jäävad, kadunud kaart suletakse.</translation>
    </message>
    <message>
        <source>{stamps} of {size}</source>
        <comment>stamps on a card</comment>
        <translation>{stamps} / {size}</translation>
    </message>
    <message numerus="yes">
        <source>−%n points</source>
        <translation>
            <numerusform>−%n punkt</numerusform>
            <numerusform>−%n punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n stamps</source>
        <translation>
            <numerusform>−%n tempel</numerusform>
            <numerusform>−%n templit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>Veel %n punkt</numerusform>
            <numerusform>Veel %n punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>Veel %n tempel</numerusform>
            <numerusform>Veel %n templit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and number {size} is on us.</source>
        <translation>
            <numerusform>Veel %n tempel ja {size}. on meie poolt.</numerusform>
            <numerusform>Veel %n templit ja {size}. on meie poolt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and the next one is on us.</source>
        <translation>
            <numerusform>Veel %n tempel ja järgmine on meie poolt.</numerusform>
            <numerusform>Veel %n templit ja järgmine on meie poolt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points for you.</source>
        <translation>
            <numerusform>Saite %n punkti.</numerusform>
            <numerusform>Saite %n punkti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps for you.</source>
        <translation>
            <numerusform>Saite %n templi.</numerusform>
            <numerusform>Saite %n templit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points for any answer.</source>
        <translation>
            <numerusform>Iga vastuse eest +%n punkt.</numerusform>
            <numerusform>Iga vastuse eest +%n punkti.</numerusform>
        </translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: üldse mitte</translation>
    </message>
    <message>
        <source>10: very gladly</source>
        <translation>10: väga hea meelega</translation>
    </message>
    <message>
        <source>A brand-new card!</source>
        <translation>Täiesti uus kaart!</translation>
    </message>
    <message>
        <source>A friend treats you today</source>
        <translation>Täna kostitab teid sõber</translation>
    </message>
    <message>
        <source>A gift for you – {gift}</source>
        <translation>Kingitus teile – {gift}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Enjoy!</source>
        <translation>Head nautimist!</translation>
    </message>
    <message>
        <source>Enjoy! A card of your own takes 20 seconds.</source>
        <translation>Head nautimist! Oma kaardi saab 20 sekundiga.</translation>
    </message>
    <message>
        <source>Enjoy, {name}!</source>
        <translation>Head nautimist, {name}!</translation>
    </message>
    <message>
        <source>Every answer helps us.</source>
        <translation>Iga vastus aitab meid.</translation>
    </message>
    <message>
        <source>Get my card</source>
        <translation>Soovin kaarti</translation>
    </message>
    <message>
        <source>Good to have you here.</source>
        <translation>Tore, et tulite.</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Hästi</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>Siin on teie kaart</translation>
    </message>
    <message>
        <source>Here you are!</source>
        <translation>Palun!</translation>
    </message>
    <message>
        <source>Here you are, {name}!</source>
        <translation>Palun, {name}!</translation>
    </message>
    <message>
        <source>Hide my data</source>
        <translation>Peida minu andmed</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Hoidke kaarti kaamera ees</translation>
    </message>
    <message>
        <source>How did it go today?</source>
        <translation>Kuidas täna läks?</translation>
    </message>
    <message>
        <source>How was your last visit, on {day}?</source>
        <translation>Kuidas jäite eelmise külastusega rahule ({day})?</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Kaart on käes</translation>
    </message>
    <message>
        <source>I have no card with me</source>
        <translation>Mul pole kaarti kaasas</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Oma sõnadega</translation>
    </message>
    <message>
        <source>It comes out on paper too. A picture of it works as well.</source>
        <translation>See prinditakse ka paberile. Sobib ka foto sellest.</translation>
    </message>
    <message>
        <source>It takes 20 seconds</source>
        <translation>Kulub 20 sekundit</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Olen veel siin</translation>
    </message>
    <message>
        <source>Join here</source>
        <translation>Liituge siin</translation>
    </message>
    <message>
        <source>Just tell our team</source>
        <translation>Öelge lihtsalt teenindajale</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Ootame kaarti</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Kas tohime?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>No card yet? Ask our team: it takes 20 seconds.</source>
        <translation>Kaarti veel ei ole? Küsige teenindajalt, see võtab 20 sekundit.</translation>
    </message>
    <message>
        <source>No name needed. Two questions, and you may say no to both.</source>
        <translation>Nime pole vaja. Kaks küsimust ja mõlemale võib vastata „ei“.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Ei, aitäh</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Mitte praegu</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Üks hetk, palun</translation>
    </message>
    <message>
        <source>One tap is enough, or just leave it.</source>
        <translation>Piisab ühest puudutusest. Võite ka vastamata jätta.</translation>
    </message>
    <message>
        <source>Only the manager reads it.</source>
        <translation>Seda loeb ainult juhataja.</translation>
    </message>
    <message>
        <source>Our team sets it up with you. It takes 20 seconds.</source>
        <translation>Teenindaja vormistab selle koos teiega. See võtab 20 sekundit.</translation>
    </message>
    <message>
        <source>Our team will gladly give you a new one. Your stamps are safe.</source>
        <translation>Teenindaja annab teile hea meelega uue. Templid on alles.</translation>
    </message>
    <message>
        <source>Our team will help you. Your stamps are safe.</source>
        <translation>Teenindaja aitab teid. Templid on alles.</translation>
    </message>
    <message>
        <source>Please ask our team</source>
        <translation>Palun pöörduge meie teenindaja poole</translation>
    </message>
    <message>
        <source>Please hold up your {shop} card, or ask our team.</source>
        <translation>Palun näidake kaarti, millel on kirjas {shop}, või küsige abi teenindajalt.</translation>
    </message>
    <message>
        <source>Please show your card to our team</source>
        <translation>Palun näidake kaarti teenindajale</translation>
    </message>
    <message>
        <source>Please use the new one. All stamps are safe on it.</source>
        <translation>Palun kasutage uut kaarti. Kõik templid on sellel alles.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>one reward can be had now</comment>
        <translation>Saadaval</translation>
    </message>
    <message>
        <source>See your stamps and rewards.</source>
        <translation>Vaadake oma templeid ja preemiaid.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Saada</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Nii ja naa</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Midagi muud</translation>
    </message>
    <message>
        <source>Take a photo and pass it on. It is good once, until {day}.</source>
        <translation>Pildistage ja andke edasi. Kehtib ühe korra, kuni {day}.</translation>
    </message>
    <message>
        <source>Take a picture of it: that is your card.</source>
        <translation>Tehke sellest pilt: see ongi teie kaart.</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Räägin lähemalt</translation>
    </message>
    <message>
        <source>Thank you for telling us!</source>
        <translation>Aitäh, et meile ütlesite!</translation>
    </message>
    <message>
        <source>Thank you for telling us, {name}.</source>
        <translation>Aitäh, et ütlesite, {name}.</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Aitäh, et ütlesite.</translation>
    </message>
    <message>
        <source>Thank you for thinking of us!</source>
        <translation>Aitäh, et meie peale mõtlesite!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Aitäh!</translation>
    </message>
    <message>
        <source>Thank you, {name}!</source>
        <translation>Aitäh, {name}!</translation>
    </message>
    <message>
        <source>The camera is taking a break</source>
        <translation>Kaamera teeb väikese pausi</translation>
    </message>
    <message>
        <source>The camera only reads the code. No pictures are kept.</source>
        <translation>Kaamera loeb ainult koodi. Pilte ei salvestata.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Koht ja puhtus</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Teenindus</translation>
    </message>
    <message>
        <source>The wait</source>
        <translation>Ootamine</translation>
    </message>
    <message>
        <source>This card has been replaced</source>
        <translation>See kaart on asendatud uuega</translation>
    </message>
    <message>
        <source>This card is new here. Your earlier stamps will follow shortly.</source>
        <translation>See kaart on siin esimest korda. Varasemad templid jõuavad peagi järele.</translation>
    </message>
    <message>
        <source>This card needs a swap</source>
        <translation>See kaart tuleb välja vahetada</translation>
    </message>
    <message>
        <source>This isn’t one of our cards</source>
        <translation>See ei ole meie kaart</translation>
    </message>
    <message>
        <source>This question has been answered already.</source>
        <translation>Sellele küsimusele on juba vastatud.</translation>
    </message>
    <message>
        <source>This question waits at our self-service kiosk, away from the counter.</source>
        <translation>See küsimus ootab teid meie iseteeninduskioski juures, letist eemal.</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>Ekraan tühjeneb %n sekundi pärast</numerusform>
            <numerusform>Ekraan tühjeneb %n sekundi pärast</numerusform>
        </translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Halvasti</translation>
    </message>
    <message>
        <source>Very happy</source>
        <translation>Väga hästi</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <translation>Väga halvasti</translation>
    </message>
    <message>
        <source>We find you by your name or phone number, and give you a new card.</source>
        <translation>Leiame teid nime või telefoninumbri järgi ja anname uue kaardi.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Tere tulemast!</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Tere tulemast, {name}!</translation>
    </message>
    <message>
        <source>We’re sorry, and we’ll do better.</source>
        <translation>Vabandame ja teeme edaspidi paremini.</translation>
    </message>
    <message>
        <source>We’re sorry. What was it?</source>
        <translation>Meil on kahju. Milles asi oli?</translation>
    </message>
    <message>
        <source>We’re sorry. {reward} – it’s on us.</source>
        <translation>Vabandame. {reward} – meie poolt.</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>Minu nõusolekud</translation>
    </message>
    <message>
        <source>What I got</source>
        <translation>See, mille sain</translation>
    </message>
    <message>
        <source>Would you recommend us to a friend?</source>
        <translation>Kas soovitaksite meid sõbrale?</translation>
    </message>
    <message>
        <source>Would you tell us more?</source>
        <translation>Kas räägiksite meile lähemalt?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jah</translation>
    </message>
    <message>
        <source>You decide, and you can change it here whenever you like.</source>
        <translation>Otsustate teie ja saate siin igal ajal ümber mõelda.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n points.</source>
        <translation>
            <numerusform>Teil on %n punkt.</numerusform>
            <numerusform>Teil on %n punkti.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Teie ütlesite, meie tegime</translation>
    </message>
    <message>
        <source>Your card in 20 seconds</source>
        <translation>Teie kaart 20 sekundiga</translation>
    </message>
    <message>
        <source>Your card is full. {reward} is waiting for you!</source>
        <translation>Kaart on täis. {reward} ootab teid!</translation>
    </message>
    <message>
        <source>Your guest ticket</source>
        <translation>Teie külalispilet</translation>
    </message>
    <message>
        <source>Your new card works, and everything on the old one is kept.</source>
        <translation>Uus kaart kehtib ja kõik, mis vanal oli, on alles.</translation>
    </message>
    <message>
        <source>Your rewards</source>
        <translation>Teie preemiad</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>the goal in points, under the ring&apos;s number</comment>
        <translation>{count}-st</translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <comment>under the number in the ring</comment>
        <translation>
            <numerusform>punkt</numerusform>
            <numerusform>punkti</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} p</source>
        <comment>the price of a reward in points</comment>
        <translation>{count} p</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <comment>how many of one reward are ready</comment>
        <translation>{count} saadaval</translation>
    </message>
    <message>
        <source>{reward} is ready for you. Just tell our team.</source>
        <translation>{reward} ootab teid. Öelge lihtsalt teenindajale.</translation>
    </message>
    <message>
        <source>{reward} – it’s on us.</source>
        <translation>{reward} – see on meie poolt.</translation>
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
            <numerusform>Leitud: %n</numerusform>
            <numerusform>Leitud: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Valige keegi loendist.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Kustuta lõplikult</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Kustuta see isik</translation>
    </message>
    <message>
        <source>Erased for good. Balances and reports stay as they are.</source>
        <translation>Lõplikult kustutatud. Saldod ja aruanded jäävad samaks.</translation>
    </message>
    <message>
        <source>Hand over all their data</source>
        <translation>Anna kõik üle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Jäta alles</translation>
    </message>
    <message>
        <source>Name, contact, wishes; no undo</source>
        <translation>Nimi, kontakt, soovid; tagasi ei saa</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or card number</source>
        <translation>Nimi, telefon, e-post või kaardi number</translation>
    </message>
    <message>
        <source>New cards (PDF)</source>
        <translation>Uued kaardid (PDF)</translation>
    </message>
    <message>
        <source>No new cards: the disk could not be written to. Please try again.</source>
        <translation>Uusi kaarte ei tehtud: kettale ei saanud salvestada. Palun proovige uuesti.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kedagi ei leitud</translation>
    </message>
    <message>
        <source>Not erased: the disk could not be written to. Please try again.</source>
        <translation>Kustutamata: kettale ei saanud salvestada. Palun proovige uuesti.</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>Siin pole midagi.</translation>
    </message>
    <message>
        <source>PDF and JSON</source>
        <translation>PDF ja JSON</translation>
    </message>
    <message>
        <source>Saved in {folder}. It is not encrypted: hand it over, then delete it.</source>
        <translation>Salvestatud kausta {folder}. See pole krüptitud: andke üle ja kustutage.</translation>
    </message>
    <message>
        <source>The latest customers</source>
        <translation>Viimased külastajad</translation>
    </message>
    <message>
        <source>To print and cut: {file}. The cards can be given out now.</source>
        <translation>Printimiseks ja lõikamiseks: {file}. Kaarte võib nüüd välja anda.</translation>
    </message>
    <message>
        <source>last: {day}</source>
        <translation>viimati: {day}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <comment>a date in a sentence, as Qt date letters</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in a list, as Qt date letters</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a heading, as Qt date letters</comment>
        <translation>dddd, d. MMMM</translation>
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
            <numerusform>%n number või rohkem, aga mitte jada nagu 111111 või 123456.</numerusform>
            <numerusform>%n numbrit või rohkem, aga mitte jada nagu 111111 või 123456.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN of %n digits or more</source>
        <translation>
            <numerusform>PIN: vähemalt %n number</numerusform>
            <numerusform>PIN: vähemalt %n numbrit</numerusform>
        </translation>
    </message>
    <message>
        <source>A café with a year behind it</source>
        <translation>Kohvik, millel on aasta selja taga</translation>
    </message>
    <message>
        <source>A hand scanner and typed numbers work as well.</source>
        <translation>Sobivad ka käsiskanner ja sisestatud number.</translation>
    </message>
    <message>
        <source>A name is missing: it stands beside what you do.</source>
        <translation>Nimi puudub: see märgitakse teie tegevuste juurde.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Serveri aadress</translation>
    </message>
    <message>
        <source>After ten visits, an hour with a trainer is on us.</source>
        <translation>Pärast kümmet külastust on tund treeneriga meie poolt.</translation>
    </message>
    <message>
        <source>Another PIN was given before. Key in that one.</source>
        <translation>Varem anti teine PIN. Sisestage see.</translation>
    </message>
    <message>
        <source>Another hub answers there than the code is from.</source>
        <translation>Sellel aadressil vastab teine server kui see, millelt kood pärineb.</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Küsime serverilt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kaamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>a step</comment>
        <translation>Kaamera</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kaamera {number}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kood</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Customers, rules and staff come from there.</source>
        <translation>Kliendid, reeglid ja töötajad tulevad sealt.</translation>
    </message>
    <message>
        <source>Every tenth coffee is on us, and points on every bill.</source>
        <translation>Iga kümnes kohv on meie poolt ja iga arve toob punkte.</translation>
    </message>
    <message>
        <source>Every tenth haircut is on us.</source>
        <translation>Iga kümnes juukselõikus on meie poolt.</translation>
    </message>
    <message>
        <source>Five short steps. All of it can be changed later.</source>
        <translation>Viis lühikest sammu. Kõike saab hiljem muuta.</translation>
    </message>
    <message>
        <source>It joins the one you have</source>
        <translation>See liitub kioskiga, mis teil juba on</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Liitu</translation>
    </message>
    <message>
        <source>Join the kiosk you have</source>
        <translation>Liitumine olemasoleva kioskiga</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>a step</comment>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hiljem</translation>
    </message>
    <message>
        <source>Later: the kiosk finds it by itself once it is plugged in.</source>
        <translation>Hiljem: kui kaamera ühendatakse, leiab kiosk selle ise.</translation>
    </message>
    <message>
        <source>Look at the demo shop</source>
        <translation>Vaata näidiskohvikut</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Otsi kaameraid uuesti</translation>
    </message>
    <message>
        <source>Loyalty kiosk</source>
        <translation>Kliendikaardi kiosk</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Ettevõtte nimi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in now, or later.</source>
        <translation>Kaamerat ei leitud. Ühendage see nüüd või hiljem.</translation>
    </message>
    <message>
        <source>On the hub’s computer, “kiosk hub invite” shows a code for one more kiosk.</source>
        <translation>Serveri arvutis annab käsk „kiosk hub invite“ koodi veel ühele kioskile.</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Ava lett</translation>
    </message>
    <message>
        <source>Opening the counter</source>
        <translation>Lett avaneb</translation>
    </message>
    <message>
        <source>Owner’s PIN</source>
        <comment>a step</comment>
        <translation>Omaniku PIN</translation>
    </message>
    <message>
        <source>Points on every bill, and they pay for part of the next one.</source>
        <translation>Iga arve toob punkte ja nendega saab maksta osa järgmisest.</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>a step</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Reading everything</source>
        <translation>Loeme andmeid</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>a step</comment>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you typed is kept.</source>
        <translation>Juhtus midagi ootamatut. Sisestatu on alles.</translation>
    </message>
    <message>
        <source>Take what is nearest. Items, prices and rewards are yours to change.</source>
        <translation>Valige sobivaim. Kaupu, hindu ja preemiaid saate ise muuta.</translation>
    </message>
    <message>
        <source>The PIN opens the manager’s pages, and lets you leave full screen.</source>
        <translation>PIN avab juhataja lehed ja lubab täisekraanist väljuda.</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Tööpäev lõpeb kell</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Kood puudub.</translation>
    </message>
    <message>
        <source>The disk could not be written to. Is it full or write-protected?</source>
        <translation>Kettale ei saanud salvestada. Kas see on täis või kirjutuskaitstud?</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. Is the disk full or write-protected?</source>
        <translation>Kausta {folder} ei saa salvestada. Kas ketas on täis või kirjutuskaitstud?</translation>
    </message>
    <message>
        <source>The hub does not answer at {address}. The code stays good.</source>
        <translation>Server ei vasta aadressil {address}. Kood kehtib edasi.</translation>
    </message>
    <message>
        <source>The hub does not know this code any more. Ask for a new one.</source>
        <translation>Server ei tunne enam seda koodi. Küsige uus.</translation>
    </message>
    <message>
        <source>The hub does not let this kiosk in.</source>
        <translation>Server ei lase seda kioskit sisse.</translation>
    </message>
    <message>
        <source>The others who work here are added there, each with a PIN of their own.</source>
        <translation>Teised töötajad lisatakse seal, igaüks oma PIN-iga.</translation>
    </message>
    <message>
        <source>The owner’s PIN, which nobody else knows.</source>
        <translation>Omaniku PIN, mida keegi teine ei tea.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Sama PIN veel kord</translation>
    </message>
    <message>
        <source>The shop needs a name: it stands on cards and slips.</source>
        <translation>Ettevõte vajab nime: see on kaartidel ja sedelitel.</translation>
    </message>
    <message>
        <source>The state language comes first. Each customer is greeted in their own.</source>
        <translation>Riigikeel on esimene. Iga klienti tervitatakse tema keeles.</translation>
    </message>
    <message>
        <source>The two were not the same. Once more from the start.</source>
        <translation>PIN-id ei olnud samad. Alustage uuesti.</translation>
    </message>
    <message>
        <source>This is not the address of a hub.</source>
        <translation>See ei ole serveri aadress.</translation>
    </message>
    <message>
        <source>This is our second kiosk</source>
        <translation>See on meie teine kiosk</translation>
    </message>
    <message>
        <source>This is what it sees.</source>
        <translation>Seda kaamera näeb.</translation>
    </message>
    <message>
        <source>This kiosk has customers of its own already.</source>
        <translation>Sellel kioskil on juba oma kliendid.</translation>
    </message>
    <message>
        <source>Welcome. What is your shop called?</source>
        <translation>Tere tulemast. Mis on teie ettevõtte nimi?</translation>
    </message>
    <message>
        <source>What do your customers collect?</source>
        <translation>Mida teie kliendid koguvad?</translation>
    </message>
    <message>
        <source>Which camera reads the cards?</source>
        <translation>Milline kaamera loeb kaarte?</translation>
    </message>
    <message>
        <source>Which languages do you serve in?</source>
        <translation>Mis keeltes te teenindate?</translation>
    </message>
    <message>
        <source>Who keeps the keys?</source>
        <translation>Kelle käes on võtmed?</translation>
    </message>
    <message>
        <source>Without a camera</source>
        <translation>Ilma kaamerata</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Teie nimi</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message numerus="yes">
        <source>%n guest visits</source>
        <translation>
            <numerusform>%n külalispilet</numerusform>
            <numerusform>%n külalispiletit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are valid until {day}</source>
        <translation>
            <numerusform>%n punkt kehtib kuni {day}</numerusform>
            <numerusform>%n punkti kehtib kuni {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>A celebration</source>
        <translation>Tähtpäev</translation>
    </message>
    <message>
        <source>A guest of {name} · until {day}</source>
        <translation>Kutsuja: {name} · kuni {day}</translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Külaline ilma kaardita</translation>
    </message>
    <message>
        <source>A thank-you</source>
        <translation>Tänu</translation>
    </message>
    <message>
        <source>Accept the ticket</source>
        <translation>Võta pilet vastu</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Vabandus</translation>
    </message>
    <message>
        <source>Does the guest have a card? Scan it first, then the ticket again.</source>
        <translation>Kas külalisel on kaart? Skannige kõigepealt see ja siis uuesti pilet.</translation>
    </message>
    <message>
        <source>Each ticket is good once. Nothing was changed.</source>
        <translation>Iga pilet kehtib ühe korra. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Kellele: {name}</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Meie poolt</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>Anna kupong</translation>
    </message>
    <message>
        <source>Give something</source>
        <translation>Kingi midagi</translation>
    </message>
    <message>
        <source>Guest ticket ({count} left)</source>
        <translation>Külalispilet (alles {count})</translation>
    </message>
    <message>
        <source>Guest ticket used</source>
        <translation>Pilet kasutatud</translation>
    </message>
    <message>
        <source>It is on the customer’s screen too: they may photograph it there.</source>
        <translation>See on ka kliendi ekraanil: seal saab seda pildistada.</translation>
    </message>
    <message>
        <source>Make a guest ticket</source>
        <translation>Tee külalispilet</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Teel eesmärgi poole</translation>
    </message>
    <message>
        <source>No guest visits are left</source>
        <translation>Külalispileteid enam ei ole</translation>
    </message>
    <message>
        <source>Nobody can bring themselves</source>
        <translation>Iseennast ei saa kutsuda</translation>
    </message>
    <message>
        <source>Nobody visited on these days</source>
        <translation>Neil päevil ei käinud kedagi</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>Printerisse saadetud</translation>
    </message>
    <message>
        <source>Perhaps it was made elsewhere a moment ago: try again in a minute.</source>
        <translation>Võib-olla tehti see äsja mujal: proovige minuti pärast uuesti.</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Prindi pilet</translation>
    </message>
    <message>
        <source>Scan the card of the friend who brought them. Nothing typed is lost.</source>
        <translation>Skannige kutsunud sõbra kaart. Sisestatu on alles.</translation>
    </message>
    <message>
        <source>Somebody brought them already</source>
        <translation>Keegi on juba kutsujaks märgitud</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Midagi muud</translation>
    </message>
    <message>
        <source>The ticket’s code</source>
        <translation>Pileti kood</translation>
    </message>
    <message>
        <source>This ticket is not known here</source>
        <translation>Seda piletit siin ei tunta</translation>
    </message>
    <message>
        <source>This ticket is not valid any more</source>
        <translation>See pilet enam ei kehti</translation>
    </message>
    <message>
        <source>This ticket was good until {day}</source>
        <translation>See pilet kehtis kuni {day}</translation>
    </message>
    <message>
        <source>This ticket was used already</source>
        <translation>See pilet on juba kasutatud</translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>Mida kinkida?</translation>
    </message>
    <message>
        <source>Why? It is kept with the voucher.</source>
        <translation>Miks? Põhjus jääb kupongi juurde.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>kuni {day}</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} / {need}</translation>
    </message>
    <message>
        <source>{number} · good once, until {day}</source>
        <translation>{number} · kehtib ühe korra, kuni {day}</translation>
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
            <numerusform>%n katkematu ahel</numerusform>
            <numerusform>%n katkematut ahelat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries checked</source>
        <translation>
            <numerusform>%n kanne kontrollitud</numerusform>
            <numerusform>%n kannet kontrollitud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings need a look. The sales are safe.</source>
        <translation>
            <numerusform>%n erinevus vajab ülevaatamist. Müügiandmed on alles.</numerusform>
            <numerusform>%n erinevust vajab ülevaatamist. Müügiandmed on alles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people see it at their next scan.</source>
        <translation>
            <numerusform>%n inimene näeb seda järgmisel korral.</numerusform>
            <numerusform>%n inimest näeb seda järgmisel korral.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <comment>how many came back</comment>
        <translation>
            <numerusform>%n külastus</numerusform>
            <numerusform>%n külastust</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Küsige uuesti</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Tegevused</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Busiest from {start} to {end}</source>
        <comment>hours of the day</comment>
        <translation>Kõige kiirem: kell {start}–{end}</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampaaniad</translation>
    </message>
    <message>
        <source>Compared with {day}</source>
        <translation>Võrdluseks {day}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kliendid</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Aeg küsida</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Tagasiside</translation>
    </message>
    <message numerus="yes">
        <source>Happy (4–5 of 5): {percent}. %n answers in 30 days.</source>
        <translation>
            <numerusform>Rahul (4–5 viiest): {percent}. %n vastus 30 päeva jooksul.</numerusform>
            <numerusform>Rahul (4–5 viiest): {percent}. %n vastust 30 päeva jooksul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Vähem</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Juhataja</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Rohkem</translation>
    </message>
    <message>
        <source>Nameless card</source>
        <translation>Nimeta kaart</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Uusi kliente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Järgmine leht</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Nimeta kaart</translation>
    </message>
    <message>
        <source>No rewards were given.</source>
        <translation>Preemiaid ei antud.</translation>
    </message>
    <message>
        <source>Nobody has answered in the last 30 days.</source>
        <translation>Viimase 30 päeva jooksul pole keegi vastanud.</translation>
    </message>
    <message>
        <source>Nobody waits to be asked</source>
        <translation>Kelleltki pole vaja küsida</translation>
    </message>
    <message>
        <source>Not checked yet. The check is running.</source>
        <translation>Veel kontrollimata. Kontroll käib.</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Pole millelegi vastata</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Vali</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Valitud</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>Punkte kogutud</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Eelmine leht</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Tuli tagasi</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Antud preemiad</translation>
    </message>
    <message>
        <source>Rewards, {cost}</source>
        <translation>Preemiad, {cost}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvestatud: {file}</translation>
    </message>
    <message>
        <source>Seen by exactly those who said it</source>
        <translation>Näevad just need, kes seda ütlesid</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Töötajad</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Templeid antud</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>the page about the hub and other kiosks</comment>
        <translation>Sünkroonimine</translation>
    </message>
    <message>
        <source>Tell those who said it</source>
        <translation>Anna neile teada</translation>
    </message>
    <message>
        <source>The day’s close is on its way to the printer.</source>
        <translation>Päeva kokkuvõte on printerisse saadetud.</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>Faili ei saanud kirjutada. Kas ketas on täis?</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Leti juurde</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Täna, {day}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Külastusi</translation>
    </message>
    <message>
        <source>Visits by hour</source>
        <translation>Külastused tundide kaupa</translation>
    </message>
    <message>
        <source>What did you do about it?</source>
        <translation>Mida ette võtsite?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Mida öeldi</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Tasub üle vaadata</translation>
    </message>
    <message>
        <source>a week ago {count}</source>
        <translation>nädal tagasi {count}</translation>
    </message>
    <message>
        <source>all balances add up</source>
        <translation>kõik saldod klapivad</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more kinds, all in the CSV</source>
        <translation>
            <numerusform>ja veel %n liik, kõik on CSV-failis</numerusform>
            <numerusform>ja veel %n liiki, kõik on CSV-failis</numerusform>
        </translation>
    </message>
    <message>
        <source>no visits yet</source>
        <translation>külastusi veel ei ole</translation>
    </message>
    <message>
        <source>pale: {day}</source>
        <comment>the bars of the day a week before</comment>
        <translation>hele: {day}</translation>
    </message>
    <message numerus="yes">
        <source>{time} {who}: +%n stamps, too soon</source>
        <translation>
            <numerusform>{time} {who}: +%n tempel, liiga vara</numerusform>
            <numerusform>{time} {who}: +%n templit, liiga vara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n points spent too many</source>
        <translation>
            <numerusform>{who}: %n punkt liiga palju kasutatud</numerusform>
            <numerusform>{who}: %n punkti liiga palju kasutatud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: {what}, %n too many</source>
        <translation>
            <numerusform>{who}: {what}, %n liiga palju</numerusform>
            <numerusform>{who}: {what}, %n liiga palju</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Another card of theirs</source>
        <translation>Kliendi teine kaart</translation>
    </message>
    <message>
        <source>Both cards open this page now</source>
        <translation>Nüüd avavad mõlemad kaardid selle lehe</translation>
    </message>
    <message>
        <source>Both cards stay valid. It can be undone.</source>
        <translation>Mõlemad kaardid jäävad kehtima. Selle saab tagasi võtta.</translation>
    </message>
    <message>
        <source>Cards joined</source>
        <translation>Kaardid ühendatud</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Kas see on üks ja sama inimene?</translation>
    </message>
    <message>
        <source>Join both cards</source>
        <translation>Ühenda kaardid</translation>
    </message>
    <message>
        <source>Joined cards</source>
        <translation>Ühendatud kaardid</translation>
    </message>
    <message>
        <source>Joined. Both cards open one page now.</source>
        <translation>Ühendatud. Nüüd avavad mõlemad kaardid ühe lehe.</translation>
    </message>
    <message>
        <source>Keep them separate</source>
        <translation>Jäta eraldi</translation>
    </message>
    <message>
        <source>No cards are joined.</source>
        <translation>Ühtegi kaarti pole ühendatud.</translation>
    </message>
    <message>
        <source>Now choose the owner of the other card from the list.</source>
        <translation>Nüüd valige loendist, kelle nimel on teine kaart.</translation>
    </message>
    <message>
        <source>Only with both cards</source>
        <translation>Vaja on mõlemat kaarti</translation>
    </message>
    <message>
        <source>Scan it, or type the name or phone number on the left.</source>
        <translation>Skannige see või sisestage vasakule nimi või telefoninumber.</translation>
    </message>
    <message>
        <source>Scan this person’s other card, or let a colleague decide. Nothing was changed.</source>
        <translation>Skannige kliendi teine kaart või laske kolleegil otsustada. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Lahuta kaardid</translation>
    </message>
    <message>
        <source>Separated, each has what was theirs before, and what their own card did since.</source>
        <translation>Pärast lahutamist on kummalgi jälle oma andmed ja kõik, mis tehti tema kaardiga.</translation>
    </message>
    <message>
        <source>Separated. Each card opens its own page again.</source>
        <translation>Lahutatud. Kumbki kaart avab jälle oma lehe.</translation>
    </message>
    <message>
        <source>Stays withdrawn: {what}</source>
        <translation>Jääb tagasi võetuks: {what}</translation>
    </message>
    <message>
        <source>The names differ: better ask.</source>
        <translation>Nimed on erinevad: parem küsida.</translation>
    </message>
    <message>
        <source>They have another card too</source>
        <translation>Kliendil on veel üks kaart</translation>
    </message>
    <message>
        <source>This card already opens the same page</source>
        <translation>See kaart avab juba sama lehe</translation>
    </message>
    <message>
        <source>Together: {name}</source>
        <translation>Pärast ühendamist: {name}</translation>
    </message>
    <message>
        <source>Which other card is theirs?</source>
        <translation>Milline teine kaart on kliendi oma?</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>allergiad</translation>
    </message>
    <message>
        <source>birthday wishes</source>
        <translation>sünnipäevaõnnitlused</translation>
    </message>
    <message>
        <source>news</source>
        <translation>uudised</translation>
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
        <translation>Muuda märget</translation>
    </message>
    <message>
        <source>Greet them so</source>
        <translation>Tervita nii</translation>
    </message>
    <message>
        <source>Greet without a name</source>
        <translation>Tervita ilma nimeta</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Pöördumine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name day, if they keep one only</source>
        <translation>Nimepäev, kui tähistatakse ainult üht</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Järgmised</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Pane kirja</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Märkmed</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Eelmised</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Kustuta märge</translation>
    </message>
    <message>
        <source>Several people use this card</source>
        <translation>Kaarti kasutab mitu inimest</translation>
    </message>
    <message>
        <source>They said yes on the slip</source>
        <translation>Klient andis sedelil nõusoleku</translation>
    </message>
    <message>
        <source>They told us</source>
        <translation>Klient ütles</translation>
    </message>
    <message>
        <source>We noticed</source>
        <translation>Märkasime ise</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Mida meeles pidada</translation>
    </message>
    <message>
        <source>What to remember about them</source>
        <translation>Mida selle kliendi puhul meeles pidada</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Kelle kohta</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A copy of the shop is being made</source>
        <translation>Andmetest tehakse koopia</translation>
    </message>
    <message>
        <source>A copy of the shop: nothing counts here.</source>
        <translation>Harjutuskoopia: siin ei lähe midagi arvesse.</translation>
    </message>
    <message>
        <source>A shop to look at: nobody in it is real.</source>
        <translation>Näidiskohvik: keegi siin ei ole päris.</translation>
    </message>
    <message>
        <source>A year of a café is being made. It takes a moment, once.</source>
        <translation>Koostame näidiskohviku aastat. See võtab hetke, ainult esimesel korral.</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>Tagasi päris leti juurde</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Näidis</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Harjutus</translation>
    </message>
    <message>
        <source>Practise in a copy</source>
        <translation>Harjuta koopias</translation>
    </message>
    <message>
        <source>The practice copy is being opened.</source>
        <translation>Avame harjutuskoopia.</translation>
    </message>
    <message>
        <source>The program was updated: all balances are worked out anew. It takes a moment, once.</source>
        <translation>Programmat uuendati: arvutame kõik saldod uuesti. See võtab hetke, ainult üks kord.</translation>
    </message>
    <message>
        <source>The real counter is being opened.</source>
        <translation>Avame päris leti.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the shop on this disk.</source>
        <translation>Koopia ei mahu sellele kettale.</translation>
    </message>
    <message>
        <source>To my own shop</source>
        <translation>Minu ettevõtte juurde</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkti</numerusform>
        </translation>
    </message>
    <message>
        <source>A TOML file holds all of the rules, also those that have no form here.</source>
        <translation>TOML-failis on kõik reeglid, ka need, mida siin muuta ei saa.</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Päev hiljem</translation>
    </message>
    <message>
        <source>A day sooner</source>
        <translation>Päev varem</translation>
    </message>
    <message>
        <source>A day such as 1.12.2026 is expected.</source>
        <translation>Siia käib kuupäev, näiteks 1.12.2026.</translation>
    </message>
    <message>
        <source>A number such as 2 or 1.5 is expected.</source>
        <translation>Siia käib arv, näiteks 2 või 1,5.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Siia käib täisarv.</translation>
    </message>
    <message>
        <source>Add goods or a category</source>
        <translation>Lisa toode või kategooria</translation>
    </message>
    <message>
        <source>An amount such as 4.80 is expected.</source>
        <translation>Siia käib summa, näiteks 4,80.</translation>
    </message>
    <message>
        <source>Another reward</source>
        <translation>Lisa preemia</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Lisa reegel</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Failina</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Kohe</translation>
    </message>
    <message>
        <source>Begin with a ready one</source>
        <translation>Alusta valmis programmist</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Kohvik</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Cost to us in 90 days</source>
        <translation>Meie kulu 90 päevaga</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Loobu mustandist</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Alates päevast</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Autoteenindus</translation>
    </message>
    <message>
        <source>Get less</source>
        <translation>Saavad vähem</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>Saavad rohkem</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Spordiklubi</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>Kehtib alates: {day}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Lühidalt</translation>
    </message>
    <message>
        <source>It changes nothing, and the counter goes on meanwhile.</source>
        <translation>See ei muuda midagi ja lett töötab edasi.</translation>
    </message>
    <message>
        <source>It is the draft now. Look it through, and try it.</source>
        <translation>See on nüüd mustand. Vaadake see üle ja proovige järele.</translation>
    </message>
    <message>
        <source>It replaces the draft here. Nothing changes until you publish.</source>
        <translation>See asendab siinse mustandi. Enne avaldamist ei kehti midagi.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Muuda veel</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Mitte keegi</translation>
    </message>
    <message>
        <source>Not published yet: the disk could not be written to. Please try again.</source>
        <translation>Veel avaldamata: kettale ei saanud salvestada. Palun proovige uuesti.</translation>
    </message>
    <message>
        <source>On the last 90 days</source>
        <translation>Viimasel 90 päeval</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ava fail</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Avalda</translation>
    </message>
    <message>
        <source>Ready ones and files</source>
        <translation>Valmis ja failid</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Replaying the last 90 days</source>
        <translation>Viimased 90 päeva uute reeglitega</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Preemiad</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reeglid</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Salong</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salvesta failina</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Peata</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Valida pole veel millegi vahel.</translation>
    </message>
    <message>
        <source>This file cannot be read as text.</source>
        <translation>Seda faili ei saa tekstina lugeda.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proovi järele</translation>
    </message>
    <message>
        <source>What we sell</source>
        <translation>Tooted</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>Mida programmi lisada?</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>määramata</translation>
    </message>
    <message numerus="yes">
        <source>of %n customers</source>
        <translation>
            <numerusform>%n kliendist</numerusform>
            <numerusform>%n kliendist</numerusform>
        </translation>
    </message>
    <message>
        <source>published, in force from {day}</source>
        <translation>avaldatud, algab: {day}</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>enne {before}, pärast {after}</translation>
    </message>
    <message>
        <source>{done} of {all} customers</source>
        <translation>kliente: {done} / {all}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n characters were read. It is not one of our cards.</source>
        <translation>
            <numerusform>Loeti %n märk. See ei ole meie kaart.</numerusform>
            <numerusform>Loeti %n märki. See ei ole meie kaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card held up is read at once.</source>
        <translation>Kaart loetakse kohe.</translation>
    </message>
    <message>
        <source>A colour such as #0B6B58 is expected.</source>
        <translation>Siia käib värv, näiteks #0B6B58.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Programmist</translation>
    </message>
    <message>
        <source>An encrypted copy goes there when the kiosk is closed. The last 14 are kept. Erased customers are erased there too; copies made elsewhere keep them.</source>
        <translation>Kioski sulgemisel tehakse sinna krüptitud koopia. Alles hoitakse viimased 14. Kustutatud klient kaob ka neist; mujale tehtud koopiatesse jääb ta alles.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Liikumine ekraanil</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sinine</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Pruun</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kaamera</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Vali kaust</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vali pilt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värvid</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Koopia on siin: {file}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Varukoopiad</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Tee koopia kohe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Customers see these buttons in this order. Begin with the state language.</source>
        <translation>Klient näeb keeli selles järjekorras. Esimene olgu riigikeel.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>Each change is saved at once.</source>
        <translation>Iga muudatus salvestatakse kohe.</translation>
    </message>
    <message>
        <source>Empty: nothing is printed.</source>
        <translation>Tühi: midagi ei prindita.</translation>
    </message>
    <message>
        <source>Find cameras</source>
        <translation>Otsi kaameraid</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafiithall</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Roheline</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Käsiskanner</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suur kontrast</translation>
    </message>
    <message>
        <source>Hold a card up to the camera.</source>
        <translation>Näidake kaamerale kaarti.</translation>
    </message>
    <message>
        <source>If yes: history and allergies stay covered until they are tapped.</source>
        <translation>Kui jah: ajalugu ja allergiad on kaetud, kuni neid puudutatakse.</translation>
    </message>
    <message>
        <source>In the network: tcp://, its address, and a colon with 9100.</source>
        <translation>Võrgus: tcp://, aadress ja kooloni järel 9100.</translation>
    </message>
    <message>
        <source>It can be read as it is.</source>
        <translation>See on loetav nii, nagu on.</translation>
    </message>
    <message>
        <source>It looks at the customer’s side</source>
        <translation>Vaatab kliendi poole</translation>
    </message>
    <message>
        <source>Language of the till</source>
        <translation>Teenindaja ekraani keel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Suur</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Suurim</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Välimus ja heli</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Kaamerate otsimine</translation>
    </message>
    <message>
        <source>Money: {currency}{dot}time zone: {zone}</source>
        <translation>Raha: {currency}{dot}ajavöönd: {zone}</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Ettevõtte nimi</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>Selle leti nimi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Ilma koopiateta</translation>
    </message>
    <message>
        <source>No copy was made: the folder cannot be written to.</source>
        <translation>Koopiat ei tehtud: kausta ei saa kirjutada.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Kaust on valimata.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ilma logota</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Tavaline</translation>
    </message>
    <message>
        <source>Not on trial</source>
        <translation>Proovimata</translation>
    </message>
    <message>
        <source>On this computer: its device, such as /dev/usb/lp0 or LPT1.</source>
        <translation>Selle arvuti küljes: seade, näiteks /dev/usb/lp0 või LPT1.</translation>
    </message>
    <message>
        <source>One of our cards, read right.</source>
        <translation>Meie kaart, loetud õigesti.</translation>
    </message>
    <message>
        <source>Or the address of a stream</source>
        <translation>Või video aadress</translation>
    </message>
    <message>
        <source>Or type it</source>
        <translation>Või kirjutage</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Paberi laius</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Prindi proovisedel</translation>
    </message>
    <message>
        <source>Printed. Check that every letter is there.</source>
        <translation>Prinditud. Vaadake, kas kõik tähed on olemas.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printimine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Punane</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvestatud.</translation>
    </message>
    <message>
        <source>Saved. It takes effect after the next start.</source>
        <translation>Salvestatud. Kehtib pärast järgmist käivitust.</translation>
    </message>
    <message>
        <source>Scan any code now. Nothing is stamped here.</source>
        <translation>Skannige mis tahes kood. Templit siin ei lisata.</translation>
    </message>
    <message>
        <source>Scanner and copies</source>
        <translation>Skanner ja koopiad</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ekraanid</translation>
    </message>
    <message>
        <source>Seconds until the cashier’s screen clears</source>
        <translation>Mitme sekundi pärast teenindaja ekraan tühjeneb</translation>
    </message>
    <message>
        <source>Seconds until the customer’s screen clears</source>
        <translation>Mitme sekundi pärast kliendi ekraan tühjeneb</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Shown as {colour}, so that it can be read here.</source>
        <translation>Näidatakse värvina {colour}, et kiri oleks loetav.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Helid</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Peata</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Kirja suurus</translation>
    </message>
    <message>
        <source>That is not possible; nothing was changed.</source>
        <translation>See pole võimalik; midagi ei muudetud.</translation>
    </message>
    <message>
        <source>The business day ends at (hours after midnight)</source>
        <translation>Tööpäev lõpeb (tunde pärast keskööd)</translation>
    </message>
    <message>
        <source>The camera opens</source>
        <translation>Kaamera käivitub</translation>
    </message>
    <message>
        <source>The cashier’s screen is on monitor</source>
        <translation>Teenindaja ekraan on monitoril</translation>
    </message>
    <message>
        <source>The customer’s screen is on monitor</source>
        <translation>Kliendi ekraan on monitoril</translation>
    </message>
    <message>
        <source>The disk could not be written to; nothing was changed.</source>
        <translation>Kettale ei saanud salvestada; midagi ei muudetud.</translation>
    </message>
    <message>
        <source>The kiosk’s licence: MIT. It works without the network.</source>
        <translation>Kioski litsents: MIT. Töötab ka võrguta.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, and is the address right?</source>
        <translation>Printer ei vasta. Kas see on sisse lülitatud ja aadress õige?</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Printeris pole paberit.</translation>
    </message>
    <message>
        <source>The queue can see the cashier’s screen</source>
        <translation>Järjekord näeb teenindaja ekraani</translation>
    </message>
    <message>
        <source>The shop’s colour</source>
        <translation>Ettevõtte värv</translation>
    </message>
    <message>
        <source>The slip printer</source>
        <translation>Tšekiprinter</translation>
    </message>
    <message>
        <source>This camera gives no picture.</source>
        <translation>See kaamera ei anna pilti.</translation>
    </message>
    <message>
        <source>This cannot be the logo: a PNG, JPEG or WebP picture up to 20 MB is expected.</source>
        <translation>See ei sobi logoks: sobib kuni 20 MB PNG-, JPEG- või WebP-pilt.</translation>
    </message>
    <message>
        <source>Try the camera</source>
        <translation>Proovi kaamerat</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versioon {version}</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Lilla</translation>
    </message>
    <message>
        <source>What it is built with</source>
        <translation>Millest see koosneb</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jah</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>ettepoole</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>jäta välja</translation>
    </message>
    <message>
        <source>{frames} pictures a second{dot}{share} of them read</source>
        <translation>{frames} pilti sekundis{dot}neist loetud {share}</translation>
    </message>
    <message>
        <source>{number}: not plugged in</source>
        <translation>{number}: ühendamata</translation>
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
            <numerusform>%n number või rohkem</numerusform>
            <numerusform>%n numbrit või rohkem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work here</source>
        <translation>
            <numerusform>Siin töötab %n inimene</numerusform>
            <numerusform>Siin töötab %n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>a role</comment>
        <translation>Teenindaja</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>a role</comment>
        <translation>Juhataja</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Pole kohustuslik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Uus PIN</translation>
    </message>
    <message>
        <source>New badge (PDF)</source>
        <translation>Uus töökaart (PDF)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Järgmised</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Enam siin ei tööta</translation>
    </message>
    <message>
        <source>No staff yet: anybody at the counter may do anything, and no PIN is asked for.</source>
        <translation>Kedagi pole lisatud: leti taga tohivad kõik teha kõike ja PIN-i ei küsita.</translation>
    </message>
    <message>
        <source>Nobody with this card number is known here.</source>
        <translation>Selle kaardinumbriga klienti siin ei tunta.</translation>
    </message>
    <message>
        <source>Number of their own loyalty card</source>
        <translation>Tema enda kliendikaardi number</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>a role</comment>
        <translation>Omanik</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Eelmised</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvestatud</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <comment>a role</comment>
        <translation>Vahetuse vanem</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Uus töötaja</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Töötajad</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Jääb samaks</translation>
    </message>
    <message numerus="yes">
        <source>The PIN needs %n digits or more, and not 1234 or 1111.</source>
        <translation>
            <numerusform>PIN-is peab olema vähemalt %n number ja see ei tohi olla 1234 ega 1111.</numerusform>
            <numerusform>PIN-is peab olema vähemalt %n numbrit ja see ei tohi olla 1234 ega 1111.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>Faili ei saanud kirjutada. Kas ketas on täis?</translation>
    </message>
    <message>
        <source>The owner first</source>
        <translation>Kõigepealt omanik</translation>
    </message>
    <message>
        <source>There must be at least one owner.</source>
        <translation>Üks omanik peab jääma.</translation>
    </message>
    <message>
        <source>This could not be saved now. Nothing was changed.</source>
        <translation>Praegu ei saanud salvestada. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>This name cannot be saved.</source>
        <translation>Seda nime ei saa salvestada.</translation>
    </message>
    <message>
        <source>To print: {file}. The old badge opens nothing now.</source>
        <translation>Printimiseks: {file}. Vana töökaart enam ei kehti.</translation>
    </message>
    <message>
        <source>You cannot change somebody above you.</source>
        <translation>Endast kõrgema rolliga töötajat muuta ei saa.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n bundles not read yet</source>
        <comment>of entries</comment>
        <translation>
            <numerusform>%n saadetis lugemata</numerusform>
            <numerusform>%n saadetist lugemata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are set aside at the hub</source>
        <translation>
            <numerusform>Serveris on kõrvale pandud %n kanne</numerusform>
            <numerusform>Serveris on kõrvale pandud %n kannet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries at the hub</source>
        <translation>
            <numerusform>serveris %n kanne</numerusform>
            <numerusform>serveris %n kannet</numerusform>
        </translation>
    </message>
    <message>
        <source>A kiosk without a name</source>
        <translation>Nimetu kiosk</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Kell</translation>
    </message>
    <message>
        <source>Erased customers</source>
        <translation>Kustutatud kliendid</translation>
    </message>
    <message>
        <source>Has read everything</source>
        <translation>Kõik on loetud</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kioskid</translation>
    </message>
    <message>
        <source>Last in step: {time}</source>
        <translation>Viimati sünkroonis: {time}</translation>
    </message>
    <message>
        <source>No longer let in</source>
        <translation>Enam sisse ei lasta</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Midagi pole vaja üle vaadata.</translation>
    </message>
    <message>
        <source>Others have a newer program. This kiosk serves on; please have it updated.</source>
        <translation>Mujal on uuem programm. See kiosk töötab edasi; palun laske see uuendada.</translation>
    </message>
    <message>
        <source>Set aside, word for word</source>
        <translation>Kõrvale pandud, sõna-sõnalt alles</translation>
    </message>
    <message>
        <source>The hub has not been reached since the start.</source>
        <translation>Serveriga pole pärast käivitamist ühendust saadud.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n min off. Entries get the right time.</source>
        <translation>
            <numerusform>Selle arvuti kell on %n min vale. Kanded saavad õige aja.</numerusform>
            <numerusform>Selle arvuti kell on %n min vale. Kanded saavad õige aja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n s off. Entries get the right time.</source>
        <translation>
            <numerusform>Selle arvuti kell on %n s vale. Kanded saavad õige aja.</numerusform>
            <numerusform>Selle arvuti kell on %n s vale. Kanded saavad õige aja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Uuendus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another entry has the same number</source>
        <translation>sama numbriga kanne on juba olemas</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <comment>what the hub told then</comment>
        <translation>seisuga {time}</translation>
    </message>
    <message>
        <source>changed or damaged on the way</source>
        <translation>teel muudetud või rikutud</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>nähtud: {time}</translation>
    </message>
    <message>
        <source>two computers wrote the same chain</source>
        <translation>kaks arvutit kirjutas sama ahelat</translation>
    </message>
    <message>
        <source>{kiosk} (this one)</source>
        <translation>{kiosk} (see siin)</translation>
    </message>
    <message numerus="yes">
        <source>{kiosk}: %n entries, {why}</source>
        <translation>
            <numerusform>{kiosk}: %n kanne, {why}</numerusform>
            <numerusform>{kiosk}: %n kannet, {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: gone everywhere</source>
        <translation>{time}: kustutatud kõikjalt</translation>
    </message>
    <message>
        <source>{time}: gone on {done} of {all} kiosks</source>
        <translation>{time}: kustutatud {done}/{all} kioskist</translation>
    </message>
</context>
</TS>
