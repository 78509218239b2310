"""How does a change in the settings get into the file, and into what is open? Saved first, then put in force.

What can be changed while the kiosk serves (colours, writing, the cashier's language, the camera) holds at
once; the rest after the next start, and the page says which.
"""

import logging
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from kiosk.cards.logo import BadLogoError
from kiosk.licences import licences, own_version
from kiosk.office.office import Office
from kiosk.settings import Settings, SettingsMistake
from kiosk.settings_file import change_settings
from kiosk.slips.printing import Printing
from kiosk.storage_refusals import refuse_storage_problems
from ui.background import Background
from ui.camera_trial import CameraTrial, Found
from ui.desk import Desk
from ui.manager.page_name import PageName
from ui.manager.settings.page import SectionName, SettingsPage

log = logging.getLogger(__name__)

AT_ONCE = frozenset(
    {"theme", "text_size", "motion", "brand_colour", "cashier_language", "camera", "backup_folder", "logo"}
)
"""What holds without a new start."""


class SettingsDesk(Desk):
    """`put_in_force` gives the settings that were saved; `trial_began` and `trial_ended` frame the time in
    which a camera is tried, when the counter must leave it alone."""

    put_in_force = Signal(object)
    trial_began = Signal()
    trial_ended = Signal()

    def __init__(
        self,
        page: SettingsPage,
        office: Office,
        settings: Settings,
        is_genuine: Callable[[str], bool],
        asking: Background,
        wait_for_camera: Callable[[], object] = lambda: None,
        *,
        has_camera: bool = True,
    ) -> None:
        """`wait_for_camera` waits, on any thread, until the counter has let its camera go. `has_camera`: it
        began with one, and changes it without a new start."""
        super().__init__(PageName.SETTINGS, page)
        self.screen = page
        self._office, self._settings, self._is_genuine, self._asking = office, settings, is_genuine, asking
        self._at_once = AT_ONCE if has_camera else AT_ONCE - {"camera"}
        self._trial = CameraTrial(self, wait_for_camera)
        self._trial.measured.connect(self._show_rate)
        self._trial.ended.connect(self._take_end)
        page.changed.connect(self.change)
        page.turned.connect(self._turned)
        page.camera.search_asked.connect(self._find_cameras)
        page.camera.trial_asked.connect(self._try_camera)
        page.shop.logo_asked.connect(self._choose_logo)
        page.shop.no_logo_asked.connect(lambda: self.change({"logo": ""}))
        page.printer.test_asked.connect(self._try_printer)
        page.devices.folder_asked.connect(self._choose_folder)
        page.devices.no_folder_asked.connect(lambda: self.change({"backup_folder": ""}))
        page.devices.backup_asked.connect(self._back_up)

    def open(self) -> None:
        monitors = [screen.size() for screen in QGuiApplication.screens()]
        self.screen.screens.show_monitors([(size.width(), size.height()) for size in monitors])
        self.screen.show_settings(self._settings)
        self.opened.emit()

    def leave(self) -> None:
        self.end_trial()

    def close(self) -> None:
        self.end_trial()
        self._trial.close()

    def take_scan(self, text: str) -> bool:
        """A hand scanner is tried out where that is asked for."""
        if self.screen.section is not SectionName.DEVICES:
            return False
        self.screen.devices.show_scanned(text, is_ours=self._is_genuine(text))
        return True

    def change(self, changes: Mapping[str, Any]) -> None:
        """Saved, shown and, where it can be, in force."""

        def save() -> Settings | str:
            try:
                return change_settings(self._office.home.settings, changes)
            except SettingsMistake:
                return "wrong"
            except OSError:
                log.exception("the settings could not be written")
                return "unsaved"

        self._asking.run(save, partial(self._take_saved, frozenset(changes)))

    def read_logo(self, path: Path) -> None:
        def read() -> str:
            try:
                return str(self._office.take_logo(path))
            except (BadLogoError, OSError):
                return ""

        def take(kept: str) -> None:
            if kept:
                self.change({"logo": kept})
            else:
                self.screen.say_no_logo()

        self._asking.run(read, take)

    def end_trial(self) -> None:
        if self._trial.end():
            self.screen.camera.end_trial()
            self.trial_ended.emit()

    # How it is done

    def _turned(self) -> None:
        self.end_trial()
        if self.screen.section is SectionName.ABOUT:
            show = partial(self.screen.about.show_licences, own_version())
            self._asking.run(licences, show)

    def _take_saved(self, names: frozenset[str], saved: Settings | str) -> None:
        if not isinstance(saved, Settings):
            self.screen.show_settings(self._settings)
            if saved == "wrong":
                self.screen.say_wrong()
            else:
                self.screen.say_unsaved()
            return
        if saved.camera != self._settings.camera:
            self.end_trial()  # of the one before
        self._settings = saved
        self.screen.show_settings(saved)
        self.screen.say_saved(is_in_force=names <= self._at_once)
        self.put_in_force.emit(saved)

    def _find_cameras(self) -> None:
        self.end_trial()
        self.trial_began.emit()  # the counter's camera would seem not to be there

        def end() -> None:
            self.screen.camera.show_searching(is_searching=False)
            if not self._trial.is_on:  # one that was asked for meanwhile
                self.trial_ended.emit()

        def take(found: list[Found]) -> None:
            self.screen.camera.show_found(found)
            end()

        self._trial.find(take, end)

    def _try_camera(self, place: str) -> None:
        self.end_trial()
        if place:
            self.trial_began.emit()
            self._trial.begin(place)

    def _show_rate(self, rate: Any) -> None:
        self.screen.camera.show_rate(rate.preview, rate.frames_per_second, rate.share_read)

    def _take_end(self) -> None:
        """The camera ended by itself."""
        self.screen.camera.end_trial(has_failed=True)
        self.trial_ended.emit()

    def _try_printer(self) -> None:
        """Past the queue of slips, on the papers' thread: a printer that is silent is waited for."""
        printing = Printing(self._settings, self._office.home.slips)
        self._asking.run(printing.try_now, self.screen.printer.show_tried)

    def _choose_logo(self) -> None:
        title = self.screen.words.translate("Settings", "Choose a picture")
        dialog = QFileDialog(self.screen.window(), title, "", "PNG, JPEG, WebP (*.png *.jpg *.jpeg *.webp)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.read_logo(Path(path)))
        dialog.open()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self.screen.window(), self.screen.words.translate("Settings", "Choose a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.change({"backup_folder": path}))
        dialog.open()

    def _back_up(self) -> None:
        folder = Path(self._settings.backup_folder)
        copy = refuse_storage_problems(partial(self._office.back_up_to, folder))

        def back_up() -> str:
            try:
                made = copy()
            except OSError:
                return ""
            return str(made) if isinstance(made, Path) else ""

        self._asking.run(back_up, self.screen.devices.show_copied)
