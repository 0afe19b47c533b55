<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>AccountsSection</name>
        <message>
            <source>Nothing stands in this year's book yet. Each batch taken in and each act of writing off writes its row here by itself.</source>
            <translation>В книге этого года ещё нет записей. Каждая принятая партия и каждый акт списания сами дают здесь строку.</translation>
        </message>
        <message>
            <source>1. Receipts</source>
            <translation>1. Поступление</translation>
        </message>
        <message>
            <source>2. Withdrawals</source>
            <translation>2. Выбытие</translation>
        </message>
        <message>
            <source>3. Totals</source>
            <translation>3. Итоги</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>This part</source>
            <translation>Эта часть</translation>
        </message>
        <message>
            <source>The chosen record</source>
            <translation>Выбранная запись</translation>
        </message>
        <message>
            <source>The whole book of the year</source>
            <translation>Вся книга за год</translation>
        </message>
        <message>
            <source>Adding up the summary book</source>
            <translation>Подсчёт книги суммарного учёта</translation>
        </message>
        <message>
            <source>Choose a record in part 1 or 2 first.</source>
            <translation>Сначала выберите запись в части 1 или 2.</translation>
        </message>
        <message>
            <source>Entries behind the number</source>
            <translation>Записи за числом</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Inventory book</source>
            <translation>Инвентарная книга</translation>
        </message>
    </context>
    <context>
        <name>AchievementDialog</name>
        <message>
            <source>Achievement</source>
            <translation>Достижение</translation>
        </message>
        <message>
            <source>New achievement</source>
            <translation>Новое достижение</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Title, place, contest</source>
            <translation>Название, место, конкурс</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>За что</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Номер документа</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>ActionDialog</name>
        <message>
            <source>Done with a partner</source>
            <translation>Совместное дело</translation>
        </message>
        <message>
            <source>New: done with a partner</source>
            <translation>Новое совместное дело</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>With which body</source>
            <translation>С каким органом</translation>
        </message>
        <message>
            <source>By which agreement</source>
            <translation>По какому договору</translation>
        </message>
        <message>
            <source>Event, if it was one</source>
            <translation>Мероприятие, если это было оно</translation>
        </message>
        <message>
            <source>It stays counted among the events</source>
            <translation>Оно по-прежнему считается среди мероприятий</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Confirmation: certificate, letter</source>
            <translation>Подтверждение: справка, письмо</translation>
        </message>
        <message>
            <source>Who else took part, note</source>
            <translation>Кто ещё участвовал, примечание</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Sheet {page} of {total}</source>
            <translation>Лист {page} из {total}</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>ПРОЕКТ</translation>
        </message>
        <message>
            <source>no. {number} of {date}</source>
            <translation>№ {number} от {date}</translation>
        </message>
        <message>
            <source>The commission</source>
            <translation>Комиссия в составе</translation>
        </message>
        <message>
            <source>The commission appointed by {order}</source>
            <translation>Комиссия ({order}) в составе</translation>
        </message>
        <message numerus="yes">
            <source>{label}: %n ({words}) copy(ies), the sum {sum} ({sum_words}).</source>
            <translation>
                <numerusform>{label}: %n ({words}) экземпляр на сумму {sum} ({sum_words}).</numerusform>
                <numerusform>{label}: %n ({words}) экземпляра на сумму {sum} ({sum_words}).</numerusform>
                <numerusform>{label}: %n ({words}) экземпляров на сумму {sum} ({sum_words}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>Member of the commission</source>
            <translation>Член комиссии</translation>
        </message>
        <message>
            <source>Chair of the commission</source>
            <translation>Председатель комиссии</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Бухгалтер</translation>
        </message>
        <message>
            <source>Director of the library system</source>
            <translation>Директор библиотечной системы</translation>
        </message>
        <message>
            <source>APPROVED</source>
            <translation>УТВЕРЖДАЮ</translation>
        </message>
        <message>
            <source>“____” ______________ 20____</source>
            <translation>«____» ______________ 20____ г.</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>фамилия, инициалы</translation>
        </message>
        <message>
            <source>Waste paper</source>
            <translation>Макулатура</translation>
        </message>
        <message>
            <source>Exchange stock</source>
            <translation>Обменный фонд</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Сдал</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Уничтожение</translation>
        </message>
        <message>
            <source>{number} “{title}” belongs to the central library. It goes back by an act of transfer.</source>
            <translation>{number} «{title}» принадлежит центральной библиотеке. Возвращается ей актом передачи.</translation>
        </message>
        <message>
            <source>{number} “{title}” is being checked since {date}. Finish the stock-taking first.</source>
            <translation>{number} «{title}» — идёт проверка фонда с {date}. Сначала закончите проверку.</translation>
        </message>
        <message>
            <source>Act no. {number} takes another act back. Make a new act of write-off.</source>
            <translation>Акт № {number} сам сторнирует другой акт. Составьте новый акт о списании.</translation>
        </message>
        <message>
            <source>Act no. {number} was reversed already on {date} by act no. {act}.</source>
            <translation>Акт № {number} уже сторнирован {date} актом № {act}.</translation>
        </message>
        <message>
            <source>An act cannot be reversed before its own day, {date}.</source>
            <translation>Акт нельзя сторнировать раньше его даты, {date}.</translation>
        </message>
        <message>
            <source>Say why the act is reversed.</source>
            <translation>Напишите, почему акт сторнируется.</translation>
        </message>
        <message>
            <source>A coefficient above {low} and up to {high} is possible. Example: 1,25</source>
            <translation>Коэффициент может быть больше {low} и до {high}. Пример: 1,25</translation>
        </message>
        <message>
            <source>Choose from the list where the documents go.</source>
            <translation>Выберите из списка, куда идут документы.</translation>
        </message>
        <message>
            <source>Say who takes the documents over.</source>
            <translation>Укажите, кто принимает документы.</translation>
        </message>
        <message>
            <source>This draft was posted or thrown away meanwhile.</source>
            <translation>Этот проект акта уже проведён или выброшен.</translation>
        </message>
        <message numerus="yes">
            <source>Act no. {act} is reversed by act no. {number}. %n copy(ies) back in the stock, {sum}</source>
            <translation>
                <numerusform>Акт № {act} сторнирован актом № {number}. Возвращён в фонд %n экземпляр, {sum}</numerusform>
                <numerusform>Акт № {act} сторнирован актом № {number}. Возвращено в фонд %n экземпляра, {sum}</numerusform>
                <numerusform>Акт № {act} сторнирован актом № {number}. Возвращено в фонд %n экземпляров, {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft act was thrown away</source>
            <translation>Проект акта выброшен</translation>
        </message>
        <message>
            <source>List of the library's stock</source>
            <translation>Список фонда библиотеки</translation>
        </message>
        <message>
            <source>as it stood on {date}</source>
            <translation>по состоянию на {date}</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№ п/п</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автор, заглавие</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Цена, сом</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Где находится</translation>
        </message>
        <message>
            <source>The list was made from the library's books of account.</source>
            <translation>Список составлен по книгам учёта библиотеки.</translation>
        </message>
        <message>
            <source>Answers for the stock</source>
            <translation>Материально ответственное лицо</translation>
        </message>
        <message>
            <source>{kind}, without numbers: {n}</source>
            <translation>{kind}, без инвентарных номеров: {n}</translation>
        </message>
        <message>
            <source>Act of transfer of documents</source>
            <translation>Акт приёма-передачи документов</translation>
        </message>
        <message>
            <source>{library} handed over, and {receiver} took over into its stock, the documents of the list below.</source>
            <translation>{library} передаёт, {receiver} принимает в свой фонд документы по списку.</translation>
        </message>
        <message>
            <source>Took over</source>
            <translation>Принял</translation>
        </message>
        <message>
            <source>Act of handing the stock over to a new librarian</source>
            <translation>Акт приёма-передачи фонда новому библиотекарю</translation>
        </message>
        <message>
            <source>made this act that {gives} handed over and {takes} took over the stock of {library} as it stands in the books:</source>
            <translation>составила настоящий акт о том, что {gives} — сдаёт, а {takes} — принимает фонд, который числится по книгам учёта ({library}):</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляров</translation>
        </message>
        <message>
            <source>Handed over with it: the inventory books, the summary book, the acts, the catalogue, the readers' cards, keys and stamps, this program's data with a copy.</source>
            <translation>Вместе с фондом переданы: инвентарные книги, книга суммарного учёта, акты, каталог, формуляры читателей, ключи и штампы, данные этой программы с резервной копией.</translation>
        </message>
        <message>
            <source>Remarks: ______________________________________________</source>
            <translation>Замечания: ______________________________________________</translation>
        </message>
        <message>
            <source>In the presence of the commission:</source>
            <translation>В присутствии комиссии:</translation>
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
            <source>Condition</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Receiver's inv. no.</source>
            <translation>Новый инв. №</translation>
        </message>
        <message>
            <source>Act of write-off</source>
            <translation>Акт о списании</translation>
        </message>
        <message>
            <source>Act reversing act no. {number} of {date}</source>
            <translation>Акт о сторнировании акта № {number} от {date}</translation>
        </message>
        <message>
            <source>List to the act</source>
            <translation>Список к акту</translation>
        </message>
        <message>
            <source>Reversed by act no. {number} of {date}</source>
            <translation>Сторнирован актом № {number} от {date}</translation>
        </message>
        <message>
            <source>Considered by the commission for the safety of the stock, record no. {no}.</source>
            <translation>Рассмотрено на комиссии по сохранности фондов, протокол № {no}.</translation>
        </message>
        <message numerus="yes">
            <source>made this act that %n ({words}) document(s) for {sum} ({sum_words}) are put back into the stock of {library}: the act named above was posted by mistake.</source>
            <translation>
                <numerusform>составила настоящий акт о восстановлении в фонде ({library}) %n ({words}) документа на сумму {sum} ({sum_words}): названный выше акт проведён ошибочно.</numerusform>
                <numerusform>составила настоящий акт о восстановлении в фонде ({library}) %n ({words}) документов на сумму {sum} ({sum_words}): названный выше акт проведён ошибочно.</numerusform>
                <numerusform>составила настоящий акт о восстановлении в фонде ({library}) %n ({words}) документов на сумму {sum} ({sum_words}): названный выше акт проведён ошибочно.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>made this act that %n ({words}) document(s) for {sum} ({sum_words}) are excluded from the stock of {library}. Reason: {reason}.</source>
            <translation>
                <numerusform>составила настоящий акт об исключении из фонда ({library}) %n ({words}) документа на сумму {sum} ({sum_words}) по причине: {reason}.</numerusform>
                <numerusform>составила настоящий акт об исключении из фонда ({library}) %n ({words}) документов на сумму {sum} ({sum_words}) по причине: {reason}.</numerusform>
                <numerusform>составила настоящий акт об исключении из фонда ({library}) %n ({words}) документов на сумму {sum} ({sum_words}) по причине: {reason}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The documents go to: {where}.</source>
            <translation>Использование документов: {where}.</translation>
        </message>
        <message>
            <source>Taken over by: {who}.</source>
            <translation>Принимает: {who}.</translation>
        </message>
        <message>
            <source>Why it is reversed</source>
            <translation>Почему сторнируется</translation>
        </message>
        <message>
            <source>Of these: {kinds}.</source>
            <translation>Из них: {kinds}.</translation>
        </message>
        <message>
            <source>Author, title, year</source>
            <translation>Автор, заглавие, год</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Price × coefficient, som</source>
            <translation>Цена с коэфф., сом</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Кол-во</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Сумма, сом</translation>
        </message>
        <message>
            <source>Total by the accounting price</source>
            <translation>Всего по учётной цене</translation>
        </message>
        <message>
            <source>Total with the coefficient</source>
            <translation>Всего с коэффициентом</translation>
        </message>
        <message>
            <source>Reverses act no. {number}</source>
            <translation>Сторно акта № {number}</translation>
        </message>
        <message>
            <source>Act no.</source>
            <translation>№ акта</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Act no. {number} of {date}</source>
            <translation>Акт № {number} от {date}</translation>
        </message>
        <message>
            <source>Draft act</source>
            <translation>Проект акта</translation>
        </message>
        <message>
            <source>Print it for the commission, then post it.</source>
            <translation>Напечатайте для комиссии, потом проведите.</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Получатель</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Утверждён</translation>
        </message>
        <message>
            <source>Commission's record</source>
            <translation>Протокол комиссии</translation>
        </message>
        <message>
            <source>Documents go to</source>
            <translation>Использование</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>In the act</source>
            <translation>В акте</translation>
        </message>
        <message numerus="yes">
            <source>and %n more; the paper has all of them</source>
            <translation>
                <numerusform>и ещё %n; на бумаге все</numerusform>
                <numerusform>и ещё %n; на бумаге все</numerusform>
                <numerusform>и ещё %n; на бумаге все</numerusform>
            </translation>
        </message>
        <message>
            <source>Reverse act no. {number}</source>
            <translation>Сторнировать акт № {number}</translation>
        </message>
        <message>
            <source>Post the reversing act</source>
            <translation>Провести сторно</translation>
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
            <source>Hand the stock over to a new librarian</source>
            <translation>Передать фонд новому библиотекарю</translation>
        </message>
        <message>
            <source>Show the act</source>
            <translation>Показать акт</translation>
        </message>
        <message>
            <source>Who hands over</source>
            <translation>Кто сдаёт</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>Кто принимает</translation>
        </message>
        <message>
            <source>List for the receiver</source>
            <translation>Список для получателя</translation>
        </message>
        <message>
            <source>The receiver opens it in Excel and writes the new inventory numbers in.</source>
            <translation>Получатель откроет его в Excel и впишет новые инвентарные номера.</translation>
        </message>
        <message>
            <source>The list was written: {file}</source>
            <translation>Список записан: {file}</translation>
        </message>
        <message>
            <source>Closing package of the library</source>
            <translation>Пакет для закрытия библиотеки</translation>
        </message>
        <message>
            <source>Choose the stick or folder</source>
            <translation>Выбрать флешку или папку</translation>
        </message>
        <message>
            <source>The package holds the list of the whole stock as it stands today (Excel and PDF, in both languages), the act of transfer to sign, and control sums. It names no reader and changes nothing in the books.</source>
            <translation>В пакете список всего фонда на сегодня (Excel и PDF, на двух языках), акт передачи на подпись и контрольные суммы. Читателей в нём нет, в учёте он ничего не меняет.</translation>
        </message>
        <message>
            <source>The package is a folder of its own on the stick.</source>
            <translation>Пакет — отдельная папка на флешке.</translation>
        </message>
        <message numerus="yes">
            <source>The package was written and read back: {folder}. %n copy(ies), {sum}</source>
            <translation>
                <numerusform>Пакет записан и проверен: {folder}. %n экземпляр, {sum}</numerusform>
                <numerusform>Пакет записан и проверен: {folder}. %n экземпляра, {sum}</numerusform>
                <numerusform>Пакет записан и проверен: {folder}. %n экземпляров, {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>USB stick found. Write to:</source>
            <translation>Флешка найдена. Записать на:</translation>
        </message>
        <message>
            <source>Given to another library</source>
            <translation>Передача в другую организацию</translation>
        </message>
        <message>
            <source>Act of loss and replacement of documents</source>
            <translation>Акт об утере и замене документов</translation>
        </message>
        <message>
            <source>made this act that in place of documents lost by readers equal ones were taken into the stock of {library}:</source>
            <translation>составила настоящий акт о том, что взамен утерянных читателями документов в фонд ({library}) приняты равноценные:</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Утеряно</translation>
        </message>
        <message>
            <source>Taken instead</source>
            <translation>Принято взамен</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Notebook of documents taken from readers in place of lost ones</source>
            <translation>Тетрадь учёта книг и других документов, принятых от читателей взамен утерянных</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Подписи</translation>
        </message>
        <message>
            <source>Reader, card no.</source>
            <translation>Читатель, № формуляра</translation>
        </message>
        <message>
            <source>of the reader</source>
            <translation>читателя</translation>
        </message>
        <message>
            <source>of the librarian</source>
            <translation>библиотекаря</translation>
        </message>
        <message>
            <source>Reader's card no.</source>
            <translation>№ форму- ляра</translation>
        </message>
        <message>
            <source>New inv. no.</source>
            <translation>Новый инв. №</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>№ в КСУ</translation>
        </message>
        <message>
            <source>No book was brought for this loss. Settle it on the reader's card first.</source>
            <translation>За эту утерю книгу ещё не принесли. Сначала отметьте это в карточке читателя.</translation>
        </message>
        <message>
            <source>The book brought instead is in the stock already, number {number}.</source>
            <translation>Принятая взамен книга уже в фонде, номер {number}.</translation>
        </message>
        <message>
            <source>Record no. {number}: “{title}” got the number {inventory_no}</source>
            <translation>Запись № {number}: «{title}» получила номер {inventory_no}</translation>
        </message>
        <message>
            <source>In place of {number} “{title}”</source>
            <translation>Взамен {number} «{title}»</translation>
        </message>
        <message>
            <source>Take into the stock</source>
            <translation>Принять в фонд</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Цена</translation>
        </message>
        <message>
            <source>Empty: the next free number</source>
            <translation>Пусто: следующий свободный номер</translation>
        </message>
        <message>
            <source>How a loss was made good is written down at the desk, on the reader's card. A book brought instead gets a new number here.</source>
            <translation>Чем возмещена утеря, отмечают при выдаче, в карточке читателя. Здесь книга, принесённая взамен, получает новый номер.</translation>
        </message>
        <message>
            <source>Notebook of replacements</source>
            <translation>Тетрадь замен</translation>
        </message>
        <message>
            <source>No reader has lost a book. Good!</source>
            <translation>Читатели ничего не теряли. Хорошо!</translation>
        </message>
        <message>
            <source>Period of the papers</source>
            <translation>Период для печати</translation>
        </message>
        <message>
            <source>Take into the stock…</source>
            <translation>Принять в фонд…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Notebook</source>
            <translation>Тетрадь</translation>
        </message>
        <message>
            <source>Act of loss and replacement</source>
            <translation>Акт об утере и замене</translation>
        </message>
        <message>
            <source>owed</source>
            <translation>не возмещена</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Lost book</source>
            <translation>Утерянная книга</translation>
        </message>
        <message>
            <source>Made good</source>
            <translation>Возмещение</translation>
        </message>
        <message>
            <source>Brought instead</source>
            <translation>Принесли взамен</translation>
        </message>
        <message>
            <source>New no.</source>
            <translation>Новый №</translation>
        </message>
        <message numerus="yes">
            <source>%n loss(es)</source>
            <translation>
                <numerusform>%n утеря</numerusform>
                <numerusform>%n утери</numerusform>
                <numerusform>%n утерь</numerusform>
            </translation>
        </message>
        <message>
            <source>Coefficient</source>
            <comment>a narrow column</comment>
            <translation>Коэффи- циент</translation>
        </message>
        <message>
            <source>Draft: {reason}</source>
            <translation>Проект: {reason}</translation>
        </message>
        <message>
            <source>Reversed by no. {number}: {reason}</source>
            <translation>Сторнирован № {number}: {reason}</translation>
        </message>
        <message>
            <source>Copies</source>
            <comment>a narrow column</comment>
            <translation>Экз.</translation>
        </message>
        <message>
            <source>Given back by: {who}.</source>
            <translation>Возвращает: {who}.</translation>
        </message>
    </context>
    <context>
        <name>ActsSection</name>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>No acts yet. An act is collected as a draft, printed for the commission and posted when it is signed.</source>
            <translation>Актов пока нет. Акт собирают как проект, печатают для комиссии и проводят, когда он подписан.</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Списать</translation>
        </message>
        <message>
            <source>More acts</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Hand over to a new librarian…</source>
            <translation>Передать новому библиотекарю…</translation>
        </message>
        <message>
            <source>Closing package of the library…</source>
            <translation>Пакет для закрытия библиотеки…</translation>
        </message>
        <message>
            <source>Commission…</source>
            <translation>Комиссия…</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n акт</numerusform>
                <numerusform>%n акта</numerusform>
                <numerusform>%n актов</numerusform>
            </translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Все годы</translation>
        </message>
        <message>
            <source>Choose an act to see what is in it</source>
            <translation>Выберите акт, чтобы увидеть, что в нём</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Выбросить</translation>
        </message>
        <message>
            <source>Act of write-off</source>
            <translation>Акт о списании</translation>
        </message>
        <message>
            <source>List for the receiver (Excel)</source>
            <translation>Список (Excel)</translation>
        </message>
        <message>
            <source>Reverse…</source>
            <translation>Сторнировать…</translation>
        </message>
        <message>
            <source>Notebook of replacements…</source>
            <translation>Тетрадь замен…</translation>
        </message>
    </context>
    <context>
        <name>AgreementDialog</name>
        <message>
            <source>Agreement with «{name}»</source>
            <translation>Договор: «{name}»</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Предмет договора</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>День заключения</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Empty without a term</source>
            <translation>Без срока — пусто</translation>
        </message>
        <message>
            <source>Signed for the partner by</source>
            <translation>От партнёра подписал</translation>
        </message>
        <message>
            <source>One on a line; empty: the usual ones are printed</source>
            <translation>Каждая с новой строки; если пусто, печатаются обычные</translation>
        </message>
        <message>
            <source>The library's duties</source>
            <translation>Обязанности библиотеки</translation>
        </message>
        <message>
            <source>The partner's duties</source>
            <translation>Обязанности партнёра</translation>
        </message>
        <message>
            <source>Remind so many days before</source>
            <translation>Напомнить за сколько дней</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Information service</source>
            <translation>Информационное обслуживание</translation>
        </message>
    </context>
    <context>
        <name>AgreementPaper</name>
        <message>
            <source>Agreement of partnership</source>
            <translation>Договор о партнёрстве</translation>
        </message>
        <message>
            <source>no. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет договора</translation>
        </message>
        <message>
            <source>The library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>The partner</source>
            <translation>Партнёр</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Срок и порядок</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Партнёр</translation>
        </message>
        <message>
            <source>Agreed by the library system</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>Address, phone</source>
            <translation>Адрес, телефон</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>Представляет</translation>
        </message>
        <message>
            <source>The agreement is in force from {since} without a term.</source>
            <translation>Договор действует с {since} без срока.</translation>
        </message>
        <message>
            <source>The agreement is in force from {since} to {until}.</source>
            <translation>Договор действует с {since} по {until}.</translation>
        </message>
        <message>
            <source>Either side may end it by telling the other in writing thirty days before.</source>
            <translation>Каждая сторона вправе прекратить договор, письменно предупредив другую за тридцать дней.</translation>
        </message>
        <message>
            <source>Changes are made in writing and signed by both sides.</source>
            <translation>Изменения вносятся письменно и подписываются обеими сторонами.</translation>
        </message>
        <message>
            <source>It is made in two equal copies, one for each side.</source>
            <translation>Договор составлен в двух равных экземплярах, по одному для каждой стороны.</translation>
        </message>
        <message>
            <source>answers the partner's inquiries by agreed days and keeps a journal of them;</source>
            <translation>отвечает на запросы партнёра в согласованные сроки и ведёт их журнал;</translation>
        </message>
        <message>
            <source>tells the partner of new documents on the topics that the partner has named;</source>
            <translation>оповещает партнёра о новых документах по темам, которые он назвал;</translation>
        </message>
        <message>
            <source>keeps decisions, programmes and reports that the partner hands over, and gives inhabitants access to them;</source>
            <translation>хранит решения, программы и отчёты, переданные партнёром, и открывает к ним доступ жителям;</translation>
        </message>
        <message>
            <source>holds days of information, meetings and exhibitions together with the partner.</source>
            <translation>проводит вместе с партнёром дни информации, встречи и выставки.</translation>
        </message>
        <message>
            <source>hands the library copies of decisions, programmes and reports meant for inhabitants;</source>
            <translation>передаёт библиотеке копии решений, программ и отчётов, предназначенных для жителей;</translation>
        </message>
        <message>
            <source>names a person who hands inquiries over and receives the answers;</source>
            <translation>называет сотрудника, который передаёт запросы и получает ответы;</translation>
        </message>
        <message>
            <source>helps, as far as it can, to pay for subscriptions, books and equipment;</source>
            <translation>по возможности помогает оплатить подписку, книги и оборудование;</translation>
        </message>
        <message>
            <source>engages the librarian for other work by a written order only, so that the library stays open.</source>
            <translation>привлекает библиотекаря к другим работам только письменным распоряжением, чтобы библиотека оставалась открытой.</translation>
        </message>
        <message>
            <source>The sides</source>
            <translation>Стороны</translation>
        </message>
    </context>
    <context>
        <name>Agreements</name>
        <message>
            <source>ended {date}</source>
            <translation>прекращён {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>до {date}</translation>
        </message>
    </context>
    <context>
        <name>Album</name>
        <message>
            <source>Nobody was asked</source>
            <translation>Не спрашивали</translation>
        </message>
        <message>
            <source>Those seen agreed</source>
            <translation>Согласие есть</translation>
        </message>
        <message>
            <source>Nobody can be recognised</source>
            <translation>Никого не узнать</translation>
        </message>
        <message>
            <source>These photos are in the album already.</source>
            <translation>Эти снимки уже есть в альбоме.</translation>
        </message>
        <message>
            <source>This photo is no longer in the album.</source>
            <translation>Этого снимка больше нет в альбоме.</translation>
        </message>
        <message>
            <source>There is no photo to print.</source>
            <translation>Печатать нечего: нет ни одного снимка.</translation>
        </message>
        <message>
            <source>Choose whether those seen agreed.</source>
            <translation>Укажите, есть ли согласие тех, кто на снимке.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added to the album of event no. {no}</source>
            <translation>
                <numerusform>В альбом мероприятия № {no} добавлен %n снимок</numerusform>
                <numerusform>В альбом мероприятия № {no} добавлены %n снимка</numerusform>
                <numerusform>В альбом мероприятия № {no} добавлено %n снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>Photo of event no. {no}: changes saved</source>
            <translation>Снимок мероприятия № {no}: изменения сохранены</translation>
        </message>
        <message>
            <source>Photo of event no. {no} moved</source>
            <translation>Снимок мероприятия № {no} переставлен</translation>
        </message>
        <message>
            <source>Photo of event no. {no} moved to the trash</source>
            <translation>Снимок мероприятия № {no} убран в корзину</translation>
        </message>
        <message>
            <source>Photo of event no. {no} taken from the trash</source>
            <translation>Снимок мероприятия № {no} возвращён из корзины</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Снимок</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
    </context>
    <context>
        <name>AlbumPapers</name>
        <message>
            <source>Photo album</source>
            <translation>Фотоальбом</translation>
        </message>
    </context>
    <context>
        <name>AlbumSection</name>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Снимки</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Добавить снимки</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>{n} photos a page</source>
            <translation>По {n} на страницу</translation>
        </message>
        <message>
            <source>Reading the photos</source>
            <translation>Чтение снимков</translation>
        </message>
        <message numerus="yes">
            <source>Nobody was asked whether %n photo(s) may be shown.</source>
            <translation>
                <numerusform>О согласии не спрашивали для %n снимка.</numerusform>
                <numerusform>О согласии не спрашивали для %n снимков.</numerusform>
                <numerusform>О согласии не спрашивали для %n снимков.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print them too</source>
            <translation>Печатать и их</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Печатать без них</translation>
        </message>
        <message numerus="yes">
            <source>And %n more file(s).</source>
            <translation>
                <numerusform>И ещё %n файл.</numerusform>
                <numerusform>И ещё %n файла.</numerusform>
                <numerusform>И ещё %n файлов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos belong to an event. Plan one first</source>
            <translation>Снимки относятся к мероприятию. Сначала внесите мероприятие</translation>
        </message>
        <message>
            <source>No photos of this event yet. Add several at once</source>
            <translation>Снимков этого мероприятия ещё нет. Добавьте сразу несколько</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>По-русски</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>По-кыргызски</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Photo without a caption</source>
            <translation>Снимок без подписи</translation>
        </message>
        <message>
            <source>Caption, consent</source>
            <translation>Подпись, согласие</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Крупно</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Раньше</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Выберите снимок</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Новое мероприятие</translation>
        </message>
    </context>
    <context>
        <name>AnnounceDialog</name>
        <message>
            <source>As the muftiate announced it</source>
            <translation>Как объявил муфтият</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
    </context>
    <context>
        <name>AnonymiseDialog</name>
        <message numerus="yes">
            <source>Have not come for %n year(s) and owe nothing.</source>
            <translation>
                <numerusform>Не приходили %n год и ничего не должны.</numerusform>
                <numerusform>Не приходили %n года и ничего не должны.</numerusform>
                <numerusform>Не приходили %n лет и ничего не должны.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name, address and phone are removed from the card; the numbers of past reports stay.</source>
            <translation>С карточки убираются имя, адрес и телефон; числа прошлых отчётов остаются.</translation>
        </message>
        <message>
            <source>Anonymise old cards</source>
            <translation>Обезличить старые карточки</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Год рожд.</translation>
        </message>
        <message>
            <source>Last came</source>
            <translation>Был последний раз</translation>
        </message>
        <message>
            <source>There are no such cards</source>
            <translation>Таких карточек нет</translation>
        </message>
        <message>
            <source>Anonymise all of the list</source>
            <translation>Обезличить весь список</translation>
        </message>
        <message>
            <source>The names will be gone for good, from the history too. This cannot be undone. Copies made earlier still hold them until they are replaced by newer ones.</source>
            <translation>Имена исчезнут навсегда, и из истории тоже. Отменить это нельзя. В сделанных раньше копиях они останутся, пока копии не сменятся новыми.</translation>
        </message>
        <message>
            <source>Anonymise</source>
            <translation>Обезличить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Write down a refusal</source>
            <translation>Записать отказ</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Answer to claim no. {number}</source>
            <translation>Ответ на рекламацию № {number}</translation>
        </message>
        <message>
            <source>What was answered?</source>
            <translation>Что ответили?</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Сохранить ответ</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Отметить выполненным</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Форма выдачи</translation>
        </message>
        <message>
            <source>The asker has the answer already</source>
            <translation>Ответ уже у заявителя</translation>
        </message>
    </context>
    <context>
        <name>AnswerPart</name>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Letters and Enter: the dossier and the catalogue</source>
            <translation>Несколько букв и Enter: папка МСУ и каталог</translation>
        </message>
        <message>
            <source>Other sources</source>
            <translation>Другие источники</translation>
        </message>
        <message>
            <source>Documents given</source>
            <translation>Выдано документов</translation>
        </message>
        <message>
            <source>Sheets copied</source>
            <translation>Листов копий</translation>
        </message>
        <message>
            <source>Minutes spent</source>
            <translation>Затрачено минут</translation>
        </message>
    </context>
    <context>
        <name>ArticleDialog</name>
        <message>
            <source>Save, next of this issue</source>
            <translation>Сохранить, следующая из этого номера</translation>
        </message>
        <message>
            <source>Title of the article</source>
            <translation>Заглавие статьи</translation>
        </message>
        <message>
            <source>As in a list of literature: Asanov U. B.</source>
            <translation>Как в списке литературы: Асанов У. Б.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Newspaper, journal</source>
            <translation>Газета, журнал</translation>
        </message>
        <message>
            <source>Issue no.</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Day of the issue</source>
            <translation>Дата номера</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Place, folder</source>
            <translation>Место, папка</translation>
        </message>
        <message>
            <source>Displayed on the board of the self-government</source>
            <translation>Выставлено на стенде «МСУ информирует»</translation>
        </message>
    </context>
    <context>
        <name>AskedPage</name>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Enter on a number shows its questions</source>
            <translation>Enter на числе покажет вопросы</translation>
        </message>
        <message>
            <source>Table for a spreadsheet</source>
            <translation>Таблица Excel</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>No branch told of its inquiries in this period. Their letters come with the reports on the stick.</source>
            <translation>За этот период филиалы о запросах ещё не сообщили. Их письма приходят на флешке вместе с отчётами.</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Записано: {file}</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>«{file}» cannot be kept here. PDF, Word, Excel, PowerPoint, OpenDocument, RTF, text, pictures and sound (mp3, m4a, ogg) are accepted.</source>
            <translation>«{file}» здесь не хранят. Принимаются PDF, Word, Excel, PowerPoint, OpenDocument, RTF, текст, снимки и звук (mp3, m4a, ogg).</translation>
        </message>
        <message>
            <source>«{file}» contains macros. Save it in Word or Excel without them, or as PDF.</source>
            <translation>В файле «{file}» есть макросы. Сохраните его в Word или Excel без них или в виде PDF.</translation>
        </message>
        <message>
            <source>«{file}» is damaged and cannot be read. Copy the file once more.</source>
            <translation>Файл «{file}» повреждён и не читается. Скопируйте его ещё раз.</translation>
        </message>
        <message>
            <source>These files are attached already.</source>
            <translation>Эти файлы уже приложены.</translation>
        </message>
        <message>
            <source>This file is no longer attached.</source>
            <translation>Этот файл больше не приложен.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached, the last: «{name}»</source>
            <translation>
                <numerusform>Приложен %n файл: «{name}»</numerusform>
                <numerusform>Приложено %n файла, последний: «{name}»</numerusform>
                <numerusform>Приложено %n файлов, последний: «{name}»</numerusform>
            </translation>
        </message>
        <message>
            <source>File «{name}»: caption saved</source>
            <translation>Файл «{name}»: подпись сохранена</translation>
        </message>
        <message>
            <source>File «{name}» moved</source>
            <translation>Файл «{name}» переставлен</translation>
        </message>
        <message>
            <source>File «{name}» taken off</source>
            <translation>Файл «{name}» снят с карточки</translation>
        </message>
        <message>
            <source>«{file}» is a folder. Open it and choose the files in it.</source>
            <translation>«{file}» — это папка. Откройте её и выберите в ней файлы.</translation>
        </message>
    </context>
    <context>
        <name>Bodies</name>
        <message>
            <source>«{name}» added to the people</source>
            <translation>«{name}» — внесено в список людей</translation>
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
            <source>Enter the person's name.</source>
            <translation>Введите имя человека.</translation>
        </message>
        <message>
            <source>«{name}» is among the people already. Enter another year of birth if it is a namesake.</source>
            <translation>«{name}» уже есть в списке людей. Если это однофамилец, укажите другой год рождения.</translation>
        </message>
        <message>
            <source>This person is no longer there.</source>
            <translation>Этого человека больше нет в списке.</translation>
        </message>
        <message>
            <source>The death is before the birth.</source>
            <translation>Дата смерти раньше даты рождения.</translation>
        </message>
        <message>
            <source>The phone of a living person is kept with their consent only. Enter the day of the consent, or leave the phone empty.</source>
            <translation>Телефон живущего человека хранят только с его согласия. Укажите день согласия или оставьте телефон пустым.</translation>
        </message>
        <message>
            <source>Office saved: {name}</source>
            <translation>Должность записана: {name}</translation>
        </message>
        <message>
            <source>Office changed: {name}</source>
            <translation>Должность изменена: {name}</translation>
        </message>
        <message>
            <source>Office changed hands: {before} → {name}</source>
            <translation>На должности сменились: {before} → {name}</translation>
        </message>
        <message>
            <source>Office moved to the trash: {name}</source>
            <translation>Должность перемещена в корзину: {name}</translation>
        </message>
        <message>
            <source>Office taken from the trash: {name}</source>
            <translation>Должность возвращена из корзины: {name}</translation>
        </message>
        <message>
            <source>Agreement saved: {name}</source>
            <translation>Договор записан: {name}</translation>
        </message>
        <message>
            <source>Agreement changed: {name}</source>
            <translation>Договор изменён: {name}</translation>
        </message>
        <message>
            <source>Agreement prolonged until {date}: {name}</source>
            <translation>Договор продлён до {date}: {name}</translation>
        </message>
        <message>
            <source>Agreement ended: {name}</source>
            <translation>Договор прекращён: {name}</translation>
        </message>
        <message>
            <source>Agreement moved to the trash: {name}</source>
            <translation>Договор перемещён в корзину: {name}</translation>
        </message>
        <message>
            <source>Agreement taken from the trash: {name}</source>
            <translation>Договор возвращён из корзины: {name}</translation>
        </message>
        <message>
            <source>Enter who holds the office.</source>
            <translation>Укажите, кто занимает должность.</translation>
        </message>
        <message>
            <source>Enter the post.</source>
            <translation>Укажите должность.</translation>
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation>Конец раньше начала.</translation>
        </message>
        <message>
            <source>The one before began later. Enter a later beginning.</source>
            <translation>Предшественник вступил в должность позже. Укажите более поздний день.</translation>
        </message>
        <message>
            <source>«{name}» holds this post already.</source>
            <translation>«{name}» уже занимает эту должность.</translation>
        </message>
        <message>
            <source>This office is no longer there.</source>
            <translation>Этой должности больше нет в списке.</translation>
        </message>
        <message>
            <source>Enter what the agreement is about.</source>
            <translation>Укажите предмет договора.</translation>
        </message>
        <message>
            <source>The end is before the day of the agreement.</source>
            <translation>Конец раньше дня заключения договора.</translation>
        </message>
        <message>
            <source>The agreement was ended before this day. Enter an earlier one.</source>
            <translation>Договор прекращён раньше этого дня. Укажите более ранний.</translation>
        </message>
        <message>
            <source>Enter the new last day.</source>
            <translation>Укажите новый последний день.</translation>
        </message>
        <message>
            <source>The new last day must be after the old one.</source>
            <translation>Новый последний день должен быть позже прежнего.</translation>
        </message>
        <message>
            <source>Enter why the agreement ends.</source>
            <translation>Укажите, почему договор прекращается.</translation>
        </message>
        <message>
            <source>This agreement was ended already.</source>
            <translation>Этот договор уже прекращён.</translation>
        </message>
        <message>
            <source>This agreement is no longer there.</source>
            <translation>Этого договора больше нет в списке.</translation>
        </message>
        <message>
            <source>Enter days from 0 to {limit}.</source>
            <translation>Введите число дней от 0 до {limit}.</translation>
        </message>
        <message>
            <source>«{name}» has left this office already.</source>
            <translation>«{name}» больше не занимает эту должность.</translation>
        </message>
        <message>
            <source>«{name}» joined with «{kept}»</source>
            <translation>«{name}» объединён с «{kept}»</translation>
        </message>
        <message>
            <source>Type a few letters and choose the other card from the list.</source>
            <translation>Введите несколько букв и выберите вторую карточку из списка.</translation>
        </message>
    </context>
    <context>
        <name>BodiesSection</name>
        <message>
            <source>Contacts for a phone</source>
            <translation>Контакты для телефона</translation>
        </message>
        <message>
            <source>Bodies and people</source>
            <translation>Органы и люди</translation>
        </message>
        <message>
            <source>Save the contacts</source>
            <translation>Сохранить контакты</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) saved</source>
            <translation>
                <numerusform>Сохранён %n контакт</numerusform>
                <numerusform>Сохранены %n контакта</numerusform>
                <numerusform>Сохранено %n контактов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n body(ies)</source>
            <translation>
                <numerusform>%n орган или партнёр</numerusform>
                <numerusform>%n органа и партнёра</numerusform>
                <numerusform>%n органов и партнёров</numerusform>
            </translation>
        </message>
        <message>
            <source>No bodies here yet. Begin with the aiyl okmotu</source>
            <translation>Здесь пока пусто. Начните с айыл өкмөтү</translation>
        </message>
        <message>
            <source>New body</source>
            <translation>Новый орган</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Органы МСУ</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Партнёры</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>Body or partner</source>
            <translation>Орган или партнёр</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>Who heads it</source>
            <translation>Кто возглавляет</translation>
        </message>
        <message>
            <source>Choose a body</source>
            <translation>Выберите орган или партнёра</translation>
        </message>
        <message>
            <source>Files of the agreement: {name}</source>
            <translation>Файлы договора: {name}</translation>
        </message>
    </context>
    <context>
        <name>BodyCard</name>
        <message>
            <source>Who holds office</source>
            <translation>Записать должность</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Entered twice: join</source>
            <translation>Записан дважды: объединить</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Who heads it</source>
            <translation>Возглавляет</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Договоры</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Вместе</translation>
        </message>
        <message numerus="yes">
            <source>%n inquiry(ies)</source>
            <translation>
                <numerusform>%n запрос</numerusform>
                <numerusform>%n запроса</numerusform>
                <numerusform>%n запросов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n мероприятие</numerusform>
                <numerusform>%n мероприятия</numerusform>
                <numerusform>%n мероприятий</numerusform>
            </translation>
        </message>
        <message>
            <source>Another came</source>
            <translation>Сменился</translation>
        </message>
        <message>
            <source>Change the office</source>
            <translation>Изменить должность</translation>
        </message>
        <message>
            <source>Entered by mistake</source>
            <translation>Записано по ошибке</translation>
        </message>
        <message>
            <source>Prolong</source>
            <translation>Продлить</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Print to sign</source>
            <translation>Напечатать на подпись</translation>
        </message>
        <message>
            <source>Change the agreement</source>
            <translation>Изменить договор</translation>
        </message>
        <message>
            <source>Files: the signed paper</source>
            <translation>Файлы: подписанный договор</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) done together</source>
            <translation>
                <numerusform>%n совместное дело</numerusform>
                <numerusform>%n совместных дела</numerusform>
                <numerusform>%n совместных дел</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n public work(s) by its order</source>
            <translation>
                <numerusform>%n общественная работа по поручению</numerusform>
                <numerusform>%n общественные работы по поручению</numerusform>
                <numerusform>%n общественных работ по поручению</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n former: show</source>
            <translation>
                <numerusform>Прежние: показать %n</numerusform>
                <numerusform>Прежние: показать %n</numerusform>
                <numerusform>Прежние: показать %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BodyDialog</name>
        <message>
            <source>New body or partner</source>
            <translation>Новый орган или партнёр</translation>
        </message>
        <message>
            <source>Body or partner</source>
            <translation>Орган или партнёр</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>One of the names is enough; letters want both</source>
            <translation>Хватит одного названия; для писем нужны оба</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название по-русски</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Название по-кыргызски</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>BodyPapers</name>
        <message>
            <source>Bodies and those in office</source>
            <translation>Органы и должностные лица</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>на {day}</translation>
        </message>
        <message>
            <source>Body, address, phone</source>
            <translation>Орган, адрес, телефон</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Ф. И. О.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Agreements of partnership</source>
            <translation>Договоры о партнёрстве</translation>
        </message>
        <message>
            <source>Number, day</source>
            <translation>Номер, день</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Партнёр</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>без срока</translation>
        </message>
        <message numerus="yes">
            <source>%n agreement(s) in force</source>
            <translation>
                <numerusform>Действует %n договор</numerusform>
                <numerusform>Действуют %n договора</numerusform>
                <numerusform>Действуют %n договоров</numerusform>
            </translation>
        </message>
        <message>
            <source>ended {date}</source>
            <translation>прекращён {date}</translation>
        </message>
        <message>
            <source>term passed</source>
            <translation>действует, срок прошёл</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>In office since</source>
            <translation>В должности с</translation>
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
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Новое мероприятие</translation>
        </message>
        <message>
            <source>In earlier years</source>
            <translation>В прошлые годы</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Отбор</translation>
        </message>
        <message>
            <source>Choose an event first: Enter on its day.</source>
            <translation>Сначала выберите мероприятие: Enter на его дне.</translation>
        </message>
        <message>
            <source>Save the events</source>
            <translation>Сохранить мероприятия</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) saved: {path}</source>
            <translation>
                <numerusform>Сохранено %n мероприятие: {path}</numerusform>
                <numerusform>Сохранено %n мероприятия: {path}</numerusform>
                <numerusform>Сохранено %n мероприятий: {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarBar</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
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
            <source>Week</source>
            <translation>Неделя</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>The month for a phone</source>
            <translation>Месяц для телефона</translation>
        </message>
        <message>
            <source>The chosen event for a phone</source>
            <translation>Выбранное мероприятие для телефона</translation>
        </message>
        <message>
            <source>The year's list as a table</source>
            <translation>Список за год таблицей</translation>
        </message>
        <message>
            <source>The month's plan for the public</source>
            <translation>План месяца для жителей</translation>
        </message>
        <message>
            <source>Part 3 of the diary</source>
            <translation>Часть 3 дневника</translation>
        </message>
        <message>
            <source>Own forms of events …</source>
            <translation>Свои формы мероприятий …</translation>
        </message>
        <message>
            <source>Print, save as a file, own forms</source>
            <translation>Печать, файлы, свои формы</translation>
        </message>
    </context>
    <context>
        <name>CalendarSection</name>
        <message>
            <source>No events this month. Pick a date from the calendar</source>
            <translation>В этом месяце мероприятий нет. Выберите дату в календаре</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Новое мероприятие</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>Выберите мероприятие</translation>
        </message>
        <message>
            <source>Choose an event first: Enter on its day.</source>
            <translation>Сначала выберите мероприятие: Enter на его дне.</translation>
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
        <name>CaptionDialog</name>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
    </context>
    <context>
        <name>CaseList</name>
        <message>
            <source>Everything was found.</source>
            <translation>Всё найдено.</translation>
        </message>
        <message>
            <source>Nothing was put aside: no foreign, written-off or unknown books.</source>
            <translation>Ничего не отложено: нет чужих, списанных и неизвестных книг.</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Отметить все</translation>
        </message>
        <message>
            <source>Enter or a double click ticks a line for a decision</source>
            <translation>Enter или двойной щелчок отмечает строку для решения</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Choose a line</source>
            <translation>Выберите строку</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что с ней</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Цена</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>no. {number} of {date}</source>
            <translation>№ {number} от {date}</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>Lost by card</source>
            <translation>Утеряна по билету №</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>What book it is</source>
            <translation>Что это за книга</translation>
        </message>
        <message>
            <source>It was a mistake</source>
            <translation>Набрано по ошибке</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Receive a batch</source>
            <translation>Принять партию</translation>
        </message>
    </context>
    <context>
        <name>CategoriesDialog</name>
        <message>
            <source>Own categories of readers</source>
            <translation>Свои категории читателей</translation>
        </message>
        <message>
            <source>They are offered at registration beside the ten of the diary; each is counted in one of its columns.</source>
            <translation>Их можно выбрать при записи рядом с десятью категориями дневника; каждая считается в одной из его граф.</translation>
        </message>
        <message>
            <source>No own categories yet. For example: herders</source>
            <translation>Своих категорий пока нет. Например: чабаны</translation>
        </message>
        <message>
            <source>New category</source>
            <translation>Новая категория</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Читатели</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message>
            <source>A category of readers</source>
            <translation>Категория читателей</translation>
        </message>
        <message>
            <source>Counted in the diary as</source>
            <translation>В дневнике считается как</translation>
        </message>
    </context>
    <context>
        <name>Centre</name>
        <message>
            <source>Answer to branch no. {no}</source>
            <translation>Ответ филиалу № {no}</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Сохранить ответ</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Ответа не будет</translation>
        </message>
        <message>
            <source>Tell the branch</source>
            <translation>Сообщить филиалу</translation>
        </message>
    </context>
    <context>
        <name>CentreDialog</name>
        <message>
            <source>Books of the central library, to be given back</source>
            <translation>Книги центральной библиотеки, к возврату</translation>
        </message>
        <message>
            <source>None here. On a copy's card tick “Belongs to the central library”</source>
            <translation>Таких книг нет. В карточке экземпляра отметьте «Принадлежит центральной библиотеке»</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>Список пуст</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автор, название</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Где находится</translation>
        </message>
    </context>
    <context>
        <name>CentreSection</name>
        <message>
            <source>Passed on by branches</source>
            <translation>Передали филиалы</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>О чём спрашивали</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <source>Nothing here: everything of this kind is found.</source>
            <translation>Здесь пусто: всё найдено.</translation>
        </message>
        <message>
            <source>Which to show</source>
            <translation>Что показать</translation>
        </message>
        <message>
            <source>Space: it is there. Space once more: it is not.</source>
            <translation>Пробел: книга на месте. Ещё раз пробел: отметка снята.</translation>
        </message>
        <message>
            <source>Without a shelf</source>
            <translation>Без полки</translation>
        </message>
        <message>
            <source>Show the whole list</source>
            <translation>Показать весь список</translation>
        </message>
        <message>
            <source>Whole list</source>
            <translation>Весь список</translation>
        </message>
        <message>
            <source>Left to find</source>
            <translation>Осталось найти</translation>
        </message>
        <message>
            <source>In other places</source>
            <translation>В других местах</translation>
        </message>
        <message>
            <source>to be found</source>
            <translation>найти</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Полка</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Цена</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n экземпляр</numerusform>
                <numerusform>%n экземпляра</numerusform>
                <numerusform>%n экземпляров</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Count</source>
            <translation>Считать</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдены</translation>
        </message>
        <message>
            <source>List by number</source>
            <translation>Список по номерам</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Отложено</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) not found will be marked as missing. The result is frozen for the act.</source>
            <translation>
                <numerusform>%n ненайденный экземпляр будет отмечен как отсутствующий. Итог закрепится для акта.</numerusform>
                <numerusform>%n ненайденных экземпляра будут отмечены как отсутствующие. Итог закрепится для акта.</numerusform>
                <numerusform>%n ненайденных экземпляров будут отмечены как отсутствующие. Итог закрепится для акта.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was found. The result is frozen for the act.</source>
            <translation>Всё найдено. Итог закрепится для акта.</translation>
        </message>
        <message>
            <source>The check ends without a result. What was counted is not used.</source>
            <translation>Проверка закончится без итога. Посчитанное не пригодится.</translation>
        </message>
        <message>
            <source>Cancel the check</source>
            <translation>Отменить проверку</translation>
        </message>
        <message>
            <source>Go on checking</source>
            <translation>Проверять дальше</translation>
        </message>
        <message>
            <source>Nothing is decided to be written off. Tick lines, then «Decide».</source>
            <translation>К списанию пока ничего не назначено. Отметьте строки и нажмите «Решение».</translation>
        </message>
        <message numerus="yes">
            <source>A draft act is made: %n copy(ies). It waits under «Acts».</source>
            <translation>
                <numerusform>Черновик акта готов: %n экземпляр. Он ждёт в разделе «Акты».</numerusform>
                <numerusform>Черновик акта готов: %n экземпляра. Он ждёт в разделе «Акты».</numerusform>
                <numerusform>Черновик акта готов: %n экземпляров. Он ждёт в разделе «Акты».</numerusform>
            </translation>
        </message>
        <message>
            <source>All checks</source>
            <translation>Все проверки</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Order and names</source>
            <translation>Приказ и имена</translation>
        </message>
        <message>
            <source>Finish the check</source>
            <translation>Завершить проверку</translation>
        </message>
        <message>
            <source>Number of a copy that was found</source>
            <translation>Номер найденного экземпляра</translation>
        </message>
        <message>
            <source>Found after all? Its number, then Enter</source>
            <translation>Книга нашлась? Её номер, затем Enter</translation>
        </message>
        <message>
            <source>{number} is not among the missing of this check.</source>
            <translation>Номера {number} нет среди ненайденных этой проверки.</translation>
        </message>
        <message>
            <source>{occasion}, {date}: {scope}</source>
            <translation>{occasion}, {date}: {scope}</translation>
        </message>
        <message>
            <source>On the books</source>
            <translation>Числится</translation>
        </message>
        <message>
            <source>Show the draft</source>
            <translation>Показать черновик</translation>
        </message>
        <message>
            <source>Draft the act</source>
            <translation>В черновик акта</translation>
        </message>
        <message>
            <source>The result is being frozen</source>
            <translation>Результат закрепляется</translation>
        </message>
        <message>
            <source>Stopped: the check goes on.</source>
            <translation>Остановлено: проверка продолжается.</translation>
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
        <name>ChoosingDialog</name>
        <message>
            <source>Choose from the stock</source>
            <translation>Выбрать из фонда</translation>
        </message>
        <message>
            <source>No copy fits. Change the conditions above.</source>
            <translation>Ни один экземпляр не подходит. Измените условия выше.</translation>
        </message>
        <message>
            <source>Any content</source>
            <translation>Любое содержание</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Любой язык</translation>
        </message>
        <message>
            <source>Not lent for, years</source>
            <translation>Не выдавали, лет</translation>
        </message>
        <message>
            <source>Published before</source>
            <translation>Изданы до</translation>
        </message>
        <message>
            <source>Lent at least, times</source>
            <translation>Выдавали не меньше, раз</translation>
        </message>
        <message>
            <source>Enter or a double click ticks a copy</source>
            <translation>Enter или двойной щелчок отмечает экземпляр</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заглавие</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Полка</translation>
        </message>
        <message>
            <source>Lent, times</source>
            <translation>Выдач</translation>
        </message>
        <message>
            <source>Last lent</source>
            <translation>Последняя</translation>
        </message>
        <message numerus="yes">
            <source>Into the act: %n copy(ies)</source>
            <translation>
                <numerusform>В акт: %n экземпляр</numerusform>
                <numerusform>В акт: %n экземпляра</numerusform>
                <numerusform>В акт: %n экземпляров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n экземпляр</numerusform>
                <numerusform>%n экземпляра</numerusform>
                <numerusform>%n экземпляров</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chronicle</name>
        <message>
            <source>Nature and place</source>
            <translation>Природа и место</translation>
        </message>
        <message>
            <source>Origin of the name</source>
            <translation>Происхождение названия</translation>
        </message>
        <message>
            <source>Founding, clans, settlers</source>
            <translation>Основание, роды, переселенцы</translation>
        </message>
        <message>
            <source>Kolkhoz, sovkhoz</source>
            <translation>Колхоз, совхоз</translation>
        </message>
        <message>
            <source>The war, book of memory</source>
            <translation>Война, Книга памяти</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Медицина</translation>
        </message>
        <message>
            <source>Culture, library</source>
            <translation>Культура, библиотека</translation>
        </message>
        <message>
            <source>Aiyl okmotu: heads, deputies</source>
            <translation>Айыл өкмөтү: главы, депутаты</translation>
        </message>
        <message>
            <source>Notable people, heroes, manaschi</source>
            <translation>Знатные земляки, герои, манасчи</translation>
        </message>
        <message>
            <source>Families, dynasties, peoples</source>
            <translation>Семьи, династии, народы</translation>
        </message>
        <message>
            <source>Traditions</source>
            <translation>Традиции</translation>
        </message>
        <message>
            <source>The present by years</source>
            <translation>Современность по годам</translation>
        </message>
        <message>
            <source>Told by</source>
            <comment>where it is known from</comment>
            <translation>Рассказчик</translation>
        </message>
        <message>
            <source>Newspaper</source>
            <comment>where it is known from</comment>
            <translation>Газета</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>where it is known from</comment>
            <translation>Архив</translation>
        </message>
        <message>
            <source>Photo</source>
            <comment>where it is known from</comment>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>Book</source>
            <comment>where it is known from</comment>
            <translation>Книга</translation>
        </message>
        <message>
            <source>Own observation</source>
            <comment>where it is known from</comment>
            <translation>Собственное наблюдение</translation>
        </message>
        <message>
            <source>Write what happened.</source>
            <translation>Напишите, что произошло.</translation>
        </message>
        <message>
            <source>Choose the chapter.</source>
            <translation>Выберите раздел.</translation>
        </message>
        <message>
            <source>Choose where it is known from.</source>
            <translation>Выберите, откуда это известно.</translation>
        </message>
        <message>
            <source>This entry is no longer in the chronicle.</source>
            <translation>Этой записи в летописи больше нет.</translation>
        </message>
        <message>
            <source>This entry is in the trash. Take it back from there first.</source>
            <translation>Эта запись в корзине. Сначала верните её оттуда.</translation>
        </message>
        <message>
            <source>Entry no. {no} written: «{title}»</source>
            <translation>Запись № {no} внесена: «{title}»</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) written into the chronicle</source>
            <translation>
                <numerusform>В летопись внесено %n мероприятие</numerusform>
                <numerusform>В летопись внесено %n мероприятия</numerusform>
                <numerusform>В летопись внесено %n мероприятий</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry no. {no} changed: «{title}»</source>
            <translation>Запись № {no} изменена: «{title}»</translation>
        </message>
        <message>
            <source>Entry no. {no} moved to the trash: «{title}»</source>
            <translation>Запись № {no} убрана в корзину: «{title}»</translation>
        </message>
        <message>
            <source>Entry no. {no} taken from the trash: «{title}»</source>
            <translation>Запись № {no} возвращена из корзины: «{title}»</translation>
        </message>
    </context>
    <context>
        <name>ChronicleCard</name>
        <message>
            <source>Chapter</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>For the wall</source>
            <translation>На стену</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Show the event</source>
            <translation>Показать мероприятие</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>All that is told of this person</source>
            <translation>Всё, что записано об этом человеке</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>The whole text</source>
            <translation>Весь текст</translation>
        </message>
    </context>
    <context>
        <name>ChronicleEntry</name>
        <message>
            <source>New entry of the chronicle</source>
            <translation>Новая запись летописи</translation>
        </message>
        <message>
            <source>Entry no. {no}</source>
            <translation>Запись № {no}</translation>
        </message>
        <message>
            <source>Save the entry</source>
            <translation>Сохранить запись</translation>
        </message>
    </context>
    <context>
        <name>ChronicleEvents</name>
        <message>
            <source>From events</source>
            <translation>Из мероприятий</translation>
        </message>
    </context>
    <context>
        <name>ChroniclePapers</name>
        <message>
            <source>People of the chronicle</source>
            <translation>Указатель лиц</translation>
        </message>
        <message>
            <source>Chronicle of the village</source>
            <translation>Летопись родного села</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>People: {people}</source>
            <translation>Люди: {people}</translation>
        </message>
        <message>
            <source>Source: {source}.</source>
            <translation>Источник: {source}.</translation>
        </message>
        <message>
            <source>Written down by {author}.</source>
            <translation>Записал(а): {author}.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Years of life</source>
            <translation>Годы жизни</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Entry for the wall</source>
            <translation>Запись летописи на стену</translation>
        </message>
    </context>
    <context>
        <name>ChroniclePrint</name>
        <message>
            <source>What is told of: {years}</source>
            <translation>О каком времени: {years}</translation>
        </message>
        <message>
            <source>Written down in: {years}</source>
            <translation>Записано за: {years}</translation>
        </message>
        <message>
            <source>Show the paper</source>
            <translation>Показать документ</translation>
        </message>
        <message>
            <source>The chronicle has no entries of these years.</source>
            <translation>За эти годы записей в летописи нет.</translation>
        </message>
    </context>
    <context>
        <name>ChronicleSection</name>
        <message>
            <source>Here the village is told of, from its founding on. Write the first entry</source>
            <translation>Здесь рассказывается о селе, с его основания до сегодня. Внесите первую запись</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Годы</translation>
        </message>
        <message>
            <source>All chapters</source>
            <translation>Все разделы</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Book of the chronicle</source>
            <translation>Книга летописи</translation>
        </message>
        <message>
            <source>People of the chronicle</source>
            <translation>Указатель лиц</translation>
        </message>
        <message>
            <source>This entry for the wall</source>
            <translation>Эта запись на стену</translation>
        </message>
        <message>
            <source>From events</source>
            <translation>Из мероприятий</translation>
        </message>
        <message>
            <source>Only of: {name}</source>
            <translation>Только о: {name}</translation>
        </message>
        <message>
            <source>Show all entries again</source>
            <translation>Снова показать все записи</translation>
        </message>
        <message>
            <source>Choose an entry in the list first</source>
            <translation>Сначала выберите запись в списке</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Все годы</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Choose an entry</source>
            <translation>Выберите запись</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClaimDialog</name>
        <message numerus="yes">
            <source>Claim about %n issue(s)</source>
            <translation>
                <numerusform>Рекламация на %n номер</numerusform>
                <numerusform>Рекламация на %n номера</numerusform>
                <numerusform>Рекламация на %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>Составить письмо</translation>
        </message>
        <message>
            <source>Kyrgyz pochtasy, post office</source>
            <translation>«Кыргыз почтасы», отделение связи</translation>
        </message>
        <message>
            <source>To whom?</source>
            <translation>Кому?</translation>
        </message>
        <message>
            <source>The post office or the publisher</source>
            <translation>Отделению связи или издателю</translation>
        </message>
    </context>
    <context>
        <name>ClaimsPage</name>
        <message>
            <source>No letters yet. Late issues are claimed under “What did not come”.</source>
            <translation>Писем ещё нет. Рекламацию на опоздавшие номера составляют в «Что не пришло».</translation>
        </message>
        <message>
            <source>Back to the titles</source>
            <translation>К списку изданий</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>Came since</source>
            <translation>Пришло</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n письмо</numerusform>
                <numerusform>%n письма</numerusform>
                <numerusform>%n писем</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a letter</source>
            <translation>Выберите письмо</translation>
        </message>
        <message>
            <source>Claim no. {number} of {date}</source>
            <translation>Рекламация № {number} от {date}</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Записать ответ</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
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
        <message>
            <source>Books</source>
            <translation>Книги</translation>
        </message>
        <message>
            <source>Brochures</source>
            <translation>Брошюры</translation>
        </message>
        <message>
            <source>By inventory number</source>
            <translation>По инвентарному номеру</translation>
        </message>
        <message>
            <source>By summary accounting</source>
            <translation>Суммарный учёт</translation>
        </message>
        <message>
            <source>For other partners</source>
            <translation>Для других партнёров</translation>
        </message>
    </context>
    <context>
        <name>ClosedDayForm</name>
        <message>
            <source>Why the library was closed</source>
            <translation>Почему библиотека закрыта</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Рабочих дней</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
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
        <name>CommissionPage</name>
        <message>
            <source>Office</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>These names stand on every act of the stock. A line that is left empty is printed as a line to sign by hand.</source>
            <translation>Эти имена стоят на всех актах по фонду. Вместо пустого поля на бумаге остаётся линия, чтобы вписать от руки.</translation>
        </message>
        <message>
            <source>Who approves the acts</source>
            <translation>Кто утверждает акты</translation>
        </message>
        <message>
            <source>Empty: the director of the library system</source>
            <translation>Пусто: директор ЦБС</translation>
        </message>
        <message>
            <source>Office, in Russian</source>
            <translation>Должность по-русски</translation>
        </message>
        <message>
            <source>Office, in Kyrgyz</source>
            <translation>Должность по-кыргызски</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Member {n}</source>
            <translation>Член комиссии, {n}-й</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Бухгалтер</translation>
        </message>
        <message>
            <source>Appointed by</source>
            <translation>Чем назначена</translation>
        </message>
        <message>
            <source>For example: order no. 12 of 15.01.2026</source>
            <translation>Например: приказ № 12 от 15.01.2026</translation>
        </message>
        <message>
            <source>Who answers for the stock</source>
            <translation>Материально ответственное лицо</translation>
        </message>
        <message>
            <source>Empty: the librarian</source>
            <translation>Пусто: библиотекарь</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Acts of earlier days keep what was there</source>
            <translation>В актах за прежние дни останется то, что было</translation>
        </message>
    </context>
    <context>
        <name>Community</name>
        <message>
            <source>Election commission</source>
            <translation>Избирательная комиссия</translation>
        </message>
        <message>
            <source>Census</source>
            <translation>Перепись</translation>
        </message>
        <message>
            <source>Household rounds, household book</source>
            <translation>Подворный обход, похозяйственная книга</translation>
        </message>
        <message>
            <source>Commission of the aiyl okmotu</source>
            <translation>Комиссия айыл өкмөтү</translation>
        </message>
        <message>
            <source>Secretary of a meeting, kurultai</source>
            <translation>Секретарь схода, курултая</translation>
        </message>
        <message>
            <source>Clean-up day, ashar</source>
            <translation>Субботник, ашар</translation>
        </message>
        <message>
            <source>Help to the school</source>
            <translation>Помощь школе</translation>
        </message>
        <message>
            <source>Receiving guests</source>
            <translation>Приём гостей</translation>
        </message>
        <message>
            <source>Other work</source>
            <translation>Другая работа</translation>
        </message>
        <message>
            <source>Member of the commission</source>
            <translation>Член комиссии</translation>
        </message>
        <message>
            <source>Secretary of the commission</source>
            <translation>Секретарь комиссии</translation>
        </message>
        <message>
            <source>Chair of the commission</source>
            <translation>Председатель комиссии</translation>
        </message>
        <message>
            <source>Enumerator</source>
            <translation>Счётчик</translation>
        </message>
        <message>
            <source>Instructor</source>
            <translation>Инструктор</translation>
        </message>
        <message>
            <source>Diploma</source>
            <translation>Диплом, грамота</translation>
        </message>
        <message>
            <source>Letter of thanks</source>
            <translation>Благодарность</translation>
        </message>
        <message>
            <source>Prize, gift</source>
            <translation>Премия, подарок</translation>
        </message>
        <message>
            <source>Place in a contest</source>
            <translation>Место в конкурсе</translation>
        </message>
        <message>
            <source>Guest of honour</source>
            <translation>Почётный гость</translation>
        </message>
        <message>
            <source>Other achievement</source>
            <translation>Другое достижение</translation>
        </message>
        <message>
            <source>In working time</source>
            <translation>В рабочее время</translation>
        </message>
        <message>
            <source>Outside working time</source>
            <translation>Вне рабочего времени</translation>
        </message>
        <message>
            <source>Choose what kind of work it was.</source>
            <translation>Выберите вид работы.</translation>
        </message>
        <message>
            <source>Choose who the librarian was there.</source>
            <translation>Выберите, кем был библиотекарь.</translation>
        </message>
        <message>
            <source>Choose what kind of achievement it is.</source>
            <translation>Выберите, что это за достижение.</translation>
        </message>
        <message>
            <source>Enter with which body it was done.</source>
            <translation>Впишите, с каким органом это сделано.</translation>
        </message>
        <message>
            <source>The last day is too far: one work lasts {most} days at most.</source>
            <translation>Последний день слишком далеко: одна работа длится не больше {most} дней.</translation>
        </message>
        <message>
            <source>There are {most} days from the first to the last. Enter that many or fewer.</source>
            <translation>С первого дня по последний — дней: {most}. Впишите столько же или меньше.</translation>
        </message>
        <message>
            <source>This agreement is not with this body. Choose another one or none.</source>
            <translation>Этот договор не с этим органом. Выберите другой или не выбирайте никакого.</translation>
        </message>
        <message>
            <source>What was counted cannot be changed. Take the record back and write it down again.</source>
            <translation>То, что посчитано, изменить нельзя. Снимите запись и впишите заново.</translation>
        </message>
        <message>
            <source>Saved: {title}</source>
            <translation>Записано: {title}</translation>
        </message>
        <message>
            <source>Changes saved: {title}</source>
            <translation>Изменения сохранены: {title}</translation>
        </message>
    </context>
    <context>
        <name>CommunityDialogs</name>
        <message>
            <source>Without an agreement</source>
            <translation>Без договора</translation>
        </message>
        <message>
            <source>Save the record</source>
            <translation>Сохранить запись</translation>
        </message>
        <message>
            <source>Three letters and Enter</source>
            <translation>Три буквы и Enter</translation>
        </message>
        <message>
            <source>Scans, files</source>
            <translation>Сканы, файлы</translation>
        </message>
    </context>
    <context>
        <name>CommunityPapers</name>
        <message>
            <source>Certificate of public works</source>
            <translation>Справка об общественной работе</translation>
        </message>
        <message>
            <source>To the head of the aiyl okmotu</source>
            <translation>Главе айыл өкмөтү</translation>
        </message>
        <message>
            <source>Day, days</source>
            <translation>День, дни</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>By whose order</source>
            <translation>Кем поручено</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>Рабочее время</translation>
        </message>
        <message>
            <source>Result, confirmation</source>
            <translation>Результат, подтверждение</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Partnership and achievements</source>
            <translation>Партнёрство и достижения</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Совместно с</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>What was received</source>
            <translation>Что получено</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>За что</translation>
        </message>
        <message numerus="yes">
            <source>Done together: %n entry(ies)</source>
            <translation>
                <numerusform>Совместные дела: %n</numerusform>
                <numerusform>Совместные дела: %n</numerusform>
                <numerusform>Совместные дела: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Events with partners, counted among the events: %n</source>
            <translation>
                <numerusform>Мероприятия с партнёрами (посчитаны среди мероприятий): %n</numerusform>
                <numerusform>Мероприятия с партнёрами (посчитаны среди мероприятий): %n</numerusform>
                <numerusform>Мероприятия с партнёрами (посчитаны среди мероприятий): %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Achievements: %n</source>
            <translation>
                <numerusform>Достижения: %n</numerusform>
                <numerusform>Достижения: %n</numerusform>
                <numerusform>Достижения: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>order no. {no} of {day}</source>
            <translation>распоряжение № {no} от {day}</translation>
        </message>
        <message>
            <source>order no. {no}</source>
            <translation>распоряжение № {no}</translation>
        </message>
        <message>
            <source>order of {day}</source>
            <translation>распоряжение от {day}</translation>
        </message>
        <message>
            <source>the library was closed</source>
            <translation>библиотека была закрыта</translation>
        </message>
        <message numerus="yes">
            <source>of them %n day(s) in working time</source>
            <translation>
                <numerusform>из них %n день в рабочее время</numerusform>
                <numerusform>из них %n дня в рабочее время</numerusform>
                <numerusform>из них %n дней в рабочее время</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the library was closed for it on %n day(s)</source>
            <translation>
                <numerusform>библиотека из-за этого была закрыта %n день</numerusform>
                <numerusform>библиотека из-за этого была закрыта %n дня</numerusform>
                <numerusform>библиотека из-за этого была закрыта %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Head of the aiyl okmotu</source>
            <translation>Глава айыл өкмөтү</translation>
        </message>
        <message>
            <source>event «{title}»</source>
            <translation>мероприятие «{title}»</translation>
        </message>
        <message>
            <source>agreement no. {no} of {day}</source>
            <translation>договор № {no} от {day}</translation>
        </message>
        <message>
            <source>Days in the period</source>
            <translation>Дней за период</translation>
        </message>
        <message>
            <source>Hours of the whole work</source>
            <translation>Часов за всю работу</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of public works in all</source>
            <translation>
                <numerusform>Всего %n день общественной работы</numerusform>
                <numerusform>Всего %n дня общественной работы</numerusform>
                <numerusform>Всего %n дней общественной работы</numerusform>
            </translation>
        </message>
        <message>
            <source>agreement of {day}</source>
            <translation>договор от {day}</translation>
        </message>
    </context>
    <context>
        <name>CommunitySection</name>
        <message>
            <source>Nothing in this period. Here come public works, what was done together with bodies, diplomas and thanks</source>
            <translation>За этот период ничего нет. Сюда вписывают общественную работу, совместные дела с органами, дипломы и благодарности</translation>
        </message>
        <message>
            <source>New public work</source>
            <translation>Новая общественная работа</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>All records</source>
            <translation>Все записи</translation>
        </message>
        <message>
            <source>Public works</source>
            <translation>Общественная работа</translation>
        </message>
        <message>
            <source>With partners</source>
            <translation>С партнёрами</translation>
        </message>
        <message>
            <source>Achievements</source>
            <translation>Достижения</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Certificate of public works</source>
            <translation>Справка об общественной работе</translation>
        </message>
        <message>
            <source>Partnership and achievements</source>
            <translation>Партнёрство и достижения</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Вписать</translation>
        </message>
        <message>
            <source>Public work</source>
            <translation>Общественная работа</translation>
        </message>
        <message>
            <source>Done with a partner</source>
            <translation>Совместное дело</translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>Достижение</translation>
        </message>
        <message>
            <source>Choose a record</source>
            <translation>Выберите запись</translation>
        </message>
        <message>
            <source>Open the event</source>
            <translation>Открыть мероприятие</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Снять</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
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
            <source>Days</source>
            <translation>Дней</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>closed for this work</source>
            <translation>закрыта на время работы</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часов</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>Charged by</source>
            <translation>Поручил</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Совместно с</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>За что</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Публикации</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Публикация в печати</translation>
        </message>
        <message>
            <source>Open in the press</source>
            <translation>Открыть в разделе «Пресса»</translation>
        </message>
    </context>
    <context>
        <name>ConclusionDialog</name>
        <message>
            <source>Finish the check</source>
            <translation>Завершить проверку</translation>
        </message>
        <message>
            <source>How the stock is kept; printed in the act. It may stay empty.</source>
            <translation>Как хранится фонд; печатается в акте. Можно оставить пустым.</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Выводы</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Consent to the processing of personal data</source>
            <translation>Согласие на обработку персональных данных</translation>
        </message>
        <message>
            <source>I, full name</source>
            <translation>Я, Ф. И. О.</translation>
        </message>
        <message>
            <source>agree that the library keeps and processes my data: full name, year of birth, address, phone, place of study or work, and records of the books I borrow.</source>
            <translation>согласен (согласна), чтобы библиотека хранила и обрабатывала мои данные: фамилию, имя, отчество, год рождения, адрес, телефон, место учёбы или работы и записи о взятых мною книгах.</translation>
        </message>
        <message>
            <source>Consent of a parent or guardian for a child</source>
            <translation>Согласие родителя или опекуна за ребёнка</translation>
        </message>
        <message>
            <source>parent or guardian of the child</source>
            <translation>родитель (опекун) ребёнка</translation>
        </message>
        <message>
            <source>agree that the library keeps and processes the child's and my data: full names, the child's year of birth, address, phone, school and class, and records of the books the child borrows.</source>
            <translation>согласен (согласна), чтобы библиотека хранила и обрабатывала данные ребёнка и мои: фамилии, имена, отчества, год рождения ребёнка, адрес, телефон, школу и класс и записи о книгах, которые берёт ребёнок.</translation>
        </message>
        <message>
            <source>I answer for the books that the child takes: they come back in time and whole; a lost or spoiled book is replaced by an equal one.</source>
            <translation>За книги, которые берёт ребёнок, отвечаю я: они вернутся в срок и целыми, а утерянную или испорченную книгу заменю равноценной.</translation>
        </message>
        <message>
            <source>The purpose: to lend books, to remind of their return and to count readers. Reports of the library hold numbers only, no names.</source>
            <translation>Цель: выдавать книги, напоминать об их возврате и вести учёт читателей. В отчётах библиотеки только числа, без имён.</translation>
        </message>
        <message>
            <source>The data are not handed to others without consent. Whoever they are about may ask at any time what is kept, have it corrected, and withdraw this consent in writing.</source>
            <translation>Без согласия данные другим не передаются. Тот, о ком они, может в любое время узнать, что хранится, попросить исправить и письменно отозвать это согласие.</translation>
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
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Received by the librarian</source>
            <translation>Принял библиотекарь</translation>
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
        <name>CountView</name>
        <message>
            <source>Inventory number</source>
            <translation>Инвентарный номер</translation>
        </message>
        <message>
            <source>Inventory number, then Enter</source>
            <translation>Инвентарный номер, затем Enter</translation>
        </message>
        <message>
            <source>Ctrl+Z takes the last one back</source>
            <translation>Ctrl+Z отменяет последнюю</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Полка</translation>
        </message>
        <message>
            <source>Shelf {name}</source>
            <translation>Полка {name}</translation>
        </message>
        <message>
            <source>Take a book from the shelf: type or scan its number.</source>
            <translation>Возьмите книгу с полки: наберите или отсканируйте её номер.</translation>
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
        <message numerus="yes">
            <source>%n visit(s) today</source>
            <translation>
                <numerusform>Сегодня %n посещение</numerusform>
                <numerusform>Сегодня %n посещения</numerusform>
                <numerusform>Сегодня %n посещений</numerusform>
            </translation>
        </message>
        <message>
            <source>4  Outside</source>
            <translation>4  Вне стен</translation>
        </message>
        <message>
            <source>5  By phone</source>
            <translation>5  По телефону</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Справки</translation>
        </message>
        <message>
            <source>For the next count: F4, {key}, then 1, 2 or 3</source>
            <translation>Для следующего посещения: F4, {key}, затем 1, 2 или 3</translation>
        </message>
        <message numerus="yes">
            <source>{date}: %n visit(s)</source>
            <translation>
                <numerusform>{date}: %n посещение</numerusform>
                <numerusform>{date}: %n посещения</numerusform>
                <numerusform>{date}: %n посещений</numerusform>
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
        <name>DateDialog</name>
        <message>
            <source>Name in Russian</source>
            <translation>Название по-русски</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Название по-кыргызски</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>Который раз</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>День недели</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последнее число</translation>
        </message>
        <message>
            <source>Month of the last day</source>
            <translation>Месяц последнего дня</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Until, if several days</source>
            <translation>По какое число, если несколько дней</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Year of birth or founding</source>
            <translation>Год рождения или основания</translation>
        </message>
        <message>
            <source>From it the jubilees are counted</source>
            <translation>По нему считаются юбилеи</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>С какого года</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>По какой год</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
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
        <name>Dates</name>
        <message>
            <source>Holiday, day off</source>
            <translation>Выходной праздник</translation>
        </message>
        <message>
            <source>Holiday, working day</source>
            <translation>Рабочий праздник</translation>
        </message>
        <message>
            <source>Day worked off</source>
            <translation>Отработка выходного</translation>
        </message>
        <message>
            <source>Memorable day</source>
            <translation>Памятная дата</translation>
        </message>
        <message>
            <source>Professional day</source>
            <translation>Профессиональный праздник</translation>
        </message>
        <message>
            <source>International day</source>
            <translation>Международный день</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>День рождения</translation>
        </message>
        <message>
            <source>Every year on one day</source>
            <translation>Каждый год в один день</translation>
        </message>
        <message>
            <source>Every year on several days</source>
            <translation>Каждый год несколько дней</translation>
        </message>
        <message>
            <source>On a weekday of a month</source>
            <translation>По дню недели</translation>
        </message>
        <message>
            <source>Only once</source>
            <translation>Один раз</translation>
        </message>
        <message>
            <source>first</source>
            <translation>1-й раз в месяце</translation>
        </message>
        <message>
            <source>second</source>
            <translation>2-й раз в месяце</translation>
        </message>
        <message>
            <source>third</source>
            <translation>3-й раз в месяце</translation>
        </message>
        <message>
            <source>fourth</source>
            <translation>4-й раз в месяце</translation>
        </message>
        <message>
            <source>fifth</source>
            <translation>5-й раз в месяце</translation>
        </message>
        <message>
            <source>last</source>
            <translation>последний раз в месяце</translation>
        </message>
        <message>
            <source>In the calendar</source>
            <translation>В календаре</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>Уточнить</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Скрытые</translation>
        </message>
        <message>
            <source>Own and changed</source>
            <translation>Свои и изменённые</translation>
        </message>
        <message>
            <source>There is no such day. Check the day, the month and the last day.</source>
            <translation>Такого дня нет. Проверьте число, месяц и последний день.</translation>
        </message>
        <message>
            <source>Enter the name in Russian or Kyrgyz.</source>
            <translation>Введите название по-русски или по-кыргызски.</translation>
        </message>
        <message>
            <source>Choose the kind of the date.</source>
            <translation>Выберите вид даты.</translation>
        </message>
        <message>
            <source>{year} is no year. Enter four digits.</source>
            <translation>{year} — не год. Введите четыре цифры.</translation>
        </message>
        <message>
            <source>The last year is before the first one.</source>
            <translation>Последний год раньше первого.</translation>
        </message>
        <message>
            <source>“{name}” stands in the calendar already.</source>
            <translation>«{name}» уже стоит в календаре.</translation>
        </message>
        <message>
            <source>The day of “{name}” is not announced every year.</source>
            <translation>День «{name}» не объявляют каждый год.</translation>
        </message>
        <message>
            <source>This date is no longer there.</source>
            <translation>Этой даты больше нет.</translation>
        </message>
        <message>
            <source>The holiday is expected on {date}. The announced day is near it: check it.</source>
            <translation>Праздник ожидается {date}. Объявленный день должен быть рядом: проверьте.</translation>
        </message>
        <message>
            <source>Event no. {no} was held and is counted on its day, so it stays there.</source>
            <translation>Мероприятие № {no} проведено и учтено в свой день, поэтому остаётся на нём.</translation>
        </message>
        <message>
            <source>“{name}” added to the calendar</source>
            <translation>«{name}»: дата добавлена в календарь</translation>
        </message>
        <message>
            <source>“{name}”: the date was changed</source>
            <translation>«{name}»: дата изменена</translation>
        </message>
        <message>
            <source>“{name}” confirmed</source>
            <translation>«{name}»: дата подтверждена</translation>
        </message>
        <message>
            <source>“{name}” hidden from the calendar</source>
            <translation>«{name}»: дата скрыта</translation>
        </message>
        <message>
            <source>“{name}” stands in the calendar again</source>
            <translation>«{name}»: дата снова в календаре</translation>
        </message>
        <message>
            <source>“{name}” is as it came with the program</source>
            <translation>«{name}»: дата снова такая, как в программе</translation>
        </message>
        <message>
            <source>“{name}”: announced for {date}</source>
            <translation>«{name}»: объявлено на {date}</translation>
        </message>
        <message>
            <source>Enter when it was, as well as it is known: a day, a year, «about 1943».</source>
            <translation>Укажите, когда это было, насколько известно: день, год, «около 1943».</translation>
        </message>
        <message>
            <source>This date is not understood. Examples: 09.05.1943, May 1943, about 1943, 1940s.</source>
            <translation>Дата не понята. Примеры: 09.05.1943, май 1943, около 1943, 1940-е.</translation>
        </message>
    </context>
    <context>
        <name>DatesSection</name>
        <message>
            <source>By the moon, announced every year</source>
            <translation>По луне, объявляется каждый год</translation>
        </message>
        <message>
            <source>Date of the calendar</source>
            <translation>Дата календаря</translation>
        </message>
        <message>
            <source>Save the date</source>
            <translation>Сохранить дату</translation>
        </message>
        <message>
            <source>Announced day</source>
            <translation>Объявленный день</translation>
        </message>
        <message>
            <source>Save the day</source>
            <translation>Сохранить день</translation>
        </message>
        <message>
            <source>No such dates. Add a day of the village, the school, a person.</source>
            <translation>Таких дат нет. Добавьте день села, школы, земляка.</translation>
        </message>
        <message>
            <source>Add a date</source>
            <translation>Добавить дату</translation>
        </message>
        <message>
            <source>Which to show</source>
            <translation>Какие показать</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>Kind of date</source>
            <translation>Вид даты</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Предыдущий год</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Следующий год</translation>
        </message>
        <message>
            <source>Choose a date</source>
            <translation>Выберите дату</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>По-русски</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>По-кыргызски</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Год рождения</translation>
        </message>
        <message>
            <source>Jubilee</source>
            <translation>Юбилей</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Отмечается</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Скрыта</translation>
        </message>
        <message>
            <source>Not in the calendar: the day is not certain</source>
            <translation>Не в календаре: день уточните</translation>
        </message>
        <message>
            <source>The day is to be announced</source>
            <translation>День уточните: его объявит муфтият</translation>
        </message>
        <message>
            <source>Changed by the library</source>
            <translation>Изменена библиотекой</translation>
        </message>
        <message>
            <source>Own date</source>
            <translation>Своя дата</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Показать снова</translation>
        </message>
        <message>
            <source>Confirm the day</source>
            <translation>Подтвердить день</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>Как было</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n дата</numerusform>
                <numerusform>%n даты</numerusform>
                <numerusform>%n дат</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
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
        <message>
            <source>A new year has begun</source>
            <translation>Начался новый год</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Saddlebag: books taken along</source>
            <translation>Сумка чабана: книги с собой</translation>
        </message>
        <message numerus="yes">
            <source>%n issue(s) of journals and newspapers did not come</source>
            <translation>
                <numerusform>Не пришёл %n номер журнала или газеты</numerusform>
                <numerusform>Не пришли %n номера журналов и газет</numerusform>
                <numerusform>Не пришло %n номеров журналов и газет</numerusform>
            </translation>
        </message>
        <message>
            <source>The last entry is of {last}. Set the clock, or everything is counted on a wrong day.</source>
            <translation>Последняя запись сделана {last}. Поправьте часы, иначе всё посчитается не тем днём.</translation>
        </message>
        <message>
            <source>The computer's clock shows {date}</source>
            <translation>Часы компьютера показывают {date}</translation>
        </message>
        <message>
            <source>The plan of {month} is due by the {day}th</source>
            <translation>План на {month} сдают до {day}-го</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Составить</translation>
        </message>
        <message numerus="yes">
            <source>%n agreement(s) to prolong or to end</source>
            <translation>
                <numerusform>%n договор: продлить или завершить</numerusform>
                <numerusform>%n договора: продлить или завершить</numerusform>
                <numerusform>%n договоров: продлить или завершить</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The central library has answered %n inquiry(ies)</source>
            <translation>
                <numerusform>ЦБ ответила на %n запрос</numerusform>
                <numerusform>ЦБ ответила на %n запроса</numerusform>
                <numerusform>ЦБ ответила на %n запросов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiry(ies) of branches wait for the central library</source>
            <translation>
                <numerusform>%n запрос филиалов ждёт ответа ЦБ</numerusform>
                <numerusform>%n запроса филиалов ждут ответа ЦБ</numerusform>
                <numerusform>%n запросов филиалов ждут ответа ЦБ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayControl</name>
        <message>
            <source>Enter the work of an earlier day: Ctrl+0</source>
            <translation>Внести работу за прошлый день: Ctrl+0</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>Which day was it?</source>
            <translation>За какой день?</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
    </context>
    <context>
        <name>DayDialog</name>
        <message>
            <source>Day</source>
            <translation>День</translation>
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
        <name>Debtors</name>
        <message>
            <source>Days late</source>
            <translation>Дней</translation>
        </message>
        <message>
            <source>Class or category</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>Напомнили</translation>
        </message>
        <message numerus="yes">
            <source>%n debtor(s)</source>
            <translation>
                <numerusform>%n должник</numerusform>
                <numerusform>%n должника</numerusform>
                <numerusform>%n должников</numerusform>
            </translation>
        </message>
        <message>
            <source>Write down the reminder</source>
            <translation>Записать напоминание</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Guardian's phone</source>
            <translation>Телефон родителя</translation>
        </message>
        <message>
            <source>Card no. {no}</source>
            <translation>Билет № {no}</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Напомнить…</translation>
        </message>
        <message>
            <source>Reader's card</source>
            <translation>Карточка читателя</translation>
        </message>
        <message>
            <source>Past the term</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Пока не было.</translation>
        </message>
        <message numerus="yes">
            <source>Remind %n reader(s) of the list</source>
            <translation>
                <numerusform>Напоминание %n читателю из списка</numerusform>
                <numerusform>Напоминание %n читателям из списка</numerusform>
                <numerusform>Напоминание %n читателям из списка</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>просрочено на %n день</numerusform>
                <numerusform>просрочено на %n дня</numerusform>
                <numerusform>просрочено на %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Letters to %n reader(s) of the list</source>
            <translation>
                <numerusform>Письмо %n читателю из списка</numerusform>
                <numerusform>Письма %n читателям из списка</numerusform>
                <numerusform>Письма %n читателям из списка</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write down that %n reader(s) were sent a letter?</source>
            <translation>
                <numerusform>Записать, что письмо отправлено %n читателю?</numerusform>
                <numerusform>Записать, что письма отправлены %n читателям?</numerusform>
                <numerusform>Записать, что письма отправлены %n читателям?</numerusform>
            </translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Не отправлено</translation>
        </message>
        <message>
            <source>Nobody is in the list.</source>
            <translation>В списке никого нет.</translation>
        </message>
        <message>
            <source>Letter…</source>
            <translation>Письмо…</translation>
        </message>
        <message>
            <source>{book}, until {date}</source>
            <translation>{book}, до {date}</translation>
        </message>
    </context>
    <context>
        <name>DebtorsPage</name>
        <message>
            <source>Whom to show</source>
            <translation>Кого показать</translation>
        </message>
        <message>
            <source>Never reminded</source>
            <translation>Не напоминали</translation>
        </message>
        <message>
            <source>Nobody owes a book.</source>
            <translation>Таких должников нет.</translation>
        </message>
        <message>
            <source>All readers</source>
            <translation>Все читатели</translation>
        </message>
        <message>
            <source>Remind all listed…</source>
            <translation>Напомнить всем в списке…</translation>
        </message>
        <message>
            <source>Remind {reader}</source>
            <translation>Напоминание: {reader}</translation>
        </message>
        <message>
            <source>How late</source>
            <translation>Насколько просрочено</translation>
        </message>
        <message>
            <source>However late</source>
            <translation>Любая просрочка</translation>
        </message>
        <message>
            <source>Two weeks and more</source>
            <translation>Две недели и больше</translation>
        </message>
        <message>
            <source>A month and more</source>
            <translation>Месяц и больше</translation>
        </message>
        <message>
            <source>Three months and more</source>
            <translation>Три месяца и больше</translation>
        </message>
        <message>
            <source>All debtors</source>
            <translation>Все должники</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Школьники</translation>
        </message>
        <message>
            <source>Choose a debtor</source>
            <translation>Выберите должника</translation>
        </message>
    </context>
    <context>
        <name>Debts</name>
        <message>
            <source>By letter</source>
            <translation>Письмом</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>Дома</translation>
        </message>
        <message>
            <source>Through the school</source>
            <translation>Через школу</translation>
        </message>
        <message>
            <source>Not in the stock</source>
            <translation>Нет в фонде</translation>
        </message>
        <message>
            <source>On loan</source>
            <translation>На руках</translation>
        </message>
        <message>
            <source>Too few copies</source>
            <translation>Мало экземпляров</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Другая причина</translation>
        </message>
        <message>
            <source>Not requested yet</source>
            <translation>Ещё не запрошено</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Запрошено</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>Больше не нужно</translation>
        </message>
        <message>
            <source>Choose how the reader was reminded: press the digit.</source>
            <translation>Выберите, как напомнили: нажмите цифру.</translation>
        </message>
        <message>
            <source>Nobody of the list owes a book any more.</source>
            <translation>Никто из списка больше не должен книг.</translation>
        </message>
        <message>
            <source>Enter what was asked for.</source>
            <translation>Впишите, что спрашивали.</translation>
        </message>
        <message>
            <source>Choose the reason: press the digit.</source>
            <translation>Выберите причину: нажмите цифру.</translation>
        </message>
        <message>
            <source>Nothing is chosen that could still be entered.</source>
            <translation>Это уже отмечено. Выберите другие строки.</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) reminded</source>
            <translation>
                <numerusform>Записано напоминание: %n читатель</numerusform>
                <numerusform>Записаны напоминания: %n читателя</numerusform>
                <numerusform>Записаны напоминания: %n читателей</numerusform>
            </translation>
        </message>
        <message>
            <source>Refusal written down: {wanted}</source>
            <translation>Отказ записан: {wanted}</translation>
        </message>
        <message numerus="yes">
            <source>Request collected: %n title(s)</source>
            <translation>
                <numerusform>Заявка собрана: %n название</numerusform>
                <numerusform>Заявка собрана: %n названия</numerusform>
                <numerusform>Заявка собрана: %n названий</numerusform>
            </translation>
        </message>
        <message>
            <source>Received: {wanted}</source>
            <translation>Получено: {wanted}</translation>
        </message>
        <message>
            <source>No longer needed: {wanted}</source>
            <translation>Больше не нужно: {wanted}</translation>
        </message>
        <message>
            <source>Readers with overdue books on {date}</source>
            <translation>Должники на {date}</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Full name, address, phone</source>
            <translation>Ф. И. О., адрес, телефон</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автор, название</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок возврата</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Дней просрочки</translation>
        </message>
        <message>
            <source>Pupils with overdue books on {date}</source>
            <translation>Школьники-должники на {date}</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Ф. И. О.</translation>
        </message>
        <message>
            <source>Class {grade}</source>
            <translation>{grade} класс</translation>
        </message>
        <message>
            <source>Reminder of overdue books</source>
            <translation>Напоминание о книгах</translation>
        </message>
        <message>
            <source>Dear parent! Your child {name} (card no. {card}) has books of the library whose term is over:</source>
            <translation>Уважаемые родители! Ваш ребёнок {name} (билет № {card}) взял в библиотеке книги, срок которых истёк:</translation>
        </message>
        <message>
            <source>Dear {name}! By card no. {card} you have books of the library whose term is over:</source>
            <translation>Здравствуйте, {name}! На Ваш билет № {card} записаны книги, срок которых истёк:</translation>
        </message>
        <message>
            <source>Please bring them back or have the term prolonged: other readers are waiting. If a book is lost, come and we will agree on how to replace it.</source>
            <translation>Просим вернуть их или продлить срок: книги ждут другие читатели. Если книга утеряна, приходите — договоримся, чем её заменить.</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Address of the library: {place}</source>
            <translation>Адрес библиотеки: {place}</translation>
        </message>
        <message>
            <source>Open: {hours}</source>
            <translation>Часы работы: {hours}</translation>
        </message>
        <message>
            <source>Phone: {phone}</source>
            <translation>Телефон: {phone}</translation>
        </message>
        <message>
            <source>To the parents of {name}</source>
            <translation>Родителям: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s)</source>
            <translation>
                <numerusform>%n читатель</numerusform>
                <numerusform>%n читателя</numerusform>
                <numerusform>%n читателей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n book(s)</source>
            <translation>
                <numerusform>%n книга</numerusform>
                <numerusform>%n книги</numerusform>
                <numerusform>%n книг</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Denials</name>
        <message>
            <source>Asked for in vain</source>
            <translation>Отказ: книги не нашлось</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Что спрашивали</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>DenialsPage</name>
        <message>
            <source>Which to show</source>
            <translation>Что показать</translation>
        </message>
        <message>
            <source>Nothing here. Shift+F12 writes down what was asked for in vain.</source>
            <translation>Здесь пусто. Shift+F12 — записать отказ.</translation>
        </message>
        <message>
            <source>Back to the stock</source>
            <translation>К фонду</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Отметить всё</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Раз</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Что спрашивали</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Последний раз</translation>
        </message>
        <message>
            <source>Collect a request to the central library</source>
            <translation>Собрать заявку в ЦБ</translation>
        </message>
        <message>
            <source>Choose a line</source>
            <translation>Выберите строку</translation>
        </message>
        <message>
            <source>First time</source>
            <translation>Первый раз</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Запрошено</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>Больше не нужно</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter or a double click ticks a line for the request</source>
            <translation>Enter или двойной щелчок отмечает строку для заявки</translation>
        </message>
        <message>
            <source>No request is waiting for an answer.</source>
            <translation>Нет заявок, которые ждут ответа.</translation>
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
            <source>Nothing found for «{q}»</source>
            <translation>По запросу «{q}» ничего не найдено</translation>
        </message>
        <message>
            <source>Register a reader</source>
            <translation>Записать читателя</translation>
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
        <message numerus="yes">
            <source>%n inquiry(ies) by phone or messenger counted</source>
            <translation>
                <numerusform>Учтено %n обращение по телефону или в мессенджере</numerusform>
                <numerusform>Учтено %n обращения по телефону или в мессенджере</numerusform>
                <numerusform>Учтено %n обращений по телефону или в мессенджере</numerusform>
            </translation>
        </message>
        <message>
            <source>School class</source>
            <translation>Школьный класс</translation>
        </message>
        <message>
            <source>Club</source>
            <translation>Кружок, клуб</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) promoted to the next grade</source>
            <translation>
                <numerusform>%n читатель переведён в следующий класс</numerusform>
                <numerusform>%n читателя переведены в следующий класс</numerusform>
                <numerusform>%n читателей переведены в следующий класс</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) anonymised</source>
            <translation>
                <numerusform>%n карточка обезличена</numerusform>
                <numerusform>%n карточки обезличены</numerusform>
                <numerusform>%n карточек обезличено</numerusform>
            </translation>
        </message>
        <message>
            <source>Category «{name}» added</source>
            <translation>Категория «{name}» добавлена</translation>
        </message>
        <message>
            <source>Category «{name}»: changes saved</source>
            <translation>Категория «{name}»: изменения записаны</translation>
        </message>
        <message>
            <source>Category «{name}» moved to the trash</source>
            <translation>Категория «{name}» отправлена в корзину</translation>
        </message>
        <message>
            <source>Category «{name}» taken from the trash</source>
            <translation>Категория «{name}» возвращена из корзины</translation>
        </message>
        <message>
            <source>Group «{group}» added</source>
            <translation>Группа «{group}» добавлена</translation>
        </message>
        <message>
            <source>Group «{group}»: changes saved</source>
            <translation>Группа «{group}»: изменения записаны</translation>
        </message>
        <message>
            <source>Group «{group}» moved to the trash</source>
            <translation>Группа «{group}» отправлена в корзину</translation>
        </message>
        <message>
            <source>Group «{group}» taken from the trash</source>
            <translation>Группа «{group}» возвращена из корзины</translation>
        </message>
        <message>
            <source>{reader} is in «{group}» now</source>
            <translation>{reader}: добавлено в группу «{group}»</translation>
        </message>
        <message>
            <source>{reader} is no longer in «{group}»</source>
            <translation>{reader}: убрано из группы «{group}»</translation>
        </message>
        <message numerus="yes">
            <source>Card no. {card} is merged into card no. {card_no}, {reader}: %n loan(s)</source>
            <translation>
                <numerusform>Билет № {card} объединён с № {card_no}, {reader}: %n выдача</numerusform>
                <numerusform>Билет № {card} объединён с № {card_no}, {reader}: %n выдачи</numerusform>
                <numerusform>Билет № {card} объединён с № {card_no}, {reader}: %n выдач</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the name of the category.</source>
            <translation>Введите название категории.</translation>
        </message>
        <message>
            <source>Choose the column of the diary that its readers are counted in.</source>
            <translation>Выберите графу дневника, в которой считать этих читателей.</translation>
        </message>
        <message>
            <source>There is no such category any more.</source>
            <translation>Такой категории больше нет.</translation>
        </message>
        <message>
            <source>There are no such cards.</source>
            <translation>Таких карточек нет.</translation>
        </message>
        <message>
            <source>Card no. {card_no} is anonymised. Register the reader with a new card.</source>
            <translation>Карточка № {card_no} обезличена. Запишите читателя заново, с новым билетом.</translation>
        </message>
        <message>
            <source>Enter the name of the group.</source>
            <translation>Введите название группы.</translation>
        </message>
        <message>
            <source>There is no such group any more.</source>
            <translation>Такой группы больше нет.</translation>
        </message>
        <message>
            <source>{reader} is in «{group}» already.</source>
            <translation>{reader}: уже в группе «{group}».</translation>
        </message>
        <message>
            <source>Nobody to promote: tick readers whose grade is of an earlier year.</source>
            <translation>Некого переводить: отметьте читателей с прошлогодним классом.</translation>
        </message>
        <message>
            <source>Choose who school leavers become.</source>
            <translation>Выберите, кем становятся выпускники.</translation>
        </message>
        <message>
            <source>Choose the other card: by name or by number.</source>
            <translation>Выберите другую карточку: по имени или по номеру.</translation>
        </message>
        <message>
            <source>Choose another card: this is the same one.</source>
            <translation>Выберите другую карточку: это та же самая.</translation>
        </message>
        <message>
            <source>Card no. {card_no} is merged into card no. {kept}; its number leads there.</source>
            <translation>Билет № {card_no} объединён с билетом № {kept}; его номер ведёт туда.</translation>
        </message>
        <message>
            <source>Another book was brought</source>
            <translation>Принесена другая книга</translation>
        </message>
        <message>
            <source>It was paid</source>
            <translation>Возмещено деньгами</translation>
        </message>
        <message>
            <source>It was found</source>
            <translation>Книга нашлась</translation>
        </message>
        <message>
            <source>{number} «{title}» went out or came back on {date} already. Choose that day or a later one.</source>
            <translation>{number} «{title}»: есть выдача или возврат за {date}. Выберите этот день или более поздний.</translation>
        </message>
        <message>
            <source>It belongs to the central library. Put it aside to be given back!</source>
            <translation>Принадлежит ЦБ — отложите для возврата!</translation>
        </message>
        <message>
            <source>Put it aside for {waiting}, card no. {waiting_card}, until {until}!</source>
            <translation>Отложите для читателя {waiting}, билет № {waiting_card}, до {until}!</translation>
        </message>
        <message>
            <source>This copy was put aside for {waiting}, card no. {waiting_card}.</source>
            <translation>Этот экземпляр отложен для читателя {waiting}, билет № {waiting_card}.</translation>
        </message>
        <message>
            <source>The reader is on this waiting list already.</source>
            <translation>Читатель уже стоит в этой очереди.</translation>
        </message>
        <message>
            <source>The reader does not wait for this any longer.</source>
            <translation>Читатель больше не стоит в этой очереди.</translation>
        </message>
        <message>
            <source>Choose how the loss was made good.</source>
            <translation>Выберите, как возмещена потеря.</translation>
        </message>
        <message>
            <source>Enter how much was paid.</source>
            <translation>Впишите, сколько заплачено.</translation>
        </message>
        <message>
            <source>This loss was made good already.</source>
            <translation>Эта потеря уже возмещена.</translation>
        </message>
        <message>
            <source>{reader} still has journals or brochures. Take them back first.</source>
            <translation>{reader}: на руках журналы или брошюры. Сначала примите их.</translation>
        </message>
        <message>
            <source>{reader} lost a book and has not made it good. Settle the loss first.</source>
            <translation>{reader}: потеря книги не возмещена. Сначала оформите возмещение.</translation>
        </message>
        <message>
            <source>«{what}», pieces: {pieces}, is back</source>
            <translation>«{what}», {pieces} шт.: возврат принят</translation>
        </message>
        <message>
            <source>«{what}», pieces: {pieces}, is back. {late}</source>
            <translation>«{what}», {pieces} шт.: возврат принят. {late}</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» read in the hall by {reader}</source>
            <translation>{inventory_no} «{title}»: выдана в зале, {reader}</translation>
        </message>
        <message>
            <source>«{what}», pieces: {pieces}, issued to {reader} until {due}</source>
            <translation>«{what}», {pieces} шт.: выдано, {reader}, до {due}</translation>
        </message>
        <message>
            <source>«{what}», pieces: {pieces}, read in the hall by {reader}</source>
            <translation>«{what}», {pieces} шт.: выдано в зале, {reader}</translation>
        </message>
        <message>
            <source>«{what}», pieces: {pieces}, renewed until {due}</source>
            <translation>«{what}», {pieces} шт.: продлено до {due}</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» lost by {reader}</source>
            <translation>{inventory_no} «{title}»: потеря записана, {reader}</translation>
        </message>
        <message>
            <source>The loss of {inventory_no} «{title}» by {reader} settled</source>
            <translation>{inventory_no} «{title}»: потеря возмещена, {reader}</translation>
        </message>
        <message>
            <source>{reader} put on the waiting list for «{title}», place {place}</source>
            <translation>{reader}: записан(а) в очередь на «{title}», место {place}</translation>
        </message>
        <message>
            <source>{reader} taken off the waiting list: «{title}»</source>
            <translation>{reader}: запись в очередь снята, «{title}»</translation>
        </message>
        <message>
            <source>Terms and limits set from {date} on</source>
            <translation>Сроки и число книг заданы с {date}</translation>
        </message>
        <message>
            <source>This is an ISBN, not an inventory number. Which of the copies?</source>
            <translation>Это ISBN, а не инвентарный номер. Какой из экземпляров?</translation>
        </message>
        <message>
            <source>{no} is an ISBN, not an inventory number. No such book is entered.</source>
            <translation>{no} — это ISBN, а не инвентарный номер. Такой книги в каталоге нет.</translation>
        </message>
        <message>
            <source>Enter the book</source>
            <translation>Внести книгу</translation>
        </message>
        <message>
            <source>Lend without a number</source>
            <translation>Выдать без номера</translation>
        </message>
        <message>
            <source>In the hall: the number of the book; it counts as given back today</source>
            <translation>В зале: номер книги; возврат засчитывается сегодня же</translation>
        </message>
        <message>
            <source>More of this kind than usual: {of_kind}, the norm is {kind_limit}.</source>
            <translation>Документов этого вида больше обычного: {of_kind}, по норме {kind_limit}.</translation>
        </message>
        <message>
            <source>Choose what it is: a school class or a club.</source>
            <translation>Выберите, что это: школьный класс или кружок.</translation>
        </message>
        <message>
            <source>{number} «{title}» does not stand on the shelf.</source>
            <translation>{number} «{title}» нет на полке.</translation>
        </message>
        <message>
            <source>{number} «{title}» is in the bag already.</source>
            <translation>{number} «{title}» уже в сумке.</translation>
        </message>
        <message>
            <source>There is nothing in the bag.</source>
            <translation>В сумке ничего нет.</translation>
        </message>
        <message>
            <source>Choose the reader: name or card no.</source>
            <translation>Выберите читателя: имя или № билета.</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» is in the bag</source>
            <translation>{inventory_no} «{title}» в сумке</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» taken out of the bag</source>
            <translation>{inventory_no} «{title}» вынута из сумки</translation>
        </message>
        <message numerus="yes">
            <source>%n book(s) unpacked</source>
            <translation>
                <numerusform>Из сумки вынута %n книга</numerusform>
                <numerusform>Из сумки вынуты %n книги</numerusform>
                <numerusform>Из сумки вынуто %n книг</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskActs</name>
        <message>
            <source>Register again</source>
            <translation>Перерегистрировать</translation>
        </message>
        <message>
            <source>It is found: take it back</source>
            <translation>Нашлась: принять</translation>
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
            <translation>Эта книга у читателя с билетом № {no}. Сначала принять?</translation>
        </message>
        <message>
            <source>Take back and issue</source>
            <translation>Принять и выдать</translation>
        </message>
    </context>
    <context>
        <name>DeskSheets</name>
        <message>
            <source>Loans of {date}, receipts</source>
            <translation>Лист выдачи за {date}, расписки</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Читатель</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автор, название</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок возврата</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Loans away from the library</source>
            <translation>Выдача вне библиотеки («сумка чабана»)</translation>
        </message>
        <message>
            <source>Place: ______________________   Date: ______________</source>
            <translation>Место: ______________________   Дата: ______________</translation>
        </message>
        <message>
            <source>Taken along</source>
            <translation>Взято с собой</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Card, reader</source>
            <translation>Билет, читатель</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возврат</translation>
        </message>
        <message>
            <source>Books of the central library on {date}</source>
            <translation>Книги центральной библиотеки на {date}</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Где находится</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Возвращена</translation>
        </message>
        <message>
            <source>on loan, card no. {no}</source>
            <translation>выдана, билет № {no}</translation>
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
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>DiaryPaper</name>
        <message>
            <source>Sheet {page} of {total}</source>
            <translation>Лист {page} из {total}</translation>
        </message>
        <message>
            <source>{diary}, {month}</source>
            <translation>{diary}, {month}</translation>
        </message>
        <message>
            <source>Part {number}. {title}</source>
            <translation>Часть {number}. {title}</translation>
        </message>
        <message>
            <source>{part} (continued)</source>
            <translation>{part} (продолжение)</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Число месяца</translation>
        </message>
        <message>
            <source>Librarian ____________________ / {name} /</source>
            <translation>Библиотекарь ____________________ / {name} /</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
    </context>
    <context>
        <name>DocumentDialog</name>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Day of the document</source>
            <translation>Дата документа</translation>
        </message>
        <message>
            <source>Three letters and Enter</source>
            <translation>Три буквы и Enter</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кто издал</translation>
        </message>
        <message>
            <source>In force through</source>
            <translation>Действует по</translation>
        </message>
        <message>
            <source>Empty: without a term</source>
            <translation>Пусто — бессрочно</translation>
        </message>
        <message>
            <source>Place, folder</source>
            <translation>Место, папка</translation>
        </message>
        <message>
            <source>Displayed on the board of the self-government</source>
            <translation>Выставлено на стенде «МСУ информирует»</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>word {words}</source>
            <translation>слово {words}</translation>
        </message>
        <message>
            <source>topic {topics}</source>
            <translation>тема: {topics}</translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <source>Budget</source>
            <translation>Бюджет</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Объявление</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Choose what kind of document it is.</source>
            <translation>Выберите вид документа.</translation>
        </message>
        <message>
            <source>Enter the newspaper or journal that the article is in.</source>
            <translation>Укажите газету или журнал, где напечатана статья.</translation>
        </message>
        <message>
            <source>The last day in force is before the day of the document.</source>
            <translation>Срок действия заканчивается раньше даты документа.</translation>
        </message>
        <message>
            <source>This card is no longer in the folder.</source>
            <translation>Этой карточки в папке больше нет.</translation>
        </message>
        <message>
            <source>There is nothing to print yet.</source>
            <translation>Печатать пока нечего.</translation>
        </message>
        <message>
            <source>No. {no} entered in the folder: «{title}»</source>
            <translation>В папку внесён № {no}: «{title}»</translation>
        </message>
        <message>
            <source>No. {no} of the folder changed: «{title}»</source>
            <translation>№ {no} папки изменён: «{title}»</translation>
        </message>
        <message>
            <source>No. {no} of the folder is now displayed</source>
            <translation>№ {no} папки выставлен на стенд</translation>
        </message>
        <message>
            <source>No. {no} of the folder is no longer displayed</source>
            <translation>№ {no} папки снят со стенда</translation>
        </message>
        <message>
            <source>No. {no} of the folder moved to the trash</source>
            <translation>№ {no} папки перенесён в корзину</translation>
        </message>
        <message>
            <source>No. {no} of the folder taken from the trash</source>
            <translation>№ {no} папки возвращён из корзины</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Бланк</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Закон</translation>
        </message>
        <message>
            <source>Cutting</source>
            <translation>Вырезка</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>DossierDialog</name>
        <message>
            <source>Save the card</source>
            <translation>Сохранить карточку</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>A few letters and Enter</source>
            <translation>Несколько букв и Enter</translation>
        </message>
        <message>
            <source>In words: rent of pastures, street lighting</source>
            <translation>Своими словами: аренда пастбищ, уличное освещение</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>A scan, a PDF, a Word document; can be dragged here</source>
            <translation>Скан, PDF, документ Word; можно перетащить сюда</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Under this day it is counted</source>
            <translation>По этому дню ведётся счёт</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>Внесено</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>New document of the folder</source>
            <translation>Новый документ папки</translation>
        </message>
        <message>
            <source>No. {no} of the folder</source>
            <translation>Папка МСУ, № {no}</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Новая статья</translation>
        </message>
    </context>
    <context>
        <name>DossierPapers</name>
        <message>
            <source>The self-government informs</source>
            <translation>МСУ информирует</translation>
        </message>
        <message>
            <source>The documents are in the library: ask for them and read.</source>
            <translation>Сами документы — в библиотеке: спросите и прочтите.</translation>
        </message>
        <message>
            <source>Index of articles on self-government</source>
            <translation>Роспись статей по вопросам МСУ</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) in all</source>
            <translation>
                <numerusform>Всего %n статья</numerusform>
                <numerusform>Всего %n статьи</numerusform>
                <numerusform>Всего %n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Catalogue of the folder for the self-government</source>
            <translation>Каталог папки МСУ</translation>
        </message>
        <message>
            <source>Document, article</source>
            <translation>Документ, статья</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>In force through</source>
            <translation>Действует по</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) in all</source>
            <translation>
                <numerusform>Всего %n карточка</numerusform>
                <numerusform>Всего %n карточки</numerusform>
                <numerusform>Всего %n карточек</numerusform>
            </translation>
        </message>
        <message>
            <source>Labels for the backs of the folders</source>
            <translation>Этикетки на корешки папок</translation>
        </message>
        <message>
            <source>In force through {date}</source>
            <translation>Действует по {date}</translation>
        </message>
        <message>
            <source>Folder for the self-government</source>
            <translation>Папка МСУ</translation>
        </message>
    </context>
    <context>
        <name>DossierSection</name>
        <message>
            <source>Folder</source>
            <translation>Папка МСУ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>In force through</source>
            <translation>Действует по</translation>
        </message>
        <message>
            <source>Place, folder</source>
            <translation>Место, папка</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>Внесено</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Nothing here yet. Enter a decision of the kenesh or an article about it</source>
            <translation>Здесь пока пусто. Внесите решение кенеша или статью о нём</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>Новый документ</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Choose a card</source>
            <translation>Выберите карточку</translation>
        </message>
        <message>
            <source>Day of the issue</source>
            <translation>Дата номера</translation>
        </message>
        <message>
            <source>Day of the document</source>
            <translation>Дата документа</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Issue no.</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кто издал</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>На стенде</translation>
        </message>
        <message>
            <source>Displayed</source>
            <translation>Выставлено</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>Использовано</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Take off the board</source>
            <translation>Снять со стенда</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>На стенд</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Next of this issue</source>
            <translation>Ещё из номера</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n карточка</numerusform>
                <numerusform>%n карточки</numerusform>
                <numerusform>%n карточек</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Whole folder</source>
            <translation>Вся папка</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>Term has passed</source>
            <translation>Срок истёк</translation>
        </message>
        <message>
            <source>Part of the folder</source>
            <translation>Часть папки</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Все рубрики</translation>
        </message>
        <message>
            <source>For the board: what is displayed now</source>
            <translation>Для стенда «МСУ информирует»</translation>
        </message>
        <message>
            <source>Index of articles of this year</source>
            <translation>Роспись статей за этот год</translation>
        </message>
        <message>
            <source>Index of all articles</source>
            <translation>Роспись всех статей</translation>
        </message>
        <message>
            <source>Catalogue of the folder</source>
            <translation>Каталог папки</translation>
        </message>
        <message>
            <source>Labels for the backs of the folders</source>
            <translation>Этикетки на корешки папок</translation>
        </message>
        <message>
            <source>Save as a table (Excel)</source>
            <translation>Сохранить таблицей (Excel)</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) saved: {path}</source>
            <translation>
                <numerusform>Сохранена %n карточка: {path}</numerusform>
                <numerusform>Сохранены %n карточки: {path}</numerusform>
                <numerusform>Сохранено %n карточек: {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Открыть файл</translation>
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
        <name>DoubleDialog</name>
        <message>
            <source>Entered twice: {name}</source>
            <translation>Записан дважды: {name}</translation>
        </message>
        <message>
            <source>Join them</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Its inquiries, events, offices and agreements go over; it goes away</source>
            <translation>Его запросы, мероприятия, должности и договоры перейдут сюда, а сам он уйдёт в корзину</translation>
        </message>
        <message>
            <source>The same body is also</source>
            <translation>Тот же орган записан ещё как</translation>
        </message>
        <message>
            <source>The same person is also</source>
            <translation>Тот же человек записан ещё и как</translation>
        </message>
        <message>
            <source>Their offices and entries of the chronicle go over; the card goes away</source>
            <translation>Его должности и записи летописи перейдут сюда, вторая карточка уйдёт в корзину</translation>
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
        <name>EndDialog</name>
        <message>
            <source>End the agreement</source>
            <translation>Завершить договор</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Last day in force</source>
            <translation>Последний день действия</translation>
        </message>
        <message>
            <source>For example: its term is over</source>
            <translation>Например: истёк срок</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
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
        <name>EnteringPage</name>
        <message>
            <source>Into the summary book</source>
            <translation>Внести в КСУ</translation>
        </message>
        <message>
            <source>Enter into the book</source>
            <translation>Внести в КСУ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>What came until the end of</source>
            <translation>Что поступило по конец</translation>
        </message>
        <message>
            <source>Day of the record</source>
            <translation>День записи в КСУ</translation>
        </message>
        <message>
            <source>What came later waits for the next record</source>
            <translation>Пришедшее позже войдёт в следующую запись</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Номер документа</translation>
        </message>
        <message>
            <source>Its date</source>
            <translation>Дата документа</translation>
        </message>
        <message numerus="yes">
            <source>%n yearly set(s)</source>
            <translation>
                <numerusform>%n годовой комплект</numerusform>
                <numerusform>%n годовых комплекта</numerusform>
                <numerusform>%n годовых комплектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n issue(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номера</numerusform>
                <numerusform>%n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Entered when the year is over: {titles}</source>
            <translation>Годовой комплект внесут, когда закончится год: {titles}</translation>
        </message>
        <message>
            <source>Nothing to enter by this day: all that came stands in the book</source>
            <translation>На этот день вносить нечего: всё поступившее уже в КСУ</translation>
        </message>
        <message>
            <source>This will be entered</source>
            <translation>Будет внесено</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) for {sum}</source>
            <translation>
                <numerusform>%n единица на {sum}</numerusform>
                <numerusform>%n единицы на {sum}</numerusform>
                <numerusform>%n единиц на {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>the last quarter</source>
            <translation>прошлого квартала</translation>
        </message>
        <message>
            <source>the last half-year</source>
            <translation>прошлого полугодия</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>«about 1943», «1940s», «1941–1945»; empty when it tells of no time</source>
            <translation>«9.05.1943», «около 1943», «1940-е», «1941–1945»; пусто, если время неизвестно</translation>
        </message>
        <message>
            <source>When it was</source>
            <translation>Когда это было</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Several paragraphs, as it was told</source>
            <translation>Можно несколько абзацев</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>A few letters and Enter. A new name goes into the register of people</source>
            <translation>Несколько букв и Enter. Новое имя попадёт в список людей</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>Откуда известно</translation>
        </message>
        <message>
            <source>Who told it, the newspaper with its number, the file of the archive</source>
            <translation>Кто рассказал, газета и её номер, архивное дело</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Written down by</source>
            <translation>Кто записал</translation>
        </message>
        <message>
            <source>Day written</source>
            <translation>День записи</translation>
        </message>
        <message>
            <source>Three letters of its title and Enter</source>
            <translation>Три буквы названия и Enter</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>О мероприятии</translation>
        </message>
        <message>
            <source>Photos, scans, documents</source>
            <translation>Фотографии, сканы, документы</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
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
        <message>
            <source>For an exhibition</source>
            <translation>Для выставки</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Aiyl aimak visited</source>
            <translation>В каком айылном аймаке</translation>
        </message>
        <message>
            <source>Club</source>
            <translation>Клуб</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Гости</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Who speaks, on what, at what hour</source>
            <translation>Кто выступает, о чём, во сколько</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Estimate of costs</source>
            <translation>Смета расходов</translation>
        </message>
        <message>
            <source>Sponsors</source>
            <translation>Спонсоры</translation>
        </message>
        <message>
            <source>Admission is free</source>
            <translation>Вход свободный</translation>
        </message>
        <message>
            <source>Members of the club «{club}»</source>
            <translation>Члены клуба «{club}»</translation>
        </message>
        <message>
            <source>Session of the club «{club}»</source>
            <translation>Заседание клуба «{club}»</translation>
        </message>
        <message>
            <source>Section of the plan</source>
            <translation>Раздел плана</translation>
        </message>
        <message>
            <source>Only the month</source>
            <translation>Только месяц, день позже</translation>
        </message>
    </context>
    <context>
        <name>EventPaper</name>
        <message>
            <source>Sheet of registration</source>
            <translation>Лист регистрации участников</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Age or class</source>
            <translation>Возраст или класс</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Came: ______, of them children ______, young people ______</source>
            <translation>Пришло: ______, из них детей ______, молодёжи ______</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Подсчёт вёл(а)</translation>
        </message>
        <message>
            <source>List of the exhibition</source>
            <translation>Список выставки</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Inventory no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Полка</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Passport of event no. {no}</source>
            <translation>Паспорт мероприятия № {no}</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Title in the other language</source>
            <translation>Название на кыргызском</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Дата и время</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Club</source>
            <translation>Клуб</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Совместно с</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Гости</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Purpose and tasks</source>
            <translation>Цели и задачи</translation>
        </message>
        <message>
            <source>Programme (speakers, subjects, hours)</source>
            <translation>Программа (выступающие, темы, время)</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Estimate of costs</source>
            <translation>Смета расходов</translation>
        </message>
        <message>
            <source>Sponsors</source>
            <translation>Спонсоры</translation>
        </message>
        <message>
            <source>free</source>
            <translation>свободный</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>платный</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>Вход</translation>
        </message>
        <message>
            <source>Script (file or printed)</source>
            <translation>Сценарий (файл или на бумаге)</translation>
        </message>
        <message>
            <source>moved from {was} to {date}</source>
            <translation>перенесено с {was} на {date}</translation>
        </message>
        <message>
            <source>cancelled on {made}</source>
            <translation>отменено {made}</translation>
        </message>
        <message>
            <source>planned again on {made}</source>
            <translation>снова запланировано {made}</translation>
        </message>
        <message>
            <source>in all – {n}; {parts}</source>
            <translation>всего – {n}; {parts}</translation>
        </message>
        <message>
            <source>People who came</source>
            <translation>Присутствовало</translation>
        </message>
        <message>
            <source>Who counted</source>
            <translation>Кто считал</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Documents shown</source>
            <translation>Представлено документов</translation>
        </message>
        <message>
            <source>List of documents</source>
            <translation>Список документов</translation>
        </message>
        <message>
            <source>Documents lent</source>
            <translation>Выдано документов</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Отзывы</translation>
        </message>
        <message>
            <source>Photos (files)</source>
            <translation>Фото (файлы)</translation>
        </message>
        <message>
            <source>Publication (newspaper, number, date, author)</source>
            <translation>Публикация (газета, №, дата, автор)</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Израсходовано</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>in the plan</source>
            <translation>по плану</translation>
        </message>
        <message>
            <source>beyond the plan</source>
            <translation>вне плана</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) shown</source>
            <translation>
                <numerusform>Представлен %n документ</numerusform>
                <numerusform>Представлено %n документа</numerusform>
                <numerusform>Представлено %n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>in the album – {n}</source>
            <translation>в альбоме – {n}</translation>
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
            <translation>Пресса</translation>
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
        <message>
            <source>Choose the section of the plan from the list.</source>
            <translation>Выберите раздел плана из списка.</translation>
        </message>
        <message>
            <source>The last day is before the first one. Enter a later day.</source>
            <translation>Последний день раньше первого. Введите более поздний день.</translation>
        </message>
        <message>
            <source>Calendar of dates</source>
            <translation>Календарь дат</translation>
        </message>
        <message>
            <source>Local history, chronicle</source>
            <translation>Краеведение, летопись</translation>
        </message>
        <message>
            <source>Law and self-government</source>
            <translation>Право и самоуправление</translation>
        </message>
        <message>
            <source>Patriotism, concord of peoples</source>
            <translation>Патриотизм, согласие народов</translation>
        </message>
        <message>
            <source>Family, children</source>
            <translation>Семья, дети</translation>
        </message>
        <message>
            <source>Work with debtors, helpers</source>
            <translation>Работа с должниками, актив</translation>
        </message>
        <message>
            <source>Acquisition, safety of the stock</source>
            <translation>Комплектование, сохранность фонда</translation>
        </message>
        <message>
            <source>Publicity, press</source>
            <translation>Реклама, печать</translation>
        </message>
        <message>
            <source>Advanced training</source>
            <translation>Повышение квалификации</translation>
        </message>
        <message>
            <source>Other work</source>
            <translation>Прочая работа</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Снимки</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Альбом</translation>
        </message>
        <message>
            <source>Choose the evidence from the list.</source>
            <translation>Выберите подтверждение из списка.</translation>
        </message>
        <message>
            <source>Enter the name of the form in Russian or Kyrgyz.</source>
            <translation>Введите название формы по-русски или по-кыргызски.</translation>
        </message>
        <message>
            <source>Choose the usual form that it is counted as.</source>
            <translation>Выберите обычную форму, в которой она считается.</translation>
        </message>
        <message>
            <source>This form is no longer there.</source>
            <translation>Этой формы уже нет.</translation>
        </message>
        <message>
            <source>«{title}» stands in the list already.</source>
            <translation>«{title}» уже есть в списке.</translation>
        </message>
        <message>
            <source>This document is no longer in the list.</source>
            <translation>Этого документа уже нет в списке.</translation>
        </message>
        <message>
            <source>Event no. {no}: what became of it is written down</source>
            <translation>Мероприятие № {no}: итог записан</translation>
        </message>
        <message>
            <source>«{title}» put on the list of event no. {no}</source>
            <translation>«{title}» внесена в список мероприятия № {no}</translation>
        </message>
        <message>
            <source>«{title}» taken off the list of event no. {no}</source>
            <translation>«{title}» убрана из списка мероприятия № {no}</translation>
        </message>
        <message>
            <source>«{title}» has another place in the list of event no. {no}</source>
            <translation>«{title}» переставлена в списке мероприятия № {no}</translation>
        </message>
        <message>
            <source>Form «{name}» added</source>
            <translation>Форма «{name}» добавлена</translation>
        </message>
        <message>
            <source>Form «{name}»: changes saved</source>
            <translation>Форма «{name}»: изменения сохранены</translation>
        </message>
        <message>
            <source>Form «{name}» moved to the trash</source>
            <translation>Форма «{name}» перемещена в корзину</translation>
        </message>
        <message>
            <source>Form «{name}» taken from the trash</source>
            <translation>Форма «{name}» возвращена из корзины</translation>
        </message>
        <message>
            <source>Registration sheet</source>
            <translation>Лист регистрации</translation>
        </message>
        <message>
            <source>Class list from the teacher</source>
            <translation>Список класса от учителя</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Note of the school</source>
            <translation>Справка школы</translation>
        </message>
        <message>
            <source>Other evidence</source>
            <translation>Другое подтверждение</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Перенесено</translation>
        </message>
        <message>
            <source>from {was} to {date}</source>
            <translation>с {was} на {date}</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>Снова запланировано</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>платный</translation>
        </message>
        <message>
            <source>Club</source>
            <translation>Клуб</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Гости</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Estimate of costs</source>
            <translation>Смета расходов</translation>
        </message>
        <message>
            <source>Sponsors</source>
            <translation>Спонсоры</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>Вход</translation>
        </message>
        <message>
            <source>Who counted</source>
            <translation>Кто считал</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Documents lent</source>
            <translation>Выдано документов</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Израсходовано</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Отзывы</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Enter at least one day.</source>
            <translation>Введите хотя бы один день.</translation>
        </message>
        <message>
            <source>No more than {limit} events at once.</source>
            <translation>Не больше {limit} мероприятий за один раз.</translation>
        </message>
        <message>
            <source>All these days are days off. Choose other days.</source>
            <translation>Все эти дни – выходные. Выберите другие дни.</translation>
        </message>
        <message>
            <source>«{line}» is no day. Begin the line with a date like 12.10.2026.</source>
            <translation>«{line}» – не дата. Начните строку с даты, например 12.10.2026.</translation>
        </message>
        <message numerus="yes">
            <source>«{title}»: %n more event(s) planned, {date} to {last}</source>
            <translation>
                <numerusform>«{title}»: запланировано ещё %n мероприятие, {date} – {last}</numerusform>
                <numerusform>«{title}»: запланировано ещё %n мероприятия, {date} – {last}</numerusform>
                <numerusform>«{title}»: запланировано ещё %n мероприятий, {date} – {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>«{title}»: %n more event(s) planned, {date} to {last}; days off left out: {skipped}</source>
            <translation>
                <numerusform>«{title}»: запланировано ещё %n мероприятие, {date} – {last}; выходных пропущено: {skipped}</numerusform>
                <numerusform>«{title}»: запланировано ещё %n мероприятия, {date} – {last}; выходных пропущено: {skipped}</numerusform>
                <numerusform>«{title}»: запланировано ещё %n мероприятий, {date} – {last}; выходных пропущено: {skipped}</numerusform>
            </translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итоги</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Note for the press</source>
            <translation>Заметка в газету</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Invitations and certificates</source>
            <translation>Приглашения и грамоты</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Название по-русски</translation>
        </message>
        <message>
            <source>Title in Kyrgyz</source>
            <translation>Название по-кыргызски</translation>
        </message>
        <message>
            <source>Day open</source>
            <translation>день не назначен</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Даты</translation>
        </message>
        <message>
            <source>Enter the whole address: name@example.kg.</source>
            <translation>Введите адрес целиком: name@example.kg.</translation>
        </message>
        <message>
            <source>«{name}» joined with «{kept}»</source>
            <translation>«{name}» объединено с «{kept}»</translation>
        </message>
        <message>
            <source>Nothing else has come in the last {n} days. Ask for more days.</source>
            <translation>За последние {n} дн. больше ничего не поступило. Возьмите больше дней.</translation>
        </message>
        <message numerus="yes">
            <source>%n new document(s) on the list of event no. {no}</source>
            <translation>
                <numerusform>%n новый документ в списке мероприятия № {no}</numerusform>
                <numerusform>%n новых документа в списке мероприятия № {no}</numerusform>
                <numerusform>%n новых документов в списке мероприятия № {no}</numerusform>
            </translation>
        </message>
        <message>
            <source>An agreement with «{name}» is in force. End it first, then put the body into the trash.</source>
            <translation>Договор с «{name}» действует. Сначала завершите его, потом уберите орган в корзину.</translation>
        </message>
    </context>
    <context>
        <name>EventsDialog</name>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Enter or a double click ticks a row</source>
            <translation>Enter или двойной щелчок отмечает строку</translation>
        </message>
        <message numerus="yes">
            <source>Into the chronicle: %n event(s)</source>
            <translation>
                <numerusform>В летопись: %n мероприятие</numerusform>
                <numerusform>В летопись: %n мероприятия</numerusform>
                <numerusform>В летопись: %n мероприятий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) not told of yet</source>
            <translation>
                <numerusform>%n мероприятие, которого нет в летописи</numerusform>
                <numerusform>%n мероприятия, которых нет в летописи</numerusform>
                <numerusform>%n мероприятий, которых нет в летописи</numerusform>
            </translation>
        </message>
        <message>
            <source>All events held this year and last stand in the chronicle already</source>
            <translation>Все мероприятия этого и прошлого года уже в летописи</translation>
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
        <name>ExhibitsDialog</name>
        <message>
            <source>Documents: {title}</source>
            <translation>Документы: {title}</translation>
        </message>
        <message>
            <source>Number, title or scan</source>
            <translation>Номер, название или сканер</translation>
        </message>
        <message>
            <source>Nothing on the list yet. Type a number or a title above</source>
            <translation>В списке пока ничего нет. Введите выше номер или название</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
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
            <source>Shelf</source>
            <translation>Полка</translation>
        </message>
        <message>
            <source>Several titles fit. Choose one of the list</source>
            <translation>Подходит несколько названий. Выберите из списка</translation>
        </message>
        <message>
            <source>Nothing found for «{typed}»</source>
            <translation>По запросу «{typed}» ничего не найдено</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n документ</numerusform>
                <numerusform>%n документа</numerusform>
                <numerusform>%n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter puts it on the list; articles and documents of the folder too</source>
            <translation>Enter ставит в список; статьи и документы папки МСУ тоже</translation>
        </message>
        <message>
            <source>All new</source>
            <translation>Всё новое</translation>
        </message>
    </context>
    <context>
        <name>FeedbackDialog</name>
        <message>
            <source>Was it of use?</source>
            <translation>Пригодилось?</translation>
        </message>
        <message>
            <source>Originals asked for</source>
            <translation>Запрошено первоисточников</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>FilesBox</name>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>No files yet. Add a scan, a PDF, a Word document: a copy is kept here</source>
            <translation>Файлов пока нет. Добавьте скан, PDF, документ Word: здесь хранится их копия</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Добавить файлы</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Снять</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Читаются файлы</translation>
        </message>
        <message>
            <source>No program of this computer opens «{name}». Save it and take it along.</source>
            <translation>На этом компьютере «{name}» открыть нечем. Сохраните файл и откройте на другом.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Wait until the files are read.</source>
            <translation>Подождите, пока файлы прочитаются.</translation>
        </message>
        <message>
            <source>Caption of the file</source>
            <translation>Подпись файла</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Выберите файлы</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} МБ</translation>
        </message>
        <message>
            <source>{n} KB</source>
            <translation>{n} КБ</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Open ones</source>
            <translation>Открытые</translation>
        </message>
        <message>
            <source>Waiting for the centre</source>
            <translation>Ждут ЦБ</translation>
        </message>
        <message>
            <source>To hand over</source>
            <translation>К вручению</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Все рубрики</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>Events</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Все мероприятия</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Даты</translation>
        </message>
        <message>
            <source>All dates</source>
            <translation>Все даты</translation>
        </message>
        <message>
            <source>Form of events</source>
            <translation>Форма мероприятий</translation>
        </message>
        <message>
            <source>All forms</source>
            <translation>Все формы</translation>
        </message>
    </context>
    <context>
        <name>FollowDialog</name>
        <message>
            <source>A few letters and Enter; a new name goes into the list of people</source>
            <translation>Несколько букв и Enter; новое имя попадёт в список людей</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>The one before leaves the day before</source>
            <translation>Предшественник уходит накануне</translation>
        </message>
        <message>
            <source>In office since</source>
            <translation>В должности с</translation>
        </message>
        <message>
            <source>Phone of the office</source>
            <translation>Служебный телефон</translation>
        </message>
        <message>
            <source>{post}. Until now: {name}. Who now?</source>
            <translation>{post}. До сих пор: {name}. Кто теперь?</translation>
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
        <name>FormDesk</name>
        <message>
            <source>Texts of the report</source>
            <translation>Тексты отчёта</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Подсказки</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Редакции</translation>
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
            <source>Close the month</source>
            <translation>Закрыть месяц</translation>
        </message>
        <message>
            <source>The days take no more entries; it can be opened again with a reason</source>
            <translation>В эти дни записи больше не вносятся; открыть снова можно, указав причину</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>Прочие записи</translation>
        </message>
        <message>
            <source>Blank pages</source>
            <translation>Пустые бланки</translation>
        </message>
        <message>
            <source>The month's pages without figures, to write in by hand</source>
            <translation>Страницы месяца без цифр, чтобы писать от руки</translation>
        </message>
        <message>
            <source>Part 3: events</source>
            <translation>Часть 3: мероприятия</translation>
        </message>
        <message>
            <source>The events and exhibitions of the month on paper</source>
            <translation>Мероприятия и выставки месяца на бумаге</translation>
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
        <message>
            <source>Part {number}. {title}</source>
            <translation>Часть {number}. {title}</translation>
        </message>
    </context>
    <context>
        <name>FormSwitch</name>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Дневник</translation>
        </message>
        <message>
            <source>Self-government</source>
            <translation>МСУ</translation>
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
        <message>
            <source>Days before {date} are not entered. Check the year.</source>
            <translation>Дни раньше {date} не вносятся. Проверьте год.</translation>
        </message>
        <message>
            <source>This is a day of {year}. Is the year right?</source>
            <translation>Это день {year} года. Год указан верно?</translation>
        </message>
        <message>
            <source>This can no longer be undone, something newer stands on it: {newer} ({newer_on}, {newer_at}). Undo that first or make a correction.</source>
            <translation>Это уже нельзя отменить, на этом держится более поздняя запись: {newer} ({newer_on}, {newer_at}). Сначала отмените её или внесите исправление.</translation>
        </message>
        <message>
            <source>This cannot be undone: the names that it was about have been erased for good.</source>
            <translation>Это нельзя отменить: имена, которых это касалось, стёрты навсегда.</translation>
        </message>
        <message>
            <source>The stick could not be written. Nothing is lost: everything is still on this computer. Try another stick.</source>
            <translation>Не удалось записать на флешку. Ничего не потеряно: всё осталось на этом компьютере. Попробуйте другую флешку.</translation>
        </message>
        <message>
            <source>The package {folder} was written by a newer version of the program. Install that version here and read it again.</source>
            <translation>Пакет {folder} записан версией программы новее здешней. Установите её на этот компьютер и прочитайте пакет ещё раз.</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>A group of readers</source>
            <translation>Группа читателей</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Что это?</translation>
        </message>
        <message>
            <source>For example: grade 5 A</source>
            <translation>Например: 5 «А»</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Название группы</translation>
        </message>
        <message>
            <source>Teacher or leader</source>
            <translation>Учитель или руководитель</translation>
        </message>
        <message>
            <source>School or place</source>
            <translation>Школа или место</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n группа</numerusform>
                <numerusform>%n группы</numerusform>
                <numerusform>%n групп</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Groups: classes and clubs</source>
            <translation>Группы: классы и кружки</translation>
        </message>
        <message>
            <source>No groups yet. Add a school class or a club</source>
            <translation>Групп пока нет. Добавьте школьный класс или кружок</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Что это?</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Читатели</translation>
        </message>
        <message>
            <source>Choose a group</source>
            <translation>Выберите группу</translation>
        </message>
        <message>
            <source>Teacher or leader</source>
            <translation>Учитель или руководитель</translation>
        </message>
        <message>
            <source>School or place</source>
            <translation>Школа или место</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Show in the list</source>
            <translation>Показать в списке</translation>
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
            <source>Add a reader</source>
            <translation>Добавить читателя</translation>
        </message>
        <message>
            <source>Take out of the group</source>
            <translation>Убрать из группы</translation>
        </message>
    </context>
    <context>
        <name>HandDialog</name>
        <message>
            <source>Hand the answer over</source>
            <translation>Вручение ответа</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Вручить</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Кто получил</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Форма выдачи</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What was said of it</source>
            <translation>Отзыв</translation>
        </message>
    </context>
    <context>
        <name>HandOnDialog</name>
        <message>
            <source>Each issue goes to</source>
            <translation>Каждый номер получает</translation>
        </message>
        <message>
            <source>Hand on {issue}</source>
            <translation>Передать: {issue}</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Запомнить</translation>
        </message>
        <message>
            <source>Hand on</source>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Who gets it?</source>
            <translation>Кому?</translation>
        </message>
        <message>
            <source>A body or partner of your list</source>
            <translation>Орган МСУ или партнёр из вашего списка</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляров</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Empty: today</source>
            <translation>Пусто — сегодня</translation>
        </message>
    </context>
    <context>
        <name>HandedPage</name>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Nothing was handed on in this period. “Each issue to…” beside a title remembers who gets it.</source>
            <translation>За этот период ничего не передано. Кому отдавать каждый номер, скажите в карточке издания: «Каждый номер — кому».</translation>
        </message>
        <message>
            <source>Back to the titles</source>
            <translation>К списку изданий</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экз.</translation>
        </message>
        <message numerus="yes">
            <source>handed on %n time(s)</source>
            <translation>
                <numerusform>%n передача</numerusform>
                <numerusform>%n передачи</numerusform>
                <numerusform>%n передач</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a line</source>
            <translation>Выберите строку</translation>
        </message>
        <message>
            <source>It was not handed on</source>
            <translation>Не передавали</translation>
        </message>
        <message>
            <source>Copies handed on: {whole}, to the self-government: {local}</source>
            <translation>Передано экземпляров: {whole}, из них в МСУ: {local}</translation>
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
        <name>HeadNote</name>
        <message>
            <source>Note on the work of the library</source>
            <translation>Справка о работе библиотеки</translation>
        </message>
        <message>
            <source>What was done for the aiyl okmotu</source>
            <translation>Что сделано для айыл өкмөтү и села</translation>
        </message>
        <message>
            <source>What the library needs</source>
            <translation>Просим айыл өкмөтү</translation>
        </message>
        <message>
            <source>Date ________________</source>
            <translation>Дата ________________</translation>
        </message>
        <message>
            <source>To the head of the aiyl okmotu</source>
            <translation>Главе айыл өкмөтү</translation>
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
        <message>
            <source>Documents lent</source>
            <translation>Выдано документов</translation>
        </message>
        <message>
            <source>More: who counted, evidence, money, feedback</source>
            <translation>Ещё: кто считал, подтверждение, деньги, отзывы</translation>
        </message>
        <message>
            <source>Who counted</source>
            <translation>Кто считал</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Израсходовано</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Отзывы</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Вывод</translation>
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
        <name>HintsPage</name>
        <message>
            <source>Hints for you alone</source>
            <translation>Подсказки только для вас</translation>
        </message>
        <message>
            <source>Only you see this page: it is neither printed nor written to a stick. A methodist who compares many diaries would ask about such numbers. If they were counted so, nothing need be done.</source>
            <translation>Эту страницу видите только вы: она не печатается и не пишется на флешку. О таких числах спросил бы методист, который сравнивает много дневников. Если так и насчитано, делать ничего не нужно.</translation>
        </message>
        <message>
            <source>Nothing catches the eye this month.</source>
            <translation>В этом месяце ничего не бросается в глаза.</translation>
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
        <name>Images</name>
        <message>
            <source>«{file}» is too big: up to {most} megabytes are accepted.</source>
            <translation>Файл «{file}» слишком большой: принимаются файлы до {most} мегабайт.</translation>
        </message>
        <message>
            <source>«{file}» is too big: up to {most} megapixels are accepted.</source>
            <translation>Снимок «{file}» слишком большой: принимаются снимки до {most} мегапикселей.</translation>
        </message>
        <message>
            <source>«{file}» is a picture of the HEIC kind. Set the phone's camera to JPEG, or send the picture through a messenger and save it.</source>
            <translation>«{file}» — снимок вида HEIC. Включите в камере телефона формат JPEG или перешлите снимок через мессенджер и сохраните его.</translation>
        </message>
        <message>
            <source>«{file}» is not a picture: JPEG, PNG, WEBP, BMP and TIFF are accepted.</source>
            <translation>«{file}» — не снимок: принимаются JPEG, PNG, WEBP, BMP и TIFF.</translation>
        </message>
        <message>
            <source>«{file}» is damaged and cannot be shown. Copy the picture once more.</source>
            <translation>Снимок «{file}» повреждён, показать его нельзя. Скопируйте его ещё раз.</translation>
        </message>
        <message>
            <source>«{file}» cannot be read. Close it in other programs. Is the stick or the phone still connected?</source>
            <translation>Файл «{file}» не читается. Закройте его в других программах. Подключена ли ещё флешка или телефон?</translation>
        </message>
        <message>
            <source>«{file}» is empty. Copy it once more.</source>
            <translation>Файл «{file}» пустой. Скопируйте его ещё раз.</translation>
        </message>
        <message>
            <source>«{file}» is no longer there. It may lie in a copy on the stick, in the folder images.</source>
            <translation>Файла «{file}» больше нет на месте. Он может лежать в копии на флешке, в папке images.</translation>
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
            <source>Deadline</source>
            <translation>Срок</translation>
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
        <message numerus="yes">
            <source>%n consultation(s) counted</source>
            <translation>
                <numerusform>Учтена %n консультация</numerusform>
                <numerusform>Учтены %n консультации</numerusform>
                <numerusform>Учтено %n консультаций</numerusform>
            </translation>
        </message>
        <message>
            <source>A reader's question not answered: counted</source>
            <translation>Отказ на вопрос читателя учтён</translation>
        </message>
        <message>
            <source>Question passed to the central library</source>
            <translation>Вопрос переадресован в ЦБ</translation>
        </message>
        <message>
            <source>List of literature counted</source>
            <translation>Список литературы учтён</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) copied</source>
            <translation>
                <numerusform>Сделана копия: %n лист</numerusform>
                <numerusform>Сделаны копии: %n листа</numerusform>
                <numerusform>Сделаны копии: %n листов</numerusform>
            </translation>
        </message>
        <message>
            <source>Done together with a partner</source>
            <translation>Совместное дело</translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>Достижение</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>Запросы</translation>
        </message>
        <message>
            <source>Enter the name of the topic in Russian or Kyrgyz.</source>
            <translation>Введите название темы по-русски или по-кыргызски.</translation>
        </message>
        <message>
            <source>Choose the usual topic that it is counted as.</source>
            <translation>Выберите обычную тему, к которой её относить в отчётах.</translation>
        </message>
        <message>
            <source>This topic is no longer there.</source>
            <translation>Этой темы больше нет.</translation>
        </message>
        <message>
            <source>Topic «{name}» added</source>
            <translation>Тема «{name}» добавлена</translation>
        </message>
        <message>
            <source>Topic «{name}»: changes saved</source>
            <translation>Тема «{name}»: изменения сохранены</translation>
        </message>
        <message>
            <source>Topic «{name}» moved to the trash</source>
            <translation>Тема «{name}» перенесена в корзину</translation>
        </message>
        <message>
            <source>Topic «{name}» taken from the trash</source>
            <translation>Тема «{name}» возвращена из корзины</translation>
        </message>
        <message>
            <source>Chronicle</source>
            <translation>Летопись</translation>
        </message>
        <message>
            <source>Information centre</source>
            <translation>Информационный центр</translation>
        </message>
        <message>
            <source>Inquiry no. {no} has no answer yet. Write the answer down first.</source>
            <translation>На запрос № {no} ещё нет ответа. Сначала запишите ответ.</translation>
        </message>
        <message>
            <source>This inquiry was in work on {date} already. It cannot have been accepted later.</source>
            <translation>Запрос уже был в работе {date}. Принят он мог быть только раньше: проверьте день.</translation>
        </message>
        <message>
            <source>The answer cannot be handed over before it was ready.</source>
            <translation>Ответ нельзя вручить раньше, чем он готов. Проверьте день.</translation>
        </message>
        <message>
            <source>Choose in what form the answer was given.</source>
            <translation>Выберите, в какой форме выдан ответ.</translation>
        </message>
        <message>
            <source>Answer to inquiry no. {no} corrected</source>
            <translation>Ответ на запрос № {no} исправлен</translation>
        </message>
        <message>
            <source>Answer to inquiry no. {no} handed over</source>
            <translation>Ответ на запрос № {no} вручён</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Вручён</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Устно</translation>
        </message>
        <message>
            <source>Told by phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>As a list</source>
            <translation>Списком</translation>
        </message>
        <message>
            <source>As a folder</source>
            <translation>Папкой</translation>
        </message>
        <message>
            <source>As a copy</source>
            <translation>Копией</translation>
        </message>
        <message>
            <source>Electronically</source>
            <translation>Электронно</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Ход</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Sheets copied</source>
            <translation>Листов копий</translation>
        </message>
        <message>
            <source>Minutes spent</source>
            <translation>Затрачено минут</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Форма выдачи</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Получил</translation>
        </message>
        <message>
            <source>What was said of it</source>
            <translation>Отзыв</translation>
        </message>
        <message>
            <source>Slip of the inquiry</source>
            <translation>Листок запроса</translation>
        </message>
        <message>
            <source>Reply sheet</source>
            <translation>Ответ на запрос</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Вручить</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Кто получил</translation>
        </message>
        <message>
            <source>Correct the answer</source>
            <translation>Исправить ответ</translation>
        </message>
        <message numerus="yes">
            <source>Overdue by %n open day(s)</source>
            <translation>
                <numerusform>Просрочен на %n раб. день</numerusform>
                <numerusform>Просрочен на %n раб. дня</numerusform>
                <numerusform>Просрочен на %n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message numerus="yes">
            <source>%n open day(s)</source>
            <translation>
                <numerusform>%n раб. день</numerusform>
                <numerusform>%n раб. дня</numerusform>
                <numerusform>%n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Bodies and people</source>
            <translation>Органы и люди</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка МСУ</translation>
        </message>
        <message>
            <source>Subscribers</source>
            <translation>Абоненты</translation>
        </message>
        <message>
            <source>Report and note</source>
            <translation>Отчёт и справка</translation>
        </message>
        <message>
            <source>Deadlines of open inquiries reckoned anew in open days: {moved}.</source>
            <translation>Сроки открытых запросов пересчитаны по рабочим дням: {moved}.</translation>
        </message>
        <message>
            <source>{date} is entered as closed already. Enter the other days.</source>
            <translation>{date} уже записано как день закрытия. Впишите остальные дни.</translation>
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
        <message>
            <source>What it is for</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Форма выдачи</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Кто получил</translation>
        </message>
        <message>
            <source>What was said of it</source>
            <translation>Отзыв</translation>
        </message>
    </context>
    <context>
        <name>InquiryJournal</name>
        <message>
            <source>Journal of the self-government's inquiries</source>
            <translation>Журнал учёта справок и запросов органов МСУ</translation>
        </message>
        <message>
            <source>Came before this period, worked on in it</source>
            <translation>Приняты раньше, закрыты или переданы в этом периоде</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Who asks, post</source>
            <translation>Заявитель, должность</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Способ</translation>
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
            <source>Purpose, due on</source>
            <translation>Цель, срок</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Documents / sheets</source>
            <translation>Документов / листов</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Дата выполнения</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Форма выдачи</translation>
        </message>
        <message>
            <source>Refused or passed on</source>
            <translation>Отказ, переадресация</translation>
        </message>
        <message>
            <source>Minutes spent</source>
            <translation>Затрачено минут</translation>
        </message>
        <message>
            <source>Receiver's signature, feedback</source>
            <translation>Роспись получателя, отзыв</translation>
        </message>
        <message>
            <source>Refused on {date}</source>
            <translation>Отказ {date}</translation>
        </message>
        <message>
            <source>To the central library on {date}</source>
            <translation>В ЦБ {date}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>поступило</translation>
        </message>
        <message>
            <source>answered in time</source>
            <translation>выполнено в срок</translation>
        </message>
        <message>
            <source>answered late</source>
            <translation>выполнено с опозданием</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказов</translation>
        </message>
        <message>
            <source>passed to the central library</source>
            <translation>передано в ЦБ</translation>
        </message>
        <message>
            <source>documents given</source>
            <translation>выдано документов</translation>
        </message>
        <message>
            <source>sheets copied</source>
            <translation>листов копий</translation>
        </message>
        <message>
            <source>In all in this period</source>
            <translation>Всего за период</translation>
        </message>
    </context>
    <context>
        <name>InquiryPaper</name>
        <message>
            <source>Slip of inquiry no. {no}</source>
            <translation>Листок запроса № {no}</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Who asks, post</source>
            <translation>Заявитель, должность</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Способ</translation>
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
            <source>What it is for</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Answer is due on</source>
            <translation>Ответить до</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Принял</translation>
        </message>
        <message>
            <source>Reply to inquiry no. {no}</source>
            <translation>Ответ на запрос № {no}</translation>
        </message>
        <message>
            <source>of {date}</source>
            <translation>от {date}</translation>
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
            <source>Answered on {date}</source>
            <translation>Ответ подготовлен {date}</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Получил</translation>
        </message>
        <message>
            <source>Documents given: {n}</source>
            <translation>Выдано документов: {n}</translation>
        </message>
        <message>
            <source>Sheets copied: {n}</source>
            <translation>Листов копий: {n}</translation>
        </message>
        <message>
            <source>Slip of an inquiry</source>
            <translation>Листок запроса</translation>
        </message>
        <message>
            <source>Reply to an inquiry</source>
            <translation>Ответ на запрос</translation>
        </message>
        <message>
            <source>Journal of inquiries</source>
            <translation>Журнал запросов МСУ</translation>
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
        <name>InventoryBook</name>
        <message>
            <source>Inventory book</source>
            <translation>Инвентарная книга</translation>
        </message>
        <message>
            <source>Inventory book: copy of single lines</source>
            <translation>Инвентарная книга: копия отдельных строк</translation>
        </message>
        <message>
            <source>Sheet {page}</source>
            <translation>Лист {page}</translation>
        </message>
        <message>
            <source>In this inventory book there are {n} ({words}) numbered and laced pages.</source>
            <translation>В этой инвентарной книге имеется пронумерованных и прошнурованных страниц: {n} ({words}).</translation>
        </message>
        <message>
            <source>Director of the library system</source>
            <translation>Директор ЦБС</translation>
        </message>
        <message>
            <source>Place of the seal</source>
            <translation>Место печати</translation>
        </message>
        <message>
            <source>Date ______________________</source>
            <translation>Дата ______________________</translation>
        </message>
        <message>
            <source>4. Checked</source>
            <translation>4. Проверка</translation>
        </message>
        <message>
            <source>8. Price</source>
            <translation>8. Цена</translation>
        </message>
        <message>
            <source>1. Date of entry</source>
            <translation>1. Дата записи</translation>
        </message>
        <message>
            <source>2. Summary book no.</source>
            <translation>2. № записи в КСУ</translation>
        </message>
        <message>
            <source>3. Inventory number</source>
            <translation>3. Инвентарный номер</translation>
        </message>
        <message>
            <source>5. Author and title</source>
            <translation>5. Автор и заглавие (том, выпуск)</translation>
        </message>
        <message>
            <source>6. Place, publisher</source>
            <translation>6. Место издания, издательство</translation>
        </message>
        <message>
            <source>7. Year</source>
            <translation>7. Год</translation>
        </message>
        <message>
            <source>som</source>
            <translation>сом</translation>
        </message>
        <message>
            <source>tyiyn</source>
            <translation>тыйын</translation>
        </message>
        <message>
            <source>9. Shelf mark</source>
            <translation>9. Отдел, шифр</translation>
        </message>
        <message>
            <source>10. No. and date of the act</source>
            <translation>10. № и дата акта выбытия</translation>
        </message>
        <message>
            <source>11. Note</source>
            <translation>11. Примечание</translation>
        </message>
        <message>
            <source>in place of no. {number}</source>
            <translation>взамен инв. № {number}</translation>
        </message>
        <message>
            <source>former no. {number}</source>
            <translation>прежний инв. № {number}</translation>
        </message>
        <message>
            <source>entered by mistake</source>
            <translation>ошибочно</translation>
        </message>
        <message>
            <source>There are no lines from {first} to {last}. Look at the numbers.</source>
            <translation>Строк с {first} по {last} нет. Проверьте номера.</translation>
        </message>
        <message>
            <source>These lines were printed or changed meanwhile. Print them once more.</source>
            <translation>За это время строки напечатали или изменили. Напечатайте их ещё раз.</translation>
        </message>
        <message>
            <source>All lines are on paper already. New ones appear with the next batch.</source>
            <translation>Все строки уже на бумаге. Новые появятся со следующей партией.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are on paper, sheets {first}–{last}</source>
            <translation>
                <numerusform>На бумаге %n строка, листы {first}–{last}</numerusform>
                <numerusform>На бумаге %n строки, листы {first}–{last}</numerusform>
                <numerusform>На бумаге %n строк, листы {first}–{last}</numerusform>
            </translation>
        </message>
        <message>
            <source>No sheet of the book is printed yet. Print the new lines first.</source>
            <translation>Ни один лист книги ещё не напечатан. Сначала напечатайте новые строки.</translation>
        </message>
        <message>
            <source>Nothing has changed in the printed lines since they were printed.</source>
            <translation>С тех пор как строки напечатаны, в них ничего не изменилось.</translation>
        </message>
        <message>
            <source>Inventory book: marks to write by hand</source>
            <translation>Инвентарная книга: отметки для внесения от руки</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Листы</translation>
        </message>
        <message>
            <source>Inventory number</source>
            <translation>Инв. номер</translation>
        </message>
        <message>
            <source>Author and title</source>
            <translation>Автор и заглавие</translation>
        </message>
        <message>
            <source>Write in column 10 or 11</source>
            <translation>Внести в графу 10 или 11</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Внесено</translation>
        </message>
    </context>
    <context>
        <name>JournalDialog</name>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>С именами</translation>
        </message>
        <message>
            <source>A journal with names stays in the library.</source>
            <translation>Журнал с именами остаётся в библиотеке.</translation>
        </message>
    </context>
    <context>
        <name>JournalSection</name>
        <message>
            <source>No inquiries here. Write down the first one: F7</source>
            <translation>Запросов здесь пока нет. Запишите первый: F7</translation>
        </message>
        <message>
            <source>New inquiry</source>
            <translation>Новый запрос</translation>
        </message>
        <message>
            <source>Choose an inquiry</source>
            <translation>Выберите запрос</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>Прочие записи</translation>
        </message>
        <message>
            <source>Print the journal</source>
            <translation>Печать журнала</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Own topics</source>
            <translation>Свои рубрики</translation>
        </message>
        <message>
            <source>Letter for the central library</source>
            <translation>Письмо для ЦБ на флешку</translation>
        </message>
        <message>
            <source>Answers of the central library</source>
            <translation>Ответы ЦБ с флешки</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Labels of books</source>
            <translation>Этикетки для книг</translation>
        </message>
        <message>
            <source>Test sheet for labels</source>
            <translation>Пробный лист этикеток</translation>
        </message>
        <message>
            <source>Print at 100 %, without fitting to the page.</source>
            <translation>Печатайте в масштабе 100 %, без подгонки под страницу.</translation>
        </message>
        <message>
            <source>Lay the page on a sheet of labels and hold both against a window.</source>
            <translation>Наложите страницу на лист этикеток и посмотрите на свет.</translation>
        </message>
        <message>
            <source>The frames are too far left by 2 mm? Enter 2 for «to the right».</source>
            <translation>Рамки левее на 2 мм? Введите 2 в поле «сдвинуть вправо».</translation>
        </message>
        <message>
            <source>Book card</source>
            <translation>Книжный формуляр</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Срок возврата</translation>
        </message>
        <message>
            <source>Formulary no.</source>
            <translation>№ формуляра</translation>
        </message>
        <message>
            <source>For the spine</source>
            <translation>На корешок</translation>
        </message>
        <message>
            <source>Bars for the scanner</source>
            <translation>Штрихкод</translation>
        </message>
        <message>
            <source>Pocket</source>
            <translation>Кармашек</translation>
        </message>
        <message>
            <source>Slip of due dates</source>
            <translation>Листок срока возврата</translation>
        </message>
        <message>
            <source>There is no book with a number in {number}. Look at the first and the last.</source>
            <translation>Книг с номерами {number} нет. Проверьте первый и последний номер.</translation>
        </message>
        <message>
            <source>From 1 to 40 labels in a row are possible.</source>
            <translation>В ряду может быть от 1 до 40 этикеток.</translation>
        </message>
        <message>
            <source>Measure the label: at least 10 mm.</source>
            <translation>Измерьте этикетку: не меньше 10 мм.</translation>
        </message>
        <message>
            <source>So many labels do not fit across A4 (210 mm). Measure again.</source>
            <translation>Столько этикеток не помещается в ширину А4 (210 мм). Измерьте ещё раз.</translation>
        </message>
        <message>
            <source>So many labels do not fit down A4 (297 mm). Measure again.</source>
            <translation>Столько этикеток не помещается в высоту А4 (297 мм). Измерьте ещё раз.</translation>
        </message>
        <message>
            <source>Up to 20 mm to each side are possible.</source>
            <translation>Сдвиг возможен не больше чем на 20 мм.</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>мм</translation>
        </message>
        <message>
            <source>Please bring the book back by the last date below</source>
            <translation>Просим вернуть книгу не позже последней даты, отмеченной ниже</translation>
        </message>
        <message>
            <source>The bars need a label of at least 30 × 16 mm.</source>
            <translation>Для штрихкода нужна этикетка не меньше 30 × 16 мм.</translation>
        </message>
    </context>
    <context>
        <name>LabelsDialog</name>
        <message>
            <source>Labels for books</source>
            <translation>Этикетки для книг</translation>
        </message>
        <message>
            <source>Show and print</source>
            <translation>Показать и напечатать</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что печатать</translation>
        </message>
        <message>
            <source>Inventory numbers</source>
            <translation>Инвентарные номера</translation>
        </message>
        <message>
            <source>For example: 10455–10470, 10480, Д-7</source>
            <translation>Например: 10455–10470, 10480, Д-7</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист: сколько этикеток и какие, мм</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Свой размер</translation>
        </message>
        <message>
            <source>In a row</source>
            <translation>Этикеток в ряду</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Рядов</translation>
        </message>
        <message>
            <source>Label, width</source>
            <translation>Ширина этикетки</translation>
        </message>
        <message>
            <source>height</source>
            <translation>Высота этикетки</translation>
        </message>
        <message>
            <source>Edge at the left</source>
            <translation>Поле слева</translation>
        </message>
        <message>
            <source>edge at the top</source>
            <translation>Поле сверху</translation>
        </message>
        <message>
            <source>Printer: move to the right</source>
            <translation>Принтер: сдвинуть вправо</translation>
        </message>
        <message>
            <source>move down</source>
            <translation>Сдвинуть вниз</translation>
        </message>
        <message>
            <source>Lines to cut along (plain paper)</source>
            <translation>Линии для разрезания (обычная бумага)</translation>
        </message>
        <message>
            <source>Test sheet</source>
            <translation>Пробный лист</translation>
        </message>
        <message>
            <source>First free label: a click or the arrow keys</source>
            <translation>Первая свободная этикетка: щелчок мышью или клавиши со стрелками</translation>
        </message>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n этикетка</numerusform>
                <numerusform>%n этикетки</numerusform>
                <numerusform>%n этикеток</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n лист</numerusform>
                <numerusform>%n листа</numerusform>
                <numerusform>%n листов</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time the sheet ended at label {n}</source>
            <translation>В прошлый раз лист кончился на этикетке {n}</translation>
        </message>
        <message>
            <source>Not in the stock: {numbers}</source>
            <translation>Нет в фонде: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>LendDialog</name>
        <message>
            <source>Who took it?</source>
            <translation>Кто взял?</translation>
        </message>
        <message>
            <source>Name or card no., some letters are enough</source>
            <translation>Имя или № билета, достаточно нескольких букв</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>В какой день?</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>Taken up</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Отвечен</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Ответа не будет</translation>
        </message>
        <message>
            <source>The branch has taken inquiry no. {no} back; it waits for no answer.</source>
            <translation>Филиал отозвал запрос № {no} и ответа не ждёт.</translation>
        </message>
        <message>
            <source>The tab of the self-government has the section «Information centre» now.</source>
            <translation>Во вкладке «Запросы МСУ» теперь есть раздел «Информационный центр».</translation>
        </message>
        <message>
            <source>The section «Information centre» is hidden; what the branches wrote is kept.</source>
            <translation>Раздел «Информационный центр» скрыт; письма филиалов сохранены.</translation>
        </message>
        <message>
            <source>Letter no. {no} to the central library written</source>
            <translation>Письмо № {no} в центральную библиотеку составлено</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of the central library taken</source>
            <translation>
                <numerusform>Принят %n ответ ЦБ</numerusform>
                <numerusform>Принято %n ответа ЦБ</numerusform>
                <numerusform>Принято %n ответов ЦБ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Letters of branches taken: new inquiries %n, changed {changed}</source>
            <translation>
                <numerusform>Письма филиалов приняты: новых запросов — %n, изменённых — {changed}</numerusform>
                <numerusform>Письма филиалов приняты: новых запросов — %n, изменённых — {changed}</numerusform>
                <numerusform>Письма филиалов приняты: новых запросов — %n, изменённых — {changed}</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter no. {no} for branch no. {branch} written</source>
            <translation>Письмо № {no} филиалу № {branch} составлено</translation>
        </message>
        <message>
            <source>Inquiry no. {no} of branch no. {branch} taken up</source>
            <translation>Запрос № {no} филиала № {branch} взят в работу</translation>
        </message>
        <message>
            <source>Inquiry no. {no} of branch no. {branch} answered</source>
            <translation>На запрос № {no} филиала № {branch} записан ответ</translation>
        </message>
        <message>
            <source>Inquiry no. {no} of branch no. {branch}: told that there is no answer</source>
            <translation>Запрос № {no} филиала № {branch}: записано, что ответа не будет</translation>
        </message>
        <message>
            <source>The work as central library is set</source>
            <translation>Настройка «центральная библиотека» изменена</translation>
        </message>
        <message>
            <source>Letter to the central library</source>
            <translation>Письмо в центральную библиотеку</translation>
        </message>
        <message>
            <source>The inquiries with body and office, without the names of those who asked. The same letter goes with every report.</source>
            <translation>Запросы с органом и должностью, без имён спросивших. Такое же письмо уходит с каждым отчётом.</translation>
        </message>
        <message>
            <source>USB stick found. Write the letter to:</source>
            <translation>Флешка найдена. Куда записать письмо:</translation>
        </message>
        <message>
            <source>Written: {folder}. You can remove the stick.</source>
            <translation>Записано: {folder}. Флешку можно вынуть.</translation>
        </message>
        <message>
            <source>Answers to the branches</source>
            <translation>Ответы филиалам</translation>
        </message>
        <message>
            <source>A folder for each branch, with its answers and the reply sheets as PDF.</source>
            <translation>Каждому филиалу своя папка: ответы и листы ответов в PDF.</translation>
        </message>
        <message>
            <source>USB stick found. Write the answers to:</source>
            <translation>Флешка найдена. Куда записать ответы:</translation>
        </message>
        <message>
            <source>Writing to the stick</source>
            <translation>Запись на флешку</translation>
        </message>
        <message>
            <source>Letters of the branches</source>
            <translation>Письма филиалов</translation>
        </message>
        <message>
            <source>Reports and letters of all branches on the stick are read.</source>
            <translation>Будут прочитаны отчёты и письма всех филиалов, какие есть на флешке.</translation>
        </message>
        <message>
            <source>Answers of the central library</source>
            <translation>Ответы центральной библиотеки</translation>
        </message>
        <message>
            <source>Only the answers to this library are taken.</source>
            <translation>Берутся только ответы этой библиотеке.</translation>
        </message>
        <message>
            <source>USB stick found. Read:</source>
            <translation>Флешка найдена. Прочитать:</translation>
        </message>
        <message>
            <source>Nothing new: these letters were taken already.</source>
            <translation>Нового нет: эти письма уже приняты.</translation>
        </message>
        <message>
            <source>There is no letter of a branch here.</source>
            <translation>Здесь нет писем филиалов.</translation>
        </message>
        <message>
            <source>There is no answer for this library here.</source>
            <translation>Здесь нет ответов для этой библиотеки.</translation>
        </message>
        <message>
            <source>Damaged or not of this program, nothing was taken: {folders}. Ask for the letter once more.</source>
            <translation>Папка повреждена или сделана другой программой, из неё ничего не взято: {folders}. Попросите записать письмо ещё раз.</translation>
        </message>
        <message>
            <source>Letter no. {no} of {date} of branch no. {branch} does not follow the letters known here. The library there was put back from an old copy, or is kept on two computers. What is newer here was kept. Give the branch the letter with the answers: its next letter will follow again.</source>
            <translation>Письмо № {no} от {date} филиала № {branch} не продолжает прежние письма. Библиотеку там восстановили из старой копии или ведут на двух компьютерах. Более новое здесь сохранено. Передайте филиалу письмо с ответами: следующее его письмо снова пойдёт по порядку.</translation>
        </message>
        <message>
            <source>Letter no. {no} of {date} of the central library does not follow the letters known here: the library there was put back from an old copy. What is newer here was kept. Write it a letter: its next answers will follow again.</source>
            <translation>Письмо № {no} от {date} центральной библиотеки не продолжает прежние письма: её базу восстановили из старой копии. Более новое здесь сохранено. Запишите для ЦБ письмо: следующие её ответы снова пойдут по порядку.</translation>
        </message>
        <message numerus="yes">
            <source>Written for %n branch(es). You can remove the stick.</source>
            <translation>
                <numerusform>Записано для %n филиала. Флешку можно вынуть.</numerusform>
                <numerusform>Записано для %n филиалов. Флешку можно вынуть.</numerusform>
                <numerusform>Записано для %n филиалов. Флешку можно вынуть.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to inquiries that are not in this library were kept; the library may have been put back from an old copy.</source>
            <translation>
                <numerusform>%n ответ относится к запросу, которого в этой библиотеке нет. Он сохранён. Возможно, библиотеку восстановили из старой копии.</numerusform>
                <numerusform>%n ответа относятся к запросам, которых в этой библиотеке нет. Они сохранены. Возможно, библиотеку восстановили из старой копии.</numerusform>
                <numerusform>%n ответов относятся к запросам, которых в этой библиотеке нет. Они сохранены. Возможно, библиотеку восстановили из старой копии.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use this answer</source>
            <translation>Взять этот ответ</translation>
        </message>
        <message>
            <source>The central library has answered</source>
            <translation>ЦБ ответила</translation>
        </message>
        <message>
            <source>Central library</source>
            <translation>Центральная библиотека</translation>
        </message>
        <message>
            <source>Answer of the central library</source>
            <translation>Ответ ЦБ</translation>
        </message>
        <message>
            <source>Its sources</source>
            <translation>Источники ЦБ</translation>
        </message>
        <message>
            <source>Its documents</source>
            <translation>Документов от ЦБ</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Подготовил</translation>
        </message>
        <message>
            <source>passed on {date}</source>
            <translation>передан {date}</translation>
        </message>
        <message>
            <source>letter no. {no}, {date}</source>
            <translation>письмо № {no}, {date}</translation>
        </message>
        <message>
            <source>not on a stick yet</source>
            <translation>на флешку ещё не записан</translation>
        </message>
        <message>
            <source>arrived there, letter of {date}</source>
            <translation>ЦБ приняла, письмо от {date}</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
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
        <message>
            <source>Opening hours</source>
            <translation>Часы работы</translation>
        </message>
        <message>
            <source>Stand in letters to readers. For example: 9:00–17:00</source>
            <translation>Стоят в письмах читателям. Например: 9:00–17:00</translation>
        </message>
        <message>
            <source>This is the central library</source>
            <translation>Это центральная библиотека</translation>
        </message>
        <message>
            <source>Takes the inquiries that branches pass on, and answers them</source>
            <translation>Принимает запросы, переданные филиалами, и отвечает на них</translation>
        </message>
    </context>
    <context>
        <name>LongPrintDialog</name>
        <message>
            <source>Making the paper: {percent} %. Esc stops it.</source>
            <translation>Готовится документ: {percent} %. Esc — прекратить.</translation>
        </message>
    </context>
    <context>
        <name>LookPanel</name>
        <message>
            <source>Save toner</source>
            <translation>Экономия тонера</translation>
        </message>
        <message>
            <source>Frames instead of black bars</source>
            <translation>Рамки вместо чёрных полос</translation>
        </message>
        <message>
            <source>Tear-off strips</source>
            <translation>Отрывные полоски</translation>
        </message>
        <message>
            <source>Admission is free</source>
            <translation>Вход свободный</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Крупная</translation>
        </message>
        <message>
            <source>Festive</source>
            <translation>Парадная</translation>
        </message>
        <message>
            <source>Bilingual</source>
            <translation>Двуязычная</translation>
        </message>
        <message>
            <source>Month's plan</source>
            <translation>План месяца</translation>
        </message>
        <message>
            <source>A4, one page</source>
            <translation>А4, одна страница</translation>
        </message>
        <message>
            <source>A5, two on a sheet</source>
            <translation>А5, две на листе</translation>
        </message>
        <message>
            <source>A6, four on a sheet</source>
            <translation>А6, четыре на листе</translation>
        </message>
        <message>
            <source>A3, glued from two sheets</source>
            <translation>А3, склеить из двух листов</translation>
        </message>
        <message>
            <source>Size of the page</source>
            <translation>Размер листа</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
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
        <name>MassWork</name>
        <message>
            <source>Part 3. Mass work</source>
            <translation>Часть 3. Учёт массовой работы</translation>
        </message>
        <message>
            <source>Diary of the library, {month}</source>
            <translation>Дневник работы библиотеки, {month}</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>People who came</source>
            <translation>Присутствовало</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Day, time</source>
            <translation>Дата, время</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Направление</translation>
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
            <source>in all</source>
            <translation>всего</translation>
        </message>
        <message>
            <source>up to 14</source>
            <translation>до 14 лет</translation>
        </message>
        <message>
            <source>young people</source>
            <translation>молодёжь</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>представлено</translation>
        </message>
        <message>
            <source>lent</source>
            <translation>выдано</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Совместно с</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Press, photo</source>
            <translation>Печать, фото</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>фото</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Of them in the library (visits of part 1): {inside}; elsewhere: {outside}.</source>
            <translation>Из них в библиотеке (посещения части 1): {inside}; вне библиотеки: {outside}.</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>С – по</translation>
        </message>
        <message>
            <source>Documents shown</source>
            <translation>Представлено документов</translation>
        </message>
        <message>
            <source>Documents lent</source>
            <translation>Выдано документов</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Примечания</translation>
        </message>
        <message>
            <source>Exhibitions</source>
            <translation>Выставки</translation>
        </message>
        <message>
            <source>opened earlier</source>
            <translation>открыта раньше</translation>
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
        <name>MergeDialog</name>
        <message>
            <source>Merge two cards of one reader</source>
            <translation>Объединить две карточки одного читателя</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>This card stays: no. {no}, {name}</source>
            <translation>Остаётся эта карточка: № {no}, {name}</translation>
        </message>
        <message>
            <source>Looks like the same person</source>
            <translation>Похоже, это тот же человек</translation>
        </message>
        <message>
            <source>The other card</source>
            <translation>Другая карточка</translation>
        </message>
        <message>
            <source>Type the name or the number of the card</source>
            <translation>Введите имя или номер билета</translation>
        </message>
        <message>
            <source>Attention: the years of birth differ: {kept} and {other}</source>
            <translation>Внимание: годы рождения разные: {kept} и {other}</translation>
        </message>
        <message>
            <source>Registrations move: {years}</source>
            <translation>Перейдут записи за годы: {years}</translation>
        </message>
        <message>
            <source>{years}: registered twice, the second registration is taken back and the diary counts one reader less</source>
            <translation>{years}: читатель записан дважды. Вторая запись снимается, в дневнике станет на одного читателя меньше</translation>
        </message>
        <message>
            <source>{years}: registered twice, but the period is handed in; that registration stays on card no. {no}</source>
            <translation>{years}: читатель записан дважды, но период уже сдан. Эта запись остаётся на карточке № {no}</translation>
        </message>
        <message>
            <source>Card no. {no} goes; its number leads to card no. {kept}</source>
            <translation>Карточка № {no} уйдёт; её номер будет вести к карточке № {kept}</translation>
        </message>
        <message numerus="yes">
            <source>%n loan(s) move</source>
            <translation>
                <numerusform>Перейдёт %n выдача</numerusform>
                <numerusform>Перейдут %n выдачи</numerusform>
                <numerusform>Перейдут %n выдач</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them at home now</source>
            <translation>
                <numerusform>из них на руках %n</numerusform>
                <numerusform>из них на руках %n</numerusform>
                <numerusform>из них на руках %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) move</source>
            <translation>
                <numerusform>Перейдёт %n посещение</numerusform>
                <numerusform>Перейдут %n посещения</numerusform>
                <numerusform>Перейдут %n посещений</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MillimetreField</name>
        <message>
            <source>Enter millimetres, for example 48,5</source>
            <translation>Введите миллиметры, например 48,5</translation>
        </message>
    </context>
    <context>
        <name>MissingPage</name>
        <message>
            <source>Which to show</source>
            <translation>Что показать</translation>
        </message>
        <message>
            <source>Everything that is not here</source>
            <translation>Всё, что не пришло</translation>
        </message>
        <message>
            <source>Late, not claimed yet</source>
            <translation>Опаздывают, без рекламации</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>С рекламацией</translation>
        </message>
        <message>
            <source>Everything that should be here is here.</source>
            <translation>Всё, что должно было прийти, пришло.</translation>
        </message>
        <message>
            <source>Back to the titles</source>
            <translation>К списку изданий</translation>
        </message>
        <message>
            <source>Enter or Space: this issue came today</source>
            <translation>Enter или пробел — номер пришёл сегодня</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Should be out by</source>
            <translation>Должен выйти</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дней</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Claimed on</source>
            <translation>Рекламация</translation>
        </message>
        <message numerus="yes">
            <source>%n issue(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номера</numerusform>
                <numerusform>%n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter of claim</source>
            <translation>Письмо-рекламация</translation>
        </message>
        <message>
            <source>Nothing is subscribed to yet, so nothing is expected.</source>
            <translation>Подписки ещё нет: ждать нечего.</translation>
        </message>
    </context>
    <context>
        <name>Modes</name>
        <message>
            <source>Issue</source>
            <translation>Выдать</translation>
        </message>
        <message>
            <source>Take books back</source>
            <translation>Приём книг</translation>
        </message>
        <message>
            <source>In the hall</source>
            <translation>В зале</translation>
        </message>
        <message>
            <source>Read here and given back the same day</source>
            <translation>Читают здесь и возвращают в тот же день</translation>
        </message>
        <message>
            <source>Off-site</source>
            <translation>На выезде</translation>
        </message>
        <message>
            <source>Taken along to herders, to a home</source>
            <translation>Увезено к чабанам, на дом</translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>Sheet of repairs</source>
            <translation>Ведомость ремонтов</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>What was repaired, works</source>
            <translation>Что ремонтировали, работы</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Кто выполнил</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Сумма, сом</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Источник финансирования</translation>
        </message>
        <message>
            <source>Act, document</source>
            <translation>Акт, документ</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Money of the library</source>
            <translation>Средства библиотеки</translation>
        </message>
        <message>
            <source>Spent on</source>
            <translation>На что потрачено</translation>
        </message>
        <message>
            <source>Total, som</source>
            <translation>Всего, сом</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies), {sum}</source>
            <translation>
                <numerusform>%n экземпляр, {sum}</numerusform>
                <numerusform>%n экземпляра, {sum}</numerusform>
                <numerusform>%n экземпляров, {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock acquired</source>
            <translation>Пополнение фонда</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Ремонты</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Money of a period</source>
            <translation>Средства за период</translation>
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
        <name>MoneyPage</name>
        <message>
            <source>All articles</source>
            <translation>Все статьи</translation>
        </message>
        <message>
            <source>All sources</source>
            <translation>Все источники</translation>
        </message>
        <message>
            <source>No money was spent in this period. Write down what was bought or repaired.</source>
            <translation>За этот период расходов нет. Запишите, что купили или отремонтировали.</translation>
        </message>
        <message>
            <source>Write down spending</source>
            <translation>Записать расход</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Money of the period</source>
            <translation>Средства за период</translation>
        </message>
        <message>
            <source>Sheet of repairs</source>
            <translation>Ведомость ремонтов</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Spent on</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Сумма, сом</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Kind of repair</source>
            <translation>Вид ремонта</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Работы</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Кто выполнил</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Back to the sums</source>
            <translation>К суммам</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отозвать запись</translation>
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
        <name>MoneySums</name>
        <message>
            <source>Spent, by article and source</source>
            <translation>Израсходовано: статьи и источники</translation>
        </message>
        <message>
            <source>Nothing was spent.</source>
            <translation>Расходов нет.</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Show the entries behind this number</source>
            <translation>Показать записи, из которых сложилось число</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n экземпляр</numerusform>
                <numerusform>%n экземпляра</numerusform>
                <numerusform>%n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock acquired</source>
            <translation>Пополнение фонда</translation>
        </message>
        <message>
            <source>for the sum of</source>
            <translation>на сумму</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Ремонты</translation>
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
        <message>
            <source>kind not told</source>
            <translation>вид не записан</translation>
        </message>
    </context>
    <context>
        <name>NamesPanel</name>
        <message>
            <source>Invitation</source>
            <translation>Приглашение</translation>
        </message>
        <message>
            <source>Letter of thanks</source>
            <translation>Благодарность</translation>
        </message>
        <message>
            <source>Diploma</source>
            <translation>Диплом</translation>
        </message>
        <message>
            <source>Certificate of honour</source>
            <translation>Почётная грамота</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>За что</translation>
        </message>
        <message>
            <source>Also signs: post and name</source>
            <translation>Ещё подписывает: должность, имя</translation>
        </message>
        <message>
            <source>What to print</source>
            <translation>Что печатать</translation>
        </message>
        <message>
            <source>Names, one a line</source>
            <translation>Имена, по одному в строке</translation>
        </message>
        <message>
            <source>Empty: a line to write the name by hand</source>
            <translation>Пусто — линия, чтобы вписать имя от руки</translation>
        </message>
        <message>
            <source>Empty: for taking part in the event</source>
            <translation>Пусто — за участие в мероприятии</translation>
        </message>
    </context>
    <context>
        <name>NewBookDialog</name>
        <message>
            <source>A book that is not entered yet</source>
            <translation>Книга, которой ещё нет в каталоге</translation>
        </message>
        <message>
            <source>Enter the book</source>
            <translation>Внести книгу</translation>
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
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Inventory no.</source>
            <translation>Инвентарный №</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Цена</translation>
        </message>
    </context>
    <context>
        <name>NewDialog</name>
        <message>
            <source>Put everything new on the list</source>
            <translation>Поставить в список всё новое</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>В список</translation>
        </message>
        <message>
            <source>Books and journals received, articles and documents of the folder</source>
            <translation>Поступившие книги и журналы, статьи и документы папки МСУ</translation>
        </message>
        <message>
            <source>Of the last days</source>
            <translation>За сколько последних дней</translation>
        </message>
    </context>
    <context>
        <name>NewYearDialog</name>
        <message>
            <source>New year</source>
            <translation>Новый год</translation>
        </message>
        <message>
            <source>1. The old year</source>
            <translation>1. Старый год</translation>
        </message>
        <message>
            <source>2. School classes</source>
            <translation>2. Школьные классы</translation>
        </message>
        <message>
            <source>3. From 1 January</source>
            <translation>3. С 1 января</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>{year}: {readers}, the last registration number is {number}</source>
            <translation>{year}: {readers}, последний регистрационный номер {number}</translation>
        </message>
        <message numerus="yes">
            <source>Overdue books are with %n reader(s)</source>
            <translation>
                <numerusform>Просроченные книги у %n читателя</numerusform>
                <numerusform>Просроченные книги у %n читателей</numerusform>
                <numerusform>Просроченные книги у %n читателей</numerusform>
            </translation>
        </message>
        <message>
            <source>Readers are counted from zero. Registration numbers begin with 1.</source>
            <translation>Читатели считаются заново, с нуля. Регистрационные номера начинаются с 1.</translation>
        </message>
        <message>
            <source>At the first visit of the year press “Register again” on the reader's card: one key.</source>
            <translation>При первом приходе в году нажмите «Перерегистрировать»: одна клавиша.</translation>
        </message>
        <message>
            <source>Age group and category are taken anew on that day, for the whole year.</source>
            <translation>Возраст и категория берутся на этот день заново и на весь год.</translation>
        </message>
        <message>
            <source>Books on loan and debts stay with the readers. The stock does not change.</source>
            <translation>Книги на руках и долги остаются за читателями. Фонд не меняется.</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) registered</source>
            <translation>
                <numerusform>записан %n читатель</numerusform>
                <numerusform>записано %n читателя</numerusform>
                <numerusform>записано %n читателей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n book(s)</source>
            <translation>
                <numerusform>%n книга</numerusform>
                <numerusform>%n книги</numerusform>
                <numerusform>%n книг</numerusform>
            </translation>
        </message>
        <message>
            <source>The diary of December {year} is closed</source>
            <translation>Дневник за декабрь {year} г. закрыт</translation>
        </message>
        <message>
            <source>The report of the IV quarter of {year} is handed in</source>
            <translation>Отчёт за IV квартал {year} г. сдан</translation>
        </message>
        <message>
            <source>The report of the IV quarter of {year} is not handed in yet: tab “Reports”</source>
            <translation>Отчёт за IV квартал {year} г. ещё не сдан: вкладка «Отчёты»</translation>
        </message>
        <message>
            <source>The diary of December {year} is not closed yet: tab “Reports”, “Diary”, close the month</source>
            <translation>Дневник за декабрь {year} г. ещё не закрыт: вкладка «Отчёты», «Дневник», закройте месяц</translation>
        </message>
    </context>
    <context>
        <name>NoAnswerDialog</name>
        <message>
            <source>Stands on the branch's card: what it may tell who asked</source>
            <translation>Попадёт в карточку филиала: это скажут тому, кто спросил</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>NormsPage</name>
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
        <message>
            <source>Stock</source>
            <translation>Фонд</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>What book it is</source>
            <translation>Что это за книга</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Author and title, whose stamp it has</source>
            <translation>Автор и заглавие, чей штамп</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Книга</translation>
        </message>
        <message>
            <source>Note on {issue}</source>
            <translation>Примечание: {issue}</translation>
        </message>
        <message>
            <source>Printed on it instead of the number</source>
            <translation>Что напечатано вместо номера</translation>
        </message>
        <message>
            <source>Mostly empty</source>
            <translation>Обычно пусто</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Note for the press</source>
            <translation>Заметка в газету</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Текст заметки</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Скопировать текст</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>По-русски</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>По-кыргызски</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Choose an event: two letters and Enter</source>
            <translation>Выберите мероприятие: две буквы и Enter</translation>
        </message>
        <message>
            <source>The text was copied.</source>
            <translation>Текст скопирован.</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Notifications: {name}</source>
            <translation>Оповещения: {name}</translation>
        </message>
        <message>
            <source>No notifications yet. They come here when he is notified</source>
            <translation>Оповещений ещё нет. Они появятся здесь, когда вы оповестите абонента</translation>
        </message>
        <message>
            <source>Write the answer down</source>
            <translation>Записать отзыв</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Забрать назад</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документов</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Отзыв</translation>
        </message>
        <message>
            <source>Asked for, given</source>
            <translation>Запрошено / выдано</translation>
        </message>
        <message numerus="yes">
            <source>%n notification(s)</source>
            <translation>
                <numerusform>%n оповещение</numerusform>
                <numerusform>%n оповещения</numerusform>
                <numerusform>%n оповещений</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer to notification no. {no}</source>
            <translation>Отзыв на оповещение № {no}</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Сохранить отзыв</translation>
        </message>
    </context>
    <context>
        <name>NotifyAllDialog</name>
        <message>
            <source>Notify several</source>
            <translation>Оповестить нескольких</translation>
        </message>
        <message>
            <source>Nothing new for anybody</source>
            <translation>Ни для кого нет нового</translation>
        </message>
        <message numerus="yes">
            <source>Notify %n subscriber(s)</source>
            <translation>
                <numerusform>Оповестить %n абонента</numerusform>
                <numerusform>Оповестить %n абонентов</numerusform>
                <numerusform>Оповестить %n абонентов</numerusform>
            </translation>
        </message>
        <message>
            <source>Subscriber</source>
            <translation>Абонент</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message numerus="yes">
            <source>%n subscriber(s)</source>
            <translation>
                <numerusform>%n абонент</numerusform>
                <numerusform>%n абонента</numerusform>
                <numerusform>%n абонентов</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked are those whose turn it is. All comes out as one paper</source>
            <translation>Отмечены те, кому пора. Всё выйдет одним файлом</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Как часто</translation>
        </message>
    </context>
    <context>
        <name>NotifyDialog</name>
        <message>
            <source>New for {name}</source>
            <translation>Новое для абонента: {name}</translation>
        </message>
        <message>
            <source>Nothing new for this subscriber</source>
            <translation>Для этого абонента нового нет</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>How he is told</source>
            <translation>Форма оповещения</translation>
        </message>
        <message>
            <source>Not for him</source>
            <translation>Не для него</translation>
        </message>
        <message>
            <source>Enter ticks; what is not ticked waits on</source>
            <translation>Enter отмечает; неотмеченное подождёт</translation>
        </message>
        <message numerus="yes">
            <source>Notify: %n document(s)</source>
            <translation>
                <numerusform>Оповестить: %n документ</numerusform>
                <numerusform>Оповестить: %n документа</numerusform>
                <numerusform>Оповестить: %n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Найдено по</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Поступил</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) wait</source>
            <translation>
                <numerusform>Ждёт %n документ</numerusform>
                <numerusform>Ждут %n документа</numerusform>
                <numerusform>Ждут %n документов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumbersPage</name>
        <message>
            <source>A number is given once and never again. Where the central library gives the numbers, you type them from its waybill; the branch may have numbers of its own for gifts.</source>
            <translation>Номер присваивается один раз и навсегда. Если номера присваивает центральная библиотека, вы вводите их из её накладной; для даров у филиала могут быть свои номера.</translation>
        </message>
        <message>
            <source>Who gives the numbers</source>
            <translation>Номера присваивает</translation>
        </message>
        <message>
            <source>Letters in front of the branch's own numbers</source>
            <translation>Буквы перед номерами филиала</translation>
        </message>
        <message>
            <source>For example Ф7- makes Ф7-1, Ф7-2. Leave empty where there are none</source>
            <translation>Например, «Ф7-» даёт Ф7-1, Ф7-2. Если букв нет, оставьте пустым</translation>
        </message>
        <message>
            <source>First number</source>
            <translation>Первый номер</translation>
        </message>
        <message>
            <source>Last number</source>
            <translation>Последний номер</translation>
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
        <name>OfficeDialog</name>
        <message>
            <source>A few letters and Enter; a new name goes into the list of people</source>
            <translation>Несколько букв и Enter; новое имя попадёт в список людей</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>In office since</source>
            <translation>В должности с</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Empty while the office is held</source>
            <translation>Пусто, пока занимает должность</translation>
        </message>
        <message>
            <source>Phone of the office</source>
            <translation>Служебный телефон</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>Offices</name>
        <message>
            <source>{date} until now</source>
            <translation>{date} – по настоящее время</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>по {date}</translation>
        </message>
    </context>
    <context>
        <name>OpenDays</name>
        <message>
            <source>Within the month:</source>
            <translation>В течение месяца:</translation>
        </message>
        <message>
            <source>{title}
Drag it onto a day</source>
            <translation>{title}
Перетащите на нужный день</translation>
        </message>
    </context>
    <context>
        <name>OrderDialog</name>
        <message>
            <source>The whole chronicle</source>
            <translation>Вся летопись</translation>
        </message>
        <message>
            <source>What tells of the years</source>
            <translation>О каких годах рассказано</translation>
        </message>
        <message>
            <source>What was written down in the year</source>
            <translation>Что записано за год</translation>
        </message>
        <message>
            <source>What is printed</source>
            <translation>Что напечатать</translation>
        </message>
        <message>
            <source>A year, «1940s», «1941–1945»; not needed for the whole chronicle</source>
            <translation>Год, «1940-е», «1941–1945»; для всей летописи не нужно</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Годы</translation>
        </message>
    </context>
    <context>
        <name>OrderedPage</name>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Nothing is subscribed to for this year yet.</source>
            <translation>На этот год подписки ещё нет.</translation>
        </message>
        <message>
            <source>Back to the titles</source>
            <translation>К списку изданий</translation>
        </message>
        <message>
            <source>Renew all</source>
            <translation>Продлить всё</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Индекс</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Месяцы</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экз.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Цена</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Who pays?</source>
            <translation>Кто платит</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Оплата</translation>
        </message>
        <message numerus="yes">
            <source>%n subscription(s)</source>
            <translation>
                <numerusform>%n подписка</numerusform>
                <numerusform>%n подписки</numerusform>
                <numerusform>%n подписок</numerusform>
            </translation>
        </message>
        <message>
            <source>Together: {sum}</source>
            <translation>Всего: {sum}</translation>
        </message>
    </context>
    <context>
        <name>OtherDay</name>
        <message>
            <source>Back to today</source>
            <translation>Вернуться к сегодня</translation>
        </message>
        <message>
            <source>You are entering the work of {date}</source>
            <translation>Вы вносите работу за {date}</translation>
        </message>
    </context>
    <context>
        <name>OwnFormDialog</name>
        <message>
            <source>A form of events</source>
            <translation>Форма мероприятий</translation>
        </message>
        <message>
            <source>Counted in reports as</source>
            <translation>В отчётах считается как</translation>
        </message>
    </context>
    <context>
        <name>OwnFormsDialog</name>
        <message>
            <source>Own forms of events</source>
            <translation>Свои формы мероприятий</translation>
        </message>
        <message>
            <source>They are offered beside the usual forms; each is counted in reports as one of these.</source>
            <translation>Они предлагаются рядом с обычными формами; в отчётах каждая считается как одна из обычных.</translation>
        </message>
        <message>
            <source>No own forms yet. For example: library night</source>
            <translation>Своих форм пока нет. Например: библионочь</translation>
        </message>
        <message>
            <source>New form</source>
            <translation>Новая форма</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Мероприятий</translation>
        </message>
    </context>
    <context>
        <name>OwnNameDialog</name>
        <message>
            <source>Name in Russian</source>
            <translation>Название по-русски</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Название по-кыргызски</translation>
        </message>
    </context>
    <context>
        <name>OwnNamesDialog</name>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Counted as</source>
            <translation>Считается как</translation>
        </message>
    </context>
    <context>
        <name>OwnRubricDialog</name>
        <message>
            <source>A topic of inquiries</source>
            <translation>Тема запросов</translation>
        </message>
        <message>
            <source>Counted in reports as</source>
            <translation>В отчётах относится к теме</translation>
        </message>
    </context>
    <context>
        <name>OwnRubricsDialog</name>
        <message>
            <source>Own topics of inquiries</source>
            <translation>Свои темы запросов</translation>
        </message>
        <message>
            <source>They are offered beside the usual topics; each is counted in reports as one of these.</source>
            <translation>Они предлагаются рядом с обычными темами; в отчётах каждая относится к одной из них.</translation>
        </message>
        <message>
            <source>No own topics yet. For example: irrigation ditch</source>
            <translation>Своих тем пока нет. Например: арык</translation>
        </message>
        <message>
            <source>New topic</source>
            <translation>Новая тема</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>Запросы</translation>
        </message>
    </context>
    <context>
        <name>PairsField</name>
        <message>
            <source>Enter whole numbers, for example 25</source>
            <translation>Введите целые числа, например 25</translation>
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
        <name>Paper</name>
        <message>
            <source>For official use</source>
            <translation>Для служебного пользования</translation>
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
        <message>
            <source>Diary of a month</source>
            <translation>Дневник за месяц</translation>
        </message>
        <message>
            <source>Blank pages of the diary</source>
            <translation>Пустые бланки дневника</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Дневник</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Registration card</source>
            <translation>Регистрационная карточка</translation>
        </message>
        <message>
            <source>Reader's ticket</source>
            <translation>Читательский билет</translation>
        </message>
        <message>
            <source>Formulary, A5</source>
            <translation>Формуляр, А5</translation>
        </message>
        <message>
            <source>Consent of the reader</source>
            <translation>Согласие читателя</translation>
        </message>
        <message>
            <source>Consent of the parent</source>
            <translation>Согласие родителя</translation>
        </message>
        <message>
            <source>All data held about the reader</source>
            <translation>Справка: все данные о читателе</translation>
        </message>
        <message>
            <source>Register of readers' numbers</source>
            <translation>Тетрадь регистрационных номеров</translation>
        </message>
        <message>
            <source>List for the teacher</source>
            <translation>Список для учителя</translation>
        </message>
        <message>
            <source>Readers with overdue books</source>
            <translation>Список должников</translation>
        </message>
        <message>
            <source>List for the school</source>
            <translation>Список для школы</translation>
        </message>
        <message>
            <source>Reminder letters</source>
            <translation>Письма-напоминания</translation>
        </message>
        <message>
            <source>Loans of the day, to sign</source>
            <translation>Лист выдачи дня (расписки)</translation>
        </message>
        <message>
            <source>Loans away from the library, blank</source>
            <translation>Бланк «сумка чабана»</translation>
        </message>
        <message>
            <source>Request to the central library</source>
            <translation>Заявка в центральную библиотеку</translation>
        </message>
        <message>
            <source>Act of checking the stock</source>
            <translation>Акт проверки наличия фонда</translation>
        </message>
        <message>
            <source>Hand-over act of the librarians</source>
            <translation>Акт приёма-передачи фонда библиотекарями</translation>
        </message>
        <message>
            <source>Still to be found</source>
            <translation>Осталось найти</translation>
        </message>
        <message>
            <source>Shelf list for the check</source>
            <translation>Полочный список для проверки</translation>
        </message>
        <message>
            <source>Control slips, eight on a sheet</source>
            <translation>Контрольные талоны, восемь на листе</translation>
        </message>
        <message>
            <source>Summary book of the stock</source>
            <translation>Книга суммарного учёта</translation>
        </message>
        <message>
            <source>Record of the summary book</source>
            <translation>Запись книги суммарного учёта</translation>
        </message>
        <message>
            <source>Books of the central library</source>
            <translation>Книги центральной библиотеки</translation>
        </message>
        <message>
            <source>Act of write-off with its list</source>
            <translation>Акт о списании со списком</translation>
        </message>
        <message>
            <source>Act of transfer with its list</source>
            <translation>Акт приёма-передачи со списком</translation>
        </message>
        <message>
            <source>List of the library's stock</source>
            <translation>Список фонда библиотеки</translation>
        </message>
        <message>
            <source>Act of handing over to a new librarian</source>
            <translation>Акт передачи новому библиотекарю</translation>
        </message>
        <message>
            <source>Inventory book</source>
            <translation>Инвентарная книга</translation>
        </message>
        <message>
            <source>Certifying sheet of the inventory book</source>
            <translation>Заверительный лист инвентарной книги</translation>
        </message>
        <message>
            <source>Act of acceptance</source>
            <translation>Акт о приёме документов</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Накладная</translation>
        </message>
        <message>
            <source>Act of discrepancy</source>
            <translation>Акт о расхождении</translation>
        </message>
        <message>
            <source>Act of loss and replacement</source>
            <translation>Акт об утере и замене</translation>
        </message>
        <message>
            <source>Notebook of books taken in place of lost ones</source>
            <translation>Тетрадь замен утерянных книг</translation>
        </message>
        <message>
            <source>Registration card of a periodical</source>
            <translation>Карточка учёта журнала или газеты</translation>
        </message>
        <message>
            <source>Letter of claim</source>
            <translation>Письмо-рекламация</translation>
        </message>
        <message>
            <source>Subscription list</source>
            <translation>Подписной лист</translation>
        </message>
        <message>
            <source>Journals and newspapers handed on</source>
            <translation>Журналы и газеты, переданные организациям</translation>
        </message>
        <message>
            <source>Marks for the inventory book</source>
            <translation>Отметки для инвентарной книги</translation>
        </message>
        <message>
            <source>Passport of the event</source>
            <translation>Паспорт мероприятия</translation>
        </message>
        <message>
            <source>Sheet of registration</source>
            <translation>Лист регистрации участников</translation>
        </message>
        <message>
            <source>List of the exhibition</source>
            <translation>Список выставки</translation>
        </message>
        <message>
            <source>Diary, part 3: mass work</source>
            <translation>Дневник, часть 3: массовая работа</translation>
        </message>
        <message>
            <source>Poster for a feast</source>
            <translation>Парадная афиша</translation>
        </message>
        <message>
            <source>Poster in two languages</source>
            <translation>Афиша на двух языках</translation>
        </message>
        <message>
            <source>Plan of the month</source>
            <translation>План месяца</translation>
        </message>
        <message>
            <source>Answers of the central library</source>
            <translation>Ответы центральной библиотеки</translation>
        </message>
        <message>
            <source>What all branches were asked</source>
            <translation>О чём спрашивали во всех филиалах</translation>
        </message>
        <message>
            <source>Bodies and those in office</source>
            <translation>Органы и должностные лица</translation>
        </message>
        <message>
            <source>List of agreements</source>
            <translation>Список договоров</translation>
        </message>
        <message>
            <source>Agreement of partnership</source>
            <translation>Договор о партнёрстве</translation>
        </message>
        <message>
            <source>Card of a subscriber</source>
            <translation>Карточка абонента</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Оповещение</translation>
        </message>
        <message>
            <source>Journal of notifications</source>
            <translation>Журнал оповещений</translation>
        </message>
        <message>
            <source>List of subscribers</source>
            <translation>Список абонентов</translation>
        </message>
    </context>
    <context>
        <name>PassedPage</name>
        <message>
            <source>Nothing was passed on. The letters come on the branches' sticks</source>
            <translation>Переданных запросов нет. Письма приходят на флешках филиалов</translation>
        </message>
        <message>
            <source>Take letters from the stick</source>
            <translation>Взять письма с флешки</translation>
        </message>
        <message>
            <source>Open ones only</source>
            <translation>Только открытые</translation>
        </message>
        <message>
            <source>Answers to the stick</source>
            <translation>Ответы на флешку</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Филиал</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Кто спрашивает</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Choose an inquiry</source>
            <translation>Выберите запрос</translation>
        </message>
        <message>
            <source>Branch no. {branch} · inquiry no. {no} · {state}</source>
            <translation>Филиал № {branch} · запрос № {no} · {state}</translation>
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
            <source>Passed on</source>
            <translation>Передан</translation>
        </message>
        <message>
            <source>Note of the branch</source>
            <translation>Пометка филиала</translation>
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
            <source>Documents sent</source>
            <translation>Отправлено документов</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Подготовил</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>not written to the stick yet</source>
            <translation>ещё не записано на флешку</translation>
        </message>
        <message>
            <source>no. {no}, the branch has it</source>
            <translation>№ {no}, филиал получил</translation>
        </message>
        <message>
            <source>no. {no}, written</source>
            <translation>№ {no}, записано</translation>
        </message>
        <message>
            <source>Another answer</source>
            <translation>Другой ответ</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Ответа не будет</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>Взять в работу</translation>
        </message>
        <message>
            <source>Answer it</source>
            <translation>Ответить</translation>
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
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
    </context>
    <context>
        <name>PeopleField</name>
        <message>
            <source>Add a person</source>
            <translation>Добавить человека</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>No people yet. They come here with the offices, or one by one</source>
            <translation>Людей пока нет. Они попадают сюда с должностями или по одному</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Ф. И. О.</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Годы</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>Выберите человека</translation>
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
            <source>Born</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>Дата смерти</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>ещё не получено</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>In the chronicle</source>
            <translation>В летописи</translation>
        </message>
        <message>
            <source>Post now, known for</source>
            <translation>Должность, чем известен</translation>
        </message>
        <message>
            <source>Entered twice: join</source>
            <translation>Записан дважды: объединить</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
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
        <message>
            <source>closed</source>
            <translation>закрыт</translation>
        </message>
    </context>
    <context>
        <name>PeriodicalCard</name>
        <message>
            <source>Issues of the year</source>
            <translation>Номера за год</translation>
        </message>
        <message>
            <source>Subscribe</source>
            <translation>Подписка</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Продлить</translation>
        </message>
        <message>
            <source>Each issue to…</source>
            <translation>Каждый номер — кому</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>постоянно</translation>
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
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Postal index</source>
            <translation>Индекс подписки</translation>
        </message>
        <message>
            <source>How often?</source>
            <translation>Как часто выходит</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Of our own place</source>
            <translation>Краеведческое</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Хранится</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Подписка</translation>
        </message>
        <message>
            <source>Each issue goes to</source>
            <translation>Каждый номер получает</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Больше не передавать</translation>
        </message>
        <message>
            <source>Paid today: enter the sum as spent</source>
            <translation>Оплачено сегодня: внести сумму в расходы</translation>
        </message>
        <message>
            <source>Cancel the subscription</source>
            <translation>Отменить подписку</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n экземпляр</numerusform>
                <numerusform>%n экземпляра</numerusform>
                <numerusform>%n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>paid</source>
            <translation>оплачено</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Article for the self-government folder</source>
            <translation>Статья для папки МСУ</translation>
        </message>
    </context>
    <context>
        <name>PeriodicalDialog</name>
        <message>
            <source>Change the card</source>
            <translation>Изменить карточку</translation>
        </message>
        <message>
            <source>New journal or newspaper</source>
            <translation>Новый журнал или газета</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Что это?</translation>
        </message>
        <message>
            <source>How often?</source>
            <translation>Как часто выходит</translation>
        </message>
        <message>
            <source>On which weekdays?</source>
            <translation>По каким дням недели?</translation>
        </message>
        <message>
            <source>How many issues a year?</source>
            <translation>Сколько номеров в год?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Postal index</source>
            <translation>Индекс подписки</translation>
        </message>
        <message>
            <source>Tells of our own place</source>
            <translation>Краеведческое издание</translation>
        </message>
        <message>
            <source>Keep for ever</source>
            <translation>Хранить постоянно</translation>
        </message>
        <message>
            <source>Keep for</source>
            <translation>Хранить</translation>
        </message>
        <message>
            <source>years</source>
            <translation>лет</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Издатель</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>Periodicals</name>
        <message>
            <source>Daily</source>
            <translation>Ежедневно</translation>
        </message>
        <message>
            <source>Several times a week</source>
            <translation>Несколько раз в неделю</translation>
        </message>
        <message>
            <source>Once a week</source>
            <translation>Раз в неделю</translation>
        </message>
        <message>
            <source>Twice a month</source>
            <translation>Два раза в месяц</translation>
        </message>
        <message>
            <source>Once a month</source>
            <translation>Раз в месяц</translation>
        </message>
        <message>
            <source>Once a quarter</source>
            <translation>Раз в квартал</translation>
        </message>
        <message>
            <source>Several times a year</source>
            <translation>Несколько раз в год</translation>
        </message>
        <message>
            <source>Irregularly</source>
            <translation>Нерегулярно</translation>
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
            <source>Republican budget</source>
            <translation>Республиканский бюджет</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Спонсор</translation>
        </message>
        <message>
            <source>The library's own money</source>
            <translation>Средства библиотеки</translation>
        </message>
        <message>
            <source>Comes free of charge</source>
            <translation>Бесплатно</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Дар</translation>
        </message>
        <message>
            <source>received</source>
            <translation>получен</translation>
        </message>
        <message>
            <source>not out yet</source>
            <translation>ещё не вышел</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>ждём</translation>
        </message>
        <message>
            <source>late</source>
            <translation>опаздывает</translation>
        </message>
        <message>
            <source>claimed</source>
            <translation>рекламация</translation>
        </message>
        <message>
            <source>not waited for</source>
            <translation>не ждём</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Newspaper</source>
            <translation>Газета</translation>
        </message>
        <message>
            <source>This title is no longer in the list.</source>
            <translation>Этого издания в списке больше нет.</translation>
        </message>
        <message>
            <source>Choose how often it appears.</source>
            <translation>Выберите, как часто издание выходит.</translation>
        </message>
        <message>
            <source>Press the weekdays on which it appears.</source>
            <translation>Отметьте дни недели, по которым издание выходит.</translation>
        </message>
        <message>
            <source>Once a week: press one weekday, or choose “Several times a week”.</source>
            <translation>Раз в неделю — отметьте один день или выберите «Несколько раз в неделю».</translation>
        </message>
        <message>
            <source>The months go from 1 to 12, the last one not before the first.</source>
            <translation>Месяцы — от 1 до 12, последний не раньше первого.</translation>
        </message>
        <message>
            <source>What comes free has no price. Leave it empty or choose who pays.</source>
            <translation>У бесплатного издания нет цены. Оставьте её пустой или выберите, кто платит.</translation>
        </message>
        <message>
            <source>There is no such subscription.</source>
            <translation>Такой подписки нет.</translation>
        </message>
        <message>
            <source>The money of this subscription is entered as spent. Cancel that record first.</source>
            <translation>Сумма этой подписки уже внесена в расходы. Сначала отмените запись о расходе.</translation>
        </message>
        <message>
            <source>Nothing was paid for it: it has no price, or comes free or as a gift.</source>
            <translation>Платить не за что: нет цены, либо издание бесплатное или подарено.</translation>
        </message>
        <message>
            <source>Every subscription of this year goes on already: nothing to renew.</source>
            <translation>Вся подписка этого года уже продлена.</translation>
        </message>
        <message>
            <source>There is no subscription to renew yet. Enter the first one.</source>
            <translation>Продлевать пока нечего. Внесите первую подписку.</translation>
        </message>
        <message>
            <source>There is no such issue.</source>
            <translation>Такого номера нет.</translation>
        </message>
        <message>
            <source>Write what is printed on it, for example: special issue.</source>
            <translation>Напишите, что на нём напечатано, например: спецвыпуск.</translation>
        </message>
        <message>
            <source>This number is a part of {issue}. Change that one.</source>
            <translation>Этот номер входит в {issue}. Измените его.</translation>
        </message>
        <message>
            <source>An issue of a day cannot stand for several numbers.</source>
            <translation>Номер одного дня не может быть двойным.</translation>
        </message>
        <message>
            <source>{issue} is here already, so one issue cannot stand for both.</source>
            <translation>{issue} уже получен отдельно: двойным номером его не отметить.</translation>
        </message>
        <message>
            <source>{issue} stands in the summary book. Undo that batch first.</source>
            <translation>{issue} уже внесён в КСУ. Сначала отмените эту запись КСУ.</translation>
        </message>
        <message>
            <source>{issue} was handed on. Take that back first.</source>
            <translation>{issue} передан организации. Сначала отмените передачу.</translation>
        </message>
        <message>
            <source>Mark the issue as received first.</source>
            <translation>Сначала отметьте, что номер получен.</translation>
        </message>
        <message>
            <source>One of these issues is no longer missing. Look at the list again.</source>
            <translation>Один из этих номеров уже не опаздывает. Посмотрите список ещё раз.</translation>
        </message>
        <message>
            <source>Type a date, a number of copies, or both: 12.03 2. A double number: 3-4.</source>
            <translation>Наберите дату, число экземпляров или то и другое: 12.03 2. Двойной номер: 3-4.</translation>
        </message>
        <message>
            <source>Tick at least one issue.</source>
            <translation>Отметьте хотя бы один номер.</translation>
        </message>
        <message>
            <source>Write whom the letter is for.</source>
            <translation>Напишите, кому письмо.</translation>
        </message>
        <message>
            <source>Write what was answered.</source>
            <translation>Напишите, что ответили.</translation>
        </message>
        <message>
            <source>There is no such letter.</source>
            <translation>Такого письма нет.</translation>
        </message>
        <message>
            <source>The issue came only on {date}.</source>
            <translation>Номер пришёл только {date}.</translation>
        </message>
        <message>
            <source>Copies left to hand on: {left}.</source>
            <translation>Можно передать экземпляров: {left}.</translation>
        </message>
        <message>
            <source>“{body}” gets each issue already.</source>
            <translation>«{body}» уже получает каждый номер.</translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation>Это уже отменено.</translation>
        </message>
        <message>
            <source>Choose who gets it.</source>
            <translation>Выберите, кому передать.</translation>
        </message>
        <message>
            <source>Nothing to enter by this day: everything that came stands in the book.</source>
            <translation>На этот день вносить нечего: всё поступившее уже в КСУ.</translation>
        </message>
        <message>
            <source>Other issues came meanwhile. Look at the list again.</source>
            <translation>За это время список изменился. Посмотрите его ещё раз.</translation>
        </message>
        <message>
            <source>Tick what is to be written off.</source>
            <translation>Отметьте, что списать.</translation>
        </message>
        <message>
            <source>One of these is still within its term. Look at the list again.</source>
            <translation>У одного из изданий срок хранения ещё не вышел. Посмотрите список ещё раз.</translation>
        </message>
        <message numerus="yes">
            <source>Received: {title}, {issue}, %n copy(ies)</source>
            <translation>
                <numerusform>Получено: {title}, {issue}, %n экземпляр</numerusform>
                <numerusform>Получено: {title}, {issue}, %n экземпляра</numerusform>
                <numerusform>Получено: {title}, {issue}, %n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>No longer waited for: {title}, {issue}</source>
            <translation>Больше не ждём: {title}, {issue}</translation>
        </message>
        <message>
            <source>Waited for again: {title}, {issue}</source>
            <translation>Снова ждём: {title}, {issue}</translation>
        </message>
        <message>
            <source>Noted: {title}, {issue}</source>
            <translation>Примечание записано: {title}, {issue}</translation>
        </message>
        <message numerus="yes">
            <source>Handed on: {title}, {issue}, %n copy(ies) to {body}</source>
            <translation>
                <numerusform>Передано: {title}, {issue}, %n экземпляр — {body}</numerusform>
                <numerusform>Передано: {title}, {issue}, %n экземпляра — {body}</numerusform>
                <numerusform>Передано: {title}, {issue}, %n экземпляров — {body}</numerusform>
            </translation>
        </message>
        <message>
            <source>Not handed on after all: {title}, {body}</source>
            <translation>Передача отменена: {title}, {body}</translation>
        </message>
        <message numerus="yes">
            <source>Each issue of {title} goes to {body}, %n copy(ies)</source>
            <translation>
                <numerusform>Каждый номер «{title}» получает {body}, %n экземпляр</numerusform>
                <numerusform>Каждый номер «{title}» получает {body}, %n экземпляра</numerusform>
                <numerusform>Каждый номер «{title}» получает {body}, %n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>{title} no longer goes to {body}</source>
            <translation>«{title}» больше не передают: {body}</translation>
        </message>
        <message numerus="yes">
            <source>Claim no. {number} about %n issue(s)</source>
            <translation>
                <numerusform>Рекламация № {number} на %n номер</numerusform>
                <numerusform>Рекламация № {number} на %n номера</numerusform>
                <numerusform>Рекламация № {number} на %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer to claim no. {number} is noted</source>
            <translation>Ответ на рекламацию № {number} записан</translation>
        </message>
        <message>
            <source>Added: {title}</source>
            <translation>Добавлено: {title}</translation>
        </message>
        <message>
            <source>Changed: {title}</source>
            <translation>Изменено: {title}</translation>
        </message>
        <message>
            <source>Moved to the trash: {title}</source>
            <translation>Убрано в корзину: {title}</translation>
        </message>
        <message>
            <source>Taken back from the trash: {title}</source>
            <translation>Возвращено из корзины: {title}</translation>
        </message>
        <message numerus="yes">
            <source>{title}: subscribed for months {first}–{last} of {year}, %n copy(ies)</source>
            <translation>
                <numerusform>{title}: подписка на {year} год, месяцы {first}–{last}, %n экземпляр</numerusform>
                <numerusform>{title}: подписка на {year} год, месяцы {first}–{last}, %n экземпляра</numerusform>
                <numerusform>{title}: подписка на {year} год, месяцы {first}–{last}, %n экземпляров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{title}: subscription changed, months {first}–{last} of {year}, %n copy(ies)</source>
            <translation>
                <numerusform>{title}: подписка изменена, {year} год, месяцы {first}–{last}, %n экземпляр</numerusform>
                <numerusform>{title}: подписка изменена, {year} год, месяцы {first}–{last}, %n экземпляра</numerusform>
                <numerusform>{title}: подписка изменена, {year} год, месяцы {first}–{last}, %n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: the subscription of {year} is entered as paid</source>
            <translation>{title}: подписка на {year} год оплачена, сумма внесена в расходы</translation>
        </message>
        <message numerus="yes">
            <source>%n subscription(s) renewed</source>
            <translation>
                <numerusform>Продлена %n подписка</numerusform>
                <numerusform>Продлено %n подписки</numerusform>
                <numerusform>Продлено %n подписок</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: the subscription of {year} is cancelled</source>
            <translation>{title}: подписка на {year} год отменена</translation>
        </message>
        <message>
            <source>Issues of this title are marked already, so what it is and whether each issue has its own day cannot change. Add it as a new title.</source>
            <translation>Номера этого издания уже отмечены: менять журнал на газету и номера на дни нельзя. Заведите новое издание.</translation>
        </message>
    </context>
    <context>
        <name>PeriodicalsSection</name>
        <message>
            <source>Which to show</source>
            <translation>Что показать</translation>
        </message>
        <message>
            <source>Journals and newspapers</source>
            <translation>Журналы и газеты</translation>
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
            <source>No journals or newspapers yet. Add a title, then its subscription: the program will say which issues should come.</source>
            <translation>Журналов и газет ещё нет. Добавьте издание, затем подписку: программа сама скажет, какие номера должны прийти.</translation>
        </message>
        <message>
            <source>New title</source>
            <translation>Новое издание</translation>
        </message>
        <message>
            <source>What did not come</source>
            <translation>Что не пришло</translation>
        </message>
        <message>
            <source>Into the summary book</source>
            <translation>Внести в КСУ</translation>
        </message>
        <message>
            <source>Subscription list</source>
            <translation>Подписной лист</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Letters of claim</source>
            <translation>Рекламации</translation>
        </message>
        <message>
            <source>What went to the self-government</source>
            <translation>Что ушло в МСУ</translation>
        </message>
        <message>
            <source>Kept longer than their term</source>
            <translation>Вышел срок хранения</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>How often?</source>
            <translation>Как часто выходит</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>В этом году</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Опоздало</translation>
        </message>
        <message numerus="yes">
            <source>%n title(s)</source>
            <translation>
                <numerusform>%n издание</numerusform>
                <numerusform>%n издания</numerusform>
                <numerusform>%n изданий</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a title</source>
            <translation>Выберите издание</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>New person</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Ф. И. О.</translation>
        </message>
        <message>
            <source>What the village knows them for</source>
            <translation>Чем известен в селе</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>Дата смерти</translation>
        </message>
        <message>
            <source>The phone is kept with consent, or while an office is held</source>
            <translation>Телефон хранят с согласия или пока человек занимает должность</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Consent given on</source>
            <translation>День согласия</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>PersonLine</name>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>PhotoButton</name>
        <message>
            <source>Pictures</source>
            <translation>Картинки</translation>
        </message>
        <message>
            <source>Add a photo</source>
            <translation>Добавить фото</translation>
        </message>
        <message>
            <source>Photo {n} of the album</source>
            <translation>Снимок {n} из альбома</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>Из файла …</translation>
        </message>
        <message>
            <source>Take the photo away</source>
            <translation>Убрать фото</translation>
        </message>
    </context>
    <context>
        <name>PhotoDialog</name>
        <message>
            <source>Caption in Russian</source>
            <translation>Подпись по-русски</translation>
        </message>
        <message>
            <source>Caption in Kyrgyz</source>
            <translation>Подпись по-кыргызски</translation>
        </message>
        <message>
            <source>Photos that nobody was asked about are not printed without a question</source>
            <translation>Снимки, о которых не спрашивали, без вопроса не печатаются</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
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
        <name>Pictures</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Выбрать файл</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Читаю снимок…</translation>
        </message>
        <message>
            <source>Reading the picture</source>
            <translation>Чтение снимка</translation>
        </message>
        <message>
            <source>Wait until the picture is read.</source>
            <translation>Подождите, снимок ещё читается.</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Выберите снимки</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Снимки</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) not found and left out.</source>
            <translation>
                <numerusform>Не найден %n снимок, на бумаге его нет.</numerusform>
                <numerusform>Не найдены %n снимка, на бумаге их нет.</numerusform>
                <numerusform>Не найдено %n снимков, на бумаге их нет.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PieceDialog</name>
        <message>
            <source>Without a number</source>
            <translation>Без инвентарного номера</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Выдать</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Что это?</translation>
        </message>
        <message>
            <source>For example: a newspaper and its issues</source>
            <translation>Например: «Кыргыз Туусу», № 12–15</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>How many pieces</source>
            <translation>Сколько штук</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Plan of work</source>
            <translation>План работы</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Event (form, title)</source>
            <translation>Мероприятие (форма, название)</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Читательская группа</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Срок</translation>
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
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Mark of fulfilment</source>
            <translation>Отметка о выполнении</translation>
        </message>
        <message>
            <source>Outside the plan</source>
            <translation>Вне плана</translation>
        </message>
        <message>
            <source>APPROVED</source>
            <translation>УТВЕРЖДАЮ</translation>
        </message>
        <message>
            <source>AGREED</source>
            <translation>СОГЛАСОВАНО</translation>
        </message>
        <message>
            <source>Director of the library system</source>
            <translation>Директор библиотечной системы</translation>
        </message>
        <message>
            <source>Director of the school</source>
            <translation>Директор школы</translation>
        </message>
        <message>
            <source>Head of the aiyl okmotu</source>
            <translation>Глава айыл өкмөтү</translation>
        </message>
        <message>
            <source>«____» ______________ 20____</source>
            <translation>«____» ______________ 20____ г.</translation>
        </message>
        <message>
            <source>Plan and fact</source>
            <translation>План и факт</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>По плану</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Не выполнено</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Не отмечено</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Впереди</translation>
        </message>
        <message>
            <source>Done, %</source>
            <translation>Выполнено, %</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Held in the period: {held}; of these outside the plan: {outside}, of another period's plan: {other}. Of this plan held in another period: {elsewhere}.</source>
            <translation>Всего проведено за период: {held}; из них вне плана: {outside}, по плану другого срока: {other}. Из этого плана проведено в другой срок: {elsewhere}.</translation>
        </message>
        <message>
            <source>done {date}, people: {n}</source>
            <translation>выполнено {date}, {n} чел.</translation>
        </message>
        <message>
            <source>not done – {reason}</source>
            <translation>не выполнено – {reason}</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>не отмечено</translation>
        </message>
        <message>
            <source>moved to {date}</source>
            <translation>перенесено на {date}</translation>
        </message>
        <message>
            <source>Event no. {no} has its day already. Open it to move it to another one.</source>
            <translation>У мероприятия № {no} день уже есть. Чтобы перенести, откройте его.</translation>
        </message>
        <message>
            <source>Nothing was ticked that is not in the plan yet.</source>
            <translation>Отмеченное уже есть в плане. Отметьте другие строки.</translation>
        </message>
        <message>
            <source>In the plan, event no. {no}: «{title}»</source>
            <translation>В плане, мероприятие № {no}: «{title}»</translation>
        </message>
        <message>
            <source>Event no. {no} has its day: {date}</source>
            <translation>Мероприятию № {no} назначен день: {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of last year's plan entered for {year}</source>
            <translation>
                <numerusform>Из прошлогоднего плана на {year} год внесена %n строка</numerusform>
                <numerusform>Из прошлогоднего плана на {year} год внесено %n строки</numerusform>
                <numerusform>Из прошлогоднего плана на {year} год внесено %n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) of the calendar entered in the plan</source>
            <translation>
                <numerusform>В план внесена %n дата календаря</numerusform>
                <numerusform>В план внесено %n даты календаря</numerusform>
                <numerusform>В план внесено %n дат календаря</numerusform>
            </translation>
        </message>
        <message>
            <source>The director of the library system</source>
            <translation>утверждает директор системы</translation>
        </message>
        <message>
            <source>The school</source>
            <translation>согласовано со школой</translation>
        </message>
        <message>
            <source>The aiyl okmotu</source>
            <translation>согласовано с айыл өкмөтү</translation>
        </message>
        <message>
            <source>{done} of {planned} done</source>
            <translation>выполнено {done} из {planned}</translation>
        </message>
        <message>
            <source>A row of the plan for {year}</source>
            <translation>Строка плана на {year} год</translation>
        </message>
        <message>
            <source>Into the plan</source>
            <translation>В план</translation>
        </message>
        <message>
            <source>Set the day</source>
            <translation>Назначить день</translation>
        </message>
        <message>
            <source>From last year's plan into the plan for {year}</source>
            <translation>Из прошлогоднего плана в план на {year} год</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>From the calendar into the plan: {period}</source>
            <translation>Из календаря в план: {period}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Form of the ticked</source>
            <translation>Форма отмеченных</translation>
        </message>
    </context>
    <context>
        <name>PlanSection</name>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Whole year</source>
            <translation>Весь год</translation>
        </message>
        <message>
            <source>Set the day</source>
            <translation>Назначить день</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Предыдущий год</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Следующий год</translation>
        </message>
        <message>
            <source>From last year's plan</source>
            <translation>Из прошлогоднего плана</translation>
        </message>
        <message>
            <source>From the calendar</source>
            <translation>Из календаря</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Добавить строку</translation>
        </message>
        <message>
            <source>Plan of work: {addressee}</source>
            <translation>План работы: {addressee}</translation>
        </message>
        <message>
            <source>{period}: the plan is empty. Repeat what went well last year</source>
            <translation>{period}: план пуст. Повторите то, что удалось в прошлом году</translation>
        </message>
        <message>
            <source>{period}: the plan is empty. Begin with the dates of the calendar</source>
            <translation>{period}: план пуст. Начните с дат календаря</translation>
        </message>
        <message>
            <source>{period}: nothing was planned</source>
            <translation>{period}: ничего не запланировано</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Выполнение</translation>
        </message>
    </context>
    <context>
        <name>PosterDialog</name>
        <message>
            <source>Poster</source>
            <translation>Афиша</translation>
        </message>
        <message>
            <source>Poster {date} {title}</source>
            <translation>Афиша {date} {title}</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Текст скопирован</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Копировать текст</translation>
        </message>
        <message>
            <source>For a message: paste it where you write</source>
            <translation>Для сообщения: вставьте его там, где пишете</translation>
        </message>
        <message>
            <source>Making the paper</source>
            <translation>Документ готовится</translation>
        </message>
        <message>
            <source>Plan of the month</source>
            <translation>План месяца</translation>
        </message>
    </context>
    <context>
        <name>Posters</name>
        <message>
            <source>The title does not fit on the poster. Make it shorter than {limit} letters.</source>
            <translation>Название не помещается на афише. Сделайте его короче {limit} букв.</translation>
        </message>
        <message>
            <source>This does not fit on the paper: «{text}…». Make it shorter.</source>
            <translation>Не помещается на листе: «{text}…». Сделайте текст короче.</translation>
        </message>
        <message>
            <source>The day of the event is not fixed yet. Enter its date, then print the poster.</source>
            <translation>День мероприятия ещё не назначен. Укажите дату, потом печатайте афишу.</translation>
        </message>
        <message>
            <source>No events are planned for this month yet. Enter one in the calendar.</source>
            <translation>На этот месяц пока ничего не запланировано. Внесите мероприятие в календарь.</translation>
        </message>
        <message>
            <source>This file is not a picture, or it is damaged. Choose another photo.</source>
            <translation>Этот файл – не картинка или повреждён. Выберите другое фото.</translation>
        </message>
        <message>
            <source>These are more than {limit} names. Print them in parts.</source>
            <translation>Здесь больше {limit} имён. Печатайте по частям.</translation>
        </message>
    </context>
    <context>
        <name>Posts</name>
        <message>
            <source>Head of the aiyl okmotu</source>
            <translation>Глава айыл өкмөтү</translation>
        </message>
        <message>
            <source>Deputy head of the aiyl okmotu</source>
            <translation>Заместитель главы айыл өкмөтү</translation>
        </message>
        <message>
            <source>Executive secretary</source>
            <translation>Ответственный секретарь</translation>
        </message>
        <message>
            <source>Leading specialist</source>
            <translation>Ведущий специалист</translation>
        </message>
        <message>
            <source>Land surveyor</source>
            <translation>Землеустроитель</translation>
        </message>
        <message>
            <source>Social worker</source>
            <translation>Социальный работник</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Бухгалтер</translation>
        </message>
        <message>
            <source>Chair of the village kenesh</source>
            <translation>Председатель айылного кенеша</translation>
        </message>
        <message>
            <source>Deputy of the village kenesh</source>
            <translation>Депутат айылного кенеша</translation>
        </message>
        <message>
            <source>Secretary of the village kenesh</source>
            <translation>Секретарь айылного кенеша</translation>
        </message>
        <message>
            <source>Head of the village</source>
            <translation>Староста села (айыл башчысы)</translation>
        </message>
        <message>
            <source>Chair of the court of aksakals</source>
            <translation>Председатель суда аксакалов</translation>
        </message>
        <message>
            <source>Member of the court of aksakals</source>
            <translation>Член суда аксакалов</translation>
        </message>
        <message>
            <source>Chair of the pasture committee</source>
            <translation>Председатель жайыт комитета</translation>
        </message>
        <message>
            <source>Chair of the water users</source>
            <translation>Председатель ассоциации водопользователей</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Deputy director for teaching</source>
            <translation>Завуч</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>School librarian</source>
            <translation>Школьный библиотекарь</translation>
        </message>
        <message>
            <source>Kindergarten teacher</source>
            <translation>Воспитатель</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Заведующий</translation>
        </message>
        <message>
            <source>Art director</source>
            <translation>Художественный руководитель</translation>
        </message>
        <message>
            <source>Methodist</source>
            <translation>Методист</translation>
        </message>
        <message>
            <source>Medical assistant</source>
            <translation>Фельдшер</translation>
        </message>
        <message>
            <source>District police inspector</source>
            <translation>Участковый инспектор</translation>
        </message>
        <message>
            <source>Editor-in-chief</source>
            <translation>Главный редактор</translation>
        </message>
        <message>
            <source>Correspondent</source>
            <translation>Корреспондент</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Deputy chair</source>
            <translation>Заместитель председателя</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Секретарь</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Специалист</translation>
        </message>
    </context>
    <context>
        <name>Press</name>
        <message>
            <source>Enter where it was published: the newspaper, the journal, the site.</source>
            <translation>Впишите, где вышло: газету, журнал, сайт.</translation>
        </message>
        <message>
            <source>The day was counted and cannot be changed. Take the publication back and write it down again.</source>
            <translation>День уже посчитан, менять его нельзя. Снимите публикацию и впишите заново.</translation>
        </message>
        <message>
            <source>Publication saved: «{title}», {edition}</source>
            <translation>Публикация записана: «{title}», {edition}</translation>
        </message>
        <message>
            <source>Publication changed: «{title}»</source>
            <translation>Публикация изменена: «{title}»</translation>
        </message>
        <message>
            <source>The cutting was taken off «{title}»</source>
            <translation>Вырезка убрана: «{title}»</translation>
        </message>
        <message>
            <source>New publication</source>
            <translation>Новая публикация</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Публикация</translation>
        </message>
        <message>
            <source>Save the publication</source>
            <translation>Сохранить публикацию</translation>
        </message>
    </context>
    <context>
        <name>PressNote</name>
        <message>
            <source>Among the guests: {guests}.</source>
            <translation>Среди гостей: {guests}.</translation>
        </message>
        <message>
            <source>It was prepared together with: {partners}.</source>
            <translation>В подготовке участвовали: {partners}.</translation>
        </message>
        <message>
            <source>It begins at {time}.</source>
            <translation>Начало в {time}.</translation>
        </message>
        <message>
            <source>All who wish are invited: {audience}.</source>
            <translation>Приглашаются: {audience}.</translation>
        </message>
        <message>
            <source>Among them: {ages}.</source>
            <translation>Из них: {ages}.</translation>
        </message>
        <message numerus="yes">
            <source>%n people took part.</source>
            <translation>
                <numerusform>Участие принял %n человек.</numerusform>
                <numerusform>Участие приняли %n человека.</numerusform>
                <numerusform>Участие приняли %n человек.</numerusform>
            </translation>
        </message>
        <message>
            <source>{day} the event «{title}» ({form}) took place.</source>
            <translation>{day} состоялось мероприятие «{title}» ({form}).</translation>
        </message>
        <message>
            <source>{day} the event «{title}» ({form}) will take place.</source>
            <translation>{day} состоится мероприятие «{title}» ({form}).</translation>
        </message>
        <message>
            <source>Organiser: {library}.</source>
            <translation>Организатор — {library}.</translation>
        </message>
        <message>
            <source>It took place {place}.</source>
            <translation>Оно прошло {place}.</translation>
        </message>
        <message>
            <source>It will take place {place}.</source>
            <translation>Оно пройдёт {place}.</translation>
        </message>
    </context>
    <context>
        <name>PressPapers</name>
        <message>
            <source>List of publications</source>
            <translation>Список публикаций</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Edition, number</source>
            <translation>Издание, №</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Note for the press</source>
            <translation>Заметка в газету</translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) in all</source>
            <translation>
                <numerusform>Всего %n публикация</numerusform>
                <numerusform>Всего %n публикации</numerusform>
                <numerusform>Всего %n публикаций</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PressSection</name>
        <message>
            <source>No publications in this period. Write down what the newspaper wrote</source>
            <translation>За этот период публикаций нет. Впишите, что написала газета</translation>
        </message>
        <message>
            <source>New publication</source>
            <translation>Новая публикация</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>List of publications</source>
            <translation>Список публикаций</translation>
        </message>
        <message>
            <source>List with cuttings</source>
            <translation>Список с вырезками</translation>
        </message>
        <message>
            <source>Note for the press</source>
            <translation>Заметка в газету</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Choose a publication</source>
            <translation>Выберите публикацию</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>О мероприятии</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Снять</translation>
        </message>
        <message>
            <source>Show the cutting</source>
            <translation>Показать вырезку</translation>
        </message>
        <message>
            <source>Take the cutting off</source>
            <translation>Убрать вырезку</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s)</source>
            <translation>
                <numerusform>%n публикация</numerusform>
                <numerusform>%n публикации</numerusform>
                <numerusform>%n публикаций</numerusform>
            </translation>
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
        <name>PrintDialog</name>
        <message>
            <source>Making the paper</source>
            <translation>Готовится документ</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Язык документа</translation>
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
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Taken off</source>
            <translation>Снят</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Of the list</source>
            <translation>Темы из списка</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>Виды</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Глубина</translation>
        </message>
        <message>
            <source>Is told</source>
            <translation>Оповещается</translation>
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
            <source>Served by</source>
            <translation>Обслуживает</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Карточка от</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>Печать карточки</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Оповещения</translation>
        </message>
        <message>
            <source>Serve again</source>
            <translation>Обслуживать снова</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Bring back what was set aside: {n}</source>
            <translation>Вернуть отложенное: {n}</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Снять абонента</translation>
        </message>
        <message>
            <source>Take the card back</source>
            <translation>Забрать карточку назад</translation>
        </message>
        <message>
            <source>Notify: {n}</source>
            <translation>Оповестить: {n}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>New for him</source>
            <translation>Новое для него</translation>
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
            <source>Notified</source>
            <translation>Оповещён</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) at most</source>
            <translation>
                <numerusform>не старше %n года</numerusform>
                <numerusform>не старше %n лет</numerusform>
                <numerusform>не старше %n лет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n документ</numerusform>
                <numerusform>%n документа</numerusform>
                <numerusform>%n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>Next time from</source>
            <translation>Следующее не раньше</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <source>Three letters and Enter; may stay empty</source>
            <translation>Три буквы и Enter; можно оставить пустым</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган, организация</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Ф. И. О.</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Служба</translation>
        </message>
        <message>
            <source>Served is</source>
            <translation>Обслуживается</translation>
        </message>
        <message>
            <source>Topic in words</source>
            <translation>Тема словами</translation>
        </message>
        <message>
            <source>Two letters and Enter; there may be several</source>
            <translation>Две буквы и Enter; тем может быть несколько</translation>
        </message>
        <message>
            <source>Topics of the list</source>
            <translation>Темы из списка</translation>
        </message>
        <message>
            <source>Beginnings of words, apart by commas. With a full stop the whole word: жер.</source>
            <translation>Начала слов через запятую. С точкой — слово целиком: жер.</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Слова для поиска</translation>
        </message>
        <message>
            <source>Nothing chosen: all</source>
            <translation>Ничего не выбрано — все</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Kinds of documents</source>
            <translation>Виды документов</translation>
        </message>
        <message>
            <source>How he is told</source>
            <translation>Форма оповещения</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Периодичность</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
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
            <source>years at most; 0 is any age</source>
            <translation>лет, не старше; 0 — любые</translation>
        </message>
        <message>
            <source>Age of documents</source>
            <translation>Глубина</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Обслуживает</translation>
        </message>
        <message>
            <source>Day of the card</source>
            <translation>День карточки</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>ProfilePaper</name>
        <message>
            <source>Card of a subscriber ({service}) no. {no}</source>
            <translation>Карточка абонента {service} № {no}</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Оповещения</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документов</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Отзыв</translation>
        </message>
        <message>
            <source>Originals asked for</source>
            <translation>Запрошено первоист.</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>Снят</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Оповещение</translation>
        </message>
        <message>
            <source>Journal of notifications</source>
            <translation>Журнал оповещений</translation>
        </message>
        <message>
            <source>Subscriber</source>
            <translation>Абонент</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Служба</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Served is</source>
            <translation>Обслуживается</translation>
        </message>
        <message>
            <source>Form, how often</source>
            <translation>Форма, периодичность</translation>
        </message>
        <message numerus="yes">
            <source>%n subscriber(s) in all</source>
            <translation>
                <numerusform>Всего %n абонент</numerusform>
                <numerusform>Всего %n абонента</numerusform>
                <numerusform>Всего %n абонентов</numerusform>
            </translation>
        </message>
        <message>
            <source>Notification no. {no}</source>
            <translation>Оповещение № {no}</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>The library has received new documents on your topic:</source>
            <translation>В библиотеку поступили новые документы по Вашей теме:</translation>
        </message>
        <message>
            <source>Where it stands: {place}</source>
            <translation>шифр, полка: {place}</translation>
        </message>
        <message>
            <source>Phone: {phone}</source>
            <translation>Телефон: {phone}</translation>
        </message>
        <message>
            <source>Answer to notification no. {no} of {date}</source>
            <translation>Отзыв на оповещение № {no} от {date}</translation>
        </message>
        <message>
            <source>Please prepare the documents with the numbers</source>
            <translation>Прошу подготовить документы под номерами</translation>
        </message>
        <message>
            <source>Date ______________   Signature ____________________</source>
            <translation>Дата ______________   Подпись ____________________</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Ф. И. О.</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган, организация</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Address, phone</source>
            <translation>Адрес, телефон</translation>
        </message>
        <message>
            <source>Topics of the list</source>
            <translation>Рубрики</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Слова для поиска</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Kinds of documents</source>
            <translation>Виды документов</translation>
        </message>
        <message>
            <source>any</source>
            <translation>любая</translation>
        </message>
        <message>
            <source>Age of documents</source>
            <translation>Глубина (лет)</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Обслуживает</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>{what}: notifications {notices}, documents {documents}</source>
            <translation>{what}: оповещений {notices}, документов {documents}</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
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
            <source>Subscribers of IRI and DOR</source>
            <translation>Список абонентов ИРИ и ДОР</translation>
        </message>
        <message>
            <source>In the folder: {place}</source>
            <translation>в папке МСУ: {place}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>частично</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Were the documents of use?</source>
            <translation>Документы пригодились?</translation>
        </message>
    </context>
    <context>
        <name>Profiles</name>
        <message>
            <source>One person</source>
            <translation>Один человек</translation>
        </message>
        <message>
            <source>A group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Orally</source>
            <translation>Устно</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>A list</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Копии</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Сразу</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Раз в месяц</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Раз в квартал</translation>
        </message>
        <message>
            <source>Of use</source>
            <translation>Полезно</translation>
        </message>
        <message>
            <source>Of use in part</source>
            <translation>Полезно частично</translation>
        </message>
        <message>
            <source>Of no use</source>
            <translation>Не пригодилось</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Книги</translation>
        </message>
        <message>
            <source>Brochures</source>
            <translation>Брошюры</translation>
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
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>Official documents</source>
            <translation>Официальные документы</translation>
        </message>
        <message>
            <source>Audiovisual</source>
            <translation>Аудиовизуальные</translation>
        </message>
        <message>
            <source>Leaflets, maps</source>
            <translation>Листовки, карты</translation>
        </message>
        <message>
            <source>Enter the subscriber's name, or choose the body.</source>
            <translation>Впишите Ф. И. О. абонента или выберите орган.</translation>
        </message>
        <message>
            <source>Enter the topic in words.</source>
            <translation>Впишите тему словами.</translation>
        </message>
        <message>
            <source>Choose a topic or enter words: otherwise nothing can be found for it.</source>
            <translation>Выберите тему или впишите слова: иначе искать не по чему.</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <translation>Выберите из списка.</translation>
        </message>
        <message>
            <source>The depth is from 0 to {high} years.</source>
            <translation>Глубина — от 0 до {high} лет.</translation>
        </message>
        <message>
            <source>Enter why the subscriber is taken off.</source>
            <translation>Впишите, почему абонент снимается.</translation>
        </message>
        <message>
            <source>The subscriber was served until {date}. Enter that day or a later one.</source>
            <translation>Абонента обслуживали до {date}. Впишите этот или более поздний день.</translation>
        </message>
        <message>
            <source>The subscriber's card is of {date}. Enter that day or a later one.</source>
            <translation>Карточка абонента от {date}. Впишите этот или более поздний день.</translation>
        </message>
        <message>
            <source>The first notification is of {date}. The day of the card must not be later.</source>
            <translation>Первое оповещение было {date}. День карточки не может быть позже.</translation>
        </message>
        <message>
            <source>Choose whether it was of use.</source>
            <translation>Выберите, пригодилось ли.</translation>
        </message>
        <message>
            <source>The answer cannot be before the notification.</source>
            <translation>Отзыв не может быть раньше оповещения.</translation>
        </message>
        <message>
            <source>More originals were given than asked for. Correct one of the numbers.</source>
            <translation>Выдано больше первоисточников, чем запрошено. Исправьте одно из чисел.</translation>
        </message>
        <message>
            <source>Notifications were counted under this service. Take the subscriber off and write down a new card.</source>
            <translation>По этой службе уже сосчитаны оповещения. Снимите абонента и заведите новую карточку.</translation>
        </message>
        <message>
            <source>Subscriber no. {no} was taken off already.</source>
            <translation>Абонент № {no} уже снят.</translation>
        </message>
        <message>
            <source>Subscriber no. {no} is served.</source>
            <translation>Абонент № {no} обслуживается.</translation>
        </message>
        <message>
            <source>Subscriber no. {no} has notifications. Take him off with a day and a reason.</source>
            <translation>У абонента № {no} есть оповещения. Снимите его, указав день и причину.</translation>
        </message>
        <message>
            <source>This subscriber is no longer there.</source>
            <translation>Этого абонента больше нет.</translation>
        </message>
        <message>
            <source>This notification is no longer there.</source>
            <translation>Этого оповещения больше нет.</translation>
        </message>
        <message>
            <source>Notification no. {no} was taken back already.</source>
            <translation>Оповещение № {no} уже забрано назад.</translation>
        </message>
        <message>
            <source>Tick at least one document.</source>
            <translation>Отметьте хотя бы один документ.</translation>
        </message>
        <message>
            <source>There is nothing new for the chosen subscribers.</source>
            <translation>Для выбранных абонентов нового нет.</translation>
        </message>
        <message>
            <source>The list has changed meanwhile. Close it and open it again.</source>
            <translation>Список тем временем изменился. Закройте его и откройте снова.</translation>
        </message>
        <message>
            <source>Subscriber no. {no} saved: {name}</source>
            <translation>Абонент № {no} записан: {name}</translation>
        </message>
        <message>
            <source>Subscriber no. {no}: changes saved</source>
            <translation>Абонент № {no}: изменения сохранены</translation>
        </message>
        <message>
            <source>Subscriber no. {no} taken off: {name}</source>
            <translation>Абонент № {no} снят: {name}</translation>
        </message>
        <message>
            <source>Subscriber no. {no} is served again: {name}</source>
            <translation>Абонент № {no} снова обслуживается: {name}</translation>
        </message>
        <message>
            <source>Card no. {no} taken back: {name}</source>
            <translation>Карточка № {no} забрана назад: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Notification no. {no} for {name}: %n document(s)</source>
            <translation>
                <numerusform>Оповещение № {no}, {name}: %n документ</numerusform>
                <numerusform>Оповещение № {no}, {name}: %n документа</numerusform>
                <numerusform>Оповещение № {no}, {name}: %n документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n subscriber(s) notified, documents: {documents}</source>
            <translation>
                <numerusform>Оповещён %n абонент, документов: {documents}</numerusform>
                <numerusform>Оповещены %n абонента, документов: {documents}</numerusform>
                <numerusform>Оповещены %n абонентов, документов: {documents}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) set aside, not for {name}</source>
            <translation>
                <numerusform>Отложен %n документ, не для абонента: {name}</numerusform>
                <numerusform>Отложены %n документа, не для абонента: {name}</numerusform>
                <numerusform>Отложены %n документов, не для абонента: {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) wait again for {name}</source>
            <translation>
                <numerusform>Снова ждёт %n документ: {name}</numerusform>
                <numerusform>Снова ждут %n документа: {name}</numerusform>
                <numerusform>Снова ждут %n документов: {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Notification no. {no}: answer written down</source>
            <translation>Оповещение № {no}: отзыв записан</translation>
        </message>
        <message>
            <source>Notification no. {no} taken back</source>
            <translation>Оповещение № {no} забрано назад</translation>
        </message>
        <message>
            <source>New subscriber</source>
            <translation>Новый абонент</translation>
        </message>
        <message>
            <source>Subscriber no. {no}</source>
            <translation>Абонент № {no}</translation>
        </message>
        <message>
            <source>Save the card</source>
            <translation>Сохранить карточку</translation>
        </message>
        <message>
            <source>Take off: {name}</source>
            <translation>Снять: {name}</translation>
        </message>
        <message>
            <source>Take the subscriber off</source>
            <translation>Снять абонента</translation>
        </message>
        <message>
            <source>IRI</source>
            <translation>ИРИ</translation>
        </message>
        <message>
            <source>DOR</source>
            <translation>ДОР</translation>
        </message>
        <message>
            <source>«{word}» is a single letter and would find nearly everything. Enter more of the word.</source>
            <translation>«{word}» — это одна буква, по ней найдётся почти всё. Введите начало слова длиннее.</translation>
        </message>
        <message>
            <source>Subscribers for whom there is something new: {subscribers}.</source>
            <translation>Абонентов, для которых есть новое: {subscribers}.</translation>
        </message>
    </context>
    <context>
        <name>ProfilesSection</name>
        <message>
            <source>No subscribers here. Write down who wants to be told of what is new</source>
            <translation>Здесь нет абонентов. Запишите, кому сообщать о новом по его теме</translation>
        </message>
        <message>
            <source>New subscriber</source>
            <translation>Новый абонент</translation>
        </message>
        <message>
            <source>Which subscribers</source>
            <translation>Какие абоненты</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>List of subscribers</source>
            <translation>Список абонентов</translation>
        </message>
        <message>
            <source>Journal of notifications</source>
            <translation>Журнал оповещений</translation>
        </message>
        <message>
            <source>Notify several</source>
            <translation>Оповестить нескольких</translation>
        </message>
        <message>
            <source>Choose a subscriber</source>
            <translation>Выберите абонента</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Subscriber</source>
            <translation>Абонент</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Служба</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message numerus="yes">
            <source>%n subscriber(s)</source>
            <translation>
                <numerusform>%n абонент</numerusform>
                <numerusform>%n абонента</numerusform>
                <numerusform>%n абонентов</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>Снятые</translation>
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
        <name>ProgressCard</name>
        <message>
            <source>By section</source>
            <translation>По разделам</translation>
        </message>
        <message>
            <source>By shelf</source>
            <translation>По полкам</translation>
        </message>
        <message>
            <source>Section, shelf</source>
            <translation>Раздел, полка</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Из</translation>
        </message>
        <message>
            <source>Without a shelf</source>
            <translation>Без полки</translation>
        </message>
        <message>
            <source>Counting what is left</source>
            <translation>Считаю, сколько осталось</translation>
        </message>
        <message numerus="yes">
            <source>%n left to find</source>
            <translation>
                <numerusform>Осталось найти: %n</numerusform>
                <numerusform>Осталось найти: %n</numerusform>
                <numerusform>Осталось найти: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>On the books</source>
            <translation>Числится</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Отложено</translation>
        </message>
        <message>
            <source>In other places</source>
            <translation>В других местах</translation>
        </message>
        <message>
            <source>To find</source>
            <translation>Осталось</translation>
        </message>
    </context>
    <context>
        <name>ProlongDialog</name>
        <message>
            <source>Prolong the agreement</source>
            <translation>Продлить договор</translation>
        </message>
        <message>
            <source>New last day</source>
            <translation>Новый последний день</translation>
        </message>
    </context>
    <context>
        <name>Promotion</name>
        <message numerus="yes">
            <source>Promote %n reader(s)</source>
            <translation>
                <numerusform>Перевести %n читателя</numerusform>
                <numerusform>Перевести %n читателей</numerusform>
                <numerusform>Перевести %n читателей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromotionPage</name>
        <message>
            <source>School leavers become</source>
            <translation>Выпускники становятся</translation>
        </message>
        <message>
            <source>Untick who stays in the grade. Registrations of the past year do not change.</source>
            <translation>Снимите отметку с тех, кто остаётся в классе. Записи прошлого года не изменятся.</translation>
        </message>
        <message>
            <source>Nobody to promote: every grade on the cards is of this school year already.</source>
            <translation>Переводить некого: на всех карточках класс уже этого учебного года.</translation>
        </message>
        <message>
            <source>Grade {grade}: leave school</source>
            <translation>{grade} класс: окончили школу</translation>
        </message>
        <message>
            <source>Grade {grade} → grade {next}</source>
            <translation>{grade} класс → {next} класс</translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message>
            <source>Readers, books, events</source>
            <translation>Читатели, книги, мероприятия</translation>
        </message>
        <message>
            <source>Service to the self-government</source>
            <translation>Обслуживание органов МСУ</translation>
        </message>
        <message>
            <source>Life of the village</source>
            <translation>Участие в жизни села</translation>
        </message>
        <message>
            <source>Stock, equipment, repairs</source>
            <translation>Пополнение фонда, оборудование, ремонт</translation>
        </message>
        <message>
            <source>Readers registered</source>
            <translation>Записано читателей</translation>
        </message>
        <message>
            <source>of the inhabitants since January, %</source>
            <translation>от числа жителей, с начала года, %</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Посещений</translation>
        </message>
        <message>
            <source>Books, journals, newspapers lent</source>
            <translation>Выдано книг, журналов, газет</translation>
        </message>
        <message>
            <source>Questions answered</source>
            <translation>Выполнено справок</translation>
        </message>
        <message>
            <source>Events held</source>
            <translation>Проведено мероприятий</translation>
        </message>
        <message>
            <source>people at them</source>
            <translation>на них присутствовало</translation>
        </message>
        <message>
            <source>Days open</source>
            <translation>Дней работы</translation>
        </message>
        <message>
            <source>Inquiries of the self-government</source>
            <translation>Запросов органов МСУ</translation>
        </message>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>of these in time</source>
            <translation>из них в срок</translation>
        </message>
        <message>
            <source>done in time, %</source>
            <translation>выполнено в срок, %</translation>
        </message>
        <message>
            <source>documents given with answers</source>
            <translation>выдано документов с ответами</translation>
        </message>
        <message>
            <source>Subscribers to information</source>
            <translation>Абонентов ИРИ/ДОР</translation>
        </message>
        <message>
            <source>notifications to them</source>
            <translation>оповещений им</translation>
        </message>
        <message>
            <source>Entered in the folder of the self-government</source>
            <translation>Внесено в папку МСУ</translation>
        </message>
        <message>
            <source>Agreements of partnership in force</source>
            <translation>Договоров о партнёрстве в силе</translation>
        </message>
        <message>
            <source>Things done together</source>
            <translation>Совместных дел</translation>
        </message>
        <message>
            <source>Days of public work</source>
            <translation>Дней общественной работы</translation>
        </message>
        <message>
            <source>Publications in the press</source>
            <translation>Публикаций в печати</translation>
        </message>
        <message>
            <source>Entries in the village's chronicle</source>
            <translation>Записей в летописи села</translation>
        </message>
        <message>
            <source>Prizes and thanks</source>
            <translation>Наград и благодарностей</translation>
        </message>
        <message>
            <source>Stock acquired, copies</source>
            <translation>Поступило в фонд, экз.</translation>
        </message>
        <message>
            <source>for the sum of, som</source>
            <translation>на сумму, сом</translation>
        </message>
        <message>
            <source>Equipment, som</source>
            <translation>Оборудование, сом</translation>
        </message>
        <message>
            <source>Repairs, som</source>
            <translation>Ремонт, сом</translation>
        </message>
        <message>
            <source>For the period</source>
            <translation>За период</translation>
        </message>
        <message>
            <source>Since January</source>
            <translation>С начала года</translation>
        </message>
        <message>
            <source>A year before</source>
            <translation>Год назад</translation>
        </message>
        <message>
            <source>Preliminary: the period is not over yet</source>
            <translation>Предварительно: период ещё не закончился</translation>
        </message>
        <message>
            <source>The period is handed in: its numbers are final</source>
            <translation>Период сдан, числа окончательные</translation>
        </message>
        <message>
            <source>{limit} lines at most: the note for the aiyl okmotu is one page.</source>
            <translation>Не больше {limit} строк: справка для айыл өкмөтү занимает одну страницу.</translation>
        </message>
        <message>
            <source>Texts saved: {period}</source>
            <translation>Тексты сохранены: {period}</translation>
        </message>
    </context>
    <context>
        <name>ProofBasis</name>
        <message>
            <source>Appendix: what the numbers are based on</source>
            <translation>Приложение: на чём основаны числа</translation>
        </message>
        <message>
            <source>Each number is the sum of the dated entries below it. Readers, visits, loans, questions and days open are printed as sums of days, and so is what has more than {most} entries; the program shows each of them.</source>
            <translation>Каждое число есть сумма записей под ним. Читатели, посещения, выдача, справки и дни работы напечатаны суммами по дням, так же и всё, где записей больше {most}; в программе видна каждая запись.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Adds</source>
            <translation>Число</translation>
        </message>
    </context>
    <context>
        <name>ProofSection</name>
        <message>
            <source>Texts: {period}</source>
            <translation>Тексты: {period}</translation>
        </message>
        <message>
            <source>Note for the aiyl okmotu</source>
            <translation>Справка для айыл өкмөтү</translation>
        </message>
        <message>
            <source>What the numbers are based on</source>
            <translation>На чём основаны числа</translation>
        </message>
        <message>
            <source>Report on the service</source>
            <translation>Отчёт об обслуживании МСУ</translation>
        </message>
        <message>
            <source>Adding up the figures</source>
            <translation>Считаем показатели</translation>
        </message>
        <message>
            <source>preliminary</source>
            <translation>предварительно</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыт</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыт</translation>
        </message>
        <message>
            <source>Nothing was entered yet. What you write into the journals, at the desk and among the events is counted here by itself.</source>
            <translation>Пока ничего не записано. Всё, что вы впишете в журналы, за столом выдачи и в мероприятия, посчитается здесь само.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Texts of the papers</source>
            <translation>Тексты справки и отчёта</translation>
        </message>
        <message>
            <source>Certificate of public works</source>
            <translation>Справка об общественной работе</translation>
        </message>
    </context>
    <context>
        <name>ProofTable</name>
        <message>
            <source>Figures of the period</source>
            <translation>Показатели периода</translation>
        </message>
        <message>
            <source>Enter or a click shows the entries behind a number</source>
            <translation>Enter или щелчок покажет записи, из которых сложилось число</translation>
        </message>
    </context>
    <context>
        <name>ProofTexts</name>
        <message>
            <source>Save the texts</source>
            <translation>Сохранить тексты</translation>
        </message>
    </context>
    <context>
        <name>ProofWords</name>
        <message numerus="yes">
            <source>The bodies of self-government asked %n time(s)</source>
            <translation>
                <numerusform>Органы МСУ обратились %n раз</numerusform>
                <numerusform>Органы МСУ обратились %n раза</numerusform>
                <numerusform>Органы МСУ обратились %n раз</numerusform>
            </translation>
        </message>
        <message>
            <source>done {done}, of these in time {in_time} ({share} %)</source>
            <translation>выполнено {done}, из них в срок {in_time} ({share} %)</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) given</source>
            <translation>
                <numerusform>выдан %n документ</numerusform>
                <numerusform>выдано %n документа</numerusform>
                <numerusform>выдано %n документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n subscriber(s) receive information regularly</source>
            <translation>
                <numerusform>%n абонент постоянно получает подборки</numerusform>
                <numerusform>%n абонента постоянно получают подборки</numerusform>
                <numerusform>%n абонентов постоянно получают подборки</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notification(s) sent</source>
            <translation>
                <numerusform>отправлено %n оповещение</numerusform>
                <numerusform>отправлено %n оповещения</numerusform>
                <numerusform>отправлено %n оповещений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) entered in the folder of the self-government</source>
            <translation>
                <numerusform>в папку МСУ внесён %n документ</numerusform>
                <numerusform>в папку МСУ внесено %n документа</numerusform>
                <numerusform>в папку МСУ внесено %n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked about most: {topics}.</source>
            <translation>Чаще всего спрашивали: {topics}.</translation>
        </message>
        <message>
            <source>Held together with partners: {events}.</source>
            <translation>Проведено вместе с партнёрами: {events}.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of public work</source>
            <translation>
                <numerusform>общественная работа — %n день</numerusform>
                <numerusform>общественная работа — %n дня</numerusform>
                <numerusform>общественная работа — %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) written into the village's chronicle</source>
            <translation>
                <numerusform>в летопись села внесена %n запись</numerusform>
                <numerusform>в летопись села внесены %n записи</numerusform>
                <numerusform>в летопись села внесено %n записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) came</source>
            <translation>
                <numerusform>присутствовал %n человек</numerusform>
                <numerusform>присутствовало %n человека</numerusform>
                <numerusform>присутствовало %n человек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Property</name>
        <message>
            <source>In words: {words}</source>
            <translation>Сумма прописью: {words}</translation>
        </message>
        <message>
            <source>List of equipment and furniture</source>
            <translation>Инвентарная опись оборудования и мебели</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>по состоянию на {date}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Кол-во</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Цена, сом</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Сумма, сом</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Источник финансирования</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Answers for it</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Materially responsible person</source>
            <translation>Материально ответственное лицо</translation>
        </message>
        <message>
            <source>Equipment and furniture by age</source>
            <translation>Оборудование и мебель по возрасту</translation>
        </message>
        <message>
            <source>Age, years</source>
            <translation>Возраст, лет</translation>
        </message>
        <message>
            <source>Act of defects</source>
            <translation>Дефектный акт</translation>
        </message>
        <message>
            <source>Request to write off equipment and furniture</source>
            <translation>Заявка на списание оборудования и мебели</translation>
        </message>
        <message>
            <source>looked at these things and found that they are of no further use:</source>
            <translation>осмотрела перечисленное имущество и признала его непригодным к дальнейшему использованию:</translation>
        </message>
        <message>
            <source>Defects, reason</source>
            <translation>Дефекты, причина</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>The commission asks to write these things off the balance.</source>
            <translation>Комиссия просит списать это имущество с баланса.</translation>
        </message>
        <message>
            <source>Hand-over of equipment and furniture</source>
            <translation>Приём-передача оборудования и мебели</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Отметка</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Сдал(а)</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>Принял(а)</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message numerus="yes">
            <source>In all %n piece(s), the sum {sum}.</source>
            <translation>
                <numerusform>Всего %n предмет на сумму {sum}.</numerusform>
                <numerusform>Всего %n предмета на сумму {sum}.</numerusform>
                <numerusform>Всего %n предметов на сумму {sum}.</numerusform>
            </translation>
        </message>
        <message>
            <source>List of the property</source>
            <translation>Опись имущества</translation>
        </message>
        <message>
            <source>Property by age</source>
            <translation>Имущество по возрасту</translation>
        </message>
        <message>
            <source>Hand-over of the property</source>
            <translation>Приём-передача имущества</translation>
        </message>
        <message>
            <source>Furniture</source>
            <translation>Мебель</translation>
        </message>
        <message>
            <source>Shelves and cases</source>
            <translation>Стеллажи и шкафы</translation>
        </message>
        <message>
            <source>Computers and printers</source>
            <translation>Компьютеры и принтеры</translation>
        </message>
        <message>
            <source>Appliances, heating</source>
            <translation>Техника, отопление</translation>
        </message>
        <message>
            <source>Household things</source>
            <translation>Хозяйственный инвентарь</translation>
        </message>
        <message>
            <source>Other property</source>
            <translation>Прочее имущество</translation>
        </message>
        <message>
            <source>Good</source>
            <comment>the state of a thing</comment>
            <translation>Хорошее</translation>
        </message>
        <message>
            <source>Satisfactory</source>
            <comment>the state of a thing</comment>
            <translation>Удовлетворительное</translation>
        </message>
        <message>
            <source>Worn out</source>
            <comment>the state of a thing</comment>
            <translation>Ветхое</translation>
        </message>
        <message>
            <source>Broken</source>
            <comment>the state of a thing</comment>
            <translation>Сломано</translation>
        </message>
        <message>
            <source>All that is kept</source>
            <translation>Всё, что числится</translation>
        </message>
        <message>
            <source>Worn out or broken</source>
            <translation>Ветхое и сломанное</translation>
        </message>
        <message>
            <source>10 years and older</source>
            <translation>10 лет и старше</translation>
        </message>
        <message>
            <source>Asked to be written off</source>
            <translation>Просят списать</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Списано</translation>
        </message>
        <message>
            <source>Major repair</source>
            <translation>Капитальный</translation>
        </message>
        <message>
            <source>Current repair</source>
            <translation>Текущий</translation>
        </message>
        <message>
            <source>Cosmetic repair</source>
            <translation>Косметический</translation>
        </message>
        <message>
            <source>By own hands (subbotnik)</source>
            <translation>Субботник, своими силами</translation>
        </message>
        <message>
            <source>Choose the group.</source>
            <translation>Выберите группу.</translation>
        </message>
        <message>
            <source>Enter what it is.</source>
            <translation>Введите наименование.</translation>
        </message>
        <message>
            <source>Choose the state.</source>
            <translation>Выберите состояние.</translation>
        </message>
        <message>
            <source>Number {number} stands at “{name}”. Look at the number on the thing.</source>
            <translation>Номер {number} уже стоит у «{name}». Проверьте номер на самом предмете.</translation>
        </message>
        <message>
            <source>It stands in the list only since {date}.</source>
            <translation>В описи числится только с {date}.</translation>
        </message>
        <message>
            <source>A number from 1 to {n} is possible here.</source>
            <translation>Здесь возможно число от 1 до {n}.</translation>
        </message>
        <message>
            <source>Write why: what is broken or worn out.</source>
            <translation>Напишите причину: что сломано или изношено.</translation>
        </message>
        <message>
            <source>Enter the number of the accountant's act.</source>
            <translation>Введите номер акта бухгалтерии.</translation>
        </message>
        <message>
            <source>This line is no longer in the list.</source>
            <translation>Этой строки в описи больше нет.</translation>
        </message>
        <message>
            <source>Nothing is asked to be written off. Choose a thing and ask for it first.</source>
            <translation>Заявок на списание нет. Сначала выберите предмет и попросите списать.</translation>
        </message>
        <message>
            <source>A part of “{name}” is written off already. It stays in the list.</source>
            <translation>Часть «{name}» уже списана. Строка останется в описи.</translation>
        </message>
        <message>
            <source>Enter who takes over.</source>
            <translation>Введите, кто принимает.</translation>
        </message>
        <message>
            <source>There is nothing in the list yet.</source>
            <translation>В описи пока ничего нет.</translation>
        </message>
        <message>
            <source>The kind of repair belongs to repairs only.</source>
            <translation>Вид ремонта указывают только для ремонта.</translation>
        </message>
        <message numerus="yes">
            <source>Entered: {name}, %n piece(s), {sum}</source>
            <translation>
                <numerusform>Внесено: {name}, %n шт., {sum}</numerusform>
                <numerusform>Внесено: {name}, %n шт., {sum}</numerusform>
                <numerusform>Внесено: {name}, %n шт., {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed: {name}</source>
            <translation>Изменено: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) handed over. Answers now: {person}</source>
            <translation>
                <numerusform>Передана %n строка описи. Теперь отвечает: {person}</numerusform>
                <numerusform>Переданы %n строки описи. Теперь отвечает: {person}</numerusform>
                <numerusform>Передано %n строк описи. Теперь отвечает: {person}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked to be written off: {name}, %n piece(s)</source>
            <translation>
                <numerusform>Просим списать: {name}, %n шт.</numerusform>
                <numerusform>Просим списать: {name}, %n шт.</numerusform>
                <numerusform>Просим списать: {name}, %n шт.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stays in the list: {name}</source>
            <translation>Остаётся в описи: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Written off by act no. {act}: {name}, %n piece(s), {sum}</source>
            <translation>
                <numerusform>Списано по акту № {act}: {name}, %n шт., {sum}</numerusform>
                <numerusform>Списано по акту № {act}: {name}, %n шт., {sum}</numerusform>
                <numerusform>Списано по акту № {act}: {name}, %n шт., {sum}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written off by act no. {act}: %n piece(s), {sum}</source>
            <translation>
                <numerusform>Списано по акту № {act}: %n шт., {sum}</numerusform>
                <numerusform>Списано по акту № {act}: %n шт., {sum}</numerusform>
                <numerusform>Списано по акту № {act}: %n шт., {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken off as a mistake: {name}</source>
            <translation>Убрано как ошибка: {name}</translation>
        </message>
        <message>
            <source>Write-off act no.</source>
            <translation>№ акта списания</translation>
        </message>
    </context>
    <context>
        <name>PropertyDialog</name>
        <message>
            <source>New in the list of property</source>
            <translation>Новое в описи имущества</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>Цена за штуку</translation>
        </message>
        <message>
            <source>Accountant's inv. no.</source>
            <translation>Инв. № бухгалтерии</translation>
        </message>
        <message>
            <source>Year acquired</source>
            <translation>Год приобретения</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Источник финансирования</translation>
        </message>
        <message>
            <source>Was here before: only entered from the paper list</source>
            <translation>Было раньше: переносим из бумажной описи</translation>
        </message>
        <message>
            <source>Write the sum down as money spent, too</source>
            <translation>Записать сумму и в расходы</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Answers for it</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>In the list since</source>
            <translation>В описи с</translation>
        </message>
        <message>
            <source>Document: invoice, act</source>
            <translation>Документ: накладная, акт</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>List of the property</source>
            <translation>Опись имущества</translation>
        </message>
        <message>
            <source>Show and print</source>
            <translation>Показать и напечатать</translation>
        </message>
        <message>
            <source>As of the end of the day</source>
            <translation>По состоянию на конец дня</translation>
        </message>
        <message>
            <source>Hand everything over</source>
            <translation>Передать всё другому лицу</translation>
        </message>
        <message>
            <source>Hand over and print</source>
            <translation>Передать и напечатать</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>Кто принимает (Ф. И. О.)</translation>
        </message>
    </context>
    <context>
        <name>PropertyPage</name>
        <message>
            <source>Which to show</source>
            <translation>Что показать</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>List of the property as of a day</source>
            <translation>Опись на дату</translation>
        </message>
        <message>
            <source>By age</source>
            <translation>По возрасту</translation>
        </message>
        <message>
            <source>Act of defects</source>
            <translation>Дефектный акт</translation>
        </message>
        <message>
            <source>More acts</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Enter a thing</source>
            <translation>Внести имущество</translation>
        </message>
        <message>
            <source>Write off all that was asked</source>
            <translation>Списать по заявкам</translation>
        </message>
        <message>
            <source>Hand everything over</source>
            <translation>Передать всё другому лицу</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Кол-во</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Сумма, сом</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Nothing here yet. Enter shelves, tables, computers: new ones with their price, old ones from the paper list.</source>
            <translation>Здесь пока пусто. Внесите стеллажи, столы, компьютеры: новые с ценой, старые из бумажной описи.</translation>
        </message>
        <message>
            <source>There is nothing of this kind.</source>
            <translation>Такого имущества нет.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>in the list today {sum}</source>
            <translation>всего в описи {sum}</translation>
        </message>
        <message>
            <source>Nothing is asked to be written off. Choose a thing in the list first.</source>
            <translation>Заявок на списание нет. Сначала выберите предмет в списке.</translation>
        </message>
        <message>
            <source>Choose a thing to see its card</source>
            <translation>Выберите предмет, чтобы увидеть его карточку</translation>
        </message>
        <message>
            <source>Inv. no. {no}</source>
            <translation>Инв. № {no}</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Asked to be written off</source>
            <translation>Просят списать</translation>
        </message>
        <message>
            <source>Answers for it</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Year acquired</source>
            <translation>Год приобретения</translation>
        </message>
        <message>
            <source>In the list since</source>
            <translation>В описи с</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Источник финансирования</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Act no. {no}: {n} pcs, {reason}</source>
            <translation>Акт № {no}: {n} шт., {reason}</translation>
        </message>
        <message>
            <source>{left} of {n}</source>
            <translation>{left} из {n}</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>Цена за штуку</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Change, move</source>
            <translation>Изменить, переместить</translation>
        </message>
        <message>
            <source>Ask to write off</source>
            <translation>Просить списать</translation>
        </message>
        <message>
            <source>Write off by an act</source>
            <translation>Списать по акту</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить в описи</translation>
        </message>
        <message>
            <source>Entered by mistake</source>
            <translation>Внесено по ошибке</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Списать</translation>
        </message>
    </context>
    <context>
        <name>PropertySection</name>
        <message>
            <source>Equipment and furniture</source>
            <translation>Оборудование и мебель</translation>
        </message>
        <message>
            <source>Money and repairs</source>
            <translation>Деньги и ремонты</translation>
        </message>
    </context>
    <context>
        <name>PublicationDialog</name>
        <message>
            <source>There is a cutting; a new one takes its place</source>
            <translation>Вырезка уже есть; новая встанет на её место</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Newspaper, journal, site</source>
            <translation>Газета, журнал, сайт</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Three letters of its title and Enter</source>
            <translation>Три буквы названия и Enter</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>О мероприятии</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>A photo or a scan: JPEG, PNG, WEBP, BMP, TIFF</source>
            <translation>Фото или скан: JPEG, PNG, WEBP, BMP, TIFF</translation>
        </message>
        <message>
            <source>Cutting</source>
            <translation>Вырезка</translation>
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
        <name>QuestionsDialog</name>
        <message>
            <source>No questions here</source>
            <translation>Вопросов здесь нет</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Филиал</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Body, office</source>
            <translation>Орган, должность</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
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
        <name>RangeDialog</name>
        <message>
            <source>From inventory number</source>
            <translation>С инвентарного номера</translation>
        </message>
        <message>
            <source>to inventory number</source>
            <translation>по инвентарный номер</translation>
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
        <message>
            <source>Phone of the parent</source>
            <translation>Телефон родителя</translation>
        </message>
        <message>
            <source>For a child it is signed by a parent; the day is kept</source>
            <translation>За ребёнка подписывает родитель; день записывается</translation>
        </message>
    </context>
    <context>
        <name>ReaderList</name>
        <message>
            <source>Register of readers' numbers, {year}</source>
            <translation>Тетрадь регистрационных номеров, {year} год</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Ф. И. О.</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Год рожд.</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>New or again</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Readers: {group}</source>
            <translation>Читатели: {group}</translation>
        </message>
        <message>
            <source>On loan, until</source>
            <translation>На руках, срок</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) registered</source>
            <translation>
                <numerusform>Зарегистрирован %n читатель</numerusform>
                <numerusform>Зарегистрировано %n читателя</numerusform>
                <numerusform>Зарегистрировано %n читателей</numerusform>
            </translation>
        </message>
        <message>
            <source>anonymised</source>
            <translation>Обезличен</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>снят</translation>
        </message>
        <message numerus="yes">
            <source>%n of them from paper, without a name</source>
            <translation>
                <numerusform>из них %n внесён с листка без имени</numerusform>
                <numerusform>из них %n внесены с листка без имени</numerusform>
                <numerusform>из них %n внесены с листка без имени</numerusform>
            </translation>
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
        <message>
            <source>Lost</source>
            <translation>Потеряна</translation>
        </message>
        <message>
            <source>Lend without a number…</source>
            <translation>Выдать без номера…</translation>
        </message>
        <message>
            <source>Waiting list…</source>
            <translation>В очередь…</translation>
        </message>
        <message>
            <source>{n} pcs.</source>
            <translation>{n} шт.</translation>
        </message>
        <message>
            <source>Settle…</source>
            <translation>Возмещение…</translation>
        </message>
        <message>
            <source>lost {date}</source>
            <translation>потеряна {date}</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Убрать из очереди</translation>
        </message>
        <message>
            <source>waits, place {n}</source>
            <translation>в очереди, место {n}</translation>
        </message>
        <message>
            <source>set aside until {date}</source>
            <translation>отложена до {date}</translation>
        </message>
    </context>
    <context>
        <name>ReaderPaper</name>
        <message>
            <source>Reader's registration card</source>
            <translation>Регистрационная карточка читателя</translation>
        </message>
        <message>
            <source>I know the rules of the library and will keep to them.</source>
            <translation>С правилами пользования библиотекой ознакомлен(а), обязуюсь их соблюдать.</translation>
        </message>
        <message>
            <source>I agree that the library keeps and processes these data.</source>
            <translation>Согласен (согласна), чтобы библиотека хранила и обрабатывала эти данные.</translation>
        </message>
        <message>
            <source>Signature of the reader</source>
            <translation>Подпись читателя</translation>
        </message>
        <message>
            <source>Signature of the parent or guardian</source>
            <translation>Подпись родителя или опекуна</translation>
        </message>
        <message>
            <source>Registered again</source>
            <translation>Отметки о перерегистрации</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>No. in the year</source>
            <translation>№ за год</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Signature of the librarian</source>
            <translation>Подпись библиотекаря</translation>
        </message>
        <message>
            <source>Reader's formulary</source>
            <translation>Формуляр читателя</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Отдел</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автор, название</translation>
        </message>
        <message>
            <source>Due, renewed</source>
            <translation>Срок, продление</translation>
        </message>
        <message>
            <source>Reader's signature</source>
            <translation>Подпись читателя</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возврат</translation>
        </message>
        <message>
            <source>Reader's ticket</source>
            <translation>Читательский билет</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Ф. И. О.</translation>
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
            <source>Class, school (place of work)</source>
            <translation>Класс, школа (место работы)</translation>
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
            <translation>Родитель или опекун</translation>
        </message>
        <message>
            <source>Reader since</source>
            <translation>Читатель с</translation>
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
        <message>
            <source>anonymised</source>
            <translation>Обезличен</translation>
        </message>
        <message>
            <source>Merge cards</source>
            <translation>Объединить…</translation>
        </message>
        <message>
            <source>Phone of the parent</source>
            <translation>Телефон родителя</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Merged cards</source>
            <translation>Объединённые билеты</translation>
        </message>
        <message>
            <source>a parent, {date}</source>
            <translation>родитель, {date}</translation>
        </message>
        <message>
            <source>the reader, {date}</source>
            <translation>сам читатель, {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The diary counts %n reader(s)</source>
            <translation>
                <numerusform>В дневнике %n читатель</numerusform>
                <numerusform>В дневнике %n читателя</numerusform>
                <numerusform>В дневнике %n читателей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them entered from paper without a name</source>
            <translation>
                <numerusform>из них %n внесён с листка без имени</numerusform>
                <numerusform>из них %n внесены с листка без имени</numerusform>
                <numerusform>из них %n внесены с листка без имени</numerusform>
            </translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Tickets for the readers shown</source>
            <translation>Билеты для читателей из списка</translation>
        </message>
        <message>
            <source>Register of the year</source>
            <translation>Тетрадь регистрационных номеров</translation>
        </message>
        <message>
            <source>Registration card, blank</source>
            <translation>Регистрационная карточка, бланк</translation>
        </message>
        <message>
            <source>Formulary, blank</source>
            <translation>Формуляр, бланк</translation>
        </message>
        <message>
            <source>Consent of the reader, blank</source>
            <translation>Согласие читателя, бланк</translation>
        </message>
        <message>
            <source>Consent of the parent, blank</source>
            <translation>Согласие родителя, бланк</translation>
        </message>
        <message>
            <source>Search first: {most} tickets at most, shown are {n}.</source>
            <translation>Сначала сузьте список: за один раз печатается не больше {most} билетов, а в списке {n}.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n лист</numerusform>
                <numerusform>%n листа</numerusform>
                <numerusform>%n листов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tickets for %n reader(s)</source>
            <translation>
                <numerusform>Билет для %n читателя</numerusform>
                <numerusform>Билеты для %n читателей</numerusform>
                <numerusform>Билеты для %n читателей</numerusform>
            </translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>Печать карточки</translation>
        </message>
        <message>
            <source>Tickets of the whole group</source>
            <translation>Билеты на всю группу</translation>
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
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Groups, new year, register of numbers</source>
            <translation>Группы, новый год, тетрадь номеров</translation>
        </message>
        <message>
            <source>Groups: classes and clubs</source>
            <translation>Группы: классы и кружки</translation>
        </message>
        <message>
            <source>Register of registration numbers</source>
            <translation>Тетрадь регистрационных номеров</translation>
        </message>
        <message>
            <source>New year</source>
            <translation>Новый год</translation>
        </message>
        <message>
            <source>Promote school classes</source>
            <translation>Перевести школьные классы</translation>
        </message>
        <message>
            <source>Own categories of readers</source>
            <translation>Свои категории читателей</translation>
        </message>
        <message>
            <source>Anonymise old cards</source>
            <translation>Обезличить старые карточки</translation>
        </message>
        <message>
            <source>Waiting lists: who waits for what</source>
            <translation>Очереди: кто чего ждёт</translation>
        </message>
    </context>
    <context>
        <name>Receipts</name>
        <message>
            <source>Act of acceptance of documents</source>
            <translation>Акт о приёме документов</translation>
        </message>
        <message>
            <source>accepted from {giver} {n} documents for the sum of {sum}, by the list below.</source>
            <translation>приняты документы: от кого — {giver}; экземпляров — {n}; на сумму {sum}, по списку ниже.</translation>
        </message>
        <message>
            <source>Document: {document}.</source>
            <translation>Документ: {document}.</translation>
        </message>
        <message>
            <source>Inventory numbers</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заглавие</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>of copies</comment>
            <translation>Кол-во</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Цена, сом</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Сумма, сом</translation>
        </message>
        <message>
            <source>Giver</source>
            <translation>Сдал (даритель)</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Накладная</translation>
        </message>
        <message>
            <source>of {date} · the receiver's copy</source>
            <translation>от {date} · экземпляр получателя</translation>
        </message>
        <message>
            <source>From: {sender}. To: {receiver}.</source>
            <translation>От кого: {sender}. Кому: {receiver}.</translation>
        </message>
        <message>
            <source>Author, title, year</source>
            <translation>Автор, заглавие, год</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Сдал</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Принял</translation>
        </message>
        <message>
            <source>Act of discrepancy at acceptance</source>
            <translation>Акт о расхождении при приёмке</translation>
        </message>
        <message>
            <source>opened the delivery of {sender} by the document {document} and found that it differs from the document:</source>
            <translation>проверила поступление (от кого: {sender}; документ: {document}) и установила расхождение с документом:</translation>
        </message>
        <message>
            <source>without a number</source>
            <translation>без номера</translation>
        </message>
        <message>
            <source>By the document</source>
            <translation>По документу</translation>
        </message>
        <message>
            <source>In fact</source>
            <translation>Фактически</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Разница</translation>
        </message>
        <message>
            <source>The difference is claimed until {date}. What came is entered in the summary book, record {number} of {year}.</source>
            <translation>Претензия направляется до {date}. Фактически поступившее записано в книгу суммарного учёта, запись № {number} за {year} год.</translation>
        </message>
        <message>
            <source>What is missing, damaged or too much:</source>
            <translation>Недостача, повреждения, излишки:</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message>
            <source>Summary book of the stock: record {number} of {year}.</source>
            <translation>Книга суммарного учёта: запись № {number} за {year} год.</translation>
        </message>
        <message>
            <source>Accepted by the librarian</source>
            <translation>Принял библиотекарь</translation>
        </message>
        <message>
            <source>of {date}</source>
            <comment>a document</comment>
            <translation>от {date}</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляров</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
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
        <message>
            <source>Library closed</source>
            <translation>Библиотека закрыта</translation>
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
        <name>ReferencesDialog</name>
        <message>
            <source>A reader's question</source>
            <translation>Справка читателю</translation>
        </message>
        <message>
            <source>How many sheets</source>
            <translation>Сколько листов</translation>
        </message>
        <message>
            <source>Answered in writing</source>
            <translation>Ответ письменный</translation>
        </message>
        <message>
            <source>By phone or messenger</source>
            <translation>По телефону или в мессенджере</translation>
        </message>
        <message>
            <source>What was asked, without the reader's name</source>
            <translation>О чём спросили, без имени читателя</translation>
        </message>
        <message>
            <source>What was asked? Press the digit</source>
            <translation>Какая справка? Нажмите цифру</translation>
        </message>
        <message>
            <source>On what subject? Press the digit</source>
            <translation>По какой теме? Нажмите цифру</translation>
        </message>
        <message>
            <source>How many sheets were copied? Then Enter</source>
            <translation>Сколько листов скопировано? Затем Enter</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Passed to the central library</source>
            <translation>Переадресовано в ЦБ</translation>
        </message>
        <message>
            <source>List of literature</source>
            <translation>Список литературы</translation>
        </message>
        <message>
            <source>Copies, sheets …</source>
            <translation>Копии, листов …</translation>
        </message>
    </context>
    <context>
        <name>RegisterDialog</name>
        <message>
            <source>Register of registration numbers</source>
            <translation>Тетрадь регистрационных номеров</translation>
        </message>
        <message>
            <source>Nobody was registered in this year</source>
            <translation>В этом году никто не записан</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>new</source>
            <translation>впервые</translation>
        </message>
        <message>
            <source>again</source>
            <translation>повторно</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>снят</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>anonymised</source>
            <translation>Обезличен</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Год рожд.</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Запись</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n answer(s) to hand over</source>
            <translation>
                <numerusform>%n ответ вручить</numerusform>
                <numerusform>%n ответа вручить</numerusform>
                <numerusform>%n ответов вручить</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Вручить</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) on the board no longer in force</source>
            <translation>
                <numerusform>%n документ на стенде уже не действует</numerusform>
                <numerusform>%n документа на стенде уже не действуют</numerusform>
                <numerusform>%n документов на стенде уже не действуют</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Notify</source>
            <translation>Оповестить</translation>
        </message>
        <message numerus="yes">
            <source>Something new to tell %n subscriber(s)</source>
            <translation>
                <numerusform>Пора оповестить %n абонента о новом</numerusform>
                <numerusform>Пора оповестить %n абонентов о новом</numerusform>
                <numerusform>Пора оповестить %n абонентов о новом</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Ask to write off</source>
            <translation>Просить списать</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Списать</translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>из {n}</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>For example: leg broken, cannot be repaired</source>
            <translation>Например: сломана ножка, ремонту не подлежит</translation>
        </message>
        <message>
            <source>Defects, reason</source>
            <translation>Дефекты, причина</translation>
        </message>
        <message>
            <source>No. of the accountant's act</source>
            <translation>№ акта бухгалтерии</translation>
        </message>
        <message>
            <source>Date of the act</source>
            <translation>Дата акта</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Write off all that was asked</source>
            <translation>Списать по заявкам</translation>
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
        <name>Replies</name>
        <message>
            <source>What all branches were asked</source>
            <translation>О чём спрашивали во всех филиалах</translation>
        </message>
        <message>
            <source>By the letters of the branches that have come.</source>
            <translation>По письмам филиалов, которые поступили.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>All branches</source>
            <translation>Все филиалы</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Филиал</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Body, office</source>
            <translation>Орган, должность</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Answers of the central library</source>
            <translation>Ответы центральной библиотеки</translation>
        </message>
        <message>
            <source>Central library</source>
            <translation>Центральная библиотека</translation>
        </message>
        <message>
            <source>Branch no. {no}</source>
            <translation>Филиал № {no}</translation>
        </message>
        <message>
            <source>Withdrawn by the branch</source>
            <translation>Отозван</translation>
        </message>
        <message>
            <source>Closed by the branch</source>
            <translation>Закрыт филиалом</translation>
        </message>
        <message>
            <source>Inquiry no. {no} of {date}</source>
            <translation>Запрос № {no} от {date}</translation>
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
            <source>Documents sent</source>
            <translation>Отправлено документов</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Подготовил</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждёт</translation>
        </message>
        <message>
            <source>Branches and topics</source>
            <translation>Филиалы и рубрики</translation>
        </message>
    </context>
    <context>
        <name>ReplyDialog</name>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Documents sent</source>
            <translation>Отправлено документов</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Подготовил</translation>
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
        <message>
            <source>The diary has one page a month; {period} is no month.</source>
            <translation>Дневник ведётся по месяцам; {period} — не месяц.</translation>
        </message>
        <message>
            <source>from {first} to {last} the same number {value}, working days: {n}</source>
            <translation>с {first} по {last} одно и то же число {value}, рабочих дней: {n}</translation>
        </message>
        <message>
            <source>from {first} to {last} only round numbers, working days: {n}</source>
            <translation>с {first} по {last} только круглые числа, рабочих дней: {n}</translation>
        </message>
        <message>
            <source>{period}: exactly the plan, {value}. Counted work seldom meets it to the digit</source>
            <translation>{period}: ровно план, {value}. Настоящий счёт редко совпадает с ним до единицы</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Посещения</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Выдача</translation>
        </message>
        <message>
            <source>Since January {value} loans a reader; more than {most} is hardly ever true.</source>
            <translation>С начала года на читателя выдано {value}; больше {most} почти не бывает.</translation>
        </message>
        <message>
            <source>Since January {value} visits a reader; more than {most} is hardly ever true.</source>
            <translation>С начала года на читателя {value} посещений; больше {most} почти не бывает.</translation>
        </message>
        <message>
            <source>The summary book is made for a whole year; {period} is no year.</source>
            <translation>Книга суммарного учёта составляется за целый год, а {period} — не год.</translation>
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
        <message>
            <source>preliminary</source>
            <translation>предварительный</translation>
        </message>
    </context>
    <context>
        <name>ReportsTab</name>
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
        <message>
            <source>{month}: close the month? Its days and all earlier ones take no more entries. It can be opened for correction with a reason, which is printed.</source>
            <translation>Закрыть месяц: {month}? В его дни и во все более ранние записи больше не вносятся. Месяц можно открыть для исправления, указав причину; она печатается.</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Закрыть месяц</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>Request</name>
        <message>
            <source>Request to the central library of {date}</source>
            <translation>Заявка в центральную библиотеку от {date}</translation>
        </message>
        <message>
            <source>Readers asked for these documents, and the branch does not have them. Please send them or count them in when books are bought.</source>
            <translation>Читатели спрашивали эти документы, в филиале их нет. Просим прислать их или учесть при комплектовании.</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Что спрашивали</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Сколько раз</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
    </context>
    <context>
        <name>Reservations</name>
        <message numerus="yes">
            <source>%n waiting reader(s)</source>
            <translation>
                <numerusform>%n читатель ждёт</numerusform>
                <numerusform>%n читателя ждут</numerusform>
                <numerusform>%n читателей ждут</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReservationsDialog</name>
        <message>
            <source>Who waits for what</source>
            <translation>Кто чего ждёт</translation>
        </message>
        <message>
            <source>Enter opens the reader.</source>
            <translation>Enter открывает читателя.</translation>
        </message>
        <message>
            <source>Nobody waits for a book. Put a reader on a waiting list at the desk</source>
            <translation>Никто не ждёт книги. В очередь читателя ставят на вкладке «Сегодня»</translation>
        </message>
        <message>
            <source>Open the reader</source>
            <translation>Открыть читателя</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Снять с очереди</translation>
        </message>
        <message>
            <source>Choose a line first</source>
            <translation>Сначала выберите строку</translation>
        </message>
        <message>
            <source>place {n}</source>
            <translation>в очереди {n}-й</translation>
        </message>
        <message>
            <source>put aside until {date}</source>
            <translation>отложена до {date}</translation>
        </message>
        <message>
            <source>till {date}: over</source>
            <translation>срок вышел {date}</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Читатель</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Книга</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Ждёт с</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Очередь</translation>
        </message>
    </context>
    <context>
        <name>ReserveDialog</name>
        <message>
            <source>Put on the waiting list</source>
            <translation>Запись в очередь на книгу</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Записать в очередь</translation>
        </message>
        <message>
            <source>Which book?</source>
            <translation>Какая книга?</translation>
        </message>
        <message>
            <source>Author or title, some letters are enough</source>
            <translation>Автор или заглавие, хватит нескольких букв</translation>
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
        <message>
            <source>The month is open: its days still take entries.</source>
            <translation>Месяц открыт: в его дни ещё можно вносить записи.</translation>
        </message>
    </context>
    <context>
        <name>RowDialog</name>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Section of the plan</source>
            <translation>Раздел плана</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
    </context>
    <context>
        <name>Saddlebag</name>
        <message numerus="yes">
            <source>%n book(s)</source>
            <translation>
                <numerusform>%n книга</numerusform>
                <numerusform>%n книги</numerusform>
                <numerusform>%n книг</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SaddlebagDialog</name>
        <message>
            <source>Saddlebag: books taken along</source>
            <translation>Сумка чабана: книги с собой</translation>
        </message>
        <message>
            <source>Choose the books, print the list. Later enter who took what: Enter on a line.</source>
            <translation>Выберите книги, напечатайте список. Потом внесите, кто что взял: Enter на строке.</translation>
        </message>
        <message>
            <source>Add a book: number or title</source>
            <translation>Добавить книгу: номер или название</translation>
        </message>
        <message>
            <source>The bag is empty. Type a number or a title above</source>
            <translation>Сумка пуста. Наберите выше номер или название</translation>
        </message>
        <message>
            <source>Lend…</source>
            <translation>Выдать…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Вынуть</translation>
        </message>
        <message>
            <source>Unpack all</source>
            <translation>Разобрать всё</translation>
        </message>
        <message>
            <source>There is no such book on the shelf</source>
            <translation>Такой книги на полке нет</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автор, название</translation>
        </message>
        <message>
            <source>Choose a line first</source>
            <translation>Сначала выберите строку</translation>
        </message>
        <message>
            <source>Lend</source>
            <translation>Выдать</translation>
        </message>
    </context>
    <context>
        <name>SerialPapers</name>
        <message>
            <source>Registration card of a newspaper</source>
            <translation>Карточка учёта газеты</translation>
        </message>
        <message>
            <source>Registration card of a journal</source>
            <translation>Карточка учёта журнала</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>постоянно</translation>
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
            <source>Index</source>
            <translation>Индекс</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Издатель</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Периодичность</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Хранится</translation>
        </message>
        <message>
            <source>months {first}–{last}</source>
            <translation>месяцы {first}–{last}</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n экз.</numerusform>
                <numerusform>%n экз.</numerusform>
                <numerusform>%n экз.</numerusform>
            </translation>
        </message>
        <message>
            <source>price {price} som, sum {sum} som</source>
            <translation>цена {price} сом, сумма {sum} сом</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>Доп.</translation>
        </message>
        <message>
            <source>+ received (a figure: copies)   · expected   ! not received   – not published</source>
            <translation>+ получен (цифра — экземпляров)   · ожидается   ! не получен   – не выходил</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Number, day received, copies when there are several; ! not received</source>
            <translation>Номер, в скобках дата получения, × — экземпляров; ! — не получен</translation>
        </message>
        <message>
            <source>claimed on {date}</source>
            <translation>рекламация {date}</translation>
        </message>
        <message>
            <source>received on {date}</source>
            <translation>получен {date}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Примечания</translation>
        </message>
        <message>
            <source>Claim no. {number}</source>
            <translation>Рекламация № {number}</translation>
        </message>
        <message>
            <source>The library subscribes to the journals and newspapers named below. The following issues have not been delivered by today:</source>
            <translation>Библиотека подписана на указанные ниже журналы и газеты. На сегодняшний день не доставлены следующие номера:</translation>
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
            <source>Issues not received</source>
            <translation>Неполученные номера</translation>
        </message>
        <message>
            <source>Copies of each</source>
            <translation>Экз. каждого</translation>
        </message>
        <message>
            <source>Please deliver these issues, or tell us in writing why they did not come and when they will be delivered.</source>
            <translation>Просим доставить эти номера или письменно сообщить причину и срок доставки.</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Received by the post office: date ____________ signature ______________</source>
            <translation>Письмо принято: дата ____________ подпись ______________</translation>
        </message>
        <message>
            <source>Subscription list for {year}</source>
            <translation>Подписной лист на {year} год</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Месяцы</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экз.</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Цена, сом</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Сумма, сом</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Кто платит</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Утверждаю</translation>
        </message>
        <message>
            <source>Journals and newspapers handed on</source>
            <translation>Журналы и газеты, переданные организациям</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>By recipient and title</source>
            <translation>По получателям и изданиям</translation>
        </message>
    </context>
    <context>
        <name>SeriesDialog</name>
        <message>
            <source>Repeat the event, tour</source>
            <translation>Повторить мероприятие, выездной тур</translation>
        </message>
        <message>
            <source>Plan all days</source>
            <translation>Запланировать все дни</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Каждую неделю</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>Каждые две недели</translation>
        </message>
        <message>
            <source>Every month on this weekday</source>
            <translation>Каждый месяц в этот день недели</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Как часто</translation>
        </message>
        <message>
            <source>How many times more</source>
            <translation>Сколько раз ещё</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>One day a line. For a tour the aiyl aimak behind it: 12.10.2026 Алма</source>
            <translation>Один день – одна строка. Для тура рядом айылный аймак: 12.10.2026 Алма</translation>
        </message>
        <message>
            <source>Days off are left out: {days}</source>
            <translation>Выходные пропущены: {days}</translation>
        </message>
    </context>
    <context>
        <name>ServiceReport</name>
        <message>
            <source>Report on the service</source>
            <translation>Отчёт об обслуживании органов МСУ</translation>
        </message>
        <message>
            <source>Own topics, counted as the usual ones: {topics}.</source>
            <translation>Свои темы, учтены в обычных: {topics}.</translation>
        </message>
        <message>
            <source>List of inquiries</source>
            <translation>Список запросов</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Поступил</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>asked of the central library</source>
            <translation>передан в центральную библиотеку</translation>
        </message>
        <message>
            <source>in work, due {date}</source>
            <translation>в работе, срок {date}</translation>
        </message>
        <message>
            <source>refused {date}</source>
            <translation>отказ {date}</translation>
        </message>
        <message>
            <source>done {date}, late</source>
            <translation>выполнен {date}, позже срока</translation>
        </message>
        <message>
            <source>done {date}, in time</source>
            <translation>выполнен {date}, в срок</translation>
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
        <message>
            <source>The school's last grade</source>
            <translation>Последний класс школы</translation>
        </message>
        <message>
            <source>Names are kept after the last visit, years</source>
            <translation>Хранить имена после последнего прихода, лет</translation>
        </message>
        <message>
            <source>A reserved book waits, open days</source>
            <translation>Отложенная книга ждёт, рабочих дней</translation>
        </message>
        <message>
            <source>The commission is saved, from {date}</source>
            <translation>Комиссия сохранена, действует с {date}</translation>
        </message>
        <message>
            <source>in a sum, without numbers</source>
            <translation>суммарно, без номеров</translation>
        </message>
        <message>
            <source>each by its number</source>
            <translation>индивидуально, каждая со своим номером</translation>
        </message>
        <message>
            <source>Brochures are accounted</source>
            <translation>Брошюры учитываются</translation>
        </message>
        <message>
            <source>Books lent by the central library count as the branch's own</source>
            <translation>Книги ЦБ, переданные во временное пользование, входят в фонд филиала</translation>
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
            <source>Terms</source>
            <translation>Сроки выдачи</translation>
        </message>
        <message>
            <source>Shelf marks</source>
            <translation>Шифры книг</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Inventory numbers</source>
            <translation>Инвентарные номера</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>SettleDialog</name>
        <message>
            <source>The loss of {number} «{title}»</source>
            <translation>Потеря: {number} «{title}»</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Записать возмещение</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Как возмещено?</translation>
        </message>
        <message>
            <source>Author of the book brought instead</source>
            <translation>Автор книги, принесённой взамен</translation>
        </message>
        <message>
            <source>Title of the book brought instead</source>
            <translation>Заглавие книги, принесённой взамен</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Цена</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>SheetPicture</name>
        <message>
            <source>Begins at label {n} of {all}</source>
            <translation>Начать с этикетки {n} из {all}</translation>
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
        <message>
            <source>At most {limit} fits in one box. Check the figures.</source>
            <translation>В одну клетку помещается не больше {limit}. Проверьте цифры.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Of the central library</source>
            <translation>Центральной библиотеки</translation>
        </message>
        <message>
            <source>Act of transfer</source>
            <translation>Акт передачи</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Inventory number</source>
            <translation>Инвентарный номер</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заглавие</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Place, publisher</source>
            <translation>Место, издательство</translation>
        </message>
        <message>
            <source>ISBN</source>
            <translation>ISBN</translation>
        </message>
        <message>
            <source>Shelf mark</source>
            <translation>Шифр</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Цена, сом</translation>
        </message>
        <message>
            <source>Receiver's inventory number</source>
            <translation>Новый инвентарный номер</translation>
        </message>
        <message>
            <source>List of copies</source>
            <translation>Список экземпляров</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляров</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Сумма, сом</translation>
        </message>
        <message>
            <source>About the list</source>
            <translation>О списке</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Without inventory numbers</source>
            <translation>Без инвентарных номеров</translation>
        </message>
    </context>
    <context>
        <name>SimilarBox</name>
        <message>
            <source>This was answered before</source>
            <translation>Так уже отвечали</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Взять</translation>
        </message>
    </context>
    <context>
        <name>SourcesField</name>
        <message>
            <source>Choose one of the list, or take the words out</source>
            <translation>Выберите источник из списка или сотрите слова</translation>
        </message>
        <message>
            <source>Up: {title}</source>
            <translation>Выше: {title}</translation>
        </message>
        <message>
            <source>Take off: {title}</source>
            <translation>Убрать: {title}</translation>
        </message>
    </context>
    <context>
        <name>SpecialDialog</name>
        <message>
            <source>Special or extra issue</source>
            <translation>Спецвыпуск или дополнительный номер</translation>
        </message>
        <message>
            <source>What is printed on it?</source>
            <translation>Что на нём напечатано?</translation>
        </message>
        <message>
            <source>For example: special issue for Nooruz</source>
            <translation>Например: спецвыпуск к Ноорузу</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Получен</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляров</translation>
        </message>
    </context>
    <context>
        <name>SpendDialog</name>
        <message>
            <source>Money spent</source>
            <translation>Расход</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Spent on</source>
            <translation>На что потрачено</translation>
        </message>
        <message>
            <source>What was bought or done</source>
            <translation>Что купили или сделали</translation>
        </message>
        <message>
            <source>Kind of repair</source>
            <translation>Вид ремонта</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Работы</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Кто выполнил</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Источник финансирования</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
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
            <source>Refusals</source>
            <translation>Отказы</translation>
        </message>
        <message>
            <source>Nothing found for «{q}»</source>
            <translation>Ничего не найдено по запросу «{q}»</translation>
        </message>
        <message>
            <source>Write down a refusal</source>
            <translation>Записать отказ</translation>
        </message>
        <message>
            <source>of the central library</source>
            <translation>из ЦБ</translation>
        </message>
        <message>
            <source>Belongs to the central library</source>
            <translation>Принадлежит центральной библиотеке</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>card no. {no}</source>
            <translation>билет № {no}</translation>
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
        <message>
            <source>Catalogue</source>
            <translation>Каталог</translation>
        </message>
        <message>
            <source>For children of up to 14</source>
            <translation>Для детей до 14 лет</translation>
        </message>
        <message>
            <source>Check of the stock</source>
            <translation>Проверка фонда</translation>
        </message>
        <message>
            <source>Books of account</source>
            <translation>Книги учёта</translation>
        </message>
        <message>
            <source>Books of the central library</source>
            <translation>Книги центральной библиотеки</translation>
        </message>
        <message>
            <source>Labels for books</source>
            <translation>Этикетки для книг</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Этикетки</translation>
        </message>
        <message>
            <source>Property and money</source>
            <translation>Имущество и деньги</translation>
        </message>
        <message>
            <source>Enter the coefficient, for example 1,25</source>
            <translation>Введите коэффициент, например 1,25</translation>
        </message>
        <message>
            <source>Who takes them over</source>
            <translation>Кто принимает</translation>
        </message>
        <message>
            <source>Commission's record no.</source>
            <translation>№ протокола</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Where the documents go</source>
            <translation>Использование документов</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Акты</translation>
        </message>
        <message>
            <source>Choose from the stock…</source>
            <translation>Выбрать из фонда…</translation>
        </message>
        <message>
            <source>The draft act is kept: you find it in Acts.</source>
            <translation>Проект акта сохранён: он лежит в «Актах».</translation>
        </message>
        <message numerus="yes">
            <source>Lost by readers: %n</source>
            <translation>
                <numerusform>Утеряны читателями: %n</numerusform>
                <numerusform>Утеряны читателями: %n</numerusform>
                <numerusform>Утеряны читателями: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The act is being posted</source>
            <translation>Акт проводится</translation>
        </message>
        <message>
            <source>Stopped: nothing was posted.</source>
            <translation>Остановлено: ничего не проведено.</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>№ КСУ</translation>
        </message>
        <message>
            <source>Author and title</source>
            <translation>Автор и заглавие</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Цена</translation>
        </message>
        <message>
            <source>Shelf mark</source>
            <translation>Шифр</translation>
        </message>
        <message>
            <source>Act of withdrawal</source>
            <translation>Акт выбытия</translation>
        </message>
        <message>
            <source>Print lines once more</source>
            <translation>Напечатать строки ещё раз</translation>
        </message>
        <message>
            <source>Show the paper</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>The inventory book is empty. Each numbered book gets its line by itself.</source>
            <translation>Инвентарная книга пуста. Каждая книга с номером сама получает здесь строку.</translation>
        </message>
        <message>
            <source>Print the book</source>
            <translation>Печать книги</translation>
        </message>
        <message>
            <source>New lines, after the printed ones</source>
            <translation>Новые строки, после напечатанных</translation>
        </message>
        <message>
            <source>Some lines once more</source>
            <translation>Отдельные строки ещё раз (копия)</translation>
        </message>
        <message>
            <source>The whole book by numbers</source>
            <translation>Вся книга по номерам</translation>
        </message>
        <message>
            <source>Certifying sheet</source>
            <translation>Заверительный лист</translation>
        </message>
        <message>
            <source>New lines of the inventory book</source>
            <translation>Новые строки инвентарной книги</translation>
        </message>
        <message>
            <source>Copy of lines of the inventory book</source>
            <translation>Копия строк инвентарной книги</translation>
        </message>
        <message>
            <source>Inventory book</source>
            <translation>Инвентарная книга</translation>
        </message>
        <message>
            <source>Did all sheets come out of the printer well? Then lines: {lines}, sheets {first}–{last} count as printed, and the next printing goes on after them.</source>
            <translation>Все листы вышли из принтера хорошо? Тогда строки ({lines}) и листы {first}–{last} считаются напечатанными, и следующая печать продолжится после них.</translation>
        </message>
        <message>
            <source>Yes, they are in the book</source>
            <translation>Да, они в книге</translation>
        </message>
        <message>
            <source>No, print again later</source>
            <translation>Нет, напечатаю потом</translation>
        </message>
        <message>
            <source>On paper: lines {lines}, sheets {pages}. Not printed yet: {waiting}.</source>
            <translation>На бумаге: строк {lines}, листов {pages}. Ещё не напечатано: {waiting}.</translation>
        </message>
        <message>
            <source>Nothing of the book is printed yet. Lines: {waiting}.</source>
            <translation>Из книги ещё ничего не напечатано. Строк: {waiting}.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Struck out: entered by mistake</source>
            <translation>Ошибочно: номер зачёркнут</translation>
        </message>
        <message>
            <source>The branch itself</source>
            <translation>Сам филиал</translation>
        </message>
        <message>
            <source>The central library</source>
            <translation>Центральная библиотека</translation>
        </message>
        <message>
            <source>The central library gives the numbers: type the one of the waybill.</source>
            <translation>Номера присваивает центральная библиотека: введите номер из накладной.</translation>
        </message>
        <message>
            <source>{number} is not of the branch's own numbers: {span}.</source>
            <translation>{number} не входит в номера филиала: {span}.</translation>
        </message>
        <message>
            <source>Choose who gives the numbers.</source>
            <translation>Выберите, кто присваивает номера.</translation>
        </message>
        <message>
            <source>Letters in front: {limit} signs at most.</source>
            <translation>Буквы перед номером: не больше {limit} знаков.</translation>
        </message>
        <message>
            <source>Figures only; the letters stand in front.</source>
            <translation>Только цифры; буквы пишутся отдельно, перед номером.</translation>
        </message>
        <message>
            <source>The last number is below the first.</source>
            <translation>Последний номер меньше первого.</translation>
        </message>
        <message>
            <source>It differs from its document: send the act of discrepancy until {until}.</source>
            <translation>Есть расхождение с документом: отправьте акт о расхождении до {until}.</translation>
        </message>
        <message>
            <source>More is entered than the opening balance counted: {listed} instead of {counted}. Look at “Still to be entered”.</source>
            <translation>Внесено больше, чем в исходном остатке: {listed} вместо {counted}. Посмотрите «Осталось внести».</translation>
        </message>
        <message>
            <source>Number {number} was struck out as a mistake; it is not used any more.</source>
            <translation>Номер {number} зачёркнут как ошибочный и больше не используется.</translation>
        </message>
        <message>
            <source>{number} “{title}” is not on the shelf. Only a book on the shelf is struck out.</source>
            <translation>{number} «{title}» сейчас не на полке. Зачеркнуть можно только номер книги, которая на полке.</translation>
        </message>
        <message>
            <source>Say what the mistake was.</source>
            <translation>Напишите, в чём ошибка.</translation>
        </message>
        <message>
            <source>Number {number} stands in the printed inventory book since {date}. It is not taken back: strike the number out as a mistake.</source>
            <translation>Номер {number} напечатан в инвентарной книге {date}. Отменить нельзя: зачеркните номер как ошибочный.</translation>
        </message>
        <message>
            <source>Number {number} struck out: {title}</source>
            <translation>Номер {number} зачёркнут: {title}</translation>
        </message>
        <message>
            <source>The rule for inventory numbers is set</source>
            <translation>Порядок инвентарных номеров сохранён</translation>
        </message>
        <message>
            <source>Batch no. {number}, {date}</source>
            <translation>Партия № {number}, {date}</translation>
        </message>
        <message>
            <source>Record {number} of {year} in the summary book</source>
            <translation>Запись № {number} за {year} год в книге суммарного учёта</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Названий</translation>
        </message>
        <message>
            <source>Lent by the central library</source>
            <translation>Передано ЦБ во временное пользование</translation>
        </message>
        <message>
            <source>In the document</source>
            <translation>В документе</translation>
        </message>
        <message>
            <source>Claim until</source>
            <translation>Претензия до</translation>
        </message>
        <message>
            <source>Acceptance act with its list</source>
            <translation>Акт о приёме со списком</translation>
        </message>
        <message>
            <source>Waybill: the receiver's copy</source>
            <translation>Накладная: экземпляр получателя</translation>
        </message>
        <message>
            <source>Act of discrepancy</source>
            <translation>Акт о расхождении</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>From whom</source>
            <comment>a gift, a donor's books</comment>
            <translation>От кого</translation>
        </message>
        <message>
            <source>No batches yet. Each delivery, gift, purchase is one batch.</source>
            <translation>Поступлений пока нет. Каждая поставка, дар, покупка — одна партия.</translation>
        </message>
        <message>
            <source>Year of the batches</source>
            <translation>Год поступлений</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Все годы</translation>
        </message>
        <message numerus="yes">
            <source>%n batch(es)</source>
            <translation>
                <numerusform>%n партия</numerusform>
                <numerusform>%n партии</numerusform>
                <numerusform>%n партий</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a batch to see its list</source>
            <translation>Выберите партию, чтобы увидеть её список</translation>
        </message>
        <message>
            <source>Still to be entered</source>
            <translation>Осталось внести</translation>
        </message>
        <message>
            <source>Show the batch</source>
            <translation>Показать партию</translation>
        </message>
        <message>
            <source>for children</source>
            <translation>детская</translation>
        </message>
        <message>
            <source>local lore</source>
            <translation>краеведческая</translation>
        </message>
        <message>
            <source>Volume, issue</source>
            <translation>Том, выпуск</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Серия</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Пометы</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>Аннотация</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Strike number {number} out</source>
            <translation>Зачеркнуть номер {number}</translation>
        </message>
        <message>
            <source>Strike out</source>
            <translation>Зачеркнуть</translation>
        </message>
        <message>
            <source>The line stays in the books as a mistake, the number is never given again, and the copy leaves the record that it came with.</source>
            <translation>Строка останется в книгах с пометкой «ошибочно», номер больше никогда не присваивается, а экземпляр уйдёт из той записи, с которой пришёл.</translation>
        </message>
        <message>
            <source>What was the mistake?</source>
            <translation>В чём ошибка?</translation>
        </message>
        <message>
            <source>The number was entered by mistake: strike it out…</source>
            <translation>Номер внесён ошибочно: зачеркнуть…</translation>
        </message>
        <message>
            <source>Next volume</source>
            <translation>Следующий том</translation>
        </message>
        <message>
            <source>Take in with an act of discrepancy</source>
            <translation>Принять с актом о расхождении</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Начать заново</translation>
        </message>
        <message numerus="yes">
            <source>Continued from {date}: %n line(s)</source>
            <translation>
                <numerusform>Продолжение от {date}: %n строка</numerusform>
                <numerusform>Продолжение от {date}: %n строки</numerusform>
                <numerusform>Продолжение от {date}: %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Write into the books: {numbers} — {title}</source>
            <translation>Впишите в книги: {numbers} — {title}</translation>
        </message>
        <message>
            <source>Every book of the opening balance is entered.</source>
            <translation>Все книги исходного остатка внесены.</translation>
        </message>
        <message>
            <source>In the opening balance {counted}, entered {listed}, left {left}.</source>
            <translation>В исходном остатке {counted}, внесено {listed}, осталось {left}.</translation>
        </message>
        <message>
            <source>Written off without numbers: {n}.</source>
            <translation>Списано без номеров: {n}.</translation>
        </message>
        <message>
            <source>Accounted in a sum, they get no numbers: {n}.</source>
            <translation>Учитываются суммарно, номеров не получают: {n}.</translation>
        </message>
        <message>
            <source>Counted</source>
            <comment>in the opening balance</comment>
            <translation>В остатке</translation>
        </message>
        <message>
            <source>Entered</source>
            <comment>copies of the opening balance with cards</comment>
            <translation>Внесено</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>copies of the opening balance without cards</comment>
            <translation>Осталось</translation>
        </message>
        <message>
            <source>More was entered than the balance counted</source>
            <translation>Внесено больше, чем в исходном остатке</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Поступления</translation>
        </message>
        <message>
            <source>Enter takes the mark {mark}</source>
            <translation>Enter возьмёт шифр {mark}</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Подзаголовок</translation>
        </message>
        <message>
            <source>Edition: second, revised…</source>
            <translation>Издание: 2-е, доработанное…</translation>
        </message>
        <message>
            <source>Subjects, separated by commas</source>
            <translation>Темы, через запятую</translation>
        </message>
        <message>
            <source>in the opening balance {counted}, entered {listed}, left {left}</source>
            <translation>в исходном остатке {counted}, внесено {listed}, осталось {left}</translation>
        </message>
        <message>
            <source>Still to enter: {rest}</source>
            <translation>Осталось ввести: {rest}</translation>
        </message>
        <message>
            <source>Too much: {over}</source>
            <translation>Лишнее: {over}</translation>
        </message>
        <message>
            <source>It ties with the document</source>
            <translation>Сходится с документом</translation>
        </message>
        <message>
            <source>Its list</source>
            <translation>Список партии</translation>
        </message>
        <message>
            <source>and {n} more: the act has the whole list</source>
            <translation>и ещё {n}: весь список — в акте</translation>
        </message>
        <message>
            <source>Change one of the copies</source>
            <translation>Изменить один из экземпляров</translation>
        </message>
        <message>
            <source>{title}: {n} without numbers, {sum}</source>
            <translation>{title}: {n} без номеров, {sum}</translation>
        </message>
        <message>
            <source>differs from its document</source>
            <translation>РАСХОДИТСЯ с документом</translation>
        </message>
        <message>
            <source>Where from, document</source>
            <translation>Откуда, документ</translation>
        </message>
        <message>
            <source>No opening balance is entered: the totals of the paper summary book.</source>
            <translation>Исходный остаток не введён. Это итоги бумажной книги суммарного учёта.</translation>
        </message>
        <message>
            <source>Periodicals</source>
            <translation>Периодика</translation>
        </message>
        <message>
            <source>The draft for the commission</source>
            <translation>Проект акта для комиссии</translation>
        </message>
        <message>
            <source>Marks to write into printed lines</source>
            <translation>Отметки в напечатанные строки</translation>
        </message>
        <message>
            <source>Document of batch no. {number} corrected</source>
            <translation>Документ партии № {number} исправлен</translation>
        </message>
        <message>
            <source>Correct the document</source>
            <translation>Исправить документ</translation>
        </message>
        <message>
            <source>Document of batch no. {number}</source>
            <translation>Документ партии № {number}</translation>
        </message>
        <message>
            <source>Number {number} stands in act no. {act} of {date}, so its batch stays. Strike a wrong number out as a mistake.</source>
            <translation>Номер {number} стоит в акте № {act} от {date}, поэтому партию уже не отменить. Ошибочный номер вычеркните.</translation>
        </message>
        <message>
            <source>On {date} papers of this kind would cost {sum} less than nothing in the summary book. Look at the sums of the lines without numbers.</source>
            <translation>Сумма больше, чем числится: {date} в КСУ по этому виду не хватит {sum}. Проверьте суммы строк без номеров.</translation>
        </message>
        <message>
            <source>A book is still in the fields on the left: add its line, or clear its title.</source>
            <translation>Слева осталась невнесённая книга: добавьте строку или сотрите заглавие.</translation>
        </message>
        <message>
            <source>It cannot be taken back any more: what it brought was written off, and on {date} the stock would fall below zero. Reverse the act of write-off first.</source>
            <translation>Это уже не отменить: принятое тогда списано, и {date} фонд стал бы меньше нуля. Сначала сторнируйте акт списания.</translation>
        </message>
        <message>
            <source>{number} has left the stock: whose it was stays as it is.</source>
            <translation>{number} уже выбыл из фонда: чей он был, не меняется.</translation>
        </message>
        <message>
            <source>{number} came as the central library's and is not in the summary book. Give it back by an act, then take it in by a batch of your own.</source>
            <translation>{number} принят как экземпляр ЦБ и в КСУ не записан. Верните его актом, затем примите своей партией.</translation>
        </message>
        <message>
            <source>Without numbers there are {left} of this kind, the act takes {n}. Copies with numbers are written off by their numbers.</source>
            <translation>Без номеров по этому виду числится {left}, в акте {n}. Экземпляры с номерами списывают по номерам.</translation>
        </message>
    </context>
    <context>
        <name>StocktakePaper</name>
        <message>
            <source>Act of checking the stock</source>
            <translation>Акт проверки наличия фонда</translation>
        </message>
        <message>
            <source>Act of handing over the stock</source>
            <translation>Акт приёма-передачи фонда</translation>
        </message>
        <message>
            <source>This act was made because the responsible person changes: {former} hands over and {successor} takes over the stock of the library. It was checked from {begun} to {ended}.</source>
            <translation>Акт составлен в связи со сменой материально ответственного лица: сдаёт {former}, принимает {successor}. Передаётся фонд библиотеки, проверенный с {begun} по {ended}.</translation>
        </message>
        <message>
            <source>By the summary book</source>
            <translation>По книге суммарного учёта</translation>
        </message>
        <message>
            <source>By the check</source>
            <translation>По результатам проверки</translation>
        </message>
        <message>
            <source>Books and papers handed over</source>
            <translation>Передаются учётные документы</translation>
        </message>
        <message>
            <source>checked the stock from {begun} to {ended}. Occasion: {occasion}. Checked: {scope}. {order}</source>
            <translation>провела проверку фонда с {begun} по {ended}. Повод: {occasion}. Проверено: {scope}. {order}</translation>
        </message>
        <message>
            <source>Order no. {number} of {date}.</source>
            <translation>Приказ № {number} от {date}.</translation>
        </message>
        <message>
            <source>Result of the check</source>
            <translation>Результат проверки</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляров</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Сумма, сом</translation>
        </message>
        <message>
            <source>On {date} by the summary book</source>
            <translation>Состоит на {date} по книге суммарного учёта</translation>
        </message>
        <message>
            <source>of these without inventory numbers or without a card: not checked</source>
            <translation>из них без инвентарных номеров и не внесённые в каталог: не проверялись</translation>
        </message>
        <message>
            <source>On the books by numbers, {date}</source>
            <translation>Числится по инвентарным номерам на {date}</translation>
        </message>
        <message>
            <source>To be accounted for</source>
            <translation>Числится к концу проверки</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Выводы</translation>
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
            <source>copies</source>
            <translation>экз.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Summary book</source>
            <translation>Книга суммарного учёта</translation>
        </message>
        <message>
            <source>Inventory books</source>
            <translation>Инвентарные книги</translation>
        </message>
        <message>
            <source>Acts and waybills</source>
            <translation>Акты и накладные</translation>
        </message>
        <message>
            <source>Card index of readers</source>
            <translation>Картотека читателей</translation>
        </message>
        <message>
            <source>librarian</source>
            <translation>библиотекарь</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Сдал(а)</translation>
        </message>
        <message>
            <source>Took over</source>
            <translation>Принял(а)</translation>
        </message>
        <message>
            <source>Appendix 1. Documents not found</source>
            <translation>Приложение 1. Отсутствующие документы</translation>
        </message>
        <message>
            <source>Appendix 2. Surplus: found, but not to be accounted for</source>
            <translation>Приложение 2. Излишки: есть в наличии, но не числятся</translation>
        </message>
        <message>
            <source>Still to be found</source>
            <translation>Осталось найти</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title, year</source>
            <translation>Автор, заглавие, год</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Шифр</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Цена, сом</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдена</translation>
        </message>
        <message>
            <source>Shelf list for the check</source>
            <translation>Полочный список для проверки</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Control slip</source>
            <translation>Контрольный талон</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автор, заглавие</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>section: {name}</source>
            <translation>раздел «{name}»</translation>
        </message>
        <message>
            <source>shelf {name}</source>
            <translation>полка {name}</translation>
        </message>
        <message>
            <source>numbers {first}–{last}</source>
            <translation>номера {first}–{last}</translation>
        </message>
        <message>
            <source>the whole stock</source>
            <translation>весь фонд</translation>
        </message>
        <message>
            <source>Check of {date}: {scope}</source>
            <translation>Проверка от {date}: {scope}</translation>
        </message>
        <message>
            <source>Shelf {name}</source>
            <translation>Полка {name}</translation>
        </message>
        <message>
            <source>Without a shelf</source>
            <translation>Без полки</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n экземпляр</numerusform>
                <numerusform>%n экземпляра</numerusform>
                <numerusform>%n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>card {number}</source>
            <translation>билет № {number}</translation>
        </message>
        <message>
            <source>act no. {number} of {date}</source>
            <translation>акт № {number} от {date}</translation>
        </message>
        <message>
            <source>lost by card {number}</source>
            <translation>утеряна по билету № {number}</translation>
        </message>
        <message>
            <source>check of {date}</source>
            <translation>проверка от {date}</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Цена</translation>
        </message>
        <message>
            <source>Record in the summary book</source>
            <translation>Запись в КСУ, № / год</translation>
        </message>
        <message>
            <source>difference from the summary book</source>
            <translation>расхождение с книгой суммарного учёта</translation>
        </message>
        <message>
            <source>Written off before, but found</source>
            <translation>Ранее исключённые, но найденные</translation>
        </message>
        <message>
            <source>Found, belong to the central library</source>
            <translation>Найденные, принадлежат центральной библиотеке</translation>
        </message>
        <message>
            <source>Found, not entered on the books</source>
            <translation>Найденные, не внесённые в учёт</translation>
        </message>
    </context>
    <context>
        <name>StocktakeStart</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Begin the check</source>
            <translation>Начать проверку</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>The check's order and names</source>
            <translation>Приказ и имена проверки</translation>
        </message>
        <message>
            <source>Check the stock</source>
            <translation>Проверить фонд</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Повод</translation>
        </message>
        <message>
            <source>What is checked</source>
            <translation>Что проверяется</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Полка</translation>
        </message>
        <message>
            <source>First number</source>
            <translation>С номера</translation>
        </message>
        <message>
            <source>Last number</source>
            <translation>По номер</translation>
        </message>
        <message>
            <source>Hands the stock over</source>
            <translation>Сдаёт фонд</translation>
        </message>
        <message>
            <source>Takes the stock over</source>
            <translation>Принимает фонд</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Приказ №</translation>
        </message>
        <message>
            <source>Day of the order</source>
            <translation>Дата приказа</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>The commission stands in the settings, «Commission».</source>
            <translation>Комиссия берётся из «Настроек», «Комиссия».</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Прежде чем начать</translation>
        </message>
        <message>
            <source>Batches and acts not finished: {n}. Enter them.</source>
            <translation>Не закончено партий и актов: {n}. Проведите их.</translation>
        </message>
        <message>
            <source>Readers with books: {n}.</source>
            <translation>Читателей с книгами: {n}.</translation>
        </message>
        <message>
            <source>Books with readers: {n}. They are counted by the card.</source>
            <translation>Книг на руках: {n}. Они считаются по формулярам.</translation>
        </message>
        <message>
            <source>Overdue of these: {n}. Ask for them back.</source>
            <translation>Из них просрочено: {n}. Попросите вернуть.</translation>
        </message>
        <message>
            <source>In repair or outside: {n}.</source>
            <translation>В ремонте и вне библиотеки: {n}.</translation>
        </message>
        <message>
            <source>Bring order on the shelves.</source>
            <translation>Наведите порядок на полках.</translation>
        </message>
        <message>
            <source>The list is written down on the day you begin. You may lend and take back meanwhile: the check takes it in.</source>
            <translation>Список закрепляется в день начала. Выдавать и принимать книги можно: проверка это учтёт.</translation>
        </message>
        <message>
            <source>The whole stock was checked last on {date}.</source>
            <translation>Весь фонд последний раз проверяли {date}.</translation>
        </message>
        <message>
            <source>The list is being written down</source>
            <translation>Список закрепляется</translation>
        </message>
        <message>
            <source>Stopped: no check was begun.</source>
            <translation>Остановлено: проверка не начата.</translation>
        </message>
    </context>
    <context>
        <name>Stocktaking</name>
        <message>
            <source>Planned check</source>
            <translation>Плановая проверка</translation>
        </message>
        <message>
            <source>Change of librarian</source>
            <translation>Смена библиотекаря</translation>
        </message>
        <message>
            <source>Theft or damage</source>
            <translation>Хищение, порча</translation>
        </message>
        <message>
            <source>Fire, water, other disaster</source>
            <translation>Пожар, вода, другое бедствие</translation>
        </message>
        <message>
            <source>Reorganisation or closing</source>
            <translation>Реорганизация, закрытие</translation>
        </message>
        <message>
            <source>Whole stock</source>
            <translation>Весь фонд</translation>
        </message>
        <message>
            <source>One section</source>
            <translation>Один раздел</translation>
        </message>
        <message>
            <source>One shelf</source>
            <translation>Одна полка</translation>
        </message>
        <message>
            <source>Numbers from … to …</source>
            <translation>Номера с … по …</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>Идёт</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершена</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменена</translation>
        </message>
        <message>
            <source>On the shelf</source>
            <translation>На полке</translation>
        </message>
        <message>
            <source>With readers</source>
            <translation>На руках</translation>
        </message>
        <message>
            <source>In repair</source>
            <translation>В ремонте</translation>
        </message>
        <message>
            <source>Outside the library</source>
            <translation>Вне библиотеки</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдены</translation>
        </message>
        <message>
            <source>Written off during the check</source>
            <translation>Выбыло за время проверки</translation>
        </message>
        <message>
            <source>Belongs to the central library</source>
            <translation>Принадлежит центральной библиотеке</translation>
        </message>
        <message>
            <source>Not on the books</source>
            <translation>Не числится</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Решения ещё нет</translation>
        </message>
        <message>
            <source>Search one more year</source>
            <translation>Искать ещё год</translation>
        </message>
        <message>
            <source>To be made good by the guilty</source>
            <translation>Возместить за счёт виновных</translation>
        </message>
        <message>
            <source>Write off, cause unknown</source>
            <translation>Списать: причина не установлена</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдена</translation>
        </message>
        <message>
            <source>Take onto the books</source>
            <translation>Принять на учёт</translation>
        </message>
        <message>
            <source>Give back to its owner</source>
            <translation>Вернуть владельцу</translation>
        </message>
        <message>
            <source>Choose why the stock is checked.</source>
            <translation>Выберите повод проверки.</translation>
        </message>
        <message>
            <source>Choose what is checked.</source>
            <translation>Выберите, что проверяется.</translation>
        </message>
        <message>
            <source>Type the shelf.</source>
            <translation>Введите полку.</translation>
        </message>
        <message>
            <source>The last number comes before the first. Change them over.</source>
            <translation>Последний номер меньше первого. Поменяйте их местами.</translation>
        </message>
        <message>
            <source>Type who takes the stock over.</source>
            <translation>Введите, кто принимает фонд.</translation>
        </message>
        <message>
            <source>These books are being checked already. Finish or cancel the open check first.</source>
            <translation>Эти книги уже проверяются. Сначала завершите или отмените начатую проверку.</translation>
        </message>
        <message>
            <source>There is not one book of this kind.</source>
            <translation>Таких книг в фонде нет.</translation>
        </message>
        <message>
            <source>There is no such check.</source>
            <translation>Такой проверки нет.</translation>
        </message>
        <message>
            <source>The check of {date} is over.</source>
            <translation>Проверка от {date} закончена.</translation>
        </message>
        <message>
            <source>First finish the check, then decide about what was not found.</source>
            <translation>Сначала завершите проверку, потом решайте о ненайденных.</translation>
        </message>
        <message>
            <source>This copy was not counted.</source>
            <translation>Этот экземпляр не посчитан.</translation>
        </message>
        <message>
            <source>{number} is no longer missing: nothing is left to decide.</source>
            <translation>{number} больше не числится отсутствующей: решать нечего.</translation>
        </message>
        <message>
            <source>This decision does not suit {number}.</source>
            <translation>Такое решение для {number} не подходит.</translation>
        </message>
        <message>
            <source>A reader reported {number} as lost. Take it back at the desk, then the debt ends too.</source>
            <translation>Об утере {number} заявил читатель. Примите книгу на выдаче, тогда закроется и долг.</translation>
        </message>
        <message>
            <source>The stock is being checked: it is counted as found.</source>
            <translation>Идёт проверка фонда: книга засчитана как найденная.</translation>
        </message>
        <message>
            <source>Found; on the books it was elsewhere: {before}</source>
            <translation>Найдена; по учёту была в другом месте: {before}</translation>
        </message>
        <message>
            <source>Counted already</source>
            <translation>Уже посчитана</translation>
        </message>
        <message>
            <source>By card no. {card_no} it is with a reader. Enter once more: take it back</source>
            <translation>По билету № {card_no} она на руках. Ещё раз Enter: принять возврат</translation>
        </message>
        <message>
            <source>Card no. {card_no} reported it as lost. Enter once more: take it back</source>
            <translation>По билету № {card_no} заявлена утерянной. Ещё раз Enter: принять возврат</translation>
        </message>
        <message>
            <source>Written off on {date}, act no. {act}. Put it aside</source>
            <translation>Списана {date}, акт № {act}. Отложите её</translation>
        </message>
        <message>
            <source>Belongs to the central library. Put it aside</source>
            <translation>Принадлежит центральной библиотеке. Отложите её</translation>
        </message>
        <message>
            <source>Ours, but not part of this check</source>
            <translation>Наша, но в эту проверку не входит</translation>
        </message>
        <message>
            <source>No such number on the books. Put it aside. Ctrl+Enter: what book it is</source>
            <translation>Такого номера в учёте нет. Отложите её. Ctrl+Enter: что это за книга</translation>
        </message>
        <message numerus="yes">
            <source>The check has begun: %n copy(ies) to be found</source>
            <translation>
                <numerusform>Проверка начата: в списке %n экземпляр</numerusform>
                <numerusform>Проверка начата: в списке %n экземпляра</numerusform>
                <numerusform>Проверка начата: в списке %n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>The check of {date} changed</source>
            <translation>Данные проверки от {date} изменены</translation>
        </message>
        <message numerus="yes">
            <source>The check of {date} is finished. Not found: %n copy(ies)</source>
            <translation>
                <numerusform>Проверка от {date} завершена. Не найден %n экземпляр</numerusform>
                <numerusform>Проверка от {date} завершена. Не найдено %n экземпляра</numerusform>
                <numerusform>Проверка от {date} завершена. Не найдено %n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>The check of {date} is cancelled</source>
            <translation>Проверка от {date} отменена</translation>
        </message>
        <message>
            <source>Counted: {number} “{title}”</source>
            <translation>Посчитана: {number} «{title}»</translation>
        </message>
        <message>
            <source>To be found again: {number} “{title}”</source>
            <translation>Снова найти: {number} «{title}»</translation>
        </message>
        <message>
            <source>Put aside: {number}</source>
            <translation>Отложена: {number}</translation>
        </message>
        <message>
            <source>Noted what {number} is</source>
            <translation>Записано, что за книга {number}</translation>
        </message>
        <message>
            <source>{number} is no longer in the list</source>
            <translation>{number} убрана из списка</translation>
        </message>
        <message numerus="yes">
            <source>Decided about %n copy(ies)</source>
            <translation>
                <numerusform>Решение записано: %n экземпляр</numerusform>
                <numerusform>Решение записано: %n экземпляра</numerusform>
                <numerusform>Решение записано: %n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>Written off by an act</source>
            <translation>Списана по акту</translation>
        </message>
    </context>
    <context>
        <name>StocktakingSection</name>
        <message>
            <source>No check yet. The stock is checked every five years, and when the librarian changes, after theft or fire, before closing.</source>
            <translation>Проверок ещё не было. Фонд проверяют раз в пять лет, при смене библиотекаря, после кражи или пожара, перед закрытием.</translation>
        </message>
        <message>
            <source>Check the stock</source>
            <translation>Проверить фонд</translation>
        </message>
        <message>
            <source>What you typed here is not entered yet.</source>
            <translation>То, что вы набрали, ещё не проведено.</translation>
        </message>
        <message>
            <source>Leave without entering</source>
            <translation>Уйти, не проводя</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>Набирать дальше</translation>
        </message>
        <message>
            <source>Choose a check</source>
            <translation>Выберите проверку</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>Считать дальше</translation>
        </message>
        <message>
            <source>Show the result</source>
            <translation>Показать итог</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Начата</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Закончена</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Приказ №</translation>
        </message>
        <message>
            <source>On the books</source>
            <translation>Числится</translation>
        </message>
        <message>
            <source>Left to find</source>
            <translation>Осталось найти</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Отложено</translation>
        </message>
        <message>
            <source>Takes the stock over</source>
            <translation>Принимает фонд</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Повод</translation>
        </message>
        <message>
            <source>What is checked</source>
            <translation>Что проверяется</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s)</source>
            <translation>
                <numerusform>%n проверка</numerusform>
                <numerusform>%n проверки</numerusform>
                <numerusform>%n проверок</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
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
        <name>Subject</name>
        <message>
            <source>What the library holds about its reader</source>
            <translation>Справка о данных читателя, которые хранит библиотека</translation>
        </message>
        <message>
            <source>Given at the reader's request, as of {date}</source>
            <translation>Выдана по просьбе читателя, по состоянию на {date}</translation>
        </message>
        <message>
            <source>No records: {what}.</source>
            <translation>Записей нет: {what}.</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Библиотекарь</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Ф. И. О.</translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation>Билет №</translation>
        </message>
        <message>
            <source>Reader since</source>
            <translation>Читатель с</translation>
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
            <source>Class, school</source>
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
            <translation>Родитель или опекун</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>Согласие дано</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок возврата</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возврат</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автор, название</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Регистрации</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>New or again</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Выдачи</translation>
        </message>
        <message>
            <source>Loans of items without a number</source>
            <translation>Выдачи без инвентарного номера</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Штук</translation>
        </message>
        <message>
            <source>Lost books</source>
            <translation>Утерянные книги</translation>
        </message>
        <message>
            <source>Reservations</source>
            <translation>Бронирования</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Книг</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>Requests that were not met</source>
            <translation>Отказы</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Что спрашивали</translation>
        </message>
        <message>
            <source>Visits by year</source>
            <translation>Посещения по годам</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Посещений</translation>
        </message>
        <message>
            <source>The last one</source>
            <translation>Последнее</translation>
        </message>
        <message>
            <source>Journal of changes</source>
            <translation>Журнал изменений</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>утеряна</translation>
        </message>
        <message>
            <source>Member until</source>
            <translation>Выбыл(а)</translation>
        </message>
    </context>
    <context>
        <name>SubscriptionDialog</name>
        <message>
            <source>Subscription: {title}</source>
            <translation>Подписка: {title}</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>From month</source>
            <translation>С месяца</translation>
        </message>
        <message>
            <source>To month</source>
            <translation>По месяц</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляров</translation>
        </message>
        <message>
            <source>Who pays?</source>
            <translation>Кто платит</translation>
        </message>
        <message>
            <source>Price of one copy for these months</source>
            <translation>Цена одного экземпляра за эти месяцы</translation>
        </message>
        <message>
            <source>Nothing if free</source>
            <translation>Для бесплатного — пусто</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Оплачено</translation>
        </message>
        <message>
            <source>Then the sum is entered as spent. Leave empty if not paid yet.</source>
            <translation>Тогда сумма войдёт в расходы. Если ещё не оплачено, оставьте пустым.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Together: {sum}</source>
            <translation>Всего: {sum}</translation>
        </message>
    </context>
    <context>
        <name>SummaryBook</name>
        <message>
            <source>No. {number} of {date}</source>
            <translation>№ {number} от {date}</translation>
        </message>
        <message>
            <source>Sheet {page} of {total}</source>
            <translation>Лист {page} из {total}</translation>
        </message>
        <message>
            <source>{book}, part {part}: record {record}</source>
            <translation>{book}, часть {part}: запись {record}</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Графа</translation>
        </message>
        <message>
            <source>What stands in it</source>
            <translation>Что учитывается</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Бухгалтер</translation>
        </message>
        <message>
            <source>Part {number}. {title}</source>
            <translation>Часть {number}. {title}</translation>
        </message>
        <message>
            <source>Part {number}. {title} (continued)</source>
            <translation>Часть {number}. {title} (продолжение)</translation>
        </message>
        <message>
            <source>Brought forward</source>
            <translation>Перенос</translation>
        </message>
        <message>
            <source>Carried forward</source>
            <translation>К переносу</translation>
        </message>
        <message>
            <source>Movement of the stock</source>
            <translation>Движение фонда</translation>
        </message>
        <message>
            <source>takes back act no. {number} of {date}</source>
            <translation>сторно акта № {number} от {date}</translation>
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
        <message>
            <source>A part of this list cannot be shown. Your data is safe. Code: {code}</source>
            <translation>Часть этого списка показать не удалось. Данные целы. Код: {code}</translation>
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
        <message>
            <source>Self-government</source>
            <translation>МСУ</translation>
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
        <name>TermDialog</name>
        <message numerus="yes">
            <source>Write off %n unit(s) for {sum}</source>
            <translation>
                <numerusform>Списать %n единицу на {sum}</numerusform>
                <numerusform>Списать %n единицы на {sum}</numerusform>
                <numerusform>Списать %n единиц на {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Post the act</source>
            <translation>Провести акт</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Day of the act</source>
            <translation>День акта</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Утверждён</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message>
            <source>Leave a field empty where the usual term and number of books hold. The term of a kind of document comes before the term of a reader.</source>
            <translation>Пустое поле — действуют обычный срок и обычное число книг. Срок по виду документа важнее срока по читателю.</translation>
        </message>
        <message>
            <source>Term by kind of document, days</source>
            <translation>Срок по виду документа, дней</translation>
        </message>
        <message>
            <source>By reader</source>
            <translation>По читателю</translation>
        </message>
        <message>
            <source>days</source>
            <translation>дней</translation>
        </message>
        <message>
            <source>books at once</source>
            <translation>книг сразу</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Books that are out keep their term</source>
            <translation>У выданных книг срок не меняется</translation>
        </message>
        <message>
            <source>New books</source>
            <translation>Новые книги</translation>
        </message>
        <message>
            <source>Term of a new book, days</source>
            <translation>Срок новой книги, дней</translation>
        </message>
        <message>
            <source>Empty: no own term</source>
            <translation>Пусто: своего срока нет</translation>
        </message>
        <message>
            <source>A book is new, months</source>
            <translation>Книга считается новой, месяцев</translation>
        </message>
        <message>
            <source>Kind of document for a kind of reader</source>
            <translation>По виду документа и категории читателя</translation>
        </message>
        <message>
            <source>Term, days</source>
            <translation>Срок, дней</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Сразу на руках</translation>
        </message>
        <message>
            <source>Nothing is kept longer than its term. What tells of the own place is kept for ever and never stands here.</source>
            <translation>Ничего не хранится дольше срока. Краеведческие издания хранятся постоянно и сюда не попадают.</translation>
        </message>
        <message>
            <source>Back to the titles</source>
            <translation>К списку изданий</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Отметить все</translation>
        </message>
        <message>
            <source>Enter or a double click ticks a line for the act</source>
            <translation>Enter или двойной щелчок отмечает строку для акта</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Единиц</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Kept, years</source>
            <translation>Срок, лет</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Списать</translation>
        </message>
    </context>
    <context>
        <name>TextsDialog</name>
        <message>
            <source>For the note to the aiyl okmotu, up to 500 letters</source>
            <translation>Для справки в айыл өкмөтү, до 500 букв</translation>
        </message>
        <message>
            <source>What we ask for, in Russian</source>
            <translation>О чём просим, по-русски</translation>
        </message>
        <message>
            <source>What we ask for, in Kyrgyz</source>
            <translation>О чём просим, по-кыргызски</translation>
        </message>
        <message>
            <source>For the report on the service</source>
            <translation>Для отчёта об обслуживании МСУ</translation>
        </message>
        <message>
            <source>What was done for the bodies</source>
            <translation>Что сделано для органов МСУ</translation>
        </message>
        <message>
            <source>Difficulties</source>
            <translation>Трудности</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Предложения</translation>
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
        <name>Ticking</name>
        <message>
            <source>Tick all</source>
            <translation>Отметить все</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>TickingDialog</name>
        <message>
            <source>Everything stands in the plan already</source>
            <translation>Всё это уже есть в плане</translation>
        </message>
        <message>
            <source>Enter or a double click ticks a row</source>
            <translation>Enter или двойной щелчок отмечает строку</translation>
        </message>
        <message numerus="yes">
            <source>Into the plan: %n row(s)</source>
            <translation>
                <numerusform>В план: %n строка</numerusform>
                <numerusform>В план: %n строки</numerusform>
                <numerusform>В план: %n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
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
        <name>TogetherDialog</name>
        <message>
            <source>Inquiries: {name}</source>
            <translation>Запросы: {name}</translation>
        </message>
        <message>
            <source>Events together: {name}</source>
            <translation>Мероприятия вместе: {name}</translation>
        </message>
        <message>
            <source>Enter or a double click opens the card</source>
            <translation>Enter или двойной щелчок откроет карточку</translation>
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
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>Всего: %n</numerusform>
                <numerusform>Всего: %n</numerusform>
                <numerusform>Всего: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Здесь пока пусто</translation>
        </message>
        <message>
            <source>Done together: {name}</source>
            <translation>Совместные дела: {name}</translation>
        </message>
        <message>
            <source>Public works by order: {name}</source>
            <translation>Общественные работы по поручению: {name}</translation>
        </message>
    </context>
    <context>
        <name>TopicsField</name>
        <message>
            <source>Choose one of the list</source>
            <translation>Выберите из списка</translation>
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation>Убрать: {name}</translation>
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
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>Periodicals</source>
            <translation>Периодика</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Снимки</translation>
        </message>
        <message>
            <source>Forms of events</source>
            <translation>Формы мероприятий</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Self-government folder</source>
            <translation>Папка МСУ</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Органы</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Договоры</translation>
        </message>
        <message>
            <source>Chronicle</source>
            <translation>Летопись</translation>
        </message>
    </context>
    <context>
        <name>VagueField</name>
        <message>
            <source>A day, a month, a year, «about 1943», «1940s», «1941–1945»</source>
            <translation>День, месяц, год, «около 1943», «1940-е», «1941–1945»</translation>
        </message>
        <message>
            <source>This date is not understood. Examples: 09.05.1943, May 1943, about 1943, 1940s</source>
            <translation>Дата не понята. Примеры: 09.05.1943, май 1943, около 1943, 1940-е</translation>
        </message>
        <message>
            <source>Understood: {date}</source>
            <translation>Понято: {date}</translation>
        </message>
    </context>
    <context>
        <name>WallCalendar</name>
        <message>
            <source>Wall calendar of a month</source>
            <translation>Настенный календарь месяца</translation>
        </message>
        <message>
            <source>Dates of a year</source>
            <translation>Даты года, список</translation>
        </message>
        <message>
            <source>Calendar of dates for {year}</source>
            <translation>Календарь знаменательных дат на {year} год</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>По-русски</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>По-кыргызски</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Лет</translation>
        </message>
        <message>
            <source>check the day</source>
            <translation>уточните</translation>
        </message>
    </context>
    <context>
        <name>Watch</name>
        <message>
            <source>Take the answers</source>
            <translation>Взять ответы</translation>
        </message>
        <message>
            <source>The stick has answers of the central library</source>
            <translation>На флешке ответы центральной библиотеки</translation>
        </message>
    </context>
    <context>
        <name>WeekSheet</name>
        <message>
            <source>Calendar of the week</source>
            <translation>Календарь недели</translation>
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
        <name>WithheldDialog</name>
        <message>
            <source>People without consent</source>
            <translation>Лица без согласия</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) without consent will not be named.</source>
            <translation>
                <numerusform>%n лицо без согласия не будет названо.</numerusform>
                <numerusform>%n лица без согласия не будут названы.</numerusform>
                <numerusform>%n лиц без согласия не будут названы.</numerusform>
            </translation>
        </message>
        <message>
            <source>A paper for the public names the living only when they agreed. Write the day of their consent on their card in the register of people.</source>
            <translation>В печати для всех живые люди названы только с их согласия. День согласия пишется в карточке человека в списке людей.</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Кто это?</translation>
        </message>
        <message>
            <source>Some names stand in the text itself: it is printed as it was written.</source>
            <translation>Некоторые имена стоят в самом тексте: он печатается так, как записан.</translation>
        </message>
        <message>
            <source>Print without them</source>
            <translation>Напечатать без них</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>{name}: entries no. {numbers}</source>
            <translation>{name}: записи № {numbers}</translation>
        </message>
        <message>
            <source>named in the text of no. {numbers}</source>
            <translation>имя стоит в тексте № {numbers}</translation>
        </message>
        <message>
            <source>The teller of entry no. {numbers} will not be named: add them to People.</source>
            <translation>Рассказчик записи № {numbers} не будет назван: впишите его в «Люди».</translation>
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
        <name>WorkDialog</name>
        <message>
            <source>Public work</source>
            <translation>Общественная работа</translation>
        </message>
        <message>
            <source>New public work</source>
            <translation>Новая общественная работа</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Вид работы</translation>
        </message>
        <message>
            <source>Who the librarian was</source>
            <translation>Кем был библиотекарь</translation>
        </message>
        <message>
            <source>Elections: no campaign material of a candidate or a party in the library.</source>
            <translation>Выборы: никаких агитационных материалов одного кандидата или партии в библиотеке.</translation>
        </message>
        <message>
            <source>Name: commission no., street, occasion</source>
            <translation>Название: № комиссии, улица, повод</translation>
        </message>
        <message>
            <source>Who charged</source>
            <translation>Кто поручил</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Распоряжение №</translation>
        </message>
        <message>
            <source>Day of the order</source>
            <translation>День распоряжения</translation>
        </message>
        <message>
            <source>Hours in all</source>
            <translation>Часов всего</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Confirmation: certificate, letter</source>
            <translation>Подтверждение: справка, письмо</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day, if it is another</source>
            <translation>Последний день, если другой</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дней</translation>
        </message>
        <message>
            <source>Empty: the library's working days from the first to the last. Each is counted in its own month</source>
            <translation>Пусто: рабочие дни библиотеки с первого по последний. Каждый считается в своём месяце</translation>
        </message>
        <message>
            <source>In working time</source>
            <translation>В рабочее время</translation>
        </message>
        <message>
            <source>The library was closed for it</source>
            <translation>Библиотека была закрыта</translation>
        </message>
        <message>
            <source>These days are counted as closed. Closed on some of them only? Write those down apart</source>
            <translation>Эти дни войдут в дни закрытия. Закрывали не на все? Впишите те дни отдельно</translation>
        </message>
    </context>
    <context>
        <name>YearField</name>
        <message>
            <source>Enter the year with four digits, for example 1985</source>
            <translation>Введите год четырьмя цифрами, например 1985</translation>
        </message>
    </context>
    <context>
        <name>YearPage</name>
        <message>
            <source>Another date or number of copies: 12.03 2 · double number: 3-4</source>
            <translation>Другая дата или экземпляры: 12.03 2 · двойной номер: 3-4</translation>
        </message>
        <message>
            <source>Date or number of copies</source>
            <translation>Дата или число экземпляров</translation>
        </message>
        <message>
            <source>Expected {promised}, received {here}, late {late}</source>
            <translation>Ожидается {promised}, получено {here}, опаздывает {late}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>The year before</source>
            <translation>Прошлый год</translation>
        </message>
        <message>
            <source>The next year</source>
            <translation>Следующий год</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>Карточка на бумаге</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получен</translation>
        </message>
        <message>
            <source>Will not come</source>
            <translation>Не ждать</translation>
        </message>
        <message>
            <source>Hand on</source>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>No issue is expected here</source>
            <translation>В этот день номер не ожидается</translation>
        </message>
        <message>
            <source>No subscription for this year: nothing is expected</source>
            <translation>На этот год подписки нет: номера не ожидаются</translation>
        </message>
        <message>
            <source>out by {date}</source>
            <translation>должен выйти {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n экземпляр</numerusform>
                <numerusform>%n экземпляра</numerusform>
                <numerusform>%n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>claimed on {date}</source>
            <translation>рекламация {date}</translation>
        </message>
        <message>
            <source>in the summary book</source>
            <translation>внесён в КСУ</translation>
        </message>
        <message>
            <source>handed on: {to}</source>
            <translation>передан: {to}</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>Special issue</source>
            <translation>Спецвыпуск</translation>
        </message>
    </context>
    <context>
        <name>YearSheet</name>
        <message>
            <source>Calendar of the year</source>
            <translation>Календарь года</translation>
        </message>
    </context>
</TS>
