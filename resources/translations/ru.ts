<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times over “too soon”</source>
        <translation>
            <numerusform>несмотря на «слишком рано»: %n</numerusform>
            <numerusform>несмотря на «слишком рано»: %n</numerusform>
            <numerusform>несмотря на «слишком рано»: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>отменено: %n</numerusform>
            <numerusform>отменено: %n</numerusform>
            <numerusform>отменено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Все кассы</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Nothing of this on that day.</source>
        <translation>В этот день такого не было.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Rewards and gifts</source>
        <translation>Награды и подарки</translation>
    </message>
    <message>
        <source>Rules and staff</source>
        <translation>Правила и сотрудники</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Undone and returned</source>
        <translation>Отмены и возвраты</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Verifying everything</source>
        <translation>Идёт проверка</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Стоит проверить</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>A little closer, please</source>
        <translation>Чуть ближе, пожалуйста</translation>
    </message>
    <message>
        <source>Hold the card still, please</source>
        <translation>Держите карту неподвижно</translation>
    </message>
    <message>
        <source>Too bright. Tilt the card a little</source>
        <translation>Слишком ярко. Немного наклоните карту</translation>
    </message>
    <message>
        <source>Too dark. Hold the card to the light</source>
        <translation>Слишком темно. Поднесите карту к свету</translation>
    </message>
    <message>
        <source>Two cards: the one in the middle is read</source>
        <translation>Две карты: считывается та, что в центре</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n подарок</numerusform>
            <numerusform>%n подарка</numerusform>
            <numerusform>%n подарков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest tickets</source>
        <translation>
            <numerusform>%n гостевой билет</numerusform>
            <numerusform>%n гостевых билета</numerusform>
            <numerusform>%n гостевых билетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people reached</source>
        <translation>
            <numerusform>получил %n человек</numerusform>
            <numerusform>получили %n человека</numerusform>
            <numerusform>получили %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>участвует %n человек</numerusform>
            <numerusform>участвуют %n человека</numerusform>
            <numerusform>участвуют %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people took part</source>
        <translation>
            <numerusform>участвовал %n человек</numerusform>
            <numerusform>участвовали %n человека</numerusform>
            <numerusform>участвовали %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perks</source>
        <translation>
            <numerusform>%n бонус</numerusform>
            <numerusform>%n бонуса</numerusform>
            <numerusform>%n бонусов</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody may draw again from the list, and find the same</source>
        <translation>По списку любой может разыграть ещё раз и получить то же</translation>
    </message>
    <message>
        <source>Birthdays and name days of the next seven days</source>
        <translation>Дни рождения и именины ближайших семи дней</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Разыграть сейчас</translation>
    </message>
    <message>
        <source>Drawn again: the same winners</source>
        <translation>Разыграно снова: те же победители</translation>
    </message>
    <message>
        <source>Hold a draw</source>
        <translation>Провести розыгрыш</translation>
    </message>
    <message>
        <source>How many win?</source>
        <translation>Сколько победителей?</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>За последний %n день</numerusform>
            <numerusform>За последние %n дня</numerusform>
            <numerusform>За последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>No draw was held yet.</source>
        <translation>Розыгрышей ещё не было.</translation>
    </message>
    <message>
        <source>No perk of a partner was given.</source>
        <translation>Бонусы партнёров не выдавались.</translation>
    </message>
    <message>
        <source>Nobody came in these days.</source>
        <translation>В эти дни никто не приходил.</translation>
    </message>
    <message>
        <source>Nobody in the next seven days.</source>
        <translation>В ближайшие семь дней никого.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Not drawn yet: the disk could not be written to. Please try again.</source>
        <translation>Ещё не разыграно: не получилось записать на диск. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Please give the draw a name.</source>
        <translation>Дайте розыгрышу название.</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Розыгрыши</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Идут сейчас</translation>
    </message>
    <message>
        <source>Said at the scan</source>
        <translation>Говорим при сканировании</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Сохранить таблицей (CSV)</translation>
    </message>
    <message>
        <source>The list and the winners are kept</source>
        <translation>Список и победители сохраняются</translation>
    </message>
    <message>
        <source>The list that is here does not lead to these winners</source>
        <translation>По этому списку победители получаются другие</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Ближайшие дни</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>This reward is not there any more.</source>
        <translation>Этой награды больше нет.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Как он называется?</translation>
    </message>
    <message>
        <source>What is won?</source>
        <translation>Что разыгрывается?</translation>
    </message>
    <message>
        <source>What partners gave for us, at what we owe them</source>
        <translation>Что партнёры дали за нас и сколько мы им должны</translation>
    </message>
    <message>
        <source>Who takes part? All who came in</source>
        <translation>Кто участвует? Все, кто приходил за период</translation>
    </message>
    <message>
        <source>Won {reward}: {winners}</source>
        <translation>Выигрыш — {reward}: {winners}</translation>
    </message>
    <message>
        <source>cost us {amount}</source>
        <translation>нам обошлось в {amount}</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>проведён {day}</translation>
    </message>
    <message>
        <source>last: {day}</source>
        <translation>последний раз: {day}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>начальное число {seed}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n vouchers used</source>
        <translation>
            <numerusform>использовано {used} из %n купона</numerusform>
            <numerusform>использовано {used} из %n купонов</numerusform>
            <numerusform>использовано {used} из %n купонов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cashier</name>
    <message numerus="yes">
        <source>%n are left for today. Nothing was added.</source>
        <translation>
            <numerusform>На сегодня остался %n балл. Ничего не начислено.</numerusform>
            <numerusform>На сегодня осталось %n балла. Ничего не начислено.</numerusform>
            <numerusform>На сегодня осталось %n баллов. Ничего не начислено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last entries are missing</source>
        <translation>
            <numerusform>Не хватает %n последней записи</numerusform>
            <numerusform>Не хватает %n последних записей</numerusform>
            <numerusform>Не хватает %n последних записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left today</source>
        <translation>
            <numerusform>сегодня ещё %n</numerusform>
            <numerusform>сегодня ещё %n</numerusform>
            <numerusform>сегодня ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needed for this reward</source>
        <translation>
            <numerusform>До этой награды не хватает: %n</numerusform>
            <numerusform>До этой награды не хватает: %n</numerusform>
            <numerusform>До этой награды не хватает: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>Ещё %n балл</numerusform>
            <numerusform>Ещё %n балла</numerusform>
            <numerusform>Ещё %n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>Ещё %n штамп</numerusform>
            <numerusform>Ещё %n штампа</numerusform>
            <numerusform>Ещё %n штампов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, then: {reward}</source>
        <comment>stamps</comment>
        <translation>
            <numerusform>Ещё %n, затем: {reward}</numerusform>
            <numerusform>Ещё %n, затем: {reward}</numerusform>
            <numerusform>Ещё %n, затем: {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n балл</numerusform>
            <numerusform>%n балла</numerusform>
            <numerusform>%n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points spent</source>
        <translation>
            <numerusform>Списан %n балл</numerusform>
            <numerusform>Списано %n балла</numerusform>
            <numerusform>Списано %n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewards ready</source>
        <translation>
            <numerusform>Доступно: %n</numerusform>
            <numerusform>Доступно: %n</numerusform>
            <numerusform>Доступно: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps added</source>
        <translation>
            <numerusform>Поставлен %n штамп</numerusform>
            <numerusform>Поставлено %n штампа</numerusform>
            <numerusform>Поставлено %n штампов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>К отправке: %n</numerusform>
            <numerusform>К отправке: %n</numerusform>
            <numerusform>К отправке: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <translation>
            <numerusform>+%n балл</numerusform>
            <numerusform>+%n балла</numerusform>
            <numerusform>+%n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n stamps</source>
        <translation>
            <numerusform>+%n штамп</numerusform>
            <numerusform>+%n штампа</numerusform>
            <numerusform>+%n штампов</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague signs in</source>
        <translation>Войдёт коллега</translation>
    </message>
    <message>
        <source>A friend brought them</source>
        <translation>Пригласил друг</translation>
    </message>
    <message>
        <source>A new card was given for this one</source>
        <translation>Взамен этой карты выдана новая</translation>
    </message>
    <message>
        <source>A new card was given for this one on {day}</source>
        <translation>{day} взамен этой карты выдана новая</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>A return cannot be returned</source>
        <translation>Возврат нельзя вернуть</translation>
    </message>
    <message>
        <source>A treat</source>
        <translation>Угощение</translation>
    </message>
    <message numerus="yes">
        <source>Add %n stamps</source>
        <comment>1 as: Add stamp</comment>
        <translation>
            <numerusform>+%n штамп</numerusform>
            <numerusform>+%n штампа</numerusform>
            <numerusform>+%n штампов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Всё равно поставить</translation>
    </message>
    <message>
        <source>Add points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>All before them are safe. Keep serving, and ask the manager to look at the backup.</source>
        <translation>Все предыдущие на месте. Продолжайте обслуживать и попросите управляющего проверить резервную копию.</translation>
    </message>
    <message>
        <source>All earlier stamps are safe. Free some space on this computer and try again.</source>
        <translation>Все прежние штампы на месте. Освободите место на этом компьютере и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Всё хорошо</translation>
    </message>
    <message>
        <source>Allergies are kept only with a separate yes.</source>
        <translation>Сведения об аллергии хранятся только с отдельного согласия.</translation>
    </message>
    <message>
        <source>Allergy: {what}</source>
        <translation>Аллергия: {what}</translation>
    </message>
    <message>
        <source>Amount from the bill</source>
        <translation>По сумме чека</translation>
    </message>
    <message>
        <source>Amount of the bill</source>
        <translation>Сумма чека</translation>
    </message>
    <message>
        <source>An allergy needs the customer’s own yes</source>
        <translation>Для аллергии нужно согласие самого клиента</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Извинение</translation>
    </message>
    <message>
        <source>And add the first stamp</source>
        <translation>И первый штамп</translation>
    </message>
    <message>
        <source>Another counter is giving this just now</source>
        <translation>Эту награду сейчас выдаёт другая касса</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>Another program is using the records. Earlier stamps are safe. Try again.</source>
        <translation>Данные сейчас занимает другая программа. Прежние штампы на месте. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Ask again: {day}</source>
        <translation>Спросить ещё раз: {day}</translation>
    </message>
    <message>
        <source>Ask first: is it good again?</source>
        <translation>Сначала спросите: теперь всё хорошо?</translation>
    </message>
    <message>
        <source>Asking the other counters</source>
        <translation>Спрашиваем другие кассы</translation>
    </message>
    <message>
        <source>At least {count} at a time. Nothing was changed.</source>
        <translation>За раз не меньше {count}. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Назад к истории</translation>
    </message>
    <message>
        <source>Back to the others</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Below zero: the next points make it up first.</source>
        <translation>Ниже нуля: сначала это покроют новые баллы.</translation>
    </message>
    <message>
        <source>Birthdays today</source>
        <translation>Сегодня день рождения</translation>
    </message>
    <message>
        <source>Came through a friend</source>
        <translation>По приглашению друга</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Камера готова</translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation>Камера запускается</translation>
    </message>
    <message>
        <source>Camera unplugged</source>
        <translation>Нет камеры</translation>
    </message>
    <message>
        <source>Camera unplugged. Trying again</source>
        <translation>Нет камеры. Пробуем снова</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Заглавные буквы</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>Карта заблокирована</translation>
    </message>
    <message>
        <source>Card recognised</source>
        <translation>Карта распознана</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>Карта заменена</translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation>Карта считана</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Карта без имени</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Карта {number}</translation>
    </message>
    <message>
        <source>Card {number}. It takes about 20 seconds; the name may stay empty.</source>
        <translation>Карта {number}. Это займёт около 20 секунд, имя можно не указывать.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the phone number or card number.</source>
        <translation>Проверьте написание или поищите по номеру телефона или карты.</translation>
    </message>
    <message numerus="yes">
        <source>Clears in %n s</source>
        <translation>
            <numerusform>Закроется через %n с</numerusform>
            <numerusform>Закроется через %n с</numerusform>
            <numerusform>Закроется через %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление ошибки</translation>
    </message>
    <message numerus="yes">
        <source>Counted %n times today already</source>
        <translation>
            <numerusform>Сегодня уже засчитано %n раз</numerusform>
            <numerusform>Сегодня уже засчитано %n раза</numerusform>
            <numerusform>Сегодня уже засчитано %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Did a friend bring them?</source>
        <translation>Пригласил друг?</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Сделано сегодня</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Event or contest</source>
        <translation>Событие или конкурс</translation>
    </message>
    <message>
        <source>Every {points} takes {money} off. At most {most} now.</source>
        <translation>Каждые {points} дают скидку {money}. Сейчас можно до {most}.</translation>
    </message>
    <message>
        <source>Everything in it is safe. Make sure that no second computer runs the same copy.</source>
        <translation>Все данные в ней на месте. Убедитесь, что та же копия не работает на другом компьютере.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Find by name or phone</source>
        <translation>Найти по имени или телефону</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первый визит</translation>
    </message>
    <message numerus="yes">
        <source>For %n points</source>
        <translation>
            <numerusform>За %n балл</numerusform>
            <numerusform>За %n балла</numerusform>
            <numerusform>За %n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Для управляющего</translation>
    </message>
    <message>
        <source>From the bill amount</source>
        <translation>По сумме чека</translation>
    </message>
    <message>
        <source>From the menu</source>
        <translation>Из меню</translation>
    </message>
    <message>
        <source>Full cards: {before} → {after}</source>
        <translation>Полных карт: {before} → {after}</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Подарок</translation>
    </message>
    <message numerus="yes">
        <source>Give (%n left today)</source>
        <translation>
            <numerusform>Начислить (сегодня ещё %n)</numerusform>
            <numerusform>Начислить (сегодня ещё %n)</numerusform>
            <numerusform>Начислить (сегодня ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back: {money}</source>
        <translation>Отдать клиенту: {money}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>В знак внимания</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Guest ticket</source>
        <translation>Гостевой билет</translation>
    </message>
    <message>
        <source>Guest ticket made</source>
        <translation>Гостевой билет готов</translation>
    </message>
    <message>
        <source>Guest ticket used</source>
        <translation>Билет использован</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Hold it up to the camera.</source>
        <translation>Поднесите её к камере.</translation>
    </message>
    <message>
        <source>Hub does not know this kiosk</source>
        <translation>Сервер не узнаёт этот киоск</translation>
    </message>
    <message>
        <source>If it was a mistake, undo it in the history.</source>
        <translation>Если это ошибка, отмените её в истории.</translation>
    </message>
    <message>
        <source>In step</source>
        <comment>with the hub and the other kiosks</comment>
        <translation>Синхронизировано</translation>
    </message>
    <message>
        <source>In steps of {step}, from {least} to {most}</source>
        <translation>С шагом {step}, от {least} до {most}</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Словами клиента</translation>
    </message>
    <message>
        <source>Join by fee</source>
        <translation>Вступить за взнос</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>Вступить по приглашению</translation>
    </message>
    <message>
        <source>Join by what was bought</source>
        <translation>Вступить за покупки</translation>
    </message>
    <message>
        <source>Joined the club</source>
        <translation>Вступление в клуб</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Последние клиенты</translation>
    </message>
    <message>
        <source>Key in the PIN</source>
        <translation>Введите ПИН-код</translation>
    </message>
    <message>
        <source>Key into the till: {what}</source>
        <translation>Пробейте: {what}</translation>
    </message>
    <message>
        <source>Key the fee into the till: {money}</source>
        <translation>Пробейте взнос на кассе: {money}</translation>
    </message>
    <message>
        <source>Last in step: {time}</source>
        <translation>Последняя синхронизация: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Last stamp %n minutes ago</source>
        <translation>
            <numerusform>Последний штамп: %n минуту назад</numerusform>
            <numerusform>Последний штамп: %n минуты назад</numerusform>
            <numerusform>Последний штамп: %n минут назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Last stamp a moment ago</source>
        <translation>Штамп поставлен только что</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Последние визиты</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Выйти из полного экрана</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Ждём карту</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Карта утеряна</translation>
    </message>
    <message>
        <source>Lost card: whose is it?</source>
        <translation>Карта утеряна: чья она?</translation>
    </message>
    <message>
        <source>Make it right</source>
        <translation>Уладить</translation>
    </message>
    <message>
        <source>Make it right</source>
        <comment>the key F4</comment>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Member since {day}</source>
        <translation>В клубе с {day}</translation>
    </message>
    <message>
        <source>Member since {year}</source>
        <translation>Клиент с {year} года</translation>
    </message>
    <message>
        <source>Money back at the till</source>
        <translation>Возврат денег на кассе</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More</source>
        <comment>F8</comment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More than may be given by hand today</source>
        <translation>Больше, чем сегодня можно начислить вручную</translation>
    </message>
    <message>
        <source>More than you may give today</source>
        <translation>Больше вашего лимита на сегодня</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Имя, телефон, номер карты</translation>
    </message>
    <message>
        <source>New at this counter. Earlier visits show up later.</source>
        <translation>На этой кассе впервые. Прежние визиты появятся позже.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <source>New card for a lost one</source>
        <translation>Новая карта взамен утерянной</translation>
    </message>
    <message>
        <source>New card works, the old one is blocked</source>
        <translation>Новая карта работает, старая заблокирована</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>New customer saved</source>
        <translation>Новый клиент сохранён</translation>
    </message>
    <message>
        <source>New customer with this card</source>
        <translation>Новый клиент с этой картой</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>News and offers from this shop. Nothing is sent before a yes.</source>
        <translation>Наши новости и предложения. Без согласия ничего не отправляем.</translation>
    </message>
    <message>
        <source>No hub: everything is on this PC</source>
        <translation>Сервера нет: всё на этом ПК</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message numerus="yes">
        <source>No paper: %n slips wait</source>
        <translation>
            <numerusform>Нет бумаги: ждёт %n талон</numerusform>
            <numerusform>Нет бумаги: ждут %n талона</numerusform>
            <numerusform>Нет бумаги: ждут %n талонов</numerusform>
        </translation>
    </message>
    <message>
        <source>No reward yet</source>
        <translation>Награды пока нет</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>Уровня пока нет</translation>
    </message>
    <message numerus="yes">
        <source>No word from them for %n hours. Ask the manager.</source>
        <translation>
            <numerusform>Связи нет уже %n час. Спросите управляющего.</numerusform>
            <numerusform>Связи нет уже %n часа. Спросите управляющего.</numerusform>
            <numerusform>Связи нет уже %n часов. Спросите управляющего.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не нашли</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Никто не вошёл</translation>
    </message>
    <message>
        <source>Nobody with this number is known here</source>
        <translation>Клиента с таким номером здесь нет</translation>
    </message>
    <message numerus="yes">
        <source>Not a member yet. It lasts %n months.</source>
        <translation>
            <numerusform>Пока не в клубе. Срок: %n месяц.</numerusform>
            <numerusform>Пока не в клубе. Срок: %n месяца.</numerusform>
            <numerusform>Пока не в клубе. Срок: %n месяцев.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>Not enough bought for that yet</source>
        <translation>Покупок для этого пока мало</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Not offered today</source>
        <translation>Сегодня не предлагается</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>Это не наша карта</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Not yet in step</source>
        <translation>Ещё не синхронизировано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Отмечено: {what}</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Пока ничего не было.</translation>
    </message>
    <message>
        <source>Nothing was added. Check the number and key it in again.</source>
        <translation>Ничего не добавлено. Проверьте число и введите его ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was added. Find the customer by name and give them a new card.</source>
        <translation>Ничего не добавлено. Найдите клиента по имени и выдайте новую карту.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Nothing was changed. Note this sale on paper; the team can bring the records back.</source>
        <translation>Ничего не изменилось. Запишите эту покупку на бумаге, данные можно восстановить.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another blank card.</source>
        <translation>Ничего не изменилось. Возьмите другую чистую карту.</translation>
    </message>
    <message>
        <source>Nothing was given here. Try again in a few seconds.</source>
        <translation>Здесь ничего не выдано. Попробуйте ещё раз через несколько секунд.</translation>
    </message>
    <message>
        <source>Nothing was given. A colleague with more to give can let it go on.</source>
        <translation>Ничего не выдано. Коллега с большим лимитом может разрешить.</translation>
    </message>
    <message>
        <source>Nothing was noted. They say yes on their side, or sign the slip.</source>
        <translation>Ничего не записано. Клиент соглашается на своём экране или подписывает талон.</translation>
    </message>
    <message>
        <source>Nothing was opened or added. Ask for the loyalty card, or find the customer.</source>
        <translation>Ничего не открыто и не добавлено. Попросите карту лояльности или найдите клиента по имени.</translation>
    </message>
    <message>
        <source>Nothing was thrown away. Keep serving, and ask the manager to look at the day’s report.</source>
        <translation>Ничего не удалено. Продолжайте обслуживать и попросите управляющего посмотреть отчёт за день.</translation>
    </message>
    <message>
        <source>Now {count}</source>
        <translation>Теперь {count}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n of this reward are given a day. Ask the manager.</source>
        <translation>
            <numerusform>Без связи этой награды выдаётся в день: %n. Спросите управляющего.</numerusform>
            <numerusform>Без связи этой награды выдаётся в день: %n. Спросите управляющего.</numerusform>
            <numerusform>Без связи этой награды выдаётся в день: %n. Спросите управляющего.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <comment>entries, to the hub</comment>
        <translation>
            <numerusform>Нет связи, к отправке: %n</numerusform>
            <numerusform>Нет связи, к отправке: %n</numerusform>
            <numerusform>Нет связи, к отправке: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, one customer gets %n such rewards a day. Ask the manager.</source>
        <translation>
            <numerusform>Без связи один клиент получает в день %n такую награду. Спросите управляющего.</numerusform>
            <numerusform>Без связи один клиент получает в день %n такие награды. Спросите управляющего.</numerusform>
            <numerusform>Без связи один клиент получает в день %n таких наград. Спросите управляющего.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, saved here</source>
        <translation>Нет связи, всё сохранено</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минутку</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
    <message>
        <source>One more?</source>
        <translation>Ещё один?</translation>
    </message>
    <message numerus="yes">
        <source>One stamp every %n minutes here. Nothing was added.</source>
        <translation>
            <numerusform>Не больше одного штампа за %n минуту. Ничего не добавлено.</numerusform>
            <numerusform>Не больше одного штампа за %n минуты. Ничего не добавлено.</numerusform>
            <numerusform>Не больше одного штампа за %n минут. Ничего не добавлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step fewer</source>
        <translation>На шаг меньше</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>На шаг больше</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Or it has been returned already: see the history. Nothing was changed.</source>
        <translation>Или это уже вернули: смотрите историю. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Or tap what they bought</source>
        <translation>Или выберите, что куплено</translation>
    </message>
    <message>
        <source>Or use the hand scanner. The camera is tried again every 3 seconds.</source>
        <translation>Или возьмите ручной сканер. Камеру проверяем каждые 3 секунды.</translation>
    </message>
    <message>
        <source>Or use the hand scanner. The number is under the code.</source>
        <translation>Или возьмите ручной сканер. Номер указан под кодом.</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Возвращено частично</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phone or e-mail is not complete</source>
        <translation>Телефон или эл. почта указаны не полностью</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Обстановка</translation>
    </message>
    <message>
        <source>Please ask the team</source>
        <translation>Попросите о помощи</translation>
    </message>
    <message>
        <source>Please choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>Please tell the manager</source>
        <translation>Сообщите управляющему</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message numerus="yes">
        <source>Points are spent in steps of %n</source>
        <translation>
            <numerusform>Баллы списываются только по %n</numerusform>
            <numerusform>Баллы списываются только по %n</numerusform>
            <numerusform>Баллы списываются только по %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Баллы вручную</translation>
    </message>
    <message>
        <source>Points changed by hand</source>
        <translation>Баллы изменены вручную</translation>
    </message>
    <message>
        <source>Points: {before} → {after}</source>
        <translation>Баллы: {before} → {after}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Напечатать талон</translation>
    </message>
    <message numerus="yes">
        <source>Printer off: %n slips wait</source>
        <translation>
            <numerusform>Принтер выключен: ждёт %n талон</numerusform>
            <numerusform>Принтер выключен: ждут %n талона</numerusform>
            <numerusform>Принтер выключен: ждут %n талонов</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Принтер готов</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печатает</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Purchase saved</source>
        <translation>Покупка сохранена</translation>
    </message>
    <message>
        <source>Put right, and noted</source>
        <translation>Улажено и записано</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Скрыть клавиатуру</translation>
    </message>
    <message>
        <source>Ready: {reward}</source>
        <translation>Доступно: {reward}</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Записать покупку</translation>
    </message>
    <message>
        <source>Redeem: {reward}</source>
        <translation>Выдать: {reward}</translation>
    </message>
    <message>
        <source>Redeemed: {reward}</source>
        <translation>Выдано: {reward}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Return all or some</source>
        <translation>Вернуть всё или часть</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Оформить возврат</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message numerus="yes">
        <source>Returns are taken for %n days</source>
        <translation>
            <numerusform>Возврат принимается в течение %n дня</numerusform>
            <numerusform>Возврат принимается в течение %n дней</numerusform>
            <numerusform>Возврат принимается в течение %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward given</source>
        <translation>Награда выдана</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>Сохранено на этом ПК</translation>
    </message>
    <message>
        <source>Saving does not work</source>
        <translation>Сохранение не работает</translation>
    </message>
    <message>
        <source>Scan a blank card now, or give one later</source>
        <translation>Отсканируйте чистую карту сейчас или выдайте её позже</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Отсканируйте карту</translation>
    </message>
    <message>
        <source>Scan the card itself if it is here, or check the number and type it again.</source>
        <translation>Отсканируйте саму карту, если она под рукой, или проверьте номер и введите его ещё раз.</translation>
    </message>
    <message>
        <source>Scan the friend’s card</source>
        <translation>Отсканируйте карту друга</translation>
    </message>
    <message>
        <source>Scan the new card</source>
        <translation>Отсканируйте новую карту</translation>
    </message>
    <message>
        <source>Serve on; please have it updated</source>
        <translation>Обслуживайте дальше; киоск нужно обновить</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show what to look out for</source>
        <translation>Показать, на что обратить внимание</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign in, and what you tapped goes on by itself.</source>
        <translation>Войдите, и начатое завершится само.</translation>
    </message>
    <message>
        <source>Some entries could not be proved</source>
        <translation>Часть записей не удалось подтвердить</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a complaint about something else</comment>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Something later builds on this</source>
        <translation>На этом держатся более поздние записи</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Пробел</translation>
    </message>
    <message numerus="yes">
        <source>Spend %n points</source>
        <translation>
            <numerusform>Списать %n балл</numerusform>
            <numerusform>Списать %n балла</numerusform>
            <numerusform>Списать %n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend points: {reward}</source>
        <translation>Списать баллы: {reward}</translation>
    </message>
    <message>
        <source>Stamped</source>
        <translation>Штамп поставлен</translation>
    </message>
    <message>
        <source>Stamps go on as usual. Rewards wait for the update.</source>
        <translation>Штампы ставьте как обычно. Награды — после обновления.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Принять обратно</translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>That much was not bought</source>
        <translation>Столько не покупали</translation>
    </message>
    <message>
        <source>The customer decides, on their side or on the slip:</source>
        <translation>Решает клиент, на своём экране или на талоне:</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>Язык клиента</translation>
    </message>
    <message>
        <source>The day set for it: {day}. Nothing was changed.</source>
        <translation>Назначенный день: {day}. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The last one has been given</source>
        <translation>Последняя уже выдана</translation>
    </message>
    <message>
        <source>The manager will see it</source>
        <translation>Управляющий это увидит</translation>
    </message>
    <message>
        <source>The other counters cannot be asked now</source>
        <translation>С другими кассами сейчас нет связи</translation>
    </message>
    <message>
        <source>The records cannot be read now</source>
        <translation>Данные сейчас не читаются</translation>
    </message>
    <message>
        <source>The reward is theirs again</source>
        <translation>Награда снова доступна</translation>
    </message>
    <message>
        <source>Theirs again: {reward}</source>
        <translation>Снова доступно: {reward}</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>They cannot join this way</source>
        <translation>Так вступить нельзя</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Сейчас это сделать нельзя</translation>
    </message>
    <message>
        <source>This card already belongs to somebody</source>
        <translation>Эта карта уже кому-то выдана</translation>
    </message>
    <message>
        <source>This card is not valid any more</source>
        <translation>Эта карта больше не действует</translation>
    </message>
    <message>
        <source>This card is still free</source>
        <translation>Эта карта ещё свободна</translation>
    </message>
    <message>
        <source>This code is not from our cards</source>
        <translation>Этот код не с нашей карты</translation>
    </message>
    <message>
        <source>This database is a copy</source>
        <translation>Эта база данных — копия</translation>
    </message>
    <message>
        <source>This is for another tier</source>
        <translation>Это для другого уровня</translation>
    </message>
    <message>
        <source>This is not on the menu any more</source>
        <translation>Этого больше нет в меню</translation>
    </message>
    <message>
        <source>This kiosk needs an update first</source>
        <translation>Сначала нужно обновить киоск</translation>
    </message>
    <message>
        <source>This name cannot be saved</source>
        <translation>Это имя нельзя сохранить</translation>
    </message>
    <message>
        <source>This number is too small or too big</source>
        <translation>Число слишком маленькое или слишком большое</translation>
    </message>
    <message>
        <source>This old card stays blocked. The stamps are safe on the new card: ask for it.</source>
        <translation>Старая карта остаётся заблокированной. Все штампы на новой карте: попросите её.</translation>
    </message>
    <message>
        <source>This person cannot do that here.</source>
        <translation>Этому сотруднику здесь этого делать нельзя.</translation>
    </message>
    <message>
        <source>This reward is not offered any more</source>
        <translation>Эту награду больше не выдаём</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>Это не сохранено</translation>
    </message>
    <message>
        <source>This was not saved yet</source>
        <translation>Это пока не сохранено</translation>
    </message>
    <message>
        <source>To make up for it. Left today: {money}</source>
        <translation>Чем загладить. На сегодня осталось: {money}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow it counts again. Nothing was added.</source>
        <translation>Завтра снова засчитаем. Ничего не начислено.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minutes.</source>
        <translation>
            <numerusform>Слишком много неверных ПИН-кодов. Повторите через %n минуту.</numerusform>
            <numerusform>Слишком много неверных ПИН-кодов. Повторите через %n минуты.</numerusform>
            <numerusform>Слишком много неверных ПИН-кодов. Повторите через %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Слишком рано</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Type a card number</source>
        <translation>Ввести номер карты</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Ввести ещё раз</translation>
    </message>
    <message>
        <source>Type the name or phone number on the left.</source>
        <translation>Введите слева имя или номер телефона.</translation>
    </message>
    <message>
        <source>Type the name or phone number.</source>
        <translation>Введите имя или номер телефона.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Введите номер</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Отменить это</translation>
    </message>
    <message>
        <source>Undo what came after it first: it is in the history.</source>
        <translation>Сначала отмените то, что было позже: оно в истории.</translation>
    </message>
    <message>
        <source>Undo {name} {what}</source>
        <comment>{what} is +1 or +2</comment>
        <translation>Отменить: {name} {what}</translation>
    </message>
    <message>
        <source>Undo {name}: {what}</source>
        <comment>{what} is a reward or New card</comment>
        <translation>Отменить: {name}, {what}</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n points</source>
        <translation>
            <numerusform>До %n балла</numerusform>
            <numerusform>До %n баллов</numerusform>
            <numerusform>До %n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Нужно обновление</translation>
    </message>
    <message>
        <source>Voucher given: {reward}</source>
        <translation>Купон выдан: {reward}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Was this reward given there just now?</source>
        <translation>Не выдали ли там только что эту награду?</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Что возвращают?</translation>
    </message>
    <message>
        <source>What was saved before is safe. Serve the customer as usual and try again.</source>
        <translation>Всё сохранённое раньше на месте. Обслужите клиента как обычно и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Что случилось?</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Введённый текст сохранился.</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Кто за кассой?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>Who leaves full screen?</source>
        <translation>Кто выходит из полного экрана?</translation>
    </message>
    <message>
        <source>Who lets this go on?</source>
        <translation>Кто разрешает продолжить?</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Откуда эти числа?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Why? The manager sees it.</source>
        <translation>Почему? Это увидит управляющий.</translation>
    </message>
    <message>
        <source>With a colleague’s PIN</source>
        <translation>С ПИН-кодом коллеги</translation>
    </message>
    <message>
        <source>With the first stamp</source>
        <translation>Сразу с первым штампом</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left.</source>
        <translation>
            <numerusform>ПИН-код неверный. Осталась %n попытка.</numerusform>
            <numerusform>ПИН-код неверный. Осталось %n попытки.</numerusform>
            <numerusform>ПИН-код неверный. Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot serve yourself here</source>
        <translation>Обслуживать себя нельзя</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Ваша собственная карта</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>Ваша роль этого не позволяет</translation>
    </message>
    <message>
        <source>Your stamps and points are safe. A colleague can serve you as any customer. This was noted.</source>
        <translation>Ваши штампы и баллы на месте. Коллега обслужит вас как любого клиента. Это записано.</translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>after a name: who serves</comment>
        <translation>кассир</translation>
    </message>
    <message>
        <source>last visit: {day}</source>
        <translation>последний визит: {day}</translation>
    </message>
    <message numerus="yes">
        <source>new customers</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>новый клиент</numerusform>
            <numerusform>новых клиента</numerusform>
            <numerusform>новых клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>из {left}</translation>
    </message>
    <message>
        <source>on the bill (F3)</source>
        <translation>в чеке (F3)</translation>
    </message>
    <message numerus="yes">
        <source>rewards given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>награда</numerusform>
            <numerusform>награды</numerusform>
            <numerusform>наград</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stamps given</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>штамп</numerusform>
            <numerusform>штампа</numerusform>
            <numerusform>штампов</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>как обычно</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>визит</numerusform>
            <numerusform>визита</numerusform>
            <numerusform>визитов</numerusform>
        </translation>
    </message>
    <message>
        <source>{card}: {before} → {after} of {size}</source>
        <translation>{card}: {before} → {after} из {size}</translation>
    </message>
    <message>
        <source>{money} more to buy first</source>
        <translation>Нужно купить ещё на {money}</translation>
    </message>
    <message>
        <source>{name} now has {count}</source>
        <translation>{name}: теперь {count}</translation>
    </message>
    <message>
        <source>{name}: stamps and points stay, the lost card is blocked.</source>
        <translation>{name}: штампы и баллы сохранятся, утерянная карта будет заблокирована.</translation>
    </message>
    <message>
        <source>{stamps} of {size}</source>
        <comment>stamps on a card</comment>
        <translation>{stamps} из {size}</translation>
    </message>
    <message numerus="yes">
        <source>−%n points</source>
        <translation>
            <numerusform>−%n балл</numerusform>
            <numerusform>−%n балла</numerusform>
            <numerusform>−%n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n stamps</source>
        <translation>
            <numerusform>−%n штамп</numerusform>
            <numerusform>−%n штампа</numerusform>
            <numerusform>−%n штампов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>Ещё %n балл</numerusform>
            <numerusform>Ещё %n балла</numerusform>
            <numerusform>Ещё %n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps</source>
        <translation>
            <numerusform>Ещё %n штамп</numerusform>
            <numerusform>Ещё %n штампа</numerusform>
            <numerusform>Ещё %n штампов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and number {size} is on us.</source>
        <translation>
            <numerusform>Ещё %n штамп, и {size}-й раз — за наш счёт.</numerusform>
            <numerusform>Ещё %n штампа, и {size}-й раз — за наш счёт.</numerusform>
            <numerusform>Ещё %n штампов, и {size}-й раз — за наш счёт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stamps, and the next one is on us.</source>
        <translation>
            <numerusform>Ещё %n штамп, и следующий раз — за наш счёт.</numerusform>
            <numerusform>Ещё %n штампа, и следующий раз — за наш счёт.</numerusform>
            <numerusform>Ещё %n штампов, и следующий раз — за наш счёт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points for you.</source>
        <translation>
            <numerusform>Вы получили %n балл.</numerusform>
            <numerusform>Вы получили %n балла.</numerusform>
            <numerusform>Вы получили %n баллов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamps for you.</source>
        <translation>
            <numerusform>Вы получили %n штамп.</numerusform>
            <numerusform>Вы получили %n штампа.</numerusform>
            <numerusform>Вы получили %n штампов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n points for any answer.</source>
        <translation>
            <numerusform>+%n балл за любой ответ.</numerusform>
            <numerusform>+%n балла за любой ответ.</numerusform>
            <numerusform>+%n баллов за любой ответ.</numerusform>
        </translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: совсем нет</translation>
    </message>
    <message>
        <source>10: very gladly</source>
        <translation>10: с радостью</translation>
    </message>
    <message>
        <source>A brand-new card!</source>
        <translation>Новенькая карта!</translation>
    </message>
    <message>
        <source>A friend treats you today</source>
        <translation>Сегодня вас угощает друг</translation>
    </message>
    <message>
        <source>A gift for you – {gift}</source>
        <translation>Подарок для вас — {gift}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Enjoy!</source>
        <translation>Это вам!</translation>
    </message>
    <message>
        <source>Enjoy! A card of your own takes 20 seconds.</source>
        <translation>Это вам! Своя карта — дело 20 секунд.</translation>
    </message>
    <message>
        <source>Enjoy, {name}!</source>
        <translation>Это вам, {name}!</translation>
    </message>
    <message>
        <source>Every answer helps us.</source>
        <translation>Каждый ответ нам помогает.</translation>
    </message>
    <message>
        <source>Get my card</source>
        <translation>Получить карту</translation>
    </message>
    <message>
        <source>Good to have you here.</source>
        <translation>Рады вас видеть.</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>Вот ваша карта</translation>
    </message>
    <message>
        <source>Here you are!</source>
        <translation>Вот, пожалуйста!</translation>
    </message>
    <message>
        <source>Here you are, {name}!</source>
        <translation>Пожалуйста, {name}!</translation>
    </message>
    <message>
        <source>Hide my data</source>
        <translation>Скрыть мои данные</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Поднесите карту к камере</translation>
    </message>
    <message>
        <source>How did it go today?</source>
        <translation>Как всё прошло сегодня?</translation>
    </message>
    <message>
        <source>How was your last visit, on {day}?</source>
        <translation>Как прошёл ваш прошлый визит ({day})?</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Готово, карта у меня</translation>
    </message>
    <message>
        <source>I have no card with me</source>
        <translation>У меня нет карты с собой</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>It comes out on paper too. A picture of it works as well.</source>
        <translation>Она выйдет и на бумаге. Подойдёт и её фотография.</translation>
    </message>
    <message>
        <source>It takes 20 seconds</source>
        <translation>Это займёт 20 секунд</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Я ещё здесь</translation>
    </message>
    <message>
        <source>Join here</source>
        <translation>Оформить карту</translation>
    </message>
    <message>
        <source>Just tell our team</source>
        <translation>Просто скажите нам</translation>
    </message>
    <message>
        <source>Looking for a card</source>
        <translation>Ждём карту</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Можно?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No card yet? Ask our team: it takes 20 seconds.</source>
        <translation>Ещё нет карты? Скажите нам: это займёт 20 секунд.</translation>
    </message>
    <message>
        <source>No name needed. Two questions, and you may say no to both.</source>
        <translation>Имя не нужно. Два вопроса, и на оба можно ответить «нет».</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Нет, спасибо</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Минутку, пожалуйста</translation>
    </message>
    <message>
        <source>One tap is enough, or just leave it.</source>
        <translation>Достаточно одного касания. Можно и не отвечать.</translation>
    </message>
    <message>
        <source>Only the manager reads it.</source>
        <translation>Это прочтёт только управляющий.</translation>
    </message>
    <message>
        <source>Our team sets it up with you. It takes 20 seconds.</source>
        <translation>Мы оформим её вместе с вами. Это займёт 20 секунд.</translation>
    </message>
    <message>
        <source>Our team will gladly give you a new one. Your stamps are safe.</source>
        <translation>Мы с радостью выдадим вам новую. Ваши штампы сохранены.</translation>
    </message>
    <message>
        <source>Our team will help you. Your stamps are safe.</source>
        <translation>Мы вам поможем. Ваши штампы сохранены.</translation>
    </message>
    <message>
        <source>Please ask our team</source>
        <translation>Обратитесь, пожалуйста, к сотруднику</translation>
    </message>
    <message>
        <source>Please hold up your {shop} card, or ask our team.</source>
        <translation>Покажите, пожалуйста, карту «{shop}» или обратитесь к сотруднику.</translation>
    </message>
    <message>
        <source>Please show your card to our team</source>
        <translation>Покажите, пожалуйста, карту на кассе</translation>
    </message>
    <message>
        <source>Please use the new one. All stamps are safe on it.</source>
        <translation>Пользуйтесь, пожалуйста, новой. Все штампы сохранены на ней.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>one reward can be had now</comment>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>See your stamps and rewards.</source>
        <translation>Посмотрите свои штампы и награды.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Так себе</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Take a photo and pass it on. It is good once, until {day}.</source>
        <translation>Сфотографируйте и передайте. Действует один раз, до {day}.</translation>
    </message>
    <message>
        <source>Take a picture of it: that is your card.</source>
        <translation>Сфотографируйте её: это и есть ваша карта.</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Рассказать подробнее</translation>
    </message>
    <message>
        <source>Thank you for telling us!</source>
        <translation>Спасибо, что поделились!</translation>
    </message>
    <message>
        <source>Thank you for telling us, {name}.</source>
        <translation>Спасибо, что сказали, {name}.</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Спасибо, что сказали.</translation>
    </message>
    <message>
        <source>Thank you for thinking of us!</source>
        <translation>Спасибо, что вспомнили о нас!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Спасибо!</translation>
    </message>
    <message>
        <source>Thank you, {name}!</source>
        <translation>Спасибо, {name}!</translation>
    </message>
    <message>
        <source>The camera is taking a break</source>
        <translation>Камера отдыхает</translation>
    </message>
    <message>
        <source>The camera only reads the code. No pictures are kept.</source>
        <translation>Камера считывает только код. Снимки не сохраняются.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Обстановка и чистота</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>The wait</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>This card has been replaced</source>
        <translation>Эта карта заменена на новую</translation>
    </message>
    <message>
        <source>This card is new here. Your earlier stamps will follow shortly.</source>
        <translation>Эта карта здесь впервые. Прежние штампы скоро появятся.</translation>
    </message>
    <message>
        <source>This card needs a swap</source>
        <translation>Эту карту нужно заменить</translation>
    </message>
    <message>
        <source>This isn’t one of our cards</source>
        <translation>Это не наша карта</translation>
    </message>
    <message>
        <source>This question has been answered already.</source>
        <translation>На этот вопрос уже ответили.</translation>
    </message>
    <message>
        <source>This question waits at our self-service kiosk, away from the counter.</source>
        <translation>Этот вопрос ждёт вас у киоска самообслуживания, в стороне от кассы.</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>Экран закроется через %n секунду</numerusform>
            <numerusform>Экран закроется через %n секунды</numerusform>
            <numerusform>Экран закроется через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Very happy</source>
        <translation>Отлично</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <translation>Очень плохо</translation>
    </message>
    <message>
        <source>We find you by your name or phone number, and give you a new card.</source>
        <translation>Мы найдём вас по имени или номеру телефона и выдадим новую карту.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Добро пожаловать!</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Добро пожаловать, {name}!</translation>
    </message>
    <message>
        <source>We’re sorry, and we’ll do better.</source>
        <translation>Приносим извинения, мы исправимся.</translation>
    </message>
    <message>
        <source>We’re sorry. What was it?</source>
        <translation>Нам очень жаль. Что было не так?</translation>
    </message>
    <message>
        <source>We’re sorry. {reward} – it’s on us.</source>
        <translation>Приносим извинения. Примите от нас: {reward}.</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>Мои согласия</translation>
    </message>
    <message>
        <source>What I got</source>
        <translation>Мой заказ</translation>
    </message>
    <message>
        <source>Would you recommend us to a friend?</source>
        <translation>Посоветуете нас друзьям?</translation>
    </message>
    <message>
        <source>Would you tell us more?</source>
        <translation>Расскажете подробнее?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>You decide, and you can change it here whenever you like.</source>
        <translation>Решаете вы, и здесь это можно изменить в любой момент.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n points.</source>
        <translation>
            <numerusform>У вас %n балл.</numerusform>
            <numerusform>У вас %n балла.</numerusform>
            <numerusform>У вас %n баллов.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Вы сказали — мы сделали</translation>
    </message>
    <message>
        <source>Your card in 20 seconds</source>
        <translation>Ваша карта за 20 секунд</translation>
    </message>
    <message>
        <source>Your card is full. {reward} is waiting for you!</source>
        <translation>Карта заполнена. Вас ждёт награда: {reward}!</translation>
    </message>
    <message>
        <source>Your guest ticket</source>
        <translation>Ваш гостевой билет</translation>
    </message>
    <message>
        <source>Your new card works, and everything on the old one is kept.</source>
        <translation>Новая карта работает, всё со старой сохранено.</translation>
    </message>
    <message>
        <source>Your rewards</source>
        <translation>Ваши награды</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>the goal in points, under the ring&apos;s number</comment>
        <translation>из {count}</translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <comment>under the number in the ring</comment>
        <translation>
            <numerusform>балл</numerusform>
            <numerusform>балла</numerusform>
            <numerusform>баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} p</source>
        <comment>the price of a reward in points</comment>
        <translation>{count} б.</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <comment>how many of one reward are ready</comment>
        <translation>Доступно: {count}</translation>
    </message>
    <message>
        <source>{reward} is ready for you. Just tell our team.</source>
        <translation>Вас ждёт награда: {reward}. Просто скажите нам.</translation>
    </message>
    <message>
        <source>{reward} – it’s on us.</source>
        <translation>{reward} — от всей души.</translation>
    </message>
    <message>
        <source>{stamps} of {size}</source>
        <comment>stamps on a card</comment>
        <translation>{stamps} из {size}</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Выберите кого-нибудь из списка.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Удалить клиента</translation>
    </message>
    <message>
        <source>Erased for good. Balances and reports stay as they are.</source>
        <translation>Удалено навсегда. Балансы и отчёты не меняются.</translation>
    </message>
    <message>
        <source>Hand over all their data</source>
        <translation>Выдать все данные</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Name, contact, wishes; no undo</source>
        <translation>Имя, контакты, пожелания; без отмены</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or card number</source>
        <translation>Имя, телефон, эл. почта или номер карты</translation>
    </message>
    <message>
        <source>New cards (PDF)</source>
        <translation>Новые карты (PDF)</translation>
    </message>
    <message>
        <source>No new cards: the disk could not be written to. Please try again.</source>
        <translation>Новых карт нет: не получилось записать на диск. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не нашли</translation>
    </message>
    <message>
        <source>Not erased: the disk could not be written to. Please try again.</source>
        <translation>Не удалено: не получилось записать на диск. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>PDF and JSON</source>
        <translation>PDF и JSON</translation>
    </message>
    <message>
        <source>Saved in {folder}. It is not encrypted: hand it over, then delete it.</source>
        <translation>В папке {folder}. Файлы не зашифрованы: передайте клиенту и удалите.</translation>
    </message>
    <message>
        <source>The latest customers</source>
        <translation>Последние клиенты</translation>
    </message>
    <message>
        <source>To print and cut: {file}. The cards can be given out now.</source>
        <translation>Распечатать и разрезать: {file}. Карты уже можно выдавать.</translation>
    </message>
    <message>
        <source>last: {day}</source>
        <translation>последний раз: {day}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <comment>a date in a sentence, as Qt date letters</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in a list, as Qt date letters</comment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a heading, as Qt date letters</comment>
        <translation>dddd, d MMMM</translation>
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
            <numerusform>%n цифра или больше, но не 111111 и не 123456.</numerusform>
            <numerusform>%n цифры или больше, но не 111111 и не 123456.</numerusform>
            <numerusform>%n цифр или больше, но не 111111 и не 123456.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN of %n digits or more</source>
        <translation>
            <numerusform>ПИН-код: не меньше %n цифры</numerusform>
            <numerusform>ПИН-код: не меньше %n цифр</numerusform>
            <numerusform>ПИН-код: не меньше %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>A café with a year behind it</source>
        <translation>Кафе, которое работает уже год</translation>
    </message>
    <message>
        <source>A hand scanner and typed numbers work as well.</source>
        <translation>Ручной сканер и введённый номер тоже подойдут.</translation>
    </message>
    <message>
        <source>A name is missing: it stands beside what you do.</source>
        <translation>Укажите имя: оно стоит рядом с вашими действиями.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>After ten visits, an hour with a trainer is on us.</source>
        <translation>После десяти визитов час с тренером в подарок.</translation>
    </message>
    <message>
        <source>Another PIN was given before. Key in that one.</source>
        <translation>Раньше был задан другой ПИН-код. Введите его.</translation>
    </message>
    <message>
        <source>Another hub answers there than the code is from.</source>
        <translation>Там отвечает не тот сервер, который выдал код.</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Спрашиваем сервер</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>a step</comment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Камера {number}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Customers, rules and staff come from there.</source>
        <translation>Клиенты, правила и сотрудники придут оттуда.</translation>
    </message>
    <message>
        <source>Every tenth coffee is on us, and points on every bill.</source>
        <translation>Каждый десятый кофе в подарок, и баллы с каждого чека.</translation>
    </message>
    <message>
        <source>Every tenth haircut is on us.</source>
        <translation>Каждая десятая стрижка в подарок.</translation>
    </message>
    <message>
        <source>Five short steps. All of it can be changed later.</source>
        <translation>Пять коротких шагов. Всё это можно изменить позже.</translation>
    </message>
    <message>
        <source>It joins the one you have</source>
        <translation>Присоединится к уже работающему</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Присоединиться</translation>
    </message>
    <message>
        <source>Join the kiosk you have</source>
        <translation>Присоединиться к вашему киоску</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>a step</comment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Later: the kiosk finds it by itself once it is plugged in.</source>
        <translation>Позже: когда камеру подключат, киоск найдёт её сам.</translation>
    </message>
    <message>
        <source>Look at the demo shop</source>
        <translation>Посмотреть демо</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Искать камеры ещё раз</translation>
    </message>
    <message>
        <source>Loyalty kiosk</source>
        <translation>Киоск лояльности</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название заведения</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in now, or later.</source>
        <translation>Камера не найдена. Подключите её сейчас или позже.</translation>
    </message>
    <message>
        <source>On the hub’s computer, “kiosk hub invite” shows a code for one more kiosk.</source>
        <translation>На компьютере сервера команда «kiosk hub invite» покажет код для ещё одного киоска.</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Открыть кассу</translation>
    </message>
    <message>
        <source>Opening the counter</source>
        <translation>Касса открывается</translation>
    </message>
    <message>
        <source>Owner’s PIN</source>
        <comment>a step</comment>
        <translation>ПИН-код владельца</translation>
    </message>
    <message>
        <source>Points on every bill, and they pay for part of the next one.</source>
        <translation>Баллы с каждого чека, и ими можно оплатить часть следующего.</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>a step</comment>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Reading everything</source>
        <translation>Загружаем данные</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>a step</comment>
        <translation>Заведение</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you typed is kept.</source>
        <translation>Случилось что-то неожиданное. Введённое сохранено.</translation>
    </message>
    <message>
        <source>Take what is nearest. Items, prices and rewards are yours to change.</source>
        <translation>Выберите самое близкое. Товары, цены и награды можно менять.</translation>
    </message>
    <message>
        <source>The PIN opens the manager’s pages, and lets you leave full screen.</source>
        <translation>ПИН-код открывает раздел управляющего и позволяет выйти из полного экрана.</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Рабочий день заканчивается в</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Не указан код.</translation>
    </message>
    <message>
        <source>The disk could not be written to. Is it full or write-protected?</source>
        <translation>Не получилось записать на диск. Он заполнен или закрыт для записи?</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. Is the disk full or write-protected?</source>
        <translation>Не получилось записать в папку {folder}. Диск заполнен или закрыт для записи?</translation>
    </message>
    <message>
        <source>The hub does not answer at {address}. The code stays good.</source>
        <translation>Сервер не отвечает по адресу {address}. Код остаётся в силе.</translation>
    </message>
    <message>
        <source>The hub does not know this code any more. Ask for a new one.</source>
        <translation>Сервер больше не знает этот код. Попросите новый.</translation>
    </message>
    <message>
        <source>The hub does not let this kiosk in.</source>
        <translation>Сервер не впускает этот киоск.</translation>
    </message>
    <message>
        <source>The others who work here are added there, each with a PIN of their own.</source>
        <translation>Остальных сотрудников добавляют там, у каждого свой ПИН-код.</translation>
    </message>
    <message>
        <source>The owner’s PIN, which nobody else knows.</source>
        <translation>ПИН-код владельца, которого больше никто не знает.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Тот же ПИН-код ещё раз</translation>
    </message>
    <message>
        <source>The shop needs a name: it stands on cards and slips.</source>
        <translation>Нужно название: оно стоит на картах и талонах.</translation>
    </message>
    <message>
        <source>The state language comes first. Each customer is greeted in their own.</source>
        <translation>Государственный язык первый. Каждого клиента приветствуют на его языке.</translation>
    </message>
    <message>
        <source>The two were not the same. Once more from the start.</source>
        <translation>Коды не совпали. Ещё раз с начала.</translation>
    </message>
    <message>
        <source>This is not the address of a hub.</source>
        <translation>Это не адрес сервера.</translation>
    </message>
    <message>
        <source>This is our second kiosk</source>
        <translation>Это наш второй киоск</translation>
    </message>
    <message>
        <source>This is what it sees.</source>
        <translation>Вот что видит камера.</translation>
    </message>
    <message>
        <source>This kiosk has customers of its own already.</source>
        <translation>У этого киоска уже есть свои клиенты.</translation>
    </message>
    <message>
        <source>Welcome. What is your shop called?</source>
        <translation>Добро пожаловать. Как называется ваше заведение?</translation>
    </message>
    <message>
        <source>What do your customers collect?</source>
        <translation>Что копят ваши клиенты?</translation>
    </message>
    <message>
        <source>Which camera reads the cards?</source>
        <translation>Какая камера читает карты?</translation>
    </message>
    <message>
        <source>Which languages do you serve in?</source>
        <translation>На каких языках вы обслуживаете?</translation>
    </message>
    <message>
        <source>Who keeps the keys?</source>
        <translation>У кого ключи?</translation>
    </message>
    <message>
        <source>Without a camera</source>
        <translation>Без камеры</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message numerus="yes">
        <source>%n guest visits</source>
        <translation>
            <numerusform>%n гостевой визит</numerusform>
            <numerusform>%n гостевых визита</numerusform>
            <numerusform>%n гостевых визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n балл</numerusform>
            <numerusform>%n балла</numerusform>
            <numerusform>%n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are valid until {day}</source>
        <translation>
            <numerusform>%n балл действует до {day}</numerusform>
            <numerusform>%n балла действуют до {day}</numerusform>
            <numerusform>%n баллов действуют до {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>A celebration</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>A guest of {name} · until {day}</source>
        <translation>Кто пригласил: {name} · до {day}</translation>
    </message>
    <message>
        <source>A guest without a card</source>
        <translation>Гость без карты</translation>
    </message>
    <message>
        <source>A thank-you</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Accept the ticket</source>
        <translation>Принять билет</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Извинение</translation>
    </message>
    <message>
        <source>Does the guest have a card? Scan it first, then the ticket again.</source>
        <translation>У гостя есть карта? Сначала отсканируйте её, потом снова билет.</translation>
    </message>
    <message>
        <source>Each ticket is good once. Nothing was changed.</source>
        <translation>Каждый билет действует один раз. Ничего не изменено.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Для кого: {name}</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>От нас</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>Выдать купон</translation>
    </message>
    <message>
        <source>Give something</source>
        <translation>Подарить</translation>
    </message>
    <message>
        <source>Guest ticket ({count} left)</source>
        <translation>Гостевой билет (ещё {count})</translation>
    </message>
    <message>
        <source>Guest ticket used</source>
        <translation>Билет использован</translation>
    </message>
    <message>
        <source>It is on the customer’s screen too: they may photograph it there.</source>
        <translation>Он и на экране клиента: там его можно сфотографировать.</translation>
    </message>
    <message>
        <source>Make a guest ticket</source>
        <translation>Сделать гостевой билет</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Уже близко</translation>
    </message>
    <message>
        <source>No guest visits are left</source>
        <translation>Гостевых визитов не осталось</translation>
    </message>
    <message>
        <source>Nobody can bring themselves</source>
        <translation>Пригласить самого себя нельзя</translation>
    </message>
    <message>
        <source>Nobody visited on these days</source>
        <translation>В эти дни никто не приходил</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>Отправлено на печать</translation>
    </message>
    <message>
        <source>Perhaps it was made elsewhere a moment ago: try again in a minute.</source>
        <translation>Возможно, его только что сделали на другой кассе: попробуйте через минуту.</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Распечатать билет</translation>
    </message>
    <message>
        <source>Scan the card of the friend who brought them. Nothing typed is lost.</source>
        <translation>Отсканируйте карту пригласившего друга. Введённое сохранилось.</translation>
    </message>
    <message>
        <source>Somebody brought them already</source>
        <translation>Этого клиента уже кто-то пригласил</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>The ticket’s code</source>
        <translation>Код билета</translation>
    </message>
    <message>
        <source>This ticket is not known here</source>
        <translation>Этот билет здесь неизвестен</translation>
    </message>
    <message>
        <source>This ticket is not valid any more</source>
        <translation>Этот билет больше не действует</translation>
    </message>
    <message>
        <source>This ticket was good until {day}</source>
        <translation>Этот билет действовал до {day}</translation>
    </message>
    <message>
        <source>This ticket was used already</source>
        <translation>Этот билет уже использован</translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>Что подарим?</translation>
    </message>
    <message>
        <source>Why? It is kept with the voucher.</source>
        <translation>Почему? Причина сохранится вместе с купоном.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} из {need}</translation>
    </message>
    <message>
        <source>{number} · good once, until {day}</source>
        <translation>{number} · действует один раз, до {day}</translation>
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
            <numerusform>%n цепочка цела</numerusform>
            <numerusform>%n цепочки целы</numerusform>
            <numerusform>%n цепочек целы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries checked</source>
        <translation>
            <numerusform>%n запись проверена</numerusform>
            <numerusform>%n записи проверены</numerusform>
            <numerusform>%n записей проверено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings need a look. The sales are safe.</source>
        <translation>
            <numerusform>%n расхождение надо проверить. Продажи на месте.</numerusform>
            <numerusform>%n расхождения надо проверить. Продажи на месте.</numerusform>
            <numerusform>%n расхождений надо проверить. Продажи на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people see it at their next scan.</source>
        <translation>
            <numerusform>%n человек увидит это в следующий раз.</numerusform>
            <numerusform>%n человека увидят это в следующий раз.</numerusform>
            <numerusform>%n человек увидят это в следующий раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <comment>how many came back</comment>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Busiest from {start} to {end}</source>
        <comment>hours of the day</comment>
        <translation>Больше всего визитов: {start}–{end} ч</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Compared with {day}</source>
        <translation>Для сравнения: {day}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Пора спросить</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message numerus="yes">
        <source>Happy (4–5 of 5): {percent}. %n answers in 30 days.</source>
        <translation>
            <numerusform>Довольны (4–5 из 5): {percent}. %n ответ за 30 дней.</numerusform>
            <numerusform>Довольны (4–5 из 5): {percent}. %n ответа за 30 дней.</numerusform>
            <numerusform>Довольны (4–5 из 5): {percent}. %n ответов за 30 дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Управляющий</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Nameless card</source>
        <translation>Карта без имени</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>No rewards were given.</source>
        <translation>Наград не выдавали.</translation>
    </message>
    <message>
        <source>Nobody has answered in the last 30 days.</source>
        <translation>За последние 30 дней никто не ответил.</translation>
    </message>
    <message>
        <source>Nobody waits to be asked</source>
        <translation>Спрашивать некого</translation>
    </message>
    <message>
        <source>Not checked yet. The check is running.</source>
        <translation>Ещё не проверено. Идёт проверка.</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Отвечать не на что</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>Начислено баллов</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Пришли снова</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Выданные награды</translation>
    </message>
    <message>
        <source>Rewards, {cost}</source>
        <translation>Награды, {cost}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Seen by exactly those who said it</source>
        <translation>Увидят те, кто это сказал</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Поставлено штампов</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>the page about the hub and other kiosks</comment>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Tell those who said it</source>
        <translation>Сообщить тем, кто это сказал</translation>
    </message>
    <message>
        <source>The day’s close is on its way to the printer.</source>
        <translation>Итог дня отправлен на печать.</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>Файл не удалось записать. Возможно, диск заполнен.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>К кассе</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Сегодня, {day}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Visits by hour</source>
        <translation>Визиты по часам</translation>
    </message>
    <message>
        <source>What did you do about it?</source>
        <translation>Что вы сделали?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Что сказали клиенты</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Стоит проверить</translation>
    </message>
    <message>
        <source>a week ago {count}</source>
        <translation>было {count}</translation>
    </message>
    <message>
        <source>all balances add up</source>
        <translation>все балансы сходятся</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more kinds, all in the CSV</source>
        <translation>
            <numerusform>и ещё %n вид, все в файле CSV</numerusform>
            <numerusform>и ещё %n вида, все в файле CSV</numerusform>
            <numerusform>и ещё %n видов, все в файле CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>no visits yet</source>
        <translation>визитов пока нет</translation>
    </message>
    <message>
        <source>pale: {day}</source>
        <comment>the bars of the day a week before</comment>
        <translation>светлые: {day}</translation>
    </message>
    <message numerus="yes">
        <source>{time} {who}: +%n stamps, too soon</source>
        <translation>
            <numerusform>{time} {who}: +%n штамп, слишком рано</numerusform>
            <numerusform>{time} {who}: +%n штампа, слишком рано</numerusform>
            <numerusform>{time} {who}: +%n штампов, слишком рано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n points spent too many</source>
        <translation>
            <numerusform>{who}: списан %n лишний балл</numerusform>
            <numerusform>{who}: списано %n лишних балла</numerusform>
            <numerusform>{who}: списано %n лишних баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: {what}, %n too many</source>
        <translation>
            <numerusform>{who}: {what}, лишних: %n</numerusform>
            <numerusform>{who}: {what}, лишних: %n</numerusform>
            <numerusform>{who}: {what}, лишних: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Another card of theirs</source>
        <translation>Ещё одна карта клиента</translation>
    </message>
    <message>
        <source>Both cards open this page now</source>
        <translation>Теперь обе карты открывают эту страницу</translation>
    </message>
    <message>
        <source>Both cards stay valid. It can be undone.</source>
        <translation>Обе карты останутся действительны. Это можно отменить.</translation>
    </message>
    <message>
        <source>Cards joined</source>
        <translation>Карты объединены</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Это один и тот же человек?</translation>
    </message>
    <message>
        <source>Join both cards</source>
        <translation>Объединить карты</translation>
    </message>
    <message>
        <source>Joined cards</source>
        <translation>Объединённые карты</translation>
    </message>
    <message>
        <source>Joined. Both cards open one page now.</source>
        <translation>Объединено. Теперь обе карты открывают одну страницу.</translation>
    </message>
    <message>
        <source>Keep them separate</source>
        <translation>Оставить раздельно</translation>
    </message>
    <message>
        <source>No cards are joined.</source>
        <translation>Объединённых карт нет.</translation>
    </message>
    <message>
        <source>Now choose the owner of the other card from the list.</source>
        <translation>Теперь выберите в списке, на кого записана вторая карта.</translation>
    </message>
    <message>
        <source>Only with both cards</source>
        <translation>Нужны обе карты</translation>
    </message>
    <message>
        <source>Scan it, or type the name or phone number on the left.</source>
        <translation>Отсканируйте её или введите слева имя или номер телефона.</translation>
    </message>
    <message>
        <source>Scan this person’s other card, or let a colleague decide. Nothing was changed.</source>
        <translation>Отсканируйте вторую карту клиента, или пусть решит коллега. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Разделить снова</translation>
    </message>
    <message>
        <source>Separated, each has what was theirs before, and what their own card did since.</source>
        <translation>После разделения у каждой карты снова своё: что было до объединения и что сделано по ней после.</translation>
    </message>
    <message>
        <source>Separated. Each card opens its own page again.</source>
        <translation>Разделено. Каждая карта снова открывает свою страницу.</translation>
    </message>
    <message>
        <source>Stays withdrawn: {what}</source>
        <translation>Согласие остаётся отозванным: {what}</translation>
    </message>
    <message>
        <source>The names differ: better ask.</source>
        <translation>Имена разные: лучше спросить.</translation>
    </message>
    <message>
        <source>They have another card too</source>
        <translation>Есть ещё одна карта</translation>
    </message>
    <message>
        <source>This card already opens the same page</source>
        <translation>Эта карта уже открывает ту же страницу</translation>
    </message>
    <message>
        <source>Together: {name}</source>
        <translation>Вместе: {name}</translation>
    </message>
    <message>
        <source>Which other card is theirs?</source>
        <translation>Какая ещё карта у клиента?</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>аллергии</translation>
    </message>
    <message>
        <source>birthday wishes</source>
        <translation>поздравления с днём рождения</translation>
    </message>
    <message>
        <source>news</source>
        <translation>новости</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Allergy</source>
        <translation>Аллергия</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Greet them so</source>
        <translation>Обращаться так</translation>
    </message>
    <message>
        <source>Greet without a name</source>
        <translation>Приветствовать без имени</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name day, if they keep one only</source>
        <translation>Именины, если отмечается один день</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующие</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущие</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Several people use this card</source>
        <translation>Карта общая</translation>
    </message>
    <message>
        <source>They said yes on the slip</source>
        <translation>Согласие подписано на талоне</translation>
    </message>
    <message>
        <source>They told us</source>
        <translation>Сказал клиент</translation>
    </message>
    <message>
        <source>We noticed</source>
        <translation>Заметили мы</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Что запомнить</translation>
    </message>
    <message>
        <source>What to remember about them</source>
        <translation>Что запомнить об этом клиенте</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>О ком</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A copy of the shop is being made</source>
        <translation>Делается копия данных</translation>
    </message>
    <message>
        <source>A copy of the shop: nothing counts here.</source>
        <translation>Учебная копия: здесь ничего не засчитывается.</translation>
    </message>
    <message>
        <source>A shop to look at: nobody in it is real.</source>
        <translation>Демо: все люди здесь вымышлены.</translation>
    </message>
    <message>
        <source>A year of a café is being made. It takes a moment, once.</source>
        <translation>Создаётся год из жизни кафе. Это займёт немного времени, один раз.</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>Назад к работе</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Practise in a copy</source>
        <translation>Учиться на копии</translation>
    </message>
    <message>
        <source>The practice copy is being opened.</source>
        <translation>Открывается учебная копия.</translation>
    </message>
    <message>
        <source>The program was updated: all balances are worked out anew. It takes a moment, once.</source>
        <translation>Программа обновлена: все балансы пересчитываются. Это займёт немного времени, один раз.</translation>
    </message>
    <message>
        <source>The real counter is being opened.</source>
        <translation>Возвращаемся к работе.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the shop on this disk.</source>
        <translation>На этом диске нет места для копии.</translation>
    </message>
    <message>
        <source>To my own shop</source>
        <translation>К своему заведению</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n балл</numerusform>
            <numerusform>%n балла</numerusform>
            <numerusform>%n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>A TOML file holds all of the rules, also those that have no form here.</source>
        <translation>В файле TOML все правила, в том числе те, для которых здесь нет формы.</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>На день позже</translation>
    </message>
    <message>
        <source>A day sooner</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>A day such as 1.12.2026 is expected.</source>
        <translation>Нужен день, например 1.12.2026.</translation>
    </message>
    <message>
        <source>A number such as 2 or 1.5 is expected.</source>
        <translation>Нужно число, например 2 или 1,5.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Нужно целое число.</translation>
    </message>
    <message>
        <source>Add goods or a category</source>
        <translation>Добавить товар или категорию</translation>
    </message>
    <message>
        <source>An amount such as 4.80 is expected.</source>
        <translation>Нужна сумма, например 4,80.</translation>
    </message>
    <message>
        <source>Another reward</source>
        <translation>Добавить награду</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>В виде файла</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Begin with a ready one</source>
        <translation>Начать с готовой программы</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Кафе</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cost to us in 90 days</source>
        <translation>Наши расходы за 90 дней</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Автосервис</translation>
    </message>
    <message>
        <source>Get less</source>
        <translation>Получат меньше</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>Получат больше</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Спортклуб</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>Действует с: {day}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>It changes nothing, and the counter goes on meanwhile.</source>
        <translation>Это ничего не меняет, касса тем временем работает как обычно.</translation>
    </message>
    <message>
        <source>It is the draft now. Look it through, and try it.</source>
        <translation>Теперь это черновик. Просмотрите и опробуйте его.</translation>
    </message>
    <message>
        <source>It replaces the draft here. Nothing changes until you publish.</source>
        <translation>Она заменит этот черновик. До публикации ничего не изменится.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Править дальше</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Not published yet: the disk could not be written to. Please try again.</source>
        <translation>Пока не опубликовано: не получилось записать на диск. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>On the last 90 days</source>
        <translation>На последних 90 днях</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Загрузить из файла</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Ready ones and files</source>
        <translation>Готовые и файлы</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Replaying the last 90 days</source>
        <translation>Пересчёт последних 90 дней</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Салон</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Выбирать пока не из чего.</translation>
    </message>
    <message>
        <source>This file cannot be read as text.</source>
        <translation>Этот файл нельзя прочитать как текст.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Опробовать</translation>
    </message>
    <message>
        <source>What we sell</source>
        <translation>Товары и услуги</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>Что добавить в программу?</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>любой день</translation>
    </message>
    <message numerus="yes">
        <source>of %n customers</source>
        <translation>
            <numerusform>из %n клиента</numerusform>
            <numerusform>из %n клиентов</numerusform>
            <numerusform>из %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>published, in force from {day}</source>
        <translation>опубликовано, начало: {day}</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>было {before}, станет {after}</translation>
    </message>
    <message>
        <source>{done} of {all} customers</source>
        <translation>{done} из {all} клиентов</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n characters were read. It is not one of our cards.</source>
        <translation>
            <numerusform>Прочитан %n знак. Это не наша карта.</numerusform>
            <numerusform>Прочитано %n знака. Это не наша карта.</numerusform>
            <numerusform>Прочитано %n знаков. Это не наша карта.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card held up is read at once.</source>
        <translation>Карта считывается сразу.</translation>
    </message>
    <message>
        <source>A colour such as #0B6B58 is expected.</source>
        <translation>Нужен цвет, например #0B6B58.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>An encrypted copy goes there when the kiosk is closed. The last 14 are kept. Erased customers are erased there too; copies made elsewhere keep them.</source>
        <translation>При закрытии киоска туда сохраняется зашифрованная копия. Хранятся последние 14. Удалённый клиент исчезает и из них; в копиях, сделанных в другом месте, он остаётся.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневый</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать картинку</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Копия сохранена: {file}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Customers see these buttons in this order. Begin with the state language.</source>
        <translation>Клиенты видят языки в этом порядке. Первым поставьте государственный.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Each change is saved at once.</source>
        <translation>Каждое изменение сохраняется сразу.</translation>
    </message>
    <message>
        <source>Empty: nothing is printed.</source>
        <translation>Пусто: ничего не печатается.</translation>
    </message>
    <message>
        <source>Find cameras</source>
        <translation>Найти камеры</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Графитовый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Ручной сканер</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Hold a card up to the camera.</source>
        <translation>Покажите камере карту.</translation>
    </message>
    <message>
        <source>If yes: history and allergies stay covered until they are tapped.</source>
        <translation>Если да: история и аллергии скрыты, пока их не коснутся.</translation>
    </message>
    <message>
        <source>In the network: tcp://, its address, and a colon with 9100.</source>
        <translation>В сети: tcp://, адрес и после двоеточия 9100.</translation>
    </message>
    <message>
        <source>It can be read as it is.</source>
        <translation>Он хорошо читается.</translation>
    </message>
    <message>
        <source>It looks at the customer’s side</source>
        <translation>Смотрит на клиента</translation>
    </message>
    <message>
        <source>Language of the till</source>
        <translation>Язык кассы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Самый крупный</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Вид и звук</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Идёт поиск камер</translation>
    </message>
    <message>
        <source>Money: {currency}{dot}time zone: {zone}</source>
        <translation>Валюта: {currency}{dot}часовой пояс: {zone}</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название заведения</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>Название этой кассы</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Без копий</translation>
    </message>
    <message>
        <source>No copy was made: the folder cannot be written to.</source>
        <translation>Копия не сделана: в папку нельзя записать.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Папка не выбрана.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Без логотипа</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Not on trial</source>
        <translation>Проверка не идёт</translation>
    </message>
    <message>
        <source>On this computer: its device, such as /dev/usb/lp0 or LPT1.</source>
        <translation>На этом компьютере: устройство, например /dev/usb/lp0 или LPT1.</translation>
    </message>
    <message>
        <source>One of our cards, read right.</source>
        <translation>Наша карта, прочитана верно.</translation>
    </message>
    <message>
        <source>Or the address of a stream</source>
        <translation>Или адрес видеопотока</translation>
    </message>
    <message>
        <source>Or type it</source>
        <translation>Или введите</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Ширина бумаги</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Напечатать пробный талон</translation>
    </message>
    <message>
        <source>Printed. Check that every letter is there.</source>
        <translation>Напечатано. Проверьте, все ли буквы на месте.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Идёт печать</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Saved. It takes effect after the next start.</source>
        <translation>Сохранено. Подействует после перезапуска.</translation>
    </message>
    <message>
        <source>Scan any code now. Nothing is stamped here.</source>
        <translation>Отсканируйте любой код. Штампы здесь не ставятся.</translation>
    </message>
    <message>
        <source>Scanner and copies</source>
        <translation>Сканер и копии</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
    <message>
        <source>Seconds until the cashier’s screen clears</source>
        <translation>Через сколько секунд очищается экран кассира</translation>
    </message>
    <message>
        <source>Seconds until the customer’s screen clears</source>
        <translation>Через сколько секунд очищается экран клиента</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Заведение</translation>
    </message>
    <message>
        <source>Shown as {colour}, so that it can be read here.</source>
        <translation>Чтобы читалось, показывается как {colour}.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>That is not possible; nothing was changed.</source>
        <translation>Так нельзя; ничего не изменилось.</translation>
    </message>
    <message>
        <source>The business day ends at (hours after midnight)</source>
        <translation>Рабочий день заканчивается (часов после полуночи)</translation>
    </message>
    <message>
        <source>The camera opens</source>
        <translation>Камера включается</translation>
    </message>
    <message>
        <source>The cashier’s screen is on monitor</source>
        <translation>Экран кассира на мониторе</translation>
    </message>
    <message>
        <source>The customer’s screen is on monitor</source>
        <translation>Экран клиента на мониторе</translation>
    </message>
    <message>
        <source>The disk could not be written to; nothing was changed.</source>
        <translation>Не получилось записать на диск; ничего не изменилось.</translation>
    </message>
    <message>
        <source>The kiosk’s licence: MIT. It works without the network.</source>
        <translation>Лицензия программы: MIT. Работает и без сети.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, and is the address right?</source>
        <translation>Принтер не отвечает. Включён ли он и верен ли адрес?</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>В принтере нет бумаги.</translation>
    </message>
    <message>
        <source>The queue can see the cashier’s screen</source>
        <translation>Экран кассира виден из очереди</translation>
    </message>
    <message>
        <source>The shop’s colour</source>
        <translation>Цвет заведения</translation>
    </message>
    <message>
        <source>The slip printer</source>
        <translation>Принтер талонов</translation>
    </message>
    <message>
        <source>This camera gives no picture.</source>
        <translation>Эта камера не даёт изображения.</translation>
    </message>
    <message>
        <source>This cannot be the logo: a PNG, JPEG or WebP picture up to 20 MB is expected.</source>
        <translation>Это не подходит: нужна картинка PNG, JPEG или WebP до 20 МБ.</translation>
    </message>
    <message>
        <source>Try the camera</source>
        <translation>Проверить камеру</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>What it is built with</source>
        <translation>Из чего она состоит</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>выше в списке</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>{frames} pictures a second{dot}{share} of them read</source>
        <translation>Кадров в секунду: {frames}{dot}прочитано {share}</translation>
    </message>
    <message>
        <source>{number}: not plugged in</source>
        <translation>{number}: не подключён</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} мм</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>%n digits or more</source>
        <translation>
            <numerusform>%n цифра или больше</numerusform>
            <numerusform>%n цифры или больше</numerusform>
            <numerusform>%n цифр или больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work here</source>
        <translation>
            <numerusform>Здесь работает %n человек</numerusform>
            <numerusform>Здесь работают %n человека</numerusform>
            <numerusform>Здесь работают %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>a role</comment>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>a role</comment>
        <translation>Управляющий</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый ПИН-код</translation>
    </message>
    <message>
        <source>New badge (PDF)</source>
        <translation>Новый бейдж (PDF)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующие</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Больше здесь не работает</translation>
    </message>
    <message>
        <source>No staff yet: anybody at the counter may do anything, and no PIN is asked for.</source>
        <translation>Никто не добавлен: на кассе всем можно всё, и ПИН-код не спрашивают.</translation>
    </message>
    <message>
        <source>Nobody with this card number is known here.</source>
        <translation>Клиента с таким номером карты здесь нет.</translation>
    </message>
    <message>
        <source>Number of their own loyalty card</source>
        <translation>Номер личной карты лояльности</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>a role</comment>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>ПИН-код</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущие</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <comment>a role</comment>
        <translation>Старший смены</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Останется прежним</translation>
    </message>
    <message numerus="yes">
        <source>The PIN needs %n digits or more, and not 1234 or 1111.</source>
        <translation>
            <numerusform>В ПИН-коде нужна хотя бы %n цифра, и не 1234 или 1111.</numerusform>
            <numerusform>В ПИН-коде нужно хотя бы %n цифры, и не 1234 или 1111.</numerusform>
            <numerusform>В ПИН-коде нужно хотя бы %n цифр, и не 1234 или 1111.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>Файл не удалось записать. Возможно, диск заполнен.</translation>
    </message>
    <message>
        <source>The owner first</source>
        <translation>Сначала владелец</translation>
    </message>
    <message>
        <source>There must be at least one owner.</source>
        <translation>Хотя бы один владелец должен остаться.</translation>
    </message>
    <message>
        <source>This could not be saved now. Nothing was changed.</source>
        <translation>Сейчас сохранить не удалось. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>This name cannot be saved.</source>
        <translation>Это имя нельзя сохранить.</translation>
    </message>
    <message>
        <source>To print: {file}. The old badge opens nothing now.</source>
        <translation>Для печати: {file}. Старый бейдж больше не действует.</translation>
    </message>
    <message>
        <source>You cannot change somebody above you.</source>
        <translation>Нельзя менять того, чья роль выше.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n bundles not read yet</source>
        <comment>of entries</comment>
        <translation>
            <numerusform>не прочитан %n пакет</numerusform>
            <numerusform>не прочитано %n пакета</numerusform>
            <numerusform>не прочитано %n пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are set aside at the hub</source>
        <translation>
            <numerusform>На сервере отложена %n запись</numerusform>
            <numerusform>На сервере отложены %n записи</numerusform>
            <numerusform>На сервере отложено %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries at the hub</source>
        <translation>
            <numerusform>на сервере %n запись</numerusform>
            <numerusform>на сервере %n записи</numerusform>
            <numerusform>на сервере %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>A kiosk without a name</source>
        <translation>Киоск без названия</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Erased customers</source>
        <translation>Удалённые клиенты</translation>
    </message>
    <message>
        <source>Has read everything</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Киоски</translation>
    </message>
    <message>
        <source>Last in step: {time}</source>
        <translation>Последняя синхронизация: {time}</translation>
    </message>
    <message>
        <source>No longer let in</source>
        <translation>Доступ закрыт</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Ничего проверять не нужно.</translation>
    </message>
    <message>
        <source>Others have a newer program. This kiosk serves on; please have it updated.</source>
        <translation>У других программа новее. Этот киоск работает дальше; пожалуйста, обновите его.</translation>
    </message>
    <message>
        <source>Set aside, word for word</source>
        <translation>Отложено, сохранено дословно</translation>
    </message>
    <message>
        <source>The hub has not been reached since the start.</source>
        <translation>С момента запуска связи с сервером не было.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n min off. Entries get the right time.</source>
        <translation>
            <numerusform>Часы этого компьютера сбиты на %n мин. Записи получают верное время.</numerusform>
            <numerusform>Часы этого компьютера сбиты на %n мин. Записи получают верное время.</numerusform>
            <numerusform>Часы этого компьютера сбиты на %n мин. Записи получают верное время.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n s off. Entries get the right time.</source>
        <translation>
            <numerusform>Часы этого компьютера сбиты на %n с. Записи получают верное время.</numerusform>
            <numerusform>Часы этого компьютера сбиты на %n с. Записи получают верное время.</numerusform>
            <numerusform>Часы этого компьютера сбиты на %n с. Записи получают верное время.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновление</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another entry has the same number</source>
        <translation>у другой записи тот же номер</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <comment>what the hub told then</comment>
        <translation>по состоянию на {time}</translation>
    </message>
    <message>
        <source>changed or damaged on the way</source>
        <translation>изменено или повреждено в пути</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>на связи: {time}</translation>
    </message>
    <message>
        <source>two computers wrote the same chain</source>
        <translation>два компьютера писали одну цепочку</translation>
    </message>
    <message>
        <source>{kiosk} (this one)</source>
        <translation>{kiosk} (этот)</translation>
    </message>
    <message numerus="yes">
        <source>{kiosk}: %n entries, {why}</source>
        <translation>
            <numerusform>{kiosk}: %n запись, {why}</numerusform>
            <numerusform>{kiosk}: %n записи, {why}</numerusform>
            <numerusform>{kiosk}: %n записей, {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: gone everywhere</source>
        <translation>{time}: удалено везде</translation>
    </message>
    <message>
        <source>{time}: gone on {done} of {all} kiosks</source>
        <translation>{time}: удалено на {done} из {all} киосков</translation>
    </message>
</context>
</TS>
