<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
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
        <source>%n stamps for you.</source>
        <translation>
            <numerusform>Saite %n templi.</numerusform>
            <numerusform>Saite %n templit.</numerusform>
        </translation>
    </message>
    <message>
        <source>A brand-new card!</source>
        <translation>Täiesti uus kaart!</translation>
    </message>
    <message>
        <source>Enjoy!</source>
        <translation>Nautige!</translation>
    </message>
    <message>
        <source>Enjoy, {name}!</source>
        <translation>Nautige, {name}!</translation>
    </message>
    <message>
        <source>Good to have you here.</source>
        <translation>Tore, et tulite.</translation>
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
        <source>Just tell our team</source>
        <translation>Öelge lihtsalt teenindajale</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Ootan kaarti</translation>
    </message>
    <message>
        <source>No card yet? Ask our team: it takes 20 seconds.</source>
        <translation>Kaarti veel ei ole? Küsige teenindajalt, see võtab 20 sekundit.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Üks hetk, palun</translation>
    </message>
    <message>
        <source>Our team sets it up with you. It takes 20 seconds.</source>
        <translation>Teenindaja seab selle koos teiega valmis. See võtab 20 sekundit.</translation>
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
        <source>Please hold up your {shop} card, or ask our team.</source>
        <translation>Palun näidake kaarti, millel on kirjas {shop}, või küsige abi teenindajalt.</translation>
    </message>
    <message>
        <source>Please show your card to our team</source>
        <translation>Palun näidake kaarti teenindajale</translation>
    </message>
    <message>
        <source>Please use the new one. All stamps are safe on it.</source>
        <translation>Palun kasutage uut kaarti. Kõik templid on seal alles.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>one reward can be had now</comment>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>See your stamps and rewards.</source>
        <translation>Vaadake oma templeid ja preemiaid.</translation>
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
        <source>This card has been replaced</source>
        <translation>See kaart on asendatud uuega</translation>
    </message>
    <message>
        <source>This card is new here. Your earlier stamps will follow shortly.</source>
        <translation>See kaart on siin esimest korda. Varasemad templid jõuavad peagi järele.</translation>
    </message>
    <message>
        <source>This card needs a swap</source>
        <translation>See kaart vajab väljavahetamist</translation>
    </message>
    <message>
        <source>This isn’t one of our cards</source>
        <translation>See ei ole meie kaart</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>Ekraan tühjeneb %n sekundi pärast</numerusform>
            <numerusform>Ekraan tühjeneb %n sekundi pärast</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Tere tulemast!</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Tere tulemast, {name}!</translation>
    </message>
    <message numerus="yes">
        <source>You have %n points.</source>
        <translation>
            <numerusform>Teil on %n punkt.</numerusform>
            <numerusform>Teil on %n punkti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card is full. {reward} is waiting for you!</source>
        <translation>Kaart on täis. {reward} ootab teid!</translation>
    </message>
    <message>
        <source>Your new card works, and everything on the old one is kept.</source>
        <translation>Uus kaart töötab ja kõik, mis vanal oli, on alles.</translation>
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
        <translation>{count} valmis</translation>
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
</TS>
