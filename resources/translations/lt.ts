<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n įrašas</numerusform>
            <numerusform>%n įrašai</numerusform>
            <numerusform>%n įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times over “too soon”</source>
        <translation>
            <numerusform>nepaisant „per anksti“: %n</numerusform>
            <numerusform>nepaisant „per anksti“: %n</numerusform>
            <numerusform>nepaisant „per anksti“: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>atšaukta: %n</numerusform>
            <numerusform>atšaukta: %n</numerusform>
            <numerusform>atšaukta: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Visos kasos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klientai</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Visi darbuotojai</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viskas</translation>
    </message>
    <message>
        <source>Nothing of this on that day.</source>
        <translation>Tą dieną nieko tokio nėra.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pirkiniai</translation>
    </message>
    <message>
        <source>Rewards and gifts</source>
        <translation>Dovanos ir dovanėlės</translation>
    </message>
    <message>
        <source>Rules and staff</source>
        <translation>Taisyklės ir darbuotojai</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ankstesnė diena</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Kita diena</translation>
    </message>
    <message>
        <source>Undone and returned</source>
        <translation>Atšaukta ir grąžinta</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Tikrinti dabar</translation>
    </message>
    <message>
        <source>Verifying everything</source>
        <translation>Tikrinama</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Verta peržiūrėti</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>A little closer, please</source>
        <translation>Prašom šiek tiek arčiau</translation>
    </message>
    <message>
        <source>Hold the card still, please</source>
        <translation>Prašom nejudinti kortelės</translation>
    </message>
    <message>
        <source>Too bright. Tilt the card a little</source>
        <translation>Per šviesu. Šiek tiek pakreipkite kortelę</translation>
    </message>
    <message>
        <source>Too dark. Hold the card to the light</source>
        <translation>Per tamsu. Palaikykite kortelę šviesoje</translation>
    </message>
    <message>
        <source>Two cards: the one in the middle is read</source>
        <translation>Dvi kortelės: nuskaitoma vidurinė</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dieną</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n dovanėlė</numerusform>
            <numerusform>%n dovanėlės</numerusform>
            <numerusform>%n dovanėlių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest tickets</source>
        <translation>
            <numerusform>%n svečio bilietas</numerusform>
            <numerusform>%n svečio bilietai</numerusform>
            <numerusform>%n svečio bilietų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people reached</source>
        <translation>
            <numerusform>pasiektas %n žmogus</numerusform>
            <numerusform>pasiekti %n žmonės</numerusform>
            <numerusform>pasiekta %n žmonių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>dalyvauja %n žmogus</numerusform>
            <numerusform>dalyvauja %n žmonės</numerusform>
            <numerusform>dalyvauja %n žmonių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people took part</source>
        <translation>
            <numerusform>dalyvavo %n žmogus</numerusform>
            <numerusform>dalyvavo %n žmonės</numerusform>
            <numerusform>dalyvavo %n žmonių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perks</source>
        <translation>
            <numerusform>%n privilegija</numerusform>
            <numerusform>%n privilegijos</numerusform>
            <numerusform>%n privilegijų</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody may draw again from the list, and find the same</source>
        <translation>Iš sąrašo bet kas gali traukti dar kartą, ir rezultatas bus tas pats</translation>
    </message>
    <message>
        <source>Birthdays and name days of the next seven days</source>
        <translation>Artimiausių septynių dienų gimtadieniai ir vardadieniai</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Traukti dabar</translation>
    </message>
    <message>
        <source>Drawn again: the same winners</source>
        <translation>Traukta dar kartą: tie patys laimėtojai</translation>
    </message>
    <message>
        <source>Hold a draw</source>
        <translation>Surengti prizų traukimą</translation>
    </message>
    <message>
        <source>How many win?</source>
        <translation>Kiek laimėtojų?</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>Per paskutinę %n dieną</numerusform>
            <numerusform>Per paskutines %n dienas</numerusform>
            <numerusform>Per paskutines %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Praėjęs mėnuo</translation>
    </message>
    <message>
        <source>No draw was held yet.</source>
        <translation>Prizų traukimų dar nebuvo.</translation>
    </message>
    <message>
        <source>No perk of a partner was given.</source>
        <translation>Partnerių privilegijų neišduota.</translation>
    </message>
    <message>
        <source>Nobody came in these days.</source>
        <translation>Tomis dienomis niekas neatėjo.</translation>
    </message>
    <message>
        <source>Nobody in the next seven days.</source>
        <translation>Per artimiausias septynias dienas – niekas.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Dar niekas</translation>
    </message>
    <message>
        <source>Not drawn yet: the disk could not be written to. Please try again.</source>
        <translation>Dar netraukta: į diską nepavyko įrašyti. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>Please give the draw a name.</source>
        <translation>Pavadinkite prizų traukimą.</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Prizų traukimai</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Kas dabar vyksta</translation>
    </message>
    <message>
        <source>Said at the scan</source>
        <translation>Sakoma nuskaitant kortelę</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Įrašyti kaip lentelę (CSV)</translation>
    </message>
    <message>
        <source>The list and the winners are kept</source>
        <translation>Sąrašas ir laimėtojai išsaugomi</translation>
    </message>
    <message>
        <source>The list that is here does not lead to these winners</source>
        <translation>Pagal čia esantį sąrašą laimėtojai kiti</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Artimiausios dienos</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Šis mėnuo</translation>
    </message>
    <message>
        <source>This reward is not there any more.</source>
        <translation>Šios dovanos nebėra.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Kaip jis vadinasi?</translation>
    </message>
    <message>
        <source>What is won?</source>
        <translation>Kas laimima?</translation>
    </message>
    <message>
        <source>What partners gave for us, at what we owe them</source>
        <translation>Ką partneriai išdavė už mus ir kiek esame skolingi</translation>
    </message>
    <message>
        <source>Who takes part? All who came in</source>
        <translation>Kas dalyvauja? Visi, kas buvo per</translation>
    </message>
    <message>
        <source>Won {reward}: {winners}</source>
        <translation>Dovana „{reward}“: {winners}</translation>
    </message>
    <message>
        <source>cost us {amount}</source>
        <translation>kainavo {amount}</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>vyko {day}</translation>
    </message>
    <message>
        <source>last: {day}</source>
        <translation>paskutinį kartą: {day}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>traukimo kodas {seed}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n vouchers used</source>
        <translation>
            <numerusform>panaudota {used} iš %n kupono</numerusform>
            <numerusform>panaudota {used} iš %n kuponų</numerusform>
            <numerusform>panaudota {used} iš %n kuponų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cashier</name>
    <message numerus="yes">
        <source>%n are left for today. Nothing was added.</source>
        <translation>
            <numerusform>Šiandienai liko %n. Nieko nepridėta.</numerusform>
            <numerusform>Šiandienai liko %n. Nieko nepridėta.</numerusform>
            <numerusform>Šiandienai liko %n. Nieko nepridėta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last entries are missing</source>
        <translation>
            <numerusform>Trūksta paskutinio %n įrašo</numerusform>
            <numerusform>Trūksta paskutinių %n įrašų</numerusform>
            <numerusform>Trūksta paskutinių %n įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left today</source>
        <translation>
            <numerusform>šiandien dar %n</numerusform>
            <numerusform>šiandien dar %n</numerusform>
            <numerusform>šiandien dar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needed for this reward</source>
        <translation>
            <numerusform>Iki šios dovanos trūksta dar %n</numerusform>
            <numerusform>Iki šios dovanos trūksta dar %n</numerusform>
            <numerusform>Iki šios dovanos trūksta dar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>Dar %n taškas</numerusform>
            <numerusform>Dar %n taškai</numerusform>
            <numerusform>Dar %n taškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>Dar %n antspaudas</numerusform>
            <numerusform>Dar %n antspaudai</numerusform>
            <numerusform>Dar %n antspaudų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, then: {reward}</source>
        <comment>stamps</comment>
        <translation>
            <numerusform>Dar %n, tada: {reward}</numerusform>
            <numerusform>Dar %n, tada: {reward}</numerusform>
            <numerusform>Dar %n, tada: {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n taškas</numerusform>
            <numerusform>%n taškai</numerusform>
            <numerusform>%n taškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points spent</source>
        <translation>
            <numerusform>Panaudotas %n taškas</numerusform>
            <numerusform>Panaudoti %n taškai</numerusform>
            <numerusform>Panaudota %n taškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewards ready</source>
        <translation>
            <numerusform>Laukia %n dovana</numerusform>
            <numerusform>Laukia %n dovanos</numerusform>
            <numerusform>Laukia %n dovanų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps added</source>
        <translation>
            <numerusform>Uždėtas %n antspaudas</numerusform>
            <numerusform>Uždėti %n antspaudai</numerusform>
            <numerusform>Uždėta %n antspaudų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>Neišsiųsta: %n</numerusform>
            <numerusform>Neišsiųsta: %n</numerusform>
            <numerusform>Neišsiųsta: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n apsilankymas</numerusform>
            <numerusform>%n apsilankymai</numerusform>
            <numerusform>%n apsilankymų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <translation>
            <numerusform>+%n taškas</numerusform>
            <numerusform>+%n taškai</numerusform>
            <numerusform>+%n taškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n stamps</source>
        <translation>
            <numerusform>+%n antspaudas</numerusform>
            <numerusform>+%n antspaudai</numerusform>
            <numerusform>+%n antspaudų</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague signs in</source>
        <translation>Prisijungs kolega</translation>
    </message>
    <message>
        <source>A friend brought them</source>
        <translation>Atvedė draugas</translation>
    </message>
    <message>
        <source>A new card was given for this one</source>
        <translation>Vietoj šios kortelės išduota nauja</translation>
    </message>
    <message>
        <source>A new card was given for this one on {day}</source>
        <translation>Vietoj šios kortelės išduota nauja ({day})</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Pakeitimas nauju</translation>
    </message>
    <message>
        <source>A return cannot be returned</source>
        <translation>Grąžinimo grąžinti negalima</translation>
    </message>
    <message>
        <source>A treat</source>
        <translation>Vaišės</translation>
    </message>
    <message numerus="yes">
        <source>Add %n stamps</source>
        <comment>1 as: Add stamp</comment>
        <translation>
            <numerusform>Uždėti %n antspaudą</numerusform>
            <numerusform>Uždėti %n antspaudus</numerusform>
            <numerusform>Uždėti %n antspaudų</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Vis tiek uždėti</translation>
    </message>
    <message>
        <source>Add points</source>
        <translation>Pridėti taškų</translation>
    </message>
    <message>
        <source>All before them are safe. Keep serving, and ask the manager to look at the backup.</source>
        <translation>Visi ankstesni yra saugūs. Aptarnaukite toliau ir paprašykite vadovo patikrinti atsarginę kopiją.</translation>
    </message>
    <message>
        <source>All earlier stamps are safe. Free some space on this computer and try again.</source>
        <translation>Visi ankstesni antspaudai saugūs. Atlaisvinkite vietos šiame kompiuteryje ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Viskas gerai</translation>
    </message>
    <message>
        <source>Allergies are kept only with a separate yes.</source>
        <translation>Alergijas įrašome tik gavę atskirą sutikimą.</translation>
    </message>
    <message>
        <source>Allergy: {what}</source>
        <translation>Alergija: {what}</translation>
    </message>
    <message>
        <source>Amount from the bill</source>
        <translation>Pirkinio suma</translation>
    </message>
    <message>
        <source>Amount of the bill</source>
        <translation>Pirkinio suma</translation>
    </message>
    <message>
        <source>An allergy needs the customer’s own yes</source>
        <translation>Alergijai reikia paties kliento sutikimo</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Atsiprašymas</translation>
    </message>
    <message>
        <source>And add the first stamp</source>
        <translation>Ir uždėti pirmą antspaudą</translation>
    </message>
    <message>
        <source>Another counter is giving this just now</source>
        <translation>Kita kasa ją įteikia šiuo metu</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Kita kalba</translation>
    </message>
    <message>
        <source>Another program is using the records. Earlier stamps are safe. Try again.</source>
        <translation>Duomenis dabar naudoja kita programa. Ankstesni antspaudai saugūs. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Kita priežastis</translation>
    </message>
    <message>
        <source>Ask again: {day}</source>
        <translation>Vėl paklausti: {day}</translation>
    </message>
    <message>
        <source>Ask first: is it good again?</source>
        <translation>Pirmiausia paklauskite: ar dabar viskas gerai?</translation>
    </message>
    <message>
        <source>Asking the other counters</source>
        <translation>Klausiame kitų kasų</translation>
    </message>
    <message>
        <source>At least {count} at a time. Nothing was changed.</source>
        <translation>Vienu kartu bent {count}. Nieko nepakeista.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Atgal į istoriją</translation>
    </message>
    <message>
        <source>Back to the others</source>
        <translation>Atgal prie kitų</translation>
    </message>
    <message>
        <source>Below zero: the next points make it up first.</source>
        <translation>Žemiau nulio: pirmiausia tai padengs kiti taškai.</translation>
    </message>
    <message>
        <source>Birthdays today</source>
        <translation>Šiandienos gimtadieniai</translation>
    </message>
    <message>
        <source>Came through a friend</source>
        <translation>Atvedė draugas</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Kamera parengta</translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation>Kamera įsijungia</translation>
    </message>
    <message>
        <source>Camera unplugged</source>
        <translation>Kamera atjungta</translation>
    </message>
    <message>
        <source>Camera unplugged. Trying again</source>
        <translation>Kamera atjungta. Bandome vėl</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Didžiosios raidės</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>Kortelė užblokuota</translation>
    </message>
    <message>
        <source>Card recognised</source>
        <translation>Kortelė atpažinta</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>Kortelė pakeista</translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation>Kortelė nuskaityta</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kortelė be vardo</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Kortelė {number}</translation>
    </message>
    <message>
        <source>Card {number}. It takes about 20 seconds; the name may stay empty.</source>
        <translation>Kortelė {number}. Užtruks apie 20 sekundžių, vardas nebūtinas.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the phone number or card number.</source>
        <translation>Patikrinkite rašybą arba ieškokite pagal telefono ar kortelės numerį.</translation>
    </message>
    <message numerus="yes">
        <source>Clears in %n s</source>
        <translation>
            <numerusform>Užsidarys po %n s</numerusform>
            <numerusform>Užsidarys po %n s</numerusform>
            <numerusform>Užsidarys po %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Skundas</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Pataisymas</translation>
    </message>
    <message numerus="yes">
        <source>Counted %n times today already</source>
        <translation>
            <numerusform>Šiandien jau įskaityta %n kartą</numerusform>
            <numerusform>Šiandien jau įskaityta %n kartus</numerusform>
            <numerusform>Šiandien jau įskaityta %n kartų</numerusform>
        </translation>
    </message>
    <message>
        <source>Did a friend bring them?</source>
        <translation>Ar atvedė draugas?</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Diskas pilnas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Baigti</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Šiandien padaryta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Event or contest</source>
        <translation>Renginys ar konkursas</translation>
    </message>
    <message>
        <source>Every {points} takes {money} off. At most {most} now.</source>
        <translation>{points} suteikia {money} nuolaidą. Dabar iki {most}.</translation>
    </message>
    <message>
        <source>Everything in it is safe. Make sure that no second computer runs the same copy.</source>
        <translation>Visi duomenys saugūs. Įsitikinkite, kad ta pati kopija neveikia kitame kompiuteryje.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Pavardė</translation>
    </message>
    <message>
        <source>Find by name or phone</source>
        <translation>Ieškoti pagal vardą ar telefoną</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Pirmas apsilankymas</translation>
    </message>
    <message numerus="yes">
        <source>For %n points</source>
        <translation>
            <numerusform>Už %n tašką</numerusform>
            <numerusform>Už %n taškus</numerusform>
            <numerusform>Už %n taškų</numerusform>
        </translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Vadovui</translation>
    </message>
    <message>
        <source>From the bill amount</source>
        <translation>Pagal pirkinio sumą</translation>
    </message>
    <message>
        <source>From the menu</source>
        <translation>Iš sąrašo</translation>
    </message>
    <message>
        <source>Full cards: {before} → {after}</source>
        <translation>Pilnos kortelės: {before} → {after}</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Padovanota</translation>
    </message>
    <message numerus="yes">
        <source>Give (%n left today)</source>
        <translation>
            <numerusform>Pridėti (šiandien dar %n)</numerusform>
            <numerusform>Pridėti (šiandien dar %n)</numerusform>
            <numerusform>Pridėti (šiandien dar %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back: {money}</source>
        <translation>Grąžinti: {money}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geranoriškumas</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Svečias</translation>
    </message>
    <message>
        <source>Guest ticket</source>
        <translation>Svečio bilietas</translation>
    </message>
    <message>
        <source>Guest ticket made</source>
        <translation>Svečio bilietas paruoštas</translation>
    </message>
    <message>
        <source>Guest ticket used</source>
        <translation>Bilietas panaudotas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Hold it up to the camera.</source>
        <translation>Parodykite ją kamerai.</translation>
    </message>
    <message>
        <source>Hub does not know this kiosk</source>
        <translation>Serveris nepažįsta šio kiosko</translation>
    </message>
    <message>
        <source>If it was a mistake, undo it in the history.</source>
        <translation>Jei tai klaida, atšaukite ją istorijoje.</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>with the hub and the other kiosks</comment>
        <translation>Sinchronizuota</translation>
    </message>
    <message>
        <source>In steps of {step}, from {least} to {most}</source>
        <translation>Žingsniu {step}, nuo {least} iki {most}</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Kliento žodžiais</translation>
    </message>
    <message>
        <source>Join by fee</source>
        <translation>Įstoti už mokestį</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>Įstoti su kvietimu</translation>
    </message>
    <message>
        <source>Join by what was bought</source>
        <translation>Įstoti pagal pirkinius</translation>
    </message>
    <message>
        <source>Joined the club</source>
        <translation>Įstojo į klubą</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Ką tik aptarnauti</translation>
    </message>
    <message>
        <source>Key in the PIN</source>
        <translation>Įveskite PIN</translation>
    </message>
    <message>
        <source>Key into the till: {what}</source>
        <translation>Įveskite kasoje: {what}</translation>
    </message>
    <message>
        <source>Key the fee into the till: {money}</source>
        <translation>Įveskite mokestį kasoje: {money}</translation>
    </message>
    <message>
        <source>Last in step: {time}</source>
        <translation>Paskutinį kartą sinchronizuota: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Last stamp %n minutes ago</source>
        <translation>
            <numerusform>Paskutinis antspaudas prieš %n minutę</numerusform>
            <numerusform>Paskutinis antspaudas prieš %n minutes</numerusform>
            <numerusform>Paskutinis antspaudas prieš %n minučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Last stamp a moment ago</source>
        <translation>Antspaudas ką tik uždėtas</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Paskutiniai apsilankymai</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Išeiti iš viso ekrano</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Palikti, kaip yra</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Laukiame kortelės</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Pamesta kortelė</translation>
    </message>
    <message>
        <source>Lost card: whose is it?</source>
        <translation>Kurio kliento kortelė pamesta?</translation>
    </message>
    <message>
        <source>Make it right</source>
        <translation>Ištaisyti</translation>
    </message>
    <message>
        <source>Make it right</source>
        <comment>the key F4</comment>
        <translation>Ištaisyti</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Neprivaloma</translation>
    </message>
    <message>
        <source>Member since {day}</source>
        <translation>Narystė nuo {day}</translation>
    </message>
    <message>
        <source>Member since {year}</source>
        <translation>Su mumis nuo {year} m.</translation>
    </message>
    <message>
        <source>Money back at the till</source>
        <translation>Pinigų grąžinimas kasoje</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>More</source>
        <comment>F8</comment>
        <translation>Kita</translation>
    </message>
    <message>
        <source>More than may be given by hand today</source>
        <translation>Daugiau, nei šiandien galima pridėti rankiniu būdu</translation>
    </message>
    <message>
        <source>More than you may give today</source>
        <translation>Daugiau, nei šiandien galite duoti</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Vardas, telefonas, kortelės nr.</translation>
    </message>
    <message>
        <source>New at this counter. Earlier visits show up later.</source>
        <translation>Prie šios kasos pirmą kartą. Ankstesni apsilankymai atsiras vėliau.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nauja kortelė</translation>
    </message>
    <message>
        <source>New card for a lost one</source>
        <translation>Nauja kortelė vietoj pamestos</translation>
    </message>
    <message>
        <source>New card works, the old one is blocked</source>
        <translation>Naujoji kortelė veikia, senoji užblokuota</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Naujas klientas</translation>
    </message>
    <message>
        <source>New customer saved</source>
        <translation>Naujas klientas įrašytas</translation>
    </message>
    <message>
        <source>New customer with this card</source>
        <translation>Naujas klientas su šia kortele</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Naujesni</translation>
    </message>
    <message>
        <source>News and offers from this shop. Nothing is sent before a yes.</source>
        <translation>Mūsų naujienos ir pasiūlymai. Be sutikimo nieko nesiunčiame.</translation>
    </message>
    <message>
        <source>No hub: everything is on this PC</source>
        <translation>Serverio nėra: viskas šiame kompiuteryje</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Be vardo</translation>
    </message>
    <message numerus="yes">
        <source>No paper: %n slips wait</source>
        <translation>
            <numerusform>Nėra popieriaus: laukia %n lapelis</numerusform>
            <numerusform>Nėra popieriaus: laukia %n lapeliai</numerusform>
            <numerusform>Nėra popieriaus: laukia %n lapelių</numerusform>
        </translation>
    </message>
    <message>
        <source>No reward yet</source>
        <translation>Dovanos dar nėra</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>Lygio dar nėra</translation>
    </message>
    <message numerus="yes">
        <source>No word from them for %n hours. Ask the manager.</source>
        <translation>
            <numerusform>Ryšio nėra jau %n valandą. Klauskite vadovo.</numerusform>
            <numerusform>Ryšio nėra jau %n valandas. Klauskite vadovo.</numerusform>
            <numerusform>Ryšio nėra jau %n valandų. Klauskite vadovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Niekas neprisijungęs</translation>
    </message>
    <message>
        <source>Nobody with this number is known here</source>
        <translation>Kliento su tokiu numeriu čia nėra</translation>
    </message>
    <message numerus="yes">
        <source>Not a member yet. It lasts %n months.</source>
        <translation>
            <numerusform>Narystės dar nėra. Ji trunka %n mėnesį.</numerusform>
            <numerusform>Narystės dar nėra. Ji trunka %n mėnesius.</numerusform>
            <numerusform>Narystės dar nėra. Ji trunka %n mėnesių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Neatlikta</translation>
    </message>
    <message>
        <source>Not enough bought for that yet</source>
        <translation>Tam dar nepakanka pirkinių</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nerasta</translation>
    </message>
    <message>
        <source>Not offered today</source>
        <translation>Šiandien nesiūloma</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>Ne mūsų kortelė</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Dar ne</translation>
    </message>
    <message>
        <source>Not yet in step</source>
        <translation>Dar nesinchronizuota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Užrašyta</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Užrašyta: {what}</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Dar nieko nebuvo.</translation>
    </message>
    <message>
        <source>Nothing was added. Check the number and key it in again.</source>
        <translation>Nieko nepridėta. Patikrinkite skaičių ir įveskite jį dar kartą.</translation>
    </message>
    <message>
        <source>Nothing was added. Find the customer by name and give them a new card.</source>
        <translation>Nieko nepridėta. Suraskite klientą pagal vardą ir išduokite naują kortelę.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nieko nepakeista.</translation>
    </message>
    <message>
        <source>Nothing was changed. Note this sale on paper; the team can bring the records back.</source>
        <translation>Nieko nepakeista. Užsirašykite šį pirkinį ant popieriaus; duomenis bus galima atkurti.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another blank card.</source>
        <translation>Nieko nepakeista. Paimkite kitą laisvą kortelę.</translation>
    </message>
    <message>
        <source>Nothing was given here. Try again in a few seconds.</source>
        <translation>Čia nieko neįteikta. Po kelių sekundžių bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Nothing was given. A colleague with more to give can let it go on.</source>
        <translation>Nieko neduota. Kolega su didesniu limitu gali leisti tęsti.</translation>
    </message>
    <message>
        <source>Nothing was noted. They say yes on their side, or sign the slip.</source>
        <translation>Nieko neužrašyta. Klientas sutinka savo ekrane arba pasirašo lapelį.</translation>
    </message>
    <message>
        <source>Nothing was opened or added. Ask for the loyalty card, or find the customer.</source>
        <translation>Nieko neatverta ir nepridėta. Paprašykite lojalumo kortelės arba suraskite klientą.</translation>
    </message>
    <message>
        <source>Nothing was thrown away. Keep serving, and ask the manager to look at the day’s report.</source>
        <translation>Nieko neištrinta. Aptarnaukite toliau ir paprašykite vadovo peržiūrėti dienos ataskaitą.</translation>
    </message>
    <message>
        <source>Now {count}</source>
        <translation>Dabar {count}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nėra ryšio</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n of this reward are given a day. Ask the manager.</source>
        <translation>
            <numerusform>Be ryšio šios dovanos per dieną įteikiama %n. Klauskite vadovo.</numerusform>
            <numerusform>Be ryšio šios dovanos per dieną įteikiama %n. Klauskite vadovo.</numerusform>
            <numerusform>Be ryšio šios dovanos per dieną įteikiama %n. Klauskite vadovo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>Nėra ryšio, neišsiųsta: %n</numerusform>
            <numerusform>Nėra ryšio, neišsiųsta: %n</numerusform>
            <numerusform>Nėra ryšio, neišsiųsta: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, one customer gets %n such rewards a day. Ask the manager.</source>
        <translation>
            <numerusform>Be ryšio vienas klientas per dieną gauna %n tokią dovaną. Klauskite vadovo.</numerusform>
            <numerusform>Be ryšio vienas klientas per dieną gauna %n tokias dovanas. Klauskite vadovo.</numerusform>
            <numerusform>Be ryšio vienas klientas per dieną gauna %n tokių dovanų. Klauskite vadovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, saved here</source>
        <translation>Nėra ryšio, viskas įrašyta</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Senesni</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Vienu mažiau</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Akimirką</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Vienu daugiau</translation>
    </message>
    <message>
        <source>One more?</source>
        <translation>Dar vieną?</translation>
    </message>
    <message numerus="yes">
        <source>One stamp every %n minutes here. Nothing was added.</source>
        <translation>
            <numerusform>Leidžiamas vienas antspaudas per %n minutę. Nieko nepridėta.</numerusform>
            <numerusform>Leidžiamas vienas antspaudas per %n minutes. Nieko nepridėta.</numerusform>
            <numerusform>Leidžiamas vienas antspaudas per %n minučių. Nieko nepridėta.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step fewer</source>
        <translation>Vienu žingsniu mažiau</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Vienu žingsniu daugiau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atidaryti</translation>
    </message>
    <message>
        <source>Or it has been returned already: see the history. Nothing was changed.</source>
        <translation>Arba tai jau grąžinta: žiūrėkite istoriją. Nieko nepakeista.</translation>
    </message>
    <message>
        <source>Or tap what they bought</source>
        <translation>Arba pasirinkite, kas nupirkta</translation>
    </message>
    <message>
        <source>Or use the hand scanner. The camera is tried again every 3 seconds.</source>
        <translation>Arba naudokite rankinį skaitytuvą. Kamerą tikriname kas 3 sekundes.</translation>
    </message>
    <message>
        <source>Or use the hand scanner. The number is under the code.</source>
        <translation>Arba naudokite rankinį skaitytuvą. Numeris yra po kodu.</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Iš dalies grąžinta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>Phone or e-mail is not complete</source>
        <translation>Telefonas ar el. paštas įvestas ne iki galo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Patalpos</translation>
    </message>
    <message>
        <source>Please ask the team</source>
        <translation>Paprašykite pagalbos</translation>
    </message>
    <message>
        <source>Please choose a reason</source>
        <translation>Pasirinkite priežastį</translation>
    </message>
    <message>
        <source>Please tell the manager</source>
        <translation>Praneškite vadovui</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Taškai</translation>
    </message>
    <message numerus="yes">
        <source>Points are spent in steps of %n</source>
        <translation>
            <numerusform>Taškai panaudojami po %n</numerusform>
            <numerusform>Taškai panaudojami po %n</numerusform>
            <numerusform>Taškai panaudojami po %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Rankinis taškų keitimas</translation>
    </message>
    <message>
        <source>Points changed by hand</source>
        <translation>Taškai pakeisti rankiniu būdu</translation>
    </message>
    <message>
        <source>Points: {before} → {after}</source>
        <translation>Taškai: {before} → {after}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kaina</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Spausdinti lapelį</translation>
    </message>
    <message numerus="yes">
        <source>Printer off: %n slips wait</source>
        <translation>
            <numerusform>Spausdintuvas išjungtas: laukia %n lapelis</numerusform>
            <numerusform>Spausdintuvas išjungtas: laukia %n lapeliai</numerusform>
            <numerusform>Spausdintuvas išjungtas: laukia %n lapelių</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Spausdintuvas parengtas</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Spausdina</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prekė</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Pirkinys</translation>
    </message>
    <message>
        <source>Purchase saved</source>
        <translation>Pirkinys įrašytas</translation>
    </message>
    <message>
        <source>Put right, and noted</source>
        <translation>Ištaisyta ir užrašyta</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Paslėpti klaviatūrą</translation>
    </message>
    <message>
        <source>Ready: {reward}</source>
        <translation>Galima atsiimti: {reward}</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Įrašyti pirkinį</translation>
    </message>
    <message>
        <source>Redeem: {reward}</source>
        <translation>Įteikti: {reward}</translation>
    </message>
    <message>
        <source>Redeemed: {reward}</source>
        <translation>Įteikta dovana: {reward}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Grąžinimas</translation>
    </message>
    <message>
        <source>Return all or some</source>
        <translation>Grąžinti viską ar dalį</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Grąžinta</translation>
    </message>
    <message numerus="yes">
        <source>Returns are taken for %n days</source>
        <translation>
            <numerusform>Grąžinti galima per %n dieną</numerusform>
            <numerusform>Grąžinti galima per %n dienas</numerusform>
            <numerusform>Grąžinti galima per %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward given</source>
        <translation>Įteikta dovana</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>Įrašyta šiame kompiuteryje</translation>
    </message>
    <message>
        <source>Saving does not work</source>
        <translation>Įrašyti nepavyksta</translation>
    </message>
    <message>
        <source>Scan a blank card now, or give one later</source>
        <translation>Nuskaitykite laisvą kortelę dabar arba išduokite ją vėliau</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Nuskaitykite kortelę</translation>
    </message>
    <message>
        <source>Scan the card itself if it is here, or check the number and type it again.</source>
        <translation>Jei kortelė čia, nuskaitykite ją; jei ne, patikrinkite numerį ir įveskite jį dar kartą.</translation>
    </message>
    <message>
        <source>Scan the friend’s card</source>
        <translation>Nuskaitykite draugo kortelę</translation>
    </message>
    <message>
        <source>Scan the new card</source>
        <translation>Nuskaitykite naują kortelę</translation>
    </message>
    <message>
        <source>Serve on; please have it updated</source>
        <translation>Aptarnaukite toliau; paprašykite atnaujinti</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Aptarnavimas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Show what to look out for</source>
        <translation>Rodyti, į ką atkreipti dėmesį</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>Sign in, and what you tapped goes on by itself.</source>
        <translation>Prisijunkite, ir pradėtas veiksmas tęsis.</translation>
    </message>
    <message>
        <source>Some entries could not be proved</source>
        <translation>Kai kurių įrašų nepavyko patvirtinti</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Kas kita</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a complaint about something else</comment>
        <translation>Kas kita</translation>
    </message>
    <message>
        <source>Something later builds on this</source>
        <translation>Tuo remiasi vėlesni įrašai</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Tarpas</translation>
    </message>
    <message numerus="yes">
        <source>Spend %n points</source>
        <translation>
            <numerusform>Panaudoti %n tašką</numerusform>
            <numerusform>Panaudoti %n taškus</numerusform>
            <numerusform>Panaudoti %n taškų</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend points: {reward}</source>
        <translation>Panaudoti taškus: {reward}</translation>
    </message>
    <message>
        <source>Stamped</source>
        <translation>Antspaudas uždėtas</translation>
    </message>
    <message>
        <source>Stamps go on as usual. Rewards wait for the update.</source>
        <translation>Antspaudus galima uždėti kaip įprasta. Dovanas bus galima įteikti po atnaujinimo.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Nurašyti</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Paimti atgal</translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>Nepavyko</translation>
    </message>
    <message>
        <source>That much was not bought</source>
        <translation>Tiek nebuvo pirkta</translation>
    </message>
    <message>
        <source>The customer decides, on their side or on the slip:</source>
        <translation>Klientas nusprendžia pats – savo ekrane arba lapelyje:</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>Kliento kalba</translation>
    </message>
    <message>
        <source>The day set for it: {day}. Nothing was changed.</source>
        <translation>Tam skirta diena: {day} Nieko nepakeista.</translation>
    </message>
    <message>
        <source>The last one has been given</source>
        <translation>Paskutinė jau įteikta</translation>
    </message>
    <message>
        <source>The manager will see it</source>
        <translation>Vadovas tai matys</translation>
    </message>
    <message>
        <source>The other counters cannot be asked now</source>
        <translation>Kitos kasos dabar nepasiekiamos</translation>
    </message>
    <message>
        <source>The records cannot be read now</source>
        <translation>Duomenų dabar nepavyksta perskaityti</translation>
    </message>
    <message>
        <source>The reward is theirs again</source>
        <translation>Dovaną vėl galima atsiimti</translation>
    </message>
    <message>
        <source>Theirs again: {reward}</source>
        <translation>Vėl galima atsiimti: {reward}</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>Nebėra ko atšaukti</translation>
    </message>
    <message>
        <source>They cannot join this way</source>
        <translation>Taip įstoti negalima</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Dabar to atlikti negalima</translation>
    </message>
    <message>
        <source>This card already belongs to somebody</source>
        <translation>Ši kortelė jau priskirta klientui</translation>
    </message>
    <message>
        <source>This card is not valid any more</source>
        <translation>Ši kortelė nebegalioja</translation>
    </message>
    <message>
        <source>This card is still free</source>
        <translation>Ši kortelė dar laisva</translation>
    </message>
    <message>
        <source>This code is not from our cards</source>
        <translation>Tai ne mūsų kortelės kodas</translation>
    </message>
    <message>
        <source>This database is a copy</source>
        <translation>Ši duomenų bazė yra kopija</translation>
    </message>
    <message>
        <source>This is for another tier</source>
        <translation>Skirta kitam lygiui</translation>
    </message>
    <message>
        <source>This is not on the menu any more</source>
        <translation>To sąraše nebėra</translation>
    </message>
    <message>
        <source>This kiosk needs an update first</source>
        <translation>Pirmiausia reikia atnaujinti kioską</translation>
    </message>
    <message>
        <source>This name cannot be saved</source>
        <translation>Šio vardo įrašyti negalima</translation>
    </message>
    <message>
        <source>This number is too small or too big</source>
        <translation>Šis skaičius per mažas arba per didelis</translation>
    </message>
    <message>
        <source>This old card stays blocked. The stamps are safe on the new card: ask for it.</source>
        <translation>Senoji kortelė lieka užblokuota. Antspaudai yra naujojoje – paprašykite jos.</translation>
    </message>
    <message>
        <source>This person cannot do that here.</source>
        <translation>Šiam žmogui čia to daryti negalima.</translation>
    </message>
    <message>
        <source>This reward is not offered any more</source>
        <translation>Ši dovana nebesiūloma</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>Tai neįrašyta</translation>
    </message>
    <message>
        <source>This was not saved yet</source>
        <translation>Tai dar neįrašyta</translation>
    </message>
    <message>
        <source>To make up for it. Left today: {money}</source>
        <translation>Kuo atsilyginti. Šiandien liko: {money}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Tomorrow it counts again. Nothing was added.</source>
        <translation>Rytoj vėl įskaitysime. Nieko nepridėta.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minutes.</source>
        <translation>
            <numerusform>Per daug neteisingų PIN. Bandykite po %n minutės.</numerusform>
            <numerusform>Per daug neteisingų PIN. Bandykite po %n minučių.</numerusform>
            <numerusform>Per daug neteisingų PIN. Bandykite po %n minučių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Per anksti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>Type a card number</source>
        <translation>Įvesti kortelės numerį</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Įvesti dar kartą</translation>
    </message>
    <message>
        <source>Type the name or phone number on the left.</source>
        <translation>Kairėje įveskite vardą arba telefono numerį.</translation>
    </message>
    <message>
        <source>Type the name or phone number.</source>
        <translation>Įveskite vardą arba telefono numerį.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Įveskite numerį</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Undo what came after it first: it is in the history.</source>
        <translation>Pirma atšaukite, kas buvo vėliau: tai istorijoje.</translation>
    </message>
    <message>
        <source>Undo {name} {what}</source>
        <comment>{what} is +1 or +2</comment>
        <translation>Atšaukti: {name} {what}</translation>
    </message>
    <message>
        <source>Undo {name}: {what}</source>
        <comment>{what} is a reward or New card</comment>
        <translation>Atšaukti: {name}, {what}</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Atšaukti: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Atšaukta</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n points</source>
        <translation>
            <numerusform>Iki %n taško</numerusform>
            <numerusform>Iki %n taškų</numerusform>
            <numerusform>Iki %n taškų</numerusform>
        </translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Reikia atnaujinti</translation>
    </message>
    <message>
        <source>Voucher given: {reward}</source>
        <translation>Kuponas įteiktas: {reward}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Laukimas</translation>
    </message>
    <message>
        <source>Was this reward given there just now?</source>
        <translation>Ar ši dovana ten ką tik įteikta?</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Kas grąžinama?</translation>
    </message>
    <message>
        <source>What was saved before is safe. Serve the customer as usual and try again.</source>
        <translation>Kas įrašyta anksčiau, yra saugu. Aptarnaukite klientą kaip įprasta ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Kas buvo ne taip?</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Tai, ką įvedėte, išliko.</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Kas prie kasos?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Kuris klientas?</translation>
    </message>
    <message>
        <source>Who leaves full screen?</source>
        <translation>Kas išeina iš viso ekrano?</translation>
    </message>
    <message>
        <source>Who lets this go on?</source>
        <translation>Kas leidžia tęsti?</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Kodėl tiek?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kodėl?</translation>
    </message>
    <message>
        <source>Why? The manager sees it.</source>
        <translation>Kodėl? Vadovas tai matys.</translation>
    </message>
    <message>
        <source>With a colleague’s PIN</source>
        <translation>Su kolegos PIN</translation>
    </message>
    <message>
        <source>With the first stamp</source>
        <translation>Su pirmu antspaudu</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left.</source>
        <translation>
            <numerusform>PIN neteisingas. Liko %n bandymas.</numerusform>
            <numerusform>PIN neteisingas. Liko %n bandymai.</numerusform>
            <numerusform>PIN neteisingas. Liko %n bandymų.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot serve yourself here</source>
        <translation>Savęs aptarnauti negalima</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Jūsų pačių kortelė</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>Jūsų pareigos to neleidžia</translation>
    </message>
    <message>
        <source>Your stamps and points are safe. A colleague can serve you as any customer. This was noted.</source>
        <translation>Jūsų antspaudai ir taškai saugūs. Kolega Jus aptarnaus kaip bet kurį klientą. Tai užrašyta.</translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>after a name: who serves</comment>
        <translation>prie kasos</translation>
    </message>
    <message>
        <source>last visit: {day}</source>
        <translation>lankėsi {day}</translation>
    </message>
    <message numerus="yes">
        <source>new customers</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>naujas klientas</numerusform>
            <numerusform>nauji klientai</numerusform>
            <numerusform>naujų klientų</numerusform>
        </translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>iš {left}</translation>
    </message>
    <message>
        <source>on the bill (F3)</source>
        <translation>prie pirkinio (F3)</translation>
    </message>
    <message numerus="yes">
        <source>rewards given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>dovana</numerusform>
            <numerusform>dovanos</numerusform>
            <numerusform>dovanų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stamps given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>antspaudas</numerusform>
            <numerusform>antspaudai</numerusform>
            <numerusform>antspaudų</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>kaip visada</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>iki {day}</translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>apsilankymas</numerusform>
            <numerusform>apsilankymai</numerusform>
            <numerusform>apsilankymų</numerusform>
        </translation>
    </message>
    <message>
        <source>{card}: {before} → {after} of {size}</source>
        <translation>{card}: {before} → {after} iš {size}</translation>
    </message>
    <message>
        <source>{money} more to buy first</source>
        <translation>Dar reikia pirkti už {money}</translation>
    </message>
    <message>
        <source>{name} now has {count}</source>
        <translation>{name}: dabar {count}</translation>
    </message>
    <message>
        <source>{name}: stamps and points stay, the lost card is blocked.</source>
        <translation>{name}: antspaudai ir taškai lieka, pamesta kortelė užblokuojama.</translation>
    </message>
    <message>
        <source>{stamps} of {size}</source>
        <comment>stamps on a card</comment>
        <translation>{stamps} iš {size}</translation>
    </message>
    <message numerus="yes">
        <source>−%n points</source>
        <translation>
            <numerusform>−%n taškas</numerusform>
            <numerusform>−%n taškai</numerusform>
            <numerusform>−%n taškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n stamps</source>
        <translation>
            <numerusform>−%n antspaudas</numerusform>
            <numerusform>−%n antspaudai</numerusform>
            <numerusform>−%n antspaudų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>Dar %n taškas</numerusform>
            <numerusform>Dar %n taškai</numerusform>
            <numerusform>Dar %n taškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>Dar %n antspaudas</numerusform>
            <numerusform>Dar %n antspaudai</numerusform>
            <numerusform>Dar %n antspaudų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and number {size} is on us.</source>
        <translation>
            <numerusform>Dar %n antspaudas, ir {size}-ą dovanojame mes.</numerusform>
            <numerusform>Dar %n antspaudai, ir {size}-ą dovanojame mes.</numerusform>
            <numerusform>Dar %n antspaudų, ir {size}-ą dovanojame mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and the next one is on us.</source>
        <translation>
            <numerusform>Dar %n antspaudas, ir kitą dovanojame mes.</numerusform>
            <numerusform>Dar %n antspaudai, ir kitą dovanojame mes.</numerusform>
            <numerusform>Dar %n antspaudų, ir kitą dovanojame mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points for you.</source>
        <translation>
            <numerusform>%n taškas Jums.</numerusform>
            <numerusform>%n taškai Jums.</numerusform>
            <numerusform>%n taškų Jums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps for you.</source>
        <translation>
            <numerusform>Gavote %n antspaudą.</numerusform>
            <numerusform>Gavote %n antspaudus.</numerusform>
            <numerusform>Gavote %n antspaudų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points for any answer.</source>
        <translation>
            <numerusform>+%n taškas už bet kokį atsakymą.</numerusform>
            <numerusform>+%n taškai už bet kokį atsakymą.</numerusform>
            <numerusform>+%n taškų už bet kokį atsakymą.</numerusform>
        </translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: tikrai ne</translation>
    </message>
    <message>
        <source>10: very gladly</source>
        <translation>10: labai mielai</translation>
    </message>
    <message>
        <source>A brand-new card!</source>
        <translation>Naujutėlė kortelė!</translation>
    </message>
    <message>
        <source>A friend treats you today</source>
        <translation>Šiandien Jus vaišina draugas</translation>
    </message>
    <message>
        <source>A gift for you – {gift}</source>
        <translation>Dovanėlė Jums – {gift}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Baigta</translation>
    </message>
    <message>
        <source>Enjoy!</source>
        <translation>Mėgaukitės!</translation>
    </message>
    <message>
        <source>Enjoy! A card of your own takes 20 seconds.</source>
        <translation>Mėgaukitės! Savą kortelę turėsite per 20 sekundžių.</translation>
    </message>
    <message>
        <source>Enjoy, {name}!</source>
        <translation>Mėgaukitės, {name}!</translation>
    </message>
    <message>
        <source>Every answer helps us.</source>
        <translation>Kiekvienas atsakymas mums padeda.</translation>
    </message>
    <message>
        <source>Get my card</source>
        <translation>Gauti kortelę</translation>
    </message>
    <message>
        <source>Good to have you here.</source>
        <translation>Džiaugiamės, kad užsukote.</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>Štai Jūsų kortelė</translation>
    </message>
    <message>
        <source>Here you are!</source>
        <translation>Prašom!</translation>
    </message>
    <message>
        <source>Here you are, {name}!</source>
        <translation>Prašom, {name}!</translation>
    </message>
    <message>
        <source>Hide my data</source>
        <translation>Paslėpti mano duomenis</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Parodykite kortelę kamerai</translation>
    </message>
    <message>
        <source>How did it go today?</source>
        <translation>Kaip Jums šiandien patiko?</translation>
    </message>
    <message>
        <source>How was your last visit, on {day}?</source>
        <translation>Kaip patiko praeitą kartą ({day})?</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Jau turiu</translation>
    </message>
    <message>
        <source>I have no card with me</source>
        <translation>Neturiu su savimi kortelės</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Savais žodžiais</translation>
    </message>
    <message>
        <source>It comes out on paper too. A picture of it works as well.</source>
        <translation>Ji bus ir ant popieriaus. Tinka ir jos nuotrauka.</translation>
    </message>
    <message>
        <source>It takes 20 seconds</source>
        <translation>Užtruks 20 sekundžių</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Aš dar čia</translation>
    </message>
    <message>
        <source>Join here</source>
        <translation>Registruotis čia</translation>
    </message>
    <message>
        <source>Just tell our team</source>
        <translation>Pasakykite darbuotojui</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Laukiame kortelės</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Ar galime?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>No card yet? Ask our team: it takes 20 seconds.</source>
        <translation>Dar neturite kortelės? Kreipkitės į darbuotoją – užtruks 20 sekundžių.</translation>
    </message>
    <message>
        <source>No name needed. Two questions, and you may say no to both.</source>
        <translation>Vardo nereikia. Du klausimai, ir į abu galima atsakyti „ne“.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Ne, ačiū</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne dabar</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Akimirką, prašom</translation>
    </message>
    <message>
        <source>One tap is enough, or just leave it.</source>
        <translation>Užtenka vieno palietimo. Galite ir neatsakyti.</translation>
    </message>
    <message>
        <source>Only the manager reads it.</source>
        <translation>Tai skaito tik vadovas.</translation>
    </message>
    <message>
        <source>Our team sets it up with you. It takes 20 seconds.</source>
        <translation>Darbuotojas ją kartu su Jumis paruoš. Tai užtruks 20 sekundžių.</translation>
    </message>
    <message>
        <source>Our team will gladly give you a new one. Your stamps are safe.</source>
        <translation>Darbuotojas mielai išduos Jums naują. Visi antspaudai saugūs.</translation>
    </message>
    <message>
        <source>Our team will help you. Your stamps are safe.</source>
        <translation>Darbuotojas Jums padės. Visi antspaudai saugūs.</translation>
    </message>
    <message>
        <source>Please ask our team</source>
        <translation>Kreipkitės į mūsų darbuotoją</translation>
    </message>
    <message>
        <source>Please hold up your {shop} card, or ask our team.</source>
        <translation>Parodykite „{shop}“ kortelę arba kreipkitės į darbuotoją.</translation>
    </message>
    <message>
        <source>Please show your card to our team</source>
        <translation>Prašom parodyti kortelę darbuotojui</translation>
    </message>
    <message>
        <source>Please use the new one. All stamps are safe on it.</source>
        <translation>Prašom naudoti naująją. Visi antspaudai yra joje.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>one reward can be had now</comment>
        <translation>Galima atsiimti</translation>
    </message>
    <message>
        <source>See your stamps and rewards.</source>
        <translation>Pamatysite savo antspaudus ir dovanas.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Siųsti</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Vidutiniškai</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Kas kita</translation>
    </message>
    <message>
        <source>Take a photo and pass it on. It is good once, until {day}.</source>
        <translation>Nufotografuokite ir perduokite. Galioja vieną kartą, iki {day}</translation>
    </message>
    <message>
        <source>Take a picture of it: that is your card.</source>
        <translation>Nufotografuokite: tai ir yra Jūsų kortelė.</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Papasakoti daugiau</translation>
    </message>
    <message>
        <source>Thank you for telling us!</source>
        <translation>Ačiū, kad pasakėte!</translation>
    </message>
    <message>
        <source>Thank you for telling us, {name}.</source>
        <translation>Ačiū, kad pasakėte, {name}.</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Ačiū, kad pasakėte.</translation>
    </message>
    <message>
        <source>Thank you for thinking of us!</source>
        <translation>Ačiū, kad apie mus pagalvojote!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Ačiū!</translation>
    </message>
    <message>
        <source>Thank you, {name}!</source>
        <translation>Ačiū, {name}!</translation>
    </message>
    <message>
        <source>The camera is taking a break</source>
        <translation>Kamera trumpam ilsisi</translation>
    </message>
    <message>
        <source>The camera only reads the code. No pictures are kept.</source>
        <translation>Kamera nuskaito tik kodą. Vaizdų nesaugome.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Patalpos ir švara</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Kaina</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Aptarnavimas</translation>
    </message>
    <message>
        <source>The wait</source>
        <translation>Laukimas</translation>
    </message>
    <message>
        <source>This card has been replaced</source>
        <translation>Ši kortelė pakeista nauja</translation>
    </message>
    <message>
        <source>This card is new here. Your earlier stamps will follow shortly.</source>
        <translation>Ši kortelė čia nuskaityta pirmą kartą. Ankstesni antspaudai netrukus atsiras.</translation>
    </message>
    <message>
        <source>This card needs a swap</source>
        <translation>Šią kortelę reikia pakeisti</translation>
    </message>
    <message>
        <source>This isn’t one of our cards</source>
        <translation>Tai ne mūsų kortelė</translation>
    </message>
    <message>
        <source>This question has been answered already.</source>
        <translation>Į šį klausimą jau atsakyta.</translation>
    </message>
    <message>
        <source>This question waits at our self-service kiosk, away from the counter.</source>
        <translation>Šis klausimas laukia prie mūsų savitarnos kiosko, ne prie kasos.</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>Ekranas užsidarys po %n sekundės</numerusform>
            <numerusform>Ekranas užsidarys po %n sekundžių</numerusform>
            <numerusform>Ekranas užsidarys po %n sekundžių</numerusform>
        </translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Blogai</translation>
    </message>
    <message>
        <source>Very happy</source>
        <translation>Labai gerai</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <translation>Labai blogai</translation>
    </message>
    <message>
        <source>We find you by your name or phone number, and give you a new card.</source>
        <translation>Jus rasime pagal vardą ar telefono numerį ir duosime naują kortelę.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Sveiki!</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Sveiki, {name}!</translation>
    </message>
    <message>
        <source>We’re sorry, and we’ll do better.</source>
        <translation>Atsiprašome ir stengsimės labiau.</translation>
    </message>
    <message>
        <source>We’re sorry. What was it?</source>
        <translation>Apgailestaujame. Kas buvo ne taip?</translation>
    </message>
    <message>
        <source>We’re sorry. {reward} – it’s on us.</source>
        <translation>Atsiprašome. {reward} – dovanojame mes.</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>Mano sutikimai</translation>
    </message>
    <message>
        <source>What I got</source>
        <translation>Tai, ką gavau</translation>
    </message>
    <message>
        <source>Would you recommend us to a friend?</source>
        <translation>Ar rekomenduotumėte mus draugui?</translation>
    </message>
    <message>
        <source>Would you tell us more?</source>
        <translation>Gal papasakosite daugiau?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Taip</translation>
    </message>
    <message>
        <source>You decide, and you can change it here whenever you like.</source>
        <translation>Sprendžiate Jūs, ir čia bet kada galite pakeisti.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n points.</source>
        <translation>
            <numerusform>Turite %n tašką.</numerusform>
            <numerusform>Turite %n taškus.</numerusform>
            <numerusform>Turite %n taškų.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Jūs pasakėte – mes padarėme</translation>
    </message>
    <message>
        <source>Your card in 20 seconds</source>
        <translation>Jūsų kortelė per 20 sekundžių</translation>
    </message>
    <message>
        <source>Your card is full. {reward} is waiting for you!</source>
        <translation>Kortelė pilna. Jūsų laukia dovana: {reward}!</translation>
    </message>
    <message>
        <source>Your guest ticket</source>
        <translation>Jūsų svečio bilietas</translation>
    </message>
    <message>
        <source>Your new card works, and everything on the old one is kept.</source>
        <translation>Naujoji kortelė veikia, ir viskas iš senosios išliko.</translation>
    </message>
    <message>
        <source>Your rewards</source>
        <translation>Jūsų dovanos</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>the goal in points, under the ring&apos;s number</comment>
        <translation>iš {count}</translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <comment>under the number in the ring</comment>
        <translation>
            <numerusform>taškas</numerusform>
            <numerusform>taškai</numerusform>
            <numerusform>taškų</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} p</source>
        <comment>the price of a reward in points</comment>
        <translation>{count} tšk.</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <comment>how many of one reward are ready</comment>
        <translation>Galima atsiimti: {count}</translation>
    </message>
    <message>
        <source>{reward} is ready for you. Just tell our team.</source>
        <translation>Jūsų laukia dovana: {reward}. Pasakykite darbuotojui.</translation>
    </message>
    <message>
        <source>{reward} – it’s on us.</source>
        <translation>{reward} – mūsų dovana Jums.</translation>
    </message>
    <message>
        <source>{stamps} of {size}</source>
        <comment>stamps on a card</comment>
        <translation>{stamps} iš {size}</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Rasta: %n</numerusform>
            <numerusform>Rasta: %n</numerusform>
            <numerusform>Rasta: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Pasirinkite ką nors iš sąrašo.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Ištrinti visam laikui</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Ištrinti šį asmenį</translation>
    </message>
    <message>
        <source>Erased for good. Balances and reports stay as they are.</source>
        <translation>Ištrinta visam laikui. Likučiai ir ataskaitos nesikeičia.</translation>
    </message>
    <message>
        <source>Hand over all their data</source>
        <translation>Perduoti visus duomenis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Palikti</translation>
    </message>
    <message>
        <source>Name, contact, wishes; no undo</source>
        <translation>Vardas, kontaktai, pageidavimai; atšaukti negalima</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or card number</source>
        <translation>Vardas, telefonas, el. paštas arba kortelės numeris</translation>
    </message>
    <message>
        <source>New cards (PDF)</source>
        <translation>Naujos kortelės (PDF)</translation>
    </message>
    <message>
        <source>No new cards: the disk could not be written to. Please try again.</source>
        <translation>Naujų kortelių nėra: diskas neįrašė. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>Not erased: the disk could not be written to. Please try again.</source>
        <translation>Neištrinta: diskas neįrašė. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>Čia nieko nėra.</translation>
    </message>
    <message>
        <source>PDF and JSON</source>
        <translation>PDF ir JSON</translation>
    </message>
    <message>
        <source>Saved in {folder}. It is not encrypted: hand it over, then delete it.</source>
        <translation>Įrašyta aplanke {folder}. Nešifruota: perduokite ir ištrinkite.</translation>
    </message>
    <message>
        <source>The latest customers</source>
        <translation>Paskutiniai apsilankę</translation>
    </message>
    <message>
        <source>To print and cut: {file}. The cards can be given out now.</source>
        <translation>Spausdinti ir iškirpti: {file}. Korteles jau galima išduoti.</translation>
    </message>
    <message>
        <source>last: {day}</source>
        <translation>paskutinį kartą: {day}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <comment>a date in a sentence, as Qt date letters</comment>
        <translation>MMMM&#xa0;d&#xa0;&apos;d.&apos;</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in a list, as Qt date letters</comment>
        <translation>MMM&#xa0;d&#xa0;&apos;d.&apos;, ddd&apos;.&apos;</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a heading, as Qt date letters</comment>
        <translation>MMMM&#xa0;d&#xa0;&apos;d.&apos;, dddd</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message numerus="yes">
        <source>%n digits or more, and no row such as 111111 or 123456.</source>
        <translation>
            <numerusform>%n skaitmuo ar daugiau, bet ne tokia seka kaip 111111 ar 123456.</numerusform>
            <numerusform>%n skaitmenys ar daugiau, bet ne tokia seka kaip 111111 ar 123456.</numerusform>
            <numerusform>%n skaitmenų ar daugiau, bet ne tokia seka kaip 111111 ar 123456.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN of %n digits or more</source>
        <translation>
            <numerusform>PIN: bent %n skaitmuo</numerusform>
            <numerusform>PIN: bent %n skaitmenys</numerusform>
            <numerusform>PIN: bent %n skaitmenų</numerusform>
        </translation>
    </message>
    <message>
        <source>A café with a year behind it</source>
        <translation>Kavinė su vienų metų istorija</translation>
    </message>
    <message>
        <source>A hand scanner and typed numbers work as well.</source>
        <translation>Tinka ir rankinis skaitytuvas bei įvestas numeris.</translation>
    </message>
    <message>
        <source>A name is missing: it stands beside what you do.</source>
        <translation>Trūksta vardo: jis rašomas prie Jūsų veiksmų.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Serverio adresas</translation>
    </message>
    <message>
        <source>After ten visits, an hour with a trainer is on us.</source>
        <translation>Po dešimties apsilankymų valandą su treneriu dovanojame mes.</translation>
    </message>
    <message>
        <source>Another PIN was given before. Key in that one.</source>
        <translation>Anksčiau buvo įvestas kitas PIN. Įveskite jį.</translation>
    </message>
    <message>
        <source>Another hub answers there than the code is from.</source>
        <translation>Ten atsako ne tas serveris, kurio yra kodas.</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Klausiame serverio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
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
        <translation>Kodas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Customers, rules and staff come from there.</source>
        <translation>Klientus, taisykles ir darbuotojus gausite iš ten.</translation>
    </message>
    <message>
        <source>Every tenth coffee is on us, and points on every bill.</source>
        <translation>Kas dešimtą kavą dovanojame mes, o taškai – už kiekvieną pirkinį.</translation>
    </message>
    <message>
        <source>Every tenth haircut is on us.</source>
        <translation>Kas dešimtą kirpimą dovanojame mes.</translation>
    </message>
    <message>
        <source>Five short steps. All of it can be changed later.</source>
        <translation>Penki trumpi žingsniai. Viską vėliau galima pakeisti.</translation>
    </message>
    <message>
        <source>It joins the one you have</source>
        <translation>Jis prisijungs prie turimo</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>Join the kiosk you have</source>
        <translation>Prisijungimas prie turimo kiosko</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>a step</comment>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>Later: the kiosk finds it by itself once it is plugged in.</source>
        <translation>Vėliau: prijungtą kamerą kioskas ras pats.</translation>
    </message>
    <message>
        <source>Look at the demo shop</source>
        <translation>Apžiūrėti pavyzdį</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Ieškoti kamerų dar kartą</translation>
    </message>
    <message>
        <source>Loyalty kiosk</source>
        <translation>Lojalumo kioskas</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Įmonės pavadinimas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in now, or later.</source>
        <translation>Kamera nerasta. Prijunkite ją dabar arba vėliau.</translation>
    </message>
    <message>
        <source>On the hub’s computer, “kiosk hub invite” shows a code for one more kiosk.</source>
        <translation>Serverio kompiuteryje komanda „kiosk hub invite“ parodo kodą dar vienam kioskui.</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Atidaryti kasą</translation>
    </message>
    <message>
        <source>Opening the counter</source>
        <translation>Kasa atidaroma</translation>
    </message>
    <message>
        <source>Owner’s PIN</source>
        <comment>a step</comment>
        <translation>Savininko PIN</translation>
    </message>
    <message>
        <source>Points on every bill, and they pay for part of the next one.</source>
        <translation>Taškai už kiekvieną pirkinį, jais galima apmokėti dalį kito.</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>a step</comment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Reading everything</source>
        <translation>Viskas nuskaitoma</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>a step</comment>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you typed is kept.</source>
        <translation>Įvyko kažkas netikėto. Tai, ką įvedėte, išsaugota.</translation>
    </message>
    <message>
        <source>Take what is nearest. Items, prices and rewards are yours to change.</source>
        <translation>Rinkitės artimiausią. Prekes, kainas ir dovanas galėsite keisti.</translation>
    </message>
    <message>
        <source>The PIN opens the manager’s pages, and lets you leave full screen.</source>
        <translation>PIN atveria vadovo puslapius ir leidžia išeiti iš viso ekrano.</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Darbo diena baigiasi</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Trūksta kodo.</translation>
    </message>
    <message>
        <source>The disk could not be written to. Is it full or write-protected?</source>
        <translation>Diskas neįrašė. Gal jis pilnas arba į jį negalima rašyti?</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. Is the disk full or write-protected?</source>
        <translation>Į aplanką {folder} nepavyksta įrašyti. Gal diskas pilnas arba į jį negalima rašyti?</translation>
    </message>
    <message>
        <source>The hub does not answer at {address}. The code stays good.</source>
        <translation>Serveris neatsako adresu {address}. Kodas tebegalioja.</translation>
    </message>
    <message>
        <source>The hub does not know this code any more. Ask for a new one.</source>
        <translation>Serveris šio kodo nebepažįsta. Paprašykite naujo.</translation>
    </message>
    <message>
        <source>The hub does not let this kiosk in.</source>
        <translation>Serveris neįleidžia šio kiosko.</translation>
    </message>
    <message>
        <source>The others who work here are added there, each with a PIN of their own.</source>
        <translation>Kiti darbuotojai pridedami ten, kiekvienas su savo PIN.</translation>
    </message>
    <message>
        <source>The owner’s PIN, which nobody else knows.</source>
        <translation>Savininko PIN, kurio niekas kitas nežino.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Tas pats PIN dar kartą</translation>
    </message>
    <message>
        <source>The shop needs a name: it stands on cards and slips.</source>
        <translation>Įmonei reikia pavadinimo: jis rašomas ant kortelių ir lapelių.</translation>
    </message>
    <message>
        <source>The state language comes first. Each customer is greeted in their own.</source>
        <translation>Valstybinė kalba – pirmoji. Kiekvienas klientas sveikinamas sava kalba.</translation>
    </message>
    <message>
        <source>The two were not the same. Once more from the start.</source>
        <translation>Jie nesutapo. Dar kartą nuo pradžių.</translation>
    </message>
    <message>
        <source>This is not the address of a hub.</source>
        <translation>Tai ne serverio adresas.</translation>
    </message>
    <message>
        <source>This is our second kiosk</source>
        <translation>Tai antrasis mūsų kioskas</translation>
    </message>
    <message>
        <source>This is what it sees.</source>
        <translation>Štai ką mato kamera.</translation>
    </message>
    <message>
        <source>This kiosk has customers of its own already.</source>
        <translation>Šis kioskas jau turi savo klientų.</translation>
    </message>
    <message>
        <source>Welcome. What is your shop called?</source>
        <translation>Sveiki. Kaip vadinasi Jūsų įmonė?</translation>
    </message>
    <message>
        <source>What do your customers collect?</source>
        <translation>Ką kaupia Jūsų klientai?</translation>
    </message>
    <message>
        <source>Which camera reads the cards?</source>
        <translation>Kuri kamera nuskaitys korteles?</translation>
    </message>
    <message>
        <source>Which languages do you serve in?</source>
        <translation>Kuriomis kalbomis aptarnaujate?</translation>
    </message>
    <message>
        <source>Who keeps the keys?</source>
        <translation>Kas laiko raktus?</translation>
    </message>
    <message>
        <source>Without a camera</source>
        <translation>Be kameros</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsų vardas</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message numerus="yes">
        <source>%n guest visits</source>
        <translation>
            <numerusform>%n svečio apsilankymas</numerusform>
            <numerusform>%n svečio apsilankymai</numerusform>
            <numerusform>%n svečio apsilankymų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n taškas</numerusform>
            <numerusform>%n taškai</numerusform>
            <numerusform>%n taškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are valid until {day}</source>
        <translation>
            <numerusform>%n taškas galioja iki: {day}</numerusform>
            <numerusform>%n taškai galioja iki: {day}</numerusform>
            <numerusform>%n taškų galioja iki: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>A celebration</source>
        <translation>Šventė</translation>
    </message>
    <message>
        <source>A guest of {name} · until {day}</source>
        <translation>Pakvietė: {name} · iki: {day}</translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Svečias be kortelės</translation>
    </message>
    <message>
        <source>A thank-you</source>
        <translation>Padėka</translation>
    </message>
    <message>
        <source>Accept the ticket</source>
        <translation>Priimti bilietą</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Atsiprašymas</translation>
    </message>
    <message>
        <source>Does the guest have a card? Scan it first, then the ticket again.</source>
        <translation>Ar svečias turi kortelę? Pirma nuskaitykite ją, paskui vėl bilietą.</translation>
    </message>
    <message>
        <source>Each ticket is good once. Nothing was changed.</source>
        <translation>Kiekvienas bilietas galioja vieną kartą. Nieko nepakeista.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Kam: {name}</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Nuo mūsų</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>Įteikti kuponą</translation>
    </message>
    <message>
        <source>Give something</source>
        <translation>Padovanoti</translation>
    </message>
    <message>
        <source>Guest ticket ({count} left)</source>
        <translation>Svečio bilietas (dar {count})</translation>
    </message>
    <message>
        <source>Guest ticket used</source>
        <translation>Bilietas panaudotas</translation>
    </message>
    <message>
        <source>It is on the customer’s screen too: they may photograph it there.</source>
        <translation>Jis rodomas ir kliento ekrane: ten jį galima nufotografuoti.</translation>
    </message>
    <message>
        <source>Make a guest ticket</source>
        <translation>Paruošti svečio bilietą</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Pakeliui į tikslą</translation>
    </message>
    <message>
        <source>No guest visits are left</source>
        <translation>Svečio apsilankymų nebeliko</translation>
    </message>
    <message>
        <source>Nobody can bring themselves</source>
        <translation>Niekas negali atvesti savęs</translation>
    </message>
    <message>
        <source>Nobody visited on these days</source>
        <translation>Šiomis dienomis niekas nesilankė</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>Siunčiama į spausdintuvą</translation>
    </message>
    <message>
        <source>Perhaps it was made elsewhere a moment ago: try again in a minute.</source>
        <translation>Gal jis ką tik paruoštas kitur: po minutės bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Spausdinti bilietą</translation>
    </message>
    <message>
        <source>Scan the card of the friend who brought them. Nothing typed is lost.</source>
        <translation>Nuskaitykite atvedusio draugo kortelę. Tai, ką įvedėte, išliko.</translation>
    </message>
    <message>
        <source>Somebody brought them already</source>
        <translation>Klientą jau kažkas atvedė</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Kas kita</translation>
    </message>
    <message>
        <source>The ticket’s code</source>
        <translation>Bilieto kodas</translation>
    </message>
    <message>
        <source>This ticket is not known here</source>
        <translation>Šis bilietas čia nežinomas</translation>
    </message>
    <message>
        <source>This ticket is not valid any more</source>
        <translation>Šis bilietas nebegalioja</translation>
    </message>
    <message>
        <source>This ticket was good until {day}</source>
        <translation>Šis bilietas galiojo iki: {day}</translation>
    </message>
    <message>
        <source>This ticket was used already</source>
        <translation>Šis bilietas jau panaudotas</translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>Ką padovanosime?</translation>
    </message>
    <message>
        <source>Why? It is kept with the voucher.</source>
        <translation>Kodėl? Priežastis išsaugoma su kuponu.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>iki: {day}</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} iš {need}</translation>
    </message>
    <message>
        <source>{number} · good once, until {day}</source>
        <translation>{number} · galioja vieną kartą, iki: {day}</translation>
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
            <numerusform>%n vientisa grandinė</numerusform>
            <numerusform>%n vientisos grandinės</numerusform>
            <numerusform>%n vientisų grandinių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries checked</source>
        <translation>
            <numerusform>%n įrašas patikrintas</numerusform>
            <numerusform>%n įrašai patikrinti</numerusform>
            <numerusform>%n įrašų patikrinta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings need a look. The sales are safe.</source>
        <translation>
            <numerusform>Reikia peržiūrėti %n neatitiktį. Pirkiniai saugūs.</numerusform>
            <numerusform>Reikia peržiūrėti %n neatitiktis. Pirkiniai saugūs.</numerusform>
            <numerusform>Reikia peržiūrėti %n neatitikčių. Pirkiniai saugūs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people see it at their next scan.</source>
        <translation>
            <numerusform>%n žmogus tai matys kitą kartą.</numerusform>
            <numerusform>%n žmonės tai matys kitą kartą.</numerusform>
            <numerusform>%n žmonių tai matys kitą kartą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <comment>how many came back</comment>
        <translation>
            <numerusform>%n apsilankymas</numerusform>
            <numerusform>%n apsilankymai</numerusform>
            <numerusform>%n apsilankymų</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Paklauskite dar kartą</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Žurnalas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Busiest from {start} to {end}</source>
        <comment>hours of the day</comment>
        <translation>Daugiausia lankytojų: {start}–{end} val.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanijos</translation>
    </message>
    <message>
        <source>Compared with {day}</source>
        <translation>Lyginama su: {day}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klientai</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Laikas paklausti</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Atsiliepimai</translation>
    </message>
    <message numerus="yes">
        <source>Happy (4–5 of 5): {percent}. %n answers in 30 days.</source>
        <translation>
            <numerusform>Patenkinti (4–5 iš 5): {percent}. %n atsakymas per 30 dienų.</numerusform>
            <numerusform>Patenkinti (4–5 iš 5): {percent}. %n atsakymai per 30 dienų.</numerusform>
            <numerusform>Patenkinti (4–5 iš 5): {percent}. %n atsakymų per 30 dienų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mažiau</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadovas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>Nameless card</source>
        <translation>Kortelė be vardo</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nauji klientai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Kitas puslapis</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Be vardo</translation>
    </message>
    <message>
        <source>No rewards were given.</source>
        <translation>Dovanų neįteikta.</translation>
    </message>
    <message>
        <source>Nobody has answered in the last 30 days.</source>
        <translation>Per pastarąsias 30 dienų niekas neatsakė.</translation>
    </message>
    <message>
        <source>Nobody waits to be asked</source>
        <translation>Nieko klausti nereikia</translation>
    </message>
    <message>
        <source>Not checked yet. The check is running.</source>
        <translation>Dar nepatikrinta. Tikrinama.</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Nėra į ką atsakyti</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Pasirinkti</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Pasirinkta</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>Surinkti taškai</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Ankstesnis puslapis</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Spausdinti</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Sugrįžo</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Įteiktos dovanos</translation>
    </message>
    <message>
        <source>Rewards, {cost}</source>
        <translation>Dovanos, {cost}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Įrašyta: {file}</translation>
    </message>
    <message>
        <source>Seen by exactly those who said it</source>
        <translation>Matys tik tie, kurie tai pasakė</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nustatymai</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Darbuotojai</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Uždėti antspaudai</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>the page about the hub and other kiosks</comment>
        <translation>Ryšys</translation>
    </message>
    <message>
        <source>Tell those who said it</source>
        <translation>Pranešti tiems, kurie tai pasakė</translation>
    </message>
    <message>
        <source>The day’s close is on its way to the printer.</source>
        <translation>Dienos suvestinė siunčiama į spausdintuvą.</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>Failo nepavyko įrašyti. Ar diskas pilnas?</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Į kasą</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Šiandien, {day}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Apsilankymai</translation>
    </message>
    <message>
        <source>Visits by hour</source>
        <translation>Apsilankymai pagal valandas</translation>
    </message>
    <message>
        <source>What did you do about it?</source>
        <translation>Ką dėl to padarėte?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ką sakė klientai</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Verta peržiūrėti</translation>
    </message>
    <message>
        <source>a week ago {count}</source>
        <translation>prieš savaitę {count}</translation>
    </message>
    <message>
        <source>all balances add up</source>
        <translation>visi likučiai sutampa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more kinds, all in the CSV</source>
        <translation>
            <numerusform>ir dar %n rūšis, visas sąrašas – CSV faile</numerusform>
            <numerusform>ir dar %n rūšys, visas sąrašas – CSV faile</numerusform>
            <numerusform>ir dar %n rūšių, visas sąrašas – CSV faile</numerusform>
        </translation>
    </message>
    <message>
        <source>no visits yet</source>
        <translation>apsilankymų dar nėra</translation>
    </message>
    <message>
        <source>pale: {day}</source>
        <comment>the bars of the day a week before</comment>
        <translation>šviesiau: {day}</translation>
    </message>
    <message numerus="yes">
        <source>{time} {who}: +%n stamps, too soon</source>
        <translation>
            <numerusform>{time} {who}: +%n antspaudas, per anksti</numerusform>
            <numerusform>{time} {who}: +%n antspaudai, per anksti</numerusform>
            <numerusform>{time} {who}: +%n antspaudų, per anksti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n points spent too many</source>
        <translation>
            <numerusform>{who}: panaudotas %n taškas per daug</numerusform>
            <numerusform>{who}: panaudoti %n taškai per daug</numerusform>
            <numerusform>{who}: panaudota %n taškų per daug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: {what}, %n too many</source>
        <translation>
            <numerusform>{who}: {what}, %n per daug</numerusform>
            <numerusform>{who}: {what}, %n per daug</numerusform>
            <numerusform>{who}: {what}, %n per daug</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Another card of theirs</source>
        <translation>Kita kliento kortelė</translation>
    </message>
    <message>
        <source>Both cards open this page now</source>
        <translation>Dabar abi kortelės atveria šį puslapį</translation>
    </message>
    <message>
        <source>Both cards stay valid. It can be undone.</source>
        <translation>Abi kortelės lieka galioti. Tai galima atšaukti.</translation>
    </message>
    <message>
        <source>Cards joined</source>
        <translation>Kortelės sujungtos</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Ar tai tas pats žmogus?</translation>
    </message>
    <message>
        <source>Join both cards</source>
        <translation>Sujungti korteles</translation>
    </message>
    <message>
        <source>Joined cards</source>
        <translation>Sujungtos kortelės</translation>
    </message>
    <message>
        <source>Joined. Both cards open one page now.</source>
        <translation>Sujungta. Dabar abi kortelės atveria vieną puslapį.</translation>
    </message>
    <message>
        <source>Keep them separate</source>
        <translation>Palikti atskirai</translation>
    </message>
    <message>
        <source>No cards are joined.</source>
        <translation>Sujungtų kortelių nėra.</translation>
    </message>
    <message>
        <source>Now choose the owner of the other card from the list.</source>
        <translation>Dabar sąraše pasirinkite, kieno vardu yra kita kortelė.</translation>
    </message>
    <message>
        <source>Only with both cards</source>
        <translation>Reikia abiejų kortelių</translation>
    </message>
    <message>
        <source>Scan it, or type the name or phone number on the left.</source>
        <translation>Nuskaitykite ją arba kairėje įveskite vardą ar telefono numerį.</translation>
    </message>
    <message>
        <source>Scan this person’s other card, or let a colleague decide. Nothing was changed.</source>
        <translation>Nuskaitykite kitą kliento kortelę arba tegul sprendžia kolega. Nieko nepakeista.</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Vėl atskirti</translation>
    </message>
    <message>
        <source>Separated, each has what was theirs before, and what their own card did since.</source>
        <translation>Atskyrus kiekvienas vėl turi tai, kas buvo jo, ir tai, kas padaryta jo kortele.</translation>
    </message>
    <message>
        <source>Separated. Each card opens its own page again.</source>
        <translation>Atskirta. Kiekviena kortelė vėl atveria savo puslapį.</translation>
    </message>
    <message>
        <source>Stays withdrawn: {what}</source>
        <translation>Lieka atšaukta: {what}</translation>
    </message>
    <message>
        <source>The names differ: better ask.</source>
        <translation>Vardai skiriasi: geriau paklausti.</translation>
    </message>
    <message>
        <source>They have another card too</source>
        <translation>Klientas turi dar vieną kortelę</translation>
    </message>
    <message>
        <source>This card already opens the same page</source>
        <translation>Ši kortelė jau atveria tą patį puslapį</translation>
    </message>
    <message>
        <source>Together: {name}</source>
        <translation>Kartu: {name}</translation>
    </message>
    <message>
        <source>Which other card is theirs?</source>
        <translation>Kuri dar kortelė yra kliento?</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alergijos</translation>
    </message>
    <message>
        <source>birthday wishes</source>
        <translation>gimtadienio sveikinimai</translation>
    </message>
    <message>
        <source>news</source>
        <translation>naujienos</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Allergy</source>
        <translation>Alergija</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Pakeisti pastabą</translation>
    </message>
    <message>
        <source>Greet them so</source>
        <translation>Taip kreiptis</translation>
    </message>
    <message>
        <source>Greet without a name</source>
        <translation>Sveikinti be vardo</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Kreipinys</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Name day, if they keep one only</source>
        <translation>Vardadienis, jei švenčia tik vieną</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Kitos</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Užrašyti</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Ankstesnės</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Pašalinti pastabą</translation>
    </message>
    <message>
        <source>Several people use this card</source>
        <translation>Kortele naudojasi keli žmonės</translation>
    </message>
    <message>
        <source>They said yes on the slip</source>
        <translation>Sutiko lapelyje</translation>
    </message>
    <message>
        <source>They told us</source>
        <translation>Klientas sakė</translation>
    </message>
    <message>
        <source>We noticed</source>
        <translation>Pastebėjome</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Ką prisiminti</translation>
    </message>
    <message>
        <source>What to remember about them</source>
        <translation>Ką prisiminti apie šį klientą</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Kieno</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A copy of the shop is being made</source>
        <translation>Daroma mokymų kopija</translation>
    </message>
    <message>
        <source>A copy of the shop: nothing counts here.</source>
        <translation>Mokymų kopija: čia niekas neįskaičiuojama.</translation>
    </message>
    <message>
        <source>A shop to look at: nobody in it is real.</source>
        <translation>Pavyzdys apžiūrai: tikrų žmonių čia nėra.</translation>
    </message>
    <message>
        <source>A year of a café is being made. It takes a moment, once.</source>
        <translation>Kuriami kavinės metai. Tai užtrunka akimirką, tik kartą.</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>Atgal į tikrą kasą</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Pavyzdys</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Mokymai</translation>
    </message>
    <message>
        <source>Practise in a copy</source>
        <translation>Mokytis kopijoje</translation>
    </message>
    <message>
        <source>The practice copy is being opened.</source>
        <translation>Atidaroma mokymų kopija.</translation>
    </message>
    <message>
        <source>The program was updated: all balances are worked out anew. It takes a moment, once.</source>
        <translation>Programa atnaujinta: visi likučiai perskaičiuojami. Tai užtrunka akimirką, tik kartą.</translation>
    </message>
    <message>
        <source>The real counter is being opened.</source>
        <translation>Atidaroma tikroji kasa.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the shop on this disk.</source>
        <translation>Šiame diske nėra vietos mokymų kopijai.</translation>
    </message>
    <message>
        <source>To my own shop</source>
        <translation>Į savo kasą</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n taškas</numerusform>
            <numerusform>%n taškai</numerusform>
            <numerusform>%n taškų</numerusform>
        </translation>
    </message>
    <message>
        <source>A TOML file holds all of the rules, also those that have no form here.</source>
        <translation>TOML faile yra visos taisyklės, taip pat ir tos, kurių čia keisti negalima.</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Diena vėliau</translation>
    </message>
    <message>
        <source>A day sooner</source>
        <translation>Diena anksčiau</translation>
    </message>
    <message>
        <source>A day such as 1.12.2026 is expected.</source>
        <translation>Reikia dienos, pvz., 2026-12-01.</translation>
    </message>
    <message>
        <source>A number such as 2 or 1.5 is expected.</source>
        <translation>Reikia skaičiaus, pvz., 2 arba 1,5.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Reikia sveikojo skaičiaus.</translation>
    </message>
    <message>
        <source>Add goods or a category</source>
        <translation>Pridėti prekę ar kategoriją</translation>
    </message>
    <message>
        <source>An amount such as 4.80 is expected.</source>
        <translation>Reikia sumos, pavyzdžiui, 4,80.</translation>
    </message>
    <message>
        <source>Another reward</source>
        <translation>Pridėti dovaną</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Pridėti taisyklę</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Kaip failas</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Iš karto</translation>
    </message>
    <message>
        <source>Begin with a ready one</source>
        <translation>Pradėti nuo paruoštos programos</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Kavinė</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Keisti</translation>
    </message>
    <message>
        <source>Cost to us in 90 days</source>
        <translation>Mūsų išlaidos per 90 dienų</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Atmesti juodraštį</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Nuo pasirinktos dienos</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Autoservisas</translation>
    </message>
    <message>
        <source>Get less</source>
        <translation>Gauna mažiau</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>Gauna daugiau</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Sporto klubas</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>Galioja nuo: {day}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Žodžiais</translation>
    </message>
    <message>
        <source>It changes nothing, and the counter goes on meanwhile.</source>
        <translation>Tai nieko nekeičia, o kasa tuo metu veikia.</translation>
    </message>
    <message>
        <source>It is the draft now. Look it through, and try it.</source>
        <translation>Dabar tai juodraštis. Peržiūrėkite ir išbandykite.</translation>
    </message>
    <message>
        <source>It replaces the draft here. Nothing changes until you publish.</source>
        <translation>Ji pakeičia šį juodraštį. Kol nepaskelbta, niekas nesikeičia.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keisti toliau</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niekas</translation>
    </message>
    <message>
        <source>Not published yet: the disk could not be written to. Please try again.</source>
        <translation>Dar nepaskelbta: diskas neįrašė. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>On the last 90 days</source>
        <translation>Su paskutinėmis 90 dienų</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Atidaryti failą</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Paskelbti</translation>
    </message>
    <message>
        <source>Ready ones and files</source>
        <translation>Pavyzdžiai ir failai</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Replaying the last 90 days</source>
        <translation>Perskaičiuojamos paskutinės 90 dienų</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Dovanos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Taisyklės</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Salonas</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Įrašyti į failą</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Sustabdyti</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Dar nėra iš ko rinktis.</translation>
    </message>
    <message>
        <source>This file cannot be read as text.</source>
        <translation>Šio failo negalima perskaityti kaip teksto.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Išbandyti</translation>
    </message>
    <message>
        <source>What we sell</source>
        <translation>Prekės</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>Ką pridėti prie programos?</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>bet kuri diena</translation>
    </message>
    <message numerus="yes">
        <source>of %n customers</source>
        <translation>
            <numerusform>iš %n kliento</numerusform>
            <numerusform>iš %n klientų</numerusform>
            <numerusform>iš %n klientų</numerusform>
        </translation>
    </message>
    <message>
        <source>published, in force from {day}</source>
        <translation>paskelbta, galios nuo: {day}</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>prieš {before}, po {after}</translation>
    </message>
    <message>
        <source>{done} of {all} customers</source>
        <translation>{done} iš {all} klientų</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n characters were read. It is not one of our cards.</source>
        <translation>
            <numerusform>Nuskaitytas %n ženklas. Tai ne mūsų kortelė.</numerusform>
            <numerusform>Nuskaityti %n ženklai. Tai ne mūsų kortelė.</numerusform>
            <numerusform>Nuskaityta %n ženklų. Tai ne mūsų kortelė.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card held up is read at once.</source>
        <translation>Parodyta kortelė nuskaitoma iš karto.</translation>
    </message>
    <message>
        <source>A colour such as #0B6B58 is expected.</source>
        <translation>Reikia spalvos, pavyzdžiui, #0B6B58.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Apie programą</translation>
    </message>
    <message>
        <source>An encrypted copy goes there when the kiosk is closed. The last 14 are kept. Erased customers are erased there too; copies made elsewhere keep them.</source>
        <translation>Uždarant kioską ten įrašoma šifruota kopija. Lieka paskutinės 14. Ištrinto kliento duomenys dingsta ir iš jų, o kitur padarytose kopijose lieka.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Judesys ekrane</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mėlyna</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Ruda</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pasirinkti aplanką</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pasirinkti paveikslėlį</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Spalvos</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Kopija įrašyta: {file}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Atsarginės kopijos</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Kopijuoti dabar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Customers see these buttons in this order. Begin with the state language.</source>
        <translation>Klientai kalbas mato šia tvarka. Pirma tebūna valstybinė kalba.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsios</translation>
    </message>
    <message>
        <source>Each change is saved at once.</source>
        <translation>Kiekvienas pakeitimas įrašomas iš karto.</translation>
    </message>
    <message>
        <source>Empty: nothing is printed.</source>
        <translation>Tuščia: nieko nespausdinama.</translation>
    </message>
    <message>
        <source>Find cameras</source>
        <translation>Ieškoti kamerų</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Žalia</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Rankinis skaitytuvas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Didelis kontrastas</translation>
    </message>
    <message>
        <source>Hold a card up to the camera.</source>
        <translation>Parodykite kamerai kortelę.</translation>
    </message>
    <message>
        <source>If yes: history and allergies stay covered until they are tapped.</source>
        <translation>Jei taip: istorija ir alergijos paslėptos, kol jų nepaliečiama.</translation>
    </message>
    <message>
        <source>In the network: tcp://, its address, and a colon with 9100.</source>
        <translation>Tinkle: tcp://, adresas ir po dvitaškio 9100.</translation>
    </message>
    <message>
        <source>It can be read as it is.</source>
        <translation>Ji gerai įskaitoma.</translation>
    </message>
    <message>
        <source>It looks at the customer’s side</source>
        <translation>Nukreipta į klientą</translation>
    </message>
    <message>
        <source>Language of the till</source>
        <translation>Kasos kalba</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Didelis</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Didžiausias</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesios</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipas</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Išvaizda ir garsas</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Ieškoma kamerų</translation>
    </message>
    <message>
        <source>Money: {currency}{dot}time zone: {zone}</source>
        <translation>Valiuta: {currency}{dot}laiko juosta: {zone}</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Įmonės pavadinimas</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>Šios kasos pavadinimas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Be kopijų</translation>
    </message>
    <message>
        <source>No copy was made: the folder cannot be written to.</source>
        <translation>Kopija nepadaryta: į aplanką rašyti negalima.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Aplankas nepasirinktas.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Be logotipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Įprastas</translation>
    </message>
    <message>
        <source>Not on trial</source>
        <translation>Nebandoma</translation>
    </message>
    <message>
        <source>On this computer: its device, such as /dev/usb/lp0 or LPT1.</source>
        <translation>Prie šio kompiuterio: įrenginys, pavyzdžiui, /dev/usb/lp0 arba LPT1.</translation>
    </message>
    <message>
        <source>One of our cards, read right.</source>
        <translation>Mūsų kortelė, nuskaityta teisingai.</translation>
    </message>
    <message>
        <source>Or the address of a stream</source>
        <translation>Arba vaizdo srauto adresas</translation>
    </message>
    <message>
        <source>Or type it</source>
        <translation>Arba įveskite</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Popieriaus plotis</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Spausdinti bandomąjį lapelį</translation>
    </message>
    <message>
        <source>Printed. Check that every letter is there.</source>
        <translation>Išspausdinta. Patikrinkite, ar yra visos raidės.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Spausdintuvas</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Spausdinama</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Raudona</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Įrašyta.</translation>
    </message>
    <message>
        <source>Saved. It takes effect after the next start.</source>
        <translation>Įrašyta. Įsigalios paleidus iš naujo.</translation>
    </message>
    <message>
        <source>Scan any code now. Nothing is stamped here.</source>
        <translation>Nuskaitykite bet kokį kodą. Antspaudai čia nededami.</translation>
    </message>
    <message>
        <source>Scanner and copies</source>
        <translation>Skaitytuvas ir kopijos</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ekranai</translation>
    </message>
    <message>
        <source>Seconds until the cashier’s screen clears</source>
        <translation>Po kiek sekundžių išvalomas kasos ekranas</translation>
    </message>
    <message>
        <source>Seconds until the customer’s screen clears</source>
        <translation>Po kiek sekundžių išvalomas kliento ekranas</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Shown as {colour}, so that it can be read here.</source>
        <translation>Kad būtų įskaitoma, rodoma kaip {colour}.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Garsai</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Sustabdyti</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Raidžių dydis</translation>
    </message>
    <message>
        <source>That is not possible; nothing was changed.</source>
        <translation>Tai neįmanoma; nieko nepakeista.</translation>
    </message>
    <message>
        <source>The business day ends at (hours after midnight)</source>
        <translation>Darbo diena baigiasi (valandos po vidurnakčio)</translation>
    </message>
    <message>
        <source>The camera opens</source>
        <translation>Kamera įsijungia</translation>
    </message>
    <message>
        <source>The cashier’s screen is on monitor</source>
        <translation>Kasos ekranas yra monitoriuje</translation>
    </message>
    <message>
        <source>The customer’s screen is on monitor</source>
        <translation>Kliento ekranas yra monitoriuje</translation>
    </message>
    <message>
        <source>The disk could not be written to; nothing was changed.</source>
        <translation>Diskas neįrašė; nieko nepakeista.</translation>
    </message>
    <message>
        <source>The kiosk’s licence: MIT. It works without the network.</source>
        <translation>Programos licencija: MIT. Veikia ir be tinklo.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, and is the address right?</source>
        <translation>Spausdintuvas neatsako. Ar jis įjungtas ir adresas teisingas?</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Spausdintuve nėra popieriaus.</translation>
    </message>
    <message>
        <source>The queue can see the cashier’s screen</source>
        <translation>Eilė mato kasos ekraną</translation>
    </message>
    <message>
        <source>The shop’s colour</source>
        <translation>Įmonės spalva</translation>
    </message>
    <message>
        <source>The slip printer</source>
        <translation>Kvitų spausdintuvas</translation>
    </message>
    <message>
        <source>This camera gives no picture.</source>
        <translation>Ši kamera nerodo vaizdo.</translation>
    </message>
    <message>
        <source>This cannot be the logo: a PNG, JPEG or WebP picture up to 20 MB is expected.</source>
        <translation>Tai negali būti logotipas: reikia PNG, JPEG arba WebP paveikslėlio iki 20 MB.</translation>
    </message>
    <message>
        <source>Try the camera</source>
        <translation>Išbandyti kamerą</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versija {version}</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetinė</translation>
    </message>
    <message>
        <source>What it is built with</source>
        <translation>Iš ko ji sudaryta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Taip</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>aukštyn</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>pašalinti</translation>
    </message>
    <message>
        <source>{frames} pictures a second{dot}{share} of them read</source>
        <translation>{frames} kadrai per sekundę{dot}nuskaityta {share}</translation>
    </message>
    <message>
        <source>{number}: not plugged in</source>
        <translation>{number}: neprijungtas</translation>
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
            <numerusform>%n skaitmuo ar daugiau</numerusform>
            <numerusform>%n skaitmenys ar daugiau</numerusform>
            <numerusform>%n skaitmenų ar daugiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work here</source>
        <translation>
            <numerusform>Čia dirba %n žmogus</numerusform>
            <numerusform>Čia dirba %n žmonės</numerusform>
            <numerusform>Čia dirba %n žmonių</numerusform>
        </translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>a role</comment>
        <translation>Kasininkas</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>a role</comment>
        <translation>Vadovas</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Galima palikti tuščią</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Naujas PIN</translation>
    </message>
    <message>
        <source>New badge (PDF)</source>
        <translation>Nauja darbuotojo kortelė (PDF)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Kiti</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Čia nebedirba</translation>
    </message>
    <message>
        <source>No staff yet: anybody at the counter may do anything, and no PIN is asked for.</source>
        <translation>Darbuotojų dar nėra: prie kasos visi gali viską, ir PIN neprašoma.</translation>
    </message>
    <message>
        <source>Nobody with this card number is known here.</source>
        <translation>Kliento su tokiu kortelės numeriu čia nėra.</translation>
    </message>
    <message>
        <source>Number of their own loyalty card</source>
        <translation>Darbuotojo lojalumo kortelės numeris</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>a role</comment>
        <translation>Savininkas</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Ankstesni</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Pareigos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Įrašyta</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <comment>a role</comment>
        <translation>Pamainos vadovas</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Naujas darbuotojas</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Darbuotojai</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Lieka toks pat</translation>
    </message>
    <message numerus="yes">
        <source>The PIN needs %n digits or more, and not 1234 or 1111.</source>
        <translation>
            <numerusform>PIN turi sudaryti bent %n skaitmuo; 1234 ir 1111 netinka.</numerusform>
            <numerusform>PIN turi sudaryti bent %n skaitmenys; 1234 ir 1111 netinka.</numerusform>
            <numerusform>PIN turi sudaryti bent %n skaitmenų; 1234 ir 1111 netinka.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>Failo nepavyko įrašyti. Ar diskas pilnas?</translation>
    </message>
    <message>
        <source>The owner first</source>
        <translation>Pirmiausia savininkas</translation>
    </message>
    <message>
        <source>There must be at least one owner.</source>
        <translation>Turi būti bent vienas savininkas.</translation>
    </message>
    <message>
        <source>This could not be saved now. Nothing was changed.</source>
        <translation>Dabar nepavyko įrašyti. Nieko nepakeista.</translation>
    </message>
    <message>
        <source>This name cannot be saved.</source>
        <translation>Šio vardo įrašyti negalima.</translation>
    </message>
    <message>
        <source>To print: {file}. The old badge opens nothing now.</source>
        <translation>Spausdinti: {file}. Senoji darbuotojo kortelė nebegalioja.</translation>
    </message>
    <message>
        <source>You cannot change somebody above you.</source>
        <translation>Negalima keisti to, kurio pareigos aukštesnės.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n bundles not read yet</source>
        <comment>of entries</comment>
        <translation>
            <numerusform>%n siunta neperskaityta</numerusform>
            <numerusform>%n siuntos neperskaitytos</numerusform>
            <numerusform>%n siuntų neperskaityta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are set aside at the hub</source>
        <translation>
            <numerusform>Serveryje atidėtas %n įrašas</numerusform>
            <numerusform>Serveryje atidėti %n įrašai</numerusform>
            <numerusform>Serveryje atidėta %n įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries at the hub</source>
        <translation>
            <numerusform>serveryje %n įrašas</numerusform>
            <numerusform>serveryje %n įrašai</numerusform>
            <numerusform>serveryje %n įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>A kiosk without a name</source>
        <translation>Kioskas be pavadinimo</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Laikrodis</translation>
    </message>
    <message>
        <source>Erased customers</source>
        <translation>Ištrinti klientai</translation>
    </message>
    <message>
        <source>Has read everything</source>
        <translation>Viskas perskaityta</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kioskai</translation>
    </message>
    <message>
        <source>Last in step: {time}</source>
        <translation>Paskutinį kartą sinchronizuota: {time}</translation>
    </message>
    <message>
        <source>No longer let in</source>
        <translation>Nebeįleidžiamas</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Nieko tikrinti nereikia.</translation>
    </message>
    <message>
        <source>Others have a newer program. This kiosk serves on; please have it updated.</source>
        <translation>Kituose kioskuose naujesnė versija. Šis kioskas aptarnauja toliau; prašome jį atnaujinti.</translation>
    </message>
    <message>
        <source>Set aside, word for word</source>
        <translation>Atidėta, išsaugota žodis žodin</translation>
    </message>
    <message>
        <source>The hub has not been reached since the start.</source>
        <translation>Nuo paleidimo serveris nepasiektas.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n min off. Entries get the right time.</source>
        <translation>
            <numerusform>Šio kompiuterio laikrodis klysta %n min. Įrašai gauna teisingą laiką.</numerusform>
            <numerusform>Šio kompiuterio laikrodis klysta %n min. Įrašai gauna teisingą laiką.</numerusform>
            <numerusform>Šio kompiuterio laikrodis klysta %n min. Įrašai gauna teisingą laiką.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n s off. Entries get the right time.</source>
        <translation>
            <numerusform>Šio kompiuterio laikrodis klysta %n s. Įrašai gauna teisingą laiką.</numerusform>
            <numerusform>Šio kompiuterio laikrodis klysta %n s. Įrašai gauna teisingą laiką.</numerusform>
            <numerusform>Šio kompiuterio laikrodis klysta %n s. Įrašai gauna teisingą laiką.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atnaujinimas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another entry has the same number</source>
        <translation>kitas įrašas turi tą patį numerį</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <comment>what the hub told then</comment>
        <translation>būsena: {time}</translation>
    </message>
    <message>
        <source>changed or damaged on the way</source>
        <translation>pakeliui pakeista arba sugadinta</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>matytas: {time}</translation>
    </message>
    <message>
        <source>two computers wrote the same chain</source>
        <translation>du kompiuteriai rašė tą pačią grandinę</translation>
    </message>
    <message>
        <source>{kiosk} (this one)</source>
        <translation>{kiosk} (šis)</translation>
    </message>
    <message numerus="yes">
        <source>{kiosk}: %n entries, {why}</source>
        <translation>
            <numerusform>{kiosk}: %n įrašas, {why}</numerusform>
            <numerusform>{kiosk}: %n įrašai, {why}</numerusform>
            <numerusform>{kiosk}: %n įrašų, {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: gone everywhere</source>
        <translation>{time}: ištrinta visur</translation>
    </message>
    <message>
        <source>{time}: gone on {done} of {all} kiosks</source>
        <translation>{time}: ištrinta {done} iš {all} kioskų</translation>
    </message>
</context>
</TS>
