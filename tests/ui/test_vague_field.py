"""A rough date in a form: what is understood is told under the line, in both languages."""

from __future__ import annotations

import pytest

from desktop_app.ui.forms import Form
from desktop_app.ui.vague_field import VagueField


@pytest.mark.parametrize(
    ("language", "typed", "key", "told"),
    [
        ("ru", "ок. 1943", "~1943", "около 1943 г."),
        ("ru", "1943-жылдын майы", "1943-05", "май 1943 г."),
        ("ky", "1940-е", "1940s", "1940-жылдар"),
    ],
)
def test_what_is_understood_is_told(
    dressed: object, qtbot, language: str, typed: str, key: str, told: str
) -> None:
    field = VagueField("when", "Когда", language=language)
    qtbot.addWidget(field)
    usual = field._hint.text()
    field.edit.setText(typed)
    assert field.value() == key
    assert told in field._hint.text().replace("\u00a0", " ")
    field.set_value(key)
    assert field.text().replace("\u00a0", " ") == told
    assert field.value() == key
    field.set_value("")
    assert field._hint.text() == usual and field.unread() == ""


def test_wrong_text_stays_with_a_sentence(dressed: object, qtbot) -> None:
    form = Form("")
    qtbot.addWidget(form)
    field = form.add(VagueField("when", "Когда", language="ru"))
    saved: list[bool] = []
    form.saved.connect(lambda: saved.append(True))
    field.edit.setText("давным-давно")
    form.try_save()
    assert not saved
    assert field.problem == field.unread() != ""
    assert field.text() == "давным-давно"
    field.edit.setText("1943")
    form.try_save()
    assert saved
