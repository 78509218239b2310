"""Settings are changed where somebody wrote them by hand, and what they wrote around them stays."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import LANGUAGES, Settings, SettingsMistake, read_settings
from kiosk.settings_file import change_settings

STRANGE = '"theme" = "dark"\nshop_name = """\ntheme = 3\n"""\n'

BY_HAND = """\
# our shop
shop_name = "Café # 1"   # on the sign
languages = [
    "et",  # the state language
    "en",
]
theme = "dark"

# the camera on the left
camera = "0"
"""


def file_with(folder: Path, text: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_comments_stay_and_the_value_changes(tmp_path: Path) -> None:
    path = file_with(tmp_path, BY_HAND)
    change_settings(path, {"shop_name": 'Kohvik "Päike"', "theme": "light", "motion": False})
    text = path.read_text(encoding="utf-8")
    assert text.startswith('# our shop\nshop_name = "Kohvik \\"Päike\\""   # on the sign\n')
    assert "# the state language" in text
    assert "# the camera on the left" in text
    assert text.endswith("motion = false\n")
    settings = read_settings(path)
    assert (settings.shop_name, settings.theme, settings.motion) == ('Kohvik "Päike"', "light", False)


def test_a_list_over_several_lines_is_replaced_whole(tmp_path: Path) -> None:
    path = file_with(tmp_path, BY_HAND)
    change_settings(path, {"languages": ("lv", "ru")})
    assert read_settings(path).languages == ("lv", "ru")
    assert read_settings(path).camera == "0"


def test_a_file_too_strange_for_lines_is_written_anew(tmp_path: Path) -> None:
    path = file_with(tmp_path, STRANGE)
    before = read_settings(path)
    assert change_settings(path, {"theme": "light"}) == msgspec.structs.replace(before, theme="light")
    assert read_settings(path).shop_name == "theme = 3\n"


def test_without_a_file_one_is_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    assert change_settings(path, {"theme": "dark"}) == Settings(theme="dark")
    assert path.read_text(encoding="utf-8") == 'theme = "dark"\n'


@pytest.mark.parametrize(
    "changes",
    [{"shop_name": ""}, {"theme": "pink"}, {"languages": ()}, {"day_ends_hour": "three"},
     {"brand_colour": "red"}, {"customer_monitor": 1}, {"nonsense": 1}, {"shop_name": "x" * 81}],
)  # fmt: skip
def test_what_cannot_be_is_not_written(tmp_path: Path, changes: dict[str, object]) -> None:
    path = file_with(tmp_path, BY_HAND)
    with pytest.raises(SettingsMistake):
        change_settings(path, changes)
    assert path.read_text(encoding="utf-8") == BY_HAND


def test_a_folder_that_cannot_be_written_leaves_the_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OSError, match=r"."):
        change_settings(tmp_path / "file" / "settings.toml", {"theme": "dark"})


texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=80)


@given(texts, st.sampled_from(("light", "dark")), st.permutations(LANGUAGES), st.text(max_size=60))
def test_whatever_is_changed_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, name: str, theme: str, codes: list[str], comment: str
) -> None:
    line = comment.translate({ord(sign): " " for sign in comment if not sign.isprintable()})
    path = file_with(tmp_path_factory.mktemp("shop"), f"# {line}\n{BY_HAND}")
    before = read_settings(path)
    wanted = {"shop_name": name, "theme": theme, "languages": tuple(codes)}
    assert change_settings(path, wanted) == msgspec.structs.replace(before, **wanted)
    assert read_settings(path) == msgspec.structs.replace(before, **wanted)
    assert f"# {line}" in path.read_text(encoding="utf-8")
