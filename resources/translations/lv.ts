<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n ieraksts</numerusform>
            <numerusform>%n ieraksti</numerusform>
            <numerusform>%n ierakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times over “too soon”</source>
        <translation>
            <numerusform>par spīti “par agru”: %n</numerusform>
            <numerusform>par spīti “par agru”: %n</numerusform>
            <numerusform>par spīti “par agru”: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>atsaukti: %n</numerusform>
            <numerusform>atsaukti: %n</numerusform>
            <numerusform>atsaukti: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Visas kases</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Visi darbinieki</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viss</translation>
    </message>
    <message>
        <source>Nothing of this on that day.</source>
        <translation>Tajā dienā nekā tāda nav.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pirkumi</translation>
    </message>
    <message>
        <source>Rewards and gifts</source>
        <translation>Balvas un dāvanas</translation>
    </message>
    <message>
        <source>Rules and staff</source>
        <translation>Noteikumi un darbinieki</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Iepriekšējā diena</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Nākamā diena</translation>
    </message>
    <message>
        <source>Undone and returned</source>
        <translation>Atsaukts un atgriezts</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Pārbaudīt tagad</translation>
    </message>
    <message>
        <source>Verifying everything</source>
        <translation>Notiek pārbaude</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Vērts apskatīt</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>A little closer, please</source>
        <translation>Lūdzu, mazliet tuvāk</translation>
    </message>
    <message>
        <source>Hold the card still, please</source>
        <translation>Lūdzu, nekustiniet karti</translation>
    </message>
    <message>
        <source>Too bright. Tilt the card a little</source>
        <translation>Pārāk spilgts. Nedaudz sasveriet karti</translation>
    </message>
    <message>
        <source>Too dark. Hold the card to the light</source>
        <translation>Pārāk tumšs. Turiet karti gaismā</translation>
    </message>
    <message>
        <source>Two cards: the one in the middle is read</source>
        <translation>Divas kartes: tiek nolasīta vidējā</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dienā</numerusform>
            <numerusform>%n dienās</numerusform>
            <numerusform>%n dienās</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n dāvana</numerusform>
            <numerusform>%n dāvanas</numerusform>
            <numerusform>%n dāvanu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest tickets</source>
        <translation>
            <numerusform>%n viesa biļete</numerusform>
            <numerusform>%n viesa biļetes</numerusform>
            <numerusform>%n viesa biļešu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people reached</source>
        <translation>
            <numerusform>sasniegts %n cilvēks</numerusform>
            <numerusform>sasniegti %n cilvēki</numerusform>
            <numerusform>sasniegts %n cilvēku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>piedalās %n cilvēks</numerusform>
            <numerusform>piedalās %n cilvēki</numerusform>
            <numerusform>piedalās %n cilvēku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people took part</source>
        <translation>
            <numerusform>piedalījās %n cilvēks</numerusform>
            <numerusform>piedalījās %n cilvēki</numerusform>
            <numerusform>piedalījās %n cilvēku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perks</source>
        <translation>
            <numerusform>%n labums</numerusform>
            <numerusform>%n labumi</numerusform>
            <numerusform>%n labumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody may draw again from the list, and find the same</source>
        <translation>No saraksta ikviens var izlozēt vēlreiz, un rezultāts būs tas pats</translation>
    </message>
    <message>
        <source>Birthdays and name days of the next seven days</source>
        <translation>Nākamo septiņu dienu dzimšanas un vārda dienas</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Izlozēt tagad</translation>
    </message>
    <message>
        <source>Drawn again: the same winners</source>
        <translation>Izlozēts vēlreiz: tie paši uzvarētāji</translation>
    </message>
    <message>
        <source>Hold a draw</source>
        <translation>Rīkot izlozi</translation>
    </message>
    <message>
        <source>How many win?</source>
        <translation>Cik uzvarētāju?</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>Pēdējā %n dienā</numerusform>
            <numerusform>Pēdējās %n dienās</numerusform>
            <numerusform>Pēdējās %n dienās</numerusform>
        </translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Pagājušais mēnesis</translation>
    </message>
    <message>
        <source>No draw was held yet.</source>
        <translation>Izlozes vēl nav bijis.</translation>
    </message>
    <message>
        <source>No perk of a partner was given.</source>
        <translation>Partneru labumi nav izsniegti.</translation>
    </message>
    <message>
        <source>Nobody came in these days.</source>
        <translation>Šajās dienās neviens nav bijis.</translation>
    </message>
    <message>
        <source>Nobody in the next seven days.</source>
        <translation>Nākamajās septiņās dienās neviens.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Vēl neviens</translation>
    </message>
    <message>
        <source>Not drawn yet: the disk could not be written to. Please try again.</source>
        <translation>Vēl nav izlozēts: disks neko nesaglabāja. Mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>Please give the draw a name.</source>
        <translation>Lūdzu, dodiet izlozei nosaukumu.</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Izlozes</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Kas pašlaik notiek</translation>
    </message>
    <message>
        <source>Said at the scan</source>
        <translation>Saka, skenējot karti</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Saglabāt kā tabulu (CSV)</translation>
    </message>
    <message>
        <source>The list and the winners are kept</source>
        <translation>Saraksts un uzvarētāji tiek saglabāti</translation>
    </message>
    <message>
        <source>The list that is here does not lead to these winners</source>
        <translation>Pēc šeit esošā saraksta uzvarētāji ir citi</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Tuvākās dienas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Šis mēnesis</translation>
    </message>
    <message>
        <source>This reward is not there any more.</source>
        <translation>Šīs balvas vairs nav.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Kā to sauc?</translation>
    </message>
    <message>
        <source>What is won?</source>
        <translation>Ko var laimēt?</translation>
    </message>
    <message>
        <source>What partners gave for us, at what we owe them</source>
        <translation>Ko partneri izsnieguši mūsu vietā un cik esam parādā</translation>
    </message>
    <message>
        <source>Who takes part? All who came in</source>
        <translation>Kas piedalās? Visi, kas bija pēdējās</translation>
    </message>
    <message>
        <source>Won {reward}: {winners}</source>
        <translation>Balva “{reward}”: {winners}</translation>
    </message>
    <message>
        <source>cost us {amount}</source>
        <translation>izmaksāja {amount}</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>notika {day}</translation>
    </message>
    <message>
        <source>last: {day}</source>
        <translation>pēdējoreiz: {day}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>izlozes kods {seed}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n vouchers used</source>
        <translation>
            <numerusform>izmantoti {used} no %n kupona</numerusform>
            <numerusform>izmantoti {used} no %n kuponiem</numerusform>
            <numerusform>izmantoti {used} no %n kuponiem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cashier</name>
    <message numerus="yes">
        <source>%n are left for today. Nothing was added.</source>
        <translation>
            <numerusform>Šodienai atlicis %n. Nekas nav pievienots.</numerusform>
            <numerusform>Šodienai atlikuši %n. Nekas nav pievienots.</numerusform>
            <numerusform>Šodienai atlicis %n. Nekas nav pievienots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last entries are missing</source>
        <translation>
            <numerusform>Trūkst pēdējā %n ieraksta</numerusform>
            <numerusform>Trūkst pēdējo %n ierakstu</numerusform>
            <numerusform>Trūkst pēdējo %n ierakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left today</source>
        <translation>
            <numerusform>šodien vēl %n</numerusform>
            <numerusform>šodien vēl %n</numerusform>
            <numerusform>šodien vēl %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needed for this reward</source>
        <translation>
            <numerusform>Līdz šai balvai trūkst vēl %n</numerusform>
            <numerusform>Līdz šai balvai trūkst vēl %n</numerusform>
            <numerusform>Līdz šai balvai trūkst vēl %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>Vēl %n punkts</numerusform>
            <numerusform>Vēl %n punkti</numerusform>
            <numerusform>Vēl %n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>Vēl %n zīmogs</numerusform>
            <numerusform>Vēl %n zīmogi</numerusform>
            <numerusform>Vēl %n zīmogu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, then: {reward}</source>
        <comment>stamps</comment>
        <translation>
            <numerusform>Vēl %n, tad: {reward}</numerusform>
            <numerusform>Vēl %n, tad: {reward}</numerusform>
            <numerusform>Vēl %n, tad: {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkts</numerusform>
            <numerusform>%n punkti</numerusform>
            <numerusform>%n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points spent</source>
        <translation>
            <numerusform>Izmantots %n punkts</numerusform>
            <numerusform>Izmantoti %n punkti</numerusform>
            <numerusform>Izmantots %n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewards ready</source>
        <translation>
            <numerusform>Gaida %n balva</numerusform>
            <numerusform>Gaida %n balvas</numerusform>
            <numerusform>Gaida %n balvu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps added</source>
        <translation>
            <numerusform>Uzlikts %n zīmogs</numerusform>
            <numerusform>Uzlikti %n zīmogi</numerusform>
            <numerusform>Uzlikts %n zīmogu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>%n jānosūta</numerusform>
            <numerusform>%n jānosūta</numerusform>
            <numerusform>%n jānosūta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n apmeklējums</numerusform>
            <numerusform>%n apmeklējumi</numerusform>
            <numerusform>%n apmeklējumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <translation>
            <numerusform>+%n punkts</numerusform>
            <numerusform>+%n punkti</numerusform>
            <numerusform>+%n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n stamps</source>
        <translation>
            <numerusform>+%n zīmogs</numerusform>
            <numerusform>+%n zīmogi</numerusform>
            <numerusform>+%n zīmogu</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague signs in</source>
        <translation>Piesakās kolēģis</translation>
    </message>
    <message>
        <source>A friend brought them</source>
        <translation>Atveda draugs</translation>
    </message>
    <message>
        <source>A new card was given for this one</source>
        <translation>Šīs kartes vietā izsniegta jauna</translation>
    </message>
    <message>
        <source>A new card was given for this one on {day}</source>
        <translation>Šīs kartes vietā izsniegta jauna ({day})</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Apmaiņa</translation>
    </message>
    <message>
        <source>A return cannot be returned</source>
        <translation>Atgriešanu nevar atgriezt</translation>
    </message>
    <message>
        <source>A treat</source>
        <translation>Cienasts</translation>
    </message>
    <message numerus="yes">
        <source>Add %n stamps</source>
        <comment>1 as: Add stamp</comment>
        <translation>
            <numerusform>Uzlikt %n zīmogu</numerusform>
            <numerusform>Uzlikt %n zīmogus</numerusform>
            <numerusform>Uzlikt %n zīmogu</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Tomēr uzlikt</translation>
    </message>
    <message>
        <source>Add points</source>
        <translation>Dot punktus</translation>
    </message>
    <message>
        <source>All before them are safe. Keep serving, and ask the manager to look at the backup.</source>
        <translation>Visi iepriekšējie ir drošībā. Turpiniet apkalpot un palūdziet vadītājam pārbaudīt rezerves kopiju.</translation>
    </message>
    <message>
        <source>All earlier stamps are safe. Free some space on this computer and try again.</source>
        <translation>Visi iepriekšējie zīmogi ir drošībā. Atbrīvojiet vietu šajā datorā un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Viss kārtībā</translation>
    </message>
    <message>
        <source>Allergies are kept only with a separate yes.</source>
        <translation>Alerģijas saglabājam tikai ar atsevišķu piekrišanu.</translation>
    </message>
    <message>
        <source>Allergy: {what}</source>
        <translation>Alerģija: {what}</translation>
    </message>
    <message>
        <source>Amount from the bill</source>
        <translation>Pirkuma summa</translation>
    </message>
    <message>
        <source>Amount of the bill</source>
        <translation>Pirkuma summa</translation>
    </message>
    <message>
        <source>An allergy needs the customer’s own yes</source>
        <translation>Alerģijai vajag paša klienta piekrišanu</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Atvainošanās</translation>
    </message>
    <message>
        <source>And add the first stamp</source>
        <translation>Un uzlikt pirmo zīmogu</translation>
    </message>
    <message>
        <source>Another counter is giving this just now</source>
        <translation>Cita kase to pašlaik izsniedz</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Cita valoda</translation>
    </message>
    <message>
        <source>Another program is using the records. Earlier stamps are safe. Try again.</source>
        <translation>Datus pašlaik izmanto cita programma. Iepriekšējie zīmogi ir drošībā. Mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Cits iemesls</translation>
    </message>
    <message>
        <source>Ask again: {day}</source>
        <translation>Pajautāt vēlreiz: {day}</translation>
    </message>
    <message>
        <source>Ask first: is it good again?</source>
        <translation>Vispirms pajautājiet: vai tagad viss kārtībā?</translation>
    </message>
    <message>
        <source>Asking the other counters</source>
        <translation>Vaicājam citām kasēm</translation>
    </message>
    <message>
        <source>At least {count} at a time. Nothing was changed.</source>
        <translation>Reizē vismaz {count}. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Atpakaļ uz vēsturi</translation>
    </message>
    <message>
        <source>Back to the others</source>
        <translation>Atpakaļ pie pārējiem</translation>
    </message>
    <message>
        <source>Below zero: the next points make it up first.</source>
        <translation>Zem nulles: to vispirms sedz nākamie punkti.</translation>
    </message>
    <message>
        <source>Birthdays today</source>
        <translation>Dzimšanas dienas šodien</translation>
    </message>
    <message>
        <source>Came through a friend</source>
        <translation>Atveda draugs</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Kamera gatava</translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation>Kamera ieslēdzas</translation>
    </message>
    <message>
        <source>Camera unplugged</source>
        <translation>Kamera atvienota</translation>
    </message>
    <message>
        <source>Camera unplugged. Trying again</source>
        <translation>Kamera atvienota. Mēģinām vēl</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Lielie burti</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>Karte bloķēta</translation>
    </message>
    <message>
        <source>Card recognised</source>
        <translation>Karte atpazīta</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>Karte nomainīta</translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation>Karte nolasīta</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Karte bez vārda</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Karte {number}</translation>
    </message>
    <message>
        <source>Card {number}. It takes about 20 seconds; the name may stay empty.</source>
        <translation>Karte {number}. Tas aizņems ap 20 sekundēm; vārds nav obligāts.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the phone number or card number.</source>
        <translation>Pārbaudiet rakstību vai meklējiet pēc tālruņa vai kartes numura.</translation>
    </message>
    <message numerus="yes">
        <source>Clears in %n s</source>
        <translation>
            <numerusform>Aizvērsies pēc %n s</numerusform>
            <numerusform>Aizvērsies pēc %n s</numerusform>
            <numerusform>Aizvērsies pēc %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Sūdzība</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Labojums</translation>
    </message>
    <message numerus="yes">
        <source>Counted %n times today already</source>
        <translation>
            <numerusform>Šodien jau ieskaitīts %n reizi</numerusform>
            <numerusform>Šodien jau ieskaitīts %n reizes</numerusform>
            <numerusform>Šodien jau ieskaitīts %n reižu</numerusform>
        </translation>
    </message>
    <message>
        <source>Did a friend bring them?</source>
        <translation>Vai atveda draugs?</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disks ir pilns</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pabeigt</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Šodien paveikts</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Event or contest</source>
        <translation>Pasākums vai konkurss</translation>
    </message>
    <message>
        <source>Every {points} takes {money} off. At most {most} now.</source>
        <translation>{points} dod atlaidi {money}. Tagad līdz {most}.</translation>
    </message>
    <message>
        <source>Everything in it is safe. Make sure that no second computer runs the same copy.</source>
        <translation>Visi dati ir drošībā. Pārliecinieties, ka tā pati kopija nedarbojas citā datorā.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Find by name or phone</source>
        <translation>Meklēt pēc vārda vai tālruņa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Pirmais apmeklējums</translation>
    </message>
    <message numerus="yes">
        <source>For %n points</source>
        <translation>
            <numerusform>Par %n punktu</numerusform>
            <numerusform>Par %n punktiem</numerusform>
            <numerusform>Par %n punktiem</numerusform>
        </translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Vadītājam</translation>
    </message>
    <message>
        <source>From the bill amount</source>
        <translation>Pēc pirkuma summas</translation>
    </message>
    <message>
        <source>From the menu</source>
        <translation>No saraksta</translation>
    </message>
    <message>
        <source>Full cards: {before} → {after}</source>
        <translation>Pilnas kartes: {before} → {after}</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Dāvana</translation>
    </message>
    <message numerus="yes">
        <source>Give (%n left today)</source>
        <translation>
            <numerusform>Dot (šodien vēl %n)</numerusform>
            <numerusform>Dot (šodien vēl %n)</numerusform>
            <numerusform>Dot (šodien vēl %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back: {money}</source>
        <translation>Atdot: {money}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Pretimnākšana</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Viesis</translation>
    </message>
    <message>
        <source>Guest ticket</source>
        <translation>Viesa biļete</translation>
    </message>
    <message>
        <source>Guest ticket made</source>
        <translation>Viesa biļete ir gatava</translation>
    </message>
    <message>
        <source>Guest ticket used</source>
        <translation>Biļete izmantota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Hold it up to the camera.</source>
        <translation>Parādiet to kamerai.</translation>
    </message>
    <message>
        <source>Hub does not know this kiosk</source>
        <translation>Serveris nepazīst šo kiosku</translation>
    </message>
    <message>
        <source>If it was a mistake, undo it in the history.</source>
        <translation>Ja tā bija kļūda, atsauciet to vēsturē.</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>with the hub and the other kiosks</comment>
        <translation>Sinhronizēts</translation>
    </message>
    <message>
        <source>In steps of {step}, from {least} to {most}</source>
        <translation>Ar soli {step}, no {least} līdz {most}</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Klienta vārdiem</translation>
    </message>
    <message>
        <source>Join by fee</source>
        <translation>Iestāties par maksu</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>Iestāties ar ielūgumu</translation>
    </message>
    <message>
        <source>Join by what was bought</source>
        <translation>Iestāties pēc pirkumiem</translation>
    </message>
    <message>
        <source>Joined the club</source>
        <translation>Iestājās klubā</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Tikko apkalpoti</translation>
    </message>
    <message>
        <source>Key in the PIN</source>
        <translation>Ievadiet PIN</translation>
    </message>
    <message>
        <source>Key into the till: {what}</source>
        <translation>Ievadiet kasē: {what}</translation>
    </message>
    <message>
        <source>Key the fee into the till: {money}</source>
        <translation>Ievadiet maksu kasē: {money}</translation>
    </message>
    <message>
        <source>Last in step: {time}</source>
        <translation>Pēdējoreiz sinhronizēts: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Last stamp %n minutes ago</source>
        <translation>
            <numerusform>Pēdējais zīmogs pirms %n minūtes</numerusform>
            <numerusform>Pēdējais zīmogs pirms %n minūtēm</numerusform>
            <numerusform>Pēdējais zīmogs pirms %n minūtēm</numerusform>
        </translation>
    </message>
    <message>
        <source>Last stamp a moment ago</source>
        <translation>Zīmogs tikko uzlikts</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Pēdējie apmeklējumi</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Iziet no pilnekrāna</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Atstāt, kā ir</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Gaidām karti</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Pazaudēta karte</translation>
    </message>
    <message>
        <source>Lost card: whose is it?</source>
        <translation>Kura klienta karte pazaudēta?</translation>
    </message>
    <message>
        <source>Make it right</source>
        <translation>Labot situāciju</translation>
    </message>
    <message>
        <source>Make it right</source>
        <comment>the key F4</comment>
        <translation>Labot situāciju</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Nav obligāti</translation>
    </message>
    <message>
        <source>Member since {day}</source>
        <translation>Dalība no {day}</translation>
    </message>
    <message>
        <source>Member since {year}</source>
        <translation>Ar mums kopš {year}. gada</translation>
    </message>
    <message>
        <source>Money back at the till</source>
        <translation>Naudas atmaksa kasē</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vēl</translation>
    </message>
    <message>
        <source>More</source>
        <comment>F8</comment>
        <translation>Vēl</translation>
    </message>
    <message>
        <source>More than may be given by hand today</source>
        <translation>Vairāk, nekā šodien drīkst pievienot manuāli</translation>
    </message>
    <message>
        <source>More than you may give today</source>
        <translation>Vairāk, nekā šodien drīkstat dot</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Vārds, tālrunis, kartes nr.</translation>
    </message>
    <message>
        <source>New at this counter. Earlier visits show up later.</source>
        <translation>Pie šīs kases pirmoreiz. Agrākie apmeklējumi parādīsies vēlāk.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Jauna karte</translation>
    </message>
    <message>
        <source>New card for a lost one</source>
        <translation>Jauna karte pazaudētās vietā</translation>
    </message>
    <message>
        <source>New card works, the old one is blocked</source>
        <translation>Jaunā karte darbojas, vecā ir bloķēta</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Jauns klients</translation>
    </message>
    <message>
        <source>New customer saved</source>
        <translation>Jaunais klients saglabāts</translation>
    </message>
    <message>
        <source>New customer with this card</source>
        <translation>Jauns klients ar šo karti</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Jaunākie</translation>
    </message>
    <message>
        <source>News and offers from this shop. Nothing is sent before a yes.</source>
        <translation>Mūsu jaunumi un piedāvājumi. Bez piekrišanas neko nesūtām.</translation>
    </message>
    <message>
        <source>No hub: everything is on this PC</source>
        <translation>Servera nav: viss ir šajā datorā</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez vārda</translation>
    </message>
    <message numerus="yes">
        <source>No paper: %n slips wait</source>
        <translation>
            <numerusform>Nav papīra: gaida %n lapiņa</numerusform>
            <numerusform>Nav papīra: gaida %n lapiņas</numerusform>
            <numerusform>Nav papīra: gaida %n lapiņu</numerusform>
        </translation>
    </message>
    <message>
        <source>No reward yet</source>
        <translation>Balvas vēl nav</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>Līmeņa vēl nav</translation>
    </message>
    <message numerus="yes">
        <source>No word from them for %n hours. Ask the manager.</source>
        <translation>
            <numerusform>Savienojuma nav jau %n stundu. Jautājiet vadītājam.</numerusform>
            <numerusform>Savienojuma nav jau %n stundas. Jautājiet vadītājam.</numerusform>
            <numerusform>Savienojuma nav jau %n stundu. Jautājiet vadītājam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Neviens nav atrasts</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Neviens nav pieteicies</translation>
    </message>
    <message>
        <source>Nobody with this number is known here</source>
        <translation>Klienta ar šādu numuru šeit nav</translation>
    </message>
    <message numerus="yes">
        <source>Not a member yet. It lasts %n months.</source>
        <translation>
            <numerusform>Vēl nav dalības. Tā ilgst %n mēnesi.</numerusform>
            <numerusform>Vēl nav dalības. Tā ilgst %n mēnešus.</numerusform>
            <numerusform>Vēl nav dalības. Tā ilgst %n mēnešu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nav izdarīts</translation>
    </message>
    <message>
        <source>Not enough bought for that yet</source>
        <translation>Tam vēl nav pietiekami daudz pirkts</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nav atrasts</translation>
    </message>
    <message>
        <source>Not offered today</source>
        <translation>Šodien netiek piedāvāts</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>Nav mūsu karte</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Vēl ne</translation>
    </message>
    <message>
        <source>Not yet in step</source>
        <translation>Vēl nav sinhronizēts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Pierakstīts</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Pierakstīts: {what}</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Vēl nekas nav noticis.</translation>
    </message>
    <message>
        <source>Nothing was added. Check the number and key it in again.</source>
        <translation>Nekas nav pievienots. Pārbaudiet skaitli un ievadiet to vēlreiz.</translation>
    </message>
    <message>
        <source>Nothing was added. Find the customer by name and give them a new card.</source>
        <translation>Nekas nav pievienots. Atrodiet klientu pēc vārda un izsniedziet jaunu karti.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Nothing was changed. Note this sale on paper; the team can bring the records back.</source>
        <translation>Nekas nav mainīts. Pierakstiet šo pirkumu uz papīra; datus varēs atjaunot.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another blank card.</source>
        <translation>Nekas nav mainīts. Paņemiet citu brīvu karti.</translation>
    </message>
    <message>
        <source>Nothing was given here. Try again in a few seconds.</source>
        <translation>Šeit nekas netika izsniegts. Pēc dažām sekundēm mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Nothing was given. A colleague with more to give can let it go on.</source>
        <translation>Nekas nav dots. Kolēģis ar lielāku limitu var ļaut turpināt.</translation>
    </message>
    <message>
        <source>Nothing was noted. They say yes on their side, or sign the slip.</source>
        <translation>Nekas nav pierakstīts. Klients piekrīt savā ekrānā vai paraksta lapiņu.</translation>
    </message>
    <message>
        <source>Nothing was opened or added. Ask for the loyalty card, or find the customer.</source>
        <translation>Nekas nav atvērts un nekas nav pievienots. Palūdziet lojalitātes karti vai atrodiet klientu.</translation>
    </message>
    <message>
        <source>Nothing was thrown away. Keep serving, and ask the manager to look at the day’s report.</source>
        <translation>Nekas nav izdzēsts. Turpiniet apkalpot un palūdziet vadītājam apskatīt dienas pārskatu.</translation>
    </message>
    <message>
        <source>Now {count}</source>
        <translation>Tagad {count}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nav savienojuma</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n of this reward are given a day. Ask the manager.</source>
        <translation>
            <numerusform>Bez savienojuma šo balvu dienā izsniedz %n reizi. Jautājiet vadītājam.</numerusform>
            <numerusform>Bez savienojuma šo balvu dienā izsniedz %n reizes. Jautājiet vadītājam.</numerusform>
            <numerusform>Bez savienojuma šo balvu dienā izsniedz %n reižu. Jautājiet vadītājam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>Nav savienojuma, %n jānosūta</numerusform>
            <numerusform>Nav savienojuma, %n jānosūta</numerusform>
            <numerusform>Nav savienojuma, %n jānosūta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, one customer gets %n such rewards a day. Ask the manager.</source>
        <translation>
            <numerusform>Bez savienojuma viens klients dienā saņem %n šādu balvu. Jautājiet vadītājam.</numerusform>
            <numerusform>Bez savienojuma viens klients dienā saņem %n šādas balvas. Jautājiet vadītājam.</numerusform>
            <numerusform>Bez savienojuma viens klients dienā saņem %n šādu balvu. Jautājiet vadītājam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, saved here</source>
        <translation>Nav savienojuma, viss saglabāts</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Vecākie</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Par vienu mazāk</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Mirklīti</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Par vienu vairāk</translation>
    </message>
    <message>
        <source>One more?</source>
        <translation>Vēl vienu?</translation>
    </message>
    <message numerus="yes">
        <source>One stamp every %n minutes here. Nothing was added.</source>
        <translation>
            <numerusform>Atļauts viens zīmogs %n minūtē. Nekas nav pievienots.</numerusform>
            <numerusform>Atļauts viens zīmogs %n minūtēs. Nekas nav pievienots.</numerusform>
            <numerusform>Atļauts viens zīmogs %n minūtēs. Nekas nav pievienots.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step fewer</source>
        <translation>Par soli mazāk</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Par soli vairāk</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Or it has been returned already: see the history. Nothing was changed.</source>
        <translation>Vai arī tas jau ir atgriezts: skatiet vēsturi. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Or tap what they bought</source>
        <translation>Vai izvēlieties, kas nopirkts</translation>
    </message>
    <message>
        <source>Or use the hand scanner. The camera is tried again every 3 seconds.</source>
        <translation>Vai izmantojiet rokas skeneri. Kameru pārbaudām ik pēc 3 sekundēm.</translation>
    </message>
    <message>
        <source>Or use the hand scanner. The number is under the code.</source>
        <translation>Vai izmantojiet rokas skeneri. Numurs ir zem koda.</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Daļēji atgriezts</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>Phone or e-mail is not complete</source>
        <translation>Tālrunis vai e-pasts nav ievadīts līdz galam</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Telpas</translation>
    </message>
    <message>
        <source>Please ask the team</source>
        <translation>Palūdziet palīdzību</translation>
    </message>
    <message>
        <source>Please choose a reason</source>
        <translation>Izvēlieties iemeslu</translation>
    </message>
    <message>
        <source>Please tell the manager</source>
        <translation>Pasakiet vadītājam</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkti</translation>
    </message>
    <message numerus="yes">
        <source>Points are spent in steps of %n</source>
        <translation>
            <numerusform>Punktus izmanto pa %n</numerusform>
            <numerusform>Punktus izmanto pa %n</numerusform>
            <numerusform>Punktus izmanto pa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Manuāla punktu maiņa</translation>
    </message>
    <message>
        <source>Points changed by hand</source>
        <translation>Punkti mainīti manuāli</translation>
    </message>
    <message>
        <source>Points: {before} → {after}</source>
        <translation>Punkti: {before} → {after}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Drukāt lapiņu</translation>
    </message>
    <message numerus="yes">
        <source>Printer off: %n slips wait</source>
        <translation>
            <numerusform>Printeris izslēgts: gaida %n lapiņa</numerusform>
            <numerusform>Printeris izslēgts: gaida %n lapiņas</numerusform>
            <numerusform>Printeris izslēgts: gaida %n lapiņu</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Printeris gatavs</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukā</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Pirkums</translation>
    </message>
    <message>
        <source>Purchase saved</source>
        <translation>Pirkums saglabāts</translation>
    </message>
    <message>
        <source>Put right, and noted</source>
        <translation>Atrisināts un pierakstīts</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Paslēpt tastatūru</translation>
    </message>
    <message>
        <source>Ready: {reward}</source>
        <translation>Var saņemt: {reward}</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Saglabāt pirkumu</translation>
    </message>
    <message>
        <source>Redeem: {reward}</source>
        <translation>Izsniegt: {reward}</translation>
    </message>
    <message>
        <source>Redeemed: {reward}</source>
        <translation>Izsniegta balva: {reward}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Atgriešana</translation>
    </message>
    <message>
        <source>Return all or some</source>
        <translation>Atgriezt visu vai daļu</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Atgriezt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Atgriezts</translation>
    </message>
    <message numerus="yes">
        <source>Returns are taken for %n days</source>
        <translation>
            <numerusform>Atgriezt var %n dienas laikā</numerusform>
            <numerusform>Atgriezt var %n dienu laikā</numerusform>
            <numerusform>Atgriezt var %n dienu laikā</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward given</source>
        <translation>Izsniegta balva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>Saglabāts šajā datorā</translation>
    </message>
    <message>
        <source>Saving does not work</source>
        <translation>Saglabāt neizdodas</translation>
    </message>
    <message>
        <source>Scan a blank card now, or give one later</source>
        <translation>Noskenējiet brīvu karti tagad vai izsniedziet to vēlāk</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Noskenējiet karti</translation>
    </message>
    <message>
        <source>Scan the card itself if it is here, or check the number and type it again.</source>
        <translation>Ja karte ir līdzi, noskenējiet to; ja nav, pārbaudiet numuru un ievadiet to vēlreiz.</translation>
    </message>
    <message>
        <source>Scan the friend’s card</source>
        <translation>Noskenējiet drauga karti</translation>
    </message>
    <message>
        <source>Scan the new card</source>
        <translation>Noskenējiet jauno karti</translation>
    </message>
    <message>
        <source>Serve on; please have it updated</source>
        <translation>Apkalpojiet tālāk; palūdziet atjaunināt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Apkalpošana</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Show what to look out for</source>
        <translation>Rādīt, kam pievērst uzmanību</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Pieteikties</translation>
    </message>
    <message>
        <source>Sign in, and what you tapped goes on by itself.</source>
        <translation>Piesakieties, un iesāktais turpināsies.</translation>
    </message>
    <message>
        <source>Some entries could not be proved</source>
        <translation>Dažus ierakstus neizdevās apstiprināt</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Kaut kas cits</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a complaint about something else</comment>
        <translation>Kas cits</translation>
    </message>
    <message>
        <source>Something later builds on this</source>
        <translation>Uz šo balstās vēlāki ieraksti</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Atstarpe</translation>
    </message>
    <message numerus="yes">
        <source>Spend %n points</source>
        <translation>
            <numerusform>Izmantot %n punktu</numerusform>
            <numerusform>Izmantot %n punktus</numerusform>
            <numerusform>Izmantot %n punktu</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend points: {reward}</source>
        <translation>Izmantot punktus: {reward}</translation>
    </message>
    <message>
        <source>Stamped</source>
        <translation>Zīmogs uzlikts</translation>
    </message>
    <message>
        <source>Stamps go on as usual. Rewards wait for the update.</source>
        <translation>Zīmogus var likt kā parasti. Balvas varēs izsniegt pēc atjaunināšanas.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Paņemt atpakaļ</translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>Tas neizdevās</translation>
    </message>
    <message>
        <source>That much was not bought</source>
        <translation>Tik daudz netika pirkts</translation>
    </message>
    <message>
        <source>The customer decides, on their side or on the slip:</source>
        <translation>Klients izlemj pats – savā ekrānā vai uz lapiņas:</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>Klienta valoda</translation>
    </message>
    <message>
        <source>The day set for it: {day}. Nothing was changed.</source>
        <translation>Tam noteiktā diena: {day}. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The last one has been given</source>
        <translation>Pēdējā jau ir izsniegta</translation>
    </message>
    <message>
        <source>The manager will see it</source>
        <translation>Vadītājs to redzēs</translation>
    </message>
    <message>
        <source>The other counters cannot be asked now</source>
        <translation>Citas kases tagad nav sasniedzamas</translation>
    </message>
    <message>
        <source>The records cannot be read now</source>
        <translation>Datus pašlaik nevar nolasīt</translation>
    </message>
    <message>
        <source>The reward is theirs again</source>
        <translation>Balvu atkal var saņemt</translation>
    </message>
    <message>
        <source>Theirs again: {reward}</source>
        <translation>Atkal var saņemt: {reward}</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>Vairs nav, ko atsaukt</translation>
    </message>
    <message>
        <source>They cannot join this way</source>
        <translation>Šādi iestāties nevar</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Pašlaik to nevar izdarīt</translation>
    </message>
    <message>
        <source>This card already belongs to somebody</source>
        <translation>Šī karte jau kādam pieder</translation>
    </message>
    <message>
        <source>This card is not valid any more</source>
        <translation>Šī karte vairs nav derīga</translation>
    </message>
    <message>
        <source>This card is still free</source>
        <translation>Šī karte vēl ir brīva</translation>
    </message>
    <message>
        <source>This code is not from our cards</source>
        <translation>Šis nav mūsu kartes kods</translation>
    </message>
    <message>
        <source>This database is a copy</source>
        <translation>Šī datubāze ir kopija</translation>
    </message>
    <message>
        <source>This is for another tier</source>
        <translation>Paredzēts citam līmenim</translation>
    </message>
    <message>
        <source>This is not on the menu any more</source>
        <translation>Tā vairs nav sarakstā</translation>
    </message>
    <message>
        <source>This kiosk needs an update first</source>
        <translation>Vispirms jāatjaunina kiosks</translation>
    </message>
    <message>
        <source>This name cannot be saved</source>
        <translation>Šo vārdu nevar saglabāt</translation>
    </message>
    <message>
        <source>This number is too small or too big</source>
        <translation>Šis skaitlis ir par mazu vai par lielu</translation>
    </message>
    <message>
        <source>This old card stays blocked. The stamps are safe on the new card: ask for it.</source>
        <translation>Vecā karte paliek bloķēta. Zīmogi ir jaunajā kartē – palūdziet to.</translation>
    </message>
    <message>
        <source>This person cannot do that here.</source>
        <translation>Šim cilvēkam tas šeit nav atļauts.</translation>
    </message>
    <message>
        <source>This reward is not offered any more</source>
        <translation>Šī balva vairs netiek piedāvāta</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>Tas nav saglabāts</translation>
    </message>
    <message>
        <source>This was not saved yet</source>
        <translation>Tas vēl nav saglabāts</translation>
    </message>
    <message>
        <source>To make up for it. Left today: {money}</source>
        <translation>Kā atlīdzināt. Šodien atlicis: {money}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>Tomorrow it counts again. Nothing was added.</source>
        <translation>Rīt atkal ieskaitīs. Nekas nav pievienots.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minutes.</source>
        <translation>
            <numerusform>Pārāk daudz nepareizu PIN. Mēģiniet pēc %n minūtes.</numerusform>
            <numerusform>Pārāk daudz nepareizu PIN. Mēģiniet pēc %n minūtēm.</numerusform>
            <numerusform>Pārāk daudz nepareizu PIN. Mēģiniet pēc %n minūtēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Par agru</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Type a card number</source>
        <translation>Ievadīt kartes numuru</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Ievadīt vēlreiz</translation>
    </message>
    <message>
        <source>Type the name or phone number on the left.</source>
        <translation>Kreisajā pusē ievadiet vārdu vai tālruņa numuru.</translation>
    </message>
    <message>
        <source>Type the name or phone number.</source>
        <translation>Ievadiet vārdu vai tālruņa numuru.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Ievadiet numuru</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Atsaukt šo</translation>
    </message>
    <message>
        <source>Undo what came after it first: it is in the history.</source>
        <translation>Vispirms atsauciet to, kas bija vēlāk: tas ir vēsturē.</translation>
    </message>
    <message>
        <source>Undo {name} {what}</source>
        <comment>{what} is +1 or +2</comment>
        <translation>Atsaukt: {name} {what}</translation>
    </message>
    <message>
        <source>Undo {name}: {what}</source>
        <comment>{what} is a reward or New card</comment>
        <translation>Atsaukt: {name}, {what}</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Atsaukt: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Atsaukts</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n points</source>
        <translation>
            <numerusform>Līdz %n punktam</numerusform>
            <numerusform>Līdz %n punktiem</numerusform>
            <numerusform>Līdz %n punktiem</numerusform>
        </translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Jāatjaunina</translation>
    </message>
    <message>
        <source>Voucher given: {reward}</source>
        <translation>Kupons izsniegts: {reward}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaidīšana</translation>
    </message>
    <message>
        <source>Was this reward given there just now?</source>
        <translation>Vai šī balva tur tikko izsniegta?</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Ko atgriež?</translation>
    </message>
    <message>
        <source>What was saved before is safe. Serve the customer as usual and try again.</source>
        <translation>Iepriekš saglabātais ir drošībā. Apkalpojiet klientu kā parasti un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Kas nogāja greizi?</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Ievadītais nav pazudis.</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Kas ir pie kases?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Kurš klients?</translation>
    </message>
    <message>
        <source>Who leaves full screen?</source>
        <translation>Kas iziet no pilnekrāna?</translation>
    </message>
    <message>
        <source>Who lets this go on?</source>
        <translation>Kas ļauj turpināt?</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Kāpēc tik?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kāpēc?</translation>
    </message>
    <message>
        <source>Why? The manager sees it.</source>
        <translation>Kāpēc? Vadītājs to redzēs.</translation>
    </message>
    <message>
        <source>With a colleague’s PIN</source>
        <translation>Ar kolēģa PIN</translation>
    </message>
    <message>
        <source>With the first stamp</source>
        <translation>Ar pirmo zīmogu</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left.</source>
        <translation>
            <numerusform>PIN nav pareizs. Atlicis %n mēģinājums.</numerusform>
            <numerusform>PIN nav pareizs. Atlikuši %n mēģinājumi.</numerusform>
            <numerusform>PIN nav pareizs. Atlikuši %n mēģinājumi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot serve yourself here</source>
        <translation>Sevi apkalpot nevar</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Jūsu pašu karte</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>Jūsu loma to neļauj</translation>
    </message>
    <message>
        <source>Your stamps and points are safe. A colleague can serve you as any customer. This was noted.</source>
        <translation>Jūsu zīmogi un punkti ir drošībā. Kolēģis Jūs apkalpos kā jebkuru klientu. Tas ir pierakstīts.</translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>after a name: who serves</comment>
        <translation>pie kases</translation>
    </message>
    <message>
        <source>last visit: {day}</source>
        <translation>pēdējoreiz: {day}</translation>
    </message>
    <message numerus="yes">
        <source>new customers</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>jauns klients</numerusform>
            <numerusform>jauni klienti</numerusform>
            <numerusform>jaunu klientu</numerusform>
        </translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>no {left}</translation>
    </message>
    <message>
        <source>on the bill (F3)</source>
        <translation>pie pirkuma (F3)</translation>
    </message>
    <message numerus="yes">
        <source>rewards given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>balva</numerusform>
            <numerusform>balvas</numerusform>
            <numerusform>balvu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stamps given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>zīmogs</numerusform>
            <numerusform>zīmogi</numerusform>
            <numerusform>zīmogu</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>kā parasti</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>līdz {day}</translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>apmeklējums</numerusform>
            <numerusform>apmeklējumi</numerusform>
            <numerusform>apmeklējumu</numerusform>
        </translation>
    </message>
    <message>
        <source>{card}: {before} → {after} of {size}</source>
        <translation>{card}: {before} → {after} no {size}</translation>
    </message>
    <message>
        <source>{money} more to buy first</source>
        <translation>Vēl jāiepērkas par {money}</translation>
    </message>
    <message>
        <source>{name} now has {count}</source>
        <translation>{name}: tagad {count}</translation>
    </message>
    <message>
        <source>{name}: stamps and points stay, the lost card is blocked.</source>
        <translation>{name}: zīmogi un punkti paliek, pazaudētā karte tiek bloķēta.</translation>
    </message>
    <message>
        <source>{stamps} of {size}</source>
        <comment>stamps on a card</comment>
        <translation>{stamps} no {size}</translation>
    </message>
    <message numerus="yes">
        <source>−%n points</source>
        <translation>
            <numerusform>−%n punkts</numerusform>
            <numerusform>−%n punkti</numerusform>
            <numerusform>−%n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n stamps</source>
        <translation>
            <numerusform>−%n zīmogs</numerusform>
            <numerusform>−%n zīmogi</numerusform>
            <numerusform>−%n zīmogu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>Vēl %n punkts</numerusform>
            <numerusform>Vēl %n punkti</numerusform>
            <numerusform>Vēl %n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>Vēl %n zīmogs</numerusform>
            <numerusform>Vēl %n zīmogi</numerusform>
            <numerusform>Vēl %n zīmogu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and number {size} is on us.</source>
        <translation>
            <numerusform>Vēl %n zīmogs, un {size}. dāvinām mēs.</numerusform>
            <numerusform>Vēl %n zīmogi, un {size}. dāvinām mēs.</numerusform>
            <numerusform>Vēl %n zīmogu, un {size}. dāvinām mēs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and the next one is on us.</source>
        <translation>
            <numerusform>Vēl %n zīmogs, un nākamo dāvinām mēs.</numerusform>
            <numerusform>Vēl %n zīmogi, un nākamo dāvinām mēs.</numerusform>
            <numerusform>Vēl %n zīmogu, un nākamo dāvinām mēs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points for you.</source>
        <translation>
            <numerusform>%n punkts Jums.</numerusform>
            <numerusform>%n punkti Jums.</numerusform>
            <numerusform>%n punktu Jums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps for you.</source>
        <translation>
            <numerusform>Jūs saņēmāt %n zīmogu.</numerusform>
            <numerusform>Jūs saņēmāt %n zīmogus.</numerusform>
            <numerusform>Jūs saņēmāt %n zīmogu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points for any answer.</source>
        <translation>
            <numerusform>+%n punkts par jebkuru atbildi.</numerusform>
            <numerusform>+%n punkti par jebkuru atbildi.</numerusform>
            <numerusform>+%n punktu par jebkuru atbildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: nemaz</translation>
    </message>
    <message>
        <source>10: very gladly</source>
        <translation>10: ļoti labprāt</translation>
    </message>
    <message>
        <source>A brand-new card!</source>
        <translation>Pavisam jauna karte!</translation>
    </message>
    <message>
        <source>A friend treats you today</source>
        <translation>Šodien Jūs cienā draugs</translation>
    </message>
    <message>
        <source>A gift for you – {gift}</source>
        <translation>Dāvana Jums – {gift}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gatavs</translation>
    </message>
    <message>
        <source>Enjoy!</source>
        <translation>Izbaudiet!</translation>
    </message>
    <message>
        <source>Enjoy! A card of your own takes 20 seconds.</source>
        <translation>Izbaudiet! Savu karti var saņemt 20 sekundēs.</translation>
    </message>
    <message>
        <source>Enjoy, {name}!</source>
        <translation>Izbaudiet, {name}!</translation>
    </message>
    <message>
        <source>Every answer helps us.</source>
        <translation>Katra atbilde mums palīdz.</translation>
    </message>
    <message>
        <source>Get my card</source>
        <translation>Saņemt karti</translation>
    </message>
    <message>
        <source>Good to have you here.</source>
        <translation>Prieks, ka atnācāt.</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>Lūk, Jūsu karte</translation>
    </message>
    <message>
        <source>Here you are!</source>
        <translation>Lūdzu!</translation>
    </message>
    <message>
        <source>Here you are, {name}!</source>
        <translation>Lūdzu, {name}!</translation>
    </message>
    <message>
        <source>Hide my data</source>
        <translation>Paslēpt manus datus</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Parādiet karti kamerai</translation>
    </message>
    <message>
        <source>How did it go today?</source>
        <translation>Kā Jums šodien patika?</translation>
    </message>
    <message>
        <source>How was your last visit, on {day}?</source>
        <translation>Kā patika iepriekšējā reizē ({day})?</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Man tā ir</translation>
    </message>
    <message>
        <source>I have no card with me</source>
        <translation>Man nav kartes līdzi</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Saviem vārdiem</translation>
    </message>
    <message>
        <source>It comes out on paper too. A picture of it works as well.</source>
        <translation>Tā tūlīt būs arī uz papīra. Der arī tās fotogrāfija.</translation>
    </message>
    <message>
        <source>It takes 20 seconds</source>
        <translation>Tas aizņems 20 sekundes</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Es vēl esmu šeit</translation>
    </message>
    <message>
        <source>Join here</source>
        <translation>Reģistrēties šeit</translation>
    </message>
    <message>
        <source>Just tell our team</source>
        <translation>Pasakiet darbiniekam</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Gaidām karti</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Vai drīkst?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message>
        <source>No card yet? Ask our team: it takes 20 seconds.</source>
        <translation>Vēl nav kartes? Palūdziet mūsu darbiniekam – tas aizņems 20 sekundes.</translation>
    </message>
    <message>
        <source>No name needed. Two questions, and you may say no to both.</source>
        <translation>Vārds nav vajadzīgs. Divi jautājumi, un uz abiem var atbildēt “nē”.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nē, paldies</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Mirklīti, lūdzu</translation>
    </message>
    <message>
        <source>One tap is enough, or just leave it.</source>
        <translation>Pietiek ar vienu pieskārienu. Varat arī neatbildēt.</translation>
    </message>
    <message>
        <source>Only the manager reads it.</source>
        <translation>To lasa tikai vadītājs.</translation>
    </message>
    <message>
        <source>Our team sets it up with you. It takes 20 seconds.</source>
        <translation>Mūsu darbinieks to kopā ar Jums sagatavos. Tas aizņems 20 sekundes.</translation>
    </message>
    <message>
        <source>Our team will gladly give you a new one. Your stamps are safe.</source>
        <translation>Mūsu darbinieks Jums labprāt izsniegs jaunu. Visi zīmogi ir drošībā.</translation>
    </message>
    <message>
        <source>Our team will help you. Your stamps are safe.</source>
        <translation>Mūsu darbinieks Jums palīdzēs. Visi zīmogi ir drošībā.</translation>
    </message>
    <message>
        <source>Please ask our team</source>
        <translation>Lūdzu, vaicājiet mūsu darbiniekam</translation>
    </message>
    <message>
        <source>Please hold up your {shop} card, or ask our team.</source>
        <translation>Lūdzu, parādiet “{shop}” karti vai jautājiet mūsu darbiniekam.</translation>
    </message>
    <message>
        <source>Please show your card to our team</source>
        <translation>Lūdzu, parādiet karti mūsu darbiniekam</translation>
    </message>
    <message>
        <source>Please use the new one. All stamps are safe on it.</source>
        <translation>Lūdzu, izmantojiet jauno. Visi zīmogi ir tajā.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>one reward can be had now</comment>
        <translation>Var saņemt</translation>
    </message>
    <message>
        <source>See your stamps and rewards.</source>
        <translation>Redzēsiet savus zīmogus un balvas.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Nosūtīt</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Viduvēji</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Kas cits</translation>
    </message>
    <message>
        <source>Take a photo and pass it on. It is good once, until {day}.</source>
        <translation>Nofotografējiet un nododiet tālāk. Derīga vienreiz, līdz: {day}.</translation>
    </message>
    <message>
        <source>Take a picture of it: that is your card.</source>
        <translation>Nofotografējiet to: tā ir Jūsu karte.</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Pastāstīt vairāk</translation>
    </message>
    <message>
        <source>Thank you for telling us!</source>
        <translation>Paldies, ka pateicāt!</translation>
    </message>
    <message>
        <source>Thank you for telling us, {name}.</source>
        <translation>Paldies, ka pateicāt, {name}.</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Paldies, ka pateicāt.</translation>
    </message>
    <message>
        <source>Thank you for thinking of us!</source>
        <translation>Paldies, ka par mums atcerējāties!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Paldies!</translation>
    </message>
    <message>
        <source>Thank you, {name}!</source>
        <translation>Paldies, {name}!</translation>
    </message>
    <message>
        <source>The camera is taking a break</source>
        <translation>Kamera mazliet atpūšas</translation>
    </message>
    <message>
        <source>The camera only reads the code. No pictures are kept.</source>
        <translation>Kamera nolasa tikai kodu. Attēlus nesaglabājam.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Telpas un tīrība</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Apkalpošana</translation>
    </message>
    <message>
        <source>The wait</source>
        <translation>Gaidīšana</translation>
    </message>
    <message>
        <source>This card has been replaced</source>
        <translation>Šī karte ir nomainīta</translation>
    </message>
    <message>
        <source>This card is new here. Your earlier stamps will follow shortly.</source>
        <translation>Šī karte te nolasīta pirmoreiz. Iepriekšējie zīmogi drīz parādīsies.</translation>
    </message>
    <message>
        <source>This card needs a swap</source>
        <translation>Šī karte ir jānomaina</translation>
    </message>
    <message>
        <source>This isn’t one of our cards</source>
        <translation>Šī nav mūsu karte</translation>
    </message>
    <message>
        <source>This question has been answered already.</source>
        <translation>Uz šo jautājumu jau ir atbildēts.</translation>
    </message>
    <message>
        <source>This question waits at our self-service kiosk, away from the counter.</source>
        <translation>Šis jautājums gaida pie mūsu pašapkalpošanās kioska, ne pie kases.</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>Ekrāns aizvērsies pēc %n sekundes</numerusform>
            <numerusform>Ekrāns aizvērsies pēc %n sekundēm</numerusform>
            <numerusform>Ekrāns aizvērsies pēc %n sekundēm</numerusform>
        </translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Slikti</translation>
    </message>
    <message>
        <source>Very happy</source>
        <translation>Ļoti labi</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <translation>Ļoti slikti</translation>
    </message>
    <message>
        <source>We find you by your name or phone number, and give you a new card.</source>
        <translation>Jūs atradīsim pēc vārda vai tālruņa numura un iedosim jaunu karti.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Laipni lūdzam!</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Laipni lūdzam, {name}!</translation>
    </message>
    <message>
        <source>We’re sorry, and we’ll do better.</source>
        <translation>Atvainojamies un turpmāk darīsim labāk.</translation>
    </message>
    <message>
        <source>We’re sorry. What was it?</source>
        <translation>Mums žēl. Kas bija ne tā?</translation>
    </message>
    <message>
        <source>We’re sorry. {reward} – it’s on us.</source>
        <translation>Atvainojamies. {reward} – dāvinām mēs.</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>Manas piekrišanas</translation>
    </message>
    <message>
        <source>What I got</source>
        <translation>Tas, ko saņēmu</translation>
    </message>
    <message>
        <source>Would you recommend us to a friend?</source>
        <translation>Vai ieteiktu mūs draugam?</translation>
    </message>
    <message>
        <source>Would you tell us more?</source>
        <translation>Vai pastāstīsiet vairāk?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>You decide, and you can change it here whenever you like.</source>
        <translation>Izlemjat Jūs, un šeit to varat jebkurā brīdī mainīt.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n points.</source>
        <translation>
            <numerusform>Jums ir %n punkts.</numerusform>
            <numerusform>Jums ir %n punkti.</numerusform>
            <numerusform>Jums ir %n punktu.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Jūs teicāt – mēs izdarījām</translation>
    </message>
    <message>
        <source>Your card in 20 seconds</source>
        <translation>Jūsu karte 20 sekundēs</translation>
    </message>
    <message>
        <source>Your card is full. {reward} is waiting for you!</source>
        <translation>Karte ir pilna. Jūs gaida balva: {reward}!</translation>
    </message>
    <message>
        <source>Your guest ticket</source>
        <translation>Jūsu viesa biļete</translation>
    </message>
    <message>
        <source>Your new card works, and everything on the old one is kept.</source>
        <translation>Jaunā karte darbojas, un viss no vecās kartes ir saglabāts.</translation>
    </message>
    <message>
        <source>Your rewards</source>
        <translation>Jūsu balvas</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>the goal in points, under the ring&apos;s number</comment>
        <translation>no {count}</translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <comment>under the number in the ring</comment>
        <translation>
            <numerusform>punkts</numerusform>
            <numerusform>punkti</numerusform>
            <numerusform>punktu</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} p</source>
        <comment>the price of a reward in points</comment>
        <translation>{count} p.</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <comment>how many of one reward are ready</comment>
        <translation>Var saņemt: {count}</translation>
    </message>
    <message>
        <source>{reward} is ready for you. Just tell our team.</source>
        <translation>Jūs gaida balva: {reward}. Pasakiet mūsu darbiniekam.</translation>
    </message>
    <message>
        <source>{reward} – it’s on us.</source>
        <translation>{reward} – mūsu dāvana Jums.</translation>
    </message>
    <message>
        <source>{stamps} of {size}</source>
        <comment>stamps on a card</comment>
        <translation>{stamps} no {size}</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Atrasts: %n</numerusform>
            <numerusform>Atrasti: %n</numerusform>
            <numerusform>Atrasti: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Izvēlieties kādu no saraksta.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Dzēst neatgriezeniski</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Dzēst šo personu</translation>
    </message>
    <message>
        <source>Erased for good. Balances and reports stay as they are.</source>
        <translation>Neatgriezeniski dzēsts. Atlikumi un pārskati nemainās.</translation>
    </message>
    <message>
        <source>Hand over all their data</source>
        <translation>Izsniegt visus datus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>Name, contact, wishes; no undo</source>
        <translation>Vārds, kontakti, vēlmes; atsaukt nevar</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or card number</source>
        <translation>Vārds, tālrunis, e-pasts vai kartes numurs</translation>
    </message>
    <message>
        <source>New cards (PDF)</source>
        <translation>Jaunas kartes (PDF)</translation>
    </message>
    <message>
        <source>No new cards: the disk could not be written to. Please try again.</source>
        <translation>Jaunu karšu nav: disks neko nesaglabāja. Mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Neviens nav atrasts</translation>
    </message>
    <message>
        <source>Not erased: the disk could not be written to. Please try again.</source>
        <translation>Nav dzēsts: disks neko nesaglabāja. Mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>Šeit nekā nav.</translation>
    </message>
    <message>
        <source>PDF and JSON</source>
        <translation>PDF un JSON</translation>
    </message>
    <message>
        <source>Saved in {folder}. It is not encrypted: hand it over, then delete it.</source>
        <translation>Saglabāts mapē {folder}. Nav šifrēts: izsniedziet un izdzēsiet.</translation>
    </message>
    <message>
        <source>The latest customers</source>
        <translation>Pēdējie apmeklētāji</translation>
    </message>
    <message>
        <source>To print and cut: {file}. The cards can be given out now.</source>
        <translation>Drukāšanai un izgriešanai: {file}. Kartes jau var izsniegt.</translation>
    </message>
    <message>
        <source>last: {day}</source>
        <translation>pēdējoreiz: {day}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <comment>a date in a sentence, as Qt date letters</comment>
        <translation>d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in a list, as Qt date letters</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a heading, as Qt date letters</comment>
        <translation>dddd, d.&#xa0;MMMM</translation>
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
            <numerusform>%n cipars vai vairāk, bet ne virkne kā 111111 vai 123456.</numerusform>
            <numerusform>%n cipari vai vairāk, bet ne virkne kā 111111 vai 123456.</numerusform>
            <numerusform>%n cipari vai vairāk, bet ne virkne kā 111111 vai 123456.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN of %n digits or more</source>
        <translation>
            <numerusform>PIN: vismaz %n cipars</numerusform>
            <numerusform>PIN: vismaz %n cipari</numerusform>
            <numerusform>PIN: vismaz %n cipari</numerusform>
        </translation>
    </message>
    <message>
        <source>A café with a year behind it</source>
        <translation>Kafejnīca ar gadu aiz muguras</translation>
    </message>
    <message>
        <source>A hand scanner and typed numbers work as well.</source>
        <translation>Der arī rokas skeneris un ievadīts numurs.</translation>
    </message>
    <message>
        <source>A name is missing: it stands beside what you do.</source>
        <translation>Trūkst vārda: tas stāv pie Jūsu darbībām.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Servera adrese</translation>
    </message>
    <message>
        <source>After ten visits, an hour with a trainer is on us.</source>
        <translation>Pēc desmit apmeklējumiem stundu ar treneri dāvinām mēs.</translation>
    </message>
    <message>
        <source>Another PIN was given before. Key in that one.</source>
        <translation>Iepriekš ievadīts cits PIN. Ievadiet to.</translation>
    </message>
    <message>
        <source>Another hub answers there than the code is from.</source>
        <translation>Tur atbild cits serveris, nevis tas, no kura ir kods.</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Jautājam serverim</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
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
        <translation>Kamera {number}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Customers, rules and staff come from there.</source>
        <translation>Klientus, noteikumus un darbiniekus saņemsiet no turienes.</translation>
    </message>
    <message>
        <source>Every tenth coffee is on us, and points on every bill.</source>
        <translation>Katru desmito kafiju dāvinām mēs, un par katru pirkumu ir punkti.</translation>
    </message>
    <message>
        <source>Every tenth haircut is on us.</source>
        <translation>Katru desmito matu griezumu dāvinām mēs.</translation>
    </message>
    <message>
        <source>Five short steps. All of it can be changed later.</source>
        <translation>Pieci īsi soļi. Visu vēlāk var mainīt.</translation>
    </message>
    <message>
        <source>It joins the one you have</source>
        <translation>Tas pievienosies esošajam</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Pievienoties</translation>
    </message>
    <message>
        <source>Join the kiosk you have</source>
        <translation>Pievienošanās esošajam kioskam</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>a step</comment>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <source>Later: the kiosk finds it by itself once it is plugged in.</source>
        <translation>Vēlāk: kad kamera būs pievienota, kiosks to atradīs pats.</translation>
    </message>
    <message>
        <source>Look at the demo shop</source>
        <translation>Apskatīt paraugu</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Meklēt kameras vēlreiz</translation>
    </message>
    <message>
        <source>Loyalty kiosk</source>
        <translation>Lojalitātes kiosks</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Uzņēmuma nosaukums</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in now, or later.</source>
        <translation>Kamera nav atrasta. Pievienojiet to tagad vai vēlāk.</translation>
    </message>
    <message>
        <source>On the hub’s computer, “kiosk hub invite” shows a code for one more kiosk.</source>
        <translation>Servera datorā komanda “kiosk hub invite” parāda kodu vēl vienam kioskam.</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Atvērt kasi</translation>
    </message>
    <message>
        <source>Opening the counter</source>
        <translation>Kase tiek atvērta</translation>
    </message>
    <message>
        <source>Owner’s PIN</source>
        <comment>a step</comment>
        <translation>Īpašnieka PIN</translation>
    </message>
    <message>
        <source>Points on every bill, and they pay for part of the next one.</source>
        <translation>Punkti par katru pirkumu, un ar tiem var apmaksāt daļu nākamā.</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>a step</comment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Reading everything</source>
        <translation>Visu nolasām</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>a step</comment>
        <translation>Uzņēmums</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you typed is kept.</source>
        <translation>Notika kas negaidīts. Ievadītais ir saglabāts.</translation>
    </message>
    <message>
        <source>Take what is nearest. Items, prices and rewards are yours to change.</source>
        <translation>Izvēlieties tuvāko. Preces, cenas un balvas varēs mainīt.</translation>
    </message>
    <message>
        <source>The PIN opens the manager’s pages, and lets you leave full screen.</source>
        <translation>PIN atver vadītāja lapas un ļauj iziet no pilnekrāna.</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Darba diena beidzas plkst.</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Trūkst koda.</translation>
    </message>
    <message>
        <source>The disk could not be written to. Is it full or write-protected?</source>
        <translation>Disks nesaglabāja. Vai tas ir pilns, vai tajā nedrīkst rakstīt?</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. Is the disk full or write-protected?</source>
        <translation>Mapē {folder} nevar saglabāt. Vai disks ir pilns, vai tajā nedrīkst rakstīt?</translation>
    </message>
    <message>
        <source>The hub does not answer at {address}. The code stays good.</source>
        <translation>Serveris neatbild adresē {address}. Kods paliek derīgs.</translation>
    </message>
    <message>
        <source>The hub does not know this code any more. Ask for a new one.</source>
        <translation>Serveris šo kodu vairs nepazīst. Palūdziet jaunu.</translation>
    </message>
    <message>
        <source>The hub does not let this kiosk in.</source>
        <translation>Serveris šo kiosku nelaiž iekšā.</translation>
    </message>
    <message>
        <source>The others who work here are added there, each with a PIN of their own.</source>
        <translation>Pārējos darbiniekus pievieno tur, katram savs PIN.</translation>
    </message>
    <message>
        <source>The owner’s PIN, which nobody else knows.</source>
        <translation>Īpašnieka PIN, ko neviens cits nezina.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Tas pats PIN vēlreiz</translation>
    </message>
    <message>
        <source>The shop needs a name: it stands on cards and slips.</source>
        <translation>Uzņēmumam vajag nosaukumu: tas ir uz kartēm un lapiņām.</translation>
    </message>
    <message>
        <source>The state language comes first. Each customer is greeted in their own.</source>
        <translation>Valsts valoda ir pirmā. Katru klientu sveicina viņa valodā.</translation>
    </message>
    <message>
        <source>The two were not the same. Once more from the start.</source>
        <translation>Abi nebija vienādi. Vēlreiz no sākuma.</translation>
    </message>
    <message>
        <source>This is not the address of a hub.</source>
        <translation>Tā nav servera adrese.</translation>
    </message>
    <message>
        <source>This is our second kiosk</source>
        <translation>Šis ir mūsu otrais kiosks</translation>
    </message>
    <message>
        <source>This is what it sees.</source>
        <translation>Lūk, ko kamera redz.</translation>
    </message>
    <message>
        <source>This kiosk has customers of its own already.</source>
        <translation>Šim kioskam jau ir savi klienti.</translation>
    </message>
    <message>
        <source>Welcome. What is your shop called?</source>
        <translation>Laipni lūdzam. Kā sauc Jūsu uzņēmumu?</translation>
    </message>
    <message>
        <source>What do your customers collect?</source>
        <translation>Ko krāj Jūsu klienti?</translation>
    </message>
    <message>
        <source>Which camera reads the cards?</source>
        <translation>Kura kamera nolasa kartes?</translation>
    </message>
    <message>
        <source>Which languages do you serve in?</source>
        <translation>Kurās valodās Jūs apkalpojat?</translation>
    </message>
    <message>
        <source>Who keeps the keys?</source>
        <translation>Pie kā glabājas atslēgas?</translation>
    </message>
    <message>
        <source>Without a camera</source>
        <translation>Bez kameras</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsu vārds</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message numerus="yes">
        <source>%n guest visits</source>
        <translation>
            <numerusform>%n viesa apmeklējums</numerusform>
            <numerusform>%n viesa apmeklējumi</numerusform>
            <numerusform>%n viesa apmeklējumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkts</numerusform>
            <numerusform>%n punkti</numerusform>
            <numerusform>%n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are valid until {day}</source>
        <translation>
            <numerusform>%n punkts derīgs līdz: {day}</numerusform>
            <numerusform>%n punkti derīgi līdz: {day}</numerusform>
            <numerusform>%n punktu derīgi līdz: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>A celebration</source>
        <translation>Svinības</translation>
    </message>
    <message>
        <source>A guest of {name} · until {day}</source>
        <translation>Uzaicināja: {name} · līdz: {day}</translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Viesis bez kartes</translation>
    </message>
    <message>
        <source>A thank-you</source>
        <translation>Pateicība</translation>
    </message>
    <message>
        <source>Accept the ticket</source>
        <translation>Pieņemt biļeti</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Atvainošanās</translation>
    </message>
    <message>
        <source>Does the guest have a card? Scan it first, then the ticket again.</source>
        <translation>Vai viesim ir karte? Vispirms noskenējiet to, tad vēlreiz biļeti.</translation>
    </message>
    <message>
        <source>Each ticket is good once. Nothing was changed.</source>
        <translation>Katra biļete ir derīga vienreiz. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Kam: {name}</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>No mums</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>Izsniegt kuponu</translation>
    </message>
    <message>
        <source>Give something</source>
        <translation>Uzdāvināt</translation>
    </message>
    <message>
        <source>Guest ticket ({count} left)</source>
        <translation>Viesa biļete (vēl {count})</translation>
    </message>
    <message>
        <source>Guest ticket used</source>
        <translation>Biļete izmantota</translation>
    </message>
    <message>
        <source>It is on the customer’s screen too: they may photograph it there.</source>
        <translation>Tā ir arī klienta ekrānā: tur to var nofotografēt.</translation>
    </message>
    <message>
        <source>Make a guest ticket</source>
        <translation>Izveidot viesa biļeti</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Ceļā uz mērķi</translation>
    </message>
    <message>
        <source>No guest visits are left</source>
        <translation>Viesa apmeklējumu vairs nav</translation>
    </message>
    <message>
        <source>Nobody can bring themselves</source>
        <translation>Neviens nevar atvest pats sevi</translation>
    </message>
    <message>
        <source>Nobody visited on these days</source>
        <translation>Šajās dienās neviens nav bijis</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>Nosūtīts uz printeri</translation>
    </message>
    <message>
        <source>Perhaps it was made elsewhere a moment ago: try again in a minute.</source>
        <translation>Varbūt tā tikko izveidota citur: pēc minūtes mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Izdrukāt biļeti</translation>
    </message>
    <message>
        <source>Scan the card of the friend who brought them. Nothing typed is lost.</source>
        <translation>Noskenējiet tā drauga karti, kurš atveda. Ievadītais nav pazudis.</translation>
    </message>
    <message>
        <source>Somebody brought them already</source>
        <translation>Klientu jau kāds ir atvedis</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Kas cits</translation>
    </message>
    <message>
        <source>The ticket’s code</source>
        <translation>Biļetes kods</translation>
    </message>
    <message>
        <source>This ticket is not known here</source>
        <translation>Šī biļete šeit nav zināma</translation>
    </message>
    <message>
        <source>This ticket is not valid any more</source>
        <translation>Šī biļete vairs nav derīga</translation>
    </message>
    <message>
        <source>This ticket was good until {day}</source>
        <translation>Šī biļete bija derīga līdz: {day}</translation>
    </message>
    <message>
        <source>This ticket was used already</source>
        <translation>Šī biļete jau ir izmantota</translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>Ko dāvināsim?</translation>
    </message>
    <message>
        <source>Why? It is kept with the voucher.</source>
        <translation>Kāpēc? Iemeslu saglabās kopā ar kuponu.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>līdz: {day}</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} no {need}</translation>
    </message>
    <message>
        <source>{number} · good once, until {day}</source>
        <translation>{number} · derīga vienreiz, līdz: {day}</translation>
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
            <numerusform>%n nepārtraukta ķēde</numerusform>
            <numerusform>%n nepārtrauktas ķēdes</numerusform>
            <numerusform>%n nepārtrauktu ķēžu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries checked</source>
        <translation>
            <numerusform>%n ieraksts pārbaudīts</numerusform>
            <numerusform>%n ieraksti pārbaudīti</numerusform>
            <numerusform>%n ierakstu pārbaudīts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings need a look. The sales are safe.</source>
        <translation>
            <numerusform>Jāapskata %n neatbilstība. Pirkumi ir drošībā.</numerusform>
            <numerusform>Jāapskata %n neatbilstības. Pirkumi ir drošībā.</numerusform>
            <numerusform>Jāapskata %n neatbilstību. Pirkumi ir drošībā.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people see it at their next scan.</source>
        <translation>
            <numerusform>%n cilvēks to redzēs nākamreiz.</numerusform>
            <numerusform>%n cilvēki to redzēs nākamreiz.</numerusform>
            <numerusform>%n cilvēku to redzēs nākamreiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <comment>how many came back</comment>
        <translation>
            <numerusform>%n apmeklējums</numerusform>
            <numerusform>%n apmeklējumi</numerusform>
            <numerusform>%n apmeklējumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pajautājiet vēlreiz</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Žurnāls</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Busiest from {start} to {end}</source>
        <comment>hours of the day</comment>
        <translation>Rosīgākais laiks: plkst. {start}–{end}</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampaņas</translation>
    </message>
    <message>
        <source>Compared with {day}</source>
        <translation>Salīdzinājumam: {day}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Laiks pajautāt</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Atsauksmes</translation>
    </message>
    <message numerus="yes">
        <source>Happy (4–5 of 5): {percent}. %n answers in 30 days.</source>
        <translation>
            <numerusform>Apmierināti (4–5 no 5): {percent}. %n atbilde 30 dienās.</numerusform>
            <numerusform>Apmierināti (4–5 no 5): {percent}. %n atbildes 30 dienās.</numerusform>
            <numerusform>Apmierināti (4–5 no 5): {percent}. %n atbilžu 30 dienās.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mazāk</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>Nameless card</source>
        <translation>Karte bez vārda</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Jauni klienti</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nākamā lapa</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez vārda</translation>
    </message>
    <message>
        <source>No rewards were given.</source>
        <translation>Balvas netika izsniegtas.</translation>
    </message>
    <message>
        <source>Nobody has answered in the last 30 days.</source>
        <translation>Pēdējās 30 dienās neviens nav atbildējis.</translation>
    </message>
    <message>
        <source>Nobody waits to be asked</source>
        <translation>Nevienam nav jājautā</translation>
    </message>
    <message>
        <source>Not checked yet. The check is running.</source>
        <translation>Vēl nav pārbaudīts. Notiek pārbaude.</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Nav uz ko atbildēt</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Izvēlēties</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Izvēlēts</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>Sakrātie punkti</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Iepriekšējā lapa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Atgriezās</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Izsniegtās balvas</translation>
    </message>
    <message>
        <source>Rewards, {cost}</source>
        <translation>Balvas, {cost}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saglabāts: {file}</translation>
    </message>
    <message>
        <source>Seen by exactly those who said it</source>
        <translation>Redzēs tikai tie, kas to teica</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Darbinieki</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Uzliktie zīmogi</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>the page about the hub and other kiosks</comment>
        <translation>Sinhronizācija</translation>
    </message>
    <message>
        <source>Tell those who said it</source>
        <translation>Pateikt tiem, kas to teica</translation>
    </message>
    <message>
        <source>The day’s close is on its way to the printer.</source>
        <translation>Dienas noslēgums nosūtīts uz printeri.</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>Failu nevarēja saglabāt. Vai disks ir pilns?</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Uz kasi</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Šodien, {day}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Apmeklējumi</translation>
    </message>
    <message>
        <source>Visits by hour</source>
        <translation>Apmeklējumi pa stundām</translation>
    </message>
    <message>
        <source>What did you do about it?</source>
        <translation>Kas tika izdarīts?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ko teica klienti</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Vērts apskatīt</translation>
    </message>
    <message>
        <source>a week ago {count}</source>
        <translation>pirms nedēļas {count}</translation>
    </message>
    <message>
        <source>all balances add up</source>
        <translation>visi atlikumi sakrīt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more kinds, all in the CSV</source>
        <translation>
            <numerusform>un vēl %n veids, viss saraksts CSV failā</numerusform>
            <numerusform>un vēl %n veidi, viss saraksts CSV failā</numerusform>
            <numerusform>un vēl %n veidu, viss saraksts CSV failā</numerusform>
        </translation>
    </message>
    <message>
        <source>no visits yet</source>
        <translation>apmeklējumu vēl nav</translation>
    </message>
    <message>
        <source>pale: {day}</source>
        <comment>the bars of the day a week before</comment>
        <translation>gaišāk: {day}</translation>
    </message>
    <message numerus="yes">
        <source>{time} {who}: +%n stamps, too soon</source>
        <translation>
            <numerusform>{time} {who}: +%n zīmogs, par agru</numerusform>
            <numerusform>{time} {who}: +%n zīmogi, par agru</numerusform>
            <numerusform>{time} {who}: +%n zīmogu, par agru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n points spent too many</source>
        <translation>
            <numerusform>{who}: izmantots %n punkts par daudz</numerusform>
            <numerusform>{who}: izmantoti %n punkti par daudz</numerusform>
            <numerusform>{who}: izmantots %n punktu par daudz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: {what}, %n too many</source>
        <translation>
            <numerusform>{who}: {what}, %n par daudz</numerusform>
            <numerusform>{who}: {what}, %n par daudz</numerusform>
            <numerusform>{who}: {what}, %n par daudz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Another card of theirs</source>
        <translation>Klienta otra karte</translation>
    </message>
    <message>
        <source>Both cards open this page now</source>
        <translation>Tagad abas kartes atver šo lapu</translation>
    </message>
    <message>
        <source>Both cards stay valid. It can be undone.</source>
        <translation>Abas kartes paliek derīgas. To var atsaukt.</translation>
    </message>
    <message>
        <source>Cards joined</source>
        <translation>Kartes apvienotas</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Vai tas ir viens un tas pats cilvēks?</translation>
    </message>
    <message>
        <source>Join both cards</source>
        <translation>Apvienot kartes</translation>
    </message>
    <message>
        <source>Joined cards</source>
        <translation>Apvienotās kartes</translation>
    </message>
    <message>
        <source>Joined. Both cards open one page now.</source>
        <translation>Apvienots. Tagad abas kartes atver vienu lapu.</translation>
    </message>
    <message>
        <source>Keep them separate</source>
        <translation>Atstāt atsevišķi</translation>
    </message>
    <message>
        <source>No cards are joined.</source>
        <translation>Nav nevienas apvienotas kartes.</translation>
    </message>
    <message>
        <source>Now choose the owner of the other card from the list.</source>
        <translation>Tagad izvēlieties sarakstā, uz kā vārda ir otra karte.</translation>
    </message>
    <message>
        <source>Only with both cards</source>
        <translation>Vajadzīgas abas kartes</translation>
    </message>
    <message>
        <source>Scan it, or type the name or phone number on the left.</source>
        <translation>Noskenējiet to vai ievadiet kreisajā pusē vārdu vai tālruņa numuru.</translation>
    </message>
    <message>
        <source>Scan this person’s other card, or let a colleague decide. Nothing was changed.</source>
        <translation>Noskenējiet klienta otro karti vai ļaujiet izlemt kolēģim. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Atkal atdalīt</translation>
    </message>
    <message>
        <source>Separated, each has what was theirs before, and what their own card did since.</source>
        <translation>Pēc atdalīšanas katram atkal ir tas, kas bija viņa, un tas, kas darīts ar viņa karti.</translation>
    </message>
    <message>
        <source>Separated. Each card opens its own page again.</source>
        <translation>Atdalīts. Katra karte atkal atver savu lapu.</translation>
    </message>
    <message>
        <source>Stays withdrawn: {what}</source>
        <translation>Paliek atsaukta: {what}</translation>
    </message>
    <message>
        <source>The names differ: better ask.</source>
        <translation>Vārdi atšķiras: labāk pajautāt.</translation>
    </message>
    <message>
        <source>They have another card too</source>
        <translation>Klientam ir vēl viena karte</translation>
    </message>
    <message>
        <source>This card already opens the same page</source>
        <translation>Šī karte jau atver to pašu lapu</translation>
    </message>
    <message>
        <source>Together: {name}</source>
        <translation>Kopā: {name}</translation>
    </message>
    <message>
        <source>Which other card is theirs?</source>
        <translation>Kura ir klienta otrā karte?</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alerģijas</translation>
    </message>
    <message>
        <source>birthday wishes</source>
        <translation>dzimšanas dienas sveicieni</translation>
    </message>
    <message>
        <source>news</source>
        <translation>jaunumi</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Allergy</source>
        <translation>Alerģija</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Mainīt piezīmi</translation>
    </message>
    <message>
        <source>Greet them so</source>
        <translation>Tā uzrunāt</translation>
    </message>
    <message>
        <source>Greet without a name</source>
        <translation>Sveicināt bez vārda</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Uzruna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Name day, if they keep one only</source>
        <translation>Vārda diena, ja svin tikai vienu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nākamās</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Pierakstīt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Iepriekšējās</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Dzēst piezīmi</translation>
    </message>
    <message>
        <source>Several people use this card</source>
        <translation>Karti lieto vairāki cilvēki</translation>
    </message>
    <message>
        <source>They said yes on the slip</source>
        <translation>Piekrita uz lapiņas</translation>
    </message>
    <message>
        <source>They told us</source>
        <translation>Klients teica</translation>
    </message>
    <message>
        <source>We noticed</source>
        <translation>Mēs pamanījām</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Ko atcerēties</translation>
    </message>
    <message>
        <source>What to remember about them</source>
        <translation>Ko atcerēties par šo klientu</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Par kuru</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A copy of the shop is being made</source>
        <translation>Tiek veidota mācību kopija</translation>
    </message>
    <message>
        <source>A copy of the shop: nothing counts here.</source>
        <translation>Mācību kopija: šeit nekas neskaitās.</translation>
    </message>
    <message>
        <source>A shop to look at: nobody in it is real.</source>
        <translation>Paraugs apskatei: neviens šeit nav īsts.</translation>
    </message>
    <message>
        <source>A year of a café is being made. It takes a moment, once.</source>
        <translation>Tiek veidots kafejnīcas gads. Tas aizņem mirkli, tikai vienreiz.</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>Atpakaļ uz īsto kasi</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Paraugs</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Mācības</translation>
    </message>
    <message>
        <source>Practise in a copy</source>
        <translation>Mācīties kopijā</translation>
    </message>
    <message>
        <source>The practice copy is being opened.</source>
        <translation>Tiek atvērta mācību kopija.</translation>
    </message>
    <message>
        <source>The program was updated: all balances are worked out anew. It takes a moment, once.</source>
        <translation>Programma ir atjaunināta: visi atlikumi tiek pārrēķināti. Tas aizņem mirkli, tikai vienreiz.</translation>
    </message>
    <message>
        <source>The real counter is being opened.</source>
        <translation>Tiek atvērta īstā kase.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the shop on this disk.</source>
        <translation>Šajā diskā nepietiek vietas mācību kopijai.</translation>
    </message>
    <message>
        <source>To my own shop</source>
        <translation>Uz savu kasi</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkts</numerusform>
            <numerusform>%n punkti</numerusform>
            <numerusform>%n punktu</numerusform>
        </translation>
    </message>
    <message>
        <source>A TOML file holds all of the rules, also those that have no form here.</source>
        <translation>TOML failā ir visi noteikumi, arī tie, kurus šeit mainīt nevar.</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Dienu vēlāk</translation>
    </message>
    <message>
        <source>A day sooner</source>
        <translation>Dienu agrāk</translation>
    </message>
    <message>
        <source>A day such as 1.12.2026 is expected.</source>
        <translation>Vajadzīga diena, piemēram, 1.12.2026.</translation>
    </message>
    <message>
        <source>A number such as 2 or 1.5 is expected.</source>
        <translation>Vajadzīgs skaitlis, piemēram, 2 vai 1,5.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Vajadzīgs vesels skaitlis.</translation>
    </message>
    <message>
        <source>Add goods or a category</source>
        <translation>Pievienot preci vai kategoriju</translation>
    </message>
    <message>
        <source>An amount such as 4.80 is expected.</source>
        <translation>Vajadzīga summa, piemēram, 4,80.</translation>
    </message>
    <message>
        <source>Another reward</source>
        <translation>Pievienot balvu</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Pievienot noteikumu</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Kā fails</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Uzreiz</translation>
    </message>
    <message>
        <source>Begin with a ready one</source>
        <translation>Sākt ar gatavu programmu</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Kafejnīca</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Cost to us in 90 days</source>
        <translation>Mūsu izmaksas 90 dienās</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Atmest melnrakstu</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>No noteiktas dienas</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Autoserviss</translation>
    </message>
    <message>
        <source>Get less</source>
        <translation>Saņem mazāk</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>Saņem vairāk</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Sporta klubs</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>Spēkā kopš: {day}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Vārdiem</translation>
    </message>
    <message>
        <source>It changes nothing, and the counter goes on meanwhile.</source>
        <translation>Tas neko nemaina, un kase tikmēr strādā.</translation>
    </message>
    <message>
        <source>It is the draft now. Look it through, and try it.</source>
        <translation>Tas tagad ir melnraksts. Pārskatiet un izmēģiniet to.</translation>
    </message>
    <message>
        <source>It replaces the draft here. Nothing changes until you publish.</source>
        <translation>Tā aizstāj šo melnrakstu. Līdz publicēšanai nekas nemainās.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Mainīt vēl</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Neviens</translation>
    </message>
    <message>
        <source>Not published yet: the disk could not be written to. Please try again.</source>
        <translation>Vēl nav publicēts: disks neko nesaglabāja. Mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>On the last 90 days</source>
        <translation>Ar pēdējām 90 dienām</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Atvērt failu</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicēt</translation>
    </message>
    <message>
        <source>Ready ones and files</source>
        <translation>Paraugi un faili</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Replaying the last 90 days</source>
        <translation>Pārrēķina pēdējās 90 dienas</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Balvas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Noteikumi</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Saglabāt failā</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Vēl nav no kā izvēlēties.</translation>
    </message>
    <message>
        <source>This file cannot be read as text.</source>
        <translation>Šo failu nevar nolasīt kā tekstu.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Izmēģināt</translation>
    </message>
    <message>
        <source>What we sell</source>
        <translation>Preces</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>Ko pievienot programmai?</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jebkura diena</translation>
    </message>
    <message numerus="yes">
        <source>of %n customers</source>
        <translation>
            <numerusform>no %n klienta</numerusform>
            <numerusform>no %n klientiem</numerusform>
            <numerusform>no %n klientiem</numerusform>
        </translation>
    </message>
    <message>
        <source>published, in force from {day}</source>
        <translation>publicēta, spēkā no: {day}</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>pirms {before}, pēc {after}</translation>
    </message>
    <message>
        <source>{done} of {all} customers</source>
        <translation>{done} no {all} klientiem</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n characters were read. It is not one of our cards.</source>
        <translation>
            <numerusform>Nolasīta %n zīme. Tā nav mūsu karte.</numerusform>
            <numerusform>Nolasītas %n zīmes. Tā nav mūsu karte.</numerusform>
            <numerusform>Nolasītas %n zīmes. Tā nav mūsu karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card held up is read at once.</source>
        <translation>Parādīta karte tiek nolasīta uzreiz.</translation>
    </message>
    <message>
        <source>A colour such as #0B6B58 is expected.</source>
        <translation>Vajadzīga krāsa, piemēram, #0B6B58.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Par programmu</translation>
    </message>
    <message>
        <source>An encrypted copy goes there when the kiosk is closed. The last 14 are kept. Erased customers are erased there too; copies made elsewhere keep them.</source>
        <translation>Aizverot kiosku, tur saglabā šifrētu kopiju. Paliek pēdējās 14. Dzēstā klienta dati pazūd arī no tām, bet citur saglabātajās kopijās paliek.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Kustība ekrānā</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Zila</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brūna</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Izvēlēties mapi</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Izvēlēties attēlu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Krāsas</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Kopija saglabāta: {file}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Rezerves kopijas</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Kopēt tagad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Customers see these buttons in this order. Begin with the state language.</source>
        <translation>Klienti redz valodas šādā secībā. Pirmā lai ir valsts valoda.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšas</translation>
    </message>
    <message>
        <source>Each change is saved at once.</source>
        <translation>Katra izmaiņa tiek saglabāta uzreiz.</translation>
    </message>
    <message>
        <source>Empty: nothing is printed.</source>
        <translation>Tukšs: nekas netiek drukāts.</translation>
    </message>
    <message>
        <source>Find cameras</source>
        <translation>Meklēt kameras</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafīta</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zaļa</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Rokas skeneris</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Liels kontrasts</translation>
    </message>
    <message>
        <source>Hold a card up to the camera.</source>
        <translation>Parādiet kamerai karti.</translation>
    </message>
    <message>
        <source>If yes: history and allergies stay covered until they are tapped.</source>
        <translation>Ja jā: vēsture un alerģijas ir paslēptas, līdz tām pieskaras.</translation>
    </message>
    <message>
        <source>In the network: tcp://, its address, and a colon with 9100.</source>
        <translation>Tīklā: tcp://, adrese un aiz kola 9100.</translation>
    </message>
    <message>
        <source>It can be read as it is.</source>
        <translation>Tā ir labi salasāma.</translation>
    </message>
    <message>
        <source>It looks at the customer’s side</source>
        <translation>Vērsta pret klientu</translation>
    </message>
    <message>
        <source>Language of the till</source>
        <translation>Kases valoda</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Liels</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Vislielākais</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišas</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotips</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Izskats un skaņa</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Meklē kameras</translation>
    </message>
    <message>
        <source>Money: {currency}{dot}time zone: {zone}</source>
        <translation>Valūta: {currency}{dot}laika josla: {zone}</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Uzņēmuma nosaukums</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>Šīs kases nosaukums</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Bez kopijām</translation>
    </message>
    <message>
        <source>No copy was made: the folder cannot be written to.</source>
        <translation>Kopija nav izveidota: mapē nevar rakstīt.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Mape nav izvēlēta.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Bez logotipa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Parasts</translation>
    </message>
    <message>
        <source>Not on trial</source>
        <translation>Netiek pārbaudīta</translation>
    </message>
    <message>
        <source>On this computer: its device, such as /dev/usb/lp0 or LPT1.</source>
        <translation>Pie šī datora: ierīce, piemēram, /dev/usb/lp0 vai LPT1.</translation>
    </message>
    <message>
        <source>One of our cards, read right.</source>
        <translation>Mūsu karte, nolasīta pareizi.</translation>
    </message>
    <message>
        <source>Or the address of a stream</source>
        <translation>Vai video straumes adrese</translation>
    </message>
    <message>
        <source>Or type it</source>
        <translation>Vai ierakstiet</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Papīra platums</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Drukāt izmēģinājuma lapiņu</translation>
    </message>
    <message>
        <source>Printed. Check that every letter is there.</source>
        <translation>Izdrukāts. Pārbaudiet, vai visi burti ir.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printeris</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Notiek drukāšana</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Sarkana</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saglabāts.</translation>
    </message>
    <message>
        <source>Saved. It takes effect after the next start.</source>
        <translation>Saglabāts. Stāsies spēkā pēc nākamās palaišanas.</translation>
    </message>
    <message>
        <source>Scan any code now. Nothing is stamped here.</source>
        <translation>Noskenējiet jebkuru kodu. Zīmogi šeit netiek uzlikti.</translation>
    </message>
    <message>
        <source>Scanner and copies</source>
        <translation>Skeneris un kopijas</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ekrāni</translation>
    </message>
    <message>
        <source>Seconds until the cashier’s screen clears</source>
        <translation>Pēc cik sekundēm notīra kasiera ekrānu</translation>
    </message>
    <message>
        <source>Seconds until the customer’s screen clears</source>
        <translation>Pēc cik sekundēm notīra klienta ekrānu</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Uzņēmums</translation>
    </message>
    <message>
        <source>Shown as {colour}, so that it can be read here.</source>
        <translation>Lai būtu salasāms, rāda kā {colour}.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Skaņas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Burtu lielums</translation>
    </message>
    <message>
        <source>That is not possible; nothing was changed.</source>
        <translation>Tas nav iespējams; nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The business day ends at (hours after midnight)</source>
        <translation>Darba diena beidzas (stundas pēc pusnakts)</translation>
    </message>
    <message>
        <source>The camera opens</source>
        <translation>Kamera ieslēdzas</translation>
    </message>
    <message>
        <source>The cashier’s screen is on monitor</source>
        <translation>Kasiera ekrāns ir monitorā</translation>
    </message>
    <message>
        <source>The customer’s screen is on monitor</source>
        <translation>Klienta ekrāns ir monitorā</translation>
    </message>
    <message>
        <source>The disk could not be written to; nothing was changed.</source>
        <translation>Disks to nesaglabāja; nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The kiosk’s licence: MIT. It works without the network.</source>
        <translation>Programmas licence: MIT. Darbojas arī bez tīkla.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, and is the address right?</source>
        <translation>Printeris neatbild. Vai tas ir ieslēgts un adrese pareiza?</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Printerī nav papīra.</translation>
    </message>
    <message>
        <source>The queue can see the cashier’s screen</source>
        <translation>Rinda redz kasiera ekrānu</translation>
    </message>
    <message>
        <source>The shop’s colour</source>
        <translation>Uzņēmuma krāsa</translation>
    </message>
    <message>
        <source>The slip printer</source>
        <translation>Kvīšu printeris</translation>
    </message>
    <message>
        <source>This camera gives no picture.</source>
        <translation>Šī kamera nedod attēlu.</translation>
    </message>
    <message>
        <source>This cannot be the logo: a PNG, JPEG or WebP picture up to 20 MB is expected.</source>
        <translation>Tas nevar būt logotips: vajadzīgs PNG, JPEG vai WebP attēls līdz 20 MB.</translation>
    </message>
    <message>
        <source>Try the camera</source>
        <translation>Pārbaudīt kameru</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versija {version}</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>What it is built with</source>
        <translation>No kā tā veidota</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>augstāk</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>noņemt</translation>
    </message>
    <message>
        <source>{frames} pictures a second{dot}{share} of them read</source>
        <translation>{frames} attēli sekundē{dot}nolasīti {share}</translation>
    </message>
    <message>
        <source>{number}: not plugged in</source>
        <translation>{number}: nav pievienots</translation>
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
            <numerusform>%n cipars vai vairāk</numerusform>
            <numerusform>%n cipari vai vairāk</numerusform>
            <numerusform>%n cipari vai vairāk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work here</source>
        <translation>
            <numerusform>Šeit strādā %n cilvēks</numerusform>
            <numerusform>Šeit strādā %n cilvēki</numerusform>
            <numerusform>Šeit strādā %n cilvēki</numerusform>
        </translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>a role</comment>
        <translation>Kasieris</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>a role</comment>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Var atstāt tukšu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Jauns PIN</translation>
    </message>
    <message>
        <source>New badge (PDF)</source>
        <translation>Jauna darbinieka karte (PDF)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nākamie</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Vairs šeit nestrādā</translation>
    </message>
    <message>
        <source>No staff yet: anybody at the counter may do anything, and no PIN is asked for.</source>
        <translation>Darbinieku vēl nav: pie kases visi drīkst visu, un PIN neprasa.</translation>
    </message>
    <message>
        <source>Nobody with this card number is known here.</source>
        <translation>Klients ar šādu kartes numuru šeit nav zināms.</translation>
    </message>
    <message>
        <source>Number of their own loyalty card</source>
        <translation>Paša darbinieka lojalitātes kartes numurs</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>a role</comment>
        <translation>Īpašnieks</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Iepriekšējie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saglabāts</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <comment>a role</comment>
        <translation>Maiņas vadītājs</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jauns darbinieks</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Darbinieki</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Paliek, kā ir</translation>
    </message>
    <message numerus="yes">
        <source>The PIN needs %n digits or more, and not 1234 or 1111.</source>
        <translation>
            <numerusform>PIN kodā jābūt vismaz %n ciparam; 1234 un 1111 neder.</numerusform>
            <numerusform>PIN kodā jābūt vismaz %n cipariem; 1234 un 1111 neder.</numerusform>
            <numerusform>PIN kodā jābūt vismaz %n cipariem; 1234 un 1111 neder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>Failu nevarēja saglabāt. Vai disks ir pilns?</translation>
    </message>
    <message>
        <source>The owner first</source>
        <translation>Vispirms īpašnieks</translation>
    </message>
    <message>
        <source>There must be at least one owner.</source>
        <translation>Jābūt vismaz vienam īpašniekam.</translation>
    </message>
    <message>
        <source>This could not be saved now. Nothing was changed.</source>
        <translation>Tagad nevarēja saglabāt. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>This name cannot be saved.</source>
        <translation>Šo vārdu nevar saglabāt.</translation>
    </message>
    <message>
        <source>To print: {file}. The old badge opens nothing now.</source>
        <translation>Drukāšanai: {file}. Vecā darbinieka karte vairs nav derīga.</translation>
    </message>
    <message>
        <source>You cannot change somebody above you.</source>
        <translation>Nevar mainīt to, kura loma ir augstāka.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n bundles not read yet</source>
        <comment>of entries</comment>
        <translation>
            <numerusform>%n sūtījums nav nolasīts</numerusform>
            <numerusform>%n sūtījumi nav nolasīti</numerusform>
            <numerusform>%n sūtījumu nav nolasīts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are set aside at the hub</source>
        <translation>
            <numerusform>Serverī atlikts malā %n ieraksts</numerusform>
            <numerusform>Serverī atlikti malā %n ieraksti</numerusform>
            <numerusform>Serverī atlikts malā %n ierakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries at the hub</source>
        <translation>
            <numerusform>serverī %n ieraksts</numerusform>
            <numerusform>serverī %n ieraksti</numerusform>
            <numerusform>serverī %n ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <source>A kiosk without a name</source>
        <translation>Kiosks bez nosaukuma</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Pulkstenis</translation>
    </message>
    <message>
        <source>Erased customers</source>
        <translation>Dzēstie klienti</translation>
    </message>
    <message>
        <source>Has read everything</source>
        <translation>Viss nolasīts</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kioski</translation>
    </message>
    <message>
        <source>Last in step: {time}</source>
        <translation>Pēdējoreiz sinhronizēts: {time}</translation>
    </message>
    <message>
        <source>No longer let in</source>
        <translation>Vairs netiek ielaists</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Nekas nav jāpārbauda.</translation>
    </message>
    <message>
        <source>Others have a newer program. This kiosk serves on; please have it updated.</source>
        <translation>Citos kioskos ir jaunāka versija. Šis kiosks apkalpo tālāk; lūdzu, atjauniniet to.</translation>
    </message>
    <message>
        <source>Set aside, word for word</source>
        <translation>Atlikts malā, saglabāts vārds vārdā</translation>
    </message>
    <message>
        <source>The hub has not been reached since the start.</source>
        <translation>Kopš palaišanas serveris nav sasniegts.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n min off. Entries get the right time.</source>
        <translation>
            <numerusform>Šī datora pulkstenis kļūdās par %n min. Ieraksti saņem pareizo laiku.</numerusform>
            <numerusform>Šī datora pulkstenis kļūdās par %n min. Ieraksti saņem pareizo laiku.</numerusform>
            <numerusform>Šī datora pulkstenis kļūdās par %n min. Ieraksti saņem pareizo laiku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n s off. Entries get the right time.</source>
        <translation>
            <numerusform>Šī datora pulkstenis kļūdās par %n s. Ieraksti saņem pareizo laiku.</numerusform>
            <numerusform>Šī datora pulkstenis kļūdās par %n s. Ieraksti saņem pareizo laiku.</numerusform>
            <numerusform>Šī datora pulkstenis kļūdās par %n s. Ieraksti saņem pareizo laiku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atjaunināšana</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another entry has the same number</source>
        <translation>citam ierakstam ir tas pats numurs</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <comment>what the hub told then</comment>
        <translation>stāvoklis: {time}</translation>
    </message>
    <message>
        <source>changed or damaged on the way</source>
        <translation>pa ceļam mainīts vai bojāts</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>redzēts: {time}</translation>
    </message>
    <message>
        <source>two computers wrote the same chain</source>
        <translation>divi datori rakstīja vienu ķēdi</translation>
    </message>
    <message>
        <source>{kiosk} (this one)</source>
        <translation>{kiosk} (šis)</translation>
    </message>
    <message numerus="yes">
        <source>{kiosk}: %n entries, {why}</source>
        <translation>
            <numerusform>{kiosk}: %n ieraksts, {why}</numerusform>
            <numerusform>{kiosk}: %n ieraksti, {why}</numerusform>
            <numerusform>{kiosk}: %n ierakstu, {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: gone everywhere</source>
        <translation>{time}: dzēsts visur</translation>
    </message>
    <message>
        <source>{time}: gone on {done} of {all} kiosks</source>
        <translation>{time}: dzēsts {done} no {all} kioskiem</translation>
    </message>
</context>
</TS>
