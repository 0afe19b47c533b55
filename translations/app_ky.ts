<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>AccountsSection</name>
        <message>
            <source>Nothing stands in this year's book yet. Each batch taken in and each act of writing off writes its row here by itself.</source>
            <translation>Бул жылдын китебинде азырынча жазуу жок. Ар бир кабыл алынган партия жана ар бир эсептен чыгаруу актысы бул жерде өзү сап болуп жазылат.</translation>
        </message>
        <message>
            <source>1. Receipts</source>
            <translation>1. Келип түшүү</translation>
        </message>
        <message>
            <source>2. Withdrawals</source>
            <translation>2. Чыгуу</translation>
        </message>
        <message>
            <source>3. Totals</source>
            <translation>3. Жыйынтык</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Текшерүү</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>This part</source>
            <translation>Ушул бөлүк</translation>
        </message>
        <message>
            <source>The chosen record</source>
            <translation>Тандалган жазуу</translation>
        </message>
        <message>
            <source>The whole book of the year</source>
            <translation>Жылдын бүт китеби</translation>
        </message>
        <message>
            <source>Adding up the summary book</source>
            <translation>Жалпы эсеп китеби эсептелүүдө</translation>
        </message>
        <message>
            <source>Choose a record in part 1 or 2 first.</source>
            <translation>Адегенде 1- же 2-бөлүктөн жазууну тандаңыз.</translation>
        </message>
        <message>
            <source>Entries behind the number</source>
            <translation>Сандын жазуулары</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>Inventory book</source>
            <translation>Инвентардык китеп</translation>
        </message>
    </context>
    <context>
        <name>AchievementDialog</name>
        <message>
            <source>Achievement</source>
            <translation>Жетишкендик</translation>
        </message>
        <message>
            <source>New achievement</source>
            <translation>Жаңы жетишкендик</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Бул эмне</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Title, place, contest</source>
            <translation>Аталышы, орду, сынак</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Кимден</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Документтин номери</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>ActionDialog</name>
        <message>
            <source>Done with a partner</source>
            <translation>Биргелешкен иш</translation>
        </message>
        <message>
            <source>New: done with a partner</source>
            <translation>Жаңы биргелешкен иш</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалды</translation>
        </message>
        <message>
            <source>With which body</source>
            <translation>Кайсы орган менен</translation>
        </message>
        <message>
            <source>By which agreement</source>
            <translation>Кайсы келишим боюнча</translation>
        </message>
        <message>
            <source>Event, if it was one</source>
            <translation>Иш-чара, эгер ошол болсо</translation>
        </message>
        <message>
            <source>It stays counted among the events</source>
            <translation>Ал мурдагыдай эле иш-чаралардын ичинде эсептелет</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Confirmation: certificate, letter</source>
            <translation>Тастыктоо: маалымкат, кат</translation>
        </message>
        <message>
            <source>Who else took part, note</source>
            <translation>Дагы ким катышты, кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Sheet {page} of {total}</source>
            <translation>{page}-барак, бардыгы {total}</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>ДОЛБООР</translation>
        </message>
        <message>
            <source>no. {number} of {date}</source>
            <translation>№ {number}, {date}</translation>
        </message>
        <message>
            <source>The commission</source>
            <translation>Комиссиянын курамы</translation>
        </message>
        <message>
            <source>The commission appointed by {order}</source>
            <translation>Комиссиянын курамы ({order})</translation>
        </message>
        <message numerus="yes">
            <source>{label}: %n ({words}) copy(ies), the sum {sum} ({sum_words}).</source>
            <translation>
                <numerusform>{label}: %n ({words}) нуска, суммасы {sum} ({sum_words}).</numerusform>
                <numerusform>{label}: %n ({words}) нуска, суммасы {sum} ({sum_words}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Бардыгы</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>колу</translation>
        </message>
        <message>
            <source>Member of the commission</source>
            <translation>Комиссиянын мүчөсү</translation>
        </message>
        <message>
            <source>Chair of the commission</source>
            <translation>Комиссиянын төрагасы</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Бухгалтер</translation>
        </message>
        <message>
            <source>Director of the library system</source>
            <translation>Китепкана тармагынын директору</translation>
        </message>
        <message>
            <source>APPROVED</source>
            <translation>БЕКИТЕМИН</translation>
        </message>
        <message>
            <source>“____” ______________ 20____</source>
            <translation>20____-жылдын «____» ______________</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>аты-жөнү</translation>
        </message>
        <message>
            <source>Waste paper</source>
            <translation>Макулатура</translation>
        </message>
        <message>
            <source>Exchange stock</source>
            <translation>Алмашуу фонду</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Өткөрдү</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Жок кылуу</translation>
        </message>
        <message>
            <source>{number} “{title}” belongs to the central library. It goes back by an act of transfer.</source>
            <translation>{number} «{title}» борбордук китепкананыкы. Ага өткөрүп берүү актысы менен кайтарылат.</translation>
        </message>
        <message>
            <source>{number} “{title}” is being checked since {date}. Finish the stock-taking first.</source>
            <translation>{number} «{title}» — {date} күнүнөн бери фонд текшерилип жатат. Адегенде текшерүүнү бүтүрүңүз.</translation>
        </message>
        <message>
            <source>Act no. {number} takes another act back. Make a new act of write-off.</source>
            <translation>№ {number} акт башка актыны сторнолойт. Жаңы эсептен чыгаруу актысын түзүңүз.</translation>
        </message>
        <message>
            <source>Act no. {number} was reversed already on {date} by act no. {act}.</source>
            <translation>№ {number} акт {date} күнү № {act} акт менен сторнолонгон.</translation>
        </message>
        <message>
            <source>An act cannot be reversed before its own day, {date}.</source>
            <translation>Актыны өзүнүн күнүнөн ({date}) мурда сторнолоого болбойт.</translation>
        </message>
        <message>
            <source>Say why the act is reversed.</source>
            <translation>Акт эмне үчүн сторнолонорын жазыңыз.</translation>
        </message>
        <message>
            <source>A coefficient above {low} and up to {high} is possible. Example: 1,25</source>
            <translation>Коэффициент {low} чоң жана {high} чейин болушу мүмкүн. Мисалы: 1,25</translation>
        </message>
        <message>
            <source>Choose from the list where the documents go.</source>
            <translation>Документтер кайда кетерин тизмеден тандаңыз.</translation>
        </message>
        <message>
            <source>Say who takes the documents over.</source>
            <translation>Документтерди ким кабыл аларын жазыңыз.</translation>
        </message>
        <message>
            <source>This draft was posted or thrown away meanwhile.</source>
            <translation>Бул актынын долбоору күчүнө кирген же ыргытылган.</translation>
        </message>
        <message numerus="yes">
            <source>Act no. {act} is reversed by act no. {number}. %n copy(ies) back in the stock, {sum}</source>
            <translation>
                <numerusform>№ {act} акт № {number} акт менен сторнолонду. Фондго %n нуска кайтты, {sum}</numerusform>
                <numerusform>№ {act} акт № {number} акт менен сторнолонду. Фондго %n нуска кайтты, {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft act was thrown away</source>
            <translation>Актынын долбоору ыргытылды</translation>
        </message>
        <message>
            <source>List of the library's stock</source>
            <translation>Китепкана фондунун тизмеси</translation>
        </message>
        <message>
            <source>as it stood on {date}</source>
            <translation>{date} карата абалы</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автору, аталышы</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Баасы, сом</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Кайда</translation>
        </message>
        <message>
            <source>The list was made from the library's books of account.</source>
            <translation>Тизме китепкананын эсеп китептери боюнча түзүлдү.</translation>
        </message>
        <message>
            <source>Answers for the stock</source>
            <translation>Фонд үчүн жооптуу</translation>
        </message>
        <message>
            <source>{kind}, without numbers: {n}</source>
            <translation>{kind}, инвентардык номерсиз: {n}</translation>
        </message>
        <message>
            <source>Act of transfer of documents</source>
            <translation>Документтерди өткөрүп берүү актысы</translation>
        </message>
        <message>
            <source>{library} handed over, and {receiver} took over into its stock, the documents of the list below.</source>
            <translation>{library} төмөнкү тизмедеги документтерди өткөрүп берет, {receiver} аларды өз фондуна кабыл алат.</translation>
        </message>
        <message>
            <source>Took over</source>
            <translation>Кабыл алды</translation>
        </message>
        <message>
            <source>Act of handing the stock over to a new librarian</source>
            <translation>Фондду жаңы китепканачыга өткөрүп берүү актысы</translation>
        </message>
        <message>
            <source>made this act that {gives} handed over and {takes} took over the stock of {library} as it stands in the books:</source>
            <translation>{gives} өткөрүп берип, {takes} эсеп китептеринде турган фондду ({library}) кабыл алгандыгы жөнүндө ушул актыны түздү:</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нуска</translation>
        </message>
        <message>
            <source>Handed over with it: the inventory books, the summary book, the acts, the catalogue, the readers' cards, keys and stamps, this program's data with a copy.</source>
            <translation>Фонд менен кошо берилди: инвентардык китептер, жалпы эсеп китеби, актылар, каталог, окурмандардын формулярлары, ачкычтар жана мөөрлөр, ушул программанын маалыматы камдык көчүрмөсү менен.</translation>
        </message>
        <message>
            <source>Remarks: ______________________________________________</source>
            <translation>Эскертүүлөр: ______________________________________________</translation>
        </message>
        <message>
            <source>In the presence of the commission:</source>
            <translation>Комиссиянын катышуусунда:</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Түрлөрү боюнча</translation>
        </message>
        <message>
            <source>By content</source>
            <translation>Мазмуну боюнча</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>Тилдери боюнча</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Receiver's inv. no.</source>
            <translation>Жаңы инв. №</translation>
        </message>
        <message>
            <source>Act of write-off</source>
            <translation>Эсептен чыгаруу актысы</translation>
        </message>
        <message>
            <source>Act reversing act no. {number} of {date}</source>
            <translation>{date} күнкү № {number} актыны сторнолоо актысы</translation>
        </message>
        <message>
            <source>List to the act</source>
            <translation>Актынын тизмеси</translation>
        </message>
        <message>
            <source>Reversed by act no. {number} of {date}</source>
            <translation>{date} күнкү № {number} акт менен сторнолонгон</translation>
        </message>
        <message>
            <source>Considered by the commission for the safety of the stock, record no. {no}.</source>
            <translation>Фонддун сакталышы боюнча комиссияда каралды, № {no} протокол.</translation>
        </message>
        <message numerus="yes">
            <source>made this act that %n ({words}) document(s) for {sum} ({sum_words}) are put back into the stock of {library}: the act named above was posted by mistake.</source>
            <translation>
                <numerusform>фондго ({library}) %n ({words}) документ, суммасы {sum} ({sum_words}), кайра кабыл алынгандыгы жөнүндө ушул актыны түздү: жогоруда аталган акт жаңылыш күчүнө киргизилген.</numerusform>
                <numerusform>фондго ({library}) %n ({words}) документ, суммасы {sum} ({sum_words}), кайра кабыл алынгандыгы жөнүндө ушул актыны түздү: жогоруда аталган акт жаңылыш күчүнө киргизилген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>made this act that %n ({words}) document(s) for {sum} ({sum_words}) are excluded from the stock of {library}. Reason: {reason}.</source>
            <translation>
                <numerusform>фонддон ({library}) %n ({words}) документ, суммасы {sum} ({sum_words}), эсептен чыгарылгандыгы жөнүндө ушул актыны түздү. Себеби: {reason}.</numerusform>
                <numerusform>фонддон ({library}) %n ({words}) документ, суммасы {sum} ({sum_words}), эсептен чыгарылгандыгы жөнүндө ушул актыны түздү. Себеби: {reason}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The documents go to: {where}.</source>
            <translation>Документтер кайда кетет: {where}.</translation>
        </message>
        <message>
            <source>Taken over by: {who}.</source>
            <translation>Кабыл алат: {who}.</translation>
        </message>
        <message>
            <source>Why it is reversed</source>
            <translation>Сторнолоо себеби</translation>
        </message>
        <message>
            <source>Of these: {kinds}.</source>
            <translation>Анын ичинде: {kinds}.</translation>
        </message>
        <message>
            <source>Author, title, year</source>
            <translation>Автору, аталышы, жылы</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Price × coefficient, som</source>
            <translation>Коэфф. баасы, сом</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Суммасы, сом</translation>
        </message>
        <message>
            <source>Total by the accounting price</source>
            <translation>Эсеп баасы боюнча бардыгы</translation>
        </message>
        <message>
            <source>Total with the coefficient</source>
            <translation>Коэффициент менен бардыгы</translation>
        </message>
        <message>
            <source>Reverses act no. {number}</source>
            <translation>№ {number} актыны сторнолоо</translation>
        </message>
        <message>
            <source>Act no.</source>
            <translation>Акт №</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Суммасы</translation>
        </message>
        <message>
            <source>Act no. {number} of {date}</source>
            <translation>№ {number} акт, {date}</translation>
        </message>
        <message>
            <source>Draft act</source>
            <translation>Актынын долбоору</translation>
        </message>
        <message>
            <source>Print it for the commission, then post it.</source>
            <translation>Комиссия үчүн басып чыгарып, анан күчүнө киргизиңиз.</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Алуучу</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Бекитилген</translation>
        </message>
        <message>
            <source>Commission's record</source>
            <translation>Комиссиянын протоколу</translation>
        </message>
        <message>
            <source>Documents go to</source>
            <translation>Кайда кетет</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>In the act</source>
            <translation>Актыда</translation>
        </message>
        <message numerus="yes">
            <source>and %n more; the paper has all of them</source>
            <translation>
                <numerusform>жана дагы %n; кагазда баары бар</numerusform>
                <numerusform>жана дагы %n; кагазда баары бар</numerusform>
            </translation>
        </message>
        <message>
            <source>Reverse act no. {number}</source>
            <translation>№ {number} актыны сторнолоо</translation>
        </message>
        <message>
            <source>Post the reversing act</source>
            <translation>Сторнолоо актысын киргизүү</translation>
        </message>
        <message>
            <source>Day of the act</source>
            <translation>Актынын күнү</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Бекитилген күнү</translation>
        </message>
        <message>
            <source>Hand the stock over to a new librarian</source>
            <translation>Фондду жаңы китепканачыга өткөрүү</translation>
        </message>
        <message>
            <source>Show the act</source>
            <translation>Актыны көрсөтүү</translation>
        </message>
        <message>
            <source>Who hands over</source>
            <translation>Ким өткөрөт</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>Ким кабыл алат</translation>
        </message>
        <message>
            <source>List for the receiver</source>
            <translation>Алуучу үчүн тизме</translation>
        </message>
        <message>
            <source>The receiver opens it in Excel and writes the new inventory numbers in.</source>
            <translation>Алуучу аны Excel'де ачып, жаңы инвентардык номерлерди жазат.</translation>
        </message>
        <message>
            <source>The list was written: {file}</source>
            <translation>Тизме жазылды: {file}</translation>
        </message>
        <message>
            <source>Closing package of the library</source>
            <translation>Китепкананы жабуу пакети</translation>
        </message>
        <message>
            <source>Choose the stick or folder</source>
            <translation>Флешканы же папканы тандоо</translation>
        </message>
        <message>
            <source>The package holds the list of the whole stock as it stands today (Excel and PDF, in both languages), the act of transfer to sign, and control sums. It names no reader and changes nothing in the books.</source>
            <translation>Пакетте бүгүнкү күнгө карата бүт фонддун тизмеси (Excel жана PDF, эки тилде), кол коюлчу өткөрүп берүү актысы жана текшерүү суммалары бар. Анда окурмандар жок, эсепте эч нерсени өзгөртпөйт.</translation>
        </message>
        <message>
            <source>The package is a folder of its own on the stick.</source>
            <translation>Пакет — флешкадагы өзүнчө папка.</translation>
        </message>
        <message numerus="yes">
            <source>The package was written and read back: {folder}. %n copy(ies), {sum}</source>
            <translation>
                <numerusform>Пакет жазылып, текшерилди: {folder}. %n нуска, {sum}</numerusform>
                <numerusform>Пакет жазылып, текшерилди: {folder}. %n нуска, {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>USB stick found. Write to:</source>
            <translation>Флешка табылды. Кайда жазуу керек:</translation>
        </message>
        <message>
            <source>Given to another library</source>
            <translation>Башка уюмга өткөрүп берүү</translation>
        </message>
        <message>
            <source>Act of loss and replacement of documents</source>
            <translation>Документтердин жоголушу жана алмаштырылышы жөнүндө акт</translation>
        </message>
        <message>
            <source>made this act that in place of documents lost by readers equal ones were taken into the stock of {library}:</source>
            <translation>окурмандар жоготкон документтердин ордуна фондго ({library}) тең баалуу документтер кабыл алынгандыгы жөнүндө ушул актыны түздү:</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Жоголгон</translation>
        </message>
        <message>
            <source>Taken instead</source>
            <translation>Ордуна алынган</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Notebook of documents taken from readers in place of lost ones</source>
            <translation>Окурмандардан жоголгондордун ордуна алынган китептерди жана башка документтерди каттоо дептери</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Колдору</translation>
        </message>
        <message>
            <source>Reader, card no.</source>
            <translation>Окурман, формулярдын №</translation>
        </message>
        <message>
            <source>of the reader</source>
            <translation>окурмандын</translation>
        </message>
        <message>
            <source>of the librarian</source>
            <translation>китепканачынын</translation>
        </message>
        <message>
            <source>Reader's card no.</source>
            <translation>Форму- ляр №</translation>
        </message>
        <message>
            <source>New inv. no.</source>
            <translation>Жаңы инв. №</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Эсеп №</translation>
        </message>
        <message>
            <source>No book was brought for this loss. Settle it on the reader's card first.</source>
            <translation>Бул жоголгон китептин ордуна али алып келишкен жок. Адегенде окурмандын карточкасына белгилеңиз.</translation>
        </message>
        <message>
            <source>The book brought instead is in the stock already, number {number}.</source>
            <translation>Ордуна алынган китеп фондго киргизилген, номери {number}.</translation>
        </message>
        <message>
            <source>Record no. {number}: “{title}” got the number {inventory_no}</source>
            <translation>№ {number} жазуу: «{title}» {inventory_no} номерин алды</translation>
        </message>
        <message>
            <source>In place of {number} “{title}”</source>
            <translation>{number} «{title}» ордуна</translation>
        </message>
        <message>
            <source>Take into the stock</source>
            <translation>Фондго кабыл алуу</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Баасы</translation>
        </message>
        <message>
            <source>Empty: the next free number</source>
            <translation>Бош болсо: кийинки бош номер</translation>
        </message>
        <message>
            <source>How a loss was made good is written down at the desk, on the reader's card. A book brought instead gets a new number here.</source>
            <translation>Жоголгон китеп эмне менен толукталганы окурмандын карточкасына белгиленет. Ордуна алып келген китеп бул жерде жаңы номер алат.</translation>
        </message>
        <message>
            <source>Notebook of replacements</source>
            <translation>Алмаштыруу дептери</translation>
        </message>
        <message>
            <source>No reader has lost a book. Good!</source>
            <translation>Окурмандар эч нерсе жоготкон жок. Жакшы!</translation>
        </message>
        <message>
            <source>Period of the papers</source>
            <translation>Басып чыгаруу мезгили</translation>
        </message>
        <message>
            <source>Take into the stock…</source>
            <translation>Фондго кабыл алуу…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Notebook</source>
            <translation>Дептер</translation>
        </message>
        <message>
            <source>Act of loss and replacement</source>
            <translation>Жоголуу жана алмаштыруу актысы</translation>
        </message>
        <message>
            <source>owed</source>
            <translation>толуктала элек</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Lost book</source>
            <translation>Жоголгон китеп</translation>
        </message>
        <message>
            <source>Made good</source>
            <translation>Толуктоо</translation>
        </message>
        <message>
            <source>Brought instead</source>
            <translation>Ордуна келген</translation>
        </message>
        <message>
            <source>New no.</source>
            <translation>Жаңы №</translation>
        </message>
        <message numerus="yes">
            <source>%n loss(es)</source>
            <translation>
                <numerusform>%n жоголуу</numerusform>
                <numerusform>%n жоголуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Coefficient</source>
            <comment>a narrow column</comment>
            <translation>Коэффи- циент</translation>
        </message>
        <message>
            <source>Draft: {reason}</source>
            <translation>Долбоор: {reason}</translation>
        </message>
        <message>
            <source>Reversed by no. {number}: {reason}</source>
            <translation>№ {number} сторнолонгон: {reason}</translation>
        </message>
        <message>
            <source>Copies</source>
            <comment>a narrow column</comment>
            <translation>Нуска</translation>
        </message>
        <message>
            <source>Given back by: {who}.</source>
            <translation>Кайтарып берет: {who}.</translation>
        </message>
    </context>
    <context>
        <name>ActsSection</name>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>No acts yet. An act is collected as a draft, printed for the commission and posted when it is signed.</source>
            <translation>Азырынча акт жок. Акт адегенде долбоор катары топтолот, комиссия үчүн басылат, кол коюлгандан кийин күчүнө кирет.</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Эсептен чыгаруу</translation>
        </message>
        <message>
            <source>More acts</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Hand over to a new librarian…</source>
            <translation>Жаңы китепканачыга өткөрүү…</translation>
        </message>
        <message>
            <source>Closing package of the library…</source>
            <translation>Китепкананы жабуу пакети…</translation>
        </message>
        <message>
            <source>Commission…</source>
            <translation>Комиссия…</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n акт</numerusform>
                <numerusform>%n акт</numerusform>
            </translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Бардык жылдар</translation>
        </message>
        <message>
            <source>Choose an act to see what is in it</source>
            <translation>Ичинде эмне бар экенин көрүү үчүн актыны тандаңыз</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Ыргытуу</translation>
        </message>
        <message>
            <source>Act of write-off</source>
            <translation>Эсептен чыгаруу актысы</translation>
        </message>
        <message>
            <source>List for the receiver (Excel)</source>
            <translation>Тизме (Excel)</translation>
        </message>
        <message>
            <source>Reverse…</source>
            <translation>Сторнолоо…</translation>
        </message>
        <message>
            <source>Notebook of replacements…</source>
            <translation>Алмаштыруу дептери…</translation>
        </message>
    </context>
    <context>
        <name>AgreementDialog</name>
        <message>
            <source>Agreement with «{name}»</source>
            <translation>Келишим: «{name}»</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Келишимдин предмети</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>Түзүлгөн күнү</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Акыркы күнү</translation>
        </message>
        <message>
            <source>Empty without a term</source>
            <translation>Мөөнөтсүз болсо — бош</translation>
        </message>
        <message>
            <source>Signed for the partner by</source>
            <translation>Өнөктөштүн атынан кол койгон</translation>
        </message>
        <message>
            <source>One on a line; empty: the usual ones are printed</source>
            <translation>Ар бири жаңы саптан; бош болсо, адаттагылары басылат</translation>
        </message>
        <message>
            <source>The library's duties</source>
            <translation>Китепкананын милдеттери</translation>
        </message>
        <message>
            <source>The partner's duties</source>
            <translation>Өнөктөштүн милдеттери</translation>
        </message>
        <message>
            <source>Remind so many days before</source>
            <translation>Канча күн мурун эскертүү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Information service</source>
            <translation>Маалыматтык тейлөө</translation>
        </message>
    </context>
    <context>
        <name>AgreementPaper</name>
        <message>
            <source>Agreement of partnership</source>
            <translation>Өнөктөштүк жөнүндө келишим</translation>
        </message>
        <message>
            <source>no. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Келишимдин предмети</translation>
        </message>
        <message>
            <source>The library</source>
            <translation>Китепкана</translation>
        </message>
        <message>
            <source>The partner</source>
            <translation>Өнөктөш</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Мөөнөтү жана тартиби</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Китепкана</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Өнөктөш</translation>
        </message>
        <message>
            <source>Agreed by the library system</source>
            <translation>Макулдашылды</translation>
        </message>
        <message>
            <source>Address, phone</source>
            <translation>Дареги, телефону</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>Өкүлү</translation>
        </message>
        <message>
            <source>The agreement is in force from {since} without a term.</source>
            <translation>Келишим {since} баштап мөөнөтсүз күчүндө болот.</translation>
        </message>
        <message>
            <source>The agreement is in force from {since} to {until}.</source>
            <translation>Келишим {since} баштап {until} чейин күчүндө болот.</translation>
        </message>
        <message>
            <source>Either side may end it by telling the other in writing thirty days before.</source>
            <translation>Ар бир тарап экинчисин отуз күн мурун жазуу жүзүндө эскертип, келишимди токтото алат.</translation>
        </message>
        <message>
            <source>Changes are made in writing and signed by both sides.</source>
            <translation>Өзгөртүүлөр жазуу жүзүндө киргизилет жана эки тарап тең кол коёт.</translation>
        </message>
        <message>
            <source>It is made in two equal copies, one for each side.</source>
            <translation>Келишим бирдей эки нускада түзүлдү, ар бир тарапка бирден.</translation>
        </message>
        <message>
            <source>answers the partner's inquiries by agreed days and keeps a journal of them;</source>
            <translation>өнөктөштүн суроо-талаптарына макулдашылган мөөнөттө жооп берет жана алардын журналын жүргүзөт;</translation>
        </message>
        <message>
            <source>tells the partner of new documents on the topics that the partner has named;</source>
            <translation>өнөктөш атаган темалар боюнча жаңы документтер жөнүндө кабарлап турат;</translation>
        </message>
        <message>
            <source>keeps decisions, programmes and reports that the partner hands over, and gives inhabitants access to them;</source>
            <translation>өнөктөш өткөрүп берген чечимдерди, программаларды жана отчётторду сактап, тургундарга жеткиликтүү кылат;</translation>
        </message>
        <message>
            <source>holds days of information, meetings and exhibitions together with the partner.</source>
            <translation>өнөктөш менен бирге маалымат күндөрүн, жолугушууларды жана көргөзмөлөрдү өткөрөт.</translation>
        </message>
        <message>
            <source>hands the library copies of decisions, programmes and reports meant for inhabitants;</source>
            <translation>тургундарга арналган чечимдердин, программалардын жана отчёттордун көчүрмөлөрүн китепканага берет;</translation>
        </message>
        <message>
            <source>names a person who hands inquiries over and receives the answers;</source>
            <translation>суроо-талаптарды берип, жоопторду ала турган кызматкерди дайындайт;</translation>
        </message>
        <message>
            <source>helps, as far as it can, to pay for subscriptions, books and equipment;</source>
            <translation>мүмкүнчүлүгүнө жараша жазылууну, китептерди жана жабдууларды төлөөгө көмөктөшөт;</translation>
        </message>
        <message>
            <source>engages the librarian for other work by a written order only, so that the library stays open.</source>
            <translation>китепкана ачык турушу үчүн китепканачыны башка жумуштарга жазуу жүзүндөгү буйрук менен гана тартат.</translation>
        </message>
        <message>
            <source>The sides</source>
            <translation>Тараптар</translation>
        </message>
    </context>
    <context>
        <name>Agreements</name>
        <message>
            <source>ended {date}</source>
            <translation>{date} токтотулган</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>мөөнөтү {date}</translation>
        </message>
    </context>
    <context>
        <name>Album</name>
        <message>
            <source>Nobody was asked</source>
            <translation>Суралган жок</translation>
        </message>
        <message>
            <source>Those seen agreed</source>
            <translation>Макулдук бар</translation>
        </message>
        <message>
            <source>Nobody can be recognised</source>
            <translation>Эч ким таанылбайт</translation>
        </message>
        <message>
            <source>These photos are in the album already.</source>
            <translation>Бул сүрөттөр альбомдо бар.</translation>
        </message>
        <message>
            <source>This photo is no longer in the album.</source>
            <translation>Бул сүрөт альбомдо жок.</translation>
        </message>
        <message>
            <source>There is no photo to print.</source>
            <translation>Басып чыгара турган сүрөт жок.</translation>
        </message>
        <message>
            <source>Choose whether those seen agreed.</source>
            <translation>Сүрөттөгүлөрдүн макулдугу барбы — тандаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added to the album of event no. {no}</source>
            <translation>
                <numerusform>№ {no} иш-чаранын альбомуна %n сүрөт кошулду</numerusform>
                <numerusform>№ {no} иш-чаранын альбомуна %n сүрөт кошулду</numerusform>
            </translation>
        </message>
        <message>
            <source>Photo of event no. {no}: changes saved</source>
            <translation>№ {no} иш-чаранын сүрөтү: өзгөртүүлөр сакталды</translation>
        </message>
        <message>
            <source>Photo of event no. {no} moved</source>
            <translation>№ {no} иш-чаранын сүрөтү жылдырылды</translation>
        </message>
        <message>
            <source>Photo of event no. {no} moved to the trash</source>
            <translation>№ {no} иш-чаранын сүрөтү себетке салынды</translation>
        </message>
        <message>
            <source>Photo of event no. {no} taken from the trash</source>
            <translation>№ {no} иш-чаранын сүрөтү себеттен кайтарылды</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Сүрөт</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
    </context>
    <context>
        <name>AlbumPapers</name>
        <message>
            <source>Photo album</source>
            <translation>Сүрөттөр альбому</translation>
        </message>
    </context>
    <context>
        <name>AlbumSection</name>
        <message>
            <source>Event</source>
            <translation>Иш-чара</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Сүрөттөр</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Сүрөт кошуу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>{n} photos a page</source>
            <translation>Бир бетке {n} сүрөт</translation>
        </message>
        <message>
            <source>Reading the photos</source>
            <translation>Сүрөттөрдү окуу</translation>
        </message>
        <message numerus="yes">
            <source>Nobody was asked whether %n photo(s) may be shown.</source>
            <translation>
                <numerusform>%n сүрөт боюнча макулдук суралган эмес.</numerusform>
                <numerusform>%n сүрөт боюнча макулдук суралган эмес.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print them too</source>
            <translation>Аларды да басуу</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Аларсыз басуу</translation>
        </message>
        <message numerus="yes">
            <source>And %n more file(s).</source>
            <translation>
                <numerusform>Дагы %n файл.</numerusform>
                <numerusform>Дагы %n файл.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos belong to an event. Plan one first</source>
            <translation>Сүрөттөр иш-чарага тиешелүү. Адегенде иш-чараны киргизиңиз</translation>
        </message>
        <message>
            <source>No photos of this event yet. Add several at once</source>
            <translation>Бул иш-чаранын сүрөттөрү азырынча жок. Бир нечесин чогуу кошуңуз</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орусча</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>Кыргызча</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Макулдук</translation>
        </message>
        <message>
            <source>Photo without a caption</source>
            <translation>Жазуусу жок сүрөт</translation>
        </message>
        <message>
            <source>Caption, consent</source>
            <translation>Жазуусу, макулдугу</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Чоңойтуу</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Алдыга</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Сүрөттү тандаңыз</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Жаңы иш-чара</translation>
        </message>
    </context>
    <context>
        <name>AnnounceDialog</name>
        <message>
            <source>As the muftiate announced it</source>
            <translation>Муфтият жарыялагандай</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
    </context>
    <context>
        <name>AnonymiseDialog</name>
        <message numerus="yes">
            <source>Have not come for %n year(s) and owe nothing.</source>
            <translation>
                <numerusform>%n жыл бою келген эмес, карызы жок.</numerusform>
                <numerusform>%n жыл бою келген эмес, карызы жок.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name, address and phone are removed from the card; the numbers of past reports stay.</source>
            <translation>Карточкадан аты-жөнү, дареги жана телефону өчүрүлөт; мурунку отчёттордун сандары сакталат.</translation>
        </message>
        <message>
            <source>Anonymise old cards</source>
            <translation>Эски карточкаларды атсыздандыруу</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Туулган жылы</translation>
        </message>
        <message>
            <source>Last came</source>
            <translation>Акыркы келгени</translation>
        </message>
        <message>
            <source>There are no such cards</source>
            <translation>Мындай карточкалар жок</translation>
        </message>
        <message>
            <source>Anonymise all of the list</source>
            <translation>Тизмени бүт атсыздандыруу</translation>
        </message>
        <message>
            <source>The names will be gone for good, from the history too. This cannot be undone. Copies made earlier still hold them until they are replaced by newer ones.</source>
            <translation>Аты-жөнү биротоло өчөт, тарыхтан да өчөт. Муну артка кайтарууга болбойт. Мурда жасалган көчүрмөлөрдө алар жаңы көчүрмөлөр алмаштырганча калат.</translation>
        </message>
        <message>
            <source>Anonymise</source>
            <translation>Атсыздандыруу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Write down a refusal</source>
            <translation>Берилбегенин жазуу</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Answer</source>
            <translation>Жооп</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Answer to claim no. {number}</source>
            <translation>№ {number} рекламацияга жооп</translation>
        </message>
        <message>
            <source>What was answered?</source>
            <translation>Кандай жооп беришти?</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Жоопту сактоо</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Аткарылды деп белгилөө</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Берүү түрү</translation>
        </message>
        <message>
            <source>The asker has the answer already</source>
            <translation>Жооп суроо берүүчүнүн колунда</translation>
        </message>
    </context>
    <context>
        <name>AnswerPart</name>
        <message>
            <source>Answer</source>
            <translation>Жооп</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Letters and Enter: the dossier and the catalogue</source>
            <translation>Бир нече тамга жана Enter: ЖӨБ папкасы жана каталог</translation>
        </message>
        <message>
            <source>Other sources</source>
            <translation>Башка булактар</translation>
        </message>
        <message>
            <source>Documents given</source>
            <translation>Берилген документтер</translation>
        </message>
        <message>
            <source>Sheets copied</source>
            <translation>Көчүрмө барактары</translation>
        </message>
        <message>
            <source>Minutes spent</source>
            <translation>Кеткен мүнөт</translation>
        </message>
    </context>
    <context>
        <name>ArticleDialog</name>
        <message>
            <source>Save, next of this issue</source>
            <translation>Сактоо, ушул сандан кийинкиси</translation>
        </message>
        <message>
            <source>Title of the article</source>
            <translation>Макаланын аталышы</translation>
        </message>
        <message>
            <source>As in a list of literature: Asanov U. B.</source>
            <translation>Адабияттар тизмесиндегидей: Асанов Ү. Б.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>Newspaper, journal</source>
            <translation>Гезит, журнал</translation>
        </message>
        <message>
            <source>Issue no.</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Day of the issue</source>
            <translation>Сандын күнү</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Беттери</translation>
        </message>
        <message>
            <source>Place, folder</source>
            <translation>Орду, папка</translation>
        </message>
        <message>
            <source>Displayed on the board of the self-government</source>
            <translation>«ЖӨБ маалымдайт» стендинде илинген</translation>
        </message>
    </context>
    <context>
        <name>AskedPage</name>
        <message>
            <source>Period</source>
            <translation>Мезгил</translation>
        </message>
        <message>
            <source>Enter on a number shows its questions</source>
            <translation>Санда Enter суроолорун көрсөтөт</translation>
        </message>
        <message>
            <source>Table for a spreadsheet</source>
            <translation>Excel таблицасы</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>No branch told of its inquiries in this period. Their letters come with the reports on the stick.</source>
            <translation>Бул мезгил боюнча филиалдар суроо-талаптарын азырынча билдире элек. Алардын каттары флешкада отчёттор менен келет.</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Жазылды: {file}</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>«{file}» cannot be kept here. PDF, Word, Excel, PowerPoint, OpenDocument, RTF, text, pictures and sound (mp3, m4a, ogg) are accepted.</source>
            <translation>«{file}» бул жерде сакталбайт. PDF, Word, Excel, PowerPoint, OpenDocument, RTF, текст, сүрөт жана үн (mp3, m4a, ogg) кабыл алынат.</translation>
        </message>
        <message>
            <source>«{file}» contains macros. Save it in Word or Excel without them, or as PDF.</source>
            <translation>«{file}» файлында макростор бар. Аны Word же Excel программасында макроссуз же PDF түрүндө сактаңыз.</translation>
        </message>
        <message>
            <source>«{file}» is damaged and cannot be read. Copy the file once more.</source>
            <translation>«{file}» файлы бузук, окулбайт. Аны дагы бир жолу көчүрүңүз.</translation>
        </message>
        <message>
            <source>These files are attached already.</source>
            <translation>Бул файлдар мурда эле тиркелген.</translation>
        </message>
        <message>
            <source>This file is no longer attached.</source>
            <translation>Бул файл эми тиркелген эмес.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached, the last: «{name}»</source>
            <translation>
                <numerusform>%n файл тиркелди: «{name}»</numerusform>
                <numerusform>%n файл тиркелди, акыркысы: «{name}»</numerusform>
            </translation>
        </message>
        <message>
            <source>File «{name}»: caption saved</source>
            <translation>«{name}» файлы: жазуусу сакталды</translation>
        </message>
        <message>
            <source>File «{name}» moved</source>
            <translation>«{name}» файлы жылдырылды</translation>
        </message>
        <message>
            <source>File «{name}» taken off</source>
            <translation>«{name}» файлы карточкадан алынды</translation>
        </message>
        <message>
            <source>«{file}» is a folder. Open it and choose the files in it.</source>
            <translation>«{file}» — папка. Аны ачып, ичиндеги файлдарды тандаңыз.</translation>
        </message>
    </context>
    <context>
        <name>Bodies</name>
        <message>
            <source>«{name}» added to the people</source>
            <translation>«{name}» адамдардын тизмесине киргизилди</translation>
        </message>
        <message>
            <source>«{name}»: changes saved</source>
            <translation>«{name}»: өзгөртүүлөр сакталды</translation>
        </message>
        <message>
            <source>«{name}» moved to the trash</source>
            <translation>«{name}» себетке салынды</translation>
        </message>
        <message>
            <source>«{name}» taken from the trash</source>
            <translation>«{name}» себеттен кайтарылды</translation>
        </message>
        <message>
            <source>Enter the person's name.</source>
            <translation>Адамдын атын жазыңыз.</translation>
        </message>
        <message>
            <source>«{name}» is among the people already. Enter another year of birth if it is a namesake.</source>
            <translation>«{name}» адамдардын тизмесинде бар. Аты-жөнү окшош башка адам болсо, башка туулган жылын жазыңыз.</translation>
        </message>
        <message>
            <source>This person is no longer there.</source>
            <translation>Бул адам тизмеде жок.</translation>
        </message>
        <message>
            <source>The death is before the birth.</source>
            <translation>Каза болгон күнү туулган күнүнөн мурун жазылган.</translation>
        </message>
        <message>
            <source>The phone of a living person is kept with their consent only. Enter the day of the consent, or leave the phone empty.</source>
            <translation>Тирүү адамдын телефону анын макулдугу менен гана сакталат. Макулдук берген күндү жазыңыз же телефонду бош калтырыңыз.</translation>
        </message>
        <message>
            <source>Office saved: {name}</source>
            <translation>Кызмат орду жазылды: {name}</translation>
        </message>
        <message>
            <source>Office changed: {name}</source>
            <translation>Кызмат орду өзгөртүлдү: {name}</translation>
        </message>
        <message>
            <source>Office changed hands: {before} → {name}</source>
            <translation>Кызмат орду алмашты: {before} → {name}</translation>
        </message>
        <message>
            <source>Office moved to the trash: {name}</source>
            <translation>Кызмат орду себетке салынды: {name}</translation>
        </message>
        <message>
            <source>Office taken from the trash: {name}</source>
            <translation>Кызмат орду себеттен кайтарылды: {name}</translation>
        </message>
        <message>
            <source>Agreement saved: {name}</source>
            <translation>Келишим жазылды: {name}</translation>
        </message>
        <message>
            <source>Agreement changed: {name}</source>
            <translation>Келишим өзгөртүлдү: {name}</translation>
        </message>
        <message>
            <source>Agreement prolonged until {date}: {name}</source>
            <translation>Келишим {date} чейин узартылды: {name}</translation>
        </message>
        <message>
            <source>Agreement ended: {name}</source>
            <translation>Келишим токтотулду: {name}</translation>
        </message>
        <message>
            <source>Agreement moved to the trash: {name}</source>
            <translation>Келишим себетке салынды: {name}</translation>
        </message>
        <message>
            <source>Agreement taken from the trash: {name}</source>
            <translation>Келишим себеттен кайтарылды: {name}</translation>
        </message>
        <message>
            <source>Enter who holds the office.</source>
            <translation>Кызматты ким ээлегенин жазыңыз.</translation>
        </message>
        <message>
            <source>Enter the post.</source>
            <translation>Кызмат ордун жазыңыз.</translation>
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation>Аягы башталышынан мурун жазылган.</translation>
        </message>
        <message>
            <source>The one before began later. Enter a later beginning.</source>
            <translation>Мурунку кызматкер андан кеч келген. Кечирээк күндү жазыңыз.</translation>
        </message>
        <message>
            <source>«{name}» holds this post already.</source>
            <translation>«{name}» бул кызматты азыр да ээлейт.</translation>
        </message>
        <message>
            <source>This office is no longer there.</source>
            <translation>Бул кызмат орду тизмеде жок.</translation>
        </message>
        <message>
            <source>Enter what the agreement is about.</source>
            <translation>Келишимдин предметин жазыңыз.</translation>
        </message>
        <message>
            <source>The end is before the day of the agreement.</source>
            <translation>Аягы келишим түзүлгөн күндөн мурун.</translation>
        </message>
        <message>
            <source>The agreement was ended before this day. Enter an earlier one.</source>
            <translation>Келишим бул күнгө чейин токтотулган. Мурунураак күндү жазыңыз.</translation>
        </message>
        <message>
            <source>Enter the new last day.</source>
            <translation>Жаңы акыркы күндү жазыңыз.</translation>
        </message>
        <message>
            <source>The new last day must be after the old one.</source>
            <translation>Жаңы акыркы күн мурункусунан кийин болушу керек.</translation>
        </message>
        <message>
            <source>Enter why the agreement ends.</source>
            <translation>Келишим эмне үчүн токтотуларын жазыңыз.</translation>
        </message>
        <message>
            <source>This agreement was ended already.</source>
            <translation>Бул келишим токтотулган.</translation>
        </message>
        <message>
            <source>This agreement is no longer there.</source>
            <translation>Бул келишим тизмеде жок.</translation>
        </message>
        <message>
            <source>Enter days from 0 to {limit}.</source>
            <translation>0дөн {limit} чейинки күн санын жазыңыз.</translation>
        </message>
        <message>
            <source>«{name}» has left this office already.</source>
            <translation>«{name}» бул кызматты мындан ары ээлебейт.</translation>
        </message>
        <message>
            <source>«{name}» joined with «{kept}»</source>
            <translation>«{name}» карточкасы «{kept}» менен бириктирилди</translation>
        </message>
        <message>
            <source>Type a few letters and choose the other card from the list.</source>
            <translation>Бир нече тамга жазып, экинчи карточканы тизмеден тандаңыз.</translation>
        </message>
    </context>
    <context>
        <name>BodiesSection</name>
        <message>
            <source>Contacts for a phone</source>
            <translation>Телефон үчүн байланыштар</translation>
        </message>
        <message>
            <source>Bodies and people</source>
            <translation>Органдар жана адамдар</translation>
        </message>
        <message>
            <source>Save the contacts</source>
            <translation>Байланыштарды сактоо</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) saved</source>
            <translation>
                <numerusform>%n байланыш сакталды</numerusform>
                <numerusform>%n байланыш сакталды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n body(ies)</source>
            <translation>
                <numerusform>%n орган жана өнөктөш</numerusform>
                <numerusform>%n орган жана өнөктөш</numerusform>
            </translation>
        </message>
        <message>
            <source>No bodies here yet. Begin with the aiyl okmotu</source>
            <translation>Бул жерде азырынча эч ким жок. Айыл өкмөтүнөн баштаңыз</translation>
        </message>
        <message>
            <source>New body</source>
            <translation>Жаңы орган</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>ЖӨБ органдары</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Өнөктөштөр</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Жаңы адам</translation>
        </message>
        <message>
            <source>Body or partner</source>
            <translation>Орган же өнөктөш</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Бул эмне</translation>
        </message>
        <message>
            <source>Who heads it</source>
            <translation>Ким башкарат</translation>
        </message>
        <message>
            <source>Choose a body</source>
            <translation>Органды же өнөктөштү тандаңыз</translation>
        </message>
        <message>
            <source>Files of the agreement: {name}</source>
            <translation>Келишимдин файлдары: {name}</translation>
        </message>
    </context>
    <context>
        <name>BodyCard</name>
        <message>
            <source>Who holds office</source>
            <translation>Кызмат ордун жазуу</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Келишим</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Entered twice: join</source>
            <translation>Эки жолу жазылган: бириктирүү</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>Who heads it</source>
            <translation>Башкарат</translation>
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
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Келишимдер</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Азырынча жок</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Кызмат орундары</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Биргелешип</translation>
        </message>
        <message numerus="yes">
            <source>%n inquiry(ies)</source>
            <translation>
                <numerusform>%n суроо-талап</numerusform>
                <numerusform>%n суроо-талап</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n иш-чара</numerusform>
                <numerusform>%n иш-чара</numerusform>
            </translation>
        </message>
        <message>
            <source>Another came</source>
            <translation>Алмашты</translation>
        </message>
        <message>
            <source>Change the office</source>
            <translation>Кызмат ордун өзгөртүү</translation>
        </message>
        <message>
            <source>Entered by mistake</source>
            <translation>Жаңылыш жазылган</translation>
        </message>
        <message>
            <source>Prolong</source>
            <translation>Узартуу</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Аяктоо</translation>
        </message>
        <message>
            <source>Print to sign</source>
            <translation>Кол коюуга басып чыгаруу</translation>
        </message>
        <message>
            <source>Change the agreement</source>
            <translation>Келишимди өзгөртүү</translation>
        </message>
        <message>
            <source>Files: the signed paper</source>
            <translation>Файлдар: кол коюлган келишим</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) done together</source>
            <translation>
                <numerusform>%n биргелешкен иш</numerusform>
                <numerusform>%n биргелешкен иш</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n public work(s) by its order</source>
            <translation>
                <numerusform>Тапшырмасы боюнча %n коомдук жумуш</numerusform>
                <numerusform>Тапшырмасы боюнча %n коомдук жумуш</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n former: show</source>
            <translation>
                <numerusform>Мурункулар: %n көрсөтүү</numerusform>
                <numerusform>Мурункулар: %n көрсөтүү</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BodyDialog</name>
        <message>
            <source>New body or partner</source>
            <translation>Жаңы орган же өнөктөш</translation>
        </message>
        <message>
            <source>Body or partner</source>
            <translation>Орган же өнөктөш</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Бул эмне</translation>
        </message>
        <message>
            <source>One of the names is enough; letters want both</source>
            <translation>Бир аталышы жетиштүү; каттарга экөө тең керек</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орусча аталышы</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Кыргызча аталышы</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондук почта</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>BodyPapers</name>
        <message>
            <source>Bodies and those in office</source>
            <translation>Органдар жана кызмат адамдары</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>{day} карата</translation>
        </message>
        <message>
            <source>Body, address, phone</source>
            <translation>Орган, дареги, телефону</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Кызмат орду</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Agreements of partnership</source>
            <translation>Өнөктөштүк келишимдери</translation>
        </message>
        <message>
            <source>Number, day</source>
            <translation>Номери, күнү</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Өнөктөш</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмети</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Акыркы күнү</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>мөөнөтсүз</translation>
        </message>
        <message numerus="yes">
            <source>%n agreement(s) in force</source>
            <translation>
                <numerusform>%n келишим күчүндө</numerusform>
                <numerusform>%n келишим күчүндө</numerusform>
            </translation>
        </message>
        <message>
            <source>ended {date}</source>
            <translation>{date} токтотулган</translation>
        </message>
        <message>
            <source>term passed</source>
            <translation>күчүндө, мөөнөтү өттү</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>күчүндө</translation>
        </message>
        <message>
            <source>In office since</source>
            <translation>Кызматта качантан</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>{n} years</source>
            <translation>{n} жыл</translation>
        </message>
        <message>
            <source>{date} (date to be confirmed)</source>
            <translation>{date} (дата такталат)</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Дем алыш күн</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Жаңы иш-чара</translation>
        </message>
        <message>
            <source>In earlier years</source>
            <translation>Мурунку жылдары</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Тандоо</translation>
        </message>
        <message>
            <source>Choose an event first: Enter on its day.</source>
            <translation>Адегенде иш-чараны тандаңыз: анын күнүндө Enter басыңыз.</translation>
        </message>
        <message>
            <source>Save the events</source>
            <translation>Иш-чараларды сактоо</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) saved: {path}</source>
            <translation>
                <numerusform>%n иш-чара сакталды: {path}</numerusform>
                <numerusform>%n иш-чара сакталды: {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarBar</name>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Алдыга</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгүн</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Жума</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тизме</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Жаңы иш-чара</translation>
        </message>
        <message>
            <source>The month for a phone</source>
            <translation>Айды телефон үчүн</translation>
        </message>
        <message>
            <source>The chosen event for a phone</source>
            <translation>Тандалган иш-чараны телефон үчүн</translation>
        </message>
        <message>
            <source>The year's list as a table</source>
            <translation>Жылдык тизмени таблица түрүндө</translation>
        </message>
        <message>
            <source>The month's plan for the public</source>
            <translation>Айлык план элге</translation>
        </message>
        <message>
            <source>Part 3 of the diary</source>
            <translation>Күндөлүктүн 3-бөлүгү</translation>
        </message>
        <message>
            <source>Own forms of events …</source>
            <translation>Иш-чаралардын өз формалары …</translation>
        </message>
        <message>
            <source>Print, save as a file, own forms</source>
            <translation>Басып чыгаруу, файлдар, өз формалар</translation>
        </message>
    </context>
    <context>
        <name>CalendarSection</name>
        <message>
            <source>No events this month. Pick a date from the calendar</source>
            <translation>Бул айда иш-чара жок. Календардан күн тандаңыз</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Жаңы иш-чара</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>Иш-чараны тандаңыз</translation>
        </message>
        <message>
            <source>Choose an event first: Enter on its day.</source>
            <translation>Адегенде иш-чараны тандаңыз: анын күнүндө Enter басыңыз.</translation>
        </message>
    </context>
    <context>
        <name>CancelDialog</name>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
    </context>
    <context>
        <name>CaptionDialog</name>
        <message>
            <source>Caption</source>
            <translation>Жазуусу</translation>
        </message>
    </context>
    <context>
        <name>CaseList</name>
        <message>
            <source>Everything was found.</source>
            <translation>Баары табылды.</translation>
        </message>
        <message>
            <source>Nothing was put aside: no foreign, written-off or unknown books.</source>
            <translation>Эч нерсе бөлүп коюлган жок: бөтөн, эсептен чыгарылган же белгисиз китептер жок.</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Баарын белгилөө</translation>
        </message>
        <message>
            <source>Enter or a double click ticks a line for a decision</source>
            <translation>Enter же эки жолу чыкылдатуу сапты чечим үчүн белгилейт</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>Choose a line</source>
            <translation>Сапты тандаңыз</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Эмне болгон</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Баасы</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Азыр</translation>
        </message>
        <message>
            <source>no. {number} of {date}</source>
            <translation>№ {number}, {date}</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Акты</translation>
        </message>
        <message>
            <source>Lost by card</source>
            <translation>Жоготкон окурман, билет №</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>What book it is</source>
            <translation>Бул кайсы китеп</translation>
        </message>
        <message>
            <source>It was a mistake</source>
            <translation>Жаңылыш терилген</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n сап</numerusform>
                <numerusform>%n сап</numerusform>
            </translation>
        </message>
        <message>
            <source>Receive a batch</source>
            <translation>Партияны кабыл алуу</translation>
        </message>
    </context>
    <context>
        <name>CategoriesDialog</name>
        <message>
            <source>Own categories of readers</source>
            <translation>Окурмандардын өз категориялары</translation>
        </message>
        <message>
            <source>They are offered at registration beside the ten of the diary; each is counted in one of its columns.</source>
            <translation>Аларды каттоодо күндөлүктүн он категориясынын жанында тандаса болот; ар бири анын бир тилкесинде эсептелет.</translation>
        </message>
        <message>
            <source>No own categories yet. For example: herders</source>
            <translation>Өз категориялар азырынча жок. Мисалы: чабандар</translation>
        </message>
        <message>
            <source>New category</source>
            <translation>Жаңы категория</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Окурмандар</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message>
            <source>A category of readers</source>
            <translation>Окурмандардын категориясы</translation>
        </message>
        <message>
            <source>Counted in the diary as</source>
            <translation>Күндөлүктө кандай эсептелет</translation>
        </message>
    </context>
    <context>
        <name>Centre</name>
        <message>
            <source>Answer to branch no. {no}</source>
            <translation>№ {no} филиалга жооп</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Жоопту сактоо</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Жооп болбойт</translation>
        </message>
        <message>
            <source>Tell the branch</source>
            <translation>Филиалга билдирүү</translation>
        </message>
    </context>
    <context>
        <name>CentreDialog</name>
        <message>
            <source>Books of the central library, to be given back</source>
            <translation>Борбордук китепкананын китептери, кайтарыла турган</translation>
        </message>
        <message>
            <source>None here. On a copy's card tick “Belongs to the central library”</source>
            <translation>Мындай китептер жок. Нусканын карточкасында «Борбордук китепкананыкы» дегенди белгилеңиз</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>Тизме бош</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автору, аталышы</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Кайда турат</translation>
        </message>
    </context>
    <context>
        <name>CentreSection</name>
        <message>
            <source>Passed on by branches</source>
            <translation>Филиалдар өткөргөндөр</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>Эмнени сурашты</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <source>Nothing here: everything of this kind is found.</source>
            <translation>Бул жерде бош: баары табылды.</translation>
        </message>
        <message>
            <source>Which to show</source>
            <translation>Кайсынысын көрсөтүү</translation>
        </message>
        <message>
            <source>Space: it is there. Space once more: it is not.</source>
            <translation>Боштук баскычы: китеп ордунда. Дагы бир басуу: белги алынды.</translation>
        </message>
        <message>
            <source>Without a shelf</source>
            <translation>Текчесиз</translation>
        </message>
        <message>
            <source>Show the whole list</source>
            <translation>Толук тизмени көрсөтүү</translation>
        </message>
        <message>
            <source>Whole list</source>
            <translation>Толук тизме</translation>
        </message>
        <message>
            <source>Left to find</source>
            <translation>Табыла элек</translation>
        </message>
        <message>
            <source>In other places</source>
            <translation>Башка жерлерде</translation>
        </message>
        <message>
            <source>to be found</source>
            <translation>табуу керек</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Текче</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Кайда</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Баасы</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n нуска</numerusform>
                <numerusform>%n нуска</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Count</source>
            <translation>Саноо</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Табылган жок</translation>
        </message>
        <message>
            <source>List by number</source>
            <translation>Номерлер боюнча тизме</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Бөлүп коюлган</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) not found will be marked as missing. The result is frozen for the act.</source>
            <translation>
                <numerusform>Табылбаган %n нуска жок деп белгиленет. Жыйынтык акт үчүн бекитилет.</numerusform>
                <numerusform>Табылбаган %n нуска жок деп белгиленет. Жыйынтык акт үчүн бекитилет.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was found. The result is frozen for the act.</source>
            <translation>Баары табылды. Жыйынтык акт үчүн бекитилет.</translation>
        </message>
        <message>
            <source>The check ends without a result. What was counted is not used.</source>
            <translation>Текшерүү жыйынтыксыз бүтөт. Саналгандар колдонулбайт.</translation>
        </message>
        <message>
            <source>Cancel the check</source>
            <translation>Текшерүүнү жокко чыгаруу</translation>
        </message>
        <message>
            <source>Go on checking</source>
            <translation>Текшерүүнү улантуу</translation>
        </message>
        <message>
            <source>Nothing is decided to be written off. Tick lines, then «Decide».</source>
            <translation>Эсептен чыгарууга азырынча эч нерсе дайындалган жок. Саптарды белгилеп, «Чечим» баскычын басыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>A draft act is made: %n copy(ies). It waits under «Acts».</source>
            <translation>
                <numerusform>Актынын долбоору даяр: %n нуска. Ал «Актылар» бөлүмүндө турат.</numerusform>
                <numerusform>Актынын долбоору даяр: %n нуска. Ал «Актылар» бөлүмүндө турат.</numerusform>
            </translation>
        </message>
        <message>
            <source>All checks</source>
            <translation>Бардык текшерүүлөр</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Order and names</source>
            <translation>Буйрук жана аты-жөндөр</translation>
        </message>
        <message>
            <source>Finish the check</source>
            <translation>Текшерүүнү аяктоо</translation>
        </message>
        <message>
            <source>Number of a copy that was found</source>
            <translation>Табылган нусканын номери</translation>
        </message>
        <message>
            <source>Found after all? Its number, then Enter</source>
            <translation>Китеп табылдыбы? Номерин терип, Enter басыңыз</translation>
        </message>
        <message>
            <source>{number} is not among the missing of this check.</source>
            <translation>{number} номери бул текшерүүдө табылбагандардын ичинде жок.</translation>
        </message>
        <message>
            <source>{occasion}, {date}: {scope}</source>
            <translation>{occasion}, {date}: {scope}</translation>
        </message>
        <message>
            <source>On the books</source>
            <translation>Эсепте турат</translation>
        </message>
        <message>
            <source>Show the draft</source>
            <translation>Долбоорду көрсөтүү</translation>
        </message>
        <message>
            <source>Draft the act</source>
            <translation>Акт долбооруна</translation>
        </message>
        <message>
            <source>The result is being frozen</source>
            <translation>Жыйынтык бекитилүүдө</translation>
        </message>
        <message>
            <source>Stopped: the check goes on.</source>
            <translation>Токтотулду: текшерүү уланууда.</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>Check</source>
            <translation>Текшерүү</translation>
        </message>
        <message>
            <source>This may be so; look at it once more.</source>
            <translation>Мындай болушу мүмкүн; дагы бир карап көрүңүз.</translation>
        </message>
        <message>
            <source>Show the place</source>
            <translation>Жерин көрсөтүү</translation>
        </message>
        <message>
            <source>Why it is so: the reason is printed</source>
            <translation>Эмне үчүн мындай: себеби басылып чыгат</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to check</source>
            <translation>
                <numerusform>Текшериңиз: %n пункт</numerusform>
                <numerusform>Текшериңиз: %n пункт</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All ties: %n relation(s)</source>
            <translation>
                <numerusform>Баары дал келет: %n катыш</numerusform>
                <numerusform>Баары дал келет: %n катыш</numerusform>
            </translation>
        </message>
        <message>
            <source>All ties or is explained</source>
            <translation>Баары дал келет же түшүндүрүлгөн</translation>
        </message>
        <message>
            <source>All ties ({count})</source>
            <translation>Баары дал келет ({count})</translation>
        </message>
    </context>
    <context>
        <name>ChoiceField</name>
        <message>
            <source>Type the first letters</source>
            <translation>Алгачкы тамгаларын жазыңыз</translation>
        </message>
        <message>
            <source>Choose one of the list</source>
            <translation>Тизмеден тандаңыз</translation>
        </message>
    </context>
    <context>
        <name>ChoosingDialog</name>
        <message>
            <source>Choose from the stock</source>
            <translation>Фонддон тандоо</translation>
        </message>
        <message>
            <source>No copy fits. Change the conditions above.</source>
            <translation>Бир да нуска туура келбейт. Жогорудагы шарттарды өзгөртүңүз.</translation>
        </message>
        <message>
            <source>Any content</source>
            <translation>Ар кандай мазмун</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Ар кандай тил</translation>
        </message>
        <message>
            <source>Not lent for, years</source>
            <translation>Берилбеген, жыл</translation>
        </message>
        <message>
            <source>Published before</source>
            <translation>Чыккан жылы чейин</translation>
        </message>
        <message>
            <source>Lent at least, times</source>
            <translation>Кеминде берилген, жолу</translation>
        </message>
        <message>
            <source>Enter or a double click ticks a copy</source>
            <translation>Enter же кош чыкылдатуу нусканы белгилейт</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Текче</translation>
        </message>
        <message>
            <source>Lent, times</source>
            <translation>Берилген</translation>
        </message>
        <message>
            <source>Last lent</source>
            <translation>Акыркы жолу</translation>
        </message>
        <message numerus="yes">
            <source>Into the act: %n copy(ies)</source>
            <translation>
                <numerusform>Актыга: %n нуска</numerusform>
                <numerusform>Актыга: %n нуска</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n нуска</numerusform>
                <numerusform>%n нуска</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chronicle</name>
        <message>
            <source>Nature and place</source>
            <translation>Жаратылышы жана орду</translation>
        </message>
        <message>
            <source>Origin of the name</source>
            <translation>Айылдын аты</translation>
        </message>
        <message>
            <source>Founding, clans, settlers</source>
            <translation>Негизделиши, уруулар, көчүп келгендер</translation>
        </message>
        <message>
            <source>Kolkhoz, sovkhoz</source>
            <translation>Колхоз, совхоз</translation>
        </message>
        <message>
            <source>The war, book of memory</source>
            <translation>Согуш, Эскерүү китеби</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Медицина</translation>
        </message>
        <message>
            <source>Culture, library</source>
            <translation>Маданият, китепкана</translation>
        </message>
        <message>
            <source>Aiyl okmotu: heads, deputies</source>
            <translation>Айыл өкмөтү: башчылар, депутаттар</translation>
        </message>
        <message>
            <source>Notable people, heroes, manaschi</source>
            <translation>Белгилүү адамдар, баатырлар, манасчылар</translation>
        </message>
        <message>
            <source>Families, dynasties, peoples</source>
            <translation>Үй-бүлөлөр, династиялар, элдер</translation>
        </message>
        <message>
            <source>Traditions</source>
            <translation>Салттар</translation>
        </message>
        <message>
            <source>The present by years</source>
            <translation>Азыркы мезгил жылдар боюнча</translation>
        </message>
        <message>
            <source>Told by</source>
            <comment>where it is known from</comment>
            <translation>Айтып берген адам</translation>
        </message>
        <message>
            <source>Newspaper</source>
            <comment>where it is known from</comment>
            <translation>Гезит</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>where it is known from</comment>
            <translation>Архив</translation>
        </message>
        <message>
            <source>Photo</source>
            <comment>where it is known from</comment>
            <translation>Сүрөт</translation>
        </message>
        <message>
            <source>Book</source>
            <comment>where it is known from</comment>
            <translation>Китеп</translation>
        </message>
        <message>
            <source>Own observation</source>
            <comment>where it is known from</comment>
            <translation>Өз байкоосу</translation>
        </message>
        <message>
            <source>Write what happened.</source>
            <translation>Эмне болгонун жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the chapter.</source>
            <translation>Бөлүмүн тандаңыз.</translation>
        </message>
        <message>
            <source>Choose where it is known from.</source>
            <translation>Кайдан белгилүү экенин тандаңыз.</translation>
        </message>
        <message>
            <source>This entry is no longer in the chronicle.</source>
            <translation>Бул жазуу жылнаамада жок болуп калды.</translation>
        </message>
        <message>
            <source>This entry is in the trash. Take it back from there first.</source>
            <translation>Бул жазуу себетте. Адегенде аны ал жерден кайтарыңыз.</translation>
        </message>
        <message>
            <source>Entry no. {no} written: «{title}»</source>
            <translation>№ {no} жазуу киргизилди: «{title}»</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) written into the chronicle</source>
            <translation>
                <numerusform>Жылнаамага %n иш-чара жазылды</numerusform>
                <numerusform>Жылнаамага %n иш-чара жазылды</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry no. {no} changed: «{title}»</source>
            <translation>№ {no} жазуу өзгөртүлдү: «{title}»</translation>
        </message>
        <message>
            <source>Entry no. {no} moved to the trash: «{title}»</source>
            <translation>№ {no} жазуу себетке салынды: «{title}»</translation>
        </message>
        <message>
            <source>Entry no. {no} taken from the trash: «{title}»</source>
            <translation>№ {no} жазуу себеттен кайтарылды: «{title}»</translation>
        </message>
    </context>
    <context>
        <name>ChronicleCard</name>
        <message>
            <source>Chapter</source>
            <translation>Бөлүмү</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булагы</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Жазылган</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Иш-чара</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>For the wall</source>
            <translation>Дубалга</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>Show the event</source>
            <translation>Иш-чараны көрсөтүү</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>All that is told of this person</source>
            <translation>Бул адам жөнүндө жазылгандардын баары</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>The whole text</source>
            <translation>Толук текст</translation>
        </message>
    </context>
    <context>
        <name>ChronicleEntry</name>
        <message>
            <source>New entry of the chronicle</source>
            <translation>Жылнааманын жаңы жазуусу</translation>
        </message>
        <message>
            <source>Entry no. {no}</source>
            <translation>№ {no} жазуу</translation>
        </message>
        <message>
            <source>Save the entry</source>
            <translation>Жазууну сактоо</translation>
        </message>
    </context>
    <context>
        <name>ChronicleEvents</name>
        <message>
            <source>From events</source>
            <translation>Иш-чаралардан</translation>
        </message>
    </context>
    <context>
        <name>ChroniclePapers</name>
        <message>
            <source>People of the chronicle</source>
            <translation>Адамдардын көрсөткүчү</translation>
        </message>
        <message>
            <source>Chronicle of the village</source>
            <translation>Айыл жылнаамасы</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>People: {people}</source>
            <translation>Адамдар: {people}</translation>
        </message>
        <message>
            <source>Source: {source}.</source>
            <translation>Булагы: {source}.</translation>
        </message>
        <message>
            <source>Written down by {author}.</source>
            <translation>Жазып алган: {author}.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Years of life</source>
            <translation>Өмүр жылдары</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Жазуулар</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Беттер</translation>
        </message>
        <message>
            <source>Entry for the wall</source>
            <translation>Жылнааманын дубалга жазуусу</translation>
        </message>
    </context>
    <context>
        <name>ChroniclePrint</name>
        <message>
            <source>What is told of: {years}</source>
            <translation>Кайсы мезгил жөнүндө: {years}</translation>
        </message>
        <message>
            <source>Written down in: {years}</source>
            <translation>Жазылган мезгили: {years}</translation>
        </message>
        <message>
            <source>Show the paper</source>
            <translation>Документти көрсөтүү</translation>
        </message>
        <message>
            <source>The chronicle has no entries of these years.</source>
            <translation>Бул жылдар боюнча жылнаамада жазуу жок.</translation>
        </message>
    </context>
    <context>
        <name>ChronicleSection</name>
        <message>
            <source>Here the village is told of, from its founding on. Write the first entry</source>
            <translation>Бул жерде айыл жөнүндө, негизделгенден бүгүнкүгө чейин айтылат. Биринчи жазууну киргизиңиз</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Жаңы жазуу</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Бөлүмү</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Жылдар</translation>
        </message>
        <message>
            <source>All chapters</source>
            <translation>Бүт бөлүмдөр</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Book of the chronicle</source>
            <translation>Жылнаама китеби</translation>
        </message>
        <message>
            <source>People of the chronicle</source>
            <translation>Адамдардын көрсөткүчү</translation>
        </message>
        <message>
            <source>This entry for the wall</source>
            <translation>Бул жазуу дубалга</translation>
        </message>
        <message>
            <source>From events</source>
            <translation>Иш-чаралардан</translation>
        </message>
        <message>
            <source>Only of: {name}</source>
            <translation>{name} жөнүндө гана</translation>
        </message>
        <message>
            <source>Show all entries again</source>
            <translation>Бардык жазууларды кайра көрсөтүү</translation>
        </message>
        <message>
            <source>Choose an entry in the list first</source>
            <translation>Адегенде тизмеден жазуу тандаңыз</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Бүт жылдар</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Choose an entry</source>
            <translation>Жазууну тандаңыз</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n жазуу</numerusform>
                <numerusform>%n жазуу</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClaimDialog</name>
        <message numerus="yes">
            <source>Claim about %n issue(s)</source>
            <translation>
                <numerusform>%n сан боюнча рекламация</numerusform>
                <numerusform>%n сан боюнча рекламация</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>Кат түзүү</translation>
        </message>
        <message>
            <source>Kyrgyz pochtasy, post office</source>
            <translation>«Кыргыз почтасы», байланыш бөлүмү</translation>
        </message>
        <message>
            <source>To whom?</source>
            <translation>Кимге?</translation>
        </message>
        <message>
            <source>The post office or the publisher</source>
            <translation>Байланыш бөлүмүнө же басып чыгаруучуга</translation>
        </message>
    </context>
    <context>
        <name>ClaimsPage</name>
        <message>
            <source>No letters yet. Late issues are claimed under “What did not come”.</source>
            <translation>Каттар азырынча жок. Кечиккен сандар боюнча рекламация «Келбегендер» бөлүмүндө түзүлөт.</translation>
        </message>
        <message>
            <source>Back to the titles</source>
            <translation>Басылмалардын тизмесине</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Сандары</translation>
        </message>
        <message>
            <source>Came since</source>
            <translation>Келди</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жооп</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n кат</numerusform>
                <numerusform>%n кат</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a letter</source>
            <translation>Катты тандаңыз</translation>
        </message>
        <message>
            <source>Claim no. {number} of {date}</source>
            <translation>№ {number} рекламация, {date}</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Жоопту жазуу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>Classes</name>
        <message>
            <source>Children</source>
            <translation>Балдар</translation>
        </message>
        <message>
            <source>Young people</source>
            <translation>Жаштар</translation>
        </message>
        <message>
            <source>Other ages</source>
            <translation>Башкалар</translation>
        </message>
        <message>
            <source>Preschool children</source>
            <translation>Мектепке чейинки балдар</translation>
        </message>
        <message>
            <source>Grades 1–4</source>
            <translation>1–4-класстар</translation>
        </message>
        <message>
            <source>Grades 5–9</source>
            <translation>5–9-класстар</translation>
        </message>
        <message>
            <source>Grades 10–12</source>
            <translation>10–12-класстар</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Студенттер</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Мугалимдер</translation>
        </message>
        <message>
            <source>Office workers</source>
            <translation>Кызматчылар</translation>
        </message>
        <message>
            <source>Farmers</source>
            <translation>Дыйкандар</translation>
        </message>
        <message>
            <source>Pensioners</source>
            <translation>Пенсионерлер</translation>
        </message>
        <message>
            <source>Other readers</source>
            <translation>Башкалар</translation>
        </message>
        <message>
            <source>Journals</source>
            <translation>Журналдар</translation>
        </message>
        <message>
            <source>Newspapers</source>
            <translation>Гезиттер</translation>
        </message>
        <message>
            <source>Audiovisual and electronic</source>
            <translation>Аудиовизуалдык жана электрондук</translation>
        </message>
        <message>
            <source>Other kinds (music, maps, leaflets)</source>
            <translation>Башкалар (ноталар, карталар, баракчалар)</translation>
        </message>
        <message>
            <source>Social and political</source>
            <translation>Коомдук-саясий</translation>
        </message>
        <message>
            <source>Natural sciences, medicine</source>
            <translation>Табият таануу, медицина</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>Техника</translation>
        </message>
        <message>
            <source>Farming</source>
            <translation>Айыл чарба</translation>
        </message>
        <message>
            <source>Arts, sports</source>
            <translation>Искусство, спорт</translation>
        </message>
        <message>
            <source>Linguistics, literary studies</source>
            <translation>Тил илими, адабият таануу</translation>
        </message>
        <message>
            <source>Fiction</source>
            <translation>Көркөм адабият</translation>
        </message>
        <message>
            <source>Children's books</source>
            <translation>Балдар адабияты</translation>
        </message>
        <message>
            <source>Reference and other</source>
            <translation>Маалымдама, башкалар</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Кыргызча</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орусча</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>Башка тилдер</translation>
        </message>
        <message>
            <source>For books and information</source>
            <translation>Китеп жана маалымат үчүн</translation>
        </message>
        <message>
            <source>To an event in the library</source>
            <translation>Китепканадагы иш-чарага</translation>
        </message>
        <message>
            <source>Outside the library</source>
            <translation>Китепканадан тышкары</translation>
        </message>
        <message>
            <source>Thematic</source>
            <translation>Темалык</translation>
        </message>
        <message>
            <source>Address (is it here, where)</source>
            <translation>Даректик (барбы, кайда)</translation>
        </message>
        <message>
            <source>Clarifying</source>
            <translation>Тактоочу</translation>
        </message>
        <message>
            <source>Factual</source>
            <translation>Фактографиялык</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Кеңеш берүү</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>Китеп берүү үстөлүндө</translation>
        </message>
        <message>
            <source>From a paper sheet</source>
            <translation>Баракча боюнча</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Баштапкы калдык</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Оңдоо</translation>
        </message>
        <message>
            <source>Local studies</source>
            <translation>Аймак таануу</translation>
        </message>
        <message>
            <source>Land</source>
            <translation>Жер</translation>
        </message>
        <message>
            <source>Local budget</source>
            <translation>Жергиликтүү бюджет</translation>
        </message>
        <message>
            <source>Municipal property</source>
            <translation>Муниципалдык менчик</translation>
        </message>
        <message>
            <source>Drinking and irrigation water</source>
            <translation>Ичүүчү жана сугат суу</translation>
        </message>
        <message>
            <source>Pastures</source>
            <translation>Жайыттар</translation>
        </message>
        <message>
            <source>Social protection</source>
            <translation>Социалдык коргоо</translation>
        </message>
        <message>
            <source>Elections, kenesh</source>
            <translation>Шайлоо, кеңеш</translation>
        </message>
        <message>
            <source>Census, household register</source>
            <translation>Каттоо, чарбалык эсеп</translation>
        </message>
        <message>
            <source>Roads, public places</source>
            <translation>Жолдор, көрктөндүрүү</translation>
        </message>
        <message>
            <source>Schools, culture, sports</source>
            <translation>Мектеп, маданият, спорт</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Саламаттык</translation>
        </message>
        <message>
            <source>Public safety</source>
            <translation>Коомдук коопсуздук</translation>
        </message>
        <message>
            <source>Emergencies</source>
            <translation>Өзгөчө кырдаалдар</translation>
        </message>
        <message>
            <source>Farming, market</source>
            <translation>Айыл чарба, рынок</translation>
        </message>
        <message>
            <source>Migration, work, young people</source>
            <translation>Миграция, жумуш, жаштар</translation>
        </message>
        <message>
            <source>Law, sample documents</source>
            <translation>Укук, документтердин үлгүлөрү</translation>
        </message>
        <message>
            <source>Language of office papers</source>
            <translation>Иш кагаздарынын тили</translation>
        </message>
        <message>
            <source>History of the village</source>
            <translation>Айылдын тарыхы</translation>
        </message>
        <message>
            <source>Other topics</source>
            <translation>Башкалар</translation>
        </message>
        <message>
            <source>Worn out</source>
            <translation>Тозгон</translation>
        </message>
        <message>
            <source>Outdated content</source>
            <translation>Мазмуну эскирген</translation>
        </message>
        <message>
            <source>Defective</source>
            <translation>Жараксыз</translation>
        </message>
        <message>
            <source>Superfluous copies</source>
            <translation>Кайталанган</translation>
        </message>
        <message>
            <source>Outside the library's profile</source>
            <translation>Профилге туура келбеген</translation>
        </message>
        <message>
            <source>Lost by readers</source>
            <translation>Окурман жоготкон</translation>
        </message>
        <message>
            <source>Not found at the check</source>
            <translation>Текшерүүдө табылган жок</translation>
        </message>
        <message>
            <source>Theft</source>
            <translation>Уурдалган</translation>
        </message>
        <message>
            <source>Natural disaster</source>
            <translation>Табигый кырсык</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Өткөрүлүп берилген</translation>
        </message>
        <message>
            <source>Registered for the first time</source>
            <translation>Жаңы катталган</translation>
        </message>
        <message>
            <source>Registered again</source>
            <translation>Кайра катталган</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>Китепканада</translation>
        </message>
        <message>
            <source>By the plan</source>
            <translation>План боюнча</translation>
        </message>
        <message>
            <source>Beyond the plan</source>
            <translation>Пландан тышкары</translation>
        </message>
        <message>
            <source>For bodies of self-government</source>
            <translation>ЖӨБ органдары үчүн</translation>
        </message>
        <message>
            <source>For readers</source>
            <translation>Окурмандар үчүн</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Мөөнөтүндө</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Кечигип</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Келип түштү</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Чыкты</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Үйгө</translation>
        </message>
        <message>
            <source>Renewed</source>
            <translation>Мөөнөтү узартылган</translation>
        </message>
        <message>
            <source>In the reading room</source>
            <translation>Окуу залында</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Китептер</translation>
        </message>
        <message>
            <source>Brochures</source>
            <translation>Брошюралар</translation>
        </message>
        <message>
            <source>By inventory number</source>
            <translation>Инвентардык номер боюнча</translation>
        </message>
        <message>
            <source>By summary accounting</source>
            <translation>Жалпы эсеп</translation>
        </message>
        <message>
            <source>For other partners</source>
            <translation>Башка өнөктөштөр үчүн</translation>
        </message>
    </context>
    <context>
        <name>ClosedDayForm</name>
        <message>
            <source>Why the library was closed</source>
            <translation>Китепкана эмне үчүн жабык</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Биринчи күнү</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Жумуш күндөрү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>ColumnHeads</name>
        <message>
            <source>By kind</source>
            <translation>Түрлөрү боюнча</translation>
        </message>
        <message>
            <source>By content</source>
            <translation>Мазмуну боюнча</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>Тилдери боюнча</translation>
        </message>
    </context>
    <context>
        <name>CommissionPage</name>
        <message>
            <source>Office</source>
            <translation>Кызматы</translation>
        </message>
        <message>
            <source>These names stand on every act of the stock. A line that is left empty is printed as a line to sign by hand.</source>
            <translation>Бул ысымдар фонд боюнча бардык актыларда турат. Бош талаанын ордуна кагазда кол менен жазуу үчүн сызык калат.</translation>
        </message>
        <message>
            <source>Who approves the acts</source>
            <translation>Актыларды ким бекитет</translation>
        </message>
        <message>
            <source>Empty: the director of the library system</source>
            <translation>Бош болсо: китепкана тармагынын директору</translation>
        </message>
        <message>
            <source>Office, in Russian</source>
            <translation>Кызматы орусча</translation>
        </message>
        <message>
            <source>Office, in Kyrgyz</source>
            <translation>Кызматы кыргызча</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төрагасы</translation>
        </message>
        <message>
            <source>Member {n}</source>
            <translation>Комиссиянын {n}-мүчөсү</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Бухгалтер</translation>
        </message>
        <message>
            <source>Appointed by</source>
            <translation>Дайындалган негизи</translation>
        </message>
        <message>
            <source>For example: order no. 12 of 15.01.2026</source>
            <translation>Мисалы: 15.01.2026-ж. № 12 буйрук</translation>
        </message>
        <message>
            <source>Who answers for the stock</source>
            <translation>Фонд үчүн жооптуу адам</translation>
        </message>
        <message>
            <source>Empty: the librarian</source>
            <translation>Бош болсо: китепканачы</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күчүнө кирет</translation>
        </message>
        <message>
            <source>Acts of earlier days keep what was there</source>
            <translation>Мурунку күндөрдүн актыларында эскиси калат</translation>
        </message>
    </context>
    <context>
        <name>Community</name>
        <message>
            <source>Election commission</source>
            <translation>Шайлоо комиссиясы</translation>
        </message>
        <message>
            <source>Census</source>
            <translation>Эл каттоо</translation>
        </message>
        <message>
            <source>Household rounds, household book</source>
            <translation>Короолорду кыдыруу, чарба китеби</translation>
        </message>
        <message>
            <source>Commission of the aiyl okmotu</source>
            <translation>Айыл өкмөтүнүн комиссиясы</translation>
        </message>
        <message>
            <source>Secretary of a meeting, kurultai</source>
            <translation>Жыйындын, курултайдын катчысы</translation>
        </message>
        <message>
            <source>Clean-up day, ashar</source>
            <translation>Ишембилик, ашар</translation>
        </message>
        <message>
            <source>Help to the school</source>
            <translation>Мектепке жардам</translation>
        </message>
        <message>
            <source>Receiving guests</source>
            <translation>Конок тосуу</translation>
        </message>
        <message>
            <source>Other work</source>
            <translation>Башка жумуш</translation>
        </message>
        <message>
            <source>Member of the commission</source>
            <translation>Комиссиянын мүчөсү</translation>
        </message>
        <message>
            <source>Secretary of the commission</source>
            <translation>Комиссиянын катчысы</translation>
        </message>
        <message>
            <source>Chair of the commission</source>
            <translation>Комиссиянын төрагасы</translation>
        </message>
        <message>
            <source>Enumerator</source>
            <translation>Каттоочу</translation>
        </message>
        <message>
            <source>Instructor</source>
            <translation>Нускоочу</translation>
        </message>
        <message>
            <source>Diploma</source>
            <translation>Диплом, ардак грамота</translation>
        </message>
        <message>
            <source>Letter of thanks</source>
            <translation>Ыраазычылык кат</translation>
        </message>
        <message>
            <source>Prize, gift</source>
            <translation>Сыйлык, белек</translation>
        </message>
        <message>
            <source>Place in a contest</source>
            <translation>Сынактагы орун</translation>
        </message>
        <message>
            <source>Guest of honour</source>
            <translation>Ардактуу конок</translation>
        </message>
        <message>
            <source>Other achievement</source>
            <translation>Башка жетишкендик</translation>
        </message>
        <message>
            <source>In working time</source>
            <translation>Жумуш убактысында</translation>
        </message>
        <message>
            <source>Outside working time</source>
            <translation>Жумуш убактысынан тышкары</translation>
        </message>
        <message>
            <source>Choose what kind of work it was.</source>
            <translation>Жумуштун түрүн тандаңыз.</translation>
        </message>
        <message>
            <source>Choose who the librarian was there.</source>
            <translation>Китепканачы ким болгонун тандаңыз.</translation>
        </message>
        <message>
            <source>Choose what kind of achievement it is.</source>
            <translation>Кандай жетишкендик экенин тандаңыз.</translation>
        </message>
        <message>
            <source>Enter with which body it was done.</source>
            <translation>Кайсы орган менен жасалганын жазыңыз.</translation>
        </message>
        <message>
            <source>The last day is too far: one work lasts {most} days at most.</source>
            <translation>Акыркы күн өтө алыс: бир жумуш {most} күндөн ашпайт.</translation>
        </message>
        <message>
            <source>There are {most} days from the first to the last. Enter that many or fewer.</source>
            <translation>Биринчи күндөн акыркысына чейин {most} күн. Ошончо же азыраак жазыңыз.</translation>
        </message>
        <message>
            <source>This agreement is not with this body. Choose another one or none.</source>
            <translation>Бул келишим бул орган менен эмес. Башкасын тандаңыз же эч кайсынысын тандабаңыз.</translation>
        </message>
        <message>
            <source>What was counted cannot be changed. Take the record back and write it down again.</source>
            <translation>Эсептелгенди өзгөртүүгө болбойт. Жазууну алып салып, кайра жазыңыз.</translation>
        </message>
        <message>
            <source>Saved: {title}</source>
            <translation>Жазылды: {title}</translation>
        </message>
        <message>
            <source>Changes saved: {title}</source>
            <translation>Өзгөртүүлөр сакталды: {title}</translation>
        </message>
    </context>
    <context>
        <name>CommunityDialogs</name>
        <message>
            <source>Without an agreement</source>
            <translation>Келишимсиз</translation>
        </message>
        <message>
            <source>Save the record</source>
            <translation>Жазууну сактоо</translation>
        </message>
        <message>
            <source>Three letters and Enter</source>
            <translation>Үч тамга жана Enter</translation>
        </message>
        <message>
            <source>Scans, files</source>
            <translation>Скандар, файлдар</translation>
        </message>
    </context>
    <context>
        <name>CommunityPapers</name>
        <message>
            <source>Certificate of public works</source>
            <translation>Коомдук жумуш жөнүндө маалымкат</translation>
        </message>
        <message>
            <source>To the head of the aiyl okmotu</source>
            <translation>Айыл өкмөтүнүн башчысына</translation>
        </message>
        <message>
            <source>Day, days</source>
            <translation>Күнү, күндөрү</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалды</translation>
        </message>
        <message>
            <source>By whose order</source>
            <translation>Ким тапшырды</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>Жумуш убактысы</translation>
        </message>
        <message>
            <source>Result, confirmation</source>
            <translation>Жыйынтыгы, тастыктоо</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Бардыгы</translation>
        </message>
        <message>
            <source>Partnership and achievements</source>
            <translation>Өнөктөштүк жана жетишкендиктер</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Ким менен бирге</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>What was received</source>
            <translation>Эмне алынды</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Кимден</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message numerus="yes">
            <source>Done together: %n entry(ies)</source>
            <translation>
                <numerusform>Биргелешкен иштер: %n</numerusform>
                <numerusform>Биргелешкен иштер: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Events with partners, counted among the events: %n</source>
            <translation>
                <numerusform>Өнөктөштөр менен иш-чаралар (иш-чаралардын ичинде эсептелген): %n</numerusform>
                <numerusform>Өнөктөштөр менен иш-чаралар (иш-чаралардын ичинде эсептелген): %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Achievements: %n</source>
            <translation>
                <numerusform>Жетишкендиктер: %n</numerusform>
                <numerusform>Жетишкендиктер: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>order no. {no} of {day}</source>
            <translation>{day}-ж. № {no} буйрук</translation>
        </message>
        <message>
            <source>order no. {no}</source>
            <translation>№ {no} буйрук</translation>
        </message>
        <message>
            <source>order of {day}</source>
            <translation>{day}-ж. буйрук</translation>
        </message>
        <message>
            <source>the library was closed</source>
            <translation>китепкана жабык болгон</translation>
        </message>
        <message numerus="yes">
            <source>of them %n day(s) in working time</source>
            <translation>
                <numerusform>анын ичинен %n күн жумуш убактысында</numerusform>
                <numerusform>анын ичинен %n күн жумуш убактысында</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the library was closed for it on %n day(s)</source>
            <translation>
                <numerusform>ушундан улам китепкана %n күн жабык болгон</numerusform>
                <numerusform>ушундан улам китепкана %n күн жабык болгон</numerusform>
            </translation>
        </message>
        <message>
            <source>Head of the aiyl okmotu</source>
            <translation>Айыл өкмөтүнүн башчысы</translation>
        </message>
        <message>
            <source>event «{title}»</source>
            <translation>«{title}» иш-чарасы</translation>
        </message>
        <message>
            <source>agreement no. {no} of {day}</source>
            <translation>{day}-ж. № {no} келишим</translation>
        </message>
        <message>
            <source>Days in the period</source>
            <translation>Мезгилде күн</translation>
        </message>
        <message>
            <source>Hours of the whole work</source>
            <translation>Бардык жумуш, саат</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of public works in all</source>
            <translation>
                <numerusform>Бардыгы %n күн коомдук жумуш</numerusform>
                <numerusform>Бардыгы %n күн коомдук жумуш</numerusform>
            </translation>
        </message>
        <message>
            <source>agreement of {day}</source>
            <translation>{day}-ж. келишим</translation>
        </message>
    </context>
    <context>
        <name>CommunitySection</name>
        <message>
            <source>Nothing in this period. Here come public works, what was done together with bodies, diplomas and thanks</source>
            <translation>Бул мезгилде эч нерсе жок. Бул жерге коомдук жумуштар, органдар менен биргелешкен иштер, дипломдор жана ыраазычылыктар жазылат</translation>
        </message>
        <message>
            <source>New public work</source>
            <translation>Жаңы коомдук жумуш</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>All records</source>
            <translation>Бардык жазуулар</translation>
        </message>
        <message>
            <source>Public works</source>
            <translation>Коомдук жумуш</translation>
        </message>
        <message>
            <source>With partners</source>
            <translation>Өнөктөштөр менен</translation>
        </message>
        <message>
            <source>Achievements</source>
            <translation>Жетишкендиктер</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Certificate of public works</source>
            <translation>Коомдук жумуш жөнүндө маалымкат</translation>
        </message>
        <message>
            <source>Partnership and achievements</source>
            <translation>Өнөктөштүк жана жетишкендиктер</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Public work</source>
            <translation>Коомдук жумуш</translation>
        </message>
        <message>
            <source>Done with a partner</source>
            <translation>Биргелешкен иш</translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>Жетишкендик</translation>
        </message>
        <message>
            <source>Choose a record</source>
            <translation>Жазууну тандаңыз</translation>
        </message>
        <message>
            <source>Open the event</source>
            <translation>Иш-чараны ачуу</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Алып салуу</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n сап</numerusform>
                <numerusform>%n сап</numerusform>
            </translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Тастыктоо</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>closed for this work</source>
            <translation>жумуш убагында жабык</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Саат</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Убактысы</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Китепкана</translation>
        </message>
        <message>
            <source>Charged by</source>
            <translation>Тапшырган</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Ким менен бирге</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Келишим</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Иш-чара</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Кимден</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Жарыялоолор</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Басма сөздөгү жарыялоо</translation>
        </message>
        <message>
            <source>Open in the press</source>
            <translation>«Басма сөз» бөлүмүндө ачуу</translation>
        </message>
    </context>
    <context>
        <name>ConclusionDialog</name>
        <message>
            <source>Finish the check</source>
            <translation>Текшерүүнү аяктоо</translation>
        </message>
        <message>
            <source>How the stock is kept; printed in the act. It may stay empty.</source>
            <translation>Фонд кандай сакталат; актыда басылат. Бош калтырса болот.</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Корутунду</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Consent to the processing of personal data</source>
            <translation>Жеке маалыматтарды иштетүүгө макулдук</translation>
        </message>
        <message>
            <source>I, full name</source>
            <translation>Мен, аты-жөнүм</translation>
        </message>
        <message>
            <source>agree that the library keeps and processes my data: full name, year of birth, address, phone, place of study or work, and records of the books I borrow.</source>
            <translation>китепкана менин маалыматтарымды: аты-жөнүмдү, туулган жылымды, дарегимди, телефонумду, окуган же иштеген жеримди жана мен алган китептер жөнүндө жазууларды сактап, иштетишине макулмун.</translation>
        </message>
        <message>
            <source>Consent of a parent or guardian for a child</source>
            <translation>Ата-эненин же камкорчунун бала үчүн макулдугу</translation>
        </message>
        <message>
            <source>parent or guardian of the child</source>
            <translation>баланын ата-энеси (камкорчусу)</translation>
        </message>
        <message>
            <source>agree that the library keeps and processes the child's and my data: full names, the child's year of birth, address, phone, school and class, and records of the books the child borrows.</source>
            <translation>китепкана баланын жана менин маалыматтарымды: аты-жөнүбүздү, баланын туулган жылын, даректи, телефонду, мектебин жана классын, бала алган китептер жөнүндө жазууларды сактап, иштетишине макулмун.</translation>
        </message>
        <message>
            <source>I answer for the books that the child takes: they come back in time and whole; a lost or spoiled book is replaced by an equal one.</source>
            <translation>Бала алган китептер үчүн мен жооп берем: алар өз убагында жана бүтүн кайтарылат, жоголгон же бузулган китепти ага тең китеп менен алмаштырам.</translation>
        </message>
        <message>
            <source>The purpose: to lend books, to remind of their return and to count readers. Reports of the library hold numbers only, no names.</source>
            <translation>Максаты: китеп берүү, аны кайтарууну эскертүү жана окурмандарды эсепке алуу. Китепкананын отчётторунда сандар гана болот, аты-жөндөр болбойт.</translation>
        </message>
        <message>
            <source>The data are not handed to others without consent. Whoever they are about may ask at any time what is kept, have it corrected, and withdraw this consent in writing.</source>
            <translation>Макулдуксуз маалыматтар башкаларга берилбейт. Маалымат ээси эмне сакталганын каалаган убакта билип, оңдоттуруп, бул макулдукту жазуу түрүндө кайтарып ала алат.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Колу</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Received by the librarian</source>
            <translation>Кабыл алган китепканачы</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message>
            <source>Contents of the report</source>
            <translation>Отчёттун мазмуну</translation>
        </message>
    </context>
    <context>
        <name>CopiesPage</name>
        <message>
            <source>No copies yet. One is made each time the program is closed.</source>
            <translation>Азырынча көчүрмө жок. Программа жабылган сайын көчүрмө жасалат.</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>Азыр көчүрмө жасоо</translation>
        </message>
        <message>
            <source>Copy to a USB stick</source>
            <translation>Флешкага көчүрүү</translation>
        </message>
        <message>
            <source>Keep copies elsewhere…</source>
            <translation>Көчүрмөлөрдү башка жерде сактоо…</translation>
        </message>
        <message>
            <source>Restore the chosen copy…</source>
            <translation>Тандалган көчүрмөнү калыбына келтирүү…</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Файлдан калыбына келтирүү…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлөмү</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n көчүрмө</numerusform>
                <numerusform>%n көчүрмө</numerusform>
            </translation>
        </message>
        <message>
            <source>Last copy: {date}, {age}</source>
            <translation>Акыркы көчүрмө: {date}, {age}</translation>
        </message>
        <message>
            <source>There is no copy yet</source>
            <translation>Көчүрмө азырынча жок</translation>
        </message>
        <message>
            <source>Last copy outside this computer: {date}</source>
            <translation>Бул компьютерден тышкары акыркы көчүрмө: {date}</translation>
        </message>
        <message>
            <source>No copy was carried out of this computer yet: use a USB stick.</source>
            <translation>Бул компьютерден тышкары көчүрмө жок: флешкага көчүрүп алыңыз.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгүн</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n күн мурун</numerusform>
                <numerusform>%n күн мурун</numerusform>
            </translation>
        </message>
        <message>
            <source>If the computer breaks, the library can be restored from this copy.</source>
            <translation>Компьютер бузулса, китепкананы ушул көчүрмөдөн калыбына келтирсе болот.</translation>
        </message>
        <message>
            <source>USB stick found. Write the copy to:</source>
            <translation>Флешка табылды. Көчүрмө жазылсын:</translation>
        </message>
        <message>
            <source>Making the copy</source>
            <translation>Көчүрмө жасалууда</translation>
        </message>
        <message>
            <source>Copy made and read back: {file}</source>
            <translation>Көчүрмө жасалып, текшерилди: {file}</translation>
        </message>
        <message>
            <source>The copy is on the stick and was read back. You can remove the stick.</source>
            <translation>Көчүрмө жазылып, текшерилди. Флешканы чыгарсаңыз болот.</translation>
        </message>
        <message>
            <source>Copies (*.db)</source>
            <translation>Көчүрмөлөр (*.db)</translation>
        </message>
        <message>
            <source>In the copy: {inside}

The present data will be replaced by it. They are kept as a copy, so that you can return to them.</source>
            <translation>Көчүрмөдө: {inside}

Азыркы маалымат ушуга алмашат. Ал өзүнчө көчүрмө болуп сакталат, кайра кайтсаңыз болот.</translation>
        </message>
        <message>
            <source>Restore this copy</source>
            <translation>Бул көчүрмөнү калыбына келтирүү</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>CountView</name>
        <message>
            <source>Inventory number</source>
            <translation>Инвентардык номер</translation>
        </message>
        <message>
            <source>Inventory number, then Enter</source>
            <translation>Инвентардык номер, анан Enter</translation>
        </message>
        <message>
            <source>Ctrl+Z takes the last one back</source>
            <translation>Ctrl+Z акыркысын кайтарат</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Текче</translation>
        </message>
        <message>
            <source>Shelf {name}</source>
            <translation>Текче {name}</translation>
        </message>
        <message>
            <source>Take a book from the shelf: type or scan its number.</source>
            <translation>Текчеден китеп алыңыз: номерин териңиз же сканерлеңиз.</translation>
        </message>
    </context>
    <context>
        <name>Counters</name>
        <message>
            <source>How many at once</source>
            <translation>Канча киши</translation>
        </message>
        <message>
            <source>A group: type how many, then press its button</source>
            <translation>Топ: санын жазып, баскычты басыңыз</translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) today</source>
            <translation>
                <numerusform>Бүгүн %n келүү</numerusform>
                <numerusform>Бүгүн %n келүү</numerusform>
            </translation>
        </message>
        <message>
            <source>4  Outside</source>
            <translation>4  Сыртта</translation>
        </message>
        <message>
            <source>5  By phone</source>
            <translation>5  Телефон</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Маалыматтар</translation>
        </message>
        <message>
            <source>For the next count: F4, {key}, then 1, 2 or 3</source>
            <translation>Кийинки келүү үчүн: F4, {key}, анан 1, 2 же 3</translation>
        </message>
        <message numerus="yes">
            <source>{date}: %n visit(s)</source>
            <translation>
                <numerusform>{date}: %n келүү</numerusform>
                <numerusform>{date}: %n келүү</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message>
            <source>children: up to {age} years inclusive</source>
            <translation>балдар — {age} жашка чейин (кошо эсептегенде)</translation>
        </message>
        <message>
            <source>young people: {low}–{high} years</source>
            <translation>жаштар — {low}–{high} жаш</translation>
        </message>
        <message>
            <source>age on the day of registration, kept for the year</source>
            <translation>курак — катталган күнү, жыл бою</translation>
        </message>
        <message>
            <source>new: registered for the first time or after a missed year</source>
            <translation>жаңы катталган — биринчи жолу же бир жыл үзгүлтүктөн кийин</translation>
        </message>
        <message>
            <source>new: registered for the first time</source>
            <translation>жаңы катталган — биринчи жолу</translation>
        </message>
        <message>
            <source>a renewal counts as a loan</source>
            <translation>мөөнөтүн узартуу китеп берүү деп эсептелет</translation>
        </message>
        <message>
            <source>a renewal does not count as a loan</source>
            <translation>мөөнөтүн узартуу китеп берүү деп эсептелбейт</translation>
        </message>
        <message>
            <source>consultations are counted among the references</source>
            <translation>кеңеш берүүлөр маалымкаттарга кирет</translation>
        </message>
        <message>
            <source>consultations are not counted among the references</source>
            <translation>кеңеш берүүлөр маалымкаттарга кирбейт</translation>
        </message>
        <message>
            <source>turnover: by the average stock</source>
            <translation>айлануусу — орточо фонд боюнча</translation>
        </message>
        <message>
            <source>turnover: by the stock at the end of the period</source>
            <translation>айлануусу — мезгил аягындагы фонд боюнча</translation>
        </message>
    </context>
    <context>
        <name>DateDialog</name>
        <message>
            <source>Name in Russian</source>
            <translation>Орусча аталышы</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Кыргызча аталышы</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>Канчанчы жолу</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Жума күнү</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Айы</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Акыркы күнү</translation>
        </message>
        <message>
            <source>Month of the last day</source>
            <translation>Акыркы күндүн айы</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датасы</translation>
        </message>
        <message>
            <source>Until, if several days</source>
            <translation>Бир нече күн болсо, кайсы күнгө чейин</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Year of birth or founding</source>
            <translation>Туулган же негизделген жылы</translation>
        </message>
        <message>
            <source>From it the jubilees are counted</source>
            <translation>Юбилейлер ушундан эсептелет</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Кайсы жылдан</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Кайсы жылга чейин</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
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
            <translation>Мындай күн жок. Мисалы: 08.03.2026</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>Holiday, day off</source>
            <translation>Дем алыш майрам</translation>
        </message>
        <message>
            <source>Holiday, working day</source>
            <translation>Жумуш күнкү майрам</translation>
        </message>
        <message>
            <source>Day worked off</source>
            <translation>Которулган жумуш күнү</translation>
        </message>
        <message>
            <source>Memorable day</source>
            <translation>Эстелик күн</translation>
        </message>
        <message>
            <source>Professional day</source>
            <translation>Кесиптик майрам</translation>
        </message>
        <message>
            <source>International day</source>
            <translation>Эл аралык күн</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Туулган күн</translation>
        </message>
        <message>
            <source>Every year on one day</source>
            <translation>Жыл сайын бир күнү</translation>
        </message>
        <message>
            <source>Every year on several days</source>
            <translation>Жыл сайын бир нече күн</translation>
        </message>
        <message>
            <source>On a weekday of a month</source>
            <translation>Жума күнү боюнча</translation>
        </message>
        <message>
            <source>Only once</source>
            <translation>Бир жолу</translation>
        </message>
        <message>
            <source>first</source>
            <translation>айда 1-жолу</translation>
        </message>
        <message>
            <source>second</source>
            <translation>айда 2-жолу</translation>
        </message>
        <message>
            <source>third</source>
            <translation>айда 3-жолу</translation>
        </message>
        <message>
            <source>fourth</source>
            <translation>айда 4-жолу</translation>
        </message>
        <message>
            <source>fifth</source>
            <translation>айда 5-жолу</translation>
        </message>
        <message>
            <source>last</source>
            <translation>айда акыркы жолу</translation>
        </message>
        <message>
            <source>In the calendar</source>
            <translation>Календарда</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>Тактоо керек</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Жашырылган</translation>
        </message>
        <message>
            <source>Own and changed</source>
            <translation>Өзүбүздүкү жана өзгөртүлгөнү</translation>
        </message>
        <message>
            <source>There is no such day. Check the day, the month and the last day.</source>
            <translation>Мындай күн жок. Күнүн, айын жана акыркы күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>Enter the name in Russian or Kyrgyz.</source>
            <translation>Аталышын орусча же кыргызча жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the kind of the date.</source>
            <translation>Датанын түрүн тандаңыз.</translation>
        </message>
        <message>
            <source>{year} is no year. Enter four digits.</source>
            <translation>{year} — жыл эмес. Төрт сан жазыңыз.</translation>
        </message>
        <message>
            <source>The last year is before the first one.</source>
            <translation>Акыркы жыл биринчисинен мурун.</translation>
        </message>
        <message>
            <source>“{name}” stands in the calendar already.</source>
            <translation>«{name}» календарда бар.</translation>
        </message>
        <message>
            <source>The day of “{name}” is not announced every year.</source>
            <translation>«{name}» күнү жыл сайын жарыяланбайт.</translation>
        </message>
        <message>
            <source>This date is no longer there.</source>
            <translation>Бул дата эми жок.</translation>
        </message>
        <message>
            <source>The holiday is expected on {date}. The announced day is near it: check it.</source>
            <translation>Майрам {date} күтүлөт. Жарыяланган күн ага жакын болушу керек: текшериңиз.</translation>
        </message>
        <message>
            <source>Event no. {no} was held and is counted on its day, so it stays there.</source>
            <translation>№ {no} иш-чара өткөрүлүп, өз күнүндө эсептелген, ошондуктан ошол күндө калат.</translation>
        </message>
        <message>
            <source>“{name}” added to the calendar</source>
            <translation>«{name}» календарга кошулду</translation>
        </message>
        <message>
            <source>“{name}”: the date was changed</source>
            <translation>«{name}»: дата өзгөртүлдү</translation>
        </message>
        <message>
            <source>“{name}” confirmed</source>
            <translation>«{name}»: дата такталды</translation>
        </message>
        <message>
            <source>“{name}” hidden from the calendar</source>
            <translation>«{name}» календардан жашырылды</translation>
        </message>
        <message>
            <source>“{name}” stands in the calendar again</source>
            <translation>«{name}» кайра календарда</translation>
        </message>
        <message>
            <source>“{name}” is as it came with the program</source>
            <translation>«{name}» кайра программадагыдай</translation>
        </message>
        <message>
            <source>“{name}”: announced for {date}</source>
            <translation>«{name}»: {date} деп жарыяланды</translation>
        </message>
        <message>
            <source>Enter when it was, as well as it is known: a day, a year, «about 1943».</source>
            <translation>Качан болгонун белгилүү болгонунча жазыңыз: күнү, жылы, «1943-жыл чамасында».</translation>
        </message>
        <message>
            <source>This date is not understood. Examples: 09.05.1943, May 1943, about 1943, 1940s.</source>
            <translation>Дата түшүнүксүз. Мисалдар: 09.05.1943, 1943-жылдын майы, 1943-жыл чамасында, 1940-жылдар.</translation>
        </message>
    </context>
    <context>
        <name>DatesSection</name>
        <message>
            <source>By the moon, announced every year</source>
            <translation>Ай боюнча, жыл сайын жарыяланат</translation>
        </message>
        <message>
            <source>Date of the calendar</source>
            <translation>Календардын датасы</translation>
        </message>
        <message>
            <source>Save the date</source>
            <translation>Датаны сактоо</translation>
        </message>
        <message>
            <source>Announced day</source>
            <translation>Жарыяланган күн</translation>
        </message>
        <message>
            <source>Save the day</source>
            <translation>Күндү сактоо</translation>
        </message>
        <message>
            <source>No such dates. Add a day of the village, the school, a person.</source>
            <translation>Мындай даталар жок. Айылдын, мектептин, жердештин күнүн кошуңуз.</translation>
        </message>
        <message>
            <source>Add a date</source>
            <translation>Дата кошуу</translation>
        </message>
        <message>
            <source>Which to show</source>
            <translation>Кайсыларын көрсөтүү</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Бардык түрлөрү</translation>
        </message>
        <message>
            <source>Kind of date</source>
            <translation>Датанын түрү</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Мурунку жыл</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Кийинки жыл</translation>
        </message>
        <message>
            <source>Choose a date</source>
            <translation>Датаны тандаңыз</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орусча</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>Кыргызча</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Туулган жылы</translation>
        </message>
        <message>
            <source>Jubilee</source>
            <translation>Юбилей</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Белгиленет</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Жашырылган</translation>
        </message>
        <message>
            <source>Not in the calendar: the day is not certain</source>
            <translation>Календарда жок: күнү так эмес</translation>
        </message>
        <message>
            <source>The day is to be announced</source>
            <translation>Күнү такталат: муфтият жарыялайт</translation>
        </message>
        <message>
            <source>Changed by the library</source>
            <translation>Китепкана өзгөрткөн</translation>
        </message>
        <message>
            <source>Own date</source>
            <translation>Өз датабыз</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Кайра көрсөтүү</translation>
        </message>
        <message>
            <source>Confirm the day</source>
            <translation>Күндү тактоо</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Жашыруу</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>Мурункудай</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n дата</numerusform>
                <numerusform>%n дата</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
    </context>
    <context>
        <name>DayCards</name>
        <message>
            <source>Enter a day from paper</source>
            <translation>Кагаздагы күндү киргизүү</translation>
        </message>
        <message>
            <source>How many people came?</source>
            <translation>Канча киши катышты?</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Today: {title}</source>
            <translation>Бүгүн: {title}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Tomorrow: {title}</source>
            <translation>Эртең: {title}</translation>
        </message>
        <message>
            <source>Nothing planned for today</source>
            <translation>Бүгүнгө эч нерсе пландалган эмес</translation>
        </message>
        <message>
            <source>Plan an event  F8</source>
            <translation>Иш-чара  F8</translation>
        </message>
        <message>
            <source>Today in the calendar</source>
            <translation>Бүгүн календарда</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жооп берүү</translation>
        </message>
        <message>
            <source>Show debtors</source>
            <translation>Карыздарларды көрсөтүү</translation>
        </message>
        <message>
            <source>Register a reader  F2</source>
            <translation>Каттоо  F2</translation>
        </message>
        <message>
            <source>A copy is made each time the program is closed.</source>
            <translation>Көчүрмө программа жабылган сайын жасалат.</translation>
        </message>
        <message numerus="yes">
            <source>%n inquiry(ies) to answer</source>
            <translation>
                <numerusform>%n суроо-талап жооп күтөт</numerusform>
                <numerusform>%n суроо-талап жооп күтөт</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue book(s)</source>
            <translation>
                <numerusform>%n китептин мөөнөтү өткөн</numerusform>
                <numerusform>%n китептин мөөнөтү өткөн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n reader(s)</source>
            <translation>
                <numerusform>%n окурманда</numerusform>
                <numerusform>%n окурманда</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) registered this year</source>
            <translation>
                <numerusform>Быйыл %n окурман катталды</numerusform>
                <numerusform>Быйыл %n окурман катталды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n book(s) issued today</source>
            <translation>
                <numerusform>Бүгүн %n китеп берилди</numerusform>
                <numerusform>Бүгүн %n китеп берилди</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last copy was made %n day(s) ago</source>
            <translation>
                <numerusform>Акыркы көчүрмө %n күн мурун жасалган</numerusform>
                <numerusform>Акыркы көчүрмө %n күн мурун жасалган</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n жыл</numerusform>
                <numerusform>%n жыл</numerusform>
            </translation>
        </message>
        <message>
            <source>Days from paper</source>
            <translation>Кагаздагы күндөр</translation>
        </message>
        <message>
            <source>A new year has begun</source>
            <translation>Жаңы жыл башталды</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Көрүү</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Saddlebag: books taken along</source>
            <translation>Чабандын куржуну: ала кетүүчү китептер</translation>
        </message>
        <message numerus="yes">
            <source>%n issue(s) of journals and newspapers did not come</source>
            <translation>
                <numerusform>Журнал менен гезиттердин %n саны келген жок</numerusform>
                <numerusform>Журнал менен гезиттердин %n саны келген жок</numerusform>
            </translation>
        </message>
        <message>
            <source>The last entry is of {last}. Set the clock, or everything is counted on a wrong day.</source>
            <translation>Акыркы жазуу {last} күнү жасалган. Саатты тууралаңыз, болбосо баары башка күнгө эсептелет.</translation>
        </message>
        <message>
            <source>The computer's clock shows {date}</source>
            <translation>Компьютердин сааты {date} күнүн көрсөтүп турат</translation>
        </message>
        <message>
            <source>The plan of {month} is due by the {day}th</source>
            <translation>{month} айынын планы {day}ине чейин тапшырылат</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Түзүү</translation>
        </message>
        <message numerus="yes">
            <source>%n agreement(s) to prolong or to end</source>
            <translation>
                <numerusform>Узартуу же аяктоо керек: %n келишим</numerusform>
                <numerusform>Узартуу же аяктоо керек: %n келишим</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The central library has answered %n inquiry(ies)</source>
            <translation>
                <numerusform>БК %n суроо-талапка жооп берди</numerusform>
                <numerusform>БК %n суроо-талапка жооп берди</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiry(ies) of branches wait for the central library</source>
            <translation>
                <numerusform>Филиалдардын %n суроо-талабы БКнын жообун күтөт</numerusform>
                <numerusform>Филиалдардын %n суроо-талабы БКнын жообун күтөт</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayControl</name>
        <message>
            <source>Enter the work of an earlier day: Ctrl+0</source>
            <translation>Мурунку күндүн ишин киргизүү: Ctrl+0</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Кечээ</translation>
        </message>
        <message>
            <source>Which day was it?</source>
            <translation>Кайсы күн үчүн?</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Тандоо</translation>
        </message>
    </context>
    <context>
        <name>DayDialog</name>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
    </context>
    <context>
        <name>DaySheet</name>
        <message>
            <source>Sheet for a day on paper</source>
            <translation>Компьютерсиз күн үчүн баракча</translation>
        </message>
        <message>
            <source>Date: ____________________</source>
            <translation>Күнү: ____________________</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Бардыгы</translation>
        </message>
        <message>
            <source>Make a stroke for each person and each book, and count in the evening. When the power is back, press “Enter a day from paper” and type the totals in. What was not counted stays empty.</source>
            <translation>Ар бир адам жана ар бир китеп үчүн сызыкча коюп, кечинде санаңыз. Жарык келгенде «Кагаздагы күндү киргизүү» баскычын басып, жыйынтыгын киргизиңиз. Саналбаганы бош калсын.</translation>
        </message>
    </context>
    <context>
        <name>Debtors</name>
        <message>
            <source>Days late</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Class or category</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>Эстетилди</translation>
        </message>
        <message numerus="yes">
            <source>%n debtor(s)</source>
            <translation>
                <numerusform>%n карыздар окурман</numerusform>
                <numerusform>%n карыздар окурман</numerusform>
            </translation>
        </message>
        <message>
            <source>Write down the reminder</source>
            <translation>Эстетүүнү жазуу</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Жолу</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Guardian's phone</source>
            <translation>Ата-эненин телефону</translation>
        </message>
        <message>
            <source>Card no. {no}</source>
            <translation>Билет № {no}</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Эстетүү…</translation>
        </message>
        <message>
            <source>Reader's card</source>
            <translation>Окурмандын карточкасы</translation>
        </message>
        <message>
            <source>Past the term</source>
            <translation>Мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Эстетүүлөр</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Азырынча жок.</translation>
        </message>
        <message numerus="yes">
            <source>Remind %n reader(s) of the list</source>
            <translation>
                <numerusform>Тизмедеги %n окурманга эстетүү</numerusform>
                <numerusform>Тизмедеги %n окурманга эстетүү</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n күн кечикти</numerusform>
                <numerusform>%n күн кечикти</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Letters to %n reader(s) of the list</source>
            <translation>
                <numerusform>Тизмедеги %n окурманга кат</numerusform>
                <numerusform>Тизмедеги %n окурманга кат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write down that %n reader(s) were sent a letter?</source>
            <translation>
                <numerusform>%n окурманга кат жөнөтүлгөнү жазылсынбы?</numerusform>
                <numerusform>%n окурманга кат жөнөтүлгөнү жазылсынбы?</numerusform>
            </translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Жөнөтүлгөн жок</translation>
        </message>
        <message>
            <source>Nobody is in the list.</source>
            <translation>Тизмеде эч ким жок.</translation>
        </message>
        <message>
            <source>Letter…</source>
            <translation>Кат…</translation>
        </message>
        <message>
            <source>{book}, until {date}</source>
            <translation>{book}, {date} чейин</translation>
        </message>
    </context>
    <context>
        <name>DebtorsPage</name>
        <message>
            <source>Whom to show</source>
            <translation>Кимдерди көрсөтүү</translation>
        </message>
        <message>
            <source>Never reminded</source>
            <translation>Эстетилген эмес</translation>
        </message>
        <message>
            <source>Nobody owes a book.</source>
            <translation>Мындай карыздар окурман жок.</translation>
        </message>
        <message>
            <source>All readers</source>
            <translation>Бардык окурмандар</translation>
        </message>
        <message>
            <source>Remind all listed…</source>
            <translation>Тизмедегилердин баарына эстетүү…</translation>
        </message>
        <message>
            <source>Remind {reader}</source>
            <translation>Эстетүү: {reader}</translation>
        </message>
        <message>
            <source>How late</source>
            <translation>Канча кечикти</translation>
        </message>
        <message>
            <source>However late</source>
            <translation>Канча кечиксе да</translation>
        </message>
        <message>
            <source>Two weeks and more</source>
            <translation>Эки жума жана көп</translation>
        </message>
        <message>
            <source>A month and more</source>
            <translation>Бир ай жана көп</translation>
        </message>
        <message>
            <source>Three months and more</source>
            <translation>Үч ай жана көп</translation>
        </message>
        <message>
            <source>All debtors</source>
            <translation>Бардык карыздарлар</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Choose a debtor</source>
            <translation>Карыздар окурманды тандаңыз</translation>
        </message>
    </context>
    <context>
        <name>Debts</name>
        <message>
            <source>By letter</source>
            <translation>Кат менен</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Телефон аркылуу</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>Үйүнө барып</translation>
        </message>
        <message>
            <source>Through the school</source>
            <translation>Мектеп аркылуу</translation>
        </message>
        <message>
            <source>Not in the stock</source>
            <translation>Фонддо жок</translation>
        </message>
        <message>
            <source>On loan</source>
            <translation>Окурманда</translation>
        </message>
        <message>
            <source>Too few copies</source>
            <translation>Нускасы аз</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Башка себеп</translation>
        </message>
        <message>
            <source>Not requested yet</source>
            <translation>Азырынча суралган эмес</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Суралган</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылган</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Алынды</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>Эми кереги жок</translation>
        </message>
        <message>
            <source>Choose how the reader was reminded: press the digit.</source>
            <translation>Кантип эскерткениңизди тандаңыз: цифраны басыңыз.</translation>
        </message>
        <message>
            <source>Nobody of the list owes a book any more.</source>
            <translation>Тизмеден эч ким китеп карыз эмес.</translation>
        </message>
        <message>
            <source>Enter what was asked for.</source>
            <translation>Эмне суралганын жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the reason: press the digit.</source>
            <translation>Себебин тандаңыз: цифраны басыңыз.</translation>
        </message>
        <message>
            <source>Nothing is chosen that could still be entered.</source>
            <translation>Бул мурда белгиленген. Башка саптарды тандаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) reminded</source>
            <translation>
                <numerusform>Эстетүү жазылды: %n окурман</numerusform>
                <numerusform>Эстетүү жазылды: %n окурман</numerusform>
            </translation>
        </message>
        <message>
            <source>Refusal written down: {wanted}</source>
            <translation>Берилбегени жазылды: {wanted}</translation>
        </message>
        <message numerus="yes">
            <source>Request collected: %n title(s)</source>
            <translation>
                <numerusform>Буюртма түзүлдү: %n аталыш</numerusform>
                <numerusform>Буюртма түзүлдү: %n аталыш</numerusform>
            </translation>
        </message>
        <message>
            <source>Received: {wanted}</source>
            <translation>Алынды: {wanted}</translation>
        </message>
        <message>
            <source>No longer needed: {wanted}</source>
            <translation>Эми кереги жок: {wanted}</translation>
        </message>
        <message>
            <source>Readers with overdue books on {date}</source>
            <translation>{date} карата карыздар окурмандар</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Full name, address, phone</source>
            <translation>Аты-жөнү, дареги, телефону</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автору, аталышы</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Кайтаруу мөөнөтү</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Кечиккен күн</translation>
        </message>
        <message>
            <source>Pupils with overdue books on {date}</source>
            <translation>{date} карата карыздар окуучулар</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Class {grade}</source>
            <translation>{grade}-класс</translation>
        </message>
        <message>
            <source>Reminder of overdue books</source>
            <translation>Китептер жөнүндө эскертүү</translation>
        </message>
        <message>
            <source>Dear parent! Your child {name} (card no. {card}) has books of the library whose term is over:</source>
            <translation>Урматтуу ата-эне! Балаңыз {name} (билет № {card}) китепканадан алган китептердин мөөнөтү өтүп кетти:</translation>
        </message>
        <message>
            <source>Dear {name}! By card no. {card} you have books of the library whose term is over:</source>
            <translation>Урматтуу {name}! Сиздин № {card} билетке жазылган китептердин мөөнөтү өтүп кетти:</translation>
        </message>
        <message>
            <source>Please bring them back or have the term prolonged: other readers are waiting. If a book is lost, come and we will agree on how to replace it.</source>
            <translation>Аларды кайтарып бериңиз же мөөнөтүн узарттырыңыз: китептерди башка окурмандар күтүп жатат. Китеп жоголсо, келиңиз, аны эмне менен алмаштырууну сүйлөшөбүз.</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Address of the library: {place}</source>
            <translation>Китепкананын дареги: {place}</translation>
        </message>
        <message>
            <source>Open: {hours}</source>
            <translation>Иш убактысы: {hours}</translation>
        </message>
        <message>
            <source>Phone: {phone}</source>
            <translation>Телефону: {phone}</translation>
        </message>
        <message>
            <source>To the parents of {name}</source>
            <translation>Ата-энесине: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s)</source>
            <translation>
                <numerusform>%n окурман</numerusform>
                <numerusform>%n окурман</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n book(s)</source>
            <translation>
                <numerusform>%n китеп</numerusform>
                <numerusform>%n китеп</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Denials</name>
        <message>
            <source>Asked for in vain</source>
            <translation>Берилбей калган китеп</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Эмне суралды</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>DenialsPage</name>
        <message>
            <source>Which to show</source>
            <translation>Эмнени көрсөтүү</translation>
        </message>
        <message>
            <source>Nothing here. Shift+F12 writes down what was asked for in vain.</source>
            <translation>Бул жерде эч нерсе жок. Берилбегенин жазуу — Shift+F12.</translation>
        </message>
        <message>
            <source>Back to the stock</source>
            <translation>Фондго кайтуу</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Баарын белгилөө</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Жолу</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Эмне суралды</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Акыркы жолу</translation>
        </message>
        <message>
            <source>Collect a request to the central library</source>
            <translation>БКга буюртма түзүү</translation>
        </message>
        <message>
            <source>Choose a line</source>
            <translation>Сапты тандаңыз</translation>
        </message>
        <message>
            <source>First time</source>
            <translation>Биринчи жолу</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Суралган</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Алынды</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>Эми кереги жок</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n сап</numerusform>
                <numerusform>%n сап</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter or a double click ticks a line for the request</source>
            <translation>Enter же кош чыкылдатуу сапты буюртмага белгилейт</translation>
        </message>
        <message>
            <source>No request is waiting for an answer.</source>
            <translation>Жооп күтүп турган заявка жок.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>No electricity</source>
            <translation>Жарык өчкөн</translation>
        </message>
        <message>
            <source>Books taken along on the road</source>
            <translation>Жолго алып чыккан китептер</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Башка себеп</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Registered this year</source>
            <translation>Быйыл катталгандар</translation>
        </message>
        <message>
            <source>Not registered this year</source>
            <translation>Быйыл каттала элек</translation>
        </message>
        <message>
            <source>Debtors</source>
            <translation>Карыздар окурмандар</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Себет</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>Мөөнөтүнөн %n күн кечикти</numerusform>
                <numerusform>Мөөнөтүнөн %n күн кечикти</numerusform>
            </translation>
        </message>
        <message>
            <source>{reader} registered. Card no. {card_no}</source>
            <translation>{reader} катталды. Билети № {card_no}</translation>
        </message>
        <message>
            <source>{reader} registered for {year}. Card no. {card_no}</source>
            <translation>{reader} {year}-жылга кайра катталды. Билети № {card_no}</translation>
        </message>
        <message>
            <source>{reader}: changes saved</source>
            <translation>{reader}: өзгөртүүлөр сакталды</translation>
        </message>
        <message>
            <source>{reader} moved to the trash</source>
            <translation>{reader}: баракчасы себетке салынды</translation>
        </message>
        <message>
            <source>{reader} taken from the trash</source>
            <translation>{reader}: баракчасы себеттен чыгарылды</translation>
        </message>
        <message numerus="yes">
            <source>Visit counted. Today: %n</source>
            <translation>
                <numerusform>Келүү белгиленди. Бүгүн: %n</numerusform>
                <numerusform>Келүү белгиленди. Бүгүн: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{date} entered from paper: %n visit(s)</source>
            <translation>
                <numerusform>{date} кагаздан киргизилди: %n келүү</numerusform>
                <numerusform>{date} кагаздан киргизилди: %n келүү</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the name.</source>
            <translation>Атын жазыңыз.</translation>
        </message>
        <message>
            <source>Enter the year of birth.</source>
            <translation>Туулган жылын жазыңыз.</translation>
        </message>
        <message>
            <source>The year of birth is from {low} to {high}. Check the figures.</source>
            <translation>Туулган жылы {low}–{high} аралыгында. Сандарын текшериңиз.</translation>
        </message>
        <message>
            <source>Choose who the reader is: press the digit.</source>
            <translation>Окурман ким экенин тандаңыз: санды басыңыз.</translation>
        </message>
        <message>
            <source>The grade, from {low} to {high}, does not belong to this category.</source>
            <translation>Класс ({low}–{high}) бул топко туура келбейт.</translation>
        </message>
        <message>
            <source>A child's parent or guardian is not written down.</source>
            <translation>Баланын ата-энеси же кепили жазылган жок.</translation>
        </message>
        <message>
            <source>There is no reader with card no. {card_no}.</source>
            <translation>№ {card_no} билети бар окурман жок.</translation>
        </message>
        <message>
            <source>Card no. {card_no} is in the trash. Restore the reader first.</source>
            <translation>№ {card_no} билет себетте. Адегенде окурманды калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>{reader} still has books: {n}. Take them back first.</source>
            <translation>{reader} окурманда дагы китеп бар: {n}. Адегенде кабыл алыңыз.</translation>
        </message>
        <message>
            <source>{reader} is registered for {year} already.</source>
            <translation>{reader}: {year}-жылга катталган.</translation>
        </message>
        <message>
            <source>Card no. {card_no} is not registered this year. Register the reader again.</source>
            <translation>№ {card_no} билет быйыл каттала элек. Окурманды кайра каттаңыз.</translation>
        </message>
        <message>
            <source>More books than usual: {loans}, the norm is {limit}.</source>
            <translation>Китеп адаттагыдан көп: {loans}, чеги — {limit}.</translation>
        </message>
        <message>
            <source>Overdue books: {overdue}.</source>
            <translation>Мөөнөтү өткөн китептер: {overdue}.</translation>
        </message>
        <message>
            <source>{number} «{title}» is being repaired.</source>
            <translation>{number} «{title}» оңдоодо.</translation>
        </message>
        <message>
            <source>{number} «{title}» is away, in another place.</source>
            <translation>{number} «{title}» азыр башка жерде.</translation>
        </message>
        <message>
            <source>{number} «{title}» is marked as missing. Mark it as found in the stock first.</source>
            <translation>{number} «{title}» табылбаган деп белгиленген. Адегенде фонддо табылганын белгилеңиз.</translation>
        </message>
        <message>
            <source>{number} «{title}» is not on loan.</source>
            <translation>{number} «{title}» окурманда эмес.</translation>
        </message>
        <message>
            <source>This book was brought back already.</source>
            <translation>Бул китеп мурунтан кайтарылган.</translation>
        </message>
        <message>
            <source>The book was issued on {date}; it cannot come back before.</source>
            <translation>Китеп {date} күнү берилген; андан мурун кайтарыла албайт.</translation>
        </message>
        <message>
            <source>Does not tie: the total is {left}, here it is {right}. Difference {difference}.</source>
            <translation>Дал келбейт: бардыгы {left}, бул жерде {right}. Айырмасы {difference}.</translation>
        </message>
        <message>
            <source>The sheet is empty. Enter at least one number.</source>
            <translation>Барак бош. Жок дегенде бир сан жазыңыз.</translation>
        </message>
        <message>
            <source>Choose with the arrows and press Enter</source>
            <translation>Жебелер менен тандап, Enter басыңыз</translation>
        </message>
        <message>
            <source>«{title}» is with this reader until {date}</source>
            <translation>«{title}» бул окурманда {date} чейин</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Кабыл алуу</translation>
        </message>
        <message>
            <source>«{title}» is here. First the reader: card number or surname</source>
            <translation>«{title}» текчеде бар. Адегенде окурман: билет № же фамилиясы</translation>
        </message>
        <message>
            <source>No book with number {no}</source>
            <translation>{no} номердүү китеп жок</translation>
        </message>
        <message>
            <source>Nothing found for «{q}»</source>
            <translation>«{q}» боюнча эч нерсе табылган жок</translation>
        </message>
        <message>
            <source>Register a reader</source>
            <translation>Окурманды каттоо</translation>
        </message>
        <message>
            <source>Returning: type or scan the book's number</source>
            <translation>Кабыл алуу: китептин номерин жазыңыз же сканерлеңиз</translation>
        </message>
        <message>
            <source>Now the number of the book; Esc when the reader is done</source>
            <translation>Эми китептин номери; окурман бүтсө — Esc</translation>
        </message>
        <message>
            <source>Card number or surname opens the reader</source>
            <translation>Билеттин номери же фамилия окурманды ачат</translation>
        </message>
        <message>
            <source>Reader, card no., book or inventory no.</source>
            <translation>Окурман, билет №, китеп же инв. №</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» is back</source>
            <translation>{inventory_no} «{title}» кабыл алынды</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» is back. {late}</source>
            <translation>{inventory_no} «{title}» кабыл алынды. {late}</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» issued to {reader} until {due}</source>
            <translation>{reader}: {inventory_no} «{title}» {due} чейин берилди</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» renewed until {due}</source>
            <translation>{inventory_no} «{title}» мөөнөтү {due} чейин узартылды</translation>
        </message>
        <message numerus="yes">
            <source>%n inquiry(ies) by phone or messenger counted</source>
            <translation>
                <numerusform>Телефон же мессенджер аркылуу %n кайрылуу эсептелди</numerusform>
                <numerusform>Телефон же мессенджер аркылуу %n кайрылуу эсептелди</numerusform>
            </translation>
        </message>
        <message>
            <source>School class</source>
            <translation>Мектеп классы</translation>
        </message>
        <message>
            <source>Club</source>
            <translation>Ийрим, клуб</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) promoted to the next grade</source>
            <translation>
                <numerusform>%n окурман кийинки класска көчүрүлдү</numerusform>
                <numerusform>%n окурман кийинки класска көчүрүлдү</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) anonymised</source>
            <translation>
                <numerusform>%n карточка атсыздандырылды</numerusform>
                <numerusform>%n карточка атсыздандырылды</numerusform>
            </translation>
        </message>
        <message>
            <source>Category «{name}» added</source>
            <translation>«{name}» категориясы кошулду</translation>
        </message>
        <message>
            <source>Category «{name}»: changes saved</source>
            <translation>«{name}» категориясы: өзгөртүүлөр сакталды</translation>
        </message>
        <message>
            <source>Category «{name}» moved to the trash</source>
            <translation>«{name}» категориясы себетке салынды</translation>
        </message>
        <message>
            <source>Category «{name}» taken from the trash</source>
            <translation>«{name}» категориясы себеттен кайтарылды</translation>
        </message>
        <message>
            <source>Group «{group}» added</source>
            <translation>«{group}» тобу кошулду</translation>
        </message>
        <message>
            <source>Group «{group}»: changes saved</source>
            <translation>«{group}» тобу: өзгөртүүлөр сакталды</translation>
        </message>
        <message>
            <source>Group «{group}» moved to the trash</source>
            <translation>«{group}» тобу себетке салынды</translation>
        </message>
        <message>
            <source>Group «{group}» taken from the trash</source>
            <translation>«{group}» тобу себеттен кайтарылды</translation>
        </message>
        <message>
            <source>{reader} is in «{group}» now</source>
            <translation>{reader}: «{group}» тобуна кошулду</translation>
        </message>
        <message>
            <source>{reader} is no longer in «{group}»</source>
            <translation>{reader}: «{group}» тобунан чыгарылды</translation>
        </message>
        <message numerus="yes">
            <source>Card no. {card} is merged into card no. {card_no}, {reader}: %n loan(s)</source>
            <translation>
                <numerusform>№ {card} билет № {card_no} билетке кошулду, {reader}: %n берүү</numerusform>
                <numerusform>№ {card} билет № {card_no} билетке кошулду, {reader}: %n берүү</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the name of the category.</source>
            <translation>Категориянын аталышын жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the column of the diary that its readers are counted in.</source>
            <translation>Бул окурмандар эсептеле турган күндөлүктүн тилкесин тандаңыз.</translation>
        </message>
        <message>
            <source>There is no such category any more.</source>
            <translation>Мындай категория эми жок.</translation>
        </message>
        <message>
            <source>There are no such cards.</source>
            <translation>Мындай карточкалар жок.</translation>
        </message>
        <message>
            <source>Card no. {card_no} is anonymised. Register the reader with a new card.</source>
            <translation>№ {card_no} карточка атсыздандырылган. Окурманды жаңы билет менен кайра каттаңыз.</translation>
        </message>
        <message>
            <source>Enter the name of the group.</source>
            <translation>Топтун аталышын жазыңыз.</translation>
        </message>
        <message>
            <source>There is no such group any more.</source>
            <translation>Мындай топ эми жок.</translation>
        </message>
        <message>
            <source>{reader} is in «{group}» already.</source>
            <translation>{reader}: «{group}» тобунда бар.</translation>
        </message>
        <message>
            <source>Nobody to promote: tick readers whose grade is of an earlier year.</source>
            <translation>Көчүрө турган эч ким жок: былтыркы классы жазылган окурмандарды белгилеңиз.</translation>
        </message>
        <message>
            <source>Choose who school leavers become.</source>
            <translation>Бүтүрүүчүлөр ким болоорун тандаңыз.</translation>
        </message>
        <message>
            <source>Choose the other card: by name or by number.</source>
            <translation>Башка карточканы тандаңыз: аты же номери боюнча.</translation>
        </message>
        <message>
            <source>Choose another card: this is the same one.</source>
            <translation>Башка карточканы тандаңыз: бул ошол эле карточка.</translation>
        </message>
        <message>
            <source>Card no. {card_no} is merged into card no. {kept}; its number leads there.</source>
            <translation>№ {card_no} билет № {kept} билетке кошулган; номери ошол жакка алып барат.</translation>
        </message>
        <message>
            <source>Another book was brought</source>
            <translation>Башка китеп алып келди</translation>
        </message>
        <message>
            <source>It was paid</source>
            <translation>Акча менен төлөндү</translation>
        </message>
        <message>
            <source>It was found</source>
            <translation>Китеп табылды</translation>
        </message>
        <message>
            <source>{number} «{title}» went out or came back on {date} already. Choose that day or a later one.</source>
            <translation>{number} «{title}»: {date} берилген же кайтарылган. Ошол күндү же андан кийинкисин тандаңыз.</translation>
        </message>
        <message>
            <source>It belongs to the central library. Put it aside to be given back!</source>
            <translation>БКнын китеби — кайтарууга бөлүп коюңуз!</translation>
        </message>
        <message>
            <source>Put it aside for {waiting}, card no. {waiting_card}, until {until}!</source>
            <translation>{waiting} үчүн бөлүп коюңуз, билет № {waiting_card}, {until} чейин!</translation>
        </message>
        <message>
            <source>This copy was put aside for {waiting}, card no. {waiting_card}.</source>
            <translation>Бул нуска {waiting} үчүн бөлүп коюлган, билет № {waiting_card}.</translation>
        </message>
        <message>
            <source>The reader is on this waiting list already.</source>
            <translation>Окурман бул кезекте турат.</translation>
        </message>
        <message>
            <source>The reader does not wait for this any longer.</source>
            <translation>Окурман бул кезекте турбайт.</translation>
        </message>
        <message>
            <source>Choose how the loss was made good.</source>
            <translation>Жоготуунун орду кантип толтурулганын тандаңыз.</translation>
        </message>
        <message>
            <source>Enter how much was paid.</source>
            <translation>Канча төлөнгөнүн жазыңыз.</translation>
        </message>
        <message>
            <source>This loss was made good already.</source>
            <translation>Бул жоготуунун орду толтурулган.</translation>
        </message>
        <message>
            <source>{reader} still has journals or brochures. Take them back first.</source>
            <translation>{reader}: колунда журналдар же китепчелер бар. Адегенде аларды кабыл алыңыз.</translation>
        </message>
        <message>
            <source>{reader} lost a book and has not made it good. Settle the loss first.</source>
            <translation>{reader}: жоголгон китептин орду толтурула элек. Адегенде аны жол-жоболоштуруңуз.</translation>
        </message>
        <message>
            <source>«{what}», pieces: {pieces}, is back</source>
            <translation>«{what}», {pieces} даана кайтарылды</translation>
        </message>
        <message>
            <source>«{what}», pieces: {pieces}, is back. {late}</source>
            <translation>«{what}», {pieces} даана кайтарылды. {late}</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» read in the hall by {reader}</source>
            <translation>{inventory_no} «{title}»: окуу залында берилди, {reader}</translation>
        </message>
        <message>
            <source>«{what}», pieces: {pieces}, issued to {reader} until {due}</source>
            <translation>«{what}», {pieces} даана берилди: {reader}, {due} чейин</translation>
        </message>
        <message>
            <source>«{what}», pieces: {pieces}, read in the hall by {reader}</source>
            <translation>«{what}», {pieces} даана окуу залында берилди: {reader}</translation>
        </message>
        <message>
            <source>«{what}», pieces: {pieces}, renewed until {due}</source>
            <translation>«{what}», {pieces} даана: мөөнөтү {due} чейин узартылды</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» lost by {reader}</source>
            <translation>{inventory_no} «{title}»: жоготуу жазылды, {reader}</translation>
        </message>
        <message>
            <source>The loss of {inventory_no} «{title}» by {reader} settled</source>
            <translation>{inventory_no} «{title}»: жоготуунун орду толтурулду, {reader}</translation>
        </message>
        <message>
            <source>{reader} put on the waiting list for «{title}», place {place}</source>
            <translation>{reader}: «{title}» китебине кезекке жазылды, орду {place}</translation>
        </message>
        <message>
            <source>{reader} taken off the waiting list: «{title}»</source>
            <translation>{reader}: кезектен чыгарылды, «{title}»</translation>
        </message>
        <message>
            <source>Terms and limits set from {date} on</source>
            <translation>Мөөнөттөр жана китеп саны {date} баштап коюлду</translation>
        </message>
        <message>
            <source>This is an ISBN, not an inventory number. Which of the copies?</source>
            <translation>Бул ISBN, инвентардык номер эмес. Кайсы нуска?</translation>
        </message>
        <message>
            <source>{no} is an ISBN, not an inventory number. No such book is entered.</source>
            <translation>{no} — бул ISBN, инвентардык номер эмес. Каталогдо мындай китеп жок.</translation>
        </message>
        <message>
            <source>Enter the book</source>
            <translation>Китепти киргизүү</translation>
        </message>
        <message>
            <source>Lend without a number</source>
            <translation>Номерсиз берүү</translation>
        </message>
        <message>
            <source>In the hall: the number of the book; it counts as given back today</source>
            <translation>Окуу залында: китептин номери; ошол эле күнү кайтарылды деп эсептелет</translation>
        </message>
        <message>
            <source>More of this kind than usual: {of_kind}, the norm is {kind_limit}.</source>
            <translation>Мындай түрдөгү документтер адаттагыдан көп: {of_kind}, ченем боюнча {kind_limit}.</translation>
        </message>
        <message>
            <source>Choose what it is: a school class or a club.</source>
            <translation>Эмне экенин тандаңыз: мектеп классы же ийрим.</translation>
        </message>
        <message>
            <source>{number} «{title}» does not stand on the shelf.</source>
            <translation>{number} «{title}» текчеде жок.</translation>
        </message>
        <message>
            <source>{number} «{title}» is in the bag already.</source>
            <translation>{number} «{title}» куржунда бар.</translation>
        </message>
        <message>
            <source>There is nothing in the bag.</source>
            <translation>Куржунда эч нерсе жок.</translation>
        </message>
        <message>
            <source>Choose the reader: name or card no.</source>
            <translation>Окурманды тандаңыз: аты же билет №.</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» is in the bag</source>
            <translation>{inventory_no} «{title}» куржунга салынды</translation>
        </message>
        <message>
            <source>{inventory_no} «{title}» taken out of the bag</source>
            <translation>{inventory_no} «{title}» куржундан алынды</translation>
        </message>
        <message numerus="yes">
            <source>%n book(s) unpacked</source>
            <translation>
                <numerusform>Куржундан %n китеп алынды</numerusform>
                <numerusform>Куржундан %n китеп алынды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskActs</name>
        <message>
            <source>Register again</source>
            <translation>Кайра каттоо</translation>
        </message>
        <message>
            <source>It is found: take it back</source>
            <translation>Табылды: кабыл алуу</translation>
        </message>
        <message>
            <source>This reader has the book already</source>
            <translation>Бул китеп ушул окурмандын колунда</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Узартуу</translation>
        </message>
        <message>
            <source>This book is with the reader of card no. {no}. Take it back first?</source>
            <translation>Бул китеп № {no} билеттүү окурманда. Адегенде кабыл аласызбы?</translation>
        </message>
        <message>
            <source>Take back and issue</source>
            <translation>Кабыл алып, берүү</translation>
        </message>
    </context>
    <context>
        <name>DeskSheets</name>
        <message>
            <source>Loans of {date}, receipts</source>
            <translation>{date} күнкү китеп берүү барагы, тил каттар</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Окурман</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автору, аталышы</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Кайтаруу мөөнөтү</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Колу</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Loans away from the library</source>
            <translation>Китепканадан тышкары берүү («чабандын куржуну»)</translation>
        </message>
        <message>
            <source>Place: ______________________   Date: ______________</source>
            <translation>Жери: ______________________   Күнү: ______________</translation>
        </message>
        <message>
            <source>Taken along</source>
            <translation>Ала кеткен китептер</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Card, reader</source>
            <translation>Билет, окурман</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Кайтарылды</translation>
        </message>
        <message>
            <source>Books of the central library on {date}</source>
            <translation>Борбордук китепкананын китептери, {date}</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Кайда турат</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Кайтарылды</translation>
        </message>
        <message>
            <source>on loan, card no. {no}</source>
            <translation>берилген, билет № {no}</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>What changed</source>
            <translation>Эмне өзгөрдү</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>DiaryPaper</name>
        <message>
            <source>Sheet {page} of {total}</source>
            <translation>{page}-барак, бардыгы {total}</translation>
        </message>
        <message>
            <source>{diary}, {month}</source>
            <translation>{diary}, {month}</translation>
        </message>
        <message>
            <source>Part {number}. {title}</source>
            <translation>{number}-бөлүк. {title}</translation>
        </message>
        <message>
            <source>{part} (continued)</source>
            <translation>{part} (уландысы)</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Librarian ____________________ / {name} /</source>
            <translation>Китепканачы ____________________ / {name} /</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
    </context>
    <context>
        <name>DocumentDialog</name>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Day of the document</source>
            <translation>Документтин күнү</translation>
        </message>
        <message>
            <source>Three letters and Enter</source>
            <translation>Үч тамга жана Enter</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Ким чыгарган</translation>
        </message>
        <message>
            <source>In force through</source>
            <translation>Колдонулуу мөөнөтү</translation>
        </message>
        <message>
            <source>Empty: without a term</source>
            <translation>Бош болсо — мөөнөтсүз</translation>
        </message>
        <message>
            <source>Place, folder</source>
            <translation>Орду, папка</translation>
        </message>
        <message>
            <source>Displayed on the board of the self-government</source>
            <translation>«ЖӨБ маалымдайт» стендинде илинген</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>word {words}</source>
            <translation>сөз {words}</translation>
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
            <translation>Кулактандыруу</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Макала</translation>
        </message>
        <message>
            <source>Choose what kind of document it is.</source>
            <translation>Документтин түрүн тандаңыз.</translation>
        </message>
        <message>
            <source>Enter the newspaper or journal that the article is in.</source>
            <translation>Макала чыккан гезитти же журналды көрсөтүңүз.</translation>
        </message>
        <message>
            <source>The last day in force is before the day of the document.</source>
            <translation>Колдонуу мөөнөтү документтин күнүнөн мурда бүтүп жатат.</translation>
        </message>
        <message>
            <source>This card is no longer in the folder.</source>
            <translation>Бул карточка папкада эми жок.</translation>
        </message>
        <message>
            <source>There is nothing to print yet.</source>
            <translation>Азырынча басып чыгара турган эч нерсе жок.</translation>
        </message>
        <message>
            <source>No. {no} entered in the folder: «{title}»</source>
            <translation>Папкага № {no} киргизилди: «{title}»</translation>
        </message>
        <message>
            <source>No. {no} of the folder changed: «{title}»</source>
            <translation>Папкадагы № {no} өзгөртүлдү: «{title}»</translation>
        </message>
        <message>
            <source>No. {no} of the folder is now displayed</source>
            <translation>Папкадагы № {no} стендге илинди</translation>
        </message>
        <message>
            <source>No. {no} of the folder is no longer displayed</source>
            <translation>Папкадагы № {no} стендден алынды</translation>
        </message>
        <message>
            <source>No. {no} of the folder moved to the trash</source>
            <translation>Папкадагы № {no} себетке салынды</translation>
        </message>
        <message>
            <source>No. {no} of the folder taken from the trash</source>
            <translation>Папкадагы № {no} себеттен кайтарылды</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Бланк</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Мыйзам</translation>
        </message>
        <message>
            <source>Cutting</source>
            <translation>Кесинди</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Башка</translation>
        </message>
    </context>
    <context>
        <name>DossierDialog</name>
        <message>
            <source>Save the card</source>
            <translation>Карточканы сактоо</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>A few letters and Enter</source>
            <translation>Бир нече тамга жана Enter</translation>
        </message>
        <message>
            <source>In words: rent of pastures, street lighting</source>
            <translation>Өз сөзүңүз менен: жайыт ижарасы, көчө жарыгы</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>Эмне жөнүндө</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>A scan, a PDF, a Word document; can be dragged here</source>
            <translation>Скан, PDF, Word документи; бул жерге сүйрөп келсе болот</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
        <message>
            <source>Under this day it is counted</source>
            <translation>Эсеп ушул күн боюнча жүрөт</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>Киргизилген күнү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>New document of the folder</source>
            <translation>Папканын жаңы документи</translation>
        </message>
        <message>
            <source>No. {no} of the folder</source>
            <translation>ЖӨБ папкасы, № {no}</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Жаңы макала</translation>
        </message>
    </context>
    <context>
        <name>DossierPapers</name>
        <message>
            <source>The self-government informs</source>
            <translation>ЖӨБ маалымдайт</translation>
        </message>
        <message>
            <source>The documents are in the library: ask for them and read.</source>
            <translation>Документтердин өзү китепканада: сурап алып окуңуз.</translation>
        </message>
        <message>
            <source>Index of articles on self-government</source>
            <translation>ЖӨБ маселелери боюнча макалалардын көрсөткүчү</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) in all</source>
            <translation>
                <numerusform>Бардыгы %n макала</numerusform>
                <numerusform>Бардыгы %n макала</numerusform>
            </translation>
        </message>
        <message>
            <source>Catalogue of the folder for the self-government</source>
            <translation>ЖӨБ папкасынын каталогу</translation>
        </message>
        <message>
            <source>Document, article</source>
            <translation>Документ, макала</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>In force through</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орду</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) in all</source>
            <translation>
                <numerusform>Бардыгы %n карточка</numerusform>
                <numerusform>Бардыгы %n карточка</numerusform>
            </translation>
        </message>
        <message>
            <source>Labels for the backs of the folders</source>
            <translation>Папкалардын сыртына этикеткалар</translation>
        </message>
        <message>
            <source>In force through {date}</source>
            <translation>Колдонулуу мөөнөтү: {date}</translation>
        </message>
        <message>
            <source>Folder for the self-government</source>
            <translation>ЖӨБ папкасы</translation>
        </message>
    </context>
    <context>
        <name>DossierSection</name>
        <message>
            <source>Folder</source>
            <translation>ЖӨБ папкасы</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Сүрөттөмөсү</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>Эмне жөнүндө</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>In force through</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Place, folder</source>
            <translation>Орду, папка</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>Киргизилген күнү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Nothing here yet. Enter a decision of the kenesh or an article about it</source>
            <translation>Бул жер азырынча бош. Кеңештин чечимин же ал жөнүндө макаланы киргизиңиз</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>Жаңы документ</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Choose a card</source>
            <translation>Карточканы тандаңыз</translation>
        </message>
        <message>
            <source>Day of the issue</source>
            <translation>Сандын күнү</translation>
        </message>
        <message>
            <source>Day of the document</source>
            <translation>Документтин күнү</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Басылма</translation>
        </message>
        <message>
            <source>Issue no.</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Беттери</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Ким чыгарган</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>Стендде</translation>
        </message>
        <message>
            <source>Displayed</source>
            <translation>Илинген</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>Колдонулган</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Себетке салуу</translation>
        </message>
        <message>
            <source>Take off the board</source>
            <translation>Стендден алуу</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Стендге илүү</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Next of this issue</source>
            <translation>Ушул сандан дагы</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n карточка</numerusform>
                <numerusform>%n карточка</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Whole folder</source>
            <translation>Бүт папка</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Макалалар</translation>
        </message>
        <message>
            <source>Term has passed</source>
            <translation>Мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>Part of the folder</source>
            <translation>Папканын бөлүгү</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Бардык рубрика</translation>
        </message>
        <message>
            <source>For the board: what is displayed now</source>
            <translation>«ЖӨБ маалымдайт» стендине</translation>
        </message>
        <message>
            <source>Index of articles of this year</source>
            <translation>Быйылкы макалалардын көрсөткүчү</translation>
        </message>
        <message>
            <source>Index of all articles</source>
            <translation>Бардык макалалардын көрсөткүчү</translation>
        </message>
        <message>
            <source>Catalogue of the folder</source>
            <translation>Папканын каталогу</translation>
        </message>
        <message>
            <source>Labels for the backs of the folders</source>
            <translation>Папкалардын сыртына этикеткалар</translation>
        </message>
        <message>
            <source>Save as a table (Excel)</source>
            <translation>Таблица кылып сактоо (Excel)</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) saved: {path}</source>
            <translation>
                <numerusform>%n карточка сакталды: {path}</numerusform>
                <numerusform>%n карточка сакталды: {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Макала</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Файлды ачуу</translation>
        </message>
        <message numerus="yes">
            <source>%n inquiry(ies)</source>
            <translation>
                <numerusform>%n суроо-талап</numerusform>
                <numerusform>%n суроо-талап</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoubleDialog</name>
        <message>
            <source>Entered twice: {name}</source>
            <translation>Эки жолу жазылган: {name}</translation>
        </message>
        <message>
            <source>Join them</source>
            <translation>Бириктирүү</translation>
        </message>
        <message>
            <source>Its inquiries, events, offices and agreements go over; it goes away</source>
            <translation>Анын суроо-талаптары, иш-чаралары, кызмат орундары жана келишимдери бул жакка өтөт, өзү себетке түшөт</translation>
        </message>
        <message>
            <source>The same body is also</source>
            <translation>Ошол эле орган дагы мындай жазылган</translation>
        </message>
        <message>
            <source>The same person is also</source>
            <translation>Ошол эле адам дагы мындай жазылган</translation>
        </message>
        <message>
            <source>Their offices and entries of the chronicle go over; the card goes away</source>
            <translation>Анын кызмат орундары жана жылнаама жазуулары бул жакка өтөт, экинчи карточка себетке түшөт</translation>
        </message>
    </context>
    <context>
        <name>Doubles</name>
        <message>
            <source>Looks like this reader is already registered</source>
            <translation>Мындай окурман мурунтан катталган окшойт</translation>
        </message>
        <message>
            <source>card no. {no}</source>
            <translation>билет № {no}</translation>
        </message>
        <message>
            <source>It is this one</source>
            <translation>Ушул окурман</translation>
        </message>
    </context>
    <context>
        <name>EndDialog</name>
        <message>
            <source>End the agreement</source>
            <translation>Келишимди аяктоо</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Аяктоо</translation>
        </message>
        <message>
            <source>Last day in force</source>
            <translation>Күчүндө болгон акыркы күнү</translation>
        </message>
        <message>
            <source>For example: its term is over</source>
            <translation>Мисалы: мөөнөтү бүттү</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
    </context>
    <context>
        <name>EnteredList</name>
        <message>
            <source>Remove the line</source>
            <translation>Сапты алып салуу</translation>
        </message>
    </context>
    <context>
        <name>EnteringPage</name>
        <message>
            <source>Into the summary book</source>
            <translation>Жалпы эсепке киргизүү</translation>
        </message>
        <message>
            <source>Enter into the book</source>
            <translation>Жалпы эсепке киргизүү</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>What came until the end of</source>
            <translation>Кайсы мезгилдин аягына чейин келгендер</translation>
        </message>
        <message>
            <source>Day of the record</source>
            <translation>Жалпы эсептеги жазуунун күнү</translation>
        </message>
        <message>
            <source>What came later waits for the next record</source>
            <translation>Кийин келгендери кийинки жазууга кирет</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булагы</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Документтин номери</translation>
        </message>
        <message>
            <source>Its date</source>
            <translation>Документтин күнү</translation>
        </message>
        <message numerus="yes">
            <source>%n yearly set(s)</source>
            <translation>
                <numerusform>%n жылдык топтом</numerusform>
                <numerusform>%n жылдык топтом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n issue(s)</source>
            <translation>
                <numerusform>%n сан</numerusform>
                <numerusform>%n сан</numerusform>
            </translation>
        </message>
        <message>
            <source>Entered when the year is over: {titles}</source>
            <translation>Жылдык топтом жыл бүткөндө киргизилет: {titles}</translation>
        </message>
        <message>
            <source>Nothing to enter by this day: all that came stands in the book</source>
            <translation>Бул күнгө киргизе турган эч нерсе жок: келгендердин баары жалпы эсепте</translation>
        </message>
        <message>
            <source>This will be entered</source>
            <translation>Төмөнкүлөр киргизилет</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) for {sum}</source>
            <translation>
                <numerusform>%n бирдик, {sum}</numerusform>
                <numerusform>%n бирдик, {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>the last quarter</source>
            <translation>өткөн кварталдын</translation>
        </message>
        <message>
            <source>the last half-year</source>
            <translation>өткөн жарым жылдын</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгүнкү күндүн</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>«about 1943», «1940s», «1941–1945»; empty when it tells of no time</source>
            <translation>«9.05.1943», «1943-жыл чамасында», «1940-жылдар»; убактысы белгисиз болсо, бош калтырыңыз</translation>
        </message>
        <message>
            <source>When it was</source>
            <translation>Качан болгон</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Бөлүмү</translation>
        </message>
        <message>
            <source>Several paragraphs, as it was told</source>
            <translation>Бир нече абзац болсо болот</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Тексти</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Жери</translation>
        </message>
        <message>
            <source>A few letters and Enter. A new name goes into the register of people</source>
            <translation>Бир нече тамга жана Enter. Жаңы ат адамдардын тизмесине түшөт</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>Кайдан белгилүү</translation>
        </message>
        <message>
            <source>Who told it, the newspaper with its number, the file of the archive</source>
            <translation>Ким айтып берген, гезит жана анын номери, архивдик иш</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булагы</translation>
        </message>
        <message>
            <source>Written down by</source>
            <translation>Ким жазып алган</translation>
        </message>
        <message>
            <source>Day written</source>
            <translation>Жазылган күнү</translation>
        </message>
        <message>
            <source>Three letters of its title and Enter</source>
            <translation>Аталышынын үч тамгасы жана Enter</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>Иш-чара жөнүндө</translation>
        </message>
        <message>
            <source>Photos, scans, documents</source>
            <translation>Сүрөттөр, скандар, документтер</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>Form</source>
            <translation>Формасы</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Убактысы</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орду</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кимдер үчүн</translation>
        </message>
        <message>
            <source>Co-organisers</source>
            <translation>Биргелешкен уюштуруучулар</translation>
        </message>
        <message>
            <source>Two letters and Enter; a new name is added to the list</source>
            <translation>Эки тамга жана Enter; жаңы аталыш тизмеге киргизилет</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Өтүүчү жери</translation>
        </message>
        <message>
            <source>Building, street, room</source>
            <translation>Имарат, көчө, бөлмө</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Багыты</translation>
        </message>
        <message>
            <source>Stands in the plan</source>
            <translation>Планда бар</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Аталышы орусча</translation>
        </message>
        <message>
            <source>Title in Kyrgyz</source>
            <translation>Аталышы кыргызча</translation>
        </message>
        <message>
            <source>For an exhibition</source>
            <translation>Көргөзмө үчүн</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Акыркы күнү</translation>
        </message>
        <message>
            <source>Aiyl aimak visited</source>
            <translation>Кайсы айыл аймагында</translation>
        </message>
        <message>
            <source>Club</source>
            <translation>Ийрим</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Коноктор</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программасы</translation>
        </message>
        <message>
            <source>Who speaks, on what, at what hour</source>
            <translation>Ким, эмне жөнүндө, саат канчада сүйлөйт</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Жабдуулар</translation>
        </message>
        <message>
            <source>Estimate of costs</source>
            <translation>Чыгымдардын сметасы</translation>
        </message>
        <message>
            <source>Sponsors</source>
            <translation>Демөөрчүлөр</translation>
        </message>
        <message>
            <source>Admission is free</source>
            <translation>Кирүү акысыз</translation>
        </message>
        <message>
            <source>Members of the club «{club}»</source>
            <translation>«{club}» ийриминин мүчөлөрү</translation>
        </message>
        <message>
            <source>Session of the club «{club}»</source>
            <translation>«{club}» ийриминин жыйыны</translation>
        </message>
        <message>
            <source>Section of the plan</source>
            <translation>Пландын бөлүмү</translation>
        </message>
        <message>
            <source>Only the month</source>
            <translation>Азырынча айы гана, күнү кийин</translation>
        </message>
    </context>
    <context>
        <name>EventPaper</name>
        <message>
            <source>Sheet of registration</source>
            <translation>Катышуучуларды каттоо барагы</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Age or class</source>
            <translation>Жашы же классы</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Колу</translation>
        </message>
        <message>
            <source>Came: ______, of them children ______, young people ______</source>
            <translation>Келди: ______, анын ичинде балдар ______, жаштар ______</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Санаган</translation>
        </message>
        <message>
            <source>List of the exhibition</source>
            <translation>Көргөзмөнүн тизмеси</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Inventory no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Текче</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Passport of event no. {no}</source>
            <translation>№ {no} иш-чаранын паспорту</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Формасы</translation>
        </message>
        <message>
            <source>Title in the other language</source>
            <translation>Орусча аталышы</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Күнү жана убактысы</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Өзгөртүлдү</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орду</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Багыты</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Ким үчүн</translation>
        </message>
        <message>
            <source>Club</source>
            <translation>Ийрим</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Ким менен бирге</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Коноктор</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Purpose and tasks</source>
            <translation>Максаттары жана милдеттери</translation>
        </message>
        <message>
            <source>Programme (speakers, subjects, hours)</source>
            <translation>Программасы (сүйлөөчүлөр, темалар, убактысы)</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Жабдуулар</translation>
        </message>
        <message>
            <source>Estimate of costs</source>
            <translation>Чыгымдардын сметасы</translation>
        </message>
        <message>
            <source>Sponsors</source>
            <translation>Демөөрчүлөр</translation>
        </message>
        <message>
            <source>free</source>
            <translation>акысыз</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>акы төлөнөт</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>Кирүү</translation>
        </message>
        <message>
            <source>Script (file or printed)</source>
            <translation>Сценарий (файл же кагазда)</translation>
        </message>
        <message>
            <source>moved from {was} to {date}</source>
            <translation>{was} күнүнөн {date} күнүнө жылдырылды</translation>
        </message>
        <message>
            <source>cancelled on {made}</source>
            <translation>{made} күнү жокко чыгарылды</translation>
        </message>
        <message>
            <source>planned again on {made}</source>
            <translation>{made} күнү кайра пландалды</translation>
        </message>
        <message>
            <source>in all – {n}; {parts}</source>
            <translation>бардыгы – {n}; {parts}</translation>
        </message>
        <message>
            <source>People who came</source>
            <translation>Катышты</translation>
        </message>
        <message>
            <source>Who counted</source>
            <translation>Ким санады</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Тастыктоо</translation>
        </message>
        <message>
            <source>Documents shown</source>
            <translation>Көрсөтүлгөн документтер</translation>
        </message>
        <message>
            <source>List of documents</source>
            <translation>Документтердин тизмеси</translation>
        </message>
        <message>
            <source>Documents lent</source>
            <translation>Берилген документтер</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Пикирлер</translation>
        </message>
        <message>
            <source>Photos (files)</source>
            <translation>Сүрөттөр (файлдар)</translation>
        </message>
        <message>
            <source>Publication (newspaper, number, date, author)</source>
            <translation>Жарыяланганы (гезит, №, күнү, автору)</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Жумшалды</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>in the plan</source>
            <translation>план боюнча</translation>
        </message>
        <message>
            <source>beyond the plan</source>
            <translation>пландан тышкары</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) shown</source>
            <translation>
                <numerusform>%n документ көрсөтүлдү</numerusform>
                <numerusform>%n документ көрсөтүлдү</numerusform>
            </translation>
        </message>
        <message>
            <source>in the album – {n}</source>
            <translation>альбомдо – {n}</translation>
        </message>
    </context>
    <context>
        <name>Events</name>
        <message>
            <source>Enter the title.</source>
            <translation>Аталышын жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the form of the event.</source>
            <translation>Иш-чаранын формасын тандаңыз.</translation>
        </message>
        <message>
            <source>Choose the subject from the list.</source>
            <translation>Багытты тизмеден тандаңыз.</translation>
        </message>
        <message>
            <source>Choose where it takes place.</source>
            <translation>Өтүүчү жерин тандаңыз.</translation>
        </message>
        <message>
            <source>This event is still to come. Count the people on its day.</source>
            <translation>Бул иш-чара али алдыда. Катышкандарды ошол күнү белгилеңиз.</translation>
        </message>
        <message>
            <source>This event is no longer there.</source>
            <translation>Бул иш-чара эми жок.</translation>
        </message>
        <message>
            <source>Event no. {no} was held and counted. Correct the number of people instead.</source>
            <translation>№ {no} иш-чара өткөрүлүп, эсепке алынган. Анын ордуна катышкандардын санын оңдоңуз.</translation>
        </message>
        <message>
            <source>Event no. {no} was not held yet.</source>
            <translation>№ {no} иш-чара али өткөрүлө элек.</translation>
        </message>
        <message>
            <source>Event no. {no} is no longer planned.</source>
            <translation>№ {no} иш-чара эми планда жок.</translation>
        </message>
        <message>
            <source>The event is on {date} already. Enter another day.</source>
            <translation>Иш-чара {date} күнүнө коюлган. Башка күндү жазыңыз.</translation>
        </message>
        <message>
            <source>This was counted when the event was held and can no longer be changed. Undo the holding first.</source>
            <translation>Бул өткөрүлгөндө эсепке алынган, эми өзгөрбөйт. Адегенде өткөрүлгөн деген белгини артка кайтарыңыз.</translation>
        </message>
        <message>
            <source>Event no. {no} can no longer be marked as held.</source>
            <translation>№ {no} иш-чараны эми өткөрүлдү деп белгилөөгө болбойт.</translation>
        </message>
        <message>
            <source>Event no. {no} can no longer be planned anew.</source>
            <translation>№ {no} иш-чараны эми кайра пландоого болбойт.</translation>
        </message>
        <message>
            <source>Enter the name in Russian or Kyrgyz.</source>
            <translation>Аталышын орусча же кыргызча жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the kind of organisation.</source>
            <translation>Уюмдун түрүн тандаңыз.</translation>
        </message>
        <message>
            <source>«{name}» is in the list already.</source>
            <translation>«{name}» тизмеде бар.</translation>
        </message>
        <message>
            <source>This organisation is no longer there.</source>
            <translation>Бул уюм эми жок.</translation>
        </message>
        <message>
            <source>Event no. {no} planned for {date}: «{title}»</source>
            <translation>№ {no} иш-чара {date} күнүнө пландалды: «{title}»</translation>
        </message>
        <message>
            <source>Event no. {no} changed: «{title}»</source>
            <translation>№ {no} иш-чара өзгөртүлдү: «{title}»</translation>
        </message>
        <message>
            <source>Event no. {no} moved from {was} to {date}</source>
            <translation>№ {no} иш-чара {was} күнүнөн {date} күнүнө жылдырылды</translation>
        </message>
        <message>
            <source>Event no. {no} cancelled: «{title}»</source>
            <translation>№ {no} иш-чара жокко чыгарылды: «{title}»</translation>
        </message>
        <message>
            <source>Event no. {no} is planned again: «{title}»</source>
            <translation>№ {no} иш-чара кайра пландалды: «{title}»</translation>
        </message>
        <message numerus="yes">
            <source>Event no. {no} held: %n participant(s)</source>
            <translation>
                <numerusform>№ {no} иш-чара өткөрүлдү: %n катышуучу</numerusform>
                <numerusform>№ {no} иш-чара өткөрүлдү: %n катышуучу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Event no. {no} corrected: %n participant(s) instead of {was}</source>
            <translation>
                <numerusform>№ {no} иш-чара оңдолду: {was} ордуна %n катышуучу</numerusform>
                <numerusform>№ {no} иш-чара оңдолду: {was} ордуна %n катышуучу</numerusform>
            </translation>
        </message>
        <message>
            <source>Event no. {no} moved to the trash</source>
            <translation>№ {no} иш-чара себетке салынды</translation>
        </message>
        <message>
            <source>Event no. {no} taken from the trash</source>
            <translation>№ {no} иш-чара себеттен кайтарылды</translation>
        </message>
        <message>
            <source>«{name}» added to the list</source>
            <translation>«{name}» тизмеге киргизилди</translation>
        </message>
        <message>
            <source>«{name}»: changes saved</source>
            <translation>«{name}»: өзгөртүүлөр сакталды</translation>
        </message>
        <message>
            <source>«{name}» moved to the trash</source>
            <translation>«{name}» себетке салынды</translation>
        </message>
        <message>
            <source>«{name}» taken from the trash</source>
            <translation>«{name}» себеттен кайтарылды</translation>
        </message>
        <message>
            <source>Book exhibition</source>
            <translation>Китеп көргөзмөсү</translation>
        </message>
        <message>
            <source>Browsing exhibition</source>
            <translation>Көргөзмө-карап чыгуу</translation>
        </message>
        <message>
            <source>Exhibition of one book</source>
            <translation>Бир китептин көргөзмөсү</translation>
        </message>
        <message>
            <source>Review of books</source>
            <translation>Адабияттарга обзор</translation>
        </message>
        <message>
            <source>Book launch</source>
            <translation>Китептин бет ачары</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Үн чыгарып окуу</translation>
        </message>
        <message>
            <source>Readers' conference</source>
            <translation>Окурмандар конференциясы</translation>
        </message>
        <message>
            <source>Literary hour</source>
            <translation>Адабий саат</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Маек</translation>
        </message>
        <message>
            <source>Information hour</source>
            <translation>Маалымат сааты</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Сабак</translation>
        </message>
        <message>
            <source>Lecture</source>
            <translation>Лекция</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Талкуу</translation>
        </message>
        <message>
            <source>Round table</source>
            <translation>Тегерек стол</translation>
        </message>
        <message>
            <source>Debate</source>
            <translation>Диспут</translation>
        </message>
        <message>
            <source>Evening of meeting</source>
            <translation>Жолугушуу кечеси</translation>
        </message>
        <message>
            <source>Village meeting</source>
            <translation>Айыл жыйыны, маалымат жолугушуусу</translation>
        </message>
        <message>
            <source>Evening party</source>
            <translation>Кече</translation>
        </message>
        <message>
            <source>Children's party</source>
            <translation>Эртең мененки майрам</translation>
        </message>
        <message>
            <source>Literary and musical composition</source>
            <translation>Адабий-музыкалык композиция</translation>
        </message>
        <message>
            <source>Aitysh, manaschy</source>
            <translation>Айтыш, манасчы</translation>
        </message>
        <message>
            <source>Book theatre</source>
            <translation>Китеп театры</translation>
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
            <translation>Оюн-сынак</translation>
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
            <translation>Сүрөт тартуу, көркөм окуу сынагы</translation>
        </message>
        <message>
            <source>Community work day</source>
            <translation>Ишембилик (ашар)</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Акция</translation>
        </message>
        <message>
            <source>Outreach event</source>
            <translation>Көчмө иш-чара</translation>
        </message>
        <message>
            <source>Open day</source>
            <translation>Ачык эшиктер күнү</translation>
        </message>
        <message>
            <source>Day of information</source>
            <translation>Маалымат күнү</translation>
        </message>
        <message>
            <source>Specialist's day</source>
            <translation>Адис күнү</translation>
        </message>
        <message>
            <source>Club session</source>
            <translation>Клубдун отуруму</translation>
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
            <translation>Башка форма</translation>
        </message>
        <message>
            <source>Patriotic</source>
            <translation>Мекенчилдик</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Укуктук</translation>
        </message>
        <message>
            <source>Self-government</source>
            <translation>Жергиликтүү өз алдынча башкаруу</translation>
        </message>
        <message>
            <source>Concord of peoples</source>
            <translation>Улуттар аралык ынтымак</translation>
        </message>
        <message>
            <source>Books and reading</source>
            <translation>Китеп жана окуу</translation>
        </message>
        <message>
            <source>Local history</source>
            <translation>Аймак таануу</translation>
        </message>
        <message>
            <source>Healthy life</source>
            <translation>Сергек жашоо</translation>
        </message>
        <message>
            <source>Ecology</source>
            <translation>Экология</translation>
        </message>
        <message>
            <source>Art and beauty</source>
            <translation>Эстетикалык</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Choice of a profession</source>
            <translation>Кесип тандоо</translation>
        </message>
        <message>
            <source>Other subject</source>
            <translation>Башка багыт</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>Китепканада</translation>
        </message>
        <message>
            <source>At the school</source>
            <translation>Мектепте</translation>
        </message>
        <message>
            <source>In the club</source>
            <translation>Клубда, маданият үйүндө</translation>
        </message>
        <message>
            <source>At the aiyl okmotu</source>
            <translation>Айыл өкмөтүндө</translation>
        </message>
        <message>
            <source>On the road</source>
            <translation>Көчмө түрдө</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Пландалды</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Өткөрүлдү</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Жокко чыгарылды</translation>
        </message>
        <message>
            <source>Aiyl okmotu</source>
            <translation>Айыл өкмөтү</translation>
        </message>
        <message>
            <source>Village kenesh</source>
            <translation>Айылдык кеңеш</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Депутат</translation>
        </message>
        <message>
            <source>Village head</source>
            <translation>Айыл башчысы</translation>
        </message>
        <message>
            <source>Court of aksakals</source>
            <translation>Аксакалдар соту</translation>
        </message>
        <message>
            <source>Pasture committee</source>
            <translation>Жайыт комитети</translation>
        </message>
        <message>
            <source>Water users</source>
            <translation>Суу пайдалануучулар</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Kindergarten</source>
            <translation>Бала бакча</translation>
        </message>
        <message>
            <source>House of culture, club</source>
            <translation>Маданият үйү, клуб</translation>
        </message>
        <message>
            <source>Music school</source>
            <translation>Музыка мектеби</translation>
        </message>
        <message>
            <source>Department of culture</source>
            <translation>Маданият бөлүмү</translation>
        </message>
        <message>
            <source>Central library</source>
            <translation>Борбордук китепкана</translation>
        </message>
        <message>
            <source>Council of veterans</source>
            <translation>Ардагерлер кеңеши</translation>
        </message>
        <message>
            <source>Women's council</source>
            <translation>Аялдар кеңеши</translation>
        </message>
        <message>
            <source>Youth committee</source>
            <translation>Жаштар комитети</translation>
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
            <translation>Басма сөз</translation>
        </message>
        <message>
            <source>Other organisation</source>
            <translation>Башка уюм</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Формасы</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кимдер үчүн</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Катышты</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Жаңы иш-чара</translation>
        </message>
        <message>
            <source>Event no. {no}</source>
            <translation>№ {no} иш-чара</translation>
        </message>
        <message>
            <source>Save the event</source>
            <translation>Иш-чараны сактоо</translation>
        </message>
        <message>
            <source>How many people came?</source>
            <translation>Канча киши катышты?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n катышуучу</numerusform>
                <numerusform>%n катышуучу</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to another day</source>
            <translation>Башка күнгө жылдыруу</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Жылдыруу</translation>
        </message>
        <message>
            <source>Cancel the event?</source>
            <translation>Иш-чараны жокко чыгарасызбы?</translation>
        </message>
        <message>
            <source>Cancel the event</source>
            <translation>Иш-чараны жокко чыгаруу</translation>
        </message>
        <message>
            <source>Keep the event</source>
            <translation>Калсын</translation>
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation>Алып салуу: {name}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орду</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Биргелешип</translation>
        </message>
        <message>
            <source>Documents shown</source>
            <translation>Көрсөтүлгөн документтер</translation>
        </message>
        <message>
            <source>In the press</source>
            <translation>Басма сөздө</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Багыты</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>Афиша</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>Кайра пландоо</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n иш-чара</numerusform>
                <numerusform>%n иш-чара</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the section of the plan from the list.</source>
            <translation>Пландын бөлүмүн тизмеден тандаңыз.</translation>
        </message>
        <message>
            <source>The last day is before the first one. Enter a later day.</source>
            <translation>Акыркы күн биринчи күндөн эрте. Кечирээк күндү жазыңыз.</translation>
        </message>
        <message>
            <source>Calendar of dates</source>
            <translation>Даталар календары</translation>
        </message>
        <message>
            <source>Local history, chronicle</source>
            <translation>Аймак таануу, жылнаама</translation>
        </message>
        <message>
            <source>Law and self-government</source>
            <translation>Укук жана өз алдынча башкаруу</translation>
        </message>
        <message>
            <source>Patriotism, concord of peoples</source>
            <translation>Мекенчилдик, элдер ынтымагы</translation>
        </message>
        <message>
            <source>Family, children</source>
            <translation>Үй-бүлө, балдар</translation>
        </message>
        <message>
            <source>Work with debtors, helpers</source>
            <translation>Карызкорлор менен иш, активисттер</translation>
        </message>
        <message>
            <source>Acquisition, safety of the stock</source>
            <translation>Фондду толуктоо, сактоо</translation>
        </message>
        <message>
            <source>Publicity, press</source>
            <translation>Жарнама, басма сөз</translation>
        </message>
        <message>
            <source>Advanced training</source>
            <translation>Квалификацияны жогорулатуу</translation>
        </message>
        <message>
            <source>Other work</source>
            <translation>Башка иштер</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Сүрөттөр</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Альбом</translation>
        </message>
        <message>
            <source>Choose the evidence from the list.</source>
            <translation>Тастыктоону тизмеден тандаңыз.</translation>
        </message>
        <message>
            <source>Enter the name of the form in Russian or Kyrgyz.</source>
            <translation>Форманын атын орусча же кыргызча жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the usual form that it is counted as.</source>
            <translation>Кайсы кадимки форма катары эсептелерин тандаңыз.</translation>
        </message>
        <message>
            <source>This form is no longer there.</source>
            <translation>Бул форма эми жок.</translation>
        </message>
        <message>
            <source>«{title}» stands in the list already.</source>
            <translation>«{title}» тизмеде бар.</translation>
        </message>
        <message>
            <source>This document is no longer in the list.</source>
            <translation>Бул документ тизмеде эми жок.</translation>
        </message>
        <message>
            <source>Event no. {no}: what became of it is written down</source>
            <translation>№ {no} иш-чара: жыйынтыгы жазылды</translation>
        </message>
        <message>
            <source>«{title}» put on the list of event no. {no}</source>
            <translation>«{title}» № {no} иш-чаранын тизмесине киргизилди</translation>
        </message>
        <message>
            <source>«{title}» taken off the list of event no. {no}</source>
            <translation>«{title}» № {no} иш-чаранын тизмесинен алынды</translation>
        </message>
        <message>
            <source>«{title}» has another place in the list of event no. {no}</source>
            <translation>«{title}» № {no} иш-чаранын тизмесинде башка орунга коюлду</translation>
        </message>
        <message>
            <source>Form «{name}» added</source>
            <translation>«{name}» формасы кошулду</translation>
        </message>
        <message>
            <source>Form «{name}»: changes saved</source>
            <translation>«{name}» формасы: өзгөртүүлөр сакталды</translation>
        </message>
        <message>
            <source>Form «{name}» moved to the trash</source>
            <translation>«{name}» формасы себетке салынды</translation>
        </message>
        <message>
            <source>Form «{name}» taken from the trash</source>
            <translation>«{name}» формасы себеттен кайтарылды</translation>
        </message>
        <message>
            <source>Registration sheet</source>
            <translation>Каттоо барагы</translation>
        </message>
        <message>
            <source>Class list from the teacher</source>
            <translation>Мугалимден класстын тизмеси</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Сүрөт</translation>
        </message>
        <message>
            <source>Note of the school</source>
            <translation>Мектептин маалымкаты</translation>
        </message>
        <message>
            <source>Other evidence</source>
            <translation>Башка тастыктоо</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Жылдырылды</translation>
        </message>
        <message>
            <source>from {was} to {date}</source>
            <translation>{was} күнүнөн {date} күнүнө</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>Кайра пландалды</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>акы төлөнөт</translation>
        </message>
        <message>
            <source>Club</source>
            <translation>Ийрим</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Коноктор</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программасы</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Жабдуулар</translation>
        </message>
        <message>
            <source>Estimate of costs</source>
            <translation>Чыгымдардын сметасы</translation>
        </message>
        <message>
            <source>Sponsors</source>
            <translation>Демөөрчүлөр</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>Кирүү</translation>
        </message>
        <message>
            <source>Who counted</source>
            <translation>Ким санады</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Тастыктоо</translation>
        </message>
        <message>
            <source>Documents lent</source>
            <translation>Берилген документтер</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Жумшалды</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Пикирлер</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Enter at least one day.</source>
            <translation>Жок дегенде бир күндү жазыңыз.</translation>
        </message>
        <message>
            <source>No more than {limit} events at once.</source>
            <translation>Бир жолу {limit} иш-чарадан көп эмес.</translation>
        </message>
        <message>
            <source>All these days are days off. Choose other days.</source>
            <translation>Бул күндөрдүн баары дем алыш. Башка күндөрдү тандаңыз.</translation>
        </message>
        <message>
            <source>«{line}» is no day. Begin the line with a date like 12.10.2026.</source>
            <translation>«{line}» – күн эмес. Сапты күндөн баштаңыз, мисалы 12.10.2026.</translation>
        </message>
        <message numerus="yes">
            <source>«{title}»: %n more event(s) planned, {date} to {last}</source>
            <translation>
                <numerusform>«{title}»: дагы %n иш-чара пландалды, {date} – {last}</numerusform>
                <numerusform>«{title}»: дагы %n иш-чара пландалды, {date} – {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>«{title}»: %n more event(s) planned, {date} to {last}; days off left out: {skipped}</source>
            <translation>
                <numerusform>«{title}»: дагы %n иш-чара пландалды, {date} – {last}; калтырылган дем алыш күндөр: {skipped}</numerusform>
                <numerusform>«{title}»: дагы %n иш-чара пландалды, {date} – {last}; калтырылган дем алыш күндөр: {skipped}</numerusform>
            </translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Кайталоо</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Note for the press</source>
            <translation>Гезитке кабар</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Invitations and certificates</source>
            <translation>Чакыруулар жана грамоталар</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Акыркы күнү</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Убактысы</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Орусча аталышы</translation>
        </message>
        <message>
            <source>Title in Kyrgyz</source>
            <translation>Кыргызча аталышы</translation>
        </message>
        <message>
            <source>Day open</source>
            <translation>күнү белгилене элек</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Даталар</translation>
        </message>
        <message>
            <source>Enter the whole address: name@example.kg.</source>
            <translation>Даректи толук жазыңыз: name@example.kg.</translation>
        </message>
        <message>
            <source>«{name}» joined with «{kept}»</source>
            <translation>«{name}» менен «{kept}» бириктирилди</translation>
        </message>
        <message>
            <source>Nothing else has come in the last {n} days. Ask for more days.</source>
            <translation>Акыркы {n} күндө башка эч нерсе келген жок. Көбүрөөк күн алыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n new document(s) on the list of event no. {no}</source>
            <translation>
                <numerusform>№ {no} иш-чаранын тизмесинде %n жаңы документ</numerusform>
                <numerusform>№ {no} иш-чаранын тизмесинде %n жаңы документ</numerusform>
            </translation>
        </message>
        <message>
            <source>An agreement with «{name}» is in force. End it first, then put the body into the trash.</source>
            <translation>«{name}» менен келишим күчүндө. Адегенде аны аяктап, анан органды себетке салыңыз.</translation>
        </message>
    </context>
    <context>
        <name>EventsDialog</name>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Иш-чара</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Enter or a double click ticks a row</source>
            <translation>Enter же эки жолу чыкылдатуу сапты белгилейт</translation>
        </message>
        <message numerus="yes">
            <source>Into the chronicle: %n event(s)</source>
            <translation>
                <numerusform>Жылнаамага: %n иш-чара</numerusform>
                <numerusform>Жылнаамага: %n иш-чара</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) not told of yet</source>
            <translation>
                <numerusform>Жылнаамада жок %n иш-чара</numerusform>
                <numerusform>Жылнаамада жок %n иш-чара</numerusform>
            </translation>
        </message>
        <message>
            <source>All events held this year and last stand in the chronicle already</source>
            <translation>Быйылкы жана былтыркы бардык иш-чаралар жылнаамада бар</translation>
        </message>
    </context>
    <context>
        <name>EvidenceModel</name>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Running sum</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булагы</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>стол</translation>
        </message>
        <message>
            <source>paper sheet</source>
            <translation>кагаздан</translation>
        </message>
        <message>
            <source>opening balance</source>
            <translation>баштапкы калдык</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>оңдоо</translation>
        </message>
    </context>
    <context>
        <name>EvidencePanel</name>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Find among the entries</source>
            <translation>Жазуулардан табуу</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Тизмени сактоо</translation>
        </message>
        <message>
            <source>Looking up the entries</source>
            <translation>Жазуулар табылууда</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies), sum {sum}</source>
            <translation>
                <numerusform>%n жазуу, суммасы {sum}</numerusform>
                <numerusform>%n жазуу, суммасы {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>List saved: {path}</source>
            <translation>Тизме сакталды: {path}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Enter or a double click opens the card</source>
            <translation>Enter же кош чыкылдатуу карточканы ачат</translation>
        </message>
    </context>
    <context>
        <name>ExhibitsDialog</name>
        <message>
            <source>Documents: {title}</source>
            <translation>Документтер: {title}</translation>
        </message>
        <message>
            <source>Number, title or scan</source>
            <translation>Номери, аталышы же сканер</translation>
        </message>
        <message>
            <source>Nothing on the list yet. Type a number or a title above</source>
            <translation>Тизме азырынча бош. Жогоруга номерин же аталышын жазыңыз</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Жогору</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Төмөн</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Тизмеден алуу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Текче</translation>
        </message>
        <message>
            <source>Several titles fit. Choose one of the list</source>
            <translation>Бир нече аталыш туура келет. Тизмеден тандаңыз</translation>
        </message>
        <message>
            <source>Nothing found for «{typed}»</source>
            <translation>«{typed}» боюнча эч нерсе табылган жок</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n документ</numerusform>
                <numerusform>%n документ</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter puts it on the list; articles and documents of the folder too</source>
            <translation>Enter тизмеге коёт; ЖӨБ папкасынын макалалары менен документтерин да</translation>
        </message>
        <message>
            <source>All new</source>
            <translation>Жаңынын баары</translation>
        </message>
    </context>
    <context>
        <name>FeedbackDialog</name>
        <message>
            <source>Was it of use?</source>
            <translation>Пайдасы тийдиби?</translation>
        </message>
        <message>
            <source>Originals asked for</source>
            <translation>Суралган түп нускалар</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Берилди</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
    </context>
    <context>
        <name>FilesBox</name>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>No files yet. Add a scan, a PDF, a Word document: a copy is kept here</source>
            <translation>Азырынча файл жок. Скан, PDF же Word документин кошуңуз: алардын көчүрмөсү ушул жерде сакталат</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Файл кошуу</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Башкача сактоо…</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Жазуусу</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Файлдар окулууда</translation>
        </message>
        <message>
            <source>No program of this computer opens «{name}». Save it and take it along.</source>
            <translation>Бул компьютерде «{name}» ача турган программа жок. Файлды сактап, башкасында ачыңыз.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Башкача сактоо</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сакталды: {file}</translation>
        </message>
        <message>
            <source>Wait until the files are read.</source>
            <translation>Файлдар окулуп бүткүчө күтө туруңуз.</translation>
        </message>
        <message>
            <source>Caption of the file</source>
            <translation>Файлдын жазуусу</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Файлдарды тандаңыз</translation>
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
            <translation>Дагы</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Open ones</source>
            <translation>Ачык</translation>
        </message>
        <message>
            <source>Waiting for the centre</source>
            <translation>БКны күтөт</translation>
        </message>
        <message>
            <source>To hand over</source>
            <translation>Тапшырууга</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Бардык рубрикалар</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>Events</source>
            <translation>Иш-чаралар</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Бардык иш-чаралар</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Даталар</translation>
        </message>
        <message>
            <source>All dates</source>
            <translation>Бардык даталар</translation>
        </message>
        <message>
            <source>Form of events</source>
            <translation>Иш-чаранын формасы</translation>
        </message>
        <message>
            <source>All forms</source>
            <translation>Бардык формалар</translation>
        </message>
    </context>
    <context>
        <name>FollowDialog</name>
        <message>
            <source>A few letters and Enter; a new name goes into the list of people</source>
            <translation>Бир нече тамга жана Enter; жаңы ат адамдардын тизмесине кирет</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>The one before leaves the day before</source>
            <translation>Мурунку кызматкер бир күн мурун кетет</translation>
        </message>
        <message>
            <source>In office since</source>
            <translation>Кызматта качантан бери</translation>
        </message>
        <message>
            <source>Phone of the office</source>
            <translation>Кызматтык телефону</translation>
        </message>
        <message>
            <source>{post}. Until now: {name}. Who now?</source>
            <translation>{post}. Буга чейин: {name}. Эми ким?</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
    </context>
    <context>
        <name>FormDesk</name>
        <message>
            <source>Texts of the report</source>
            <translation>Отчёттун тексттери</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Текшерүү</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Көңүл буруңуз</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Редакциялар</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Көрүү</translation>
        </message>
        <message>
            <source>The report on paper: look, print, save as PDF</source>
            <translation>Кагаздагы отчёт: көрүү, басып чыгаруу, PDF сактоо</translation>
        </message>
        <message>
            <source>To the USB stick</source>
            <translation>Флешкага</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Айды жабуу</translation>
        </message>
        <message>
            <source>The days take no more entries; it can be opened again with a reason</source>
            <translation>Бул күндөргө жазуу киргизилбейт; себебин жазып кайра ачса болот</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>Башка жазуулар</translation>
        </message>
        <message>
            <source>Blank pages</source>
            <translation>Бош барактар</translation>
        </message>
        <message>
            <source>The month's pages without figures, to write in by hand</source>
            <translation>Айдын цифрасыз барактары, кол менен жазуу үчүн</translation>
        </message>
        <message>
            <source>Part 3: events</source>
            <translation>3-бөлүк: иш-чаралар</translation>
        </message>
        <message>
            <source>The events and exhibitions of the month on paper</source>
            <translation>Айдын иш-чаралары жана көргөзмөлөрү кагазда</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>FormModel</name>
        <message>
            <source>Type the planned number, then Enter</source>
            <translation>Планды жазып, Enter басыңыз</translation>
        </message>
        <message>
            <source>Enter or a click shows the entries behind this number</source>
            <translation>Enter же чыкылдатуу бул сан түзүлгөн жазууларды көрсөтөт</translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>There are no entries in this period yet. The report adds up by itself: register readers, count visits and loans, and the numbers appear here.</source>
            <translation>Бул мезгилде азырынча жазуу жок. Отчёт өзү түзүлөт: окурмандарды каттап, келүүлөрдү жана берүүлөрдү белгилеңиз, сандар ушул жерде чыгат.</translation>
        </message>
        <message>
            <source>Table {number}. {title}</source>
            <translation>{number}-таблица. {title}</translation>
        </message>
        <message>
            <source>Part {number}. {title}</source>
            <translation>{number}-бөлүк. {title}</translation>
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
            <translation>Күндөлүк</translation>
        </message>
        <message>
            <source>Self-government</source>
            <translation>ЖӨБ</translation>
        </message>
    </context>
    <context>
        <name>Funnel</name>
        <message>
            <source>Something went wrong. Your data is safe. Code: {code}</source>
            <translation>Ката кетти. Маалымат сакталган. Коду: {code}</translation>
        </message>
        <message>
            <source>Save a report file</source>
            <translation>Ката жөнүндө файлды сактоо</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Report file saved: {path}</source>
            <translation>Ката жөнүндө файл сакталды: {path}</translation>
        </message>
    </context>
    <context>
        <name>General</name>
        <message>
            <source>The action was undone</source>
            <translation>Аракет артка кайтарылды</translation>
        </message>
        <message>
            <source>There is no room left on the disk. Nothing was lost: free some room and try again.</source>
            <translation>Дискте орун жок. Эч нерсе жоголгон жок: орун бошотуп, кайталаңыз.</translation>
        </message>
        <message>
            <source>The disk does not obey. What was saved before is safe. Make a copy to a stick and restart the program.</source>
            <translation>Диск жооп бербей жатат. Мурун сакталгандын баары бүтүн. Флешкага көчүрмө жасап, программаны кайра ачыңыз.</translation>
        </message>
        <message>
            <source>It is not certain that the last entry was saved. Restart the program and look whether it is there.</source>
            <translation>Акыркы жазуу сакталганы белгисиз. Программаны кайра ачып, жазуу бар-жогун текшериңиз.</translation>
        </message>
        <message>
            <source>The library's file is in use just now. Wait a moment and try again.</source>
            <translation>Китепкананын файлы азыр бош эмес. Бир аз күтүп, кайталаңыз.</translation>
        </message>
        <message>
            <source>The library's file is damaged. Nothing more will be written to it. Restore the library from the last copy.</source>
            <translation>Китепкананын файлы бузулган. Ага мындан ары эч нерсе жазылбайт. Китепкананы акыркы көчүрмөдөн калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>The library's file may only be read. Look at the folder's permissions or at the lock of the stick.</source>
            <translation>Китепкананын файлын окууга гана болот. Папканын уруксаттарын же флешканын жазуудан коргоосун текшериңиз.</translation>
        </message>
        <message>
            <source>This file was made by a newer version of the program. Install the newer version; the file was left untouched.</source>
            <translation>Бул файл программанын жаңыраак версиясында жасалган. Жаңы версияны орнотуңуз; файл өзгөртүлгөн жок.</translation>
        </message>
        <message>
            <source>This file is not a library of this program.</source>
            <translation>Бул файл ушул программанын китепканасы эмес.</translation>
        </message>
        <message>
            <source>This library is already open in another window or by another account.</source>
            <translation>Бул китепкана башка терезеде же башка колдонуучуда ачык турат.</translation>
        </message>
        <message>
            <source>This can no longer be undone: later entries stand on it. Undo those first or make a correction.</source>
            <translation>Муну эми артка кайтарууга болбойт: кийинки жазуулар ушуга байланган. Адегенде аларды артка кайтарыңыз же оңдоо киргизиңиз.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Артка кайтара турган эч нерсе жок.</translation>
        </message>
        <message>
            <source>The check found disagreements: {n}.</source>
            <translation>Текшерүү айырмачылыктарды тапты: {n}.</translation>
        </message>
        <message>
            <source>The stick was not found. Insert it and try again.</source>
            <translation>Флешка табылган жок. Аны салып, кайталаңыз.</translation>
        </message>
        <message>
            <source>Not enough room on the stick. Free {need} MB and try again.</source>
            <translation>Флешкада орун жетпейт. {need} МБ бошотуп, кайталаңыз.</translation>
        </message>
        <message>
            <source>The package {folder} is damaged or was changed. Ask for it once more.</source>
            <translation>{folder} пакети бузулган же өзгөртүлгөн. Аны кайра сураңыз.</translation>
        </message>
        <message>
            <source>This is no sum: {text}. Example: 1234,50</source>
            <translation>Бул сумма эмес: {text}. Мисалы: 1234,50</translation>
        </message>
        <message>
            <source>Is it {less} or {more}? Type the sum in full.</source>
            <translation>Бул {less} беле же {more} беле? Сумманы толук жазыңыз.</translation>
        </message>
        <message>
            <source>This is no number: {text}. Type a whole number.</source>
            <translation>Бул сан эмес: {text}. Бүтүн сан жазыңыз.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Бул күн али келе элек.</translation>
        </message>
        <message>
            <source>There is no such date. Example: 08.03.2026</source>
            <translation>Мындай күн жок. Мисалы: 08.03.2026</translation>
        </message>
        <message>
            <source>There is no such time. Example: 14:00</source>
            <translation>Мындай убакыт жок. Мисалы: 14:00</translation>
        </message>
        <message>
            <source>The text is too long: {limit} letters at most.</source>
            <translation>Текст өтө узун: {limit} белгиден ашпасын.</translation>
        </message>
        <message>
            <source>This looks like a personal number (PIN). It is not needed here.</source>
            <translation>Бул жеке номерге (ПИН) окшойт. Бул жерде кереги жок.</translation>
        </message>
        <message>
            <source>This is a day off. Say in the note why something was done on it.</source>
            <translation>Бул дем алыш күнү. Эмне үчүн иштегениңизди кошумча маалыматка жазыңыз.</translation>
        </message>
        <message>
            <source>A number from {low} to {high} is possible here.</source>
            <translation>Бул жерге {low}–{high} аралыгындагы сан жазылат.</translation>
        </message>
        <message>
            <source>Young people must begin after the children's age ({child_to}), or a reader would be counted twice.</source>
            <translation>Жаштардын курагы балдардыкынан ({child_to}) кийин башталышы керек, болбосо окурман эки жолу саналат.</translation>
        </message>
        <message>
            <source>The library is made</source>
            <translation>Китепкана түзүлдү</translation>
        </message>
        <message>
            <source>Settings saved, in force from {date}</source>
            <translation>Параметрлер сакталды, {date} баштап күчүндө</translation>
        </message>
        <message>
            <source>Counting rules saved, in force from {date}</source>
            <translation>Эсептөө эрежелери сакталды, {date} баштап күчүндө</translation>
        </message>
        <message numerus="yes">
            <source>%n inhabitant(s) from {date}</source>
            <translation>
                <numerusform>{date} баштап %n тургун</numerusform>
                <numerusform>{date} баштап %n тургун</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is not there: {file}.</source>
            <translation>Файл жок: {file}.</translation>
        </message>
        <message>
            <source>This cannot be undone. Make a correction or a reversing entry instead.</source>
            <translation>Муну артка кайтарууга болбойт. Оңдоо же тескери жазуу киргизиңиз.</translation>
        </message>
        <message>
            <source>This was undone already.</source>
            <translation>Бул мурунтан артка кайтарылган.</translation>
        </message>
        <message>
            <source>There is a library in {folder} already. Choose another folder.</source>
            <translation>{folder} папкасында китепкана бар. Башка папка тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing can be written to {folder}. Choose another folder.</source>
            <translation>{folder} папкасына жазууга болбойт. Башка папка тандаңыз.</translation>
        </message>
        <message>
            <source>The self-test failed at this step: {step}.</source>
            <translation>Өзүн-өзү текшерүү бул кадамда өткөн жок: {step}.</translation>
        </message>
        <message>
            <source>This line is not understood: {line}</source>
            <translation>Бул сап түшүнүксүз: {line}</translation>
        </message>
        <message>
            <source>Enter the title.</source>
            <translation>Аталышын жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the kind.</source>
            <translation>Түрүн тандаңыз.</translation>
        </message>
        <message>
            <source>Choose where it came from.</source>
            <translation>Кайдан келгенин тандаңыз.</translation>
        </message>
        <message>
            <source>Enter a number of at least 1.</source>
            <translation>1ден кем эмес сан жазыңыз.</translation>
        </message>
        <message>
            <source>Say where the number comes from: who counted and when.</source>
            <translation>Булагын жазыңыз: ким, качан эсептеген.</translation>
        </message>
        <message>
            <source>This class is not known: {class}.</source>
            <translation>Мындай түр жок: {class}.</translation>
        </message>
        <message>
            <source>The library's file is not the one that was closed last: it was replaced, or a few letters in it are damaged. Look at the last entries; the copies are in the settings.</source>
            <translation>Китепкананын файлы акыркы жолу жабылган файл эмес: ал алмаштырылган же андагы айрым тамгалар бузулган. Акыркы жазууларды карап көрүңүз; көчүрмөлөр параметрлерде.</translation>
        </message>
        <message>
            <source>A group has 1 to {most} visitors, not {n}. Check the number.</source>
            <translation>Топто 1ден {most} келүүчүгө чейин болот, {n} эмес. Санын текшериңиз.</translation>
        </message>
        <message>
            <source>But the library is closed on this day: if that is a slip, undo it.</source>
            <translation>Бирок бул күнү китепкана жабык: жаңылыштык болсо, артка кайтарыңыз.</translation>
        </message>
        <message>
            <source>Days before {date} are not entered. Check the year.</source>
            <translation>{date} чейинки күндөр киргизилбейт. Жылды текшериңиз.</translation>
        </message>
        <message>
            <source>This is a day of {year}. Is the year right?</source>
            <translation>Бул {year}-жылдын күнү. Жылы туурабы?</translation>
        </message>
        <message>
            <source>This can no longer be undone, something newer stands on it: {newer} ({newer_on}, {newer_at}). Undo that first or make a correction.</source>
            <translation>Муну эми артка кайтарууга болбойт, кийинки жазуу ушуга байланган: {newer} ({newer_on}, {newer_at}). Адегенде аны артка кайтарыңыз же оңдоо киргизиңиз.</translation>
        </message>
        <message>
            <source>This cannot be undone: the names that it was about have been erased for good.</source>
            <translation>Муну артка кайтарууга болбойт: буга тиешелүү ысымдар биротоло өчүрүлгөн.</translation>
        </message>
        <message>
            <source>The stick could not be written. Nothing is lost: everything is still on this computer. Try another stick.</source>
            <translation>Флешкага жазылган жок. Эч нерсе жоголгон жок: баары ушул компьютерде калды. Башка флешканы колдонуп көрүңүз.</translation>
        </message>
        <message>
            <source>The package {folder} was written by a newer version of the program. Install that version here and read it again.</source>
            <translation>{folder} пакетин программанын жаңыраак версиясы жазган. Ошол версияны бул компьютерге орнотуп, пакетти кайра окутуңуз.</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>A group of readers</source>
            <translation>Окурмандардын тобу</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Бул эмне?</translation>
        </message>
        <message>
            <source>For example: grade 5 A</source>
            <translation>Мисалы: 5 «А»</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Топтун аталышы</translation>
        </message>
        <message>
            <source>Teacher or leader</source>
            <translation>Мугалим же жетекчи</translation>
        </message>
        <message>
            <source>School or place</source>
            <translation>Мектеп же орду</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n топ</numerusform>
                <numerusform>%n топ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Groups: classes and clubs</source>
            <translation>Топтор: класстар жана ийримдер</translation>
        </message>
        <message>
            <source>No groups yet. Add a school class or a club</source>
            <translation>Топтор азырынча жок. Мектеп классын же ийримди кошуңуз</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Жаңы топ</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Бул эмне?</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Окурмандар</translation>
        </message>
        <message>
            <source>Choose a group</source>
            <translation>Топту тандаңыз</translation>
        </message>
        <message>
            <source>Teacher or leader</source>
            <translation>Мугалим же жетекчи</translation>
        </message>
        <message>
            <source>School or place</source>
            <translation>Мектеп же орду</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Show in the list</source>
            <translation>Тизмеде көрсөтүү</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>Add a reader</source>
            <translation>Окурман кошуу</translation>
        </message>
        <message>
            <source>Take out of the group</source>
            <translation>Топтон чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>HandDialog</name>
        <message>
            <source>Hand the answer over</source>
            <translation>Жоопту тапшыруу</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Тапшыруу</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Ким алды</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Берүү түрү</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>What was said of it</source>
            <translation>Пикир</translation>
        </message>
    </context>
    <context>
        <name>HandOnDialog</name>
        <message>
            <source>Each issue goes to</source>
            <translation>Ар бир санын алат</translation>
        </message>
        <message>
            <source>Hand on {issue}</source>
            <translation>Өткөрүп берүү: {issue}</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Эстеп калуу</translation>
        </message>
        <message>
            <source>Hand on</source>
            <translation>Өткөрүп берүү</translation>
        </message>
        <message>
            <source>Who gets it?</source>
            <translation>Кимге?</translation>
        </message>
        <message>
            <source>A body or partner of your list</source>
            <translation>Тизмеңиздеги ЖӨБ органы же өнөктөш</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нускалар</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Empty: today</source>
            <translation>Бош болсо — бүгүн</translation>
        </message>
    </context>
    <context>
        <name>HandedPage</name>
        <message>
            <source>Period</source>
            <translation>Мезгил</translation>
        </message>
        <message>
            <source>Nothing was handed on in this period. “Each issue to…” beside a title remembers who gets it.</source>
            <translation>Бул мезгилде эч нерсе өткөрүлгөн жок. Ар бир санды ким аларын басылманын баракчасында жазыңыз: «Ар бир саны — кимге».</translation>
        </message>
        <message>
            <source>Back to the titles</source>
            <translation>Басылмалардын тизмесине</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нуска</translation>
        </message>
        <message numerus="yes">
            <source>handed on %n time(s)</source>
            <translation>
                <numerusform>%n өткөрүп берүү</numerusform>
                <numerusform>%n өткөрүп берүү</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a line</source>
            <translation>Сапты тандаңыз</translation>
        </message>
        <message>
            <source>It was not handed on</source>
            <translation>Өткөрүлгөн эмес</translation>
        </message>
        <message>
            <source>Copies handed on: {whole}, to the self-government: {local}</source>
            <translation>Өткөрүлгөн нускалар: {whole}, анын ичинен ЖӨБгө: {local}</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Undo</source>
            <translation>Артка кайтаруу</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Кичирейтүү</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Чоңойтуу</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Жардам</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Параметрлер</translation>
        </message>
    </context>
    <context>
        <name>HeadNote</name>
        <message>
            <source>Note on the work of the library</source>
            <translation>Китепкананын иши жөнүндө маалымкат</translation>
        </message>
        <message>
            <source>What was done for the aiyl okmotu</source>
            <translation>Айыл өкмөтү жана айыл үчүн эмне жасалды</translation>
        </message>
        <message>
            <source>What the library needs</source>
            <translation>Айыл өкмөтүнөн суранабыз</translation>
        </message>
        <message>
            <source>Date ________________</source>
            <translation>Күнү ________________</translation>
        </message>
        <message>
            <source>To the head of the aiyl okmotu</source>
            <translation>Айыл өкмөтүнүн башчысына</translation>
        </message>
    </context>
    <context>
        <name>HeldDialog</name>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Documents shown</source>
            <translation>Көрсөтүлгөн документтер</translation>
        </message>
        <message>
            <source>In the press</source>
            <translation>Басма сөздө</translation>
        </message>
        <message>
            <source>Newspaper, number, date</source>
            <translation>Гезит, саны, күнү</translation>
        </message>
        <message>
            <source>Documents lent</source>
            <translation>Берилген документтер</translation>
        </message>
        <message>
            <source>More: who counted, evidence, money, feedback</source>
            <translation>Дагы: ким санады, тастыктоо, акча, пикирлер</translation>
        </message>
        <message>
            <source>Who counted</source>
            <translation>Ким санады</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Тастыктоо</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Жумшалды</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Пикирлер</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Корутунду</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Help</source>
            <translation>Жардам</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>There is no help page for this screen yet.</source>
            <translation>Бул бөлүм үчүн жардам барагы азырынча жок.</translation>
        </message>
    </context>
    <context>
        <name>HintsPage</name>
        <message>
            <source>Hints for you alone</source>
            <translation>Сиз үчүн гана: көңүл буруңуз</translation>
        </message>
        <message>
            <source>Only you see this page: it is neither printed nor written to a stick. A methodist who compares many diaries would ask about such numbers. If they were counted so, nothing need be done.</source>
            <translation>Бул баракты сиз гана көрөсүз: ал басылбайт жана флешкага жазылбайт. Көп күндөлүктү салыштырган методист ушундай сандар жөнүндө сурамак. Чын эле ошондой саналса, эч нерсе кылуунун кереги жок.</translation>
        </message>
        <message>
            <source>Nothing catches the eye this month.</source>
            <translation>Бул айда көзгө урунган эч нерсе жок.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{act} (undone)</source>
            <translation>{act} (артка кайтарылган)</translation>
        </message>
    </context>
    <context>
        <name>Images</name>
        <message>
            <source>«{file}» is too big: up to {most} megabytes are accepted.</source>
            <translation>«{file}» файлы өтө чоң: {most} мегабайтка чейинки файлдар алынат.</translation>
        </message>
        <message>
            <source>«{file}» is too big: up to {most} megapixels are accepted.</source>
            <translation>«{file}» сүрөтү өтө чоң: {most} мегапикселге чейинки сүрөттөр алынат.</translation>
        </message>
        <message>
            <source>«{file}» is a picture of the HEIC kind. Set the phone's camera to JPEG, or send the picture through a messenger and save it.</source>
            <translation>«{file}» — HEIC түрүндөгү сүрөт. Телефондун камерасын JPEG кылып коюңуз же сүрөттү мессенджер аркылуу жөнөтүп, сактап алыңыз.</translation>
        </message>
        <message>
            <source>«{file}» is not a picture: JPEG, PNG, WEBP, BMP and TIFF are accepted.</source>
            <translation>«{file}» сүрөт эмес: JPEG, PNG, WEBP, BMP жана TIFF алынат.</translation>
        </message>
        <message>
            <source>«{file}» is damaged and cannot be shown. Copy the picture once more.</source>
            <translation>«{file}» сүрөтү бузулган, көрсөтүүгө болбойт. Аны дагы бир жолу көчүрүңүз.</translation>
        </message>
        <message>
            <source>«{file}» cannot be read. Close it in other programs. Is the stick or the phone still connected?</source>
            <translation>«{file}» файлы окулбай жатат. Аны башка программаларда жабыңыз. Флешка же телефон дагы эле туташып турабы?</translation>
        </message>
        <message>
            <source>«{file}» is empty. Copy it once more.</source>
            <translation>«{file}» файлы бош. Аны дагы бир жолу көчүрүңүз.</translation>
        </message>
        <message>
            <source>«{file}» is no longer there. It may lie in a copy on the stick, in the folder images.</source>
            <translation>«{file}» файлы ордунда жок. Ал флешкадагы көчүрмөдө, images папкасында болушу мүмкүн.</translation>
        </message>
    </context>
    <context>
        <name>Inquiries</name>
        <message>
            <source>Enter who asks, or choose the body.</source>
            <translation>Ким кайрылганын жазыңыз же органды тандаңыз.</translation>
        </message>
        <message>
            <source>Enter what was asked.</source>
            <translation>Эмне суралганын жазыңыз.</translation>
        </message>
        <message>
            <source>Choose how the question came.</source>
            <translation>Суроо-талап кантип келгенин тандаңыз.</translation>
        </message>
        <message>
            <source>Choose the topic.</source>
            <translation>Рубриканы тандаңыз.</translation>
        </message>
        <message>
            <source>Choose the type.</source>
            <translation>Түрүн тандаңыз.</translation>
        </message>
        <message>
            <source>Enter the day the answer is due.</source>
            <translation>Жооптун мөөнөтүн жазыңыз.</translation>
        </message>
        <message>
            <source>The deadline is before the day of the question.</source>
            <translation>Мөөнөтү суроо-талап түшкөн күндөн мурун.</translation>
        </message>
        <message>
            <source>Enter what was answered.</source>
            <translation>Эмне деп жооп берилгенин жазыңыз.</translation>
        </message>
        <message>
            <source>The answer cannot be before the question.</source>
            <translation>Жооп суроо-талаптан мурун болбойт.</translation>
        </message>
        <message>
            <source>This inquiry is no longer there.</source>
            <translation>Бул суроо-талап эми жок.</translation>
        </message>
        <message>
            <source>Inquiry no. {no} is closed already.</source>
            <translation>№ {no} суроо-талап жабылган.</translation>
        </message>
        <message>
            <source>Only an accepted inquiry can go to the trash. No. {no} is in work: refuse it instead.</source>
            <translation>Кабыл алынган суроо-талап гана себетке салынат. № {no} иштелүүдө: баш тартууну жазыңыз.</translation>
        </message>
        <message>
            <source>This was counted with the answer and can no longer be changed. Undo the answer first.</source>
            <translation>Бул жооп менен кошо эсепке алынган, эми өзгөрбөйт. Адегенде жоопту артка кайтарыңыз.</translation>
        </message>
        <message>
            <source>Inquiry no. {no} is numbered in {year}. Its day must stay in that year.</source>
            <translation>№ {no} суроо-талап {year}-жылга жазылган. Күнү ошол жылда калышы керек.</translation>
        </message>
        <message>
            <source>This is not in the trash.</source>
            <translation>Бул себетте жок.</translation>
        </message>
        <message>
            <source>The number must be at least 1.</source>
            <translation>Сан 1ден кем болбошу керек.</translation>
        </message>
        <message>
            <source>A sum belongs to spending only.</source>
            <translation>Сумма чыгымда гана болот.</translation>
        </message>
        <message>
            <source>Enter the sum.</source>
            <translation>Сумманы жазыңыз.</translation>
        </message>
        <message>
            <source>Choose what the money was spent on.</source>
            <translation>Эмнеге жумшалганын тандаңыз.</translation>
        </message>
        <message>
            <source>Choose where the money came from.</source>
            <translation>Каражаттын булагын тандаңыз.</translation>
        </message>
        <message>
            <source>The last closed day would be {date}; it has not come yet.</source>
            <translation>Акыркы жабык күн {date} болмок, ал али келе элек.</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>Бул жазуу эми жок.</translation>
        </message>
        <message>
            <source>This record was taken back already.</source>
            <translation>Бул жазуу алынып салынган.</translation>
        </message>
        <message>
            <source>Choose the age.</source>
            <translation>Курагын тандаңыз.</translation>
        </message>
        <message>
            <source>Choose the subject from the list.</source>
            <translation>Теманы тизмеден тандаңыз.</translation>
        </message>
        <message>
            <source>Inquiry no. {no} saved. Due on {date}</source>
            <translation>№ {no} суроо-талап сакталды. Мөөнөтү: {date}</translation>
        </message>
        <message>
            <source>Inquiry no. {no} saved and answered</source>
            <translation>№ {no} суроо-талап сакталды жана аткарылды</translation>
        </message>
        <message>
            <source>Inquiry no. {no} changed</source>
            <translation>№ {no} суроо-талап өзгөртүлдү</translation>
        </message>
        <message>
            <source>Inquiry no. {no} taken up</source>
            <translation>№ {no} суроо-талап ишке алынды</translation>
        </message>
        <message>
            <source>Inquiry no. {no} passed to the central library</source>
            <translation>№ {no} суроо-талап борбордук китепканага өткөрүлдү</translation>
        </message>
        <message>
            <source>Inquiry no. {no} answered</source>
            <translation>№ {no} суроо-талап аткарылды</translation>
        </message>
        <message>
            <source>Inquiry no. {no} refused</source>
            <translation>№ {no} суроо-талап боюнча баш тартуу жазылды</translation>
        </message>
        <message>
            <source>Inquiry no. {no} moved to the trash</source>
            <translation>№ {no} суроо-талап себетке салынды</translation>
        </message>
        <message>
            <source>Inquiry no. {no} taken from the trash</source>
            <translation>№ {no} суроо-талап себеттен кайтарылды</translation>
        </message>
        <message>
            <source>Record saved: {title}</source>
            <translation>Жазуу сакталды: {title}</translation>
        </message>
        <message>
            <source>Record taken back: {title}</source>
            <translation>Жазуу алынып салынды: {title}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) of readers counted</source>
            <translation>
                <numerusform>Окурмандардын %n суроосу эсепке алынды</numerusform>
                <numerusform>Окурмандардын %n суроосу эсепке алынды</numerusform>
            </translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Өзү келип</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Телефон аркылуу</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Кат менен</translation>
        </message>
        <message>
            <source>By messenger</source>
            <translation>Мессенджер аркылуу</translation>
        </message>
        <message>
            <source>By courier</source>
            <translation>Кабарчы аркылуу</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Кабыл алынды</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>Иштелүүдө</translation>
        </message>
        <message>
            <source>Waiting for the central library</source>
            <translation>БКны күтүүдө</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Аткарылды</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Аткарылган жок</translation>
        </message>
        <message>
            <source>Publication in the press</source>
            <translation>Басма сөздөгү жарыялоо</translation>
        </message>
        <message>
            <source>Library closed</source>
            <translation>Китепкана жабык</translation>
        </message>
        <message>
            <source>Money spent</source>
            <translation>Каражат жумшоо</translation>
        </message>
        <message>
            <source>Public work</source>
            <translation>Коомдук жумуш</translation>
        </message>
        <message>
            <source>New subscriber</source>
            <translation>ИРИ/ДОРдун жаңы абоненти</translation>
        </message>
        <message>
            <source>Subscriber taken off</source>
            <translation>ИРИ/ДОРдун абоненти чыгарылды</translation>
        </message>
        <message>
            <source>Notifications to subscribers</source>
            <translation>Абоненттерге кабарлоолор</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Фондду толуктоо (китептер)</translation>
        </message>
        <message>
            <source>Subscription to periodicals</source>
            <translation>Жазылуу</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Жабдуулар</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Оңдоо</translation>
        </message>
        <message>
            <source>Other spending</source>
            <translation>Башкалар</translation>
        </message>
        <message>
            <source>District budget</source>
            <translation>Райондук бюджет</translation>
        </message>
        <message>
            <source>Local budget</source>
            <translation>АӨнүн жергиликтүү бюджети</translation>
        </message>
        <message>
            <source>Republican budget</source>
            <translation>Республикалык бюджет</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Грант, долбоор</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Демөөрчү</translation>
        </message>
        <message>
            <source>Gift of readers</source>
            <translation>Окурмандардын белеги</translation>
        </message>
        <message>
            <source>Paid services</source>
            <translation>Акы төлөнүүчү кызматтар</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Ким кайрылды</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жооп</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Documents given</source>
            <translation>Берилген документтер</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>Ишке алуу</translation>
        </message>
        <message>
            <source>To the central library</source>
            <translation>Борбордук китепканага</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Баш тартуу</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мөөнөтү өттү</translation>
        </message>
        <message>
            <source>{state}, late</source>
            <translation>{state}, кечигип</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо-талаптын мазмуну</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Канча</translation>
        </message>
        <message>
            <source>New inquiry</source>
            <translation>Жаңы суроо-талап</translation>
        </message>
        <message>
            <source>Inquiry no. {no}</source>
            <translation>№ {no} суроо-талап</translation>
        </message>
        <message>
            <source>Save the inquiry</source>
            <translation>Суроо-талапты сактоо</translation>
        </message>
        <message>
            <source>Close without an answer</source>
            <translation>Жоопсуз жабуу</translation>
        </message>
        <message>
            <source>Ask the central library</source>
            <translation>Борбордук китепканадан суроо</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Өткөрүү</translation>
        </message>
        <message>
            <source>Note: by whom, until when</source>
            <translation>Кошумча маалымат: ким менен, качанга чейин</translation>
        </message>
        <message numerus="yes">
            <source>%n inquiry(ies)</source>
            <translation>
                <numerusform>%n суроо-талап</numerusform>
                <numerusform>%n суроо-талап</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consultation(s) counted</source>
            <translation>
                <numerusform>%n кеңеш эсептелди</numerusform>
                <numerusform>%n кеңеш эсептелди</numerusform>
            </translation>
        </message>
        <message>
            <source>A reader's question not answered: counted</source>
            <translation>Окурмандын жооп берилбеген суроосу эсептелди</translation>
        </message>
        <message>
            <source>Question passed to the central library</source>
            <translation>Суроо борбордук китепканага өткөрүлдү</translation>
        </message>
        <message>
            <source>List of literature counted</source>
            <translation>Адабияттар тизмеси эсептелди</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) copied</source>
            <translation>
                <numerusform>Көчүрмө: %n барак</numerusform>
                <numerusform>Көчүрмө: %n барак</numerusform>
            </translation>
        </message>
        <message>
            <source>Done together with a partner</source>
            <translation>Биргелешкен иш</translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>Жетишкендик</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>Суроо-талаптар</translation>
        </message>
        <message>
            <source>Enter the name of the topic in Russian or Kyrgyz.</source>
            <translation>Теманын атын орусча же кыргызча жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the usual topic that it is counted as.</source>
            <translation>Отчётто кайсы кадимки темага кирерин тандаңыз.</translation>
        </message>
        <message>
            <source>This topic is no longer there.</source>
            <translation>Бул тема эми жок.</translation>
        </message>
        <message>
            <source>Topic «{name}» added</source>
            <translation>«{name}» темасы кошулду</translation>
        </message>
        <message>
            <source>Topic «{name}»: changes saved</source>
            <translation>«{name}» темасы: өзгөртүүлөр сакталды</translation>
        </message>
        <message>
            <source>Topic «{name}» moved to the trash</source>
            <translation>«{name}» темасы себетке салынды</translation>
        </message>
        <message>
            <source>Topic «{name}» taken from the trash</source>
            <translation>«{name}» темасы себеттен кайтарылды</translation>
        </message>
        <message>
            <source>Chronicle</source>
            <translation>Жылнаама</translation>
        </message>
        <message>
            <source>Information centre</source>
            <translation>Маалымат борбору</translation>
        </message>
        <message>
            <source>Inquiry no. {no} has no answer yet. Write the answer down first.</source>
            <translation>№ {no} суроо-талапка жооп жок. Адегенде жоопту жазыңыз.</translation>
        </message>
        <message>
            <source>This inquiry was in work on {date} already. It cannot have been accepted later.</source>
            <translation>Суроо-талап {date} күнү иштетилип жаткан. Андан кийин кабыл алынышы мүмкүн эмес: күндү текшериңиз.</translation>
        </message>
        <message>
            <source>The answer cannot be handed over before it was ready.</source>
            <translation>Жооп даяр боло электе тапшырылбайт. Күндү текшериңиз.</translation>
        </message>
        <message>
            <source>Choose in what form the answer was given.</source>
            <translation>Жооп кандай түрдө берилгенин тандаңыз.</translation>
        </message>
        <message>
            <source>Answer to inquiry no. {no} corrected</source>
            <translation>№ {no} суроо-талаптын жообу оңдолду</translation>
        </message>
        <message>
            <source>Answer to inquiry no. {no} handed over</source>
            <translation>№ {no} суроо-талаптын жообу тапшырылды</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Тапшырылды</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Оозеки</translation>
        </message>
        <message>
            <source>Told by phone</source>
            <translation>Телефон аркылуу</translation>
        </message>
        <message>
            <source>As a list</source>
            <translation>Тизме менен</translation>
        </message>
        <message>
            <source>As a folder</source>
            <translation>Папка менен</translation>
        </message>
        <message>
            <source>As a copy</source>
            <translation>Көчүрмө менен</translation>
        </message>
        <message>
            <source>Electronically</source>
            <translation>Электрондук түрдө</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Жүрүшү</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Жолу</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Аткаруучу</translation>
        </message>
        <message>
            <source>Sheets copied</source>
            <translation>Көчүрмө барактары</translation>
        </message>
        <message>
            <source>Minutes spent</source>
            <translation>Кеткен мүнөт</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Берүү түрү</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Алган</translation>
        </message>
        <message>
            <source>What was said of it</source>
            <translation>Пикир</translation>
        </message>
        <message>
            <source>Slip of the inquiry</source>
            <translation>Суроо-талап барагы</translation>
        </message>
        <message>
            <source>Reply sheet</source>
            <translation>Суроо-талапка жооп</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Тапшыруу</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Ким алды</translation>
        </message>
        <message>
            <source>Correct the answer</source>
            <translation>Жоопту оңдоо</translation>
        </message>
        <message numerus="yes">
            <source>Overdue by %n open day(s)</source>
            <translation>
                <numerusform>%n жумуш күн кечикти</numerusform>
                <numerusform>%n жумуш күн кечикти</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгүн</translation>
        </message>
        <message numerus="yes">
            <source>%n open day(s)</source>
            <translation>
                <numerusform>%n жумуш күн</numerusform>
                <numerusform>%n жумуш күн</numerusform>
            </translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Bodies and people</source>
            <translation>Органдар жана адамдар</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>ЖӨБ папкасы</translation>
        </message>
        <message>
            <source>Subscribers</source>
            <translation>Абоненттер</translation>
        </message>
        <message>
            <source>Report and note</source>
            <translation>Отчёт жана маалымкат</translation>
        </message>
        <message>
            <source>Deadlines of open inquiries reckoned anew in open days: {moved}.</source>
            <translation>Ачык суроо-талаптардын мөөнөтү иш күндөрү боюнча кайра эсептелди: {moved}.</translation>
        </message>
        <message>
            <source>{date} is entered as closed already. Enter the other days.</source>
            <translation>{date} жабык күн катары жазылган. Калган күндөрдү жазыңыз.</translation>
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
            <translation>Үч тамга жана Enter</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Ким кайрылды</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо-талаптын мазмуну</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Done now</source>
            <translation>Азыр аткарылды</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Кызматы</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Кантип келди</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Answered at once</source>
            <translation>Дароо жооп берилди</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Аткаруучу</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Берүү түрү</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Ким алды</translation>
        </message>
        <message>
            <source>What was said of it</source>
            <translation>Пикир</translation>
        </message>
    </context>
    <context>
        <name>InquiryJournal</name>
        <message>
            <source>Journal of the self-government's inquiries</source>
            <translation>ЖӨБ органдарынын маалымкаттарын жана суроо-талаптарын каттоо журналы</translation>
        </message>
        <message>
            <source>Came before this period, worked on in it</source>
            <translation>Мурда кабыл алынып, ушул мезгилде жабылган же өткөрүлгөн</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Who asks, post</source>
            <translation>Суроо берүүчү, кызматы</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Жолу</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо-талаптын мазмуну</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Purpose, due on</source>
            <translation>Максаты, мөөнөтү</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Аткаруучу</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Documents / sheets</source>
            <translation>Документ / барак</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Аткарылган күнү</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Берүү түрү</translation>
        </message>
        <message>
            <source>Refused or passed on</source>
            <translation>Баш тартуу, өткөрүү</translation>
        </message>
        <message>
            <source>Minutes spent</source>
            <translation>Кеткен мүнөт</translation>
        </message>
        <message>
            <source>Receiver's signature, feedback</source>
            <translation>Алуучунун колу, пикири</translation>
        </message>
        <message>
            <source>Refused on {date}</source>
            <translation>Баш тартуу {date}</translation>
        </message>
        <message>
            <source>To the central library on {date}</source>
            <translation>БКга {date}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>келип түштү</translation>
        </message>
        <message>
            <source>answered in time</source>
            <translation>мөөнөтүндө аткарылды</translation>
        </message>
        <message>
            <source>answered late</source>
            <translation>кечигип аткарылды</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>баш тартуу</translation>
        </message>
        <message>
            <source>passed to the central library</source>
            <translation>БКга өткөрүлдү</translation>
        </message>
        <message>
            <source>documents given</source>
            <translation>берилген документ</translation>
        </message>
        <message>
            <source>sheets copied</source>
            <translation>көчүрмө барагы</translation>
        </message>
        <message>
            <source>In all in this period</source>
            <translation>Мезгил ичинде бардыгы</translation>
        </message>
    </context>
    <context>
        <name>InquiryPaper</name>
        <message>
            <source>Slip of inquiry no. {no}</source>
            <translation>№ {no} суроо-талап барагы</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Who asks, post</source>
            <translation>Суроо берүүчү, кызматы</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Жолу</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо-талаптын мазмуну</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Answer is due on</source>
            <translation>Жооп берүү мөөнөтү</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Аткаруучу</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Суроо берүүчү</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Кабыл алган</translation>
        </message>
        <message>
            <source>Reply to inquiry no. {no}</source>
            <translation>№ {no} суроо-талапка жооп</translation>
        </message>
        <message>
            <source>of {date}</source>
            <translation>{date}</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жооп</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Answered on {date}</source>
            <translation>Жооп даярдалган күнү: {date}</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Алдым</translation>
        </message>
        <message>
            <source>Documents given: {n}</source>
            <translation>Берилген документтер: {n}</translation>
        </message>
        <message>
            <source>Sheets copied: {n}</source>
            <translation>Көчүрмө барактары: {n}</translation>
        </message>
        <message>
            <source>Slip of an inquiry</source>
            <translation>Суроо-талап барагы</translation>
        </message>
        <message>
            <source>Reply to an inquiry</source>
            <translation>Суроо-талапка жооп</translation>
        </message>
        <message>
            <source>Journal of inquiries</source>
            <translation>ЖӨБ суроо-талаптар журналы</translation>
        </message>
    </context>
    <context>
        <name>IntegerField</name>
        <message>
            <source>Enter a whole number, for example 25</source>
            <translation>Бүтүн сан жазыңыз, мисалы 25</translation>
        </message>
    </context>
    <context>
        <name>InventoryBook</name>
        <message>
            <source>Inventory book</source>
            <translation>Инвентардык китеп</translation>
        </message>
        <message>
            <source>Inventory book: copy of single lines</source>
            <translation>Инвентардык китеп: айрым саптардын көчүрмөсү</translation>
        </message>
        <message>
            <source>Sheet {page}</source>
            <translation>{page}-барак</translation>
        </message>
        <message>
            <source>In this inventory book there are {n} ({words}) numbered and laced pages.</source>
            <translation>Бул инвентардык китепте номерленген жана боо менен тигилген барактардын саны: {n} ({words}).</translation>
        </message>
        <message>
            <source>Director of the library system</source>
            <translation>Китепкана тармагынын директору</translation>
        </message>
        <message>
            <source>Place of the seal</source>
            <translation>Мөөрдүн орду</translation>
        </message>
        <message>
            <source>Date ______________________</source>
            <translation>Күнү ______________________</translation>
        </message>
        <message>
            <source>4. Checked</source>
            <translation>4. Текшерүү белгиси</translation>
        </message>
        <message>
            <source>8. Price</source>
            <translation>8. Баасы</translation>
        </message>
        <message>
            <source>1. Date of entry</source>
            <translation>1. Жазылган күнү</translation>
        </message>
        <message>
            <source>2. Summary book no.</source>
            <translation>2. Жалпы эсептеги №</translation>
        </message>
        <message>
            <source>3. Inventory number</source>
            <translation>3. Инвентардык номери</translation>
        </message>
        <message>
            <source>5. Author and title</source>
            <translation>5. Автору жана аталышы (том, чыгарылыш)</translation>
        </message>
        <message>
            <source>6. Place, publisher</source>
            <translation>6. Басылган жери, басмакана</translation>
        </message>
        <message>
            <source>7. Year</source>
            <translation>7. Жылы</translation>
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
            <translation>9. Бөлүмү, шифри</translation>
        </message>
        <message>
            <source>10. No. and date of the act</source>
            <translation>10. Чыгуу актынын №, күнү</translation>
        </message>
        <message>
            <source>11. Note</source>
            <translation>11. Эскертүү</translation>
        </message>
        <message>
            <source>in place of no. {number}</source>
            <translation>инв. № {number} ордуна</translation>
        </message>
        <message>
            <source>former no. {number}</source>
            <translation>мурунку инв. № {number}</translation>
        </message>
        <message>
            <source>entered by mistake</source>
            <translation>жаңылыш жазылган</translation>
        </message>
        <message>
            <source>There are no lines from {first} to {last}. Look at the numbers.</source>
            <translation>{first} – {last} саптары жок. Номерлерди текшериңиз.</translation>
        </message>
        <message>
            <source>These lines were printed or changed meanwhile. Print them once more.</source>
            <translation>Бул саптар ошол убакта басылып же өзгөрүп калган. Аларды дагы бир жолу басыңыз.</translation>
        </message>
        <message>
            <source>All lines are on paper already. New ones appear with the next batch.</source>
            <translation>Бардык саптар кагазда бар. Жаңылары кийинки партия менен чыгат.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are on paper, sheets {first}–{last}</source>
            <translation>
                <numerusform>Кагазда %n сап, {first}–{last}-барактар</numerusform>
                <numerusform>Кагазда %n сап, {first}–{last}-барактар</numerusform>
            </translation>
        </message>
        <message>
            <source>No sheet of the book is printed yet. Print the new lines first.</source>
            <translation>Китептин бир да барагы басыла элек. Адегенде жаңы саптарды басыңыз.</translation>
        </message>
        <message>
            <source>Nothing has changed in the printed lines since they were printed.</source>
            <translation>Саптар басылгандан бери аларда эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>Inventory book: marks to write by hand</source>
            <translation>Инвентардык китеп: кол менен жазылуучу белгилер</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Барактар</translation>
        </message>
        <message>
            <source>Inventory number</source>
            <translation>Инв. номери</translation>
        </message>
        <message>
            <source>Author and title</source>
            <translation>Автору жана аталышы</translation>
        </message>
        <message>
            <source>Write in column 10 or 11</source>
            <translation>10- же 11-графага жазыңыз</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Жазылды</translation>
        </message>
    </context>
    <context>
        <name>JournalDialog</name>
        <message>
            <source>Period</source>
            <translation>Мезгил</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>Аты-жөнү менен</translation>
        </message>
        <message>
            <source>A journal with names stays in the library.</source>
            <translation>Аты-жөнү бар журнал китепканада калат.</translation>
        </message>
    </context>
    <context>
        <name>JournalSection</name>
        <message>
            <source>No inquiries here. Write down the first one: F7</source>
            <translation>Бул жерде азырынча суроо-талап жок. Биринчисин жазыңыз: F7</translation>
        </message>
        <message>
            <source>New inquiry</source>
            <translation>Жаңы суроо-талап</translation>
        </message>
        <message>
            <source>Choose an inquiry</source>
            <translation>Суроо-талапты тандаңыз</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>Башка жазуулар</translation>
        </message>
        <message>
            <source>Print the journal</source>
            <translation>Журналды чыгаруу</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Own topics</source>
            <translation>Өз рубрикалар</translation>
        </message>
        <message>
            <source>Letter for the central library</source>
            <translation>БК үчүн кат флешкага</translation>
        </message>
        <message>
            <source>Answers of the central library</source>
            <translation>БКнын жооптору флешкадан</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Labels of books</source>
            <translation>Китептерге этикеткалар</translation>
        </message>
        <message>
            <source>Test sheet for labels</source>
            <translation>Этикеткалардын сыноо барагы</translation>
        </message>
        <message>
            <source>Print at 100 %, without fitting to the page.</source>
            <translation>100 % масштабда, баракка ылайыкташтырбай басып чыгарыңыз.</translation>
        </message>
        <message>
            <source>Lay the page on a sheet of labels and hold both against a window.</source>
            <translation>Баракты этикеткалардын үстүнө коюп, жарыкка кармап көрүңүз.</translation>
        </message>
        <message>
            <source>The frames are too far left by 2 mm? Enter 2 for «to the right».</source>
            <translation>Алкактар 2 мм солго жылганбы? «Оңго жылдыруу» талаасына 2 жазыңыз.</translation>
        </message>
        <message>
            <source>Book card</source>
            <translation>Китеп формуляры</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Кайтаруу мөөнөтү</translation>
        </message>
        <message>
            <source>Formulary no.</source>
            <translation>Формуляр №</translation>
        </message>
        <message>
            <source>For the spine</source>
            <translation>Китептин корешогуна</translation>
        </message>
        <message>
            <source>Bars for the scanner</source>
            <translation>Штрих-код</translation>
        </message>
        <message>
            <source>Pocket</source>
            <translation>Чөнтөкчө</translation>
        </message>
        <message>
            <source>Slip of due dates</source>
            <translation>Кайтаруу мөөнөтүнүн барагы</translation>
        </message>
        <message>
            <source>There is no book with a number in {number}. Look at the first and the last.</source>
            <translation>{number} номерлүү китептер жок. Биринчи жана акыркы номерди текшериңиз.</translation>
        </message>
        <message>
            <source>From 1 to 40 labels in a row are possible.</source>
            <translation>Бир катарда 1ден 40ка чейин этикетка болот.</translation>
        </message>
        <message>
            <source>Measure the label: at least 10 mm.</source>
            <translation>Этикетканы өлчөңүз: 10 ммден кем эмес.</translation>
        </message>
        <message>
            <source>So many labels do not fit across A4 (210 mm). Measure again.</source>
            <translation>Мынча этикетка А4 туурасына (210 мм) батпайт. Кайра өлчөңүз.</translation>
        </message>
        <message>
            <source>So many labels do not fit down A4 (297 mm). Measure again.</source>
            <translation>Мынча этикетка А4 бийиктигине (297 мм) батпайт. Кайра өлчөңүз.</translation>
        </message>
        <message>
            <source>Up to 20 mm to each side are possible.</source>
            <translation>20 ммден ашык жылдырууга болбойт.</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>мм</translation>
        </message>
        <message>
            <source>Please bring the book back by the last date below</source>
            <translation>Китепти төмөндө белгиленген акыркы күндөн кечиктирбей кайтарыңыз</translation>
        </message>
        <message>
            <source>The bars need a label of at least 30 × 16 mm.</source>
            <translation>Штрих-код үчүн кеминде 30 × 16 мм этикетка керек.</translation>
        </message>
    </context>
    <context>
        <name>LabelsDialog</name>
        <message>
            <source>Labels for books</source>
            <translation>Китептерге этикеткалар</translation>
        </message>
        <message>
            <source>Show and print</source>
            <translation>Көрсөтүп басып чыгаруу</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмнени басуу керек</translation>
        </message>
        <message>
            <source>Inventory numbers</source>
            <translation>Инвентардык номерлер</translation>
        </message>
        <message>
            <source>For example: 10455–10470, 10480, Д-7</source>
            <translation>Мисалы: 10455–10470, 10480, Д-7</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Барак: канча этикетка жана кандай, мм</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Өзүмдүн өлчөмүм</translation>
        </message>
        <message>
            <source>In a row</source>
            <translation>Катардагы этикетка</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Катарлардын саны</translation>
        </message>
        <message>
            <source>Label, width</source>
            <translation>Этикетканын туурасы</translation>
        </message>
        <message>
            <source>height</source>
            <translation>Этикетканын бийиктиги</translation>
        </message>
        <message>
            <source>Edge at the left</source>
            <translation>Сол жактагы чет</translation>
        </message>
        <message>
            <source>edge at the top</source>
            <translation>Үстүңкү чет</translation>
        </message>
        <message>
            <source>Printer: move to the right</source>
            <translation>Принтер: оңго жылдыруу</translation>
        </message>
        <message>
            <source>move down</source>
            <translation>Ылдый жылдыруу</translation>
        </message>
        <message>
            <source>Lines to cut along (plain paper)</source>
            <translation>Кесүү сызыктары (жөнөкөй кагаз)</translation>
        </message>
        <message>
            <source>Test sheet</source>
            <translation>Сыноо барагы</translation>
        </message>
        <message>
            <source>First free label: a click or the arrow keys</source>
            <translation>Биринчи бош этикетка: чыкылдатуу же жебе баскычтары</translation>
        </message>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n этикетка</numerusform>
                <numerusform>%n этикетка</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n барак</numerusform>
                <numerusform>%n барак</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time the sheet ended at label {n}</source>
            <translation>Мурунку жолу барак {n}-этикеткада бүткөн</translation>
        </message>
        <message>
            <source>Not in the stock: {numbers}</source>
            <translation>Фонддо жок: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>LendDialog</name>
        <message>
            <source>Who took it?</source>
            <translation>Ким алды?</translation>
        </message>
        <message>
            <source>Name or card no., some letters are enough</source>
            <translation>Аты же билет №, бир нече тамга жетиштүү</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>Кайсы күнү?</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>Taken up</source>
            <translation>Иште</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Жооп бар</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Жооп болбойт</translation>
        </message>
        <message>
            <source>The branch has taken inquiry no. {no} back; it waits for no answer.</source>
            <translation>Филиал № {no} суроо-талапты кайтарып алган, жооп күтпөйт.</translation>
        </message>
        <message>
            <source>The tab of the self-government has the section «Information centre» now.</source>
            <translation>«ЖӨБ суроолору» барагында эми «Маалымат борбору» бөлүмү бар.</translation>
        </message>
        <message>
            <source>The section «Information centre» is hidden; what the branches wrote is kept.</source>
            <translation>«Маалымат борбору» бөлүмү жашырылды; филиалдардын каттары сакталып калды.</translation>
        </message>
        <message>
            <source>Letter no. {no} to the central library written</source>
            <translation>Борбордук китепканага № {no} кат түзүлдү</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of the central library taken</source>
            <translation>
                <numerusform>БКнын %n жообу кабыл алынды</numerusform>
                <numerusform>БКнын %n жообу кабыл алынды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Letters of branches taken: new inquiries %n, changed {changed}</source>
            <translation>
                <numerusform>Филиалдардын каттары кабыл алынды: жаңы суроо-талап — %n, өзгөргөнү — {changed}</numerusform>
                <numerusform>Филиалдардын каттары кабыл алынды: жаңы суроо-талап — %n, өзгөргөнү — {changed}</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter no. {no} for branch no. {branch} written</source>
            <translation>№ {branch} филиалга № {no} кат түзүлдү</translation>
        </message>
        <message>
            <source>Inquiry no. {no} of branch no. {branch} taken up</source>
            <translation>№ {branch} филиалдын № {no} суроо-талабы ишке алынды</translation>
        </message>
        <message>
            <source>Inquiry no. {no} of branch no. {branch} answered</source>
            <translation>№ {branch} филиалдын № {no} суроо-талабына жооп жазылды</translation>
        </message>
        <message>
            <source>Inquiry no. {no} of branch no. {branch}: told that there is no answer</source>
            <translation>№ {branch} филиалдын № {no} суроо-талабы: жооп болбой турганы жазылды</translation>
        </message>
        <message>
            <source>The work as central library is set</source>
            <translation>«Борбордук китепкана» жөндөөсү өзгөртүлдү</translation>
        </message>
        <message>
            <source>Letter to the central library</source>
            <translation>Борбордук китепканага кат</translation>
        </message>
        <message>
            <source>The inquiries with body and office, without the names of those who asked. The same letter goes with every report.</source>
            <translation>Суроо-талаптар орган жана кызмат орду менен, сурагандардын аты-жөнүсүз. Мындай кат ар бир отчёт менен да кетет.</translation>
        </message>
        <message>
            <source>USB stick found. Write the letter to:</source>
            <translation>Флешка табылды. Катты кайда жазуу керек:</translation>
        </message>
        <message>
            <source>Written: {folder}. You can remove the stick.</source>
            <translation>Жазылды: {folder}. Флешканы чыгарсаңыз болот.</translation>
        </message>
        <message>
            <source>Answers to the branches</source>
            <translation>Филиалдарга жооптор</translation>
        </message>
        <message>
            <source>A folder for each branch, with its answers and the reply sheets as PDF.</source>
            <translation>Ар бир филиалга өз папкасы: жооптор жана PDF жооп барактары.</translation>
        </message>
        <message>
            <source>USB stick found. Write the answers to:</source>
            <translation>Флешка табылды. Жоопторду кайда жазуу керек:</translation>
        </message>
        <message>
            <source>Writing to the stick</source>
            <translation>Флешкага жазуу</translation>
        </message>
        <message>
            <source>Letters of the branches</source>
            <translation>Филиалдардын каттары</translation>
        </message>
        <message>
            <source>Reports and letters of all branches on the stick are read.</source>
            <translation>Флешкадагы бардык филиалдардын отчёттору жана каттары окулат.</translation>
        </message>
        <message>
            <source>Answers of the central library</source>
            <translation>Борбордук китепкананын жооптору</translation>
        </message>
        <message>
            <source>Only the answers to this library are taken.</source>
            <translation>Ушул китепканага гана жазылган жооптор алынат.</translation>
        </message>
        <message>
            <source>USB stick found. Read:</source>
            <translation>Флешка табылды. Окуу:</translation>
        </message>
        <message>
            <source>Nothing new: these letters were taken already.</source>
            <translation>Жаңысы жок: бул каттар мурда кабыл алынган.</translation>
        </message>
        <message>
            <source>There is no letter of a branch here.</source>
            <translation>Бул жерде филиалдардын каты жок.</translation>
        </message>
        <message>
            <source>There is no answer for this library here.</source>
            <translation>Бул жерде ушул китепкана үчүн жооп жок.</translation>
        </message>
        <message>
            <source>Damaged or not of this program, nothing was taken: {folders}. Ask for the letter once more.</source>
            <translation>Папка бузулган же башка программада жасалган, андан эч нерсе алынган жок: {folders}. Катты кайра жазып берүүсүн сураныңыз.</translation>
        </message>
        <message>
            <source>Letter no. {no} of {date} of branch no. {branch} does not follow the letters known here. The library there was put back from an old copy, or is kept on two computers. What is newer here was kept. Give the branch the letter with the answers: its next letter will follow again.</source>
            <translation>№ {branch} филиалдын {date} күнкү № {no} каты мурунку каттарды улабайт. Ал жакта китепкана эски көчүрмөдөн калыбына келтирилген же эки компьютерде жүргүзүлөт. Бул жердеги жаңыраагы сакталды. Филиалга жооптор менен катты бериңиз: анын кийинки каты кайра иреттүү болот.</translation>
        </message>
        <message>
            <source>Letter no. {no} of {date} of the central library does not follow the letters known here: the library there was put back from an old copy. What is newer here was kept. Write it a letter: its next answers will follow again.</source>
            <translation>Борбордук китепкананын {date} күнкү № {no} каты мурунку каттарды улабайт: анын базасы эски көчүрмөдөн калыбына келтирилген. Бул жердеги жаңыраагы сакталды. БКга кат жазыңыз: анын кийинки жооптору кайра иреттүү болот.</translation>
        </message>
        <message numerus="yes">
            <source>Written for %n branch(es). You can remove the stick.</source>
            <translation>
                <numerusform>%n филиал үчүн жазылды. Флешканы чыгарсаңыз болот.</numerusform>
                <numerusform>%n филиал үчүн жазылды. Флешканы чыгарсаңыз болот.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to inquiries that are not in this library were kept; the library may have been put back from an old copy.</source>
            <translation>
                <numerusform>%n жооп бул китепканада жок суроо-талаптарга тиешелүү. Алар сакталды. Китепкана эски көчүрмөдөн калыбына келтирилген болушу мүмкүн.</numerusform>
                <numerusform>%n жооп бул китепканада жок суроо-талаптарга тиешелүү. Алар сакталды. Китепкана эски көчүрмөдөн калыбына келтирилген болушу мүмкүн.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use this answer</source>
            <translation>Ушул жоопту алуу</translation>
        </message>
        <message>
            <source>The central library has answered</source>
            <translation>БК жооп берди</translation>
        </message>
        <message>
            <source>Central library</source>
            <translation>Борбордук китепкана</translation>
        </message>
        <message>
            <source>Answer of the central library</source>
            <translation>БКнын жообу</translation>
        </message>
        <message>
            <source>Its sources</source>
            <translation>БКнын булактары</translation>
        </message>
        <message>
            <source>Its documents</source>
            <translation>БКнын документтери</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Даярдаган</translation>
        </message>
        <message>
            <source>passed on {date}</source>
            <translation>{date} өткөрүлдү</translation>
        </message>
        <message>
            <source>letter no. {no}, {date}</source>
            <translation>№ {no} кат, {date}</translation>
        </message>
        <message>
            <source>not on a stick yet</source>
            <translation>флешкага азырынча жазыла элек</translation>
        </message>
        <message>
            <source>arrived there, letter of {date}</source>
            <translation>БК алды, {date} күнкү кат</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Library, in Russian</source>
            <translation>Китепкана, орусча</translation>
        </message>
        <message>
            <source>Library, in Kyrgyz</source>
            <translation>Китепкана, кыргызча</translation>
        </message>
        <message>
            <source>Library system (ЦБС), in Russian</source>
            <translation>Борборлоштурулган китепкана тармагы, орусча</translation>
        </message>
        <message>
            <source>Library system (ЦБС), in Kyrgyz</source>
            <translation>Борборлоштурулган китепкана тармагы, кыргызча</translation>
        </message>
        <message>
            <source>Branch no.</source>
            <translation>Филиал №</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>Айыл</translation>
        </message>
        <message>
            <source>Ayil aimak</source>
            <translation>Айыл аймагы</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>Stands on the report and in the name of its folder</source>
            <translation>Отчётто жана анын папкасынын атында турат</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күчүнө кирген күнү</translation>
        </message>
        <message>
            <source>Papers of earlier days keep what was there</source>
            <translation>Мурунку күндөрдүн кагаздарында мурункусу калат</translation>
        </message>
        <message>
            <source>Inhabitants of the service area</source>
            <translation>Тейлөө аймагынын калкы</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Тургундардын саны</translation>
        </message>
        <message>
            <source>Who counted</source>
            <translation>Булагы</translation>
        </message>
        <message>
            <source>For example: ayil okmotu, 01.01.2026</source>
            <translation>Мисалы: айыл өкмөтү, 01.01.2026</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Кайсы күнгө карата</translation>
        </message>
        <message>
            <source>Inhabitants</source>
            <translation>тейлөө аймагынын калкы</translation>
        </message>
        <message>
            <source>The report still needs: {what}.</source>
            <translation>Отчёт үчүн дагы керек: {what}.</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Иш убактысы</translation>
        </message>
        <message>
            <source>Stand in letters to readers. For example: 9:00–17:00</source>
            <translation>Окурмандарга жазылган каттарда турат. Мисалы: 9:00–17:00</translation>
        </message>
        <message>
            <source>This is the central library</source>
            <translation>Бул — борбордук китепкана</translation>
        </message>
        <message>
            <source>Takes the inquiries that branches pass on, and answers them</source>
            <translation>Филиалдар өткөргөн суроо-талаптарды кабыл алып, жооп берет</translation>
        </message>
    </context>
    <context>
        <name>LongPrintDialog</name>
        <message>
            <source>Making the paper: {percent} %. Esc stops it.</source>
            <translation>Документ даярдалууда: {percent} %. Esc — токтотуу.</translation>
        </message>
    </context>
    <context>
        <name>LookPanel</name>
        <message>
            <source>Save toner</source>
            <translation>Тонерди үнөмдөө</translation>
        </message>
        <message>
            <source>Frames instead of black bars</source>
            <translation>Кара тилкелердин ордуна алкактар</translation>
        </message>
        <message>
            <source>Tear-off strips</source>
            <translation>Үзүп алма тилкелер</translation>
        </message>
        <message>
            <source>Admission is free</source>
            <translation>Кирүү акысыз</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Чоң</translation>
        </message>
        <message>
            <source>Festive</source>
            <translation>Салтанаттуу</translation>
        </message>
        <message>
            <source>Bilingual</source>
            <translation>Эки тилде</translation>
        </message>
        <message>
            <source>Month's plan</source>
            <translation>Айлык план</translation>
        </message>
        <message>
            <source>A4, one page</source>
            <translation>А4, бир бет</translation>
        </message>
        <message>
            <source>A5, two on a sheet</source>
            <translation>А5, баракта экөө</translation>
        </message>
        <message>
            <source>A6, four on a sheet</source>
            <translation>А6, баракта төртөө</translation>
        </message>
        <message>
            <source>A3, glued from two sheets</source>
            <translation>А3, эки барактан жабыштырылат</translation>
        </message>
        <message>
            <source>Size of the page</source>
            <translation>Барактын өлчөмү</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программасы</translation>
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
            <translation>Үйрөтүүчү китепкана: бул жерде машыгыңыз, баары шарттуу</translation>
        </message>
        <message>
            <source>Something typed is not saved yet.</source>
            <translation>Жазганыңыз али сактала элек.</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Сактабай жабуу</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>Жазууну улантуу</translation>
        </message>
    </context>
    <context>
        <name>MarkDialog</name>
        <message>
            <source>Content</source>
            <translation>Мазмуну</translation>
        </message>
    </context>
    <context>
        <name>MarksPage</name>
        <message>
            <source>When a book is entered with a shelf mark that the table does not know, its content is asked for once and remembered here.</source>
            <translation>Китептин шифри таблицада жок болсо, программа анын мазмунун бир жолу сурап, ушул жерде эстеп калат.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>No mark was asked about yet.</source>
            <translation>Мындай шифрлер азырынча жок.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Унутуу</translation>
        </message>
    </context>
    <context>
        <name>MassWork</name>
        <message>
            <source>Part 3. Mass work</source>
            <translation>3-бөлүк. Массалык иш-чараларды эсепке алуу</translation>
        </message>
        <message>
            <source>Diary of the library, {month}</source>
            <translation>Китепкананын иш күндөлүгү, {month}</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>People who came</source>
            <translation>Катышты</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Day, time</source>
            <translation>Күнү, убактысы</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Формасы</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Багыты</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орду</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Ким үчүн</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>бардыгы</translation>
        </message>
        <message>
            <source>up to 14</source>
            <translation>14 жашка чейин</translation>
        </message>
        <message>
            <source>young people</source>
            <translation>жаштар</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>көрсөтүлгөн</translation>
        </message>
        <message>
            <source>lent</source>
            <translation>берилген</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Ким менен бирге</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Press, photo</source>
            <translation>Басма сөз, сүрөт</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>сүрөт</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Бардыгы</translation>
        </message>
        <message>
            <source>Of them in the library (visits of part 1): {inside}; elsewhere: {outside}.</source>
            <translation>Анын ичинде китепканада (1-бөлүктөгү келүүлөр): {inside}; китепканадан тышкары: {outside}.</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>Качантан – качанга чейин</translation>
        </message>
        <message>
            <source>Documents shown</source>
            <translation>Көрсөтүлгөн документтер</translation>
        </message>
        <message>
            <source>Documents lent</source>
            <translation>Берилген документтер</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Эскертүүлөр</translation>
        </message>
        <message>
            <source>Exhibitions</source>
            <translation>Көргөзмөлөр</translation>
        </message>
        <message>
            <source>opened earlier</source>
            <translation>мурда ачылган</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n иш-чара</numerusform>
                <numerusform>%n иш-чара</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Merge two cards of one reader</source>
            <translation>Бир окурмандын эки карточкасын бириктирүү</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Бириктирүү</translation>
        </message>
        <message>
            <source>This card stays: no. {no}, {name}</source>
            <translation>Бул карточка калат: № {no}, {name}</translation>
        </message>
        <message>
            <source>Looks like the same person</source>
            <translation>Ошол эле киши окшойт</translation>
        </message>
        <message>
            <source>The other card</source>
            <translation>Башка карточка</translation>
        </message>
        <message>
            <source>Type the name or the number of the card</source>
            <translation>Атын же билеттин номерин жазыңыз</translation>
        </message>
        <message>
            <source>Attention: the years of birth differ: {kept} and {other}</source>
            <translation>Көңүл буруңуз: туулган жылдары башка: {kept} жана {other}</translation>
        </message>
        <message>
            <source>Registrations move: {years}</source>
            <translation>Каттоолор өтөт, жылдары: {years}</translation>
        </message>
        <message>
            <source>{years}: registered twice, the second registration is taken back and the diary counts one reader less</source>
            <translation>{years}: окурман эки жолу катталган. Экинчи каттоо алынып салынат, күндөлүктө бир окурманга аз болот</translation>
        </message>
        <message>
            <source>{years}: registered twice, but the period is handed in; that registration stays on card no. {no}</source>
            <translation>{years}: окурман эки жолу катталган, бирок мезгил тапшырылган. Бул каттоо № {no} карточкада калат</translation>
        </message>
        <message>
            <source>Card no. {no} goes; its number leads to card no. {kept}</source>
            <translation>№ {no} карточка кетет; номери № {kept} карточкага алып барат</translation>
        </message>
        <message numerus="yes">
            <source>%n loan(s) move</source>
            <translation>
                <numerusform>%n берүү өтөт</numerusform>
                <numerusform>%n берүү өтөт</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them at home now</source>
            <translation>
                <numerusform>анын ичинен колунда %n</numerusform>
                <numerusform>анын ичинен колунда %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) move</source>
            <translation>
                <numerusform>%n келүү өтөт</numerusform>
                <numerusform>%n келүү өтөт</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MillimetreField</name>
        <message>
            <source>Enter millimetres, for example 48,5</source>
            <translation>Миллиметрди жазыңыз, мисалы 48,5</translation>
        </message>
    </context>
    <context>
        <name>MissingPage</name>
        <message>
            <source>Which to show</source>
            <translation>Эмнени көрсөтүү керек</translation>
        </message>
        <message>
            <source>Everything that is not here</source>
            <translation>Келбегендердин баары</translation>
        </message>
        <message>
            <source>Late, not claimed yet</source>
            <translation>Кечиккен, рекламациясы жок</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>Рекламация жазылган</translation>
        </message>
        <message>
            <source>Everything that should be here is here.</source>
            <translation>Келиши керек болгондун баары келди.</translation>
        </message>
        <message>
            <source>Back to the titles</source>
            <translation>Басылмалардын тизмесине</translation>
        </message>
        <message>
            <source>Enter or Space: this issue came today</source>
            <translation>Enter же боштук — саны бүгүн келди</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Should be out by</source>
            <translation>Чыгышы керек</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Claimed on</source>
            <translation>Рекламация</translation>
        </message>
        <message numerus="yes">
            <source>%n issue(s)</source>
            <translation>
                <numerusform>%n сан</numerusform>
                <numerusform>%n сан</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter of claim</source>
            <translation>Рекламация каты</translation>
        </message>
        <message>
            <source>Nothing is subscribed to yet, so nothing is expected.</source>
            <translation>Жазылуу азырынча жок: күтө турган эч нерсе жок.</translation>
        </message>
    </context>
    <context>
        <name>Modes</name>
        <message>
            <source>Issue</source>
            <translation>Берүү</translation>
        </message>
        <message>
            <source>Take books back</source>
            <translation>Кабыл алуу</translation>
        </message>
        <message>
            <source>In the hall</source>
            <translation>Залда</translation>
        </message>
        <message>
            <source>Read here and given back the same day</source>
            <translation>Ушул жерде окуп, ошол күнү кайтарышат</translation>
        </message>
        <message>
            <source>Off-site</source>
            <translation>Көчмө</translation>
        </message>
        <message>
            <source>Taken along to herders, to a home</source>
            <translation>Чабандарга, үйгө алып барылат</translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>Sheet of repairs</source>
            <translation>Оңдоолордун ведомосту</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>What was repaired, works</source>
            <translation>Эмне оңдолду, иштер</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Ким аткарды</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Суммасы, сом</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Каржы булагы</translation>
        </message>
        <message>
            <source>Act, document</source>
            <translation>Акт, документ</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Бардыгы</translation>
        </message>
        <message>
            <source>Money of the library</source>
            <translation>Китепкананын каражаты</translation>
        </message>
        <message>
            <source>Spent on</source>
            <translation>Эмнеге жумшалды</translation>
        </message>
        <message>
            <source>Total, som</source>
            <translation>Бардыгы, сом</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies), {sum}</source>
            <translation>
                <numerusform>%n нуска, {sum}</numerusform>
                <numerusform>%n нуска, {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock acquired</source>
            <translation>Фондду толуктоо</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Жабдуулар</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Оңдоолор</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Money of a period</source>
            <translation>Мезгилдеги каражат</translation>
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
            <translation>Сумманы сом менен жазыңыз, мисалы 250,50</translation>
        </message>
    </context>
    <context>
        <name>MoneyPage</name>
        <message>
            <source>All articles</source>
            <translation>Бардык беренелер</translation>
        </message>
        <message>
            <source>All sources</source>
            <translation>Бардык булактар</translation>
        </message>
        <message>
            <source>No money was spent in this period. Write down what was bought or repaired.</source>
            <translation>Бул мезгилде чыгым жок. Эмне сатып алынганын же оңдолгонун жазыңыз.</translation>
        </message>
        <message>
            <source>Write down spending</source>
            <translation>Чыгымды жазуу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Money of the period</source>
            <translation>Мезгилдеги каражат</translation>
        </message>
        <message>
            <source>Sheet of repairs</source>
            <translation>Оңдоолордун ведомосту</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>Spent on</source>
            <translation>Берене</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булагы</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Суммасы, сом</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Суммасы</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Kind of repair</source>
            <translation>Оңдоонун түрү</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Аткарылган иштер</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Ким аткарды</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Back to the sums</source>
            <translation>Суммаларга</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Жазууну кайтарып алуу</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n жазуу</numerusform>
                <numerusform>%n жазуу</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoneySums</name>
        <message>
            <source>Spent, by article and source</source>
            <translation>Жумшалды: беренелер жана булактар</translation>
        </message>
        <message>
            <source>Nothing was spent.</source>
            <translation>Чыгым жок.</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Show the entries behind this number</source>
            <translation>Бул сан кайсы жазуулардан турганын көрсөтүү</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n нуска</numerusform>
                <numerusform>%n нуска</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock acquired</source>
            <translation>Фондду толуктоо</translation>
        </message>
        <message>
            <source>for the sum of</source>
            <translation>суммасы</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Жабдуулар</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Оңдоолор</translation>
        </message>
    </context>
    <context>
        <name>MonthSheet</name>
        <message>
            <source>Calendar of the month</source>
            <translation>Айдын календары</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>New day</source>
            <translation>Жаңы күн</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>sum in som</source>
            <translation>суммасы, сом</translation>
        </message>
        <message>
            <source>kind not told</source>
            <translation>түрү жазылбаган</translation>
        </message>
    </context>
    <context>
        <name>NamesPanel</name>
        <message>
            <source>Invitation</source>
            <translation>Чакыруу</translation>
        </message>
        <message>
            <source>Letter of thanks</source>
            <translation>Ыраазычылык кат</translation>
        </message>
        <message>
            <source>Diploma</source>
            <translation>Диплом</translation>
        </message>
        <message>
            <source>Certificate of honour</source>
            <translation>Ардак грамота</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message>
            <source>Also signs: post and name</source>
            <translation>Дагы кол коёт: кызматы, аты</translation>
        </message>
        <message>
            <source>What to print</source>
            <translation>Эмне басылат</translation>
        </message>
        <message>
            <source>Names, one a line</source>
            <translation>Аттары, ар бири өзүнчө сапта</translation>
        </message>
        <message>
            <source>Empty: a line to write the name by hand</source>
            <translation>Бош болсо — атын кол менен жазуу үчүн сызык</translation>
        </message>
        <message>
            <source>Empty: for taking part in the event</source>
            <translation>Бош болсо — иш-чарага катышкандыгы үчүн</translation>
        </message>
    </context>
    <context>
        <name>NewBookDialog</name>
        <message>
            <source>A book that is not entered yet</source>
            <translation>Каталогго киргизиле элек китеп</translation>
        </message>
        <message>
            <source>Enter the book</source>
            <translation>Китепти киргизүү</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Inventory no.</source>
            <translation>Инвентардык №</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Баасы</translation>
        </message>
    </context>
    <context>
        <name>NewDialog</name>
        <message>
            <source>Put everything new on the list</source>
            <translation>Жаңынын баарын тизмеге коюу</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Тизмеге</translation>
        </message>
        <message>
            <source>Books and journals received, articles and documents of the folder</source>
            <translation>Келген китептер менен журналдар, ЖӨБ папкасынын макалалары менен документтери</translation>
        </message>
        <message>
            <source>Of the last days</source>
            <translation>Акыркы канча күндүкү</translation>
        </message>
    </context>
    <context>
        <name>NewYearDialog</name>
        <message>
            <source>New year</source>
            <translation>Жаңы жыл</translation>
        </message>
        <message>
            <source>1. The old year</source>
            <translation>1. Эски жыл</translation>
        </message>
        <message>
            <source>2. School classes</source>
            <translation>2. Мектеп класстары</translation>
        </message>
        <message>
            <source>3. From 1 January</source>
            <translation>3. 1-январдан тартып</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Андан ары</translation>
        </message>
        <message>
            <source>{year}: {readers}, the last registration number is {number}</source>
            <translation>{year}: {readers}, акыркы каттоо номери {number}</translation>
        </message>
        <message numerus="yes">
            <source>Overdue books are with %n reader(s)</source>
            <translation>
                <numerusform>Мөөнөтү өткөн китептер %n окурманда</numerusform>
                <numerusform>Мөөнөтү өткөн китептер %n окурманда</numerusform>
            </translation>
        </message>
        <message>
            <source>Readers are counted from zero. Registration numbers begin with 1.</source>
            <translation>Окурмандар нөлдөн баштап кайра эсептелет. Каттоо номерлери 1ден башталат.</translation>
        </message>
        <message>
            <source>At the first visit of the year press “Register again” on the reader's card: one key.</source>
            <translation>Жылдагы биринчи келгенде «Кайра каттоо» баскычын басыңыз: бир эле баскыч.</translation>
        </message>
        <message>
            <source>Age group and category are taken anew on that day, for the whole year.</source>
            <translation>Курагы жана категориясы ошол күнү кайра алынып, жыл бою сакталат.</translation>
        </message>
        <message>
            <source>Books on loan and debts stay with the readers. The stock does not change.</source>
            <translation>Колдогу китептер жана карыздар окурмандарда калат. Фонд өзгөрбөйт.</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) registered</source>
            <translation>
                <numerusform>%n окурман катталды</numerusform>
                <numerusform>%n окурман катталды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n book(s)</source>
            <translation>
                <numerusform>%n китеп</numerusform>
                <numerusform>%n китеп</numerusform>
            </translation>
        </message>
        <message>
            <source>The diary of December {year} is closed</source>
            <translation>{year}-жылдын декабрынын күндөлүгү жабылды</translation>
        </message>
        <message>
            <source>The report of the IV quarter of {year} is handed in</source>
            <translation>{year}-жылдын IV кварталынын отчёту тапшырылды</translation>
        </message>
        <message>
            <source>The report of the IV quarter of {year} is not handed in yet: tab “Reports”</source>
            <translation>{year}-жылдын IV кварталынын отчёту тапшырыла элек: «Отчёттор» өтмөгү</translation>
        </message>
        <message>
            <source>The diary of December {year} is not closed yet: tab “Reports”, “Diary”, close the month</source>
            <translation>{year}-жылдын декабрынын күндөлүгү жабыла элек: «Отчёттор» өтмөгү, «Күндөлүк», айды жабыңыз</translation>
        </message>
    </context>
    <context>
        <name>NoAnswerDialog</name>
        <message>
            <source>Stands on the branch's card: what it may tell who asked</source>
            <translation>Филиалдын карточкасына түшөт: сураган адамга ушул айтылат</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
    </context>
    <context>
        <name>NormsPage</name>
        <message>
            <source>The report prints these rules at its foot.</source>
            <translation>Бул эрежелер отчёттун аягында басылат.</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Окурмандар</translation>
        </message>
        <message>
            <source>Lending</source>
            <translation>Китеп берүү</translation>
        </message>
        <message>
            <source>Inquiries and the report</source>
            <translation>Суроо-талаптар жана отчёт</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күчүнө кирген күнү</translation>
        </message>
        <message>
            <source>What was counted before stays as it was counted</source>
            <translation>Мурда эсептелгени өзгөрбөйт</translation>
        </message>
        <message>
            <source>Usually {usual}; from {low} to {high}</source>
            <translation>Адатта {usual}; {low}–{high} аралыгында</translation>
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
            <translation>Бул кайсы китеп</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Author and title, whose stamp it has</source>
            <translation>Автору жана аталышы, кимдин мөөрү басылган</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Китеп</translation>
        </message>
        <message>
            <source>Note on {issue}</source>
            <translation>Эскертүү: {issue}</translation>
        </message>
        <message>
            <source>Printed on it instead of the number</source>
            <translation>Санынын ордуна эмне басылган</translation>
        </message>
        <message>
            <source>Mostly empty</source>
            <translation>Көбүнчө бош</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Note for the press</source>
            <translation>Гезитке кабар</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Иш-чара</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Кабардын тексти</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Текстти көчүрүү</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орусча</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>Кыргызча</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Choose an event: two letters and Enter</source>
            <translation>Иш-чараны тандаңыз: эки тамга жана Enter</translation>
        </message>
        <message>
            <source>The text was copied.</source>
            <translation>Текст көчүрүлдү.</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Notifications: {name}</source>
            <translation>Кабарлоолор: {name}</translation>
        </message>
        <message>
            <source>No notifications yet. They come here when he is notified</source>
            <translation>Азырынча кабарлоо жок. Абонентке кабарлаганыңызда алар ушул жерге чыгат</translation>
        </message>
        <message>
            <source>Write the answer down</source>
            <translation>Пикирди жазуу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Кайтарып алуу</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Пикир</translation>
        </message>
        <message>
            <source>Asked for, given</source>
            <translation>Суралды / берилди</translation>
        </message>
        <message numerus="yes">
            <source>%n notification(s)</source>
            <translation>
                <numerusform>%n кабарлоо</numerusform>
                <numerusform>%n кабарлоо</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer to notification no. {no}</source>
            <translation>№ {no} кабарлоого пикир</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Пикирди сактоо</translation>
        </message>
    </context>
    <context>
        <name>NotifyAllDialog</name>
        <message>
            <source>Notify several</source>
            <translation>Бир нечесине кабарлоо</translation>
        </message>
        <message>
            <source>Nothing new for anybody</source>
            <translation>Эч кимге жаңы нерсе жок</translation>
        </message>
        <message numerus="yes">
            <source>Notify %n subscriber(s)</source>
            <translation>
                <numerusform>%n абонентке кабарлоо</numerusform>
                <numerusform>%n абонентке кабарлоо</numerusform>
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
            <translation>Жаңы</translation>
        </message>
        <message numerus="yes">
            <source>%n subscriber(s)</source>
            <translation>
                <numerusform>%n абонент</numerusform>
                <numerusform>%n абонент</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked are those whose turn it is. All comes out as one paper</source>
            <translation>Кезеги келгендер белгиленди. Баары бир файл болуп чыгат</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Мезгилдүүлүгү</translation>
        </message>
    </context>
    <context>
        <name>NotifyDialog</name>
        <message>
            <source>New for {name}</source>
            <translation>Абонентке жаңы: {name}</translation>
        </message>
        <message>
            <source>Nothing new for this subscriber</source>
            <translation>Бул абонентке жаңы нерсе жок</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>How he is told</source>
            <translation>Кабарлоо түрү</translation>
        </message>
        <message>
            <source>Not for him</source>
            <translation>Ага эмес</translation>
        </message>
        <message>
            <source>Enter ticks; what is not ticked waits on</source>
            <translation>Enter белгилейт; белгиленбегени күтө турат</translation>
        </message>
        <message numerus="yes">
            <source>Notify: %n document(s)</source>
            <translation>
                <numerusform>Кабарлоо: %n документ</numerusform>
                <numerusform>Кабарлоо: %n документ</numerusform>
            </translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Эмне боюнча</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Келген күнү</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) wait</source>
            <translation>
                <numerusform>%n документ күтүүдө</numerusform>
                <numerusform>%n документ күтүүдө</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumbersPage</name>
        <message>
            <source>A number is given once and never again. Where the central library gives the numbers, you type them from its waybill; the branch may have numbers of its own for gifts.</source>
            <translation>Номер бир жолу гана берилет. Номерлерди борбордук китепкана берсе, аларды накладнойдон жазасыз; белек китептер үчүн филиалдын өз номерлери болушу мүмкүн.</translation>
        </message>
        <message>
            <source>Who gives the numbers</source>
            <translation>Номерлерди ким берет</translation>
        </message>
        <message>
            <source>Letters in front of the branch's own numbers</source>
            <translation>Филиалдын номерлеринин алдындагы тамгалар</translation>
        </message>
        <message>
            <source>For example Ф7- makes Ф7-1, Ф7-2. Leave empty where there are none</source>
            <translation>Мисалы, «Ф7-» болсо Ф7-1, Ф7-2 болот. Тамга жок болсо, бош калтырыңыз</translation>
        </message>
        <message>
            <source>First number</source>
            <translation>Биринчи номер</translation>
        </message>
        <message>
            <source>Last number</source>
            <translation>Акыркы номер</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Choose one</source>
            <translation>Тандаңыз</translation>
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
            <translation>Бир нече тамга жана Enter; жаңы ат адамдардын тизмесине кирет</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Кызмат орду</translation>
        </message>
        <message>
            <source>In office since</source>
            <translation>Кызматта качантан бери</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Качанга чейин</translation>
        </message>
        <message>
            <source>Empty while the office is held</source>
            <translation>Кызматта турганда бош</translation>
        </message>
        <message>
            <source>Phone of the office</source>
            <translation>Кызматтык телефону</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>Offices</name>
        <message>
            <source>{date} until now</source>
            <translation>{date} – азыркыга чейин</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>бүткөнү: {date}</translation>
        </message>
    </context>
    <context>
        <name>OpenDays</name>
        <message>
            <source>Within the month:</source>
            <translation>Ай ичинде:</translation>
        </message>
        <message>
            <source>{title}
Drag it onto a day</source>
            <translation>{title}
Керек күнгө сүйрөп коюңуз</translation>
        </message>
    </context>
    <context>
        <name>OrderDialog</name>
        <message>
            <source>The whole chronicle</source>
            <translation>Бүткүл жылнаама</translation>
        </message>
        <message>
            <source>What tells of the years</source>
            <translation>Кайсы жылдар жөнүндө айтылган</translation>
        </message>
        <message>
            <source>What was written down in the year</source>
            <translation>Жыл ичинде жазылганы</translation>
        </message>
        <message>
            <source>What is printed</source>
            <translation>Эмне басылат</translation>
        </message>
        <message>
            <source>A year, «1940s», «1941–1945»; not needed for the whole chronicle</source>
            <translation>Жыл, «1940-жылдар», «1941–1945»; бүткүл жылнаамага кереги жок</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Жылдар</translation>
        </message>
    </context>
    <context>
        <name>OrderedPage</name>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Nothing is subscribed to for this year yet.</source>
            <translation>Бул жылга жазылуу азырынча жок.</translation>
        </message>
        <message>
            <source>Back to the titles</source>
            <translation>Басылмалардын тизмесине</translation>
        </message>
        <message>
            <source>Renew all</source>
            <translation>Баарын узартуу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Индекс</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Айлары</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нуска</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Баасы</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Суммасы</translation>
        </message>
        <message>
            <source>Who pays?</source>
            <translation>Ким төлөйт?</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Төлөндү</translation>
        </message>
        <message numerus="yes">
            <source>%n subscription(s)</source>
            <translation>
                <numerusform>%n жазылуу</numerusform>
                <numerusform>%n жазылуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Together: {sum}</source>
            <translation>Баары: {sum}</translation>
        </message>
    </context>
    <context>
        <name>OtherDay</name>
        <message>
            <source>Back to today</source>
            <translation>Бүгүнгө кайтуу</translation>
        </message>
        <message>
            <source>You are entering the work of {date}</source>
            <translation>{date} үчүн иш киргизилүүдө</translation>
        </message>
    </context>
    <context>
        <name>OwnFormDialog</name>
        <message>
            <source>A form of events</source>
            <translation>Иш-чаранын формасы</translation>
        </message>
        <message>
            <source>Counted in reports as</source>
            <translation>Отчётто кайсы форма катары эсептелет</translation>
        </message>
    </context>
    <context>
        <name>OwnFormsDialog</name>
        <message>
            <source>Own forms of events</source>
            <translation>Иш-чаралардын өз формалары</translation>
        </message>
        <message>
            <source>They are offered beside the usual forms; each is counted in reports as one of these.</source>
            <translation>Алар кадимки формалардын жанында сунушталат; отчётто ар бири кадимки формалардын бири катары эсептелет.</translation>
        </message>
        <message>
            <source>No own forms yet. For example: library night</source>
            <translation>Азырынча өз форма жок. Мисалы: китеп түнү</translation>
        </message>
        <message>
            <source>New form</source>
            <translation>Жаңы форма</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Формасы</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Иш-чаралар</translation>
        </message>
    </context>
    <context>
        <name>OwnNameDialog</name>
        <message>
            <source>Name in Russian</source>
            <translation>Орусча аталышы</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Кыргызча аталышы</translation>
        </message>
    </context>
    <context>
        <name>OwnNamesDialog</name>
        <message>
            <source>Edit</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>Counted as</source>
            <translation>Эсептелиши</translation>
        </message>
    </context>
    <context>
        <name>OwnRubricDialog</name>
        <message>
            <source>A topic of inquiries</source>
            <translation>Суроо-талаптардын темасы</translation>
        </message>
        <message>
            <source>Counted in reports as</source>
            <translation>Отчётто кирген тема</translation>
        </message>
    </context>
    <context>
        <name>OwnRubricsDialog</name>
        <message>
            <source>Own topics of inquiries</source>
            <translation>Суроо-талаптардын өз темалары</translation>
        </message>
        <message>
            <source>They are offered beside the usual topics; each is counted in reports as one of these.</source>
            <translation>Алар кадимки темалар менен катар сунушталат; отчётто ар бири ошолордун бирине кирет.</translation>
        </message>
        <message>
            <source>No own topics yet. For example: irrigation ditch</source>
            <translation>Өз темалар азырынча жок. Мисалы: арык</translation>
        </message>
        <message>
            <source>New topic</source>
            <translation>Жаңы тема</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>Суроо-талаптар</translation>
        </message>
    </context>
    <context>
        <name>PairsField</name>
        <message>
            <source>Enter whole numbers, for example 25</source>
            <translation>Бүтүн сан жазыңыз, мисалы 25</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Letter {letter}</source>
            <translation>{letter} тамгасы</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>For official use</source>
            <translation>Кызматтык колдонуу үчүн</translation>
        </message>
    </context>
    <context>
        <name>PaperBoxes</name>
        <message>
            <source>total {n}</source>
            <translation>бардыгы {n}</translation>
        </message>
        <message>
            <source>{row}: {right}, but the total is {left} ({difference})</source>
            <translation>{row}: {right}, бардыгы болсо {left} ({difference})</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>A day from paper</source>
            <translation>Кагаздагы күн</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Why on paper</source>
            <translation>Эмне үчүн кагазда</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Enter the day</source>
            <translation>Күндү киргизүү</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Why it is corrected</source>
            <translation>Эмне үчүн оңдолот</translation>
        </message>
        <message>
            <source>Correct that sheet</source>
            <translation>Ошол баракчаны оңдоо</translation>
        </message>
        <message>
            <source>Correct the sheet</source>
            <translation>Баракчаны оңдоо</translation>
        </message>
        <message>
            <source>Correct a sheet</source>
            <translation>Баракчаны оңдоо</translation>
        </message>
    </context>
    <context>
        <name>PaperList</name>
        <message>
            <source>Days from paper</source>
            <translation>Кагаздагы күндөр</translation>
        </message>
        <message>
            <source>Show all days</source>
            <translation>Бардык күндөрдү көрсөтүү</translation>
        </message>
        <message>
            <source>Enter a day from paper</source>
            <translation>Кагаздагы күндү киргизүү</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>No sheet was entered for {date}.</source>
            <translation>{date} үчүн баракча киргизилген эмес.</translation>
        </message>
        <message>
            <source>No day was entered from paper yet.</source>
            <translation>Кагаздагы бир да күн киргизиле элек.</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Оңдоо</translation>
        </message>
        <message>
            <source>Correct the sheet of {date}</source>
            <translation>{date} баракчасын оңдоо</translation>
        </message>
        <message>
            <source>Corrected: {reason}</source>
            <translation>Оңдолду: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Report for a period</source>
            <translation>Мезгил үчүн отчёт</translation>
        </message>
        <message>
            <source>Poster, large letters</source>
            <translation>Чоң тамгалуу афиша</translation>
        </message>
        <message>
            <source>Sheet for a day on paper</source>
            <translation>Компьютерсиз күн үчүн баракча</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>Отчёт даярдалууда</translation>
        </message>
        <message>
            <source>Writing to the stick</source>
            <translation>Флешкага жазылууда</translation>
        </message>
        <message>
            <source>Written: {folder}. Control code {code}. You can remove the stick.</source>
            <translation>Жазылды: {folder}. Текшерүү коду {code}. Флешканы чыгарсаңыз болот.</translation>
        </message>
        <message>
            <source>Diary of a month</source>
            <translation>Бир айлык күндөлүк</translation>
        </message>
        <message>
            <source>Blank pages of the diary</source>
            <translation>Күндөлүктүн бош барактары</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Күндөлүк</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Registration card</source>
            <translation>Каттоо карточкасы</translation>
        </message>
        <message>
            <source>Reader's ticket</source>
            <translation>Окурмандык билет</translation>
        </message>
        <message>
            <source>Formulary, A5</source>
            <translation>Формуляр, А5</translation>
        </message>
        <message>
            <source>Consent of the reader</source>
            <translation>Окурмандын макулдугу</translation>
        </message>
        <message>
            <source>Consent of the parent</source>
            <translation>Ата-эненин макулдугу</translation>
        </message>
        <message>
            <source>All data held about the reader</source>
            <translation>Окурман жөнүндө бардык маалымат</translation>
        </message>
        <message>
            <source>Register of readers' numbers</source>
            <translation>Каттоо номерлеринин дептери</translation>
        </message>
        <message>
            <source>List for the teacher</source>
            <translation>Мугалим үчүн тизме</translation>
        </message>
        <message>
            <source>Readers with overdue books</source>
            <translation>Карыздар окурмандардын тизмеси</translation>
        </message>
        <message>
            <source>List for the school</source>
            <translation>Мектеп үчүн тизме</translation>
        </message>
        <message>
            <source>Reminder letters</source>
            <translation>Эскертүү каттар</translation>
        </message>
        <message>
            <source>Loans of the day, to sign</source>
            <translation>Күндүн берүү барагы (тил каттар)</translation>
        </message>
        <message>
            <source>Loans away from the library, blank</source>
            <translation>«Чабандын куржуну» бланкы</translation>
        </message>
        <message>
            <source>Request to the central library</source>
            <translation>Борбордук китепканага билдирме</translation>
        </message>
        <message>
            <source>Act of checking the stock</source>
            <translation>Фонддун бар-жогун текшерүү актысы</translation>
        </message>
        <message>
            <source>Hand-over act of the librarians</source>
            <translation>Китепканачылардын фондду өткөрүп берүү-кабыл алуу актысы</translation>
        </message>
        <message>
            <source>Still to be found</source>
            <translation>Табыла электер</translation>
        </message>
        <message>
            <source>Shelf list for the check</source>
            <translation>Текшерүү үчүн текче тизмеси</translation>
        </message>
        <message>
            <source>Control slips, eight on a sheet</source>
            <translation>Текшерүү талондору, баракта сегиз</translation>
        </message>
        <message>
            <source>Summary book of the stock</source>
            <translation>Жалпы эсеп китеби</translation>
        </message>
        <message>
            <source>Record of the summary book</source>
            <translation>Жалпы эсеп китебинин жазуусу</translation>
        </message>
        <message>
            <source>Books of the central library</source>
            <translation>Борбордук китепкананын китептери</translation>
        </message>
        <message>
            <source>Act of write-off with its list</source>
            <translation>Эсептен чыгаруу актысы тизмеси менен</translation>
        </message>
        <message>
            <source>Act of transfer with its list</source>
            <translation>Өткөрүп берүү актысы тизмеси менен</translation>
        </message>
        <message>
            <source>List of the library's stock</source>
            <translation>Китепкана фондунун тизмеси</translation>
        </message>
        <message>
            <source>Act of handing over to a new librarian</source>
            <translation>Жаңы китепканачыга өткөрүү актысы</translation>
        </message>
        <message>
            <source>Inventory book</source>
            <translation>Инвентардык китеп</translation>
        </message>
        <message>
            <source>Certifying sheet of the inventory book</source>
            <translation>Инвентардык китептин ырастоочу барагы</translation>
        </message>
        <message>
            <source>Act of acceptance</source>
            <translation>Кабыл алуу актысы</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Накладной</translation>
        </message>
        <message>
            <source>Act of discrepancy</source>
            <translation>Айырма жөнүндө акт</translation>
        </message>
        <message>
            <source>Act of loss and replacement</source>
            <translation>Жоголуу жана алмаштыруу актысы</translation>
        </message>
        <message>
            <source>Notebook of books taken in place of lost ones</source>
            <translation>Жоголгон китептерди алмаштыруу дептери</translation>
        </message>
        <message>
            <source>Registration card of a periodical</source>
            <translation>Журналдын же гезиттин эсеп карточкасы</translation>
        </message>
        <message>
            <source>Letter of claim</source>
            <translation>Рекламация каты</translation>
        </message>
        <message>
            <source>Subscription list</source>
            <translation>Жазылуу тизмеси</translation>
        </message>
        <message>
            <source>Journals and newspapers handed on</source>
            <translation>Уюмдарга өткөрүп берилген журналдар менен гезиттер</translation>
        </message>
        <message>
            <source>Marks for the inventory book</source>
            <translation>Инвентардык китептин белгилери</translation>
        </message>
        <message>
            <source>Passport of the event</source>
            <translation>Иш-чаранын паспорту</translation>
        </message>
        <message>
            <source>Sheet of registration</source>
            <translation>Катышуучуларды каттоо барагы</translation>
        </message>
        <message>
            <source>List of the exhibition</source>
            <translation>Көргөзмөнүн тизмеси</translation>
        </message>
        <message>
            <source>Diary, part 3: mass work</source>
            <translation>Күндөлүк, 3-бөлүк: массалык иш-чаралар</translation>
        </message>
        <message>
            <source>Poster for a feast</source>
            <translation>Салтанаттуу афиша</translation>
        </message>
        <message>
            <source>Poster in two languages</source>
            <translation>Эки тилдеги афиша</translation>
        </message>
        <message>
            <source>Plan of the month</source>
            <translation>Айлык план</translation>
        </message>
        <message>
            <source>Answers of the central library</source>
            <translation>Борбордук китепкананын жооптору</translation>
        </message>
        <message>
            <source>What all branches were asked</source>
            <translation>Бардык филиалдарда эмнени сурашты</translation>
        </message>
        <message>
            <source>Bodies and those in office</source>
            <translation>Органдар жана кызмат адамдары</translation>
        </message>
        <message>
            <source>List of agreements</source>
            <translation>Келишимдердин тизмеси</translation>
        </message>
        <message>
            <source>Agreement of partnership</source>
            <translation>Өнөктөштүк келишими</translation>
        </message>
        <message>
            <source>Card of a subscriber</source>
            <translation>Абоненттин карточкасы</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Кабарлоо</translation>
        </message>
        <message>
            <source>Journal of notifications</source>
            <translation>Кабарлоолор журналы</translation>
        </message>
        <message>
            <source>List of subscribers</source>
            <translation>Абоненттердин тизмеси</translation>
        </message>
    </context>
    <context>
        <name>PassedPage</name>
        <message>
            <source>Nothing was passed on. The letters come on the branches' sticks</source>
            <translation>Өткөрүлгөн суроо-талап жок. Каттар филиалдардын флешкаларында келет</translation>
        </message>
        <message>
            <source>Take letters from the stick</source>
            <translation>Каттарды флешкадан алуу</translation>
        </message>
        <message>
            <source>Open ones only</source>
            <translation>Ачыктары гана</translation>
        </message>
        <message>
            <source>Answers to the stick</source>
            <translation>Жоопторду флешкага</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Филиал</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Ким кайрылды</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Choose an inquiry</source>
            <translation>Суроо-талапты тандаңыз</translation>
        </message>
        <message>
            <source>Branch no. {branch} · inquiry no. {no} · {state}</source>
            <translation>№ {branch} филиал · № {no} суроо-талап · {state}</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Кабыл алынды</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Өткөрүлдү</translation>
        </message>
        <message>
            <source>Note of the branch</source>
            <translation>Филиалдын белгиси</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жооп</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Documents sent</source>
            <translation>Жиберилген документтер</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Даярдаган</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Кат</translation>
        </message>
        <message>
            <source>not written to the stick yet</source>
            <translation>флешкага азырынча жазыла элек</translation>
        </message>
        <message>
            <source>no. {no}, the branch has it</source>
            <translation>№ {no}, филиал алды</translation>
        </message>
        <message>
            <source>no. {no}, written</source>
            <translation>№ {no}, жазылды</translation>
        </message>
        <message>
            <source>Another answer</source>
            <translation>Башка жооп</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Жооп болбойт</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>Ишке алуу</translation>
        </message>
        <message>
            <source>Answer it</source>
            <translation>Жооп берүү</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>PDF сактоо</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Кичирейтүү</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Чоңойтуу</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Туурасы боюнча</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>{number}-барак</translation>
        </message>
        <message>
            <source>PDF saved: {path}</source>
            <translation>PDF сакталды: {path}</translation>
        </message>
        <message>
            <source>Sent to the printer: {name}</source>
            <translation>Принтерге жиберилди: {name}</translation>
        </message>
        <message>
            <source>The printer did not respond. Check that it is on, then try again</source>
            <translation>Принтер жооп бербей жатат. Күйүп турганын текшерип, кайталаңыз</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Беттер</translation>
        </message>
    </context>
    <context>
        <name>PeopleField</name>
        <message>
            <source>Add a person</source>
            <translation>Адам кошуу</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n адам</numerusform>
                <numerusform>%n адам</numerusform>
            </translation>
        </message>
        <message>
            <source>No people yet. They come here with the offices, or one by one</source>
            <translation>Азырынча эч ким жок. Адамдар кызмат орундары менен же бирден жазылат</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Жаңы адам</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Жылдары</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>Адамды тандаңыз</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Туулган күнү</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>Каза болгон күнү</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Макулдугу</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>азырынча алынган жок</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Кызмат орундары</translation>
        </message>
        <message>
            <source>In the chronicle</source>
            <translation>Жылнаамада</translation>
        </message>
        <message>
            <source>Post now, known for</source>
            <translation>Кызматы же эмгеги</translation>
        </message>
        <message>
            <source>Entered twice: join</source>
            <translation>Эки жолу жазылган: бириктирүү</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
    </context>
    <context>
        <name>PeriodBar</name>
        <message>
            <source>Kind of period</source>
            <translation>Мезгилдин түрү</translation>
        </message>
        <message>
            <source>Previous period</source>
            <translation>Мурунку мезгил</translation>
        </message>
        <message>
            <source>Next period</source>
            <translation>Кийинки мезгил</translation>
        </message>
        <message>
            <source>month</source>
            <translation>ай</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>квартал</translation>
        </message>
        <message>
            <source>half-year</source>
            <translation>жарым жыл</translation>
        </message>
        <message>
            <source>9 months</source>
            <translation>9 ай</translation>
        </message>
        <message>
            <source>year</source>
            <translation>жыл</translation>
        </message>
        <message>
            <source>preliminary</source>
            <translation>алдын ала</translation>
        </message>
        <message>
            <source>closed, revision {number}</source>
            <translation>жабык, {number}-редакция</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Себеби: {reason}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ачык</translation>
        </message>
        <message>
            <source>being corrected: {reason}</source>
            <translation>оңдолууда: {reason}</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабык</translation>
        </message>
    </context>
    <context>
        <name>PeriodicalCard</name>
        <message>
            <source>Issues of the year</source>
            <translation>Жылдын сандары</translation>
        </message>
        <message>
            <source>Subscribe</source>
            <translation>Жазылуу</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Узартуу</translation>
        </message>
        <message>
            <source>Each issue to…</source>
            <translation>Ар бир саны — кимге</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>түбөлүк</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n жыл</numerusform>
                <numerusform>%n жыл</numerusform>
            </translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Postal index</source>
            <translation>Жазылуу индекси</translation>
        </message>
        <message>
            <source>How often?</source>
            <translation>Канча жолу чыгат?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Of our own place</source>
            <translation>Аймак таануу</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Сакталат</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Жазылуулар</translation>
        </message>
        <message>
            <source>Each issue goes to</source>
            <translation>Ар бир санын алат</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Мындан ары берилбейт</translation>
        </message>
        <message>
            <source>Paid today: enter the sum as spent</source>
            <translation>Бүгүн төлөндү: сумманы чыгымга киргизүү</translation>
        </message>
        <message>
            <source>Cancel the subscription</source>
            <translation>Жазылууну жокко чыгаруу</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n нуска</numerusform>
                <numerusform>%n нуска</numerusform>
            </translation>
        </message>
        <message>
            <source>paid</source>
            <translation>төлөндү</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Article for the self-government folder</source>
            <translation>ЖӨБ папкасына макала</translation>
        </message>
    </context>
    <context>
        <name>PeriodicalDialog</name>
        <message>
            <source>Change the card</source>
            <translation>Карточканы өзгөртүү</translation>
        </message>
        <message>
            <source>New journal or newspaper</source>
            <translation>Жаңы журнал же гезит</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Бул эмне?</translation>
        </message>
        <message>
            <source>How often?</source>
            <translation>Канча жолу чыгат?</translation>
        </message>
        <message>
            <source>On which weekdays?</source>
            <translation>Аптанын кайсы күндөрү?</translation>
        </message>
        <message>
            <source>How many issues a year?</source>
            <translation>Жылына канча саны чыгат?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Postal index</source>
            <translation>Жазылуу индекси</translation>
        </message>
        <message>
            <source>Tells of our own place</source>
            <translation>Аймак таануу басылмасы</translation>
        </message>
        <message>
            <source>Keep for ever</source>
            <translation>Түбөлүк сактоо</translation>
        </message>
        <message>
            <source>Keep for</source>
            <translation>Сактоо мөөнөтү</translation>
        </message>
        <message>
            <source>years</source>
            <translation>жыл</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Басып чыгаруучу</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>Periodicals</name>
        <message>
            <source>Daily</source>
            <translation>Күн сайын</translation>
        </message>
        <message>
            <source>Several times a week</source>
            <translation>Жумасына бир нече жолу</translation>
        </message>
        <message>
            <source>Once a week</source>
            <translation>Жумасына бир жолу</translation>
        </message>
        <message>
            <source>Twice a month</source>
            <translation>Айына эки жолу</translation>
        </message>
        <message>
            <source>Once a month</source>
            <translation>Айына бир жолу</translation>
        </message>
        <message>
            <source>Once a quarter</source>
            <translation>Кварталына бир жолу</translation>
        </message>
        <message>
            <source>Several times a year</source>
            <translation>Жылына бир нече жолу</translation>
        </message>
        <message>
            <source>Irregularly</source>
            <translation>Үзгүлтүктүү</translation>
        </message>
        <message>
            <source>District budget</source>
            <translation>Райондук бюджет</translation>
        </message>
        <message>
            <source>Aiyl okmotu</source>
            <translation>Айыл өкмөтү</translation>
        </message>
        <message>
            <source>Republican budget</source>
            <translation>Республикалык бюджет</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Демөөрчү</translation>
        </message>
        <message>
            <source>The library's own money</source>
            <translation>Китепкананын каражаты</translation>
        </message>
        <message>
            <source>Comes free of charge</source>
            <translation>Акысыз келет</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Белек</translation>
        </message>
        <message>
            <source>received</source>
            <translation>келди</translation>
        </message>
        <message>
            <source>not out yet</source>
            <translation>али чыга элек</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>күтүлүүдө</translation>
        </message>
        <message>
            <source>late</source>
            <translation>кечигүүдө</translation>
        </message>
        <message>
            <source>claimed</source>
            <translation>рекламация</translation>
        </message>
        <message>
            <source>not waited for</source>
            <translation>күтүлбөйт</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Newspaper</source>
            <translation>Гезит</translation>
        </message>
        <message>
            <source>This title is no longer in the list.</source>
            <translation>Бул басылма тизмеде жок.</translation>
        </message>
        <message>
            <source>Choose how often it appears.</source>
            <translation>Басылма канча жолу чыгарын тандаңыз.</translation>
        </message>
        <message>
            <source>Press the weekdays on which it appears.</source>
            <translation>Басылма чыккан аптанын күндөрүн белгилеңиз.</translation>
        </message>
        <message>
            <source>Once a week: press one weekday, or choose “Several times a week”.</source>
            <translation>Жумасына бир жолу болсо — бир күндү белгилеңиз же «Жумасына бир нече жолу» дегенди тандаңыз.</translation>
        </message>
        <message>
            <source>The months go from 1 to 12, the last one not before the first.</source>
            <translation>Айлар 1ден 12ге чейин, акыркысы биринчисинен эрте болбойт.</translation>
        </message>
        <message>
            <source>What comes free has no price. Leave it empty or choose who pays.</source>
            <translation>Акысыз басылманын баасы жок. Аны бош калтырыңыз же ким төлөрүн тандаңыз.</translation>
        </message>
        <message>
            <source>There is no such subscription.</source>
            <translation>Мындай жазылуу жок.</translation>
        </message>
        <message>
            <source>The money of this subscription is entered as spent. Cancel that record first.</source>
            <translation>Бул жазылуунун суммасы чыгымга киргизилген. Адегенде чыгым жазуусун жокко чыгарыңыз.</translation>
        </message>
        <message>
            <source>Nothing was paid for it: it has no price, or comes free or as a gift.</source>
            <translation>Төлөнө турган эч нерсе жок: баасы көрсөтүлгөн эмес, же акысыз, же белек.</translation>
        </message>
        <message>
            <source>Every subscription of this year goes on already: nothing to renew.</source>
            <translation>Бул жылдын жазылуулары баары узартылган.</translation>
        </message>
        <message>
            <source>There is no subscription to renew yet. Enter the first one.</source>
            <translation>Узарта турган жазылуу азырынча жок. Биринчисин киргизиңиз.</translation>
        </message>
        <message>
            <source>There is no such issue.</source>
            <translation>Мындай саны жок.</translation>
        </message>
        <message>
            <source>Write what is printed on it, for example: special issue.</source>
            <translation>Анда эмне басылганын жазыңыз, мисалы: атайын чыгарылыш.</translation>
        </message>
        <message>
            <source>This number is a part of {issue}. Change that one.</source>
            <translation>Бул сан {issue} ичине кирет. Ошону өзгөртүңүз.</translation>
        </message>
        <message>
            <source>An issue of a day cannot stand for several numbers.</source>
            <translation>Бир күндүн саны кош сан боло албайт.</translation>
        </message>
        <message>
            <source>{issue} is here already, so one issue cannot stand for both.</source>
            <translation>{issue} өзүнчө келген, ошондуктан кош сан катары белгиленбейт.</translation>
        </message>
        <message>
            <source>{issue} stands in the summary book. Undo that batch first.</source>
            <translation>{issue} жалпы эсепке киргизилген. Адегенде ошол жазууну жокко чыгарыңыз.</translation>
        </message>
        <message>
            <source>{issue} was handed on. Take that back first.</source>
            <translation>{issue} уюмга өткөрүлүп берилген. Адегенде өткөрүүнү жокко чыгарыңыз.</translation>
        </message>
        <message>
            <source>Mark the issue as received first.</source>
            <translation>Адегенде саны келгенин белгилеңиз.</translation>
        </message>
        <message>
            <source>One of these issues is no longer missing. Look at the list again.</source>
            <translation>Бул сандардын бири кечиккендерге кирбей калды. Тизмени дагы караңыз.</translation>
        </message>
        <message>
            <source>Type a date, a number of copies, or both: 12.03 2. A double number: 3-4.</source>
            <translation>Күндү, нускалардын санын же экөөнү тең жазыңыз: 12.03 2. Кош саны: 3-4.</translation>
        </message>
        <message>
            <source>Tick at least one issue.</source>
            <translation>Жок дегенде бир санын белгилеңиз.</translation>
        </message>
        <message>
            <source>Write whom the letter is for.</source>
            <translation>Кат кимге экенин жазыңыз.</translation>
        </message>
        <message>
            <source>Write what was answered.</source>
            <translation>Кандай жооп келгенин жазыңыз.</translation>
        </message>
        <message>
            <source>There is no such letter.</source>
            <translation>Мындай кат жок.</translation>
        </message>
        <message>
            <source>The issue came only on {date}.</source>
            <translation>Саны {date} гана келген.</translation>
        </message>
        <message>
            <source>Copies left to hand on: {left}.</source>
            <translation>Өткөрүп берүүгө калган нуска: {left}.</translation>
        </message>
        <message>
            <source>“{body}” gets each issue already.</source>
            <translation>«{body}» ар бир санын алып жатат.</translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation>Бул жокко чыгарылган.</translation>
        </message>
        <message>
            <source>Choose who gets it.</source>
            <translation>Кимге берилерин тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing to enter by this day: everything that came stands in the book.</source>
            <translation>Бул күнгө киргизе турган эч нерсе жок: келгендердин баары жалпы эсепте.</translation>
        </message>
        <message>
            <source>Other issues came meanwhile. Look at the list again.</source>
            <translation>Бул убакытта тизме өзгөрдү. Аны дагы караңыз.</translation>
        </message>
        <message>
            <source>Tick what is to be written off.</source>
            <translation>Эмнени эсептен чыгарууну белгилеңиз.</translation>
        </message>
        <message>
            <source>One of these is still within its term. Look at the list again.</source>
            <translation>Бул басылмалардын биринин сактоо мөөнөтү бүтө элек. Тизмени дагы караңыз.</translation>
        </message>
        <message numerus="yes">
            <source>Received: {title}, {issue}, %n copy(ies)</source>
            <translation>
                <numerusform>Келди: {title}, {issue}, %n нуска</numerusform>
                <numerusform>Келди: {title}, {issue}, %n нуска</numerusform>
            </translation>
        </message>
        <message>
            <source>No longer waited for: {title}, {issue}</source>
            <translation>Мындан ары күтүлбөйт: {title}, {issue}</translation>
        </message>
        <message>
            <source>Waited for again: {title}, {issue}</source>
            <translation>Кайра күтүлүүдө: {title}, {issue}</translation>
        </message>
        <message>
            <source>Noted: {title}, {issue}</source>
            <translation>Кошумча маалымат жазылды: {title}, {issue}</translation>
        </message>
        <message numerus="yes">
            <source>Handed on: {title}, {issue}, %n copy(ies) to {body}</source>
            <translation>
                <numerusform>Өткөрүп берилди: {title}, {issue}, %n нуска — {body}</numerusform>
                <numerusform>Өткөрүп берилди: {title}, {issue}, %n нуска — {body}</numerusform>
            </translation>
        </message>
        <message>
            <source>Not handed on after all: {title}, {body}</source>
            <translation>Өткөрүп берүү жокко чыгарылды: {title}, {body}</translation>
        </message>
        <message numerus="yes">
            <source>Each issue of {title} goes to {body}, %n copy(ies)</source>
            <translation>
                <numerusform>«{title}» басылмасынын ар бир санын {body} алат, %n нуска</numerusform>
                <numerusform>«{title}» басылмасынын ар бир санын {body} алат, %n нуска</numerusform>
            </translation>
        </message>
        <message>
            <source>{title} no longer goes to {body}</source>
            <translation>«{title}» мындан ары берилбейт: {body}</translation>
        </message>
        <message numerus="yes">
            <source>Claim no. {number} about %n issue(s)</source>
            <translation>
                <numerusform>№ {number} рекламация, %n сан</numerusform>
                <numerusform>№ {number} рекламация, %n сан</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer to claim no. {number} is noted</source>
            <translation>№ {number} рекламацияга жооп жазылды</translation>
        </message>
        <message>
            <source>Added: {title}</source>
            <translation>Кошулду: {title}</translation>
        </message>
        <message>
            <source>Changed: {title}</source>
            <translation>Өзгөртүлдү: {title}</translation>
        </message>
        <message>
            <source>Moved to the trash: {title}</source>
            <translation>Себетке салынды: {title}</translation>
        </message>
        <message>
            <source>Taken back from the trash: {title}</source>
            <translation>Себеттен кайтарылды: {title}</translation>
        </message>
        <message numerus="yes">
            <source>{title}: subscribed for months {first}–{last} of {year}, %n copy(ies)</source>
            <translation>
                <numerusform>{title}: {year}-жылга жазылуу, {first}–{last}-айлар, %n нуска</numerusform>
                <numerusform>{title}: {year}-жылга жазылуу, {first}–{last}-айлар, %n нуска</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{title}: subscription changed, months {first}–{last} of {year}, %n copy(ies)</source>
            <translation>
                <numerusform>{title}: жазылуу өзгөртүлдү, {year}-жыл, {first}–{last}-айлар, %n нуска</numerusform>
                <numerusform>{title}: жазылуу өзгөртүлдү, {year}-жыл, {first}–{last}-айлар, %n нуска</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: the subscription of {year} is entered as paid</source>
            <translation>{title}: {year}-жылга жазылуу төлөндү, сумма чыгымга киргизилди</translation>
        </message>
        <message numerus="yes">
            <source>%n subscription(s) renewed</source>
            <translation>
                <numerusform>%n жазылуу узартылды</numerusform>
                <numerusform>%n жазылуу узартылды</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: the subscription of {year} is cancelled</source>
            <translation>{title}: {year}-жылга жазылуу жокко чыгарылды</translation>
        </message>
        <message>
            <source>Issues of this title are marked already, so what it is and whether each issue has its own day cannot change. Add it as a new title.</source>
            <translation>Бул басылманын сандары белгиленген: журналды гезитке, сандарды күндөргө алмаштырууга болбойт. Жаңы басылма киргизиңиз.</translation>
        </message>
    </context>
    <context>
        <name>PeriodicalsSection</name>
        <message>
            <source>Which to show</source>
            <translation>Эмнени көрсөтүү керек</translation>
        </message>
        <message>
            <source>Journals and newspapers</source>
            <translation>Журналдар менен гезиттер</translation>
        </message>
        <message>
            <source>Journals</source>
            <translation>Журналдар</translation>
        </message>
        <message>
            <source>Newspapers</source>
            <translation>Гезиттер</translation>
        </message>
        <message>
            <source>No journals or newspapers yet. Add a title, then its subscription: the program will say which issues should come.</source>
            <translation>Журналдар менен гезиттер азырынча жок. Басылманы, анан жазылууну киргизиңиз: кайсы сандары келиши керектигин программа өзү айтат.</translation>
        </message>
        <message>
            <source>New title</source>
            <translation>Жаңы басылма</translation>
        </message>
        <message>
            <source>What did not come</source>
            <translation>Келбегендер</translation>
        </message>
        <message>
            <source>Into the summary book</source>
            <translation>Жалпы эсепке киргизүү</translation>
        </message>
        <message>
            <source>Subscription list</source>
            <translation>Жазылуу тизмеси</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Letters of claim</source>
            <translation>Рекламациялар</translation>
        </message>
        <message>
            <source>What went to the self-government</source>
            <translation>ЖӨБгө берилгендер</translation>
        </message>
        <message>
            <source>Kept longer than their term</source>
            <translation>Сактоо мөөнөтү бүткөндөр</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>How often?</source>
            <translation>Канча жолу чыгат?</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Быйыл</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Кечиккен</translation>
        </message>
        <message numerus="yes">
            <source>%n title(s)</source>
            <translation>
                <numerusform>%n басылма</numerusform>
                <numerusform>%n басылма</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a title</source>
            <translation>Басылманы тандаңыз</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>New person</source>
            <translation>Жаңы адам</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>What the village knows them for</source>
            <translation>Айылга эмнеси менен белгилүү</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Туулган күнү</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>Каза болгон күнү</translation>
        </message>
        <message>
            <source>The phone is kept with consent, or while an office is held</source>
            <translation>Телефон макулдук менен же адам кызматта турганда сакталат</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Consent given on</source>
            <translation>Макулдук берген күнү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>PersonLine</name>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Ролу</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Алып салуу</translation>
        </message>
    </context>
    <context>
        <name>PhotoButton</name>
        <message>
            <source>Pictures</source>
            <translation>Сүрөттөр</translation>
        </message>
        <message>
            <source>Add a photo</source>
            <translation>Сүрөт кошуу</translation>
        </message>
        <message>
            <source>Photo {n} of the album</source>
            <translation>Альбомдогу {n}-сүрөт</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>Файлдан …</translation>
        </message>
        <message>
            <source>Take the photo away</source>
            <translation>Сүрөттү алып салуу</translation>
        </message>
    </context>
    <context>
        <name>PhotoDialog</name>
        <message>
            <source>Caption in Russian</source>
            <translation>Орусча жазуусу</translation>
        </message>
        <message>
            <source>Caption in Kyrgyz</source>
            <translation>Кыргызча жазуусу</translation>
        </message>
        <message>
            <source>Photos that nobody was asked about are not printed without a question</source>
            <translation>Макулдугу суралбаган сүрөттөр суроосуз басылып чыкпайт</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Макулдук</translation>
        </message>
    </context>
    <context>
        <name>PickerField</name>
        <message>
            <source>Choose one of the list</source>
            <translation>Тизмеден тандаңыз</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Файл тандоо</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Сүрөт окулуп жатат…</translation>
        </message>
        <message>
            <source>Reading the picture</source>
            <translation>Сүрөттү окуу</translation>
        </message>
        <message>
            <source>Wait until the picture is read.</source>
            <translation>Күтө туруңуз, сүрөт окулуп жатат.</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Сүрөттөрдү тандаңыз</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Сүрөттөр</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) not found and left out.</source>
            <translation>
                <numerusform>%n сүрөт табылган жок, кагазга түшпөйт.</numerusform>
                <numerusform>%n сүрөт табылган жок, кагазга түшпөйт.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PieceDialog</name>
        <message>
            <source>Without a number</source>
            <translation>Инвентардык номерсиз</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Берүү</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Бул эмне?</translation>
        </message>
        <message>
            <source>For example: a newspaper and its issues</source>
            <translation>Мисалы: «Кыргыз Туусу», № 12–15</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
        <message>
            <source>How many pieces</source>
            <translation>Канча даана</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Plan of work</source>
            <translation>Иш планы</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Event (form, title)</source>
            <translation>Иш-чара (түрү, аталышы)</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Окурмандар тобу</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Өтүүчү жери</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Ким менен бирге</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Mark of fulfilment</source>
            <translation>Аткарылганы тууралуу белги</translation>
        </message>
        <message>
            <source>Outside the plan</source>
            <translation>Пландан тышкары</translation>
        </message>
        <message>
            <source>APPROVED</source>
            <translation>БЕКИТЕМИН</translation>
        </message>
        <message>
            <source>AGREED</source>
            <translation>МАКУЛДАШЫЛДЫ</translation>
        </message>
        <message>
            <source>Director of the library system</source>
            <translation>Китепкана тармагынын директору</translation>
        </message>
        <message>
            <source>Director of the school</source>
            <translation>Мектептин директору</translation>
        </message>
        <message>
            <source>Head of the aiyl okmotu</source>
            <translation>Айыл өкмөтүнүн башчысы</translation>
        </message>
        <message>
            <source>«____» ______________ 20____</source>
            <translation>20____-жылдын «____» ______________</translation>
        </message>
        <message>
            <source>Plan and fact</source>
            <translation>План жана иш жүзүндө</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Бөлүмү</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>План боюнча</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Аткарылды</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Аткарылган жок</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Белгиленген жок</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Алдыда</translation>
        </message>
        <message>
            <source>Done, %</source>
            <translation>Аткарылды, %</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Бардыгы</translation>
        </message>
        <message>
            <source>Held in the period: {held}; of these outside the plan: {outside}, of another period's plan: {other}. Of this plan held in another period: {elsewhere}.</source>
            <translation>Бул мезгилде баары өткөрүлдү: {held}; анын ичинде пландан тышкары: {outside}, башка мөөнөттүн планы боюнча: {other}. Бул пландан башка мөөнөттө өткөрүлгөнү: {elsewhere}.</translation>
        </message>
        <message>
            <source>done {date}, people: {n}</source>
            <translation>аткарылды {date}, {n} киши</translation>
        </message>
        <message>
            <source>not done – {reason}</source>
            <translation>аткарылган жок – {reason}</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>белгиленген жок</translation>
        </message>
        <message>
            <source>moved to {date}</source>
            <translation>жылдырылды: {date}</translation>
        </message>
        <message>
            <source>Event no. {no} has its day already. Open it to move it to another one.</source>
            <translation>№ {no} иш-чаранын күнү белгиленген. Башка күнгө жылдыруу үчүн аны ачыңыз.</translation>
        </message>
        <message>
            <source>Nothing was ticked that is not in the plan yet.</source>
            <translation>Белгиленгендер планда бар. Башка саптарды белгилеңиз.</translation>
        </message>
        <message>
            <source>In the plan, event no. {no}: «{title}»</source>
            <translation>Планда, № {no} иш-чара: «{title}»</translation>
        </message>
        <message>
            <source>Event no. {no} has its day: {date}</source>
            <translation>№ {no} иш-чаранын күнү белгиленди: {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of last year's plan entered for {year}</source>
            <translation>
                <numerusform>Былтыркы пландан {year}-жылга %n сап киргизилди</numerusform>
                <numerusform>Былтыркы пландан {year}-жылга %n сап киргизилди</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) of the calendar entered in the plan</source>
            <translation>
                <numerusform>Планга календардан %n дата киргизилди</numerusform>
                <numerusform>Планга календардан %n дата киргизилди</numerusform>
            </translation>
        </message>
        <message>
            <source>The director of the library system</source>
            <translation>тармактын директору бекитет</translation>
        </message>
        <message>
            <source>The school</source>
            <translation>мектеп менен макулдашылды</translation>
        </message>
        <message>
            <source>The aiyl okmotu</source>
            <translation>айыл өкмөтү менен макулдашылды</translation>
        </message>
        <message>
            <source>{done} of {planned} done</source>
            <translation>{planned} ичинен {done} аткарылды</translation>
        </message>
        <message>
            <source>A row of the plan for {year}</source>
            <translation>{year}-жылдын планынын сабы</translation>
        </message>
        <message>
            <source>Into the plan</source>
            <translation>Планга</translation>
        </message>
        <message>
            <source>Set the day</source>
            <translation>Күнүн белгилөө</translation>
        </message>
        <message>
            <source>From last year's plan into the plan for {year}</source>
            <translation>Былтыркы пландан {year}-жылдын планына</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Иш-чара</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>From the calendar into the plan: {period}</source>
            <translation>Календардан планга: {period}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Form of the ticked</source>
            <translation>Белгиленгендердин түрү</translation>
        </message>
    </context>
    <context>
        <name>PlanSection</name>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Whole year</source>
            <translation>Бүт жыл</translation>
        </message>
        <message>
            <source>Set the day</source>
            <translation>Күнүн белгилөө</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Мурунку жыл</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Кийинки жыл</translation>
        </message>
        <message>
            <source>From last year's plan</source>
            <translation>Былтыркы пландан</translation>
        </message>
        <message>
            <source>From the calendar</source>
            <translation>Календардан</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Сап кошуу</translation>
        </message>
        <message>
            <source>Plan of work: {addressee}</source>
            <translation>Иш планы: {addressee}</translation>
        </message>
        <message>
            <source>{period}: the plan is empty. Repeat what went well last year</source>
            <translation>{period}: план бош. Былтыр жакшы өткөндөрдү кайталаңыз</translation>
        </message>
        <message>
            <source>{period}: the plan is empty. Begin with the dates of the calendar</source>
            <translation>{period}: план бош. Календардагы даталардан баштаңыз</translation>
        </message>
        <message>
            <source>{period}: nothing was planned</source>
            <translation>{period}: эч нерсе пландалган эмес</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Иш-чара</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кимдер үчүн</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Аткарылышы</translation>
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
            <translation>Текст көчүрүлдү</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Текстти көчүрүү</translation>
        </message>
        <message>
            <source>For a message: paste it where you write</source>
            <translation>Билдирүү үчүн: жазган жериңизге коюңуз</translation>
        </message>
        <message>
            <source>Making the paper</source>
            <translation>Документ даярдалууда</translation>
        </message>
        <message>
            <source>Plan of the month</source>
            <translation>Айлык план</translation>
        </message>
    </context>
    <context>
        <name>Posters</name>
        <message>
            <source>The title does not fit on the poster. Make it shorter than {limit} letters.</source>
            <translation>Аталышы афишага батпайт. Аны {limit} тамгадан кыскараак кылыңыз.</translation>
        </message>
        <message>
            <source>This does not fit on the paper: «{text}…». Make it shorter.</source>
            <translation>Баракка батпайт: «{text}…». Текстти кыскартыңыз.</translation>
        </message>
        <message>
            <source>The day of the event is not fixed yet. Enter its date, then print the poster.</source>
            <translation>Иш-чаранын күнү азырынча белгиленген эмес. Адегенде күнүн жазып, анан афишаны басыңыз.</translation>
        </message>
        <message>
            <source>No events are planned for this month yet. Enter one in the calendar.</source>
            <translation>Бул айга азырынча иш-чара пландалган эмес. Календарга иш-чара киргизиңиз.</translation>
        </message>
        <message>
            <source>This file is not a picture, or it is damaged. Choose another photo.</source>
            <translation>Бул файл сүрөт эмес же бузулган. Башка сүрөт тандаңыз.</translation>
        </message>
        <message>
            <source>These are more than {limit} names. Print them in parts.</source>
            <translation>Бул жерде {limit} аттан көп. Бөлүп-бөлүп басып чыгарыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Posts</name>
        <message>
            <source>Head of the aiyl okmotu</source>
            <translation>Айыл өкмөтүнүн башчысы</translation>
        </message>
        <message>
            <source>Deputy head of the aiyl okmotu</source>
            <translation>Айыл өкмөтүнүн башчысынын орун басары</translation>
        </message>
        <message>
            <source>Executive secretary</source>
            <translation>Жооптуу катчы</translation>
        </message>
        <message>
            <source>Leading specialist</source>
            <translation>Башкы адис</translation>
        </message>
        <message>
            <source>Land surveyor</source>
            <translation>Жер түзүүчү адис</translation>
        </message>
        <message>
            <source>Social worker</source>
            <translation>Социалдык кызматкер</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Бухгалтер</translation>
        </message>
        <message>
            <source>Chair of the village kenesh</source>
            <translation>Айылдык кеңештин төрагасы</translation>
        </message>
        <message>
            <source>Deputy of the village kenesh</source>
            <translation>Айылдык кеңештин депутаты</translation>
        </message>
        <message>
            <source>Secretary of the village kenesh</source>
            <translation>Айылдык кеңештин катчысы</translation>
        </message>
        <message>
            <source>Head of the village</source>
            <translation>Айыл башчысы</translation>
        </message>
        <message>
            <source>Chair of the court of aksakals</source>
            <translation>Аксакалдар сотунун төрагасы</translation>
        </message>
        <message>
            <source>Member of the court of aksakals</source>
            <translation>Аксакалдар сотунун мүчөсү</translation>
        </message>
        <message>
            <source>Chair of the pasture committee</source>
            <translation>Жайыт комитетинин төрагасы</translation>
        </message>
        <message>
            <source>Chair of the water users</source>
            <translation>Суу пайдалануучулар ассоциациясынын төрагасы</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Deputy director for teaching</source>
            <translation>Окуу бөлүмүнүн башчысы</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Мугалим</translation>
        </message>
        <message>
            <source>School librarian</source>
            <translation>Мектеп китепканачысы</translation>
        </message>
        <message>
            <source>Kindergarten teacher</source>
            <translation>Тарбиячы</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Башчысы</translation>
        </message>
        <message>
            <source>Art director</source>
            <translation>Көркөм жетекчи</translation>
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
            <translation>Участкалык инспектор</translation>
        </message>
        <message>
            <source>Editor-in-chief</source>
            <translation>Башкы редактор</translation>
        </message>
        <message>
            <source>Correspondent</source>
            <translation>Кабарчы</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төрага</translation>
        </message>
        <message>
            <source>Deputy chair</source>
            <translation>Төраганын орун басары</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Катчы</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Адис</translation>
        </message>
    </context>
    <context>
        <name>Press</name>
        <message>
            <source>Enter where it was published: the newspaper, the journal, the site.</source>
            <translation>Кайда жарыяланганын жазыңыз: гезит, журнал, сайт.</translation>
        </message>
        <message>
            <source>The day was counted and cannot be changed. Take the publication back and write it down again.</source>
            <translation>Күнү эсептелип калган, аны өзгөртүүгө болбойт. Жарыялоону алып салып, кайра жазыңыз.</translation>
        </message>
        <message>
            <source>Publication saved: «{title}», {edition}</source>
            <translation>Жарыялоо жазылды: «{title}», {edition}</translation>
        </message>
        <message>
            <source>Publication changed: «{title}»</source>
            <translation>Жарыялоо өзгөртүлдү: «{title}»</translation>
        </message>
        <message>
            <source>The cutting was taken off «{title}»</source>
            <translation>Кесинди алынды: «{title}»</translation>
        </message>
        <message>
            <source>New publication</source>
            <translation>Жаңы жарыялоо</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Жарыялоо</translation>
        </message>
        <message>
            <source>Save the publication</source>
            <translation>Жарыялоону сактоо</translation>
        </message>
    </context>
    <context>
        <name>PressNote</name>
        <message>
            <source>Among the guests: {guests}.</source>
            <translation>Коноктордун арасында: {guests}.</translation>
        </message>
        <message>
            <source>It was prepared together with: {partners}.</source>
            <translation>Даярдоого катышкандар: {partners}.</translation>
        </message>
        <message>
            <source>It begins at {time}.</source>
            <translation>Башталышы — саат {time}.</translation>
        </message>
        <message>
            <source>All who wish are invited: {audience}.</source>
            <translation>Чакырылат: {audience}.</translation>
        </message>
        <message>
            <source>Among them: {ages}.</source>
            <translation>Алардын ичинде: {ages}.</translation>
        </message>
        <message numerus="yes">
            <source>%n people took part.</source>
            <translation>
                <numerusform>Ага %n адам катышты.</numerusform>
                <numerusform>Ага %n адам катышты.</numerusform>
            </translation>
        </message>
        <message>
            <source>{day} the event «{title}» ({form}) took place.</source>
            <translation>{day} «{title}» иш-чарасы ({form}) болуп өттү.</translation>
        </message>
        <message>
            <source>{day} the event «{title}» ({form}) will take place.</source>
            <translation>{day} «{title}» иш-чарасы ({form}) болот.</translation>
        </message>
        <message>
            <source>Organiser: {library}.</source>
            <translation>Уюштуруучу — {library}.</translation>
        </message>
        <message>
            <source>It took place {place}.</source>
            <translation>Ал {place} өттү.</translation>
        </message>
        <message>
            <source>It will take place {place}.</source>
            <translation>Ал {place} өтөт.</translation>
        </message>
    </context>
    <context>
        <name>PressPapers</name>
        <message>
            <source>List of publications</source>
            <translation>Жарыялоолордун тизмеси</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Edition, number</source>
            <translation>Басылма, №</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>Эмне жөнүндө</translation>
        </message>
        <message>
            <source>Note for the press</source>
            <translation>Гезитке кабар</translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) in all</source>
            <translation>
                <numerusform>Бардыгы %n жарыялоо</numerusform>
                <numerusform>Бардыгы %n жарыялоо</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PressSection</name>
        <message>
            <source>No publications in this period. Write down what the newspaper wrote</source>
            <translation>Бул мезгилде жарыялоолор жок. Гезит эмне жазганын киргизиңиз</translation>
        </message>
        <message>
            <source>New publication</source>
            <translation>Жаңы жарыялоо</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Мезгил</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>List of publications</source>
            <translation>Жарыялоолордун тизмеси</translation>
        </message>
        <message>
            <source>List with cuttings</source>
            <translation>Кесиндилери менен тизме</translation>
        </message>
        <message>
            <source>Note for the press</source>
            <translation>Гезитке кабар</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Басылма</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>Choose a publication</source>
            <translation>Жарыялоону тандаңыз</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>Иш-чара жөнүндө</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>Эмне жөнүндө</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>Show the cutting</source>
            <translation>Кесиндини көрсөтүү</translation>
        </message>
        <message>
            <source>Take the cutting off</source>
            <translation>Кесиндини алып салуу</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s)</source>
            <translation>
                <numerusform>%n жарыялоо</numerusform>
                <numerusform>%n жарыялоо</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Отчёттун тили</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Making the paper</source>
            <translation>Документ даярдалууда</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Документтин тили</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орусча</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Кыргызча</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>Эки тилде</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Taken off</source>
            <translation>Чыгарылды</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Of the list</source>
            <translation>Тизмедеги темалар</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Сөздөр</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тилдер</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>Түрлөрү</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Тереңдиги</translation>
        </message>
        <message>
            <source>Is told</source>
            <translation>Кабарланат</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Тейлейт</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Карточканын күнү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>Карточканы басып чыгаруу</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Кабарлоолор</translation>
        </message>
        <message>
            <source>Serve again</source>
            <translation>Кайра тейлөө</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Bring back what was set aside: {n}</source>
            <translation>Четке коюлганды кайтаруу: {n}</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Абонентти чыгаруу</translation>
        </message>
        <message>
            <source>Take the card back</source>
            <translation>Карточканы кайтарып алуу</translation>
        </message>
        <message>
            <source>Notify: {n}</source>
            <translation>Кабарлоо: {n}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>New for him</source>
            <translation>Ага жаңы</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>дагы %n</numerusform>
                <numerusform>дагы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Notified</source>
            <translation>Кабарланды</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) at most</source>
            <translation>
                <numerusform>%n жылдан эски эмес</numerusform>
                <numerusform>%n жылдан эски эмес</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n документ</numerusform>
                <numerusform>%n документ</numerusform>
            </translation>
        </message>
        <message>
            <source>Next time from</source>
            <translation>Кийинки кабарлоо</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <source>Three letters and Enter; may stay empty</source>
            <translation>Үч тамга жана Enter; бош калтырса болот</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган, уюм</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Кызматы</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Тейлөө</translation>
        </message>
        <message>
            <source>Served is</source>
            <translation>Тейленет</translation>
        </message>
        <message>
            <source>Topic in words</source>
            <translation>Тема сөз менен</translation>
        </message>
        <message>
            <source>Two letters and Enter; there may be several</source>
            <translation>Эки тамга жана Enter; тема бир нече болушу мүмкүн</translation>
        </message>
        <message>
            <source>Topics of the list</source>
            <translation>Тизмедеги темалар</translation>
        </message>
        <message>
            <source>Beginnings of words, apart by commas. With a full stop the whole word: жер.</source>
            <translation>Сөздөрдүн башталышы, үтүр аркылуу. Чекит менен — бүтүн сөз: жер.</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Изделүүчү сөздөр</translation>
        </message>
        <message>
            <source>Nothing chosen: all</source>
            <translation>Эч нерсе тандалбаса — баары</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тилдер</translation>
        </message>
        <message>
            <source>Kinds of documents</source>
            <translation>Документтердин түрлөрү</translation>
        </message>
        <message>
            <source>How he is told</source>
            <translation>Кабарлоо түрү</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Мезгилдүүлүгү</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>years at most; 0 is any age</source>
            <translation>жылдан эски эмес; 0 — баары</translation>
        </message>
        <message>
            <source>Age of documents</source>
            <translation>Тереңдиги</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Тейлейт</translation>
        </message>
        <message>
            <source>Day of the card</source>
            <translation>Карточканын күнү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
    </context>
    <context>
        <name>ProfilePaper</name>
        <message>
            <source>Card of a subscriber ({service}) no. {no}</source>
            <translation>{service} абонентинин карточкасы № {no}</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Кабарлоолор</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документ саны</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Пикир</translation>
        </message>
        <message>
            <source>Originals asked for</source>
            <translation>Суралган түп нуска</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Берилди</translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>Чыгарылды</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Кабарлоо</translation>
        </message>
        <message>
            <source>Journal of notifications</source>
            <translation>Кабарлоолор журналы</translation>
        </message>
        <message>
            <source>Subscriber</source>
            <translation>Абонент</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Тейлөө</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Кайсы күндөн</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>Served is</source>
            <translation>Тейленет</translation>
        </message>
        <message>
            <source>Form, how often</source>
            <translation>Түрү, мезгилдүүлүгү</translation>
        </message>
        <message numerus="yes">
            <source>%n subscriber(s) in all</source>
            <translation>
                <numerusform>Бардыгы %n абонент</numerusform>
                <numerusform>Бардыгы %n абонент</numerusform>
            </translation>
        </message>
        <message>
            <source>Notification no. {no}</source>
            <translation>Кабарлоо № {no}</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>The library has received new documents on your topic:</source>
            <translation>Китепканага Сиздин темаңыз боюнча жаңы документтер келди:</translation>
        </message>
        <message>
            <source>Where it stands: {place}</source>
            <translation>шифри, текчеси: {place}</translation>
        </message>
        <message>
            <source>Phone: {phone}</source>
            <translation>Телефон: {phone}</translation>
        </message>
        <message>
            <source>Answer to notification no. {no} of {date}</source>
            <translation>№ {no} кабарлоого пикир, {date}</translation>
        </message>
        <message>
            <source>Please prepare the documents with the numbers</source>
            <translation>Төмөнкү номердеги документтерди даярдап бериңиз</translation>
        </message>
        <message>
            <source>Date ______________   Signature ____________________</source>
            <translation>Күнү ______________   Колу ____________________</translation>
        </message>
        <message>
            <source>all</source>
            <translation>баары</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган, уюм</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Кызматы</translation>
        </message>
        <message>
            <source>Address, phone</source>
            <translation>Дареги, телефону</translation>
        </message>
        <message>
            <source>Topics of the list</source>
            <translation>Рубрикалар</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Изделүүчү сөздөр</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тилдер</translation>
        </message>
        <message>
            <source>Kinds of documents</source>
            <translation>Документтердин түрлөрү</translation>
        </message>
        <message>
            <source>any</source>
            <translation>ар кандай</translation>
        </message>
        <message>
            <source>Age of documents</source>
            <translation>Тереңдиги (жыл)</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Тейлейт</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>{what}: notifications {notices}, documents {documents}</source>
            <translation>{what}: кабарлоо {notices}, документ {documents}</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Бардыгы</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n жыл</numerusform>
                <numerusform>%n жыл</numerusform>
            </translation>
        </message>
        <message>
            <source>Subscribers of IRI and DOR</source>
            <translation>ИРИ жана ДОР абоненттеринин тизмеси</translation>
        </message>
        <message>
            <source>In the folder: {place}</source>
            <translation>ЖӨБ папкасында: {place}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>жарым-жартылай</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>Were the documents of use?</source>
            <translation>Документтердин пайдасы тийдиби?</translation>
        </message>
    </context>
    <context>
        <name>Profiles</name>
        <message>
            <source>One person</source>
            <translation>Бир адам</translation>
        </message>
        <message>
            <source>A group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Orally</source>
            <translation>Оозеки</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Телефон аркылуу</translation>
        </message>
        <message>
            <source>A list</source>
            <translation>Тизме</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Көчүрмөлөр</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Дароо</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Ай сайын</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Чейрек сайын</translation>
        </message>
        <message>
            <source>Of use</source>
            <translation>Пайдалуу</translation>
        </message>
        <message>
            <source>Of use in part</source>
            <translation>Жарым-жартылай пайдалуу</translation>
        </message>
        <message>
            <source>Of no use</source>
            <translation>Пайдасы тийген жок</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Китептер</translation>
        </message>
        <message>
            <source>Brochures</source>
            <translation>Брошюралар</translation>
        </message>
        <message>
            <source>Journals</source>
            <translation>Журналдар</translation>
        </message>
        <message>
            <source>Newspapers</source>
            <translation>Гезиттер</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Макалалар</translation>
        </message>
        <message>
            <source>Official documents</source>
            <translation>Расмий документтер</translation>
        </message>
        <message>
            <source>Audiovisual</source>
            <translation>Аудиовизуалдык</translation>
        </message>
        <message>
            <source>Leaflets, maps</source>
            <translation>Баракчалар, карталар</translation>
        </message>
        <message>
            <source>Enter the subscriber's name, or choose the body.</source>
            <translation>Абоненттин аты-жөнүн жазыңыз же органды тандаңыз.</translation>
        </message>
        <message>
            <source>Enter the topic in words.</source>
            <translation>Теманы сөз менен жазыңыз.</translation>
        </message>
        <message>
            <source>Choose a topic or enter words: otherwise nothing can be found for it.</source>
            <translation>Тема тандаңыз же сөздөрдү жазыңыз: болбосо эч нерсе табылбайт.</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <translation>Тизмеден тандаңыз.</translation>
        </message>
        <message>
            <source>The depth is from 0 to {high} years.</source>
            <translation>Тереңдиги — 0дөн {high} жылга чейин.</translation>
        </message>
        <message>
            <source>Enter why the subscriber is taken off.</source>
            <translation>Абонент эмне үчүн чыгарылганын жазыңыз.</translation>
        </message>
        <message>
            <source>The subscriber was served until {date}. Enter that day or a later one.</source>
            <translation>Абонент {date} чейин тейленген. Ошол же андан кийинки күндү жазыңыз.</translation>
        </message>
        <message>
            <source>The subscriber's card is of {date}. Enter that day or a later one.</source>
            <translation>Абоненттин карточкасы {date} түзүлгөн. Ошол же андан кийинки күндү жазыңыз.</translation>
        </message>
        <message>
            <source>The first notification is of {date}. The day of the card must not be later.</source>
            <translation>Биринчи кабарлоо {date} болгон. Карточканын күнү андан кеч болбошу керек.</translation>
        </message>
        <message>
            <source>Choose whether it was of use.</source>
            <translation>Пайдасы тийгенин тандаңыз.</translation>
        </message>
        <message>
            <source>The answer cannot be before the notification.</source>
            <translation>Пикир кабарлоодон мурда боло албайт.</translation>
        </message>
        <message>
            <source>More originals were given than asked for. Correct one of the numbers.</source>
            <translation>Суралгандан көп түп нуска берилген. Сандардын бирин оңдоңуз.</translation>
        </message>
        <message>
            <source>Notifications were counted under this service. Take the subscriber off and write down a new card.</source>
            <translation>Бул тейлөө боюнча кабарлоолор эсептелип калган. Абонентти чыгарып, жаңы карточка ачыңыз.</translation>
        </message>
        <message>
            <source>Subscriber no. {no} was taken off already.</source>
            <translation>№ {no} абонент чыгарылып коюлган.</translation>
        </message>
        <message>
            <source>Subscriber no. {no} is served.</source>
            <translation>№ {no} абонент тейленип жатат.</translation>
        </message>
        <message>
            <source>Subscriber no. {no} has notifications. Take him off with a day and a reason.</source>
            <translation>№ {no} абоненттин кабарлоолору бар. Күнүн жана себебин жазып, аны чыгарыңыз.</translation>
        </message>
        <message>
            <source>This subscriber is no longer there.</source>
            <translation>Бул абонент эми жок.</translation>
        </message>
        <message>
            <source>This notification is no longer there.</source>
            <translation>Бул кабарлоо эми жок.</translation>
        </message>
        <message>
            <source>Notification no. {no} was taken back already.</source>
            <translation>№ {no} кабарлоо кайтарылып алынган.</translation>
        </message>
        <message>
            <source>Tick at least one document.</source>
            <translation>Жок дегенде бир документти белгилеңиз.</translation>
        </message>
        <message>
            <source>There is nothing new for the chosen subscribers.</source>
            <translation>Тандалган абоненттерге жаңы нерсе жок.</translation>
        </message>
        <message>
            <source>The list has changed meanwhile. Close it and open it again.</source>
            <translation>Тизме ушул убакта өзгөрдү. Аны жаап, кайра ачыңыз.</translation>
        </message>
        <message>
            <source>Subscriber no. {no} saved: {name}</source>
            <translation>№ {no} абонент жазылды: {name}</translation>
        </message>
        <message>
            <source>Subscriber no. {no}: changes saved</source>
            <translation>№ {no} абонент: өзгөртүүлөр сакталды</translation>
        </message>
        <message>
            <source>Subscriber no. {no} taken off: {name}</source>
            <translation>№ {no} абонент чыгарылды: {name}</translation>
        </message>
        <message>
            <source>Subscriber no. {no} is served again: {name}</source>
            <translation>№ {no} абонент кайра тейленет: {name}</translation>
        </message>
        <message>
            <source>Card no. {no} taken back: {name}</source>
            <translation>№ {no} карточка кайтарылып алынды: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Notification no. {no} for {name}: %n document(s)</source>
            <translation>
                <numerusform>№ {no} кабарлоо, {name}: %n документ</numerusform>
                <numerusform>№ {no} кабарлоо, {name}: %n документ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n subscriber(s) notified, documents: {documents}</source>
            <translation>
                <numerusform>%n абонентке кабарланды, документ: {documents}</numerusform>
                <numerusform>%n абонентке кабарланды, документ: {documents}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) set aside, not for {name}</source>
            <translation>
                <numerusform>%n документ четке коюлду, абонентке эмес: {name}</numerusform>
                <numerusform>%n документ четке коюлду, абонентке эмес: {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) wait again for {name}</source>
            <translation>
                <numerusform>%n документ кайра күтүүдө: {name}</numerusform>
                <numerusform>%n документ кайра күтүүдө: {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Notification no. {no}: answer written down</source>
            <translation>№ {no} кабарлоо: пикир жазылды</translation>
        </message>
        <message>
            <source>Notification no. {no} taken back</source>
            <translation>№ {no} кабарлоо кайтарылып алынды</translation>
        </message>
        <message>
            <source>New subscriber</source>
            <translation>Жаңы абонент</translation>
        </message>
        <message>
            <source>Subscriber no. {no}</source>
            <translation>№ {no} абонент</translation>
        </message>
        <message>
            <source>Save the card</source>
            <translation>Карточканы сактоо</translation>
        </message>
        <message>
            <source>Take off: {name}</source>
            <translation>Чыгаруу: {name}</translation>
        </message>
        <message>
            <source>Take the subscriber off</source>
            <translation>Абонентти чыгаруу</translation>
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
            <translation>«{word}» — бир эле тамга, ал дээрлик бардыгын табат. Сөздүн башын узунураак жазыңыз.</translation>
        </message>
        <message>
            <source>Subscribers for whom there is something new: {subscribers}.</source>
            <translation>Жаңысы бар абоненттер: {subscribers}.</translation>
        </message>
    </context>
    <context>
        <name>ProfilesSection</name>
        <message>
            <source>No subscribers here. Write down who wants to be told of what is new</source>
            <translation>Бул жерде абонент жок. Өз темасы боюнча жаңы нерсени билгиси келгенди жазыңыз</translation>
        </message>
        <message>
            <source>New subscriber</source>
            <translation>Жаңы абонент</translation>
        </message>
        <message>
            <source>Which subscribers</source>
            <translation>Кайсы абоненттер</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>List of subscribers</source>
            <translation>Абоненттердин тизмеси</translation>
        </message>
        <message>
            <source>Journal of notifications</source>
            <translation>Кабарлоолор журналы</translation>
        </message>
        <message>
            <source>Notify several</source>
            <translation>Бир нечесине кабарлоо</translation>
        </message>
        <message>
            <source>Choose a subscriber</source>
            <translation>Абонентти тандаңыз</translation>
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
            <translation>Тейлөө</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңы</translation>
        </message>
        <message numerus="yes">
            <source>%n subscriber(s)</source>
            <translation>
                <numerusform>%n абонент</numerusform>
                <numerusform>%n абонент</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>Чыгарылгандар</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>{problem} The newest good copy is of {date}. The present file is kept.</source>
            <translation>{problem} Акыркы бүтүн көчүрмө — {date}. Азыркы файл сакталып калат.</translation>
        </message>
        <message>
            <source>Take the copy</source>
            <translation>Көчүрмөнү алуу</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Программаны жабуу</translation>
        </message>
        <message>
            <source>«{library}»: {readers} readers, {copies} copies, {loans} loans, last entry {date}.</source>
            <translation>«{library}»: окурман {readers}, нуска {copies}, берилген китеп {loans}, акыркы жазуу {date}.</translation>
        </message>
        <message>
            <source>Making the sample library: about ten seconds…</source>
            <translation>Үйрөнчүк китепкана даярдалууда: он секундга жакын…</translation>
        </message>
        <message>
            <source>Making the sample library</source>
            <translation>Үйрөнчүк китепкана даярдалууда</translation>
        </message>
        <message>
            <source>The copy {file} is in place. What was there is kept as a copy.</source>
            <translation>Маалымат {file} көчүрмөсүнөн калыбына келди. Мурункусу өзүнчө көчүрмө болуп сакталды.</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>By section</source>
            <translation>Бөлүмдөр боюнча</translation>
        </message>
        <message>
            <source>By shelf</source>
            <translation>Текчелер боюнча</translation>
        </message>
        <message>
            <source>Section, shelf</source>
            <translation>Бөлүм, текче</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Without a shelf</source>
            <translation>Текчесиз</translation>
        </message>
        <message>
            <source>Counting what is left</source>
            <translation>Канча калганы саналууда</translation>
        </message>
        <message numerus="yes">
            <source>%n left to find</source>
            <translation>
                <numerusform>Табыла элек: %n</numerusform>
                <numerusform>Табыла элек: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>On the books</source>
            <translation>Эсепте турат</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Бөлүп коюлган</translation>
        </message>
        <message>
            <source>In other places</source>
            <translation>Башка жерлерде</translation>
        </message>
        <message>
            <source>To find</source>
            <translation>Калганы</translation>
        </message>
    </context>
    <context>
        <name>ProlongDialog</name>
        <message>
            <source>Prolong the agreement</source>
            <translation>Келишимди узартуу</translation>
        </message>
        <message>
            <source>New last day</source>
            <translation>Жаңы акыркы күнү</translation>
        </message>
    </context>
    <context>
        <name>Promotion</name>
        <message numerus="yes">
            <source>Promote %n reader(s)</source>
            <translation>
                <numerusform>%n окурманды көчүрүү</numerusform>
                <numerusform>%n окурманды көчүрүү</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromotionPage</name>
        <message>
            <source>School leavers become</source>
            <translation>Бүтүрүүчүлөр эми</translation>
        </message>
        <message>
            <source>Untick who stays in the grade. Registrations of the past year do not change.</source>
            <translation>Классында калгандардын белгисин алып коюңуз. Өткөн жылдын каттоолору өзгөрбөйт.</translation>
        </message>
        <message>
            <source>Nobody to promote: every grade on the cards is of this school year already.</source>
            <translation>Көчүрө турган эч ким жок: бардык карточкалардагы класс ушул окуу жылыныкы.</translation>
        </message>
        <message>
            <source>Grade {grade}: leave school</source>
            <translation>{grade}-класс: мектепти бүтүрүштү</translation>
        </message>
        <message>
            <source>Grade {grade} → grade {next}</source>
            <translation>{grade}-класс → {next}-класс</translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message>
            <source>Readers, books, events</source>
            <translation>Окурмандар, китептер, иш-чаралар</translation>
        </message>
        <message>
            <source>Service to the self-government</source>
            <translation>ЖӨБ органдарын тейлөө</translation>
        </message>
        <message>
            <source>Life of the village</source>
            <translation>Айыл турмушуна катышуу</translation>
        </message>
        <message>
            <source>Stock, equipment, repairs</source>
            <translation>Фондду толуктоо, жабдуу, оңдоо</translation>
        </message>
        <message>
            <source>Readers registered</source>
            <translation>Катталган окурмандар</translation>
        </message>
        <message>
            <source>of the inhabitants since January, %</source>
            <translation>тургундардан, жыл башынан, %</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Келүүлөр</translation>
        </message>
        <message>
            <source>Books, journals, newspapers lent</source>
            <translation>Берилген китеп, журнал, гезит</translation>
        </message>
        <message>
            <source>Questions answered</source>
            <translation>Берилген маалыматтар</translation>
        </message>
        <message>
            <source>Events held</source>
            <translation>Өткөрүлгөн иш-чаралар</translation>
        </message>
        <message>
            <source>people at them</source>
            <translation>аларга катышкандар</translation>
        </message>
        <message>
            <source>Days open</source>
            <translation>Иш күндөрү</translation>
        </message>
        <message>
            <source>Inquiries of the self-government</source>
            <translation>ЖӨБ органдарынын суроо-талаптары</translation>
        </message>
        <message>
            <source>done</source>
            <translation>аткарылганы</translation>
        </message>
        <message>
            <source>of these in time</source>
            <translation>анын ичинен мөөнөтүндө</translation>
        </message>
        <message>
            <source>done in time, %</source>
            <translation>мөөнөтүндө аткарылганы, %</translation>
        </message>
        <message>
            <source>documents given with answers</source>
            <translation>жооп менен берилген документтер</translation>
        </message>
        <message>
            <source>Subscribers to information</source>
            <translation>ИРИ/ДОР абоненттери</translation>
        </message>
        <message>
            <source>notifications to them</source>
            <translation>аларга кабарлоолор</translation>
        </message>
        <message>
            <source>Entered in the folder of the self-government</source>
            <translation>ЖӨБ папкасына киргизилгени</translation>
        </message>
        <message>
            <source>Agreements of partnership in force</source>
            <translation>Күчүндөгү өнөктөштүк келишимдери</translation>
        </message>
        <message>
            <source>Things done together</source>
            <translation>Биргелешкен иштер</translation>
        </message>
        <message>
            <source>Days of public work</source>
            <translation>Коомдук иш күндөрү</translation>
        </message>
        <message>
            <source>Publications in the press</source>
            <translation>Басма сөздөгү жарыялоолор</translation>
        </message>
        <message>
            <source>Entries in the village's chronicle</source>
            <translation>Айыл жылнаамасындагы жазуулар</translation>
        </message>
        <message>
            <source>Prizes and thanks</source>
            <translation>Сыйлыктар жана алкыштар</translation>
        </message>
        <message>
            <source>Stock acquired, copies</source>
            <translation>Фондго келип түштү, нуска</translation>
        </message>
        <message>
            <source>for the sum of, som</source>
            <translation>суммасы, сом</translation>
        </message>
        <message>
            <source>Equipment, som</source>
            <translation>Жабдуу, сом</translation>
        </message>
        <message>
            <source>Repairs, som</source>
            <translation>Оңдоо, сом</translation>
        </message>
        <message>
            <source>For the period</source>
            <translation>Мезгилде</translation>
        </message>
        <message>
            <source>Since January</source>
            <translation>Жыл башынан</translation>
        </message>
        <message>
            <source>A year before</source>
            <translation>Бир жыл мурун</translation>
        </message>
        <message>
            <source>Preliminary: the period is not over yet</source>
            <translation>Алдын ала: мезгил бүтө элек</translation>
        </message>
        <message>
            <source>The period is handed in: its numbers are final</source>
            <translation>Мезгил тапшырылган, сандар акыркы</translation>
        </message>
        <message>
            <source>{limit} lines at most: the note for the aiyl okmotu is one page.</source>
            <translation>{limit} саптан ашпасын: айыл өкмөтү үчүн маалымкат бир барак болот.</translation>
        </message>
        <message>
            <source>Texts saved: {period}</source>
            <translation>Тексттер сакталды: {period}</translation>
        </message>
    </context>
    <context>
        <name>ProofBasis</name>
        <message>
            <source>Appendix: what the numbers are based on</source>
            <translation>Тиркеме: сандар эмнеге негизделген</translation>
        </message>
        <message>
            <source>Each number is the sum of the dated entries below it. Readers, visits, loans, questions and days open are printed as sums of days, and so is what has more than {most} entries; the program shows each of them.</source>
            <translation>Ар бир сан анын астындагы жазуулардын суммасы. Окурмандар, келүүлөр, берүү, маалыматтар жана иш күндөрү күндөр боюнча сумма менен басылат, {most} жазуудан көбү да ошондой; программада ар бир жазуу көрүнөт.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Adds</source>
            <translation>Саны</translation>
        </message>
    </context>
    <context>
        <name>ProofSection</name>
        <message>
            <source>Texts: {period}</source>
            <translation>Тексттер: {period}</translation>
        </message>
        <message>
            <source>Note for the aiyl okmotu</source>
            <translation>Маалымкат</translation>
        </message>
        <message>
            <source>What the numbers are based on</source>
            <translation>Сандар эмнеге негизделген</translation>
        </message>
        <message>
            <source>Report on the service</source>
            <translation>ЖӨБдү тейлөө жөнүндө отчёт</translation>
        </message>
        <message>
            <source>Adding up the figures</source>
            <translation>Көрсөткүчтөр эсептелүүдө</translation>
        </message>
        <message>
            <source>preliminary</source>
            <translation>алдын ала</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабык</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ачык</translation>
        </message>
        <message>
            <source>Nothing was entered yet. What you write into the journals, at the desk and among the events is counted here by itself.</source>
            <translation>Азырынча эч нерсе жазыла элек. Журналдарга, китеп берүү столунда жана иш-чараларга жазганыңыздын баары бул жерде өзү эсептелет.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Texts of the papers</source>
            <translation>Маалымкат менен отчёттун тексттери</translation>
        </message>
        <message>
            <source>Certificate of public works</source>
            <translation>Коомдук иш жөнүндө маалымкат</translation>
        </message>
    </context>
    <context>
        <name>ProofTable</name>
        <message>
            <source>Figures of the period</source>
            <translation>Мезгилдин көрсөткүчтөрү</translation>
        </message>
        <message>
            <source>Enter or a click shows the entries behind a number</source>
            <translation>Enter же чыкылдатуу сан кайсы жазуулардан түзүлгөнүн көрсөтөт</translation>
        </message>
    </context>
    <context>
        <name>ProofTexts</name>
        <message>
            <source>Save the texts</source>
            <translation>Тексттерди сактоо</translation>
        </message>
    </context>
    <context>
        <name>ProofWords</name>
        <message numerus="yes">
            <source>The bodies of self-government asked %n time(s)</source>
            <translation>
                <numerusform>ЖӨБ органдары %n жолу кайрылды</numerusform>
                <numerusform>ЖӨБ органдары %n жолу кайрылды</numerusform>
            </translation>
        </message>
        <message>
            <source>done {done}, of these in time {in_time} ({share} %)</source>
            <translation>{done} суроо-талап аткарылды, анын ичинен мөөнөтүндө {in_time} ({share} %)</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) given</source>
            <translation>
                <numerusform>%n документ берилди</numerusform>
                <numerusform>%n документ берилди</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n subscriber(s) receive information regularly</source>
            <translation>
                <numerusform>%n абонент дайыма маалымат алып турат</numerusform>
                <numerusform>%n абонент дайыма маалымат алып турат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notification(s) sent</source>
            <translation>
                <numerusform>%n кабарлоо жөнөтүлдү</numerusform>
                <numerusform>%n кабарлоо жөнөтүлдү</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) entered in the folder of the self-government</source>
            <translation>
                <numerusform>ЖӨБ папкасына %n документ киргизилди</numerusform>
                <numerusform>ЖӨБ папкасына %n документ киргизилди</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked about most: {topics}.</source>
            <translation>Көбүнчө сурашты: {topics}.</translation>
        </message>
        <message>
            <source>Held together with partners: {events}.</source>
            <translation>Өнөктөштөр менен бирге өткөрүлдү: {events}.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of public work</source>
            <translation>
                <numerusform>коомдук иш — %n күн</numerusform>
                <numerusform>коомдук иш — %n күн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) written into the village's chronicle</source>
            <translation>
                <numerusform>айыл жылнаамасына %n жазуу киргизилди</numerusform>
                <numerusform>айыл жылнаамасына %n жазуу киргизилди</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) came</source>
            <translation>
                <numerusform>%n адам катышты</numerusform>
                <numerusform>%n адам катышты</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Property</name>
        <message>
            <source>In words: {words}</source>
            <translation>Суммасы сөз менен: {words}</translation>
        </message>
        <message>
            <source>List of equipment and furniture</source>
            <translation>Жабдуулардын жана эмеректердин инвентардык тизмеси</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>{date} карата</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Баасы, сом</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Суммасы, сом</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Каржы булагы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орду</translation>
        </message>
        <message>
            <source>Answers for it</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Materially responsible person</source>
            <translation>Материалдык жооптуу адам</translation>
        </message>
        <message>
            <source>Equipment and furniture by age</source>
            <translation>Жабдуулар жана эмеректер эскилиги боюнча</translation>
        </message>
        <message>
            <source>Age, years</source>
            <translation>Канча жыл болду</translation>
        </message>
        <message>
            <source>Act of defects</source>
            <translation>Бузуктар жөнүндө акт</translation>
        </message>
        <message>
            <source>Request to write off equipment and furniture</source>
            <translation>Жабдууларды жана эмеректерди эсептен чыгарууга өтүнмө</translation>
        </message>
        <message>
            <source>looked at these things and found that they are of no further use:</source>
            <translation>төмөнкү мүлктү карап чыгып, мындан ары колдонууга жараксыз деп тапты:</translation>
        </message>
        <message>
            <source>Defects, reason</source>
            <translation>Бузуктар, себеби</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Бардыгы</translation>
        </message>
        <message>
            <source>The commission asks to write these things off the balance.</source>
            <translation>Комиссия бул мүлктү баланстан чыгарууну суранат.</translation>
        </message>
        <message>
            <source>Hand-over of equipment and furniture</source>
            <translation>Жабдууларды жана эмеректерди өткөрүп берүү</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Белги</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Өткөрүп берди</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>Кабыл алды</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Баары</translation>
        </message>
        <message numerus="yes">
            <source>In all %n piece(s), the sum {sum}.</source>
            <translation>
                <numerusform>Баары %n буюм, суммасы {sum}.</numerusform>
                <numerusform>Баары %n буюм, суммасы {sum}.</numerusform>
            </translation>
        </message>
        <message>
            <source>List of the property</source>
            <translation>Мүлктүн тизмеси</translation>
        </message>
        <message>
            <source>Property by age</source>
            <translation>Мүлк эскилиги боюнча</translation>
        </message>
        <message>
            <source>Hand-over of the property</source>
            <translation>Мүлктү өткөрүп берүү</translation>
        </message>
        <message>
            <source>Furniture</source>
            <translation>Эмеректер</translation>
        </message>
        <message>
            <source>Shelves and cases</source>
            <translation>Стеллаждар жана шкафтар</translation>
        </message>
        <message>
            <source>Computers and printers</source>
            <translation>Компьютерлер жана принтерлер</translation>
        </message>
        <message>
            <source>Appliances, heating</source>
            <translation>Техника, жылытуу</translation>
        </message>
        <message>
            <source>Household things</source>
            <translation>Чарба буюмдары</translation>
        </message>
        <message>
            <source>Other property</source>
            <translation>Башка мүлк</translation>
        </message>
        <message>
            <source>Good</source>
            <comment>the state of a thing</comment>
            <translation>Жакшы</translation>
        </message>
        <message>
            <source>Satisfactory</source>
            <comment>the state of a thing</comment>
            <translation>Орточо</translation>
        </message>
        <message>
            <source>Worn out</source>
            <comment>the state of a thing</comment>
            <translation>Эскирген</translation>
        </message>
        <message>
            <source>Broken</source>
            <comment>the state of a thing</comment>
            <translation>Сынган</translation>
        </message>
        <message>
            <source>All that is kept</source>
            <translation>Эсепте турганы</translation>
        </message>
        <message>
            <source>Worn out or broken</source>
            <translation>Эскирген жана сынган</translation>
        </message>
        <message>
            <source>10 years and older</source>
            <translation>10 жылдан ашкан</translation>
        </message>
        <message>
            <source>Asked to be written off</source>
            <translation>Эсептен чыгаруу суралган</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Эсептен чыгарылган</translation>
        </message>
        <message>
            <source>Major repair</source>
            <translation>Капиталдык</translation>
        </message>
        <message>
            <source>Current repair</source>
            <translation>Учурдагы</translation>
        </message>
        <message>
            <source>Cosmetic repair</source>
            <translation>Косметикалык</translation>
        </message>
        <message>
            <source>By own hands (subbotnik)</source>
            <translation>Ашар, өз күчү менен</translation>
        </message>
        <message>
            <source>Choose the group.</source>
            <translation>Тобун тандаңыз.</translation>
        </message>
        <message>
            <source>Enter what it is.</source>
            <translation>Аталышын жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the state.</source>
            <translation>Абалын тандаңыз.</translation>
        </message>
        <message>
            <source>Number {number} stands at “{name}”. Look at the number on the thing.</source>
            <translation>{number} номери «{name}» буюмунда турат. Буюмдагы номерди текшериңиз.</translation>
        </message>
        <message>
            <source>It stands in the list only since {date}.</source>
            <translation>Тизмеде {date} күнүнөн бери гана турат.</translation>
        </message>
        <message>
            <source>A number from 1 to {n} is possible here.</source>
            <translation>Бул жерде 1ден {n} чейинки сан болот.</translation>
        </message>
        <message>
            <source>Write why: what is broken or worn out.</source>
            <translation>Себебин жазыңыз: эмнеси сынган же эскирген.</translation>
        </message>
        <message>
            <source>Enter the number of the accountant's act.</source>
            <translation>Бухгалтердин актынын номерин жазыңыз.</translation>
        </message>
        <message>
            <source>This line is no longer in the list.</source>
            <translation>Бул сап тизмеде жок болуп калды.</translation>
        </message>
        <message>
            <source>Nothing is asked to be written off. Choose a thing and ask for it first.</source>
            <translation>Эсептен чыгарууга өтүнмө жок. Адегенде буюмду тандап, чыгарууну сураңыз.</translation>
        </message>
        <message>
            <source>A part of “{name}” is written off already. It stays in the list.</source>
            <translation>«{name}» буюмунун бир бөлүгү чыгарылган. Сап тизмеде калат.</translation>
        </message>
        <message>
            <source>Enter who takes over.</source>
            <translation>Ким кабыл аларын жазыңыз.</translation>
        </message>
        <message>
            <source>There is nothing in the list yet.</source>
            <translation>Тизмеде азырынча эч нерсе жок.</translation>
        </message>
        <message>
            <source>The kind of repair belongs to repairs only.</source>
            <translation>Оңдоонун түрү оңдоо үчүн гана жазылат.</translation>
        </message>
        <message numerus="yes">
            <source>Entered: {name}, %n piece(s), {sum}</source>
            <translation>
                <numerusform>Киргизилди: {name}, %n даана, {sum}</numerusform>
                <numerusform>Киргизилди: {name}, %n даана, {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed: {name}</source>
            <translation>Өзгөртүлдү: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) handed over. Answers now: {person}</source>
            <translation>
                <numerusform>Тизменин %n сабы өткөрүлдү. Эми жооптуу: {person}</numerusform>
                <numerusform>Тизменин %n сабы өткөрүлдү. Эми жооптуу: {person}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked to be written off: {name}, %n piece(s)</source>
            <translation>
                <numerusform>Эсептен чыгаруу суралды: {name}, %n даана</numerusform>
                <numerusform>Эсептен чыгаруу суралды: {name}, %n даана</numerusform>
            </translation>
        </message>
        <message>
            <source>Stays in the list: {name}</source>
            <translation>Тизмеде калды: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Written off by act no. {act}: {name}, %n piece(s), {sum}</source>
            <translation>
                <numerusform>№ {act} акт боюнча чыгарылды: {name}, %n даана, {sum}</numerusform>
                <numerusform>№ {act} акт боюнча чыгарылды: {name}, %n даана, {sum}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written off by act no. {act}: %n piece(s), {sum}</source>
            <translation>
                <numerusform>№ {act} акт боюнча чыгарылды: %n даана, {sum}</numerusform>
                <numerusform>№ {act} акт боюнча чыгарылды: %n даана, {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken off as a mistake: {name}</source>
            <translation>Ката катары алынды: {name}</translation>
        </message>
        <message>
            <source>Write-off act no.</source>
            <translation>Чыгаруу актынын №</translation>
        </message>
    </context>
    <context>
        <name>PropertyDialog</name>
        <message>
            <source>New in the list of property</source>
            <translation>Мүлктүн тизмесине жаңысы</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Тобу</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>Бир даанасынын баасы</translation>
        </message>
        <message>
            <source>Accountant's inv. no.</source>
            <translation>Бухгалтердин инв. №</translation>
        </message>
        <message>
            <source>Year acquired</source>
            <translation>Алынган жылы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Каржы булагы</translation>
        </message>
        <message>
            <source>Was here before: only entered from the paper list</source>
            <translation>Мурунтан бар: кагаз тизмеден көчүрүлөт</translation>
        </message>
        <message>
            <source>Write the sum down as money spent, too</source>
            <translation>Сумманы чыгымга да жазуу</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орду</translation>
        </message>
        <message>
            <source>Answers for it</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>In the list since</source>
            <translation>Тизмеде турган күнү</translation>
        </message>
        <message>
            <source>Document: invoice, act</source>
            <translation>Документ: накладной, акт</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>List of the property</source>
            <translation>Мүлктүн тизмеси</translation>
        </message>
        <message>
            <source>Show and print</source>
            <translation>Көрсөтүп басып чыгаруу</translation>
        </message>
        <message>
            <source>As of the end of the day</source>
            <translation>Күндүн аягына карата</translation>
        </message>
        <message>
            <source>Hand everything over</source>
            <translation>Баарын башка адамга өткөрүү</translation>
        </message>
        <message>
            <source>Hand over and print</source>
            <translation>Өткөрүп, басып чыгаруу</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>Ким кабыл алат (аты-жөнү)</translation>
        </message>
    </context>
    <context>
        <name>PropertyPage</name>
        <message>
            <source>Which to show</source>
            <translation>Эмнени көрсөтүү керек</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>List of the property as of a day</source>
            <translation>Белгилүү күнгө карата тизме</translation>
        </message>
        <message>
            <source>By age</source>
            <translation>Эскилиги боюнча</translation>
        </message>
        <message>
            <source>Act of defects</source>
            <translation>Бузуктар жөнүндө акт</translation>
        </message>
        <message>
            <source>More acts</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Enter a thing</source>
            <translation>Мүлктү киргизүү</translation>
        </message>
        <message>
            <source>Write off all that was asked</source>
            <translation>Өтүнмөлөр боюнча чыгаруу</translation>
        </message>
        <message>
            <source>Hand everything over</source>
            <translation>Баарын башка адамга өткөрүү</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Суммасы, сом</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орду</translation>
        </message>
        <message>
            <source>Nothing here yet. Enter shelves, tables, computers: new ones with their price, old ones from the paper list.</source>
            <translation>Бул жер азырынча бош. Стеллаждарды, столдорду, компьютерлерди киргизиңиз: жаңысын баасы менен, эскисин кагаз тизмеден.</translation>
        </message>
        <message>
            <source>There is nothing of this kind.</source>
            <translation>Мындай мүлк жок.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n сап</numerusform>
                <numerusform>%n сап</numerusform>
            </translation>
        </message>
        <message>
            <source>in the list today {sum}</source>
            <translation>тизмеде баары {sum}</translation>
        </message>
        <message>
            <source>Nothing is asked to be written off. Choose a thing in the list first.</source>
            <translation>Эсептен чыгарууга өтүнмө жок. Адегенде тизмеден буюмду тандаңыз.</translation>
        </message>
        <message>
            <source>Choose a thing to see its card</source>
            <translation>Карточкасын көрүү үчүн буюмду тандаңыз</translation>
        </message>
        <message>
            <source>Inv. no. {no}</source>
            <translation>Инв. № {no}</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Тобу</translation>
        </message>
        <message>
            <source>Asked to be written off</source>
            <translation>Эсептен чыгаруу суралган</translation>
        </message>
        <message>
            <source>Answers for it</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Year acquired</source>
            <translation>Алынган жылы</translation>
        </message>
        <message>
            <source>In the list since</source>
            <translation>Тизмеде турган күнү</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Каржы булагы</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Act no. {no}: {n} pcs, {reason}</source>
            <translation>№ {no} акт: {n} даана, {reason}</translation>
        </message>
        <message>
            <source>{left} of {n}</source>
            <translation>{left} / {n}</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>Бир даанасынын баасы</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Суммасы</translation>
        </message>
        <message>
            <source>Change, move</source>
            <translation>Өзгөртүү, жылдыруу</translation>
        </message>
        <message>
            <source>Ask to write off</source>
            <translation>Чыгарууну суроо</translation>
        </message>
        <message>
            <source>Write off by an act</source>
            <translation>Акт менен чыгаруу</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Тизмеде калтыруу</translation>
        </message>
        <message>
            <source>Entered by mistake</source>
            <translation>Жаңылыш киргизилген</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Эсептен чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>PropertySection</name>
        <message>
            <source>Equipment and furniture</source>
            <translation>Жабдуулар жана эмеректер</translation>
        </message>
        <message>
            <source>Money and repairs</source>
            <translation>Каражат жана оңдоолор</translation>
        </message>
    </context>
    <context>
        <name>PublicationDialog</name>
        <message>
            <source>There is a cutting; a new one takes its place</source>
            <translation>Кесинди бар; жаңысы анын ордун ээлейт</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Newspaper, journal, site</source>
            <translation>Гезит, журнал, сайт</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>Three letters of its title and Enter</source>
            <translation>Аталышынын үч тамгасы жана Enter</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>Иш-чара жөнүндө</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>Эмне жөнүндө</translation>
        </message>
        <message>
            <source>A photo or a scan: JPEG, PNG, WEBP, BMP, TIFF</source>
            <translation>Фото же скан: JPEG, PNG, WEBP, BMP, TIFF</translation>
        </message>
        <message>
            <source>Cutting</source>
            <translation>Кесинди</translation>
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
            <translation>Бул жерде суроо жок</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Филиал</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо</translation>
        </message>
        <message>
            <source>Body, office</source>
            <translation>Орган, кызмат орду</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
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
            <translation>Инвентардык номерден</translation>
        </message>
        <message>
            <source>to inventory number</source>
            <translation>инвентардык номерге чейин</translation>
        </message>
    </context>
    <context>
        <name>ReaderDialog</name>
        <message>
            <source>Register</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Туулган жылы</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Бул ким?</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Көчө</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Үй</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилиясы</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Атасынын аты</translation>
        </message>
        <message>
            <source>Grade at school</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>Айыл</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Ата-энеси же кепили</translation>
        </message>
        <message>
            <source>Consent to data processing was signed</source>
            <translation>Маалыматты иштетүүгө макулдук берилди</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Surname, given name, patronymic in a row</source>
            <translation>Фамилиясы, аты, атасынын аты катары менен</translation>
        </message>
        <message>
            <source>Register a reader</source>
            <translation>Окурманды каттоо</translation>
        </message>
        <message>
            <source>Change the reader's card</source>
            <translation>Окурмандын баракчасын өзгөртүү</translation>
        </message>
        <message>
            <source>Phone of the parent</source>
            <translation>Ата-энесинин телефону</translation>
        </message>
        <message>
            <source>For a child it is signed by a parent; the day is kept</source>
            <translation>Бала үчүн ата-энеси кол коёт; күнү жазылып калат</translation>
        </message>
    </context>
    <context>
        <name>ReaderList</name>
        <message>
            <source>Register of readers' numbers, {year}</source>
            <translation>Каттоо номерлеринин дептери, {year}-жыл</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Туулган жылы</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Жаш курагы</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>New or again</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>Readers: {group}</source>
            <translation>Окурмандар: {group}</translation>
        </message>
        <message>
            <source>On loan, until</source>
            <translation>Окурманда, мөөнөтү</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мөөнөтү өткөн</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) registered</source>
            <translation>
                <numerusform>%n окурман катталды</numerusform>
                <numerusform>%n окурман катталды</numerusform>
            </translation>
        </message>
        <message>
            <source>anonymised</source>
            <translation>Атсыздандырылган</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>алынган</translation>
        </message>
        <message numerus="yes">
            <source>%n of them from paper, without a name</source>
            <translation>
                <numerusform>анын ичинен %n баракчадан аты жок киргизилген</numerusform>
                <numerusform>анын ичинен %n баракчадан аты жок киргизилген</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReaderOnDesk</name>
        <message>
            <source>Nothing on loan.</source>
            <translation>Колунда китеп жок.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Баракча</translation>
        </message>
        <message>
            <source>Take the reader off the desk: Esc</source>
            <translation>Окурман бүттү: Esc</translation>
        </message>
        <message>
            <source>Card no. {no}</source>
            <translation>Билет № {no}</translation>
        </message>
        <message>
            <source>Not registered this year</source>
            <translation>Быйыл каттала элек</translation>
        </message>
        <message>
            <source>Register again</source>
            <translation>Кайра каттоо</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Узартуу</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Кабыл алуу</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>{date} чейин</translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n day(s)</source>
            <translation>
                <numerusform>%n күнгө кечикти</numerusform>
                <numerusform>%n күнгө кечикти</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n book(s) on loan</source>
            <translation>
                <numerusform>колунда %n китеп</numerusform>
                <numerusform>колунда %n китеп</numerusform>
            </translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Жоголду</translation>
        </message>
        <message>
            <source>Lend without a number…</source>
            <translation>Номерсиз берүү…</translation>
        </message>
        <message>
            <source>Waiting list…</source>
            <translation>Кезекке…</translation>
        </message>
        <message>
            <source>{n} pcs.</source>
            <translation>{n} даана</translation>
        </message>
        <message>
            <source>Settle…</source>
            <translation>Ордун толтуруу…</translation>
        </message>
        <message>
            <source>lost {date}</source>
            <translation>{date} жоголгон</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Кезектен чыгаруу</translation>
        </message>
        <message>
            <source>waits, place {n}</source>
            <translation>кезекте, орду {n}</translation>
        </message>
        <message>
            <source>set aside until {date}</source>
            <translation>{date} чейин сакталат</translation>
        </message>
    </context>
    <context>
        <name>ReaderPaper</name>
        <message>
            <source>Reader's registration card</source>
            <translation>Окурмандын каттоо карточкасы</translation>
        </message>
        <message>
            <source>I know the rules of the library and will keep to them.</source>
            <translation>Китепкананын эрежелери менен тааныштым, аларды сактайм.</translation>
        </message>
        <message>
            <source>I agree that the library keeps and processes these data.</source>
            <translation>Китепкана бул маалыматтарды сактап, иштетишине макулмун.</translation>
        </message>
        <message>
            <source>Signature of the reader</source>
            <translation>Окурмандын колу</translation>
        </message>
        <message>
            <source>Signature of the parent or guardian</source>
            <translation>Ата-эненин же камкорчунун колу</translation>
        </message>
        <message>
            <source>Registered again</source>
            <translation>Кайра каттоо жөнүндө белгилер</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>No. in the year</source>
            <translation>Жыл ичиндеги №</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Signature of the librarian</source>
            <translation>Китепканачынын колу</translation>
        </message>
        <message>
            <source>Reader's formulary</source>
            <translation>Окурмандын формуляры</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берилди</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Бөлүм</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автору, аталышы</translation>
        </message>
        <message>
            <source>Due, renewed</source>
            <translation>Мөөнөтү, узартуу</translation>
        </message>
        <message>
            <source>Reader's signature</source>
            <translation>Окурман колу</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Кайтаруу</translation>
        </message>
        <message>
            <source>Reader's ticket</source>
            <translation>Окурмандык билет</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Туулган жылы</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Class, school (place of work)</source>
            <translation>Классы, мектеби (иштеген жери)</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Ата-энеси же камкорчусу</translation>
        </message>
        <message>
            <source>Reader since</source>
            <translation>Окурман болгон күнү</translation>
        </message>
    </context>
    <context>
        <name>Readers</name>
        <message>
            <source>Card no. {no}, reader since {date}</source>
            <translation>Билет № {no}, {date} күнүнөн окурман</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Калыбына келтирүү</translation>
        </message>
        <message>
            <source>Issue a book</source>
            <translation>Китепти берүү</translation>
        </message>
        <message>
            <source>Register again</source>
            <translation>Кайра каттоо</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Себетке салуу</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Туулган жылы</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категориясы</translation>
        </message>
        <message>
            <source>Grade, school</source>
            <translation>Классы, мектеби</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Ата-энеси же кепили</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Быйыл</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>каттала элек</translation>
        </message>
        <message>
            <source>On loan</source>
            <translation>Окурманда</translation>
        </message>
        <message>
            <source>{no} {title}, until {date}</source>
            <translation>{no} {title}, {date} чейин</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Кайтарылган</translation>
        </message>
        <message>
            <source>{no} {title}, returned {date}</source>
            <translation>{no} {title}, {date} кайтарылган</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>registered this year</comment>
            <translation>ооба</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Жылы</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s)</source>
            <translation>
                <numerusform>%n окурман</numerusform>
                <numerusform>%n окурман</numerusform>
            </translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Китеп</translation>
        </message>
        <message>
            <source>anonymised</source>
            <translation>Атсыздандырылган</translation>
        </message>
        <message>
            <source>Merge cards</source>
            <translation>Бириктирүү…</translation>
        </message>
        <message>
            <source>Phone of the parent</source>
            <translation>Ата-энесинин телефону</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Макулдук</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Топтор</translation>
        </message>
        <message>
            <source>Merged cards</source>
            <translation>Бириктирилген билеттер</translation>
        </message>
        <message>
            <source>a parent, {date}</source>
            <translation>ата-энеси, {date}</translation>
        </message>
        <message>
            <source>the reader, {date}</source>
            <translation>окурман өзү, {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n сап</numerusform>
                <numerusform>%n сап</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The diary counts %n reader(s)</source>
            <translation>
                <numerusform>Күндөлүктө %n окурман</numerusform>
                <numerusform>Күндөлүктө %n окурман</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them entered from paper without a name</source>
            <translation>
                <numerusform>анын ичинен %n баракчадан аты жок киргизилген</numerusform>
                <numerusform>анын ичинен %n баракчадан аты жок киргизилген</numerusform>
            </translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Tickets for the readers shown</source>
            <translation>Тизмедеги окурмандарга билеттер</translation>
        </message>
        <message>
            <source>Register of the year</source>
            <translation>Каттоо номерлеринин дептери</translation>
        </message>
        <message>
            <source>Registration card, blank</source>
            <translation>Каттоо карточкасы, бланк</translation>
        </message>
        <message>
            <source>Formulary, blank</source>
            <translation>Формуляр, бланк</translation>
        </message>
        <message>
            <source>Consent of the reader, blank</source>
            <translation>Окурмандын макулдугу, бланк</translation>
        </message>
        <message>
            <source>Consent of the parent, blank</source>
            <translation>Ата-эненин макулдугу, бланк</translation>
        </message>
        <message>
            <source>Search first: {most} tickets at most, shown are {n}.</source>
            <translation>Адегенде тизмени кыскартыңыз: бир жолу {most} билеттен көп басылбайт, тизмеде {n}.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсөтүү</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n барак</numerusform>
                <numerusform>%n барак</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tickets for %n reader(s)</source>
            <translation>
                <numerusform>%n окурман үчүн билет</numerusform>
                <numerusform>%n окурман үчүн билет</numerusform>
            </translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>Карточканы басып чыгаруу</translation>
        </message>
        <message>
            <source>Tickets of the whole group</source>
            <translation>Бүт топко билеттер</translation>
        </message>
    </context>
    <context>
        <name>ReadersTab</name>
        <message>
            <source>No readers yet. Register the first one: F2</source>
            <translation>Азырынча окурман жок. Биринчисин каттаңыз: F2</translation>
        </message>
        <message>
            <source>Register a reader</source>
            <translation>Окурманды каттоо</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>Кимди көрсөтүү</translation>
        </message>
        <message>
            <source>New reader</source>
            <translation>Жаңы окурман</translation>
        </message>
        <message>
            <source>Choose a reader</source>
            <translation>Окурманды тандаңыз</translation>
        </message>
        <message>
            <source>Nobody here just now</source>
            <translation>Азыр бул жерде эч ким жок</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Баарын көрсөтүү</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Groups, new year, register of numbers</source>
            <translation>Топтор, жаңы жыл, номерлер дептери</translation>
        </message>
        <message>
            <source>Groups: classes and clubs</source>
            <translation>Топтор: класстар жана ийримдер</translation>
        </message>
        <message>
            <source>Register of registration numbers</source>
            <translation>Каттоо номерлеринин дептери</translation>
        </message>
        <message>
            <source>New year</source>
            <translation>Жаңы жыл</translation>
        </message>
        <message>
            <source>Promote school classes</source>
            <translation>Мектеп класстарын көчүрүү</translation>
        </message>
        <message>
            <source>Own categories of readers</source>
            <translation>Окурмандардын өз категориялары</translation>
        </message>
        <message>
            <source>Anonymise old cards</source>
            <translation>Эски карточкаларды атсыздандыруу</translation>
        </message>
        <message>
            <source>Waiting lists: who waits for what</source>
            <translation>Кезектер: ким эмнени күтөт</translation>
        </message>
    </context>
    <context>
        <name>Receipts</name>
        <message>
            <source>Act of acceptance of documents</source>
            <translation>Документтерди кабыл алуу актысы</translation>
        </message>
        <message>
            <source>accepted from {giver} {n} documents for the sum of {sum}, by the list below.</source>
            <translation>төмөнкү тизме боюнча документтер кабыл алынды: кимден — {giver}; нускасы — {n}; суммасы {sum}.</translation>
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
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>of copies</comment>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Баасы, сом</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Суммасы, сом</translation>
        </message>
        <message>
            <source>Giver</source>
            <translation>Тапшырган (белек кылган)</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Накладной</translation>
        </message>
        <message>
            <source>of {date} · the receiver's copy</source>
            <translation>{date} · алуучунун нускасы</translation>
        </message>
        <message>
            <source>From: {sender}. To: {receiver}.</source>
            <translation>Кимден: {sender}. Кимге: {receiver}.</translation>
        </message>
        <message>
            <source>Author, title, year</source>
            <translation>Автору, аталышы, жылы</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Тапшырды</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Кабыл алды</translation>
        </message>
        <message>
            <source>Act of discrepancy at acceptance</source>
            <translation>Кабыл алуудагы айырма жөнүндө акт</translation>
        </message>
        <message>
            <source>opened the delivery of {sender} by the document {document} and found that it differs from the document:</source>
            <translation>келип түшкөндү текшерди (кимден: {sender}; документ: {document}) жана документ менен айырманы тапты:</translation>
        </message>
        <message>
            <source>without a number</source>
            <translation>номерсиз</translation>
        </message>
        <message>
            <source>By the document</source>
            <translation>Документ боюнча</translation>
        </message>
        <message>
            <source>In fact</source>
            <translation>Иш жүзүндө</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Айырма</translation>
        </message>
        <message>
            <source>The difference is claimed until {date}. What came is entered in the summary book, record {number} of {year}.</source>
            <translation>Доомат {date} чейин жөнөтүлөт. Иш жүзүндө келгени жалпы эсеп китебине жазылды: {year}-жыл, № {number} жазуу.</translation>
        </message>
        <message>
            <source>What is missing, damaged or too much:</source>
            <translation>Жетпегени, бузулганы, ашыгы:</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Эмнеси туура эмес</translation>
        </message>
        <message>
            <source>Summary book of the stock: record {number} of {year}.</source>
            <translation>Жалпы эсеп китеби: {year}-жыл, № {number} жазуу.</translation>
        </message>
        <message>
            <source>Accepted by the librarian</source>
            <translation>Кабыл алган китепканачы</translation>
        </message>
        <message>
            <source>of {date}</source>
            <comment>a document</comment>
            <translation>{date}</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нуска</translation>
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
            <translation>Жазууну сактоо</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Эсепке алуу</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n жазуу</numerusform>
                <numerusform>%n жазуу</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordsDialog</name>
        <message>
            <source>Other records</source>
            <translation>Башка жазуулар</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Readers' questions</source>
            <translation>Окурмандарга маалымкат</translation>
        </message>
        <message>
            <source>No records yet. Write the first one at the left</source>
            <translation>Азырынча жазуу жок. Биринчисин сол жакта жазыңыз</translation>
        </message>
        <message>
            <source>Take back the record</source>
            <translation>Жазууну алып салуу</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Артка кайтаруу</translation>
        </message>
        <message>
            <source>Library closed</source>
            <translation>Китепкана жабык</translation>
        </message>
    </context>
    <context>
        <name>ReferenceForm</name>
        <message>
            <source>Type</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Курагы</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Канча</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Темасы</translation>
        </message>
    </context>
    <context>
        <name>ReferencesDialog</name>
        <message>
            <source>A reader's question</source>
            <translation>Окурмандын суроосу</translation>
        </message>
        <message>
            <source>How many sheets</source>
            <translation>Канча барак</translation>
        </message>
        <message>
            <source>Answered in writing</source>
            <translation>Жазуу жүзүндө жооп</translation>
        </message>
        <message>
            <source>By phone or messenger</source>
            <translation>Телефон же мессенджер аркылуу</translation>
        </message>
        <message>
            <source>What was asked, without the reader's name</source>
            <translation>Эмне суралды, окурмандын атысыз</translation>
        </message>
        <message>
            <source>What was asked? Press the digit</source>
            <translation>Кандай суроо? Цифраны басыңыз</translation>
        </message>
        <message>
            <source>On what subject? Press the digit</source>
            <translation>Кайсы тема боюнча? Цифраны басыңыз</translation>
        </message>
        <message>
            <source>How many sheets were copied? Then Enter</source>
            <translation>Канча барак көчүрүлдү? Анан Enter</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Жооп берилбеди</translation>
        </message>
        <message>
            <source>Passed to the central library</source>
            <translation>Борбордук китепканага өткөрүлдү</translation>
        </message>
        <message>
            <source>List of literature</source>
            <translation>Адабияттар тизмеси</translation>
        </message>
        <message>
            <source>Copies, sheets …</source>
            <translation>Көчүрмө, барак …</translation>
        </message>
    </context>
    <context>
        <name>RegisterDialog</name>
        <message>
            <source>Register of registration numbers</source>
            <translation>Каттоо номерлеринин дептери</translation>
        </message>
        <message>
            <source>Nobody was registered in this year</source>
            <translation>Бул жылы эч ким катталган эмес</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>new</source>
            <translation>биринчи</translation>
        </message>
        <message>
            <source>again</source>
            <translation>кайра</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>алынган</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Билет</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>anonymised</source>
            <translation>Атсыздандырылган</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Туулган жылы</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Курагы</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Каттоо</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n answer(s) to hand over</source>
            <translation>
                <numerusform>%n жоопту тапшыруу керек</numerusform>
                <numerusform>%n жоопту тапшыруу керек</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Тапшыруу</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) on the board no longer in force</source>
            <translation>
                <numerusform>Стенддеги %n документ эми күчүндө эмес</numerusform>
                <numerusform>Стенддеги %n документ эми күчүндө эмес</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Көрүү</translation>
        </message>
        <message>
            <source>Notify</source>
            <translation>Кабарлоо</translation>
        </message>
        <message numerus="yes">
            <source>Something new to tell %n subscriber(s)</source>
            <translation>
                <numerusform>%n абонентке жаңылыкты кабарлоо керек</numerusform>
                <numerusform>%n абонентке жаңылыкты кабарлоо керек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Ask to write off</source>
            <translation>Чыгарууну суроо</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Эсептен чыгаруу</translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>баары {n}</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Канча</translation>
        </message>
        <message>
            <source>For example: leg broken, cannot be repaired</source>
            <translation>Мисалы: буту сынган, оңдоого болбойт</translation>
        </message>
        <message>
            <source>Defects, reason</source>
            <translation>Бузуктар, себеби</translation>
        </message>
        <message>
            <source>No. of the accountant's act</source>
            <translation>Бухгалтердин актынын №</translation>
        </message>
        <message>
            <source>Date of the act</source>
            <translation>Акттын күнү</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Write off all that was asked</source>
            <translation>Өтүнмөлөр боюнча чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>ReopenDialog</name>
        <message>
            <source>{period}: open for correction</source>
            <translation>{period}: оңдоо үчүн ачуу</translation>
        </message>
        <message>
            <source>Open the period</source>
            <translation>Мезгилди ачуу</translation>
        </message>
        <message>
            <source>Why the report is corrected</source>
            <translation>Отчёт эмне үчүн оңдолот</translation>
        </message>
        <message>
            <source>The reason is printed. Later closed periods are opened too.</source>
            <translation>Себеби басылып чыгат. Кийинки жабык мезгилдер да ачылат.</translation>
        </message>
    </context>
    <context>
        <name>Replies</name>
        <message>
            <source>What all branches were asked</source>
            <translation>Бардык филиалдарда эмнени сурашты</translation>
        </message>
        <message>
            <source>By the letters of the branches that have come.</source>
            <translation>Филиалдардан келген каттар боюнча.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Суроолор</translation>
        </message>
        <message>
            <source>All branches</source>
            <translation>Бардык филиалдар</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Филиал</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Body, office</source>
            <translation>Орган, кызмат орду</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Answers of the central library</source>
            <translation>Борбордук китепкананын жооптору</translation>
        </message>
        <message>
            <source>Central library</source>
            <translation>Борбордук китепкана</translation>
        </message>
        <message>
            <source>Branch no. {no}</source>
            <translation>№ {no} филиал</translation>
        </message>
        <message>
            <source>Withdrawn by the branch</source>
            <translation>Кайтарылды</translation>
        </message>
        <message>
            <source>Closed by the branch</source>
            <translation>Филиал жапты</translation>
        </message>
        <message>
            <source>Inquiry no. {no} of {date}</source>
            <translation>{date} күнкү № {no} суроо-талап</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жооп</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Documents sent</source>
            <translation>Жиберилген документтер</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Даярдаган</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Күтөт</translation>
        </message>
        <message>
            <source>Branches and topics</source>
            <translation>Филиалдар жана рубрикалар</translation>
        </message>
    </context>
    <context>
        <name>ReplyDialog</name>
        <message>
            <source>Answer</source>
            <translation>Жооп</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Documents sent</source>
            <translation>Жиберилген документтер</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Даярдаган</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>{date} has already been reported: the period is closed through {closed}. Open the period for correction under “Reports” or give a later day.</source>
            <translation>{date} отчётто тапшырылган: мезгил {closed} чейин жабык. «Отчёттор» бөлүмүндө мезгилди оңдоо үчүн ачыңыз же кийинчерээк күндү көрсөтүңүз.</translation>
        </message>
        <message>
            <source>{period}: this period is closed already.</source>
            <translation>{period}: бул мезгил мурунтан жабык.</translation>
        </message>
        <message>
            <source>{period}: this period is not closed.</source>
            <translation>{period}: бул мезгил жабык эмес.</translation>
        </message>
        <message>
            <source>{period} ends on {end}. It can be closed on the day after; until then the report is preliminary.</source>
            <translation>{period} {end} күнү аяктайт. Аны эртеси күнү жабууга болот; ага чейин отчёт алдын ала болот.</translation>
        </message>
        <message>
            <source>Write down the reason: it will be printed.</source>
            <translation>Себебин жазыңыз: ал басылып чыгат.</translation>
        </message>
        <message>
            <source>There is no form named {form}.</source>
            <translation>«{form}» деген форма жок.</translation>
        </message>
        <message>
            <source>There is no indicator named {indicator}.</source>
            <translation>«{indicator}» деген көрсөткүч жок.</translation>
        </message>
        <message>
            <source>There is no period named {period}. Examples: 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026</source>
            <translation>«{period}» деген мезгил жок. Мисалдар: 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026</translation>
        </message>
        <message>
            <source>{period} is closed. Revision {revision}</source>
            <translation>{period}: мезгил жабылды. {revision}-редакция</translation>
        </message>
        <message numerus="yes">
            <source>{period} is open for correction. %n period(s) opened</source>
            <translation>
                <numerusform>{period}: оңдоо үчүн ачылды. %n мезгил ачылды</numerusform>
                <numerusform>{period}: оңдоо үчүн ачылды. %n мезгил ачылды</numerusform>
            </translation>
        </message>
        <message>
            <source>The report's text is saved</source>
            <translation>Отчёттун тексти сакталды</translation>
        </message>
        <message>
            <source>The reason is saved</source>
            <translation>Себеби сакталды</translation>
        </message>
        <message numerus="yes">
            <source>%n planned value(s) saved</source>
            <translation>
                <numerusform>Пландын %n көрсөткүчү сакталды</numerusform>
                <numerusform>Пландын %n көрсөткүчү сакталды</numerusform>
            </translation>
        </message>
        <message>
            <source>{period} crosses the New Year, but readers and loans count anew from 1 January. Make one report for each year.</source>
            <translation>{period} Жаңы жылдан өтөт, ал эми окурмандар менен китеп берүү 1-январдан кайра эсептелет. Ар бир жылга өзүнчө отчёт түзүңүз.</translation>
        </message>
        <message>
            <source>Only whole months of one year are handed in, not {period}.</source>
            <translation>Бир жылдын толук айлары гана тапшырылат, {period} эмес.</translation>
        </message>
        <message>
            <source>Nothing was entered for {period}, so there is nothing to hand in.</source>
            <translation>{period} үчүн эч нерсе жазылган эмес: тапшыра турган нерсе жок.</translation>
        </message>
        <message>
            <source>The diary has one page a month; {period} is no month.</source>
            <translation>Күндөлүк ай боюнча жүргүзүлөт; {period} — ай эмес.</translation>
        </message>
        <message>
            <source>from {first} to {last} the same number {value}, working days: {n}</source>
            <translation>{first} – {last} аралыгында бир эле сан {value}, иш күндөрү: {n}</translation>
        </message>
        <message>
            <source>from {first} to {last} only round numbers, working days: {n}</source>
            <translation>{first} – {last} аралыгында тегерек гана сандар, иш күндөрү: {n}</translation>
        </message>
        <message>
            <source>{period}: exactly the plan, {value}. Counted work seldom meets it to the digit</source>
            <translation>{period}: так эле план, {value}. Чыныгы эсеп аны менен сейрек дал келет</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Келүүлөр</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Китеп берүү</translation>
        </message>
        <message>
            <source>Since January {value} loans a reader; more than {most} is hardly ever true.</source>
            <translation>Жыл башынан бир окурманга {value} китеп берилген; адатта {most} санынан ашпайт.</translation>
        </message>
        <message>
            <source>Since January {value} visits a reader; more than {most} is hardly ever true.</source>
            <translation>Жыл башынан бир окурманга {value} келүү туура келет; адатта {most} санынан ашпайт.</translation>
        </message>
        <message>
            <source>The summary book is made for a whole year; {period} is no year.</source>
            <translation>Жалпы эсеп китеби бүтүн жылга түзүлөт, ал эми {period} жыл эмес.</translation>
        </message>
    </context>
    <context>
        <name>ReportPaper</name>
        <message>
            <source>Control code {code}</source>
            <translation>Текшерүү коду {code}</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>{page}-барак, бардыгы {total}</translation>
        </message>
        <message>
            <source>Branch no. {branch}</source>
            <translation>№ {branch} филиал</translation>
        </message>
        <message>
            <source>Accepted by methodist: ______________________</source>
            <translation>Кабыл алган методист: ___________________</translation>
        </message>
        <message>
            <source>Date: ______________   Signature: ______________</source>
            <translation>Күнү: ______________   Колу: ______________</translation>
        </message>
        <message>
            <source>PRELIMINARY: the period is not over yet</source>
            <translation>АЛДЫН АЛА: мезгил али аяктай элек</translation>
        </message>
        <message>
            <source>Prepared by: {name}</source>
            <translation>Түзгөн: {name}</translation>
        </message>
        <message>
            <source>Date: {date}</source>
            <translation>Түзүлгөн күнү: {date}</translation>
        </message>
        <message>
            <source>revision {revision}</source>
            <translation>{revision}-редакция</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Текшерүү</translation>
        </message>
        <message numerus="yes">
            <source>All %n control relation(s) hold.</source>
            <translation>
                <numerusform>Бардык %n текшерүү катышы туура келет.</numerusform>
                <numerusform>Бардык %n текшерүү катышы туура келет.</numerusform>
            </translation>
        </message>
        <message>
            <source>Control relations that hold: {held} of {count}.</source>
            <translation>Туура келген текшерүү катыштары: {count} ичинен {held}.</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Себеби: {reason}</translation>
        </message>
        <message>
            <source>This may be so; look at it once more.</source>
            <translation>Мындай болушу мүмкүн; дагы бир карап коюңуз.</translation>
        </message>
        <message>
            <source>No reason is given.</source>
            <translation>Себеби көрсөтүлгөн эмес.</translation>
        </message>
        <message>
            <source>Corrected since the previous revision</source>
            <translation>Мурунку редакциядан кийин оңдолду</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Көрсөткүч</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Мезгил</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Мурда</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Азыр</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>колу</translation>
        </message>
        <message>
            <source>Stamp</source>
            <translation>М. О.</translation>
        </message>
        <message>
            <source>Table {number}. {title}</source>
            <translation>{number}-таблица. {title}</translation>
        </message>
        <message>
            <source>Nothing in this period.</source>
            <translation>Бул мезгилде жазуу жок.</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Түрлөрү боюнча</translation>
        </message>
        <message>
            <source>By content</source>
            <translation>Мазмуну боюнча</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>Тилдери боюнча</translation>
        </message>
        <message>
            <source>preliminary</source>
            <translation>алдын ала</translation>
        </message>
    </context>
    <context>
        <name>ReportsTab</name>
        <message>
            <source>Adding up the report</source>
            <translation>Отчёт эсептелүүдө</translation>
        </message>
        <message>
            <source>{period}: to the USB stick</source>
            <translation>{period}: флешкага</translation>
        </message>
        <message>
            <source>The period is not over: a preliminary report is written, nothing is closed.</source>
            <translation>Мезгил бүтө элек: алдын ала отчёт жазылат, эч нерсе жабылбайт.</translation>
        </message>
        <message>
            <source>The period is closed; revision {number} is written again.</source>
            <translation>Мезгил жабык; {number}-редакция дагы бир жолу жазылат.</translation>
        </message>
        <message>
            <source>The period will be closed: its days take no more entries. It can be opened for correction with a reason.</source>
            <translation>Мезгил жабылат: анын күндөрүнө мындан ары жазуу киргизилбейт. Себебин көрсөтүп, оңдоо үчүн ачууга болот.</translation>
        </message>
        <message>
            <source>Entries behind the number</source>
            <translation>Сан түзүлгөн жазуулар</translation>
        </message>
        <message>
            <source>{month}: close the month? Its days and all earlier ones take no more entries. It can be opened for correction with a reason, which is printed.</source>
            <translation>Айды жабасызбы: {month}? Анын күндөрүнө жана андан мурдагыларга жазуу киргизилбей калат. Айды оңдоо үчүн себебин жазып ачса болот; себеп басылып чыгат.</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Айды жабуу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>Request</name>
        <message>
            <source>Request to the central library of {date}</source>
            <translation>Борбордук китепканага билдирме, {date}</translation>
        </message>
        <message>
            <source>Readers asked for these documents, and the branch does not have them. Please send them or count them in when books are bought.</source>
            <translation>Окурмандар бул документтерди сурашкан, филиалда алар жок. Жиберип берүүңүздөрдү же фондду толуктоодо эске алууңуздарды суранабыз.</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Эмне суралган</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Канча жолу</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
    </context>
    <context>
        <name>Reservations</name>
        <message numerus="yes">
            <source>%n waiting reader(s)</source>
            <translation>
                <numerusform>%n окурман күтүүдө</numerusform>
                <numerusform>%n окурман күтүүдө</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReservationsDialog</name>
        <message>
            <source>Who waits for what</source>
            <translation>Ким эмнени күтөт</translation>
        </message>
        <message>
            <source>Enter opens the reader.</source>
            <translation>Enter окурманды ачат.</translation>
        </message>
        <message>
            <source>Nobody waits for a book. Put a reader on a waiting list at the desk</source>
            <translation>Китепти эч ким күтпөйт. Окурман «Бүгүн» өтмөгүндө кезекке коюлат</translation>
        </message>
        <message>
            <source>Open the reader</source>
            <translation>Окурманды ачуу</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Кезектен чыгаруу</translation>
        </message>
        <message>
            <source>Choose a line first</source>
            <translation>Адегенде сапты тандаңыз</translation>
        </message>
        <message>
            <source>place {n}</source>
            <translation>кезекте {n}-орун</translation>
        </message>
        <message>
            <source>put aside until {date}</source>
            <translation>{date} чейин коюлду</translation>
        </message>
        <message>
            <source>till {date}: over</source>
            <translation>мөөнөтү {date} бүттү</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Окурман</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Китеп</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Качантан</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Кезек</translation>
        </message>
    </context>
    <context>
        <name>ReserveDialog</name>
        <message>
            <source>Put on the waiting list</source>
            <translation>Китепке кезекке жазуу</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Кезекке жазуу</translation>
        </message>
        <message>
            <source>Which book?</source>
            <translation>Кайсы китеп?</translation>
        </message>
        <message>
            <source>Author or title, some letters are enough</source>
            <translation>Автору же аталышы, бир нече тамга жетиштүү</translation>
        </message>
    </context>
    <context>
        <name>RevisionsPage</name>
        <message>
            <source>Revisions</source>
            <translation>Редакциялар</translation>
        </message>
        <message>
            <source>Open for correction</source>
            <translation>Оңдоо үчүн ачуу</translation>
        </message>
        <message>
            <source>Changed so far</source>
            <translation>Азырынча өзгөргөнү</translation>
        </message>
        <message>
            <source>Revision {number}, handed in {at}</source>
            <translation>{number}-редакция, тапшырылган: {at}</translation>
        </message>
        <message>
            <source>The period is handed in: its days are closed and its numbers stay as they are.</source>
            <translation>Мезгил тапшырылган: күндөрү жабык, сандары өзгөрбөйт.</translation>
        </message>
        <message>
            <source>The period is open for correction. The next handing-in makes revision {number}.</source>
            <translation>Мезгил оңдоо үчүн ачык. Кийинки тапшырууда {number}-редакция чыгат.</translation>
        </message>
        <message>
            <source>The period was not handed in yet. Writing it to a stick closes it.</source>
            <translation>Мезгил тапшырыла элек. Флешкага жазганда жабылат.</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Себеби: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed</source>
            <translation>
                <numerusform>%n сан өзгөрдү</numerusform>
                <numerusform>%n сан өзгөрдү</numerusform>
            </translation>
        </message>
        <message>
            <source>The month is open: its days still take entries.</source>
            <translation>Ай ачык: анын күндөрүнө дагы эле жазуу киргизсе болот.</translation>
        </message>
    </context>
    <context>
        <name>RowDialog</name>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Section of the plan</source>
            <translation>Пландын бөлүмү</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кимдер үчүн</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
    </context>
    <context>
        <name>Saddlebag</name>
        <message numerus="yes">
            <source>%n book(s)</source>
            <translation>
                <numerusform>%n китеп</numerusform>
                <numerusform>%n китеп</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SaddlebagDialog</name>
        <message>
            <source>Saddlebag: books taken along</source>
            <translation>Чабандын куржуну: ала кетүүчү китептер</translation>
        </message>
        <message>
            <source>Choose the books, print the list. Later enter who took what: Enter on a line.</source>
            <translation>Китептерди тандап, тизмени басып чыгарыңыз. Кийин ким эмне алганын киргизиңиз: сапта Enter.</translation>
        </message>
        <message>
            <source>Add a book: number or title</source>
            <translation>Китеп кошуу: номери же аталышы</translation>
        </message>
        <message>
            <source>The bag is empty. Type a number or a title above</source>
            <translation>Куржун бош. Жогоруга номерин же аталышын жазыңыз</translation>
        </message>
        <message>
            <source>Lend…</source>
            <translation>Берүү…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>Unpack all</source>
            <translation>Баарын чыгаруу</translation>
        </message>
        <message>
            <source>There is no such book on the shelf</source>
            <translation>Текчеде мындай китеп жок</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автору, аталышы</translation>
        </message>
        <message>
            <source>Choose a line first</source>
            <translation>Адегенде сапты тандаңыз</translation>
        </message>
        <message>
            <source>Lend</source>
            <translation>Берүү</translation>
        </message>
    </context>
    <context>
        <name>SerialPapers</name>
        <message>
            <source>Registration card of a newspaper</source>
            <translation>Гезиттин эсеп карточкасы</translation>
        </message>
        <message>
            <source>Registration card of a journal</source>
            <translation>Журналдын эсеп карточкасы</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>түбөлүк</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n жыл</numerusform>
                <numerusform>%n жыл</numerusform>
            </translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Индекс</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Басып чыгаруучу</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Чыгуу мезгили</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Сакталат</translation>
        </message>
        <message>
            <source>months {first}–{last}</source>
            <translation>{first}–{last}-айлар</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n нуска</numerusform>
                <numerusform>%n нуска</numerusform>
            </translation>
        </message>
        <message>
            <source>price {price} som, sum {sum} som</source>
            <translation>баасы {price} сом, суммасы {sum} сом</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>Кош.</translation>
        </message>
        <message>
            <source>+ received (a figure: copies)   · expected   ! not received   – not published</source>
            <translation>+ келди (сан — нускалар)   · күтүлүүдө   ! келген жок   – чыккан эмес</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Number, day received, copies when there are several; ! not received</source>
            <translation>Саны, кашаада келген күнү, × — нускалар; ! — келген жок</translation>
        </message>
        <message>
            <source>claimed on {date}</source>
            <translation>рекламация {date}</translation>
        </message>
        <message>
            <source>received on {date}</source>
            <translation>{date} келди</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Эскертүүлөр</translation>
        </message>
        <message>
            <source>Claim no. {number}</source>
            <translation>№ {number} рекламация</translation>
        </message>
        <message>
            <source>The library subscribes to the journals and newspapers named below. The following issues have not been delivered by today:</source>
            <translation>Китепкана төмөндө көрсөтүлгөн журналдар менен гезиттерге жазылган. Бүгүнкү күнгө чейин төмөнкү сандар жеткирилген жок:</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Issues not received</source>
            <translation>Келбеген сандары</translation>
        </message>
        <message>
            <source>Copies of each</source>
            <translation>Ар биринен нуска</translation>
        </message>
        <message>
            <source>Please deliver these issues, or tell us in writing why they did not come and when they will be delivered.</source>
            <translation>Бул сандарды жеткирип берүүңүздү же келбегендигинин себебин жана жеткирүү мөөнөтүн жазуу түрүндө билдирүүңүздү суранабыз.</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Received by the post office: date ____________ signature ______________</source>
            <translation>Кат кабыл алынды: күнү ____________ колу ______________</translation>
        </message>
        <message>
            <source>Subscription list for {year}</source>
            <translation>{year}-жылга жазылуу тизмеси</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Айлары</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нуска</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Баасы, сом</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Суммасы, сом</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Ким төлөйт</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Бекитемин</translation>
        </message>
        <message>
            <source>Journals and newspapers handed on</source>
            <translation>Уюмдарга өткөрүп берилген журналдар менен гезиттер</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>By recipient and title</source>
            <translation>Алуучулар жана басылмалар боюнча</translation>
        </message>
    </context>
    <context>
        <name>SeriesDialog</name>
        <message>
            <source>Repeat the event, tour</source>
            <translation>Иш-чараны кайталоо, көчмө тур</translation>
        </message>
        <message>
            <source>Plan all days</source>
            <translation>Бардык күндөрдү пландоо</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Жума сайын</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>Эки жумада бир</translation>
        </message>
        <message>
            <source>Every month on this weekday</source>
            <translation>Ай сайын аптанын ушул күнү</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Канча убакытта бир</translation>
        </message>
        <message>
            <source>How many times more</source>
            <translation>Дагы канча жолу</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндөр</translation>
        </message>
        <message>
            <source>One day a line. For a tour the aiyl aimak behind it: 12.10.2026 Алма</source>
            <translation>Бир сапта бир күн. Тур үчүн жанына айыл аймагы: 12.10.2026 Алма</translation>
        </message>
        <message>
            <source>Days off are left out: {days}</source>
            <translation>Дем алыш күндөр калтырылды: {days}</translation>
        </message>
    </context>
    <context>
        <name>ServiceReport</name>
        <message>
            <source>Report on the service</source>
            <translation>ЖӨБ органдарын тейлөө жөнүндө отчёт</translation>
        </message>
        <message>
            <source>Own topics, counted as the usual ones: {topics}.</source>
            <translation>Өз темалар, кадимкилерине кошулуп эсептелет: {topics}.</translation>
        </message>
        <message>
            <source>List of inquiries</source>
            <translation>Суроо-талаптардын тизмеси</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Түштү</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>asked of the central library</source>
            <translation>борбордук китепканага берилди</translation>
        </message>
        <message>
            <source>in work, due {date}</source>
            <translation>иштелүүдө, мөөнөтү {date}</translation>
        </message>
        <message>
            <source>refused {date}</source>
            <translation>аткарылган жок, {date}</translation>
        </message>
        <message>
            <source>done {date}, late</source>
            <translation>аткарылды {date}, кечигип</translation>
        </message>
        <message>
            <source>done {date}, in time</source>
            <translation>аткарылды {date}, мөөнөтүндө</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Done today</source>
            <translation>Бүгүн жасалды</translation>
        </message>
        <message>
            <source>Nothing yet today. Type a card number or a surname and press Enter, then the numbers of the books. F6 takes books back.</source>
            <translation>Бүгүн азырынча эч нерсе жок. Билеттин номерин же фамилияны жазып, Enter басыңыз, анан китептердин номерлерин. F6 — китепти кабыл алуу.</translation>
        </message>
        <message>
            <source>{act} — undone</source>
            <translation>{act} — артка кайтарылды</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Артка кайтаруу</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>Артка кайтаруу: {act}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>The branch number has digits, letters or a hyphen, {limit} at most. Example: 07</source>
            <translation>Филиалдын номеринде цифра, тамга же дефис болот, эң көбү {limit} белги. Мисалы: 07</translation>
        </message>
        <message>
            <source>Children up to the age of</source>
            <translation>Балдар, канча жашка чейин (кошо)</translation>
        </message>
        <message>
            <source>Young people up to the age of</source>
            <translation>Жаштар, канча жашка чейин (кошо)</translation>
        </message>
        <message>
            <source>A reader who missed a year counts as newly registered</source>
            <translation>Бир жыл келбеген окурман жаңы катталган болуп эсептелет</translation>
        </message>
        <message>
            <source>Term of a loan, days</source>
            <translation>Берүү мөөнөтү, күн</translation>
        </message>
        <message>
            <source>Term of a renewal, days</source>
            <translation>Узартуу мөөнөтү, күн</translation>
        </message>
        <message>
            <source>Books at once</source>
            <translation>Бир жолу канча китеп</translation>
        </message>
        <message>
            <source>A renewal counts as a loan</source>
            <translation>Узартуу китеп берүү болуп эсептелет</translation>
        </message>
        <message>
            <source>Consultations are counted together with references</source>
            <translation>Кеңеш берүүлөр маалымкаттар менен кошо эсептелет</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Дем алыш күндөрү</translation>
        </message>
        <message>
            <source>Answer to an inquiry, working days</source>
            <translation>Суроо-талапка жооп, жумуш күнү</translation>
        </message>
        <message>
            <source>List by topic, working days</source>
            <translation>Тематикалык тизме, жумуш күнү</translation>
        </message>
        <message>
            <source>On closing the program</source>
            <translation>Программа жабылганда</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Кол менен</translation>
        </message>
        <message>
            <source>For a USB stick</source>
            <translation>Флешка үчүн</translation>
        </message>
        <message>
            <source>Before an update</source>
            <translation>Жаңыртуу алдында</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>Маалымат жүктөө алдында</translation>
        </message>
        <message>
            <source>Before another copy was restored</source>
            <translation>Башка көчүрмөнү калыбына келтирүү алдында</translation>
        </message>
        <message>
            <source>At the end of the year</source>
            <translation>Жыл аягында</translation>
        </message>
        <message>
            <source>the stock at the end of the period</source>
            <translation>мезгилдин аягындагы фонд</translation>
        </message>
        <message>
            <source>the average stock of the period</source>
            <translation>мезгилдин орточо фонду</translation>
        </message>
        <message>
            <source>Turnover is reckoned by</source>
            <translation>Айлануу эмне боюнча эсептелет</translation>
        </message>
        <message>
            <source>Report due, day of the month</source>
            <translation>Отчёттун мөөнөтү, айдын күнү</translation>
        </message>
        <message>
            <source>The school's last grade</source>
            <translation>Мектептин акыркы классы</translation>
        </message>
        <message>
            <source>Names are kept after the last visit, years</source>
            <translation>Аты-жөнү акыркы келгенден кийин канча жыл сакталат</translation>
        </message>
        <message>
            <source>A reserved book waits, open days</source>
            <translation>Бөлүп коюлган китеп күтөт, жумуш күнү</translation>
        </message>
        <message>
            <source>The commission is saved, from {date}</source>
            <translation>Комиссия сакталды, {date} баштап күчүндө</translation>
        </message>
        <message>
            <source>in a sum, without numbers</source>
            <translation>жалпы сан менен, номерсиз</translation>
        </message>
        <message>
            <source>each by its number</source>
            <translation>жекече, ар бири өз номери менен</translation>
        </message>
        <message>
            <source>Brochures are accounted</source>
            <translation>Брошюралар эсепке алынат</translation>
        </message>
        <message>
            <source>Books lent by the central library count as the branch's own</source>
            <translation>БКнын убактылуу берилген китептери филиалдын фондуна кирет</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Параметрлер</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Артка кайтаруу</translation>
        </message>
        <message>
            <source>Something typed is not saved yet.</source>
            <translation>Жазганыңыз азырынча сактала элек.</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Сактабай жабуу</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>Жазууну улантуу</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Китепкана</translation>
        </message>
        <message>
            <source>Counting rules</source>
            <translation>Эсептөө эрежелери</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Көчүрмөлөр</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Себет</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Берүү мөөнөттөрү</translation>
        </message>
        <message>
            <source>Shelf marks</source>
            <translation>Китеп шифрлери</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Inventory numbers</source>
            <translation>Инвентардык номерлер</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
    </context>
    <context>
        <name>SettleDialog</name>
        <message>
            <source>The loss of {number} «{title}»</source>
            <translation>Жоготуу: {number} «{title}»</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Ордун толтурууну жазуу</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Орду кантип толтурулду?</translation>
        </message>
        <message>
            <source>Author of the book brought instead</source>
            <translation>Ордуна алып келген китептин автору</translation>
        </message>
        <message>
            <source>Title of the book brought instead</source>
            <translation>Ордуна алып келген китептин аталышы</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Баасы</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>SheetPicture</name>
        <message>
            <source>Begins at label {n} of {all}</source>
            <translation>{all} этикетканын {n}-синен баштоо</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Visits</source>
            <translation>Келүүлөр</translation>
        </message>
        <message>
            <source>Registered readers</source>
            <translation>Катталган окурмандар</translation>
        </message>
        <message>
            <source>By phone or messenger</source>
            <translation>Телефон же мессенжер аркылуу</translation>
        </message>
        <message>
            <source>Documents issued</source>
            <translation>Берилген документтер</translation>
        </message>
        <message>
            <source>Copies and refused loans</source>
            <translation>Көчүрмөлөр жана берилбегендер</translation>
        </message>
        <message>
            <source>Questions answered</source>
            <translation>Берилген маалымкаттар</translation>
        </message>
        <message>
            <source>Consultations (apart)</source>
            <translation>Кеңеш берүүлөр (өзүнчө)</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>Маалымат иши</translation>
        </message>
        <message>
            <source>first time or again</source>
            <translation>биринчи жолу жана кайра</translation>
        </message>
        <message>
            <source>by age</source>
            <translation>курагы боюнча</translation>
        </message>
        <message>
            <source>by category</source>
            <translation>категориясы боюнча</translation>
        </message>
        <message>
            <source>by kind</source>
            <translation>түрү боюнча</translation>
        </message>
        <message>
            <source>by reader's age</source>
            <translation>окурмандын курагы боюнча</translation>
        </message>
        <message>
            <source>how they were handed out</source>
            <translation>кантип берилди</translation>
        </message>
        <message>
            <source>of them</source>
            <translation>анын ичинде</translation>
        </message>
        <message>
            <source>local studies</source>
            <translation>аймак таануу</translation>
        </message>
        <message>
            <source>from the central library</source>
            <translation>борбордук китепканадан</translation>
        </message>
        <message>
            <source>sheets copied</source>
            <translation>көчүрмөлөр, барак</translation>
        </message>
        <message>
            <source>documents asked for in vain</source>
            <translation>берилбей калган документтер</translation>
        </message>
        <message>
            <source>by type</source>
            <translation>түрү боюнча</translation>
        </message>
        <message>
            <source>by content</source>
            <translation>мазмуну боюнча</translation>
        </message>
        <message>
            <source>for self-government</source>
            <translation>ЖӨБ үчүн</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>жазуу жүзүндө</translation>
        </message>
        <message>
            <source>questions without an answer</source>
            <translation>жооп берилбеген суроолор</translation>
        </message>
        <message>
            <source>passed on to the central library</source>
            <translation>БКга жөнөтүлдү</translation>
        </message>
        <message>
            <source>lists of literature</source>
            <translation>адабияттар тизмелери</translation>
        </message>
        <message>
            <source>A sheet for this day was entered already: visits {n}, documents {loans}. Correct it, or enter a second one?</source>
            <translation>Бул күн үчүн баракча мурда киргизилген: келүүлөр {n}, документтер {loans}. Аны оңдойсузбу же экинчисин киргизесизби?</translation>
        </message>
        <message>
            <source>This sheet was corrected meanwhile. Open the list of days again.</source>
            <translation>Бул баракча мурда эле оңдолгон. Күндөрдүн тизмесин кайра ачыңыз.</translation>
        </message>
        <message>
            <source>Write down why the sheet is corrected.</source>
            <translation>Баракча эмне үчүн оңдолуп жатканын жазыңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed on the sheet.</source>
            <translation>Баракчада эч нерсе өзгөргөн жок.</translation>
        </message>
        <message numerus="yes">
            <source>Sheet of {date} corrected, now %n visit(s). {reason}</source>
            <translation>
                <numerusform>{date} баракчасы оңдолду, эми %n келүү. {reason}</numerusform>
                <numerusform>{date} баракчасы оңдолду, эми %n келүү. {reason}</numerusform>
            </translation>
        </message>
        <message>
            <source>At most {limit} fits in one box. Check the figures.</source>
            <translation>Бир чакмакка эң көп дегенде {limit} батат. Сандарды текшериңиз.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Китепкана</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>Of the central library</source>
            <translation>Борбордук китепкананыкы</translation>
        </message>
        <message>
            <source>Act of transfer</source>
            <translation>Өткөрүп берүү актысы</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Кимден</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Inventory number</source>
            <translation>Инвентардык номери</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Place, publisher</source>
            <translation>Жери, басмасы</translation>
        </message>
        <message>
            <source>ISBN</source>
            <translation>ISBN</translation>
        </message>
        <message>
            <source>Shelf mark</source>
            <translation>Шифри</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Баасы, сом</translation>
        </message>
        <message>
            <source>Receiver's inventory number</source>
            <translation>Жаңы инвентардык номери</translation>
        </message>
        <message>
            <source>List of copies</source>
            <translation>Нускалардын тизмеси</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нуска</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Суммасы, сом</translation>
        </message>
        <message>
            <source>About the list</source>
            <translation>Тизме жөнүндө</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Without inventory numbers</source>
            <translation>Инвентардык номерсиз</translation>
        </message>
    </context>
    <context>
        <name>SimilarBox</name>
        <message>
            <source>This was answered before</source>
            <translation>Мурда мындай жооп берилген</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Алуу</translation>
        </message>
    </context>
    <context>
        <name>SourcesField</name>
        <message>
            <source>Choose one of the list, or take the words out</source>
            <translation>Булакты тизмеден тандаңыз же сөздөрдү өчүрүңүз</translation>
        </message>
        <message>
            <source>Up: {title}</source>
            <translation>Жогору: {title}</translation>
        </message>
        <message>
            <source>Take off: {title}</source>
            <translation>Алып салуу: {title}</translation>
        </message>
    </context>
    <context>
        <name>SpecialDialog</name>
        <message>
            <source>Special or extra issue</source>
            <translation>Атайын чыгарылыш же кошумча саны</translation>
        </message>
        <message>
            <source>What is printed on it?</source>
            <translation>Анда эмне басылган?</translation>
        </message>
        <message>
            <source>For example: special issue for Nooruz</source>
            <translation>Мисалы: Нооруз атайын чыгарылышы</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Келген күнү</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нускалар</translation>
        </message>
    </context>
    <context>
        <name>SpendDialog</name>
        <message>
            <source>Money spent</source>
            <translation>Чыгым</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Spent on</source>
            <translation>Эмнеге жумшалды</translation>
        </message>
        <message>
            <source>What was bought or done</source>
            <translation>Эмне алынды же жасалды</translation>
        </message>
        <message>
            <source>Kind of repair</source>
            <translation>Оңдоонун түрү</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Аткарылган иштер</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Ким аткарды</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Суммасы</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Каржы булагы</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>StickDialog</name>
        <message>
            <source>Another folder…</source>
            <translation>Башка папка…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>USB stick found. Write the report to:</source>
            <translation>Флешка табылды. Отчёт жазыла турган жер:</translation>
        </message>
        <message>
            <source>Insert the USB stick</source>
            <translation>Флешканы салыңыз</translation>
        </message>
        <message>
            <source>{name} — {free} GB free</source>
            <translation>{name} — бош орун {free} ГБ</translation>
        </message>
        <message>
            <source>Folder of last time: {folder}</source>
            <translation>Өткөн жолку папка: {folder}</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>On the shelf</source>
            <translation>Текчеде бар</translation>
        </message>
        <message>
            <source>With a reader</source>
            <translation>Окурмандын колунда</translation>
        </message>
        <message>
            <source>In repair</source>
            <translation>Оңдоодо</translation>
        </message>
        <message>
            <source>Outside the library</source>
            <comment>a copy in a travelling set</comment>
            <translation>Китепканадан тышкары</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Табылган жок</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Эсептен чыгарылган</translation>
        </message>
        <message>
            <source>Central library</source>
            <translation>Борбордук китепкана</translation>
        </message>
        <message>
            <source>District budget</source>
            <translation>Райондук бюджет</translation>
        </message>
        <message>
            <source>Aiyl okmotu</source>
            <translation>Айыл өкмөтү</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Белек</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>Жазылуу</translation>
        </message>
        <message>
            <source>In place of lost ones</source>
            <translation>Жоголгондордун ордуна</translation>
        </message>
        <message>
            <source>Project, donor</source>
            <translation>Долбоор, донор</translation>
        </message>
        <message>
            <source>Book Chamber</source>
            <translation>Китеп палатасы</translation>
        </message>
        <message>
            <source>Another library</source>
            <translation>Башка китепкана</translation>
        </message>
        <message>
            <source>Other source</source>
            <translation>Башка булак</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Эсеп-фактура</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>Накладной</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>Acceptance act</source>
            <translation>Кабыл алуу актысы</translation>
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
            <translation>Мазмунун тандаңыз же ББК шифрин жазыңыз.</translation>
        </message>
        <message>
            <source>Choose the language.</source>
            <translation>Тилин тандаңыз.</translation>
        </message>
        <message>
            <source>A year from {low} to {high} is possible here.</source>
            <translation>Бул жерде {low}–{high} жылдар болушу мүмкүн.</translation>
        </message>
        <message>
            <source>A number of pages from {low} to {high} is possible.</source>
            <translation>Беттердин саны {low}–{high} болушу мүмкүн.</translation>
        </message>
        <message>
            <source>The ISBN looks misprinted. It can be kept as it stands in the book.</source>
            <translation>ISBN ката басылгандай. Китепте тургандай калтырса болот.</translation>
        </message>
        <message>
            <source>This book is no longer in the list.</source>
            <translation>Бул китеп тизмеде жок.</translation>
        </message>
        <message>
            <source>“{title}” still has copies: {n}. Write them off first.</source>
            <translation>«{title}» китебинин нускалары бар: {n}. Адегенде аларды эсептен чыгарыңыз.</translation>
        </message>
        <message>
            <source>An inventory number has a figure in it, for example 12345 or Д-123.</source>
            <translation>Инвентардык номерде сан болот, мисалы 12345 же Д-123.</translation>
        </message>
        <message>
            <source>Number {number} was given to “{title}”. Numbers are never used again.</source>
            <translation>{number} номери «{title}» китебине берилген. Номерлер кайра колдонулбайт.</translation>
        </message>
        <message>
            <source>Number {number} already stands in this list.</source>
            <translation>{number} номери бул тизмеде бар.</translation>
        </message>
        <message>
            <source>Choose the document from the list.</source>
            <translation>Документти тизмеден тандаңыз.</translation>
        </message>
        <message>
            <source>Without a document an acceptance act has to be made.</source>
            <translation>Документ жок болсо, кабыл алуу актысы түзүлөт.</translation>
        </message>
        <message>
            <source>A number of copies from {low} to {high} is possible.</source>
            <translation>{low}–{high} нуска болушу мүмкүн.</translation>
        </message>
        <message>
            <source>The price cannot be below zero.</source>
            <translation>Баасы нөлдөн аз болбойт.</translation>
        </message>
        <message>
            <source>Enter at least one line.</source>
            <translation>Жок дегенде бир сап киргизиңиз.</translation>
        </message>
        <message>
            <source>Entered: {entered} copies, in the document: {document}. Find the difference.</source>
            <translation>Киргизилген нуска: {entered}, документте: {document}. Айырмасын табыңыз.</translation>
        </message>
        <message>
            <source>The sum does not agree with the document: {entered} and {document}.</source>
            <translation>Сумма документке дал келбейт: киргизилгени {entered}, документте {document}.</translation>
        </message>
        <message>
            <source>By kind, content and language the totals must be the same.</source>
            <translation>Түрү, мазмуну жана тили боюнча жыйынтыктар бирдей болушу керек.</translation>
        </message>
        <message>
            <source>An opening balance of {n} copies was entered before. This one will be added.</source>
            <translation>Баштапкы калдык мурда киргизилген: {n} нуска. Жаңысы ага кошулат.</translation>
        </message>
        <message>
            <source>The act has no day of approval yet.</source>
            <translation>Актынын бекитилген күнү азырынча жок.</translation>
        </message>
        <message>
            <source>Enter at least one inventory number.</source>
            <translation>Жок дегенде бир инвентардык номер жазыңыз.</translation>
        </message>
        <message>
            <source>There is no copy with number {number}.</source>
            <translation>{number} номерлүү нуска жок.</translation>
        </message>
        <message>
            <source>{number} “{title}” was written off on {date}, act no. {act}.</source>
            <translation>№ {number} «{title}» {date} эсептен чыгарылган, № {act} акт.</translation>
        </message>
        <message>
            <source>{number} “{title}” is with a reader. Take it back first.</source>
            <translation>№ {number} «{title}» окурмандын колунда. Адегенде китепти кабыл алыңыз.</translation>
        </message>
        <message>
            <source>{number} was received only on {date}.</source>
            <translation>№ {number} {date} гана келип түшкөн.</translation>
        </message>
        <message>
            <source>{number} is not on the shelf, so it cannot be moved.</source>
            <translation>№ {number} азыр текчеде эмес: аны которууга болбойт.</translation>
        </message>
        <message>
            <source>On {date} the stock would fall below zero by {n} in one column. Enter the opening balance or look at kind, content and language.</source>
            <translation>{date} карата фонддун бир тилкесинде {n} жетпей калат. Баштапкы калдыкты киргизиңиз же түрүн, мазмунун, тилин текшериңиз.</translation>
        </message>
        <message>
            <source>Added: {title}</source>
            <translation>Китеп кошулду: {title}</translation>
        </message>
        <message>
            <source>Changed: {title}</source>
            <translation>Жазуу өзгөртүлдү: {title}</translation>
        </message>
        <message>
            <source>Moved to the trash: {title}</source>
            <translation>Себетке салынды: {title}</translation>
        </message>
        <message>
            <source>Taken back from the trash: {title}</source>
            <translation>Себеттен кайтарылды: {title}</translation>
        </message>
        <message numerus="yes">
            <source>Batch no. {number}: %n copy(ies) received, {sum}</source>
            <translation>
                <numerusform>№ {number} партия: %n нуска кабыл алынды, суммасы {sum}</numerusform>
                <numerusform>№ {number} партия: %n нуска кабыл алынды, суммасы {sum}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old copy(ies) entered</source>
            <translation>
                <numerusform>%n эски нуска киргизилди</numerusform>
                <numerusform>%n эски нуска киргизилди</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Act no. {number} posted. %n copy(ies) written off, {sum}</source>
            <translation>
                <numerusform>№ {number} акт күчүнө кирди. %n нуска эсептен чыгарылды, суммасы {sum}</numerusform>
                <numerusform>№ {number} акт күчүнө кирди. %n нуска эсептен чыгарылды, суммасы {sum}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Opening balance on {date}: %n copy(ies), {sum}</source>
            <translation>
                <numerusform>{date} карата баштапкы калдык: %n нуска, суммасы {sum}</numerusform>
                <numerusform>{date} карата баштапкы калдык: %n нуска, суммасы {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy {number} changed: {title}</source>
            <translation>№ {number} нуска өзгөртүлдү: {title}</translation>
        </message>
        <message>
            <source>Copy {number} moved: {title}</source>
            <translation>№ {number} нуска которулду: {title}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автору</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тили</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нуска саны</translation>
        </message>
        <message>
            <source>On loan</source>
            <translation>Колдо</translation>
        </message>
        <message>
            <source>Inventory numbers</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Суммасы</translation>
        </message>
        <message>
            <source>No copies yet. They come with a batch.</source>
            <translation>Нускалары азырынча жок. Алар партия менен келет.</translation>
        </message>
        <message>
            <source>shelf {shelf}</source>
            <translation>текче {shelf}</translation>
        </message>
        <message>
            <source>Change copy {number}</source>
            <translation>№ {number} нусканы өзгөртүү</translation>
        </message>
        <message>
            <source>from the opening balance</source>
            <translation>баштапкы калдыктан</translation>
        </message>
        <message>
            <source>batch no. {number}, {date}</source>
            <translation>№ {number} партия, {date}</translation>
        </message>
        <message>
            <source>act no. {number}, {date}</source>
            <translation>№ {number} акт, {date}</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <translation>№ {number} нуска</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Текче</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Кайда турат</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Add the line</source>
            <translation>Сапты кошуу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Type some letters: a known book is offered</source>
            <translation>Бир нече тамга жазыңыз: белгилүү китеп өзү чыгат</translation>
        </message>
        <message>
            <source>Without inventory numbers</source>
            <translation>Инвентардык номери жок</translation>
        </message>
        <message>
            <source>First inventory no.</source>
            <translation>Биринчи инв. №</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>Бирөөнүн баасы</translation>
        </message>
        <message>
            <source>It is in the list already: {book}</source>
            <translation>Мындай китеп бар: {book}</translation>
        </message>
        <message>
            <source>Stood at the beginning of the day</source>
            <translation>Күндүн башында турган</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Түрү боюнча</translation>
        </message>
        <message>
            <source>By content</source>
            <translation>Мазмуну боюнча</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>Тили боюнча</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Суммасы, сом</translation>
        </message>
        <message>
            <source>Enter the opening balance</source>
            <translation>Баштапкы калдыкты киргизүү</translation>
        </message>
        <message>
            <source>Copy the totals from the summary book of the stock.</source>
            <translation>Жалпы эсеп китебинен (КСУ) жыйынтыктарды көчүрүңүз. Үч бөлүнүш бир эле жыйынтыкты бериши керек.</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Баштапкы калдык</translation>
        </message>
        <message>
            <source>It ties: {n}</source>
            <translation>Дал келет: {n}</translation>
        </message>
        <message>
            <source>by content {difference}</source>
            <translation>мазмуну боюнча айырма {difference}</translation>
        </message>
        <message>
            <source>by language {difference}</source>
            <translation>тили боюнча айырма {difference}</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) will become the opening balance, {sum}</source>
            <translation>
                <numerusform>Баштапкы калдык %n нуска болот, суммасы {sum}</numerusform>
                <numerusform>Баштапкы калдык %n нуска болот, суммасы {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on checking</source>
            <translation>Дагы текшерүү</translation>
        </message>
        <message>
            <source>On to the books</source>
            <translation>Андан ары: китептер</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>Кайдан</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Document no.</source>
            <translation>Документтин №</translation>
        </message>
        <message>
            <source>of</source>
            <comment>date of a document</comment>
            <translation>күнү</translation>
        </message>
        <message>
            <source>Copies in the document</source>
            <translation>Документтеги нуска саны</translation>
        </message>
        <message>
            <source>Sum in the document</source>
            <translation>Документтеги сумма</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Day of entry</source>
            <translation>Жазылган күнү</translation>
        </message>
        <message>
            <source>Enter old books</source>
            <translation>Эски китептерди киргизүү</translation>
        </message>
        <message>
            <source>Receive a batch</source>
            <translation>Партияны кабыл алуу</translation>
        </message>
        <message>
            <source>Books entered</source>
            <translation>Киргизилген китептер</translation>
        </message>
        <message>
            <source>Enter the books</source>
            <translation>Китептерди киргизүү</translation>
        </message>
        <message>
            <source>Take the batch in</source>
            <translation>Партияны кабыл алуу</translation>
        </message>
        <message>
            <source>Books of the opening balance get their numbers here</source>
            <translation>Баштапкы калдыктагы китептерге бул жерде карточка жана номер берилет; отчетко экинчи жолу кирбейт</translation>
        </message>
        <message>
            <source>In the document: {totals}</source>
            <translation>Документте: {totals}</translation>
        </message>
        <message>
            <source>No books yet. Take in the first batch, or type the totals of the paper summary book as the opening balance.</source>
            <translation>Китептер азырынча жок. Биринчи партияны кабыл алыңыз. Эски фондду жалпы эсеп китебинин жыйынтыгы менен киргизиңиз: «Дагы» → «Баштапкы калдыкты киргизүү».</translation>
        </message>
        <message>
            <source>More acts</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>New title without copies</source>
            <translation>Нускасы жок жаңы китеп</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Эсептен чыгаруу</translation>
        </message>
        <message numerus="yes">
            <source>%n title(s)</source>
            <translation>
                <numerusform>%n аталыш</numerusform>
                <numerusform>%n аталыш</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a book to see its copies</source>
            <translation>Китепти тандаңыз: нускалары ушул жерде көрүнөт</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Басмасы</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Мазмуну</translation>
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
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Басылган жери</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Бети</translation>
        </message>
        <message>
            <source>Author mark</source>
            <translation>Автордук белги</translation>
        </message>
        <message>
            <source>About the country, the district, the village</source>
            <translation>Кыргызстан, район, айыл жөнүндө (аймак таануу)</translation>
        </message>
        <message>
            <source>Change the record</source>
            <translation>Жазууну өзгөртүү</translation>
        </message>
        <message>
            <source>New title</source>
            <translation>Жаңы китеп</translation>
        </message>
        <message>
            <source>On to the numbers</source>
            <translation>Андан ары: номерлер</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Day of the act</source>
            <translation>Актынын күнү</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Бекитилген күнү</translation>
        </message>
        <message>
            <source>Goes into the act</source>
            <translation>Актыга кирет</translation>
        </message>
        <message>
            <source>Post the act</source>
            <translation>Актыны күчүнө киргизүү</translation>
        </message>
        <message>
            <source>First the reason, then the inventory numbers</source>
            <translation>Адегенде себеби, анан инвентардык номерлер</translation>
        </message>
        <message>
            <source>Inventory number</source>
            <translation>Инвентардык номери</translation>
        </message>
        <message>
            <source>Inventory number, then Enter</source>
            <translation>Инвентардык номери, анан Enter</translation>
        </message>
        <message>
            <source>Without numbers…</source>
            <translation>Номерсиз…</translation>
        </message>
        <message>
            <source>Choose the reason: one act has one reason.</source>
            <translation>Себебин тандаңыз: бир актыда бир гана себеп болот.</translation>
        </message>
        <message>
            <source>{what}. Reason: {reason}. Written-off numbers never come back.</source>
            <translation>{what}. Себеби: {reason}. Эсептен чыгарылган номерлер кайра берилбейт.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Бул эмне</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Канча</translation>
        </message>
        <message>
            <source>Sum of all</source>
            <translation>Баарынын суммасы</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Басылышы</translation>
        </message>
        <message>
            <source>Copies held</source>
            <translation>Нуска</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Its copies</source>
            <translation>Нускалары</translation>
        </message>
        <message>
            <source>Enter the books of the document one by one</source>
            <translation>Документтеги китептерди бирден киргизиңиз</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n нуска</numerusform>
                <numerusform>%n нуска</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) in the stock, {sum}</source>
            <translation>
                <numerusform>Фонддо %n нуска, суммасы {sum}</numerusform>
                <numerusform>Фонддо %n нуска, суммасы {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Content: {name}</source>
            <translation>Мазмуну: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) will go into the act, {sum}</source>
            <translation>
                <numerusform>Актыга %n нуска кирет, суммасы {sum}</numerusform>
                <numerusform>Актыга %n нуска кирет, суммасы {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no such batch.</source>
            <translation>Мындай партия жок.</translation>
        </message>
        <message>
            <source>There is no such act.</source>
            <translation>Мындай акт жок.</translation>
        </message>
        <message>
            <source>What you typed here is not entered yet.</source>
            <translation>Бул жерде жазылгандар азырынча киргизилген жок.</translation>
        </message>
        <message>
            <source>Leave without entering</source>
            <translation>Киргизбей чыгуу</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>Жазууну улантуу</translation>
        </message>
        <message>
            <source>Show the entries behind this number</source>
            <translation>Бул сан чыккан жазууларды көрсөтүү</translation>
        </message>
        <message>
            <source>Refusals</source>
            <translation>Берилбегендер</translation>
        </message>
        <message>
            <source>Nothing found for «{q}»</source>
            <translation>«{q}» боюнча эч нерсе табылган жок</translation>
        </message>
        <message>
            <source>Write down a refusal</source>
            <translation>Берилбегенин жазуу</translation>
        </message>
        <message>
            <source>of the central library</source>
            <translation>БКнын китеби</translation>
        </message>
        <message>
            <source>Belongs to the central library</source>
            <translation>Борбордук китепкананыкы</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Кезек</translation>
        </message>
        <message>
            <source>card no. {no}</source>
            <translation>билет № {no}</translation>
        </message>
        <message>
            <source>Enter the shelf mark.</source>
            <translation>Шифрди киргизиңиз.</translation>
        </message>
        <message>
            <source>The content of mark {mark} is remembered</source>
            <translation>{mark} шифринин мазмуну эстелип калды</translation>
        </message>
        <message>
            <source>Mark {mark} is no longer remembered</source>
            <translation>{mark} шифри мындан ары эстелбейт</translation>
        </message>
        <message>
            <source>This mark is new: choose its content, it will be remembered</source>
            <translation>Бул шифр жаңы: мазмунун тандаңыз, ал эстелип калат</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Каталог</translation>
        </message>
        <message>
            <source>For children of up to 14</source>
            <translation>14 жашка чейинки балдар үчүн</translation>
        </message>
        <message>
            <source>Check of the stock</source>
            <translation>Текшерүү</translation>
        </message>
        <message>
            <source>Books of account</source>
            <translation>Эсеп китептери</translation>
        </message>
        <message>
            <source>Books of the central library</source>
            <translation>Борбордук китепкананын китептери</translation>
        </message>
        <message>
            <source>Labels for books</source>
            <translation>Китептерге этикеткалар</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Этикеткалар</translation>
        </message>
        <message>
            <source>Property and money</source>
            <translation>Мүлк, каражат</translation>
        </message>
        <message>
            <source>Enter the coefficient, for example 1,25</source>
            <translation>Коэффициентти жазыңыз, мисалы 1,25</translation>
        </message>
        <message>
            <source>Who takes them over</source>
            <translation>Ким кабыл алат</translation>
        </message>
        <message>
            <source>Commission's record no.</source>
            <translation>Протоколдун №</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Коэффициент</translation>
        </message>
        <message>
            <source>Where the documents go</source>
            <translation>Документтер кайда кетет</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Актылар</translation>
        </message>
        <message>
            <source>Choose from the stock…</source>
            <translation>Фонддон тандоо…</translation>
        </message>
        <message>
            <source>The draft act is kept: you find it in Acts.</source>
            <translation>Актынын долбоору сакталды: ал «Актыларда».</translation>
        </message>
        <message numerus="yes">
            <source>Lost by readers: %n</source>
            <translation>
                <numerusform>Окурмандар жоготкон: %n</numerusform>
                <numerusform>Окурмандар жоготкон: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The act is being posted</source>
            <translation>Акт күчүнө кирүүдө</translation>
        </message>
        <message>
            <source>Stopped: nothing was posted.</source>
            <translation>Токтотулду: эч нерсе киргизилген жок.</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>Жазылган</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Эсеп №</translation>
        </message>
        <message>
            <source>Author and title</source>
            <translation>Автору жана аталышы</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Баасы</translation>
        </message>
        <message>
            <source>Shelf mark</source>
            <translation>Шифри</translation>
        </message>
        <message>
            <source>Act of withdrawal</source>
            <translation>Чыгуу актысы</translation>
        </message>
        <message>
            <source>Print lines once more</source>
            <translation>Саптарды дагы бир жолу басуу</translation>
        </message>
        <message>
            <source>Show the paper</source>
            <translation>Көрсөтүү</translation>
        </message>
        <message>
            <source>The inventory book is empty. Each numbered book gets its line by itself.</source>
            <translation>Инвентардык китеп бош. Номери бар ар бир китеп бул жерде өзү сап алат.</translation>
        </message>
        <message>
            <source>Print the book</source>
            <translation>Китепти басуу</translation>
        </message>
        <message>
            <source>New lines, after the printed ones</source>
            <translation>Басылгандардан кийинки жаңы саптар</translation>
        </message>
        <message>
            <source>Some lines once more</source>
            <translation>Айрым саптар дагы бир жолу (көчүрмө)</translation>
        </message>
        <message>
            <source>The whole book by numbers</source>
            <translation>Бүт китеп номерлери боюнча</translation>
        </message>
        <message>
            <source>Certifying sheet</source>
            <translation>Ырастоочу барак</translation>
        </message>
        <message>
            <source>New lines of the inventory book</source>
            <translation>Инвентардык китептин жаңы саптары</translation>
        </message>
        <message>
            <source>Copy of lines of the inventory book</source>
            <translation>Инвентардык китептин саптарынын көчүрмөсү</translation>
        </message>
        <message>
            <source>Inventory book</source>
            <translation>Инвентардык китеп</translation>
        </message>
        <message>
            <source>Did all sheets come out of the printer well? Then lines: {lines}, sheets {first}–{last} count as printed, and the next printing goes on after them.</source>
            <translation>Бардык барактар принтерден жакшы чыктыбы? Анда саптар ({lines}) жана {first}–{last}-барактар басылган болуп эсептелет, кийинки басуу алардан кийин уланат.</translation>
        </message>
        <message>
            <source>Yes, they are in the book</source>
            <translation>Ооба, алар китепте</translation>
        </message>
        <message>
            <source>No, print again later</source>
            <translation>Жок, кийин басам</translation>
        </message>
        <message>
            <source>On paper: lines {lines}, sheets {pages}. Not printed yet: {waiting}.</source>
            <translation>Кагазда: сап {lines}, барак {pages}. Али басылбаганы: {waiting}.</translation>
        </message>
        <message>
            <source>Nothing of the book is printed yet. Lines: {waiting}.</source>
            <translation>Китептен азырынча эч нерсе басылган жок. Сап: {waiting}.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n сап</numerusform>
                <numerusform>%n сап</numerusform>
            </translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Struck out: entered by mistake</source>
            <translation>Жаңылыш: номер сызылган</translation>
        </message>
        <message>
            <source>The branch itself</source>
            <translation>Филиал өзү</translation>
        </message>
        <message>
            <source>The central library</source>
            <translation>Борбордук китепкана</translation>
        </message>
        <message>
            <source>The central library gives the numbers: type the one of the waybill.</source>
            <translation>Номерлерди борбордук китепкана берет: накладнойдогу номерди жазыңыз.</translation>
        </message>
        <message>
            <source>{number} is not of the branch's own numbers: {span}.</source>
            <translation>{number} филиалдын номерлерине кирбейт: {span}.</translation>
        </message>
        <message>
            <source>Choose who gives the numbers.</source>
            <translation>Номерлерди ким берерин тандаңыз.</translation>
        </message>
        <message>
            <source>Letters in front: {limit} signs at most.</source>
            <translation>Номердин алдындагы тамгалар: {limit} белгиден ашпасын.</translation>
        </message>
        <message>
            <source>Figures only; the letters stand in front.</source>
            <translation>Цифралар гана; тамгалар өзүнчө, номердин алдына жазылат.</translation>
        </message>
        <message>
            <source>The last number is below the first.</source>
            <translation>Акыркы номер биринчиден кичине.</translation>
        </message>
        <message>
            <source>It differs from its document: send the act of discrepancy until {until}.</source>
            <translation>Документ менен айырма бар: айырма жөнүндө актыны {until} чейин жөнөтүңүз.</translation>
        </message>
        <message>
            <source>More is entered than the opening balance counted: {listed} instead of {counted}. Look at “Still to be entered”.</source>
            <translation>Баштапкы калдыктагыдан көп киргизилди: {counted} ордуна {listed}. «Киргизиле элек» бетин караңыз.</translation>
        </message>
        <message>
            <source>Number {number} was struck out as a mistake; it is not used any more.</source>
            <translation>{number} номери жаңылыш катары сызылган, мындан ары колдонулбайт.</translation>
        </message>
        <message>
            <source>{number} “{title}” is not on the shelf. Only a book on the shelf is struck out.</source>
            <translation>{number} «{title}» азыр текчеде эмес. Текчедеги китептин номерин гана сызууга болот.</translation>
        </message>
        <message>
            <source>Say what the mistake was.</source>
            <translation>Ката эмнеде экенин жазыңыз.</translation>
        </message>
        <message>
            <source>Number {number} stands in the printed inventory book since {date}. It is not taken back: strike the number out as a mistake.</source>
            <translation>{number} номери инвентардык китепте {date} басылган. Артка кайтарылбайт: номерди жаңылыш катары сызыңыз.</translation>
        </message>
        <message>
            <source>Number {number} struck out: {title}</source>
            <translation>{number} номери сызылды: {title}</translation>
        </message>
        <message>
            <source>The rule for inventory numbers is set</source>
            <translation>Инвентардык номерлердин тартиби сакталды</translation>
        </message>
        <message>
            <source>Batch no. {number}, {date}</source>
            <translation>№ {number} партия, {date}</translation>
        </message>
        <message>
            <source>Record {number} of {year} in the summary book</source>
            <translation>Жалпы эсеп китебинде: {year}-жыл, № {number} жазуу</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Кимден</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Аталыш</translation>
        </message>
        <message>
            <source>Lent by the central library</source>
            <translation>БК убактылуу берген</translation>
        </message>
        <message>
            <source>In the document</source>
            <translation>Документте</translation>
        </message>
        <message>
            <source>Claim until</source>
            <translation>Доомат мөөнөтү</translation>
        </message>
        <message>
            <source>Acceptance act with its list</source>
            <translation>Кабыл алуу актысы тизмеси менен</translation>
        </message>
        <message>
            <source>Waybill: the receiver's copy</source>
            <translation>Накладной: алуучунун нускасы</translation>
        </message>
        <message>
            <source>Act of discrepancy</source>
            <translation>Айырма жөнүндө акт</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>From whom</source>
            <comment>a gift, a donor's books</comment>
            <translation>Кимден</translation>
        </message>
        <message>
            <source>No batches yet. Each delivery, gift, purchase is one batch.</source>
            <translation>Азырынча келип түшкөндөр жок. Ар бир жеткирүү, белек, сатып алуу — бир партия.</translation>
        </message>
        <message>
            <source>Year of the batches</source>
            <translation>Келип түшкөн жыл</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Бардык жылдар</translation>
        </message>
        <message numerus="yes">
            <source>%n batch(es)</source>
            <translation>
                <numerusform>%n партия</numerusform>
                <numerusform>%n партия</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a batch to see its list</source>
            <translation>Тизмесин көрүү үчүн партияны тандаңыз</translation>
        </message>
        <message>
            <source>Still to be entered</source>
            <translation>Киргизиле элек</translation>
        </message>
        <message>
            <source>Show the batch</source>
            <translation>Партияны көрсөтүү</translation>
        </message>
        <message>
            <source>for children</source>
            <translation>балдар үчүн</translation>
        </message>
        <message>
            <source>local lore</source>
            <translation>өлкө таануу</translation>
        </message>
        <message>
            <source>Volume, issue</source>
            <translation>Том, чыгарылыш</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Серия</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Белгилер</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Темалар</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>Аннотация</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Strike number {number} out</source>
            <translation>{number} номерин сызуу</translation>
        </message>
        <message>
            <source>Strike out</source>
            <translation>Сызуу</translation>
        </message>
        <message>
            <source>The line stays in the books as a mistake, the number is never given again, and the copy leaves the record that it came with.</source>
            <translation>Сап китептерде «жаңылыш» деген белги менен калат, номер эч качан кайра берилбейт, ал эми нуска өзү келген жазуудан чыгат.</translation>
        </message>
        <message>
            <source>What was the mistake?</source>
            <translation>Ката эмнеде?</translation>
        </message>
        <message>
            <source>The number was entered by mistake: strike it out…</source>
            <translation>Номер жаңылыш киргизилген: сызуу…</translation>
        </message>
        <message>
            <source>Next volume</source>
            <translation>Кийинки том</translation>
        </message>
        <message>
            <source>Take in with an act of discrepancy</source>
            <translation>Айырма актысы менен кабыл алуу</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Кайра баштоо</translation>
        </message>
        <message numerus="yes">
            <source>Continued from {date}: %n line(s)</source>
            <translation>
                <numerusform>{date} башталганы уланды: %n сап</numerusform>
                <numerusform>{date} башталганы уланды: %n сап</numerusform>
            </translation>
        </message>
        <message>
            <source>Write into the books: {numbers} — {title}</source>
            <translation>Китептерге жазыңыз: {numbers} — {title}</translation>
        </message>
        <message>
            <source>Every book of the opening balance is entered.</source>
            <translation>Баштапкы калдыктын бардык китептери киргизилди.</translation>
        </message>
        <message>
            <source>In the opening balance {counted}, entered {listed}, left {left}.</source>
            <translation>Баштапкы калдыкта {counted}, киргизилгени {listed}, калганы {left}.</translation>
        </message>
        <message>
            <source>Written off without numbers: {n}.</source>
            <translation>Номерсиз эсептен чыгарылган: {n}.</translation>
        </message>
        <message>
            <source>Accounted in a sum, they get no numbers: {n}.</source>
            <translation>Жалпы сан менен эсептелет, номер алышпайт: {n}.</translation>
        </message>
        <message>
            <source>Counted</source>
            <comment>in the opening balance</comment>
            <translation>Калдыкта</translation>
        </message>
        <message>
            <source>Entered</source>
            <comment>copies of the opening balance with cards</comment>
            <translation>Киргизилди</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>copies of the opening balance without cards</comment>
            <translation>Калды</translation>
        </message>
        <message>
            <source>More was entered than the balance counted</source>
            <translation>Баштапкы калдыктагыдан көп киргизилген</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Келгендер</translation>
        </message>
        <message>
            <source>Enter takes the mark {mark}</source>
            <translation>Enter {mark} шифрин алат</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Кошумча аталышы</translation>
        </message>
        <message>
            <source>Edition: second, revised…</source>
            <translation>Басылышы: 2-басылышы, оңдолгон…</translation>
        </message>
        <message>
            <source>Subjects, separated by commas</source>
            <translation>Темалар, үтүр менен</translation>
        </message>
        <message>
            <source>in the opening balance {counted}, entered {listed}, left {left}</source>
            <translation>баштапкы калдыкта {counted}, киргизилгени {listed}, калганы {left}</translation>
        </message>
        <message>
            <source>Still to enter: {rest}</source>
            <translation>Киргизүү керек: {rest}</translation>
        </message>
        <message>
            <source>Too much: {over}</source>
            <translation>Ашыгы: {over}</translation>
        </message>
        <message>
            <source>It ties with the document</source>
            <translation>Документ менен дал келди</translation>
        </message>
        <message>
            <source>Its list</source>
            <translation>Партиянын тизмеси</translation>
        </message>
        <message>
            <source>and {n} more: the act has the whole list</source>
            <translation>дагы {n}: тизме толугу менен актыда</translation>
        </message>
        <message>
            <source>Change one of the copies</source>
            <translation>Нускалардын бирин өзгөртүү</translation>
        </message>
        <message>
            <source>{title}: {n} without numbers, {sum}</source>
            <translation>{title}: номерсиз {n}, {sum}</translation>
        </message>
        <message>
            <source>differs from its document</source>
            <translation>документ менен АЙЫРМА бар</translation>
        </message>
        <message>
            <source>Where from, document</source>
            <translation>Кайдан, документ</translation>
        </message>
        <message>
            <source>No opening balance is entered: the totals of the paper summary book.</source>
            <translation>Баштапкы калдык киргизилген эмес. Бул кагаз жалпы эсеп китебинин жыйынтыктары.</translation>
        </message>
        <message>
            <source>Periodicals</source>
            <translation>Мезгилдүү басылмалар</translation>
        </message>
        <message>
            <source>The draft for the commission</source>
            <translation>Комиссия үчүн актынын долбоору</translation>
        </message>
        <message>
            <source>Marks to write into printed lines</source>
            <translation>Басылган саптарга белгилер</translation>
        </message>
        <message>
            <source>Document of batch no. {number} corrected</source>
            <translation>№ {number} партиянын документи оңдолду</translation>
        </message>
        <message>
            <source>Correct the document</source>
            <translation>Документти оңдоо</translation>
        </message>
        <message>
            <source>Document of batch no. {number}</source>
            <translation>№ {number} партиянын документи</translation>
        </message>
        <message>
            <source>Number {number} stands in act no. {act} of {date}, so its batch stays. Strike a wrong number out as a mistake.</source>
            <translation>{number} номери № {act} актыда турат ({date}), ошондуктан партия жокко чыгарылбайт. Ката номерди сызып салыңыз.</translation>
        </message>
        <message>
            <source>On {date} papers of this kind would cost {sum} less than nothing in the summary book. Look at the sums of the lines without numbers.</source>
            <translation>Сумма эсептегиден көп: {date} жалпы эсеп китебинде бул түр боюнча {sum} жетпей калат. Номерсиз саптардын суммаларын текшериңиз.</translation>
        </message>
        <message>
            <source>A book is still in the fields on the left: add its line, or clear its title.</source>
            <translation>Сол жакта киргизилбеген китеп калды: сапты кошуңуз же аталышын өчүрүңүз.</translation>
        </message>
        <message>
            <source>It cannot be taken back any more: what it brought was written off, and on {date} the stock would fall below zero. Reverse the act of write-off first.</source>
            <translation>Муну эми жокко чыгарууга болбойт: ал кезде келгени эсептен чыгарылган, {date} фонд нөлдөн азайып кетет. Адегенде эсептен чыгаруу актысын сторнолоңуз.</translation>
        </message>
        <message>
            <source>{number} has left the stock: whose it was stays as it is.</source>
            <translation>{number} фонддон чыккан: кимдики болгону өзгөрбөйт.</translation>
        </message>
        <message>
            <source>{number} came as the central library's and is not in the summary book. Give it back by an act, then take it in by a batch of your own.</source>
            <translation>{number} БКнын нускасы катары кабыл алынып, жалпы эсеп китебине жазылган эмес. Аны акт менен кайтарып, анан өз партияңыз менен кабыл алыңыз.</translation>
        </message>
        <message>
            <source>Without numbers there are {left} of this kind, the act takes {n}. Copies with numbers are written off by their numbers.</source>
            <translation>Бул түрдөн номерсиз {left} эсептелет, актыда {n}. Номери бар нускалар номери менен эсептен чыгарылат.</translation>
        </message>
    </context>
    <context>
        <name>StocktakePaper</name>
        <message>
            <source>Act of checking the stock</source>
            <translation>Фонддун бар-жогун текшерүү актысы</translation>
        </message>
        <message>
            <source>Act of handing over the stock</source>
            <translation>Фондду өткөрүп берүү-кабыл алуу актысы</translation>
        </message>
        <message>
            <source>This act was made because the responsible person changes: {former} hands over and {successor} takes over the stock of the library. It was checked from {begun} to {ended}.</source>
            <translation>Акт материалдык жооптуу адамдын алмашуусуна байланыштуу түзүлдү: өткөрүп берет {former}, кабыл алат {successor}. {begun} – {ended} аралыгында текшерилген китепкана фонду өткөрүлөт.</translation>
        </message>
        <message>
            <source>By the summary book</source>
            <translation>Жалпы эсеп китеби боюнча</translation>
        </message>
        <message>
            <source>By the check</source>
            <translation>Текшерүүнүн жыйынтыгы боюнча</translation>
        </message>
        <message>
            <source>Books and papers handed over</source>
            <translation>Өткөрүлүүчү эсепке алуу документтери</translation>
        </message>
        <message>
            <source>checked the stock from {begun} to {ended}. Occasion: {occasion}. Checked: {scope}. {order}</source>
            <translation>{begun} – {ended} аралыгында фондду текшерди. Себеби: {occasion}. Текшерилди: {scope}. {order}</translation>
        </message>
        <message>
            <source>Order no. {number} of {date}.</source>
            <translation>{date} № {number} буйрук.</translation>
        </message>
        <message>
            <source>Result of the check</source>
            <translation>Текшерүүнүн жыйынтыгы</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нуска</translation>
        </message>
        <message>
            <source>Sum, som</source>
            <translation>Суммасы, сом</translation>
        </message>
        <message>
            <source>On {date} by the summary book</source>
            <translation>{date} жалпы эсеп китеби боюнча турат</translation>
        </message>
        <message>
            <source>of these without inventory numbers or without a card: not checked</source>
            <translation>анын ичинен инвентардык номери жоктор жана каталогго кирбегендер: текшерилген жок</translation>
        </message>
        <message>
            <source>On the books by numbers, {date}</source>
            <translation>{date} инвентардык номерлер боюнча эсепте турат</translation>
        </message>
        <message>
            <source>To be accounted for</source>
            <translation>Текшерүүнүн аягында эсепте турат</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Түрлөрү боюнча</translation>
        </message>
        <message>
            <source>By content</source>
            <translation>Мазмуну боюнча</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>Тилдери боюнча</translation>
        </message>
        <message>
            <source>copies</source>
            <translation>нуска</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Summary book</source>
            <translation>Жалпы эсеп китеби</translation>
        </message>
        <message>
            <source>Inventory books</source>
            <translation>Инвентардык китептер</translation>
        </message>
        <message>
            <source>Acts and waybills</source>
            <translation>Актылар жана накладнойлор</translation>
        </message>
        <message>
            <source>Card index of readers</source>
            <translation>Окурмандардын картотекасы</translation>
        </message>
        <message>
            <source>librarian</source>
            <translation>китепканачы</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Өткөрүп берди</translation>
        </message>
        <message>
            <source>Took over</source>
            <translation>Кабыл алды</translation>
        </message>
        <message>
            <source>Appendix 1. Documents not found</source>
            <translation>1-тиркеме. Табылбаган документтер</translation>
        </message>
        <message>
            <source>Appendix 2. Surplus: found, but not to be accounted for</source>
            <translation>2-тиркеме. Ашыкчалар: бар, бирок эсепте турбайт</translation>
        </message>
        <message>
            <source>Still to be found</source>
            <translation>Табыла электер</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Author, title, year</source>
            <translation>Автору, аталышы, жылы</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Шифр</translation>
        </message>
        <message>
            <source>Price, som</source>
            <translation>Баасы, сом</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Табылды</translation>
        </message>
        <message>
            <source>Shelf list for the check</source>
            <translation>Текшерүү үчүн текче тизмеси</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Кайда</translation>
        </message>
        <message>
            <source>Control slip</source>
            <translation>Текшерүү талону</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автору, аталышы</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>section: {name}</source>
            <translation>«{name}» бөлүмү</translation>
        </message>
        <message>
            <source>shelf {name}</source>
            <translation>{name} текчеси</translation>
        </message>
        <message>
            <source>numbers {first}–{last}</source>
            <translation>{first}–{last} номерлери</translation>
        </message>
        <message>
            <source>the whole stock</source>
            <translation>бүт фонд</translation>
        </message>
        <message>
            <source>Check of {date}: {scope}</source>
            <translation>{date} текшерүүсү: {scope}</translation>
        </message>
        <message>
            <source>Shelf {name}</source>
            <translation>Текче {name}</translation>
        </message>
        <message>
            <source>Without a shelf</source>
            <translation>Текчесиз</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n нуска</numerusform>
                <numerusform>%n нуска</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Бардыгы</translation>
        </message>
        <message>
            <source>card {number}</source>
            <translation>билет № {number}</translation>
        </message>
        <message>
            <source>act no. {number} of {date}</source>
            <translation>{date} № {number} акт</translation>
        </message>
        <message>
            <source>lost by card {number}</source>
            <translation>№ {number} билет боюнча жоголгон</translation>
        </message>
        <message>
            <source>check of {date}</source>
            <translation>{date} текшерүүсү</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Баасы</translation>
        </message>
        <message>
            <source>Record in the summary book</source>
            <translation>Жалпы эсептеги жазуу, № / жыл</translation>
        </message>
        <message>
            <source>difference from the summary book</source>
            <translation>жалпы эсеп китеби менен айырма</translation>
        </message>
        <message>
            <source>Written off before, but found</source>
            <translation>Мурда чыгарылган, бирок табылгандар</translation>
        </message>
        <message>
            <source>Found, belong to the central library</source>
            <translation>Табылган, борбордук китепканага таандык</translation>
        </message>
        <message>
            <source>Found, not entered on the books</source>
            <translation>Табылган, эсепке алынбагандар</translation>
        </message>
    </context>
    <context>
        <name>StocktakeStart</name>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Begin the check</source>
            <translation>Текшерүүнү баштоо</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>The check's order and names</source>
            <translation>Текшерүүнүн буйругу жана аты-жөндөр</translation>
        </message>
        <message>
            <source>Check the stock</source>
            <translation>Фондду текшерүү</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>What is checked</source>
            <translation>Эмне текшерилет</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Бөлүм</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Текче</translation>
        </message>
        <message>
            <source>First number</source>
            <translation>Кайсы номерден</translation>
        </message>
        <message>
            <source>Last number</source>
            <translation>Кайсы номерге чейин</translation>
        </message>
        <message>
            <source>Hands the stock over</source>
            <translation>Фондду өткөрүп берет</translation>
        </message>
        <message>
            <source>Takes the stock over</source>
            <translation>Фондду кабыл алат</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Буйрук №</translation>
        </message>
        <message>
            <source>Day of the order</source>
            <translation>Буйруктун күнү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>The commission stands in the settings, «Commission».</source>
            <translation>Комиссия «Параметрлер», «Комиссия» бөлүмүнөн алынат.</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Баштоодон мурун</translation>
        </message>
        <message>
            <source>Batches and acts not finished: {n}. Enter them.</source>
            <translation>Бүтпөгөн партиялар менен актылар: {n}. Аларды киргизиңиз.</translation>
        </message>
        <message>
            <source>Readers with books: {n}.</source>
            <translation>Китеби бар окурмандар: {n}.</translation>
        </message>
        <message>
            <source>Books with readers: {n}. They are counted by the card.</source>
            <translation>Окурмандардагы китептер: {n}. Алар формуляр боюнча саналат.</translation>
        </message>
        <message>
            <source>Overdue of these: {n}. Ask for them back.</source>
            <translation>Анын ичинен мөөнөтү өткөнү: {n}. Кайтарууну сураныңыз.</translation>
        </message>
        <message>
            <source>In repair or outside: {n}.</source>
            <translation>Оңдоодо же китепкананын сыртында: {n}.</translation>
        </message>
        <message>
            <source>Bring order on the shelves.</source>
            <translation>Текчелерди иретке келтириңиз.</translation>
        </message>
        <message>
            <source>The list is written down on the day you begin. You may lend and take back meanwhile: the check takes it in.</source>
            <translation>Тизме башталган күнү бекитилет. Китеп берсе да, кабыл алса да болот: текшерүү аны эсепке алат.</translation>
        </message>
        <message>
            <source>The whole stock was checked last on {date}.</source>
            <translation>Бүт фонд акыркы жолу {date} текшерилген.</translation>
        </message>
        <message>
            <source>The list is being written down</source>
            <translation>Тизме бекитилүүдө</translation>
        </message>
        <message>
            <source>Stopped: no check was begun.</source>
            <translation>Токтотулду: текшерүү башталган жок.</translation>
        </message>
    </context>
    <context>
        <name>Stocktaking</name>
        <message>
            <source>Planned check</source>
            <translation>Пландуу текшерүү</translation>
        </message>
        <message>
            <source>Change of librarian</source>
            <translation>Китепканачынын алмашуусу</translation>
        </message>
        <message>
            <source>Theft or damage</source>
            <translation>Уурдоо, бузуу</translation>
        </message>
        <message>
            <source>Fire, water, other disaster</source>
            <translation>Өрт, суу, башка кырсык</translation>
        </message>
        <message>
            <source>Reorganisation or closing</source>
            <translation>Кайра уюштуруу, жабуу</translation>
        </message>
        <message>
            <source>Whole stock</source>
            <translation>Бүт фонд</translation>
        </message>
        <message>
            <source>One section</source>
            <translation>Бир бөлүм</translation>
        </message>
        <message>
            <source>One shelf</source>
            <translation>Бир текче</translation>
        </message>
        <message>
            <source>Numbers from … to …</source>
            <translation>Номерлер … – …</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>Жүрүп жатат</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Аяктады</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Жокко чыгарылды</translation>
        </message>
        <message>
            <source>On the shelf</source>
            <translation>Текчеде</translation>
        </message>
        <message>
            <source>With readers</source>
            <translation>Окурмандарда</translation>
        </message>
        <message>
            <source>In repair</source>
            <translation>Оңдоодо</translation>
        </message>
        <message>
            <source>Outside the library</source>
            <translation>Китепкананын сыртында</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Табылган жок</translation>
        </message>
        <message>
            <source>Written off during the check</source>
            <translation>Текшерүү учурунда чыгарылды</translation>
        </message>
        <message>
            <source>Belongs to the central library</source>
            <translation>Борбордук китепкананыкы</translation>
        </message>
        <message>
            <source>Not on the books</source>
            <translation>Эсепте жок</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Чечим азырынча жок</translation>
        </message>
        <message>
            <source>Search one more year</source>
            <translation>Дагы бир жыл издөө</translation>
        </message>
        <message>
            <source>To be made good by the guilty</source>
            <translation>Күнөөлүүлөр төлөйт</translation>
        </message>
        <message>
            <source>Write off, cause unknown</source>
            <translation>Чыгаруу: себеби белгисиз</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Табылды</translation>
        </message>
        <message>
            <source>Take onto the books</source>
            <translation>Эсепке алуу</translation>
        </message>
        <message>
            <source>Give back to its owner</source>
            <translation>Ээсине кайтаруу</translation>
        </message>
        <message>
            <source>Choose why the stock is checked.</source>
            <translation>Текшерүүнүн себебин тандаңыз.</translation>
        </message>
        <message>
            <source>Choose what is checked.</source>
            <translation>Эмне текшериле турганын тандаңыз.</translation>
        </message>
        <message>
            <source>Type the shelf.</source>
            <translation>Текчени жазыңыз.</translation>
        </message>
        <message>
            <source>The last number comes before the first. Change them over.</source>
            <translation>Акыркы номер биринчисинен кичине. Орундарын алмаштырыңыз.</translation>
        </message>
        <message>
            <source>Type who takes the stock over.</source>
            <translation>Фондду ким кабыл аларын жазыңыз.</translation>
        </message>
        <message>
            <source>These books are being checked already. Finish or cancel the open check first.</source>
            <translation>Бул китептер текшерилип жатат. Адегенде башталган текшерүүнү аяктаңыз же жокко чыгарыңыз.</translation>
        </message>
        <message>
            <source>There is not one book of this kind.</source>
            <translation>Фондо мындай китеп жок.</translation>
        </message>
        <message>
            <source>There is no such check.</source>
            <translation>Мындай текшерүү жок.</translation>
        </message>
        <message>
            <source>The check of {date} is over.</source>
            <translation>{date} текшерүүсү аяктаган.</translation>
        </message>
        <message>
            <source>First finish the check, then decide about what was not found.</source>
            <translation>Адегенде текшерүүнү аяктап, анан табылбагандар боюнча чечиңиз.</translation>
        </message>
        <message>
            <source>This copy was not counted.</source>
            <translation>Бул нуска саналган эмес.</translation>
        </message>
        <message>
            <source>{number} is no longer missing: nothing is left to decide.</source>
            <translation>{number} эми жок деп саналбайт: чече турган эч нерсе жок.</translation>
        </message>
        <message>
            <source>This decision does not suit {number}.</source>
            <translation>Мындай чечим {number} үчүн туура келбейт.</translation>
        </message>
        <message>
            <source>A reader reported {number} as lost. Take it back at the desk, then the debt ends too.</source>
            <translation>{number} жоголгонун окурман билдирген. Китепти кабыл алуудан өткөрүңүз, ошондо карыз да жабылат.</translation>
        </message>
        <message>
            <source>The stock is being checked: it is counted as found.</source>
            <translation>Фонд текшерилип жатат: китеп табылды деп эсептелди.</translation>
        </message>
        <message>
            <source>Found; on the books it was elsewhere: {before}</source>
            <translation>Табылды; эсеп боюнча башка жерде эле: {before}</translation>
        </message>
        <message>
            <source>Counted already</source>
            <translation>Буга чейин саналган</translation>
        </message>
        <message>
            <source>By card no. {card_no} it is with a reader. Enter once more: take it back</source>
            <translation>№ {card_no} билет боюнча окурманда. Дагы бир Enter: кайтарып алуу</translation>
        </message>
        <message>
            <source>Card no. {card_no} reported it as lost. Enter once more: take it back</source>
            <translation>№ {card_no} билет боюнча жоголгон делген. Дагы бир Enter: кайтарып алуу</translation>
        </message>
        <message>
            <source>Written off on {date}, act no. {act}. Put it aside</source>
            <translation>{date} эсептен чыгарылган, № {act} акт. Бөлүп коюңуз</translation>
        </message>
        <message>
            <source>Belongs to the central library. Put it aside</source>
            <translation>Борбордук китепкананыкы. Бөлүп коюңуз</translation>
        </message>
        <message>
            <source>Ours, but not part of this check</source>
            <translation>Биздики, бирок бул текшерүүгө кирбейт</translation>
        </message>
        <message>
            <source>No such number on the books. Put it aside. Ctrl+Enter: what book it is</source>
            <translation>Мындай номер эсепте жок. Бөлүп коюңуз. Ctrl+Enter: бул кайсы китеп</translation>
        </message>
        <message numerus="yes">
            <source>The check has begun: %n copy(ies) to be found</source>
            <translation>
                <numerusform>Текшерүү башталды: тизмеде %n нуска</numerusform>
                <numerusform>Текшерүү башталды: тизмеде %n нуска</numerusform>
            </translation>
        </message>
        <message>
            <source>The check of {date} changed</source>
            <translation>{date} текшерүүсүнүн маалыматтары өзгөрдү</translation>
        </message>
        <message numerus="yes">
            <source>The check of {date} is finished. Not found: %n copy(ies)</source>
            <translation>
                <numerusform>{date} текшерүүсү аяктады. %n нуска табылган жок</numerusform>
                <numerusform>{date} текшерүүсү аяктады. %n нуска табылган жок</numerusform>
            </translation>
        </message>
        <message>
            <source>The check of {date} is cancelled</source>
            <translation>{date} текшерүүсү жокко чыгарылды</translation>
        </message>
        <message>
            <source>Counted: {number} “{title}”</source>
            <translation>Саналды: {number} «{title}»</translation>
        </message>
        <message>
            <source>To be found again: {number} “{title}”</source>
            <translation>Кайра табуу керек: {number} «{title}»</translation>
        </message>
        <message>
            <source>Put aside: {number}</source>
            <translation>Бөлүп коюлду: {number}</translation>
        </message>
        <message>
            <source>Noted what {number} is</source>
            <translation>{number} кайсы китеп экени жазылды</translation>
        </message>
        <message>
            <source>{number} is no longer in the list</source>
            <translation>{number} тизмеден алынды</translation>
        </message>
        <message numerus="yes">
            <source>Decided about %n copy(ies)</source>
            <translation>
                <numerusform>Чечим жазылды: %n нуска</numerusform>
                <numerusform>Чечим жазылды: %n нуска</numerusform>
            </translation>
        </message>
        <message>
            <source>Written off by an act</source>
            <translation>Акт менен чыгарылган</translation>
        </message>
    </context>
    <context>
        <name>StocktakingSection</name>
        <message>
            <source>No check yet. The stock is checked every five years, and when the librarian changes, after theft or fire, before closing.</source>
            <translation>Азырынча текшерүү болгон жок. Фонд беш жылда бир, китепканачы алмашканда, уурулуктан же өрттөн кийин, жабылар алдында текшерилет.</translation>
        </message>
        <message>
            <source>Check the stock</source>
            <translation>Фондду текшерүү</translation>
        </message>
        <message>
            <source>What you typed here is not entered yet.</source>
            <translation>Бул жерде жазылгандар азырынча киргизилген жок.</translation>
        </message>
        <message>
            <source>Leave without entering</source>
            <translation>Киргизбей чыгуу</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>Жазууну улантуу</translation>
        </message>
        <message>
            <source>Choose a check</source>
            <translation>Текшерүүнү тандаңыз</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>Саноону улантуу</translation>
        </message>
        <message>
            <source>Show the result</source>
            <translation>Жыйынтыгын көрсөтүү</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Башталды</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Аяктады</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Буйрук №</translation>
        </message>
        <message>
            <source>On the books</source>
            <translation>Эсепте турат</translation>
        </message>
        <message>
            <source>Left to find</source>
            <translation>Табыла элек</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Бөлүп коюлган</translation>
        </message>
        <message>
            <source>Takes the stock over</source>
            <translation>Фондду кабыл алат</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>What is checked</source>
            <translation>Эмне текшерилет</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s)</source>
            <translation>
                <numerusform>%n текшерүү</numerusform>
                <numerusform>%n текшерүү</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Undo</source>
            <translation>Артка кайтаруу</translation>
        </message>
    </context>
    <context>
        <name>Subject</name>
        <message>
            <source>What the library holds about its reader</source>
            <translation>Китепканада сакталган окурмандын маалыматтары</translation>
        </message>
        <message>
            <source>Given at the reader's request, as of {date}</source>
            <translation>Окурмандын өтүнүчү боюнча берилди, {date} карата</translation>
        </message>
        <message>
            <source>No records: {what}.</source>
            <translation>Жазуулар жок: {what}.</translation>
        </message>
        <message>
            <source>Librarian</source>
            <translation>Китепканачы</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation>Билет №</translation>
        </message>
        <message>
            <source>Reader since</source>
            <translation>Окурман болгон күнү</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Туулган жылы</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Class, school</source>
            <translation>Классы, мектеби</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Ата-энеси же камкорчусу</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>Макулдук берилген күн</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Кайтаруу мөөнөтү</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берилди</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Кайтарылды</translation>
        </message>
        <message>
            <source>Author, title</source>
            <translation>Автору, аталышы</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Inv. no.</source>
            <translation>Инв. №</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Каттоолор</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Жаш курагы</translation>
        </message>
        <message>
            <source>New or again</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Китеп берүүлөр</translation>
        </message>
        <message>
            <source>Loans of items without a number</source>
            <translation>Инвентардык номери жок берүүлөр</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Даана</translation>
        </message>
        <message>
            <source>Lost books</source>
            <translation>Жоголгон китептер</translation>
        </message>
        <message>
            <source>Reservations</source>
            <translation>Брондоолор</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Эскертүүлөр</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Китеп</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Топтор</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Жетекчиси</translation>
        </message>
        <message>
            <source>Requests that were not met</source>
            <translation>Канааттандырылбаган суроолор</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Эмне суралган</translation>
        </message>
        <message>
            <source>Visits by year</source>
            <translation>Жылдар боюнча келүүлөр</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Келүү</translation>
        </message>
        <message>
            <source>The last one</source>
            <translation>Акыркысы</translation>
        </message>
        <message>
            <source>Journal of changes</source>
            <translation>Өзгөртүүлөр журналы</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалды</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>жоголгон</translation>
        </message>
        <message>
            <source>Member until</source>
            <translation>Чыккан күнү</translation>
        </message>
    </context>
    <context>
        <name>SubscriptionDialog</name>
        <message>
            <source>Subscription: {title}</source>
            <translation>Жазылуу: {title}</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>From month</source>
            <translation>Кайсы айдан</translation>
        </message>
        <message>
            <source>To month</source>
            <translation>Кайсы айга чейин</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нускалар</translation>
        </message>
        <message>
            <source>Who pays?</source>
            <translation>Ким төлөйт?</translation>
        </message>
        <message>
            <source>Price of one copy for these months</source>
            <translation>Ушул айларга бир нусканын баасы</translation>
        </message>
        <message>
            <source>Nothing if free</source>
            <translation>Акысыз болсо — бош</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Төлөнгөн күнү</translation>
        </message>
        <message>
            <source>Then the sum is entered as spent. Leave empty if not paid yet.</source>
            <translation>Анда сумма чыгымга кирет. Төлөнө элек болсо, бош калтырыңыз.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>Together: {sum}</source>
            <translation>Баары: {sum}</translation>
        </message>
    </context>
    <context>
        <name>SummaryBook</name>
        <message>
            <source>No. {number} of {date}</source>
            <translation>№ {number}, {date}</translation>
        </message>
        <message>
            <source>Sheet {page} of {total}</source>
            <translation>{page}-барак, бардыгы {total}</translation>
        </message>
        <message>
            <source>{book}, part {part}: record {record}</source>
            <translation>{book}, {part}-бөлүк: жазуу {record}</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Графа</translation>
        </message>
        <message>
            <source>What stands in it</source>
            <translation>Эмне эсептелет</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Бухгалтер</translation>
        </message>
        <message>
            <source>Part {number}. {title}</source>
            <translation>{number}-бөлүк. {title}</translation>
        </message>
        <message>
            <source>Part {number}. {title} (continued)</source>
            <translation>{number}-бөлүк. {title} (уландысы)</translation>
        </message>
        <message>
            <source>Brought forward</source>
            <translation>Которулду</translation>
        </message>
        <message>
            <source>Carried forward</source>
            <translation>Которууга</translation>
        </message>
        <message>
            <source>Movement of the stock</source>
            <translation>Фонддун кыймылы</translation>
        </message>
        <message>
            <source>takes back act no. {number} of {date}</source>
            <translation>№ {number} актыны сторнолоо, {date}</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>Find</source>
            <translation>Табуу</translation>
        </message>
        <message>
            <source>Showing results for «{fixed}»</source>
            <translation>«{fixed}» боюнча көрсөтүлдү</translation>
        </message>
        <message>
            <source>Nothing found for «{q}»</source>
            <translation>«{q}» боюнча эч нерсе табылган жок</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Баарын көрсөтүү</translation>
        </message>
        <message>
            <source>A part of this list cannot be shown. Your data is safe. Code: {code}</source>
            <translation>Бул тизменин бир бөлүгүн көрсөтүү мүмкүн болгон жок. Маалымат сакталган. Коду: {code}</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Today</source>
            <translation>Бүгүн</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Окурмандар</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Иш-чаралар</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Китеп фонду</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёттор</translation>
        </message>
        <message>
            <source>This section could not be opened. The other sections work. Reason: {reason}</source>
            <translation>Бул бөлүм ачылган жок. Калган бөлүмдөр иштейт. Себеби: {reason}</translation>
        </message>
        <message>
            <source>Self-government</source>
            <translation>ЖӨБ</translation>
        </message>
    </context>
    <context>
        <name>TaskStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message numerus="yes">
            <source>Write off %n unit(s) for {sum}</source>
            <translation>
                <numerusform>%n бирдикти эсептен чыгаруу, {sum}</numerusform>
                <numerusform>%n бирдикти эсептен чыгаруу, {sum}</numerusform>
            </translation>
        </message>
        <message>
            <source>Post the act</source>
            <translation>Актыны киргизүү</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Day of the act</source>
            <translation>Актынын күнү</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Бекитилген күнү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message>
            <source>Leave a field empty where the usual term and number of books hold. The term of a kind of document comes before the term of a reader.</source>
            <translation>Бош калган жерде кадимки мөөнөт жана кадимки китеп саны колдонулат. Документтин түрү боюнча мөөнөт окурмандыкынан жогору турат.</translation>
        </message>
        <message>
            <source>Term by kind of document, days</source>
            <translation>Документтин түрү боюнча мөөнөт, күн</translation>
        </message>
        <message>
            <source>By reader</source>
            <translation>Окурман боюнча</translation>
        </message>
        <message>
            <source>days</source>
            <translation>күн</translation>
        </message>
        <message>
            <source>books at once</source>
            <translation>китеп бир учурда</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күчүнө кирген күнү</translation>
        </message>
        <message>
            <source>Books that are out keep their term</source>
            <translation>Берилген китептердин мөөнөтү өзгөрбөйт</translation>
        </message>
        <message>
            <source>New books</source>
            <translation>Жаңы китептер</translation>
        </message>
        <message>
            <source>Term of a new book, days</source>
            <translation>Жаңы китептин мөөнөтү, күн</translation>
        </message>
        <message>
            <source>Empty: no own term</source>
            <translation>Бош: өз мөөнөтү жок</translation>
        </message>
        <message>
            <source>A book is new, months</source>
            <translation>Китеп жаңы деп саналат, ай</translation>
        </message>
        <message>
            <source>Kind of document for a kind of reader</source>
            <translation>Документтин түрү жана окурмандын категориясы боюнча</translation>
        </message>
        <message>
            <source>Term, days</source>
            <translation>Мөөнөтү, күн</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Колунда бир учурда</translation>
        </message>
        <message>
            <source>Nothing is kept longer than its term. What tells of the own place is kept for ever and never stands here.</source>
            <translation>Мөөнөтүнөн ашык сакталган эч нерсе жок. Аймак таануу басылмалары түбөлүк сакталат жана бул жерге кирбейт.</translation>
        </message>
        <message>
            <source>Back to the titles</source>
            <translation>Басылмалардын тизмесине</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Баарын белгилөө</translation>
        </message>
        <message>
            <source>Enter or a double click ticks a line for the act</source>
            <translation>Enter же кош чыкылдатуу сапты актыга белгилейт</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Сандары</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Бирдик</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Суммасы</translation>
        </message>
        <message>
            <source>Kept, years</source>
            <translation>Мөөнөтү, жыл</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n сап</numerusform>
                <numerusform>%n сап</numerusform>
            </translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Эсептен чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>TextsDialog</name>
        <message>
            <source>For the note to the aiyl okmotu, up to 500 letters</source>
            <translation>Айыл өкмөтүнө маалымкат үчүн, 500 тамгага чейин</translation>
        </message>
        <message>
            <source>What we ask for, in Russian</source>
            <translation>Эмне суранабыз, орусча</translation>
        </message>
        <message>
            <source>What we ask for, in Kyrgyz</source>
            <translation>Эмне суранабыз, кыргызча</translation>
        </message>
        <message>
            <source>For the report on the service</source>
            <translation>ЖӨБдү тейлөө отчёту үчүн</translation>
        </message>
        <message>
            <source>What was done for the bodies</source>
            <translation>ЖӨБ органдары үчүн эмне жасалды</translation>
        </message>
        <message>
            <source>Difficulties</source>
            <translation>Кыйынчылыктар</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Сунуштар</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>The period is closed. To change a text, open it for correction.</source>
            <translation>Мезгил жабык. Текстти өзгөртүү үчүн аны оңдоого ачыңыз.</translation>
        </message>
        <message>
            <source>Written texts are printed in the report; empty ones are left out.</source>
            <translation>Жазылганы отчётто басылат, бош калганы басылбайт.</translation>
        </message>
        <message>
            <source>Saved automatically</source>
            <translation>Өзү сакталды</translation>
        </message>
        <message>
            <source>Texts of the report</source>
            <translation>Отчёттун тексттери</translation>
        </message>
    </context>
    <context>
        <name>Ticking</name>
        <message>
            <source>Tick all</source>
            <translation>Баарын белгилөө</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>TickingDialog</name>
        <message>
            <source>Everything stands in the plan already</source>
            <translation>Баары планда бар</translation>
        </message>
        <message>
            <source>Enter or a double click ticks a row</source>
            <translation>Enter же кош чыкылдатуу сапты белгилейт</translation>
        </message>
        <message numerus="yes">
            <source>Into the plan: %n row(s)</source>
            <translation>
                <numerusform>Планга: %n сап</numerusform>
                <numerusform>Планга: %n сап</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n сап</numerusform>
                <numerusform>%n сап</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Enter the time like this: 14:00</source>
            <translation>Убакытты мындай жазыңыз: 14:00</translation>
        </message>
    </context>
    <context>
        <name>TogetherDialog</name>
        <message>
            <source>Inquiries: {name}</source>
            <translation>Суроо-талаптар: {name}</translation>
        </message>
        <message>
            <source>Events together: {name}</source>
            <translation>Биргелешкен иш-чаралар: {name}</translation>
        </message>
        <message>
            <source>Enter or a double click opens the card</source>
            <translation>Enter же эки чыкылдатуу карточканы ачат</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>Баары: %n</numerusform>
                <numerusform>Баары: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Бул жерде азырынча эч нерсе жок</translation>
        </message>
        <message>
            <source>Done together: {name}</source>
            <translation>Биргелешкен иштер: {name}</translation>
        </message>
        <message>
            <source>Public works by order: {name}</source>
            <translation>Тапшырмасы боюнча коомдук жумуштар: {name}</translation>
        </message>
    </context>
    <context>
        <name>TopicsField</name>
        <message>
            <source>Choose one of the list</source>
            <translation>Тизмеден тандаңыз</translation>
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation>Алып салуу: {name}</translation>
        </message>
    </context>
    <context>
        <name>TrashPage</name>
        <message>
            <source>Nothing of this kind is in the trash</source>
            <translation>Себеттин бул бөлүмү бош</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Себеттен чыгаруу</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Окурмандар</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Китептер</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Иш-чаралар</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>Суроо-талаптар</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Кошумча</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) in the trash</source>
            <translation>
                <numerusform>Себетте %n карточка</numerusform>
                <numerusform>Себетте %n карточка</numerusform>
            </translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Топтор</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категориялар</translation>
        </message>
        <message>
            <source>Periodicals</source>
            <translation>Мезгилдүү басылмалар</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Сүрөттөр</translation>
        </message>
        <message>
            <source>Forms of events</source>
            <translation>Иш-чаралардын формалары</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Self-government folder</source>
            <translation>ЖӨБ папкасы</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Органдар</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Кызмат орундары</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Келишимдер</translation>
        </message>
        <message>
            <source>Chronicle</source>
            <translation>Жылнаама</translation>
        </message>
    </context>
    <context>
        <name>VagueField</name>
        <message>
            <source>A day, a month, a year, «about 1943», «1940s», «1941–1945»</source>
            <translation>Күн, ай, жыл, «1943-жыл чамасында», «1940-жылдар», «1941–1945»</translation>
        </message>
        <message>
            <source>This date is not understood. Examples: 09.05.1943, May 1943, about 1943, 1940s</source>
            <translation>Дата түшүнүксүз. Мисалдар: 09.05.1943, 1943-жылдын майы, 1943-жыл чамасында, 1940-жылдар</translation>
        </message>
        <message>
            <source>Understood: {date}</source>
            <translation>Түшүнүлдү: {date}</translation>
        </message>
    </context>
    <context>
        <name>WallCalendar</name>
        <message>
            <source>Wall calendar of a month</source>
            <translation>Айдын дубал календары</translation>
        </message>
        <message>
            <source>Dates of a year</source>
            <translation>Жылдын даталары, тизме</translation>
        </message>
        <message>
            <source>Calendar of dates for {year}</source>
            <translation>{year}-жылдын маанилүү даталар календары</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орусча</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>Кыргызча</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>check the day</source>
            <translation>тактаңыз</translation>
        </message>
    </context>
    <context>
        <name>Watch</name>
        <message>
            <source>Take the answers</source>
            <translation>Жоопторду алуу</translation>
        </message>
        <message>
            <source>The stick has answers of the central library</source>
            <translation>Флешкада борбордук китепкананын жооптору бар</translation>
        </message>
    </context>
    <context>
        <name>WeekSheet</name>
        <message>
            <source>Calendar of the week</source>
            <translation>Жуманын календары</translation>
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
            <translation>Саламатсызбы! Эмнеден баштайбыз?</translation>
        </message>
        <message>
            <source>Everything stays on this computer; no internet needed.</source>
            <translation>Баары ушул компьютерде сакталат. Интернеттин кереги жок.</translation>
        </message>
        <message>
            <source>New library</source>
            <translation>Жаңы китепкана</translation>
        </message>
        <message>
            <source>Four questions, about a minute</source>
            <translation>Төрт суроо, бир мүнөткө жакын</translation>
        </message>
        <message>
            <source>Sample library</source>
            <translation>Үйрөтүүчү китепкана</translation>
        </message>
        <message>
            <source>Look around and practise: two years of work are already in it</source>
            <translation>Таанышып, машыгып көрүңүз: ичинде эки жылдык иш бар</translation>
        </message>
        <message>
            <source>Restore a copy</source>
            <translation>Көчүрмөдөн калыбына келтирүү</translation>
        </message>
        <message>
            <source>From a USB stick or a folder: first you see what is in the copy</source>
            <translation>Флешкадан же папкадан: адегенде көчүрмөдө эмне бар экенин көрөсүз</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Түзүү</translation>
        </message>
        <message>
            <source>What is the library called?</source>
            <translation>Китепкананын аталышы кандай?</translation>
        </message>
        <message>
            <source>As on the stamp: it stands on every report</source>
            <translation>Мөөрдөгүдөй: аталышы ар бир отчётто турат</translation>
        </message>
        <message>
            <source>Who works here?</source>
            <translation>Бул жерде ким иштейт?</translation>
        </message>
        <message>
            <source>Where should copies be kept?</source>
            <translation>Камдык көчүрмөлөр кайда сакталсын?</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Папка тандоо</translation>
        </message>
        <message>
            <source>What is in the books already?</source>
            <translation>Эсепти эмнеден баштайлы?</translation>
        </message>
        <message>
            <source>Start empty</source>
            <translation>Бош баштоо</translation>
        </message>
        <message>
            <source>Type the balance from paper</source>
            <translation>Кагаздагы калдыкты киргизүү</translation>
        </message>
        <message>
            <source>Please fill this in</source>
            <translation>Бул талааны толтуруңуз</translation>
        </message>
        <message>
            <source>Restore this copy</source>
            <translation>Ушул көчүрмөнү калыбына келтирүү</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>WithheldDialog</name>
        <message>
            <source>People without consent</source>
            <translation>Макулдугу жок адамдар</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) without consent will not be named.</source>
            <translation>
                <numerusform>Макулдугу жок %n адам аталбайт.</numerusform>
                <numerusform>Макулдугу жок %n адам аталбайт.</numerusform>
            </translation>
        </message>
        <message>
            <source>A paper for the public names the living only when they agreed. Write the day of their consent on their card in the register of people.</source>
            <translation>Элге басылган кагазда тирүү адамдар макулдугу менен гана аталат. Макулдук күнү адамдардын тизмесиндеги карточкага жазылат.</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Булар ким?</translation>
        </message>
        <message>
            <source>Some names stand in the text itself: it is printed as it was written.</source>
            <translation>Айрым аттар тексттин өзүндө турат: ал жазылгандай басылат.</translation>
        </message>
        <message>
            <source>Print without them</source>
            <translation>Аларсыз басып чыгаруу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>{name}: entries no. {numbers}</source>
            <translation>{name}: № {numbers} жазуулар</translation>
        </message>
        <message>
            <source>named in the text of no. {numbers}</source>
            <translation>аты № {numbers} жазуунун текстинде турат</translation>
        </message>
        <message>
            <source>The teller of entry no. {numbers} will not be named: add them to People.</source>
            <translation>№ {numbers} жазууну айтып берген адам аталбайт: аны «Адамдарга» кошуңуз.</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>This is not possible now ({code}). Nothing was changed.</source>
            <translation>Азыр мүмкүн эмес ({code}). Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сакталды</translation>
        </message>
        <message>
            <source>{name}: left {left}, right {right}, difference {difference}.</source>
            <translation>{name}: солдо {left}, оңдо {right}, айырмасы {difference}.</translation>
        </message>
        <message>
            <source>ru</source>
            <comment>the code of your language: ru or ky</comment>
            <translation>ky</translation>
        </message>
    </context>
    <context>
        <name>WorkDialog</name>
        <message>
            <source>Public work</source>
            <translation>Коомдук жумуш</translation>
        </message>
        <message>
            <source>New public work</source>
            <translation>Жаңы коомдук жумуш</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Жумуштун түрү</translation>
        </message>
        <message>
            <source>Who the librarian was</source>
            <translation>Китепканачы ким болду</translation>
        </message>
        <message>
            <source>Elections: no campaign material of a candidate or a party in the library.</source>
            <translation>Шайлоо: китепканада бир талапкердин же партиянын үгүт материалдары болбосун.</translation>
        </message>
        <message>
            <source>Name: commission no., street, occasion</source>
            <translation>Аталышы: комиссиянын номери, көчө, себеп</translation>
        </message>
        <message>
            <source>Who charged</source>
            <translation>Ким тапшырды</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Буйрук №</translation>
        </message>
        <message>
            <source>Day of the order</source>
            <translation>Буйруктун күнү</translation>
        </message>
        <message>
            <source>Hours in all</source>
            <translation>Бардыгы саат</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Confirmation: certificate, letter</source>
            <translation>Тастыктоо: маалымкат, кат</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Биринчи күнү</translation>
        </message>
        <message>
            <source>Last day, if it is another</source>
            <translation>Акыркы күнү, башка болсо</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Empty: the library's working days from the first to the last. Each is counted in its own month</source>
            <translation>Бош болсо: биринчи күндөн акыркысына чейинки китепкананын жумуш күндөрү. Ар бири өз айында эсептелет</translation>
        </message>
        <message>
            <source>In working time</source>
            <translation>Жумуш убактысында</translation>
        </message>
        <message>
            <source>The library was closed for it</source>
            <translation>Китепкана жабык болду</translation>
        </message>
        <message>
            <source>These days are counted as closed. Closed on some of them only? Write those down apart</source>
            <translation>Бул күндөр жабык күндөргө кирет. Кээсинде гана жабык болсо, аларды өзүнчө жазыңыз</translation>
        </message>
    </context>
    <context>
        <name>YearField</name>
        <message>
            <source>Enter the year with four digits, for example 1985</source>
            <translation>Жылды төрт сан менен жазыңыз, мисалы 1985</translation>
        </message>
    </context>
    <context>
        <name>YearPage</name>
        <message>
            <source>Another date or number of copies: 12.03 2 · double number: 3-4</source>
            <translation>Башка күн же нускалар: 12.03 2 · кош саны: 3-4</translation>
        </message>
        <message>
            <source>Date or number of copies</source>
            <translation>Күнү же нускалардын саны</translation>
        </message>
        <message>
            <source>Expected {promised}, received {here}, late {late}</source>
            <translation>Күтүлөт {promised}, келди {here}, кечикти {late}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>The year before</source>
            <translation>Мурунку жыл</translation>
        </message>
        <message>
            <source>The next year</source>
            <translation>Кийинки жыл</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>Карточканы басуу</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Келди</translation>
        </message>
        <message>
            <source>Will not come</source>
            <translation>Күтпөө</translation>
        </message>
        <message>
            <source>Hand on</source>
            <translation>Өткөрүп берүү</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Кошумча маалымат</translation>
        </message>
        <message>
            <source>No issue is expected here</source>
            <translation>Бул күнү саны күтүлбөйт</translation>
        </message>
        <message>
            <source>No subscription for this year: nothing is expected</source>
            <translation>Бул жылга жазылуу жок: сандары күтүлбөйт</translation>
        </message>
        <message>
            <source>out by {date}</source>
            <translation>{date} чыгышы керек</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n нуска</numerusform>
                <numerusform>%n нуска</numerusform>
            </translation>
        </message>
        <message>
            <source>claimed on {date}</source>
            <translation>рекламация {date}</translation>
        </message>
        <message>
            <source>in the summary book</source>
            <translation>жалпы эсепте</translation>
        </message>
        <message>
            <source>handed on: {to}</source>
            <translation>өткөрүлдү: {to}</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Боштук</translation>
        </message>
        <message>
            <source>Special issue</source>
            <translation>Атайын саны</translation>
        </message>
    </context>
    <context>
        <name>YearSheet</name>
        <message>
            <source>Calendar of the year</source>
            <translation>Жылдын календары</translation>
        </message>
    </context>
</TS>
