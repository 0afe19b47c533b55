"""What the sample library asks of the aiyl okmotu in the quarter that runs."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.periods import quarter
from desktop_app.services import proof
from desktop_app.services.library import Library
from desktop_app.services.proof import ProofTexts
from desktop_app.services.sample.clocks import at, open_day

_TEXTS = ProofTexts(
    results="Собраны материалы к слушаниям по бюджету, папка МСУ пополняется каждую неделю.",
    difficulties="Отопление включают поздно: в октябре читальный зал пустовал.",
    proposals="Передавать библиотеке копии решений айылного кенеша в день подписания.",
    needs_ru="Уголь на зиму, 3 тонны.\nПодписка на «Эркин-Тоо» и районную газету на 2027 год.",
    needs_ky="Кышка көмүр, 3 тонна.\n2027-жылга «Эркин-Тоо» жана райондук гезитке жазылуу.",
)


def make_texts(library: Library, until: date) -> None:
    """Written lately, for the note that is printed today."""
    library.clock = at(open_day(until, 2))
    proof.write_texts(library, quarter(until.year, (until.month + 2) // 3), _TEXTS)
