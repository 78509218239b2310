"""What is pressed, and painted by ourselves? A `PaintedButton`: the base of buttons, chips, faces and lamps.

Enter presses it as Space does, once however long it is held; Tab reaches it, a tap leaves the focus alone.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.look import Look

Policy = QSizePolicy.Policy


class PaintedButton(QAbstractButton):
    """Whoever derives from it paints it, the focus included, and says how large it is."""

    def __init__(self, look: Look, across: Policy = Policy.Preferred, down: Policy = Policy.Fixed) -> None:
        super().__init__()
        self.look = look
        self.setSizePolicy(across, down)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """The look, or what is written on it, is another now."""
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
