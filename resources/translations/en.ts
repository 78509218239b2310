<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times over “too soon”</source>
        <translation>
            <numerusform>%n time over “too soon”</numerusform>
            <numerusform>%n times over “too soon”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n undone</numerusform>
            <numerusform>%n undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n gift</numerusform>
            <numerusform>%n gifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest tickets</source>
        <translation>
            <numerusform>%n guest ticket</numerusform>
            <numerusform>%n guest tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people reached</source>
        <translation>
            <numerusform>%n person reached</numerusform>
            <numerusform>%n people reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>%n person takes part</numerusform>
            <numerusform>%n people take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people took part</source>
        <translation>
            <numerusform>%n person took part</numerusform>
            <numerusform>%n people took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perks</source>
        <translation>
            <numerusform>%n perk</numerusform>
            <numerusform>%n perks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>In the last %n day</numerusform>
            <numerusform>In the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n vouchers used</source>
        <translation>
            <numerusform>{used} of %n voucher used</numerusform>
            <numerusform>{used} of %n vouchers used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cashier</name>
    <message numerus="yes">
        <source>%n are left for today. Nothing was added.</source>
        <translation>
            <numerusform>%n is left for today. Nothing was added.</numerusform>
            <numerusform>%n are left for today. Nothing was added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last entries are missing</source>
        <translation>
            <numerusform>%n last entry is missing</numerusform>
            <numerusform>%n last entries are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left today</source>
        <translation>
            <numerusform>%n left today</numerusform>
            <numerusform>%n left today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needed for this reward</source>
        <translation>
            <numerusform>%n more needed for this reward</numerusform>
            <numerusform>%n more needed for this reward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>%n more point</numerusform>
            <numerusform>%n more points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>%n more stamp</numerusform>
            <numerusform>%n more stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, then: {reward}</source>
        <comment>stamps</comment>
        <translation>
            <numerusform>%n more, then: {reward}</numerusform>
            <numerusform>%n more, then: {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points spent</source>
        <translation>
            <numerusform>%n point spent</numerusform>
            <numerusform>%n points spent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewards ready</source>
        <translation>
            <numerusform>%n reward ready</numerusform>
            <numerusform>%n rewards ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps added</source>
        <translation>
            <numerusform>Stamp added</numerusform>
            <numerusform>%n stamps added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <translation>
            <numerusform>+%n point</numerusform>
            <numerusform>+%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n stamps</source>
        <translation>
            <numerusform>+%n stamp</numerusform>
            <numerusform>+%n stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n stamps</source>
        <comment>1 as: Add stamp</comment>
        <translation>
            <numerusform>Add stamp</numerusform>
            <numerusform>Add %n stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clears in %n s</source>
        <translation>
            <numerusform>Clears in %n s</numerusform>
            <numerusform>Clears in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n times today already</source>
        <translation>
            <numerusform>Counted once today already</numerusform>
            <numerusform>Counted %n times today already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n points</source>
        <translation>
            <numerusform>For %n point</numerusform>
            <numerusform>For %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give (%n left today)</source>
        <translation>
            <numerusform>Give (%n left today)</numerusform>
            <numerusform>Give (%n left today)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last stamp %n minutes ago</source>
        <translation>
            <numerusform>Last stamp %n minute ago</numerusform>
            <numerusform>Last stamp %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No paper: %n slips wait</source>
        <translation>
            <numerusform>No paper: %n slip waits</numerusform>
            <numerusform>No paper: %n slips wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word from them for %n hours. Ask the manager.</source>
        <translation>
            <numerusform>No word from them for %n hour. Ask the manager.</numerusform>
            <numerusform>No word from them for %n hours. Ask the manager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a member yet. It lasts %n months.</source>
        <translation>
            <numerusform>Not a member yet. It lasts %n month.</numerusform>
            <numerusform>Not a member yet. It lasts %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n of this reward are given a day. Ask the manager.</source>
        <translation>
            <numerusform>Offline, %n of this reward is given a day. Ask the manager.</numerusform>
            <numerusform>Offline, %n of this reward are given a day. Ask the manager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>Offline, %n to send</numerusform>
            <numerusform>Offline, %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, one customer gets %n such rewards a day. Ask the manager.</source>
        <translation>
            <numerusform>Offline, one customer gets %n such reward a day. Ask the manager.</numerusform>
            <numerusform>Offline, one customer gets %n such rewards a day. Ask the manager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stamp every %n minutes here. Nothing was added.</source>
        <translation>
            <numerusform>One stamp every minute here. Nothing was added.</numerusform>
            <numerusform>One stamp every %n minutes here. Nothing was added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points are spent in steps of %n</source>
        <translation>
            <numerusform>Points are spent in steps of %n</numerusform>
            <numerusform>Points are spent in steps of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printer off: %n slips wait</source>
        <translation>
            <numerusform>Printer off: %n slip waits</numerusform>
            <numerusform>Printer off: %n slips wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returns are taken for %n days</source>
        <translation>
            <numerusform>Returns are taken for %n day</numerusform>
            <numerusform>Returns are taken for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spend %n points</source>
        <translation>
            <numerusform>Spend %n point</numerusform>
            <numerusform>Spend %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minutes.</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n minute.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n points</source>
        <translation>
            <numerusform>Up to %n point</numerusform>
            <numerusform>Up to %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left.</source>
        <translation>
            <numerusform>Wrong PIN. %n try left.</numerusform>
            <numerusform>Wrong PIN. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new customers</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>new customer</numerusform>
            <numerusform>new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rewards given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>reward given</numerusform>
            <numerusform>rewards given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stamps given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>stamp given</numerusform>
            <numerusform>stamps given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>visit</numerusform>
            <numerusform>visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n points</source>
        <translation>
            <numerusform>−%n point</numerusform>
            <numerusform>−%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n stamps</source>
        <translation>
            <numerusform>−%n stamp</numerusform>
            <numerusform>−%n stamps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>%n more point</numerusform>
            <numerusform>%n more points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>%n more stamp</numerusform>
            <numerusform>%n more stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and number {size} is on us.</source>
        <translation>
            <numerusform>%n more stamp, and number {size} is on us.</numerusform>
            <numerusform>%n more stamps, and number {size} is on us.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and the next one is on us.</source>
        <translation>
            <numerusform>%n more stamp, and the next one is on us.</numerusform>
            <numerusform>%n more stamps, and the next one is on us.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points for you.</source>
        <translation>
            <numerusform>%n point for you.</numerusform>
            <numerusform>%n points for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps for you.</source>
        <translation>
            <numerusform>%n stamp for you.</numerusform>
            <numerusform>%n stamps for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points for any answer.</source>
        <translation>
            <numerusform>+%n point for any answer.</numerusform>
            <numerusform>+%n points for any answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>This screen clears in %n second</numerusform>
            <numerusform>This screen clears in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n points.</source>
        <translation>
            <numerusform>You have %n point.</numerusform>
            <numerusform>You have %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <comment>under the number in the ring</comment>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message numerus="yes">
        <source>%n digits or more, and no row such as 111111 or 123456.</source>
        <translation>
            <numerusform>%n digit or more, and no row such as 111111 or 123456.</numerusform>
            <numerusform>%n digits or more, and no row such as 111111 or 123456.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN of %n digits or more</source>
        <translation>
            <numerusform>A PIN of %n digit or more</numerusform>
            <numerusform>A PIN of %n digits or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message numerus="yes">
        <source>%n guest visits</source>
        <translation>
            <numerusform>%n guest visit</numerusform>
            <numerusform>%n guest visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are valid until {day}</source>
        <translation>
            <numerusform>%n point is valid until {day}</numerusform>
            <numerusform>%n points are valid until {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message numerus="yes">
        <source>%n chains unbroken</source>
        <translation>
            <numerusform>%n chain unbroken</numerusform>
            <numerusform>%n chains unbroken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries checked</source>
        <translation>
            <numerusform>%n entry checked</numerusform>
            <numerusform>%n entries checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings need a look. The sales are safe.</source>
        <translation>
            <numerusform>%n finding needs a look. The sales are safe.</numerusform>
            <numerusform>%n findings need a look. The sales are safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people see it at their next scan.</source>
        <translation>
            <numerusform>%n person sees it at their next scan.</numerusform>
            <numerusform>%n people see it at their next scan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <comment>how many came back</comment>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Happy (4–5 of 5): {percent}. %n answers in 30 days.</source>
        <translation>
            <numerusform>Happy (4–5 of 5): {percent}. %n answer in 30 days.</numerusform>
            <numerusform>Happy (4–5 of 5): {percent}. %n answers in 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more kinds, all in the CSV</source>
        <translation>
            <numerusform>and %n more kind, all in the CSV</numerusform>
            <numerusform>and %n more kinds, all in the CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} {who}: +%n stamps, too soon</source>
        <translation>
            <numerusform>{time} {who}: +%n stamp, too soon</numerusform>
            <numerusform>{time} {who}: +%n stamps, too soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n points spent too many</source>
        <translation>
            <numerusform>{who}: %n point spent too many</numerusform>
            <numerusform>{who}: %n points spent too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: {what}, %n too many</source>
        <translation>
            <numerusform>{who}: {what}, %n too many</numerusform>
            <numerusform>{who}: {what}, %n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n customers</source>
        <translation>
            <numerusform>of %n customer</numerusform>
            <numerusform>of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n characters were read. It is not one of our cards.</source>
        <translation>
            <numerusform>%n character was read. It is not one of our cards.</numerusform>
            <numerusform>%n characters were read. It is not one of our cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>%n digits or more</source>
        <translation>
            <numerusform>%n digit or more</numerusform>
            <numerusform>%n digits or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work here</source>
        <translation>
            <numerusform>%n person works here</numerusform>
            <numerusform>%n people work here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PIN needs %n digits or more, and not 1234 or 1111.</source>
        <translation>
            <numerusform>The PIN needs %n digit or more, and not 1234 or 1111.</numerusform>
            <numerusform>The PIN needs %n digits or more, and not 1234 or 1111.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n bundles not read yet</source>
        <comment>of entries</comment>
        <translation>
            <numerusform>%n bundle not read yet</numerusform>
            <numerusform>%n bundles not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are set aside at the hub</source>
        <translation>
            <numerusform>%n entry is set aside at the hub</numerusform>
            <numerusform>%n entries are set aside at the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries at the hub</source>
        <translation>
            <numerusform>%n entry at the hub</numerusform>
            <numerusform>%n entries at the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n min off. Entries get the right time.</source>
        <translation>
            <numerusform>This computer’s clock is %n min off. Entries get the right time.</numerusform>
            <numerusform>This computer’s clock is %n min off. Entries get the right time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n s off. Entries get the right time.</source>
        <translation>
            <numerusform>This computer’s clock is %n s off. Entries get the right time.</numerusform>
            <numerusform>This computer’s clock is %n s off. Entries get the right time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kiosk}: %n entries, {why}</source>
        <translation>
            <numerusform>{kiosk}: %n entry, {why}</numerusform>
            <numerusform>{kiosk}: %n entries, {why}</numerusform>
        </translation>
    </message>
</context>
</TS>
