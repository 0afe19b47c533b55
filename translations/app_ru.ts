<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Documents given</source>
            <translation>Выдано документов</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>{n} years</source>
            <translation>{n} лет</translation>
        </message>
        <message>
            <source>{date} (date to be confirmed)</source>
            <translation>{date} (дата уточняется)</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Выходной день</translation>
        </message>
    </context>
    <context>
        <name>CancelDialog</name>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>This may be so; look at it once more.</source>
            <translation>Так может быть; посмотрите ещё раз.</translation>
        </message>
        <message>
            <source>Show the place</source>
            <translation>Показать место</translation>
        </message>
        <message>
            <source>Why it is so: the reason is printed</source>
            <translation>Почему так: причина будет напечатана</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to check</source>
            <translation>
                <numerusform>Проверьте: %n пункт</numerusform>
                <numerusform>Проверьте: %n пункта</numerusform>
                <numerusform>Проверьте: %n пунктов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All ties: %n relation(s)</source>
            <translation>
                <numerusform>Всё сходится: %n соотношение</numerusform>
                <numerusform>Всё сходится: %n соотношения</numerusform>
                <numerusform>Всё сходится: %n соотношений</numerusform>
            </translation>
        </message>
        <message>
            <source>All ties or is explained</source>
            <translation>Всё сходится или объяснено</translation>
        </message>
        <message>
            <source>All ties ({count})</source>
            <translation>Всё сходится ({count})</translation>
        </message>
    </context>
    <context>
        <name>ChoiceField</name>
        <message>
            <source>Type the first letters</source>
            <translation>Введите первые буквы</translation>
        </message>
        <message>
            <source>Choose one of the list</source>
            <translation>Выберите из списка</translation>
        </message>
    </context>
    <context>
        <name>Classes</name>
        <message>
            <source>Children</source>
            <translation>Дети</translation>
        </message>
        <message>
            <source>Young people</source>
            <translation>Молодёжь</translation>
        </message>
        <message>
            <source>Other ages</source>
            <translation>Прочие</translation>
        </message>
        <message>
            <source>Preschool children</source>
            <translation>Дошкольники</translation>
        </message>
        <message>
            <source>Grades 1–4</source>
            <translation>1–4 классы</translation>
        </message>
        <message>
            <source>Grades 5–9</source>
            <translation>5–9 классы</translation>
        </message>
        <message>
            <source>Grades 10–12</source>
            <translation>10–12 классы</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Студенты</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Учителя</translation>
        </message>
        <message>
            <source>Office workers</source>
            <translation>Служащие</translation>
        </message>
        <message>
            <source>Farmers</source>
            <translation>Фермеры, дехкане</translation>
        </message>
        <message>
            <source>Pensioners</source>
            <translation>Пенсионеры</translation>
        </message>
        <message>
            <source>Other readers</source>
            <translation>Прочие</translation>
        </message>
        <message>
            <source>Books and brochures</source>
            <translation>Книги и брошюры</translation>
        </message>
        <message>
            <source>Journals</source>
            <translation>Журналы</translation>
        </message>
        <message>
            <source>Newspapers</source>
            <translation>Газеты</translation>
        </message>
        <message>
            <source>Audiovisual and electronic</source>
            <translation>Аудиовизуальные и электронные</translation>
        </message>
        <message>
            <source>Other kinds (music, maps, leaflets)</source>
            <translation>Прочие (ноты, карты, листовки)</translation>
        </message>
        <message>
            <source>Social and political</source>
            <translation>Общественно-политическая</translation>
        </message>
        <message>
            <source>Natural sciences, medicine</source>
            <translation>Естествознание, медицина</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>Техника</translation>
        </message>
        <message>
            <source>Farming</source>
            <translation>Сельское хозяйство</translation>
        </message>
        <message>
            <source>Arts, sports</source>
            <translation>Искусство, спорт</translation>
        </message>
        <message>
            <source>Linguistics, literary studies</source>
            <translation>Языкознание, литературоведение</translation>
        </message>
        <message>
            <source>Fiction</source>
            <translation>Художественная</translation>
        </message>
        <message>
            <source>Children's books</source>
            <translation>Детская</translation>
        </message>
        <message>
            <source>Reference and other</source>
            <translation>Справочная, прочее</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Кыргызский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>Другие языки</translation>
        </message>
        <message>
            <source>For books and information</source>
            <translation>За книгами и справками</translation>
        </message>
        <message>
            <source>To an event in the library</source>
            <translation>На мероприятие в библиотеке</translation>
        </message>
        <message>
            <source>Outside the library</source>
            <translation>Вне библиотеки</translation>
        </message>
        <message>
            <source>Thematic</source>
            <translation>Тематическая</translation>
        </message>
        <message>
            <source>Address (is it here, where)</source>
            <translation>Адресная (есть ли, где)</translation>
        </message>
        <message>
            <source>Clarifying</source>
            <translation>Уточняющая</translation>
        </message>
        <message>
            <source>Factual</source>
            <translation>Фактографическая</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Консультация</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>За столом выдачи</translation>
        </message>
        <message>
            <source>From a paper sheet</source>
            <translation>По листку</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Исходный остаток</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Исправление</translation>
        </message>
        <message>
            <source>Local studies</source>
            <translation>Краеведение</translation>
        </message>
        <message>
            <source>Land</source>
            <translation>Земля</translation>
        </message>
        <message>
            <source>Local budget</source>
            <translation>Местный бюджет</translation>
        </message>
        <message>
            <source>Municipal property</source>
            <translation>Муниципальная собственность</translation>
        </message>
        <message>
            <source>Drinking and irrigation water</source>
            <translation>Питьевая и поливная вода</translation>
        </message>
        <message>
            <source>Pastures</source>
            <translation>Пастбища</translation>
        </message>
        <message>
            <source>Social protection</source>
            <translation>Социальная защита</translation>
        </message>
        <message>
            <source>Elections, kenesh</source>
            <translation>Выборы, кенеш</translation>
        </message>
        <message>
            <source>Census, household register</source>
            <translation>Перепись, похозяйственный учёт</translation>
        </message>
        <message>
            <source>Roads, public places</source>
            <translation>Дороги, благоустройство</translation>
        </message>
        <message>
            <source>Schools, culture, sports</source>
            <translation>Школы, культура, спорт</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Здоровье</translation>
        </message>
        <message>
            <source>Public safety</source>
            <translation>Общественная безопасность</translation>
        </message>
        <message>
            <source>Emergencies</source>
            <translation>Чрезвычайные ситуации</translation>
        </message>
        <message>
            <source>Farming, market</source>
            <translation>Сельское хозяйство, рынок</translation>
        </message>
        <message>
            <source>Migration, work, young people</source>
            <translation>Миграция, занятость, молодёжь</translation>
        </message>
        <message>
            <source>Law, sample documents</source>
            <translation>Право, образцы документов</translation>
        </message>
        <message>
            <source>Language of office papers</source>
            <translation>Язык делопроизводства</translation>
        </message>
        <message>
            <source>History of the village</source>
            <translation>История села</translation>
        </message>
        <message>
            <source>Other topics</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <source>Worn out</source>
            <translation>Ветхость</translation>
        </message>
        <message>
            <source>Outdated content</source>
            <translation>Устаревшие по содержанию</translation>
        </message>
        <message>
            <source>Defective</source>
            <translation>Дефектные</translation>
        </message>
        <message>
            <source>Superfluous copies</source>
            <translation>Дублетные</translation>
        </message>
        <message>
            <source>Outside the library's profile</source>
            <translation>Непрофильные</translation>
        </message>
        <message>
            <source>Lost by readers</source>
            <translation>Утеряны читателями</translation>
        </message>
        <message>
            <source>Not found at the check</source>
            <translation>Не найдены при проверке</translation>
        </message>
        <message>
            <source>Theft</source>
            <translation>Хищение</translation>
        </message>
        <message>
            <source>Natural disaster</source>
            <translation>Стихийное бедствие</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Переданы</translation>
        </message>
        <message>
            <source>Registered for the first time</source>
            <translation>Записаны впервые</translation>
        </message>
        <message>
            <source>Registered again</source>
            <translation>Перерегистрированы</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>В библиотеке</translation>
        </message>
        <message>
            <source>By the plan</source>
            <translation>По плану</translation>
        </message>
        <message>
            <source>Beyond the plan</source>
            <translation>Вне плана</translation>
        </message>
        <message>
            <source>For bodies of self-government</source>
            <translation>Для органов МСУ</translation>
        </message>
        <message>
            <source>For readers</source>
            <translation>Для читателей</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>В срок</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>С опозданием</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Поступило</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Выбыло</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>На дом</translation>
        </message>
        <message>
            <source>Renewed</source>
            <translation>Продление</translation>
        </message>
        <message>
            <source>In the reading room</source>
            <translation>В читальном зале</translation>
        </message>
    </context>
    <context>
        <name>ColumnHeads</name>
        <message>
            <source>By kind</source>
            <translation>По видам</translation>
        </message>
        <message>
            <source>By content</source>
            <translation>По содержанию</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>По языкам</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message>
            <source>Contents of the report</source>
            <translation>Содержание отчёта</translation>
        </message>
    </context>
    <context>
        <name>CopiesPage</name>
        <message>
            <source>No copies yet. One is made each time the program is closed.</source>
            <translation>Копий пока нет. Копия делается при каждом закрытии программы.</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>Сделать копию сейчас</translation>
        </message>
        <message>
            <source>Copy to a USB stick</source>
            <translation>Копия на флешку</translation>
        </message>
        <message>
            <source>Keep copies elsewhere…</source>
            <translation>Хранить копии в другом месте…</translation>
        </message>
        <message>
            <source>Restore the chosen copy…</source>
            <translation>Вернуть выбранную копию…</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Вернуть из файла…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n копия</numerusform>
                <numerusform>%n копии</numerusform>
                <numerusform>%n копий</numerusform>
            </translation>
        </message>
        <message>
            <source>Last copy: {date}, {age}</source>
            <translation>Последняя копия: {date}, {age}</translation>
        </message>
        <message>
            <source>There is no copy yet</source>
            <translation>Копии ещё нет</translation>
        </message>
        <message>
            <source>Last copy outside this computer: {date}</source>
            <translation>Последняя копия вне этого компьютера: {date}</translation>
        </message>
        <message>
            <source>No copy was carried out of this computer yet: use a USB stick.</source>
            <translation>Вне этого компьютера копий ещё нет: запишите на флешку.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n день назад</numerusform>
                <numerusform>%n дня назад</numerusform>
                <numerusform>%n дней назад</numerusform>
            </translation>
        </message>
        <message>
            <source>If the computer breaks, the library can be restored from this copy.</source>
            <translation>Если компьютер сломается, библиотеку можно вернуть из этой копии.</translation>
        </message>
        <message>
            <source>USB stick found. Write the copy to:</source>
            <translation>Флешка найдена. Записать копию на:</translation>
        </message>
        <message>
            <source>Making the copy</source>
            <translation>Делается копия</translation>
        </message>
        <message>
            <source>Copy made and read back: {file}</source>
            <translation>Копия сделана и проверена: {file}</translation>
        </message>
        <message>
            <source>The copy is on the stick and was read back. You can remove the stick.</source>
            <translation>Копия записана и проверена. Флешку можно вынимать.</translation>
        </message>
        <message>
            <source>Copies (*.db)</source>
            <translation>Копии (*.db)</translation>
        </message>
        <message>
            <source>In the copy: {inside}

The present data will be replaced by it. They are kept as a copy, so that you can return to them.</source>
            <translation>В копии: {inside}

Нынешние данные будут заменены ею. Они сохранятся отдельной копией, к ним можно вернуться.</translation>
        </message>
        <message>
            <source>Restore this copy</source>
            <translation>Вернуть эту копию</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>Counters</name>
        <message>
            <source>How many at once</source>
            <translation>Сколько сразу</translation>
        </message>
        <message>
            <source>A group: type how many, then press its button</source>
            <translation>Группа: введите число и нажмите кнопку</translation>
        </message>
        <message>
            <source>F4, then 1, 2 or 3</source>
            <translation>F4, затем 1, 2 или 3</translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) today</source>
            <translation>
                <numerusform>Сегодня %n посещение</numerusform>
                <numerusform>Сегодня %n посещения</numerusform>
                <numerusform>Сегодня %n посещений</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message>
            <source>children: up to {age} years inclusive</source>
            <translation>дети — по {age} лет включительно</translation>
        </message>
        <message>
            <source>young people: {low}–{high} years</source>
            <translation>молодёжь — {low}–{high} лет</translation>
        </message>
        <message>
            <source>age on the day of registration, kept for the year</source>
            <translation>возраст — на день записи, на весь год</translation>
        </message>
        <message>
            <source>new: registered for the first time or after a missed year</source>
            <translation>вновь записанные — впервые или после пропущенного года</translation>
        </message>
        <message>
            <source>new: registered for the first time</source>
            <translation>вновь записанные — впервые</translation>
        </message>
        <message>
            <source>a renewal counts as a loan</source>
            <translation>продление считается выдачей</translation>
        </message>
        <message>
            <source>a renewal does not count as a loan</source>
            <translation>продление не считается выдачей</translation>
        </message>
        <message>
            <source>consultations are counted among the references</source>
            <translation>консультации входят в справки</translation>
        </message>
        <message>
            <source>consultations are not counted among the references</source>
            <translation>консультации не входят в справки</translation>
        </message>
        <message>
            <source>turnover: by the average stock</source>
            <translation>обращаемость — по среднему фонду</translation>
        </message>
        <message>
            <source>turnover: by the stock at the end of the period</source>
            <translation>обращаемость — по фонду на конец периода</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>There is no such date. Example: 08.03.2026</source>
            <translation>Такой даты нет. Пример: 08.03.2026</translation>
        </message>
    </context>
    <context>
        <name>DayCards</name>
        <message>
            <source>Enter a day from paper</source>
            <translation>Внести день с бумаги</translation>
        </message>
        <message>
            <source>How many people came?</source>
            <translation>Сколько человек пришло?</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Today: {title}</source>
            <translation>Сегодня: {title}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Tomorrow: {title}</source>
            <translation>Завтра: {title}</translation>
        </message>
        <message>
            <source>Nothing planned for today</source>
            <translation>На сегодня ничего не запланировано</translation>
        </message>
        <message>
            <source>Plan an event  F8</source>
            <translation>Мероприятие  F8</translation>
        </message>
        <message>
            <source>Today in the calendar</source>
            <translation>Сегодня в календаре</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>Show debtors</source>
            <translation>Показать должников</translation>
        </message>
        <message>
            <source>Register a reader  F2</source>
            <translation>Записать  F2</translation>
        </message>
        <message>
            <source>A copy is made each time the program is closed.</source>
            <translation>Копия делается при каждом закрытии программы.</translation>
        </message>
        <message numerus="yes">
            <source>%n inquiry(ies) to answer</source>
            <translation>
                <numerusform>%n запрос ждёт ответа</numerusform>
                <numerusform>%n запроса ждут ответа</numerusform>
                <numerusform>%n запросов ждут ответа</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue book(s)</source>
            <translation>
                <numerusform>Просрочена %n книга</numerusform>
                <numerusform>Просрочены %n книги</numerusform>
                <numerusform>Просрочено %n книг</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n reader(s)</source>
            <translation>
                <numerusform>у %n читателя</numerusform>
                <numerusform>у %n читателей</numerusform>
                <numerusform>у %n читателей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) registered this year</source>
            <translation>
                <numerusform>В этом году записан %n читатель</numerusform>
                <numerusform>В этом году записаны %n читателя</numerusform>
                <numerusform>В этом году записано %n читателей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n book(s) issued today</source>
            <translation>
                <numerusform>Сегодня выдана %n книга</numerusform>
                <numerusform>Сегодня выданы %n книги</numerusform>
                <numerusform>Сегодня выдано %n книг</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last copy was made %n day(s) ago</source>
            <translation>
                <numerusform>Последняя копия сделана %n день назад</numerusform>
                <numerusform>Последняя копия сделана %n дня назад</numerusform>
                <numerusform>Последняя копия сделана %n дней назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>Days from paper</source>
            <translation>Дни с бумаги</translation>
        </message>
    </context>
    <context>
        <name>DaySheet</name>
        <message>
            <source>Sheet for a day on paper</source>
            <translation>Листок для дня без компьютера</translation>
        </message>
        <message>
            <source>Date: ____________________</source>
            <translation>Дата: ____________________</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Make a stroke for each person and each book, and count in the evening. When the power is back, press “Enter a day from paper” and type the totals in. What was not counted stays empty.</source>
            <translation>Ставьте чёрточку за каждого человека и каждую книгу, вечером сосчитайте. Когда дадут свет, нажмите «Внести день с бумаги» и введите итоги. Что не считали, оставьте пустым.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>No electricity</source>
            <translation>Не было света</translation>
        </message>
        <message>
            <source>Books taken along on the road</source>
            <translation>Книги с собой в дорогу</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Другая причина</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Registered this year</source>
            <translation>Записаны в этом году</translation>
        </message>
        <message>
            <source>Not registered this year</source>
            <translation>В этом году не записан</translation>
        </message>
        <message>
            <source>Debtors</source>
            <translation>Должники</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>Просрочка: %n день</numerusform>
                <numerusform>Просрочка: %n дня</numerusform>
                <numerusform>Просрочка: %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>{reader} registered. Card no. {card_no}</source>
            <translation>{reader} — записан(а). Билет № {card_no}</translation>
        </message>
        <message>
            <source>{reader} registered for {year}. Card no. {card_no}</source>
            <translation>{reader} — перерегистрирован(а) на {year} год. Билет № {card_no}</translation>
        </message>
        <message>
            <source>{reader}: changes saved</source>
            <translation>{reader}: изменения сохранены</translation>
        </message>
        <message>
            <source>{reader} moved to the trash</source>
            <translation>{reader}: карточка убрана в корзину</translation>
        </message>
        <message>
            <source>{reader} taken from the trash</source>
            <translation>{reader}: карточка возвращена из корзины</translation>
        </message>
        <message numerus="yes">
            <source>Visit counted. Today: %n</source>
            <translation>
                <numerusform>Посещение отмечено. Сегодня: %n</numerusform>
                <numerusform>Посещение отмечено. Сегодня: %n</numerusform>
                <numerusform>Посещение отмечено. Сегодня: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{date} entered from paper: %n visit(s)</source>
            <translation>
                <numerusform>{date} внесено с бумаги: %n посещение</numerusform>
                <numerusform>{date} внесено с бумаги: %n посещения</numerusform>
                <numerusform>{date} внесено с бумаги: %n посещений</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the name.</source>
            <translation>Введите имя.</translation>
        </message>
        <message>
            <source>Enter the year of birth.</source>
            <translation>Введите год рождения.</translation>
        </message>
        <message>
            <source>The year of birth is from {low} to {high}. Check the figures.</source>
            <translation>Год рождения — от {low} до {high}. Проверьте цифры.</translation>
        </message>
        <message>
            <source>Choose who the reader is: press the digit.</source>
            <translation>Выберите, кто читатель: нажмите цифру.</translation>
        </message>
        <message>
            <source>The grade, from {low} to {high}, does not belong to this category.</source>
            <translation>Класс, от {low} до {high}, не подходит к этой категории.</translation>
        </message>
        <message>
            <source>A child's parent or guardian is not written down.</source>
            <translation>Не записан родитель или поручитель ребёнка.</translation>
        </message>
        <message>
            <source>There is no reader with card no. {card_no}.</source>
            <translation>Читателя с билетом № {card_no} нет.</translation>
        </message>
        <message>
            <source>Card no. {card_no} is in the trash. Restore the reader first.</source>
            <translation>Билет № {card_no} в корзине. Сначала восстановите читателя.</translation>
        </message>
        <message>
            <source>{reader} still has books: {n}. Take them back first.</source>
            <translation>У читателя {reader} ещё есть книги: {n}. Сначала примите их.</translation>
        </message>
        <message>
            <source>{reader} is registered for {year} already.</source>
            <translation>{reader}: запись на {year} год уже есть.</translation>
        </message>
        <message>
            <source>Card no. {card_no} is not registered this year. Register the reader again.</source>
            <translation>Билет № {card_no} в этом году не перерегистрирован. Перерегистрируйте читателя.</translation>
        </message>
        <message>
            <source>More books than usual: {loans}, the norm is {limit}.</source>
            <translation>Книг больше обычного: {loans}, норма — {limit}.</translation>
        </message>
        <message>
            <source>Overdue books: {overdue}.</source>
            <translation>Просрочено книг: {overdue}.</translation>
        </message>
        <message>
            <source>{number} «{title}» is being repaired.</source>
            <translation>{number} «{title}» в ремонте.</translation>
        </message>
        <message>
            <source>{number} «{title}» is away, in another place.</source>
            <translation>{number} «{title}» сейчас в другом месте.</translation>
        </message>
        <message>
            <source>{number} «{title}» is marked as missing. Mark it as found in the stock first.</source>
            <translation>{number} «{title}» числится ненайденной. Сначала отметьте в фонде, что она нашлась.</translation>
        </message>
        <message>
            <source>{number} «{title}» is not on loan.</source>
            <translation>{number} «{title}» не на руках.</translation>
        </message>
        <message>
            <source>This book was brought back already.</source>
            <translation>Эта книга уже возвращена.</translation>
        </message>
        <message>
            <source>The book was issued on {date}; it cannot come back before.</source>
            <translation>Книга выдана {date}; раньше она вернуться не могла.</translation>
        </message>
        <message>
            <source>Does not tie: the total is {left}, here it is {right}. Difference {difference}.</source>
            <translation>Не сходится: всего {left}, здесь {right}. Разница {difference}.</translation>
        </message>
        <message>
            <source>The sheet is empty. Enter at least one number.</source>
            <translation>Лист пуст. Введите хотя бы одно число.</translation>
        </message>
        <message>
            <source>Choose with the arrows and press Enter</source>
            <translation>Выберите стрелками и нажмите Enter</translation>
        </message>
        <message>
            <source>«{title}» is with this reader until {date}</source>
            <translation>«{title}» у этого читателя до {date}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>«{title}» is here. First the reader: card number or surname</source>
            <translation>«{title}» на месте. Сначала читатель: № билета или фамилия</translation>
        </message>
        <message>
            <source>No book with number {no}</source>
            <translation>Книги с номером {no} нет</translation>
        </message>
        <message>
            <source>Add the book?</source>
            <translation>Добавить книгу?</translation>
        </message>
        <message>
            <source>Nothing found for «{q}»</source>
            <translation>По запросу «{q}» ничего не найдено</translation>
        </message>
        <message>
            <source>Register a reader</source>
            <translation>Записать читателя</translation>
        </message>
        <message>
            <source>Register again</source>
            <translation>Перерегистрировать</translation>
        </message>
        <message>
            <source>This reader has the book already</source>
            <translation>Эта книга уже у этого читателя</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Продлить</translation>
        </message>
        <message>
            <source>This book is with the reader of card no. {no}. Take it back first?</source>
            <translation>Эта книга у читателя с билетом № {no}. Сначала принять её?</translation>
        </message>
        <message>
            <source>Take back and issue</source>
            <translation>Принять и выдать</translation>
        </message>
        <message>
            <source>Returning: type or scan the book's number</source>
            <translation>Возврат: введите или считайте номер книги</translation>
        </message>
        <message>
            <source>Now the number of the book; Esc when the reader is done</source>
            <translation>Теперь номер книги; Esc — читатель обслужен</translation>
        </message>
        <message>
            <source>Card number or surname opens the reader</source>
            <translation>Номер билета или фамилия откроет читателя</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Выдача</translation>
        </message>
        <message>
            <source>Take books back</source>
            <translation>Возврат</translation>
        </message>
        <message>
            <source>Reader, card no., book or inventory no.</source>
            <translation>Читатель, № билета, книга или инв. №</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» is back</source>
            <translation>{inventory_no} «{title}» принята</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» is back. {late}</source>
            <translation>{inventory_no} «{title}» принята. {late}</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» issued to {reader} until {due}</source>
            <translation>{reader}: выдана {inventory_no} «{title}» до {due}</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» renewed until {due}</source>
            <translation>{inventory_no} «{title}» продлена до {due}</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>What changed</source>
            <translation>Что изменилось</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>Doubles</name>
        <message>
            <source>Looks like this reader is already registered</source>
            <translation>Похоже, такой читатель уже записан</translation>
        </message>
        <message>
            <source>card no. {no}</source>
            <translation>билет № {no}</translation>
        </message>
        <message>
            <source>It is this one</source>
            <translation>Это он(а)</translation>
        </message>
    </context>
    <context>
        <name>EnteredList</name>
        <message>
            <source>Remove the line</source>
            <translation>Убрать строку</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Co-organisers</source>
            <translation>Соорганизаторы</translation>
        </message>
        <message>
            <source>Two letters and Enter; a new name is added to the list</source>
            <translation>Две буквы и Enter; новое название попадёт в список</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Место проведения</translation>
        </message>
        <message>
            <source>Building, street, room</source>
            <translation>Здание, улица, комната</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Stands in the plan</source>
            <translation>Стоит в плане</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Title in Kyrgyz</source>
            <translation>Название на кыргызском</translation>
        </message>
    </context>
    <context>
        <name>Events</name>
        <message>
            <source>Enter the title.</source>
            <translation>Введите название.</translation>
        </message>
        <message>
            <source>Choose the form of the event.</source>
            <translation>Выберите форму мероприятия.</translation>
        </message>
        <message>
            <source>Choose the subject from the list.</source>
            <translation>Выберите направление из списка.</translation>
        </message>
        <message>
            <source>Choose where it takes place.</source>
            <translation>Выберите место проведения.</translation>
        </message>
        <message>
            <source>This event is still to come. Count the people on its day.</source>
            <translation>Это мероприятие ещё впереди. Отметьте людей в его день.</translation>
        </message>
        <message>
            <source>This event is no longer there.</source>
            <translation>Этого мероприятия больше нет.</translation>
        </message>
        <message>
            <source>Event no. {no} was held and counted. Correct the number of people instead.</source>
            <translation>Мероприятие № {no} проведено и учтено. Вместо этого исправьте число пришедших.</translation>
        </message>
        <message>
            <source>Event no. {no} was not held yet.</source>
            <translation>Мероприятие № {no} ещё не проведено.</translation>
        </message>
        <message>
            <source>Event no. {no} is no longer planned.</source>
            <translation>Мероприятие № {no} уже не в плане.</translation>
        </message>
        <message>
            <source>The event is on {date} already. Enter another day.</source>
            <translation>Мероприятие уже стоит на {date}. Введите другой день.</translation>
        </message>
        <message>
            <source>This was counted when the event was held and can no longer be changed. Undo the holding first.</source>
            <translation>Это учтено при проведении и больше не меняется. Сначала отмените отметку о проведении.</translation>
        </message>
        <message>
            <source>Event no. {no} can no longer be marked as held.</source>
            <translation>Мероприятие № {no} уже нельзя отметить проведённым.</translation>
        </message>
        <message>
            <source>Event no. {no} can no longer be planned anew.</source>
            <translation>Мероприятие № {no} уже нельзя запланировать снова.</translation>
        </message>
        <message>
            <source>Enter the name in Russian or Kyrgyz.</source>
            <translation>Введите название на русском или кыргызском.</translation>
        </message>
        <message>
            <source>Choose the kind of organisation.</source>
            <translation>Выберите вид организации.</translation>
        </message>
        <message>
            <source>«{name}» is in the list already.</source>
            <translation>«{name}» уже есть в списке.</translation>
        </message>
        <message>
            <source>This organisation is no longer there.</source>
            <translation>Этой организации больше нет.</translation>
        </message>
        <message>
            <source>Event no. {no} planned for {date}: «{title}»</source>
            <translation>Мероприятие № {no} запланировано на {date}: «{title}»</translation>
        </message>
        <message>
            <source>Event no. {no} changed: «{title}»</source>
            <translation>Мероприятие № {no} изменено: «{title}»</translation>
        </message>
        <message>
            <source>Event no. {no} moved from {was} to {date}</source>
            <translation>Мероприятие № {no} перенесено с {was} на {date}</translation>
        </message>
        <message>
            <source>Event no. {no} cancelled: «{title}»</source>
            <translation>Мероприятие № {no} отменено: «{title}»</translation>
        </message>
        <message>
            <source>Event no. {no} is planned again: «{title}»</source>
            <translation>Мероприятие № {no} снова в плане: «{title}»</translation>
        </message>
        <message numerus="yes">
            <source>Event no. {no} held: %n participant(s)</source>
            <translation>
                <numerusform>Мероприятие № {no} проведено: %n участник</numerusform>
                <numerusform>Мероприятие № {no} проведено: %n участника</numerusform>
                <numerusform>Мероприятие № {no} проведено: %n участников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Event no. {no} corrected: %n participant(s) instead of {was}</source>
            <translation>
                <numerusform>Мероприятие № {no} исправлено: %n участник вместо {was}</numerusform>
                <numerusform>Мероприятие № {no} исправлено: %n участника вместо {was}</numerusform>
                <numerusform>Мероприятие № {no} исправлено: %n участников вместо {was}</numerusform>
            </translation>
        </message>
        <message>
            <source>Event no. {no} moved to the trash</source>
            <translation>Мероприятие № {no} перемещено в корзину</translation>
        </message>
        <message>
            <source>Event no. {no} taken from the trash</source>
            <translation>Мероприятие № {no} возвращено из корзины</translation>
        </message>
        <message>
            <source>«{name}» added to the list</source>
            <translation>«{name}» внесено в список</translation>
        </message>
        <message>
            <source>«{name}»: changes saved</source>
            <translation>«{name}»: изменения сохранены</translation>
        </message>
        <message>
            <source>«{name}» moved to the trash</source>
            <translation>«{name}» перемещено в корзину</translation>
        </message>
        <message>
            <source>«{name}» taken from the trash</source>
            <translation>«{name}» возвращено из корзины</translation>
        </message>
        <message>
            <source>Book exhibition</source>
            <translation>Книжная выставка</translation>
        </message>
        <message>
            <source>Browsing exhibition</source>
            <translation>Выставка-просмотр</translation>
        </message>
        <message>
            <source>Exhibition of one book</source>
            <translation>Выставка одной книги</translation>
        </message>
        <message>
            <source>Review of books</source>
            <translation>Обзор литературы</translation>
        </message>
        <message>
            <source>Book launch</source>
            <translation>Премьера книги</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Громкие чтения</translation>
        </message>
        <message>
            <source>Readers' conference</source>
            <translation>Читательская конференция</translation>
        </message>
        <message>
            <source>Literary hour</source>
            <translation>Литературный час</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Беседа</translation>
        </message>
        <message>
            <source>Information hour</source>
            <translation>Час информации</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Урок</translation>
        </message>
        <message>
            <source>Lecture</source>
            <translation>Лекция</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Дискуссия</translation>
        </message>
        <message>
            <source>Round table</source>
            <translation>Круглый стол</translation>
        </message>
        <message>
            <source>Debate</source>
            <translation>Диспут</translation>
        </message>
        <message>
            <source>Evening of meeting</source>
            <translation>Вечер встречи</translation>
        </message>
        <message>
            <source>Village meeting</source>
            <translation>Сход, информационная встреча</translation>
        </message>
        <message>
            <source>Evening party</source>
            <translation>Вечер</translation>
        </message>
        <message>
            <source>Children's party</source>
            <translation>Утренник</translation>
        </message>
        <message>
            <source>Literary and musical composition</source>
            <translation>Литературно-музыкальная композиция</translation>
        </message>
        <message>
            <source>Aitysh, manaschy</source>
            <translation>Айтыш, манасчы</translation>
        </message>
        <message>
            <source>Book theatre</source>
            <translation>Театр книги</translation>
        </message>
        <message>
            <source>Concert</source>
            <translation>Концерт</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Викторина</translation>
        </message>
        <message>
            <source>Game contest</source>
            <translation>Игровой конкурс</translation>
        </message>
        <message>
            <source>Quest</source>
            <translation>Квест</translation>
        </message>
        <message>
            <source>Olympiad</source>
            <translation>Олимпиада</translation>
        </message>
        <message>
            <source>Contest of drawings or reciters</source>
            <translation>Конкурс рисунков, чтецов</translation>
        </message>
        <message>
            <source>Community work day</source>
            <translation>Субботник</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Акция</translation>
        </message>
        <message>
            <source>Outreach event</source>
            <translation>Выездное мероприятие</translation>
        </message>
        <message>
            <source>Open day</source>
            <translation>День открытых дверей</translation>
        </message>
        <message>
            <source>Day of information</source>
            <translation>День информации</translation>
        </message>
        <message>
            <source>Specialist's day</source>
            <translation>День специалиста</translation>
        </message>
        <message>
            <source>Club session</source>
            <translation>Заседание клуба</translation>
        </message>
        <message>
            <source>Excursion</source>
            <translation>Экскурсия</translation>
        </message>
        <message>
            <source>Master class</source>
            <translation>Мастер-класс</translation>
        </message>
        <message>
            <source>Online campaign</source>
            <translation>Онлайн-акция</translation>
        </message>
        <message>
            <source>Other form</source>
            <translation>Другая форма</translation>
        </message>
        <message>
            <source>Patriotic</source>
            <translation>Патриотическое</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Правовое</translation>
        </message>
        <message>
            <source>Self-government</source>
            <translation>Местное самоуправление</translation>
        </message>
        <message>
            <source>Concord of peoples</source>
            <translation>Межнациональное согласие</translation>
        </message>
        <message>
            <source>Books and reading</source>
            <translation>Книга и чтение</translation>
        </message>
        <message>
            <source>Local history</source>
            <translation>Краеведение</translation>
        </message>
        <message>
            <source>Healthy life</source>
            <translation>Здоровый образ жизни</translation>
        </message>
        <message>
            <source>Ecology</source>
            <translation>Экология</translation>
        </message>
        <message>
            <source>Art and beauty</source>
            <translation>Эстетическое</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Choice of a profession</source>
            <translation>Профориентация</translation>
        </message>
        <message>
            <source>Other subject</source>
            <translation>Другое направление</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>В библиотеке</translation>
        </message>
        <message>
            <source>At the school</source>
            <translation>В школе</translation>
        </message>
        <message>
            <source>In the club</source>
            <translation>В клубе, ДК</translation>
        </message>
        <message>
            <source>At the aiyl okmotu</source>
            <translation>В айыл өкмөтү</translation>
        </message>
        <message>
            <source>On the road</source>
            <translation>На выезде</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Проведено</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Aiyl okmotu</source>
            <translation>Айыл өкмөтү</translation>
        </message>
        <message>
            <source>Village kenesh</source>
            <translation>Айылный кенеш</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Депутат</translation>
        </message>
        <message>
            <source>Village head</source>
            <translation>Айыл башчысы (староста)</translation>
        </message>
        <message>
            <source>Court of aksakals</source>
            <translation>Суд аксакалов</translation>
        </message>
        <message>
            <source>Pasture committee</source>
            <translation>Пастбищный комитет</translation>
        </message>
        <message>
            <source>Water users</source>
            <translation>Водопользователи</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Kindergarten</source>
            <translation>Детский сад</translation>
        </message>
        <message>
            <source>House of culture, club</source>
            <translation>Дом культуры, клуб</translation>
        </message>
        <message>
            <source>Music school</source>
            <translation>Музыкальная школа</translation>
        </message>
        <message>
            <source>Department of culture</source>
            <translation>Отдел культуры</translation>
        </message>
        <message>
            <source>Central library</source>
            <translation>Центральная библиотека</translation>
        </message>
        <message>
            <source>Council of veterans</source>
            <translation>Совет ветеранов</translation>
        </message>
        <message>
            <source>Women's council</source>
            <translation>Женсовет</translation>
        </message>
        <message>
            <source>Youth committee</source>
            <translation>Молодёжный комитет</translation>
        </message>
        <message>
            <source>Health post</source>
            <translation>ФАП, медпункт</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>Милиция</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Other organisation</source>
            <translation>Другая организация</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Пришло</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Новое мероприятие</translation>
        </message>
        <message>
            <source>Event no. {no}</source>
            <translation>Мероприятие № {no}</translation>
        </message>
        <message>
            <source>Save the event</source>
            <translation>Сохранить мероприятие</translation>
        </message>
        <message>
            <source>How many people came?</source>
            <translation>Сколько человек пришло?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n участник</numerusform>
                <numerusform>%n участника</numerusform>
                <numerusform>%n участников</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to another day</source>
            <translation>Перенести на другой день</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перенести</translation>
        </message>
        <message>
            <source>Cancel the event?</source>
            <translation>Отменить мероприятие?</translation>
        </message>
        <message>
            <source>Cancel the event</source>
            <translation>Отменить мероприятие</translation>
        </message>
        <message>
            <source>Keep the event</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation>Убрать: {name}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Совместно с</translation>
        </message>
        <message>
            <source>Documents shown</source>
            <translation>Представлено документов</translation>
        </message>
        <message>
            <source>In the press</source>
            <translation>Освещение в печати</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Афиша</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Correct the number</source>
            <translation>Исправить число</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>Снова в план</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n мероприятие</numerusform>
                <numerusform>%n мероприятия</numerusform>
                <numerusform>%n мероприятий</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventsTab</name>
        <message>
            <source>No events this month. Pick a date from the calendar</source>
            <translation>В этом месяце мероприятий нет. Выберите дату в календаре</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Новое мероприятие</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Следующий месяц</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Выходной день</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>Выберите мероприятие</translation>
        </message>
    </context>
    <context>
        <name>EvidenceModel</name>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Running sum</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>стол</translation>
        </message>
        <message>
            <source>paper sheet</source>
            <translation>по листку</translation>
        </message>
        <message>
            <source>opening balance</source>
            <translation>исходный остаток</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>исправление</translation>
        </message>
    </context>
    <context>
        <name>EvidencePanel</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Find among the entries</source>
            <translation>Найти среди записей</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Сохранить список</translation>
        </message>
        <message>
            <source>Looking up the entries</source>
            <translation>Ищем записи</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies), sum {sum}</source>
            <translation>
                <numerusform>%n запись, сумма {sum}</numerusform>
                <numerusform>%n записи, сумма {sum}</numerusform>
                <numerusform>%n записей, сумма {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>List saved: {path}</source>
            <translation>Список сохранён: {path}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Enter or a double click opens the card</source>
            <translation>Enter или двойной щелчок открывает карточку</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>FormModel</name>
        <message>
            <source>Type the planned number, then Enter</source>
            <translation>Введите план и нажмите Enter</translation>
        </message>
        <message>
            <source>Enter or a click shows the entries behind this number</source>
            <translation>Enter или щелчок покажет записи, из которых сложилось число</translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>There are no entries in this period yet. The report adds up by itself: register readers, count visits and loans, and the numbers appear here.</source>
            <translation>За этот период записей ещё нет. Отчёт складывается сам: записывайте читателей, отмечайте посещения и выдачи, и числа появятся здесь.</translation>
        </message>
        <message>
            <source>Table {number}. {title}</source>
            <translation>Таблица {number}. {title}</translation>
        </message>
    </context>
    <context>
        <name>Funnel</name>
        <message>
            <source>Something went wrong. Your data is safe. Code: {code}</source>
            <translation>Произошла ошибка. Данные целы. Код: {code}</translation>
        </message>
        <message>
            <source>Save a report file</source>
            <translation>Сохранить файл с отчётом об ошибке</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Report file saved: {path}</source>
            <translation>Отчёт об ошибке сохранён: {path}</translation>
        </message>
    </context>
    <context>
        <name>General</name>
        <message>
            <source>The action was undone</source>
            <translation>Действие отменено</translation>
        </message>
        <message>
            <source>There is no room left on the disk. Nothing was lost: free some room and try again.</source>
            <translation>На диске нет места. Ничего не потеряно: освободите место и повторите.</translation>
        </message>
        <message>
            <source>The disk does not obey. What was saved before is safe. Make a copy to a stick and restart the program.</source>
            <translation>Диск не отвечает. Всё, что сохранено раньше, цело. Сделайте копию на флешку и перезапустите программу.</translation>
        </message>
        <message>
            <source>It is not certain that the last entry was saved. Restart the program and look whether it is there.</source>
            <translation>Неизвестно, сохранилась ли последняя запись. Перезапустите программу и проверьте, есть ли она.</translation>
        </message>
        <message>
            <source>The library's file is in use just now. Wait a moment and try again.</source>
            <translation>Файл библиотеки сейчас занят. Подождите немного и повторите.</translation>
        </message>
        <message>
            <source>The library's file is damaged. Nothing more will be written to it. Restore the library from the last copy.</source>
            <translation>Файл библиотеки повреждён. В него больше ничего не пишется. Восстановите библиотеку из последней копии.</translation>
        </message>
        <message>
            <source>The library's file may only be read. Look at the folder's permissions or at the lock of the stick.</source>
            <translation>Файл библиотеки открыт только для чтения. Проверьте права на папку или защиту флешки от записи.</translation>
        </message>
        <message>
            <source>This file was made by a newer version of the program. Install the newer version; the file was left untouched.</source>
            <translation>Этот файл сделан более новой версией программы. Установите новую версию; файл не изменён.</translation>
        </message>
        <message>
            <source>This file is not a library of this program.</source>
            <translation>Этот файл — не библиотека этой программы.</translation>
        </message>
        <message>
            <source>This library is already open in another window or by another account.</source>
            <translation>Эта библиотека уже открыта в другом окне или у другого пользователя.</translation>
        </message>
        <message>
            <source>This can no longer be undone: later entries stand on it. Undo those first or make a correction.</source>
            <translation>Это уже нельзя отменить: на этом держатся более поздние записи. Сначала отмените их или внесите исправление.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <source>The check found disagreements: {n}.</source>
            <translation>Проверка нашла расхождения: {n}.</translation>
        </message>
        <message>
            <source>The stick was not found. Insert it and try again.</source>
            <translation>Флешка не найдена. Вставьте её и повторите.</translation>
        </message>
        <message>
            <source>Not enough room on the stick. Free {need} MB and try again.</source>
            <translation>На флешке мало места. Освободите {need} МБ и повторите.</translation>
        </message>
        <message>
            <source>The stick could not be written. The report is safe on this computer; try another stick.</source>
            <translation>На флешку не записалось. Отчёт цел на этом компьютере; попробуйте другую флешку.</translation>
        </message>
        <message>
            <source>The package {folder} is damaged or was changed. Ask for it once more.</source>
            <translation>Пакет {folder} повреждён или изменён. Попросите прислать его ещё раз.</translation>
        </message>
        <message>
            <source>This is no sum: {text}. Example: 1234,50</source>
            <translation>Это не сумма: {text}. Пример: 1234,50</translation>
        </message>
        <message>
            <source>Is it {less} or {more}? Type the sum in full.</source>
            <translation>Это {less} или {more}? Введите сумму полностью.</translation>
        </message>
        <message>
            <source>This is no number: {text}. Type a whole number.</source>
            <translation>Это не число: {text}. Введите целое число.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Этот день ещё не наступил.</translation>
        </message>
        <message>
            <source>There is no such date. Example: 08.03.2026</source>
            <translation>Такой даты нет. Пример: 08.03.2026</translation>
        </message>
        <message>
            <source>There is no such time. Example: 14:00</source>
            <translation>Такого времени нет. Пример: 14:00</translation>
        </message>
        <message>
            <source>The text is too long: {limit} letters at most.</source>
            <translation>Текст слишком длинный: не больше {limit} знаков.</translation>
        </message>
        <message>
            <source>This looks like a personal number (PIN). It is not needed here.</source>
            <translation>Похоже на персональный номер (ПИН). Здесь он не нужен.</translation>
        </message>
        <message>
            <source>This is a day off. Say in the note why something was done on it.</source>
            <translation>Это выходной день. Напишите в примечании, почему работали.</translation>
        </message>
        <message>
            <source>A number from {low} to {high} is possible here.</source>
            <translation>Здесь возможно число от {low} до {high}.</translation>
        </message>
        <message>
            <source>Young people must begin after the children's age ({child_to}), or a reader would be counted twice.</source>
            <translation>Возраст молодёжи должен начинаться после детского ({child_to}), иначе читатель посчитается дважды.</translation>
        </message>
        <message>
            <source>The title does not fit on the poster. Make it shorter than {limit} letters.</source>
            <translation>Название не помещается на афише. Сделайте его короче {limit} знаков.</translation>
        </message>
        <message>
            <source>The library is made</source>
            <translation>Библиотека создана</translation>
        </message>
        <message>
            <source>Settings saved, in force from {date}</source>
            <translation>Настройки сохранены, действуют с {date}</translation>
        </message>
        <message>
            <source>Counting rules saved, in force from {date}</source>
            <translation>Правила счёта сохранены, действуют с {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n inhabitant(s) from {date}</source>
            <translation>
                <numerusform>%n житель с {date}</numerusform>
                <numerusform>%n жителя с {date}</numerusform>
                <numerusform>%n жителей с {date}</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is not there: {file}.</source>
            <translation>Файла нет: {file}.</translation>
        </message>
        <message>
            <source>This cannot be undone. Make a correction or a reversing entry instead.</source>
            <translation>Это нельзя отменить. Внесите исправление или обратную запись.</translation>
        </message>
        <message>
            <source>This was undone already.</source>
            <translation>Это уже отменено.</translation>
        </message>
        <message>
            <source>There is a library in {folder} already. Choose another folder.</source>
            <translation>В папке {folder} уже есть библиотека. Выберите другую папку.</translation>
        </message>
        <message>
            <source>Nothing can be written to {folder}. Choose another folder.</source>
            <translation>В папку {folder} нельзя записать. Выберите другую папку.</translation>
        </message>
        <message>
            <source>The self-test failed at this step: {step}.</source>
            <translation>Самопроверка не прошла на шаге: {step}.</translation>
        </message>
        <message>
            <source>This line is not understood: {line}</source>
            <translation>Эта строка непонятна: {line}</translation>
        </message>
        <message>
            <source>Enter the title.</source>
            <translation>Введите название.</translation>
        </message>
        <message>
            <source>Choose the kind.</source>
            <translation>Выберите вид.</translation>
        </message>
        <message>
            <source>Choose where it came from.</source>
            <translation>Выберите, откуда получено.</translation>
        </message>
        <message>
            <source>Enter a number of at least 1.</source>
            <translation>Введите число не меньше 1.</translation>
        </message>
        <message>
            <source>Say where the number comes from: who counted and when.</source>
            <translation>Укажите источник: кто и когда считал.</translation>
        </message>
        <message>
            <source>This class is not known: {class}.</source>
            <translation>Такого вида нет: {class}.</translation>
        </message>
        <message>
            <source>The library's file is not the one that was closed last: it was replaced, or a few letters in it are damaged. Look at the last entries; the copies are in the settings.</source>
            <translation>Файл библиотеки не тот, что был закрыт в последний раз: его заменили или в нём повреждены отдельные буквы. Посмотрите последние записи; копии — в настройках.</translation>
        </message>
        <message>
            <source>A group has 1 to {most} visitors, not {n}. Check the number.</source>
            <translation>В группе от 1 до {most} посетителей, а не {n}. Проверьте число.</translation>
        </message>
        <message>
            <source>But the library is closed on this day: if that is a slip, undo it.</source>
            <translation>Но в этот день библиотека закрыта: если это ошибка, отмените.</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>HeldDialog</name>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Documents shown</source>
            <translation>Представлено документов</translation>
        </message>
        <message>
            <source>In the press</source>
            <translation>Освещение в печати</translation>
        </message>
        <message>
            <source>Newspaper, number, date</source>
            <translation>Газета, номер, дата</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>There is no help page for this screen yet.</source>
            <translation>Для этого раздела справки пока нет.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{act} (undone)</source>
            <translation>{act} (отменено)</translation>
        </message>
    </context>
    <context>
        <name>Inquiries</name>
        <message>
            <source>Enter who asks, or choose the body.</source>
            <translation>Введите, кто обратился, или выберите орган.</translation>
        </message>
        <message>
            <source>Enter what was asked.</source>
            <translation>Введите, о чём запрос.</translation>
        </message>
        <message>
            <source>Choose how the question came.</source>
            <translation>Выберите, как пришёл запрос.</translation>
        </message>
        <message>
            <source>Choose the topic.</source>
            <translation>Выберите рубрику.</translation>
        </message>
        <message>
            <source>Choose the type.</source>
            <translation>Выберите тип.</translation>
        </message>
        <message>
            <source>Enter the day the answer is due.</source>
            <translation>Введите срок ответа.</translation>
        </message>
        <message>
            <source>The deadline is before the day of the question.</source>
            <translation>Срок раньше дня запроса.</translation>
        </message>
        <message>
            <source>Enter what was answered.</source>
            <translation>Введите, что отвечено.</translation>
        </message>
        <message>
            <source>The answer cannot be before the question.</source>
            <translation>Ответ не может быть раньше запроса.</translation>
        </message>
        <message>
            <source>This inquiry is no longer there.</source>
            <translation>Этого запроса больше нет.</translation>
        </message>
        <message>
            <source>Inquiry no. {no} is closed already.</source>
            <translation>Запрос № {no} уже закрыт.</translation>
        </message>
        <message>
            <source>Only an accepted inquiry can go to the trash. No. {no} is in work: refuse it instead.</source>
            <translation>В корзину идёт только принятый запрос. № {no} уже в работе: оформите отказ.</translation>
        </message>
        <message>
            <source>This was counted with the answer and can no longer be changed. Undo the answer first.</source>
            <translation>Это учтено вместе с ответом и больше не меняется. Сначала отмените ответ.</translation>
        </message>
        <message>
            <source>Inquiry no. {no} is numbered in {year}. Its day must stay in that year.</source>
            <translation>Запрос № {no} записан в {year} году. День должен остаться в этом году.</translation>
        </message>
        <message>
            <source>This is not in the trash.</source>
            <translation>Этого нет в корзине.</translation>
        </message>
        <message>
            <source>The number must be at least 1.</source>
            <translation>Число должно быть не меньше 1.</translation>
        </message>
        <message>
            <source>A sum belongs to spending only.</source>
            <translation>Сумма бывает только у расхода.</translation>
        </message>
        <message>
            <source>Enter the sum.</source>
            <translation>Введите сумму.</translation>
        </message>
        <message>
            <source>Choose what the money was spent on.</source>
            <translation>Выберите, на что потрачено.</translation>
        </message>
        <message>
            <source>Choose where the money came from.</source>
            <translation>Выберите источник средств.</translation>
        </message>
        <message>
            <source>The last closed day would be {date}; it has not come yet.</source>
            <translation>Последний день закрытия — {date}: он ещё не наступил.</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>Этой записи больше нет.</translation>
        </message>
        <message>
            <source>This record was taken back already.</source>
            <translation>Эта запись уже снята.</translation>
        </message>
        <message>
            <source>Choose the age.</source>
            <translation>Выберите возраст.</translation>
        </message>
        <message>
            <source>Choose the subject from the list.</source>
            <translation>Выберите тему из списка.</translation>
        </message>
        <message>
            <source>Inquiry no. {no} saved. Due on {date}</source>
            <translation>Запрос № {no} сохранён. Срок: {date}</translation>
        </message>
        <message>
            <source>Inquiry no. {no} saved and answered</source>
            <translation>Запрос № {no} сохранён и выполнен</translation>
        </message>
        <message>
            <source>Inquiry no. {no} changed</source>
            <translation>Запрос № {no} изменён</translation>
        </message>
        <message>
            <source>Inquiry no. {no} taken up</source>
            <translation>Запрос № {no} взят в работу</translation>
        </message>
        <message>
            <source>Inquiry no. {no} passed to the central library</source>
            <translation>Запрос № {no} передан в ЦБ</translation>
        </message>
        <message>
            <source>Inquiry no. {no} answered</source>
            <translation>Запрос № {no} выполнен</translation>
        </message>
        <message>
            <source>Inquiry no. {no} refused</source>
            <translation>По запросу № {no} записан отказ</translation>
        </message>
        <message>
            <source>Inquiry no. {no} moved to the trash</source>
            <translation>Запрос № {no} перемещён в корзину</translation>
        </message>
        <message>
            <source>Inquiry no. {no} taken from the trash</source>
            <translation>Запрос № {no} возвращён из корзины</translation>
        </message>
        <message>
            <source>Record saved: {title}</source>
            <translation>Запись сохранена: {title}</translation>
        </message>
        <message>
            <source>Record taken back: {title}</source>
            <translation>Запись снята: {title}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) of readers counted</source>
            <translation>
                <numerusform>Учтён %n вопрос читателей</numerusform>
                <numerusform>Учтено %n вопроса читателей</numerusform>
                <numerusform>Учтено %n вопросов читателей</numerusform>
            </translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Лично</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Письмом</translation>
        </message>
        <message>
            <source>By messenger</source>
            <translation>Через мессенджер</translation>
        </message>
        <message>
            <source>By courier</source>
            <translation>Через посыльного</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принят</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Waiting for the central library</source>
            <translation>Ожидает ЦБ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнен</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Publication in the press</source>
            <translation>Публикация в печати</translation>
        </message>
        <message>
            <source>Library closed</source>
            <translation>Библиотека закрыта</translation>
        </message>
        <message>
            <source>Money spent</source>
            <translation>Расход средств</translation>
        </message>
        <message>
            <source>Public work</source>
            <translation>Общественная работа</translation>
        </message>
        <message>
            <source>New subscriber</source>
            <translation>Новый абонент ИРИ/ДОР</translation>
        </message>
        <message>
            <source>Subscriber taken off</source>
            <translation>Абонент ИРИ/ДОР снят</translation>
        </message>
        <message>
            <source>Notifications to subscribers</source>
            <translation>Оповещения абонентам</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Комплектование (книги)</translation>
        </message>
        <message>
            <source>Subscription to periodicals</source>
            <translation>Подписка</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Ремонт</translation>
        </message>
        <message>
            <source>Other spending</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <source>District budget</source>
            <translation>Районный бюджет</translation>
        </message>
        <message>
            <source>Local budget</source>
            <translation>Местный бюджет АӨ</translation>
        </message>
        <message>
            <source>Republican budget</source>
            <translation>Республиканский бюджет</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Грант, проект</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Спонсор</translation>
        </message>
        <message>
            <source>Gift of readers</source>
            <translation>Дар читателей</translation>
        </message>
        <message>
            <source>Paid services</source>
            <translation>Платные услуги</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Кто обратился</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Принят</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Закрыт</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Documents given</source>
            <translation>Выдано документов</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>Взять в работу</translation>
        </message>
        <message>
            <source>To the central library</source>
            <translation>В ЦБ</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Отказать</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочен</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Срок сегодня</translation>
        </message>
        <message>
            <source>{state}, late</source>
            <translation>{state} с опозданием</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Содержание запроса</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>New inquiry</source>
            <translation>Новый запрос</translation>
        </message>
        <message>
            <source>Inquiry no. {no}</source>
            <translation>Запрос № {no}</translation>
        </message>
        <message>
            <source>Save the inquiry</source>
            <translation>Сохранить запрос</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Выполнен</translation>
        </message>
        <message>
            <source>Close without an answer</source>
            <translation>Закрыть без ответа</translation>
        </message>
        <message>
            <source>Ask the central library</source>
            <translation>Запросить центральную библиотеку</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Note: by whom, until when</source>
            <translation>Примечание: с кем, к какому числу</translation>
        </message>
        <message numerus="yes">
            <source>%n inquiry(ies)</source>
            <translation>
                <numerusform>%n запрос</numerusform>
                <numerusform>%n запроса</numerusform>
                <numerusform>%n запросов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InquiriesTab</name>
        <message>
            <source>No inquiries here. Write down the first one: F7</source>
            <translation>Запросов здесь пока нет. Запишите первый: F7</translation>
        </message>
        <message>
            <source>New inquiry</source>
            <translation>Новый запрос</translation>
        </message>
        <message>
            <source>Open ones only</source>
            <translation>Только открытые</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>Прочие записи</translation>
        </message>
        <message>
            <source>Choose an inquiry</source>
            <translation>Выберите запрос</translation>
        </message>
    </context>
    <context>
        <name>InquiryDialog</name>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Three letters and Enter</source>
            <translation>Три буквы и Enter</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Кто обратился</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Содержание запроса</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Done now</source>
            <translation>Выполнено сейчас</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Documents given</source>
            <translation>Выдано документов</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Как пришёл запрос</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Answered at once</source>
            <translation>Ответ дан сразу</translation>
        </message>
    </context>
    <context>
        <name>IntegerField</name>
        <message>
            <source>Enter a whole number, for example 25</source>
            <translation>Введите целое число, например 25</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Library, in Russian</source>
            <translation>Библиотека, по-русски</translation>
        </message>
        <message>
            <source>Library, in Kyrgyz</source>
            <translation>Библиотека, по-кыргызски</translation>
        </message>
        <message>
            <source>Library system (ЦБС), in Russian</source>
            <translation>ЦБС, по-русски</translation>
        </message>
        <message>
            <source>Library system (ЦБС), in Kyrgyz</source>
            <translation>ЦБС, по-кыргызски</translation>
        </message>
        <message>
            <source>Branch no.</source>
            <translation>Филиал №</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>Село</translation>
        </message>
        <message>
            <source>Ayil aimak</source>
            <translation>Айылный аймак</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Stands on the report and in the name of its folder</source>
            <translation>Стоит в отчёте и в имени его папки</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Papers of earlier days keep what was there</source>
            <translation>В бумагах за прежние дни останется прежнее</translation>
        </message>
        <message>
            <source>Inhabitants of the service area</source>
            <translation>Население зоны обслуживания</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько жителей</translation>
        </message>
        <message>
            <source>Who counted</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>For example: ayil okmotu, 01.01.2026</source>
            <translation>Например: айыл окмоту, 01.01.2026</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>По состоянию на</translation>
        </message>
        <message>
            <source>Inhabitants</source>
            <translation>население зоны обслуживания</translation>
        </message>
        <message>
            <source>The report still needs: {what}.</source>
            <translation>Для отчёта ещё нужно: {what}.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Kitepkana</source>
            <translation>Китепкана</translation>
        </message>
        <message>
            <source>Sample library: practise here, nothing is real</source>
            <translation>Учебная библиотека: здесь можно пробовать, всё понарошку</translation>
        </message>
        <message>
            <source>Something typed is not saved yet.</source>
            <translation>Введённое ещё не сохранено.</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Закрыть без сохранения</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>Вернуться к форме</translation>
        </message>
    </context>
    <context>
        <name>MarkDialog</name>
        <message>
            <source>Content</source>
            <translation>Содержание</translation>
        </message>
    </context>
    <context>
        <name>MarksPage</name>
        <message>
            <source>When a book is entered with a shelf mark that the table does not know, its content is asked for once and remembered here.</source>
            <translation>Если у книги шифр, которого нет в таблице, программа один раз спросит её содержание и запомнит его здесь.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>No mark was asked about yet.</source>
            <translation>Таких шифров ещё не было.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забыть</translation>
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>som</source>
            <translation>сом</translation>
        </message>
        <message>
            <source>Enter the sum in som, for example 250,50</source>
            <translation>Введите сумму в сомах, например 250,50</translation>
        </message>
    </context>
    <context>
        <name>MonthSheet</name>
        <message>
            <source>Calendar of the month</source>
            <translation>Календарь месяца</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>New day</source>
            <translation>Новый день</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>sum in som</source>
            <translation>сумма, сом</translation>
        </message>
    </context>
    <context>
        <name>NormsPage</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>The report prints these rules at its foot.</source>
            <translation>Эти правила печатаются внизу отчёта.</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Читатели</translation>
        </message>
        <message>
            <source>Lending</source>
            <translation>Выдача</translation>
        </message>
        <message>
            <source>Inquiries and the report</source>
            <translation>Запросы и отчёт</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>What was counted before stays as it was counted</source>
            <translation>Подсчитанное раньше не меняется</translation>
        </message>
        <message>
            <source>Usually {usual}; from {low} to {high}</source>
            <translation>Обычно {usual}; от {low} до {high}</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Choose one</source>
            <translation>Выберите</translation>
        </message>
        <message>
            <source>card no. {no}</source>
            <translation>билет № {no}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Letter {letter}</source>
            <translation>Буква {letter}</translation>
        </message>
    </context>
    <context>
        <name>PaperBoxes</name>
        <message>
            <source>total {n}</source>
            <translation>всего {n}</translation>
        </message>
        <message>
            <source>{row}: {right}, but the total is {left} ({difference})</source>
            <translation>{row}: {right}, а всего {left} ({difference})</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>A day from paper</source>
            <translation>День с бумаги</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Why on paper</source>
            <translation>Почему на бумаге</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Enter the day</source>
            <translation>Внести день</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Why it is corrected</source>
            <translation>Почему исправляем</translation>
        </message>
        <message>
            <source>Correct that sheet</source>
            <translation>Исправить тот листок</translation>
        </message>
        <message>
            <source>Correct the sheet</source>
            <translation>Исправить листок</translation>
        </message>
        <message>
            <source>Correct a sheet</source>
            <translation>Исправление листка</translation>
        </message>
    </context>
    <context>
        <name>PaperList</name>
        <message>
            <source>Days from paper</source>
            <translation>Дни с бумаги</translation>
        </message>
        <message>
            <source>Show all days</source>
            <translation>Показать все дни</translation>
        </message>
        <message>
            <source>Enter a day from paper</source>
            <translation>Внести день с бумаги</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>No sheet was entered for {date}.</source>
            <translation>За {date} листок не вносили.</translation>
        </message>
        <message>
            <source>No day was entered from paper yet.</source>
            <translation>Ни одного дня с бумаги ещё не внесено.</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Correct the sheet of {date}</source>
            <translation>Исправить листок за {date}</translation>
        </message>
        <message>
            <source>Corrected: {reason}</source>
            <translation>Исправлено: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Report for a period</source>
            <translation>Отчёт за период</translation>
        </message>
        <message>
            <source>Poster, large letters</source>
            <translation>Афиша крупными буквами</translation>
        </message>
        <message>
            <source>Sheet for a day on paper</source>
            <translation>Листок для дня без компьютера</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>Готовим отчёт</translation>
        </message>
        <message>
            <source>Writing to the stick</source>
            <translation>Пишем на флешку</translation>
        </message>
        <message>
            <source>Written: {folder}. Control code {code}. You can remove the stick.</source>
            <translation>Записано: {folder}. Контрольный код {code}. Флешку можно вынимать.</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Страница {number}</translation>
        </message>
        <message>
            <source>PDF saved: {path}</source>
            <translation>PDF сохранён: {path}</translation>
        </message>
        <message>
            <source>Sent to the printer: {name}</source>
            <translation>Отправлено на принтер: {name}</translation>
        </message>
        <message>
            <source>The printer did not respond. Check that it is on, then try again</source>
            <translation>Принтер не отвечает. Проверьте, включён ли он, и повторите</translation>
        </message>
    </context>
    <context>
        <name>PeriodBar</name>
        <message>
            <source>Kind of period</source>
            <translation>Вид периода</translation>
        </message>
        <message>
            <source>Previous period</source>
            <translation>Предыдущий период</translation>
        </message>
        <message>
            <source>Next period</source>
            <translation>Следующий период</translation>
        </message>
        <message>
            <source>month</source>
            <translation>месяц</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>квартал</translation>
        </message>
        <message>
            <source>half-year</source>
            <translation>полугодие</translation>
        </message>
        <message>
            <source>9 months</source>
            <translation>9 месяцев</translation>
        </message>
        <message>
            <source>year</source>
            <translation>год</translation>
        </message>
        <message>
            <source>preliminary</source>
            <translation>предварительный</translation>
        </message>
        <message>
            <source>closed, revision {number}</source>
            <translation>закрыт, редакция {number}</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Причина: {reason}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыт</translation>
        </message>
        <message>
            <source>being corrected: {reason}</source>
            <translation>исправляется: {reason}</translation>
        </message>
    </context>
    <context>
        <name>PickerField</name>
        <message>
            <source>Choose one of the list</source>
            <translation>Выберите из списка</translation>
        </message>
    </context>
    <context>
        <name>PosterDialog</name>
        <message>
            <source>Poster</source>
            <translation>Афиша</translation>
        </message>
        <message>
            <source>Language of the poster</source>
            <translation>Язык афиши</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Кыргызский</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>Оба языка</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Poster {date} {title}</source>
            <translation>Афиша {date} {title}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Язык отчёта</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>{problem} The newest good copy is of {date}. The present file is kept.</source>
            <translation>{problem} Последняя исправная копия — от {date}. Нынешний файл сохраняется.</translation>
        </message>
        <message>
            <source>Take the copy</source>
            <translation>Взять копию</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Закрыть программу</translation>
        </message>
        <message>
            <source>«{library}»: {readers} readers, {copies} copies, {loans} loans, last entry {date}.</source>
            <translation>«{library}»: читателей {readers}, экземпляров {copies}, выдач {loans}, последняя запись {date}.</translation>
        </message>
        <message>
            <source>Making the sample library: about ten seconds…</source>
            <translation>Готовим учебную библиотеку: около десяти секунд…</translation>
        </message>
        <message>
            <source>Making the sample library</source>
            <translation>Готовим учебную библиотеку</translation>
        </message>
        <message>
            <source>The copy {file} is in place. What was there is kept as a copy.</source>
            <translation>Данные возвращены из копии {file}. Прежние сохранены отдельной копией.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Kitepkana</source>
            <translation>Китепкана</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Kitepkana</source>
            <translation>Китепкана</translation>
        </message>
    </context>
    <context>
        <name>ReaderDialog</name>
        <message>
            <source>Register</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Год рождения</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Кто это?</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Улица</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Дом</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Grade at school</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>Село</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Родитель или поручитель</translation>
        </message>
        <message>
            <source>Consent to data processing was signed</source>
            <translation>Согласие на обработку данных подписано</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Surname, given name, patronymic in a row</source>
            <translation>Фамилия, имя, отчество подряд</translation>
        </message>
        <message>
            <source>Register a reader</source>
            <translation>Записать читателя</translation>
        </message>
        <message>
            <source>Change the reader's card</source>
            <translation>Изменить карточку читателя</translation>
        </message>
    </context>
    <context>
        <name>ReaderOnDesk</name>
        <message>
            <source>Nothing on loan.</source>
            <translation>Книг на руках нет.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карточка</translation>
        </message>
        <message>
            <source>Take the reader off the desk: Esc</source>
            <translation>Читатель обслужен: Esc</translation>
        </message>
        <message>
            <source>Card no. {no}</source>
            <translation>Билет № {no}</translation>
        </message>
        <message>
            <source>Not registered this year</source>
            <translation>В этом году не записан</translation>
        </message>
        <message>
            <source>Register again</source>
            <translation>Перерегистрировать</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Продлить</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Renew: {title}</source>
            <translation>Продлить: {title}</translation>
        </message>
        <message>
            <source>Take back: {title}</source>
            <translation>Принять: {title}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>до {date}</translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n day(s)</source>
            <translation>
                <numerusform>просрочено на %n день</numerusform>
                <numerusform>просрочено на %n дня</numerusform>
                <numerusform>просрочено на %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n book(s) on loan</source>
            <translation>
                <numerusform>на руках %n книга</numerusform>
                <numerusform>на руках %n книги</numerusform>
                <numerusform>на руках %n книг</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Readers</name>
        <message>
            <source>Card no. {no}, reader since {date}</source>
            <translation>Билет № {no}, читатель с {date}</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Issue a book</source>
            <translation>Выдать книгу</translation>
        </message>
        <message>
            <source>Register again</source>
            <translation>Перерегистрировать</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Год рождения</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Grade, school</source>
            <translation>Класс, школа</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Родитель или поручитель</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Этот год</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>не записан(а)</translation>
        </message>
        <message>
            <source>On loan</source>
            <translation>На руках</translation>
        </message>
        <message>
            <source>{no} {title}, until {date}</source>
            <translation>{no} {title}, до {date}</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>{no} {title}, returned {date}</source>
            <translation>{no} {title}, возвращена {date}</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>registered this year</comment>
            <translation>да</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Г. р.</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s)</source>
            <translation>
                <numerusform>%n читатель</numerusform>
                <numerusform>%n читателя</numerusform>
                <numerusform>%n читателей</numerusform>
            </translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Книг</translation>
        </message>
    </context>
    <context>
        <name>ReadersTab</name>
        <message>
            <source>No readers yet. Register the first one: F2</source>
            <translation>Читателей пока нет. Запишите первого: F2</translation>
        </message>
        <message>
            <source>Register a reader</source>
            <translation>Записать читателя</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>Кого показать</translation>
        </message>
        <message>
            <source>New reader</source>
            <translation>Новый читатель</translation>
        </message>
        <message>
            <source>Choose a reader</source>
            <translation>Выберите читателя</translation>
        </message>
        <message>
            <source>Nobody here just now</source>
            <translation>Сейчас здесь никого нет</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать всех</translation>
        </message>
    </context>
    <context>
        <name>RecordForm</name>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Spent on</source>
            <translation>На что</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Источник средств</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>Save the record</source>
            <translation>Сохранить запись</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Учесть</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordsDialog</name>
        <message>
            <source>Other records</source>
            <translation>Прочие записи</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Readers' questions</source>
            <translation>Справки читателям</translation>
        </message>
        <message>
            <source>No records yet. Write the first one at the left</source>
            <translation>Записей пока нет. Сделайте первую слева</translation>
        </message>
        <message>
            <source>Take back the record</source>
            <translation>Снять запись</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>ReferenceForm</name>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
    </context>
    <context>
        <name>ReopenDialog</name>
        <message>
            <source>{period}: open for correction</source>
            <translation>{period}: открыть для исправления</translation>
        </message>
        <message>
            <source>Open the period</source>
            <translation>Открыть период</translation>
        </message>
        <message>
            <source>Why the report is corrected</source>
            <translation>Почему исправляется отчёт</translation>
        </message>
        <message>
            <source>The reason is printed. Later closed periods are opened too.</source>
            <translation>Причина будет напечатана. Более поздние закрытые периоды тоже откроются.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>{date} has already been reported: the period is closed through {closed}. Open the period for correction under “Reports” or give a later day.</source>
            <translation>{date} уже сдан в отчёте: период закрыт по {closed}. Откройте период для исправления в разделе «Отчёты» или укажите более поздний день.</translation>
        </message>
        <message>
            <source>{period}: this period is closed already.</source>
            <translation>{period}: этот период уже закрыт.</translation>
        </message>
        <message>
            <source>{period}: this period is not closed.</source>
            <translation>{period}: этот период не закрыт.</translation>
        </message>
        <message>
            <source>{period} ends on {end}. It can be closed on the day after; until then the report is preliminary.</source>
            <translation>{period} заканчивается {end}. Закрыть его можно на следующий день; до этого отчёт предварительный.</translation>
        </message>
        <message>
            <source>Write down the reason: it will be printed.</source>
            <translation>Напишите причину: она будет напечатана.</translation>
        </message>
        <message>
            <source>There is no form named {form}.</source>
            <translation>Формы «{form}» нет.</translation>
        </message>
        <message>
            <source>There is no indicator named {indicator}.</source>
            <translation>Показателя «{indicator}» нет.</translation>
        </message>
        <message>
            <source>There is no period named {period}. Examples: 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026</source>
            <translation>Периода «{period}» нет. Примеры: 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026</translation>
        </message>
        <message>
            <source>{period} is closed. Revision {revision}</source>
            <translation>{period}: период закрыт. Редакция {revision}</translation>
        </message>
        <message numerus="yes">
            <source>{period} is open for correction. %n period(s) opened</source>
            <translation>
                <numerusform>{period}: открыто для исправления. Открыт %n период</numerusform>
                <numerusform>{period}: открыто для исправления. Открыто %n периода</numerusform>
                <numerusform>{period}: открыто для исправления. Открыто %n периодов</numerusform>
            </translation>
        </message>
        <message>
            <source>The report's text is saved</source>
            <translation>Текст отчёта сохранён</translation>
        </message>
        <message>
            <source>The reason is saved</source>
            <translation>Причина сохранена</translation>
        </message>
        <message numerus="yes">
            <source>%n planned value(s) saved</source>
            <translation>
                <numerusform>Сохранён %n показатель плана</numerusform>
                <numerusform>Сохранены %n показателя плана</numerusform>
                <numerusform>Сохранено %n показателей плана</numerusform>
            </translation>
        </message>
        <message>
            <source>{period} crosses the New Year, but readers and loans count anew from 1 January. Make one report for each year.</source>
            <translation>{period} переходит через Новый год, а читатели и выдача считаются заново с 1 января. Сделайте отчёт за каждый год отдельно.</translation>
        </message>
        <message>
            <source>Only whole months of one year are handed in, not {period}.</source>
            <translation>Сдаются только целые месяцы одного года, а не {period}.</translation>
        </message>
        <message>
            <source>Nothing was entered for {period}, so there is nothing to hand in.</source>
            <translation>За {period} ничего не записано: сдавать нечего.</translation>
        </message>
    </context>
    <context>
        <name>ReportPaper</name>
        <message>
            <source>Control code {code}</source>
            <translation>Контрольный код {code}</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>Стр. {page} из {total}</translation>
        </message>
        <message>
            <source>Branch no. {branch}</source>
            <translation>Филиал № {branch}</translation>
        </message>
        <message>
            <source>Accepted by methodist: ______________________</source>
            <translation>Принял методист: ______________________</translation>
        </message>
        <message>
            <source>Date: ______________   Signature: ______________</source>
            <translation>Дата: ______________   Подпись: ______________</translation>
        </message>
        <message>
            <source>PRELIMINARY: the period is not over yet</source>
            <translation>ПРЕДВАРИТЕЛЬНЫЙ: период ещё не закончился</translation>
        </message>
        <message>
            <source>Prepared by: {name}</source>
            <translation>Составил(а): {name}</translation>
        </message>
        <message>
            <source>Date: {date}</source>
            <translation>Дата составления: {date}</translation>
        </message>
        <message>
            <source>revision {revision}</source>
            <translation>редакция {revision}</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message numerus="yes">
            <source>All %n control relation(s) hold.</source>
            <translation>
                <numerusform>Выполнено %n контрольное соотношение из всех.</numerusform>
                <numerusform>Выполнены все %n контрольных соотношения.</numerusform>
                <numerusform>Выполнены все %n контрольных соотношений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Control relations that hold: {held} of {count}.</source>
            <translation>Контрольных соотношений выполнено: {held} из {count}.</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Причина: {reason}</translation>
        </message>
        <message>
            <source>This may be so; look at it once more.</source>
            <translation>Так бывает; посмотрите ещё раз.</translation>
        </message>
        <message>
            <source>No reason is given.</source>
            <translation>Причина не указана.</translation>
        </message>
        <message>
            <source>Corrected since the previous revision</source>
            <translation>Исправлено после предыдущей редакции</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>Stamp</source>
            <translation>М. П.</translation>
        </message>
        <message>
            <source>Table {number}. {title}</source>
            <translation>Таблица {number}. {title}</translation>
        </message>
        <message>
            <source>Nothing in this period.</source>
            <translation>За этот период записей нет.</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>По видам</translation>
        </message>
        <message>
            <source>By content</source>
            <translation>По содержанию</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>По языкам</translation>
        </message>
    </context>
    <context>
        <name>ReportsTab</name>
        <message>
            <source>Other records</source>
            <translation>Прочие записи</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>The report on paper: look, print, save as PDF</source>
            <translation>Отчёт на бумаге: посмотреть, напечатать, сохранить PDF</translation>
        </message>
        <message>
            <source>To the USB stick</source>
            <translation>На флешку</translation>
        </message>
        <message>
            <source>Texts of the report</source>
            <translation>Тексты отчёта</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Редакции</translation>
        </message>
        <message>
            <source>Adding up the report</source>
            <translation>Складываем отчёт</translation>
        </message>
        <message>
            <source>{period}: to the USB stick</source>
            <translation>{period}: на флешку</translation>
        </message>
        <message>
            <source>The period is not over: a preliminary report is written, nothing is closed.</source>
            <translation>Период ещё не закончился: запишем предварительный отчёт, ничего не закрывая.</translation>
        </message>
        <message>
            <source>The period is closed; revision {number} is written again.</source>
            <translation>Период закрыт; редакция {number} будет записана ещё раз.</translation>
        </message>
        <message>
            <source>The period will be closed: its days take no more entries. It can be opened for correction with a reason.</source>
            <translation>Период будет закрыт: в его дни больше ничего не записать. Открыть его для исправления можно, указав причину.</translation>
        </message>
        <message>
            <source>Entries behind the number</source>
            <translation>Записи, из которых сложилось число</translation>
        </message>
    </context>
    <context>
        <name>RevisionsPage</name>
        <message>
            <source>Revisions</source>
            <translation>Редакции</translation>
        </message>
        <message>
            <source>Open for correction</source>
            <translation>Открыть для исправления</translation>
        </message>
        <message>
            <source>Changed so far</source>
            <translation>Пока изменилось</translation>
        </message>
        <message>
            <source>Revision {number}, handed in {at}</source>
            <translation>Редакция {number}, сдана {at}</translation>
        </message>
        <message>
            <source>The period is handed in: its days are closed and its numbers stay as they are.</source>
            <translation>Период сдан: его дни закрыты, числа больше не меняются.</translation>
        </message>
        <message>
            <source>The period is open for correction. The next handing-in makes revision {number}.</source>
            <translation>Период открыт для исправления. При следующей сдаче получится редакция {number}.</translation>
        </message>
        <message>
            <source>The period was not handed in yet. Writing it to a stick closes it.</source>
            <translation>Период ещё не сдан. Он закроется при записи на флешку.</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Причина: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed</source>
            <translation>
                <numerusform>Изменилось %n число</numerusform>
                <numerusform>Изменилось %n числа</numerusform>
                <numerusform>Изменилось %n чисел</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Done today</source>
            <translation>Сделано сегодня</translation>
        </message>
        <message>
            <source>Nothing yet today. Type a card number or a surname and press Enter, then the numbers of the books. F6 takes books back.</source>
            <translation>Сегодня пока ничего. Наберите номер билета или фамилию и нажмите Enter, потом номера книг. F6 — возврат.</translation>
        </message>
        <message>
            <source>{act} — undone</source>
            <translation>{act} — отменено</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>Отменить: {act}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>The branch number has digits, letters or a hyphen, {limit} at most. Example: 07</source>
            <translation>В номере филиала цифры, буквы или дефис, не больше {limit} знаков. Пример: 07</translation>
        </message>
        <message>
            <source>Children up to the age of</source>
            <translation>Дети до (включительно), лет</translation>
        </message>
        <message>
            <source>Young people up to the age of</source>
            <translation>Молодёжь до (включительно), лет</translation>
        </message>
        <message>
            <source>A reader who missed a year counts as newly registered</source>
            <translation>Пропустивший год считается записанным впервые</translation>
        </message>
        <message>
            <source>Term of a loan, days</source>
            <translation>Срок выдачи, дней</translation>
        </message>
        <message>
            <source>Term of a renewal, days</source>
            <translation>Срок продления, дней</translation>
        </message>
        <message>
            <source>Books at once</source>
            <translation>Книг на руки</translation>
        </message>
        <message>
            <source>A renewal counts as a loan</source>
            <translation>Продление считается выдачей</translation>
        </message>
        <message>
            <source>Consultations are counted together with references</source>
            <translation>Консультации считаются вместе со справками</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Выходные дни</translation>
        </message>
        <message>
            <source>Answer to an inquiry, working days</source>
            <translation>Ответ на запрос, рабочих дней</translation>
        </message>
        <message>
            <source>List by topic, working days</source>
            <translation>Тематический список, рабочих дней</translation>
        </message>
        <message>
            <source>On closing the program</source>
            <translation>При закрытии программы</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Вручную</translation>
        </message>
        <message>
            <source>For a USB stick</source>
            <translation>Для флешки</translation>
        </message>
        <message>
            <source>Before an update</source>
            <translation>Перед обновлением</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>Перед загрузкой данных</translation>
        </message>
        <message>
            <source>Before another copy was restored</source>
            <translation>Перед возвратом другой копии</translation>
        </message>
        <message>
            <source>At the end of the year</source>
            <translation>В конце года</translation>
        </message>
        <message>
            <source>the stock at the end of the period</source>
            <translation>фонду на конец периода</translation>
        </message>
        <message>
            <source>the average stock of the period</source>
            <translation>среднему фонду за период</translation>
        </message>
        <message>
            <source>Turnover is reckoned by</source>
            <translation>Обращаемость считается по</translation>
        </message>
        <message>
            <source>Report due, day of the month</source>
            <translation>Срок отчёта, число месяца</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Something typed is not saved yet.</source>
            <translation>Введённое ещё не сохранено.</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Закрыть без сохранения</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>Продолжить ввод</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>Counting rules</source>
            <translation>Правила подсчёта</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Копии</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Shelf marks</source>
            <translation>Шифры книг</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Visits</source>
            <translation>Посещения</translation>
        </message>
        <message>
            <source>Registered readers</source>
            <translation>Записано читателей</translation>
        </message>
        <message>
            <source>By phone or messenger</source>
            <translation>По телефону и в мессенджерах</translation>
        </message>
        <message>
            <source>Documents issued</source>
            <translation>Выдано документов</translation>
        </message>
        <message>
            <source>Copies and refused loans</source>
            <translation>Копии и отказы</translation>
        </message>
        <message>
            <source>Questions answered</source>
            <translation>Выполнено справок</translation>
        </message>
        <message>
            <source>Consultations (apart)</source>
            <translation>Консультации (отдельно)</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>Информационная работа</translation>
        </message>
        <message>
            <source>first time or again</source>
            <translation>впервые и повторно</translation>
        </message>
        <message>
            <source>by age</source>
            <translation>по возрасту</translation>
        </message>
        <message>
            <source>by category</source>
            <translation>по категориям</translation>
        </message>
        <message>
            <source>by kind</source>
            <translation>по видам</translation>
        </message>
        <message>
            <source>by reader's age</source>
            <translation>по возрасту читателей</translation>
        </message>
        <message>
            <source>how they were handed out</source>
            <translation>как выданы</translation>
        </message>
        <message>
            <source>of them</source>
            <translation>из них</translation>
        </message>
        <message>
            <source>local studies</source>
            <translation>краеведение</translation>
        </message>
        <message>
            <source>from the central library</source>
            <translation>из центральной библиотеки</translation>
        </message>
        <message>
            <source>sheets copied</source>
            <translation>копий, листов</translation>
        </message>
        <message>
            <source>documents asked for in vain</source>
            <translation>отказов в выдаче</translation>
        </message>
        <message>
            <source>by type</source>
            <translation>по типам</translation>
        </message>
        <message>
            <source>by content</source>
            <translation>по содержанию</translation>
        </message>
        <message>
            <source>for self-government</source>
            <translation>для органов МСУ</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>письменных</translation>
        </message>
        <message>
            <source>questions without an answer</source>
            <translation>вопросов без ответа</translation>
        </message>
        <message>
            <source>passed on to the central library</source>
            <translation>переадресовано в ЦБ</translation>
        </message>
        <message>
            <source>lists of literature</source>
            <translation>списков литературы</translation>
        </message>
        <message>
            <source>A sheet for this day was entered already: visits {n}, documents {loans}. Correct it, or enter a second one?</source>
            <translation>За этот день уже внесён листок: посещений {n}, документов {loans}. Исправить его или внести второй?</translation>
        </message>
        <message>
            <source>This sheet was corrected meanwhile. Open the list of days again.</source>
            <translation>Этот листок уже исправлен. Откройте список дней ещё раз.</translation>
        </message>
        <message>
            <source>Write down why the sheet is corrected.</source>
            <translation>Напишите, почему исправляете листок.</translation>
        </message>
        <message>
            <source>Nothing was changed on the sheet.</source>
            <translation>В листке ничего не изменено.</translation>
        </message>
        <message numerus="yes">
            <source>Sheet of {date} corrected, now %n visit(s). {reason}</source>
            <translation>
                <numerusform>Листок за {date} исправлен, теперь %n посещение. {reason}</numerusform>
                <numerusform>Листок за {date} исправлен, теперь %n посещения. {reason}</numerusform>
                <numerusform>Листок за {date} исправлен, теперь %n посещений. {reason}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickDialog</name>
        <message>
            <source>Another folder…</source>
            <translation>Другая папка…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>USB stick found. Write the report to:</source>
            <translation>Флешка найдена. Записать отчёт на:</translation>
        </message>
        <message>
            <source>Insert the USB stick</source>
            <translation>Вставьте флешку</translation>
        </message>
        <message>
            <source>{name} — {free} GB free</source>
            <translation>{name} — свободно {free} ГБ</translation>
        </message>
        <message>
            <source>Folder of last time: {folder}</source>
            <translation>Прошлая папка: {folder}</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>On the shelf</source>
            <translation>На месте</translation>
        </message>
        <message>
            <source>With a reader</source>
            <translation>На руках</translation>
        </message>
        <message>
            <source>In repair</source>
            <translation>В ремонте</translation>
        </message>
        <message>
            <source>Outside the library</source>
            <comment>a copy in a travelling set</comment>
            <translation>Вне библиотеки</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найден</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Списан</translation>
        </message>
        <message>
            <source>Central library</source>
            <translation>Центральная библиотека</translation>
        </message>
        <message>
            <source>District budget</source>
            <translation>Районный бюджет</translation>
        </message>
        <message>
            <source>Aiyl okmotu</source>
            <translation>Айыл өкмөтү</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Дар</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>Подписка</translation>
        </message>
        <message>
            <source>In place of lost ones</source>
            <translation>Взамен утерянных</translation>
        </message>
        <message>
            <source>Project, donor</source>
            <translation>Проект, донор</translation>
        </message>
        <message>
            <source>Book Chamber</source>
            <translation>Книжная палата</translation>
        </message>
        <message>
            <source>Another library</source>
            <translation>Другая библиотека</translation>
        </message>
        <message>
            <source>Other source</source>
            <translation>Другой источник</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Счёт-фактура</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Накладная</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>Acceptance act</source>
            <translation>Акт приёма</translation>
        </message>
        <message>
            <source>BBK</source>
            <translation>ББК</translation>
        </message>
        <message>
            <source>UDC</source>
            <translation>УДК</translation>
        </message>
        <message>
            <source>Choose the content or type the shelf mark.</source>
            <translation>Выберите содержание или введите шифр ББК.</translation>
        </message>
        <message>
            <source>Choose the language.</source>
            <translation>Выберите язык.</translation>
        </message>
        <message>
            <source>A year from {low} to {high} is possible here.</source>
            <translation>Здесь возможен год от {low} до {high}.</translation>
        </message>
        <message>
            <source>A number of pages from {low} to {high} is possible.</source>
            <translation>Возможно число страниц от {low} до {high}.</translation>
        </message>
        <message>
            <source>The ISBN looks misprinted. It can be kept as it stands in the book.</source>
            <translation>ISBN похож на опечатку. Можно оставить так, как стоит в книге.</translation>
        </message>
        <message>
            <source>This book is no longer in the list.</source>
            <translation>Этой книги уже нет в списке.</translation>
        </message>
        <message>
            <source>“{title}” still has copies: {n}. Write them off first.</source>
            <translation>У книги «{title}» ещё есть экземпляры: {n}. Сначала спишите их.</translation>
        </message>
        <message>
            <source>An inventory number has a figure in it, for example 12345 or Д-123.</source>
            <translation>В инвентарном номере есть цифры, например 12345 или Д-123.</translation>
        </message>
        <message>
            <source>Number {number} was given to “{title}”. Numbers are never used again.</source>
            <translation>Номер {number} уже дан книге «{title}». Номера не используются повторно.</translation>
        </message>
        <message>
            <source>Number {number} already stands in this list.</source>
            <translation>Номер {number} уже есть в этом списке.</translation>
        </message>
        <message>
            <source>Choose the document from the list.</source>
            <translation>Выберите документ из списка.</translation>
        </message>
        <message>
            <source>Without a document an acceptance act has to be made.</source>
            <translation>Без документа составляется акт приёма.</translation>
        </message>
        <message>
            <source>A number of copies from {low} to {high} is possible.</source>
            <translation>Возможно от {low} до {high} экземпляров.</translation>
        </message>
        <message>
            <source>The price cannot be below zero.</source>
            <translation>Цена не может быть меньше нуля.</translation>
        </message>
        <message>
            <source>Enter at least one line.</source>
            <translation>Введите хотя бы одну строку.</translation>
        </message>
        <message>
            <source>Entered: {entered} copies, in the document: {document}. Find the difference.</source>
            <translation>Внесено экземпляров: {entered}, в документе: {document}. Найдите разницу.</translation>
        </message>
        <message>
            <source>The sum does not agree with the document: {entered} and {document}.</source>
            <translation>Сумма не сходится с документом: внесено {entered}, в документе {document}.</translation>
        </message>
        <message>
            <source>By kind, content and language the totals must be the same.</source>
            <translation>Итоги по видам, содержанию и языкам должны быть одинаковы.</translation>
        </message>
        <message>
            <source>An opening balance of {n} copies was entered before. This one will be added.</source>
            <translation>Исходный остаток уже внесён: {n} экз. Новый прибавится к нему.</translation>
        </message>
        <message>
            <source>The act has no day of approval yet.</source>
            <translation>У акта пока нет даты утверждения.</translation>
        </message>
        <message>
            <source>Enter at least one inventory number.</source>
            <translation>Введите хотя бы один инвентарный номер.</translation>
        </message>
        <message>
            <source>There is no copy with number {number}.</source>
            <translation>Экземпляра с номером {number} нет.</translation>
        </message>
        <message>
            <source>{number} “{title}” was written off on {date}, act no. {act}.</source>
            <translation>№ {number} «{title}» списан {date}, акт № {act}.</translation>
        </message>
        <message>
            <source>{number} “{title}” is with a reader. Take it back first.</source>
            <translation>№ {number} «{title}» на руках у читателя. Сначала примите книгу.</translation>
        </message>
        <message>
            <source>{number} was received only on {date}.</source>
            <translation>№ {number} поступил только {date}.</translation>
        </message>
        <message>
            <source>{number} is not on the shelf, so it cannot be moved.</source>
            <translation>№ {number} сейчас не на месте: переместить его нельзя.</translation>
        </message>
        <message>
            <source>On {date} the stock would fall below zero by {n} in one column. Enter the opening balance or look at kind, content and language.</source>
            <translation>На {date} в одной из граф фонда не хватит {n}. Внесите исходный остаток или проверьте вид, содержание и язык.</translation>
        </message>
        <message>
            <source>Added: {title}</source>
            <translation>Добавлена книга: {title}</translation>
        </message>
        <message>
            <source>Changed: {title}</source>
            <translation>Изменена запись: {title}</translation>
        </message>
        <message>
            <source>Moved to the trash: {title}</source>
            <translation>В корзине: {title}</translation>
        </message>
        <message>
            <source>Taken back from the trash: {title}</source>
            <translation>Возвращена из корзины: {title}</translation>
        </message>
        <message numerus="yes">
            <source>Batch no. {number}: %n copy(ies) received, {sum}</source>
            <translation>
                <numerusform>Партия № {number}: принят %n экземпляр на {sum}</numerusform>
                <numerusform>Партия № {number}: принято %n экземпляра на {sum}</numerusform>
                <numerusform>Партия № {number}: принято %n экземпляров на {sum}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old copy(ies) entered</source>
            <translation>
                <numerusform>Внесён %n старый экземпляр</numerusform>
                <numerusform>Внесено %n старых экземпляра</numerusform>
                <numerusform>Внесено %n старых экземпляров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Act no. {number} posted. %n copy(ies) written off, {sum}</source>
            <translation>
                <numerusform>Акт № {number} проведён. Списан %n экземпляр на {sum}</numerusform>
                <numerusform>Акт № {number} проведён. Списано %n экземпляра на {sum}</numerusform>
                <numerusform>Акт № {number} проведён. Списано %n экземпляров на {sum}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Opening balance on {date}: %n copy(ies), {sum}</source>
            <translation>
                <numerusform>Исходный остаток на {date}: %n экземпляр на {sum}</numerusform>
                <numerusform>Исходный остаток на {date}: %n экземпляра на {sum}</numerusform>
                <numerusform>Исходный остаток на {date}: %n экземпляров на {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy {number} changed: {title}</source>
            <translation>Изменён экземпляр № {number}: {title}</translation>
        </message>
        <message>
            <source>Copy {number} moved: {title}</source>
            <translation>Перемещён экземпляр № {number}: {title}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заглавие</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляров</translation>
        </message>
        <message>
            <source>On loan</source>
            <translation>На руках</translation>
        </message>
        <message>
            <source>Inventory numbers</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>No copies yet. They come with a batch.</source>
            <translation>Экземпляров пока нет. Они появятся с партией.</translation>
        </message>
        <message>
            <source>shelf {shelf}</source>
            <translation>полка {shelf}</translation>
        </message>
        <message>
            <source>Change copy {number}</source>
            <translation>Изменить экземпляр № {number}</translation>
        </message>
        <message>
            <source>from the opening balance</source>
            <translation>из исходного остатка</translation>
        </message>
        <message>
            <source>batch no. {number}, {date}</source>
            <translation>партия № {number} от {date}</translation>
        </message>
        <message>
            <source>act no. {number}, {date}</source>
            <translation>акт № {number} от {date}</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <translation>Экземпляр № {number}</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Полка</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Где находится</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Add the line</source>
            <translation>Добавить строку</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Type some letters: a known book is offered</source>
            <translation>Наберите несколько букв: знакомая книга появится сама</translation>
        </message>
        <message>
            <source>Without inventory numbers</source>
            <translation>Без инвентарных номеров</translation>
        </message>
        <message>
            <source>First inventory no.</source>
            <translation>Первый инв. №</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>Цена за один</translation>
        </message>
        <message>
            <source>It is in the list already: {book}</source>
            <translation>Такая уже есть: {book}</translation>
        </message>
        <message>
            <source>Stood at the beginning of the day</source>
            <translation>Состояло на начало дня</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>По видам</translation>
        </message>
        <message>
            <source>By content</source>
            <translation>По содержанию</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>По языкам</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Сумма, сом</translation>
        </message>
        <message>
            <source>Enter the opening balance</source>
            <translation>Внести исходный остаток</translation>
        </message>
        <message>
            <source>Copy the totals from the summary book of the stock.</source>
            <translation>Перепишите итоги из книги суммарного учёта (КСУ). Три разреза должны дать один итог.</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Исходный остаток</translation>
        </message>
        <message>
            <source>It ties: {n}</source>
            <translation>Сходится: {n}</translation>
        </message>
        <message>
            <source>by content {difference}</source>
            <translation>по содержанию разница {difference}</translation>
        </message>
        <message>
            <source>by language {difference}</source>
            <translation>по языкам разница {difference}</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) will become the opening balance, {sum}</source>
            <translation>
                <numerusform>Исходным остатком станет %n экземпляр на {sum}</numerusform>
                <numerusform>Исходным остатком станут %n экземпляра на {sum}</numerusform>
                <numerusform>Исходным остатком станут %n экземпляров на {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on checking</source>
            <translation>Проверить ещё</translation>
        </message>
        <message>
            <source>On to the books</source>
            <translation>Дальше: книги</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>Откуда</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Document no.</source>
            <translation>№ документа</translation>
        </message>
        <message>
            <source>of</source>
            <comment>date of a document</comment>
            <translation>от</translation>
        </message>
        <message>
            <source>Copies in the document</source>
            <translation>Экземпляров в документе</translation>
        </message>
        <message>
            <source>Sum in the document</source>
            <translation>Сумма в документе</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Day of entry</source>
            <translation>Дата записи</translation>
        </message>
        <message>
            <source>Enter old books</source>
            <translation>Внести старые книги</translation>
        </message>
        <message>
            <source>Receive a batch</source>
            <translation>Принять партию</translation>
        </message>
        <message>
            <source>Books entered</source>
            <translation>Внесённые книги</translation>
        </message>
        <message>
            <source>Enter the books</source>
            <translation>Внести книги</translation>
        </message>
        <message>
            <source>Take the batch in</source>
            <translation>Принять партию</translation>
        </message>
        <message>
            <source>Books of the opening balance get their numbers here</source>
            <translation>Книги из исходного остатка получают здесь карточки и номера; в отчёт они второй раз не попадут</translation>
        </message>
        <message>
            <source>In the document: {totals}</source>
            <translation>В документе: {totals}</translation>
        </message>
        <message>
            <source>No books yet. Take in the first batch, or type the totals of the paper summary book as the opening balance.</source>
            <translation>Книг пока нет. Примите первую партию. Старый фонд внесите итогами из КСУ: «Ещё» → «Внести исходный остаток».</translation>
        </message>
        <message>
            <source>More acts</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>New title without copies</source>
            <translation>Новая книга без экземпляров</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Списать</translation>
        </message>
        <message numerus="yes">
            <source>%n title(s)</source>
            <translation>
                <numerusform>%n название</numerusform>
                <numerusform>%n названия</numerusform>
                <numerusform>%n названий</numerusform>
            </translation>
        </message>
        <message>
            <source>with cards {listed} of {opening} old ones</source>
            <translation>старых книг с карточками: {listed} из {opening}</translation>
        </message>
        <message>
            <source>Choose a book to see its copies</source>
            <translation>Выберите книгу: здесь будут её экземпляры</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Издательство</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Shelf mark (BBK)</source>
            <translation>Шифр (ББК)</translation>
        </message>
        <message>
            <source>ISBN</source>
            <translation>ISBN</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Subtitle, volume</source>
            <translation>Подзаголовок, том</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место издания</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страниц</translation>
        </message>
        <message>
            <source>Author mark</source>
            <translation>Авторский знак</translation>
        </message>
        <message>
            <source>About the country, the district, the village</source>
            <translation>О Кыргызстане, районе, селе (краеведение)</translation>
        </message>
        <message>
            <source>Change the record</source>
            <translation>Изменить запись</translation>
        </message>
        <message>
            <source>New title</source>
            <translation>Новая книга</translation>
        </message>
        <message>
            <source>On to the numbers</source>
            <translation>Дальше: номера</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Day of the act</source>
            <translation>Дата акта</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Утверждён</translation>
        </message>
        <message>
            <source>Goes into the act</source>
            <translation>Войдёт в акт</translation>
        </message>
        <message>
            <source>Post the act</source>
            <translation>Провести акт</translation>
        </message>
        <message>
            <source>First the reason, then the inventory numbers</source>
            <translation>Сначала причина, затем инвентарные номера</translation>
        </message>
        <message>
            <source>Inventory number</source>
            <translation>Инвентарный номер</translation>
        </message>
        <message>
            <source>Inventory number, then Enter</source>
            <translation>Инвентарный номер, затем Enter</translation>
        </message>
        <message>
            <source>Without numbers…</source>
            <translation>Без номеров…</translation>
        </message>
        <message>
            <source>Choose the reason: one act has one reason.</source>
            <translation>Выберите причину: в одном акте одна причина.</translation>
        </message>
        <message>
            <source>{what}. Reason: {reason}. Written-off numbers never come back.</source>
            <translation>{what}. Причина: {reason}. Списанные номера не возвращаются.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>Sum of all</source>
            <translation>Сумма за все</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Copies held</source>
            <translation>Экз.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Кол-во</translation>
        </message>
        <message>
            <source>Its copies</source>
            <translation>Экземпляры</translation>
        </message>
        <message>
            <source>Enter the books of the document one by one</source>
            <translation>Вносите книги документа одну за другой</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n экземпляр</numerusform>
                <numerusform>%n экземпляра</numerusform>
                <numerusform>%n экземпляров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) in the stock, {sum}</source>
            <translation>
                <numerusform>В фонде %n экземпляр на {sum}</numerusform>
                <numerusform>В фонде %n экземпляра на {sum}</numerusform>
                <numerusform>В фонде %n экземпляров на {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Content: {name}</source>
            <translation>Содержание: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) will go into the act, {sum}</source>
            <translation>
                <numerusform>В акт войдёт %n экземпляр на {sum}</numerusform>
                <numerusform>В акт войдут %n экземпляра на {sum}</numerusform>
                <numerusform>В акт войдут %n экземпляров на {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no such batch.</source>
            <translation>Такой партии нет.</translation>
        </message>
        <message>
            <source>There is no such act.</source>
            <translation>Такого акта нет.</translation>
        </message>
        <message>
            <source>What you typed here is not entered yet.</source>
            <translation>Набранное здесь ещё не внесено.</translation>
        </message>
        <message>
            <source>Leave without entering</source>
            <translation>Уйти, не внося</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>Продолжить ввод</translation>
        </message>
        <message>
            <source>Show the entries behind this number</source>
            <translation>Показать записи, из которых сложилось это число</translation>
        </message>
        <message>
            <source>Enter the shelf mark.</source>
            <translation>Введите шифр.</translation>
        </message>
        <message>
            <source>The content of mark {mark} is remembered</source>
            <translation>Содержание для шифра {mark} запомнено</translation>
        </message>
        <message>
            <source>Mark {mark} is no longer remembered</source>
            <translation>Шифр {mark} больше не хранится</translation>
        </message>
        <message>
            <source>This mark is new: choose its content, it will be remembered</source>
            <translation>Этот шифр новый: выберите содержание, оно запомнится</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Showing results for «{fixed}»</source>
            <translation>Показано по запросу «{fixed}»</translation>
        </message>
        <message>
            <source>Nothing found for «{q}»</source>
            <translation>По запросу «{q}» ничего не найдено</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Читатели</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>Self-government inquiries</source>
            <translation>Запросы МСУ</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Фонд</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>This section could not be opened. The other sections work. Reason: {reason}</source>
            <translation>Этот раздел не открылся. Остальные разделы работают. Причина: {reason}</translation>
        </message>
    </context>
    <context>
        <name>TaskStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>The period is closed. To change a text, open it for correction.</source>
            <translation>Период закрыт. Чтобы изменить текст, откройте его для исправления.</translation>
        </message>
        <message>
            <source>Written texts are printed in the report; empty ones are left out.</source>
            <translation>Написанное печатается в отчёте, пустое пропускается.</translation>
        </message>
        <message>
            <source>Saved automatically</source>
            <translation>Сохранено автоматически</translation>
        </message>
        <message>
            <source>Texts of the report</source>
            <translation>Тексты отчёта</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Enter the time like this: 14:00</source>
            <translation>Введите время так: 14:00</translation>
        </message>
    </context>
    <context>
        <name>TrashPage</name>
        <message>
            <source>Nothing of this kind is in the trash</source>
            <translation>Здесь корзина пуста</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Читатели</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Книги</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>Запросы</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) in the trash</source>
            <translation>
                <numerusform>В корзине %n карточка</numerusform>
                <numerusform>В корзине %n карточки</numerusform>
                <numerusform>В корзине %n карточек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Kitepkana</source>
            <translation>Китепкана</translation>
        </message>
        <message>
            <source>Welcome! How shall we begin?</source>
            <translation>Здравствуйте! С чего начнём?</translation>
        </message>
        <message>
            <source>Everything stays on this computer; no internet needed.</source>
            <translation>Всё хранится на этом компьютере. Интернет не нужен.</translation>
        </message>
        <message>
            <source>New library</source>
            <translation>Новая библиотека</translation>
        </message>
        <message>
            <source>Four questions, about a minute</source>
            <translation>Четыре вопроса, около минуты</translation>
        </message>
        <message>
            <source>Sample library</source>
            <translation>Учебная библиотека</translation>
        </message>
        <message>
            <source>Look around and practise: two years of work are already in it</source>
            <translation>Осмотреться и попробовать: в ней уже два года работы</translation>
        </message>
        <message>
            <source>Restore a copy</source>
            <translation>Восстановить из копии</translation>
        </message>
        <message>
            <source>From a USB stick or a folder: first you see what is in the copy</source>
            <translation>С флешки или из папки: сначала вы увидите, что в копии</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>What is the library called?</source>
            <translation>Как называется библиотека?</translation>
        </message>
        <message>
            <source>As on the stamp: it stands on every report</source>
            <translation>Как на штампе: название стоит на каждом отчёте</translation>
        </message>
        <message>
            <source>Who works here?</source>
            <translation>Кто здесь работает?</translation>
        </message>
        <message>
            <source>Where should copies be kept?</source>
            <translation>Где хранить резервные копии?</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Выбрать папку</translation>
        </message>
        <message>
            <source>What is in the books already?</source>
            <translation>С чего начать учёт?</translation>
        </message>
        <message>
            <source>Start empty</source>
            <translation>С пустого</translation>
        </message>
        <message>
            <source>Type the balance from paper</source>
            <translation>Ввести остатки с бумаги</translation>
        </message>
        <message>
            <source>Please fill this in</source>
            <translation>Заполните это поле</translation>
        </message>
        <message>
            <source>Restore this copy</source>
            <translation>Восстановить эту копию</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>This is not possible now ({code}). Nothing was changed.</source>
            <translation>Сейчас это невозможно ({code}). Ничего не изменено.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>{name}: left {left}, right {right}, difference {difference}.</source>
            <translation>{name}: слева {left}, справа {right}, разница {difference}.</translation>
        </message>
        <message>
            <source>ru</source>
            <comment>the code of your language: ru or ky</comment>
            <translation>ru</translation>
        </message>
    </context>
    <context>
        <name>YearField</name>
        <message>
            <source>Enter the year with four digits, for example 1985</source>
            <translation>Введите год четырьмя цифрами, например 1985</translation>
        </message>
    </context>
</TS>
